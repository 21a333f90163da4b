import { defaultSettings } from "../../src/congress/settings";
import { makeSummary } from "../../src/summary/summary";
import { formulasIn, shownRow, shownTable } from "./shown";
import { drawTable } from "../support/table";
import { statisticsOf } from "./support";

const inBlocks = drawTable(`
  branch | date | elected | women | note
  Chi bộ Văn phòng | 19/4/2017 | 2 | 1 |
  # KHỐI XÃ, PHƯỜNG
  Chi bộ thôn 1 | 19/4/2017 | 3 | 1 |
  Chi bộ thôn 2 | 28/4/2017 | | |
  # Khối trường học
  Chi bộ Trường Tiểu học | 20/4/2017 | 5 | 2 |
`);

test("Not entered is a dash, zero is zero, unreadable a question mark; a sum takes in numbers only.", () => {
  const table = drawTable(`
    branch | date | elected | women
    A | 19/4/2017 | 3 |
    B | 19/4/2017 | 3 | 0
    C | 19/4/2017 | ? | 2
  `);
  expect(shownTable(makeSummary(statisticsOf(table), [])).slice(-4)).toEqual([
    "1 | A | 19/4/2017 | 3 | -",
    "2 | B | 19/4/2017 | 3 | 0",
    "3 | C | 19/4/2017 | ? | 2",
    // A share of too small a whole is none.
    "TỔNG CỘNG | 6 | 2",
  ]);
});

test("A column in which nothing counts has a dash below it, not a zero.", () => {
  const table = drawTable("branch | date | elected | women\nA | 28/4/2017 | | 1");
  expect(shownTable(makeSummary(statisticsOf(table), [])).at(-1)).toBe("TỔNG CỘNG | - | -");
});

test("A difference that not every branch has is shown by branch, and not as a total.", () => {
  const table = drawTable(`
    branch | date | elected | reelected
    A | 19/4/2017 | 3 | 2
    B | 19/4/2017 | 3 |
  `);
  expect(shownTable(makeSummary(statisticsOf(table), [])).slice(-4)).toEqual([
    "1 | A | 19/4/2017 | 3 | 2 | 1",
    "2 | B | 19/4/2017 | 3 | - | -",
    "TỔNG CỘNG | 6 | 2 | -",
    "Tỷ lệ % | 33,33",
  ]);
});

test("A sum passes over a part that was left blank.", () => {
  const table = drawTable(`
    branch | date | elected | degree | postgraduate
    A | 19/4/2017 | 3 | 2 | 1
    B | 19/4/2017 | 3 | 3 |
  `);
  const layout = makeSummary(statisticsOf(table), []);
  const rows = shownTable(layout).slice(-4, -1);
  expect(rows.slice(0, 2)).toEqual([
    "1 | A | 19/4/2017 | 3 | 2 | 1 | 3",
    "2 | B | 19/4/2017 | 3 | 3 | - | 3",
  ]);
  expect(rows[2]).toBe("TỔNG CỘNG | 6 | 5 | 1 | 6");
  expect(formulasIn(layout, "B").map((formula) => formula.replace(/\d+/g, ""))).toEqual(["G SUM(E,F)"]);
});

test("Branches that need no congress say why; what only repeats the state is left out.", () => {
  const table = drawTable(`
    branch | date | mark | elected | note
    A | 19/4/2017 | | 3 | Đã tổ chức
    B | | exempt | | Mới sáp nhập
    C | 28/4/2017 | | | Hoãn do mưa lũ
    D | 28/4/2017 | | | Dự kiến 28/4
    E | 4/2018 | | | chưa ĐH
    F | 19/4/2017 | pending | |
  `);
  const layout = makeSummary(statisticsOf(table), []);
  expect(["A", "B", "C", "D", "E", "F"].map((name) => shownRow(layout, name))).toEqual([
    "1 | A | 19/4/2017 | 3 | ",
    "2 | B | Không tổ chức |  | Mới sáp nhập",
    "3 | C | Chưa đại hội |  | Hoãn do mưa lũ",
    "4 | D | Chưa đại hội |  | Dự kiến 28/4",
    "5 | E | Chưa đại hội |  | Dự kiến tháng 4/2018",
    "6 | F | Chưa đại hội |  | ",
  ]);
});

test("Blocks are sections with their subtotals; branches of no block that lead the source stand before them.", () => {
  expect(shownTable(makeSummary(statisticsOf(inBlocks), [])).slice(2)).toEqual([
    "1 | Chi bộ Văn phòng | 19/4/2017 | 2 | 1",
    "I | KHỐI XÃ, PHƯỜNG | 3 | 1 | Đã đại hội 1/2",
    "2 | Chi bộ thôn 1 | 19/4/2017 | 3 | 1",
    "3 | Chi bộ thôn 2 | Chưa đại hội | Dự kiến ngày 28/4/2017",
    "II | Khối trường học | 5 | 2 | Đã đại hội 1/1",
    "4 | Chi bộ Trường Tiểu học | 20/4/2017 | 5 | 2",
    "TỔNG CỘNG | 10 | 4",
    "Tỷ lệ % | 40",
  ]);
});

