/** What a branch is, by words in its name or in that of its organisation; what is not certain is not told. */
import { branchKindNamed, branchKindOf } from "../../../src/documents/phrases/branch-kinds";

test.each([
  ["Thôn 1", "village"],
  ["CB xóm Đông", "village"],
  ["Chi bộ tổ dân phố số 4", "village"],
  ["TDP 5", "village"],
  ["Khu phố 3", "village"],
  ["Khối 5", "village"],
  ["Bản Mới", "village"],
  ["Làng Chanh", "village"],
  ["Ấp Bình Hòa", "village"],
  ["Thôn Trường Sơn", "village"],
  ["Trường Tiểu học Hoa Ban", "school"],
  ["Trường THCS & THPT Mây Trắng", "school"],
  ["Mầm non Sao Mai", "school"],
  ["Trường Cao đẳng Y tế", "school"],
  ["CHI BO THON HA", "village"],
  ["Chi bo mam non", "school"],
  ["trường Hữu Nghị", "school"],
  ["Trường PTDTBT Suối Bạc", "school"],
  ["Trại tạm giam", "armedForces"],
  ["Công ty Cổ phần Xi măng", "enterprise"],
  ["HTX Nông nghiệp", "enterprise"],
  ["Công an xã", "armedForces"],
  ["Ban Chỉ huy Quân sự xã", "armedForces"],
  ["Trạm Y tế", "health"],
  ["Bệnh viện Đa khoa", "health"],
  ["Phòng khám Đa khoa", "health"],
  ["Văn phòng", "agency"],
  ["Phòng Kinh tế", "agency"],
  ["Ban Tổ chức", "agency"],
  ["Cơ quan Đảng", "agency"],
  ["Sở Y tế", "agency"],
  ["VĂN PHÒNG UBND", "agency"],
])("“%s” is of kind %s", (name, kind) => {
  expect(branchKindNamed(name)).toBe(kind);
});

test.each([
  "Hưu trí",
  "Kế hoạch tổng hợp",
  "Quản lý doanh nghiệp",
  "Khối Dân",
  "Hải Phòng",
  "Trường Xuân",
  "Ban Moi Thuong",
  "Số 7",
  "",
])("“%s” tells nothing for certain", (name) => {
  expect(branchKindNamed(name)).toBeNull();
});

test("a school, a firm, a hospital or a regiment says it of all of its branches, whatever these are called", () => {
  expect(branchKindOf("Phòng Tổ chức", "Đảng ủy Trường Đại học Thảo Nguyên")).toBe("school");
  expect(branchKindOf("Khoa Nội", "Đảng ủy Bệnh viện Mây Trắng")).toBe("health");
  expect(branchKindOf("Văn phòng", "Đảng ủy Công ty Cổ phần Suối Bạc")).toBe("enterprise");
  expect(branchKindOf("Phòng Tham mưu", "Đảng ủy Trung đoàn 95")).toBe("armedForces");
});

test("below an agency a name goes before it, and below a commune only names tell", () => {
  const authority = "Đảng ủy Ban Quản lý Khu kinh tế";
  expect(branchKindOf("Kế hoạch tổng hợp", authority)).toBe("agency");
  expect(branchKindOf("Công ty Hạ tầng", authority)).toBe("enterprise");
  expect(branchKindOf("Thôn Đông", "Đảng ủy xã Mây Trắng")).toBe("village");
  expect(branchKindOf("Hưu trí", "Đảng ủy xã Mây Trắng")).toBeNull();
});

test("a body over offices and firms says nothing of a branch", () => {
  expect(branchKindOf("Sao Mai", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh")).toBeNull();
});
