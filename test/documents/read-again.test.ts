/** What editors stumbled over in texts of strangers' sheets, by its kind. */
import { spokenPlan } from "../../src/congress/spoken-plan";
import { withPlace } from "../../src/documents/sentences/organisation";
import { proseCase } from "../../src/documents/sentences/prose-case";
import { titledPart } from "../../src/reading/table/titled-part";
import { BARE, written, writtenAs } from "./written";

test("a title of both kinds of branches names none of them", () => {
  expect(titledPart("KẾT QUẢ ĐẠI HỘI CHI BỘ CƠ SỞ, CHI BỘ TRỰC THUỘC")).toBeNull();
  expect(titledPart("KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ CƠ SỞ")).toBe("cơ sở");
  expect(titledPart("KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ CẤP XÃ NHIỆM KỲ 2025-2030")).toBe("cấp xã");
});

test("a day with the reason why it is no earlier is the new one", () => {
  const date = (note: string): unknown => spokenPlan(note, 2025).to;
  expect(date("ĐH ngày 20/3/2025 (lùi do Bí thư đi công tác)")).toMatchObject({ kind: "days" });
  expect(date("Dự kiến 20/3/2025, lùi do mưa lũ")).toMatchObject({ kind: "days" });
  expect(date("Dự kiến 20/3/2025, hoãn do mưa lũ")).toBeNull();
  expect(date("ĐH ngày 20/3/2025 (hoãn do Bí thư đi công tác)")).toBeNull();
});

test.each([
  ["Đảng ủy Trung tâm Y tế", "Huyện ủy Suối Gió", "Đảng ủy Trung tâm Y tế huyện Suối Gió"],
  ["Đảng ủy Ủy ban nhân dân tỉnh", "Tỉnh ủy Sông Mây", "Đảng ủy Ủy ban nhân dân tỉnh Sông Mây"],
  ["Đảng ủy các khu công nghiệp", "Tỉnh ủy Sông Mây", "Đảng ủy các khu công nghiệp tỉnh Sông Mây"],
  ["Đảng ủy Công an huyện", "Tỉnh ủy Sông Mây", "Đảng ủy Công an huyện"],
  ["Đảng ủy Thuế tỉnh", "Tỉnh ủy Sông Mây", "Đảng ủy Thuế tỉnh Sông Mây"],
  ["Đảng ủy Thuế tỉnh", "Đảng bộ tỉnh Sông Mây", "Đảng ủy Thuế tỉnh Sông Mây"],
  ["Đảng ủy Thuế tỉnh", "Đảng ủy Ủy ban nhân dân tỉnh Sông Mây", "Đảng ủy Thuế tỉnh Sông Mây"],
  ["Đảng bộ Quân sự xã", "Đảng ủy xã Suối Gió", "Đảng bộ Quân sự xã Suối Gió"],
  ["Đảng ủy Thuế tỉnh", "Tỉnh ủy", "Đảng ủy Thuế tỉnh"],
  ["Đảng ủy xã", "Huyện ủy Suối Gió", "Đảng ủy xã"],
  ["Đảng ủy Bệnh viện Đa khoa Suối Gió", "Tỉnh ủy Sông Mây", "Đảng ủy Bệnh viện Đa khoa Suối Gió"],
])("%s below %s is %s", (organisation, superior, whole) => {
  expect(withPlace(organisation, superior)).toBe(whole);
});

test.each([
  ["ĐẢNG ỦY PHƯỜNG 17A", "Đảng ủy Phường 17A"],
  ["ĐẢNG BỘ VIỆN KHOA HỌC NÔNG NGHIỆP TRUNG DU", "Đảng bộ Viện Khoa học Nông nghiệp Trung du"],
  ["ĐẢNG ỦY VIỆN NGHIÊN CỨU CÂY TRỒNG SÔNG MÂY", "Đảng ủy Viện Nghiên cứu Cây trồng Sông Mây"],
  ["TỔ DÂN PHỐ PHƯỜNG CŨ AN HÒA", "Tổ dân phố phường cũ An Hòa"],
])("%s is %s in a sentence", (given, told) => {
  expect(proseCase(given)).toBe(told);
});

