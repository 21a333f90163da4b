/** Both languages say the same things. */
import en from "../../src/i18n/en.json";
import vi from "../../src/i18n/vi.json";

const placeholders = (sentence: string): readonly string[] =>
  [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();

test("English has every sentence that Vietnamese has, and no other", () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});

test("A sentence has the same places to be filled in in both", () => {
  const english = new Map(Object.entries(en));
  const differing = Object.entries(vi).filter(
    ([key, sentence]) => placeholders(sentence).join() !== placeholders(english.get(key) ?? "").join(),
  );
  expect(differing).toEqual([]);
});

test("No sentence is empty, and none has doubled spaces or spaces at its ends", () => {
  const untidy = [...Object.entries(vi), ...Object.entries(en)].filter(
    ([key, sentence]) =>
      key !== "cli.help" &&
      key !== "finding.word.note" &&
      (sentence.trim() !== sentence || / {2}/.test(sentence) || sentence === ""),
  );
  expect(untidy).toEqual([]);
});
