/**
 * What staff should look at: a code, how bad it is, the cell, and one Vietnamese sentence that says what is
 * wrong and what to do. A finding never says that somebody broke a rule, only what needs checking and why.
 */
import { address, addressFrom, addressInBook, type CellRef } from "../sheet/address";
import { say, type MessageKey, type MessageValues } from "../i18n/messages";
import { formatNumber } from "../vietnamese/count";

export type Severity = "error" | "warning" | "info";

export interface Finding {
  readonly kind: FindingKind;
  readonly code: string;
  readonly severity: Severity;
  /** Null where it speaks of the whole sheet. */
  readonly cell: CellRef | null;
  /** The cells that it compares with that one. */
  readonly others: readonly CellRef[];
  /** What the sentence says of the sheet. */
  readonly values: FindingValues;
  readonly message: string;
}

/** As the sheet has it; words of ours, beside what they stand for; or a further cell. */
export type FindingValue = string | number | Worded | CellRef;

export type FindingValues = Readonly<Record<string, FindingValue>>;

export interface Worded {
  readonly of: string;
  readonly words: string;
}

/** Words of ours in a sentence: other words for the same make no other finding. */
export function worded(of: string, words: string): Worded {
  return { of, words };
}

/** Severity of each kind of finding; its sentence stands under `finding.<kind>` among the words to people. */
const severities = {
  // Reading
  "unreadable-count": "error",
  "appointed-not-counted": "warning",
  "count-became-day": "error",
  "count-may-be-day": "error",
  "unreadable-date": "warning",
  "invalid-date": "error",
  "date-without-year": "warning",
  "date-swapped": "warning",
  "error-cell": "error",
  "formula-not-reckoned": "error",
  "formula-reckoned-here": "info",
  "old-encoding": "error",
  "old-encoding-doubtful": "warning",
  "old-encoding-read": "info",
  "old-encoding-sheet": "warning",
  "nameless-row": "warning",
  "duplicate-column": "warning",
  "hidden-column-unread": "warning",
  "unread-column": "warning",
  "untitled-column": "warning",
  "unread-rows": "warning",
  "other-body-unread": "info",
  "figures-beside-unread": "warning",
  "note-figures-unread": "warning",
  "hidden-columns-counted": "warning",
  "hidden-rows-counted": "warning",
  "hidden-rows-dropped": "warning",
  "ambiguous-note": "warning",
  "marks-contradict": "warning",
  "number-for-mark": "warning",
  "ambiguous-year": "warning",
  "blank-counts": "warning",
  "column-absent": "warning",
  "blank-averages": "info",
  "other-sheet": "warning",
  "branches-beside": "warning",
  "later-sheet-unread": "warning",
  "other-table": "warning",
  "table-joined": "info",
  "tables-differ": "warning",
  "joined-apart": "warning",
  "joined-by-order": "warning",
  "several-terms": "info",
  "held-branches-unknown": "warning",
  "names-by-values": "info",
  "peoples-added": "info",
  "second-figures-unread": "warning",
  "branches-from-title": "info",
  "branch-from-note": "info",
  "branch-in-note-alone": "warning",
  "blocks-by-values": "info",
  "blocks-carried": "info",
  "blocks-in-codes": "warning",
  "planned-rows": "info",
  "planned-days-from-sheet": "info",
  "planned-days-alone": "warning",
  "planned-after-day": "warning",
  "struck-rows": "warning",
  "struck-counted": "info",
  "older-term-rows": "info",
  "name-joined": "warning",
  "sum-row": "warning",
  "near-sum-row": "warning",
  "row-like-total": "warning",
  "row-taken-for-heading": "info",
  "row-like-heading": "warning",
  "column-rule-differs": "warning",
  "periods-differ": "warning",
  "total-taken-for-elected": "warning",
  "elected-may-be-others": "warning",
  "other-figures": "info",
  "unlabelled-row": "warning",
  "branches-not-told": "warning",
  "named-by-sheet": "info",
  "named-by-file": "info",
  "unnamed-file": "warning",
  "form-unread": "warning",
  "one-body": "info",
  "one-body-assumed": "warning",
  // Several files, or sheets
  "file-unreadable": "error",
  "file-duplicate": "info",
  "file-replaced": "info",
  "file-lacks-branches": "warning",
  "file-older": "warning",
  "file-sums": "warning",
  "file-other-term": "warning",
  "file-other-days": "warning",
  "limits-differ": "warning",
  "branch-repeated": "info",
  "branch-replaced": "warning",
  "sheets-joined": "info",
  "sheets-unlooked": "warning",
  "sheet-sums": "info",
  // Lists of persons
  "persons-unsaid": "error",
  "persons-officers": "warning",
  "persons-no-branch": "warning",
  "persons-branches-unseen": "warning",
  "ages-need-day": "info",
  "persons-nameless": "error",
  "persons-struck": "warning",
  "persons-hidden": "warning",
  "persons-branch-carried": "info",
  "persons-not-elected": "info",
  "persons-blank": "warning",
  "list-differs": "warning",
  "person-unreadable": "warning",
  "person-contradiction": "warning",
  "person-ethnicity": "warning",
  "person-twice": "warning",
  "person-in-two-branches": "warning",
  "birth-implausible": "warning",
  "joined-too-young": "warning",
  "listed-differs": "warning",
  "persons-several": "warning",
  "persons-count-differs": "warning",
  "votes-exceed-ballots": "error",
  "vote-share-differs": "warning",
  "votes-too-few": "warning",
  "votes-overtaken": "warning",
  // Figures within a branch
  exceeds: "error",
  "elected-exceeds-planned": "error",
  "first-time-differs": "error",
  "surplus-differs": "error",
  "full-but-short": "error",
  "full-exceeds-held": "error",
  "positions-differ": "error",
  "positions-exceed": "error",
  "standing-differs": "error",
  "standing-exceeds": "error",
  "age-groups-exceed": "warning",
  "education-exceeds": "warning",
  "theory-exceeds": "warning",
  shortage: "info",
  "candidates-below-planned": "warning",
  "surplus-above-limit": "warning",
  "attendance-low": "warning",
  "small-branch-committee": "warning",
  "large-branch-no-committee": "warning",
  "committee-too-large": "warning",
  "too-few-members": "warning",
  "several-secretaries": "warning",
  "several-deputies": "warning",
  "no-secretary": "info",
  // Progress
  "held-without-date": "warning",
  "held-without-result": "warning",
  "result-but-not-held": "warning",
  "result-after-as-of": "warning",
  "date-outside-season": "warning",
  "date-not-in-term-year": "warning",
  "duplicate-branch": "warning",
  "noun-differs": "warning",
  // Typed figures
  "typed-total-differs": "warning",
  "typed-subtotal-differs": "warning",
  "typed-percent-differs": "warning",
  "typed-percent-cut-off": "info",
  "typed-branches-differ": "warning",
  "told-progress-differs": "warning",
  "told-figure-differs": "warning",
  // The whole
  "target-missed": "info",
} as const satisfies Record<string, Severity>;

