/** What was chosen, corrected and written by hand is kept in the workbook: whoever opens it next finds it there. */
import { defaultChoices, type Choices } from "../../../src/analysis/choices";
import { CHOICES } from "../../../src/workbook/excel/book";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import {
  bookData,
  connectPane,
  elected,
  openPane,
  quiet,
  RESULTS,
  SHORT,
  withSummary,
  type Pane,
} from "./support";

/** A pane over the same workbook, as after it was closed and opened again. */
async function reopened({ excel }: Pane): Promise<Pane> {
  await quiet(excel);
  return connectPane(excel);
}

const choicesOf = ({ store }: Pane): Choices => store.getState().choices;

test.each<readonly [what: string, choices: Partial<Choices>]>([
  ["the sheet", { sheet: "KQ" }],
  ["the day", { asOf: { year: 2017, month: 4, day: 20 } }],
  ["a column that is told to be something else", { columns: { nu: "young" } }],
  ["a column that is told to be nothing", { columns: { nu: null } }],
  ["options of the summary", withSummary({ title: "BẢNG TỔNG HỢP", automatic: true })],
  ["the office", { office: { ...defaultChoices.office, signerName: "Nguyễn Văn A" } }],
  [
    "an edit of more than 20,000 characters",
    { edits: { bulletin: { lead: { text: "Đã xong. ".repeat(4_000), over: "Từ ngày 19/4." } } } },
  ],
  ["a finding that was looked at", { checked: ['["first-time-differs","D5"]'] }],
])("Kept with the workbook: %s.", async (_what, choices) => {
  const pane = await openPane([SHORT]);
  pane.choose(choices);
  const again = await reopened(pane);
  expect(choicesOf(again)).toEqual({ ...defaultChoices, ...choices });
});

test("A column's correction counts when the workbook is opened again.", async () => {
  const pane = await openPane([SHORT]);
  pane.store.dispatch({ type: "assign", key: "so cap uy vien duoc bau", field: null });
  await quiet(pane.excel);
  expect(elected(pane)).toBeNull();
  expect(elected(await reopened(pane))).toBeNull();
});

test("A part of the bulletin that was written by hand stands in the bulletin that is made when it is opened again.", async () => {
  const pane = await openPane([RESULTS]);
  const { analysis } = pane.store.getState();
  const lead = analysis?.ok
    ? analysis.documents.bulletin.find(({ kind }) => kind === "lead")?.text
    : undefined;
  const edit = { text: "Thực hiện kế hoạch của Tỉnh ủy.", over: lead ?? "" };
  pane.store.dispatch({ type: "write", document: "bulletin", part: "lead", edit });
  const again = await reopened(pane);
  await again.controller.make(["bulletin"]);
  expect(again.excel.workbook.sheet("Bản tin").cellAt("A2").value).toBe("Thực hiện kế hoạch của Tỉnh ủy.");
});

test("What is chosen leaves no other trace in the workbook.", async () => {
  const pane = await openPane([SHORT]);
  const before = bookData(pane.excel);
  pane.choose({ sheet: "KQ" });
  await quiet(pane.excel);
  expect([...pane.excel.workbook.settings.keys()]).toEqual([CHOICES]);
  pane.excel.workbook.settings.clear();
  expect(bookData(pane.excel)).toEqual(before);
});

test("A workbook in which nothing was chosen has no settings of ours, even when the summary was made.", async () => {
  const pane = await openPane([SHORT]);
  await pane.controller.make(["summary"]);
  await quiet(pane.excel);
  expect(pane.excel.workbook.settings.size).toBe(0);
});

test("Kept with the workbook: of which figures a text has gone out.", async () => {
  const pane = await openPane([RESULTS]);
  pane.controller.noteText();
  const { analysis } = pane.store.getState();
  const asOf = analysis?.ok ? analysis.overview.asOf : null;
  const [text, ...others] = choicesOf(await reopened(pane)).lastTexts;
  expect([text?.asOf, others]).toEqual([asOf, []]);
  expect(text).toMatchObject({ held: 4, base: 5 });
});

