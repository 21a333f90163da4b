/**
 * What staff type or choose for a document: one schema a kind, which says of each option what it takes and what it is when
 * nothing is said. Types, defaults and the reading of what was kept follow from it; for what people write see parse-options.ts.
 */
import * as v from "valibot";

/** A text; nothing of it is said where it is left out. */
export const text = v.optional(v.string(), "");
/** A longer text, of several lines. */
export const paragraphs = v.optional(v.string(), "");
/** A text in place of ours: null for ours, "" for none. */
export const ownText = v.optional(v.nullable(v.string()), null);
const texts = v.custom<readonly string[]>(
  (value) => Array.isArray(value) && value.every((one) => typeof one === "string"),
);
/** Texts, one for each line. */
export const lines = v.optional(texts, []);
/** An indicator's id; "" for none. */
export const indicator = v.optional(v.string(), "");
/** Indicators' ids in their order; null for all. */
export const indicatorList = v.optional(v.nullable(texts), null);
export const off = v.optional(v.boolean(), false);
export const on = v.optional(v.boolean(), true);
/** A switch that we set as long as nobody has: null. */
export const automatic = v.optional(v.nullable(v.boolean()), null);

/** One of these names; null for the usual one. */
export const choice = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  v.optional(v.nullable(v.picklist(names)), null);
/** A whole number of 0 or more, where one is known. */
export const known = v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0))), null);
/** A whole number of 0 or more. */
export const whole = <const Usual extends number>(usual: Usual) =>
  v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), usual);

type Entry =
  | ReturnType<typeof choice>
  | ReturnType<typeof whole>
  | typeof known
  | typeof text
  | typeof paragraphs
  | typeof ownText
  | typeof lines
  | typeof indicatorList
  | typeof off
  | typeof on
  | typeof automatic;

/** What an option takes. */
export type Takes =
  "text" | "paragraphs" | "list" | "switch" | "indicator" | "indicators" | "choice" | "number";

const TAKES: ReadonlyMap<Entry | undefined, Takes> = new Map<Entry, Takes>([
  [text, "text"],
  [paragraphs, "paragraphs"],
  [ownText, "text"],
  [lines, "list"],
  [indicator, "indicator"],
  [indicatorList, "indicators"],
  [off, "switch"],
  [on, "switch"],
  [automatic, "switch"],
]);

/** The options of a kind of document. */
export type OptionsSchema = v.ObjectSchema<Readonly<Record<string, Entry>>, undefined>;

/** The last text, for what is new since then. */
export const lastText = {
  /** The day of its figures: "15/5/2025". */
  lastAsOf: text,
  /** How many had met then, and of how many; by the days of the congresses where it is not known. */
  lastHeld: known,
  lastBase: known,
};

/** The options of any document: of whom it speaks, and what is to be said. */
export const wording = {
  /** Whose branches they are, as it is to stand in the text; else as the sheet's letterhead says. */
  organisation: ownText,
  /** What a row is called, "đảng bộ"; the settings carry it, since figures and checks need it as well. */
  branchNoun: text,
  /** Indicators to tell, in this order. */
  indicators: indicatorList,
  /** Who was elected secretary and deputy, by name, where a text is about one congress; as long as nobody has chosen, where no other is due (`tellsNames`). */
  names: automatic,
  /** How many stood for election, and by how many more than the seats, where all seats were filled. */
  surplus: off,
  /** For the inside: shortages, branches without a secretary, with a committee and without. */
  internal: off,
  /** Tell that there is none ("không có đồng chí nữ") instead of leaving it out. */
  tellNone: off,
  /** What went up or down since the term before; as long as nobody has chosen, where all have met (`comparesTerms`). */
  comparison: automatic,
  /** Newspapers do not write "09 đồng chí", "04 chi bộ": false for them. */
  padCounts: on,
  /** Of fewer persons than this no share is told. */
  shareFrom: whole(10),
  /** So many branches of one kind are named; more are counted. */
  namedUpTo: whole(3),
};

const wordingSchema = v.object(wording);
export type Wording = Readonly<v.InferOutput<typeof wordingSchema>>;

/** What is said where nobody has chosen. */
export const usualWording: Wording = v.parse(wordingSchema, {});

/** Whether a text about one congress has names: as chosen, else where it is the only one that is due. */
export function tellsNames(chosen: boolean | null, due: number): boolean {
  return chosen ?? due === 1;
}

/** Whether a text compares with the term before: as chosen, else where all have met, since some are fewer than all were. */
export function comparesTerms(chosen: boolean | null, allMet: boolean): boolean {
  return chosen ?? allMet;
}

/** What the option of this name takes; null where there is none. */
export function takes({ entries }: OptionsSchema, name: string): Takes | null {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (!entry) return null;
  return TAKES.get(entry) ?? (namesOf(entry).length > 0 ? "choice" : "number");
}

/** What an option that is one of several names can be; none for any other. */
export function namesOf({ wrapped }: Entry): readonly string[] {
  return wrapped.type === "nullable" && wrapped.wrapped.type === "picklist" ? wrapped.wrapped.options : [];
}

/** The names of a kind's options, in their order. */
export function optionNames<Entries extends OptionsSchema["entries"]>({
  entries,
}: v.ObjectSchema<Entries, undefined>): readonly Extract<keyof Entries, string>[] {
  const names: Extract<keyof Entries, string>[] = [];
  for (const name in entries) names.push(name);
  return names;
}

const record = v.record(v.string(), v.unknown());

/** What was kept of a kind's options, each as far as it has the right form; the rest is as if never said. */
export function keptOptions<Schema extends OptionsSchema>(
  schema: Schema,
  kept: unknown,
): v.InferOutput<Schema> {
  const options = Object.entries(v.is(record, kept) ? kept : {}).flatMap(([name, value]) => {
    const entry = schema.entries[name];
    return entry && v.is(entry, value) ? [[name, value] as const] : [];
  });
  return v.parse(schema, Object.fromEntries(options));
}
