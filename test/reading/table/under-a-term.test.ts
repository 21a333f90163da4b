/** A column below the heading of the term that is told of is this term's: where its words are not known it is told, as anywhere else. */
import { draw } from "../../support/draw";
import { readSheet } from "../../../src/reading/read-sheet";

test("a figure of which nobody knows the words is told below “Cấp ủy nhiệm kỳ 2025-2027” too", () => {
  const read = readSheet(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ       | Ngày ĐH   | Cấp ủy nhiệm kỳ 2025-2027 | <          | <
      ^  | ^            | ^         | Số lượng                  | Trình độ   | <
      ^  | ^            | ^         | ^                         | ThS        | ĐH, SV
      1  | Chi bộ Bản A | 14/4/2025 | 3                         | 1          | 2
      2  | Chi bộ Bản B | 15/4/2025 | 5                         | 2          | 3
    `),
  );
  if (!read.ok) throw new Error(read.reason.kind);
  expect(read.table.counts.get("master")?.values).toEqual([1, 2]);
  expect(read.findings.map(({ code }) => code)).toEqual(["unread-column"]);
});
