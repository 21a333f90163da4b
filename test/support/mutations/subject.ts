/** A workbook that is to be changed, and where its table stands: known from a reading that is right. */
import type { ColumnMatch } from "../../../src/congress/source";
import type { CongressTable } from "../../../src/congress/table";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { isBlank, textOf } from "../../../src/reading/cells/text";
import { isColumnNumbers } from "../../../src/reading/table/column-numbers";
import { fold } from "../../../src/vietnamese/fold";
import type { Random } from "../mutants";

export interface Place {
  readonly grid: Grid;
  readonly table: CongressTable;
  readonly first: number;
  /** The last row of the header, without one of column numbers. */
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly ColumnMatch[];
  /** The rows of the branches; none where a row is a person. */
  readonly rows: readonly number[];
  /** Whether a row of column numbers stands below the header. */
  readonly numbered: boolean;
}

export interface Subject {
  readonly grids: readonly Grid[];
  /** Null where rows are no lines of one table: forms, criteria down the side, what is refused. */
  readonly place: Place | null;
}

export interface Mutation {
  readonly id: string;
  /** Its lines are other ones then: "form" instead of "branches". */
  readonly turnsLines?: true;
  /** It brings a term before, which may be read beside. */
  readonly bringsPrevious?: true;
  /** Null where it means nothing on the sheet, or something else than before. */
  readonly change: (
    subject: Subject,
    random: Random,
  ) => readonly Grid[] | null | Promise<readonly Grid[] | null>;
}

export function subjectOf(grids: readonly Grid[], table: CongressTable | null): Subject {
  const [source, ...others] = table?.sources ?? [];
  const grid = grids.find(({ sheet }) => sheet === source?.sheet);
  if (!table || !source || !grid || others.length > 0 || source.lines !== "rows")
    return { grids, place: null };
  const { first, last, left, right } = source.header;
  const numbered = isColumnNumbers(grid.values[last]);
  return {
    grids,
    place: {
      grid,
      table,
      first,
      last: numbered ? last - 1 : last,
      left,
      right,
      columns: source.columns,
      rows: table.persons ? [] : table.rows,
      numbered,
    },
  };
}

/** The workbook with another sheet in the place of the table's. */
export function withGrid({ grids, place }: Subject, changed: Grid | null): readonly Grid[] | null {
  return changed && grids.map((grid) => (grid === place?.grid ? changed : grid));
}

/** A mutation of the table's sheet. */
export function ofTable(id: string, change: (place: Place, random: Random) => Grid | null): Mutation {
  return {
    id,
    change: (subject, random) => (subject.place ? withGrid(subject, change(subject.place, random)) : null),
  };
}

/** A mutation of every sheet; null where it means nothing on one of them. */
export function ofAll(id: string, change: (grid: Grid, random: Random) => Grid | null): Mutation {
  return {
    id,
    change: ({ grids }, random) => {
      const changed = grids.flatMap((grid) => change(grid, random) ?? []);
      return changed.length === grids.length ? changed : null;
    },
  };
}

export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row]?.[column] ?? null;
}

export function columnOf({ columns }: Place, field: string): number | null {
  return columns.find((one) => one.field === field && !one.percent && !one.part)?.column ?? null;
}

/** Rows of branches that take one row each: the next one is another's, a total or nothing. */
export function wholeRows(place: Place): readonly number[] {
  const { grid, rows } = place;
  const branch = columnOf(place, "branch");
  if (branch === null) return [];
  const all = new Set(rows);
  return rows.filter((row) => {
    if (grid.merges.some((merge) => merge.top <= row && merge.bottom >= row && merge.bottom > merge.top))
      return false;
    return all.has(row + 1) || isEnd(grid, row + 1);
  });
}

/** A blank row, or one of a total. */
export function isEnd(grid: Grid, row: number): boolean {
  const filled = (grid.values[row] ?? []).filter((value) => !isBlank(value));
  const [first] = filled;
  return first === undefined || /^(?:tong|cong|toan)\b/.test(fold(textOf(first)));
}
