/**
 * What was asked for and is not told: an option without which the document would be the same, since the sheet does not have what it asks
 * for, or what goes with it was not typed. Found by writing without it, so no list says of what each option needs.
 */
import type { CongressSettings } from "../congress/settings";
import type { DocumentKind } from "./document-kind";
import type { Told } from "./sentences/facts";
import { takes, type OptionsSchema } from "./options";
import { documentText } from "./text";

/** They hold for whatever there is, and there may be nothing: no shortage, nobody of whom there is none, no share of few. */
const FOR_WHATEVER: ReadonlySet<string> = new Set([
  "organisation",
  "branchNoun",
  "author",
  "internal",
  "tellNone",
  "padCounts",
  "captions",
  "comparison",
]);

/** The names of such options; of indicators that are to be told "indicators: women". */
export function untold(
  { options: schema, write }: Pick<DocumentKind, "options" | "write">,
  told: Told,
  options: Readonly<Record<string, unknown>>,
  settings: CongressSettings,
): readonly string[] {
  const text = (given: Readonly<Record<string, unknown>>): string =>
    documentText(write(told, given, settings));
  const wished = Object.keys(options).filter((name) => isWish(schema, name, options[name]));
  if (wished.length === 0) return [];
  const whole = text(options);
  return wished.flatMap((name): readonly string[] => {
    if (name === "indicators") return unknownIndicators(told, options[name]);
    const others = Object.entries(options).filter(([one]) => one !== name);
    return text(Object.fromEntries(others)) === whole ? [name] : [];
  });
}

function isWish(schema: OptionsSchema, name: string, value: unknown): boolean {
  const wanted = takes(schema, name);
  if (wanted === null || wanted === "number" || FOR_WHATEVER.has(name)) return false;
  return value !== null && value !== false && value !== "" && !(Array.isArray(value) && value.length === 0);
}

function unknownIndicators({ statistics }: Told, ids: unknown): readonly string[] {
  const asked = Array.isArray(ids) ? ids.map(String) : [];
  return asked.filter((id) => !statistics.figures.has(id)).map((id) => `indicators: ${id}`);
}
