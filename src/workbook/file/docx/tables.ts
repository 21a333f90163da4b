/** Tables, their rows and cells while they are read: where cells begin, what they take, and which lines are around them. */
import { MOST_WORD_COLUMNS, type Budget } from "../limits";
import { damaged } from "../problem";
import type { Scanner } from "../xlsx/scanner";
import type { Flow, OpenRow, Properties } from "./flow";
import type { TableName } from "./names";
import { isLine, isOn, type Styles } from "./styles";

export function takeOfTable(
  { table, cell }: Flow,
  name: TableName,
  properties: Properties,
  budget: Budget,
  xml: Scanner,
): void {
  const value = xml.attribute(":val");
  switch (name) {
    case "tblStyle":
      if (table) table.style = value;
      break;
    case "gridBefore":
      if (table?.row) move(table.row, Number(value) || 0, budget);
      break;
    case "hidden":
      if (table?.row && properties === "tr") table.row.hidden = isOn(xml);
      break;
    case "gridSpan":
      if (cell) cell.span = Math.max(1, Math.floor(Number(value) || 1));
      break;
    case "vMerge":
      if (cell) cell.goesOn = value !== "restart";
      break;
    case "hMerge":
      if (cell) cell.widens = value !== "restart";
      break;
    case "cellDel":
      if (cell) cell.deleted = true;
      break;
    default:
      // Margins are said by the same names, with a width.
      if (value === null) return;
      if (properties === "tc" && cell) {
        cell.lines.said++;
        cell.lines.seen += Number(isLine(xml));
      }
      if (properties === "tbl" && table) table.lined = table.lined === true || isLine(xml);
  }
}

function move(row: OpenRow, columns: number, budget: Budget): void {
  row.next += columns;
  if (!(row.next >= 0 && row.next <= MOST_WORD_COLUMNS)) throw damaged("columns without end");
  budget.spend("cells", Math.max(0, columns - 1));
}

/** Puts a cell that is closed into the row that is open in `flow`. */
export function closeCell({ cell, blocks }: Flow, { table }: Flow, budget: Budget): void {
  const row = table?.row;
  if (!cell || !row) return;
  const { span, goesOn, widens, deleted, lines } = cell;
  const start = row.next;
  move(row, span, budget);
  const before = widens ? row.cells.pop() : undefined;
  if (before) row.cells.push({ ...before, span: before.span + span });
  else row.cells.push({ start, span, goesOn, lines, blocks: goesOn || deleted ? [] : blocks });
}

export function closeRow({ table }: Flow): void {
  if (!table?.row) return;
  const { cells, hidden, deleted } = table.row;
  if (!deleted) table.rows.push({ cells, hidden });
  table.row = null;
}

export function closeTable(flow: Flow, styles: Styles): void {
  const { table } = flow;
  flow.table = null;
  if (!table || table.rows.length === 0) return;
  const lined = table.lined ?? styles.of("table", table.style, "lined") ?? false;
  flow.blocks.push({ kind: "table", rows: table.rows, lined });
}
