/**
 * The range that a formula is to be written over: the table as it was understood. As small as it can be while a function
 * reads from it what it would read from the whole sheet; so cells around the table stay free for formulas.
 */
import type { Area } from "../sheet/area";
import { statisticsOf } from "../congress/report";
import type { TermStatistics } from "../congress/statistics";
import { areaIn, type Source } from "../congress/source";
import { mainSource, type CongressTable } from "../congress/table";
import type { CellValue, Grid } from "../sheet/grid";
import type { Day } from "../vietnamese/day";
import { readRange } from "./range";

/** A table without a total grows downwards: at least so many rows below it belong to the range, as far as they are blank. */
const SPARE_ROWS = 50;

export interface Understood {
  readonly area: Area;
  /** What Excel hands to a function of this range. */
  readonly values: unknown[][];
  /** What a function reads from it; null where it finds no table. */
  readonly statistics: TermStatistics | null;
}

export interface Reading {
  readonly asOf: Day | null;
  readonly today: Day;
}

/** `table` is what was read from `grid`. */
export function understoodRange(table: CongressTable, grid: Grid, reading: Reading): Understood {
  const { widest, smaller } = candidates(table, grid);
  const whole = understoodOf(grid, widest, reading);
  const wanted = signatureOf(whole);
  for (const area of smaller) {
    const one = understoodOf(grid, area, reading);
    if (signatureOf(one) === wanted) return one;
  }
  return whole;
}

/** Whether both tell the same of the whole and of every block. */
export function sameFigures(one: TermStatistics, other: TermStatistics): boolean {
  return JSON.stringify(figuresOf(one)) === JSON.stringify(figuresOf(other));
}

/** What a function reads from a range; null where it finds no table. */
export function readAsOf(values: unknown[][], { asOf, today }: Reading): TermStatistics | null {
  const read = readRange(values);
  if (!read.ok) return null;
  return statisticsOf({ table: read.table, asOf, today });
}

function understoodOf(grid: Grid, area: Area, reading: Reading): Understood {
  const values = valuesIn(grid, area);
  return { area, values, statistics: readAsOf(values, reading) };
}

/** From the header to the last line that belongs to the table; with the titles above; with all that stands on the sheet. */
function candidates(
  table: CongressTable,
  grid: Grid,
): { readonly widest: Area; readonly smaller: readonly Area[] } {
  const source = mainSource(table);
  const own = areaIn(source, source.header.first, lastLine(table, source, grid));
  const used = usedOf(grid);
  const widest = {
    top: Math.min(used.top, own.top),
    left: Math.min(used.left, own.left),
    bottom: Math.max(used.bottom, own.bottom),
    right: Math.max(used.right, own.right),
  };
  return { widest, smaller: [own, { ...own, top: widest.top }, { ...widest, bottom: own.bottom }] };
}

/** The last total, since lines are put in before it; else the last branch and the blank lines behind it. */
function lastLine(table: CongressTable, { lines, header }: Source, { values }: Grid): number {
  const { rows, reportedTotals, persons } = table;
  const branch = rows.reduce((last, row) => Math.max(last, row), persons?.last ?? header.last);
  const total = reportedTotals.reduce((last, { row }) => Math.max(last, row), 0);
  if (total > branch) return total;
  let end = branch;
  const most = branch + Math.max(SPARE_ROWS, rows.length);
  // Forms and criteria are no lists that grow.
  if (typeof lines === "object") return lines.cells.length - 1;
  const isNothing = (value: CellValue | undefined): boolean => value === null || value === undefined;
  const isBlank = (line: number): boolean =>
    lines === "rows" ? (values[line] ?? []).every(isNothing) : values.every((row) => isNothing(row[line]));
  while (end < most && isBlank(end + 1)) end++;
  return end;
}

function usedOf({ values }: Grid): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  values.forEach((row, r) => {
    const first = row.findIndex((value) => value !== null);
    if (first < 0) return;
    top = Math.min(top, r);
    bottom = r;
    left = Math.min(left, first);
    right = Math.max(
      right,
      row.findLastIndex((value) => value !== null),
    );
  });
  return { top, left, bottom, right };
}

function valuesIn({ values, raw = values }: Grid, { top, left, bottom, right }: Area): unknown[][] {
  return Array.from({ length: bottom - top + 1 }, (_row, r) =>
    Array.from({ length: right - left + 1 }, (_cell, c) => passed(raw[top + r]?.[left + c] ?? null)),
  );
}

/** As Excel passes it: an error as an object with its name. */
function passed(value: CellValue): unknown {
  return typeof value === "object" && value !== null ? { type: "Error", basicValue: value.error } : value;
}

/** What the range says of the time, and the figures that follow. */
function signatureOf({ statistics }: Understood): string {
  if (!statistics) return "";
  const { table } = statistics;
  return JSON.stringify([table.asOf, table.term, figuresOf(statistics)]);
}

function figuresOf(statistics: TermStatistics): unknown {
  return [statistics, ...statistics.blocks].map(({ progress, figures }) => [
    [progress.total, progress.held, progress.exempt],
    [...figures.values()].map((figure) =>
      figure.kind === "count"
        ? [figure.indicator.id, figure.count, figure.base?.count ?? null]
        : [figure.indicator.id, figure.numerator, figure.denominator],
    ),
  ]);
}
