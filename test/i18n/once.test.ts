/** Each sentence has a key of its own: of two with one key the first would be lost without a word. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

test.each(["vi.json", "en.json"])("%s", (file) => {
  const text = readFileSync(join(process.cwd(), "src", "i18n", file), "utf8");
  const keys = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key]) => key);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
