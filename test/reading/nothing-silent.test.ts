/** Numbers that staff add to a table, in a row, a column or a line beside it, are read or told: nothing is left out silently. */
import fc from "fast-check";
import { makeReport } from "../../src/congress/report";
import type { Finding } from "../../src/congress/findings";
import { columnsOf, type CongressTable } from "../../src/congress/table";
import { readSheet } from "../../src/reading/read-sheet";
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";
import { draw } from "../support/draw";
import { draws } from "../support/effort";
import { readTable, told, toldFindings } from "../support/told";

const TODAY = { year: 2025, month: 6, day: 1 };

test("a row of figures that is neither a branch nor a sum of branches is told", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025 - 2027
      TT | Tên chi bộ        | Số đảng viên | Bầu được | Nữ
      1  | Chi bộ thôn 1     | 21           | 3        | 1
      2  | Chi bộ thôn 2     | 30           | 5        | 2
         | Tổng cộng         | 51           | 8        | 3
         | Chuyển trang sau  | 51           | 8        | 3
         | Đoàn viên ưu tú   | 14           | 6        | 9
    `),
  );
  expect(told(table, "members", "elected")).toEqual(["Chi bộ thôn 1 | 21 | 3", "Chi bộ thôn 2 | 30 | 5"]);
  expect(toldFindings(findings)).toEqual(["unread-rows C7"]);
  expect(findings[0]?.values).toEqual({ rows: "7 (“Đoàn viên ưu tú”)" });
});

test("a line that states a figure is no branch, though nothing numbers the branches", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ, NHIỆM KỲ 2025 - 2027
      Tên chi bộ        | Số đảng viên | Bầu được | Nữ
      Chi bộ thôn 1     | 21           | 3        | 1
      Chi bộ thôn 2     | 30           | 5        | 2

      Số hộ được khen: 605
      Chi bộ trường học:
    `),
  );
  expect(table.names).toEqual(["Chi bộ thôn 1", "Chi bộ thôn 2"]);
  expect(toldFindings(findings)).toEqual(["figures-beside-unread A6"]);
});

interface Sheet {
  readonly grid: Grid;
  /** Where the numbers were added. */
  readonly at: number;
}

const HEADS = ["Chi bộ", "Số đảng viên", "Cấp ủy viên", "Nữ", "Tái cử"];
const NAMES = ["thôn Một", "thôn Hai", "thôn Ba", "Trường học", "Trạm Y tế", "Công an"];

/** Rows of branches below a title and a header, with their sums or without. */
const drawn = fc
  .record({
    rows: fc.array(fc.tuple(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 3, max: 7 })), {
      minLength: 2,
      maxLength: NAMES.length,
    }),
    isNumbered: fc.boolean(),
    hasTotal: fc.boolean(),
  })
  .map(({ rows, isNumbered, hasTotal }) => {
    const figures = rows.map(([members, elected]) => [members, elected, 1, 2]);
    const sums = [0, 1, 2, 3].map((i) => figures.reduce((sum, row) => sum + (row[i] ?? 0), 0));
    const lines: (readonly CellValue[])[] = figures.map((row, i) => [`Chi bộ ${NAMES[i] ?? ""}`, ...row]);
    const all = [HEADS, ...lines, ...(hasTotal ? [["Tổng cộng", ...sums]] : [])];
    const number = (i: number): CellValue => (i === 0 ? "TT" : i <= rows.length ? i : null);
    return isNumbered ? all.map((line, i) => [number(i), ...line]) : all;
  });

const TITLE: readonly (readonly CellValue[])[] = [
  ["ĐẢNG BỘ XÃ A"],
  ["KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027"],
];
const LABELS = [
  ...[
    "Cộng",
    "Tổng số",
    "Lũy kế",
    "Ghi chú",
    "- Nữ",
    "Trong đó:",
    "- Chi bộ thôn",
    "Người lập biểu",
    "KHỐI XÃ",
  ],
  ...["Khối xã", "Toàn đảng bộ", "Nhiệm kỳ trước", "Kế hoạch", "So với kế hoạch", "Tăng, giảm", "Đồng chí A"],
  ...[
    "",
    "I",
    "Cụm 1",
    "TM. ĐẢNG ỦY",
    "Nơi nhận:",
    "Chưa đại hội",
    "Bình quân",
    "Mang sang",
    "Còn lại",
    "Khác",
  ],
];
const COUNTED = [
  ...[
    "Số hộ",
    "Đảng viên có mặt",
    "Tổng số đảng viên",
    "Tổng số chi bộ",
    "Đã đại hội",
    "Số cấp ủy viên",
    "Lần đầu",
  ],
  ...[
    "Dân tộc thiểu số",
    "Thực hiện theo kế hoạch",
    "Chi bộ điểm",
    "Bí thư (nữ)",
    "Đại biểu",
    "Kinh phí",
    "Tái cử",
  ],
];
const HEADINGS = [
  "Số hộ",
  "Kinh phí",
  "Được khen",
  "Điểm",
  "",
  "Đoàn viên",
  "Dân tộc thiểu số",
  "Trẻ",
  "Thôi giữ",
];
/** More than any sum of the branches. */
const number = fc.integer({ min: 500, max: 999 });

