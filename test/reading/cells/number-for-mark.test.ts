/** Numbers above one are no marks: they count branches beside a total, and else are told. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test("beside a bare total they count its branches", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CÁC TỔ CHỨC ĐẢNG NHIỆM KỲ 2025-2027
      TT | Tên đơn vị     | Tổng số | Đã ĐH
      1  | Đảng ủy xã Một | 12      | 5
      2  | Đảng ủy xã Hai | 10      | 1
      3  | Đảng ủy xã Ba  | 8       | 8`),
  );
  expect(told(table, "branches", "heldBranches")).toEqual([
    "Đảng ủy xã Một | 12 | 5",
    "Đảng ủy xã Hai | 10 | 1",
    "Đảng ủy xã Ba | 8 | 8",
  ]);
  expect(findings).toEqual([]);
});

test.each([
  ["among marks", "1 | ", " | 1", "2 | ", ["number-for-mark C4"]],
  ["beside no total", "5 | 3", "4 | 0", "6 | 1", ["C2", "C3", "C4"].map((cell) => `number-for-mark ${cell}`)],
])("%s each is told, and is no mark", (_where, one, two, three, findings) => {
  const read = readTable(
    draw(`
      TT | Chi bộ     | Đã ĐH | Chưa ĐH
      1  | Chi bộ Một | ${one}
      2  | Chi bộ Hai | ${two}
      3  | Chi bộ Ba  | ${three}`),
  );
  expect(toldFindings(read.findings)).toEqual(findings);
  expect(read.table.states[2]).not.toBe("held");
});
