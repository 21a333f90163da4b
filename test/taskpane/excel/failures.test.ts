/**
 * Wherever the writing of a click is cut off (which of its requests fails, and with what, is in done.test.ts): afterwards the workbook is as it was or has all of it, the user is told
 * the truth in a sentence, and the next click does what the first should have done.
 */
import vietnamese from "../../../src/i18n/vi.json";
import {
  connectPane,
  differences,
  openPane,
  quiet,
  RESULTS,
  workbookOf,
  type Facts,
  type Pane,
} from "./support";
import type { FailureData } from "../../excel-host/host";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { share } from "../../support/effort";

const click = (pane: Pane): Promise<void> => pane.controller.make(["summary", "bulletin"]);

/** A workbook in which nothing was made yet, or one in which the figures have changed since all was made twice. */
type Before = "nothing made yet" | "made before";

async function prepared(before: Before): Promise<Pane> {
  const pane = await openPane();
  if (before === "made before") {
    await click(pane);
    pane.excel.workbook.sheet("KQ").type("D9", 3);
    await quiet(pane.excel);
    await click(pane);
    pane.excel.workbook.sheet("KQ").type("D9", 2);
  }
  await quiet(pane.excel);
  pane.store.dispatch({ type: "notice", notice: null });
  pane.excel.clearRequests();
  return pane;
}

const wholes = new Map<Before, Facts>();

/** What a click makes when nothing fails. */
async function whole(before: Before): Promise<Facts> {
  const known = wholes.get(before);
  if (known !== undefined) return known;
  const pane = await prepared(before);
  await click(pane);
  await quiet(pane.excel);
  expect(pane.notice()).toMatchObject({ kind: "made" });
  const made = workbookOf(pane.excel);
  wholes.set(before, made);
  return made;
}

/** Clicks while the nth request fails, judges what is left, clicks again and judges that. */
async function judge(before: Before, n: number, failure: FailureData): Promise<void> {
  const all = await whole(before);
  const pane = await prepared(before);
  const { excel } = pane;
  const asBefore = workbookOf(excel);
  excel.failAt(n, failure);
  await click(pane);
  await quiet(excel);
  const notice = pane.notice();
  if (notice?.kind === "made") {
    expect([failure, differences(workbookOf(excel), all)]).toEqual([failure, []]);
  } else {
    expect(notice).toMatchObject({ kind: "excel" });
    if (notice?.kind === "excel") expect(vietnamese).toHaveProperty([`notice.excel.${notice.code}`]);
    expect([failure, differences(workbookOf(excel), asBefore)]).toEqual([failure, []]);
    await click(pane);
    await quiet(excel);
    expect(pane.notice()).toMatchObject({ kind: "made" });
    expect([failure, differences(workbookOf(excel), all)]).toEqual([failure, []]);
  }
}

const BEFORES: readonly Before[] = ["nothing made yet", "made before"];

describe.each(BEFORES)("With %s", (before) => {
  test("a click takes three requests when none fails", async () => {
    const pane = await prepared(before);
    await click(pane);
    expect(pane.excel.requests.slice(0, 3).map(({ error }) => error)).toEqual([null, null, null]);
  });

  test("the writing may fail after any of its actions", async () => {
    const pane = await prepared(before);
    await click(pane);
    const actions = pane.excel.requests[2]?.actions ?? 0;
    expect(actions).toBeGreaterThan(100);
    const step = Math.ceil(actions / 20);
    const first = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
    // In steps that meet each kind of action: the long runs are of looks, cell after cell.
    const rest = Array.from({ length: Math.floor(actions / step) }, (_, i) => 10 + i * step);
    const last = [actions - 4, actions - 3, actions - 2, actions - 1];
    for (const afterActions of [...share(first, 6), ...share(rest, 12), ...share(last, 3)].filter(
      (k) => k < actions,
    ))
      await judge(before, 3, { code: "GeneralException", afterActions });
  }, 240_000);

  test("the writing may be done and yet be answered with an error", async () => {
    await judge(before, 3, { code: "GeneralException", thenAnswered: true });
  });
});

test("After Excel was closed in the middle, the next click makes all of it.", async () => {
  const excel = new ExcelHost({ sheets: [RESULTS] });
  await installOffice(excel);
  const pane = await connectPane(excel);
  excel.failAt(3, { code: "GeneralException", afterActions: 200 });
  // Excel does not answer when what was begun is to be taken back.
  excel.failAt(4, { code: "GeneralException" });
  excel.failAt(5, { code: "GeneralException" });
  await click(pane);
  expect(pane.notice()).toMatchObject({ kind: "excel", code: "half-done" });
  await quiet(excel);
  const again = await connectPane(excel);
  await click(again);
  await quiet(excel);
  expect(again.notice()).toMatchObject({ kind: "made" });
  expect((await excel.workbook.visibleSheets).map(({ name }) => name)).toEqual(["KQ", "Tổng hợp", "Bản tin"]);
});
