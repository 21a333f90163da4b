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

const OFFICERS: Grid = {
  ...draw(`
    DANH SÁCH BÍ THƯ, PHÓ BÍ THƯ CHI BỘ
    TT | Chi bộ           | Họ và tên     | Năm sinh | Chức danh   | Chức vụ chuyên môn
    1  | Chi bộ Khoa Điện | Nguyễn Văn An | 1975     | Bí thư      | Trưởng khoa
    2  | ^                | Hồ Thị Cúc    | 1980     | Phó Bí thư  | Phó khoa
    3  | Chi bộ Thư viện  | Lê Thị Bình   | 1979     | Bí thư      | Giám đốc
  `),
  sheet: "DS BT, PBT",
};

const LARGER: Grid = {
  ...draw(`
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ            | Số đảng viên | Ngày đại hội | Số cấp ủy viên | Nữ
    1  | Chi bộ Khoa Điện  | 27           | 04/3/2025    | 5              | 2
    2  | Chi bộ Khoa Kinh  | 16           |              |                |
    3  | Chi bộ Thư viện   | 14           | 05/3/2025    | 3              | 1
  `),
  sheet: "Chi tiết",
};

test("a list of secretaries and deputies alone tells of these and is not held against the number of the committee", () => {
  const { table, findings } = read(LARGER, OFFICERS);
  const told = (id: string): unknown => table.counts.get(id)?.values;
  expect(["elected", "secretaries", "deputySecretaries", "women"].map(told)).toEqual([
    [5, null, 3],
    [1, null, 1],
    [1, null, 0],
    [2, null, 1],
  ]);
  expect(table.people.get("secretaries")).toEqual([["Nguyễn Văn An"], [], ["Lê Thị Bình"]]);
  expect(table.persons?.ages.every(({ births }) => births.length === 0)).toBe(true);
  expect(findings.map(({ code }) => code)).toEqual(["sheets-joined"]);
});

test("where it leaves out a branch that has met it stays beside, and only its officers are compared", () => {
  const fewer = { ...OFFICERS, values: OFFICERS.values.slice(0, 4), merges: [] };
  const { table, findings } = read(LARGER, fewer);
  expect(table.counts.has("secretaries")).toBe(false);
  expect(findings.map(({ code }) => code)).toEqual(["other-sheet"]);
});

test("whose the branches are, the sheet of their sums may say alone", () => {
  const sums: Grid = {
    ...draw(`
      ĐẢNG ỦY CÔNG TY CHÈ SÔNG LÔ
      TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Đơn vị              | Số CB phải ĐH | Số CB đã ĐH | Số ĐV | Cấp ủy viên
      1  | Đảng bộ bộ phận Một | 2             | 2           | 31    | 6
      2  | Đảng bộ bộ phận Hai | 1             | 1           | 12    | 3
    `),
    sheet: "TH",
  };
  const branches: Grid = {
    ...draw(`
      CHI TIẾT KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ              | Ngày ĐH  | TSĐV | Số cấp ủy viên
      I  | Đảng bộ bộ phận Một |          |      |
      1  | CB Đồi chè 1        | 3/3/2025 | 15   | 3
      2  | CB Đồi chè 2        | 4/3/2025 | 16   | 3
      II | Đảng bộ bộ phận Hai |          |      |
      1  | CB Xưởng chè        | 5/3/2025 | 12   | 3
    `),
    sheet: "Chi tiết",
  };
  const { table } = read(sums, branches);
  expect(table.names).toEqual(["CB Đồi chè 1", "CB Đồi chè 2", "CB Xưởng chè"]);
  expect(table.organisation).toBe("ĐẢNG ỦY CÔNG TY CHÈ SÔNG LÔ");
});

test("the level of theory that its cells name is known beside the branches as well", () => {
  const levels: Grid = {
    ...draw(`
      DANH SÁCH CẤP ỦY VIÊN TRÚNG CỬ NHIỆM KỲ 2025-2027
      TT | Chi bộ           | Họ và tên     | Chức vụ trong chi bộ | Lý luận chính trị
      1  | Chi bộ Thư viện  | Lê Thị Bình   | Bí thư               | Cao cấp
      2  | Chi bộ Khoa Điện | Nguyễn Văn An | Bí thư               | Cao cấp
      3  | Chi bộ Khoa Điện | Hồ Thị Cúc    | Phó bí thư           | Trung cấp
    `),
    sheet: "Danh sách",
  };
  expect(read(PROGRESS, levels).table.counts.get("politicalAdvanced")).toEqual({
    values: [1, null, 1],
    named: ["Cao cấp"],
  });
});
