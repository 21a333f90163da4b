/** A sheet whose rows and columns stand in another order, with new ones between them: all that is known of a cell goes with it. */
import type { Area } from "../../../src/sheet/area";
import type { CellValue, Grid } from "../../../src/sheet/grid";

/** Of each row (column) of the new sheet the row (column) that stood there before; null for a new one. */
export type Order = readonly (number | null)[];

export function widthOf({ values }: Grid): number {
  return values.reduce((width, row) => Math.max(width, row.length), 0);
}

/** The order in which they stand. */
export function asTheyStand(length: number): Order {
  return Array.from({ length }, (_, i) => i);
}

/** The same with new ones before `at`. */
export function inserted(order: Order, at: number, count = 1): Order {
  return [...order.slice(0, at), ...Array.from({ length: count }, () => null), ...order.slice(at)];
}

/** Null where a merge would be torn apart. */
export function relaid(grid: Grid, rows: Order, columns: Order): Grid | null {
  const cells = <T>(of: readonly (readonly T[] | undefined)[], blank: T): readonly (readonly T[])[] =>
    rows.map((row) =>
      row === null ? [] : columns.map((column) => (column === null ? blank : (of[row]?.[column] ?? blank))),
    );
  const newRow = placesIn(rows);
  const newColumn = placesIn(columns);
  const merges: Area[] = [];
  for (const merge of grid.merges) {
    const down = span(newRow, merge.top, merge.bottom);
    const across = span(newColumn, merge.left, merge.right);
    if (down === "torn" || across === "torn") return null;
    if (down && across)
      merges.push({ top: down.first, bottom: down.last, left: across.first, right: across.last });
  }
  const kept = (set: ReadonlySet<number>, places: ReadonlyMap<number, number>): ReadonlySet<number> =>
    new Set([...set].flatMap((one) => places.get(one) ?? []));
  const moved = (positions: Grid["unreckoned"] = []): NonNullable<Grid["unreckoned"]> =>
    positions.flatMap(({ row, column }) => {
      const [r, c] = [newRow.get(row), newColumn.get(column)];
      return r === undefined || c === undefined ? [] : [{ row: r, column: c }];
    });
  return {
    sheet: grid.sheet,
    values: cells<CellValue>(grid.values, null),
    merges,
    formats: cells<string | undefined>(grid.formats, undefined),
    ...(grid.raw && { raw: cells<CellValue>(grid.raw, null) }),
    ...(grid.fonts && { fonts: cells<string | undefined>(grid.fonts, undefined) }),
    ...(grid.struck && {
      struck: new Map(
        [...grid.struck].flatMap(([row, of]) => {
          const r = newRow.get(row);
          return r === undefined ? [] : [[r, kept(of, newColumn)] as const];
        }),
      ),
    }),
    ...(grid.unreckoned && { unreckoned: moved(grid.unreckoned) }),
    ...(grid.reckoned && { reckoned: moved(grid.reckoned) }),
    hiddenRows: kept(grid.hiddenRows, newRow),
    hiddenColumns: kept(grid.hiddenColumns, newColumn),
    hidden: grid.hidden,
  };
}

function placesIn(order: Order): ReadonlyMap<number, number> {
  return new Map(order.flatMap((old, now) => (old === null ? [] : [[old, now] as const])));
}

/** Where a run of lines stands now: wider where new ones came into it, null where all are gone. */
function span(
  places: ReadonlyMap<number, number>,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | "torn" | null {
  const now: number[] = [];
  for (let one = from; one <= to; one++) {
    const place = places.get(one);
    if (place !== undefined) now.push(place);
  }
  const [first] = now;
  const last = now.at(-1);
  if (first === undefined || last === undefined) return null;
  const isTorn = now.some((place, i) => i > 0 && place <= (now[i - 1] ?? 0));
  const others = [...places.values()].filter((place) => place > first && place < last).length;
  return isTorn || others > now.length - 2 + (now.length === 1 ? 1 : 0) ? "torn" : { first, last };
}

/** The same sheet with other values in some cells. `value` is given what stands there; what it gives undefined of stays. */
export function withValues(
  grid: Grid,
  change: (value: CellValue, row: number, column: number) => CellValue | undefined,
): Grid {
  const values = grid.values.map((cells, row) =>
    cells.map((value, column) => {
      const other = change(value, row, column);
      return other === undefined ? value : other;
    }),
  );
  return { ...grid, values, ...(grid.raw && { raw: values }) };
}
