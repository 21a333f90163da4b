/** While somebody types into a cell Excel takes nothing: a click waits for the end, and a refusal says what to press. */
import { bookData, openPane, quiet, refusalOf, SHORT, SUMMARY } from "./support";

describe("A click while somebody types into a cell", () => {
  test("waits: nothing happens, and the pane shows that it is at work", async () => {
    const { excel, controller, store } = await openPane([SHORT]);
    const before = bookData(excel);
    excel.beginCellEdit();
    void controller.make(["summary"]);
    await quiet(excel);
    expect(store.getState()).toMatchObject({ work: "summary", notice: { kind: "opened" } });
    expect(bookData(excel)).toEqual(before);
    excel.endCellEdit();
    await quiet(excel);
  });

  test("goes on when it is entered, with what was typed", async () => {
    const pane = await openPane([SHORT]);
    pane.excel.beginCellEdit();
    const click = pane.controller.make(["summary"]);
    await quiet(pane.excel);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    pane.excel.endCellEdit();
    await click;
    expect(pane.notice()).toMatchObject({ kind: "made", outdated: false });
    expect(pane.excel.workbook.sheet(SUMMARY).cellAt("D10").value).toBe(5);
  });

  test("can be stopped: what was waiting is not made", async () => {
    const { excel, controller, notice } = await openPane([SHORT]);
    const before = bookData(excel);
    excel.beginCellEdit();
    const click = controller.make(["summary"]);
    await quiet(excel);
    controller.cancel();
    excel.endCellEdit();
    await click;
    expect(notice()).toEqual({ kind: "cancelled" });
    expect(bookData(excel)).toEqual(before);
  });
});

test.each([1, 2, 3])("A refusal of request %i, since somebody types, says what to press.", async (n) => {
  const pane = await openPane([SHORT]);
  const before = bookData(pane.excel);
  pane.excel.failAt(n, { code: "InvalidOperationInCellEditMode" });
  await pane.controller.make(["summary"]);
  expect(refusalOf(pane)).toEqual({ code: "cell-edit", words: expect.stringContaining("Enter (hoặc Esc)") });
  expect(bookData(pane.excel)).toEqual(before);
});
