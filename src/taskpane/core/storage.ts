/**
 * What is kept from one day to the next: choices with the workbook, the office's defaults and the pane's own looks with
 * the machine. What is read back is believed only as far as it has the right form; the rest is as if never said.
 */
import * as v from "valibot";
import {
  defaultChoices,
  defaultOffice,
  type Choices,
  type Edit,
  type Edits,
  type LastText,
  type Office,
  type SummaryChoices,
} from "../../analysis/choices";
import { blockKinds, type BlockKind } from "../../documents/document";
import { keptAsked } from "../../documents/asked";
import { byDocument, conventionNames, documentKindIds, type DocumentKindId } from "../../congress/outputs";
import { typedParts, type OwnPhrase } from "../../documents/phrases/parts";
import { isValidDay } from "../../vietnamese/day";

/** Where things are kept by name; the browser's storage, or what keeps settings with a workbook. */
export interface Store {
  get(key: string): string | null;
  /** False where it could not be kept. */
  set(key: string, value: string): boolean;
}

/** The storage of a machine, which can be looked through. */
export interface MachineStore extends Store {
  keys(): readonly string[];
  remove(key: string): void;
}

export interface Preferences {
  readonly language: "vi" | "en";
  readonly theme: "auto" | "light" | "dark";
  /** The first-run words were read. */
  readonly welcomed: boolean;
}

export const defaultPreferences: Preferences = { language: "vi", theme: "auto", welcomed: false };

// Of any length: what cannot be kept is refused by the store, which tells, and never dropped when it is read.
const text = v.string();
const day = v.nullable(
  v.pipe(v.object({ year: v.number(), month: v.number(), day: v.number() }), v.check(isValidDay)),
);
const term = v.nullable(
  v.object({ first: v.pipe(v.number(), v.integer()), last: v.pipe(v.number(), v.integer()) }),
);
const decimals = v.picklist([0, 1, 2]);

/** A field in its form, or as it is by default. */
function or<const Schema extends v.GenericSchema>(schema: Schema, fallback: v.InferOutput<Schema>) {
  return v.optional(v.fallback(schema, fallback), fallback);
}

const { spelling } = defaultOffice;
const office = v.object({
  organisation: or(text, ""),
  higherBody: or(text, ""),
  author: or(text, ""),
  place: or(text, ""),
  signerTitles: or(text, ""),
  signerName: or(text, ""),
  preparerName: or(text, ""),
  branchNoun: or(text, defaultOffice.branchNoun),
  progressBase: or(v.picklist(["required", "all"]), defaultOffice.progressBase),
  ages: or(v.picklist(["years", "days"]), defaultOffice.ages),
  decimals: or(decimals, defaultOffice.decimals),
  spelling: or(
    v.object({
      tyLe: or(v.picklist(["tỷ lệ", "tỉ lệ"]), spelling.tyLe),
      uy: or(v.picklist(["ủy", "uỷ"]), spelling.uy),
      termSpaced: or(v.boolean(), spelling.termSpaced),
    }),
    spelling,
  ),
  season: or(v.nullable(v.object({ first: v.nonNullable(day), last: v.nonNullable(day) })), null),
  targets: or(
    v.array(
      v.object({
        indicator: text,
        limit: v.nullable(v.number()),
        percent: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
        source: text,
        since: day,
        on: v.boolean(),
      }),
    ),
    [...defaultOffice.targets],
  ),
  dateAt: or(v.picklist(["head", "foot", "both"]), defaultOffice.dateAt),
  padCounts: or(v.boolean(), defaultOffice.padCounts),
  conventions: or(v.picklist(conventionNames), defaultOffice.conventions),
}) satisfies v.GenericSchema<unknown, Office>;

const { summary: ofSummary } = defaultChoices;
const summary = v.object({
  title: or(text, ""),
  signingDate: or(day, null),
  indicators: or(v.nullable(v.array(text)), null),
  showBlocks: or(v.boolean(), ofSummary.showBlocks),
  showPeople: or(v.boolean(), ofSummary.showPeople),
  showTargets: or(v.boolean(), ofSummary.showTargets),
  showPrevious: or(v.boolean(), ofSummary.showPrevious),
  showChecks: or(v.boolean(), ofSummary.showChecks),
  printChecks: or(v.boolean(), ofSummary.printChecks),
  showPendingMembers: or(v.boolean(), ofSummary.showPendingMembers),
  automatic: or(v.boolean(), ofSummary.automatic),
  showCharts: or(v.boolean(), ofSummary.showCharts),
  liveFormulas: or(v.boolean(), ofSummary.liveFormulas),
}) satisfies v.GenericSchema<unknown, SummaryChoices>;

const edit = v.object({ text, over: text });

const kept = v.record(v.string(), v.unknown());

/** Each edit for itself: one that is damaged takes no other along. */
function editsOf(ofDocument: unknown): Edits {
  const read: Partial<Record<BlockKind, Edit>> = {};
  if (v.is(kept, ofDocument))
    for (const kind of blockKinds) {
      const one = ofDocument[kind];
      if (v.is(edit, one)) read[kind] = one;
    }
  return read;
}

/** Before there were several documents, edits and what was asked were kept as this one's. */
const FIRST_DOCUMENT: DocumentKindId = "bulletin";

const edits = v.pipe(
  kept,
  v.transform((all): Choices["edits"] => {
    const read: Partial<Record<DocumentKindId, Edits>> = {};
    for (const id of documentKindIds) {
      const ofDocument = { ...(id === FIRST_DOCUMENT && editsOf(all)), ...editsOf(all[id]) };
      if (Object.keys(ofDocument).length > 0) read[id] = ofDocument;
    }
    return read;
  }),
);

