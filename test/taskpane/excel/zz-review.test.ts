import { defaultChoices } from "../../../src/analysis/choices";
import { say } from "../../../src/i18n/messages";
import {
  connectPane,
  makeSummary,
  openPane,
  quiet,
  RESULTS,
  SHORT,
  SUMMARY,
  withSummary,
  addBranch,
  type Pane,
} from "./support";
import { ExcelHost } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { ExcelController } from "../../../src/taskpane/excel/excel-controller";
import { ExcelHost as ExcelPort } from "../../../src/taskpane/excel/host";
import { workbookStore } from "../../../src/taskpane/excel/workbook-store";
import { initialState, reduce } from "../../../src/taskpane/state";
import { createStore } from "../../../src/taskpane/store";
import { TODAY } from "./support";
jest.setTimeout(120_000);
const names = ({ excel }: Pane) => excel.workbook.sheets.map((s) => `${s.name}[${s.visibility}]`);
const log = (t: string, ...v: unknown[]) =>
  process.stderr.write(`>>> ${t}: ${v.map((x) => JSON.stringify(x)).join(" | ")}\n`);
const rowText = (pane: Pane, name: string, cols = "BD", from = 1, to = 30) => {
  const out: unknown[] = [];
  for (let r = from; r <= to; r++) {
    const v = [...cols].map((c) => pane.excel.workbook.sheet(name).cellAt(`${c}${r}`).value);
    if (v.some((x) => x !== "")) out.push([r, ...v]);
  }
  return out;
};

test("T1 automatic + looking at another results sheet", async () => {
  const pane = await openPane([SHORT, { ...RESULTS, name: "Quý trước" }]);
  pane.choose(withSummary({ automatic: true }));
  await makeSummary(pane);
  pane.excel.workbook.sheet("KQ").show();
  await quiet(pane.excel);
  await quiet(pane.excel);
  log("T1 before", rowText(pane, SUMMARY, "B"));
  pane.excel.workbook.sheet("Quý trước").show();
  await quiet(pane.excel);
  await quiet(pane.excel);
  await quiet(pane.excel);
  log("T1 after", pane.notice(), rowText(pane, SUMMARY, "B"));
});

test("T2 undo of a new sheet with user's writing", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  pane.excel.workbook.sheet(SUMMARY).type("A60", "Ý kiến chỉ đạo của đồng chí Bí thư");
  await quiet(pane.excel);
  await pane.controller.undo();
  log("T2", names(pane), pane.notice());
});

test("T3 double click on undo", async () => {
  const pane = await openPane([SHORT]);
  await pane.controller.make(["bulletin"]);
  await quiet(pane.excel);
  await makeSummary(pane);
  log("T3 before", names(pane), pane.store.getState().undoable);
  await Promise.all([pane.controller.undo(), pane.controller.undo()]);
  log("T3 after", names(pane), pane.notice(), pane.store.getState().undoable);
});

test("T4 undo falls through to older", async () => {
  const pane = await openPane([SHORT]);
  await pane.controller.make(["bulletin"]);
  await quiet(pane.excel);
  pane.excel.workbook.sheet("Bản tin").type("A3", "sửa tay dài");
  await makeSummary(pane);
  pane.excel.workbook.sheet(SUMMARY).remove();
  await quiet(pane.excel);
  await pane.controller.undo();
  log("T4", names(pane), pane.notice(), pane.store.getState().undoable);
});

test("T5 undo deletes the user's copy", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  await Excel.run(async (c) => {
    const s = c.workbook.worksheets.getItem(SUMMARY).copy("End");
    s.name = "Báo cáo gửi cấp trên";
    await c.sync();
  });
  pane.excel.workbook.sheet("Báo cáo gửi cấp trên").type("A50", "của tôi");
  pane.excel.workbook.sheet(SUMMARY).remove();
  await quiet(pane.excel);
  log("T5 before", names(pane));
  await pane.controller.undo();
  log("T5 after", names(pane), pane.notice());
});

test("T6 kept sheet shown, renamed, edited", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  await makeSummary(pane);
  const kept = pane.excel.workbook.sheet(`${SUMMARY} (trước)`);
  kept.visibility = "Visible";
  kept.rename("Bản ký ngày 20-4");
  kept.type("A70", "Đã ký");
  await quiet(pane.excel);
  pane.excel.workbook.sheet("KQ").show();
  log("T6 before", names(pane));
  await makeSummary(pane);
  log("T6 after", names(pane), pane.notice());
});

test("T7 protected, renamed as told", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  pane.excel.workbook.sheet(SUMMARY).protect();
  await pane.controller.make(["summary"]);
  log("T7 first", pane.notice(), say("notice.excel.sheet-protected", { sheet: SUMMARY, detail: "" }));
  pane.excel.workbook.sheet(SUMMARY).rename("Bảng đã ký");
  await quiet(pane.excel);
  await pane.controller.make(["summary"]);
  log("T7 again", pane.notice(), names(pane));
});

