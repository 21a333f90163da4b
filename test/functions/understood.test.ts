/** The range that a formula is written over, and what a formula gives over it before it stands in a cell. */
import { address } from "../../src/sheet/address";
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";
import { evaluate } from "../../src/functions/evaluate";
import type { FormulaWish } from "../../src/functions/formula-text";
import { sameFigures, understoodRange, type Understood } from "../../src/functions/understood";
import { makeReport } from "../../src/congress/report";

import { day, drawTable, withSource } from "../support/table";
import { readTable } from "../support/told";
import { withRuntime } from "./runtime";

withRuntime();

const HEADER = ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];
const BRANCHES = [
  [1, "Văn phòng", 42844, 3, 3, 1],
  [2, "Kế hoạch", 42845, 3, 2, 0],
];
const TOTAL = [null, "Tổng cộng", null, 6, 5, 1];
const READING = { asOf: null, today: day("30/4/2017") };

function gridOf(values: readonly (readonly CellValue[])[]): Grid {
  return plainGrid("KQ", values);
}

function understood(values: readonly (readonly CellValue[])[]): Understood {
  const grid = gridOf(values);
  return understoodRange(readTable(grid).table, grid, READING);
}

function named({ area }: Understood): string {
  const { top, left, bottom, right } = area;
  return `${address({ row: top, column: left })}:${address({ row: bottom, column: right })}`;
}

describe("The range goes", () => {
  test("from the header to the total, where titles say nothing of the time", () => {
    expect(named(understood([["BẢNG KẾT QUẢ"], [], HEADER, ...BRANCHES, TOTAL]))).toBe("A3:F6");
  });

  test("from the title that says to which day, so that the formula follows it", () => {
    const titles = [["KẾT QUẢ"], ["(Tính đến ngày 19/4/2017)"]];
    expect(named(understood([...titles, HEADER, ...BRANCHES, TOTAL]))).toBe("A1:F6");
  });

  test("over the columns of such a title as well", () => {
    const title = [null, null, null, null, null, null, null, "(Tính đến ngày 19/4/2017)"];
    expect(named(understood([title, HEADER, ...BRANCHES, TOTAL]))).toBe("A1:H5");
  });

  test("down to a note below that says to which day", () => {
    const note = [null, "Số liệu tính đến ngày 19/4/2017"];
    expect(named(understood([HEADER, ...BRANCHES, TOTAL, [], note]))).toBe("A1:F6");
  });

  test("along branches that stand across, over blank columns behind them as well", () => {
    const across = [
      ["Tiêu chí", "Thôn 1", "Thôn 2"],
      ["Số cấp ủy viên", 3, 5],
      ["Nữ", 1, 2],
    ];
    const table = withSource(drawTable("branch | elected | women\nThôn 1 | 3 | 1\nThôn 2 | 5 | 2"), {
      lines: "columns",
    });
    expect(named(understoodRange(table, gridOf(across), READING))).toBe("A1:BA3");
    const noted = [...across, [null, null, null, null, "Ghi chú"]];
    expect(named(understoodRange(table, gridOf(noted), READING))).toBe("A1:D3");
  });

  test("without a total over blank rows as well, so that branches that are added count", () => {
    expect(named(understood([HEADER, ...BRANCHES]))).toBe("A1:F53");
    expect(named(understood([HEADER, ...BRANCHES, [], [], [null, "Người lập biểu"]]))).toBe("A1:F5");
  });

  test("where the table stands, also in the midst of a sheet", () => {
    const [header, one, two, total] = [HEADER, ...BRANCHES, TOTAL].map((row) => [null, null, ...row]);
    expect(named(understood([[], [], header ?? [], one ?? [], two ?? [], total ?? []]))).toBe("C3:H6");
  });
});

test("What the range tells is what the sheet tells, or it is said that it is not", () => {
  const grid = gridOf([["(Tính đến ngày 19/4/2017)"], HEADER, ...BRANCHES, TOTAL]);
  const { table, findings } = readTable(grid);
  const { statistics } = understoodRange(table, grid, READING);
  const whole = makeReport({ table, findings, ...READING }).statistics;
  expect(statistics && sameFigures(statistics, whole)).toBe(true);
  const later = makeReport({ table, findings, ...READING, asOf: day("30/4/2017") }).statistics;
  expect(statistics && sameFigures(statistics, later)).toBe(false);
});

describe("A formula gives beforehand", () => {
  const WISH: FormulaWish = { kind: "count", indicator: "Tái cử", block: null, part: null, asOf: null };
  const { values } = understood([["(Tính đến ngày 20/4/2017)"], HEADER, ...BRANCHES, TOTAL]);

  test("its count, its share, its text", () => {
    expect(evaluate(WISH, values)).toEqual({ kind: "value", value: 5 });
    expect(evaluate({ ...WISH, kind: "share", indicator: "Nữ" }, values)).toEqual({
      kind: "value",
      value: 1 / 6,
    });
    expect(evaluate({ ...WISH, kind: "progress" }, values)).toEqual({ kind: "value", value: "2/2 (100%)" });
    expect(evaluate({ ...WISH, kind: "sentences", part: "progress" }, values)).toEqual({
      kind: "value",
      value: expect.stringContaining("2/2 chi bộ") as unknown,
    });
  });

  test("the figures as of the day that was chosen", () => {
    expect(evaluate({ ...WISH, asOf: day("19/4/2017") }, values)).toEqual({ kind: "value", value: 3 });
  });

  test("its table, whose size is known then", () => {
    expect(evaluate({ ...WISH, kind: "byBlock" }, values)).toEqual({
      kind: "table",
      rows: [
        ["Khối", "Số lượng", "Tính trên", "Tỷ lệ"],
        ["Tổng cộng", 5, 6, 5 / 6],
      ],
    });
    expect(evaluate({ ...WISH, kind: "findings" }, values)).toEqual({
      kind: "table",
      rows: [["Không có điểm nào cần kiểm tra.", "", ""]],
    });
  });

  test("the sentence with which it would refuse", () => {
    expect(evaluate({ ...WISH, indicator: "Bí thư" }, values)).toEqual({
      kind: "refused",
      code: "#VALUE!",
      sentence: expect.stringContaining("trong vùng đã chọn") as unknown,
    });
  });

  test("what it gives over a cell that holds an error", () => {
    const broken = BRANCHES.map((row) => [...row]);
    broken[1]?.splice(4, 1, { error: "#REF!" } as never);
    expect(evaluate(WISH, understood([HEADER, ...broken]).values)).toEqual({ kind: "value", value: 3 });
  });
});