export type FindingKind = keyof typeof severities;

/** Whether a text names a kind of finding, for those that were kept. */
export function isFindingKind(kind: string): kind is FindingKind {
  return Object.hasOwn(severities, kind);
}

/** Where staff choose otherwise: another sheet, another column, whether what is struck out counts, or in the cells themselves. */
export type Remedy = "sheet" | "column" | "struck" | "cells";

/** Decisions of the reader on weak evidence, which could be another, and where that is chosen. Its sentence says what was decided. */
const doubts: Partial<Readonly<Record<FindingKind, Remedy>>> = {
  "other-sheet": "sheet",
  "sheets-joined": "sheet",
  "branches-beside": "sheet",
  "later-sheet-unread": "sheet",
  "old-encoding-sheet": "sheet",
  "duplicate-column": "column",
  "hidden-column-unread": "column",
  "unread-column": "column",
  "untitled-column": "cells",
  "hidden-columns-counted": "column",
  "names-by-values": "column",
  "peoples-added": "column",
  "second-figures-unread": "cells",
  "branches-from-title": "cells",
  "branch-from-note": "cells",
  "branch-in-note-alone": "cells",
  "blocks-by-values": "column",
  "blocks-carried": "cells",
  "blocks-in-codes": "cells",
  "total-taken-for-elected": "column",
  "elected-may-be-others": "column",
  "other-table": "cells",
  "joined-apart": "cells",
  "joined-by-order": "cells",
  "date-swapped": "cells",
  "count-may-be-day": "cells",
  "old-encoding-doubtful": "cells",
  "nameless-row": "cells",
  "hidden-rows-counted": "cells",
  "hidden-rows-dropped": "cells",
  "ambiguous-note": "cells",
  "ambiguous-year": "cells",
  "marks-contradict": "cells",
  "number-for-mark": "cells",
  "several-terms": "cells",
  "held-branches-unknown": "column",
  "planned-rows": "cells",
  "planned-days-alone": "column",
  "planned-after-day": "cells",
  "struck-rows": "struck",
  "struck-counted": "struck",
  "name-joined": "cells",
  "sum-row": "cells",
  "near-sum-row": "cells",
  "row-like-total": "cells",
  "row-taken-for-heading": "cells",
  "row-like-heading": "cells",
  "branches-not-told": "cells",
  "named-by-sheet": "cells",
  "named-by-file": "cells",
  "unnamed-file": "cells",
  "one-body-assumed": "cells",
  "persons-unsaid": "cells",
  "persons-officers": "cells",
  "persons-no-branch": "cells",
  "persons-branches-unseen": "cells",
  "persons-branch-carried": "cells",
  "persons-struck": "struck",
  "persons-hidden": "cells",
  "person-contradiction": "cells",
  "person-ethnicity": "cells",
};

