/**
 * What a system exports: headings run together without accents ("SoDangVien", "so_dang_vien") stand for their words, and codes in its
 * cells ("CHUA_TO_CHUC") for what is said elsewhere in words. A code of which a word is not known stays as it is.
 */
import type { CellValue, Grid } from "../sheet/grid";
import { fold } from "../vietnamese/fold";

/** Headings stand in so many rows at the top. */
const SEARCHED_ROWS = 10;
const FEWEST_HEADINGS = 4;
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/;
const RUN_TOGETHER = /[a-z][A-Z]|[A-Z]{2}[a-z]|[A-Za-z0-9]_[A-Za-z0-9]/;
/** Counted things are written in front of other capitals: "SLDTTS". */
const COUNTED = /^(SL|TS)(?=[A-Z]{2})/;

/** The sheet with the words that its headings and codes stand for; as it is where it is no export. */
export function inWords(grid: Grid): Grid {
  const at = grid.values.slice(0, SEARCHED_ROWS).findIndex(isOfHeadings);
  if (at < 0) return grid;
  const headings = (grid.values[at] ?? []).map((value) => fold(wordsOf(String(value ?? ""))));
  const areNames = headings.map((heading) => OF_NAMES.test(heading) && !OF_STATES.test(heading));
  const values = grid.values.map((row, r) =>
    r < at
      ? row
      : row.map((value, column) => {
          if (typeof value !== "string") return value;
          if (r === at) return wordsOf(value);
          return areNames[column] === false ? saidBy(value) : value;
        }),
  );
  return { ...grid, values };
}

function isOfHeadings(row: readonly CellValue[]): boolean {
  const texts = row.filter((value) => typeof value === "string" && value !== "");
  if (texts.length < FEWEST_HEADINGS || !texts.every((text) => IDENTIFIER.test(String(text)))) return false;
  return texts.filter((text) => RUN_TOGETHER.test(String(text))).length * 2 > texts.length;
}

function wordsOf(heading: string): string {
  return heading
    .replace(COUNTED, "$1 ")
    .replaceAll("_", " ")
    .replace(/([a-z])([A-Z0-9])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
}

/** Over what branches, blocks and persons are called: a branch "HOAN" has a name and no state. */
const OF_NAMES =
  /\b(?:ten|ma|id|code|name|block|khoi|nhom|cum|chi bo|cb|dang bo|don vi|dv|to chuc dang|tccsd|to dang|dia ban|khu vuc|bi thu|nguoi)\b/;
const OF_STATES = /\b(?:da|chua|khong|trang thai|tinh trang|ly do|li do|ghi chu|ket qua|tien do)\b/;

/** What codes say of a congress. */
const SAID: readonly (readonly [string, string])[] = [
  "đã tổ chức",
  "chưa tổ chức",
  "không tổ chức",
  "đã đại hội",
  "chưa đại hội",
  "không đại hội",
  "đã hoàn thành",
  "chưa hoàn thành",
  "hoàn thành",
  "tạm hoãn",
  "hoãn",
  "dự kiến",
  "sáp nhập",
  "giải thể",
  "mới thành lập",
  "thành lập mới",
  "chờ nhân sự",
  "chờ kiện toàn",
  "chờ sáp nhập",
  "chờ ý kiến",
  "thiếu nhân sự",
  "lùi thời gian",
  "đang chuẩn bị",
].map((words) => [fold(words), words] as const);

const CODE = /^[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9/.-]+)*$/;
const DAY_BEHIND = /(?:^|[_ -])(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;

function saidBy(text: string): string {
  if (!CODE.test(text)) return text;
  const day = DAY_BEHIND.exec(text)?.[1];
  const code = fold(day === undefined ? text : text.replace(DAY_BEHIND, ""));
  const words = SAID.find(([key]) => key === code)?.[1];
  return words === undefined ? text : day === undefined ? words : `${words} ${day}`;
}
