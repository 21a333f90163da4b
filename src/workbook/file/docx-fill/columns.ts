/** Columns of a table that stand only where there is something to fill them with: `{{|Nữ}}` in one of their cells. */
import type { Fault, Mark } from "./mark";
import { markedRuns } from "./marks";
import { valueOf, type Scope } from "./scope";
import { around, attribute, child, element, elementsIn, remove, replaceRange, type Element } from "./tree";

/**
 * Takes the marks of columns away, and with them the columns that there is nothing for. What nobody knows stays, and so does a mark outside of
 * tables, which is told.
 */
export function settleColumns(root: Element, scopes: readonly Scope[], faults: Fault[]): void {
  for (const run of markedRuns(root)) {
    const { mark } = run;
    const value = mark.kind === "column" && !mark.isLeft ? valueOf(scopes, mark.name) : undefined;
    if (value === undefined) continue;
    const cell = around(run, "w:tc");
    const row = cell && around(cell, "w:tr");
    const table = row && around(row, "w:tbl");
    // A column of which nothing was entered is none; that nobody was elected is something.
    const isThere = value !== null && value !== false && value !== "";
    if (!table) leave(mark, faults);
    else if (isThere) remove(run);
    else removeColumn(table, columnOf(row, cell));
  }
}

function leave(mark: Mark, faults: Fault[]): void {
  const { written, place } = mark;
  mark.isLeft = true;
  faults.push({ kind: "no-column", written, place });
}

/** How many columns of the table a cell takes. */
function spanOf(cell: Element): number {
  const span = child(child(cell, "w:tcPr") ?? cell, "w:gridSpan");
  return Math.max(1, Number(span && attribute(span, "w:val")) || 1);
}

const cellsOf = (row: Element): readonly Element[] => elementsIn(row).filter(({ name }) => name === "w:tc");

function columnOf(row: Element, cell: Element): number {
  const cells = cellsOf(row);
  return skippedIn(row) + cells.slice(0, cells.indexOf(cell)).reduce((sum, one) => sum + spanOf(one), 0);
}

/** Columns that a row leaves free before its first cell. */
function skippedIn(row: Element): number {
  const before = child(child(row, "w:trPr") ?? row, "w:gridBefore");
  return Number(before && attribute(before, "w:val")) || 0;
}

function removeColumn(table: Element, column: number): void {
  for (const row of elementsIn(table).filter(({ name }) => name === "w:tr")) {
    let from = skippedIn(row);
    for (const cell of cellsOf(row)) {
      const span = spanOf(cell);
      if (column >= from && column < from + span) {
        if (span === 1) remove(cell);
        else setSpan(cell, span - 1);
        break;
      }
      from += span;
    }
    if (cellsOf(row).length === 0) remove(row);
  }
  const grid = child(table, "w:tblGrid");
  const columns = grid ? elementsIn(grid) : [];
  const gone = columns[column];
  if (!grid || !gone) return;
  remove(gone);
  widen(table, elementsIn(grid), widthOf(gone));
}

function setSpan(cell: Element, span: number): void {
  const looks = child(cell, "w:tcPr");
  const kept = looks && child(looks, "w:gridSpan");
  if (!looks || !kept) return;
  if (span === 1) remove(kept);
  else kept.attributes = ` w:val="${span}"`;
}

function widthOf(column: Element): number {
  return Number(attribute(column, "w:w")) || 0;
}

/** The others share the width of the column that is gone, so that the table is as wide as it was. */
function widen(table: Element, columns: readonly Element[], gone: number): void {
  const rest = columns.reduce((sum, one) => sum + widthOf(one), 0);
  if (rest === 0) return;
  const factor = (rest + gone) / rest;
  for (const one of columns) one.attributes = ` w:w="${Math.round(widthOf(one) * factor)}"`;
  const widths = columns.map(widthOf);
  for (const row of elementsIn(table).filter(({ name }) => name === "w:tr")) {
    let from = skippedIn(row);
    for (const cell of cellsOf(row)) {
      const to = from + spanOf(cell);
      setWidth(
        cell,
        widths.slice(from, to).reduce((sum, width) => sum + width, 0),
      );
      from = to;
    }
  }
}

function setWidth(cell: Element, width: number): void {
  const looks = child(cell, "w:tcPr");
  const kept = looks && child(looks, "w:tcW");
  if (kept) kept.attributes = ` w:w="${width}" w:type="dxa"`;
  else if (looks) replaceRange(looks, 0, 0, [element("w:tcW", ` w:w="${width}" w:type="dxa"`)]);
}
