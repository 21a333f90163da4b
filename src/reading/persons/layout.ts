/**
 * Where a list of persons stands on a sheet and what its columns hold: the header by its words, the names and what words leave open by
 * the values below.
 */
import { readBirth } from "./births";
import { areDegrees } from "./levels";
import { electedIn, isOfficeAlone, officeIn, serviceIn } from "./offices";
import type { CellValue, Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { readMark } from "../cells/mark";
import { looksLikeNames, readNames } from "../cells/names";
import { isBlank, textOf } from "../cells/text";
import type { FormOptions, SeenSheet } from "../form";
import { assignColumns } from "../table/assign";
import { sampleEnd } from "../table/sample";
import { termAbove, type HeaderColumn } from "../table/header";
import { locateTable, type Located } from "../table/locate";
import { isBranchNumber, isSectionNumber, readsAsBranch } from "../words/row-words";
import { rolesOf, type PersonColumn, type Role } from "./roles";

export interface Layout {
  readonly located: Located;
  readonly columns: readonly PersonColumn[];
  /** The column of the names. */
  readonly name: PersonColumn;
  /** True where the header says that these are names of persons. */
  readonly headed: boolean;
}

/** Rows looked at. */
const SAMPLE = 400;
const MOSTLY = 0.7;

/** The list of persons of a sheet; null where none stands on it. */
export function findLayout({ grid, matcher, options }: SeenSheet): Layout | null {
  const { registry, assignments }: FormOptions = options;
  const rolesIn = (columns: readonly HeaderColumn[], bottom: number): readonly PersonColumn[] =>
    rolesOf(columns, registry, termAbove(grid, bottom + 1)?.first ?? null);
  const found = locateTable(grid, matcher, {
    scoreOf: (columns, { bottom }) => scoreOf(rolesIn(columns, bottom)),
    isName: (column) => {
      const role = rolesOf([column], registry, null)[0]?.role.is;
      return role === "number" || role === "name" || role === "branch";
    },
  });
  if (!found) return null;
  const located = { ...found, columns: assignColumns(found.columns, assignments) };
  const columns = rolesIn(located.columns, located.window.bottom);
  const top = located.last + 1;
  const body = grid.values.slice(top, top + SAMPLE);
  // Of another table below two blank rows nothing is asked.
  const named =
    nameColumn(columns, body) ?? nameColumn(columns, grid.values.slice(top, sampleEnd(grid, top)));
  if (!named) return null;
  const { name, headed } = named;
  // "Họ tên" again right below is what stands in a column of units.
  const below = textOf(grid.values[located.last + 1]?.[name.column]);
  if (below !== "" && fold(below) === fold(name.header.at(-1) ?? "")) return null;
  // What stands below the list is not asked what its columns hold.
  const persons = body.filter((row) => isOnePerson(row[name.column]));
  const lines = persons.length > 1 ? persons : body;
  const settled = settle(
    [...unheaded(columns, name.column, lines), ...columns].map((one) =>
      one === name ? { ...one, role: nameRole(one), field: "personName" } : one,
    ),
    name.column,
    lines,
  );
  return {
    located,
    columns: settled,
    name: settled.find(({ column }) => column === name.column) ?? name,
    headed,
  };
}

function scoreOf(columns: readonly PersonColumn[]): number {
  const seen = new Set<string>();
  let score = 0;
  for (const { role } of columns) {
    const key = role.is === "facts" ? role.told.join() : role.is;
    if (seen.has(key) || role.is === "unknown") continue;
    seen.add(key);
    score += role.is === "name" ? 2 : role.is === "number" || role.is === "note" ? 0.5 : 1;
  }
  return score;
}

function nameRole({ role }: PersonColumn): Role {
  return role.is === "name" ? role : { is: "name", births: false, offices: false };
}

/** The one column headed as names; without one, the first column of names that nothing else is known of. */
function nameColumn(
  columns: readonly PersonColumn[],
  body: Grid["values"],
): { readonly name: PersonColumn; readonly headed: boolean } | null {
  const headed = columns.filter(({ role }) => role.is === "name");
  const [first, another] = headed;
  // "Họ và tên | Chức vụ | Họ và tên | Chức vụ": two persons a line, which is another sheet's way.
  if (first) return another && !isBeside(first, another) ? null : { name: first, headed: true };
  const mayBe = columns.filter(
    ({ role }) =>
      role.is === "unknown" ||
      role.is === "givenName" ||
      (role.is === "facts" && role.marked.office === "member"),
  );
  const name = mayBe.find(({ column }) => holdsMostly(body, column, isOnePerson));
  return name ? { name, headed: false } : null;
}

function isBeside(one: PersonColumn, other: PersonColumn): boolean {
  return other.column === one.column + 1;
}

/** "Nguyễn Văn A", "Đ/c Lê Thị B": one name of two words or more, and no body's. */
export function isOnePerson(value: CellValue | undefined): boolean {
  const names = readNames(value);
  const words = (names[0] ?? "").split(" ").length;
  return (
    looksLikeNames(value) && names.length === 1 && words >= 2 && words <= 6 && !readsAsBranch(names[0] ?? "")
  );
}

/** `fewest` cells must have anything in them. */
function holdsMostly(
  body: Grid["values"],
  column: number,
  is: (value: CellValue | undefined) => boolean,
  fewest = 2,
): boolean {
  const values = body.map((row) => row[column]).filter((value) => !isBlank(value));
  return values.length >= fewest && values.filter(is).length >= MOSTLY * values.length;
}

/** On the left of the names, numbers and branches' names may stand under no heading. */
function unheaded(
  columns: readonly PersonColumn[],
  name: number,
  body: Grid["values"],
): readonly PersonColumn[] {
  const headed = new Set(columns.map(({ column }) => column));
  const has = (is: Role["is"]): boolean => columns.some(({ role }) => role.is === is);
  return Array.from({ length: name }, (_column, column) => column).flatMap(
    (column): readonly PersonColumn[] => {
      if (headed.has(column)) return [];
      const plain = { column, header: [], limit: null };
      if (!has("branch") && holdsMostly(body, column, (value) => readsAsBranch(textOf(value)))) {
        return [{ ...plain, role: { is: "branch" }, field: "branch" }];
      }
      return !has("number") && holdsMostly(body, column, isNumbering)
        ? [{ ...plain, role: { is: "number" }, field: "number" }]
        : [];
    },
  );
}

function isNumbering(value: CellValue | undefined): boolean {
  return isBranchNumber(textOf(value)) || isSectionNumber(textOf(value));
}

/** What the header leaves open. */
function settle(
  columns: readonly PersonColumn[],
  name: number,
  body: Grid["values"],
): readonly PersonColumn[] {
  const offices = columns.filter(
    ({ role, column }) => role.is === "facts" && role.told.join() === "office" && column !== name,
  );
  const saying = (column: number): number =>
    body.filter((row) => officeIn(textOf(row[column])).office !== undefined).length;
  // Of "Chức vụ, đơn vị công tác" and "Chức vụ trong Đảng" the one with offices of a committee.
  const inWords = offices.filter(({ column }) => !holdsMarks(body, column));
  const most = Math.max(0, ...inWords.map(({ column }) => saying(column)));
  const office = inWords.find(({ column }) => saying(column) === most && most > 0);
  const branches = columns.filter(({ role }) => role.is === "branch");
  const isBranch = (column: number): boolean =>
    holdsMostly(body, column, (value) => readsAsBranch(textOf(value)));
  const byValues = columns.find(
    ({ role, column }) => role.is === "unknown" && column !== name && isBranch(column),
  );
  const branch =
    branches.find(({ assigned }) => assigned) ??
    branches.find(({ column }) => isBranch(column)) ??
    byValues ??
    branches[0];
  const hasNumber = columns.some(({ role }) => role.is === "number");
  return columns.map((one): PersonColumn => {
    const { role, column, header } = one;
    if (one === branch) return { ...one, role: { is: "branch" }, field: "branch" };
    if (branches.includes(one)) return { ...one, role: { is: "block" }, field: "block" };
    if (column === name + 1 && header.length > 0 && isGivenName(one, body)) {
      return { ...one, role: { is: "givenName" }, field: "personName" };
    }
    if (one.assigned && column !== name) return one;
    // "TĐ" over "ĐH", "CĐ", "ThS", under whatever heading: levels of a profession, since no theory is called so.
    if (OF_LEVELS.test(fold(header.at(-1) ?? "")) && tellsEducation(body, column)) {
      return { ...one, role: { is: "facts", told: ["education"], marked: {} }, field: "education" };
    }
    if (inWords.includes(one) && one !== office) return { ...one, role: { is: "unknown" }, field: null };
    // Years straight under "Nam" and "Nữ" are births.
    if (role.is === "facts" && role.told.join() === "sex" && holdsMostly(body, column, isBirth, 1)) {
      return {
        ...one,
        role: { is: "birth", ...(role.marked.sex && { sex: role.marked.sex }) },
        field: "birth",
      };
    }
    // "№", "Mã số" over numbers.
    if (role.is === "unknown" && column < name && !hasNumber && holdsMostly(body, column, isNumbering)) {
      return { ...one, role: { is: "number" }, field: "number" };
    }
    // "Tham gia lần", "TC, LĐ": words for who served before stand in them and in nothing else.
    if (role.is === "unknown" && holdsMostly(body, column, (value) => serviceIn(textOf(value)) !== null)) {
      return { ...one, role: { is: "facts", told: ["service"], marked: {} }, field: "reelected" };
    }
    // "Kết luận" over "Đắc cử", "Không đắc cử".
    if (role.is === "unknown" && holdsMostly(body, column, (value) => electedIn(textOf(value)) !== null)) {
      return { ...one, role: { is: "elected" }, field: "elected" };
    }
    // So they do in notes, where these say nothing else.
    if (role.is === "note" && tellsElected(body, column)) {
      return { ...one, role: { is: "elected" }, field: "elected" };
    }
    // And the offices, where no column of theirs tells one.
    if (role.is === "note" && !office && inWords.length === offices.length && areOffices(body, column)) {
      return { ...one, role: { is: "facts", told: ["office"], marked: {} }, field: "office" };
    }
    // "Khóa mới" and "Kết quả" over offices or marks; over anything else nothing is known of them.
    if (role.is === "before" && body.every((row) => isBlank(row[column]))) {
      return { ...one, role: { is: "unknown" }, field: null };
    }
    return one;
  });
}

/** "Trình độ", of what is not said. */
const OF_LEVELS = /^(?:td|trinh do)$/;

function tellsEducation(body: Grid["values"], column: number): boolean {
  return areDegrees(body.map((row) => textOf(row[column])).filter((text) => text !== ""));
}

/** "Trúng cử" in some cells, "Không trúng cử" or nothing in the others. */
function tellsElected(body: Grid["values"], column: number): boolean {
  const said = body.map((row) => textOf(row[column])).filter((text) => text !== "");
  const isOutright = (text: string): boolean => /^(?:khong )?(?:trung|dac) cu$/.test(fold(text));
  return said.every(isOutright) && said.some((text) => electedIn(text) === true);
}

/** "Bí thư", "Phó Bí thư", "Chi ủy viên" and nothing else; a secretary alone among blanks says of no deputy that there is none. */
function areOffices(body: Grid["values"], column: number): boolean {
  const said = body.map((row) => textOf(row[column])).filter((text) => text !== "");
  const has = (office: string): boolean => said.some((text) => officeIn(text).office === office);
  return said.every(isOfficeAlone) && has("secretary") && (has("deputy") || said.length === body.length);
}

/** A year or a day of birth; a mark or a word is none. */
function isBirth(value: CellValue | undefined): boolean {
  const birth = readBirth(value);
  return birth !== null && birth !== "unreadable" && birth.year > 1930;
}

function isGivenName({ role, column }: PersonColumn, body: Grid["values"]): boolean {
  if (role.is === "givenName") return true;
  const isWord = (value: CellValue | undefined): boolean => /^\p{Lu}[\p{L}']*$/u.test(textOf(value));
  return (role.is === "unknown" || role.is === "name") && holdsMostly(body, column, isWord);
}

function holdsMarks(body: Grid["values"], column: number): boolean {
  const values = body.map((row) => row[column]).filter((value) => !isBlank(value));
  return (
    values.length > 0 && values.filter((value) => readMark(value) !== null).length >= MOSTLY * values.length
  );
}
