/** Names of bodies and branches as offices write them in sheets: what is known is written out, what nobody can tell is told to be looked at. */
import { branchName, isGuessedName } from "../../src/documents/sentences/names";
import { isGuessed, proseCase } from "../../src/documents/sentences/prose-case";
import { spelledOut } from "../../src/documents/sentences/abbreviations";
import { noTexts } from "../../src/vietnamese/as-written";
import { writtenAs } from "./written";

test.each([
  ["ĐẢNG ỦY XÃ PA NẬM MÂY", "Đảng ủy xã Pa Nậm Mây"],
  ["TỈNH ỦY ĐẮK MÂY", "Tỉnh ủy Đắk Mây"],
  ["ĐẢNG ỦY BCH QS TỈNH SÔNG MÂY", "Đảng ủy Ban Chỉ huy Quân sự tỉnh Sông Mây"],
  ["ĐẢNG ỦY BCH QUÂN SỰ HUYỆN SÔNG MÂY", "Đảng ủy Ban Chỉ huy Quân sự huyện Sông Mây"],
  ["ĐẢNG ỦY ĐỒN BIÊN PHÒNG PA MÂY", "Đảng ủy Đồn Biên phòng Pa Mây"],
  ["ĐẢNG ỦY ĐỒN BIÊN PHÒNG CỬA KHẨU QUỐC TẾ SÔNG MÂY", "Đảng ủy Đồn Biên phòng Cửa khẩu quốc tế Sông Mây"],
  ["ĐẢNG BỘ TRUNG TÂM KIỂM SOÁT BỆNH TẬT TỈNH MÂY", "Đảng bộ Trung tâm Kiểm soát bệnh tật tỉnh Mây"],
  ["ĐẢNG ỦY VIỆN SỐT RÉT - KÝ SINH TRÙNG TRUNG ƯƠNG", "Đảng ủy Viện Sốt rét - Ký sinh trùng Trung ương"],
  ["ĐẢNG ỦY TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC", "Đảng ủy Tổng công ty Điện lực miền Bắc"],
  ["ĐẢNG ỦY P. 5", "Đảng ủy Phường 5"],
  ["ĐẢNG ỦY P.SÔNG MÂY", "Đảng ủy phường Sông Mây"],
  ["ĐẢNG ỦY X. SÔNG MÂY", "Đảng ủy xã Sông Mây"],
  ["ĐẢNG ỦY TT. SÔNG MÂY", "Đảng ủy thị trấn Sông Mây"],
  ["ĐẢNG ỦY BQL KKT TỈNH MÂY", "Đảng ủy Ban Quản lý Khu kinh tế tỉnh Mây"],
  ["ĐẢNG ỦY VIỆN CÂY ĂN QUẢ MIỀN ĐÔNG", "Đảng ủy Viện Cây ăn quả miền Đông"],
  ["ĐẢNG ỦY VIỆN CÔNG NGHỆ SINH HỌC VÀ MÔI TRƯỜNG", "Đảng ủy Viện Công nghệ sinh học và Môi trường"],
  ["ĐẢNG ỦY VIỆN NGHIÊN CỨU NUÔI TRỒNG THỦY SẢN II", "Đảng ủy Viện Nghiên cứu Nuôi trồng thủy sản II"],
  ["ĐẢNG ỦY CTCP NÔNG SẢN XUẤT KHẨU SÔNG MÂY", "Đảng ủy Công ty Cổ phần Nông sản Xuất khẩu Sông Mây"],
  ["ĐẢNG ỦY KHỐI DOANH NGHIỆP TỈNH SÔNG MÂY", "Đảng ủy Khối Doanh nghiệp tỉnh Sông Mây"],
  ["ĐẢNG ỦY CÔNG TY CP VẬN TẢI BIỂN HẢI ÂU", "Đảng ủy Công ty Cổ phần Vận tải biển Hải Âu"],
  ["ĐẢNG ỦY CÔNG TY CP VẬN TẢI BIỂN ĐÔNG", "Đảng ủy Công ty Cổ phần Vận tải Biển Đông"],
  ["ĐẢNG ỦY CÔNG TY VẬN TẢI HÀNH KHÁCH SÔNG MÂY", "Đảng ủy Công ty Vận tải Hành khách Sông Mây"],
  ["ĐẢNG ỦY CÔNG TY CP BAO BÌ SÔNG MÂY", "Đảng ủy Công ty Cổ phần Bao bì Sông Mây"],
  ["ĐẢNG ỦY CÁC KHU CÔNG NGHIỆP TỈNH SÔNG MÂY", "Đảng ủy các khu công nghiệp tỉnh Sông Mây"],
])("%s is %s, and needs no look", (capitals, prose) => {
  expect(proseCase(spelledOut(capitals))).toBe(prose);
  expect(isGuessed(spelledOut(capitals), noTexts)).toBe(false);
});

