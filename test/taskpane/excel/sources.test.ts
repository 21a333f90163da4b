/** Whatever kind of sheet the results stand on: the figures are the same, and the sheet stays as it is. */
import { defaultChoices } from "../../../src/analysis/choices";
import type { FindingView } from "../../../src/analysis/overview/findings";
import { say } from "../../../src/i18n/messages";
import { ExcelHost as ExcelPort } from "../../../src/taskpane/excel/excel-host";
import { ExcelHost, type SheetData } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import {
  connectPane,
  elected,
  makeSummary,
  openPane,
  RESULTS,
  SHORT,
  sheetData,
  SUMMARY,
  TODAY,
} from "./support";

const sentence = ({ kind, places }: FindingView): string => say(`finding.${kind}`, places);

test("Days of a workbook that counts them from 1904 are the days that it shows.", async () => {
  const from1904 = (SHORT.values ?? []).map((row) =>
    row.map((value) => (value === 42844 ? 42844 - 1462 : value)),
  );
  const pane = await openPane([{ ...SHORT, values: from1904 }], { uses1904: true });
  await makeSummary(pane);
  expect(pane.excel.workbook.sheet("KQ").cellAt("C2").text).toBe("19/04/2017");
  expect(pane.excel.workbook.sheet(SUMMARY).cellAt("C10").value).toBe("19/4/2017");
});

test("Results that stand in a Table of Excel's are read, and the Table stays what it is.", async () => {
  const pane = await openPane([{ ...SHORT, table: { name: "Bảng1", address: "A1:F3" } }]);
  const before = sheetData(pane.excel, "KQ");
  await makeSummary(pane);
  expect(elected(pane)).toBe(6);
  expect(sheetData(pane.excel, "KQ")).toEqual(before);
});

test.each<
  readonly [what: string, rows: { readonly hiddenRows?: number[]; readonly filteredRows?: number[] }]
>([
  ["hidden", { hiddenRows: [2] }],
  ["filtered out", { filteredRows: [2] }],
])("A branch whose row is %s counts, and it is said that the row is not seen.", async (_what, rows) => {
  const pane = await openPane([{ ...SHORT, ...rows }]);
  const { analysis } = pane.store.getState();
  expect(elected(pane)).toBe(6);
  expect(analysis?.ok && analysis.overview.findings.map(sentence)).toEqual([expect.stringContaining("3")]);
});

test("A heading over several columns says to which of them it belongs.", async () => {
  const [, ...rows] = SHORT.values ?? [];
  const pane = await openPane([
    {
      ...SHORT,
      values: [
        ["STT", "Tên chi bộ", "Ngày đại hội", "Cấp ủy viên được bầu", null, null],
        [null, null, null, "Tổng số", "Tái cử", "Nữ"],
        ...rows,
      ],
      numberFormats: { "C3:C40": "dd/mm/yyyy" },
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
    },
  ]);
  expect(elected(pane)).toBe(6);
});

test("A number that is not entered, a zero and an error are told apart.", async () => {
  const [head = [], first = [], second = []] = SHORT.values ?? [];
  const values = [
    head,
    [...first.slice(0, 5), 0],
    [...second.slice(0, 5), null],
    [3, "Quản lý đầu tư", 42844, 3, 2, { error: "#REF!" }],
  ];
  const pane = await openPane([{ ...SHORT, values }]);
  await makeSummary(pane);
  const women = ["G10", "G11", "G12"].map(
    (address) => pane.excel.workbook.sheet(SUMMARY).cellAt(address).value,
  );
  expect(women).toEqual([0, "-", "?"]);
  const { analysis } = pane.store.getState();
  expect(analysis?.ok && analysis.overview.findings.map(sentence)).toContainEqual(
    expect.stringContaining("#REF!"),
  );
});

test("A hidden sheet is read where no other has results, and stays hidden.", async () => {
  const pane = await openPane([{ name: "Sổ tay" }, { ...RESULTS, visibility: "Hidden" }]);
  await makeSummary(pane);
  expect(elected(pane)).toBe(10);
  expect(pane.excel.workbook.sheet("KQ").visibility).toBe("Hidden");
});

