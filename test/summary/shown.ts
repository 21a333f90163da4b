/** What a reader sees on the pages of a layout, as plain text that a test can show. */

import { address } from "../../src/sheet/address";
import { formatCount } from "../../src/vietnamese/count";
import type { LayoutCell, SheetLayout } from "../../src/sheet/layout";

/** The cells that are printed. */
export function printedCells({ cells, print: { area } }: SheetLayout): readonly LayoutCell[] {
  if (!area) return cells;
  return cells.filter(({ row, column }) => {
    return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  });
}

/** The text of each row, cells with a value only, joined by " | "; rows without any are left out. */
export function shownRows(layout: SheetLayout): readonly string[] {
  const rows = new Map<number, LayoutCell[]>();
  for (const cell of printedCells(layout)) {
    if (!cell.value) continue;
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) =>
      cells
        .sort((a, b) => a.column - b.column)
        .map((cell) => shownCell(layout, cell))
        .join(" | "),
    );
}

/** What stands at the right of the print, row by row, without what is hidden. */
export function rowsBesidePrint(layout: SheetLayout): readonly string[] {
  const { area, ...print } = layout.print;
  const cells = area
    ? layout.cells.filter(({ column }) => column > area.right && !layout.hiddenColumns?.has(column))
    : [];
  return shownRows({ ...layout, cells, print });
}

/** The rows of the table alone: from the first branch or section to the row of shares. */
export function shownTable(layout: SheetLayout): readonly string[] {
  const { first, last } = layout.print.repeatRows ?? { first: 0, last: 0 };
  const numbers = shownRows({
    ...layout,
    cells: layout.cells.filter(({ row }) => row <= last && row >= first),
  });
  const below = shownRows({ ...layout, cells: layout.cells.filter(({ row }) => row > last) });
  const end = below.findIndex((row) => /^(Ghi chú|NGƯỜI LẬP)/.test(row));
  return [...numbers, ...below.slice(0, end)];
}

/** One row of the table with blanks kept: "5 | Chi bộ E | Chưa đại hội |  |  | Dự kiến ...". */
export function shownRow(layout: SheetLayout, name: string): string {
  const printed = printedCells(layout);
  const row = printed.find(({ value }) => value?.kind === "text" && value.text === name)?.row;
  const cells = printed.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  return cells.map((cell) => shownCell(layout, cell)).join(" | ");
}

/** The formulas of a column by cell: "F9 SUM(F5:F8)". */
export function formulasIn(layout: SheetLayout, row: string): readonly string[] {
  const printed = printedCells(layout);
  const at = printed.find(({ value }) => value?.kind === "text" && value.text === row)?.row;
  return printed.flatMap((cell) =>
    cell.row === at && cell.value?.kind === "formula" ? [`${address(cell)} ${cell.value.formula}`] : [],
  );
}

function shownCell(layout: SheetLayout, { value, style }: LayoutCell): string {
  if (!value) return "";
  if (value.kind === "text") return value.text;
  if (typeof value.value === "string") return value.value;
  const plain = String(value.value).replace(".", ",");
  const pointed = layout.styles[style]?.numberFormat?.includes("000") ?? false;
  return pointed ? formatCount(Number(value.value)) : plain;
}
