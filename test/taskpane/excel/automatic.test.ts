/** Kept up to date by itself, where that is wished: whenever the summary would say something else, and only then. */
import {
  connectPane,
  makeSummary,
  openPane,
  quiet,
  SHORT,
  sheetData,
  SUMMARY,
  withSummary,
  type Pane,
} from "./support";
import type { SheetData } from "../../excel-host/host";

/** Results of before, in the same workbook. */
const OTHER: SheetData = {
  name: "Quý trước",
  values: [
    ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu"],
    [1, "Khác", 42844, 7],
  ],
  numberFormats: { "C2:C2": "dd/mm/yyyy" },
};

/** A pane whose summary is made and is to be kept up to date, with the source in front. */
async function keptUp(
  automatic = true,
  sheets: readonly SheetData[] = [SHORT],
  later?: (seconds: number) => Promise<void>,
): Promise<Pane> {
  const pane = await connectPane((await openPane(sheets)).excel, later);
  pane.choose(withSummary({ automatic }));
  await makeSummary(pane);
  pane.excel.workbook.sheet("KQ").show();
  await quiet(pane.excel);
  pane.store.dispatch({ type: "notice", notice: null });
  pane.excel.clearRequests();
  return pane;
}

const summaryOf = ({ excel }: Pane): ReturnType<Pane["excel"]["workbook"]["sheet"]> =>
  excel.workbook.sheet(SUMMARY);

/** How often something was written on sheets of ours. */
const makings = ({ excel }: Pane): number =>
  excel.requests.filter(({ methods }) => methods.includes("Range.setRowProperties")).length;

async function type(pane: Pane, address: string, value: string | number): Promise<void> {
  pane.excel.workbook.sheet("KQ").type(address, value);
  await quiet(pane.excel);
  await quiet(pane.excel);
}

describe("A summary that is kept up to date", () => {
  test("has the new figures, once, and it is said", async () => {
    const pane = await keptUp();
    await type(pane, "D2", 5);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
    expect([makings(pane), pane.notice()]).toEqual([1, { kind: "kept-up" }]);
  });

  test("does not come to the front, nor does what is selected change", async () => {
    const pane = await keptUp();
    const sheet = pane.excel.workbook.sheet("KQ");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("KQ").getRange("D3").select();
      await context.sync();
    });
    await type(pane, "D2", 5);
    expect(pane.excel.workbook.active.name).toBe("KQ");
    expect(pane.excel.workbook.selected).toEqual({ sheet, area: sheet.areaNamed("D3") });
  });

  test("has a branch's new name, although no figure is another", async () => {
    const pane = await keptUp();
    await type(pane, "B2", "Văn phòng Đảng ủy");
    expect(summaryOf(pane).cellAt("B10").value).toBe("Văn phòng Đảng ủy");
  });

  test("has figures that two branches have exchanged, although the totals are the same", async () => {
    const pane = await keptUp();
    const sheet = pane.excel.workbook.sheet("KQ");
    sheet.type("E2", 2);
    await type(pane, "E3", 3);
    expect([summaryOf(pane).cellAt("E10").value, summaryOf(pane).cellAt("E11").value]).toEqual([2, 3]);
  });

  test("is left alone where what was typed says nothing to it", async () => {
    const pane = await keptUp();
    await type(pane, "J30", "đã gọi điện");
    expect([makings(pane), pane.notice()]).toEqual([0, null]);
  });

  test("can be taken back, and then stays as it is until something changes", async () => {
    const pane = await keptUp();
    const before = sheetData(pane.excel, SUMMARY);
    await type(pane, "D2", 5);
    expect(pane.store.getState().undoable).toBe(2);
    await pane.controller.undo();
    await quiet(pane.excel);
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
    expect(pane.notice()).toEqual({ kind: "undone" });
  });

  test.each([1, 2, 3, 4, 5])(
    "never has another sheet's figures, though that comes to the front before request %i; back on its own it has the new ones",
    async (n) => {
      const pane = await keptUp(true, [SHORT, OTHER]);
      pane.excel.beforeRequest(n, () => {
        pane.excel.workbook.sheet("Quý trước").show();
      });
      await type(pane, "D2", 5);
      expect(summaryOf(pane).cellAt("B10").value).toBe("Văn phòng");
      pane.excel.workbook.sheet("KQ").show();
      await quiet(pane.excel);
      await quiet(pane.excel);
      expect(summaryOf(pane).cellAt("D10").value).toBe(5);
    },
  );

  test("is made once where somebody clicks just after a change", async () => {
    const pane = await keptUp();
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await pane.controller.make(["summary"]);
    await quiet(pane.excel);
    await quiet(pane.excel);
    expect(makings(pane)).toBe(1);
    expect(pane.notice()).toMatchObject({ kind: "made" });
  });

  test("follows a change that comes while something else is made", async () => {
    const pane = await keptUp();
    pane.excel.beforeRequest(3, () => {
      pane.excel.workbook.sheet("KQ").type("D2", 5);
    });
    await pane.controller.make(["bulletin"]);
    await quiet(pane.excel);
    await quiet(pane.excel);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    "follows a change that comes before request %i of its own making",
    async (n) => {
      const pane = await keptUp();
      pane.excel.beforeRequest(n, () => {
        pane.excel.workbook.sheet("KQ").type("D3", 4);
      });
      await type(pane, "D2", 5);
      await quiet(pane.excel);
      expect([summaryOf(pane).cellAt("D10").value, summaryOf(pane).cellAt("D11").value]).toEqual([5, 4]);
    },
  );

  test("waits while somebody types into the next cell", async () => {
    const pane = await keptUp();
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    pane.excel.beginCellEdit();
    await quiet(pane.excel);
    expect(summaryOf(pane).cellAt("D10").value).toBe(3);
    pane.excel.endCellEdit();
    await quiet(pane.excel);
    await quiet(pane.excel);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
  });

  test("that cannot be made says so once, and is not tried again before the next change", async () => {
    const pane = await keptUp();
    summaryOf(pane).protect();
    await type(pane, "D2", 5);
    const { notKeptUp, outdated } = pane.store.getState();
    expect(notKeptUp).toMatchObject({ why: { code: "sheet-protected" }, again: false });
    expect(outdated).toEqual(["summary"]);
    const { length } = pane.excel.requests;
    await quiet(pane.excel);
    await quiet(pane.excel);
    expect(pane.excel.requests).toHaveLength(length);
  });

  test("that Excel fails to write is not tried again and again", async () => {
    const pane = await keptUp();
    for (let n = 1; n < 40; n++) pane.excel.failAt(n + 2, { code: "GeneralException", afterActions: 200 });
    await type(pane, "D2", 5);
    for (let i = 0; i < 5; i++) await quiet(pane.excel);
    expect(pane.excel.requests.length).toBeLessThan(20);
  });

  test("is still kept up after the workbook was closed and opened again", async () => {
    const { excel } = await keptUp();
    const pane = await connectPane(excel);
    await type(pane, "D2", 5);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
  });

  test("is not touched by opening the workbook", async () => {
    const { excel } = await keptUp();
    const before = sheetData(excel, SUMMARY);
    const pane = await connectPane(excel);
    await quiet(excel);
    expect(sheetData(excel, SUMMARY)).toEqual(before);
    expect(pane.notice()).toMatchObject({ kind: "opened" });
  });
});

