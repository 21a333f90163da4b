/** Counts the persons of a list by branch and indicator, and keeps the cells of those who count. */
import type { Indicator } from "../../congress/indicators";
import { countsBy, factsOf, type Ages, type Birth, type Fact } from "../../congress/persons";
import type { CountColumn, LineCell } from "../../congress/table";
import type { ReadPerson } from "./telling";

export interface Counted {
  readonly counts: ReadonlyMap<string, CountColumn>;
  readonly cells: ReadonlyMap<string, readonly (readonly LineCell[])[]>;
  readonly ages: readonly Ages[];
  readonly people: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export interface CountInput {
  /** All that are listed, with their branches. */
  readonly persons: readonly ReadPerson[];
  readonly branchOf: readonly number[];
  readonly branches: number;
  readonly told: ReadonlySet<Fact>;
  /** A column marks who is re-elected. */
  readonly marksReelected: boolean;
  readonly nameColumn: number;
  readonly registry: readonly Indicator[];
}

/** Whether a person was elected: all are that are listed, but for those of whom the sheet says otherwise. */
export function isElected({ elected, facts }: ReadPerson): boolean {
  return elected !== false && facts.seat !== "appointed";
}

/** Counts the persons for every indicator of which the list tells. */
export function countPersons(input: CountInput): Counted {
  const { persons, registry } = input;
  const counts = new Map<string, CountColumn>();
  const cells = new Map<string, readonly (readonly LineCell[])[]>();
  const people = new Map<string, readonly (readonly string[])[]>();
  const elected = persons.map(isElected);
  for (const indicator of registry) {
    const { id, kind, counts: what, person: rule, names } = indicator;
    const counting = countingOf(indicator, input);
    if (!counting) continue;
    const all = byBranch(input, (one, i) => (elected[i] || counting.ofOthers ? counting.cell(one) : null));
    // Of a branch that is marked beside each of its persons there is one.
    const counted =
      what === "branches" ? { ...all, cells: all.cells.map((cells) => cells.slice(0, 1)) } : all;
    if (kind === "average") {
      cells.set(id, counted.cells);
      continue;
    }
    const isKnown = counted.cells.some(({ length }) => length > 0) || (counting.zero && tells(rule, input));
    if (!isKnown) continue;
    counts.set(id, { values: counted.cells.map(({ length }) => length) });
    cells.set(id, counted.cells);
    if (names) people.set(id, counted.names);
  }
  return { counts, cells, people, ages: agesOf(input, elected) };
}

interface Counting {
  /** The column of the cell by which a person counts; -1 for the name; null for a person who does not. */
  readonly cell: (person: ReadPerson) => number | null;
  /** That nobody counts is known where the list tells of the facts at all. */
  readonly zero: boolean;
  /** Speaks of persons that were not elected. */
  readonly ofOthers: boolean;
}

function countingOf(
  { id, person: rule }: Indicator,
  { persons, marksReelected }: CountInput,
): Counting | null {
  if (rule === "elected") return { cell: () => -1, zero: true, ofOthers: false };
  if (rule === "age")
    return { cell: ({ columns }) => columns.get("age") ?? null, zero: false, ofOthers: false };
  if (rule === undefined) {
    return { cell: ({ marks }) => marks.get(id) ?? null, zero: false, ofOthers: false };
  }
  const facts = factsOf(rule);
  const [first] = facts;
  const cell = (person: ReadPerson): number | null => {
    if (person.marks.has(id)) return person.marks.get(id) ?? null;
    return first !== undefined && countsBy(rule, facts, person.facts)
      ? (person.columns.get(first) ?? -1)
      : null;
  };
  return {
    cell,
    // That nobody is new, or re-elected, is known where somebody is said to be, or a column marks who is.
    zero:
      rule.service === undefined ||
      persons.some(
        ({ facts }) => rule.service?.includes(facts.service ?? "new") && facts.service !== undefined,
      ) ||
      (marksReelected && rule.service.includes("reelected")),
    ofOthers: rule.seat !== undefined,
  };
}

/** Facts of which a sheet tells yes or no of everybody: there nobody is known. Of levels it names those that are there. */
const YES_OR_NO: ReadonlySet<Fact> = new Set(["sex", "ethnicity", "religion", "office", "service"]);

function tells(rule: Indicator["person"], { told }: CountInput): boolean {
  if (rule === "elected") return true;
  if (rule === "age" || rule === undefined) return false;
  return factsOf(rule).every((fact) => YES_OR_NO.has(fact) && told.has(fact));
}

function byBranch(
  { persons, branchOf, branches, nameColumn }: CountInput,
  columnOf: (person: ReadPerson, i: number) => number | null,
): { readonly cells: readonly (readonly LineCell[])[]; readonly names: readonly (readonly string[])[] } {
  const cells = Array.from({ length: branches }, (): LineCell[] => []);
  const names = Array.from({ length: branches }, (): string[] => []);
  persons.forEach((person, i) => {
    const column = columnOf(person, i);
    const branch = branchOf[i] ?? -1;
    if (column === null) return;
    cells[branch]?.push({ line: person.row, column: column < 0 ? nameColumn : column });
    names[branch]?.push(person.name);
  });
  return { cells, names };
}

function agesOf({ persons, branchOf, branches }: CountInput, elected: readonly boolean[]): readonly Ages[] {
  const ages = Array.from({ length: branches }, emptyAges);
  persons.forEach(({ birth, age }, i) => {
    const one = ages[branchOf[i] ?? -1];
    if (!one || !elected[i]) return;
    if (birth) one.births.push(birth);
    else if (age !== null) one.typed.push(age);
  });
  return ages;
}

function emptyAges(): { readonly births: Birth[]; readonly typed: number[] } {
  return { births: [], typed: [] };
}
