/** Phrases that stand in a text and do not hold any more since the figures, the speaker or the office are others: told, never mended by itself. */
import { bank } from "./bank";
import { linesOf } from "./lines";
import { offersFor, type Given } from "./offers";
import type { ChosenPhrase } from "./parts";
import { idsOf, themes } from "./phrase";
import type { Situation } from "./situation";

export interface Outdated {
  readonly sentence: string;
  /** How the phrase would stand there now; null where it cannot be said any more. */
  readonly now: string | null;
}

/** Of what was chosen and stands in a text as it was; what somebody has changed is theirs. */
export function outdatedIn(
  text: string,
  phrases: readonly ChosenPhrase[],
  situation: Situation,
  given: Given,
): readonly Outdated[] {
  return [...new Set(linesOf(text))].flatMap((sentence): readonly Outdated[] => {
    const code = phrases.find((one) => one.sentence === sentence)?.code ?? "";
    const theme = idsOf(bank).find((id) => bank[id].some((phrase) => phrase.code === code));
    if (theme === undefined) return [];
    // Wherever it stands, and whatever the sheet tells of its kind of branch: staff have chosen it.
    const [part] = themes[theme].parts;
    const kind = bank[theme].find((phrase) => phrase.code === code)?.branches ?? null;
    const offer = offersFor(part, situation, given, kind).find(({ phrase }) => phrase.code === code);
    const now = offer?.missing.length === 0 ? offer.text : null;
    return now === sentence ? [] : [{ sentence, now }];
  });
}
