/**
 * A sheet as no other test has it: letterheads side by side, a header of two rows under merged headings, numbers of columns in
 * brackets, sections that are numbered anew, subtotals, a total, a row of shares, notes and signatures, blank columns left and
 * right. DEM and THONGKE over it, however much of it is taken.
 */
import { areaName } from "../excel-host/model/addresses";
import type { SheetData } from "../excel-host/host";
import { draw } from "../support/draw";
import { calculate, type Formulas, PLATFORMS } from "./cells";

/**
 * On 30/3/2025 three of the four branches that are to hold a congress have: members 32 + 28 + 18 = 78, women 14 + 10 + 12 = 36;
 * 9 to be elected, 8 were, 2 + 3 + 1 = 6 of them again, 1 + 0 + 1 = 2 women, 1 + 0 + 1 = 2 under 40.
 */
const SHEET = draw(`
  | | ĐẢNG ỦY PHƯỜNG HÒA BÌNH | < | < | | | | | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | < | < |
  | | Số 15-BC/ĐU | < | < | | | | | Hòa Bình, ngày 31 tháng 3 năm 2025 | < | < | < | < |
  | | | | | | | | | | | | | | | |
  | | TỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC, NHIỆM KỲ 2025-2027 | < | < | < | < | < | < | < | < | < | < | < | |
  | | (Số liệu đến 17h00 ngày 30/3/2025) | < | < | < | < | < | < | < | < | < | < | < | |
  | | | | | | | | | | | | | | | |
  | | TT | Tên chi bộ | Thời gian đại hội | Số đảng viên | < | Chi ủy khóa mới | < | < | < | < | Họ tên bí thư | Ghi chú | |
  | | ^ | ^ | ^ | Tổng số | Nữ | Cần bầu | Được bầu | Tái cử | Nữ | Dưới 40 tuổi | ^ | ^ | |
  | | (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | |
  | | A | Khối khu phố | | | | | | | | | | | |
  | | 1 | Khu phố 1 | #12/3/2025 | 32 | 14 | 3 | 3 | 2 | 1 | 1 | Nguyễn Văn An | | |
  | | 2 | Khu phố 2 | 14/3/2025 | 28 | 10 | 3 | 3 | 3 | 0 | 0 | Trần Thị Bình | | |
  | | 3 | Khu phố 3 | #2/4/2025 | 25 | 9 | 3 | | | | | | Dự kiến | |
  | | | Cộng khối khu phố | | 85 | 33 | 9 | 6 | 5 | 1 | 1 | | | |
  | | B | Khối trường học | | | | | | | | | | | |
  | | 1 | Trường Tiểu học | #20/3/2025 | 18 | 12 | 3 | 2 | 1 | 1 | 1 | Lê Thị Cúc | | |
  | | 2 | Trường Mầm non | | 9 | 8 | | | | | | | Không tổ chức đại hội | |
  | | | Cộng khối trường học | | 27 | 20 | 3 | 2 | 1 | 1 | 1 | | | |
  | | | TỔNG CỘNG | | 112 | 53 | 12 | 8 | 6 | 2 | 2 | | | |
  | | | Tỷ lệ % | | | | | | 75% | 25% | 25% | | | |
  | | | | | | | | | | | | | | | |
  | | * Ghi chú: chi bộ Khu phố 3 đại hội sau ngày chốt số liệu. | < | < | < | < | < | < | < | < | < | < | < | |
  | | | NGƯỜI LẬP BIỂU | | | | | T/M ĐẢNG ỦY | < | < | < | < | < | |
  | | | | | | | | PHÓ BÍ THƯ | < | < | < | < | < | |
`);

const KQ: SheetData = { name: "KQ", values: SHEET.values, merges: SHEET.merges.map(areaName) };

/** From the header to the total; with titles and notes; far beyond; whole columns. */
const RANGES = ["KQ!C7:N19", "KQ!A1:N24", "KQ!A5:T60", "KQ!A:P"];
/** Just the columns that are counted. */
const SOME_COLUMNS = "KQ!D5:L19";

const HEADINGS = ["Chỉ tiêu", "Số lượng", "Tính trên", "Tỷ lệ", "Mục tiêu", "So với mục tiêu"];

/** No targets: those that are set are of 2020-2025. */
const STATISTICS = [
  HEADINGS,
  ["Đã đại hội", 3, 4, 0.75, "", ""],
  ["Số đảng viên", 78, "", "", "", ""],
  ["Đảng viên nữ", 36, 78, 36 / 78, "", ""],
  ["Số cấp ủy viên cần bầu", 9, "", "", "", ""],
  ["Cấp ủy viên được bầu", 8, "", "", "", ""],
  ["Số khuyết", 1, 9, 1 / 9, "", ""],
  ["Tái cử", 6, 8, 0.75, "", ""],
  ["Tham gia cấp ủy lần đầu", 2, 8, 0.25, "", ""],
  ["Nữ", 2, 8, 0.25, "", ""],
  ["Trẻ tuổi (dưới 40 tuổi)", 2, 8, 0.25, "", ""],
  ["Bí thư", 3, "", "", "", ""],
];

const counted = (range: string): readonly (readonly [formula: string, shown: unknown])[] => [
  [`=DAIHOI.DEM(${range},"Được bầu")`, 8],
  [`=DAIHOI.DEM(${range},"Tái cử")`, 6],
  [`=DAIHOI.DEM(${range},"Nữ")`, 2],
  // As the table of statistics writes it.
  [`=DAIHOI.DEM(${range},"Trẻ tuổi (dưới 40 tuổi)")`, 2],
  [`=DAIHOI.DEM(${range},"Đảng viên nữ","30/3/2025")`, 36],
  [`=DAIHOI.DEM(${range},"Tái cử",,"Khối trường học")`, 1],
  [`=DAIHOI.DEM(${range},"Tái cử","13/3/2025")`, 2],
];

describe.each(PLATFORMS)("With empty cells as on the %s", (platform) => {
  let formulas: Formulas;
  beforeAll(async () => {
    const cells = [...RANGES, SOME_COLUMNS].flatMap((range) => counted(range).map(([formula]) => formula));
    const tables = RANGES.map((range) => `=DAIHOI.THONGKE(${range},"30/3/2025")`);
    formulas = await calculate([KQ], platform, [...cells, ...tables]);
  });

  test.each([...RANGES, SOME_COLUMNS])("DEM counts the same over %s", (range) => {
    const cells = counted(range);
    expect(cells.map(([formula]) => [formula, formulas.shown(formula)])).toEqual(cells);
  });

  test.each(RANGES)("THONGKE fills the same table from %s", (range) => {
    expect(formulas.table(`=DAIHOI.THONGKE(${range},"30/3/2025")`)).toEqual(STATISTICS);
  });
});
