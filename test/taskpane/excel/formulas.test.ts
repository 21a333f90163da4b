/**
 * Formulas of ours in the workbook: put into a cell where they do no harm, turned into their values before a file is sent,
 * and in the total of the summary. Each can be taken back, and whatever fails, the workbook is as it was.
 */
import { defaultChoices } from "../../../src/analysis/choices";
import { say } from "../../../src/i18n/messages";
import type { FormulaWish } from "../../../src/functions/formula-text";
import type { Reach } from "../../../src/taskpane/excel/formula-fixer";
import { CellError } from "../../excel-host/model/values";
import type { ExcelHost, HostOptions, SheetData } from "../../excel-host/host";
import { excelWithFunctions } from "../../functions/cells";
import { isInShare } from "../../support/effort";
import { day } from "../../support/table";
import {
  addBranch,
  bookData,
  connectPane,
  makeSummary,
  quiet,
  refusalOf,
  RESULTS,
  SHORT,
  SUMMARY,
  withSummary,
  type Pane,
} from "./support";

/** Where formulas go. */
const NOTES: SheetData = {
  name: "Sổ tay",
  values: [
    ["Báo cáo", "4/5", 0.5],
    ["Cộng", { formula: "=SUM(C1,1)", value: 1.5 }, null],
  ],
  numberFormats: { "C1:C1": "0.00%", "B1:B1": "@" },
};

const WISH: FormulaWish = { kind: "count", indicator: "Tái cử", block: null, part: null, asOf: null };
/** With the titles, which say to which day, and the total. */
const RANGE = "'KQ'!$A$1:$G$10";

async function open(
  sheets: readonly SheetData[] = [RESULTS, NOTES],
  options: Omit<HostOptions, "sheets" | "functions"> = {},
): Promise<Pane> {
  return connectPane(await excelWithFunctions({ sheets, ...options }));
}

/** What is asked of the library: a person's click on a cell. */
async function select({ excel }: Pane, sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).select();
    await context.sync();
  });
  await quiet(excel);
}

/** Puts a formula into a cell, and waits for all that follows. */
async function insert(pane: Pane, wish: Partial<FormulaWish> = {}, agreed: Agreed = null): Promise<Put> {
  pane.store.dispatch({ type: "notice", notice: null });
  const put = await pane.controller.insertFormula({ ...WISH, ...wish }, agreed);
  await quiet(pane.excel);
  await pane.excel.calculated();
  return put;
}

type Put = Awaited<ReturnType<Pane["controller"]["insertFormula"]>>;
type Agreed = Parameters<Pane["controller"]["insertFormula"]>[1];

async function undo({ controller, excel }: Pane): Promise<void> {
  await controller.undo();
  await quiet(excel);
}

const cell = ({ excel }: Pane, address: string, sheet = "Sổ tay"): ReturnType<Cells["cellAt"]> =>
  excel.workbook.sheet(sheet).cellAt(address);

type Cells = ReturnType<ExcelHost["workbook"]["sheet"]>;

describe("A formula is shown", () => {
  test.each([
    ["vi-VN", ";"],
    ["en-US", ","],
  ])("as it is typed on a machine set to %s, with what it gives", async (locale, separator) => {
    const pane = await open(undefined, { locale });
    const wish = { ...WISH, kind: "share", asOf: day("20/4/2017") } as const;
    expect(await pane.controller.viewFormula(wish, defaultChoices)).toEqual({
      text: `=DAIHOI.TYLE(${[RANGE, '"Tái cử"', '"20/4/2017"'].join(separator)})`,
      answer: { kind: "value", value: 0.9 },
      doubt: null,
    });
  });

  test("with a word where it cannot know what was chosen in the pane", async () => {
    const pane = await open();
    pane.choose({ columns: { "tai cu": null } });
    await quiet(pane.excel);
    const { choices } = pane.store.getState();
    expect(await pane.controller.viewFormula({ ...WISH, indicator: "Nữ" }, choices)).toMatchObject({
      doubt: "choices",
    });
  });
});

