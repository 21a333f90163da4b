/** The charts beside the table: what they tell, from which cells, where they stand, and that no page shows them. */
import { address } from "../../src/sheet/address";
import { defaultSettings } from "../../src/congress/settings";
import { columnsOf, type CongressTable } from "../../src/congress/table";
import type { SummaryOptions } from "../../src/summary/options";
import type { LayoutChart, SheetLayout } from "../../src/sheet/layout";
import { makeSummary } from "../../src/summary/summary";
import { Calculator } from "./evaluate";
import { printedCells } from "./shown";
import { withSource, drawTable } from "../support/table";
import { statisticsOf } from "./support";

const five = drawTable(`
  branch | date | elected | reelected | women
  Văn phòng | 19/4/2017 | 3 | 3 | 1
  Kế hoạch tổng hợp | 19/4/2017 | 3 | 2 | 0
  Quản lý đầu tư | 20/4/2017 | 2 | 2 | 0
  Quản lý doanh nghiệp | 20/4/2017 | 2 | 2 | 0
  Quy hoạch xây dựng | 21/4/2017 | | |
`);

const committees = drawTable(`
  branch | branches | exemptBranches | heldBranches | elected | reelected | women
  Đảng bộ A | 1250 | 12 | 1230 | 3290 | 2690 | 520
  Đảng bộ B | 800 | 9 | 780 | 1930 | 1200 | 430
  Đảng bộ C | 307 | 5 | 301 | 639 | 400 | 239
`);

/** What each chart says, computed afresh: its title, then "label | number" along its parts. */
function told(layout: SheetLayout): readonly (readonly string[])[] {
  const calculator = new Calculator(layout);
  return (layout.charts ?? []).map(({ title, labels, values }) => {
    const rows = Array.from({ length: labels.bottom - labels.top + 1 }, (_, i) => labels.top + i);
    const said = rows.map((row) => {
      const [label, number] = [labels.left, values.left].map((column) =>
        String(calculator.valueOf(address({ row, column }))),
      );
      return `${label} | ${number}`;
    });
    return [title, ...said];
  });
}

function toldOf(
  table: CongressTable,
  options: SummaryOptions = {},
  settings = defaultSettings,
): readonly (readonly string[])[] {
  return told(makeSummary(statisticsOf(table), [], options, settings));
}

/** The sheet after somebody typed another number over the first cell that shows this one in the row of a name. */
function typedOver(layout: SheetLayout, name: string, old: number, value: number): SheetLayout {
  const row = layout.cells.find((cell) => cell.value?.kind === "text" && cell.value.text === name)?.row;
  const at = layout.cells.findIndex((cell) => {
    return cell.row === row && cell.column > 1 && cell.value?.kind === "number" && cell.value.value === old;
  });
  const cells = layout.cells.map((cell, i) =>
    i === at ? { ...cell, value: { kind: "number" as const, value } } : cell,
  );
  return { ...layout, cells };
}

function chartOf(layout: SheetLayout, name: string): LayoutChart {
  const chart = layout.charts?.find((one) => one.name === name);
  if (!chart) throw new Error(`There is no chart ${name}.`);
  return chart;
}

test("One chart tells how far the congresses are, one of whom the elected are.", () => {
  expect(toldOf(five)).toEqual([
    ["Tiến độ đại hội", "Đã đại hội: 4 (80%) | 4", "Chưa đại hội: 1 (20%) | 1"],
    [
      "Cơ cấu cấp ủy viên được bầu",
      "Tái cử: 9 (90%) | 9",
      "Tham gia cấp ủy lần đầu: 1 (10%) | 1",
      "Nữ: 1 (10%) | 1",
    ],
  ]);
});

test("Progress is a ring, the elected are bars; each is known by a name of its own.", () => {
  const { charts } = makeSummary(statisticsOf(five), []);
  expect(charts?.map(({ name, kind }) => [name, kind])).toEqual([
    ["daihoi-progress", "doughnut"],
    ["daihoi-structure", "bar"],
  ]);
});

test("Where rows are committees the charts count congresses, with points between thousands.", () => {
  expect(toldOf(committees)).toEqual([
    [
      "Tiến độ đại hội",
      "Đã đại hội: 2.311 (99,14%) | 2311",
      "Chưa đại hội: 20 (0,86%) | 20",
      "Không tổ chức: 26 | 26",
    ],
    [
      "Cơ cấu cấp ủy viên được bầu",
      "Tái cử: 4.290 (73,22%) | 4290",
      "Tham gia cấp ủy lần đầu: 1.569 (26,78%) | 1569",
      "Nữ: 1.189 (20,29%) | 1189",
    ],
  ]);
});

test("An office that counts the exempt in the whole sees their share as well.", () => {
  const [progress] = toldOf(committees, {}, { ...defaultSettings, progressBase: "all", decimals: 1 });
  expect(progress?.slice(1)).toEqual([
    "Đã đại hội: 2.311 (98%) | 2311",
    "Chưa đại hội: 20 (0,8%) | 20",
    "Không tổ chức: 26 (1,1%) | 26",
  ]);
});

test("A figure changed in a row changes the chart, also through subtotals.", () => {
  const blocks = drawTable(`
    branch | date | elected | reelected | women
    Văn phòng | 19/4/2017 | 2 | 1 | 1
    # KHỐI XÃ
    Thôn 1 | 19/4/2017 | 3 | 2 | 0
    # KHỐI TRƯỜNG HỌC
    Trường Tiểu học | 20/4/2017 | 5 | 4 | 2
  `);
  const layout = makeSummary(statisticsOf(blocks), []);
  expect(told(layout)[1]?.at(-1)).toBe("Nữ: 3 (30%) | 3");
  expect(told(typedOver(layout, "Thôn 1", 0, 2))[1]?.at(-1)).toBe("Nữ: 5 (50%) | 5");
  expect(told(typedOver(layout, "Trường Tiểu học", 5, 15))[1]?.[1]).toBe("Tái cử: 7 (35%) | 7");
});

