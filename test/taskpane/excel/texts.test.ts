/** Texts that look like formulas, days or numbers are texts on our sheets, as they are on the source. */
import { FUNCTIONS } from "../../excel-host/model/formula-functions";
import { makeSummary, openPane, quiet, SHORT, sheetData, SUMMARY, withSummary, type Pane } from "./support";

const NAMES = [
  "=1+1",
  "=Sheet!A1",
  "19/4",
  "4/5",
  "'x",
  "+A",
  "-A",
  "@x",
  "09",
  "1e5",
  "TRUE",
  "#N/A",
  "50%",
];

/** A workbook of branches with these names. */
async function paneOf(names: readonly string[]): Promise<Pane> {
  const [head = []] = SHORT.values ?? [];
  const values = [head, ...names.map((name, i) => [i + 1, name, 42844, 3, 3, 1])];
  return openPane([{ ...SHORT, values }]);
}

/** What stands in the column of names, from the first branch on: value and formula. */
function namesOn(pane: Pane, name = SUMMARY): readonly (readonly [value: unknown, formula: string])[] {
  const sheet = pane.excel.workbook.sheet(name);
  return NAMES.map((_, i) => {
    const { value, formula } = sheet.cellAt(`B${10 + i}`);
    return [value, formula];
  });
}

const AS_TEXTS = NAMES.map((name) => [name, name]);

test("Names of branches stand on the summary as they stand on the source.", async () => {
  const pane = await paneOf(NAMES);
  await makeSummary(pane);
  expect(namesOn(pane)).toEqual(AS_TEXTS);
});

test("They do when the summary is made again, and when that is taken back.", async () => {
  const pane = await paneOf(NAMES);
  await makeSummary(pane);
  await makeSummary(pane);
  expect(namesOn(pane)).toEqual(AS_TEXTS);
  await pane.controller.undo();
  expect(namesOn(pane)).toEqual(AS_TEXTS);
});

test("They do on the hidden sheet that keeps what stood there before.", async () => {
  const pane = await paneOf(NAMES);
  await makeSummary(pane);
  await makeSummary(pane);
  expect(namesOn(pane, `${SUMMARY} (trước)`)).toEqual(AS_TEXTS);
});

test("Titles and signatures that look like formulas are texts.", async () => {
  const pane = await openPane([SHORT]);
  pane.choose(withSummary({ title: "=SUM(A1:A9)" }));
  await makeSummary(pane);
  expect(pane.excel.workbook.sheet(SUMMARY).cellAt("A4")).toMatchObject({
    value: "=SUM(A1:A9)",
    formula: "=SUM(A1:A9)",
    numberFormat: "General",
  });
});

test("A paragraph of the bulletin that begins with a sign is a text.", async () => {
  const pane = await openPane([SHORT]);
  const { analysis } = pane.store.getState();
  const over = analysis?.ok
    ? (analysis.documents.bulletin.find(({ kind }) => kind === "lead")?.text ?? "")
    : "";
  const text = "- bầu 06 đồng chí";
  pane.store.dispatch({ type: "write", document: "bulletin", part: "lead", edit: { text, over } });
  await quiet(pane.excel);
  await pane.controller.make(["bulletin"]);
  const written = pane.excel.workbook.sheet("Bản tin").cellAt("A2");
  expect(written).toMatchObject({ value: text, formula: text });
});

test("Numbers stay numbers: totals are formulas over them, and give what the pane says.", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  const sheet = pane.excel.workbook.sheet(SUMMARY);
  expect(sheet.cellAt("D10").value).toBe(3);
  expect(sheet.cellAt("D12")).toMatchObject({ value: 6, formula: "=SUM(D10:D11)" });
});

test("Where Excel reckons formulas only when asked, the sheet shows what it shows elsewhere.", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  const shown = shownOn(pane);
  const manual = await openPane([SHORT]);
  manual.excel.workbook.calculationMode = "Manual";
  await makeSummary(manual);
  expect(shownOn(manual)).toEqual(shown);
});

test("A formula that this Excel reckons otherwise gives way to the text that it should show.", async () => {
  const reckoned = jest.spyOn(FUNCTIONS, "SUBSTITUTE").mockImplementation(() => "?");
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  reckoned.mockRestore();
  const share = pane.excel.workbook.sheet(SUMMARY).cellAt("E13");
  expect(share).toMatchObject({ value: "83,33", formula: "83,33", numberFormat: "General" });
});

test("Where Excel speaks English, the sheet shows what it shows in Vietnamese.", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  const english = await openPane([SHORT], { locale: "en-US" });
  await makeSummary(english);
  expect(shownOn(english)).toEqual(shownOn(pane));
});

/** Address, value and what is shown, of every cell of the summary. */
function shownOn(pane: Pane): readonly unknown[] {
  const sheet = pane.excel.workbook.sheet(SUMMARY);
  const cells = Array.from({ length: 45 }, (_, row) =>
    [..."ABCDEFGHIJK"].map((column) => `${column}${row + 1}`),
  );
  return cells.flat().map((address) => {
    const { value, text } = sheet.cellAt(address);
    return [address, value, text];
  });
}

test("Making leaves the source as it is, to the last format, and without a tag of ours.", async () => {
  const pane = await paneOf(NAMES);
  const before = sheetData(pane.excel, "KQ");
  await pane.controller.make(["summary", "bulletin"]);
  expect(sheetData(pane.excel, "KQ")).toEqual(before);
  expect(pane.excel.workbook.sheet("KQ").properties.size).toBe(0);
});