describe("Of several sheets with results Excel takes the one that a file of them would give", () => {
  const term = (name: string, years: string, women: number): SheetData => ({
    name,
    values: [
      [`KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ ${years}`],
      ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"],
      [1, "Văn phòng", 42844, women + 1, 1, women],
    ],
    numberFormats: { C3: "dd/mm/yyyy" },
  });
  const OLD = term("Khóa cũ", "2014-2017", 1);
  const NEW = term("Khóa mới", "2017-2020", 2);
  const COVER: SheetData = { name: "Bìa", values: [["HỒ SƠ ĐẠI HỘI"]] };

  const told = async (sheets: readonly SheetData[], active: string): Promise<unknown> => {
    const excel = new ExcelHost({ sheets });
    excel.workbook.sheet(active).show();
    await installOffice(excel);
    const pane = await connectPane(excel);
    const { analysis } = pane.store.getState();
    if (!analysis?.ok) return analysis;
    const { sheet, findings } = analysis.overview;
    return [
      sheet,
      elected(pane),
      ...findings
        .filter(({ kind }) => kind === "other-sheet")
        .map((one) => /“([^”]*)”/.exec(sentence(one))?.[1]),
    ];
  };

  test("the latest term, wherever it stands; the older one is the term before, and no further sheet", async () => {
    expect(await told([COVER, OLD, NEW], "Bìa")).toEqual(["Khóa mới", 3]);
    expect(await told([COVER, NEW, OLD], "Bìa")).toEqual(["Khóa mới", 3]);
  });

  test("the one that is looked at goes first, and a later one is named", async () => {
    expect(await told([COVER, OLD, NEW], "Khóa cũ")).toEqual(["Khóa cũ", 2, "Khóa mới"]);
    expect(await told([COVER, OLD, NEW], "Khóa mới")).toEqual(["Khóa mới", 3]);
  });

  const LONG: SheetData = {
    ...NEW,
    values: [
      ...(NEW.values ?? []).slice(0, 2),
      ...Array.from({ length: 400 }, (_, i) => [i + 1, `Chi bộ ${i + 1}`, 42844, 3, 1, 1]),
    ],
    numberFormats: { "C3:C402": "dd/mm/yyyy" },
  };

  test("a long sheet of which only the top was looked at is counted whole when it is the one", async () => {
    expect(await told([COVER, OLD, LONG], "Bìa")).toEqual(["Khóa mới", 1200, "Khóa cũ"]);
  });

  test("and where it cannot be read whole, what was read before stays, not its top", async () => {
    const excel = new ExcelHost({ sheets: [COVER, OLD, LONG] });
    excel.workbook.sheet("Bìa").show();
    await installOffice(excel);
    const port = new ExcelPort();
    await port.connect(() => undefined);
    await port.analyse(defaultChoices, TODAY);
    const elected = { kind: "figure", indicator: "elected", block: null } as const;
    expect((await port.trace(elected))?.count).toBe(400);
    excel.workbook.sheet("Khóa mới").type("D3", 4);
    await excel.settled();
    // One request to learn, one for the sheet that is looked at, one for the tops.
    excel.failAt(4, { code: "AccessDenied" });
    await expect(port.analyse(defaultChoices, TODAY)).rejects.toMatchObject({ code: "access-denied" });
    expect((await port.trace(elected))?.count).toBe(400);
  });
});

describe("Forms of single branches, a sheet each,", () => {
  const form = (name: string, branch: string, elected: number): SheetData => ({
    name,
    values: [
      ["PHIẾU BÁO CÁO KẾT QUẢ ĐẠI HỘI", null],
      ["Tên chi bộ:", branch],
      ["Ngày đại hội:", "19/4/2017"],
      ["Số đảng viên:", 20],
      ["Số cấp ủy viên được bầu:", elected],
      ["Nữ:", 1],
    ],
  });

  test("are read together, whole, and stand in one summary.", async () => {
    const pane = await openPane([form("P1", "Chi bộ Một", 3), form("P2", "Chi bộ Hai", 5)]);
    expect(elected(pane)).toBe(8);
    await makeSummary(pane);
    const names = Array.from({ length: 20 }, (_row, i) => sheet(`B${i + 1}`));
    expect(names).toEqual(expect.arrayContaining(["Chi bộ Một", "Chi bộ Hai"]));

    function sheet(cell: string): unknown {
      return pane.excel.workbook.sheet(SUMMARY).cellAt(cell).value;
    }
  });
});
