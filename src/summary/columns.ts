/**
 * Which columns the summary has, in which groups, and what the row of column numbers says of each. Everything
 * follows from the registry: an indicator added there gets its column here.
 */
import { groupOf } from "../congress/group-facts";
import type { Indicator } from "../congress/indicators";
import type { CongressSettings } from "../congress/settings";
import { countsOf, type TermStatistics } from "../congress/statistics";
import type { Count } from "../congress/table";
import { groupHeading, headingOf, type Heading } from "./headings";
import type { SummaryOptions } from "./options";
import { hasDates } from "./status";
import { words } from "./words";

export type Column = { readonly heading: Heading } & (
  | { readonly kind: "number" | "name" | "date" | "note" | "progress" }
  | { readonly kind: "branches"; readonly which: "total" | "exempt" | "held" }
  | {
      readonly kind: "count";
      readonly indicator: Indicator;
      readonly values: readonly Count[];
      readonly derivedFrom: readonly string[] | null;
    }
  | { readonly kind: "average"; readonly indicator: Indicator; readonly values: readonly Count[] }
  /** The share of one counted column in another. */
  | { readonly kind: "percent"; readonly part: string; readonly whole: string }
  | { readonly kind: "people"; readonly names: readonly (readonly string[])[] }
);

/** Beyond this many indicators of the sheet's own, those that only follow from others are left out. */
const ROOM_FOR_DERIVED = 15;

export interface ColumnInput {
  readonly statistics: TermStatistics;
  readonly options: SummaryOptions;
  readonly settings: CongressSettings;
  readonly registry: readonly Indicator[];
}

/** `withShares` asks for the shares of a row beside its counts, where they are of use. */
export function planColumns(input: ColumnInput, withShares: boolean): readonly Column[] {
  const { statistics, options, settings } = input;
  const noun = settings.branchNoun;
  const chosen = chooseIndicators(input);
  const shown = new Set(chosen.map(({ id }) => id));
  const indicatorColumns = chosen.flatMap((indicator) => {
    const column = indicatorColumn(indicator, input);
    if (!column) return [];
    const people = options.showPeople === true ? peopleColumn(indicator, statistics) : [];
    const percent = withShares && hasShare(indicator, shown, statistics) ? [percentColumn(indicator)] : [];
    return [column, ...percent, ...people];
  });
  return [
    { kind: "number", heading: alone(words.number) },
    { kind: "name", heading: alone(statistics.table.branchCounts ? words.body : words.name(noun)) },
    ...branchColumns(statistics, noun),
    ...dateColumn(statistics),
    ...indicatorColumns,
    { kind: "note", heading: alone(words.note) },
  ];
}

/** The column of an indicator's counts; -1 where it is not shown. */
export function countColumn(columns: readonly Column[], id: string): number {
  return columns.findIndex((column) => column.kind === "count" && column.indicator.id === id);
}

/** The column of an indicator's shares; -1 where they stand in no column. */
export function percentColumnOf(columns: readonly Column[], id: string): number {
  return columns.findIndex((column) => column.kind === "percent" && column.part === id);
}

/** The column of how many congresses there are, or are held; -1 where each row is one branch. */
export function branchesColumn(columns: readonly Column[], which: "total" | "exempt" | "held"): number {
  return columns.findIndex((column) => column.kind === "branches" && column.which === which);
}

/**
 * What stands under the heading: the column's number, with the rule by which it follows from others as staff
 * write it ("8=7/6").
 */
export function columnNumber(columns: readonly Column[], index: number, base: "required" | "all"): string {
  const column = columns[index];
  const own = String(index + 1);
  if (column?.kind === "percent") {
    return `${own}=${countColumn(columns, column.part) + 1}/${countColumn(columns, column.whole) + 1}`;
  }
  if (column?.kind === "progress") {
    const total = branchesColumn(columns, "total") + 1;
    const exempt = branchesColumn(columns, "exempt") + 1;
    const whole = exempt > 0 && base === "required" ? `(${total}-${exempt})` : String(total);
    return `${own}=${branchesColumn(columns, "held") + 1}/${whole}`;
  }
  if (column?.kind !== "count" || !column.derivedFrom) return own;
  const parts = column.derivedFrom.map((id) => countColumn(columns, id) + 1);
  if (parts.includes(0)) return own;
  return `${own}=${parts.join(column.indicator.derive?.how === "difference" ? "-" : "+")}`;
}

