/**
 * The small table that compares with the term before: of each column of the main table how many now and then, their shares, and
 * by how much they went up or down. Formulas over the total, so that it follows it.
 */
import { changeOf, figureBefore, shareChangeOf, type Change } from "../congress/change";
import { labelled, labelOf, progressBase } from "../congress/labels";
import type { CongressSettings } from "../congress/settings";
import type { Figure, TermStatistics } from "../congress/statistics";
import { sentenceCase, upper } from "../vietnamese/capitals";
import { formatCount } from "../vietnamese/count";
import { formatTerm, type Term } from "../vietnamese/term";
import { countColumn, type Column } from "./columns";
import { putNotes } from "./foot";
import { cellName, changeFormula, decimalChangeFormula, percentFormula } from "./formulas";
import type { Frame, ColumnSpan } from "./frame";
import { textValue, type SheetBuilder } from "./sheet-builder";
import { putRow, putTitle, spansOf, widthFor, type StyledValue } from "./small-table";
import type { LayoutValue } from "../sheet/layout";
import { share, type Table } from "./values";
import { words } from "./words";

const HEAD_LINES = 2;
const WIDEST = "100,00";

/** A column of the main table with its figure now and then. */
interface Compared {
  readonly column: number;
  readonly now: Figure;
  readonly before: Figure;
  readonly change: Change;
  readonly shareChange: Change | null;
}

/** Puts the table from row `top` on, or lines that say the same where there is no room for it; returns the row that follows. */
export function putPrevious(
  sheet: SheetBuilder,
  frame: Frame,
  table: Table,
  previous: TermStatistics | undefined,
  top: number,
): number {
  if (!previous) return top;
  const { settings, statistics } = table;
  const compared = comparedIn(table, previous);
  if (compared.length === 0) return top;
  const spaced = settings.spelling.termSpaced;
  const named = (term: Term | null, otherwise: string): string =>
    term === null ? otherwise : words.previousTerm(formatTerm(term, spaced));
  const [now, before] = [
    named(statistics.table.term, words.thisTerm),
    named(previous.table.term, words.lastTerm),
  ];
  const title = words.previousTitle(upper(before), partly(statistics, settings));
  const { indicator, share: shares, change, points } = words.previous;
  const heads = [sentenceCase(now), shares, sentenceCase(before), shares, change, points];
  const labels = compared.map(({ now: figure }) => labelOf(figure));
  const spans = spansOf(frame, labels, widthsOf(frame, heads));
  if (!spans) {
    const lines = compared.map((one) => lineOf(one, before, table));
    return putNotes(sheet, frame, [title, ...lines], top, settings);
  }
  const text = (said: string): LayoutValue | null => textValue(said, settings.spelling);
  putTitle(sheet, frame, top, text(title));
  const header = [indicator, ...heads].map((head): StyledValue => ["header", text(head)]);
  putRow(sheet, frame, top + 1, spans, header);
  compared.forEach((one, i) => {
    putRow(sheet, frame, top + 2 + i, spans, rowOf(one, table, top + 2 + i, spans));
  });
  return top + 2 + compared.length;
}

/** Before all have met its numbers are of some, beside those of a whole term. */
function partly({ progress }: TermStatistics, settings: CongressSettings): string {
  const base = progressBase(progress, settings);
  if (progress.held >= base) return "";
  return words.partly(formatCount(progress.held), formatCount(base), settings.branchNoun);
}

/** In the order of the columns; what either term lacks, or counts otherwise, is left out. */
function comparedIn({ columns, statistics, settings }: Table, previous: TermStatistics): readonly Compared[] {
  return columns.flatMap((one, column) => {
    const now = figureOf(one, statistics);
    const before = now && figureBefore(now, previous);
    const change = now && before && changeOf(now, before, settings.decimals);
    if (!change) return [];
    return [{ column, now, before, change, shareChange: shareChangeOf(now, before, settings.decimals) }];
  });
}

function figureOf(column: Column, { figures }: TermStatistics): Figure | null {
  if (column.kind !== "count" && column.kind !== "average") return null;
  return figures.get(column.indicator.id) ?? null;
}

function rowOf(
  one: Compared,
  table: Table,
  row: number,
  spans: readonly ColumnSpan[],
): readonly StyledValue[] {
  const { settings, rows } = table;
  const { decimals } = settings;
  const { column, now, before, change } = one;
  const at = (i: number): string => cellName(row, spans[i]?.left ?? 0);
  const [here, there] = [at(1), at(3)];
  const isAverage = now.kind === "average";
  const shares = sharesOf(one, table, here, there);
  const style = isAverage ? "branch.decimal" : "branch.count";
  const formula = isAverage ? decimalChangeFormula(here, there, decimals) : changeFormula(here, there);
  const value = numberOf(now, settings);
  return [
    ["branch.name", textValue(labelOf(now), settings.spelling)],
    [style, { kind: "formula", formula: cellName(rows.total, column), value }],
    ["branch.percent", shares.now],
    [style, { kind: "number", value: numberOf(before, settings) }],
    ["branch.percent", shares.before],
    ["branch.middle", { kind: "formula", formula, value: signed(change) }],
    ["branch.middle", shares.change],
  ];
}

interface Shares {
  readonly now: LayoutValue | null;
  readonly before: LayoutValue | null;
  readonly change: LayoutValue | null;
}

/** The shares of two counts in the cells `here` and `there`, and their difference as it is printed. */
function sharesOf({ now, before, shareChange }: Compared, table: Table, here: string, there: string): Shares {
  const { settings, rows, columns } = table;
  if (now.kind === "average" || before.kind === "average") return { now: null, before: null, change: null };
  const column = now.base ? countColumn(columns, now.base.id) : -1;
  const whole = column < 0 ? String(now.base?.count) : cellName(rows.total, column);
  const wholeBefore = String(before.base?.count);
  const [percent, percentBefore] = [
    percentFormula(here, whole, settings.decimals),
    percentFormula(there, wholeBefore, settings.decimals),
  ];
  return {
    now: now.base && share(here, now.count, whole, now.base.count, settings),
    before: before.base && share(there, before.count, wholeBefore, before.base.count, settings),
    change: shareChange && {
      kind: "formula",
      formula: decimalChangeFormula(percent, percentBefore, settings.decimals),
      // The formula writes a thousand without a point.
      value: signed(shareChange).replaceAll(".", ""),
    },
  };
}

function numberOf(figure: Figure, { decimals }: CongressSettings): number {
  return labelled(figure, decimals).rounded ?? 0;
}

/** "+4", "-0,44", "0" */
function signed({ way, by }: Change): string {
  return `${{ up: "+", down: "-", same: "" }[way]}${by}`;
}

/** A head may take two lines; a number takes one. */
function widthsOf(frame: Frame, heads: readonly string[]): readonly number[] {
  return heads.map((head) =>
    Math.max(widthFor([head], "header", frame) / HEAD_LINES, widthFor([WIDEST], "branch.percent", frame)),
  );
}

/** "Nữ: 27 (35,53%); nhiệm kỳ 2022-2025: 21 (29,17%); +6, +6,36 điểm phần trăm." */
function lineOf({ now, before, change, shareChange }: Compared, term: string, { settings }: Table): string {
  const told = (figure: Figure): string => {
    const { text, share: of } = labelled(figure, settings.decimals);
    return of === null ? (text ?? "") : `${text ?? ""} (${of})`;
  };
  const points = shareChange ? [words.points(signed(shareChange))] : [];
  const changes = [signed(change), ...points].join(", ");
  return words.previousLine(labelOf(now), told(now), `${term}: ${told(before)}`, changes);
}
