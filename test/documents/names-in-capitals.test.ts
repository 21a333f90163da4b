/** Names that a letterhead or the office writes in capitals, and what tables abbreviate, as sentences write them. */
import { proseCase } from "../../src/documents/sentences/prose-case";
import { blockName, branchName } from "../../src/documents/sentences/names";
import { officeCase, personCase } from "../../src/documents/sentences/persons-case";
import { writtenTexts } from "../../src/vietnamese/as-written";
import { BARE, written } from "./written";

test.each([
  ["ĐẢNG ỦY XÃ EA TRĂNG", "Đảng ủy xã Ea Trăng"],
  ["ĐẢNG ỦY XÃ IA PLOK", "Đảng ủy xã Ia Plok"],
  ["ĐẢNG ỦY XÃ BẢN MÂY", "Đảng ủy xã Bản Mây"],
  ["CHI BỘ BUÔN CƯ MÂY", "Chi bộ buôn Cư Mây"],
  ["CHI BỘ TRƯỜNG TIỂU HỌC EA TRĂNG", "Chi bộ Trường Tiểu học Ea Trăng"],
  ["ĐẢNG ỦY ĐẠI HỌC THẢO NGUYÊN", "Đảng ủy Đại học Thảo Nguyên"],
  ["BỆNH VIỆN ĐA KHOA KHU VỰC BẢN MÂY", "Bệnh viện Đa khoa khu vực Bản Mây"],
  ["SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"],
  ["CHI BỘ TỔ DÂN PHỐ SỐ 5", "Chi bộ tổ dân phố số 5"],
  ["CHI BỘ SUỐI MÂY", "Chi bộ Suối Mây"],
  ["CHI BỘ CÔNG AN - QUÂN SỰ", "Chi bộ Công an - Quân sự"],
  ["Đảng bộ XÃ SÔNG MÂY", "Đảng bộ xã Sông Mây"],
  ["Đảng bộ SỞ NỘI VỤ", "Đảng bộ Sở Nội vụ"],
  ["Chi bộ THPT", "Chi bộ THPT"],
  ["ĐẢNG ỦY BỘ CHỈ HUY QUÂN SỰ TỈNH MÂY", "Đảng ủy Bộ Chỉ huy Quân sự tỉnh Mây"],
  ["KHỐI DOANH NGHIỆP NHÀ NƯỚC", "Khối doanh nghiệp nhà nước"],
])("%s is %s", (capitals, prose) => {
  expect(proseCase(capitals)).toBe(prose);
});

test("a name that another text has in other letters is written as there", () => {
  const texts = writtenTexts(["Kế hoạch của Đảng ủy Viện Sáng Chế Xanh", "hội trường Sở Tài Nguyên"]);
  expect(proseCase("ĐẢNG ỦY VIỆN SÁNG CHẾ XANH", texts)).toBe("Đảng ủy Viện Sáng Chế Xanh");
  expect(proseCase("ĐẢNG ỦY SỞ TÀI NGUYÊN TỈNH MÂY", texts)).toBe("Đảng ủy Sở Tài Nguyên tỉnh Mây");
  // Of another body of which it is the beginning nothing is taken.
  expect(proseCase("ĐẢNG ỦY SỞ TÀI NGUYÊN NƯỚC", texts)).toBe("Đảng ủy Sở Tài nguyên Nước");
});

test("a place within a commune keeps the capital that the office writes inside a text", () => {
  const texts = writtenTexts(["Khu phố 23", "chờ sáp nhập với Khu phố 24", "Chi bộ Xã đội"]);
  expect(branchName("Khu phố 23", "chi bộ", texts)).toBe("Chi bộ Khu phố 23");
  expect(branchName("Thôn 5", "chi bộ", texts)).toBe("Chi bộ thôn 5");
  expect(branchName("Chi bộ Xã Mây", "chi bộ", texts)).toBe("Chi bộ xã Mây");
});

test("the one firm or regiment that a block is about keeps its capital", () => {
  expect(blockName("KHỐI CƠ QUAN TRUNG ĐOÀN")).toBe("Khối cơ quan Trung đoàn");
  expect(blockName("KHỐI VĂN PHÒNG TỔNG CÔNG TY")).toBe("Khối Văn phòng Tổng công ty");
});

