/**
 * The values of the branch rows, column by column: counts, averages, names, levels, percentages. What cannot be
 * read becomes a finding that names its cell.
 */
import { finding, type Finding } from "../../congress/findings";
import { formatDay } from "../../vietnamese/date";
import { serialToDay } from "../../vietnamese/day";
import { fold } from "../../vietnamese/fold";
import { groupOf, groupOfLevels } from "../../congress/group-facts";
import type { Group } from "../../congress/groups";
import type { Indicator } from "../../congress/indicators";
import { ageGroupAt, findColumn, headerText, type ColumnMatch } from "../../congress/source";
import type { AgeGroup, Count, CountColumn, PercentColumn } from "../../congress/table";
import { readCount, readCountOrMark, readDecimal } from "../cells/count";
import { readLevels } from "../cells/level";
import { readNames } from "../cells/names";
import { sharesInPercent } from "../cells/share";
import { textOf } from "../cells/text";
import type { Columns } from "../table/columns";
import { dayAsCount, FIRST_DAY } from "../cells/day-as-count";
import { cellAt, type CellValue, type Grid } from "../../sheet/grid";
import type { Matcher } from "../words/match";
import { readPart } from "../cells/pairs";

export interface Values {
  readonly counts: ReadonlyMap<string, ReadColumn>;
  readonly averages: ReadonlyMap<string, ReadColumn>;
  readonly people: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly ageGroups: readonly (ReadColumn & AgeGroup)[];
  readonly percents: readonly PercentColumn[];
  readonly findings: readonly Finding[];
}

/** Counts with the columns of the grid that they were read from. */
export interface ReadColumn extends CountColumn {
  readonly columns: readonly number[];
}

/** Columns of whole numbers that are no indicators. */
const PLAIN_COUNTS = new Set([
  "branches",
  "heldBranches",
  "pendingBranches",
  "exemptBranches",
  "absent",
  "ageGroup",
]);

/** Reads the values of `rows` (grid rows of branches, with their names for the findings). */
export function readValues(
  grid: Grid,
  columns: Columns,
  rows: readonly number[],
  names: readonly string[],
  matcher: Matcher,
  registry: readonly Indicator[],
): Values {
  const findings: Finding[] = [];
  const ofOnePerson = new Set(registry.filter(({ group }) => groupOf(group).onePerson).map(({ id }) => id));
  const kinds = new Map(registry.map(({ id, kind }) => [id, kind] as const));
  const unreadable = (match: ColumnMatch, i: number, value: CellValue | undefined): "unreadable" => {
    const place = { row: rows[i] ?? 0, column: match.column };
    const cell = cellAt(grid, place.row, place.column);
    const words = { column: headerText(match.header), branch: names[i] ?? "", text: textOf(value) };
    const known = dayAsCount(grid, place, value);
    const day = known && typeof value === "number" ? serialToDay(value) : null;
    if (match.part?.which === "second" && day) return "unreadable";
    if (day) {
      const kind = known === "format" ? "count-became-day" : "count-may-be-day";
      const count = day.day === 1 ? `${day.month}/${day.year % 100}` : `${day.day}/${day.month}`;
      findings.push(finding(kind, cell, { ...words, date: formatDay(day), count }));
    } else {
      const kind = typeof value === "object" && value !== null ? "error-cell" : "unreadable-count";
      findings.push(finding(kind, cell, words));
    }
    return "unreadable";
  };
  const plain: PlainColumn[] = [];
  const startColumn = (match: ColumnMatch, read: PlainColumn["read"]): ReadColumn => {
    const values = new Array<Count>(rows.length);
    plain.push({ match, read, values });
    return { columns: [match.column], values };
  };
  const lines = linesOfBranches(grid, columns, rows);
  const parts = new Map<string, ReadColumn[]>();
  const counts = new Map<string, ReadColumn>();
  const averages = new Map<string, ReadColumn>();
  const people = new Map<string, readonly (readonly string[])[]>();
  const ageGroups: (ReadColumn & AgeGroup)[] = [];
  const percents: PercentColumn[] = [];
  for (const match of columns.matches) {
    const { field, column } = match;
    const levels = groupOfLevels(field);
    if (match.percent) {
      const places = rows.map((row) => ({ row, column }));
      const group = field === "ageGroup" && { ageGroup: ageGroupAt(columns.matches, column) };
      percents.push({ column, of: field, ...group, values: sharesInPercent(grid, places) });
    } else if (columns.nameColumns.get(field) === column) {
      people.set(
        field,
        rows.map((row) =>
          (lines.get(row) ?? [row]).flatMap((line) => readNames(grid.values[line]?.[column])),
        ),
      );
    } else if (levels) {
      for (const [id, level] of readLevelColumn(match, levels)) counts.set(id, level);
    } else if (kinds.get(field) === "average") {
      averages.set(field, startColumn(match, readDecimal));
    } else if (field === "ageGroup") {
      ageGroups.push({ ...startColumn(match, readCount), header: match.header, limit: match.limit });
    } else if (kinds.has(field) || PLAIN_COUNTS.has(field)) {
      const { part } = match;
      const readOne = ofOnePerson.has(field) ? readCountOrMark : readCount;
      const read = part ? (value: CellValue | undefined) => readPart(value, part) : readOne;
      parts.set(field, [...(parts.get(field) ?? []), startColumn(match, read)]);
    }
  }
  fillColumns(grid, rows, plain, unreadable);
  for (const [field, columns] of parts) counts.set(field, added(columns));
  // Names are counted where the sheet has no count of them.
  for (const [field, list] of people) {
    const column = columns.nameColumns.get(field);
    if (counts.has(field) || column === undefined) continue;
    const values = list.map((found, i): Count => {
      const written = grid.values[rows[i] ?? -1]?.[column];
      const count = readCount(written);
      if (typeof count === "number") return count;
      return found.length > 0 ? found.length : textOf(written) === "" ? null : 0;
    });
    counts.set(field, { columns: [column], values });
  }
  countWithSecretaries(counts, people, columns);
  return { counts, averages, people, ageGroups, percents, findings };

  function readLevelColumn(match: ColumnMatch, group: Group): ReadonlyMap<string, ReadColumn> {
    const named = new Map<string, Set<string>>();
    const levelOf = (word: string): string | null => {
      const id = matcher.levelOf(group.id, word);
      if (id !== null) named.set(id, (named.get(id) ?? new Set()).add(word));
      return id;
    };
    const found = rows.map((row, i) => {
      const value = grid.values[row]?.[match.column];
      const levels = readLevels(value, levelOf);
      if (levels === "unreadable") unreadable(match, i, value);
      return levels;
    });
    const ids = new Set(found.flatMap((levels) => (levels instanceof Map ? [...levels.keys()] : [])));
    return new Map(
      [...ids].map((id) => [
        id,
        {
          columns: [match.column],
          values: found.map((levels): Count =>
            levels === "unreadable" ? levels : levels ? (levels.get(id) ?? 0) : null,
          ),
          named: [...(named.get(id) ?? [])],
        },
      ]),
    );
  }
}

