/** Formulas that nobody has reckoned are told where a figure comes from them, and are no blanks. */
import { readSheet } from "../../src/reading/read-sheet";
import { plainGrid, type CellValue, type Grid } from "../../src/sheet/grid";

const values: readonly (readonly CellValue[])[] = [
  ["STT", "Tên chi bộ", "Ngày đại hội", "Số đảng viên", "Bầu được", "Tái cử"],
  [1, "Chi bộ thôn Một", "19/4/2017", 20, 3, 2],
  [2, "Chi bộ thôn Hai", "20/4/2017", 15, null, 2],
  ["ngoài bảng"],
];

function toldOf(more: Partial<Grid>): readonly string[] {
  const read = readSheet({ ...plainGrid("KQ", values), ...more });
  if (!read.ok) throw new Error(read.reason.kind);
  return read.findings.filter(({ kind }) => kind.startsWith("formula-")).map(({ message }) => message);
}

test("One in a column of figures is told, and its figure is not known rather than blank", () => {
  const unreckoned = [{ row: 2, column: 4 }];
  expect(toldOf({ unreckoned })).toEqual([
    "Công thức ở 1 ô chưa được tính nên chưa có số để cộng (E3). Cần mở tệp bằng Excel, lưu lại rồi làm lại từ tệp đó.",
  ]);
  const read = readSheet({ ...plainGrid("KQ", values), unreckoned });
  expect(read.ok && read.table.counts.get("elected")?.values).toEqual([3, "unreadable"]);
});

test("One that was reckoned with the file is told as well", () => {
  expect(toldOf({ reckoned: [{ row: 1, column: 5 }] })[0]).toContain("(F2)");
});

test("One above the header or in a column of no figures is not", () => {
  expect(
    toldOf({
      unreckoned: [
        { row: 0, column: 4 },
        { row: 2, column: 9 },
      ],
    }),
  ).toEqual([]);
});

test("Of many the first are named", () => {
  const unreckoned = Array.from({ length: 12 }, (_cell, i) => ({ row: 1 + (i % 2), column: i >> 1 }));
  expect(toldOf({ unreckoned })).toEqual([
    expect.stringMatching(/^Công thức ở 12 ô .* \(A2, A3, B2, B3, C2, C3, D2, D3 …\)/),
  ]);
});
