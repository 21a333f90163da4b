/** A message has four sentences at most: beyond that those that belong together become one. */
import { kindNamed } from "../../congress/kinds";
import type { Sentence } from "../document";
import { joinedBy, lowerFirst, said, textOf } from "../spans";

const MOST = 4;

/** The sentences of parts that belong together, those of the last parts joined first; names keep their capitals, which `names` tells when it is asked. */
export function fewSentences(
  parts: readonly (readonly Sentence[])[],
  names: () => readonly string[],
): readonly Sentence[] {
  const told = parts.map((part) => part.filter((sentence) => sentence.length > 0));
  for (let i = told.length - 1; i >= 0 && told.flat().length > MOST; i -= 1)
    told[i] = told[i]?.length ? [joined(told[i] ?? [], names)] : [];
  return told.flat();
}

/** "Còn 26 chi bộ chưa tổ chức đại hội; có 18 chi bộ không tổ chức đại hội." */
function joined(sentences: readonly Sentence[], names: () => readonly string[]): Sentence {
  const pieces = sentences.map((sentence, i) => {
    const bare = withoutStop(sentence);
    const text = textOf(bare);
    const isKept = i === 0 || kindNamed(text) !== null || names().some((name) => text.startsWith(`${name} `));
    return isKept ? bare : lowerFirst(bare);
  });
  return said`${joinedBy("; ", pieces)}.`;
}

function withoutStop(sentence: Sentence): Sentence {
  return sentence.map((span, i) =>
    i === sentence.length - 1 ? { ...span, text: span.text.replace(/\.$/u, "") } : span,
  );
}