test("the title tells of which province the body is that heads the sheet", () => {
  const sheet = (title: string): string => `
    ĐẢNG ỦY THUẾ TỈNH
    ${title} NHIỆM KỲ 2025-2027
    Chi bộ       | Ngày ĐH   | Cấp ủy viên
    Văn phòng    | 19/4/2025 | 3
    Thuế cơ sở 1 | 20/4/2025 | 3
  `;
  const told = (title: string): string => writtenAs("message", sheet(title));
  const isOfMay =
    /^Thuế tỉnh Sông Mây: .*, cả hai chi bộ trực thuộc Đảng ủy Thuế tỉnh đã hoàn thành đại hội/u;
  expect(told("ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC ĐẢNG ỦY THUẾ TỈNH SÔNG MÂY")).toMatch(isOfMay);
  expect(told("KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ THUẾ TỈNH SÔNG MÂY")).toMatch(isOfMay);
  expect(told("KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ THUẾ TỈNH")).toMatch(/^Thuế tỉnh: /u);
});

test("a branch that ends with the kind of its body has the body's name once", () => {
  const text = written(`
    ĐẢNG BỘ CHI CỤC HẢI QUAN KHU VỰC V
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    Chi bộ            | Ngày ĐH   | Cấp ủy viên | Ghi chú
    Văn phòng Chi cục | 19/4/2025 | 3           |
    Đội Kiểm soát     |           |             | Chưa tổ chức
  `);
  expect(text).toMatch(/^Chi bộ Văn phòng Chi cục Hải quan khu vực V tổ chức Đại hội nhiệm kỳ 2025-2027$/mu);
});

const BESIDE_REASONS = `
  Chi bộ     | Ngày ĐH   | Cấp ủy viên | Lý do
  Chi bộ Gạo | 19/4/2025 | 3           |
  Chi bộ Tre |           |             | Chưa tổ chức, chi bộ chưa đủ nhân sự
`;

test("the heading of those who have not met is no reason of one of them", () => {
  const report = writtenAs(
    "quickReport",
    `
    Chi bộ                       | Ngày ĐH   | Cấp ủy viên | Ghi chú
    CHI BỘ ĐÃ TỔ CHỨC ĐẠI HỘI    |           |             |
    Chi bộ Gạo                   | 19/4/2025 | 3           |
    CHI BỘ CHƯA TỔ CHỨC ĐẠI HỘI  |           |             |
    Chi bộ Tre                   |           |             | Dự kiến 24/7/2025
  `,
  );
  expect(report).toContain("Chi bộ Tre dự kiến tổ chức đại hội vào ngày 24/7/2025");
  expect(report).not.toContain("lý do");
  expect(writtenAs("quickReport", BESIDE_REASONS)).toContain("chi bộ chưa đủ nhân sự");
});

test("in public a deputy who was not elected betrays himself in no number", () => {
  const text = writtenAs(
    "bulletin",
    `
    Chi bộ     | Ngày ĐH   | Cấp ủy viên | Bí thư | Phó bí thư | Ghi chú
    Chi bộ Gạo | 19/4/2025 | 3           | 1      | 1          |
    Chi bộ Tre | 20/4/2025 | 3           | 1      | 0          | Chưa bầu được PBT
  `,
    BARE,
  );
  expect(text).not.toMatch(/\d phó bí thư|02 bí thư/);
});

test("who came is told of all members where nobody counted the summoned, in public too", () => {
  const sheet = `
    Chi bộ     | Số đảng viên | Ngày ĐH   | Có mặt | Cấp ủy viên
    Chi bộ Gạo | 20           | 19/4/2025 | 19     | 3
    Chi bộ Tre | 31           | 19/4/2025 | 31     | 3
  `;
  expect(writtenAs("quickReport", sheet)).toContain(
    "Có 50/51 đảng viên dự đại hội (đạt 98,04% tổng số đảng viên).",
  );
  expect(writtenAs("bulletin", sheet, BARE)).toContain("Có 50/51 đảng viên dự đại hội");
});
