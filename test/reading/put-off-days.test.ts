/** The old and the new day of congresses that were put off, each in a column of its own. */
import { writtenAs } from "../documents/written";

const told = (header: string, below = ""): string =>
  writtenAs(
    "quickReport",
    `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      (Tính đến ngày 20/3/2025)
      TT | Chi bộ | ${header} | Bầu được | Ghi chú${below === "" ? "" : `\n      ^ | ^ | ${below} | ^ | ^`}
      1  | Số 1   | 10/3/2025 | 12/3/2025 | 3 |
      2  | Số 2   | 11/3/2025 | 25/3/2025 |   | Mất điện
      3  | Số 3   | 15/3/2025 |           |   |
    `,
  );

test.each([
  ["Lịch cũ | Lịch mới", ""],
  ["Lịch đại hội cũ | Lịch đại hội mới", ""],
  ["Lịch đại hội | <", "Cũ | Mới"],
  ["Ngày cũ | Ngày mới", ""],
])("%s %s: both are told of those that have not met, and results alone hold a congress", (header, below) => {
  const text = told(header, below);
  expect(text).toContain("1/3 chi bộ đã tổ chức đại hội, là Chi bộ Số 1 (ngày 12/3/2025)");
  expect(text).toContain("- Chi bộ Số 2: chuyển từ ngày 11/3 sang ngày 25/3/2025, do mất điện.");
  expect(text).toContain("- Chi bộ Số 3: theo lịch ngày 15/3/2025, chưa tổ chức.");
});

test("the old day stands beside the day of the congress", () => {
  const text = told("Lịch cũ | Ngày đại hội");
  expect(text).toContain("1/3 chi bộ đã tổ chức đại hội, là Chi bộ Số 1 (ngày 12/3/2025)");
  expect(text).toContain("- Chi bộ Số 2: chuyển từ ngày 11/3 sang ngày 25/3/2025, do mất điện.");
});
