/** A plan and its outcome in one cell of the elected: the first is how many there were to be. */
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

test.each(["Chi ủy (KH/TH)", "Cấp ủy viên (kế hoạch/thực hiện)", "Số cấp ủy viên (đề án/kết quả)"])(
  "%s",
  (header) => {
    const { table } = readTable(
      draw(`
        TT | Chi bộ     | Đảng viên | ${header} | Nữ
        1  | Chi bộ Một | 10        | 3/3       | 1
        2  | Chi bộ Hai | 12        | 5/3       | 1`),
    );
    expect(told(table, "planned", "elected")).toEqual(["Chi bộ Một | 3 | 3", "Chi bộ Hai | 5 | 3"]);
  },
);
