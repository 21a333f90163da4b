/** In which order the sheets of a workbook are tried for results. */
import { sourcesOf } from "../../../src/taskpane/excel/source-order";
import type { BookView, SheetView } from "../../../src/workbook/excel/book";
import type { SheetTag } from "../../../src/workbook/excel/sheet-tag";

const TAG: SheetTag = {
  kind: "summary",
  id: "Tổng hợp",
  name: "Tổng hợp",
  previous: false,
  content: "",
  run: "1",
  source: "B",
  sourceId: "B",
  rows: 1,
  columns: 1,
  printed: { rows: 1, columns: 1 },
  gaps: [],
  widths: [],
  breaks: [],
  charts: [],
};

/** Sheets by their names: "(x)" is hidden, "Tổng hợp" is our summary of B. Their ids are their names. */
function book(names: readonly string[], active: string): BookView {
  const sheets = names.map((told): SheetView => {
    const name = told.replace(/[()]/g, "");
    const isOurs = name === TAG.name;
    return { id: name, name, hidden: told.startsWith("("), tag: isOurs ? TAG : null, isTagged: isOurs };
  });
  const front = sheets.find(({ name }) => name === active) ?? null;
  return {
    name: "kq.xlsx",
    sheets,
    active: front,
    used: new Map(),
    structureProtected: false,
    choices: null,
  };
}

const order = (view: BookView, chosen: string | null = null, last: string | null = null): readonly string[] =>
  sourcesOf(view, { sheet: chosen, leftOut: [] }, last).sheets.map(({ name }) => name);

test("First the sheet that is looked at, then the others from the left, hidden ones at the end.", () => {
  expect(order(book(["(A)", "B", "C"], "C"))).toEqual(["C", "B", "A"]);
});

test("The sheet that was chosen is the only one.", () => {
  expect(order(book(["A", "B", "C"], "C"), "B")).toEqual(["B"]);
});

test("A sheet that was chosen and is gone is as if none was chosen.", () => {
  expect(order(book(["A", "B"], "A"), "Z")).toEqual(["A", "B"]);
});

test("Our own sheet is no source, even when its name was chosen.", () => {
  expect(order(book(["A", "Tổng hợp", "B"], "A"), "Tổng hợp")).toEqual(["A", "B"]);
});

test("Who looks at our summary gets the sheet that was read last, then the one that the summary is of.", () => {
  expect(order(book(["A", "B", "C", "Tổng hợp"], "Tổng hợp"), null, "C")).toEqual(["C", "B", "A"]);
});

test("Who opens a workbook at our summary gets the sheet that it is of.", () => {
  expect(order(book(["A", "B", "Tổng hợp"], "Tổng hợp"))).toEqual(["B", "A"]);
});

test("Where the sheet that our summary is of was renamed, it is the same sheet.", () => {
  const view = book(["A", "B", "Tổng hợp"], "Tổng hợp");
  const renamed = view.sheets.map((sheet) => (sheet.id === "B" ? { ...sheet, name: "B mới" } : sheet));
  expect(order({ ...view, sheets: renamed })).toEqual(["B mới", "A"]);
});

test("Of hundreds of sheets no more than a hundred are tried.", () => {
  const names = Array.from({ length: 300 }, (_, i) => `S${i}`);
  expect(order(book(names, "S299"))).toEqual(["S299", ...names.slice(0, 99)]);
});

test("A sheet that was left out is no source, unless all are.", () => {
  const left = (...leftOut: readonly string[]): readonly string[] =>
    sourcesOf(book(["A", "B"], "A"), { sheet: null, leftOut }, null).sheets.map(({ name }) => name);
  expect(left("A")).toEqual(["B"]);
  expect(left("A", "B")).toEqual(["A", "B"]);
});

test("Of very many sheets the first hundred are looked at, and how many more there are is told.", () => {
  const many = book(
    Array.from({ length: 130 }, (_, i) => `CB ${i + 1}`),
    "CB 1",
  );
  const { sheets, more } = sourcesOf(many, { sheet: null, leftOut: [] }, null);
  expect([sheets.length, more]).toEqual([100, 30]);
});
