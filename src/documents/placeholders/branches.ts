/**
 * Fields of each branch: its name, day and state, and each indicator by the same name as for the whole, so that no figure of the
 * whole can ever stand in a row for one that the branch does not have.
 */
import { averageOfRow } from "../../congress/averages";
import type { Indicator } from "../../congress/indicators";
import { congressesOf, countsOf, type TermStatistics } from "../../congress/statistics";
import type { CongressDate, State } from "../../congress/table";
import { clean } from "../../vietnamese/clean";
import { formatCount, formatDecimal } from "../../vietnamese/count";
import { lowerFirst } from "../../vietnamese/capitals";
import { fold } from "../../vietnamese/fold";
import { formatMonth, formatQuarter, formatSpanShort } from "../../vietnamese/date";
import { percent } from "../../vietnamese/percent";
import { applySpelling } from "../../vietnamese/spelling";
import { nameOf, type Facts } from "../sentences/facts";
import { proseCase } from "../sentences/prose-case";
import { shareName, type Field, type Placeholder } from "./field";

/** A branch, and its place among those that stand in the list with it, from 1. */
export interface BranchPlace {
  readonly branch: number;
  readonly number: number;
}

const STATES: Readonly<Record<State, string>> = {
  held: "Đã đại hội",
  pending: "Chưa đại hội",
  exempt: "Không tổ chức",
};

/** A row has nothing where nothing was entered, or its congress is still to be held. */
const BLANK = "";

/** A field of the rows of a sheet: what it is filled with is looked up once for all rows. */
interface BranchField {
  readonly name: string;
  readonly of: (facts: Facts) => Field<BranchPlace>["value"];
}

const PLAIN: readonly BranchField[] = [
  {
    name: "STT",
    of:
      () =>
      ({ number }) =>
        formatCount(number),
  },
  {
    name: "Tên",
    of:
      (facts) =>
      ({ branch }) =>
        shown(facts.statistics.table.names[branch], facts),
  },
  {
    name: "Tên đầy đủ",
    of:
      (facts) =>
      ({ branch }) =>
        shown(nameOf(facts, branch), facts),
  },
  {
    name: "Khối",
    of:
      (facts) =>
      ({ branch }) =>
        blockOf(facts, branch),
  },
  {
    name: "Ngày đại hội",
    of:
      ({ statistics: { table } }) =>
      ({ branch }) =>
        dateText(table.dates[branch] ?? null),
  },
  {
    name: "Tình trạng",
    of:
      ({ statistics }) =>
      ({ branch }) =>
        STATES[stateOf(statistics, branch)],
  },
  {
    name: "Số chi bộ phải đại hội",
    of: ofCongresses(({ total, exempt }) => total - exempt),
  },
  { name: "Số chi bộ đã đại hội", of: ofCongresses(({ held }) => held) },
  {
    name: "Tình trạng, ghi chú",
    of:
      (facts) =>
      ({ branch }) =>
        stateAndNote(facts, branch),
  },
  {
    name: "Ghi chú",
    of:
      (facts) =>
      ({ branch }) =>
        shown(facts.statistics.table.notes[branch], facts),
  },
];

/** Of rows that stand for several branches each. */
function ofCongresses(count: (congresses: ReturnType<typeof congressesOf>) => number): BranchField["of"] {
  return ({ statistics }) =>
    ({ branch }) =>
      statistics.table.branchCounts ? formatCount(count(congressesOf(statistics, branch))) : null;
}

/** Words of a note that tell by themselves that there was no congress, or when it is to be. */
const TELLS_STATE = /(?:^| )(?:chua|khong|hoan|lui|du kien|chuyen|giai the|sap nhap|moi thanh lap)(?= |$)/;

function stateAndNote(facts: Facts, branch: number): string {
  const state = stateOf(facts.statistics, branch);
  const note = shown(facts.statistics.table.notes[branch], facts);
  if (state === "held") return /^đã (?:đại hội|tổ chức)$|^x$/iu.test(note) ? BLANK : note;
  if (TELLS_STATE.test(fold(note))) return note;
  return note === BLANK ? STATES[state] : `${STATES[state]}; ${lowerFirst(note)}`;
}

/** The names of all fields of a branch, with what tells their values. */
export function branchFields(registry: readonly Indicator[]): readonly BranchField[] {
  return [...PLAIN, ...registry.flatMap((indicator) => indicatorFields(indicator, registry))];
}

function indicatorFields(
  { id, kind, label, base, names }: Indicator,
  registry: readonly Indicator[],
): readonly BranchField[] {
  const figure = ofHeld((facts) =>
    kind === "average" ? averageIn(facts, id) : countIn(facts, id, registry),
  );
  return [
    { name: label, of: figure },
    ...(base === undefined
      ? []
      : [{ name: shareName(label), of: ofHeld((facts) => shareIn(facts, id, base, registry)) }]),
    ...(names === undefined
      ? []
      : [{ name: `${label} - họ tên`, of: ofHeld((facts) => peopleIn(facts, id)) }]),
  ];
}

/** A row of a congress that is still to be held has no figures. */
function ofHeld(column: (facts: Facts) => InRow): BranchField["of"] {
  return (facts) => {
    const value = column(facts);
    return ({ branch }): Placeholder => {
      if (value === null) return null;
      return stateOf(facts.statistics, branch) === "held" ? value(branch) : BLANK;
    };
  };
}

function stateOf({ standing }: TermStatistics, branch: number): State {
  return standing.states[branch] ?? "pending";
}

function blockOf(facts: Facts, branch: number): string {
  const { blocks, blockOf: indices } = facts.statistics.table;
  const block = blocks[indices[branch] ?? -1];
  return block ? shown(proseCase(block.name), facts) : BLANK;
}

function shown(words: string | null | undefined, { settings }: Facts): string {
  return applySpelling(clean(words ?? BLANK), settings.spelling);
}

/** What a sheet says of a branch; null where it says it of none. */
type InRow = ((branch: number) => string) | null;

function countIn({ statistics: { table } }: Facts, id: string, registry: readonly Indicator[]): InRow {
  const counts = countsOf(table, id, registry)?.values;
  if (!counts) return null;
  return (branch) => {
    const count = counts[branch];
    return typeof count === "number" ? formatCount(count) : BLANK;
  };
}

function shareIn(
  { statistics: { table }, settings: { decimals } }: Facts,
  id: string,
  base: string,
  registry: readonly Indicator[],
): InRow {
  const [parts, wholes] = [id, base].map((one) => countsOf(table, one, registry)?.values);
  if (!parts || !wholes) return null;
  return (branch) => {
    const [part, whole] = [parts[branch], wholes[branch]];
    if (typeof part !== "number" || typeof whole !== "number") return BLANK;
    return percent(part, whole, decimals) ?? BLANK;
  };
}

function peopleIn(facts: Facts, id: string): InRow {
  const people = facts.statistics.table.people.get(id);
  return people ? (branch) => shown((people[branch] ?? []).join(", "), facts) : null;
}

function averageIn({ statistics: { table }, settings: { decimals } }: Facts, id: string): InRow {
  const averages = table.averages.get(id);
  if (!averages) return null;
  return (branch) => {
    const average = averageOfRow(averages, branch);
    return (average && formatDecimal(average.numerator, average.denominator, decimals)) ?? BLANK;
  };
}

function dateText(date: CongressDate | null): string {
  switch (date?.kind) {
    case "days":
      return formatSpanShort(date.first, date.last);
    case "month":
      return `Tháng ${formatMonth(date)}`;
    case "quarter":
      return `Quý ${formatQuarter(date)}`;
    default:
      return BLANK;
  }
}
