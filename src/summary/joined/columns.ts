/** The columns of figures on the sheet of joined results: those that some of the pieces have, under headings that read back as what they are. */
import { isUpTo } from "../../congress/age-limit";
import { ageGroup, groupOf } from "../../congress/group-facts";
import { groups } from "../../congress/groups";
import { indicators, type Indicator } from "../../congress/indicators";
import {
  columnsOf,
  headersOf,
  type BranchCounts,
  type CongressTable,
  type Count,
  type CountColumn,
} from "../../congress/table";
import type { LayoutValue } from "../../sheet/layout";
import type { HeadedColumn } from "../results-look";
import { words } from "../words";

export interface JoinedColumn extends HeadedColumn {
  readonly width: number;
  readonly style: "text" | "number" | "day";
  readonly isName?: true;
  readonly valueOf: (branch: number) => LayoutValue | null;
  /** The sum of its figures, where they are added up. */
  readonly sum?: number;
}

/** Numbers of branches, and the counts of all indicators and groups of ages. */
export function countColumns(table: CongressTable, noun: string): readonly JoinedColumn[] {
  const { branchCounts, counts, ageGroups } = table;
  const told = groups.flatMap((group) =>
    indicators.filter((one) => one.group === group.id && counts.has(one.id)),
  );
  return [
    ...(branchCounts ? branchColumns(branchCounts, noun) : []),
    ...told.flatMap((indicator) => {
      const column = counts.get(indicator.id);
      return column ? [indicatorColumn(table, indicator, column)] : [];
    }),
    ...ageGroups.map(({ header, values }): JoinedColumn => ({
      ...counted(header.at(-1) ?? "", values),
      group: ageGroup.label,
    })),
  ];
}

/** The averages, in full. */
export function averageColumns({ averages }: CongressTable): readonly JoinedColumn[] {
  return indicators.flatMap(({ id, label }): readonly JoinedColumn[] => {
    const column = averages.get(id);
    if (!column) return [];
    const valueOf = (i: number): LayoutValue | null => {
      const exact = column.exact?.[i];
      const value = exact && exact.denominator > 0 ? exact.numerator / exact.denominator : column.values[i];
      return typeof value === "number" ? { kind: "number", value } : null;
    };
    return [{ heading: label, width: 8, style: "number", valueOf }];
  });
}

function branchColumns(
  { total, held, pending, exempt }: BranchCounts,
  noun: string,
): readonly JoinedColumn[] {
  const of = (heading: string, column: CountColumn | null): readonly JoinedColumn[] =>
    column ? [counted(heading, column.values)] : [];
  return [
    ...of(words.branches(noun), total),
    ...of(`${words.branches(noun)} đã đại hội`, held),
    ...of(`${words.branches(noun)} chưa đại hội`, pending),
    ...of(words.exemptBranches, exempt),
  ];
}

function indicatorColumn(
  table: CongressTable,
  { id, group, underHeading, shortLabel }: Indicator,
  { values }: CountColumn,
): JoinedColumn {
  const limit = columnsOf(table).find((match) => match.field === id && match.limit !== null)?.limit ?? null;
  const heading =
    limit === null ? (underHeading ?? shortLabel) : words.limit(limit, isUpTo(headersOf(table, id), limit));
  return { ...counted(heading, values), group: groupOf(group).label };
}

/** The names of those who hold an office, as far as they are told. */
export function nameColumns({ people }: CongressTable): readonly JoinedColumn[] {
  return indicators.flatMap(({ id, label, group }): readonly JoinedColumn[] => {
    const column = people.get(id);
    if (groupOf(group).head !== id || !groupOf(group).onePerson || !column?.some((names) => names.length > 0))
      return [];
    const valueOf = (i: number): LayoutValue | null => {
      const names = column[i] ?? [];
      return names.length > 0 ? { kind: "text", text: names.join("\n") } : null;
    };
    return [{ heading: label, width: 22, style: "text", valueOf }];
  });
}

function counted(heading: string, values: readonly Count[]): JoinedColumn {
  const valueOf = (i: number): LayoutValue | null => {
    const value = values[i] ?? null;
    if (value === null) return null;
    return value === "unreadable" ? { kind: "text", text: UNREADABLE } : { kind: "number", value };
  };
  const sum = values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);
  return { heading, width: 7, style: "number", valueOf, sum };
}

/** What could not be read in the file cannot be read here either, and is told again. */
const UNREADABLE = "(xem tệp nguồn)";
