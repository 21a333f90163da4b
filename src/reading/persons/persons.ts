/**
 * Whether a sheet with names on it lists persons, one a row, instead of branches: nothing counts more than one of them, and no table
 * of branches stands beside.
 */
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { readMark } from "../cells/mark";
import { countFilled, isBlank, textOf } from "../cells/text";
import type { CellValue } from "../../sheet/grid";
import { SURE, type SeenSheet } from "../form";
import { isOnePerson, type Layout } from "./layout";
import type { PersonRows } from "./rows";
import { officeIn } from "./offices";
import type { Role } from "./roles";

const MOSTLY = 0.7;

const OF_BRANCHES: ReadonlySet<string> = new Set([
  "branches",
  "heldBranches",
  "pendingBranches",
  "exemptBranches",
]);
/** What a sheet tells of congresses, and never of persons. */
const OF_CONGRESS: ReadonlySet<string> = new Set([
  "date",
  "plannedDate",
  "held",
  "notHeld",
  "exempt",
  "status",
]);

/** Numbers of a person that count nobody. */
const NO_COUNTS: ReadonlySet<string> = new Set([
  "birth",
  "age",
  "votes",
  "terms",
  "ballots",
  "voteShare",
  "joined",
  "membership",
  "contact",
  "number",
]);

/** True where each row names one person, and nothing counts more than one of them. */
export function isListOfPersons(
  { grid, located, matcher }: SeenSheet,
  layout: Layout,
  rows: PersonRows,
): boolean {
  const { window } = layout.located;
  const name = layout.name.column;
  const persons = rows.persons.map(({ row }) => grid.values[row] ?? []).filter((row) => countFilled(row) > 1);
  if (persons.length === 0) return false;
  const columns = layout.located.columns;
  const counts = columns.filter(
    ({ field, percent, column }) =>
      column !== name && field !== null && !percent && (matcher.isFigure(field) || OF_BRANCHES.has(field)),
  );
  const isFact = (column: number): boolean =>
    layout.columns.some(
      (one) => one.column === column && (NO_COUNTS.has(one.role.is) || isOfBothSexes(one.role)),
    );
  const branch = layout.columns.find(({ role }) => role.is === "branch")?.column ?? -1;
  // "Số ĐV" beside a branch's name that is written once for its persons is the branch's; how many it elected makes a row a branch, but
  // where just so many are listed.
  const isOfBranch = (column: number, field: string): boolean =>
    branch >= 0 &&
    (matcher.isOfOthers(field) || (field === "elected" && countsLines(persons, branch, column))) &&
    persons.some((row) => isBlank(row[branch])) &&
    persons.every((row) => isBlank(row[column]) || !isBlank(row[branch]));
  const countsSeveral = counts.some(
    ({ column, field }) =>
      !isFact(column) &&
      !isOfBranch(column, field ?? "") &&
      persons.some(
        (row) => isOnePerson(row[name]) && isSeveral(row[column]) && readMark(row[column]) === null,
      ),
  );
  if (countsSeveral || standsBeside(located, window, layout)) return false;
  const named = persons.map((row) => fold(textOf(row[branch]))).filter((one) => one !== "");
  const isRepeated = branch >= 0 && persons.length > 2 && new Set(named).size <= MOSTLY * persons.length;
  if (layout.headed) {
    // "Chi bộ | Họ và tên | Ngày ĐH | …" with each branch once: who is named beside it looks after it.
    const isOfBranches = columns.some(({ field }) => field !== null && OF_CONGRESS.has(field));
    return !isOfBranches || isRepeated || branch < 0;
  }
  // Names of the elected, one a line, may stand beside a branch's name that is merged downwards: that is a row a branch.
  const isElectedColumn = columns.some(({ column, field }) => column === name && field === "elected");
  if (isRepeated && !(isElectedColumn && named.length < persons.length)) return true;
  if (columns.some(({ field }) => field !== null && OF_CONGRESS.has(field))) return false;
  const offices = columns.some(
    ({ column }) =>
      column !== name &&
      persons.filter((row) => officeIn(textOf(row[column])).office !== undefined).length >=
        MOSTLY * persons.length,
  );
  return offices;
}

/** Whether a column says of most branches how many lines they have, and several of some. */
function countsLines(rows: readonly (readonly CellValue[])[], branch: number, column: number): boolean {
  const starts = rows.flatMap((row, i) => (isBlank(row[branch]) ? [] : [i]));
  const lines = starts.map((start, i) => (starts[i + 1] ?? rows.length) - start);
  const right = starts.filter((start, i) => readCount(rows[start]?.[column]) === lines[i]);
  return right.length >= MOSTLY * starts.length && lines.some((count) => count > 1);
}

/** "Giới tính" over digits that stand for the sexes. */
function isOfBothSexes(role: Role): boolean {
  return role.is === "facts" && role.codes !== undefined;
}

/** More than one of something; "10/10" are years of school. */
function isSeveral(value: CellValue | undefined): boolean {
  return Number(readCount(value)) > 1 && !textOf(value).includes("/");
}

/** A table of branches with a header of its own above or below, whose rows name branches: it goes before the list. */
function standsBeside(
  located: SeenSheet["located"],
  window: Layout["located"]["window"],
  layout: Layout,
): boolean {
  if (!located || located.score < SURE) return false;
  const isSame = located.window.top <= window.bottom && window.top <= located.window.bottom;
  return (
    !isSame && located.columns.some(({ field }) => field === "branch") && !isPersonsHeader(located, layout)
  );
}

/** The header of another list of the same kind. */
function isPersonsHeader(located: NonNullable<SeenSheet["located"]>, layout: Layout): boolean {
  return located.columns.some(({ column, field }) => field === "personName" && column === layout.name.column);
}
