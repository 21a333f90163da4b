/** What stood on our sheets before they were made again is kept on hidden sheets: one each, until somebody takes them away. */
import { connectPane, makeSummary, openPane, quiet, SHORT, sheetData, SUMMARY, type Pane } from "./support";

const KEPT = `${SUMMARY} (trước)`;

const sheetsOf = ({ excel }: Pane): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

/** A pane whose summary was made, and made again of another number. */
async function madeTwice(): Promise<Pane> {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await makeSummary(pane);
  return pane;
}

test("It is kept hidden, as it was, and is no sheet of the pane's.", async () => {
  const pane = await madeTwice();
  const kept = pane.excel.workbook.sheet(KEPT);
  expect([kept.visibility, kept.cellAt("D10").value]).toEqual(["Hidden", 3]);
  expect(pane.store.getState().tabs.map(({ name }) => name)).toEqual(["KQ", SUMMARY]);
});

test("Of a sheet that is made ever again only the last before is kept.", async () => {
  const pane = await madeTwice();
  pane.excel.workbook.sheet("KQ").type("D2", 7);
  await makeSummary(pane);
  await makeSummary(pane);
  expect(sheetsOf(pane)).toHaveLength(3);
  const [kept] = pane.excel.workbook.sheets.filter(({ visibility }) => visibility === "Hidden");
  expect(kept?.cellAt("D10").value).toBe(7);
});

test("It is no source: who opens the workbook gets the figures of the results.", async () => {
  const { excel } = await madeTwice();
  const pane = await connectPane(excel);
  const { analysis } = pane.store.getState();
  expect(analysis).toMatchObject({ ok: true, overview: { sheet: "KQ" } });
});

test("Somebody who has shown it, or given it a name, keeps it when the sheet is made again.", async () => {
  const pane = await madeTwice();
  pane.excel.workbook.sheet(KEPT).rename("Bản tháng 4");
  pane.excel.workbook.sheet("Bản tháng 4").show();
  await makeSummary(pane);
  expect(pane.excel.workbook.sheet("Bản tháng 4").cellAt("D10").value).toBe(3);
});

describe("Taking away what is kept", () => {
  test("takes all of it away and nothing else, and says that nothing can be taken back any more", async () => {
    const pane = await madeTwice();
    await pane.controller.make(["bulletin"]);
    await pane.controller.make(["bulletin"]);
    const before = [SUMMARY, "Bản tin", "KQ"].map((name) => sheetData(pane.excel, name));
    await pane.controller.removePrevious();
    await quiet(pane.excel);
    expect(sheetsOf(pane)).toEqual(["KQ", SUMMARY, "Bản tin"]);
    expect([SUMMARY, "Bản tin", "KQ"].map((name) => sheetData(pane.excel, name))).toEqual(before);
    expect(pane.notice()).toEqual({ kind: "previous-removed" });
    expect(pane.store.getState().undoable).toBe(0);
  });

  test("leaves nothing for “Hoàn tác” to do", async () => {
    const pane = await madeTwice();
    await pane.controller.removePrevious();
    const before = sheetData(pane.excel, SUMMARY);
    await pane.controller.undo();
    expect(sheetData(pane.excel, SUMMARY)).toEqual(before);
  });

  test("that Excel refuses is told, and nothing is taken away", async () => {
    const pane = await madeTwice();
    pane.excel.workbook.protectStructure();
    await pane.controller.removePrevious();
    await quiet(pane.excel);
    expect(pane.notice()).toMatchObject({ kind: "excel", code: "access-denied" });
    expect(sheetsOf(pane)).toEqual(["KQ", SUMMARY, KEPT]);
  });
});
