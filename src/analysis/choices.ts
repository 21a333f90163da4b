/**
 * Everything that staff choose, type or correct, as plain data that can be kept with the workbook: for the office
 * (also as defaults on the machine), for reading, for the summary sheet, for each kind of document.
 *
 * An empty text leaves a thing to the sheet or to us.
 */
import type { BlockKind } from "../documents/document";
import { keptAsked, type Asked } from "../documents/asked";
import { takes, type OptionsSchema } from "../documents/options";
import type { ChosenPhrase } from "../documents/phrases/parts";
import { defaultSettings, type CongressSettings, type Target } from "../congress/settings";
import type { Assignments } from "../reading/table/assign";
import type { SummaryOptions } from "../summary/options";
import type { Conventions, DocumentKindId } from "../congress/outputs";
import { formatDay } from "../vietnamese/date";
import { compareDays, type Day, type DaySpan } from "../vietnamese/day";
import { defaultSpelling, type Spelling } from "../vietnamese/spelling-choice";
import type { Term } from "../vietnamese/term";

export interface TargetChoice extends Target {
  readonly on: boolean;
}

/** What is the same from one workbook to the next. */
export interface Office {
  readonly organisation: string;
  readonly higherBody: string;
  /** Who writes the bulletin. */
  readonly author: string;
  /** Where the summary is signed. */
  readonly place: string;
  /** One line each; the first is bold. */
  readonly signerTitles: string;
  readonly signerName: string;
  readonly preparerName: string;
  readonly branchNoun: string;
  readonly progressBase: CongressSettings["progressBase"];
  readonly ages: CongressSettings["ages"];
  readonly decimals: CongressSettings["decimals"];
  readonly spelling: Spelling;
  readonly season: DaySpan | null;
  readonly targets: readonly TargetChoice[];
  readonly dateAt: "head" | "foot" | "both";
  readonly padCounts: boolean;
  /** By which our templates for Word are set. */
  readonly conventions: Conventions;
}

export interface SummaryChoices {
  readonly title: string;
  readonly signingDate: Day | null;
  /** Ids of indicators in their order; null for all that the sheet has. */
  readonly indicators: readonly string[] | null;
  readonly showBlocks: boolean;
  readonly showPeople: boolean;
  readonly showTargets: boolean;
  readonly showPrevious: boolean;
  readonly showChecks: boolean;
  readonly printChecks: boolean;
  readonly showPendingMembers: boolean;
  /** Inside Excel: made anew whenever the figures change. */
  readonly automatic: boolean;
  readonly showCharts: boolean;
  /** Inside Excel: the counts of the total are formulas of ours over the source. */
  readonly liveFormulas: boolean;
}

/** A part of a document written by hand, and the text of ours that it was written over. */
export interface Edit {
  readonly text: string;
  readonly over: string;
}

/** A text that went out: the day of its figures, and how many had met of how many. */
export interface LastText {
  readonly asOf: Day;
  readonly held: number;
  readonly base: number;
}

/** What was written by hand into one document. */
export type Edits = Readonly<Partial<Record<BlockKind, Edit>>>;

export interface Choices {
  readonly office: Office;
  /** The sheet's name; null leaves it to us. */
  readonly sheet: string | null;
  /** Sheets that are not read, though they read as results: of several that are read together those that do not belong. */
  readonly leftOut: readonly string[];
  readonly asOf: Day | null;
  readonly term: Term | null;
  readonly columns: Assignments;
  /** What is struck out counts as well. */
  readonly countStruck: boolean;
  readonly summary: SummaryChoices;
  /** What is typed and chosen for documents; each kind takes of it what it has. */
  readonly documents: Asked;
  /** The document that is looked at. */
  readonly document: DocumentKindId;
  /** The texts that went out, one for each day of figures, the latest first. */
  readonly lastTexts: readonly LastText[];
  readonly edits: Readonly<Partial<Record<DocumentKindId, Edits>>>;
  /** Findings that somebody has looked at, by what they are known by (`findingKey`). */
  readonly checked: readonly string[];
  /** The phrases that were put into texts, as long as they stand there as they were. */
  readonly phrases: readonly ChosenPhrase[];
}

