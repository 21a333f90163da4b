/** What staff should look at on a list of persons: cells that cannot be read or contradict each other, persons named twice, births that cannot be. */
import { address } from "../../sheet/address";
import { finding, type Finding } from "../../congress/findings";
import type { Fact } from "../../congress/persons";
import { headerText, quotedHeaders } from "../../congress/source";
import { cellAt, type Grid } from "../../sheet/grid";
import { textKey } from "../../vietnamese/fold";
import { joinWords } from "../../vietnamese/list";
import { textOf } from "../cells/text";
import { isSetAside } from "../table/header";
import type { TitleBlock } from "../table/title-block";
import { countFindings } from "./count-findings";
import { mergedCell } from "./branches";
import { isElected } from "./count";
import { areDegrees } from "./levels";
import { ballotsTold, type Line } from "./lines-above";
import { officeIn } from "./offices";
import type { ReadPerson } from "./telling";
import type { ReadList } from "./table";
import { voteFindings } from "./vote-findings";

/** What a list of persons leaves to be checked; `above` is what stands in words above that of one branch. */
export function personFindings(
  grid: Grid,
  list: ReadList,
  title: Pick<TitleBlock, "asOf" | "term">,
  above: readonly Line[],
): readonly Finding[] {
  return [
    ...ofList(grid, list),
    ...unreadColumns(grid, list),
    ...unreadDays(grid, list),
    ...list.persons.flatMap((person) => doubtsOf(grid, list, person)),
    ...twice(grid, list),
    ...births(grid, list, title),
    ...blanks(grid, list),
    ...countFindings(grid, list),
    ...voteFindings(grid, list, ballotsTold(above)),
  ];
}

function ofList(grid: Grid, { layout, rows, belonging, persons, kind }: ReadList): readonly Finding[] {
  const { located, name } = layout;
  const head = cellAt(grid, located.window.bottom, name.column);
  const nameless = persons.filter((_person, i) => belonging.branchOf[i] === -1);
  const lost = persons.filter((one) => !isElected(one));
  const hidden = persons.filter(({ row }) => grid.hiddenRows.has(row));
  const [first] = nameless;
  const [carried] = belonging.carried;
  const { otherTable } = rows;
  return [
    ...(kind === "unsaid" ? [finding("persons-unsaid", head, { count: persons.length })] : []),
    ...(kind === "officers" ? [finding("persons-officers", head)] : []),
    ...(belonging.named
      ? []
      : [finding("persons-no-branch", head, { name: belonging.branches[0]?.name ?? "" })]),
    ...(first
      ? [
          finding("persons-nameless", cellAt(grid, first.row, name.column), {
            count: nameless.length,
            person: first.name,
          }),
        ]
      : []),
    ...(carried === undefined
      ? []
      : [
          finding("persons-branch-carried", cellAt(grid, carried, columnOf(layout, "branch")), {
            count: belonging.carried.length,
          }),
        ]),
    ...(lost.length > 0 && lost[0]
      ? [
          finding("persons-not-elected", cellAt(grid, lost[0].row, name.column), {
            count: lost.length,
            all: persons.length,
          }),
        ]
      : []),
    ...(rows.struck[0] === undefined
      ? []
      : [
          finding("persons-struck", cellAt(grid, rows.struck[0], name.column), { count: rows.struck.length }),
        ]),
    ...rows.several.map((row) =>
      finding("persons-several", cellAt(grid, row, name.column), {
        count: rows.persons.filter((one) => one.row === row).length,
      }),
    ),
    ...(hidden[0]
      ? [finding("persons-hidden", cellAt(grid, hidden[0].row, name.column), { count: hidden.length })]
      : []),
    ...(otherTable ? [finding("other-table", otherTable)] : []),
  ];
}