/** The rows of a branch whose name is merged down over several of them, one person a row; others have one row. */
function linesOfBranches(
  grid: Grid,
  { matches }: Columns,
  rows: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const branch = findColumn(matches, "branch") ?? -1;
  const merges = grid.merges.filter((m) => m.left <= branch && branch <= m.right && m.bottom > m.top);
  if (merges.length === 0) return new Map();
  const branches = new Set(rows);
  return new Map(
    merges.map(({ top, bottom }) => {
      const all = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
      return [top, all.filter((row) => row === top || !branches.has(row))];
    }),
  );
}

/** A column of plain numbers, filled row by row. */
interface PlainColumn {
  readonly match: ColumnMatch;
  readonly read: (value: CellValue | undefined) => Count;
  readonly values: Count[];
}

/** Rows whose cells are at hand (in the machine's cache) while all columns are filled from them. */
const ROWS_AT_HAND = 512;

/**
 * Fills every place of the columns, some rows at a time, since a grid lies in memory by rows: it halves the time.
 * Nearly all cells are blank or small whole numbers, which are no question for any reader.
 */
function fillColumns(
  grid: Grid,
  rows: readonly number[],
  columns: readonly PlainColumn[],
  unreadable: (match: ColumnMatch, i: number, value: CellValue | undefined) => "unreadable",
): void {
  for (let start = 0; start < rows.length; start += ROWS_AT_HAND) {
    const end = Math.min(rows.length, start + ROWS_AT_HAND);
    for (const { match, read, values } of columns) {
      for (let i = start; i < end; i++) {
        const value = grid.values[rows[i] ?? -1]?.[match.column] ?? null;
        if (value === null || (isSmallCount(value) && !match.part)) {
          values[i] = value;
        } else {
          const place = { row: rows[i] ?? 0, column: match.column };
          const count = dayAsCount(grid, place, value) ? "unreadable" : read(value);
          values[i] = count === "unreadable" ? unreadable(match, i, value) : count;
        }
      }
    }
  }
}

function isSmallCount(value: CellValue): value is number {
  return typeof value === "number" && value >>> 0 === value && value < FIRST_DAY;
}

/** Several columns of one indicator, such as cao cấp and cử nhân: their sum where any is entered. */
function added(parts: readonly ReadColumn[]): ReadColumn {
  const [first, ...others] = parts;
  if (!first) return { columns: [], values: [] };
  return others.reduce(
    (sum, other) => ({
      columns: [...sum.columns, ...other.columns],
      values: sum.values.map((a, i): Count => {
        const b = other.values[i] ?? null;
        if (a === "unreadable" || b === "unreadable") return "unreadable";
        return a === null ? b : a + (b ?? 0);
      }),
    }),
    first,
  );
}

/**
 * "Bí thư | Phó bí thư | Chi ủy viên", all names: where the last column leaves the secretaries out, they are
 * elected too.
 */
function countWithSecretaries(
  counts: Map<string, ReadColumn>,
  people: ReadonlyMap<string, readonly (readonly string[])[]>,
  columns: Columns,
): void {
  const members = people.get("elected");
  const column = columns.nameColumns.get("elected");
  const counted = counts.get("elected");
  if (!members || !counted || counted.columns[0] !== column) return;
  const heads = ["secretaries", "deputySecretaries"].map((id) => people.get(id) ?? []);
  const headsOf = (i: number): readonly string[] => heads.flatMap((list) => list[i] ?? []).map(fold);
  const leftOut = members.some(
    (names, i) => names.length > 0 && headsOf(i).some((head) => !names.map(fold).includes(head)),
  );
  if (!leftOut) return;
  const values = members.map((names, i): Count => {
    const all = new Set([...names.map(fold), ...headsOf(i)]);
    return all.size > 0 ? all.size : (counted.values[i] ?? null);
  });
  counts.set("elected", { columns: counted.columns, values });
}
