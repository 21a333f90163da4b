/** A summary that is made again is made where it stands: whatever people did to it and beside it stays theirs. */
import {
  addBranch,
  makeSummary,
  openPane,
  quiet,
  sheetData,
  SHORT,
  SUMMARY,
  type Pane,
  withSummary,
} from "./support";

/** A pane whose summary is made. */
async function madeOnce(): Promise<Pane> {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  return pane;
}

/** The same without charts: then the table ends where the sheet does, and more branches need more rows. */
async function madeWithoutCharts(): Promise<Pane> {
  const pane = await openPane([SHORT]);
  pane.choose(withSummary({ showCharts: false }));
  await makeSummary(pane);
  return pane;
}

const summaryOf = ({ excel }: Pane): ReturnType<Pane["excel"]["workbook"]["sheet"]> =>
  excel.workbook.sheet(SUMMARY);

/** The row of the sheet, counted from 1, in which a text stands in a column. */
function rowOf(pane: Pane, text: string, column = "B"): number {
  for (let row = 1; row < 80; row++) {
    if (summaryOf(pane).cellAt(`${column}${row}`).value === text) return row;
  }
  throw new Error(`“${text}” stands nowhere in column ${column}.`);
}

describe("A summary that is made again", () => {
  test("is the same sheet, with the new figures", async () => {
    const pane = await madeOnce();
    const { id } = summaryOf(pane);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await makeSummary(pane);
    expect(summaryOf(pane).id).toBe(id);
    expect(summaryOf(pane).cellAt(`D${rowOf(pane, "Văn phòng")}`).value).toBe(5);
  });

  test("is what a first one would be, when more branches were added", async () => {
    const pane = await madeOnce();
    for (const row of [4, 5]) addBranch(pane.excel, row);
    await makeSummary(pane);
    const again = sheetData(pane.excel, SUMMARY);
    const first = await openPane([SHORT]);
    for (const row of [4, 5]) addBranch(first.excel, row);
    await makeSummary(first);
    expect(again).toEqual(sheetData(first.excel, SUMMARY));
  });

  test("is what a first one would be, when branches were taken out", async () => {
    const pane = await openPane([SHORT]);
    for (const row of [4, 5, 6]) addBranch(pane.excel, row);
    await makeSummary(pane);
    const source = pane.excel.workbook.sheet("KQ");
    for (const row of [4, 5, 6]) for (const column of "ABCDEF") source.type(`${column}${row}`, "");
    await makeSummary(pane);
    const again = sheetData(pane.excel, SUMMARY);
    expect(again).toEqual(sheetData((await madeOnce()).excel, SUMMARY));
  });

  test("is what a first one would be, when rows had to be put in above somebody's notes", async () => {
    const pane = await madeWithoutCharts();
    summaryOf(pane).type("A60", "Đã gửi Ban Tổ chức");
    for (const row of [4, 5]) addBranch(pane.excel, row);
    await makeSummary(pane);
    summaryOf(pane).type("A62", "");
    const again = sheetData(pane.excel, SUMMARY);
    const first = await openPane([SHORT]);
    first.choose(withSummary({ showCharts: false }));
    for (const row of [4, 5]) addBranch(first.excel, row);
    await makeSummary(first);
    expect(again).toEqual(sheetData(first.excel, SUMMARY));
  });

  test("comes into view again where somebody has hidden it", async () => {
    const pane = await madeOnce();
    const { workbook } = pane.excel;
    workbook.sheet("KQ").show();
    summaryOf(pane).visibility = "Hidden";
    await makeSummary(pane);
    expect([summaryOf(pane).visibility, workbook.active.name]).toEqual(["Visible", SUMMARY]);
  });
});

