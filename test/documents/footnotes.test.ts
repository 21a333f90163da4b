/** What a line below the table says of a congress that is still to come is told as if it stood in its row. */
import { writtenAs } from "./written";

const sheet = (day: string, below: string): string => `
  (Tính đến ngày 14/5/2025)
  TT | Chi bộ     | Ngày ĐH   | CUV | Ghi chú
  1  | Chi bộ Một | 06/5/2025 | 3   |
  2  | Chi bộ Hai | 07/5/2025 | 3   |
  3  | Chi bộ Hai Mươi | ${day} |  |
     | Cộng       |           | 6   |
  ${below}
`;

test.each([
  "Tỷ lệ tính trên số đảng viên dự. Chi bộ Hai Mươi lùi sang ngày 20/5/2025.",
  "* Chi bộ Hai Mươi lùi sang ngày 20/5/2025 | < | < | <",
])("its day: %s", (below) => {
  for (const kind of ["bulletin", "quickReport", "message"] as const)
    expect(writtenAs(kind, sheet("Chưa", below))).toContain(
      "Chi bộ Hai Mươi chuyển đại hội sang ngày 20/5/2025",
    );
});

test("its reason, where the row has the day", () => {
  const text = writtenAs(
    "quickReport",
    sheet("Chưa ĐH (dự kiến 20/5/2025)", "* Chi bộ Hai Mươi lùi ngày đại hội do sắp xếp lại hai phòng."),
  );
  expect(text).toContain(
    "Chi bộ Hai Mươi dự kiến chuyển đại hội sang ngày 20/5/2025, do sắp xếp lại hai phòng.",
  );
});

test.each(["Chi bộ Hai lùi sang ngày 20/5/2025.", "Chi bộ Hai Mươi Mốt lùi sang ngày 20/5/2025."])(
  "of one that has met, or that is not on the sheet, it says nothing of another: %s",
  (below) => {
    expect(writtenAs("quickReport", sheet("Chưa", below))).not.toContain("20/5");
  },
);

test("a sentence below a list of persons names a branch, its day and its reason, each at its place", () => {
  const text = writtenAs(
    "quickReport",
    `
      DANH SÁCH CẤP ỦY CÁC CHI BỘ (KẾT QUẢ BẦU TẠI ĐẠI HỘI)
      Tính đến ngày 15 tháng 3 năm 2025
      TT | Họ và tên   | Chức vụ     | Nữ
      Chi bộ Khoa Nội (đại hội ngày 10/3/2025) | < | < | <
      1  | Lê Văn Mẫu  | Bí thư      |
      2  | Hà Thị Mẫu  | Phó bí thư  | x
      Chi bộ Khoa Dược (đại hội ngày 11/3/2025) | < | < | <
      3  | Tô Văn Mẫu  | Bí thư      |
      Tổng số: 03 đồng chí | < | < | <
      Chi bộ Khoa Ngoại (07 đảng viên) chưa đại hội, chờ kiện toàn lãnh đạo khoa, dự kiến ngày 28/3/2025. | < | < | <
    `,
  );
  expect(text).toContain(
    "Chi bộ Khoa Ngoại chưa tổ chức đại hội do chờ kiện toàn lãnh đạo khoa, dự kiến tổ chức vào ngày 28/3/2025.",
  );
});
