/** Figures in the row below a branch's name are its own where all stand so; below one branch that waits they may be a sum. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test.each(["", "Kết quả"])("the figures below each name are of that branch: “%s”", (label) => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ         | Ngày ĐH   | Bầu được | Nữ
      1  | Chi bộ Thôn 1  |           |          |
         | ${label}       | 10/3/2025 | 3        | 1
      2  | Chi bộ Thôn 2  |           |          |
         | ${label}       | 11/3/2025 | 5        | 2
    `),
  );
  expect(told(table, "date", "elected", "women")).toEqual([
    "Chi bộ Thôn 1 | 10/3/2025 | 3 | 1",
    "Chi bộ Thôn 2 | 11/3/2025 | 5 | 2",
  ]);
  expect(findings).toEqual([]);
});

test("an unnamed sum below the last branch, which waits, is not its result", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ         | Ngày ĐH   | Bầu được | Nữ
      1  | Chi bộ Thôn 1  | 10/3/2025 | 3        | 1
      2  | Chi bộ Thôn 2  | 11/3/2025 | 5        | 2
      3  | Chi bộ Thôn 3  |           |          |
         |                |           | 8        | 3
    `),
  );
  expect(told(table, "elected")[2]).toBe("Chi bộ Thôn 3 | -");
  expect(toldFindings(findings)).toEqual(["nameless-row B6"]);
});

test("a sum without a word below a branch that waits is nobody's figures", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ     | Đảng viên | Chi ủy
      1  | Chi bộ Một |           |
         | Kết quả    | 10        | 3
      2  | Chi bộ Hai |           |
         | Kết quả    | 12        | 3
      3  | Chi bộ Ba  |           |
         |            | 22        | 6`),
  );
  expect(told(table, "members", "elected")).toEqual([
    "Chi bộ Một | 10 | 3",
    "Chi bộ Hai | 12 | 3",
    "Chi bộ Ba | - | -",
  ]);
  expect(toldFindings(findings)).toEqual(["nameless-row B8"]);
});
