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
  organisation: /^(?:(?:(?:la )?dang bo|db)(?: (?:co so|cs|bo phan))?|dbcs)$/,
  branch: /^(?:(?:(?:la )?chi bo|cb)(?: (?:co so|cs|truc thuoc))?|cbcs)$/,
};
const WORDS: Readonly<Record<Kind, string>> = { organisation: "Đảng bộ", branch: "Chi bộ" };

const MOST_UNMARKED = 1 / 10;

/** The rows by what they are called so, and the columns without those that say it; as they are where a row has both crosses, or more than a few have none. */
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
  const kinds = rows.rows.map((row): Kind | "both" | null => {
    const [isBody, isBranch] = [isMarked(row, organisation), isMarked(row, branch)];
    return isBody && isBranch ? "both" : isBody ? "organisation" : isBranch ? "branch" : null;
  });
  // One that is dissolved has none.
  const unmarked = kinds.filter((kind) => kind === null).length;
  if (kinds.includes("both") || unmarked > MOST_UNMARKED * kinds.length) return { columns, rows };
  const names = rows.names.map((name, i) => {
    const kind = kinds[i] ?? null;
    return kind === null || kind === "both" || kindNamed(name) !== null ? name : `${WORDS[kind]} ${name}`;
  });
  const unread = columns.unread.filter(({ column }) => column !== organisation && column !== branch);
  return { columns: { ...columns, unread }, rows: { ...rows, names } };
}
