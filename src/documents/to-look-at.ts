/**
 * What staff should look at, or give, before a document goes out, though nothing is left out: capitals of names that no list and no text
 * of theirs decides, names with a word that may be short for others, at which of several congresses somebody spoke, and whether all of them met at the place that was typed.
 */
import type { CongressSettings } from "../congress/settings";
import { clean } from "../vietnamese/clean";
import { textsIn, type DocumentKind } from "./document-kind";
import { takes, usualWording } from "./options";
import { spelledOut, unknownShort } from "./sentences/abbreviations";
import { factsOf, nameOf, type Facts, type Told } from "./sentences/facts";
import { isGuessedName } from "./sentences/names";
import { bodyOf } from "./sentences/organisation";
import { isGuessed } from "./sentences/prose-case";
import { CAPITALS, PLACE_OF_ALL, SHORT, SPEAKER_SOMEWHERE } from "./untold-words";

/** So many names are given; whoever looks at these looks at the rest. */
const MOST = 3;
/** So many rows are looked at: a text does not name more. */
const MOST_ROWS = 300;

/** As `untold` gives options; `whole` is the document as text. */
export function toLookAt(
  { options: schema }: Pick<DocumentKind, "options">,
  told: Told,
  options: Readonly<Record<string, unknown>>,
  settings: CongressSettings,
  whole: string,
): readonly string[] {
  const given = options["organisation"];
  const organisation = typeof given === "string" ? given : null;
  const facts = factsOf(told, { ...usualWording, organisation }, settings, textsIn(options));
  // A message names the body where it begins, and its committee by its kind alone.
  const names = [...new Set(guessed(facts, organisation))].filter((name) => whole.includes(bodyOf(name)));
  const short = [...new Set(shortened(facts))].filter((name) => whole.includes(name));
  const { speaker, speakerAt, directions, place } = options;
  const isOfAll =
    takes(schema, "place") !== null &&
    facts.one === null &&
    typeof place === "string" &&
    isTyped(place) &&
    whole.includes(`tại ${clean(place)}`);
  const isSomewhere =
    takes(schema, "speakerAt") !== null &&
    facts.one === null &&
    facts.statistics.progress.held > 0 &&
    isTyped(speaker) &&
    textsIn(directions).some(isTyped) &&
    !isTyped(speakerAt);
  return [
    ...(isSomewhere ? [SPEAKER_SOMEWHERE] : []),
    ...(isOfAll ? [PLACE_OF_ALL] : []),
    ...(names.length === 0 ? [] : [CAPITALS + names.slice(0, MOST).join("; ")]),
    ...(short.length === 0 ? [] : [SHORT + short.slice(0, MOST).join("; ")]),
  ];
}

function isTyped(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}

/** Names, as the text has them, whose capitals are a guess. */
function guessed(facts: Facts, typed: string | null): readonly string[] {
  const { organisation, statistics, texts, settings } = facts;
  const { table } = statistics;
  const body = typed ?? spelledOut(table.organisation ?? "");
  const rows = table.names.slice(0, MOST_ROWS).flatMap((name, row) => {
    const isGuess = isGuessedName(name, facts.kinds[row] === null ? settings.branchNoun : "chi bộ", texts);
    return isGuess ? [nameOf(facts, row)] : [];
  });
  return [...(organisation !== null && isGuessed(body, texts) ? [organisation] : []), ...rows];
}

/** Rows by name, with a word that may be short for others. */
function shortened(facts: Facts): readonly string[] {
  const { names } = facts.statistics.table;
  return names.slice(0, MOST_ROWS).flatMap((_name, row) => {
    const told = nameOf(facts, row);
    return unknownShort(told) === null ? [] : [told];
  });
}
