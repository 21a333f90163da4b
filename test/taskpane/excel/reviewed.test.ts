/** Cases in which somebody's sheet, or a right figure, could be lost between what was made and what people did since. */
import { openPane, quiet, RESULTS, withSummary, type Pane } from "./support";
import type { SheetData } from "../../excel-host/host";

const OTHER: SheetData = {
  name: "Quý trước",
  values: [
    ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu"],
    [1, "Văn phòng", 42844, 7],
  ],
  numberFormats: { "C2:C2": "dd/mm/yyyy" },
};

const make = (pane: Pane): Promise<void> => pane.controller.make(["summary"]);
const names = ({ excel }: Pane): readonly string[] => excel.workbook.visibleSheets.map(({ name }) => name);
const texts = (pane: Pane, sheet: string): string => {
  const found = pane.excel.workbook.sheet(sheet);
  return Array.from({ length: 20 }, (_, row) => String(found.cellAt(`A${row + 1}`).value)).join("\n");
};

test("Looking at another sheet never puts its figures into a summary that keeps itself up to date", async () => {
  const pane = await openPane([RESULTS, OTHER]);
  await make(pane);
  pane.choose(withSummary({ automatic: true }));
  pane.excel.workbook.sheet("Quý trước").show();
  await quiet(pane.excel);
  await quiet(pane.excel);
  expect(texts(pane, "Tổng hợp")).toContain("4/5 chi bộ");
});

test("“Hoàn tác” takes back the newest or nothing: what is older stays", async () => {
  const pane = await openPane();
  await pane.controller.make(["bulletin"]);
  await make(pane);
  pane.excel.workbook.sheet("Tổng hợp").remove();
  await quiet(pane.excel);
  await pane.controller.undo();
  expect(pane.notice()).toMatchObject({ kind: "nothing-to-undo" });
  expect(names(pane)).toEqual(["KQ", "Bản tin"]);
});

test("Pressing “Hoàn tác” twice at once takes back one click", async () => {
  const pane = await openPane();
  await pane.controller.make(["bulletin"]);
  await make(pane);
  await Promise.all([pane.controller.undo(), pane.controller.undo()]);
  expect(names(pane)).toEqual(["KQ", "Bản tin"]);
});

test("Taking back a first summary leaves what somebody has written below it since", async () => {
  const pane = await openPane();
  await make(pane);
  pane.excel.workbook.sheet("Tổng hợp").type("A60", "Ý kiến của Bí thư");
  await quiet(pane.excel);
  await pane.controller.undo();
  expect(pane.excel.workbook.sheet("Tổng hợp").cellAt("A60").value).toBe("Ý kiến của Bí thư");
  expect(pane.excel.workbook.sheet("Tổng hợp").cellAt("A4").value).toBe("");
});

test("A copy that was renamed is somebody's own, also where ours was deleted", async () => {
  const pane = await openPane();
  await make(pane);
  const { workbook } = pane.excel;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tổng hợp").copy("End").name = "Báo cáo tháng 4";
    await context.sync();
  });
  workbook.sheet("Tổng hợp").remove();
  workbook.sheet("Báo cáo tháng 4").type("A1", "ĐÃ TRÌNH KÝ");
  workbook.sheet("KQ").show();
  await quiet(pane.excel);
  await make(pane);
  expect(names(pane)).toEqual(["KQ", "Báo cáo tháng 4", "Tổng hợp"]);
  expect(workbook.sheet("Báo cáo tháng 4").cellAt("A1").value).toBe("ĐÃ TRÌNH KÝ");
});

test("Where Excel stops in the middle it is told so, and the next click finishes what the last began", async () => {
  const pane = await openPane();
  const { excel } = pane;
  await make(pane);
  excel.workbook.sheet("Tổng hợp").type("B13", "sửa tay");
  excel.workbook.sheet("KQ").type("D8", 3);
  await quiet(excel);
  for (const n of [4, 5, 6, 7]) excel.failAt(n, { code: "GeneralException" });
  excel.failAt(3, { code: "GeneralException", afterActions: 150 });
  await make(pane);
  expect(pane.notice()).toMatchObject({ kind: "excel", code: "half-done", sheet: "Tổng hợp" });
  await quiet(excel);
  await make(pane);
  expect(pane.notice()).toMatchObject({ kind: "made" });
  // What stood there before the click that failed is what can be brought back.
  await pane.controller.undo();
  expect(excel.workbook.sheet("Tổng hợp").cellAt("B13").value).toBe("sửa tay");
});

test("A formula that was reckoned anew, with no cell typed into, is followed", async () => {
  const pane = await openPane();
  const { excel, store } = pane;
  excel.clearRequests();
  excel.workbook.sheet("KQ").calculated();
  await quiet(excel);
  expect(excel.requests.length).toBeGreaterThan(0);
  expect(store.getState().computing).toBe(false);
});
