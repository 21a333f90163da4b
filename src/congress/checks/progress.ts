/**
 * Congresses whose state is doubtful: held without a day or a result, results of what is not held, days outside
 * the season or the term. A check is an entry: whether the sheet can tell, which rows are wrong, which cell.
 */
import { say } from "../../i18n/messages";
import { formatDay, formatSpan } from "../../vietnamese/date";
import { compareDays, type DaySpan } from "../../vietnamese/day";
import { formatTerm, type Term } from "../../vietnamese/term";
import { foundAt, type CheckInput } from "./input";
import { worded, type Finding, type FindingKind, type FindingValues, type Worded } from "../findings";
import type { PlainField } from "../fields";
import type { FieldId } from "../source";
import { hasColumn, type CongressTable, type StatedState } from "../table";

interface ProgressCheck {
  readonly kind: FindingKind;
  /** Whether the sheet and the settings have what it takes. */
  readonly applies: boolean;
  readonly isWrong: (branch: number) => boolean;
  /** The field whose cell is named. */
  readonly field: (branch: number) => FieldId;
  /** The fields whose cells it contradicts. */
  readonly others?: (branch: number) => readonly FieldId[];
  readonly words: (branch: number) => FindingValues;
}

/** Checks where every branch stands. */
export function checkProgress(input: CheckInput): readonly Finding[] {
  const { table } = input;
  const findings: Finding[] = [];
  for (const { kind, applies, isWrong, field, others, words } of progressChecks(input)) {
    if (!applies) continue;
    for (let i = 0; i < table.rows.length; i++) {
      if (!isWrong(i)) continue;
      findings.push(foundAt(input, i, [field(i), ...(others?.(i) ?? [])], kind, words(i)));
    }
  }
  return findings;
}

function progressChecks(input: CheckInput): readonly ProgressCheck[] {
  const { table, standing, settings, registry } = input;
  const { asOf, states, hasResult } = standing;
  const { season } = settings;
  const { term, states: stated, notes } = table;
  const days = table.dates.map((date) => (date?.kind === "days" ? date : null));
  const results = registry.filter(({ id, result }) => result && table.counts.get(id)).map(({ id }) => id);
  const resultColumns = results.flatMap((id) => table.counts.get(id) ?? []);
  /** The first of a row's results is enough to see that it has any. */
  const resultsOf = (i: number): readonly FieldId[] =>
    results.filter((id) => typeof table.counts.get(id)?.values[i] === "number");
  const secretaries = table.counts.get("secretaries")?.values;
  // Where a row counts several branches, their numbers decide, not its date or its words.
  const decidesByWords = !table.branchCounts?.held;
  const none = (): FindingValues => ({});
  const when = (i: number): string => {
    const span = days[i];
    return span ? formatSpan(span.first, span.last) : "";
  };
  // Where only planned days are told, one finding says that they are taken.
  const isUndated = (i: number): boolean =>
    !table.dates[i] || (table.dates[i].planned === true && hasColumn(table, "date"));
  return [
    {
      kind: "held-without-date",
      applies: decidesByWords && (hasColumn(table, "date") || hasColumn(table, "plannedDate")),
      isWrong: (i) => states[i] === "held" && isUndated(i),
      field: () => "date",
      words: none,
    },
    {
      // A result that could not be read is a result; another finding asks for it.
      kind: "held-without-result",
      applies: results.length > 0,
      isWrong: (i) =>
        states[i] === "held" &&
        hasResult[i] === false &&
        !resultColumns.some(({ values }) => values[i] === "unreadable"),
      field: () => results[0] ?? "elected",
      words: none,
    },
    {
      kind: "result-but-not-held",
      applies: decidesByWords,
      isWrong: (i) => hasResult[i] === true && (stated[i] === "pending" || stated[i] === "exempt"),
      field: (i) => fieldOfMark(table, i),
      others: (i) => resultsOf(i).slice(0, 1),
      words: (i) => {
        const note = notes[i] ?? null;
        return {
          mark: inWords(stated[i] ?? "pending"),
          note: worded(note ?? "", note === null ? "" : say("finding.word.note", { text: note })),
          state: inWords(states[i] ?? "pending"),
        };
      },
    },
    {
      kind: "result-but-not-held",
      applies: !decidesByWords,
      isWrong: (i) => hasResult[i] === true && states[i] !== "held",
      field: () => "heldBranches",
      others: (i) => resultsOf(i).slice(0, 1),
      words: () => ({ mark: inWords("pending"), note: "", state: inWords("pending") }),
    },
    {
      kind: "result-after-as-of",
      applies: decidesByWords && asOf !== null,
      isWrong: (i) => {
        if (hasResult[i] === false && stated[i] !== "held") return false;
        const span = days[i];
        return asOf !== null && !!span && compareDays(span.last, asOf) > 0;
      },
      field: () => "date",
      others: (i) => resultsOf(i).slice(0, 1),
      words: (i) => ({ date: when(i), asOf: asOf ? formatDay(asOf) : "" }),
    },
    {
      // Planned days count too: they are announced from this sheet. Those of exempt branches do not.
      kind: "date-outside-season",
      applies: season !== null,
      isWrong: (i) => {
        const span = days[i];
        return season !== null && !!span && states[i] !== "exempt" && !isWithin(span, season);
      },
      field: () => "date",
      words: (i) => ({ date: when(i), season: season ? formatSpan(season.first, season.last) : "" }),
    },
    {
      // Branches under a base committee may meet in the last months before the term's first year.
      kind: "date-not-in-term-year",
      applies: term !== null,
      isWrong: (i) => {
        const span = days[i];
        return (
          term !== null &&
          !!span &&
          states[i] !== "exempt" &&
          !isWithin({ first: span.last, last: span.last }, seasonOf(term))
        );
      },
      field: () => "date",
      words: (i) => ({
        date: when(i),
        term: term ? worded(formatTerm(term, false), formatTerm(term, settings.spelling.termSpaced)) : "",
      }),
    },
    {
      // Without any result the whole row waits to be filled in, and that is said already.
      kind: "no-secretary",
      applies: secretaries !== undefined && !table.branchCounts,
      isWrong: (i) => {
        const count = secretaries?.[i];
        return (count === null || count === 0) && states[i] === "held" && hasResult[i] === true;
      },
      field: () => "secretaries",
      words: none,
    },
  ];
}

function inWords(state: StatedState): Worded {
  return worded(state, say(`finding.word.${state}`));
}

function isWithin(span: DaySpan, season: DaySpan): boolean {
  return compareDays(span.first, season.first) >= 0 && compareDays(span.last, season.last) <= 0;
}

/** Where a branch's state most likely stands: its note, else the first column of states that the sheet has. */
/** The first month of the season before a term: congresses of branches come before those of their committees. */
const FIRST_MONTH_BEFORE = 10;

/** The days on which branches hold the congress of a term, as a rule. */
export function seasonOf({ first }: Term): DaySpan {
  return {
    first: { year: first - 1, month: FIRST_MONTH_BEFORE, day: 1 },
    last: { year: first, month: 12, day: 31 },
  };
}

function fieldOfMark(table: CongressTable, branch: number): PlainField {
  const fields: readonly PlainField[] = ["notHeld", "held", "status"];
  if (table.notes[branch] && hasColumn(table, "note")) return "note";
  return fields.find((field) => hasColumn(table, field)) ?? "branch";
}
