/** How Excel reads the cells that a chart is made of: which are names, which are labels, which are numbers. */
import { invalidArgument } from "../host-error";
import { type Area, columnsOf, isUnbounded, rowsOf } from "./addresses";
import type { Chart, Series, Source } from "./objects";
import type { Sheet } from "./sheet";
import { told } from "./values";

const WIDTH = 360;
const HEIGHT = 216;

export function addChart(sheet: Sheet, type: string, from: Sheet, area: Area, seriesBy: string): Chart {
  const chart: Chart = {
    id: sheet.workbook.newId(),
    name: sheet.workbook.newName("Chart "),
    chartType: type,
    source: null,
    seriesBy: "Columns",
    plotVisibleOnly: true,
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    parts: {},
    series: [],
  };
  setData(chart, from, area, seriesBy);
  sheet.charts.push(chart);
  return chart;
}

export function setData(chart: Chart, sheet: Sheet, given: Area, seriesBy: string): void {
  const area = isUnbounded(given) ? sheet.grid.used(given, true) : given;
  if (!area) throw invalidArgument();
  const isTall = rowsOf(area) >= columnsOf(area);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && isTall);
  chart.source = { sheet: sheet.id, area };
  chart.seriesBy = byColumns ? "Columns" : "Rows";
  chart.series = seriesOf(sheet, area, byColumns);
}

function seriesOf(sheet: Sheet, area: Area, byColumns: boolean): Series[] {
  const [lines, length] = byColumns ? [columnsOf(area), rowsOf(area)] : [rowsOf(area), columnsOf(area)];
  const isNumber = (line: number, at: number): boolean => {
    const [row, column] = byColumns ? [at, line] : [line, at];
    return typeof sheet.valueAt(area.top + row, area.left + column) === "number";
  };
  const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
  const hasNames = length > 1 && range(lines > 1 ? 1 : 0, lines).every((line) => !isNumber(line, 0));
  const first = hasNames ? 1 : 0;
  const hasLabels = lines > 1 && range(first, length).some((at) => !isNumber(0, at));
  const part = (line: number): Source => ({ sheet: sheet.id, area: lineOf(area, byColumns, line, first) });
  return range(hasLabels ? 1 : 0, lines).map((line, index) => ({
    name: hasNames ? nameAt(sheet, area, byColumns, line) : `Series${index + 1}`,
    values: part(line),
    xValues: hasLabels ? part(0) : null,
    parts: {},
  }));
}

function lineOf(area: Area, byColumns: boolean, line: number, first: number): Area {
  return byColumns
    ? { ...area, top: area.top + first, left: area.left + line, right: area.left + line }
    : { ...area, left: area.left + first, top: area.top + line, bottom: area.top + line };
}

function nameAt(sheet: Sheet, area: Area, byColumns: boolean, line: number): string {
  const [row, column] = byColumns ? [area.top, area.left + line] : [area.top + line, area.left];
  return String(told(sheet.valueAt(row, column)));
}
