/** A cross in a row that stands for several branches is no branch of them. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

const sheet = (count: string): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2022-2025
  TT | Đảng bộ            | ${count} | Đã đại hội | Bầu được | Bí thư | BT kiêm trưởng thôn
  1  | Huyện ủy Lâm Sơn   | 48       | 40         | 120      | 40     | 26
  2  | Đảng ủy Công an    | 98       | 48         | 149      | 48     | x
`;

test("Of several branches it says that there is nothing to count, as a dash does", () => {
  const { table } = readTable(draw(sheet("Tổng số chi bộ")));
  expect(told(table, "dualRole")).toEqual(["Huyện ủy Lâm Sơn | 26", "Đảng ủy Công an | -"]);
});

test("of one branch it is one person", () => {
  const { table } = readTable(
    draw(`
      TT | Chi bộ | Ngày ĐH   | Bầu được | Bí thư | BT kiêm trưởng thôn
      1  | Thôn A | 12/4/2025 | 3        | 1      | x
      2  | Thôn B | 13/4/2025 | 3        | 1      |
    `),
  );
  expect(told(table, "dualRole")).toEqual(["Thôn A | 1", "Thôn B | -"]);
});
