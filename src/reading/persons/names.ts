/** What stands around a person's name in its cell, and words for the sexes. A name itself tells no sex. */
import type { PersonFacts } from "../../congress/persons";
import type { CellValue } from "../../sheet/grid";
import { looksLikeNames } from "../cells/names";
import { textOf } from "../cells/text";
import { officeIn } from "./offices";

/** A name's cell as text: a line with an office or a number in it stays a line of its own, any other goes on with the name. */
export function nameIn(value: CellValue | undefined): string {
  if (typeof value !== "string" || !value.includes("\n")) return textOf(value);
  return value
    .split("\n")
    .map(textOf)
    .reduce((name, line) => {
      const isRemark = officeIn(line).office !== undefined || /[\d(]/.test(line);
      return `${name}${isRemark ? "\n" : " "}${line}`;
    })
    .trim();
}

/** "Nguyễn Văn A, Bí thư", "Nguyễn Văn A - Phó bí thư", "Nguyễn Văn A (Bí thư)": what stands behind the name. */
const REMARK = /\s*(?:[,;(\n]|\s[-–]\s|\s(?:sn|ns|sinh(?: năm)?)[\s.:]*\d|\s(?=(?:19|20)\d{2}$)).*$/isu;

/** What stands behind a name; "" where nothing does. */
export function remarkIn(name: string): string {
  return (REMARK.exec(name)?.[0] ?? "").replace(/^[\s,;(\n–-]+/u, "").replace(/\)\s*$/u, "");
}

/** "(khuyết)", "Chưa bầu": nobody holds the office. */
export function isNobody(text: string): boolean {
  return /^[\s([]*(?:(?:đang |còn |hiện )?khuyết|chưa (?:có|bầu|kiện toàn)|trống|không có|vị trí trống)(?!\p{L})/iu.test(
    text,
  );
}

/**
 * The names in one cell, each with its remarks: "1. Nguyễn Văn A; 2. Trần Thị B", or names of three words or more on lines of their
 * own; none where it is one. What may be one name broken over two lines ("Nguyễn Thị" over "Mai Lan") is one.
 */
export function severalNames(value: CellValue | undefined): readonly string[] {
  const text = typeof value === "string" ? value.trim() : "";
  const parts = text
    .split(/\n|;|(?<=\S\s)(?=\d\s*[.)])/u)
    .map((part) => part.trim())
    .filter(Boolean);
  const isSure = /;|\d\s*[.)]\s*\p{Lu}/u.test(text);
  const words = parts.map((part) => bareName(part).split(" ").length);
  const areNames = parts.every((part) => looksLikeNames(part) && officeIn(part).office === undefined);
  return parts.length > 1 && areNames && words.every((count) => count > (isSure ? 1 : 2)) ? parts : [];
}

/** "1. Đ/c Nguyễn Văn A (nữ)" is "Nguyễn Văn A". */
export function bareName(name: string): string {
  return name
    .replace(REMARK, "")
    .replace(/^\s*(?:\d+\s*[.)]\s*)?(?:(?:đ\/c|đồng chí|ông|bà)[\s:.]+)*/iu, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Bà Lê Thị B", "Lê Thị B (nữ)", "Ông Nguyễn Văn A"; null where nothing beside the name tells. */
export function sexBesideName(name: string): PersonFacts["sex"] | null {
  if (/\(\s*nữ\s*[),;]|[,;–-]\s*nữ\s*(?:[,;(]|$)/iu.test(name) || /^\W*bà\s/iu.test(name)) return "woman";
  return /^\W*ông\s/iu.test(name) ? "man" : null;
}

/** A word that says nothing else: "Nữ", "Nam", "Bà"; null for others. */
export function sexIn(text: string): PersonFacts["sex"] | null {
  const words = text.normalize("NFC").trim();
  if (/^(?:nữ|nu|bà|gái|f)\.?$/iu.test(words)) return "woman";
  return /^(?:nam|ông|trai|m)\.?$/iu.test(words) ? "man" : null;
}
