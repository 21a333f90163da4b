/** What sheets have that are made to be printed: column numbers, headers on every page, signatures, units and footnotes. */
import { indicators } from "../../../src/congress/indicators";
import { isBlank } from "../../../src/reading/cells/text";
import type { CellValue } from "../../../src/sheet/grid";
import { asTheyStand, inserted, relaid, widthOf, withValues } from "./relaid";
import { isUnicode } from "./texts";
import { startsOf, withRows } from "./rows";
import { columnOf, ofTable, pick, valueAt, type Mutation } from "./subject";

const NUMBERINGS: readonly ((n: number) => CellValue)[] = [
  (n) => n,
  (n) => `(${n})`,
  (n) => String(n),
  (n) => (n < 3 ? (["A", "B"][n - 1] ?? "") : n - 2),
];

const columnsNumbered = ofTable("columns numbered", (place, random) => {
  const { grid, left, right, last, table, numbered } = place;
  const write = pick(NUMBERINGS, random);
  if (!write || numbered || table.sources[0].header.last !== last || right - left < 3) return null;
  const cells = Array.from({ length: right + 1 }, (_, c) => (c < left ? null : write(c - left + 1)));
  return withRows(grid, last + 1, [cells]);
});

const headerRepeated = ofTable("header repeated on the next page", (place, random) => {
  const { grid, first, last, table } = place;
  // Above a section its title would stand before the header.
  const at = pick(startsOf(place).slice(1), random);
  if (at === undefined || !place.rows.includes(at - 1) || table.persons) return null;
  const header = grid.values.slice(first, last + 1);
  if (header.flat().some((value) => typeof value === "number")) return null;
  const longer = withRows(grid, at, header);
  const merges = grid.merges
    .filter(({ top, bottom }) => top >= first && bottom <= last)
    .map((merge) => ({ ...merge, top: merge.top - first + at, bottom: merge.bottom - first + at }));
  return longer && { ...longer, merges: [...longer.merges, ...merges] };
});

const signed = ofTable("signatures below", ({ grid, left, right }) => {
  const wide = Array.from({ length: right + 1 }, (): CellValue => null);
  const line = (one: string, other: string): readonly CellValue[] =>
    wide.map((_value, c) => (c === left + 1 ? one : c === Math.max(left + 3, right - 1) ? other : null));
  const below = [
    [],
    line("NGƯỜI LẬP BIỂU", "T/M ĐẢNG ỦY"),
    line("", "BÍ THƯ"),
    [],
    line("Nguyễn Văn Mẫu", "Trần Thị Thử"),
  ];
  return withRows(grid, grid.values.length, below);
});

const blankColumn = ofTable("blank column inserted", (place, random) => {
  const { grid, left, right, numbered, first, last } = place;
  const at = pick([left, right + 1], random) ?? left;
  if (numbered || first !== last) return null;
  const columns = inserted(asTheyStand(Math.max(widthOf(grid), at)), at);
  return relaid(grid, asTheyStand(grid.values.length), columns);
});

const COUNTED = new Set(indicators.filter(({ kind }) => kind === "count").map(({ id }) => id));
const BEHIND = [" (đồng chí)", " (*)", " (1)", "¹", " (người)"];

const marked = ofTable("unit or footnote behind a header", (place, random) => {
  const { grid, last, columns, table } = place;
  const counted = columns.filter(
    ({ field, percent, part, column }) =>
      COUNTED.has(field) &&
      !percent &&
      !part &&
      columnOf(place, field) === column &&
      typeof valueAt(grid, last, column) === "string" &&
      !isBlank(valueAt(grid, last, column)),
  );
  const chosen = pick(counted, random);
  const behind = pick(BEHIND, random) ?? "";
  // Letters of Unicode behind those of an old encoding are no longer the same text.
  if (!isUnicode(grid)) return null;
  if (!chosen || table.persons || chosen.header.some((text) => /[()\d*¹]/.test(text))) return null;
  return withValues(grid, (value, row, column) =>
    row === last && column === chosen.column && typeof value === "string" ? value + behind : undefined,
  );
});

export const ofPrints: readonly Mutation[] = [columnsNumbered, headerRepeated, signed, blankColumn, marked];