test("Another workbook has choices of its own.", async () => {
  const pane = await openPane([SHORT]);
  pane.choose({ asOf: { year: 2017, month: 4, day: 20 } });
  await quiet(pane.excel);
  expect(choicesOf(await openPane([SHORT])).asOf).toBeNull();
});

test.each(["", "{", '{"office":7,"columns":[],"edits":"x"}', '"chữ"', "null"])(
  "Choices that were damaged (%j) are as if never made.",
  async (kept) => {
    const excel = new ExcelHost({ sheets: [SHORT] });
    excel.workbook.settings.set(CHOICES, kept);
    await installOffice(excel);
    const pane = await connectPane(excel);
    expect(choicesOf(pane)).toEqual(defaultChoices);
    expect(elected(pane)).toBe(6);
  },
);

test("Where the workbook takes no settings, it is said once, and the choices count until it is closed.", async () => {
  const pane = await openPane([SHORT]);
  pane.excel.failAt(1, { code: "AccessDenied" });
  pane.choose({ columns: { "so cap uy vien duoc bau": null } });
  await quiet(pane.excel);
  expect(pane.notice()).toEqual({ kind: "not-kept" });
  expect(elected(pane)).toBeNull();
});

describe("Before a workbook is sent", () => {
  const signed = { office: { ...defaultChoices.office, signerName: "Nguyễn Văn A" } };
  const texts = ({ excel }: Pane): string => [...excel.workbook.settings.values()].join("");

  test("what was chosen, who signs and the office's own template are taken out of it, and its sheets stay.", async () => {
    const pane = await openPane([SHORT]);
    await pane.controller.make(["summary"]);
    pane.choose(signed);
    await quiet(pane.excel);
    await pane.controller.keepInWorkbook("bulletin", { name: "mau.docx", bytes: new Uint8Array([1]) });
    expect(texts(pane)).toMatch(/Nguyễn Văn A.*mau\.docx/s);
    const sheets = pane.excel.workbook.sheets.map(({ name }) => name);
    await pane.controller.takeOut();
    expect(pane.notice()).toEqual({ kind: "taken-out" });
    expect(texts(pane)).toBe("");
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
    expect(choicesOf(await reopened(pane))).toEqual(defaultChoices);
    expect(await pane.controller.workbookTemplate("bulletin")).toBeNull();
  });

  test("what was chosen a moment before is not put in behind it; with the next choice it is kept again.", async () => {
    const pane = await openPane([SHORT]);
    pane.choose(signed);
    await pane.controller.takeOut();
    await quiet(pane.excel);
    expect(texts(pane)).toBe("");
    pane.choose({ sheet: "KQ" });
    await quiet(pane.excel);
    expect(texts(pane)).toContain("Nguyễn Văn A");
  });

  test.each([1, 2])("where request %i fails it is said, and the next time it is done.", async (n) => {
    const pane = await openPane([SHORT]);
    pane.choose(signed);
    await quiet(pane.excel);
    for (const failing of [n, n + 1]) pane.excel.failAt(failing, { code: "GeneralException" });
    await pane.controller.takeOut();
    expect(pane.notice()).toMatchObject({ kind: "excel" });
    pane.excel.answerAgain();
    await pane.controller.takeOut();
    expect([pane.notice(), texts(pane)]).toEqual([{ kind: "taken-out" }, ""]);
  });

  test("one in which nothing was chosen stays as it was.", async () => {
    const pane = await openPane([SHORT]);
    const before = bookData(pane.excel);
    await pane.controller.takeOut();
    expect([pane.notice(), bookData(pane.excel)]).toEqual([{ kind: "taken-out" }, before]);
  });
});

test("A burst of choices is kept once, with the last of them.", async () => {
  const pane = await openPane([SHORT]);
  for (const title of ["B", "BẢ", "BẢN", "BẢNG"]) pane.choose(withSummary({ title }));
  await quiet(pane.excel);
  const writes = pane.excel.requests.filter(({ methods }) => methods.includes("SettingCollection.add"));
  expect(writes).toHaveLength(1);
  expect(choicesOf(await reopened(pane)).summary.title).toBe("BẢNG");
});
