/**
 * The cells of a sheet: what stands in them and how they look, sparse. A look belongs to a cell, or to its whole row, or to
 * its whole column, or to the whole sheet; the first of these counts.
 */
import {
  type Area,
  areaAt,
  bounding,
  columnsOf,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
} from "./addresses";
import { type CellFormat, type FormatChange, PLAIN, shared } from "./formats";
import type { Content } from "./values";

interface StoredCell {
  readonly content: Content | null;
  /** Null: as its row, column or sheet. */
  readonly format: CellFormat | null;
}

export interface Line {
  /** In points; null for the standard size. */
  readonly size: number | null;
  readonly hidden: boolean;
  /** Hidden by a filter. */
  readonly filtered: boolean;
  readonly format: CellFormat | null;
}

export const PLAIN_LINE: Line = { size: null, hidden: false, filtered: false, format: null };
const COLUMNS = 16_384;

export class Grid {
  private cells = new Map<number, StoredCell>();
  rows = new Map<number, Line>();
  columns = new Map<number, Line>();
  base: CellFormat = PLAIN;
  /** Of rows and columns that have no size of their own, in points. */
  standardHeight = 15;
  standardWidth = 48;

  contentAt(row: number, column: number): Content | null {
    return this.cells.get(row * COLUMNS + column)?.content ?? null;
  }

  putContent(row: number, column: number, content: Content | null): void {
    this.store(row, column, { content, format: this.cells.get(row * COLUMNS + column)?.format ?? null });
  }

  formatAt(row: number, column: number): CellFormat {
    return this.cells.get(row * COLUMNS + column)?.format ?? this.lineFormat(row, column);
  }

  putFormat(row: number, column: number, format: CellFormat | null): void {
    this.store(row, column, { content: this.contentAt(row, column), format });
  }

  /** The format of the cell itself, or null where it looks as its row, column or sheet does. */
  ownFormat(row: number, column: number): CellFormat | null {
    return this.cells.get(row * COLUMNS + column)?.format ?? null;
  }

