/**
 * The words to people, taken from vi.json by key, with `{placeholders}` filled in. Every sentence stands there
 * once; the code only knows its key.
 */
import words from "./vi.json";

export type MessageKey = keyof typeof words;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Words = Readonly<Record<MessageKey, string>>;
/** Says a sentence in some language. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The source of all words, Vietnamese. */
export const vietnamese: Words = words;

/** "{across?mục|cột}": the first words where the value is there and not "", else the second. */
const CHOICE = /\{(\w+)\?([^|{}]*)\|([^{}]*)\}/g;

/** Speaks with these words. A placeholder without a value is a bug, and is thrown as one; a choice may go without. */
export function speaker(language: Words): Say {
  return (key, values = {}) =>
    language[key]
      .replace(CHOICE, (_whole, name: string, one: string, other: string) => (values[name] ? one : other))
      .replace(/\{(\w+)\}/g, (_whole, name: string) => {
        const value = values[name];
        if (value === undefined) throw new Error(`The sentence “${key}” wants a value for {${name}}.`);
        return String(value);
      });
}

/** The sentence of a key in Vietnamese. */
export const say: Say = speaker(vietnamese);

/** How staff know an old encoding: its name, and the fonts that go with it. */
export function legacyWords(encoding: "tcvn3" | "vni"): { readonly encoding: string; readonly font: string } {
  return { encoding: say(`encoding.${encoding}`), font: say(`font.${encoding}`) };
}
