/** Columns moved, inserted, hidden, renamed: what a clerk would read all the same. */
import { plainFields } from "../../../src/congress/fields";
import { groups } from "../../../src/congress/groups";
import { indicators } from "../../../src/congress/indicators";
import type { ColumnMatch } from "../../../src/congress/source";
import { isBlank } from "../../../src/reading/cells/text";
import type { CellValue, Grid } from "../../../src/sheet/grid";
import { fold } from "../../../src/vietnamese/fold";
import { formatNumber } from "../../../src/vietnamese/count";
import { asTheyStand, inserted, relaid, widthOf, withValues } from "./relaid";
import { columnOf, ofTable, pick, valueAt, wholeRows, type Mutation, type Place } from "./subject";

/** Columns that say the same wherever they stand. */
const MOVABLE = new Set(["date", "plannedDate", "note", "status", "block", "members"]);

/** Before which column something may stand that is of no group: the first, what stands behind the name, those at the end. */
function placesFor({ columns, left, right }: Place): readonly number[] {
  const alone = columns.filter(({ field }) => ["branch", "date", "note"].includes(field));
  return [
    ...new Set([
      left,
      right + 1,
      ...alone.flatMap(({ column, field }) => (field === "branch" ? [column + 1] : [column, column + 1])),
    ]),
  ];
}

/** A header that is one cell high and wide, or merged downwards alone. */
function standsAlone({ grid, first, last }: Place, column: number): boolean {
  if (
    grid.merges.some(
      (m) => m.top <= last && m.bottom >= first && m.left <= column && m.right >= column && m.right > m.left,
    )
  )
    return false;
  const words = [];
  for (let row = first; row <= last; row++) if (!isBlank(valueAt(grid, row, column))) words.push(row);
  return words.length === 1;
}

/** Without merges the words of a group stand over its first column alone, and those beside it are blank above. */
function isUnderNothing(place: Place, column: number): boolean {
  const { grid, first, last, left } = place;
  if (first === last) return true;
  return (
    column <= left ||
    !isBlank(valueAt(grid, first, column)) ||
    grid.merges.some((m) => m.top === first && m.left === column)
  );
}

const columnMoved = ofTable("column moved", (place, random) => {
  const { grid, numbered } = place;
  if (numbered) return null;
  // "Nữ" behind the members is of them.
  const next = (column: number): ColumnMatch | undefined =>
    place.columns.find((one) => one.column === column + 1);
  const movable = place.columns.filter(
    ({ field, column, percent, part }) =>
      MOVABLE.has(field) &&
      !percent &&
      !part &&
      standsAlone(place, column) &&
      isUnderNothing(place, column) &&
      (field !== "members" || !["membersWomen", "women"].includes(next(column)?.field ?? "")),
  );
  const moved = pick(movable, random)?.column;
  if (moved === undefined) return null;
  const to = pick(
    placesFor(place).filter(
      (at) => at !== moved && at !== moved + 1 && (at > place.right || isUnderNothing(place, at)),
    ),
    random,
  );
  if (to === undefined) return null;
  const order = asTheyStand(Math.max(widthOf(grid), to));
  const others = order.filter((one) => one !== moved);
  const at = to > moved ? to - 1 : to;
  return relaid(grid, asTheyStand(grid.values.length), [...others.slice(0, at), moved, ...others.slice(at)]);
});

const REMARKS = ["Nhận xét", "Người theo dõi", "Điện thoại liên hệ", "Ý kiến của đảng ủy"];
const SAID = ["Đã gửi biên bản", "Đ/c Hòa", "Thiếu phiếu bầu cử", "0912 345 678", "Tốt"];

const columnInserted = ofTable("column of remarks inserted", (place, random) => {
  if (place.numbered) return null;
  const at = pick(
    placesFor(place).filter((one) => one > place.right || (one > place.left && isUnderNothing(place, one))),
    random,
  );
  if (at === undefined) return null;
  const { grid, first } = place;
  const wider = relaid(
    grid,
    asTheyStand(grid.values.length),
    inserted(asTheyStand(Math.max(widthOf(grid), at)), at),
  );
  if (!wider) return null;
  const heading = pick(REMARKS, random) ?? "";
  const rows = new Set(place.rows);
  const said = withValues(wider, (_value, row, column) => {
    if (column !== at) return undefined;
    if (row === first) return heading;
    return rows.has(row) && random() < 0.6 ? (pick(SAID, random) ?? null) : undefined;
  });
  return place.last > first
    ? { ...said, merges: [...said.merges, { top: first, bottom: place.last, left: at, right: at }] }
    : said;
});

const columnHidden = ofTable("column hidden", (place, random) => {
  const column = pick(place.columns, random)?.column;
  return column === undefined
    ? null
    : { ...place.grid, hiddenColumns: new Set([...place.grid.hiddenColumns, column]) };
});

