/**
 * Which sheet of a workbook holds the results, by one rule wherever the workbook is open: among those that read well the
 * one that is preferred (in Excel the one that is looked at), else that with results, of the latest term, kept up to the latest day, and of several the first. Forms of
 * single branches are read together, a sheet a branch. Hidden sheets serve only where no other does.
 */
import { finding, toldBeside, type Finding, type FindingKind } from "../congress/findings";
import { indicators, type Indicator } from "../congress/indicators";
import type { Grid } from "../sheet/grid";
import { formatDay } from "../vietnamese/date";
import { dayNumber } from "../vietnamese/day";
import { findColumn } from "../congress/source";
import { mainSource, type CongressTable } from "../congress/table";
import { fold } from "../vietnamese/fold";
import { joinSome } from "../vietnamese/list";
import { formatTerm } from "../vietnamese/term";
import { textOf } from "./cells/text";
import { withBodyWritten } from "./body-in-book";
import { enter } from "./enter";
import type { ReadSheet } from "./form";
import type { Fate } from "./gather/gather";
import { belongingTo, gatherSheets, hasResults } from "./gather/sheets";
import { withListedPersons } from "./listed-in-book";
import { besideBranches } from "./persons/beside-branches";
import { readSheet, type ReadOptions } from "./read-sheet";
import { withPlannedDays } from "./planned-in-book";
import { withProgress } from "./progress-in-book";
import { wholeBefore } from "./previous/joined";
import { sheetsBefore } from "./previous/sheets";
import { readCover } from "./table/title-block";
import type { NoTable } from "./refusal";

export type ReadBook =
  | Extract<ReadSheet, { ok: true }>
  | { readonly ok: false; readonly reasons: readonly { readonly sheet: string; readonly reason: NoTable }[] };

/** A sheet that reads at least this well, beside the best, is taken where it stands before it. */
const NEARLY_AS_GOOD = 0.6;

/** Which sheets go before others, by their names. */
export interface SheetWish {
  /** The one that staff chose: read alone, where it is there. */
  readonly chosen?: string | null;
  /** Those that go before others that read about as well: the one that is looked at. The first that reads is taken. */
  readonly preferred?: readonly string[];
  /** Those that are not read, though they read as results. */
  readonly leftOut?: readonly string[];
}

export type BookOptions = ReadOptions & SheetWish;

/**
 * The sheets that come into question, the most likely first. It is known before any is read, so that where reading costs
 * (in Excel) no more are read than need be.
 */
export function candidatesOf<Sheet extends Pick<Grid, "sheet" | "hidden">>(
  sheets: readonly Sheet[],
  { chosen = null, preferred = [], leftOut = [] }: SheetWish,
): readonly Sheet[] {
  const named = sheets.filter(({ sheet }) => sheet === chosen);
  if (named.length > 0) return named;
  const open = sheets.filter(({ sheet }) => !leftOut.includes(sheet));
  const rank = ({ sheet, hidden }: Sheet): number =>
    preferred.includes(sheet) ? preferred.indexOf(sheet) : preferred.length + (hidden ? 1 : 0);
  return [...(open.length > 0 ? open : sheets)].sort((a, b) => rank(a) - rank(b));
}

/** Reads the sheet that holds the results. With several, the others are named in a finding. */
export function readBook(grids: readonly Grid[], options: BookOptions = {}): ReadBook {
  const candidates = candidatesOf(grids, options);
  const visible = readBest(
    candidates.filter(({ hidden }) => !hidden),
    grids,
    options,
  );
  if (visible.ok) return visible;
  const hidden = readBest(
    candidates.filter((grid) => grid.hidden),
    grids,
    options,
  );
  return hidden.ok || visible.reasons.length === 0 ? hidden : visible;
}

interface Candidate {
  readonly grid: Grid;
  readonly read: Extract<ReadSheet, { ok: true }>;
}

