/**
 * The values of the branch rows, column by column: counts, averages, names, levels, percentages. What cannot be
 * read becomes a finding that names its cell.
 */
import type { Finding } from "../../congress/findings";
import { groupOf, groupOfLevels, usualGroup } from "../../congress/group-facts";
import type { Indicator } from "../../congress/indicators";
import { ageGroupAt, findColumn, type ColumnMatch } from "../../congress/source";
import type { AgeGroup, Count, PercentColumn, StatedState } from "../../congress/table";
import type { CellValue, Grid } from "../../sheet/grid";
import { readCount, readCountOrMark, readDecimal } from "../cells/count";
import { readMark } from "../cells/mark";
import { readPart } from "../cells/pairs";
import { sharesInPercent } from "../cells/share";
import type { Columns } from "../table/columns";
import type { Matcher } from "../words/match";
import {
  added,
  asRead,
  fillColumns,
  plainColumn,
  type PlainColumn,
  type ReadCell,
  type ReadColumn,
} from "./counts";
import { fullAtFirstBallot } from "./ballots";
import { readLevelColumn } from "./levels";
import { countPeople, readPeople, type People } from "./people";
import { saysAppointed, unreadableIn } from "./unreadable";

export interface Values {
  readonly counts: ReadonlyMap<string, ReadColumn>;
  readonly averages: ReadonlyMap<string, ReadColumn>;
  readonly people: People;
  readonly ageGroups: readonly (ReadColumn & AgeGroup)[];
  readonly percents: readonly PercentColumn[];
  /** What words in place of figures say of a congress ("giải thể"), by the branch's place among the rows. */
  readonly states: ReadonlyMap<number, StatedState>;
  readonly findings: readonly Finding[];
}

/** Reads the values of `rows` (grid rows of branches, with their names for the findings). */
export function readValues(
  grid: Grid,
  columns: Columns,
  rows: readonly number[],
  names: readonly string[],
  matcher: Matcher,
  registry: readonly Indicator[],
  sharesBelow: readonly number[] = [],
): Values {
  const contentOf = contents(columns, registry);
  const holding = (content: Content): readonly ColumnMatch[] =>
    columns.matches.filter((match) => contentOf(match) === content);
  const findings: Finding[] = [];
  const states = new Map<number, StatedState>();
  const unreadable = unreadableIn(
    grid,
    rows,
    names,
    findings,
    states,
    holding("count").map(({ column }) => column),
    columnsOfElected([...holding("count"), ...holding("average")], registry),
  );

  const counts = new Map<string, ReadColumn>();
  for (const match of holding("levels")) {
    for (const [id, level] of readLevelColumn(grid, rows, match, matcher, registry, unreadable))
      counts.set(id, level);
  }
  const averages = holding("average").map((match) => plainColumn(match, readDecimal, rows.length));
  const ageGroups = holding("age group").map((match) => plainColumn(match, readCount, rows.length));
  const isOneEach = findColumn(columns.matches, "branches") === null;
  const counted = holding("count").map((match) => {
    const indicator = registry.find(({ id }) => id === match.field);
    return indicator?.counts === "branches" && isOneEach
      ? plainColumn(match, readOneOrNone, rows.length, 1)
      : plainColumn(match, countReader(match, indicator, isOneEach), rows.length);
  });
  fillColumns(grid, rows, [...averages, ...ageGroups, ...counted], unreadable);
  for (const [field, parts] of byField(counted)) counts.set(field, added(parts));

  const people = readPeople(grid, columns, rows, holding("names"));
  const all = countPeople(grid, columns, rows, people, counts);
  const full = isOneEach ? fullAtFirstBallot(all) : null;
  return {
    counts: full ? new Map([...all, ["fullAtFirstBallot", full]]) : all,
    averages: new Map(averages.map((column) => [column.match.field, asRead(column)])),
    people,
    ageGroups: ageGroups.map((column) => ({
      ...asRead(column),
      header: column.match.header,
      limit: column.match.limit,
    })),
    percents: [
      ...holding("percent").map((match) => readPercents(grid, columns, rows, match)),
      ...percentsBelow(grid, holding("count"), rows, sharesBelow),
    ],
    states,
    findings,
  };
}

