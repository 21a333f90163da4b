/** Branches of organisations that head them are not right under the committee of the whole. */
import { writtenAs } from "./written";

const sheet = (first: string, second: string): string => `
  ĐẢNG ỦY TRUNG ĐOÀN 4X | < | < | <
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2030 | < | < | <
  TT | Chi bộ           | Ngày đại hội | CUV
     | ${first}         |              |
  1  | Chi bộ Đại đội 1 | 22/4/2025    | 3
  2  | Chi bộ Đại đội 2 | 22/4/2025    | 3
     | ${second}        |              |
  3  | Chi bộ Đại đội 5 | 23/4/2025    | 3
  4  | Chi bộ Đại đội 6 |              |
`;

test.each(["bulletin", "quickReport", "message"] as const)("in a %s they are of the whole", (kind) => {
  const text = writtenAs(kind, sheet("Khối cơ quan Trung đoàn", "Đảng bộ Tiểu đoàn 1"));
  expect(text).toContain("chi bộ thuộc Đảng bộ Trung đoàn");
  expect(text).not.toContain("trực thuộc");
});

test("under headings that are no organisation they are right under the committee", () => {
  for (const second of ["Khối trực thuộc", "Đảng bộ cơ sở, chi bộ cơ sở"])
    expect(writtenAs("bulletin", sheet("Khối cơ quan Trung đoàn", second))).toContain(
      "chi bộ trực thuộc Đảng ủy Trung đoàn 4X",
    );
});