const hasOwnResults = ({ read }: Candidate): boolean => hasResults(read.table);

/** What goes before what among sheets that read about as well, the weightiest first. */
const RANKS: readonly ((one: Candidate) => number)[] = [
  // A plan, with numbers that are to be elected, stands beside its results.
  (one) => Number(hasOwnResults(one)),
  // The first year of its term; a sheet without a term is older than any.
  ({ read }) => read.table.term?.first ?? 0,
  // What says that it is a draft, or an old state, stands beside the final one.
  ({ grid }) => -Number(DRAFT.test(fold(grid.sheet))),
  // Of sheets that are kept up from week to week the last.
  ({ read }) => (read.table.asOf ? dayNumber(read.table.asOf) : 0),
];

const DRAFT = /\b(?:nhap|du thao|draft|ban cu|so lieu cu|tam|backup|luu)\b|\bcu$/;

/** Those that come first by all ranks, in the order of the workbook. */
function foremost(candidates: readonly Candidate[]): readonly Candidate[] {
  return RANKS.reduce((left, rank) => {
    const best = Math.max(...left.map(rank));
    return left.filter((one) => rank(one) === best);
  }, candidates);
}

/** `order` is that of the workbook. */
function readBest(grids: readonly Grid[], order: readonly Grid[], options: BookOptions): ReadBook {
  const reads = grids.map((grid) => ({ grid, read: readSheet(grid, options) }));
  const good = reads.flatMap(({ grid, read }) => (read.ok ? [{ grid, read }] : []));
  const best = Math.max(...good.map(({ read }) => read.score));
  const likely = good.filter(({ read }) => read.score >= best * NEARLY_AS_GOOD);
  // However well a plan reads, it is not what is asked for where there are results.
  const candidates = likely.some(hasOwnResults) ? likely : [...likely, ...good.filter(hasOwnResults)];
  const chosen =
    candidates.find(({ grid }) => options.preferred?.includes(grid.sheet)) ?? foremost(candidates)[0];
  if (!chosen) {
    const refused = reads.flatMap(({ grid, read }) =>
      read.ok ? [] : [{ sheet: grid.sheet, reason: read.reason }],
    );
    return { ok: false, reasons: refused };
  }
  const together = withOthers(chosen, good, order);
  const { grids: used, sums } = together;
  const main = mainSource(together.read.table).sheet;
  const left = good.filter(({ grid }) => !used.includes(grid) && !sums.includes(grid));
  const more = withMore(together.read, left, options.registry ?? indicators);
  const { read, list } = withList(
    more.read,
    left.filter((one) => one !== more.progress),
    options.registry ?? indicators,
  );
  const unused = left.filter((one) => one !== list && one !== more.progress);
  const before = read.previous ? null : sheetsBefore(read.table, unused);
  const planned = withPlannedDays(
    read.table,
    unused.map((one) => one.read.table),
    options.registry ?? indicators,
  );
  const plans = unused.flatMap((one) => (one.read.table === planned?.plan ? [one.grid] : []));
  const known = [
    ...used,
    ...sums,
    ...plans,
    ...[list, more.progress].flatMap((one) => one?.grid ?? []),
    ...(before?.grids ?? []),
  ];
  const others = reads
    .filter(({ grid }) => !known.includes(grid))
    .flatMap(({ grid, read: other }): readonly Finding[] => {
      const isLikeForms =
        chosen.read.forms === true && !other.ok && firstText(grid) === firstText(chosen.grid);
      const isForm = isLikeForms && !BLANK_FORM.test(fold(grid.sheet));
      const kind = isForm ? "form-unread" : leftOut(other, chosen.read);
      if (kind === null && !other.ok) return laterUnread(grid, chosen);
      return kind ? [finding(kind, null, { sheet: grid.sheet, chosen: main })] : [];
    });
  return {
    ...read,
    ...(before && { previous: before.table }),
    table: withBodyWritten(
      withCover(
        planned?.table ?? read.table,
        grids.filter((grid) => !good.some((one) => one.grid === grid)),
      ),
      order,
    ),
    findings: [
      ...read.findings,
      ...others,
      ...(before?.findings ?? []),
      ...(planned?.findings ?? []),
      ...good.flatMap((other) =>
        besideBranches(read.table, other.read.table, options.registry ?? indicators),
      ),
    ],
  };
}

