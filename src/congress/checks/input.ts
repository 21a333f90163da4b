/** What every check is given, and the few questions that all of them ask of it. */
import type { CellRef } from "../../sheet/address";
import { finding, type Finding, type FindingKind, type FindingValues } from "../findings";
import type { Indicator } from "../indicators";
import type { RowKind } from "../kinds";
import type { CongressSettings } from "../settings";
import type { Standing } from "../standing";
import type { TermStatistics } from "../statistics";
import { cellOf, type CongressTable, type FieldId } from "../table";

export interface CheckInput {
  readonly statistics: TermStatistics;
  readonly table: CongressTable;
  readonly standing: Standing;
  readonly settings: CongressSettings;
  readonly registry: readonly Indicator[];
  readonly kinds: readonly RowKind[];
}

/**
 * The cell of a branch's count: of the column that the count was read from, since a sheet may also have names
 * under the same heading, or several levels of education in one column.
 */
function countCell(table: CongressTable, branch: number, field: FieldId): CellRef {
  const column = table.counts.get(field)?.columns[0];
  return column === undefined ? cellOf(table, branch, field) : { row: table.rows[branch] ?? 0, column };
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

/** A finding in a branch's cell of a field; its sentence gets the branch's name. */
export function foundAt(
  { table }: CheckInput,
  branch: number,
  field: FieldId,
  kind: FindingKind,
  words: FindingValues,
  code?: string,
): Finding {
  const values = { branch: table.names[branch] ?? "", ...words };
  return finding(kind, countCell(table, branch, field), values, code);
}