/** The columns of how many were elected, and of those among them; none where nothing counts them all. */
function columnsOfElected(
  matches: readonly ColumnMatch[],
  registry: readonly Indicator[],
): readonly number[] {
  const isOfElected = ({ field }: ColumnMatch): boolean =>
    registry.some(
      ({ id, base, kind, group }) =>
        id === field &&
        (id === usualGroup.head ||
          ((base === usualGroup.head || kind === "average") && groupOf(group).ofOthers !== true)),
    );
  const isCounted = matches.some(({ field }) => field === usualGroup.head);
  return isCounted ? matches.filter(isOfElected).map(({ column }) => column) : [];
}

/** What the cells of a column hold; null where nothing in them is a value. */
type Content = "percent" | "names" | "levels" | "average" | "age group" | "count" | null;

/** Columns of whole numbers that are no indicators. */
const PLAIN_COUNTS = new Set([
  "branches",
  "heldBranches",
  "pendingBranches",
  "exemptBranches",
  "absent",
  "ballots",
]);

function contents({ nameColumns }: Columns, registry: readonly Indicator[]): (match: ColumnMatch) => Content {
  const kinds = new Map(registry.map(({ id, kind }) => [id, kind] as const));
  return ({ field, column, percent }) => {
    if (percent) return "percent";
    if (nameColumns.get(field) === column) return "names";
    if (groupOfLevels(field)) return "levels";
    if (field === "ageGroup") return "age group";
    return PLAIN_COUNTS.has(field) ? "count" : (kinds.get(field) ?? null);
  };
}

/** How the cells of a column of counts are read: as one of two figures, as a mark where one person is meant, or as they are. */
function countReader({ part }: ColumnMatch, indicator: Indicator | undefined, isOneEach: boolean): ReadCell {
  if (part) return (value) => readPart(value, part);
  // Of several branches in a row a cross is not one of them, but says that there is nothing to count.
  if (indicator && groupOf(indicator.group).onePerson)
    return isOneEach ? readCountOrMark : (value) => (readMark(value) === true ? null : readCount(value));
  if (indicator?.result) return (value) => (saysAppointed(value) ? "unreadable" : readCount(value));
  return readCount;
}

/** Whether one branch is counted: more than one are persons, or something else. */
function readOneOrNone(value: CellValue | undefined): Count {
  const count = readCountOrMark(value);
  return count === null || count === 0 || count === 1 ? count : "unreadable";
}

function byField(columns: readonly PlainColumn[]): ReadonlyMap<string, readonly ReadColumn[]> {
  const parts = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const { field } = column.match;
    parts.set(field, [...(parts.get(field) ?? []), asRead(column)]);
  }
  return parts;
}

function readPercents(
  grid: Grid,
  { matches }: Columns,
  rows: readonly number[],
  { field, column }: ColumnMatch,
): PercentColumn {
  const places = rows.map((row) => ({ row, column }));
  const group = field === "ageGroup" && { ageGroup: ageGroupAt(matches, column) };
  return { column, of: field, ...group, values: sharesInPercent(grid, places) };
}

/** The shares that stand in a row of their own below each branch, each below the number that it is of. */
function percentsBelow(
  grid: Grid,
  counted: readonly ColumnMatch[],
  rows: readonly number[],
  sharesBelow: readonly number[],
): readonly PercentColumn[] {
  if (sharesBelow.length === 0) return [];
  const areBelow = new Set(sharesBelow);
  const plain = counted.filter(({ part }) => !part);
  const of = rows.flatMap((row, i) => (areBelow.has(row + 1) ? [i] : []));
  const places = plain.flatMap(({ column }) => of.map((i) => ({ row: (rows[i] ?? 0) + 1, column })));
  const shares = sharesInPercent(grid, places);
  return plain.map(({ field, column }, at): PercentColumn => {
    const values = new Array<number | null>(rows.length).fill(null);
    of.forEach((i, k) => (values[i] = shares[at * of.length + k] ?? null));
    return { column, below: 1, of: field, values };
  });
}