const renamed = ofTable("header renamed to a synonym", (place, random) => {
  const { grid, first, last, table } = place;
  const isFigure = new Set(indicators.map(({ id }) => id));
  const nameable = place.columns.filter(({ column, field, part, percent, limit }) => {
    const sameField = place.columns.filter((one) => one.field === field).length;
    return (
      // Where a row is a person a column has marks, and other words over it.
      !(table.persons && isFigure.has(field)) &&
      !part &&
      !percent &&
      limit === null &&
      sameField === 1 &&
      standsAlone(place, column) &&
      isUnderNothing(place, column) &&
      // "Ngày đại hội nhiệm kỳ 2025-2027" says more than a synonym.
      !place.columns.some((one) => one.column === column && one.header.some((text) => /\d/.test(text))) &&
      synonymsOf(field).length > 0
    );
  });
  const chosen = pick(nameable, random);
  const name = chosen && pick(synonymsOf(chosen.field), random);
  if (!chosen || name === undefined) return null;
  return withValues(grid, (value, row, column) =>
    column === chosen.column && row >= first && row <= last && !isBlank(value) ? name : undefined,
  );
});

const meanings = new Map<string, Set<string>>();
for (const { field, label, synonyms } of plainFields)
  for (const word of [label, ...synonyms]) mean(word, field);
for (const { id, label, shortLabel, underHeading, synonyms } of indicators)
  for (const word of [label, shortLabel, underHeading ?? label, ...synonyms]) mean(word, id);
for (const { id, headings, head } of groups) for (const word of headings) mean(word, head ?? id);

function mean(word: string, field: string): void {
  meanings.set(fold(word), (meanings.get(fold(word)) ?? new Set()).add(field));
}

/** What else may stand over a column, without a word that means something else somewhere. */
function synonymsOf(field: string): readonly string[] {
  const plain = plainFields.find((one) => one.field === field);
  const indicator = indicators.find(({ id }) => id === field);
  const words = plain
    ? [plain.label, ...plain.synonyms]
    : indicator
      ? [indicator.label, ...indicator.synonyms]
      : [];
  return words.filter((word) => meanings.get(fold(word))?.size === 1);
}

const NUMBERINGS = ["STT", "TT", "T.T", "T/T", "S.T.T", "Số TT", "№", "Thứ tự", "Mã số", "#", ""];

const numberingRenamed = ofTable("heading of the numbering changed", (place, random) => {
  const column = columnOf(place, "number");
  if (column === null || !standsAlone(place, column)) return null;
  const name = pick(NUMBERINGS, random) ?? "";
  const { first, last } = place;
  return withValues(place.grid, (value, row, at) =>
    at === column && row >= first && row <= last && !isBlank(value) ? (name === "" ? null : name) : undefined,
  );
});

/** Only where the numbers tell branches from nothing. */
const numberingRemoved = ofTable("numbering removed", (place) => {
  const column = columnOf(place, "number");
  if (column === null || place.table.blocks.length > 0 || place.rows.length === 0) return null;
  // A name over two rows, or two rows a branch, are told by it.
  if (wholeRows(place).length < place.rows.length) return null;
  const rows = new Set(place.rows);
  if (place.rows.some((row) => !/^\d*$/.test(String(valueAt(place.grid, row, column) ?? "")))) return null;
  return withValues(place.grid, (_value, row, at) => (at === column && rows.has(row) ? null : undefined));
});

const BASES = new Map(
  indicators.flatMap(({ id, base, kind }) =>
    base !== undefined && kind === "count" ? [[id, base] as const] : [],
  ),
);

const sharesAdded = ofTable("column of shares added", (place, random) => {
  const { grid, columns, table, numbered, first, last } = place;
  if (numbered || first !== last) return null;
  const counted = columns.filter(({ field, column }) => {
    const base = BASES.get(field);
    return (
      base !== undefined &&
      columnOf(place, field) === column &&
      columnOf(place, base) !== null &&
      standsAlone(place, column) &&
      !columns.some((one) => one.column === column + 1 && one.percent)
    );
  });
  const chosen = pick(counted, random);
  const [of, base] = [
    table.counts.get(chosen?.field ?? ""),
    table.counts.get(BASES.get(chosen?.field ?? "") ?? ""),
  ];
  if (!chosen || !of || !base) return null;
  const at = chosen.column + 1;
  const wider = relaid(
    grid,
    asTheyStand(grid.values.length),
    inserted(asTheyStand(Math.max(widthOf(grid), at)), at),
  );
  const shareOf = new Map(
    place.rows.flatMap((row, i) => {
      const [part, whole] = [of.values[i], base.values[i]];
      return typeof part === "number" && typeof whole === "number" && whole > 0
        ? [[row, Math.round((part / whole) * 10_000)] as const]
        : [];
    }),
  );
  const written = pick<(share: number) => CellValue>(
    [(share) => share / 100, (share) => formatted(share), (share) => `${formatted(share)}%`],
    random,
  );
  return wider && written ? asShares(wider, at, first, shareOf, written) : null;
});

function formatted(share: number): string {
  const decimals = String(share % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return formatNumber(Math.floor(share / 100)) + (decimals === "" ? "" : `,${decimals}`);
}

function asShares(
  grid: Grid,
  at: number,
  header: number,
  shareOf: ReadonlyMap<number, number>,
  written: (share: number) => CellValue,
): Grid {
  return withValues(grid, (_value, row, column) => {
    if (column !== at) return undefined;
    if (row === header) return "Tỷ lệ %";
    const share = shareOf.get(row);
    return share === undefined ? undefined : written(share);
  });
}

export const ofColumns: readonly Mutation[] = [
  columnMoved,
  columnInserted,
  columnHidden,
  renamed,
  numberingRenamed,
  numberingRemoved,
  sharesAdded,
];
