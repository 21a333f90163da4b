/** The form for branches inside Excel: a sheet beside the user's own, with its list hidden, and nothing but its entries to change. */
import { openPane, quiet, RESULTS, type Pane } from "./support";

const names = ({ excel }: Pane): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

async function added(pane: Pane): Promise<void> {
  await pane.controller.addForm();
  await quiet(pane.excel);
}

/** The row of a label on the form. */
function rowOf(pane: Pane, label: string): number {
  const sheet = pane.excel.workbook.sheet("Phiếu");
  const row = Array.from({ length: 60 }, (_, i) => i + 1).find(
    (one) => sheet.cellAt(`A${one}`).value === `${label}:`,
  );
  if (row === undefined) throw new Error(`The form does not ask for “${label}”.`);
  return row;
}

test("it is looked at, and its branches drop down from a sheet that is hidden", async () => {
  const pane = await openPane([RESULTS]);
  await added(pane);
  expect(pane.notice()).toEqual({ kind: "form", sheet: "Phiếu" });
  const { workbook } = pane.excel;
  expect(workbook.active.name).toBe("Phiếu");
  expect(workbook.sheet("Danh sách").visibility).toBe("Hidden");
  expect(workbook.sheet("Danh sách").cellAt("B2").value).toBe("Kế hoạch tổng hợp");
  const row = rowOf(pane, "Tên chi bộ");
  const rules = workbook.sheet("Phiếu").validations.filter(({ area }) => area.top === row - 1);
  expect(rules.map(({ rule }) => rule)).toEqual([
    { list: { inCellDropDown: true, source: "='Danh sách'!$B$1:$B$5" } },
  ]);
});

test("entries can be typed, labels cannot, and nobody is asked for a password", async () => {
  const pane = await openPane([RESULTS]);
  await added(pane);
  const sheet = pane.excel.workbook.sheet("Phiếu");
  const row = rowOf(pane, "Số đảng viên");
  const locked = (cell: string): boolean => sheet.cellAt(cell).format.locked;
  expect(sheet.protection).toEqual({});
  expect([locked(`A${row}`), locked(`B${row}`)]).toEqual([true, false]);
});

test("the figures stay those of the results, though another sheet is looked at now", async () => {
  const pane = await openPane([RESULTS]);
  await added(pane);
  const { analysis } = pane.store.getState();
  expect(analysis?.ok && analysis.overview.sheet).toBe("KQ");
});

test("a second one has names of its own, and its own list", async () => {
  const pane = await openPane([RESULTS]);
  await added(pane);
  await added(pane);
  expect(names(pane)).toEqual(["KQ", "Danh sách", "Phiếu", "Danh sách (2)", "Phiếu (2)"]);
  const [choice] = pane.excel.workbook.sheet("Phiếu (2)").validations.filter(({ type }) => type === "List");
  expect(choice?.rule).toMatchObject({ list: { source: "='Danh sách (2)'!$B$1:$B$5" } });
});

test("of a workbook without results it asks for the name, and a list of names is enough to choose from", async () => {
  const empty = await openPane([{ name: "Trang 1" }]);
  await added(empty);
  expect(names(empty)).toEqual(["Trang 1", "Phiếu"]);
  const listed = await openPane([{ name: "DS", values: [["Tên chi bộ"], ["Thôn 1"], ["Thôn 2"]] }]);
  await added(listed);
  expect(listed.excel.workbook.sheet("Danh sách").cellAt("B1").value).toBe("Thôn 1");
});

test("one for each branch is handed over as an archive", async () => {
  const pane = await openPane([RESULTS]);
  const saved: (readonly [Blob, string])[] = [];
  await pane.controller.saveForms("each", "phieu.zip", (file, name) => saved.push([file, name]));
  const [[file, name] = [new Blob(), ""]] = saved;
  expect([name, file.type, pane.notice()]).toEqual([
    "phieu.zip",
    "application/zip",
    { kind: "saved", name: "phieu.zip" },
  ]);
});

test("where no branch is known none is made for each, and it is said", async () => {
  const pane = await openPane([{ name: "Trang 1" }]);
  const saved: string[] = [];
  await pane.controller.saveForms("each", "phieu.zip", (_file, name) => saved.push(name));
  expect([saved, pane.notice()]).toEqual([[], { kind: "no-branches" }]);
});

test("a co-author who adds a sheet of its name just then keeps it, and nothing is left of what was begun", async () => {
  const pane = await openPane([RESULTS]);
  const { workbook } = pane.excel;
  // Just before it is written.
  pane.excel.beforeRequest(2, () => {
    workbook.addSheet("Phiếu").typeAsCoAuthor("A1", "Của tôi");
  });
  await added(pane);
  expect(names(pane).toSorted()).toEqual(["Danh sách", "KQ", "Phiếu", "Phiếu (2)"]);
  expect(workbook.sheet("Phiếu").cellAt("A1").value).toBe("Của tôi");
  expect(workbook.sheet("Danh sách").properties.size).toBe(0);
});
