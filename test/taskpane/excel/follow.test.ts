/** The pane follows the workbook: its figures are those of the cells as they are, whoever changes them. */
import {
  addBranch,
  elected,
  makeSummary,
  openPane,
  quiet,
  refusalOf,
  RESULTS,
  SHORT,
  SUMMARY,
  type Pane,
} from "./support";

const tabsOf = ({ store }: Pane): readonly string[] => store.getState().tabs.map(({ name }) => name);

describe("The figures follow", () => {
  test("a cell that somebody changes", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(8);
  });

  test("a cell that a co-author changes", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.sheet("KQ").typeAsCoAuthor("D2", 5);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(8);
  });

  test("rows that are added", async () => {
    const pane = await openPane([SHORT]);
    addBranch(pane.excel, 4);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(9);
  });

  test("a cell of another sheet from which the results are reckoned", async () => {
    const pane = await openPane([SHORT, { name: "Khối xã", values: [["Số bầu", 4]] }]);
    pane.excel.workbook.sheet("KQ").type("D2", "='Khối xã'!B1");
    await quiet(pane.excel);
    expect(elected(pane)).toBe(7);
    pane.excel.workbook.sheet("Khối xã").type("B1", 5);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(8);
  });

  test("a row that is hidden by a person, as far as hidden rows are told", async () => {
    const pane = await openPane([SHORT]);
    const before = pane.store.getState().analysis;
    pane.excel.workbook.sheet("KQ").hideRows(2);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(6);
    expect(pane.store.getState().analysis).not.toEqual(before);
  });

  test("a burst of changes in one reading", async () => {
    const pane = await openPane([SHORT]);
    for (let i = 0; i < 20; i++) pane.excel.workbook.sheet("KQ").type("D2", i);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(22);
    expect(pane.excel.requests.length).toBeLessThanOrEqual(6);
  });

  test("what is changed while it is read", async () => {
    const pane = await openPane([SHORT]);
    const sheet = pane.excel.workbook.sheet("KQ");
    sheet.type("D3", 4);
    // To learn, to read; then Excel has answered, and somebody types.
    pane.excel.beforeRequest(2, () => {
      setTimeout(() => {
        sheet.type("D2", 5);
      }, 0);
    });
    await quiet(pane.excel);
    expect(elected(pane)).toBe(9);
  });

  test("nothing that we write ourselves: making is followed by no reading", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    pane.excel.clearRequests();
    pane.excel.workbook.sheet(SUMMARY).type("B10", "Văn phòng (sửa)");
    await quiet(pane.excel);
    expect(pane.excel.requests).toEqual([]);
  });
});

describe("The sheets of the pane follow", () => {
  test("one that is added", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.addSheet("Sổ tay");
    await quiet(pane.excel);
    expect(tabsOf(pane)).toEqual(["KQ", "Sổ tay"]);
    expect(elected(pane)).toBe(6);
  });

  test("one that is deleted", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    pane.excel.workbook.sheet("Sổ tay").remove();
    await quiet(pane.excel);
    expect(tabsOf(pane)).toEqual(["KQ"]);
    expect(elected(pane)).toBe(6);
  });

  test("the one with the results that is deleted: there are no figures then", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    pane.excel.workbook.sheet("KQ").remove();
    await quiet(pane.excel);
    expect(pane.store.getState().analysis).toMatchObject({ ok: false });
    expect(pane.notice()).toMatchObject({ kind: "opened" });
  });

  test("one that is chosen and then deleted: the figures are those of the next", async () => {
    const pane = await openPane([SHORT, { ...RESULTS, name: "KQ 2" }]);
    pane.choose({ sheet: "KQ 2" });
    await quiet(pane.excel);
    expect(elected(pane)).toBe(10);
    pane.excel.workbook.sheet("KQ 2").remove();
    await quiet(pane.excel);
    expect(elected(pane)).toBe(6);
  });

  test("one that is looked at: its results are those of the pane", async () => {
    const pane = await openPane([SHORT, { ...RESULTS, name: "KQ 2" }]);
    pane.excel.workbook.sheet("KQ 2").show();
    await quiet(pane.excel);
    expect(elected(pane)).toBe(10);
  });

  test("one without results that is looked at: the figures stay those of before", async () => {
    const pane = await openPane([{ ...RESULTS, name: "KQ 1" }, SHORT, { name: "Sổ tay" }]);
    pane.excel.workbook.sheet("KQ").show();
    await quiet(pane.excel);
    pane.excel.workbook.sheet("Sổ tay").show();
    await quiet(pane.excel);
    expect(elected(pane)).toBe(6);
  });
});

describe("A sheet that is renamed, of which older versions of Excel tell nothing,", () => {
  test("is made a summary of all the same", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.sheet("KQ").rename("Kết quả");
    await makeSummary(pane);
    expect(tabsOf(pane)).toEqual(["Kết quả", SUMMARY]);
  });

  test("has its new name in the pane after the next change", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.workbook.sheet("KQ").rename("Kết quả");
    pane.excel.workbook.sheet("Kết quả").type("D2", 5);
    await quiet(pane.excel);
    expect(tabsOf(pane)).toEqual(["Kết quả"]);
    expect(elected(pane)).toBe(8);
  });

  test("still shows its cells", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    pane.excel.workbook.sheet("KQ").rename("Kết quả");
    pane.store.dispatch({ type: "go-to", cell: { sheet: "KQ", row: 1, column: 3 } });
    await quiet(pane.excel);
    const { sheet, area } = pane.excel.workbook.selected;
    expect([sheet.name, area.top, area.left]).toEqual(["Kết quả", 1, 3]);
  });
});

describe("Going to a cell", () => {
  test("selects it on the sheet of the figures, whatever is looked at", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    pane.excel.workbook.sheet("Sổ tay").show();
    await quiet(pane.excel);
    pane.store.dispatch({ type: "go-to", cell: { row: 2, column: 4 } });
    await quiet(pane.excel);
    const { sheet, area } = pane.excel.workbook.selected;
    expect([sheet.name, area]).toEqual(["KQ", { top: 2, left: 4, bottom: 2, right: 4 }]);
  });

  test("of a hidden sheet says how to show it, and leaves it hidden", async () => {
    const pane = await openPane([{ name: "Sổ tay" }, { ...SHORT, visibility: "Hidden" }]);
    pane.store.dispatch({ type: "go-to", cell: { row: 1, column: 3 } });
    await quiet(pane.excel);
    expect(refusalOf(pane)).toEqual({ code: "sheet-hidden", words: expect.stringContaining("Bỏ ẩn") });
    expect(pane.excel.workbook.sheet("KQ").visibility).toBe("Hidden");
  });

  test("of a sheet that is gone is told, and nothing happens", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    pane.excel.beforeRequest(1, () => {
      pane.excel.workbook.sheet("KQ").remove();
    });
    pane.store.dispatch({ type: "go-to", cell: { row: 1, column: 3 } });
    await quiet(pane.excel);
    expect(pane.notice()).toMatchObject({ kind: "excel", code: "moved" });
  });
});
