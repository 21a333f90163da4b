/** Minutes of one congress: what stands beside the list of those who were voted for, and the votes for posts below it. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const MINUTES = `
  ĐẢNG ỦY XÃ VĨNH LỢI
  CHI BỘ ẤP BÌNH AN
  KẾT QUẢ ĐẠI HỘI CHI BỘ ẤP BÌNH AN NHIỆM KỲ 2025-2027
  - | Tổng số đảng viên của chi bộ            | 24 | Trong đó chính thức      | 22
  - | Số đảng viên được triệu tập (chính thức) | 22 | Vắng có lý do            | 2
  - | Số đảng viên chính thức có mặt          | 20 | đồng chí |
  - | Số phiếu phát ra                        | 20 | Số phiếu thu về          | 20
  - | Số phiếu hợp lệ                         | 19 | Số phiếu không hợp lệ    | 1
  TT | Họ và tên     | Năm sinh | Trình độ CM | Chức vụ    | Số phiếu | Kết quả
  1  | Lê Văn Đạt    | 1978     | 12/12       | Trưởng ấp  | 19       | Trúng cử
  2  | Hồ Thị Bưởi   | 1985     | ĐH Luật     | Công chức  | 18       | Trúng cử
  3  | Ngô Văn Chín  | 1990     | CĐ          | Bí thư Đoàn | 15      | Trúng cử
  4  | Mai Văn Quý   | 1981     | Trung cấp   |            | 5        | Không trúng cử
  |
  II. Bầu bí thư, phó bí thư
  TT | Họ và tên     | Chức danh | Số phiếu | Kết quả
  1  | Lê Văn Đạt    | Bí thư    | 19       | Trúng cử
  2  | Hồ Thị Bưởi   | Phó Bí thư | 18      | Trúng cử
  |
  Đại hội kết thúc lúc 11h15 cùng ngày (khai mạc 7h30 ngày 08/3/2025).
`;

test("members, who came, the day and the posts are read from around the list", () => {
  const { table, findings } = readTable(draw(MINUTES));
  expect(told(table, "members", "officialMembers", "summoned", "attended", "elected", "date")).toEqual([
    "CHI BỘ ẤP BÌNH AN | 24 | 22 | 22 | 20 | 3 | 08/3/2025",
  ]);
  expect(told(table, "secretaries.names", "deputySecretaries.names", "otherMembers")).toEqual([
    "CHI BỘ ẤP BÌNH AN | Lê Văn Đạt | Hồ Thị Bưởi | 1",
  ]);
  expect(toldFindings(findings)).toEqual(["persons-not-elected B13"]);
});

test("school years that are the highest of one among degrees are no count of those who went to school", () => {
  const { table } = readTable(draw(MINUTES));
  expect(told(table, "upperSecondary", "college", "degree")).toEqual(["CHI BỘ ẤP BÌNH AN | (none) | 1 | 1"]);
});

test("more votes than there are valid ballots are told", () => {
  const { findings } = readTable(draw(MINUTES.replace("| Trưởng ấp  | 19 ", "| Trưởng ấp  | 20 ")));
  expect(toldFindings(findings)).toContain("votes-exceed-ballots F10");
});

test("a second vote that names somebody else gives no posts, and is told", () => {
  const { table, findings } = readTable(
    draw(MINUTES.replace("1  | Lê Văn Đạt    | Bí thư ", "1  | Vi Văn Tài    | Bí thư ")),
  );
  expect(told(table, "secretaries", "deputySecretaries")).toEqual(["CHI BỘ ẤP BÌNH AN | (none) | (none)"]);
  expect(toldFindings(findings)).toContain("other-table A16");
});

test("figures of several kinds beside one label are a table above, which is told", () => {
  const { table, findings } = readTable(
    draw(`
      DANH SÁCH CHI ỦY CHI BỘ ẤP BÌNH AN TRÚNG CỬ NHIỆM KỲ 2025-2027
      Số đảng viên có mặt | 20 | 21
      Số đảng viên        | 22 | 24
      TT | Họ và tên    | Năm sinh | Chức vụ
      1  | Lê Văn Đạt   | 1978     | Bí thư
      2  | Hồ Thị Bưởi  | 1985     | Phó Bí thư
    `),
  );
  expect(table.counts.has("attended")).toBe(false);
  expect(toldFindings(findings)).toContain("other-table A2");
});

test("a label of the day stands beside it without a colon", () => {
  const { table } = readTable(
    draw(`
      CHI BỘ THÔN HẠ
      BIÊN BẢN KIỂM PHIẾU BẦU CHI ỦY NHIỆM KỲ 2025-2027
      Thời gian | 7 giờ 30, ngày 12/4/2025
      TT | Họ và tên    | Năm sinh | Số phiếu | Kết quả
      1  | Lê Văn Đạt   | 1978     | 20/21    | Trúng cử
      2  | Hồ Thị Bưởi  | 1985     | 19/21    | Trúng cử
    `),
  );
  expect(told(table, "date")).toEqual(["CHI BỘ THÔN HẠ | 12/4/2025"]);
});