describe("Made again, a summary leaves as it is", () => {
  test("the width of a column that somebody made wider, however often", async () => {
    const pane = await madeOnce();
    const { columns } = summaryOf(pane).grid;
    columns.set(1, { ...summaryOf(pane).columnLine(1), size: 300 });
    await makeSummary(pane);
    await makeSummary(pane);
    expect(summaryOf(pane).columnLine(1).size).toBe(300);
  });

  test("a column that somebody has hidden", async () => {
    const pane = await madeOnce();
    const { columns } = summaryOf(pane).grid;
    columns.set(5, { ...summaryOf(pane).columnLine(5), hidden: true });
    await makeSummary(pane);
    await makeSummary(pane);
    expect(summaryOf(pane).columnLine(5).hidden).toBe(true);
  });

  test("notes below and beside it", async () => {
    const pane = await madeOnce();
    summaryOf(pane).type("A60", "Đã gửi Ban Tổ chức");
    summaryOf(pane).type("P3", "Xem lại");
    await makeSummary(pane);
    expect([summaryOf(pane).cellAt("A60").value, summaryOf(pane).cellAt("P3").value]).toEqual([
      "Đã gửi Ban Tổ chức",
      "Xem lại",
    ]);
  });

  test("notes below it, which move down as many rows as the table gets", async () => {
    const pane = await madeWithoutCharts();
    summaryOf(pane).type("A60", "Đã gửi Ban Tổ chức");
    for (const row of [4, 5, 6]) addBranch(pane.excel, row);
    await makeSummary(pane);
    expect(summaryOf(pane).cellAt("A63").value).toBe("Đã gửi Ban Tổ chức");
  });

  test("notes beside it, which move to the right by as many columns as the table gets", async () => {
    const pane = await madeOnce();
    summaryOf(pane).type("P3", "Xem lại");
    const source = pane.excel.workbook.sheet("KQ");
    for (const [address, value] of Object.entries({ G1: "Trẻ dưới 40 tuổi", G2: 1, G3: 0 }))
      source.type(address, value);
    await makeSummary(pane);
    expect(summaryOf(pane).cellAt("Q3").value).toBe("Xem lại");
  });

  test("formulas of other sheets, which go on telling its figures", async () => {
    const pane = await madeOnce();
    const own = pane.excel.workbook.addSheet("Báo cáo");
    const total = rowOf(pane, "TỔNG CỘNG", "A");
    own.type("A1", `='${SUMMARY}'!D${total}`);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await makeSummary(pane);
    expect(own.cellAt("A1")).toMatchObject({ formula: `='${SUMMARY}'!D${total}`, value: 8 });
  });

  test("formulas of other sheets that tell a note below it, which has moved", async () => {
    const pane = await madeWithoutCharts();
    summaryOf(pane).type("A60", "Đã gửi");
    const own = pane.excel.workbook.addSheet("Báo cáo");
    own.type("A1", `='${SUMMARY}'!A60`);
    addBranch(pane.excel, 4);
    await makeSummary(pane);
    expect(own.cellAt("A1").value).toBe("Đã gửi");
  });

  test("a chart that somebody put beside ours", async () => {
    const pane = await madeOnce();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SUMMARY);
      sheet.charts.add("ColumnClustered", sheet.getRange("B11:D12")).name = "Của tôi";
      await context.sync();
    });
    await makeSummary(pane);
    const names = summaryOf(pane).charts.map(({ name }) => name);
    expect(names.toSorted()).toEqual(["Của tôi", "daihoi-progress", "daihoi-structure"]);
  });

  test("a copy that somebody made of it", async () => {
    const pane = await madeOnce();
    await copySummary(pane, "Bản nộp");
    const copy = sheetData(pane.excel, "Bản nộp");
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await makeSummary(pane);
    expect(sheetData(pane.excel, "Bản nộp")).toEqual(copy);
    expect(summaryOf(pane).cellAt(`D${rowOf(pane, "Văn phòng")}`).value).toBe(5);
  });

  test("a copy that somebody made of it, also where he gave it its name and another to ours", async () => {
    const pane = await madeOnce();
    await copySummary(pane, "Bản nộp");
    summaryOf(pane).rename("Quý II");
    pane.excel.workbook.sheet("Bản nộp").rename(SUMMARY);
    const copy = sheetData(pane.excel, SUMMARY);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await makeSummary(pane);
    expect(sheetData(pane.excel, SUMMARY)).toEqual(copy);
    expect(pane.excel.workbook.sheet("Quý II").cellAt("D10").value).toBe(5);
  });

  test("a copy that somebody made of it, also where he has deleted ours", async () => {
    const pane = await madeOnce();
    await copySummary(pane, "Bản nộp");
    summaryOf(pane).remove();
    const copy = sheetData(pane.excel, "Bản nộp");
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await makeSummary(pane);
    expect(sheetData(pane.excel, "Bản nộp")).toEqual(copy);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
  });
});