function alone(label: string): Heading {
  return { group: null, label, alone: label };
}

/**
 * Staff's own choice, else all that the sheet has. A column in which nothing was entered says nothing; while no
 * congress is held all are kept, to show what will be counted.
 */
function chooseIndicators(input: ColumnInput): readonly Indicator[] {
  const { statistics, options, registry } = input;
  const { table, progress } = statistics;
  const isOwn = ({ id }: Indicator): boolean => table.counts.has(id) || table.averages.has(id);
  const isEntered = (one: Indicator): boolean => hasEntry(input, one);
  if (options.indicators) {
    const found = [...new Set(options.indicators)].map((id) => registry.find((one) => one.id === id));
    return found.filter((one): one is Indicator => one !== undefined && (isOwn(one) || isEntered(one)));
  }
  const own = registry.filter((one) => isOwn(one) && (progress.held === 0 || isEntered(one)));
  const all = registry.filter((one) => own.includes(one) || (!isOwn(one) && isEntered(one)));
  return own.length <= ROOM_FOR_DERIVED ? all : own;
}

/** Whether a branch that is held has anything in the indicator's column, or what it follows from. */
function hasEntry({ statistics, registry }: ColumnInput, { id }: Indicator): boolean {
  const { table, standing } = statistics;
  const values = table.averages.get(id)?.values ?? countsOf(table, id, registry)?.values ?? [];
  return values.some((value, i) => value !== null && standing.states[i] === "held");
}

function indicatorColumn(indicator: Indicator, { statistics, registry }: ColumnInput): Column | null {
  const { table, figures } = statistics;
  const figure = figures.get(indicator.id);
  const heading =
    figure?.kind === "count" ? headingOf(indicator, figure.limit, figure.upTo) : headingOf(indicator, null);
  if (indicator.kind === "average") {
    const values = table.averages.get(indicator.id)?.values;
    return values ? { kind: "average", heading, indicator, values } : null;
  }
  const counts = countsOf(table, indicator.id, registry);
  return counts ? { kind: "count", heading, indicator, ...counts } : null;
}

/**
 * A share says something where many are counted: who came of those summoned, and all parts of a whole where a row
 * stands for a committee with several branches. Of the two or three whom a branch elects it says nothing; those
 * shares stand below the total.
 */
function hasShare(indicator: Indicator, shown: ReadonlySet<string>, { table }: TermStatistics): boolean {
  const { base } = indicator;
  if (base === undefined || base !== indicator.atMost || !shown.has(base)) return false;
  return groupOf(indicator.group).sharesByRow === true || table.branchCounts !== null;
}

function percentColumn(indicator: Indicator): Column {
  const heading = { group: groupHeading(indicator), label: words.percent, alone: words.percent };
  return { kind: "percent", heading, part: indicator.id, whole: indicator.base ?? "" };
}

function peopleColumn(indicator: Indicator, { table }: TermStatistics): readonly Column[] {
  const names = table.people.get(indicator.id);
  if (!names || !groupOf(indicator.group).onePerson) return [];
  const label = words.peopleAlone(indicator.label.toLowerCase());
  return [
    { kind: "people", heading: { group: groupHeading(indicator), label: words.people, alone: label }, names },
  ];
}

/** Where a row stands for a committee with several branches: how many there are, and how many have met. */
function branchColumns({ table, progress }: TermStatistics, noun: string): readonly Column[] {
  if (!table.branchCounts) return [];
  const group = words.progressGroup;
  const heading = (label: string): Heading => ({ group, label, alone: label });
  const exempt: readonly Column[] =
    progress.exempt > 0
      ? [{ kind: "branches", which: "exempt", heading: heading(words.exemptBranches) }]
      : [];
  return [
    { kind: "branches", which: "total", heading: heading(words.branches(noun)) },
    ...exempt,
    { kind: "branches", which: "held", heading: heading(words.heldBranches) },
    { kind: "progress", heading: heading(words.percent) },
  ];
}

function dateColumn({ table }: TermStatistics): readonly Column[] {
  if (hasDates(table)) return [{ kind: "date", heading: alone(words.date) }];
  // Without days it still tells who has not met yet, unless counts of branches do.
  return table.branchCounts ? [] : [{ kind: "date", heading: alone(words.state) }];
}
