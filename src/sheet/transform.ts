/**
 * The same cells in other places: a sheet turned so that its rows are columns, or laid out anew from chosen cells. Whatever a
 * Grid holds of a cell goes with it.
 */
import type { CellPosition } from "./address";
import type { Area } from "./area";
import type { CellValue, Grid } from "./grid";

/** Rows as columns and columns as rows. Twice is the same sheet. */
export function transposed(grid: Grid): Grid {
  const { values, raw, passed, merges, formats, fonts, struck, tables, unreckoned, reckoned } = grid;
  return {
    ...grid,
    values: turnedRows(values, null),
    ...(raw && { raw: turnedRows(raw, null) }),
    ...(passed && { passed: turnedRows(passed, null) }),
    merges: merges.map(turnedArea),
    formats: turnedRows(formats.map(whole), undefined),
    ...(fonts && { fonts: turnedRows(fonts.map(whole), undefined) }),
    ...(struck && { struck: struckAt(struckIn(struck).map(turnedCell)) }),
    ...(tables && { tables: tables.map((table) => ({ ...table, area: turnedArea(table.area) })) }),
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
    ...(unreckoned && { unreckoned: unreckoned.map(turnedCell) }),
    ...(reckoned && { reckoned: reckoned.map(turnedCell) }),
  };
}

function turnedArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

function turnedCell({ row, column }: CellPosition): CellPosition {
  return { row: column, column: row };
}

function whole<T>(row: readonly T[] | undefined): readonly T[] {
  return row ?? [];
}

function struckIn(struck: ReadonlyMap<number, ReadonlySet<number>>): readonly CellPosition[] {
  return [...struck].flatMap(([row, columns]) => [...columns].map((column) => ({ row, column })));
}

function struckAt(cells: readonly CellPosition[]): ReadonlyMap<number, ReadonlySet<number>> {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) rows.set(row, (rows.get(row) ?? new Set()).add(column));
  return rows;
}

function turnedRows<T>(rows: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_row, column) => rows.map((row) => row[column] ?? blank));
}

/** A cell of a sheet, with what is to be read there instead of its value: a part of its text, a mark for a ticked box. */
export interface Taken extends CellPosition {
  readonly value?: CellValue;
}

/**
 * A sheet laid out anew: each place has a cell of `grid`, or nothing. A row or column is hidden where all its cells are. What
 * is merged, or a table of Excel's, is not any more.
 */
export function arranged(grid: Grid, places: readonly (readonly (Taken | null)[])[]): Grid {
  const { raw, passed, formats, fonts, struck, unreckoned, reckoned } = grid;
  const pick = <T>(of: (taken: Taken) => T, blank: T): readonly (readonly T[])[] =>
    places.map((row) => row.map((taken) => (taken ? of(taken) : blank)));
  const valueIn =
    (values: Grid["values"]) =>
    ({ row, column, value }: Taken): CellValue =>
      value === undefined ? (values[row]?.[column] ?? null) : value;
  const isHidden = ({ row, column }: CellPosition): boolean =>
    grid.hiddenRows.has(row) || grid.hiddenColumns.has(column);
  const allHidden = (line: readonly (Taken | null)[]): boolean => {
    const taken = line.filter((one) => one !== null);
    return taken.length > 0 && taken.every(isHidden);
  };
  const width = places.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_column, c) => places.slice(1).map((row) => row[c] ?? null));
  /** Where cells went that were named one by one. */
  const moved = (cells: readonly CellPosition[] = []): readonly CellPosition[] => {
    const named = new Set(cells.map(keyOf));
    if (named.size === 0) return [];
    return places.flatMap((row, r) =>
      row.flatMap((taken, c) => (taken && named.has(keyOf(taken)) ? [{ row: r, column: c }] : [])),
    );
  };
  const [waiting, done, out] = [moved(unreckoned), moved(reckoned), moved(struck && struckIn(struck))];
  return {
    sheet: grid.sheet,
    values: pick(valueIn(grid.values), null),
    ...(raw && { raw: pick(valueIn(raw), null) }),
    ...(passed && {
      passed: pick<unknown>(
        ({ row, column, value }) => (value === undefined ? passed[row]?.[column] : value),
        null,
      ),
    }),
    merges: [],
    formats: pick(({ row, column }) => formats[row]?.[column], undefined),
    hiddenRows: indices(places.slice(1).map(allHidden), 1),
    hiddenColumns: indices(columns.map(allHidden), 0),
    ...(fonts && { fonts: pick(({ row, column }) => fonts[row]?.[column], undefined) }),
    ...(out.length > 0 && { struck: struckAt(out) }),
    ...(waiting.length > 0 && { unreckoned: waiting }),
    ...(done.length > 0 && { reckoned: done }),
    hidden: grid.hidden,
  };
}

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

function indices(flags: readonly boolean[], from: number): ReadonlySet<number> {
  return new Set(flags.flatMap((flag, i) => (flag ? [i + from] : [])));
}