test("Congresses held since then move from one part of the ring to the other.", () => {
  const layout = typedOver(makeSummary(statisticsOf(committees), []), "Đảng bộ A", 1230, 1238);
  expect(told(layout)[0]?.slice(1, 3)).toEqual([
    "Đã đại hội: 2.319 (99,49%) | 2319",
    "Chưa đại hội: 12 (0,51%) | 12",
  ]);
});

test("What no column shows is told as a plain number.", () => {
  const layout = makeSummary(statisticsOf(five), []);
  const valueAt = (name: string) => {
    const { top: row, left: column } = chartOf(layout, name).values;
    return layout.cells.find((cell) => cell.row === row && cell.column === column)?.value;
  };
  expect(valueAt("daihoi-progress")).toEqual({ kind: "number", value: 4 });
  expect(valueAt("daihoi-structure")).toMatchObject({ kind: "formula", value: 9 });
});

test("Where staff chose the columns, the chart tells of no other figure, in the order of the pane's.", () => {
  const [, structure] = toldOf(five, { indicators: ["women", "elected", "reelected"] });
  expect(structure?.slice(1)).toEqual(["Tái cử: 9 (90%) | 9", "Nữ: 1 (10%) | 1"]);
  // The base is no column here, and counts all the same.
  const [, alone] = toldOf(five, { indicators: ["women", "reelected"] });
  expect(alone?.slice(1)).toEqual(["Tái cử: 9 (90%) | 9", "Nữ: 1 (10%) | 1"]);
  expect(toldOf(five, { indicators: ["women"] }).map(([title]) => title)).toEqual(["Tiến độ đại hội"]);
});

test.each([
  ["a ring where no congress is due", "branch | mark | elected\nA | exempt |", []],
  [
    "bars where none is elected",
    "branch | date | elected | women | reelected\nA | 28/4/2017 | | |",
    ["ring"],
  ],
  [
    "bars where nobody was",
    "branch | date | elected | women | reelected\nA | 19/4/2017 | 0 | 0 | 0",
    ["ring"],
  ],
  ["bars for one figure alone", "branch | date | elected | women\nA | 19/4/2017 | 3 | 1", ["ring"]],
  ["anything of no branch", "branch | elected", []],
])("There is no %s.", (_what, picture, wanted) => {
  const { charts = [] } = makeSummary(statisticsOf(drawTable(picture)), []);
  expect(charts.map(({ kind }) => (kind === "doughnut" ? "ring" : "bars"))).toEqual(wanted);
});

test("The age of the young is told as the source's header has it, and words in the office's spelling.", () => {
  const table = drawTable("branch | date | elected | women | young\nA | 19/4/2017 | 4 | 1 | 2");
  const columns = columnsOf(table).map((column) =>
    column.field === "young" ? { ...column, limit: 40 } : column,
  );
  const settings = { ...defaultSettings, spelling: { ...defaultSettings.spelling, uy: "uỷ" } as const };
  const [, structure] = toldOf(withSource(table, { columns }), {}, settings);
  expect(structure).toEqual([
    "Cơ cấu cấp uỷ viên được bầu",
    "Nữ: 1 (25%) | 1",
    "Trẻ tuổi (dưới 40 tuổi): 2 (50%) | 2",
  ]);
});

test("Charts begin below the rows that stay in view, with an empty column between them and the print.", () => {
  const { charts = [], cells, freeze, print, columnWidths } = makeSummary(statisticsOf(five), []);
  const right = print.area?.right ?? -1;
  expect(charts[0]?.at.top).toBe(freeze?.rows);
  expect(charts.map(({ at }) => [at.left, at.right])).toEqual([
    [right + 2, right + 2],
    [right + 2, right + 2],
  ]);
  expect(columnWidths).toHaveLength(right + 5);
  expect(cells.filter(({ column }) => column === right + 1)).toEqual([]);
});

test("The printed area is the table with all that belongs to it, to its last signature.", () => {
  const { print, cells } = makeSummary(statisticsOf(five), [], { signerName: "Nguyễn Văn Hùng" });
  const name = cells.find(({ value }) => value?.kind === "text" && value.text === "Nguyễn Văn Hùng");
  const note = cells.find(({ value }) => value?.kind === "text" && value.text === "Ghi chú");
  expect(print.area).toEqual({ top: 0, left: 0, bottom: name?.row, right: note?.column });
});

test("The cells that charts are drawn from are hidden, and nothing else is.", () => {
  const { charts = [], cells, hiddenColumns } = makeSummary(statisticsOf(five), []);
  const drawnFrom = new Set(charts.flatMap(({ labels, values }) => [labels.left, values.left]));
  expect(hiddenColumns).toEqual(drawnFrom);
  expect(charts.some(({ at }) => drawnFrom.has(at.left) || drawnFrom.has(at.right))).toBe(false);
  const styles = cells.flatMap(({ column, style }) => (drawnFrom.has(column) ? [style] : []));
  expect(new Set(styles)).toEqual(new Set(["chart.label", "chart.count"]));
});

test("A sheet that does not want them has no trace of charts.", () => {
  const layout = makeSummary(statisticsOf(five), [], { showCharts: false });
  expect(layout).not.toHaveProperty("charts");
  expect(layout.print).not.toHaveProperty("area");
  expect(layout.cells.filter(({ style }) => style.startsWith("chart."))).toEqual([]);
  expect(printedCells(layout)).toHaveLength(layout.cells.length);
});