export const defaultOffice: Office = {
  organisation: "",
  higherBody: "",
  author: "",
  place: "",
  signerTitles: "",
  signerName: "",
  preparerName: "",
  branchNoun: defaultSettings.branchNoun,
  progressBase: defaultSettings.progressBase,
  ages: defaultSettings.ages,
  decimals: defaultSettings.decimals,
  spelling: defaultSpelling,
  season: null,
  targets: defaultSettings.targets.map((target) => ({ ...target, on: true })),
  dateAt: "head",
  padCounts: true,
  conventions: "2026",
};

export const defaultChoices: Choices = {
  office: defaultOffice,
  sheet: null,
  leftOut: [],
  asOf: null,
  term: null,
  columns: {},
  countStruck: false,
  summary: {
    title: "",
    signingDate: null,
    indicators: null,
    showBlocks: true,
    showPeople: false,
    showTargets: true,
    showPrevious: true,
    showChecks: true,
    printChecks: false,
    showPendingMembers: false,
    automatic: false,
    showCharts: true,
    liveFormulas: false,
  },
  documents: keptAsked({}),
  document: "bulletin",
  lastTexts: [],
  edits: {},
  checked: [],
  phrases: [],
};

/** The settings that figures, checks and texts are made with. */
export function settingsOf({ office }: Choices): CongressSettings {
  const { decimals, spelling, progressBase, ages } = office;
  // While both days are being changed the first may stand after the last: then there is none.
  const season = office.season && isSeason(office.season) ? office.season : null;
  const branchNoun = office.branchNoun.trim() || defaultSettings.branchNoun;
  const targets = office.targets.filter(({ on }) => on);
  return { ...defaultSettings, decimals, spelling, progressBase, ages, season, branchNoun, targets };
}

/** A season begins before it ends. */
export function isSeason({ first, last }: DaySpan): boolean {
  return compareDays(first, last) <= 0;
}

export function summaryOptionsOf({ office, summary }: Choices): SummaryOptions {
  const { signingDate, showBlocks, showPeople, showTargets, showPrevious } = summary;
  const { showChecks, printChecks, showPendingMembers, showCharts } = summary;
  const titles = linesOf(office.signerTitles);
  return {
    ...given("organisation", office.organisation),
    ...given("higherBody", office.higherBody),
    ...given("title", summary.title),
    ...given("place", office.place),
    ...given("signerName", office.signerName),
    ...given("preparerName", office.preparerName),
    ...(titles.length > 0 && { signerTitles: titles }),
    ...(summary.indicators && { indicators: summary.indicators }),
    signingDate,
    dateAt: office.dateAt,
    showBlocks,
    showPeople,
    showTargets,
    showPrevious,
    showChecks,
    printChecks,
    showPendingMembers,
    showCharts,
  };
}

/** What a document with these options is written with: what was asked for it and what the office says of itself; what is blank is left to us. */
export function documentOptionsOf(
  options: OptionsSchema,
  choices: Choices,
): Readonly<Record<string, unknown>> {
  const { organisation, author, padCounts } = choices.office;
  const last = choices.lastTexts.find(({ asOf }) => formatDay(asOf) === choices.documents.lastAsOf);
  const lastText = { lastHeld: last?.held ?? null, lastBase: last?.base ?? null };
  const all = { ...choices.documents, ...lastText, organisation, author, padCounts };
  const given = Object.entries(all).flatMap(([name, value]) => {
    if (!Object.hasOwn(options.entries, name) || isBlank(value)) return [];
    const isList = takes(options, name) === "list" && typeof value === "string";
    return [[name, isList ? linesOf(value) : value] as const];
  });
  return Object.fromEntries(given);
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** The texts that went out with one more; of each day of figures the last one. */
export function withText(texts: readonly LastText[], text: LastText): readonly LastText[] {
  const others = texts.filter(({ asOf }) => compareDays(asOf, text.asOf) !== 0);
  return [text, ...others].sort((a, b) => compareDays(b.asOf, a.asOf)).slice(0, MOST_TEXTS);
}

/** Nobody compares with older ones. */
const MOST_TEXTS = 12;

/** A property of this name where there is a text for it. */
function given<Key extends string>(key: Key, text: string): Partial<Record<Key, string>> {
  const one: Partial<Record<Key, string>> = {};
  if (text.trim() !== "") one[key] = text;
  return one;
}

function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
