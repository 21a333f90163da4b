/** What the columns "Đã ĐH", "Chưa ĐH", "Không ĐH" and a column of states say of each branch. */
import type { FindingKind, FindingValues } from "../../congress/findings";
import type { PlainField } from "../../congress/fields";
import { findColumn, headerOf, type ColumnMatch } from "../../congress/source";
import type { StatedState } from "../../congress/table";
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { readMark } from "../cells/mark";
import { saysExempt, stateInColumns } from "../cells/states";
import { textOf } from "../cells/text";

/** Says something of a cell of a branch (by its place among the rows). */
export type Blame = (branch: number, column: number, kind: FindingKind, words: FindingValues) => void;

/** Reads the states of branches from the cells of their rows; null where no column says any. */
export function stateReader(
  grid: Grid,
  columns: readonly ColumnMatch[],
  rows: readonly number[],
  blame: Blame,
): (branch: number, cells: readonly CellValue[]) => StatedState | null {
  const columnOf = (field: PlainField): number | null => findColumn(columns, field);
  const [held, notHeld, exempt] = [columnOf("held"), columnOf("notHeld"), columnOf("exempt")];
  const status = columnOf("status");
  if (held === null && notHeld === null && exempt === null && status === null) return () => null;
  const valueIn = (cells: readonly CellValue[], column: number | null): CellValue =>
    column === null ? null : (cells[column] ?? null);
  // Beside "Chưa" a bare "Không" is no other word for it.
  const written = new Set(
    status === null ? [] : rows.map((row) => fold(textOf(valueIn(grid.values[row] ?? [], status)))),
  );
  const noIsExempt = written.has("chua") && written.has("khong");
  return (branch, cells) => {
    const [yes, no, never] = [held, notHeld, exempt].map((column) => valueIn(cells, column));
    // In the order in which they are followed.
    const [first, second] = [
      { column: held, is: readMark(yes) === true },
      { column: exempt, is: saysExempt(never) },
      { column: notHeld, is: readMark(no) === true },
    ].filter(({ is }) => is);
    if (first && second) {
      blame(branch, second.column ?? 0, "marks-contradict", {
        held: headerOf(columns, first.column ?? 0),
        notHeld: headerOf(columns, second.column ?? 0),
      });
    }
    const numbered = [held, exempt, notHeld].find((column) => Number(readCount(valueIn(cells, column))) > 1);
    if (typeof numbered === "number") {
      const words = { column: headerOf(columns, numbered), text: textOf(valueIn(cells, numbered)) };
      blame(branch, numbered, "number-for-mark", words);
    }
    const state = valueIn(cells, status);
    if (noIsExempt && fold(textOf(state)) === "khong") return "exempt";
    return stateInColumns(yes, no, never, state);
  };
}
