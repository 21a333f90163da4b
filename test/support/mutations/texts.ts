/** The same written otherwise: letters, spaces, numbers, days. */
import { indicators } from "../../../src/congress/indicators";
import { readDay } from "../../../src/reading/cells/dates";
import { inUnicode } from "../../../src/sheet/transform/unicode";
import { transposed } from "../../../src/sheet/transform";
import { plainGrid, type CellValue, type Grid } from "../../../src/sheet/grid";
import { clean } from "../../../src/vietnamese/clean";
import { serialToDay } from "../../../src/vietnamese/day";
import { inTcvn3, inVni, throughVietnameseWindows } from "../old-encodings";
import { withValues } from "./relaid";
import { columnOf, ofAll, ofTable, pick, type Mutation, type Place, wholeRows } from "./subject";

/** An old encoding has letters of its own. */
export function isUnicode(grid: Grid): boolean {
  return inUnicode(grid).grid === grid;
}

function withTexts(grid: Grid, change: (text: string, row: number, column: number) => string): Grid {
  return withValues(grid, (value, row, column) =>
    typeof value === "string" ? change(value, row, column) : undefined,
  );
}

const letters: readonly Mutation[] = [
  ofAll("letters decomposed", (grid) =>
    isUnicode(grid) ? withTexts(grid, (text) => text.normalize("NFD")) : null,
  ),
  ofAll("no-break spaces", (grid) => withTexts(grid, (text) => text.replaceAll(" ", "\u00a0"))),
  ofAll("spaces behind", (grid, random) =>
    withTexts(grid, (text) => (text === "" ? text : text + pick([" ", "  ", "\u200b"], random))),
  ),
  ofAll("double spaces", (grid) => withTexts(grid, (text) => text.replaceAll(" ", "  "))),
];

function inHeader(id: string, change: (text: string) => string): Mutation {
  return ofTable(id, ({ grid, first, last, left, right }) =>
    isUnicode(grid)
      ? withTexts(grid, (text, row, column) =>
          row >= first && row <= last && column >= left && column <= right ? change(text) : text,
        )
      : null,
  );
}

const headers: readonly Mutation[] = [
  inHeader("header in capitals", (text) => text.toUpperCase()),
  inHeader("header in small letters", (text) => text.toLowerCase()),
  inHeader("line breaks in headers", (text) => text.replace(/(\S) (\S)/g, "$1\n$2")),
];

/** A sheet in an old encoding is not in Unicode. */
function encoded(id: string, of: (text: string) => string): Mutation {
  return {
    id,
    change: ({ grids }) =>
      !grids.every(isUnicode)
        ? null
        : grids.map((grid) => withTexts(grid, (text) => of(text.split("\n").map(clean).join("\n")))),
  };
}

const encodings: readonly Mutation[] = [
  encoded("in TCVN3", inTcvn3),
  encoded("in VNI", inVni),
  encoded("in TCVN3, taken for Vietnamese Windows", (text) => throughVietnameseWindows(inTcvn3(text))),
];

const COUNTED = new Set(indicators.filter(({ kind }) => kind === "count").map(({ id }) => id));

function isCounted({ columns, rows }: Place): (row: number, column: number) => boolean {
  const counted = new Set(
    columns.filter(({ field, percent }) => COUNTED.has(field) && !percent).map(({ column }) => column),
  );
  const all = new Set(rows);
  return (row, column) => all.has(row) && counted.has(column);
}

const NUMBERS: readonly ((count: number) => string)[] = [
  (count) => String(count).padStart(2, "0"),
  (count) => String(count),
  (count) => `${String(count).padStart(2, "0")} đ/c`,
  (count) => `${count} đồng chí`,
  (count) => ` ${count} `,
];

const numbersAsText = ofTable("numbers as text", (place, random) => {
  const isCount = isCounted(place);
  const write = pick(NUMBERS, random);
  const share = pick([1, 0.5, 0.2], random) ?? 1;
  if (!write || place.rows.length === 0) return null;
  return withValues(place.grid, (value, row, column) =>
    typeof value === "number" &&
    Number.isInteger(value) &&
    isCount(row, column) &&
    place.grid.formats[row]?.[column] === undefined &&
    random() < share
      ? write(value)
      : undefined,
  );
});

