/** What a note says that the members are about is why their congress is still to come. */
import { reported } from "./written";

test.each([
  [
    "Đang làm nhiệm vụ, dự kiến ngày 20/5/2025",
    "Chi bộ C chưa tổ chức đại hội do đang làm nhiệm vụ, dự kiến tổ chức vào ngày 20/5/2025.",
  ],
  ["Đang tổ chức, dự kiến ngày 20/5/2025", "Chi bộ C dự kiến tổ chức đại hội vào ngày 20/5/2025."],
])("%s", (note, told) => {
  const picture = `
    ĐẢNG ỦY XÃ TÂN LẬP
    Nhiệm kỳ 2025-2027 (tính đến ngày 15/5/2025)
    Chi bộ | Ngày ĐH   | CUV | Ghi chú
    A      | 10/5/2025 | 3   |
    B      | 11/5/2025 | 3   |
    C      |           |     | ${note}
  `;
  expect(reported(picture).join(" ")).toContain(told);
});