const withRow = fc
  .record({
    drawn,
    label: fc.constantFrom(...LABELS),
    numbers: fc.array(number, { minLength: 4, maxLength: 4 }),
  })
  .chain(({ drawn: lines, label, numbers }) =>
    fc
      .record({ after: fc.integer({ min: 1, max: lines.length }), gap: fc.nat(2) })
      .map(({ after, gap }): Sheet => {
        const isNumbered = lines[0]?.[0] === "TT";
        const row = [...(isNumbered ? [null] : []), label === "" ? null : label, ...numbers];
        const apart = after === lines.length ? Array.from({ length: gap }, (): CellValue[] => []) : [];
        const values = [...TITLE, ...lines.slice(0, after), ...apart, row, ...lines.slice(after)];
        return { grid: plainGrid("KQ", values), at: TITLE.length + after + apart.length };
      }),
  );

const withColumn = fc
  .record({
    drawn,
    heading: fc.constantFrom(...HEADINGS),
    numbers: fc.array(number, { minLength: 9, maxLength: 9 }),
  })
  .chain(({ drawn: lines, heading, numbers }) => {
    const [first = []] = lines;
    // Behind the names, and before the last column: a column without a heading at the end is a remark.
    return fc.integer({ min: first.indexOf("Chi bộ") + 1, max: first.length - 1 }).map((at): Sheet => {
      const added = lines.map((line, i): readonly CellValue[] => {
        const value = i === 0 ? heading : line.includes("Tổng cộng") ? null : (numbers[i] ?? null);
        return [...line.slice(0, at), value === "" ? null : value, ...line.slice(at)];
      });
      return { grid: plainGrid("KQ", [...TITLE, ...added]), at };
    });
  });

const withLine = fc
  .record({ drawn, label: fc.constantFrom(...COUNTED), number, isAbove: fc.boolean(), inOne: fc.boolean() })
  .map(({ drawn: lines, label, number: value, isAbove, inOne }): Sheet => {
    const line: readonly CellValue[] = inOne ? [`${label}: ${value}`] : [`${label}:`, value];
    const values = isAbove ? [...TITLE, line, [], ...lines] : [...TITLE, ...lines, [], line];
    return { grid: plainGrid("KQ", values), at: values.indexOf(line) };
  });

const DRAWN = 60;

function holds(
  sheet: fc.Arbitrary<Sheet>,
  isKnown: (at: number, table: CongressTable, findings: readonly Finding[]) => boolean,
): void {
  let read = 0;
  fc.assert(
    fc.property(sheet, ({ grid, at }) => {
      const one = readSheet(grid);
      if (!one.ok) return;
      read++;
      const { findings } = makeReport({ ...one, asOf: null, today: TODAY });
      expect(isKnown(at, one.table, findings)).toBe(true);
    }),
    { numRuns: draws(DRAWN, 3_000) },
  );
  expect(read).toBeGreaterThan((2 / 3) * DRAWN);
}

describe("Whatever stands before them, numbers are read or told", () => {
  test("that were added in a row", () => {
    holds(
      withRow,
      (at, { rows, reportedTotals }, findings) =>
        rows.includes(at) ||
        reportedTotals.some(({ row }) => row === at) ||
        findings.some(
          ({ cell, kind, values: { rows: named } }) =>
            cell?.row === at ||
            (kind === "unread-rows" && typeof named === "string" && named.includes(String(at + 1))),
        ),
    );
  });

  test("that were added in a column", () => {
    holds(
      withColumn,
      (at, table, findings) =>
        columnsOf(table).some(({ column }) => column === at) ||
        findings.some(({ cell }) => cell?.column === at && cell.row === TITLE.length),
    );
  });

  test("that were added in a line beside the table", () => {
    holds(withLine, (at, _table, findings) => findings.some(({ cell }) => cell?.row === at));
  });
});
