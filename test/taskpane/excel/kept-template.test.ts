/** An office's own template for Word that is kept in the workbook: whoever opens the file makes documents by it. */
import { say } from "../../../src/i18n/messages";
import { p, wordFile } from "../../support/word-file";
import { paragraphsOf, partsOf } from "../../workbook/file/docx-fill/paragraphs";
import { connectPane, openPane, quiet, RESULTS, type Pane } from "./support";

const TEMPLATE = { name: "Mẫu xã.docx", bytes: wordFile(p("Theo mẫu của xã: {{Nhiệm kỳ}}")) };

/** The texts of the document that is made now. */
async function made({ controller }: Pane): Promise<readonly string[]> {
  const files: Blob[] = [];
  await controller.saveWord("a.docx", say, (file) => files.push(file));
  const bytes = new Uint8Array((await files[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  return paragraphsOf(partsOf(bytes)["word/document.xml"] ?? "");
}

/** As on another machine, which knows the file alone. */
async function elsewhere({ excel }: Pane): Promise<Pane> {
  await quiet(excel);
  localStorage.clear();
  return connectPane(excel);
}

/** What a pane keeps with the workbook a little later would else be kept with the next one. */
afterEach(async () => {
  await last?.();
});
let last: (() => Promise<void>) | null = null;

/** A pane over a workbook with results. */
async function opened(): Promise<Pane> {
  const pane = await openPane([RESULTS]);
  last = () => quiet(pane.excel);
  return pane;
}

test("It travels with the file, for documents of its kind.", async () => {
  const pane = await opened();
  expect(await pane.controller.keepInWorkbook("bulletin", TEMPLATE)).toBe(true);
  const other = await elsewhere(pane);
  expect(await other.controller.workbookTemplate("bulletin")).toEqual(TEMPLATE);
  expect(await other.controller.workbookTemplate("quickReport")).toBeNull();
  expect((await made(other))[0]).toMatch(/^Theo mẫu của xã: /);
  other.choose({ document: "quickReport" });
  await quiet(other.excel);
  expect((await made(other)).join()).toContain("BÁO CÁO NHANH");
});

test("It goes before the one that the machine knows, and is taken away again.", async () => {
  const pane = await opened();
  pane.controller.keepTemplate("bulletin", { name: "Máy.docx", bytes: wordFile(p("Theo mẫu của máy")) });
  expect(await made(pane)).toEqual(["Theo mẫu của máy"]);
  await pane.controller.keepInWorkbook("bulletin", TEMPLATE);
  expect((await made(pane))[0]).toMatch(/^Theo mẫu của xã: /);
  await pane.controller.keepInWorkbook("bulletin", null);
  expect(await made(pane)).toEqual(["Theo mẫu của máy"]);
});

test("A workbook that does not take it says so.", async () => {
  const pane = await opened();
  for (const n of [1, 2]) pane.excel.failAt(n, { code: "AccessDenied" });
  expect(await pane.controller.keepInWorkbook("bulletin", TEMPLATE)).toBe(false);
  expect(pane.store.getState().notice).toEqual({ kind: "not-kept" });
});
