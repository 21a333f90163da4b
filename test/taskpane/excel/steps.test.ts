/** What was done is a list, each step of which has a way back; and what is offered to whoever has nothing yet. */
import { openPane, quiet, RESULTS, type Pane } from "./support";

const kinds = ({ store }: Pane): readonly string[] => store.getState().steps.map(({ kind }) => kind);

test("Each change is a step, and one goes back to before any of them at once", async () => {
  const pane = await openPane([RESULTS]);
  const { controller, excel } = pane;
  await controller.make(["summary"]);
  await controller.make(["bulletin"]);
  await controller.make(["message"]);
  expect(pane.store.getState().steps).toEqual([
    { kind: "made", sheets: ["Tổng hợp"] },
    { kind: "made", sheets: ["Bản tin"] },
    { kind: "made", sheets: ["Tin ngắn"] },
  ]);
  await controller.undo(2);
  await quiet(excel);
  expect(kinds(pane)).toEqual(["made"]);
  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["KQ", "Tổng hợp"]);
});

test("No step is told that cannot be taken back: of a sheet made anew only what stood there last is kept", async () => {
  const pane = await openPane([RESULTS]);
  const { controller } = pane;
  for (const kind of ["summary", "bulletin", "summary", "message", "summary"] as const)
    await controller.make([kind]);
  expect(kinds(pane)).toHaveLength(2);
  await controller.undo(2);
  expect(pane.store.getState()).toMatchObject({ undoable: 0, steps: [], notice: { kind: "undone" } });
});

const EMPTY = { name: "Sheet1" };

test("In an empty workbook the first cell to fill of an empty results sheet is selected", async () => {
  const pane = await openPane([EMPTY]);
  await pane.controller.addTemplate();
  const { workbook } = pane.excel;
  expect(workbook.active.name).toBe("Kết quả đại hội");
  expect(workbook.selected.area).toEqual({ top: 6, bottom: 6, left: 1, right: 1 });
});

test("Made-up results are read as any others, with nothing to check, and say what they are", async () => {
  const pane = await openPane([EMPTY]);
  await pane.controller.addTemplate(true);
  await quiet(pane.excel);
  const { analysis, notice } = pane.store.getState();
  expect(notice).toEqual({ kind: "sample", sheet: "Số liệu ví dụ" });
  if (!analysis?.ok) throw new Error("The sample is not read.");
  const { groups, findings } = analysis.overview;
  expect(groups[0]).toMatchObject({ held: 4, base: 5 });
  expect(findings.map(({ kind }) => kind)).toEqual([]);
});
