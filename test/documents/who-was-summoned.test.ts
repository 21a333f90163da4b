/** Who was summoned to the congresses: members, full members, or delegates. */
import { BARE, written, writtenAs } from "./written";

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

test("delegates who were summoned and came are those of the congress", () => {
  const sheet = `
    Đảng bộ | Ngày ĐH   | Đại biểu  | <      | <   | UV BCH
    ^       | ^         | Triệu tập | Có mặt | %   | ^
    Xã A    | 10/5/2025 | 115       | 114    | 99  | 15
    Xã B    | 12/5/2025 | 130       | 127    | 98  | 15`;
  expect(writtenAs("quickReport", sheet)).toContain(
    "Có 241/245 đại biểu được triệu tập đã dự đại hội (đạt 98,37%).",
  );
});

test("whom a branch sends to the congress above did not come to its own", () => {
  const sheet = `
    Chi bộ | Ngày ĐH   | CUV | Đại biểu   | <
    ^      | ^         | ^   | Chính thức | Dự khuyết
    Một    | 10/5/2025 | 3   | 2          | 1
    Hai    | 12/5/2025 | 3   | 2          | 1`;
  expect(writtenAs("quickReport", sheet)).not.toContain("đại biểu");
});

test("where the sheet counts who was absent the others came", () => {
  const sheet = (absent: string): string => `
    Chi bộ | Ngày ĐH   | Đảng viên | <    | CUV
    ^      | ^         | Tổng số   | Vắng | ^
    Một    | 10/5/2025 | 21        | 1    | 3
    Hai    | 12/5/2025 | 19        | ${absent} | 3`;
  expect(writtenAs("quickReport", sheet("0"))).toContain(
    "Có 39/40 đảng viên dự đại hội (đạt 97,5% tổng số đảng viên).",
  );
  expect(writtenAs("quickReport", sheet(""))).not.toContain("dự đại hội");
});