/** Null for a finding about the figures themselves. */
export function remedyOf(kind: FindingKind): Remedy | null {
  return doubts[kind] ?? null;
}

/**
 * Makes a finding of a kind. Its code is the kind, unless `code` names it more closely
 * ("reelected-exceeds-elected"). In the sentence `{cell}` is the cell's address, and numbers stand as people write
 * them ("1.298"); a year or the number of a row is given as text.
 */
export function finding(
  kind: FindingKind,
  cell: CellRef | null,
  values: FindingValues = {},
  code: string = kind,
  others: readonly CellRef[] = [],
): Finding {
  const key: MessageKey = `finding.${kind}`;
  const message = say(key, placesOf({ cell, values }));
  return { kind, code, severity: severities[kind], cell, others, values, message };
}

/** Beside the values of a finding on a sheet whose lines are no rows: its sentence then speaks of items and columns. */
export const ACROSS: FindingValues = { across: "1" };

/** The same finding on a sheet whose lines are no rows: `home` says where its cells stand. */
export function movedBy(one: Finding, home: (cell: CellRef) => CellRef): Finding {
  const { kind, cell, code, others } = one;
  return finding(kind, cell && home(cell), { ...valuesAt(one, home), ...ACROSS }, code, others.map(home));
}

/** The same finding of a file that is joined with others: all its cells are named with the file. */
export function foundInBook(one: Finding, book: string): Finding {
  const home = (cell: CellRef): CellRef => ({ ...cell, book });
  const { kind, cell, code, others } = one;
  return finding(kind, cell && home(cell), valuesAt(one, home), code, others.map(home));
}

function valuesAt({ values }: Finding, home: (cell: CellRef) => CellRef): FindingValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isCell(value) ? home(value) : value]),
  );
}

/** The same finding told beside another sheet: its cell is named with its own. */
export function toldBeside(one: Finding, home: string): Finding {
  const { kind, cell, values, code, others } = one;
  if (cell === null || cell.sheet === home) return one;
  return finding(kind, cell, { cell: addressFrom(home, cell), ...values }, code, others);
}

function isCell(value: FindingValue): value is CellRef {
  return typeof value === "object" && "row" in value;
}

/** What stands in the places of a finding's sentence, in whatever language it is told. */
export function placesOf({ cell, values }: Pick<Finding, "cell" | "values">): MessageValues {
  const places: Record<string, string> = { cell: cell ? addressInBook(cell) : "" };
  for (const [name, value] of Object.entries(values)) places[name] = inWords(value);
  return places;
}

function inWords(value: FindingValue): string {
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "string") return value;
  return isCell(value) ? addressInBook(value) : value.words;
}

/**
 * What a finding is known by from one reading to the next: its code, its cell on its sheet and its values, never its sentence. So
 * what staff ticked stays ticked when we mend the wording, and is open again when the sheet says something else.
 */
export function findingKey({ code, cell, values }: Finding): string {
  const known = Object.keys(values)
    .sort()
    .map((name) => {
      const value = values[name];
      if (typeof value !== "object") return [name, value];
      return [name, isCell(value) ? addressInBook(value) : value.of];
    });
  const where = cell && [...(cell.book === undefined ? [] : [cell.book]), cell.sheet, address(cell)];
  return JSON.stringify([code, where, ...known]);
}

/** The findings but those that staff ticked, which are known by their keys. */
export function withoutChecked(findings: readonly Finding[], checked: readonly string[]): readonly Finding[] {
  if (checked.length === 0) return findings;
  const keys = new Set(checked);
  return findings.filter((one) => !keys.has(findingKey(one)));
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Errors first, then warnings, then notes; each sheet by sheet in the order of `sources`, from top to bottom and left to right, those of
 * the whole before.
 */
export function inOrder(
  findings: readonly Finding[],
  sources: readonly Pick<CellRef, "book" | "sheet">[],
): readonly Finding[] {
  const key = ({ book = "", sheet }: Pick<CellRef, "book" | "sheet">): string =>
    JSON.stringify([book, sheet]);
  const sourceOf = new Map(sources.map((source, i) => [key(source), i] as const));
  const place = ({ cell }: Finding): number => (cell ? (sourceOf.get(key(cell)) ?? sources.length) : -1);
  return [...findings].sort(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] ||
      place(a) - place(b) ||
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1),
  );
}
