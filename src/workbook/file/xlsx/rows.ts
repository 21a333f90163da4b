/**
 * The rows of a sheet as they are read: values, and which cell format each cell has. Rows that look alike share one array
 * of formats, so that what is said of each cell costs nothing where all rows are the same.
 */
import type { CellValue } from "../../../sheet/grid";
import type { Budget } from "../limits";
import { damaged } from "../problem";
import { ROWS } from "./place";

type Numbers = readonly number[];

export class Rows {
  /** Rows end with their last value, the sheet with its last row of values. */
  readonly values: CellValue[][] = [];
  /** The number of each cell's format, of blank cells as well; -1 where no cell is. Rows end with the last that says something. */
  readonly styles: (Numbers | undefined)[] = [];
  /** The row that is open, counted from 0. */
  row = -1;
  /** It is built in two arrays that stay from row to row, and copied out at its true length. */
  private readonly rowValues: CellValue[] = [];
  private readonly rowStyles: number[] = [];
  private width = 0;
  private styled = 0;
  /** The last few kinds of rows: titles, rows in turn of two colours, rows of totals. */
  private readonly kinds: Numbers[] = [];
  private oldest = 0;
  private spare = MOST_SPARE;

  /** `plain` is the format that says nothing, -1 where there is none. */
  constructor(
    private readonly budget: Budget,
    private readonly plain: number,
  ) {}

  /** `row` is null where the file does not say which one it is: then it is the next. */
  open(row: number | null): void {
    this.row = row ?? this.row + 1;
    if (!(this.row >= 0 && this.row < ROWS && Number.isInteger(this.row)))
      throw damaged("a row outside the sheet");
    // A row that comes twice goes on where it ended.
    const values = this.values[this.row] ?? [];
    const styles = this.styles[this.row] ?? [];
    this.budget.spend("cells", values.length + styles.length);
    values.forEach((value, c) => (this.rowValues[c] = value));
    styles.forEach((style, c) => (this.rowStyles[c] = style));
    this.width = values.length;
    this.styled = styles.length;
  }

  /** A cell of the open row; one without value and format is none. */
  put(column: number, value: CellValue, style: number): void {
    if (style !== this.plain || column < this.styled) {
      while (this.styled <= column) this.rowStyles[this.styled++] = -1;
      this.rowStyles[column] = style;
    }
    if (value === null || value === "") return;
    while (this.width <= column) this.rowValues[this.width++] = null;
    this.rowValues[column] = value;
  }

  close(): void {
    const { row, width, values, styles } = this;
    if (this.styled > 0) {
      while (styles.length < row) styles.push(undefined);
      styles[row] = this.kindOfRow();
    }
    if (width === 0) return;
    this.budget.spend("cells", ROW * Math.max(0, row + 1 - values.length) + width);
    while (values.length < row) values.push([]);
    values[row] = this.rowValues.slice(0, width);
  }

  private kindOfRow(): Numbers {
    const { rowStyles, styled } = this;
    for (const kind of this.kinds) {
      if (kind.length !== styled) continue;
      let c = 0;
      while (c < styled && kind[c] === rowStyles[c]) c++;
      if (c === styled) return kind;
    }
    // Formats far to the right of all values are nothing to fill the memory with.
    const beyond = Math.max(0, styled - Math.max(this.width, 1));
    this.spare -= beyond;
    const kind = rowStyles.slice(0, this.spare < 0 ? this.width : styled);
    this.kinds[this.oldest] = kind;
    this.oldest = (this.oldest + 1) % KINDS;
    return kind;
  }
}

/** What a row takes beside its cells, in cells. */
const ROW = 4;
const KINDS = 4;
/** Formats of blank cells to the right of values, rows alike counted once. */
const MOST_SPARE = 2_000_000;