/** What was read, with the branches that another sheet names besides, and which that is. */
function withMore(
  read: Candidate["read"],
  others: readonly Candidate[],
  registry: readonly Indicator[],
): Pick<Candidate, "read"> & { readonly progress?: Candidate } {
  const more = withProgress(
    read.table,
    others.map((one) => one.read),
    registry,
  );
  if (!more) return { read };
  const progress = others.find((one) => one.read.table === more.progress);
  const findings = [...read.findings, ...more.findings, ...(progress ? [readTogether(read, progress)] : [])];
  return { read: { ...read, table: more.table, findings }, ...(progress && { progress }) };
}

function readTogether({ table }: Candidate["read"], other: Candidate): Finding {
  const sheets = joinSome([mainSource(table).sheet, other.grid.sheet].map(quoted), MOST_NAMED, "");
  return finding("sheets-joined", null, { sheets });
}

/** What was read, with what a list of the elected on another sheet tells besides, and which that is. */
function withList(
  read: Candidate["read"],
  others: readonly Candidate[],
  registry: readonly Indicator[],
): Pick<Candidate, "read"> & { readonly list?: Candidate } {
  const listed = withListedPersons(
    read.table,
    others.map((one) => one.read),
    registry,
  );
  const list = others.find((one) => one.read.table === listed?.list);
  if (!listed || !list) return { read };
  const findings = [...read.findings, ...listed.findings, readTogether(read, list)];
  return { read: { ...read, table: listed.table, findings }, list };
}

/** What is read together. */
interface Together extends Pick<Candidate, "read"> {
  readonly grids: readonly Grid[];
  /** Sheets with the sums of those. */
  readonly sums: readonly Grid[];
}

/** What was chosen, with the sheets that belong to it, in the order of the workbook. */
function withOthers(chosen: Candidate, good: readonly Candidate[], order: readonly Grid[]): Together {
  const alone = { read: chosen.read, grids: [chosen.grid], sums: [] };
  const inBook = good
    .filter((one) => one === chosen || mayBelong(one, chosen))
    .sort((a, b) => order.indexOf(a.grid) - order.indexOf(b.grid));
  const together = belongingTo(
    chosen.read.table,
    inBook.map(({ read }) => read.table),
  );
  if (together.length < 2) return alone;
  const { table, findings, fates } = gatherSheets(together);
  const withFate = (status: Fate["status"]): readonly Candidate[] =>
    inBook.filter(({ read }) => fates[together.indexOf(read.table)]?.status === status);
  const counted = withFate("counted");
  const summing = withFate("sums");
  const sums = summing.map(({ grid }) => grid);
  const [first, second] = counted;
  if (!table || !first) return alone;
  const told = [
    ...counted.flatMap(({ read }) => read.findings),
    ...findings,
    ...(second && !first.read.forms ? [joinedFinding(counted)] : []),
    ...sums.map(({ sheet }) => finding("sheet-sums", null, { sheet })),
  ].map((one) => toldBeside(one, first.grid.sheet));
  const before = counted.flatMap(({ read: { previous } }) => previous ?? []);
  const { ok, score, forms } = first.read;
  const previous = wholeBefore(table, gatherSheets(before).table);
  return {
    read: {
      ok,
      score,
      ...(forms && { forms }),
      table: withHeadOf(table, summing),
      ...(previous && { previous }),
      findings: told,
    },
    grids: counted.map(({ grid }) => grid),
    sums,
  };
}

