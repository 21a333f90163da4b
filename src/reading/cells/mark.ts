/** Marks that stand for yes and no. */
import type { CellValue } from "../../sheet/grid";
import { clean } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";

const YES = new Set([
  "x",
  "v",
  "1",
  "co",
  "nu",
  "+",
  "da",
  "roi",
  "xong",
  "da to chuc",
  "da dai hoi",
  "da dh",
  "true",
  "yes",
]);
const NO = new Set(["0", "khong", "chua", "ko", "false"]);

/** A mark: x, ✓, v, 1, có, +, TRUE are yes; 0, không, -, FALSE are no; blank and other text are null. */
export function readMark(value: CellValue | undefined): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value === 1 ? true : value === 0 ? false : null;
  if (typeof value !== "string") return null;
  const text = clean(value);
  if (/^[✓✔☑√]$/u.test(text)) return true;
  if (/^[-–—]$/u.test(text)) return false;
  const folded = fold(text);
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
}
