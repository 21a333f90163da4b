/**
 * Whether a workbook counts its days from 1904, as old ones from the Mac do. Excel says so only in versions that most
 * offices do not have yet; so a day's number is compared with the year that its cell shows.
 */
import type { CellValue } from "../../sheet/grid";
import { serialToDay } from "../../vietnamese/day";
import { FROM_1904, isDayFormat } from "../../sheet/number-format";

/** The first day that shows its year decides. Narrow columns show "####", and say nothing. */
export function isFrom1904(
  values: readonly (readonly CellValue[])[],
  formats: readonly (readonly (string | undefined)[])[],
  texts: readonly (readonly string[])[],
): boolean {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      const format = formats[r]?.[c];
      if (typeof value !== "number" || format === undefined || !isDayFormat(format)) continue;
      const shown = /\d{4}/.exec(texts[r]?.[c] ?? "")?.[0];
      if (shown === undefined) continue;
      if (Number(shown) === serialToDay(value)?.year) return false;
      if (Number(shown) === serialToDay(value + FROM_1904)?.year) return true;
    }
  }
  return false;
}
