/** A list of the elected on another sheet of the workbook tells what the sheet of branches does not. */
import { address } from "../../src/sheet/address";
import { cellsOf } from "../../src/congress/table";
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { draw } from "../support/draw";

const PROGRESS: Grid = {
  ...draw(`
    TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ            | Số đảng viên | Ngày đại hội | Số cấp ủy viên | Ghi chú
    1  | Chi bộ Khoa Điện  | 27           | 04/3/2025    | 2              |
    2  | Chi bộ Khoa Kinh  | 16           |              |                | Chưa tổ chức: coi thi; dự kiến 12/3/2025
    3  | Chi bộ Thư viện   | 4            | 05/3/2025    | 1              |
  `),
  sheet: "Tiến độ",
};

function list(more = ""): Grid {
  return {
    ...draw(`
      ĐẢNG ỦY TRƯỜNG ĐẠI HỌC MẪU
      DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ NHIỆM KỲ 2025-2027
      TT | Chi bộ           | Họ và tên     | Chức vụ trong chi bộ | Nữ | Tái cử
      1  | Chi bộ Thư viện  | Lê Thị Bình   | Bí thư               | x  |
      2  | Chi bộ Khoa Điện | Nguyễn Văn An | Bí thư               |    | x
      3  | Chi bộ Khoa Điện | Hồ Thị Cúc    | Phó bí thư           | x  | x
      ${more}
    `),
    sheet: "Danh sách",
  };
}

function read(...sheets: readonly Grid[]): Extract<ReturnType<typeof readBook>, { ok: true }> {
  const book = readBook(sheets);
  if (!book.ok) throw new Error("The workbook does not read.");
  return book;
}

test("where it names as many of each branch as were elected, whose sexes, offices and service it tells", () => {
  const { table, findings } = read(list(), PROGRESS);
  const told = (id: string): unknown => table.counts.get(id)?.values;
  expect(["elected", "women", "reelected", "secretaries", "deputySecretaries"].map(told)).toEqual([
    [2, null, 1],
    [1, null, 1],
    [2, null, 0],
    [1, null, 1],
    [1, null, 0],
  ]);
  expect(table.organisation).toBe("ĐẢNG ỦY TRƯỜNG ĐẠI HỌC MẪU");
  const cells = cellsOf(table, 0, "reelected").map((cell) => `${cell.sheet} ${address(cell)}`);
  expect(cells).toEqual(["Danh sách F5", "Danh sách F6"]);
  expect(address(cellsOf(table, 2, "elected")[0])).toBe("E5");
  expect(findings.map(({ code }) => code)).toEqual(["sheets-joined"]);
});

test("a list with one more or one less of a branch, or of a branch that is not there, is told and not read", () => {
  for (const more of [
    "4 | Chi bộ Thư viện | Mai Văn Đạt | Phó bí thư | |",
    "4 | Chi bộ Khoa Kinh | Mai Văn Đạt | Bí thư | |",
    "4 | Chi bộ Khoa Luật | Mai Văn Đạt | Bí thư | |",
  ]) {
    const { table, findings } = read(list(more), PROGRESS);
    expect([...table.counts.keys()]).not.toContain("women");
    expect(findings.map(({ code }) => code)).toContain("other-sheet");
  }
});