test.each([
  ["behind the blocks", "# CỤM MỘT\n A | 19/4/2017 | 3\n #\n Văn phòng | 19/4/2017 | 2\n Kho | 28/4/2017 |"],
  ["among them", "Văn phòng | 19/4/2017 | 2\n # CỤM MỘT\n A | 19/4/2017 | 3\n #\n Kho | 28/4/2017 |"],
])(
  "Branches of no block that stand %s are a section of their own at the end, with their subtotal.",
  (_where, rows) => {
    const layout = makeSummary(statisticsOf(drawTable(`branch | date | elected\n${rows}`)), []);
    expect(shownTable(layout).slice(1)).toEqual([
      "1 | 2 | 3 | 4 | 5",
      "I | CỤM MỘT | 3 | Đã đại hội 1/1",
      "1 | A | 19/4/2017 | 3",
      "II | CÁC CHI BỘ KHÁC | 2 | Đã đại hội 1/2",
      "2 | Văn phòng | 19/4/2017 | 2",
      "3 | Kho | Chưa đại hội | Dự kiến ngày 28/4/2017",
      "TỔNG CỘNG (I+II) | 5",
    ]);
    expect(formulasIn(layout, "TỔNG CỘNG (I+II)")[0]).toMatch(/^D\d+ SUM\(D\d+,D\d+\)$/);
  },
);

test("The total adds subtotals and what no subtotal holds, and nothing twice.", () => {
  const layout = makeSummary(statisticsOf(inBlocks), []);
  expect(formulasIn(layout, "KHỐI XÃ, PHƯỜNG")[0]).toBe("D10 SUM(D11:D12)");
  expect(formulasIn(layout, "TỔNG CỘNG")[0]).toBe("D15 SUM(D9,D10,D13)");
});

test("Where all branches are in blocks the total names them.", () => {
  const table = drawTable("branch | date | elected\n# A\nA1 | 19/4/2017 | 1\n# B\nB1 | 19/4/2017 | 2");
  expect(shownTable(makeSummary(statisticsOf(table), [])).at(-1)).toBe("TỔNG CỘNG (I+II) | 3");
});

test("Rows of one block that stand apart in the source stand together.", () => {
  const table = { ...inBlocks, blockOf: [0, 1, 0, 1] };
  expect(shownTable(makeSummary(statisticsOf(table), [])).slice(2, -2)).toEqual([
    "I | KHỐI XÃ, PHƯỜNG | 2 | 1 | Đã đại hội 1/2",
    "1 | Chi bộ Văn phòng | 19/4/2017 | 2 | 1",
    "2 | Chi bộ thôn 2 | Chưa đại hội | Dự kiến ngày 28/4/2017",
    "II | Khối trường học | 8 | 3 | Đã đại hội 2/2",
    "3 | Chi bộ thôn 1 | 19/4/2017 | 3 | 1",
    "4 | Chi bộ Trường Tiểu học | 20/4/2017 | 5 | 2",
  ]);
});

test("Without sections the branches keep the source's order, and a block without branches is not shown.", () => {
  const flat = shownTable(makeSummary(statisticsOf(inBlocks), [], { showBlocks: false })).slice(2, -2);
  expect(flat.map((row) => row.split(" | ")[1])).toEqual(inBlocks.names);
  const empty = {
    ...inBlocks,
    blocks: [...inBlocks.blocks, { name: "Khối trống", cell: { sheet: "KQ", row: 9, column: 0 } }],
  };
  expect(shownTable(makeSummary(statisticsOf(empty), [])).join("\n")).not.toContain("Khối trống");
});

test("Committees with several branches: numbers of branches are added, and shares stand in every row.", () => {
  const table = drawTable(`
    branch | branches | exemptBranches | heldBranches | elected | women
    Đảng bộ A | 25 | 1 | 12 | 90 | 20
    Đảng bộ B | 8 | 0 | 0 | 30 |
    Đảng bộ C | 10 | 0 | 10 | 39 | 9
  `);
  const layout = makeSummary(statisticsOf(table), []);
  expect(shownTable(layout).slice(3)).toEqual([
    "1 | Đảng bộ A | 25 | 1 | 12 | 50 | 90 | 20 | 22,22",
    "2 | Đảng bộ B | 8 | 0 | 0 | 0",
    "3 | Đảng bộ C | 10 | 0 | 10 | 100 | 39 | 9 | 23,08",
    "TỔNG CỘNG | 43 | 1 | 22 | 52,38 | 129 | 29 | 22,48",
  ]);
  expect(formulasIn(layout, "TỔNG CỘNG")).toEqual([
    "C13 SUM(C10:C12)",
    "D13 SUM(D10:D12)",
    "E13 SUM(E10:E12)",
    'F13 SUBSTITUTE(ROUND(E13*100/(C13-D13),2),".",",")',
    "G13 SUM(G10:G12)",
    "H13 SUM(H10:H12)",
    'I13 SUBSTITUTE(ROUND(H13*100/G13,2),".",",")',
  ]);
});

