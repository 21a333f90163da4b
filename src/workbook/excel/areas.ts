/** An area of ours as a range of Excel: both corners of an area belong to it, a range is told by where it begins and how large it is. */
import type { Area } from "../../sheet/area";

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
