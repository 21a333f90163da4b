/**
 * "Danh sách bầu cử" over "Đề cử, ứng cử | Tổng": where one heading has a column of its whole beside others of the same field, these are
 * parts of it. They are no second figure, and never the first.
 */
import type { CellValue } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { headerKey, type HeaderColumn } from "./header";

const WHOLE = /^(?:tong|tong so|tong cong|cong|ts|t so|tat ca)$/;

/** The places of such parts among the columns; one that is more than the whole in any row is none. */
export function partsOfTotals(
  header: readonly HeaderColumn[],
  fields: readonly (string | null)[],
  valuesOf: (column: number) => readonly (CellValue | undefined)[],
): readonly number[] {
  return header.flatMap((whole, at) => {
    // "Cấp ủy viên" over "Tổng số | Bầu tại đại hội": the whole may hold those that were appointed.
    if (fields[at] === null || fields[at] === "elected") return [];
    if (whole.percent || !WHOLE.test(lastOf(whole))) return [];
    const above = headingOf(whole);
    if (above === "") return [];
    const all = valuesOf(whole.column).map(readCount);
    return header.flatMap((part, i) => {
      const isSame = i !== at && fields[i] === fields[at] && !part.percent && headingOf(part) === above;
      if (!isSame || WHOLE.test(lastOf(part))) return [];
      const counts = valuesOf(part.column).map(readCount);
      return counts.every((count, row) => typeof count !== "number" || isWithin(count, all[row])) ? [i] : [];
    });
  });
}

function isWithin(part: number, whole: ReturnType<typeof readCount> | undefined): boolean {
  return typeof whole === "number" ? part <= whole : part === 0;
}

function lastOf({ header }: HeaderColumn): string {
  return headerKey(header.at(-1) ?? "");
}

function headingOf({ header }: HeaderColumn): string {
  return header.slice(0, -1).map(headerKey).join(" > ");
}
