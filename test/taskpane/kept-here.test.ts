/** What a machine keeps is a list that people can take from, and what belongs to a workbook that nobody opens goes by itself. */
import { defaultChoices, defaultOffice } from "../../src/analysis/choices";
import { forgetOld, keptHere, noteOpened } from "../../src/taskpane/core/kept-here";
import {
  loadChoices,
  storeChoices,
  storeOffice,
  storePhrases,
  storePreferences,
  storeTemplate,
  type MachineStore,
} from "../../src/taskpane/core/storage";
import { day } from "../support/table";

function machine(): MachineStore {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => kept.set(key, value).has(key),
    keys: () => [...kept.keys()],
    remove: (key) => {
      kept.delete(key);
    },
  };
}

const signed = { ...defaultChoices, office: { ...defaultOffice, signerName: "Nguyễn Văn A" } };
const signerIn = (store: MachineStore, name: string): string => loadChoices(store, name).office.signerName;
const namesIn = (store: MachineStore): readonly string[] =>
  keptHere(store).map((one) => ("name" in one ? one.name : one.kind));

test("All that tells of an office or a workbook is in the list; how people like their pane is not.", () => {
  const store = machine();
  storePreferences(store, { language: "en", theme: "dark", welcomed: true });
  expect(keptHere(store)).toEqual([]);
  storeChoices(store, "b.xlsx", signed);
  storeChoices(store, "a.xlsx", signed);
  storeOffice(store, defaultOffice);
  storeTemplate(store, "bulletin", { name: "mẫu.docx", bytes: new Uint8Array([1]) });
  storeTemplate(store, "message", null);
  storePhrases(store, [{ part: "evaluation", sentence: "Không khí phấn khởi." }]);
  noteOpened(store, "a.xlsx", day("1/6/2025"));
  expect(namesIn(store)).toEqual(["office", "mẫu.docx", "phrases", "a.xlsx", "b.xlsx"]);
  for (const { key } of keptHere(store)) store.remove(key);
  expect(keptHere(store)).toEqual([]);
  expect(signerIn(store, "a.xlsx")).toBe("");
});

test("A workbook that is not opened for a year is forgotten, with who signed and what was edited.", () => {
  const store = machine();
  for (const name of ["cũ.xlsx", "mới.xlsx"]) storeChoices(store, name, signed);
  noteOpened(store, "cũ.xlsx", day("1/6/2024"));
  noteOpened(store, "mới.xlsx", day("1/6/2024"));
  noteOpened(store, "mới.xlsx", day("2/6/2024"));
  forgetOld(store, day("1/6/2025"));
  expect(namesIn(store)).toEqual(["cũ.xlsx", "mới.xlsx"]);
  forgetOld(store, day("2/6/2025"));
  expect([namesIn(store), signerIn(store, "cũ.xlsx")]).toEqual([["mới.xlsx"], ""]);
});

test.each(["{", "7", "[7]", '[["dai-hoi:workbook:a.xlsx","x"]]', null])(
  "One that was kept before days were noted, or whose note is damaged (%s), is kept for a year from now.",
  (note) => {
    const store = machine();
    storeChoices(store, "a.xlsx", signed);
    if (note !== null) store.set("dai-hoi:opened", note);
    forgetOld(store, day("1/6/2025"));
    forgetOld(store, day("1/6/2026"));
    expect(namesIn(store)).toEqual(["a.xlsx"]);
    forgetOld(store, day("2/6/2026"));
    expect(namesIn(store)).toEqual([]);
  },
);

test("A clock that stood in the future for a day keeps nothing for longer.", () => {
  const store = machine();
  storeChoices(store, "a.xlsx", signed);
  noteOpened(store, "a.xlsx", day("1/6/2090"));
  forgetOld(store, day("1/6/2025"));
  forgetOld(store, day("2/6/2026"));
  expect(namesIn(store)).toEqual([]);
});
