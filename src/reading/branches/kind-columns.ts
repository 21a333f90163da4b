/**
 * "Loại hình" over "Đảng bộ | Chi bộ", with a cross in one of them: what a row is, where its name does not say it. "Sở Tài chính" is
 * "Đảng bộ Sở Tài chính".
 */
import { kindNamed } from "../../congress/kinds";
import type { Kind } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import { readMark } from "../cells/mark";
import type { Columns } from "../table/columns";
import { headerKey } from "../table/header";
import type { SheetRows } from "./row-settle";

const HEADINGS: Readonly<Record<Kind, RegExp>> = {
  organisation: /^(?:(?:la )?dang bo|db)(?: (?:co so|cs|bo phan))?$/,
  branch: /^(?:(?:la )?chi bo|cb)(?: (?:co so|cs|truc thuoc))?$/,
};
const WORDS: Readonly<Record<Kind, string>> = { organisation: "Đảng bộ", branch: "Chi bộ" };

/** The rows by what they are called so, and the columns without those that say it; as they are unless each row has one cross. */
export function withMarkedKinds(
  grid: Grid,
  columns: Columns,
  rows: SheetRows,
): { readonly columns: Columns; readonly rows: SheetRows } {
  const of = (kind: Kind): number | undefined =>
    columns.unread.find(({ header }) => HEADINGS[kind].test(headerKey(header.at(-1) ?? "")))?.column;
  const [organisation, branch] = [of("organisation"), of("branch")];
  if (organisation === undefined || branch === undefined) return { columns, rows };
  const isMarked = (row: number, column: number): boolean => readMark(grid.values[row]?.[column]) === true;
  const isTold = rows.rows.every((row) => isMarked(row, organisation) !== isMarked(row, branch));
  if (!isTold) return { columns, rows };
  const names = rows.names.map((name, i) => {
    const kind = isMarked(rows.rows[i] ?? -1, organisation) ? "organisation" : "branch";
    return kindNamed(name) === null ? `${WORDS[kind]} ${name}` : name;
  });
  const unread = columns.unread.filter(({ column }) => column !== organisation && column !== branch);
  return { columns: { ...columns, unread }, rows: { ...rows, names } };
}
