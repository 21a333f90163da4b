/** Names of sheets: nobody else's sheet is ever taken for ours, and every name that we give is one that Excel takes. */
import {
  bookData,
  makeSummary,
  openPane,
  quiet,
  refusalOf,
  SHORT,
  sheetData,
  SUMMARY,
  type Pane,
} from "./support";

const sheetsOf = ({ excel }: Pane): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

/** 31 characters, as many as Excel takes. */
const LONGEST = "Tổng hợp đại hội chi bộ quý hai";

describe("A sheet of the user's own with our name", () => {
  test("is not touched: ours gets a number behind its name", async () => {
    const pane = await openPane([SHORT, { name: SUMMARY, values: [["Bảng của tôi", 5]] }]);
    const before = sheetData(pane.excel, SUMMARY);
    await makeSummary(pane);
    expect(sheetsOf(pane)).toEqual(["KQ", SUMMARY, `${SUMMARY} (2)`]);
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });

  test("is not touched when ours is made again", async () => {
    const pane = await openPane([SHORT, { name: SUMMARY, values: [["Bảng của tôi", 5]] }]);
    const before = sheetData(pane.excel, SUMMARY);
    await makeSummary(pane);
    await makeSummary(pane);
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });

  test("may be written in capitals", async () => {
    const pane = await openPane([SHORT, { name: "TỔNG HỢP" }]);
    await makeSummary(pane);
    expect(sheetsOf(pane)).toEqual(["KQ", "TỔNG HỢP", `${SUMMARY} (2)`]);
  });

  test("is told by the notice under the name that ours has got", async () => {
    const pane = await openPane([SHORT, { name: SUMMARY }]);
    await makeSummary(pane);
    expect(pane.notice()).toMatchObject({ sheets: [{ kind: "summary", name: `${SUMMARY} (2)` }] });
  });
});

describe("A name of 31 characters", () => {
  test("is no hindrance for the source", async () => {
    const pane = await openPane([{ ...SHORT, name: LONGEST }]);
    await makeSummary(pane);
    expect(sheetsOf(pane)).toEqual([LONGEST, SUMMARY]);
  });

  test("that somebody gave our sheet stays, and the copy that is kept has a name of its own", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    pane.excel.workbook.sheet(SUMMARY).rename(LONGEST);
    await makeSummary(pane);
    const [source, ours, kept = ""] = sheetsOf(pane);
    expect([source, ours]).toEqual(["KQ", LONGEST]);
    expect(kept.length).toBeLessThanOrEqual(31);
    expect(pane.excel.workbook.sheet(kept).visibility).toBe("Hidden");
  });

  test("that somebody gave our sheet comes back with it", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    pane.excel.workbook.sheet(SUMMARY).rename(LONGEST);
    await quiet(pane.excel);
    const before = bookData(pane.excel);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await makeSummary(pane);
    await pane.controller.undo();
    pane.excel.workbook.sheet("KQ").type("D2", 3);
    pane.excel.workbook.sheet(LONGEST).show();
    expect(bookData(pane.excel)).toEqual(before);
  });
});

test("A source whose name has signs of formulas is a source like any other.", async () => {
  const pane = await openPane([{ ...SHORT, name: "KQ 'quý II' (1), 2017!" }]);
  await makeSummary(pane);
  expect(sheetsOf(pane)).toEqual(["KQ 'quý II' (1), 2017!", SUMMARY]);
});

