/**
 * Two tables of the same congresses as one, by the names of the branches: each branch is one row, and what is known of it comes
 * from both. What the first tells stays; the second fills what is blank there and adds the branches that are not. Every value
 * keeps its own cell. Where both tell another count or day of a branch, that is told, and the first's counts.
 */
import { finding, type Finding } from "../../congress/findings";
import { headerText, type FieldId } from "../../congress/source";
import {
  cellsOf,
  type AgeGroup,
  type CongressTable,
  type Count,
  type CountColumn,
  type FurtherLine,
  type PercentColumn,
} from "../../congress/table";
import { fold } from "../../vietnamese/fold";
import { percentsAlong } from "../along";
import { fillingOf, type Filling } from "./filling";
import type { Pairs } from "./pairs";
import { joinSchedules } from "./schedule";

export interface JoinedTables {
  readonly table: CongressTable;
  readonly findings: readonly Finding[];
}

/** Joins a table of one source to another; neither may be a list of persons, or count several branches in a row. */
export function joinByBranch(main: CongressTable, other: CongressTable, pairs: Pairs): JoinedTables {
  const findings: Finding[] = [];
  const filling = fillingOf(pairs, main.rows.length);
  const { both } = filling;
  const tell = (field: FieldId, typed: number | string, theirs: number | string, i: number, from: number) => {
    const [other_] = cellsOf(other, from, field);
    const words = { branch: main.names[i] ?? "", typed, other: other_, theirs };
    findings.push(finding("tables-differ", cellsOf(main, i, field)[0], words));
  };
  const columns = (
    take: (table: CongressTable) => ReadonlyMap<FieldId, CountColumn>,
  ): CongressTable["counts"] =>
    new Map(
      keysOf(take(main), take(other)).map((field) => [
        field,
        column(main, other, filling, field, [take(main).get(field), take(other).get(field)], tell),
      ]),
    );
  const schedule = joinSchedules(main, other, pairs, filling, (...told) => {
    tell("date", ...told);
  });
  const at = main.sources.length;
  const [first, ...sources] = main.sources;
  const { blocks, indexOf } = joinBlocks(main, other);
  const table: CongressTable = {
    ...main,
    sources: [first, ...sources, ...other.sources],
    organisation: main.organisation ?? other.organisation,
    ordinal: main.ordinal ?? other.ordinal,
    term: main.term ?? other.term,
    asOf: main.asOf ?? other.asOf,
    rows: both(main.rows, other.rows),
    sourceOf: both(
      main.sourceOf ?? main.rows.map(() => 0),
      other.rows.map(() => at),
    ),
    names: both(main.names, other.names),
    blocks,
    blockOf: filling.filled("block", main.blockOf, other.blockOf.map(indexOf), (block = -1) => block < 0),
    ...schedule,
    counts: columns(({ counts }) => counts),
    averages: columns(({ averages }) => averages),
    people: joinPeople(main, other, filling),
    ageGroups: joinAges(main, other, filling),
    percents: joinPercents(main, other, pairs),
    reportedTotals: [
      ...main.reportedTotals.map((total) => ({ ...total, source: total.source ?? 0 })),
      ...other.reportedTotals.map((total) => ({
        ...total,
        source: at,
        block: total.block === null ? null : indexOf(total.block),
      })),
    ],
  };
  return { table: { ...table, further: furtherLines(main, other, pairs, filling.told) }, findings };
}

type Tell = (field: FieldId, typed: number, theirs: number, branch: number, from: number) => void;

function keysOf(...maps: readonly ReadonlyMap<FieldId, unknown>[]): readonly FieldId[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))];
}

function column(
  main: CongressTable,
  other: CongressTable,
  { filled }: Filling,
  field: FieldId,
  [mine, theirs]: readonly [CountColumn | undefined, CountColumn | undefined],
  tell?: Tell,
): CountColumn {
  const named = [...new Set([...(mine?.named ?? []), ...(theirs?.named ?? [])])];
  const values = filled<Count>(
    field,
    mine?.values ?? main.rows.map(() => null),
    theirs?.values ?? other.rows.map(() => null),
    (value = null) => value === null,
    (one, another, ...branches) => {
      if (typeof one === "number" && typeof another === "number" && one !== another)
        tell?.(field, one, another, ...branches);
    },
  );
  return { values, ...(named.length > 0 && { named }) };
}

function joinPeople(main: CongressTable, other: CongressTable, { filled }: Filling): CongressTable["people"] {
  const of = ({ people, rows }: CongressTable, field: FieldId): readonly (readonly string[])[] =>
    people.get(field) ?? rows.map(() => []);
  return new Map(
    keysOf(main.people, other.people).map((field) => [
      field,
      filled(field, of(main, field), of(other, field), (names = []) => names.length === 0),
    ]),
  );
}

/** Groups of ages are one where their headers are. */
function joinAges(main: CongressTable, other: CongressTable, filling: Filling): readonly AgeGroup[] {
  const key = ({ header }: AgeGroup): string => fold(headerText(header));
  const [own, others] = [main, other].map(
    ({ ageGroups }) => new Map(ageGroups.map((group) => [key(group), group])),
  );
  const groups = new Map([...(others ?? []), ...(own ?? [])]);
  return keysOf(own ?? new Map(), others ?? new Map()).flatMap((header) => {
    const group = groups.get(header);
    if (!group) return [];
    return [
      { ...group, ...column(main, other, filling, "ageGroup", [own?.get(header), others?.get(header)]) },
    ];
  });
}

function joinBlocks(
  main: CongressTable,
  other: CongressTable,
): Pick<CongressTable, "blocks"> & { readonly indexOf: (block: number) => number } {
  const blocks = [...main.blocks];
  const index = other.blocks.map((block) => {
    const known = blocks.findIndex(({ name }) => fold(name) === fold(block.name));
    return known < 0 ? blocks.push(block) - 1 : known;
  });
  return { blocks, indexOf: (block) => index[block] ?? -1 };
}

/** Those of the second table's age groups are left out: its groups may stand elsewhere among all. */
function joinPercents(
  main: CongressTable,
  other: CongressTable,
  { of, added }: Pairs,
): readonly PercentColumn[] {
  const all = [...main.rows.keys(), ...added.map((_from, i) => main.rows.length + i)];
  const places = new Map(of.map((branch, i) => [branch, i]));
  const own = main.percents.map((one) => percentsAlong(one, all));
  const others = other.percents
    .filter((one) => one.of !== "ageGroup")
    .map((one) => ({
      ...percentsAlong(
        one,
        all.map((branch) => places.get(branch) ?? -1),
      ),
      source: main.sources.length,
    }));
  return [...own, ...others];
}

/** The lines of the second table's branches that the first has as well. Many tell the same fields. */
function furtherLines(
  main: CongressTable,
  other: CongressTable,
  { of }: Pairs,
  told: Filling["told"],
): ReadonlyMap<number, readonly FurtherLine[]> {
  const sets = new Map<string, ReadonlySet<FieldId>>();
  const further = new Map(main.further);
  of.forEach((branch, i) => {
    if (branch >= main.rows.length) return;
    const fields = told[i] ?? [];
    const tells = sets.get(fields.join()) ?? new Set(fields);
    sets.set(fields.join(), tells);
    const line = { source: main.sources.length, line: other.rows[i] ?? 0, tells };
    further.set(branch, [...(further.get(branch) ?? []), line]);
  });
  return further;
}
