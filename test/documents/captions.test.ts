/** Whom a photograph shows is whom the congress elected. */
import { BARE, written } from "./written";

test("of a branch with seats for a committee the committee is shown, though nobody counts the elected", () => {
  const captioned = (seats: number): string =>
    written(
      `
      ĐẢNG BỘ XÃ HÒA BÌNH
      Chi bộ     | Ngày ĐH   | Cần bầu  | Bí thư | Phó bí thư
      Trường học | 16/4/2025 | ${seats} | 1      | 1
    `,
      { ...BARE, captions: true },
    );
  expect(captioned(5)).toContain("\nChi ủy Chi bộ Trường học ra mắt Đại hội");
  expect(captioned(2)).toContain("\nBí thư, Phó Bí thư Chi bộ Trường học ra mắt Đại hội");
});

test("a list of persons of one branch is the branch's own, which has no office that writes", () => {
  const text = written(
    `
    ĐẢNG BỘ XÃ ĐỒNG TÂM
    Chi bộ     | Họ và tên    | Chức vụ
    Trường học | Lê Văn An    | Bí thư
    Trường học | Trần Thị Bé  | Phó bí thư
    Trường học | Phạm Văn Cam | Chi ủy viên
  `,
    { evaluation: "", tasks: "", captions: false },
  );
  expect(text).not.toContain("Văn phòng");
});