describe("A summary that could not be kept up to date", () => {
  interface Waiting {
    /** The seconds of all waits so far. */
    readonly seconds: readonly number[];
    readonly later: (seconds: number) => Promise<void>;
    /** All waits are over, and what follows has happened. */
    readonly pass: (pane: Pane) => Promise<void>;
  }

  function waiting(): Waiting {
    const seconds: number[] = [];
    let waits: (() => void)[] = [];
    return {
      seconds,
      later: (wait) => {
        seconds.push(wait);
        return new Promise((resolve) => waits.push(resolve));
      },
      pass: async ({ excel }) => {
        waits.forEach((over) => {
          over();
        });
        waits = [];
        await quiet(excel);
        await quiet(excel);
      },
    };
  }

  const failing = { code: "GeneralException" } as const;

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("is by the next try, if request %i fails", async (n) => {
    for (const failure of [failing, { ...failing, thenAnswered: true }]) {
      const { later, pass } = waiting();
      const pane = await keptUp(true, [SHORT], later);
      pane.excel.failAt(n, failure);
      await type(pane, "D2", 5);
      await pass(pane);
      expect(summaryOf(pane).cellAt("D10").value).toBe(5);
      expect(pane.store.getState()).toMatchObject({ notKeptUp: null, outdated: [], unread: null });
      expect(pane.excel.workbook.sheets).toHaveLength(3);
    }
  });

  test("says meanwhile that it is of before, and is tried again less and less often, and not for ever", async () => {
    const { later, pass, seconds } = waiting();
    const pane = await keptUp(true, [SHORT], later);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    // Reading goes well, writing does not.
    for (let n = 3; n < 200; n++) pane.excel.failAt(n, { ...failing, afterActions: 200 });
    for (let i = 0; i < 8; i++) await pass(pane);
    expect(summaryOf(pane).cellAt("D10").value).not.toBe(5);
    expect(seconds.length).toBeLessThanOrEqual(6);
    expect(seconds).toEqual([...seconds].sort((a, b) => a - b));
    pane.excel.answerAgain();
    await type(pane, "J30", "đã gọi điện");
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
    expect(pane.store.getState()).toMatchObject({ notKeptUp: null, outdated: [] });
  });

  test("says so beside what was done last, and no more when somebody makes it", async () => {
    const { later, pass } = waiting();
    const pane = await keptUp(true, [SHORT], later);
    await pane.controller.make(["bulletin"]);
    const done = pane.notice();
    pane.excel.workbook.sheet("KQ").show();
    await quiet(pane.excel);
    summaryOf(pane).protect();
    await type(pane, "D2", 5);
    expect([pane.notice(), pane.store.getState().notKeptUp?.again]).toEqual([done, false]);
    summaryOf(pane).unprotect();
    await makeSummary(pane);
    expect(pane.store.getState()).toMatchObject({ notKeptUp: null, outdated: ["bulletin"] });
    await pass(pane);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
  });
});

describe("A summary is not kept up to date", () => {
  test("where that is not wished", async () => {
    const pane = await keptUp(false);
    await type(pane, "D2", 5);
    expect(summaryOf(pane).cellAt("D10").value).toBe(3);
  });

  test("before that is wished; then it is with the next change", async () => {
    const pane = await keptUp(false);
    pane.choose(withSummary({ automatic: true }));
    await type(pane, "D2", 5);
    expect(summaryOf(pane).cellAt("D10").value).toBe(5);
  });

  test("where there is none: none is made", async () => {
    const pane = await openPane([SHORT]);
    pane.choose(withSummary({ automatic: true }));
    await type(pane, "D2", 5);
    expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ"]);
  });
});
