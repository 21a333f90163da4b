/** Where rows and columns of a rendered sheet stand: the pixel at which each begins, and where the last ends. */
import type { Area } from "../../sheet/area";
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";

export interface Geometry {
  /** One more than there are columns. */
  readonly lefts: readonly number[];
  /** One more than there are rows. */
  readonly tops: Float64Array;
}

export function geometryOf({ columns, tops }: RenderedSheet): Geometry {
  const lefts = [0];
  for (const width of columns) lefts.push((lefts.at(-1) ?? 0) + width);
  return { lefts, tops };
}

/** A sheet drawn larger or smaller. */
export function scaled(rendered: RenderedSheet, scale: number): RenderedSheet {
  if (scale === 1) return rendered;
  return {
    ...rendered,
    columns: rendered.columns.map((width) => width * scale),
    tops: rendered.tops.map((top) => top * scale),
    formats: rendered.formats.map((format) => ({ ...format, size: format.size * scale })),
  };
}

/** The last place that begins at or before a pixel. */
export function placeAt(starts: ArrayLike<number>, pixel: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area of a cell, its merge included. */
export function boxOf(
  { row, column }: { readonly row: number; readonly column: number },
  merge: Area | undefined,
  { lefts, tops }: Geometry,
): Box {
  const left = lefts[column] ?? 0;
  const top = tops[row] ?? 0;
  const right = lefts[Math.min((merge?.right ?? column) + 1, lefts.length - 1)] ?? left;
  const bottom = tops[Math.min((merge?.bottom ?? row) + 1, tops.length - 1)] ?? top;
  return { left, top, width: right - left, height: bottom - top };
}

/** The merged area that a cell belongs to. */
export type MergeAt = (row: number, column: number) => Area | undefined;

/** Finds merges by their cells. */
export function mergeFinder(merges: readonly Area[]): MergeAt {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => byRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
}

/**
 * A text that does not wrap runs on over the empty cells beside it, as in Excel; gives the pixels that it may take. That
 * of a hidden column takes none.
 */
export function roomFor(
  cell: RenderedCell,
  inRow: ReadonlyMap<number, RenderedCell>,
  { lefts }: Geometry,
): number {
  let right = cell.column + 1;
  if (lefts[right] === lefts[cell.column]) return 0;
  while (right < lefts.length - 1 && (inRow.get(right)?.text ?? "") === "") right++;
  return (lefts[right] ?? 0) - (lefts[cell.column] ?? 0);
}