describe("Made again, a summary with charts keeps what somebody wrote where it has nothing", () => {
  /** Below what is printed, beside the charts' numbers, above the charts, between table and charts. */
  const PLACES = ["A22", "C30", "H35", "J3", "I12", "B24"];

  async function noted(): Promise<Pane> {
    const pane = await madeOnce();
    for (const place of PLACES) summaryOf(pane).type(place, `Ghi ở ${place}`);
    return pane;
  }

  function addColumn({ excel }: Pane): void {
    for (const [address, value] of Object.entries({ G1: "Trẻ dưới 40 tuổi", G2: 1, G3: 0 }))
      excel.workbook.sheet("KQ").type(address, value);
  }

  /** Where each of the notes stands, twice where it stands twice. */
  function notesOf(pane: Pane, places: readonly string[] = PLACES): readonly string[] {
    const addresses = [..."ABCDEFGHIJKLMNOPQ"].flatMap((column) =>
      Array.from({ length: 90 }, (_, row) => `${column}${row + 1}`),
    );
    const all = addresses.map((address) => [address, summaryOf(pane).cellAt(address).value] as const);
    return places.flatMap((place) =>
      all.filter(([, value]) => value === `Ghi ở ${place}`).map(([address]) => address),
    );
  }

  test("in the same cells, however often", async () => {
    const pane = await noted();
    await makeSummary(pane);
    await makeSummary(pane);
    expect(notesOf(pane)).toEqual(PLACES);
  });

  test("as it looks", async () => {
    const pane = await noted();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SUMMARY).getRange("A22").format.fill.color = "#FFFF00";
      await context.sync();
    });
    await makeSummary(pane);
    expect(summaryOf(pane).cellAt("A22").format.fill).toBe("#FFFF00");
  });

  test("as far below the table as it was, when the table gets more rows", async () => {
    const pane = await noted();
    for (const row of [4, 5, 6]) addBranch(pane.excel, row);
    await makeSummary(pane);
    expect(notesOf(pane)).toEqual(["A25", "C33", "H38", "J3", "I12", "B27"]);
  });

  test("as far to the right of the table as it was, when the table gets a column", async () => {
    const pane = await noted();
    addColumn(pane);
    await makeSummary(pane);
    expect(notesOf(pane)).toEqual(["A22", "C30", "H35", "K3", "J12", "B24"]);
  });

  test("together with what stands below all of it, when the table gets very many rows", async () => {
    const pane = await noted();
    summaryOf(pane).type("B50", "Ghi ở B50");
    for (let row = 4; row < 24; row++) addBranch(pane.excel, row);
    await makeSummary(pane);
    expect(notesOf(pane, ["A22", "C30", "H35", "B24", "B50"])).toEqual(["A42", "C50", "H55", "B44", "B70"]);
  });

  test("each in one place, when the table gets very many rows and a column", async () => {
    const pane = await noted();
    summaryOf(pane).type("J36", "Ghi ở J36");
    summaryOf(pane).type("P3", "Ghi ở P3");
    addColumn(pane);
    for (let row = 4; row < 24; row++) addBranch(pane.excel, row);
    await makeSummary(pane);
    const all = [...PLACES, "J36", "P3"];
    expect(new Set(notesOf(pane, all)).size).toBe(all.length);
  });

  test("and gives it back where it was with “Hoàn tác”", async () => {
    const pane = await noted();
    summaryOf(pane).type("J36", "Ghi ở J36");
    for (let row = 4; row < 24; row++) addBranch(pane.excel, row);
    addColumn(pane);
    await quiet(pane.excel);
    const before = sheetData(pane.excel, SUMMARY);
    await makeSummary(pane);
    await pane.controller.undo();
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });

  test.each([150, 300, 450, 600, 700])(
    "where it was, when writing fails after %i actions",
    async (afterActions) => {
      const pane = await noted();
      summaryOf(pane).type("J36", "Ghi ở J36");
      for (let row = 4; row < 24; row++) addBranch(pane.excel, row);
      addColumn(pane);
      await quiet(pane.excel);
      const before = sheetData(pane.excel, SUMMARY);
      pane.excel.failAt(3, { code: "GeneralException", afterActions });
      await pane.controller.make(["summary"]);
      await quiet(pane.excel);
      expect(pane.notice()).toMatchObject({ kind: "excel", code: "busy" });
      expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
    },
  );
});

/** Copies the summary as a person does, and gives the copy a name. */
async function copySummary({ excel }: Pane, name: string): Promise<void> {
  const before = new Set(excel.workbook.sheets);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SUMMARY).copy("End");
    await context.sync();
  });
  excel.workbook.sheets.find((sheet) => !before.has(sheet))?.rename(name);
}
