/** The columns of a sheet as they were understood, with what they are known by. */
import { address, type CellRef } from "../../sheet/address";
import type { Grid } from "../../sheet/grid";
import { isDayFormat } from "../../sheet/number-format";
import { formatDay } from "../../vietnamese/date";
import { fieldLabel } from "../../congress/labels";
import { cellIn, columnName, firstCellOf, headerText, type Source } from "../../congress/source";
import { columnKeys } from "../../reading/table/assign";
import { serialToDay } from "../../vietnamese/day";

export interface ColumnView {
  readonly column: number;
  /** As the sheet names it: "F"; of what stands here and there the first cell with a value. */
  readonly name: string;
  /** The last cell of its header, or that cell. */
  readonly cell: CellRef;
  /** Names the column in corrections; null for one without a heading, which its values tell. */
  readonly key: string | null;
  readonly header: string;
  /** What it was understood as; null where it is not used. */
  readonly field: string | null;
  /** What its figures are called, two of a column with two in each cell; null for one without a name. None where it is not used. */
  readonly labels: readonly (string | null)[];
  readonly percent: boolean;
  /** The first values below its heading, to know it by; none where its sheet is not at hand. */
  readonly samples: readonly string[];
  /** It tells the term before. */
  readonly before: boolean;
  readonly assigned: boolean;
}

/** All columns of a source that have words or are used, from left to right. */
export function columnViews(
  source: Source,
  assigned: ReadonlySet<string>,
  before: ReadonlySet<number>,
  sheet: Grid | undefined,
): readonly ColumnView[] {
  const { columns, unread, lines } = source;
  const all = [
    ...columns
      // Where lines were laid out anew a column without words is no cell of the sheet.
      .filter(
        ({ header, column }, i) =>
          columns[i - 1]?.column !== column && (header.length > 0 || lines === "rows"),
      )
      .map(({ column, header, field, percent }) => {
        // A share beside its count is no other figure.
        const [, second] = columns.filter((one) => one.column === column && !one.percent);
        const labels = [field, ...(second ? [second.field] : [])].map(fieldLabel);
        return { column, header, field, percent, labels };
      }),
    ...unread.map(({ column, header }) => ({ column, header, field: null, percent: false, labels: [] })),
  ].sort((a, b) => a.column - b.column);
  const headed = all.filter(({ header }) => header.length > 0);
  const keys = new Map(columnKeys(headed).map((key, i) => [headed[i], key] as const));
  return all.map((one) => {
    const key = keys.get(one) ?? null;
    const name = columnName(source, one.column);
    // Cells from the first form to the last are no place that one can go to.
    const first = /^[A-Z]+\d/.test(name) ? firstCellOf(source, one.column) : null;
    return {
      ...one,
      name: first ? address(first) : name,
      cell: first ?? cellIn(source, source.header.last, one.column),
      key,
      header: headerText(one.header),
      samples: sheet ? samplesOf(source, sheet, one.column) : [],
      before: one.field === null && before.has(one.column),
      assigned: key !== null && assigned.has(key),
    };
  });
}

/** Values are shown of so many lines below the heading at most. */
const MOST_SAMPLES = 3;
const MOST_LOOKED_AT = 40;

function samplesOf({ lines, header }: Source, { values, formats }: Grid, column: number): readonly string[] {
  if (lines !== "rows") return [];
  const samples: string[] = [];
  for (let row = header.last + 1; row < Math.min(values.length, header.last + MOST_LOOKED_AT); row++) {
    const value = values[row]?.[column] ?? null;
    if (value === null || samples.length === MOST_SAMPLES) continue;
    const format = formats[row]?.[column];
    const day =
      typeof value === "number" && format !== undefined && isDayFormat(format) ? serialToDay(value) : null;
    samples.push(day ? formatDay(day) : String(value));
  }
  return samples;
}
