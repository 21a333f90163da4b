/** How far blocks and bodies are: few that are done are named, of a few branches no share is told, and what several are is no name. */
import { BARE, written, writtenAs } from "./written";

const PROVINCE = `
  TỈNH ỦY SÔNG MÂY
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT  | Đơn vị               | Số chi bộ | Số chi bộ đã đại hội | Bầu được
  I   | Huyện                |           |                      |
  1   | Huyện Đá Vàng        | 100       | 90                   | 300
  2   | Huyện Núi Đôi        | 100       | 100                  | 300
  II  | Đảng bộ trực thuộc   |           |                      |
  3   | Đảng bộ Công an tỉnh | 50        | 50                   | 150
  4   | Đảng bộ Quân sự tỉnh | 50        | 45                   | 150
`;

describe("Rows that stand for several branches, in blocks", () => {
  test("a report tells which are done, and calls the blocks by what several are", () => {
    const told = writtenAs("quickReport", PROVINCE);
    expect(told).toContain(
      "Theo khối: các huyện 190/200 chi bộ (đạt 95%), còn 10 chi bộ; các đảng bộ trực thuộc 95/100 chi bộ",
    );
    expect(told).toContain("Có 2/4 đơn vị đã hoàn thành đại hội: Huyện Núi Đôi, Đảng bộ Công an tỉnh.");
  });

  test("a bulletin names them and still counts who is to come", () => {
    expect(written(PROVINCE, BARE)).toContain(
      "Huyện Núi Đôi và Đảng bộ Công an tỉnh đã hoàn thành đại hội. Còn 15 chi bộ chưa tổ chức đại hội.",
    );
  });
});

test("Of clusters that have met in part no season is told as over, and their column tells which branches are left, when and why", () => {
  const sheet = `
    BÁO CÁO NHANH THEO CỤM, NHIỆM KỲ 2025-2027
    Thời điểm báo cáo: ngày 16/12/2025
    STT | Cụm chi bộ | Số chi bộ | Đã ĐH | Chưa ĐH | Cấp ủy viên được bầu | Thời gian đại hội | Chi bộ chưa đại hội, lý do
    1   | Cụm 1      | 12        | 12    | -       | 46                   | 06/12 - 13/12/2025 |
    2   | Cụm 2      | 11        | 9     | 2       | 38                   | 06/12 - 14/12/2025 | CB thôn Khe Vải, CB thôn Khe Đá: đường bị sạt lở, dự kiến 21/12/2025
  `;
  const report = writtenAs("quickReport", sheet);
  expect(report).toContain("từ ngày 06 đến 14/12/2025, 21/23 chi bộ đã tổ chức đại hội (đạt 91,3%)");
  expect(report).not.toContain("Đợt đại hội");
  expect(report).toContain(
    "- Cụm 2: 02 chi bộ (Chi bộ thôn Khe Vải, Chi bộ thôn Khe Đá: đường bị sạt lở, dự kiến ngày 21/12/2025).",
  );
});

test("firms hold no congress, and of fewer than five branches no share is told", () => {
  const sheet = `
    TT | Chi bộ               | Ngày ĐH   | Bầu được
    I  | DOANH NGHIỆP TƯ NHÂN |           |
    1  | Một                  | 19/4/2025 | 3
    2  | Hai                  | 19/4/2025 | 3
    3  | Ba                   | 19/4/2025 | 3
    4  | Bốn                  |           |
    II | CƠ QUAN HÀNH CHÍNH   |           |
    1  | Năm                  | 19/4/2025 | 3
    2  | Sáu                  | 19/4/2025 | 3
  `;
  expect(written(sheet, BARE)).toContain(
    "Khối cơ quan hành chính đã hoàn thành đại hội; khối doanh nghiệp tư nhân có 3/4 chi bộ đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", sheet)).toContain(
    "Theo khối: khối cơ quan hành chính 2/2 chi bộ; khối doanh nghiệp tư nhân 3/4 chi bộ, còn 01 chi bộ.",
  );
});

test("two who lead a branch without a committee are told as two, without a mean of their age", () => {
  const sheet = `
    Chi bộ   | Số đảng viên | Ngày ĐH   | Bầu được | Bí thư | Phó bí thư | Tái cử | Nữ | Dân tộc thiểu số | Tuổi bình quân
    Thôn Mây | 7            | 18/9/2022 | 2        | 1      | 1          | 1      | 1  | 2                | 42,5
  `;
  const told = written(sheet, BARE);
  expect(told).toContain(
    "Đại hội đã bầu bí thư, phó bí thư. Cả hai đồng chí đều là người dân tộc thiểu số; có 01 đồng chí tái cử, 01 đồng chí nữ.",
  );
  expect(told).not.toContain("Tuổi bình quân");
});
