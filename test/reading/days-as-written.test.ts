/** Days of congresses and of figures in ways that staff write them, each told as it is meant. */
import { writtenAs } from "../documents/written";

const report = (title: string, ...rows: readonly string[]): string =>
  writtenAs(
    "quickReport",
    `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      ${title}
      TT | Chi bộ | Tổ chức ngày | Đã tổ chức (Có/Không) | Bầu được | Ghi chú
      1  | Số 1   | 12/3         | Có                    | 3        |
      2  | Số 2   | 13/3         | Có                    | 3        |
      ${rows.map((row, i) => `${i + 3} | ${row}`).join("\n      ")}
    `,
  );

test.each([
  ["29/3/", "Số 3 | Dự kiến 29/3/ | Không | |", "dự kiến ngày 29/3/2025."],
  ["a meeting", "Số 3 | | Không | | Họp ngày 27/3", "dự kiến ngày 27/3/2025."],
  [
    "what something else was put off for, in brackets",
    "Số 3 | | Không | | Dự kiến 28/3 (tàu ra đảo hoãn vì biển động)",
    "Chi bộ Số 3: dự kiến ngày 28/3/2025",
  ],
  [
    "that it was itself put off, in brackets",
    "Số 3 | | Không | | 28/3 (hoãn do mất điện)",
    "hoãn (lịch cũ ngày 28/3/2025), chưa định ngày mới, do mất điện.",
  ],
])("A day to come: %s", (_why, row, words) => {
  const text = report("(Tính đến ngày 20/3/2025)", row, "Số 4 | | Không | | chờ bí thư đi học về");
  expect(text).toContain(words);
  expect(text).not.toMatch(/, không\b/u);
});

test.each([
  ["(Kỳ báo cáo ngày 20 tháng 3 năm 2025)", "(tính đến ngày 20/3/2025)"],
  ["Thời điểm thống kê: 20/3/2025", "(tính đến ngày 20/3/2025)"],
  ["(Báo cáo nhanh đến 16g30 ngày 20/3/2025)", "(tính đến 16 giờ 30 ngày 20/3/2025)"],
  [
    "Ghi “x” vào ngày đã đại hội; cập nhật lần cuối: 17h ngày 20/3/2025",
    "(tính đến 17 giờ 00 ngày 20/3/2025)",
  ],
])("The day of the figures: %s", (title, words) => {
  expect(report(title, "Số 3 | | Không | | chờ bí thư đi học về")).toContain(words);
});

test("A congress of two days ends on the day of the second column: “Từ ngày | Đến ngày”", () => {
  const text = writtenAs(
    "quickReport",
    `
      KẾT QUẢ ĐẠI HỘI ĐẢNG BỘ NHIỆM KỲ 2025-2030
      (Tính đến ngày 25/8/2025)
      TT | Đảng bộ        | Thời gian đại hội | <        | Bầu được
      ^  | ^              | Từ ngày           | Đến ngày | ^
      1  | Đảng bộ xã Một | 18/8/2025         | 19/8/2025 | 15
      2  | Đảng bộ xã Hai | 19/8/2025         | 20/8/2025 | 15
    `,
  );
  expect(text).toContain("18 đến 20/8/2025");
});