  changeFormat(area: Area, change: FormatChange): void {
    const changed = remembered(change);
    if (!isUnbounded(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          this.putFormat(row, column, changed(this.formatAt(row, column)));
        }
      }
      return;
    }
    this.materialiseCrossings(area);
    const own = [...this.stored(area)].filter(([, , { format }]) => format !== null);
    this.changeLines(area, changed);
    for (const [row, column, { format }] of own) if (format) this.putFormat(row, column, changed(format));
  }

  private changeLines(area: Area, changed: FormatChange): void {
    if (isWholeRows(area) && isWholeColumns(area)) {
      this.base = changed(this.base);
      for (const lines of [this.rows, this.columns]) {
        for (const [at, line] of lines) {
          if (line.format) lines.set(at, this.withFormat(line, changed(line.format)));
        }
      }
      return;
    }
    const [lines, first, last]: [Map<number, Line>, number, number] = isWholeRows(area)
      ? [this.rows, area.top, area.bottom]
      : [this.columns, area.left, area.right];
    for (let at = first; at <= last; at++) {
      const line = lines.get(at) ?? PLAIN_LINE;
      lines.set(at, this.withFormat(line, changed(line.format ?? this.base)));
    }
  }

  private withFormat(line: Line, format: CellFormat): Line {
    return { ...line, format: format === this.base ? null : format };
  }

  /** Every look in the area, each once. */
  formatsIn(area: Area): ReadonlySet<CellFormat> {
    const formats = new Set<CellFormat>();
    if (!isUnbounded(area)) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) formats.add(this.formatAt(row, column));
      }
      return formats;
    }
    for (const [, , { format }] of this.stored(area)) if (format) formats.add(format);
    const within = (at: number, first: number, last: number): boolean => at >= first && at <= last;
    for (const [row, { format }] of this.rows) {
      if (!format || !within(row, area.top, area.bottom)) continue;
      const isSeen = isWholeRows(area) || hasGap(area, (column) => this.ownFormat(row, column) !== null);
      if (isSeen) formats.add(format);
    }
    const allRowsLook = !isWholeColumns(area) && !hasPlainRow(area, this.rows);
    if (allRowsLook) return formats;
    if (columnsOf(area) > this.columns.size) formats.add(this.base);
    for (const [column, { format }] of this.columns) {
      if (within(column, area.left, area.right)) formats.add(format ?? this.base);
    }
    return formats;
  }

  /** The cells of the area that hold something or have a look of their own, in no certain order. */
  *stored(area: Area): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) < this.cells.size) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = this.cells.get(row * COLUMNS + column);
          if (cell) yield [row, column, cell];
        }
      }
      return;
    }
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (row >= top && row <= bottom && column >= left && column <= right) yield [row, column, cell];
    }
  }

  /** The smallest area with all that is used within `area`; null where nothing is. */
  used(area: Area, valuesOnly: boolean): Area | null {
    let found: Area | null = null;
    for (const [row, column, { content, format }] of this.stored(area)) {
      const isUsed = content !== null || (!valuesOnly && format !== null);
      if (isUsed) found = found ? bounding(found, areaAt(row, column)) : areaAt(row, column);
    }
    return found;
  }

  /** Empties the cells and takes their own look away: they look as their row, column or sheet does. */
  forget(area: Area): void {
    for (const [row, column] of this.stored(area)) this.cells.delete(row * COLUMNS + column);
  }

  /** Moves the cells of an area; whatever stood where they come to is replaced. */
  move(area: Area, rows: number, columns: number): void {
    const taken = [...this.stored(area)];
    this.forget(area);
    for (const [row, column, cell] of taken) this.store(row + rows, column + columns, cell);
  }

  private store(row: number, column: number, cell: StoredCell): void {
    const key = row * COLUMNS + column;
    const own = cell.format === null ? null : shared(cell.format);
    const format = own === this.lineFormat(row, column) ? null : own;
    if (cell.content || format) this.cells.set(key, { content: cell.content, format });
    else this.cells.delete(key);
  }

  private lineFormat(row: number, column: number): CellFormat {
    return this.rows.get(row)?.format ?? this.columns.get(column)?.format ?? this.base;
  }

  /** Where a whole row crosses a whole column that has a look, or the other way round, the cell keeps the look it has. */
  private materialiseCrossings(area: Area): void {
    if (isWholeRows(area) && isWholeColumns(area)) return;
    const isRows = isWholeRows(area);
    const [first, last] = isRows ? [area.top, area.bottom] : [area.left, area.right];
    for (const [crossing, { format }] of isRows ? this.columns : this.rows) {
      if (!format) continue;
      for (let at = first; at <= last; at++) {
        const [row, column] = isRows ? [at, crossing] : [crossing, at];
        const rowDecides = isRows && this.rows.get(row)?.format;
        if (rowDecides || this.ownFormat(row, column)) continue;
        this.cells.set(row * COLUMNS + column, { content: this.contentAt(row, column), format });
      }
    }
  }
}

/** Whether a row of the area has no look of its own. */
function hasPlainRow({ top, bottom }: Area, rows: ReadonlyMap<number, Line>): boolean {
  for (let row = top; row <= bottom; row++) if (!rows.get(row)?.format) return true;
  return false;
}

/** Whether a column of the area is not met. */
function hasGap({ left, right }: Area, isMet: (column: number) => boolean): boolean {
  for (let column = left; column <= right; column++) if (!isMet(column)) return true;
  return false;
}

/** The same look becomes the same look: cells keep sharing. */
function remembered(change: FormatChange): FormatChange {
  const known = new Map<CellFormat, CellFormat>();
  return (format) => {
    const before = known.get(format);
    if (before) return before;
    const after = shared(change(format));
    known.set(format, after);
    return after;
  };
}