/** The branches' sheet may leave it to that of their sums to say whose they are. */
function withHeadOf(table: CongressTable, summing: readonly Candidate[]): CongressTable {
  const head = summing.find(({ read }) => read.table.organisation !== null)?.read.table;
  if (table.organisation !== null || !head) return table;
  const { organisation, superior, office } = head;
  return {
    ...table,
    organisation,
    ...(superior !== undefined && { superior }),
    ...(office !== undefined && { office }),
  };
}

/** Forms go with forms; what sums up all branches in one line tells nothing more. What was joined of files is a whole. */
function mayBelong({ read }: Candidate, chosen: Candidate): boolean {
  const areParts = [read, chosen.read].every(({ summary, table }) => !summary && !isOfFiles(table));
  return read.forms === chosen.read.forms && areParts;
}

/** Whether each line says which file it is from. */
function isOfFiles(table: CongressTable): boolean {
  return findColumn(mainSource(table).columns, "originFile") !== null;
}

/** Sheets that a sentence names. */
const MOST_NAMED = 4;

function joinedFinding(counted: readonly Candidate[]): Finding {
  const names = counted.map(({ grid }) => quoted(grid.sheet));
  return finding("sheets-joined", null, { sheets: joinSome(names, MOST_NAMED, "trang khác") });
}

function quoted(sheet: string): string {
  return `“${sheet}”`;
}

/** A sheet that is kept to be copied for the next branch. */
const BLANK_FORM = /\bmau\b|\btemplate\b/;

/** The first text of a sheet, as the title of a form that many fill in. */
function firstText({ values }: Grid): string {
  return (
    values
      .flat()
      .map(textOf)
      .find((text) => text !== "") ?? ""
  );
}

/** What is said of a sheet that is not read beside the chosen one. */
function leftOut(read: ReadSheet, chosen: Candidate["read"]): FindingKind | null {
  if (!read.ok) return read.reason.kind === "old-encoding" ? "old-encoding-sheet" : null;
  // What sums up all branches in one line tells nothing that their own lines do not.
  return read.summary && !chosen.summary ? null : "other-sheet";
}

/** Fewer numbers are no table's. */
const FEWEST_NUMBERS = 4;

/** A sheet with figures that could not be read, and names a later term or day than the one that was: the figures may be old. */
function laterUnread(sheet: Grid, { grid, read }: Candidate): readonly Finding[] {
  const texts = sheet.values.flat().map(textOf);
  if (texts.filter((text) => /\d/.test(text) && !/\p{L}{2}/u.test(text)).length < FEWEST_NUMBERS) return [];
  const later = readCover(enter(sheet).grid);
  const { term, asOf } = read.table;
  const sheets = { sheet: sheet.sheet, chosen: grid.sheet };
  const told = (later: string, now: string, byDay = ""): readonly Finding[] => [
    finding("later-sheet-unread", null, { ...sheets, later, now, byDay }),
  ];
  if (!term || !later.term || later.term.first < term.first) return [];
  if (later.term.first > term.first) return told(formatTerm(later.term), formatTerm(term));
  if (!asOf || !later.asOf || dayNumber(later.asOf) <= dayNumber(asOf)) return [];
  return told(formatDay(later.asOf), formatDay(asOf), "1");
}

/** A workbook may name its term and its organisation on a cover alone. */
function withCover(table: CongressTable, covers: readonly Grid[]): CongressTable {
  if (table.term !== null && table.organisation !== null) return table;
  const said = covers.map((cover) => readCover(enter(cover).grid));
  const terms = new Map(said.flatMap(({ term }) => (term ? [[formatTerm(term), term] as const] : [])));
  const [term = null, another] = terms.values();
  const organisation = said.find((one) => one.organisation !== null)?.organisation ?? null;
  return {
    ...table,
    term: table.term ?? (another ? null : term),
    organisation: table.organisation ?? organisation,
  };
}
