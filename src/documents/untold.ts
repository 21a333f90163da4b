/**
 * What was asked for and is not told: an option without which the document would be the same, since the sheet does not have what it asks
 * for, or what goes with it was not typed. Found by writing without it, so no list says of what each option needs.
 */
import type { CongressSettings } from "../congress/settings";
import type { DocumentKind } from "./document-kind";
import type { Told } from "./sentences/facts";
import { takes, type OptionsSchema } from "./options";
import { documentText } from "./text";
import { COMPARES_NOT, COULD_COMPARE } from "./untold-words";

/** They hold for whatever there is, and there may be nothing: no shortage, nobody of whom there is none, no share of few. */
const FOR_WHATEVER: ReadonlySet<string> = new Set([
  "organisation",
  "branchNoun",
  "author",
  "internal",
  "tellNone",
  "padCounts",
  "captions",
]);

/** They are told with another: where it is, they are where they say more than all the rest. */
const WITH: Readonly<Record<string, string>> = { speakerAt: "speaker" };

/** Lists of names: each that changes nothing is told by itself. */
const BY_ITEM: ReadonlySet<string> = new Set(["indicators", "highlights", "photographed"]);

type Options = Readonly<Record<string, unknown>>;

/**
 * The names of such options, behind a name of one of several what was named: "indicators: women"; and `COULD_COMPARE`. `whole` is the
 * document with all options, as text.
 */
export function untold(
  { options: schema, write }: Pick<DocumentKind, "options" | "write">,
  told: Told,
  options: Options,
  settings: CongressSettings,
  whole: string,
): readonly string[] {
  const changesNothing = (given: Options): boolean =>
    documentText(write(told, given, settings), settings.spelling) === whole;
  // What nobody has chosen for or against, and would be told of this sheet.
  const isOpen = (options["comparison"] ?? null) === null && takes(schema, "comparison") !== null;
  const could = isOpen && told.previous !== undefined && !changesNothing({ ...options, comparison: true });
  const chosen = Object.entries(options).flatMap(([name, value]): readonly string[] => {
    const leader = WITH[name];
    if (!isWish(schema, name, value)) return [];
    if (leader !== undefined && isWish(schema, leader, options[leader] ?? null)) return [];
    const others = Object.fromEntries(Object.entries(options).filter(([one]) => one !== name));
    if (BY_ITEM.has(name) && Array.isArray(value)) {
      const items = value.map(String);
      return (
        items
          // Nobody is called "", so that a list of one does not become the whole.
          .filter((item) =>
            changesNothing({ ...others, [name]: items.map((one) => (one === item ? "" : one)) }),
          )
          .map((item) => `${name}: ${item}`)
      );
    }
    // A switch that we set by ourselves is on without it.
    if (!changesNothing(value === true ? { ...others, [name]: false } : others)) return [];
    return [name === "comparison" && told.previous !== undefined ? COMPARES_NOT : name];
  });
  return could ? [...chosen, COULD_COMPARE] : chosen;
}

function isWish(schema: OptionsSchema, name: string, value: unknown): boolean {
  const wanted = takes(schema, name);
  if (wanted === null || wanted === "number" || FOR_WHATEVER.has(name)) return false;
  return (
    (value ?? null) !== null &&
    value !== false &&
    value !== "" &&
    !(Array.isArray(value) && value.length === 0)
  );
}
