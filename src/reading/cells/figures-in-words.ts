/** Figures in the words of notes and of columns that nobody reads: "Dự 19/19 đ/c, bầu 03 đ/c (01 nữ)". They are not read; that they are there is told. */
import { LONGEST_VALUE } from "./text";

const NUMBER = String.raw`\d{1,3}(?:\s*\/\s*\d{1,3})?`;
const NOUN = String.raw`(?:\s*(?:đ\/c|đồng chí|ĐV|đảng viên|người))?`;

/** What words say of those who were elected or came, by the fields that would have it. */
export const FIGURES: readonly (readonly [field: string, label: string, RegExp])[] = [
  [
    "elected",
    "số cấp ủy viên được bầu",
    new RegExp(
      `(?<!\\p{L})(?:bầu|trúng cử|chi ủy|cấp ủy|CUV)(?: (?:cử|được|ra|ban chi ủy|chi ủy|cấp ủy|viên|BCH|khóa|gồm|có|mới))*\\s*:?\\s*${NUMBER}(?!\\d|\\s*(?:lần|vòng|phiếu|%))`,
      "iu",
    ),
  ],
  [
    "attended",
    "số dự đại hội",
    new RegExp(`(?:^|[.;,(\n]\\s*)(?:số )?(?:dự|có mặt|tham dự)(?: đại hội| ĐH)?\\s*:?\\s*${NUMBER}`, "iu"),
  ],
  [
    "reelected",
    "tái cử",
    new RegExp(`(?<!\\p{L})tái cử\\s*:?\\s*${NUMBER}|${NUMBER}${NOUN}\\s+tái cử`, "iu"),
  ],
  [
    "women",
    "nữ",
    new RegExp(`(?<!\\p{L})nữ\\s*:?\\s*${NUMBER}(?!\\d)|${NUMBER}${NOUN}\\s+(?:là\\s+)?nữ(?!\\p{L})`, "iu"),
  ],
  ["planned", "số lượng theo đề án", new RegExp(`(?<!\\p{L})đề án\\s*:?\\s*${NUMBER}`, "iu")],
  ["candidates", "danh sách bầu", new RegExp(`(?<!\\p{L})danh sách bầu(?: cử)?\\s*:?\\s*${NUMBER}`, "iu")],
];

/** Whether a text says such a figure, however long it is. */
export function saysFigure(text: string, figure: RegExp): boolean {
  return stretchesOf(text).some((stretch) => figure.test(stretch));
}

/** A text in stretches as long as patterns are asked of, each with the end of the one before, where a figure may have begun. */
function stretchesOf(text: string): readonly string[] {
  const stretches: string[] = [];
  for (let from = 0; from === 0 || from + OVERLAP < text.length; from += LONGEST_VALUE - OVERLAP)
    stretches.push(text.slice(from, from + LONGEST_VALUE));
  return stretches;
}

/** No figure with its words is longer. */
const OVERLAP = 100;
