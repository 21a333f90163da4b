/** Abbreviations in names of branches, blocks and bodies: those that offices use are written out, others are told. */
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import { spelledOut } from "../../src/documents/sentences/abbreviations";
import { branchName } from "../../src/documents/sentences/names";
import { documentText } from "../../src/documents/text";
import { toLookAt } from "../../src/documents/to-look-at";
import { SHORT } from "../../src/documents/untold-words";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";
import { written, writtenAs } from "./written";

const sheet = (one: string, other: string): string => `
  Tên chi bộ | Ngày ĐH   | Bầu được | Ghi chú
  Văn phòng  | 19/4/2025 | 5        |
  Kho bạc    | 19/4/2025 | 5        |
  ${one}     | 20/5/2030 |          |
  ${other}   |           |          | Sáp nhập vào Chi bộ Văn phòng, không tổ chức
`;

test("are written out in a sentence", () => {
  const text = written(sheet("XN May Sông Mây", "TT Ngoại ngữ - Tin học"));
  expect(text).toContain("Chi bộ Xí nghiệp May Sông Mây dự kiến tổ chức đại hội vào ngày 20/5/2030.");
  expect(text).toContain("Chi bộ Trung tâm Ngoại ngữ - Tin học sáp nhập vào Chi bộ Văn phòng");
});

test("of schools and posts too, by what stands before them", () => {
  const text = written(sheet("Trạm KSBP Cửa khẩu Mây", "Lưu học sinh Trường ĐH Y"));
  expect(text).toContain(
    "Chi bộ Trạm Kiểm soát Biên phòng Cửa khẩu Mây dự kiến tổ chức đại hội vào ngày 20/5/2030.",
  );
  expect(text).toContain("Chi bộ Lưu học sinh Trường Đại học Y sáp nhập vào Chi bộ Văn phòng");
});

test.each([
  ["Trường ĐHSP Sông Mây", "Chi bộ Trường Đại học Sư phạm Sông Mây"],
  ["TRƯỜNG ĐH SÔNG MÂY", "Chi bộ Trường Đại học Sông Mây"],
  ["Trường CĐ Sông Mây", "Chi bộ Trường Cao đẳng Sông Mây"],
  ["Trường CĐSP", "Chi bộ Trường Cao đẳng Sư phạm"],
  ["Trường TC nghề", "Chi bộ Trường Trung cấp nghề"],
  ["Trường MG Hoa Mây", "Chi bộ Trường Mẫu giáo Hoa Mây"],
  ["Đồn BP Sông Mây", "Chi bộ Đồn Biên phòng Sông Mây"],
  ["TRẠM KSBP SÔNG MÂY", "Chi bộ Trạm Kiểm soát Biên phòng Sông Mây"],
  ["Bộ CHQS tỉnh", "Chi bộ Bộ Chỉ huy Quân sự tỉnh"],
  ["Đội CSGT", "Chi bộ Đội Cảnh sát giao thông"],
  ["Đội CSĐT tổng hợp", "Chi bộ Đội Cảnh sát điều tra tổng hợp"],
  ["Đội QLTT số 2", "Chi bộ Đội Quản lý thị trường số 2"],
  ["Phòng QLHC", "Chi bộ Phòng Quản lý hành chính"],
  ["Trạm BVTV", "Chi bộ Trạm Bảo vệ thực vật"],
  ["Chi cục PTNT", "Chi bộ Chi cục Phát triển nông thôn"],
  ["Phòng TN và MT", "Chi bộ Phòng Tài nguyên và Môi trường"],
  ["Phòng GD và ĐT", "Chi bộ Phòng Giáo dục và Đào tạo"],
  ["Ngân hàng NN&PTNT", "Chi bộ Ngân hàng Nông nghiệp và Phát triển nông thôn"],
  ["Phân xã TTXVN", "Chi bộ Phân xã Thông tấn xã Việt Nam"],
  ["Phòng KHCN và HTQT", "Chi bộ Phòng Khoa học công nghệ và Hợp tác quốc tế"],
  ["Sở KHCN", "Chi bộ Sở Khoa học và Công nghệ"],
  ["YTCC - ATTP", "Chi bộ Y tế công cộng - An toàn thực phẩm"],
  ["Phòng CTCT - HSSV", "Chi bộ Phòng Công tác chính trị - Học sinh, sinh viên"],
  ["Phòng KHTC", "Chi bộ Phòng Kế hoạch - Tài chính"],
  ["Phòng TCCB", "Chi bộ Phòng Tổ chức cán bộ"],
  ["Phòng QLĐT SĐH", "Chi bộ Phòng Quản lý đào tạo SĐH"],
  ["Phòng Sau ĐH", "Chi bộ Phòng Sau đại học"],
  ["Khoa XN", "Chi bộ Khoa Xét nghiệm"],
  ["XN MAY SÔNG MÂY", "Chi bộ Xí nghiệp May Sông Mây"],
  ["TT NGOẠI NGỮ", "Chi bộ Trung tâm Ngoại ngữ"],
  ["Bệnh viện ĐK tư nhân Mây", "Chi bộ Bệnh viện Đa khoa tư nhân Mây"],
  ["Ngân hàng CSXH tỉnh", "Chi bộ Ngân hàng Chính sách xã hội tỉnh"],
  ["Công ty CP Dược - VTYT", "Chi bộ Công ty Cổ phần Dược - Vật tư y tế"],
  ["Chi nhánh TP. Hồ Chí Minh", "Chi bộ Chi nhánh Thành phố Hồ Chí Minh"],
  ["Chi nhánh TP HCM", "Chi bộ Chi nhánh Thành phố Hồ Chí Minh"],
  ["CHI NHÁNH THÀNH PHỐ HỒ CHÍ MINH", "Chi bộ Chi nhánh Thành phố Hồ Chí Minh"],
  ["Chi nhánh TP. Sông Mây", "Chi bộ Chi nhánh thành phố Sông Mây"],
])("%s is %s", (name, told) => {
  expect(branchName(name, "chi bộ")).toBe(told);
});

