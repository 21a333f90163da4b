/** A sheet that says of all branches how far they are, beside one with the results of those that have met. */
import { readBook } from "../../src/reading/read-book";
import type { Grid } from "../../src/sheet/grid";
import { draw } from "../support/draw";
import { told } from "../support/told";

const RESULTS: Grid = {
  ...draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ        | Tổng số ĐV | Cấp ủy bầu được | Nữ
    1  | Chi bộ Ấp 1   | 20         | 3               | 1
    2  | Chi bộ Ấp Chợ | 18         | 3               | 2
  `),
  sheet: "Kết quả",
};

function progress(ofFirst = "x | ", more = ""): Grid {
  return {
    ...draw(`
      ĐẢNG ỦY XÃ PHÚ LỢI
      TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
      (cập nhật ngày 26/01/2025)
      TT | Chi bộ        | Thời gian ĐH   | Đã ĐH | Chưa ĐH | Ghi chú
      1  | Chi bộ Ấp 1   | 8/1            | ${ofFirst}  |
      2  | Chi bộ Ấp 2   | Dự kiến 15/02  |       | x       | Chờ nhân sự
      3  | Chi bộ Ấp Chợ | 10/1           | x     |         |
      4  | Chi bộ HTX    |                |       |         | Không tổ chức: giải thể
      ${more}
    `),
    sheet: "Tiến độ",
  };
}

function read(...sheets: readonly Grid[]): Extract<ReturnType<typeof readBook>, { ok: true }> {
  const book = readBook(sheets);
  if (!book.ok) throw new Error("The workbook does not read.");
  return book;
}

test("The branches that have not met are taken from it, with the days of those that have", () => {
  const { table, findings } = read(progress(), RESULTS);
  expect(told(table, "date", "state", "elected")).toEqual([
    "Chi bộ Ấp 1 | 08/01/2025 | held | 3",
    "Chi bộ Ấp 2 | 15/02/2025 | pending | -",
    "Chi bộ Ấp Chợ | 10/01/2025 | held | 3",
    "Chi bộ HTX | - | exempt | -",
  ]);
  expect(table.organisation).toBe("ĐẢNG ỦY XÃ PHÚ LỢI");
  expect(table.asOf).toEqual({ year: 2025, month: 1, day: 26 });
  expect(findings.map(({ code }) => code)).toEqual(["sheets-joined"]);
});

test("One that is older than the results tells which branches are left, and nothing of those with results", () => {
  const { table } = read(progress(" | x"), RESULTS);
  expect(told(table, "state", "elected")).toEqual([
    "Chi bộ Ấp 1 | - | 3",
    "Chi bộ Ấp 2 | pending | -",
    "Chi bộ Ấp Chợ | - | 3",
    "Chi bộ HTX | exempt | -",
  ]);
});

test("A list of the elected on a third sheet still tells of those who are on the results", () => {
  const persons = {
    ...draw(`
      DANH SÁCH CẤP ỦY CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ        | Họ và tên     | Chức vụ | Dân tộc
      1  | Chi bộ Ấp 1   | Nguyễn Văn An | BT      | Kinh
      2  | Chi bộ Ấp 1   | Lê Thị Bình   | PBT     | Khmer
      3  | Chi bộ Ấp 1   | Hồ Văn Cảnh   | CUV     | Kinh
      4  | Chi bộ Ấp Chợ | Lê Thị Diệu   | BT      | Kinh
      5  | Chi bộ Ấp Chợ | Mai Thị Én    | PBT     | Khmer
      6  | Chi bộ Ấp Chợ | Mai Văn Giang | CUV     | Khmer
    `),
    sheet: "Danh sách",
  };
  const { table } = read(progress(), RESULTS, persons);
  expect(told(table, "elected", "ethnicMinority", "secretaries")).toEqual([
    "Chi bộ Ấp 1 | 3 | 1 | 1",
    "Chi bộ Ấp 2 | - | - | -",
    "Chi bộ Ấp Chợ | 3 | 2 | 1",
    "Chi bộ HTX | - | - | -",
  ]);
});

test("Where a branch of the results is not on it by its name, nothing is joined, and what it names besides is told", () => {
  const renamed: Grid = {
    ...RESULTS,
    values: RESULTS.values.map((row) => row.map((cell) => (cell === "Chi bộ Ấp 1" ? "Chi bộ Ấp Một" : cell))),
  };
  const more = "5 | Chi bộ Ấp Một A | 11/1 | x | |";
  const third = [...renamed.values, [3, "Chi bộ Ấp Một A", 12, 3, 1]];
  const { table, findings } = read(progress(undefined, more), { ...renamed, values: third });
  expect(table.names).toEqual(["Chi bộ Ấp Một", "Chi bộ Ấp Chợ", "Chi bộ Ấp Một A"]);
  expect(findings.map(({ code }) => code)).toContain("branches-beside");
});
