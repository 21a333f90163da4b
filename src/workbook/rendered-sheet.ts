/**
 * A sheet as it is drawn on a screen: sizes in pixels, formats, and cells with the text that people see. Sheets of files
 * and sheets that we lay out become the same, so that one view shows both.
 */
import type { TableRowPlace } from "../sheet/address";
import type { Area } from "../sheet/area";
import {
  breaksOf,
  type CellStyle,
  type LayoutChart,
  type LayoutValue,
  type SheetLayout,
} from "../sheet/layout";
import { decimalComma, formatCount } from "../vietnamese/count";

/** How a cell looks: as in a layout, and what only sheets of others have. Colours are "#rrggbb". */
export interface CellFormat extends CellStyle {
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
}

/** So many rows at the top and columns at the left stay in sight while the others are scrolled. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Everything of a sheet but its cells, which are asked for by rows. */
export interface RenderedSheet {
  readonly name: string;
  /** Widths in pixels, as many as there are columns to show. */
  readonly columns: readonly number[];
  readonly rowCount: number;
  /**
   * The pixel at which each row begins, and where the last ends: one more than there are rows. A row that is hidden ends
   * where it begins. Numbers in one block, since they are handed from a worker to the screen for sheets of any length.
   */
  readonly tops: Float64Array;
  readonly merges: readonly Area[];
  readonly formats: readonly CellFormat[];
  readonly charts?: readonly RenderedChart[];
  /** How many columns are printed, where not all are. */
  readonly printedColumns?: number;
  /** Of a preview: the rows of all printed pages, how many of them are there to see, and the rows that each repeats. */
  readonly pages?: {
    readonly all: readonly Rows[];
    readonly shown: number;
    readonly repeated: Rows | null;
  };
  readonly frozen?: Frozen;
  /** Of a sheet that was made of a document, what its rows are there. */
  readonly tableRows?: readonly (TableRowPlace | undefined)[];
}

/** A chart with what its cells say. */
export interface RenderedChart extends Pick<LayoutChart, "name" | "kind" | "title" | "colors" | "at"> {
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

export interface RenderedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Index into `formats`; -1 for the plain look. */
  readonly format: number;
  /** Numbers stand at the right where the look does not say. */
  readonly isNumber: boolean;
  /** What the line above the sheet says of it, where that is not the text: a formula, a number without its format. */
  readonly line?: string;
}

const PIXELS_PER_POINT = 96 / 72;
/** Width of a figure of Times New Roman 12, which column widths count in, and what Excel adds to each column. */
const PIXELS_PER_CHARACTER = 8;
/** Height of a row that says nothing of its own, in pixels. */
export const STANDARD_HEIGHT = 21;

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A column's width in pixels from its width in characters. */
export function columnPixels(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

/** Where rows begin that have these heights, or the standard one. */
export function topsOf(rowCount: number, heights: ReadonlyMap<number, number>): Float64Array {
  const tops = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++)
    tops[row + 1] = (tops[row] ?? 0) + (heights.get(row) ?? STANDARD_HEIGHT);
  return tops;
}

/** Nobody looks at more pages before a sheet is made. */
const MOST_PAGES = 5;

/** A sheet of ours as it is printed, its first pages. */
export function renderPreview(layout: SheetLayout): ReturnType<typeof renderLayout> {
  const { rendered, cells } = renderLayout(layout);
  const { print } = layout;
  const starts = [0, ...breaksOf(print)];
  const pages = starts.map((first, i) => ({ first, last: (starts[i + 1] ?? rendered.rowCount) - 1 }));
  const last = pages.slice(0, MOST_PAGES).at(-1)?.last ?? 0;
  return {
    rendered: {
      ...rendered,
      pages: { all: pages, shown: Math.min(pages.length, MOST_PAGES), repeated: print.repeatRows ?? null },
    },
    cells: cells.filter(({ row }) => row <= last),
  };
}