test("notes are no names", () => {
  expect(spelledOut("kết quả XN dương tính")).toBe("kết quả XN dương tính");
  expect(spelledOut("bí thư mới là TP")).toBe("bí thư mới là TP");
  expect(spelledOut("sửa hội trường ĐH sau ngày 20/5")).not.toContain("Đại học");
  expect(spelledOut("sáp nhập vào XN May Sông Mây")).toBe("sáp nhập vào Xí nghiệp May Sông Mây");
});

function look(name: string): readonly string[] {
  const report = makeReport({
    ...readTable(draw(sheet(name, "Lưu trữ"))),
    asOf: null,
    today: day("01/1/2030"),
  });
  const kind = documentKinds.bulletin;
  const whole = documentText(kind.write(report, {}, defaultSettings));
  return toLookAt(kind, report, {}, defaultSettings, whole);
}

test("one that no list knows is to be looked at, where the text has it", () => {
  expect(look("Phòng KHĐN")).toEqual([`${SHORT}Chi bộ Phòng KHĐN`]);
  for (const known of [
    "Trường THPT số 2",
    "Công ty TNHH Sông Mây",
    "BIDV chi nhánh tỉnh",
    "Khối IV",
    "Phòng KHTC",
  ])
    expect(look(known)).toEqual([]);
});

const blocks = (one: string, other: string): string => `
  TT | Chi bộ | Khối     | Ngày ĐH   | Bầu được
  1  | Một    | ${one}   | 19/4/2025 | 5
  2  | Hai    | ${one}   | 19/4/2025 | 5
  3  | Ba     | ${other} | 19/4/2025 | 5
  4  | Bốn    | ${other} |           |
`;

test("blocks of one list are told in one way", () => {
  expect(writtenAs("quickReport", blocks("Cơ quan Sở", "Cụm TP"))).toContain(
    "Cơ quan Sở 2/2 chi bộ; Cụm thành phố 1/2 chi bộ",
  );
  expect(writtenAs("quickReport", blocks("DOANH NGHIỆP TƯ NHÂN", "NGÂN HÀNG, BẢO HIỂM"))).toContain(
    "khối doanh nghiệp tư nhân 2/2 chi bộ; khối ngân hàng, bảo hiểm 1/2 chi bộ",
  );
  expect(writtenAs("quickReport", blocks("CÁC SỞ, NGÀNH", "CÁC CƠ QUAN ĐẢNG, MẶT TRẬN, ĐOÀN THỂ"))).toContain(
    "các cơ quan Đảng, Mặt trận, đoàn thể 1/2 chi bộ",
  );
});