/** RESULTS in a workbook that counts its days from 1904, where Excel hands other numbers to functions. */
const FROM_1904: SheetData = {
  ...RESULTS,
  values: (RESULTS.values ?? []).map((row) =>
    row.map((value) => (typeof value === "number" && value > 40_000 ? value - 1462 : value)),
  ),
};

test("In a workbook that counts its days from 1904 a formula is shown to give what Excel would show", async () => {
  const pane = await open([FROM_1904, NOTES], { uses1904: true });
  const wish = { ...WISH, kind: "progress", asOf: day("19/4/2017") } as const;
  const view = await pane.controller.viewFormula(wish, defaultChoices);
  await select(pane, "Sổ tay", "B4");
  await insert(pane, wish);
  expect(view).toMatchObject({
    doubt: "from-1904",
    answer: { kind: "value", value: cell(pane, "B4").value },
  });
});

describe("A formula that is put into a cell", () => {
  test("gives there what was shown, also after the results have changed", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "B4");
    await insert(pane);
    expect(pane.notice()).toEqual({ kind: "inserted", sheet: "Sổ tay", cell: "B4" });
    expect(cell(pane, "B4")).toMatchObject({ formula: `=DAIHOI.DEM(${RANGE},"Tái cử")`, value: 9 });
    pane.excel.workbook.sheet("KQ").type("E6", 3);
    await pane.excel.calculated();
    expect(cell(pane, "B4").value).toBe(10);
  });

  test("looks like a share where it is one, and a cell of texts becomes a plain one", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "B4");
    await insert(pane, { kind: "share" });
    expect(cell(pane, "B4")).toMatchObject({ value: 0.9, numberFormat: "0.00%", text: "90,00%" });
    pane.excel.workbook.sheet("Sổ tay").type("B5", "'");
    await select(pane, "Sổ tay", "B1");
    const put = await insert(pane);
    await insert(pane, {}, put?.place ?? null);
    expect(cell(pane, "B1")).toMatchObject({ value: 9, numberFormat: "General" });
  });

  test("keeps the look that somebody gave the cell", async () => {
    const pane = await open([RESULTS, { ...NOTES, numberFormats: { "B4:B4": "0.0%" } }]);
    await select(pane, "Sổ tay", "B4");
    await insert(pane, { kind: "share" });
    expect(cell(pane, "B4").numberFormat).toBe("0.0%");
  });

  test("fills several cells where it gives a table", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "A5");
    await insert(pane, { kind: "statistics" });
    expect(["A5", "A6", "B6", "D6"].map((address) => cell(pane, address).value)).toEqual([
      "Chỉ tiêu",
      "Đã đại hội",
      4,
      0.8,
    ]);
    expect(cell(pane, "D6").text).toBe("80,00%");
  });

  test.each(["desktop", "web"] as const)(
    "counts branches that are added below a table without a total, on the %s",
    async (platform) => {
      const pane = await open([SHORT, NOTES], { platform });
      await select(pane, "Sổ tay", "B4");
      await insert(pane);
      expect(cell(pane, "B4").value).toBe(5);
      addBranch(pane.excel, 4);
      await pane.excel.calculated();
      expect(cell(pane, "B4").value).toBe(7);
    },
  );

  test("may stand beside the table on its own sheet", async () => {
    const pane = await open([RESULTS]);
    await select(pane, "KQ", "I3");
    await insert(pane, { kind: "progress" });
    expect(cell(pane, "I3", "KQ").value).toBe("4/5 (80%)");
  });

  test.each<readonly [string, string, Partial<FormulaWish>]>([
    ["an empty cell", "B4", {}],
    ["an empty cell, as a share", "B4", { kind: "share" }],
    ["a table of cells", "A5", { kind: "statistics" }],
  ])("is taken back from %s: the workbook is as it was", async (_what, address, wish) => {
    const pane = await open();
    await select(pane, "Sổ tay", address);
    const before = bookData(pane.excel);
    await insert(pane, wish);
    await undo(pane);
    expect(pane.notice()).toEqual({ kind: "undone" });
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("is not taken back where somebody has written something else there since", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "B4");
    await insert(pane);
    pane.excel.workbook.sheet("Sổ tay").type("B4", 11);
    await undo(pane);
    expect(pane.notice()).toEqual({ kind: "nothing-to-undo" });
    expect(cell(pane, "B4").value).toBe(11);
  });

  test("is not taken back from a sheet that is gone", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "B4");
    await insert(pane);
    pane.excel.workbook.sheet("Sổ tay").remove();
    await quiet(pane.excel);
    await undo(pane);
    expect(pane.notice()).toEqual({ kind: "nothing-to-undo" });
  });
});

