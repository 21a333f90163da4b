/**
 * The words to people, taken from vi.json by key, with `{placeholders}` filled in. Every sentence stands there
 * once; the code only knows its key.
 */
import words from "./vi.json";

export type MessageKey = keyof typeof words;
export type MessageValues = Readonly<Record<string, string | number>>;

/** The sentence of a key. A placeholder without a value is a bug, and is thrown as one. */
export function say(key: MessageKey, values: MessageValues = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence “${key}” wants a value for {${name}}.`);
    return String(value);
  });
}

/** How staff know an old encoding: its name, and the fonts that go with it. */
export function legacyWords(encoding: "tcvn3" | "vni"): { readonly encoding: string; readonly font: string } {
  return { encoding: say(`encoding.${encoding}`), font: say(`font.${encoding}`) };
}
