/** Below the table: what the reader of a printed summary must know of its figures, and off the print what to check before. */
import type { Finding } from "../congress/findings";
import type { CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import { mainSource, type State } from "../congress/table";
import { lowerFirst } from "../vietnamese/capitals";
import { formatCount } from "../vietnamese/count";
import { formatDay } from "../vietnamese/date";
import type { Gaps } from "./body";
import type { SummaryOptions } from "./options";
import { noteInSentence } from "./schedule";
import { branchWords } from "./status";
import { words } from "./words";

/**
 * Findings that make a figure of this sheet doubtful, beside all errors: what the source's own totals say
 * otherwise, and what was counted or not counted against what the source says. How cells are written, limits of
 * the rules and targets are the business of those who prepare the sheet; they do not belong on the summary.
 */
const DOUBTS: ReadonlySet<string> = new Set([
  "typed-total-differs",
  "typed-subtotal-differs",
  "typed-branches-differ",
  "told-progress-differs",
  "told-figure-differs",
  "duplicate-branch",
  "hidden-rows-counted",
  "result-after-as-of",
  "result-but-not-held",
  "held-without-result",
  "ambiguous-note",
]);

const MOST_NAMED = 3;
const MOST_CHECKS = 5;
const MOST_COLUMNS_NAMED = 4;

export interface Notes {
  readonly lines: readonly string[];
  /** What to check before signing, which is not for the readers of the print; the first line says so. */
  readonly checks: readonly string[];
}

export function notesOf(
  statistics: TermStatistics,
  findings: readonly Finding[],
  gaps: Gaps,
  notedBelow: ReadonlySet<number>,
  options: SummaryOptions,
  settings: CongressSettings,
): Notes {
  const { progress, standing } = statistics;
  const noun = settings.branchNoun;
  const until = standing.asOf ? words.until(formatDay(standing.asOf)) : "";
  const lines = [
    ...(progress.pending > 0
      ? [
          `${words.onlyHeld(noun, until)}; ` +
            `${words.pendingCount(formatCount(progress.pending), noun)}${inBrackets(named("pending", statistics), statistics)}.`,
        ]
      : []),
    ...(progress.exempt > 0
      ? [
          `${words.exemptCount(formatCount(progress.exempt), noun)}${inBrackets(named("exempt", statistics), statistics)}.`,
        ]
      : []),
    ...[...notedBelow]
      .filter((branch) => !named(standing.states[branch] ?? "held", statistics).includes(branch))
      .map((branch) => {
        const { name, note } = branchWords(statistics, branch);
        return `${name}: ${noteInSentence(note)}.`;
      }),
    ...(gaps.inBrackets ? [words.pendingMembersNote(noun)] : []),
    ...(gaps.missing.size > 0 ? [missingLine(gaps, noun)] : []),
    ...(gaps.unreadable ? [words.unreadableNote] : []),
  ];
  return { lines, checks: options.showChecks === false ? [] : checkLines(statistics, findings) };
}

/** Branches that have not met, or are not to, where they are few; more are only counted. */
function named(state: State, { table, standing }: TermStatistics): readonly number[] {
  if (state === "held" || table.branchCounts) return [];
  const branches = table.rows.flatMap((_row, branch) => (standing.states[branch] === state ? [branch] : []));
  return branches.length > MOST_NAMED ? [] : branches;
}

/** " (Chi bộ A, dự kiến ngày 21/4/2017)" */
function inBrackets(branches: readonly number[], statistics: TermStatistics): string {
  if (branches.length === 0) return "";
  const names = branches.map((branch) => {
    const { name, note } = branchWords(statistics, branch);
    return [name, noteInSentence(note)].filter((words) => words !== "").join(", ");
  });
  return ` (${names.join("; ")})`;
}

function missingLine({ missing }: Gaps, noun: string): string {
  const all = [...missing].map(([column, count]) => `${lowerFirst(column)} (${formatCount(count)} ${noun})`);
  const more = all.length - MOST_COLUMNS_NAMED;
  const first = all.slice(0, MOST_COLUMNS_NAMED).join(", ");
  return words.missingNote(more > 0 ? `${first} ${words.otherColumns(formatCount(more))}` : first);
}

function checkLines({ table }: TermStatistics, findings: readonly Finding[]): readonly string[] {
  const doubts = findings.filter(({ severity, code }) => severity === "error" || DOUBTS.has(code));
  if (doubts.length === 0) return [];
  return [
    words.checks(mainSource(table).sheet),
    ...doubts.slice(0, MOST_CHECKS).map(({ message }) => message),
    ...(doubts.length > MOST_CHECKS ? [words.moreChecks(doubts.length - MOST_CHECKS)] : []),
  ];
}
