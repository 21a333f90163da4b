/** Beside columns of offices the committee's own number is the total of each criterion. */
import { readSheet } from "../../src/reading/read-sheet";
import { draw } from "../support/draw";

test("“Tổng số cấp ủy viên” over “Nữ”, “Tái cử” counts them, and is no second number of the elected", () => {
  const read = readSheet(
    draw(`
      ĐẢNG ỦY XÃ MẪU
      THỐNG KÊ CHẤT LƯỢNG CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027
      (12/12 chi bộ đã đại hội)
      TT | Chỉ tiêu | Tổng số cấp ủy viên | Bí thư | Phó bí thư | Chi ủy viên
        | TỔNG SỐ | 40 | 12 | 12 | 16
        | Trong đó: - Nữ | 15 | 4 | 5 | 6
        | - Tái cử | 30 | 11 | 10 | 9
      1 | Trình độ chuyên môn | | | |
        | - Đại học | 22 | 6 | 7 | 9
        | - Thạc sĩ | 18 | 6 | 5 | 7
    `),
  );
  if (!read.ok) throw new Error(read.reason.kind);
  const told = (id: string): unknown => read.table.counts.get(id)?.values[0];
  expect(["elected", "women", "reelected", "secretaries", "secretariesWomen", "degree"].map(told)).toEqual([
    40, 15, 30, 12, 4, 22,
  ]);
  expect(read.findings.filter(({ kind }) => kind.startsWith("duplicate"))).toEqual([]);
});