/** Columns that say something of persons or branches and are not read: what they say is not counted. */
function unreadColumns(grid: Grid, { layout, persons, belonging }: ReadList): readonly Finding[] {
  const { located, columns } = layout;
  const figures = new Set(
    located.columns.flatMap(({ column, field, percent }) => (field === null || percent ? [] : [column])),
  );
  const rows = [...persons.map(({ row }) => row), ...belonging.branches.map(({ cell }) => cell.line)];
  const unread = columns.filter(({ role, column, header, field }) => {
    if (role.is !== "unknown" || field !== null || header.length === 0 || isSetAside(header)) return false;
    const values = [...new Set(rows)].map((row) => textOf(grid.values[row]?.[column]));
    const said = values.filter((text) => text !== "");
    if (said.length === 0) return false;
    const isCrosses = said.every((text) => CROSS.test(text)) && !OF_AGES.test(header.at(-1) ?? "");
    const isFigures = figures.has(column) && said.every((text) => /^\D{0,3}\d/u.test(text));
    return isCrosses || isFigures || tellsUnread(said, columns);
  });
  const [first] = unread;
  if (!first) return [];
  const words = { columns: joinWords(quotedHeaders(unread)) };
  return [finding("unread-column", cellAt(grid, located.window.bottom, first.column), words)];
}

/** Whether texts are offices of the committee, or degrees, and no other column has them. */
function tellsUnread(said: readonly string[], columns: ReadList["layout"]["columns"]): boolean {
  const has = (fact: Fact): boolean =>
    columns.some(({ role }) => role.is === "facts" && role.told.some((one) => one === fact));
  const areOffices = said.length > 1 && said.every((text) => officeIn(text).office !== undefined);
  return (areOffices && !has("office")) || (!has("education") && areDegrees(said));
}

/** Ages are told by births. */
const OF_AGES = /(?<!\d)[2-7]\d(?!\d)/;
const CROSS = /^[x✓✔v+]$/iu;

/** What stands in the column of days and is no day. */
function unreadDays(grid: Grid, { layout, belonging }: ReadList): readonly Finding[] {
  const column = layout.columns.find(({ role }) => role.is === "date")?.column;
  if (column === undefined) return [];
  return belonging.branches.flatMap(({ name, cell, date, state }): readonly Finding[] => {
    const row = mergedCell(grid, cell.line, column);
    const text = textOf(grid.values[row]?.[column]);
    if (date !== null || state !== undefined || !/\d/.test(text)) return [];
    return [finding("unreadable-date", cellAt(grid, row, column), { branch: name, text })];
  });
}

function columnOf({ columns }: ReadList["layout"], is: string): number {
  return columns.find(({ role }) => role.is === is)?.column ?? 0;
}

function doubtsOf(grid: Grid, { layout }: ReadList, { row, name, doubts }: ReadPerson): readonly Finding[] {
  const headerOf = (column: number): string =>
    headerText(layout.columns.find((one) => one.column === column)?.header ?? []);
  return doubts.map(({ kind, column, other }): Finding => {
    const cell = cellAt(grid, row, column);
    const words = { person: name, header: headerOf(column), text: textOf(grid.values[row]?.[column]) };
    if (kind === "unreadable") return finding("person-unreadable", cell, words);
    if (kind === "ethnicity") return finding("person-ethnicity", cell, words);
    return finding("person-contradiction", cell, {
      ...words,
      other: other === undefined ? "" : address(cellAt(grid, row, other)),
    });
  });
}

/** The same name and birth twice in a branch, or in two; without births only within a branch, since names are common. */
function twice(grid: Grid, { persons, belonging, layout }: ReadList): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  persons.forEach((person, i) => {
    if (!isElected(person)) return;
    const branch = belonging.branchOf[i] ?? -1;
    const { birth } = person;
    const born = birth ? `${birth.year}` : "";
    const key = `${textKey(person.name)}|${born}${birth ? "" : `|${branch}`}`;
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, i);
      return;
    }
    const cell = cellAt(grid, person.row, layout.name.column);
    const nameOf = (one: number): string => belonging.branches[belonging.branchOf[one] ?? -1]?.name ?? "";
    const words = {
      person: person.name,
      first: address(cellAt(grid, persons[before]?.row ?? 0, layout.name.column)),
      branch: nameOf(i),
    };
    const kind = belonging.branchOf[before] === branch ? "person-twice" : "person-in-two-branches";
    findings.push(
      finding(kind, cell, { ...words, ...(kind === "person-twice" ? {} : { other: nameOf(before) }) }),
    );
  });
  return findings;
}

