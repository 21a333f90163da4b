/** Last term's table on a sheet of its own, or on several, beside that of this term. */
import { toldBeside, type Finding } from "../../congress/findings";
import { mainSource, type CongressTable } from "../../congress/table";
import type { Grid } from "../../sheet/grid";
import type { ReadSheet } from "../form";
import { belongingTo, gatherSheets, hasResults } from "../gather/sheets";
import { ofTerm } from "../words/of-term";
import { areOfOneCommittee, unreadOf } from "./tables";

/** A sheet that was read, and has none of the results. */
interface Other {
  readonly grid: Grid;
  readonly read: Extract<ReadSheet, { ok: true }>;
}

/** The table of the latest term before with results of the same branches, and its sheets; null where no sheet is of an earlier term. */
export function sheetsBefore(
  now: CongressTable,
  others: readonly Other[],
): {
  readonly grids: readonly Grid[];
  readonly table: CongressTable;
  readonly findings: readonly Finding[];
} | null {
  const older = others.filter(({ read: { table } }) => hasResults(table) && isBefore(table, now));
  const order = ({ read }: Other): number => read.table.term?.first ?? 0;
  const latest = Math.max(...older.map(order));
  const last = older.filter((one) => order(one) === latest);
  const [first] = last;
  if (!first) return null;
  const pieces = belongingTo(
    first.read.table,
    last.map(({ read }) => read.table),
  );
  const { table, fates } = gatherSheets(pieces);
  if (!table || !areOfOneCommittee(now, table)) return null;
  const used = last.filter(({ read }) => fates[pieces.indexOf(read.table)] !== undefined);
  const home = mainSource(now).sheet;
  return {
    grids: used.map(({ grid }) => grid),
    table: pieces.length === 1 ? first.read.table : table,
    findings: unreadOf(used.flatMap(({ read }) => read.findings)).map((one) => toldBeside(one, home)),
  };
}

/** By its years; without them by the name of its sheet ("Khóa trước"). */
function isBefore(table: CongressTable, now: CongressTable): boolean {
  if (table.term) return now.term !== null && table.term.first < now.term.first;
  return ofTerm([mainSource(table).sheet], null)?.is === "before";
}
