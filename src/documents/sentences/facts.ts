/**
 * What every sentence is written from: the statistics, how their rows are called, and what is to be said of them, whatever
 * the document.
 */
import type { State } from "../../congress/table";
import { nounOf, rowKinds, type RowKind } from "../../congress/kinds";
import { progressBase } from "../../congress/labels";
import type { CongressSettings } from "../../congress/settings";

import type { GroupStatistics, TermStatistics } from "../../congress/statistics";
import { clean } from "../../vietnamese/clean";
import { formatTerm } from "../../vietnamese/term";
import type { Wording } from "../options";
import { branchName } from "./names";
import { proseCase } from "./prose-case";

export interface Facts {
  readonly statistics: TermStatistics;
  readonly wording: Wording;
  readonly settings: CongressSettings;
  /** What each row is. */
  readonly kinds: readonly RowKind[];
  /** What all that are to hold a congress are called: "chi bộ". */
  readonly noun: string;
  /** "trực thuộc Đảng ủy ..." with a space before it, or "". */
  readonly under: string;
  readonly organisation: string | null;
  /** " nhiệm kỳ 2017-2020", or "". */
  readonly ofTerm: string;
  /** The only branch of the sheet, by name; null where there are several, or rows stand for several. */
  readonly onlyBranch: string | null;
  /** The same of the rows that are to hold a congress, and of those that have held one. */
  readonly onlyDue: string | null;
  readonly onlyHeld: string | null;
  /** What the progress is a share of. */
  readonly base: number;
  /** Whether all of these have met: before that "các chi bộ" would be more than those that did. */
  readonly allMet: boolean;
}

export function factsOf(statistics: TermStatistics, wording: Wording, settings: CongressSettings): Facts {
  const { table, standing } = statistics;
  const given = wording.organisation ?? table.organisation;
  const organisation = given === null || clean(given) === "" ? null : proseCase(clean(given));
  const base = progressBase(statistics.progress, settings);
  const term = table.term && formatTerm(table.term, settings.spelling.termSpaced);
  const kinds = rowKinds(table, settings);
  const only = (isOne: (state: State) => boolean): string | null => {
    const [row, ...others] = standing.states.flatMap((state, i) => (isOne(state) ? [i] : []));
    if (row === undefined || others.length > 0 || table.branchCounts) return null;
    return nameOf({ statistics, settings, kinds }, row);
  };
  const due = kinds.filter((_kind, i) => standing.states[i] !== "exempt");
  return {
    statistics,
    wording,
    settings,
    kinds,
    noun: nounOf(due.length > 0 ? due : kinds, settings),
    under: organisation === null ? "" : ` trực thuộc ${organisation}`,
    organisation,
    ofTerm: term === null ? "" : ` nhiệm kỳ ${term}`,
    onlyBranch: only(() => true),
    onlyDue: only((state) => state !== "exempt"),
    onlyHeld: only((state) => state === "held"),
    base,
    allMet: statistics.progress.held === base,
  };
}

/** The statistics of the sheet's block with this index, or of the whole. */
export function groupOf({ statistics }: Facts, block: number | null): GroupStatistics {
  return (block === null ? null : statistics.blocks[block]) ?? statistics;
}

/** What some of the rows are called. */
export function nounOfRows({ kinds, settings }: Facts, rows: readonly number[]): string {
  return nounOf(
    rows.map((i) => kinds[i] ?? null),
    settings,
  );
}

/** A row by name; where the sheet has both kinds and does not say which it is, by its name alone. */
export function nameOf(
  { statistics, settings, kinds }: Pick<Facts, "statistics" | "settings" | "kinds">,
  row: number,
): string {
  const kind = kinds[row] ?? null;
  const name = statistics.table.names[row] ?? "";
  return branchName(
    name,
    kind === "either" ? "" : kind === null ? settings.branchNoun : nounOf([kind], settings),
  );
}

/** The rows of branches in a state. */
export function branchesIn({ statistics }: Facts, state: State): readonly number[] {
  return statistics.standing.states.flatMap((found, i) => (found === state ? [i] : []));
}
