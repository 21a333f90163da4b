/** Names in the lines of one cell: one that wraps by hand, or several. */
import { readNames } from "../../../src/reading/cells/names";
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";

test.each([
  ["Nguyễn Thị\nThanh Bình", "Nguyễn Thị Thanh Bình"],
  ["Nguyễn Thị Thanh\nBình", "Nguyễn Thị Thanh Bình"],
  ["Nguyễn\nThị Thanh Bình", "Nguyễn Thị Thanh Bình"],
  ["NGUYỄN VĂN\nHOÀNG LONG", "NGUYỄN VĂN HOÀNG LONG"],
  ["Đ/c Trần Thị\nMai Hương", "Trần Thị Mai Hương"],
  ["1. Trần Ngọc\nThanh Tú\n2. Lê Thị\nHoa", "Trần Ngọc Thanh Tú | Lê Thị Hoa"],
  ["Phạm Minh\nTuấn (SN 1975)", "Phạm Minh Tuấn"],
])("one that wraps is one person's (%j)", (cell, names) => {
  expect(readNames(cell).join(" | ")).toBe(names);
});

test.each([
  ["Nguyễn Văn An\nTrần Thị Bình", "Nguyễn Văn An | Trần Thị Bình"],
  ["Lê An\nTrần Bình", "Lê An | Trần Bình"],
  ["Lò Pản\nKhà Sinh", "Lò Pản | Khà Sinh"],
  ["H’Nga Niê\nY Bliêu", "H’Nga Niê | Y Bliêu"],
  ["Hờ A Páo\nSồng A Lử", "Hờ A Páo | Sồng A Lử"],
  ["- Lê An\n- Thanh Bình", "Lê An | Thanh Bình"],
  ["Đ/c Lê An\nĐ/c Thanh Bình", "Lê An | Thanh Bình"],
  ["Lê Hòa\nXin Văn Bình", "Lê Hòa | Xin Văn Bình"],
  ["Hùng\nDũng", "Hùng | Dũng"],
  ["Trần Thị\nThanh Hoa\nHà Anh", "Trần Thị Thanh Hoa | Hà Anh"],
])("whole ones are of as many (%j)", (cell, names) => {
  expect(readNames(cell).join(" | ")).toBe(names);
});

test("A secretary and a deputy whose names wrap are one each, in columns of their own and in one", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Chi ủy | Bí thư                   | Phó bí thư
      1  | Một    | 12/5/2025 | 3      | Nguyễn Thị\\nThanh Bình | Trần Ngọc\\nMinh Châu
      2  | Hai    | 13/5/2025 | 5      | Lê Văn An                | Hà Văn Dũng\\nNgô Thị Cúc
    `),
  );
  expect(told(table, "secretaries", "deputySecretaries", "deputySecretaries.names")).toEqual([
    "Một | 1 | 1 | Trần Ngọc Minh Châu",
    "Hai | 1 | 2 | Hà Văn Dũng, Ngô Thị Cúc",
  ]);
  const inOne = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ | Ngày ĐH   | Chi ủy | BT - PBT
      1  | Một    | 12/5/2025 | 1      | Nguyễn Thị\\nThanh Bình
      2  | Hai    | 13/5/2025 | 3      | Lê Văn An\\nHà Văn Dũng
    `),
  );
  expect(told(inOne.table, "secretaries.names", "deputySecretaries.names")).toEqual([
    "Một | Nguyễn Thị Thanh Bình | ",
    "Hai | Lê Văn An | Hà Văn Dũng",
  ]);
});
