import { proseCase } from "../../src/documents/sentences/prose-case";

test.each([
  ["ĐẢNG ỦY XÃ TÂN LẬP", "Đảng ủy xã Tân Lập"],
  ["ĐẢNG BỘ PHƯỜNG 5", "Đảng bộ phường 5"],
  ["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ TỈNH QUẢNG NGÃI", "Đảng ủy Ban quản lý khu kinh tế tỉnh Quảng Ngãi"],
  ["TỈNH ỦY LẠNG SƠN", "Tỉnh ủy Lạng Sơn"],
  ["HUYỆN ỦY ĐÔNG SƠN", "Huyện ủy Đông Sơn"],
  ["ĐẢNG BỘ THỊ TRẤN BA HÀNG", "Đảng bộ thị trấn Ba Hàng"],
  ["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH", "Đảng ủy Khối các cơ quan tỉnh"],
  ["CHI BỘ THÔN ĐÔNG, XÃ TÂN LẬP", "Chi bộ thôn Đông, xã Tân Lập"],
  ["THÔN 3 VÀ THÔN ĐÔNG", "Thôn 3 và thôn Đông"],
  ["CÔNG AN XÃ VÀ QUÂN SỰ XÃ", "Công an xã và quân sự xã"],
  ["ĐẢNG BỘ XÃ HÒA BÌNH - KHỐI NÔNG THÔN MỚI", "Đảng bộ xã Hòa Bình - khối nông thôn mới"],
  ["CHI BỘ NHÀ XUẤT BẢN TỈNH SƠN LA", "Chi bộ Nhà xuất bản tỉnh Sơn La"],
  ["CHI BỘ BẢO HIỂM XÃ HỘI", "Chi bộ Bảo hiểm xã hội"],
  ["HỢP TÁC XÃ TÂN LẬP", "Hợp tác xã tân lập"],
  ["Đảng ủy Khu kinh tế Vũng Áng", "Đảng ủy Khu kinh tế Vũng Áng"],
])("%s in a sentence is %s", (capitals, prose) => {
  expect(proseCase(capitals)).toBe(prose);
});
