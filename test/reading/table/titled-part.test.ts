/** Which branches of a body a title speaks of. */
import { titledPart } from "../../../src/reading/table/titled-part";

test.each([
  ["KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRƯỜNG HỌC NHIỆM KỲ 2025-2027", "trường học"],
  ["DANH SÁCH CẤP ỦY CÁC CHI BỘ TRƯỜNG HỌC ĐÃ TRÚNG CỬ", "trường học"],
  [
    "TIẾN ĐỘ ĐẠI HỘI CÁC CHI BỘ KHỐI TRƯỜNG HỌC, DOANH NGHIỆP (NK 2025-2027)",
    "khối trường học và doanh nghiệp",
  ],
  [
    "KẾT QUẢ ĐẠI HỘI CHI BỘ KHỐI CƠ QUAN, TRƯỜNG HỌC, DOANH NGHIỆP - NK 2025-2027",
    "khối cơ quan, trường học và doanh nghiệp",
  ],
  ["KẾT QUẢ ĐẠI HỘI CHI BỘ KHỐI CƠ QUAN, TRƯỜNG HỌC, CHỢ NHIỆM KỲ 2025-2027", null],
  ["KẾT QUẢ ĐẠI HỘI CHI BỘ KHỐI CƠ QUAN - TRƯỜNG HỌC NHIỆM KỲ 2025-2027", null],
  ["ĐẠI HỘI CHI BỘ CÁC TRƯỜNG THCS, NĂM 2025", "trường THCS"],
  ["KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ CƠ SỞ NHIỆM KỲ 2025-2030", "cơ sở"],
  ["ĐẠI HỘI CHI BỘ THÔN ĐÔNG NHIỆM KỲ 2025-2027", null],
  ["KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC ĐẢNG ỦY XÃ MÂY", null],
])("%s: %s", (title, part) => {
  expect(titledPart(title)).toBe(part);
});