test("T8 print area stays", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  const area = () => JSON.stringify(pane.excel.workbook.sheet(SUMMARY).page);
  log("T8 with charts", area());
  for (let r = 4; r < 40; r++) addBranch(pane.excel, r);
  pane.choose(withSummary({ showCharts: false }));
  await quiet(pane.excel);
  await makeSummary(pane);
  log("T8 without", area(), pane.notice());
});

test("T9 connect fails once, then the button", async () => {
  const first = await openPane([SHORT, { ...RESULTS, name: "KQ 2" }]);
  first.choose({ sheet: "KQ 2", summary: { ...defaultChoices.summary, title: "TIÊU ĐỀ RIÊNG" } });
  await quiet(first.excel);
  await new Promise((r) => setTimeout(r, 30));
  await quiet(first.excel);
  log("T9 settings", [...first.excel.workbook.settings.keys()]);
  const excel = first.excel;
  const port = new ExcelPort();
  const store = createStore(reduce, initialState);
  const controller = new ExcelController(store, {
    host: port,
    kept: workbookStore(port, () => undefined, 0),
    today: () => TODAY,
    pause: () => new Promise((r) => setTimeout(r, 0)),
  });
  excel.failAt(2, { code: "GeneralException" });
  await controller.connect();
  log("T9 connect", store.getState().notice, store.getState().workbook);
  await controller.make(["summary", "bulletin"]);
  await quiet(excel);
  log("T9 make", store.getState().notice, rowText({ excel } as Pane, SUMMARY, "AB", 1, 12));
});

test("T10 cancel of a make that waits behind an analysis", async () => {
  const big = {
    ...SHORT,
    values: [
      ...SHORT.values!,
      ...Array.from({ length: 9000 }, (_, i) => [i + 3, `Chi bộ ${i}`, 42844, 3, 2, 1]),
    ],
  };
  const pane = await openPane([big]);
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await pane.excel.settled();
  await new Promise((r) => setTimeout(r, 3));
  const making = pane.controller.make(["summary"]);
  await Promise.resolve();
  pane.controller.cancel();
  await making;
  await quiet(pane.excel);
  log("T10", pane.notice(), names(pane));
});

test("T11 chosen sheet renamed", async () => {
  const pane = await openPane([SHORT, { ...RESULTS, name: "KQ 2" }]);
  pane.choose({ sheet: "KQ 2" });
  await quiet(pane.excel);
  pane.excel.workbook.sheet("KQ 2").rename("Kết quả chính thức");
  pane.excel.workbook.sheet("KQ").show();
  await quiet(pane.excel);
  await makeSummary(pane);
  log("T11", pane.notice(), rowText(pane, SUMMARY, "B", 8, 16));
});

test("T13 taking back fails", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  pane.excel.workbook.sheet(SUMMARY).type("B10", "SỬA TAY");
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  pane.excel.clearRequests();
  pane.excel.failAt(3, { code: "GeneralException", afterActions: 120 });
  for (const n of [4, 5, 6]) pane.excel.failAt(n, { code: "GeneralException" });
  await pane.controller.make(["summary"]);
  const n = pane.notice();
  log(
    "T13",
    n,
    n?.kind === "excel" ? say(`notice.excel.${n.code}`, { sheet: n.sheet, detail: n.detail }) : "",
    names(pane),
    rowText(pane, SUMMARY, "BD", 8, 14),
  );
  await quiet(pane.excel);
  await pane.controller.make(["summary"]);
  await quiet(pane.excel);
  log("T13 next click", pane.notice(), names(pane));
  await pane.controller.undo();
  log("T13 undo", pane.notice(), names(pane), rowText(pane, SUMMARY, "BD", 8, 14));
});

test("T14 the only copy is written over", async () => {
  const pane = await openPane([SHORT]);
  await makeSummary(pane);
  await Excel.run(async (c) => {
    const s = c.workbook.worksheets.getItem(SUMMARY).copy("End");
    s.name = "Báo cáo tháng 4";
    await c.sync();
  });
  pane.excel.workbook.sheet(SUMMARY).remove();
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  await makeSummary(pane);
  log("T14", pane.notice(), names(pane), rowText(pane, "Báo cáo tháng 4", "BD", 8, 14));
});

test("T21 first click, edit between two pieces", async () => {
  const big = {
    ...SHORT,
    values: [
      ...SHORT.values!,
      ...Array.from({ length: 9000 }, (_, i) => [i + 3, `Chi bộ ${i}`, 42844, 3, 2, 1]),
    ],
  };
  const pane = await openPane([{ ...RESULTS }, { ...big, name: "Lớn" }]);
  pane.excel.workbook.sheet("Lớn").show();
  await Promise.resolve();
  pane.excel.beforeRequest(4, () => {
    pane.excel.workbook.sheet("Lớn").type("D2", 1000);
  });
  pane.excel.clearRequests();
  await pane.controller.make(["summary"]);
  log(
    "T21",
    pane.notice(),
    pane.excel.requests.map((r) => r.methods.slice(0, 3)),
  );
  await quiet(pane.excel);
});
