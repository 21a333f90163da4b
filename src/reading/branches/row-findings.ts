/** What staff should look at of the rows themselves: those without a name, hidden ones, a second table. */
import { finding, type Finding, type FindingKind } from "../../congress/findings";
import { findColumn } from "../../congress/source";
import { cellAt, type Grid } from "../../sheet/grid";
import { textOf } from "../cells/text";
import type { Columns } from "../table/columns";
import type { SheetRows } from "./row-settle";

export function rowFindings(grid: Grid, { matches }: Columns, rows: SheetRows): readonly Finding[] {
  const column = findColumn(matches, "branch") ?? 0;
  return [
    ...rows.nameless.map((row) =>
      finding("nameless-row", cellAt(grid, row, column), { row: String(row + 1) }),
    ),
    ...hidden("hidden-rows-counted", rows.hiddenCounted),
    ...hidden("hidden-rows-dropped", rows.hiddenDropped),
    ...(rows.otherTable ? [finding("other-table", rows.otherTable)] : []),
    ...rows.joined.map(({ cell, piece, name }) => finding("name-joined", cell, { piece, name })),
    ...(rows.blocksCarried ? [finding("blocks-carried", rows.blocksCarried)] : []),
    ...olderTerm(),
    ...planned(),
    ...hidden("struck-rows", rows.struck),
    ...rows.sums.map((row) => named("sum-row", row)),
    ...rows.nearSums.map((row) => named("near-sum-row", row)),
    ...rows.likeTotals.map((row) => named("row-like-total", row)),
    ...rows.bareHeads.map((row) => named("row-taken-for-heading", row)),
    ...rows.bareWaiting.map((row) => named("row-like-heading", row)),
  ];

  function named(kind: FindingKind, row: number): Finding {
    const cell = cellAt(grid, row, column);
    return finding(kind, cell, { row: String(row + 1), name: textOf(grid.values[row]?.[column]) });
  }

  function olderTerm(): readonly Finding[] {
    const { rows: older, now, others } = rows.olderTerms;
    const [first] = older;
    if (first === undefined) return [];
    const words = { count: older.size, term: now, others: others.join(", ") };
    return [finding("older-term-rows", cellAt(grid, first, column), words)];
  }

  function planned(): readonly Finding[] {
    const [first] = rows.planned.rows;
    if (first === undefined) return [];
    const words = { count: rows.planned.rows.size, text: rows.planned.text };
    return [finding("planned-rows", cellAt(grid, first, column), words)];
  }

  /** Told once, at the first of them. */
  function hidden(
    kind: "hidden-rows-counted" | "hidden-rows-dropped" | "struck-rows",
    found: readonly number[],
  ): readonly Finding[] {
    const [first] = found;
    return first === undefined ? [] : [finding(kind, cellAt(grid, first, column), { count: found.length })];
  }
}
