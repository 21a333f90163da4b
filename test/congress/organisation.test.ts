/** The committee behind an organisation's name. */
import { committeeKind, committeeOf } from "../../src/congress/organisation";

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
