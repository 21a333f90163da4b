/** The committee behind an organisation's name. */
import { committeeKind, committeeOf, officeOf } from "../../src/congress/organisation";

test.each([
  ["ĐẢNG BỘ XÃ HẢI PHÚ", "Đảng ủy XÃ HẢI PHÚ"],
  ["Đảng bộ Ban Quản lý Khu kinh tế", "Đảng ủy Ban Quản lý Khu kinh tế"],
  ["Đảng ủy xã A", "Đảng ủy xã A"],
  ["HUYỆN ỦY TRIỆU PHONG", "HUYỆN ỦY TRIỆU PHONG"],
  ["Đảng bộ tỉnh Quảng Trị", null],
  ["Đảng bộ thành phố Đông Hà", null],
  ["Công ty A", null],
])("the committee of %s is %s", (organisation, committee) => {
  expect(committeeOf(organisation)).toBe(committee);
});

test.each([
  ["HUYỆN ỦY TRIỆU PHONG", "HUYỆN ỦY"],
  ["Tỉnh uỷ Quảng Bình", "Tỉnh uỷ"],
  ["ĐẢNG BỘ XÃ A", "Đảng ủy"],
  ["", "Đảng ủy"],
])("%j signs for %s", (organisation, kind) => {
  expect(committeeKind(organisation)).toBe(kind);
});

test.each([
  ["Tỉnh ủy Sơn Hải", "Văn phòng Tỉnh ủy Sơn Hải"],
  ["Huyện ủy Đá Vàng", "Văn phòng Huyện ủy Đá Vàng"],
  ["Thị uỷ", "Văn phòng Thị uỷ"],
  ["Đảng bộ xã Tân Lập", "Văn phòng Đảng ủy xã Tân Lập"],
  ["Đảng ủy Phường 5", "Văn phòng Đảng ủy Phường 5"],
  ["Đảng uỷ thị trấn Mường Lạn", "Văn phòng Đảng uỷ thị trấn Mường Lạn"],
  ["Đảng ủy đặc khu Côn Đảo", "Văn phòng Đảng ủy đặc khu Côn Đảo"],
  ["Đảng ủy thị xã Quảng Trị", "Văn phòng Đảng ủy thị xã Quảng Trị"],
  ["Đảng ủy xã", "Văn phòng Đảng ủy xã"],
])("the committee of a place has an office: %s", (organisation, office) => {
  expect(officeOf(organisation)).toBe(office);
});

test.each([
  "Đảng bộ Trung đoàn 95",
  "Đảng ủy Ban Quản lý Khu kinh tế tỉnh",
  "Đảng ủy Công an xã Tân Lập",
  "Đảng ủy các cơ quan Đảng tỉnh",
  "Đảng ủy Xã hội học",
  "Đảng ủy Phường đội 2",
  "Đảng ủy Tỉnh đoàn",
  "Chi bộ Văn phòng",
  "Công ty A",
])("the office of any other body is not invented: %s", (organisation) => {
  expect(officeOf(organisation)).toBeNull();
});
