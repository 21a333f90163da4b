/** A body in capitals is written as another sheet of the workbook writes it. */
import { readBook } from "../../src/reading/read-book";
import { draw } from "../support/draw";

const RESULTS = `
  ĐẢNG ỦY VIỆN KỸ NĂNG SỐNG
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
  1  | Một    | 19/4/2025 | 5
  2  | Hai    | 20/4/2025 | 5
`;

test("the other sheet knows what in a name is a name", () => {
  const book = readBook([
    { ...draw(RESULTS), sheet: "Kết quả" },
    { ...draw("\n  Nơi nhận:\n  - Đảng ủy Viện Kỹ năng sống;\n"), sheet: "Nơi nhận" },
  ]);
  expect(book.ok && book.table.organisation).toBe("Đảng ủy Viện Kỹ năng sống");
});

test("without it capitals stay, for whoever writes texts to decide", () => {
  const book = readBook([draw(RESULTS)]);
  expect(book.ok && book.table.organisation).toBe("ĐẢNG ỦY VIỆN KỸ NĂNG SỐNG");
});
