/**
 * What was done is said as done, whichever request of it, or of the reading behind it, fails: after every action the workbook is as
 * it was, or has all of it; it is said which; and who presses again after a failure gets it once.
 */
import type { Notice } from "../../../src/taskpane/core/notices";
import type { FormulaWish } from "../../../src/functions/formula-text";
import type { FailureData, SheetData } from "../../excel-host/host";
import { excelWithFunctions } from "../../functions/cells";
import {
  connectPane,
  differences,
  elected,
  makeSummary,
  OLD,
  quiet,
  SHORT,
  SUMMARY,
  workbookOf,
  type Facts,
  type Pane,
} from "./support";

jest.setTimeout(240_000);

const NOTES: SheetData = { name: "Sổ tay", values: [["Báo cáo"]] };
const WISH: FormulaWish = { kind: "count", indicator: "Tái cử", block: null, part: null, asOf: null };

interface Case {
  readonly before: (pane: Pane) => Promise<unknown>;
  readonly act: (pane: Pane) => Promise<unknown>;
  readonly said: Notice["kind"];
  /** What is open; SHORT unless told otherwise. */
  readonly sheet?: SheetData;
}

const make = (pane: Pane): Promise<void> => pane.controller.make(["summary", "bulletin"]);
const undo = (pane: Pane): Promise<void> => pane.controller.undo();
const insert = (pane: Pane): Promise<unknown> => pane.controller.insertFormula(WISH, null);
const fix = (pane: Pane): Promise<void> => pane.controller.fixFormulas("book");
const nothing = (): Promise<void> => Promise.resolve();

async function makeTwice(pane: Pane): Promise<void> {
  await make(pane);
  await quiet(pane.excel);
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  await make(pane);
}

async function selectNotes(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sổ tay").getRange("C3").select();
    await context.sync();
  });
}

function copy({ controller }: Pane): Promise<void> {
  return controller.addUnicodeCopy();
}

async function inserted(pane: Pane): Promise<void> {
  await selectNotes();
  await insert(pane);
  await pane.excel.calculated();
}

async function fixed(pane: Pane): Promise<void> {
  await inserted(pane);
  await fix(pane);
}

const CASES: Readonly<Record<string, Case>> = {
  "Making both sheets": { before: nothing, act: make, said: "made" },
  "Making both anew": { before: make, act: make, said: "made" },
  "Adding the empty results sheet": {
    before: nothing,
    act: ({ controller }) => controller.addTemplate(),
    said: "template",
  },
  "Adding the form for branches": {
    before: nothing,
    act: ({ controller }) => controller.addForm(),
    said: "form",
  },
  "Taking back the first sheets": { before: make, act: undo, said: "undone" },
  "Taking back what was made anew": { before: makeTwice, act: undo, said: "undone" },
  "Taking away what is kept from before": {
    before: makeTwice,
    act: ({ controller }) => controller.removePrevious(),
    said: "previous-removed",
  },
  "Making a copy in Unicode": { before: nothing, act: copy, said: "unicode-copy", sheet: OLD },
  "Taking back a copy in Unicode": { before: copy, act: undo, said: "undone", sheet: OLD },
  "Putting in a formula": { before: selectNotes, act: insert, said: "inserted" },
  "Taking back a formula": { before: inserted, act: undo, said: "undone" },
  "Turning formulas into values": { before: inserted, act: fix, said: "fixed" },
  "Taking back values": { before: fixed, act: undo, said: "undone" },
};

async function prepared({ before, sheet = SHORT }: Case): Promise<Pane> {
  const pane = await connectPane(await excelWithFunctions({ sheets: [sheet, NOTES] }));
  await before(pane);
  await quiet(pane.excel);
  await pane.excel.calculated();
  await quiet(pane.excel);
  pane.store.dispatch({ type: "notice", notice: null });
  pane.excel.clearRequests();
  return pane;
}

async function settle({ excel }: Pane): Promise<void> {
  await quiet(excel);
  await excel.calculated();
  await quiet(excel);
}

