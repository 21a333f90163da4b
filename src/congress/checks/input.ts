/** What every check is given, and the few questions that all of them ask of it. */
import { addressFrom, isSameCell, type CellRef } from "../../sheet/address";
import { ACROSS, finding, type Finding, type FindingKind, type FindingValues } from "../findings";
import type { Indicator } from "../indicators";
import type { RowKind } from "../kinds";
import type { CongressSettings } from "../settings";
import type { Standing } from "../standing";
import type { TermStatistics } from "../statistics";
import type { FieldId } from "../source";
import { cellsOf, mainSource, type CongressTable } from "../table";

export interface CheckInput {
  readonly statistics: TermStatistics;
  readonly table: CongressTable;
  readonly standing: Standing;
  readonly settings: CongressSettings;
  readonly registry: readonly Indicator[];
  readonly kinds: readonly RowKind[];
}

/** A finding in a cell; where that is on another sheet than the table's, its sentence says so. */
export function foundIn(
  table: CongressTable,
  cell: CellRef,
  kind: FindingKind,
  words: FindingValues,
  code?: string,
  others?: readonly CellRef[],
): Finding {
  const main = mainSource(table);
  const values = main.lines === "rows" ? words : { ...words, ...ACROSS };
  const isElsewhere = cell.sheet !== main.sheet;
  const told = isElsewhere ? { cell: cellName(table, cell), ...values } : values;
  return finding(kind, cell, told, code, others);
}

/** A cell as the sentences of a table's findings name it. */
export function cellName(table: CongressTable, cell: CellRef): string {
  return addressFrom(mainSource(table).sheet, cell);
}

/**
 * A held row whose figures are all in: always so for one branch; for a row of several, when all of them that
 * must have held their congress. Before that its seats and members are counted whole and its results in part.
 */
export function isComplete({ table, standing }: CheckInput, branch: number): boolean {
  if (standing.states[branch] !== "held") return false;
  if (!table.branchCounts) return true;
  const { total, held, exempt } = table.branchCounts;
  const [all, done, none] = [total, held, exempt].map((column) => column?.values[branch]);
  if (typeof done !== "number") return true;
  return typeof all === "number" && done >= all - (typeof none === "number" ? none : 0);
}

/** A finding in a branch's cell of a field, compared with those of the others; its sentence gets the branch's name. */
export function foundAt(
  { table }: CheckInput,
  branch: number,
  [field, ...others]: readonly [FieldId, ...FieldId[]],
  kind: FindingKind,
  words: FindingValues,
  code?: string,
): Finding {
  const values = { branch: table.names[branch] ?? "", ...words };
  const cell = cellsOf(table, branch, field)[0];
  // Two figures may stand in one cell.
  const compared = others
    .map((other) => cellsOf(table, branch, other)[0])
    .filter((other) => !isSameCell(other, cell));
  return foundIn(table, cell, kind, values, code, compared);
}
