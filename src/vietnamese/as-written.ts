/** Names in capitals as other texts write them: who wrote those knows what in them is a name. */
import { isAllCapitals } from "./capitals";

/** Texts to look in, together; made once, since names are many. */
export interface WrittenTexts {
  readonly text: string;
  readonly small: string;
}

/** Of these texts those that have other letters than capitals. */
export function writtenTexts(texts: readonly string[]): WrittenTexts {
  const mixed = texts.filter(
    (text) => text !== "" && !isAllCapitals(text) && text.toLowerCase().length === text.length,
  );
  const text = mixed.join("\n");
  return { text, small: text.toLowerCase() };
}

export const noTexts: WrittenTexts = writtenTexts([]);

/** A name as one of the texts has it, with a capital first and a small letter; null where none does. */
export function asWritten(name: string, { text, small }: WrittenTexts): string | null {
  const wanted = name.toLowerCase();
  for (let at = small.indexOf(wanted); at >= 0; at = small.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + wanted.length);
    const isWhole = !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + wanted.length));
    if (isWhole && /^\p{Lu}.*\p{Ll}/u.test(found)) return found;
  }
  return null;
}

const LETTER = /[\p{L}\p{N}]/u;
