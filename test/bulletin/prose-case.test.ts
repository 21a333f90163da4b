import { proseCase } from "../../src/bulletin/prose-case";

test.each([
  ["ĐẢNG ỦY XÃ TÂN LẬP", "Đảng ủy xã Tân Lập"],
  ["ĐẢNG BỘ PHƯỜNG 5", "Đảng bộ phường 5"],
  ["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ TỈNH QUẢNG NGÃI", "Đảng ủy Ban quản lý khu kinh tế tỉnh Quảng Ngãi"],
  ["TỈNH ỦY LẠNG SƠN", "Tỉnh ủy Lạng Sơn"],
  ["HUYỆN ỦY ĐÔNG SƠN", "Huyện ủy Đông Sơn"],
  ["ĐẢNG BỘ THỊ TRẤN BA HÀNG", "Đảng bộ thị trấn Ba Hàng"],
  ["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "Đảng ủy Khối các cơ quan tỉnh"],
  ["CHI BỘ THÔN ĐÔNG, XÃ TÂN LẬP", "Chi bộ thôn Đông, xã Tân Lập"],
  ["Đảng ủy Khu kinh tế Vũng Áng", "Đảng ủy Khu kinh tế Vũng Áng"],
])("%s in a sentence is %s", (capitals, prose) => {
  expect(proseCase(capitals)).toBe(prose);
});
