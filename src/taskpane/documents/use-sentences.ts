/** Putting phrases into a typed text and taking them out, and remembering which of them nobody has confirmed yet. */
import type { Choices } from "../../analysis/choices";
import { linesOf, withInstead, withLine, withoutLine } from "../../documents/phrases/lines";
import { typedParts, type ChosenPhrase, type TypedPart } from "../../documents/phrases/parts";
import { usePane } from "../shared/context";

export interface Sentences {
  readonly put: (phrase: Pick<ChosenPhrase, "sentence" | "code">) => void;
  readonly take: (sentence: string) => void;
  readonly confirm: (sentence: string) => void;
  /** Writes a phrase as it would stand there now. */
  readonly renew: (sentence: string, now: string) => void;
}

export function useSentences(part: TypedPart): Sentences {
  const { store, dispatch } = usePane();
  const write = (
    change: (text: string) => string,
    remember: (phrases: readonly ChosenPhrase[]) => readonly ChosenPhrase[],
  ): void => {
    const { choices } = store.getState();
    const text = change(choices.documents[part]);
    const isSame = text === choices.documents[part];
    // Nothing is read anew where no text has changed.
    const documents = isSame ? choices.documents : { ...choices.documents, [part]: text };
    dispatch({
      type: "choose",
      choices: { documents, phrases: standing(documents, remember(choices.phrases)) },
    });
  };
  const each =
    (sentence: string, change: Partial<ChosenPhrase>) =>
    (phrases: readonly ChosenPhrase[]): readonly ChosenPhrase[] =>
      phrases.map((one) => (one.sentence === sentence ? { ...one, ...change } : one));
  return {
    put: ({ sentence, code }) => {
      write(
        (text) => withLine(text, sentence),
        (phrases) => [
          { sentence, code, confirmed: false },
          ...phrases.filter((one) => one.sentence !== sentence),
        ],
      );
    },
    take: (sentence) => {
      write(
        (text) => withoutLine(text, sentence),
        (phrases) => phrases,
      );
    },
    confirm: (sentence) => {
      write((text) => text, each(sentence, { confirmed: true }));
    },
    renew: (sentence, now) => {
      write((text) => withInstead(text, sentence, now), each(sentence, { sentence: now }));
    },
  };
}

/** The phrases that stand in a text as they were put there. */
export function phrasesIn({ documents, phrases }: Choices, part: TypedPart): readonly ChosenPhrase[] {
  const lines = new Set(linesOf(documents[part]));
  return phrases.filter(({ sentence }) => lines.has(sentence));
}

/** Those of them that nobody has confirmed. */
export function samplesIn(choices: Choices, part: TypedPart): readonly string[] {
  return phrasesIn(choices, part).flatMap(({ sentence, confirmed }) => (confirmed ? [] : [sentence]));
}

/** Those that still stand in some text; what was changed or taken out is forgotten. */
function standing(
  documents: Choices["documents"],
  phrases: readonly ChosenPhrase[],
): readonly ChosenPhrase[] {
  const lines = new Set(typedParts.flatMap((part) => linesOf(documents[part])));
  return phrases.filter(({ sentence }) => lines.has(sentence));
}
