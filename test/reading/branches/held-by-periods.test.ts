/** How many branches of each unit have held theirs, divided by weeks; and told by how many are left alone. */
import { draw } from "../../support/draw";
import { readTable, toldFindings } from "../../support/told";
import type { Grid } from "../../../src/sheet/grid";

/** "held of total" by row. */
function progress(grid: Grid): readonly string[] {
  const { branchCounts } = readTable(grid).table;
  if (!branchCounts) throw new Error("no numbers of branches");
  const { total, held } = branchCounts;
  return total.values.map((all, i) => `${String(held?.values[i] ?? "-")} of ${String(all)}`);
}

function findingsOf(grid: Grid): readonly string[] {
  return toldFindings(readTable(grid).findings);
}

test("“Lũy kế” behind the weeks is how many have held theirs; the weeks are its parts, and nothing is left to be told.", () => {
  const sheet = draw(`
    TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đơn vị      | Số CB phải ĐH | Số chi bộ đã tổ chức đại hội theo tuần | <      | Lũy kế | Tỷ lệ | Cấp ủy bầu được | Ghi chú
    ^  | ^           | ^             | Tuần 1                                 | Tuần 2 | ^      | ^     | ^               | ^
    1  | Đảng ủy xã A | 5            | 2                                      | 3      | 5      | 100   | 15              |
    2  | Đảng ủy xã B | 6            | -                                      | 4      | 4      | 66.7  | 12              | Còn CB thôn 3 dự kiến 18/4
       | Cộng        | 11            | 2                                      | 7      | 9      | 81.8  | 27              |
       | Lũy kế theo tuần |          | 2                                      | 9      |        |       |                 |
  `);
  expect(progress(sheet)).toEqual(["5 of 5", "4 of 6"]);
  expect(findingsOf(sheet)).toEqual([]);
});

test("Months before the sum, and rounds behind it, are parts as well; where they do not add up it is told.", () => {
  const months = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đơn vị       | Tổng số chi bộ | Số chi bộ đã đại hội | <       | <         | Cấp ủy bầu được
    ^  | ^            | ^              | Tháng 3              | Tháng 4 | Cộng      | ^
    1  | Đảng ủy xã A | 5              | 2                    | 3       | 5         | 15
    2  | Đảng ủy xã B | 6              | 1                    | 2       | 4         | 12
  `);
  expect(progress(months)).toEqual(["5 of 5", "4 of 6"]);
  expect(findingsOf(months)).toEqual(["periods-differ F5"]);
  const rounds = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đơn vị       | Tổng số chi bộ | Đã đại hội | Trong đó | <     | Cấp ủy bầu được
    ^  | ^            | ^              | ^          | Đợt 1    | Đợt 2 | ^
    1  | Đảng ủy xã A | 5              | 5          | 2        | 3     | 15
    2  | Đảng ủy xã B | 6              | 4          | 1        | 2     | 12
  `);
  expect(progress(rounds)).toEqual(["5 of 5", "4 of 6"]);
  expect(findingsOf(rounds)).toEqual(["periods-differ D5"]);
});

test("Where only those that are left are counted, all others have held theirs; a row that tells neither is told of.", () => {
  const left = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đơn vị       | Tổng số chi bộ | Còn lại | Cấp ủy bầu được
    1  | Đảng ủy xã A | 5              |         | 15
    2  | Đảng ủy xã B | 6              | 2       | 12
    3  | Đảng ủy xã C | 4              | 4       |
  `);
  expect(progress(left)).toEqual(["5 of 5", "4 of 6", "0 of 4"]);
  const unsaid = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đơn vị       | Tổng số chi bộ | Còn lại | Cấp ủy bầu được
    1  | Đảng ủy xã A | 5              | 1       | 12
    2  | Đảng ủy xã B | 6              | 2       | 12
    3  | Đảng ủy xã C | 4              |         |
  `);
  expect(findingsOf(unsaid)).toContain("held-branches-unknown C2");
  const tooMany = draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Đơn vị       | Tổng số chi bộ | Còn lại | Cấp ủy bầu được
    1  | Đảng ủy xã A | 5              | 1       | 12
    2  | Đảng ủy xã B | 6              | 7       | 12
    3  | Đảng ủy xã C | 4              | 2       | 6
  `);
  expect(findingsOf(tooMany)).toContain("held-branches-unknown C2");
});
