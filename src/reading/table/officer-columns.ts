/**
 * Officers by name in a column whose heading says in brackets what stands beside each name: "BT (năm sinh)" over "Lê Văn Mẫu (1970)". Known
 * by its values: years alone would be read as so many persons.
 */
import type { Grid } from "../../sheet/grid";
import { looksLikeNames, readNames } from "../cells/names";
import { isBlank } from "../cells/text";
import type { Matcher } from "../words/match";
import { headerKey, type HeaderColumn } from "./header";

const SAMPLE = 400;
const OFFICERS: ReadonlySet<string> = new Set(["secretaries", "deputySecretaries"]);
const BESIDE = /^(.*\S)\s*\((?:ghi )?(?:năm sinh|ngày sinh|sinh năm|SN|NS|tuổi|quê quán|chức vụ)[^()]*\)$/isu;

/** The columns of a header with those, where nobody else tells of such officers. */
export function withOfficerColumns(
  grid: Grid,
  bodyTop: number,
  columns: readonly HeaderColumn[],
  matcher: Matcher,
): readonly HeaderColumn[] {
  const rows = grid.values.slice(bodyTop, bodyTop + SAMPLE);
  const holdsNames = (column: number): boolean => {
    const values = rows.map((row) => row[column] ?? null).filter((value) => !isBlank(value));
    const names = values.filter((value) => looksLikeNames(value) && readNames(value).length > 0);
    return names.length * 2 > values.length;
  };
  return columns.map((one) => {
    if (one.field !== null || one.assigned) return one;
    const head = BESIDE.exec(one.header.at(-1) ?? "")?.[1];
    if (head === undefined || !holdsNames(one.column)) return one;
    const match = matcher.match([headerKey(head)]);
    if (match.kind !== "field" || match.percent || !OFFICERS.has(match.field)) return one;
    const isTold = columns.some(({ field }) => field === match.field);
    return isTold ? one : { ...one, field: match.field, unknown: false };
  });
}
