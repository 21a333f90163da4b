/** Putting phrases into a typed text and taking them out, and remembering which of them nobody has confirmed yet. */
import type { Choices } from "../../analysis/choices";
import { linesOf, withLine, withoutLine } from "../../documents/phrases/lines";
import { typedParts, type TypedPart } from "../../documents/phrases/parts";
import { usePane } from "../shared/context";

export interface Sentences {
  readonly put: (sentence: string) => void;
  readonly take: (sentence: string) => void;
  readonly confirm: (sentence: string) => void;
}

export function useSentences(part: TypedPart): Sentences {
  const { store, dispatch } = usePane();
  const write = (
    change: (text: string) => string,
    remember: (unconfirmed: readonly string[]) => readonly string[],
  ): void => {
    const { choices } = store.getState();
    const documents = { ...choices.documents, [part]: change(choices.documents[part]) };
    const unconfirmed = standing(documents, remember(choices.unconfirmed));
    dispatch({ type: "choose", choices: { documents, unconfirmed } });
  };
  return {
    put: (sentence) => {
      write(
        (text) => withLine(text, sentence),
        (unconfirmed) => [...unconfirmed, sentence],
      );
    },
    take: (sentence) => {
      write(
        (text) => withoutLine(text, sentence),
        (unconfirmed) => unconfirmed,
      );
    },
    confirm: (sentence) => {
      const { unconfirmed } = store.getState().choices;
      dispatch({
        type: "choose",
        choices: { unconfirmed: unconfirmed.filter((one) => one !== sentence) },
      });
    },
  };
}

/** The sentences of a text that stand there as they were offered, and that nobody has confirmed. */
export function samplesIn({ documents, unconfirmed }: Choices, part: TypedPart): readonly string[] {
  return [...new Set(linesOf(documents[part]))].filter((line) => unconfirmed.includes(line));
}

/** Those that still stand in some text as they were; what was changed or taken out is forgotten. */
function standing(documents: Choices["documents"], sentences: readonly string[]): readonly string[] {
  const lines = new Set(typedParts.flatMap((part) => linesOf(documents[part])));
  return [...new Set(sentences)].filter((sentence) => lines.has(sentence));
}