test("The average age is weighted by the elected, over branches and not over subtotals.", () => {
  const table = drawTable(`
    branch | date | elected | averageAge
    # I
    A | 19/4/2017 | 3 | 40
    B | 19/4/2017 | 5 | 50.5
    # II
    C | 19/4/2017 | 2 |
  `);
  const layout = makeSummary(statisticsOf(table), []);
  expect(shownTable(layout).slice(-6)).toEqual([
    "I | I | 8 | 46,56 | Đã đại hội 2/2",
    "1 | A | 19/4/2017 | 3 | 40",
    "2 | B | 19/4/2017 | 5 | 50,5",
    "II | II | 2 | - | Đã đại hội 1/1",
    "3 | C | 19/4/2017 | 2 | -",
    "TỔNG CỘNG (I+II) | 10 | 46,56",
  ]);
  expect(formulasIn(layout, "TỔNG CỘNG (I+II)")[1]).toBe(
    "E14 ROUND(SUMPRODUCT(--ISNUMBER(A9:A13),E9:E13,D9:D13)/SUMPRODUCT(--ISNUMBER(A9:A13),--ISNUMBER(E9:E13),D9:D13),2)",
  );
});

test("Each share is taken of the base that its indicator names.", () => {
  const table = drawTable("branch | date | planned | elected | women\nA | 19/4/2017 | 5 | 4 | 1");
  const layout = makeSummary(statisticsOf(table), []);
  expect(shownTable(layout).slice(-2)).toEqual(["TỔNG CỘNG | 5 | 4 | 1 | 1", "Tỷ lệ % | 20 | 25"]);
  expect(formulasIn(layout, "Tỷ lệ %")).toEqual([
    'F12 SUBSTITUTE(ROUND(F11*100/D11,2),".",",")',
    'G12 SUBSTITUTE(ROUND(G11*100/E11,2),".",",")',
  ]);
});

test("A share is taken of its base even where the base is no column.", () => {
  const table = drawTable("branch | date | elected | women\nA | 19/4/2017 | 8 | 5");
  const layout = makeSummary(statisticsOf(table), [], { indicators: ["women"] });
  expect(formulasIn(layout, "Tỷ lệ %")).toEqual(['D11 SUBSTITUTE(ROUND(D10*100/8,2),".",",")']);
});

test("Decimals of shares and averages are the office's.", () => {
  const table = drawTable("branch | date | elected | women | averageAge\nA | 19/4/2017 | 3 | 2 | 40.26");
  const rows = shownTable(makeSummary(statisticsOf(table), [], {}, { ...defaultSettings, decimals: 1 }));
  expect(rows.slice(-2)).toEqual(["TỔNG CỘNG | 3 | 2 | 40,3", "Tỷ lệ % | 66,7"]);
});

test("A negative difference counts as nothing, in the formula too.", () => {
  const table = drawTable("branch | date | elected | reelected\nA | 19/4/2017 | 3 | 4");
  expect(formulasIn(makeSummary(statisticsOf(table), []), "A")).toEqual(["F10 MAX(0,D10-E10)"]);
});

test("The total takes formulas that are given for it, sections and shares go on from there.", () => {
  const table = drawTable(
    "branch | date | elected | women\n# K1\nA | 19/4/2017 | 3 | 1\n# K2\nB | 19/4/2017 | 2 | 0",
  );
  const totals = new Map([["women", "DAIHOI.DEM(KQ!A1:E9)"]]);
  const layout = makeSummary(statisticsOf(table), [], { totals });
  expect(formulasIn(layout, "TỔNG CỘNG (I+II)")).toEqual(["D13 SUM(D9,D11)", "E13 DAIHOI.DEM(KQ!A1:E9)"]);
  expect(formulasIn(layout, "Tỷ lệ %")).toEqual(['E14 SUBSTITUTE(ROUND(E13*100/D13,2),".",",")']);
  const late = layout.cells.filter(({ value }) => value?.kind === "formula" && value.late);
  expect(late.map(({ value }) => value)).toEqual([
    { kind: "formula", formula: "DAIHOI.DEM(KQ!A1:E9)", value: 1, late: true },
  ]);
});