test("a basis that staff have typed tells how the body's name is written", () => {
  const sheet = `
    ĐẢNG ỦY VIỆN KỸ NĂNG SỐNG
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    TT | Chi bộ | Ngày ĐH   | Cấp ủy viên
    1  | Một    | 19/4/2025 | 5
    2  | Hai    | 20/4/2025 | 5
  `;
  const basis = "Thực hiện Kế hoạch số 3-KH/ĐU của Đảng ủy Viện Kỹ năng sống";
  expect(written(sheet, { ...BARE, basis })).toContain(
    "02 chi bộ trực thuộc Đảng ủy Viện Kỹ năng sống tổ chức",
  );
});

test.each([
  ["TDP số 7", "Chi bộ tổ dân phố số 7"],
  ["KP4", "Chi bộ khu phố 4"],
  ["CB KP 4", "Chi bộ khu phố 4"],
  ["CB thôn 3", "Chi bộ thôn 3"],
  ["UBND xã", "Chi bộ Ủy ban nhân dân xã"],
  ["Văn phòng HĐND - UBND", "Chi bộ Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"],
  ["CA xã", "Chi bộ Công an xã"],
  ["CHI BỘ QS XÃ", "Chi bộ Quân sự xã"],
  ["Trường MN Hoa Mây", "Chi bộ Trường Mầm non Hoa Mây"],
  ["Trường TH&THCS Suối Mây", "Chi bộ Trường Tiểu học và THCS Suối Mây"],
  ["Trường THCS Suối Mây", "Chi bộ Trường THCS Suối Mây"],
  ["HTX Suối Mây", "Chi bộ Hợp tác xã Suối Mây"],
  ["TYT", "Chi bộ Trạm Y tế"],
  ["Cty CP Suối Mây", "Chi bộ Công ty Cổ phần Suối Mây"],
  ["ĐB Công an", "Đảng bộ Công an"],
  ["SUỐI MÂY", "Chi bộ Suối Mây"],
])("a branch called %s is %s", (name, called) => {
  expect(branchName(name, "chi bộ")).toBe(called);
});

test("blocks are written out as branches are", () => {
  expect(["CBCS", "ĐBCS", "TDP", "CHI BỘ CƠ QUAN, TRƯỜNG HỌC", "Khối UBND"].map(blockName)).toEqual([
    "Chi bộ cơ sở",
    "Đảng bộ cơ sở",
    "Tổ dân phố",
    "Cơ quan, trường học",
    "Khối Ủy ban nhân dân",
  ]);
});

test("persons and their offices lose their capitals", () => {
  expect(personCase("NGUYỄN VĂN MẪU")).toBe("Nguyễn Văn Mẫu");
  expect(personCase("H'MÂY NIÊ")).toBe("H'Mây Niê");
  expect(personCase("Nguyễn Văn Mẫu")).toBe("Nguyễn Văn Mẫu");
  expect(officeCase("PHÓ BÍ THƯ THƯỜNG TRỰC ĐẢNG ỦY, CHỦ TỊCH HỘI ĐỒNG NHÂN DÂN XÃ")).toBe(
    "Phó Bí thư Thường trực Đảng ủy, Chủ tịch Hội đồng nhân dân xã",
  );
  expect(officeCase("ỦY VIÊN BAN THƯỜNG VỤ TỈNH ỦY, TRƯỞNG BAN TỔ CHỨC TỈNH ỦY")).toBe(
    "Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tổ chức Tỉnh ủy",
  );
  expect(officeCase("CHỦ TỊCH UBND XÃ")).toBe("Chủ tịch Ủy ban nhân dân xã");
  expect(officeCase("GIÁM ĐỐC BỆNH VIỆN")).toBe("Giám đốc Bệnh viện");
});

test("the one body that a block is about keeps its capitals", () => {
  expect(
    ["KHỐI VĂN PHÒNG CỤC", "CƠ QUAN THUẾ TỈNH", "Khối văn phòng cục", "KHỐI CƠ QUAN"].map(blockName),
  ).toEqual(["Khối Văn phòng Cục", "Cơ quan Thuế tỉnh", "Khối văn phòng cục", "Khối cơ quan"]);
});
