/** What was planned and what came of it in one cell: both are read, and neither for the other. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

test.each(["Số lượng (đề án/kết quả)", "Số lượng (đề án/thực hiện)"])("%s", (header) => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ     | Ngày ĐH   | ${header} | Nữ
      1  | Chi bộ Một | 10/3/2025 | 5/5       | 1
      2  | Chi bộ Hai | 11/3/2025 | 5/4       | 2
    `),
  );
  expect(told(table, "planned", "elected")).toEqual(["Chi bộ Một | 5 | 5", "Chi bộ Hai | 5 | 4"]);
});
