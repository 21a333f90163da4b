/** Boxes to be ticked in a form: "☐ Đã tổ chức ☑ Chưa tổ chức", "[x] Có [ ] Không". */
import { clean } from "../../vietnamese/clean";

const BOX = /[☐☑☒□■]|\[\s*[xXvV✓]?\s*\]/gu;
const TICKED = /[☑☒■xXvV✓]/u;

/** The words of the boxes that are ticked; null where a text has no box. */
export function tickedIn(text: string): readonly string[] | null {
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length === 0) return null;
  const words = text.split(BOX).map(clean);
  // The words stand behind their box, unless the first box has words before it and the last none behind.
  const isBefore = words[0] !== "" && words.at(-1) === "";
  return boxes.flatMap(([box], i) =>
    TICKED.test(box) ? [withoutColon(words[isBefore ? i : i + 1] ?? "")] : [],
  );
}

function withoutColon(text: string): string {
  return clean(text.replace(/[:;,.]+$/, ""));
}