describe("A cell in which something stands", () => {
  test("is written over only when somebody agrees, be another selected by then", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "B1");
    const before = bookData(pane.excel);
    const put = await insert(pane);
    expect(put).toMatchObject({ kind: "occupied", sheet: "Sổ tay", address: "B1", shown: "4/5" });
    expect(bookData(pane.excel)).toEqual(before);
    await select(pane, "Sổ tay", "E9");
    await insert(pane, {}, put?.place ?? null);
    expect([cell(pane, "B1").value, cell(pane, "E9").value]).toEqual([9, ""]);
  });

  test.each(["B1", "B2", "C1"])("gets back what it held: %s", async (address) => {
    const pane = await open();
    await select(pane, "Sổ tay", address);
    const before = bookData(pane.excel);
    const put = await insert(pane);
    await insert(pane, {}, put?.place ?? null);
    expect(cell(pane, address).value).toBe(9);
    await undo(pane);
    expect(bookData(pane.excel)).toEqual(before);
  });
});

describe("A formula is refused, and nothing changes,", () => {
  test.each<
    readonly [
      why: string,
      code: string,
      at: readonly [sheet: string, address: string],
      kind: FormulaWish["kind"],
      more: Partial<SheetData>,
    ]
  >([
    ["in the range that it reads", "in-table", ["KQ", "E5"], "count", {}],
    ["whose answer would reach into that range", "in-table", ["KQ", "A1"], "statistics", {}],
    ["on a protected sheet", "cells-protected", ["Sổ tay", "B4"], "count", { protected: true }],
    ["whose answer has no room", "no-room", ["Sổ tay", "A1"], "byBlock", {}],
    [
      "whose answer would lie over merged cells",
      "no-spill",
      ["Sổ tay", "A4"],
      "byBlock",
      { merges: ["C4:D4"] },
    ],
    [
      "whose answer would lie in a Table",
      "in-list",
      ["Sổ tay", "A4"],
      "byBlock",
      { table: { name: "B", address: "C4:D9" } },
    ],
    ["in a Table", "in-list", ["Sổ tay", "C5"], "count", { table: { name: "B", address: "C4:D9" } }],
    ["whose answer would leave the sheet", "no-spill", ["Sổ tay", "XFC4"], "byBlock", {}],
  ])("%s", async (_why, code, [sheet, address], kind, more) => {
    const pane = await open([RESULTS, { ...NOTES, ...more }]);
    await select(pane, sheet, address);
    const before = bookData(pane.excel);
    await insert(pane, { kind });
    expect(refusalOf(pane)?.code).toBe(code);
    expect(refusalOf(pane)?.words).toContain("Chưa có gì thay đổi");
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("on a sheet that we make anew", async () => {
    const pane = await open();
    await makeSummary(pane);
    await select(pane, SUMMARY, "A50");
    await insert(pane);
    expect(refusalOf(pane)?.code).toBe("own-sheet");
  });

  test("in what another formula fills", async () => {
    const pane = await open();
    await select(pane, "Sổ tay", "A5");
    await insert(pane, { kind: "statistics" });
    await select(pane, "Sổ tay", "B6");
    await insert(pane);
    expect(refusalOf(pane)?.code).toBe("in-answer");
    expect(refusalOf(pane)?.words).toContain("B6");
  });
});

test("Whichever request of inserting fails, the workbook is as it was, or has the formula", async () => {
  for (let n = 1; n <= 3; n++) {
    for (const afterActions of [0, 3]) {
      const pane = await open();
      await select(pane, "Sổ tay", "B1");
      const put = await insert(pane);
      const before = bookData(pane.excel);
      pane.excel.clearRequests();
      pane.excel.failAt(n, { code: "GeneralException", afterActions });
      await insert(pane, {}, put?.place ?? null);
      if (pane.notice()?.kind === "inserted") continue;
      expect(refusalOf(pane)?.code).toBe("busy");
      expect(bookData(pane.excel)).toEqual(before);
    }
  }
});

/** A report with formulas of ours, and a hidden sheet with one that fills a table. */
const REPORT: SheetData = {
  name: "Báo cáo",
  values: [["Tái cử"], ["Tỷ lệ"], ["Tiến độ"], ["Phần trăm"], ["Sai"], ["Chữ", "=DAIHOI.DEM(A1)"]],
  numberFormats: { "B2:B2": "0.0%" },
};
const TABLE: SheetData = { name: "Thống kê", numberFormats: { "D1:D20": "0%" }, visibility: "Hidden" };

/** By sheet and cell. B5 asks for what the results do not have; C1 is none of ours. */
const FORMULAS: readonly (readonly [string, string, string])[] = [
  ["Báo cáo", "B1", `=DAIHOI.DEM(${RANGE},"Tái cử")`],
  ["Báo cáo", "C1", "=B1*2"],
  ["Báo cáo", "B2", `=DAIHOI.TYLE(${RANGE},"Tái cử")`],
  ["Báo cáo", "B3", `="Đã đại hội "&DAIHOI.TIENDO(${RANGE})`],
  ["Báo cáo", "B4", "=DAIHOI.PHANTRAM(9,10)"],
  ["Báo cáo", "B5", `=DAIHOI.DEM(${RANGE},"Bí thư")`],
  ["Thống kê", "A1", `=DAIHOI.THONGKE(${RANGE})`],
];

/** With all of them calculated. */
async function openDone(more: Pick<SheetData, "protected"> = {}): Promise<Pane> {
  const excel = await excelWithFunctions({ sheets: [RESULTS, REPORT, TABLE] });
  for (const [sheet, address, formula] of FORMULAS) excel.workbook.sheet(sheet).type(address, formula);
  if (more.protected) excel.workbook.sheet("Thống kê").protect();
  excel.workbook.sheet("Báo cáo").show();
  await excel.calculated();
  return connectPane(excel);
}

async function fix(pane: Pane, reach: Reach): Promise<void> {
  pane.store.dispatch({ type: "notice", notice: null });
  await pane.controller.fixFormulas(reach);
  await quiet(pane.excel);
  await pane.excel.calculated();
}

describe("Formulas of ours are counted first", () => {
  test("on the sheet that is looked at, or in the whole workbook, hidden sheets as well", async () => {
    const pane = await openDone();
    const before = bookData(pane.excel);
    expect(await pane.controller.countFormulas("sheet")).toEqual({
      cells: 4,
      sheets: 1,
      open: ["Báo cáo!B5"],
    });
    expect(await pane.controller.countFormulas("book")).toEqual({
      cells: 5,
      sheets: 2,
      open: ["Báo cáo!B5"],
    });
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("and where there is none it is said", async () => {
    const pane = await open();
    expect(await pane.controller.countFormulas("book")).toBeNull();
    expect(pane.notice()).toEqual({ kind: "no-formulas" });
  });

  test("those that Excel still calculates are told apart", async () => {
    const pane = await openDone();
    pane.excel.workbook.customFunction = () => new CellError("#BUSY!");
    pane.excel.workbook.version++;
    expect(await pane.controller.countFormulas("book")).toMatchObject({ cells: 0, open: { length: 6 } });
  });
});

describe("Formulas that became values", () => {
  test("show what they showed, in the same formats, and follow the results no more", async () => {
    const pane = await openDone();
    const shown = ["B1", "B2", "B3", "B4", "C1"].map((address) => cell(pane, address, "Báo cáo").text);
    await fix(pane, "sheet");
    expect(pane.notice()).toEqual({ kind: "fixed", cells: 4, sheets: 1, open: ["Báo cáo!B5"] });
    pane.excel.workbook.sheet("KQ").type("E6", 3);
    await pane.excel.calculated();
    const now = ["B1", "B2", "B3", "B4", "C1"].map((address) => cell(pane, address, "Báo cáo"));
    expect(now.map(({ text }) => text)).toEqual(shown);
    expect(now.map(({ formula }) => formula)).toEqual(["9", "0.9", "Đã đại hội 4/5 (80%)", "90%", "=B1*2"]);
    expect(now.map(({ numberFormat }) => numberFormat)).toEqual([
      "General",
      "0.0%",
      "General",
      "General",
      "General",
    ]);
  });

  test("leave those that show an error, other formulas, and texts that look like one", async () => {
    const pane = await openDone();
    await fix(pane, "book");
    expect(cell(pane, "B5", "Báo cáo").formula).toBe(`=DAIHOI.DEM(${RANGE},"Bí thư")`);
    expect(cell(pane, "B6", "Báo cáo").value).toBe("=DAIHOI.DEM(A1)");
    expect(cell(pane, "D10", "KQ").formula).toBe("=SUM(D5:D9)");
  });

  test("fill all cells that they filled before", async () => {
    const pane = await openDone();
    const range = ["A1", "B1", "A2", "B2", "D2", "F2", "A4", "D4"];
    const shown = range.map((address) => cell(pane, address, "Thống kê").text);
    expect(shown).toContain("Tái cử");
    await fix(pane, "book");
    expect(pane.notice()).toMatchObject({ cells: 5, sheets: 2 });
    expect(range.map((address) => cell(pane, address, "Thống kê").text)).toEqual(shown);
    expect(cell(pane, "A1", "Thống kê").formula).toBe("Chỉ tiêu");
  });

  test("are formulas again when it is taken back", async () => {
    const pane = await openDone();
    const before = bookData(pane.excel);
    await fix(pane, "book");
    expect(bookData(pane.excel)).not.toEqual(before);
    await undo(pane);
    await pane.excel.calculated();
    expect(pane.notice()).toEqual({ kind: "undone" });
    expect(bookData(pane.excel)).toEqual(before);
  });

  test("stay where somebody has written something else since; the others come back", async () => {
    const pane = await openDone();
    await fix(pane, "sheet");
    pane.excel.workbook.sheet("Báo cáo").type("B1", 12);
    await undo(pane);
    expect(cell(pane, "B1", "Báo cáo").formula).toBe("12");
    expect(cell(pane, "B2", "Báo cáo").formula).toBe(`=DAIHOI.TYLE(${RANGE},"Tái cử")`);
  });

  test("may be as Excel keeps them in a file of another machine", async () => {
    const formula = `=_xldudf_DAIHOI_DEM(${RANGE},"Tái cử")`;
    const pane = await open([RESULTS, { name: "Báo cáo", values: [[{ formula, value: 9 }]] }]);
    await fix(pane, "book");
    expect(cell(pane, "A1", "Báo cáo").formula).toBe("9");
  });
});

test("Formulas on a protected sheet are not touched, nor any others", async () => {
  const pane = await openDone({ protected: true });
  const before = bookData(pane.excel);
  await fix(pane, "book");
  expect(refusalOf(pane)).toEqual({
    code: "cells-protected",
    words: say("notice.excel.cells-protected", { sheet: "Thống kê", detail: "" }),
  });
  expect(bookData(pane.excel)).toEqual(before);
});

test("Whichever request of fixing fails, all of them are values or none", async () => {
  const whole = await openDone();
  await fix(whole, "book");
  const all = bookData(whole.excel);
  const { length } = whole.excel.requests;
  for (let n = 1; n <= length; n++) {
    const failures = [{ afterActions: 4 }, { afterActions: 30 }, { thenAnswered: true }];
    // By day one of them, in turn.
    for (const failure of failures.filter((_one, i) => isInShare(n + i, failures.length))) {
      const pane = await openDone();
      const before = bookData(pane.excel);
      pane.excel.failAt(n, { code: "GeneralException", ...failure });
      await fix(pane, "book");
      expect([n, failure, bookData(pane.excel)]).toEqual([
        n,
        failure,
        pane.notice()?.kind === "fixed" ? all : before,
      ]);
    }
  }
});

describe("The total of the summary", () => {
  const isOurs = (formula: string): boolean => formula.startsWith("=DAIHOI.DEM(");
  const TOTAL = (pane: Pane): readonly string[] => {
    const sheet = pane.excel.workbook.sheet(SUMMARY);
    const row = rowOf(sheet, /^TỔNG CỘNG/);
    return ["D", "E", "F", "G"].map((column) => sheet.cellAt(`${column}${row}`).formula);
  };

  test("adds its rows as a rule", async () => {
    const pane = await open();
    await makeSummary(pane);
    expect(TOTAL(pane).every((formula) => formula.startsWith("=SUM("))).toBe(true);
  });

  test("is of formulas of ours where that is chosen, as of the day that the title names", async () => {
    const pane = await open();
    pane.choose(withSummary({ liveFormulas: true }));
    await makeSummary(pane);
    expect(TOTAL(pane)[1]).toBe(`=DAIHOI.DEM(${RANGE},"Tái cử","20/4/2017")`);
    await pane.excel.calculated();
    const sheet = pane.excel.workbook.sheet(SUMMARY);
    const row = rowOf(sheet, /^TỔNG CỘNG/);
    expect(["D", "E", "F", "G"].map((column) => sheet.cellAt(`${column}${row}`).value)).toEqual([
      10, 9, 1, 1,
    ]);
    expect(sheet.cellAt(`E${row + 1}`).value).toBe("90");
    expect(rowOf(sheet, /Dòng tổng cộng lấy số từ trang “KQ”/)).toBeGreaterThan(row);
    pane.excel.workbook.sheet("KQ").type("E6", 3);
    await pane.excel.calculated();
    expect([sheet.cellAt(`E${row}`).value, sheet.cellAt(`E${row + 1}`).value]).toEqual([10, "100"]);
  });

  test("is not turned into values while Excel still waits for them", async () => {
    const pane = await open();
    pane.choose(withSummary({ liveFormulas: true }));
    await makeSummary(pane);
    const sheet = pane.excel.workbook.sheet(SUMMARY);
    expect(TOTAL(pane).map(isOurs)).toEqual([true, true, true, true]);
    const row = rowOf(sheet, /^TỔNG CỘNG/);
    expect(sheet.cellAt(`E${row + 1}`).formula).toMatch(/^=SUBSTITUTE/);
  });

  test("is of sums where the workbook counts its days from 1904, which functions are not told", async () => {
    const pane = await open([FROM_1904], { uses1904: true });
    pane.choose(withSummary({ liveFormulas: true }));
    await makeSummary(pane);
    expect(TOTAL(pane).every((formula) => formula.startsWith("=SUM("))).toBe(true);
  });

  test("is of sums where a formula would give something else than the pane says", async () => {
    const pane = await open();
    pane.choose({ ...withSummary({ liveFormulas: true }), columns: { nu: "ethnicMinority" } });
    await quiet(pane.excel);
    await makeSummary(pane);
    expect(TOTAL(pane).map(isOurs)).toEqual([true, true, true, false]);
  });

  test("becomes values with everything else of ours", async () => {
    const pane = await open();
    pane.choose(withSummary({ liveFormulas: true }));
    await makeSummary(pane);
    await pane.excel.calculated();
    await fix(pane, "book");
    expect(pane.notice()).toMatchObject({ kind: "fixed", cells: 4, sheets: 1 });
    expect(TOTAL(pane)).toEqual(["10", "9", "1", "1"]);
  });
});

function rowOf(sheet: Cells, words: RegExp): number {
  for (let row = 1; row < 80; row++) if (words.test(String(sheet.cellAt(`A${row}`).value))) return row;
  throw new Error(`No row says ${words}.`);
}