const DAYS: readonly ((day: number, month: number, year: number) => string)[] = [
  (day, month, year) => `${day}/${month}/${year}`,
  (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  (day, month, year) => `${day}-${month}-${year}`,
  (day, month, year) => `${two(day)}.${two(month)}.${year}`,
  (day, month, year) => `ngày ${day}/${month}/${year}`,
  (day, month, year) => `8h00 ngày ${day}/${month}/${year}`,
  (day, month, year) => `Ngày ${two(day)} tháng ${two(month)} năm ${year}`,
];

function two(count: number): string {
  return String(count).padStart(2, "0");
}

const daysOtherwise = ofTable("days written in another form", (place, random) => {
  const column = columnOf(place, "date");
  const write = pick(DAYS, random);
  if (column === null || !write) return null;
  const rows = new Set(place.rows);
  // What is no day as it stands has something else to say.
  const isPlain = place.table.dates.every(
    (date) => date === null || (date.kind === "days" && date.first.day === date.last.day),
  );
  if (!isPlain) return null;
  return withValues(place.grid, (value, row, at) => {
    if (at !== column || !rows.has(row)) return undefined;
    const day =
      typeof value === "number"
        ? serialToDay(value)
        : typeof value === "string" && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(value)
          ? readDay(value)
          : null;
    return day ? write(day.day, day.month, day.year) : undefined;
  });
});

const valuesOnly: Mutation = {
  id: "values only",
  change: ({ grids }) =>
    grids.some(
      (grid) =>
        grid.hidden ||
        grid.hiddenRows.size + grid.hiddenColumns.size > 0 ||
        grid.unreckoned ||
        grid.struck ||
        grid.raw,
    )
      ? null
      : grids.map((grid) => plainGrid(grid.sheet, grid.values)),
};

const mergesDropped = ofAll("merges dropped", (grid) => ({ ...grid, merges: [] }));

/** The table alone turned, below its title. */
const turned = ofTable("transposed", (place) => {
  const { grid, first, last, left, right, rows } = place;
  const end = place.table.reportedTotals.reduce((most, { row }) => Math.max(most, row), rows.at(-1) ?? 0);
  if (
    first !== last ||
    place.numbered ||
    rows.length === 0 ||
    rows.length > 16 ||
    place.table.blocks.length > 0 ||
    // What takes two rows would take two columns then.
    wholeRows(place).length < rows.length
  )
    return null;
  if (grid.hiddenRows.size + grid.hiddenColumns.size > 0 || grid.unreckoned || grid.struck) return null;
  const cut = (from: number, to: number): Grid["values"] => grid.values.slice(from, to);
  const table = {
    ...plainGrid(
      grid.sheet,
      cut(first, end + 1).map((row) => row.slice(left, right + 1)),
    ),
    formats: cut2(grid.formats, first, end, left, right),
  };
  const across = transposed(table);
  const above = cut(0, first);
  const values: readonly (readonly CellValue[])[] = [
    ...above,
    ...across.values,
    ...cut(end + 1, grid.values.length),
  ];
  return {
    ...plainGrid(grid.sheet, values),
    merges: grid.merges.filter(({ bottom }) => bottom < first),
    formats: [...above.map(() => []), ...across.formats],
  };
});

function cut2(
  formats: Grid["formats"],
  first: number,
  end: number,
  left: number,
  right: number,
): Grid["formats"] {
  return Array.from({ length: end - first + 1 }, (_, i) =>
    Array.from({ length: right - left + 1 }, (_cell, c) => formats[first + i]?.[left + c]),
  );
}

export const ofTexts: readonly Mutation[] = [
  ...letters,
  ...headers,
  ...encodings,
  numbersAsText,
  daysOtherwise,
  valuesOnly,
  mergesDropped,
  { ...turned, turnsLines: true },
];