/** Rows from one to another, both included. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** One of the pages of a preview as a sheet of its own: the rows that each page repeats, and its own. */
export function pageOf(
  { rendered, cells }: ReturnType<typeof renderLayout>,
  index: number,
): ReturnType<typeof renderLayout> {
  const page = rendered.pages?.all[index];
  if (!page) return { rendered, cells };
  const { first, last } = page;
  const repeated = rendered.pages?.repeated;
  const again = repeated && first > repeated.last ? rowsFrom(repeated) : [];
  // What stands beside the print may go further down than the page.
  const rows = [...again, ...rowsFrom({ first, last: rendered.rowCount - 1 })];
  const places = new Map(rows.map((row, i) => [row, i]));
  const isOn = (row: number): boolean => row <= last && places.has(row);
  const tops = new Float64Array(rows.length + 1);
  rows.forEach((row, i) => {
    tops[i + 1] = (tops[i] ?? 0) + (rendered.tops[row + 1] ?? 0) - (rendered.tops[row] ?? 0);
  });
  const moved = (area: Area): Area => {
    const top = places.get(area.top) ?? 0;
    return { ...area, top, bottom: top + area.bottom - area.top };
  };
  return {
    rendered: {
      ...rendered,
      rowCount: rows.length,
      tops,
      merges: rendered.merges.filter(({ top }) => isOn(top)).map(moved),
      ...(rendered.charts && {
        charts: rendered.charts
          .filter(({ at }) => at.top >= first && isOn(at.top))
          .map((chart) => ({ ...chart, at: moved(chart.at) })),
      }),
    },
    cells: cells.flatMap((cell) => {
      const row = places.get(cell.row);
      return row === undefined || !isOn(cell.row) ? [] : [{ ...cell, row }];
    }),
  };
}

function rowsFrom({ first, last }: Rows): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** A sheet of ours rendered: what is printed, and what stands beside it. Columns that are hidden have no width, and no cells. */
export function renderLayout(layout: SheetLayout): {
  readonly rendered: RenderedSheet;
  readonly cells: readonly RenderedCell[];
} {
  const names = Object.keys(layout.styles);
  const index = new Map(names.map((name, i) => [name, i]));
  const heights = [...layout.rowHeights].map(([row, points]) => [row, pixels(points)] as const);
  const { area } = layout.print;
  const { hiddenColumns = new Set(), charts } = layout;
  const shown = layout.cells.filter(({ column }) => !hiddenColumns.has(column));
  let lastRow = -1;
  for (const { row } of shown) lastRow = Math.max(lastRow, row);
  for (const row of layout.rowHeights.keys()) lastRow = Math.max(lastRow, row);
  for (const { at } of charts ?? []) lastRow = Math.max(lastRow, at.bottom);
  return {
    rendered: {
      name: layout.name,
      columns: layout.columnWidths.map((width, column) =>
        hiddenColumns.has(column) ? 0 : columnPixels(width),
      ),
      ...(area && { printedColumns: area.right + 1 }),
      ...(charts && { charts: charts.map((chart) => renderChart(chart, layout)) }),
      rowCount: lastRow + 1,
      tops: topsOf(lastRow + 1, new Map(heights)),
      merges: layout.merges,
      formats: names.map((name) => layout.styles[name] ?? { size: 12 }),
    },
    cells: shown.map(({ row, column, value, style }) => ({
      row,
      column,
      text: value ? textOf(value, layout.styles[style]) : "",
      format: index.get(style) ?? -1,
      isNumber: value !== undefined && value.kind !== "text" && typeof shownValue(value) === "number",
    })),
  };
}

function renderChart(
  { name, kind, title, colors, at, labels, values }: LayoutChart,
  layout: SheetLayout,
): RenderedChart {
  const shownIn = (area: Area): readonly (string | number)[] =>
    layout.cells.flatMap(({ row, column, value }) =>
      value && column === area.left && row >= area.top && row <= area.bottom ? [shownValue(value)] : [],
    );
  return {
    name,
    kind,
    title,
    colors,
    at,
    labels: shownIn(labels).map(String),
    values: shownIn(values).map(Number),
  };
}

function shownValue(value: LayoutValue): string | number {
  return value.kind === "text" ? value.text : value.value;
}

/** Counts have a format of ours, with points between thousands; any other number is a decimal. */
function textOf(value: LayoutValue, style: CellStyle | undefined): string {
  const shown = shownValue(value);
  if (typeof shown === "string") return shown;
  const isCount = style?.numberFormat !== undefined && Number.isInteger(shown) && shown >= 0;
  return isCount ? formatCount(shown) : decimalComma(String(shown));
}
