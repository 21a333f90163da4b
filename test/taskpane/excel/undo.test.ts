/** "Hoàn tác": what a click made is taken back, and the workbook is exactly what it was before the click. */
import {
  addBranch,
  bookData,
  connectPane,
  makeSummary,
  openPane,
  quiet,
  refusalOf,
  SHORT,
  sheetData,
  SUMMARY,
  withSummary,
  type Pane,
} from "./support";

async function undo({ controller, excel }: Pane): Promise<void> {
  await controller.undo();
  await quiet(excel);
}

/** A pane whose summary is made, of a table that ends where the sheet does. */
async function madeOnce(): Promise<Pane> {
  const pane = await openPane([SHORT]);
  pane.choose(withSummary({ showCharts: false }));
  await makeSummary(pane);
  return pane;
}

const summaryOf = ({ excel }: Pane): ReturnType<Pane["excel"]["workbook"]["sheet"]> =>
  excel.workbook.sheet(SUMMARY);

const sheetsOf = ({ excel }: Pane): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

type Change = (pane: Pane) => unknown;

/** Something that is done to the summary by Excel's own means. */
function onSummary(act: (sheet: Excel.Worksheet) => void): Change {
  return () =>
    Excel.run(async (context) => {
      act(context.workbook.worksheets.getItem(SUMMARY));
      await context.sync();
    });
}

/** Two more branches, and the summary is made again of all four. */
async function makeAgain(pane: Pane): Promise<void> {
  pane.excel.workbook.sheet("KQ").show();
  for (const row of [4, 5]) addBranch(pane.excel, row);
  await quiet(pane.excel);
  await makeSummary(pane);
}

describe("Taking back the first summary", () => {
  test("leaves the workbook as it was, with the source in front", async () => {
    const pane = await openPane();
    const before = bookData(pane.excel);
    await makeSummary(pane);
    await undo(pane);
    expect(bookData(pane.excel)).toEqual(before);
    expect(pane.notice()).toEqual({ kind: "undone" });
  });

  test("takes the bulletin of the same click along", async () => {
    const pane = await openPane();
    const before = bookData(pane.excel);
    await pane.controller.make(["summary", "bulletin"]);
    await undo(pane);
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("leaves what was written on another sheet meanwhile", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    await makeSummary(pane);
    pane.excel.workbook.sheet("Sổ tay").type("A1", "Đã gửi");
    await undo(pane);
    expect(sheetsOf(pane)).toEqual(["KQ", "Sổ tay"]);
    expect(pane.excel.workbook.sheet("Sổ tay").cellAt("A1").value).toBe("Đã gửi");
  });

  test.each(["A22", "M3", "A60"])(
    "leaves what was written in %s since, and nothing of ours",
    async (place) => {
      const pane = await openPane([SHORT]);
      await makeSummary(pane);
      summaryOf(pane).type(place, "Đã gửi");
      await undo(pane);
      const left = Object(sheetData(pane.excel, SUMMARY));
      const cells = Object.entries(Object(left.cells)).filter(([, cell]) => Object(cell).value !== undefined);
      expect(cells).toEqual([[place, expect.objectContaining({ value: "Đã gửi" })]]);
      expect([left.charts, left.merges, summaryOf(pane).properties.size]).toEqual([[], [], 0]);
    },
  );

  test("leaves nothing to take back", async () => {
    const pane = await openPane();
    await makeSummary(pane);
    await undo(pane);
    expect(pane.store.getState().undoable).toBe(0);
  });

  test("brings the source to the front no more where somebody has hidden it", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    await makeSummary(pane);
    pane.excel.workbook.sheet("KQ").visibility = "Hidden";
    await undo(pane);
    expect([pane.notice()?.kind, sheetsOf(pane)]).toEqual(["undone", ["KQ", "Sổ tay"]]);
  });

  test("that somebody has taken away himself says that nothing is left", async () => {
    const pane = await openPane();
    await makeSummary(pane);
    summaryOf(pane).remove();
    await quiet(pane.excel);
    await undo(pane);
    expect(pane.notice()).toEqual({ kind: "nothing-to-undo" });
    expect(pane.store.getState().undoable).toBe(0);
  });
});

