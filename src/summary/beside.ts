/**
 * What stands at the right of the print, for those who prepare the sheet: what to check before anybody signs, the charts, and the targets.
 * Neither pages nor table depend on it: rows are as high as the table has them, and what needs more height takes more of them. The cells
 * that charts are drawn from stand in hidden columns behind it.
 */
import { measureTargets } from "../congress/targets";
import type { Area } from "../sheet/area";
import type { LayoutChart, LayoutValue, SheetLayout } from "../sheet/layout";
import { LINE_SPACING, linesIn, rowHeight, STANDARD_HEIGHT } from "../sheet/measure";
import { chartPlans, putChart } from "./charts";
import type { Frame } from "./frame";
import type { SummaryOptions } from "./options";
import { textValue, type SheetBuilder } from "./sheet-builder";
import { widthFor } from "./small-table";
import { textSize, type StyleName } from "./styles";
import { targetRows } from "./targets";
import type { Table } from "./values";
import { words } from "./words";

export interface Beside extends Required<Pick<SheetLayout, "hiddenColumns">> {
  readonly charts: readonly LayoutChart[];
  /** Widths in points of the columns that follow the table's. */
  readonly widths: readonly number[];
}

/** Points: from the table, and how wide texts and charts are. */
const GAP = 18;
const WIDTH = 420;
/** Of the columns that nobody sees. */
const HIDDEN_WIDTH = 60;

/** Puts all of it from row `top` on; `heights` are those of the rows, in points. Null where there is nothing to put. */
export function putBeside(
  sheet: SheetBuilder,
  frame: Frame,
  table: Table,
  options: SummaryOptions,
  checks: readonly string[],
  heights: readonly number[],
  top: number,
): Beside | null {
  const left = table.columns.length + 1;
  const heightOf = (row: number): number => heights[row] ?? STANDARD_HEIGHT;
  const measured = options.showTargets === false ? [] : measureTargets(table.statistics, table.settings);
  const plans = chartPlans(table, options);
  if (checks.length === 0 && measured.length === 0 && plans.length === 0) return null;

  let next = top;
  const putText = (style: StyleName, text: string): void => {
    const { size, bold } = textSize(frame.styles[style]);
    const bottom = lastRow(next, rowHeight(linesIn(text, WIDTH, { size, bold }), size), heightOf);
    const value = textValue(text, table.settings.spelling);
    sheet.span({ top: next, left, bottom, right: left }, style, value);
    next = bottom + 1;
  };
  if (checks.length > 0 || measured.length > 0) putText("asideTitle", words.notPrinted);
  const [checkTitle, ...found] = checks;
  if (checkTitle !== undefined) {
    putText("asideTitle", checkTitle);
    for (const line of found) putText("asideLine", `- ${line}`);
    next++;
  }

  const places = plans.map(({ height }): Area => {
    const bottom = lastRow(next, height, heightOf);
    const place = { top: next, left, bottom, right: left };
    next = bottom + 2;
    return place;
  });

  const rows = measured.length === 0 ? 0 : measured.length + 2;
  const size = frame.styles["branch.count"]?.size ?? 0;
  const first = firstFit(next, rows, size * LINE_SPACING, heightOf);
  const input = { settings: table.settings, columns: table.columns, total: table.rows.total };
  const cells = targetRows(input, measured, first + 1, left);
  if (cells.length > 0)
    sheet.put(first, left, "tableTitle", textValue(words.targetsTitle, table.settings.spelling));
  cells.forEach((row, r) => {
    row.forEach(([style, value], c) => {
      sheet.put(first + 1 + r, left + c, style, value);
    });
  });
  const behind = (cells[0] ?? []).slice(1).map((_head, c) =>
    Math.max(
      ...cells.map((row) => {
        const [style, value] = row[c + 1] ?? ["header", null];
        return widthFor([shown(value)], style, frame);
      }),
    ),
  );

  const hidden = left + 1 + behind.length;
  let row = top;
  const charts = plans.map((plan, i) => {
    const chart = putChart(sheet, table, plan, places[i] ?? EMPTY, row, hidden);
    row = chart.labels.bottom + 1;
    return chart;
  });
  const isDrawn = charts.length > 0;
  return {
    charts,
    widths: [GAP, WIDTH, ...behind, ...(isDrawn ? [HIDDEN_WIDTH, HIDDEN_WIDTH] : [])],
    hiddenColumns: new Set(isDrawn ? [hidden, hidden + 1] : []),
  };
}

const EMPTY: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function shown(value: LayoutValue | null): string {
  if (value === null) return "";
  return value.kind === "text" ? value.text : String(value.value);
}

/** The last row of an area which begins with row `top` and is at least so high. */
function lastRow(top: number, height: number, heightOf: (row: number) => number): number {
  let row = top;
  for (let rest = height - heightOf(row); rest > 0.5; rest -= heightOf(row)) row++;
  return row;
}

/** The first of so many rows, one below the other, that all have the height; below the table every row has it. */
function firstFit(top: number, count: number, height: number, heightOf: (row: number) => number): number {
  let first = top;
  for (let row = top; row < first + count; row++) if (heightOf(row) < height) first = row + 1;
  return first;
}