/** Full members are 18 when they join, and nobody on a committee is older than this. */
const YOUNGEST = 18;
const OLDEST = 90;

function births(
  grid: Grid,
  { persons, layout }: ReadList,
  { asOf, term }: Pick<TitleBlock, "asOf" | "term">,
): readonly Finding[] {
  const year = asOf?.year ?? term?.first ?? null;
  return persons.flatMap((person): readonly Finding[] => {
    const { birth, joined, row, name, columns } = person;
    if (!birth) return [];
    const cell = cellAt(grid, row, columns.get("age") ?? layout.name.column);
    const age = year === null ? null : year - birth.year;
    if (age !== null && (age < YOUNGEST || age > OLDEST)) {
      return [finding("birth-implausible", cell, { person: name, year: `${birth.year}`, age: `${age}` })];
    }
    return joined && isTooYoung(birth, joined)
      ? [
          finding("joined-too-young", cell, {
            person: name,
            birth: `${birth.year}`,
            joined: `${joined.year}`,
          }),
        ]
      : [];
  });
}

function isTooYoung(
  birth: NonNullable<ReadPerson["birth"]>,
  joined: NonNullable<ReadPerson["joined"]>,
): boolean {
  const years = joined.year - birth.year;
  if (years !== YOUNGEST || !birth.day || !joined.day) return years < YOUNGEST;
  const [b, j] = [birth.day, joined.day];
  return j.month < b.month || (j.month === b.month && j.day < b.day);
}

/** Where most persons have a fact written out, a blank is not "no": it was not entered. */
function blanks(grid: Grid, { persons, layout, told }: ReadList): readonly Finding[] {
  const elected = persons.filter(isElected);
  const facts: readonly Fact[] = ["sex", "ethnicity", "service"];
  const untold = facts.flatMap((fact): readonly Finding[] => {
    if (!told.has(fact) || !saysNo(elected, fact)) return [];
    const missing = elected.filter((one) => one.facts[fact] === undefined);
    const at = elected.find(({ columns }) => columns.has(fact))?.columns.get(fact) ?? layout.name.column;
    return missingFinding(
      grid,
      missing,
      at,
      headerText(layout.columns.find(({ column }) => column === at)?.header ?? []),
    );
  });
  const ageColumn = elected.find(({ columns }) => columns.has("age"))?.columns.get("age");
  if (ageColumn === undefined) return untold;
  const ageless = elected.filter(({ birth, age }) => !birth && age === null);
  const header = headerText(layout.columns.find(({ column }) => column === ageColumn)?.header ?? []);
  return [...untold, ...missingFinding(grid, ageless, ageColumn, header)];
}

/** What is written out for those who do not count: where it is, a blank says nothing. */
const NO: Readonly<Partial<Record<Fact, string>>> = { sex: "man", ethnicity: "kinh", service: "new" };

function saysNo(persons: readonly ReadPerson[], fact: Fact): boolean {
  return (
    persons.some(({ facts }) => facts[fact] === NO[fact]) &&
    (fact !== "service" || persons.some(({ facts }) => facts.service === "reelected"))
  );
}

function missingFinding(
  grid: Grid,
  missing: readonly ReadPerson[],
  column: number,
  header: string,
): readonly Finding[] {
  const [first] = missing;
  if (!first) return [];
  const words = { count: missing.length, person: first.name, header };
  return [finding("persons-blank", cellAt(grid, first.row, column), words)];
}
