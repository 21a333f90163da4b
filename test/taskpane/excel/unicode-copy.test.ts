/** A copy in Unicode of a sheet in an old encoding: beside it, with all that it had, read as it is read, and taken back. */
import { bookData, OLD, openPane, quiet, refusalOf, type Pane } from "./support";

/** The request that copies; those before it look. */
const COPYING = 3;

const names = ({ excel }: Pane): readonly string[] => excel.workbook.sheets.map(({ name }) => name);

async function copied(pane: Pane): Promise<void> {
  await pane.controller.addUnicodeCopy();
  await quiet(pane.excel);
}

test("The copy stands beside the sheet, in Unicode and Times New Roman, with formulas, formats and merges", async () => {
  const pane = await openPane([OLD, { name: "Sổ tay" }]);
  await copied(pane);
  expect(pane.notice()).toEqual({ kind: "unicode-copy", sheet: "Kết quả (Unicode)" });
  expect(names(pane)).toEqual(["Kết quả", "Kết quả (Unicode)", "Sổ tay"]);
  const copy = pane.excel.workbook.sheet("Kết quả (Unicode)");
  expect(["A1", "B2", "C2", "D2", "B4", "B5"].map((cell) => copy.cellAt(cell).value)).toEqual([
    "KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2017-2020",
    "Chi bộ",
    "Ngày đại hội",
    "Được bầu",
    "Chi bộ xã Đông Hải",
    "Tổng cộng",
  ]);
  expect(copy.cellAt("B4").format.fontName).toBe("Times New Roman");
  expect(copy.cellAt("C3")).toMatchObject({ value: 42844, format: { numberFormat: "dd/mm/yyyy" } });
  expect(copy.cellAt("D5").formula).toBe("=SUM(D3:D4)");
  expect(copy.merges).toHaveLength(1);
});

test("The sheet itself stays as it is, and the copy says the same", async () => {
  const pane = await openPane([OLD]);
  const figures = (): unknown => {
    const { analysis } = pane.store.getState();
    return analysis?.ok ? [analysis.overview.sheet, analysis.overview.groups] : null;
  };
  const [, before] = Array.from(Object.values(figures() ?? {}));
  const source = pane.excel.workbook.sheet("Kết quả").cellAt("B4").value;
  await copied(pane);
  expect(figures()).toEqual(["Kết quả (Unicode)", before]);
  expect(pane.excel.workbook.sheet("Kết quả").cellAt("B4").value).toBe(source);
});

test("It is taken back as if it had never been; a copy that somebody has changed stays", async () => {
  const pane = await openPane([OLD]);
  const before = bookData(pane.excel);
  await copied(pane);
  await pane.controller.undo();
  await quiet(pane.excel);
  expect(bookData(pane.excel)).toEqual(before);

  await copied(pane);
  pane.excel.workbook.sheet("Kết quả (Unicode)").type("D3", 4);
  await quiet(pane.excel);
  await pane.controller.undo();
  expect(pane.notice()).toEqual({ kind: "nothing-to-undo" });
  expect(names(pane)).toContain("Kết quả (Unicode)");
});

test("A second copy has a name of its own", async () => {
  const pane = await openPane([OLD]);
  await copied(pane);
  pane.excel.workbook.bringToFront(pane.excel.workbook.sheet("Kết quả"));
  pane.choose({ sheet: "Kết quả" });
  await quiet(pane.excel);
  await copied(pane);
  expect(names(pane)).toEqual(["Kết quả", "Kết quả (Unicode) (2)", "Kết quả (Unicode)"]);
});

test("Where the sheet or the workbook is protected nothing is made, and it is said", async () => {
  const pane = await openPane([{ ...OLD, protected: true }]);
  await copied(pane);
  expect(refusalOf(pane)?.code).toBe("cells-protected");
  expect(names(pane)).toEqual(["Kết quả"]);
});

test("Where Excel ends after any of its first steps there is no copy, under no name: the results are not there twice", async () => {
  for (let afterActions = 1; afterActions <= 8; afterActions++) {
    const pane = await openPane([OLD]);
    const before = bookData(pane.excel);
    pane.excel.failAt(COPYING, { code: "GeneralException", afterActions });
    await copied(pane);
    expect([afterActions, refusalOf(pane)?.code, names(pane)]).toEqual([afterActions, "busy", ["Kết quả"]]);
    expect(bookData(pane.excel)).toEqual(before);
  }
});

test("A sheet of the copy's name that a co-author adds just then stays his, and is all there is beside ours", async () => {
  const pane = await openPane([OLD]);
  pane.excel.beforeRequest(COPYING, () => {
    pane.excel.workbook.addSheet("Kết quả (Unicode)").typeAsCoAuthor("A1", "Của tôi");
  });
  await copied(pane);
  await copied(pane);
  expect(pane.excel.workbook.sheet("Kết quả (Unicode)").cellAt("A1").value).toBe("Của tôi");
  expect(names(pane)).toEqual(["Kết quả", "Kết quả (Unicode) (2)", "Kết quả (Unicode)"]);
});
