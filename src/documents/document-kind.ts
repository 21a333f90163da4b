/** What an entry of the list of documents (kinds.ts) says of its kind, and how a document is written by it. */
import * as v from "valibot";
import type { CongressSettings } from "../congress/settings";
import type { Block, BlockKind, Document } from "./document";
import { usualWording, type OptionsSchema, type Wording } from "./options";
import type { Page } from "./page";
import { factsOf, type Facts, type Told } from "./sentences/facts";

export interface DocumentKind<Id extends string = string> {
  /** Stable name in code, notes of sheets and kept choices. */
  readonly id: Id;
  /** What it is called; its sheet has this name. */
  readonly label: string;
  /** All that may be given, as it is where nothing is. */
  readonly options: OptionsSchema;
  readonly page: Page;
  /** The parts that it can have, in their order. */
  readonly blocks: readonly BlockKind[];
  /** What it says whatever is chosen: options that it does not have. */
  readonly always: Partial<Wording>;
  /**
   * Writes the document of a term. Options that are left out are as by default; options of another form are a
   * bug, and are thrown as one. Blocks without anything to say are left out.
   */
  readonly write: (told: Told, options: unknown, settings: CongressSettings) => Document;
}

/** An entry of the list by its parts. */
export function documentKind<
  const Id extends string,
  Options extends Partial<Wording>,
  Schema extends OptionsSchema & v.GenericSchema<unknown, Options>,
>(entry: {
  readonly id: Id;
  readonly label: string;
  readonly options: Schema;
  readonly page: Page;
  readonly blocks: readonly BlockKind[];
  readonly always?: Partial<Wording>;
  readonly write: (facts: Facts, options: v.InferOutput<Schema>) => readonly Block[];
}): DocumentKind<Id> {
  const { always = {} } = entry;
  return {
    ...entry,
    always,
    write: (told, given, settings) => {
      const options = v.parse(entry.options, given);
      const wording = { ...usualWording, ...options, ...always };
      const blocks = entry.write(factsOf(told, wording, settings, textsIn(given)), options);
      return { blocks: blocks.filter(({ paragraphs, points }) => paragraphs.length + points.length > 0) };
    },
  };
}

/** All that was typed, for whatever kind of document. */
export function textsIn(given: unknown): readonly string[] {
  if (typeof given === "string") return [given];
  return typeof given === "object" && given !== null ? Object.values(given).flatMap(textsIn) : [];
}
