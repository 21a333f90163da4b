/** "Hoàn tác": what a click made is taken back, and the workbook is exactly what it was before the click. */
import {
  addBranch,
  bookData,
  makeSummary,
  openPane,
  quiet,
  SHORT,
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

/** What an add-in or a person does with the summary's page, charts and the like. */
async function onSummary(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(SUMMARY));
    await context.sync();
  });
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

  test("leaves a note that was kept on another sheet meanwhile", async () => {
    const pane = await openPane([SHORT, { name: "Sổ tay" }]);
    await makeSummary(pane);
    pane.excel.workbook.sheet("Sổ tay").type("A1", "Đã gửi");
    await undo(pane);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ", "Sổ tay"]);
    expect(pane.excel.workbook.sheet("Sổ tay").cellAt("A1").value).toBe("Đã gửi");
  });

  test("shows the figures of before as the newest there are: nothing is left to take back", async () => {
    const pane = await openPane();
    await makeSummary(pane);
    await undo(pane);
    expect(pane.store.getState()).toMatchObject({ undoable: 0, computing: false });
  });
});

describe("Taking back a summary that was made again brings back", () => {
  test.each<readonly [what: string, change: (pane: Pane) => void | Promise<void>]>([
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
      async () =>
        onSummary((sheet) => {
          const cell = sheet.getRange("C11");
          Reflect.set(cell, "numberFormat", "@");
          Reflect.set(cell, "values", "4/5");
          Reflect.set(cell, "numberFormat", "General");
        }),
    ],
    [
      "colours and fonts",
      () =>
        onSummary((sheet) => {
          sheet.getRange("B11:D11").format.fill.color = "#FFFF00";
          sheet.getRange("B11").format.font.italic = true;
        }),
    ],
    [
      "widths",
      () =>
        onSummary((sheet) => {
          sheet.getRange("B:B").format.columnWidth = 300;
        }),
    ],
    [
      "heights",
      () =>
        onSummary((sheet) => {
          sheet.getRange("11:11").format.rowHeight = 60;
        }),
    ],
    [
      "a hidden column",
      () =>
        onSummary((sheet) => {
          sheet.getRange("F:F").columnHidden = true;
        }),
    ],
    [
      "a hidden row",
      (pane) => {
        summaryOf(pane).hideRows(11);
      },
    ],
    [
      "merged cells",
      () =>
        onSummary((sheet) => {
          sheet.getRange("F11:G11").merge(false);
        }),
    ],
    [
      "how it is printed",
      () =>
        onSummary(({ pageLayout }) => {
          pageLayout.orientation = "Portrait";
          pageLayout.paperSize = "A3";
          pageLayout.zoom = { scale: 70 };
          pageLayout.setPrintMargins("Points", {
            left: 10,
            right: 11,
            top: 12,
            bottom: 13,
            header: 14,
            footer: 15,
          });
          pageLayout.centerHorizontally = false;
          pageLayout.headersFooters.defaultForAllPages.centerFooter = "&A";
          pageLayout.setPrintArea("A1:C12");
          pageLayout.setPrintTitleRows("$1:$2");
        }),
    ],
    [
      "rows that do not stay in view any more",
      () =>
        onSummary((sheet) => {
          sheet.freezePanes.unfreeze();
        }),
    ],
    [
      "that somebody has hidden it",
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
      "notes below and beside it",
      (pane) => {
        summaryOf(pane).type("A60", "Đã gửi");
        summaryOf(pane).type("P3", "Xem lại");
      },
    ],
  ])("%s", async (_what, change) => {
    const pane = await madeOnce();
    await change(pane);
    pane.excel.workbook.sheet("KQ").show();
    for (const row of [4, 5]) addBranch(pane.excel, row);
    await quiet(pane.excel);
    const before = bookData(pane.excel);
    await makeSummary(pane);
    await undo(pane);
    expect(bookData(pane.excel)).toEqual(before);
  });

  test.each<readonly [what: string, change: (pane: Pane) => void | Promise<void>]>([
    ["the charts of before", () => undefined],
    [
      "charts where somebody has put them",
      () =>
        onSummary(({ charts }) => {
          Object.assign(charts.getItem("daihoi-progress"), { left: 10, top: 500, width: 300, height: 200 });
        }),
    ],
    [
      "one chart where somebody has taken the other away",
      () =>
        onSummary(({ charts }) => {
          charts.getItem("daihoi-progress").delete();
        }),
    ],
  ])("%s", async (_what, change) => {
    const pane = await openPane([SHORT]);
    await makeSummary(pane);
    await change(pane);
    pane.excel.workbook.sheet("KQ").show();
    for (const row of [4, 5]) addBranch(pane.excel, row);
    await quiet(pane.excel);
    const before = bookData(pane.excel);
    await makeSummary(pane);
    await undo(pane);
    expect(bookData(pane.excel)).toEqual(before);
  });
});
