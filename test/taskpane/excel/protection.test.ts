/** What is protected is never forced: reading works, writing is refused in words that say what to do about it. */
import {
  bookData,
  makeSummary,
  openPane,
  quiet,
  refusalOf,
  RESULTS,
  SHORT,
  sheetData,
  SUMMARY,
} from "./support";

test("Results on a protected sheet are read like any others.", async () => {
  const pane = await openPane([{ ...RESULTS, protected: true }]);
  await makeSummary(pane);
  expect(pane.excel.workbook.sheet(SUMMARY).cellAt("D16").value).toBe(10);
  expect(pane.excel.workbook.sheet("KQ").protection).not.toBeNull();
});

test("Our own sheet, protected by somebody, is named as such and stays as it is.", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  pane.excel.workbook.sheet(SUMMARY).rename("Quý II");
  pane.excel.workbook.sheet("Quý II").protect();
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  const before = bookData(pane.excel);
  await pane.controller.make(["summary"]);
  await quiet(pane.excel);
  expect(refusalOf(pane)).toEqual({ code: "sheet-protected", words: expect.stringContaining("“Quý II”") });
  expect(bookData(pane.excel)).toEqual(before);
});

test("Where one of two sheets of ours is protected, neither is made.", async () => {
  const pane = await openPane([SHORT]);
  await pane.controller.make(["summary", "bulletin"]);
  pane.excel.workbook.sheet("Bản tin").protect();
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  const before = bookData(pane.excel);
  await pane.controller.make(["summary", "bulletin"]);
  await quiet(pane.excel);
  expect(refusalOf(pane)).toEqual({ code: "sheet-protected", words: expect.stringContaining("“Bản tin”") });
  expect(bookData(pane.excel)).toEqual(before);
});

test("After the protection is taken off, the click works.", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  pane.excel.workbook.sheet(SUMMARY).protect();
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await pane.controller.make(["summary"]);
  pane.excel.workbook.sheet(SUMMARY).unprotect();
  await makeSummary(pane);
  expect(pane.excel.workbook.sheet(SUMMARY).cellAt("D10").value).toBe(5);
});

describe("A workbook whose structure is protected", () => {
  test("gets no summary, and the pane says why", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.protectStructure();
    const before = bookData(pane.excel);
    await pane.controller.make(["summary"]);
    expect(refusalOf(pane)).toEqual({
      code: "structure-protected",
      words: expect.stringContaining("Cấu trúc của tệp đang được bảo vệ"),
    });
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("still has its figures in the pane", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.protectStructure();
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await quiet(pane.excel);
    expect(pane.store.getState().analysis).toMatchObject({ ok: true });
  });

  test("keeps the summary that it has", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    pane.excel.workbook.protectStructure();
    const before = bookData(pane.excel);
    await pane.controller.make(["summary"]);
    await quiet(pane.excel);
    expect(refusalOf(pane)?.code).toBe("structure-protected");
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("gets no empty results sheet", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.protectStructure();
    const before = bookData(pane.excel);
    await pane.controller.addTemplate();
    expect(refusalOf(pane)?.code).toBe("structure-protected");
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("gets no form for branches", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.protectStructure();
    const before = bookData(pane.excel);
    await pane.controller.addForm();
    expect(refusalOf(pane)?.code).toBe("structure-protected");
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("since the moment before, gets nothing either", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.beforeRequest(3, () => {
      pane.excel.workbook.protectStructure();
    });
    await pane.controller.make(["summary"]);
    expect(refusalOf(pane)).toEqual({ code: "access-denied", words: expect.stringContaining("bảo vệ") });
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ"]);
  });
});

test("Our sheet that is protected just before it is written stays as it is.", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  const before = sheetData(pane.excel, SUMMARY);
  pane.excel.beforeRequest(3, () => {
    pane.excel.workbook.sheet(SUMMARY).protect();
  });
  await pane.controller.make(["summary"]);
  await quiet(pane.excel);
  expect(refusalOf(pane)?.code).toBe("half-done");
  pane.excel.workbook.sheet(SUMMARY).unprotect();
  expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
});