describe("A co-author who gives a sheet our name while we read", () => {
  test("keeps it untouched: ours is made once more, with a number behind its name", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.beforeRequest(3, () => {
      pane.excel.workbook.addSheet(SUMMARY);
    });
    await makeSummary(pane);
    expect(sheetsOf(pane)).toEqual(["KQ", SUMMARY, `${SUMMARY} (2)`]);
    expect(sheetData(pane.excel, SUMMARY)).toMatchObject({ cells: {}, charts: [] });
  });

  test("keeps it with what stands on it", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.beforeRequest(3, () => {
      pane.excel.workbook.addSheet(SUMMARY).typeAsCoAuthor("A1", "Của tôi");
    });
    await makeSummary(pane);
    expect(pane.excel.workbook.sheet(SUMMARY).cellAt("A1").value).toBe("Của tôi");
  });

  test("keeps it where it is the name of the second of our sheets", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.beforeRequest(3, () => {
      pane.excel.workbook.addSheet("Bản tin");
    });
    await pane.controller.make(["summary", "bulletin"]);
    expect(sheetsOf(pane)).toEqual(["KQ", "Bản tin", SUMMARY, "Bản tin (2)"]);
    expect(sheetData(pane.excel, "Bản tin")).toMatchObject({ cells: {} });
  });

  test("keeps it where it is the name of the copy that we would keep", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    pane.excel.beforeRequest(3, () => {
      pane.excel.workbook.addSheet(`${SUMMARY} (trước)`);
    });
    await makeSummary(pane);
    expect(sheetsOf(pane)).toEqual(["KQ", SUMMARY, `${SUMMARY} (trước)`, `${SUMMARY} (trước) (2)`]);
    expect(sheetData(pane.excel, `${SUMMARY} (trước)`)).toMatchObject({ cells: {}, visibility: "Visible" });
  });

  test("and makes his summary with our add-in as well keeps it: it is made again where it stands", async () => {
    const other = await openPane([SHORT]);
    await makeSummary(other);
    const tag = other.excel.workbook.sheet(SUMMARY).properties.get("DaiHoi") ?? "";
    const pane = await openPane([SHORT]);
    let theirs = "";
    pane.excel.beforeRequest(3, () => {
      const sheet = pane.excel.workbook.addSheet(SUMMARY);
      sheet.properties.set("DaiHoi", tag);
      theirs = sheet.id;
    });
    await makeSummary(pane);
    expect(pane.excel.workbook.sheet(SUMMARY).id).toBe(theirs);
  });

  test("keeps it where he does so while an empty results sheet is added", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.beforeRequest(2, () => {
      pane.excel.workbook.addSheet("Kết quả đại hội").typeAsCoAuthor("A1", "Của tôi");
    });
    await pane.controller.addTemplate();
    expect(pane.notice()).toEqual({ kind: "template", sheet: "Kết quả đại hội (2)" });
    expect(pane.excel.workbook.sheet("Kết quả đại hội").cellAt("A1").value).toBe("Của tôi");
  });
});

describe("A sheet that is gone when it is to be read", () => {
  test("leaves nothing to make where no other has results", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    pane.excel.beforeRequest(2, () => {
      pane.excel.workbook.sheet("KQ").remove();
    });
    await pane.controller.make(["summary"]);
    expect(pane.notice()).toEqual({ kind: "nothing-to-make" });
    expect(sheetsOf(pane)).toEqual(["Sổ tay"]);
  });

  test("is missed by nobody where the results stand on another", async () => {
    const pane = await openPane([{ name: "Sổ tay", values: [["Việc cần làm"]] }, SHORT]);
    pane.excel.beforeRequest(2, () => {
      pane.excel.workbook.sheet("Sổ tay").remove();
    });
    await makeSummary(pane);
    expect(sheetsOf(pane)).toEqual(["KQ", SUMMARY]);
  });

  test("again and again is told, and nothing is made", async () => {
    const pane = await openPane([SHORT, { ...SHORT, name: "KQ 2" }, { name: "Sổ tay" }]);
    const { workbook } = pane.excel;
    // To learn, to read, and once more.
    pane.excel.beforeRequest(2, () => {
      workbook.sheet("KQ").remove();
    });
    pane.excel.beforeRequest(4, () => {
      workbook.sheet("KQ 2").remove();
    });
    await pane.controller.make(["summary"]);
    expect(refusalOf(pane)).toEqual({ code: "moved", words: expect.stringContaining("vừa xóa, đổi tên") });
    expect(sheetsOf(pane)).toEqual(["Sổ tay"]);
  });
});