describe("Taking back a summary that was made again brings back", () => {
  test.each<readonly [what: string, change: Change]>([
    ["its figures", () => undefined],
    [
      "what somebody typed into it",
      (pane) => {
        summaryOf(pane).type("B11", "Văn phòng (mới)");
      },
    ],
    [
      "a formula that somebody put into it",
      (pane) => {
        summaryOf(pane).type("F11", "=D11*2");
      },
    ],
    [
      "a text that looks like a day",
      onSummary((sheet) => {
        const cell = sheet.getRange("C11");
        cell.numberFormat = [["@"]];
        cell.values = [["4/5"]];
        cell.numberFormat = [["General"]];
      }),
    ],
    [
      "colours and fonts",
      onSummary((sheet) => {
        sheet.getRange("B11:D11").format.fill.color = "#FFFF00";
        sheet.getRange("B11").format.font.italic = true;
      }),
    ],
    [
      "widths and heights",
      onSummary((sheet) => {
        sheet.getRange("B:B").format.columnWidth = 300;
        sheet.getRange("11:11").format.rowHeight = 60;
      }),
    ],
    [
      "a hidden column",
      onSummary((sheet) => {
        sheet.getRange("F:F").columnHidden = true;
      }),
    ],
    [
      "merged cells",
      onSummary((sheet) => {
        sheet.getRange("F11:G11").merge(false);
      }),
    ],
    [
      "how it is printed",
      onSummary(({ pageLayout }) => {
        pageLayout.orientation = "Portrait";
        pageLayout.paperSize = "A3";
        pageLayout.zoom = { scale: 70 };
        const margins = { left: 10, right: 11, top: 12, bottom: 13, header: 14, footer: 15 };
        pageLayout.setPrintMargins("Points", margins);
        pageLayout.centerHorizontally = false;
        pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A";
        pageLayout.setPrintArea("A1:C12");
        pageLayout.setPrintTitleRows("$1:$2");
      }),
    ],
    [
      "rows that do not stay in view any more",
      onSummary((sheet) => {
        sheet.freezePanes.unfreeze();
      }),
    ],
    [
      "a sheet that somebody has hidden",
      (pane) => {
        pane.excel.workbook.sheet("KQ").show();
        summaryOf(pane).visibility = "Hidden";
      },
    ],
    [
      "a name that somebody gave it",
      (pane) => {
        summaryOf(pane).rename("Quý II");
      },
    ],
    [
      "notes below and beside it where they were",
      (pane) => {
        summaryOf(pane).type("A60", "Đã gửi");
        summaryOf(pane).type("P3", "Xem lại");
      },
    ],
  ])("%s", async (_what, change) => {
    const pane = await madeOnce();
    pane.excel.workbook.sheet("KQ").show();
    await change(pane);
    for (const row of [4, 5]) addBranch(pane.excel, row);
    await quiet(pane.excel);
    const before = bookData(pane.excel);
    await makeSummary(pane);
    await undo(pane);
    expect(bookData(pane.excel)).toEqual(before);
  });

  test.each<readonly [what: string, change: Change]>([
    ["the charts", () => undefined],
    [
      "a chart where somebody has put it",
      onSummary(({ charts }) => {
        charts.getItem("daihoi-progress").set({ left: 10, top: 500, width: 300, height: 200 });
      }),
    ],
    [
      "one chart, where somebody has taken the other away",
      onSummary(({ charts }) => {
        charts.getItem("daihoi-progress").delete();
      }),
    ],
  ])("%s", async (_what, change) => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    await change(pane);
    const before = sheetData(pane.excel, SUMMARY);
    await makeAgain(pane);
    await undo(pane);
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });

  // Excel does not tell how high a hidden row is: it gets the standard height.
  test("a hidden row", async () => {
    const pane = await madeOnce();
    summaryOf(pane).hideRows(11);
    await makeAgain(pane);
    await undo(pane);
    const hidden = Array.from({ length: 30 }, (_, row) => row).filter((row) =>
      summaryOf(pane).isRowHidden(row),
    );
    expect(hidden).toEqual([11]);
  });
});

describe("Taking back a summary that has got more rows", () => {
  /** What stands in the first column from row 15 on: the table ends with row 21, and with row 23 when it is made again. */
  const below = (pane: Pane): unknown[] =>
    Array.from({ length: 60 }, (_, i) => summaryOf(pane).cellAt(`A${i + 1}`).value).slice(22);

  test("leaves a note that somebody wrote below it since, and nothing of what it had", async () => {
    const pane = await madeOnce();
    summaryOf(pane).type("A40", "Đã gửi");
    const before = sheetData(pane.excel, SUMMARY);
    await makeAgain(pane);
    expect(summaryOf(pane).cellAt("A42").value).toBe("Đã gửi");
    summaryOf(pane).type("A44", "Đã nhận");
    await undo(pane);
    expect(below(pane).filter((value) => value !== "")).toEqual(["Đã gửi", "Đã nhận"]);
    summaryOf(pane).type("A42", "");
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });

  test("leaves the place where somebody took his note away, and nothing of what it had", async () => {
    const pane = await madeOnce();
    const before = sheetData(pane.excel, SUMMARY);
    summaryOf(pane).type("A40", "Đã gửi");
    await makeAgain(pane);
    summaryOf(pane).type("A42", "");
    await undo(pane);
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });
});

describe("Taking back twice", () => {
  test("after making twice leaves the workbook as it was before the first", async () => {
    const pane = await openPane([SHORT]);
    const before = sheetData(pane.excel, "KQ");
    await makeSummary(pane);
    await makeSummary(pane);
    await undo(pane);
    await undo(pane);
    expect(sheetsOf(pane)).toEqual(["KQ"]);
    expect(sheetData(pane.excel, "KQ")).toEqual(before);
  });

  test("brings back the newest that is kept, and then nothing is left to take back", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    await makeAgain(pane);
    const second = sheetData(pane.excel, SUMMARY);
    await makeSummary(pane);
    await undo(pane);
    expect(pane.store.getState()).toMatchObject({ undoable: 0, steps: [], notice: { kind: "undone" } });
    expect(sheetData(pane.excel, SUMMARY)).toEqual(second);
  });
});

describe("Taking back that Excel refuses", () => {
  test("is told, and can be done again", async () => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    const before = sheetData(pane.excel, SUMMARY);
    await makeAgain(pane);
    pane.excel.failAt(3, { code: "GeneralException", afterActions: 30 });
    for (const n of [4, 5, 6]) pane.excel.failAt(n, { code: "GeneralException" });
    await undo(pane);
    expect(refusalOf(pane)).toEqual({
      code: "undo-unfinished",
      words: expect.stringContaining("bấm Hoàn tác lần nữa"),
    });
    await undo(pane);
    expect(pane.notice()).toEqual({ kind: "undone" });
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });
});

test("A pane that is opened anew has nothing to take back, and nothing happens to the sheet.", async () => {
  const { excel } = await madeOnce();
  const before = sheetData(excel, SUMMARY);
  const pane = await connectPane(excel);
  await undo(pane);
  expect(sheetData(excel, SUMMARY)).toEqual(before);
});
