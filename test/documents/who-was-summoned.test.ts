/** Who was summoned to the congresses: members, full members, or delegates. */
import { BARE, written } from "./written";

const of = (header: string, ...rows: readonly string[]): string =>
  written(
    `
      Tổ chức đảng | Ngày ĐH | Tổng số đảng viên | ${header} | <      | Bầu được
      ^            | ^       | ^                 | Triệu tập | Có mặt | ^
      ${rows.join("\n      ")}
    `,
    BARE,
  );

test("full members are called so where the header does", () => {
  expect(
    of(
      "ĐV chính thức",
      "Chi bộ Một | 06/5/2025 | 20 | 18 | 17 | 3",
      "Chi bộ Hai | 07/5/2025 | 20 | 18 | 18 | 3",
    ),
  ).toContain("Có 35/36 đảng viên chính thức được triệu tập đã dự đại hội");
});

test("an organisation that summoned far fewer than its members summoned delegates", () => {
  const rows = ["Đảng bộ Một | 06/5/2025 | 300 | 120 | 118 | 9", "Chi bộ Hai | 07/5/2025 | 20 | 20 | 20 | 3"];
  expect(of("Dự đại hội", ...rows)).toContain("Có 138/140 đại biểu, đảng viên được triệu tập đã dự đại hội");
  expect(of("Dự đại hội", rows[0] ?? "", "Đảng bộ Ba | 07/5/2025 | 200 | 100 | 100 | 9")).toContain(
    "Có 218/220 đại biểu được triệu tập đã dự đại hội",
  );
});

test("a branch summons its members, however few", () => {
  expect(
    of(
      "Dự đại hội",
      "Chi bộ Một | 06/5/2025 | 30 | 20 | 19 | 3",
      "Chi bộ Hai | 07/5/2025 | 20 | 20 | 20 | 3",
    ),
  ).toContain("Có 39/40 đảng viên được triệu tập");
});
