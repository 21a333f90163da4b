/**
 * The column of branches' names, known by its values where no heading is known ("Tên tổ chức", "Nội dung", or nothing): words,
 * hardly two alike, left of the figures. Names of persons are none.
 */
import { kindNamed } from "../../congress/kinds";
import { fold } from "../../vietnamese/fold";
import type { CellValue, Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { looksLikeName } from "../cells/names";
import { countFilled, isBlank, textOf } from "../cells/text";
import type { Matcher } from "../words/match";
import { readsAsBranch, rowWord } from "../words/row-words";
import type { HeaderColumn } from "./header";

/** Rows looked at. */
const SAMPLE = 400;
const FEWEST = 2;
/** Of what stands in the column so much must be names, and so many of them differ. */
const MOSTLY = 0.8;
/** Names of places and offices, which begin with capitals as those of persons do. */
const PLACE =
  /^(?:thon|ap|xom|ban|lang|khu|khoi|khom|to|tdp|buon|cum|truong|tram|cong ty|phong|van phong|trung tam|hop tac xa|htx|doi|xa|phuong|dang bo|cb|chi bo|so|khoa|mam non|tieu hoc|thcs|thpt|quan su|cong an|y te|co quan)(?= |$)/;

/** The columns of a header with the one that holds the names; as they are where one is known already, or none is found. */
export function withNameColumn(
  grid: Grid,
  bodyTop: number,
  columns: readonly HeaderColumn[],
  matcher: Matcher,
): readonly HeaderColumn[] {
  // Without such a column they may be how many branches there are.
  const isCounted = columns.some(({ field }) => field === "branches");
  const isCount = ({ field, column, assigned }: HeaderColumn): boolean =>
    isCounted &&
    !assigned &&
    (field === "branch" || field === "block") &&
    holdsNumbers(grid, column, bodyTop);
  const isNamed = (one: HeaderColumn): boolean => one.field !== null && NAMED.has(one.field) && !isCount(one);
  // "Đã đại hội: Đảng bộ | Chi bộ" over numbers: how many there are, where names stand elsewhere.
  const uncounted = columns.map((one) => (isCount(one) ? { ...one, field: null, unknown: true } : one));
  if (columns.some(isNamed)) return columns.some(isCount) ? uncounted : columns;
  const found = withNamesFound(grid, bodyTop, uncounted, matcher);
  return found === uncounted ? columns : found;
}

function withNamesFound(
  grid: Grid,
  bodyTop: number,
  columns: readonly HeaderColumn[],
  matcher: Matcher,
): readonly HeaderColumn[] {
  const figures = columns.filter(({ field }) => field !== null && field !== "number" && field !== "note");
  const [first] = figures;
  if (!first) return columns;
  const known = new Map(columns.map((one) => [one.column, one]));
  const free = Array.from({ length: first.column }, (_, column) => column).filter(
    (column) => (known.get(column)?.field ?? null) === null,
  );
  const named = free.filter((column) => holdsNames(valuesBelow(grid, column, bodyTop), matcher));
  const branches = (column: number): number =>
    valuesBelow(grid, column, bodyTop).filter((value) => readsAsBranch(textOf(value))).length;
  // The nearest to the figures, but for one whose names say that they are branches'.
  const found = named.reverse().sort((a, b) => branches(b) - branches(a))[0];
  if (found === undefined) return columns;
  const header = known.get(found)?.header ?? [""];
  const own = { column: found, header, field: "branch", percent: false, limit: null, adds: false };
  return [
    ...columns.filter(({ column }) => column !== found),
    { ...own, weight: 1, byValues: true as const },
  ].sort((a, b) => a.column - b.column);
}

/** What names rows already. */
const NAMED: ReadonlySet<string> = new Set(["branch", "block", "personName", "birth"]);

function valuesBelow(grid: Grid, column: number, bodyTop: number): readonly CellValue[] {
  return grid.values
    .slice(bodyTop, bodyTop + SAMPLE)
    .flatMap((row) => (countFilled(row) > 1 ? [row[column] ?? null] : []))
    .filter((value) => !isBlank(value) && rowWord(textOf(value)) === null);
}

/** Nothing but numbers, be they typed as texts. */
function holdsNumbers(grid: Grid, column: number, bodyTop: number): boolean {
  const values = valuesBelow(grid, column, bodyTop);
  return values.length >= FEWEST && values.every((value) => typeof readCount(value) === "number");
}

function holdsNames(values: readonly CellValue[], matcher: Matcher): boolean {
  // Criteria down the side are no names of branches.
  const criteria = values.filter(
    (value) => kindNamed(textOf(value)) === null && matcher.match([fold(textOf(value))]).kind !== "none",
  );
  if (criteria.length >= FEWEST) return false;
  const names = values.filter(isName);
  return (
    names.length >= FEWEST &&
    names.length >= MOSTLY * values.length &&
    new Set(names.map((name) => fold(textOf(name)))).size >= MOSTLY * names.length
  );
}

function isName(value: CellValue): boolean {
  if (typeof value !== "string" || readCount(value) !== "unreadable") return false;
  const words = fold(value);
  return /\p{L}{2}/u.test(value) && !/^\d/.test(words) && (PLACE.test(words) || !looksLikeName(value));
}