const lastText = v.object({
  asOf: v.nonNullable(day),
  held: v.number(),
  base: v.number(),
}) satisfies v.GenericSchema<unknown, LastText>;

const ofWorkbook = v.object({
  office: or(office, v.parse(office, {})),
  sheet: or(v.nullable(text), null),
  leftOut: or(v.array(text), []),
  asOf: or(day, null),
  term: or(term, null),
  columns: or(v.record(text, v.nullable(text)), {}),
  countStruck: or(v.boolean(), false),
  summary: or(summary, v.parse(summary, {})),
  document: or(v.picklist(documentKindIds), defaultChoices.document),
  lastTexts: or(v.array(lastText), []),
  edits: or(edits, {}),
  checked: or(v.array(text), []),
  phrases: or(v.array(v.object({ sentence: text, code: text, confirmed: v.boolean() })), []),
});

const choices = v.pipe(
  kept,
  v.transform((all): Choices => ({
    ...v.parse(ofWorkbook, all),
    documents: keptAsked(all["documents"] ?? all[FIRST_DOCUMENT]),
  })),
);

const preferences = v.object({
  language: or(v.picklist(["vi", "en"]), defaultPreferences.language),
  theme: or(v.picklist(["auto", "light", "dark"]), defaultPreferences.theme),
  welcomed: or(v.boolean(), defaultPreferences.welcomed),
}) satisfies v.GenericSchema<unknown, Preferences>;

/** An office's own template for Word, for documents of one kind. */
export interface OfficeTemplate {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const template = v.object({ name: text, base64: text });

const ownPhrases = v.array(
  v.object({ part: v.picklist(typedParts), sentence: text }),
) satisfies v.GenericSchema<unknown, readonly OwnPhrase[]>;

export const KEYS = {
  phrases: "dai-hoi:phrases",
  /** Before there were several kinds it was the bulletin's. */
  template: (kind: DocumentKindId) => `dai-hoi:template${kind === FIRST_DOCUMENT ? "" : `:${kind}`}`,
  office: "dai-hoi:office",
  preferences: "dai-hoi:preferences",
  choices: (workbook: string) => `dai-hoi:workbook:${workbook}`,
};

/** The workbook that what is kept under this key belongs to; null for what belongs to the machine. */
export function workbookOf(key: string): string | null {
  return isOfWorkbook(key) ? key.slice(KEYS.choices("").length) : null;
}

/** Whether what is kept under this key belongs to a workbook; the rest belongs to the machine. */
export function isOfWorkbook(key: string): boolean {
  return key.startsWith(KEYS.choices(""));
}

/** The office's defaults on this machine. */
export function recallOffice(store: Store): Office {
  return read(store, KEYS.office, office) ?? defaultOffice;
}

export function storeOffice(store: Store, value: Office): boolean {
  return store.set(KEYS.office, JSON.stringify(value));
}

export function recallPreferences(store: Store): Preferences {
  return read(store, KEYS.preferences, preferences) ?? defaultPreferences;
}

export function storePreferences(store: Store, value: Preferences): boolean {
  return store.set(KEYS.preferences, JSON.stringify(value));
}

export type OfficeTemplates = Readonly<Record<DocumentKindId, OfficeTemplate | null>>;

/** The office's own templates for Word on this machine, by kind; null where there is none. */
export function recallTemplates(store: Store): OfficeTemplates {
  return byDocument((kind) => templateFrom(store.get(KEYS.template(kind))));
}

/** Null takes it away. */
export function storeTemplate(store: Store, kind: DocumentKindId, value: OfficeTemplate | null): boolean {
  return store.set(KEYS.template(kind), value === null ? "null" : templateText(value));
}

/** A template as a text that can be kept, and what such a text is. */
export function templateText({ name, bytes }: OfficeTemplate): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return JSON.stringify({ name, base64: btoa(letters) });
}

export function templateFrom(kept: string | null): OfficeTemplate | null {
  const read = readText(kept, template);
  if (read === null) return null;
  try {
    return { name: read.name, bytes: Uint8Array.from(atob(read.base64), (letter) => letter.charCodeAt(0)) };
  } catch {
    return null;
  }
}

/** The office's own sentences on this machine, the latest first. */
export function recallPhrases(store: Store): readonly OwnPhrase[] {
  return read(store, KEYS.phrases, ownPhrases) ?? [];
}

export function storePhrases(store: Store, value: readonly OwnPhrase[]): boolean {
  return store.set(KEYS.phrases, JSON.stringify(value));
}

/** What was chosen for a workbook; for one that is new, the office's defaults. */
export function loadChoices(store: Store, workbook: string): Choices {
  const known = read(store, KEYS.choices(workbook), choices);
  return known ?? { ...defaultChoices, office: recallOffice(store) };
}

export function storeChoices(store: Store, workbook: string, value: Choices): boolean {
  return store.set(KEYS.choices(workbook), JSON.stringify(value));
}

function read<Schema extends v.GenericSchema>(
  store: Store,
  key: string,
  schema: Schema,
): v.InferOutput<Schema> | null {
  return readText(store.get(key), schema);
}

function readText<Schema extends v.GenericSchema>(
  kept: string | null,
  schema: Schema,
): v.InferOutput<Schema> | null {
  if (kept === null) return null;
  try {
    const parsed = v.safeParse(schema, JSON.parse(kept));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The browser's storage. A browser that keeps nothing (a private window, a full disk) is no reason to stop. */
export const browserStore: MachineStore = {
  keys: () => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  },
  remove: (key) => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Where nothing is kept nothing is to be taken away.
    }
  },
  get: (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      return false;
    }
  },
};
