/**
 * Whether a sheet lists persons, one a row, instead of branches: told by what stands below its header, since such lists come
 * without birthdays and with any heading over the names ("Đồng chí", "Cán bộ").
 */
import { fold } from "../../vietnamese/fold";
import { readCount } from "../cells/count";
import { readMark } from "../cells/mark";
import { looksLikeNames, readNames } from "../cells/names";
import { isBlank, textOf } from "../cells/text";
import type { CellValue, Grid } from "../../sheet/grid";
import type { Located } from "../table/locate";

/** Rows looked at. */
const SAMPLE = 400;
const MOSTLY = 0.7;
/** What a person is in a branch. */
const POSITION =
  /^(?:bi thu|bt|pho bi thu|pbt|p bi thu|(?:chi |cap |dang )?uy vien|cuv|uv|uvbch|uy vien (?:bch|ban chap hanh)|uy vien btv|uvbtv)(?: (?:chi bo|dang bo|chi uy|dang uy|cap uy|bch|ubkt|khong chuyen trach|doan))*$/;

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

/** True where each row names one person, and nothing counts more than one of them. */
export function listsPersons(
  grid: Grid,
  { columns, last }: Located,
  isFigure: (field: string) => boolean,
): boolean {
  const rows = grid.values
    .slice(last + 1, last + 1 + SAMPLE)
    .filter((row) => row.filter((v) => !isBlank(v)).length > 2);
  const valuesOf = (column: number): readonly CellValue[] => rows.map((row) => row[column] ?? null);
  const named = columns.find(
    ({ column, field }) =>
      (field === null || field === "personName" || field === "elected") &&
      share(valuesOf(column), isOnePerson) >= MOSTLY,
  );
  if (!named || rows.length < 2) return false;
  const persons = rows.filter((row) => isOnePerson(row[named.column] ?? null));
  const counts = columns.filter(
    ({ field, percent }) => field !== null && !percent && (isFigure(field) || OF_BRANCHES.has(field)),
  );
  const countsSeveral = counts.some(({ column }) =>
    persons.some((row) => Number(readCount(row[column])) > 1 && readMark(row[column]) === null),
  );
  if (countsSeveral) return false;
  if (named.field === "personName") return true;
  const branch = columns.find(({ field }) => field === "branch")?.column ?? -1;
  const names = persons.map((row) => fold(textOf(row[branch]))).filter((name) => name !== "");
  // Names of the elected, one a line, may stand beside a branch's name that is merged downwards: that is a row a branch.
  const mayBeMerged = named.field === "elected" && names.length < persons.length;
  const isRepeated =
    branch >= 0 && !mayBeMerged && persons.length > 2 && new Set(names).size <= MOSTLY * persons.length;
  // Where each branch has its day or state once, who is named beside it looks after it.
  const isOfBranches = columns.some(({ field }) => field !== null && OF_CONGRESS.has(field));
  if (isRepeated || isOfBranches) return isRepeated;
  return columns.some(
    ({ column }) =>
      share(
        persons.map((row) => row[column] ?? null),
        (value) => POSITION.test(fold(textOf(value))),
      ) >= MOSTLY,
  );
}

function share(values: readonly CellValue[], is: (value: CellValue) => boolean): number {
  return values.length === 0 ? 0 : values.filter(is).length / values.length;
}

/** "Nguyễn Văn A", "Đ/c Lê Thị B": one name of two words or more. */
function isOnePerson(value: CellValue): boolean {
  const names = readNames(value);
  return looksLikeNames(value) && names.length === 1 && (names[0] ?? "").split(" ").length <= 6;
}