/** What is so when nothing fails, and how many requests that takes, with the reading behind it. */
async function whole(
  one: Case,
): Promise<{ readonly facts: Facts; readonly requests: number; readonly undoable: number }> {
  const pane = await prepared(one);
  await one.act(pane);
  await settle(pane);
  expect(pane.notice()).toMatchObject({ kind: one.said });
  const { requests } = pane.excel;
  return {
    facts: workbookOf(pane.excel),
    requests: requests.length,
    undoable: pane.store.getState().undoable,
  };
}

async function judge(
  one: Case,
  all: Awaited<ReturnType<typeof whole>>,
  n: number,
  failure: FailureData,
): Promise<void> {
  const pane = await prepared(one);
  const { excel, store } = pane;
  const asBefore = workbookOf(excel);
  const { undoable } = store.getState();
  const isAsIf = (facts: Facts): void => {
    expect([n, failure, differences(workbookOf(excel), facts)]).toEqual([n, failure, []]);
  };
  excel.failAt(n, failure);
  await one.act(pane);
  await settle(pane);
  const first = pane.notice()?.kind;
  if (first !== one.said) {
    expect([n, failure, first]).toEqual([n, failure, "excel"]);
    isAsIf(asBefore);
    expect(store.getState().undoable).toBe(undoable);
    await one.act(pane);
    await settle(pane);
  }
  expect([n, failure, pane.notice()?.kind]).toEqual([n, failure, one.said]);
  isAsIf(all.facts);
  expect([n, failure, store.getState().undoable]).toEqual([n, failure, all.undoable]);
  // Of the reading behind it is said apart that it failed, and it is made good by the next.
  if (store.getState().unread) {
    pane.controller.computeAgain();
    await settle(pane);
  }
  expect([n, failure, store.getState().unread]).toEqual([n, failure, null]);
  const shown = excel.workbook.visibleSheets.map(({ name }) => name);
  expect(
    store
      .getState()
      .tabs.filter(({ hidden }) => !hidden)
      .map(({ name }) => name),
  ).toEqual(shown);
}

describe.each(Object.entries(CASES))("%s", (_name, one) => {
  test("is done or not done, and said so, whichever request fails", async () => {
    const all = await whole(one);
    expect(all.requests).toBeGreaterThan(1);
    for (let n = 1; n <= all.requests + 2; n++) {
      await judge(one, all, n, { code: "GeneralException" });
      await judge(one, all, n, { code: "GeneralException", thenAnswered: true });
    }
  });

  test("stays said as done where Excel answers nothing more afterwards; it is said apart that nothing could be read", async () => {
    const all = await whole(one);
    const pane = await prepared(one);
    const { excel, store } = pane;
    // As soon as the workbook is as it is to be, Excel falls silent for a while.
    for (let n = 1; n < 30; n++)
      excel.beforeRequest(n, () => {
        if (differences(workbookOf(excel), all.facts).length > 0) return;
        for (let later = 1; later < 40; later++) excel.failAt(later, { code: "GeneralException" });
      });
    await one.act(pane);
    await settle(pane);
    expect(pane.notice()?.kind).toBe(one.said);
    expect(store.getState().undoable).toBe(all.undoable);
  });
});

test("A reading that fails is said beside what was done; “Đọc lại” reads, and does nothing a second time.", async () => {
  const pane = await connectPane(await excelWithFunctions({ sheets: [SHORT] }));
  await makeSummary(pane);
  const made = pane.notice();
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  for (let n = 1; n < 20; n++) pane.excel.failAt(n, { code: "GeneralException" });
  await quiet(pane.excel);
  await quiet(pane.excel);
  expect(pane.notice()).toEqual(made);
  expect(pane.store.getState()).toMatchObject({ stopped: true, unread: { kind: "excel", code: "busy" } });
  pane.excel.answerAgain();
  pane.controller.computeAgain();
  await quiet(pane.excel);
  expect([elected(pane), pane.notice()]).toEqual([8, made]);
  expect(pane.store.getState()).toMatchObject({ stopped: false, unread: null, undoable: 1 });
  expect(pane.excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ", SUMMARY]);
});
