/** Rows inserted, hidden, sorted; totals added, removed and called otherwise; sections merged. */
import { isBlank } from "../../../src/reading/cells/text";
import { indicators } from "../../../src/congress/indicators";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { asTheyStand, inserted, relaid, widthOf, withValues } from "./relaid";
import {
  columnOf,
  isEnd,
  ofTable,
  pick,
  shuffled,
  valueAt,
  wholeRows,
  type Mutation,
  type Place,
} from "./subject";

/** The same with further rows before `at`. */
export function withRows(grid: Grid, at: number, cells: readonly (readonly CellValue[])[]): Grid | null {
  const longer = relaid(
    grid,
    inserted(asTheyStand(grid.values.length), at, cells.length),
    asTheyStand(widthOf(grid)),
  );
  if (!longer) return null;
  const values = longer.values.map((row, r) => cells[r - at] ?? row);
  return { ...longer, values };
}

/** A row above which nothing of a branch stands: the first ones of branches that take one row each. */
export function startsOf(place: Place): readonly number[] {
  const whole = new Set(wholeRows(place));
  return place.rows.filter((row, i) => whole.has(row) && (i === 0 || whole.has(row - 1)));
}

const blankInserted = ofTable("blank row inserted", (place, random) => {
  const at = pick([...startsOf(place), place.first, 0], random);
  return at === undefined
    ? null
    : withRows(
        place.grid,
        at,
        Array.from({ length: 1 + Math.floor(random() * 2) }, () => []),
      );
});

const NOTES = [
  "Ghi chú: số liệu do các chi bộ báo cáo.",
  "* Số liệu chưa kể đảng viên được miễn sinh hoạt.",
  "(Biểu này thay biểu đã gửi trước đây)",
  "Nơi nhận: - Ban Tổ chức; - Lưu VP.",
];

const noteBelow = ofTable("note put below", (place, random) => {
  const { grid } = place;
  return withRows(grid, grid.values.length, [
    [],
    [...Array.from({ length: place.left }, () => null), pick(NOTES, random) ?? null],
  ]);
});

const rowHidden = ofTable("row hidden", (place, random) => {
  const row = pick(place.rows, random);
  return row === undefined ? null : { ...place.grid, hiddenRows: new Set([...place.grid.hiddenRows, row]) };
});

/** Runs of neighbours in one block. */
function runs(place: Place): readonly (readonly number[])[] {
  const whole = new Set(wholeRows(place));
  const found: number[][] = [];
  place.rows.forEach((row, i) => {
    if (!whole.has(row)) return;
    const isNext =
      place.rows[i - 1] === row - 1 &&
      whole.has(row - 1) &&
      place.table.blockOf[i] === place.table.blockOf[i - 1];
    const run = isNext ? found.at(-1) : undefined;
    if (run) run.push(row);
    else found.push([row]);
  });
  return found.filter((run) => run.length > 1);
}

const sorted = ofTable("branches sorted otherwise", (place, random) => {
  const { grid } = place;
  const number = columnOf(place, "number");
  const block = columnOf(place, "block");
  if (block !== null && place.rows.some((row) => isBlank(valueAt(grid, row, block)))) return null;
  const order = asTheyStand(grid.values.length).slice();
  for (const run of runs(place)) {
    const other = shuffled(run, random);
    run.forEach((row, i) => (order[row] = other[i] ?? row));
  }
  const other = relaid(grid, order, asTheyStand(widthOf(grid)));
  // The numbering goes on from 1.
  return (
    other &&
    withValues(other, (_value, row, column) => (column === number ? valueAt(grid, row, column) : undefined))
  );
});

const TOTALS = ["Tổng cộng", "Cộng", "Tổng số", "TỔNG", "TỔNG CỘNG:", "Toàn Đảng bộ"];
const COUNTED = new Set(indicators.filter(({ kind }) => kind === "count").map(({ id }) => id));

const totalAdded = ofTable("total added", (place, random) => {
  const { grid, table } = place;
  const branch = columnOf(place, "branch");
  const last = place.rows.at(-1);
  if (
    branch === null ||
    last === undefined ||
    table.persons ||
    table.reportedTotals.some(({ kind }) => kind === "total")
  )
    return null;
  if (!wholeRows(place).includes(last) || !isEnd(grid, last + 1)) return null;
  const subtotal = table.reportedTotals.some(({ row }) => row === last + 1);
  if (table.reportedTotals.length > 0 && !subtotal) return null;
  const cells: CellValue[] = Array.from({ length: Math.max(widthOf(grid), place.right + 1) }, () => null);
  const label = pick(TOTALS, random) ?? "";
  const number = columnOf(place, "number");
  cells[number !== null && random() < 0.5 ? number : branch] = label;
  for (const { field, column, percent, part } of place.columns) {
    const values = table.counts.get(field)?.values;
    if (!values || percent || part || !COUNTED.has(field) || columnOf(place, field) !== column) continue;
    if (values.includes("unreadable")) return null;
    if (table.people.get(field)?.some((names) => names.length > 0)) continue;
    if ((table.sources[0].figureColumns.get(field)?.length ?? 1) > 1) continue;
    cells[column] = values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  }
  return withRows(grid, last + (subtotal ? 2 : 1), [cells]);
});

const totalRemoved = ofTable("total removed", ({ grid, table }) => {
  const total = table.reportedTotals.find(({ kind }) => kind === "total");
  if (!total) return null;
  return relaid(
    grid,
    asTheyStand(grid.values.length).filter((row) => row !== total.row),
    asTheyStand(widthOf(grid)),
  );
});

const totalRenamed = ofTable("label of the total changed", ({ grid, table }, random) => {
  const total = table.reportedTotals.find(({ kind }) => kind === "total");
  // "Cộng: 25 chi bộ" says more than that it is a total.
  if (!total || total.branches) return null;
  const at = grid.values[total.row]?.findIndex((value) => typeof value === "string" && !isBlank(value)) ?? -1;
  if (at < 0) return null;
  const label = pick([...TOTALS, `Cộng (1+...+${table.rows.length})`], random) ?? "";
  return withValues(grid, (_value, row, column) => (row === total.row && column === at ? label : undefined));
});

const sectionMerged = ofTable("titles of sections merged across", (place) => {
  const { grid, right } = place;
  const merges = place.table.blocks.flatMap(({ cell }) => {
    const row = grid.values[cell.row] ?? [];
    const isAlone = row.slice(cell.column + 1).every(isBlank);
    const isFree = !grid.merges.some((m) => m.top <= cell.row && m.bottom >= cell.row);
    return isAlone && isFree && cell.column < right && !place.rows.includes(cell.row)
      ? [{ top: cell.row, bottom: cell.row, left: cell.column, right }]
      : [];
  });
  return merges.length === 0 ? null : { ...grid, merges: [...grid.merges, ...merges] };
});

export const ofRows: readonly Mutation[] = [
  blankInserted,
  noteBelow,
  rowHidden,
  sorted,
  totalAdded,
  totalRemoved,
  totalRenamed,
  sectionMerged,
];
