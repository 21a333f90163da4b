/** Options of a document as somebody has written them, with a sentence for each that is wrong. */
import { nearest } from "../vietnamese/nearest";
import * as v from "valibot";
import { indicators, type Indicator } from "../congress/indicators";

import { say } from "../i18n/messages";
import { namesOf, takes, type OptionsSchema, type Takes } from "./options";

/** The sentence for a value of another form. */
const WANTS = {
  text: "options.wants-text",
  paragraphs: "options.wants-text",
  indicator: "options.wants-text",
  list: "options.wants-list",
  indicators: "options.wants-list",
  switch: "options.wants-switch",
  number: "options.wants-number",
  choice: "options.wants-choice",
} as const satisfies Record<Takes, string>;

export type ParsedOptions<Schema extends OptionsSchema> =
  | { readonly ok: true; readonly options: Readonly<v.InferInput<Schema>> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads options from JSON. Every problem is a sentence that names the key. */
export function parseOptions<Schema extends OptionsSchema>(
  schema: Schema,
  json: unknown,
  registry: readonly Indicator[] = indicators,
): ParsedOptions<Schema> {
  if (!isObject(json)) return { ok: false, problems: [say("options.not-object")] };
  const problems = Object.entries(json).flatMap(([key, value]) => problemsOf(schema, key, value, registry));
  return problems.length > 0 || !v.is(schema, json) ? { ok: false, problems } : { ok: true, options: json };
}

function problemsOf(
  schema: OptionsSchema,
  key: string,
  value: unknown,
  registry: readonly Indicator[],
): readonly string[] {
  const wanted = takes(schema, key);
  if (wanted === null) {
    const known = Object.keys(schema.entries).map((one) => ({ id: one, words: [one] }));
    return [say("options.unknown-key", { key, nearest: nearestId(key, known) })];
  }
  // What is ours to say is left out, not null.
  const entry = schema.entries[key];
  if (!entry || value === null || !v.is(entry, value)) {
    const values = entry ? namesOf(entry).join(", ") : "";
    return [say(WANTS[wanted], { key, values })];
  }
  const isOfIndicators = wanted === "indicator" || wanted === "indicators";
  return isOfIndicators ? unknownIndicators(key, [value].flat().map(String), registry) : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function unknownIndicators(
  key: string,
  ids: readonly string[],
  registry: readonly Indicator[],
): readonly string[] {
  const known = registry.map(({ id, label, shortLabel }) => ({ id, words: [id, label, shortLabel] }));
  return ids
    .filter((id) => id !== "" && !registry.some((one) => one.id === id))
    .map((id) =>
      say("options.unknown-key", { key: `${key}: ${id}`, nearest: `${key}: ${nearestId(id, known)}` }),
    );
}

interface Known {
  readonly id: string;
  /** What somebody may have meant it by. */
  readonly words: readonly string[];
}

function nearestId(mistyped: string, known: readonly Known[]): string {
  return nearest(mistyped, known, ({ words }) => words, 1)[0]?.id ?? "";
}