test.each([
  ["ĐẢNG ỦY XÃ CƯ M'MÂY", "Đảng ủy xã Cư M'Mây"],
  ["HUYỆN ỦY M'MÂY", "Huyện ủy M'Mây"],
  ["ĐẢNG BỘ AGRIMAY SÔNG MÂY", "Đảng bộ Agrimay Sông Mây"],
])("%s is %s as far as can be told", (capitals, prose) => {
  expect(proseCase(capitals)).toBe(prose);
  expect(isGuessed(capitals, noTexts)).toBe(true);
});

test.each([
  ["KP. Đông", "Chi bộ khu phố Đông"],
  ["Bệnh viện ĐKKV Sông Mây", "Chi bộ Bệnh viện Đa khoa khu vực Sông Mây"],
  ["KHOA DƯỢC - KSNK", "Chi bộ Khoa Dược - Kiểm soát nhiễm khuẩn"],
  ["Khoa CĐHA", "Chi bộ Khoa Chẩn đoán hình ảnh"],
  ["Khoa CNTT", "Chi bộ Khoa Công nghệ thông tin"],
  ["KHỐI PHÒNG CHỨC NĂNG", "Chi bộ Khối phòng chức năng"],
  ["Khối phố VI", "Chi bộ khối phố VI"],
  ["THÔN BẢN PHO", "Chi bộ thôn Bản Pho"],
  ["THÔN NÀ LÀNG", "Chi bộ thôn Nà Làng"],
  ["ẤP 1 - ẤP 2", "Chi bộ ấp 1 - ấp 2"],
  ["KHU A", "Chi bộ khu A"],
  ["VP ĐU", "Chi bộ Văn phòng Đảng ủy"],
  ["VP.HĐND-UBND", "Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
  ["CQ UBND xã", "Chi bộ Cơ quan Ủy ban nhân dân xã"],
  ["UB MTTQ", "Chi bộ Ủy ban Mặt trận Tổ quốc"],
  ["HỘI LHPN", "Chi bộ Hội Liên hiệp Phụ nữ"],
  ["BCH QS xã", "Chi bộ Ban Chỉ huy Quân sự xã"],
  ["Công an P. Mây", "Chi bộ Công an phường Mây"],
  ["P. Kế hoạch - Tài chính", "Chi bộ Phòng Kế hoạch - Tài chính"],
  ["PHÒNG GD&ĐT", "Chi bộ Phòng Giáo dục và Đào tạo"],
  ["PHÒNG NN&PTNT", "Chi bộ Phòng Nông nghiệp và Phát triển nông thôn"],
  ["TT GDNN-GDTX", "Chi bộ Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên"],
  ["TT PVHCC", "Chi bộ Trung tâm Phục vụ hành chính công"],
  ["TH & THCS Suối Mây", "Chi bộ Tiểu học và THCS Suối Mây"],
  ["MN Hoa Mây", "Chi bộ Mầm non Hoa Mây"],
  ["HTX DVNN MÂY", "Chi bộ Hợp tác xã Dịch vụ nông nghiệp Mây"],
  ["PX CƠ ĐIỆN", "Chi bộ Phân xưởng Cơ điện"],
  ["PX03", "Chi bộ PX03"],
  ["PGD NHCSXH", "Chi bộ Phòng Giao dịch Ngân hàng Chính sách xã hội"],
  ["BQL DA ĐTXD", "Chi bộ Ban Quản lý dự án đầu tư xây dựng"],
  ["BAN QUẢN LÝ CHỢ", "Chi bộ Ban Quản lý chợ"],
  ["CHI CỤC THI HÀNH ÁN DÂN SỰ", "Chi bộ Chi cục Thi hành án dân sự"],
  ["ĐỘI CẢNH SÁT ĐIỀU TRA TỘI PHẠM VỀ MA TÚY", "Chi bộ Đội Cảnh sát điều tra tội phạm về ma túy"],
  ["TRẠM KIỂM SOÁT BIÊN PHÒNG", "Chi bộ Trạm Kiểm soát Biên phòng"],
  ["HỆ NGOẠI - SẢN", "Chi bộ Hệ Ngoại - Sản"],
  ["CẬN LÂM SÀNG", "Chi bộ Cận lâm sàng"],
])("a branch called %s is %s, and needs no look", (name, called) => {
  expect(branchName(name, "chi bộ")).toBe(called);
  expect(isGuessedName(name, "chi bộ", noTexts)).toBe(false);
});

test.each(["PHÒNG SÁNG KIẾN MỚI", "AGRIMAY", "BON BU N'DOH"])("how %s is written nobody can tell", (name) => {
  expect(isGuessedName(name, "chi bộ", noTexts)).toBe(true);
});

test.each([
  ["ĐU XÃ SÔNG MÂY", "KẾT QUẢ ĐẠI HỘI CHI BỘ", "Đảng ủy xã Sông Mây"],
  ["*", "KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ THUỘC ĐB TTYT HUYỆN SÔNG MÂY", "Đảng bộ Trung tâm Y tế huyện Sông Mây"],
])("%s, %s are of %s", (head, title, body) => {
  const sheet = `
    ${head}
    ${title}
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
    1  | Một    | 19/4/2025 | 5
    2  | Hai    | 20/4/2025 | 5
  `;
  expect(writtenAs("bulletin", sheet)).toContain(`02 chi bộ trực thuộc ${body} tổ chức`);
});

test("names of one list are alike, whatever a note writes of one of them", () => {
  const text = writtenAs(
    "quickReport",
    `
      (Tính đến ngày 14/4/2026)
      Tên chi bộ | Ngày ĐH   | CUV | Ghi chú
      Thôn Một   | 04/4/2026 | 3   |
      Bản Hai    | 05/4/2026 | 3   |
      Thôn Ba    |           |     | Chưa tổ chức, bí thư ốm, dự kiến 20/4/2026
      Bản Bốn    |           |     | Chưa tổ chức, đường sạt lở, dự kiến 21/4/2026
      Bản Năm    |           |     | Không tổ chức: sáp nhập vào chi bộ Bản Hai
    `,
  );
  expect(text).toMatch(/Chi bộ thôn Ba:[^]*Chi bộ bản Bốn:/u);
});

test.each([
  ["chuyển về ĐB Trung tâm Y tế", "chuyển về Đảng bộ Trung tâm Y tế"],
  [
    "giải thể theo QĐ của UBND tỉnh, ĐV chuyển về Sở Tài chính",
    "giải thể theo quyết định của Ủy ban nhân dân tỉnh, đảng viên chuyển về Sở Tài chính",
  ],
  ["theo QĐ số 12-QĐ/ĐU", "theo Quyết định số 12-QĐ/ĐU"],
  ["theo KH của ngành", "theo kế hoạch của ngành"],
  ["ĐBBP Khối Nội", "Đảng bộ bộ phận Khối Nội"],
  ["trực thuộc ĐBBP", "trực thuộc đảng bộ bộ phận"],
  ["ĐV sự nghiệp", "ĐV sự nghiệp"],
])("an abbreviation of a note is written out: %s", (note, told) => {
  expect(spelledOut(note)).toBe(told);
});
