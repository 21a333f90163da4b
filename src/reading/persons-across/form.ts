/**
 * A row a branch with its persons across, each in columns of their own: "Bí thư > Họ tên | Năm sinh | Nữ | Tái cử", "Phó bí thư > …". The
 * branches are read by their other columns, the persons as a list, which tells what those do not.
 */
import type { CongressTable } from "../../congress/table";
import { arranged, type Taken } from "../../sheet/transform";
import type { Grid } from "../../sheet/grid";
import { fold, textKey } from "../../vietnamese/fold";
import { readBranches } from "../branches/form";
import { readNames } from "../cells/names";
import { isBlank } from "../cells/text";
import { seeSheet, type Form, type ReadSheet, type SeenSheet } from "../form";
import { besideFindings, OF_ITS_BRANCHES, withListed } from "../persons/beside";
import { officeIn } from "../persons/offices";
import { personsForm } from "../persons/form";
import { backHome } from "../placed";
import type { Located } from "../table/locate";
import { groupsOf, type PersonGroup } from "./groups";

export const personsAcrossForm: Form = {
  id: "persons-across",
  recognise: (sheet) => {
    const { located } = sheet;
    if (!located?.columns.some(({ field }) => field === "branch")) return null;
    const groups = groupsOf(located.columns);
    if (groups.length === 0) return null;
    return { score: located.score + 1, read: () => readAcross(sheet, located, groups) };
  },
};

function readAcross(sheet: SeenSheet, located: Located, groups: readonly PersonGroup[]): ReadSheet {
  const { grid, options } = sheet;
  const { registry } = options;
  const persons = new Set(groups.flatMap(({ name, facts }) => [name, ...facts].map(({ column }) => column)));
  const read = readBranches(sheet, {
    ...located,
    columns: located.columns.map((one) =>
      persons.has(one.column) ? { ...one, field: null, percent: false, unknown: false } : one,
    ),
  });
  if (!read.ok) return read;
  const table = withoutUnread(read.table, persons);
  const places = layOut(grid, located, table.rows, groups);
  const laidOut = arranged(grid, places);
  const found = personsForm.recognise(seeSheet(laidOut, laidOut, options));
  const list = found && backHome(grid, found.read(), places);
  // Where a cell names several, nobody knows whom the columns beside it speak of: names are counted as in any row of a branch.
  const namesSeveral = table.rows.some((row) =>
    groups.some(({ name }) => readNames(grid.values[row]?.[name.column]).length > 1),
  );
  if (!list?.ok || namesSeveral) return readBranches(sheet, located);
  const listed = new Map(list.table.names.map((name, i) => [textKey(name), i] as const));
  const listedAt = table.names.map((name) => listed.get(textKey(name)) ?? -1);
  const areOfficers = groups.every(isOfOfficer);
  const officersOnly = areOfficers || !isAsMany(table, list.table, listedAt);
  const beside = { table, list: list.table, listedAt, officersOnly, underOffice: areOfficers };
  return {
    ...read,
    table: withListed(beside, registry),
    findings: [
      ...read.findings,
      ...list.findings.filter(({ kind }) => !OF_ITS_BRANCHES.has(kind)),
      ...besideFindings({ ...beside, officersOnly: areOfficers }, registry),
    ],
  };
}

function isOfOfficer({ name }: PersonGroup): boolean {
  const { office } = officeIn(name.header.slice(0, -1).join(", "));
  return office === "secretary" || office === "deputy";
}

/** Whether of each branch as many are named as it says were elected, where it does. */
function isAsMany(table: CongressTable, list: CongressTable, listedAt: readonly number[]): boolean {
  const [own, listed] = [table, list].map(({ counts }) => counts.get("elected")?.values);
  return listedAt.every((at, i) => typeof own?.[i] !== "number" || own[i] === listed?.[at]);
}

/** The persons' columns are read, though no field of a branch stands in them. */
function withoutUnread(table: CongressTable, persons: ReadonlySet<number>): CongressTable {
  const [source, ...others] = table.sources;
  const unread = source.unread.filter(({ column }) => !persons.has(column));
  return { ...table, sources: [{ ...source, unread }, ...others] };
}

/** A line a person: the branch, the office that stands over the name, the name, and what is told under the same words. */
function layOut(
  grid: Grid,
  { window, columns }: Located,
  rows: readonly number[],
  groups: readonly PersonGroup[],
): readonly (readonly (Taken | null)[])[] {
  const branch = columns.find(({ field }) => field === "branch")?.column ?? 0;
  const words = [...new Set(groups.flatMap(({ facts }) => facts.map(lastWords)))];
  const head = (column: number, value: string): Taken => ({ row: window.bottom, column, value });
  const line = (row: number, { name, facts }: PersonGroup): readonly (Taken | null)[] => [
    { row, column: branch },
    head(name.column, name.header.slice(0, -1).join(", ")),
    { row, column: name.column },
    ...words.map((word) => {
      const own = facts.find((fact) => lastWords(fact) === word);
      return own ? { row, column: own.column } : null;
    }),
  ];
  const [first] = groups;
  const header = words.map((word) => {
    const own = groups.flatMap(({ facts }) => facts).find((fact) => lastWords(fact) === word);
    return head(own?.column ?? 0, own?.header.at(-1) ?? "");
  });
  return [
    [head(branch, "Chi bộ"), head(branch, "Chức vụ"), head(first?.name.column ?? 0, "Họ và tên"), ...header],
    ...rows.flatMap((row) =>
      groups.filter(({ name }) => !isBlank(grid.values[row]?.[name.column])).map((group) => line(row, group)),
    ),
  ];
}

function lastWords({ header }: PersonGroup["name"]): string {
  return fold(header.at(-1) ?? "");
}
