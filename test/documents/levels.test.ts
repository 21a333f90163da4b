/** Levels of education: nobody is counted twice, and of one that all have it is said that all have it. */
import { written, writtenAs } from "./written";

const sheet = (heads: string, row: string): string =>
  ["", `Chi bộ | Ngày ĐH | Cấp ủy viên | ${heads}`, `Chi bộ Gạo | 19/4/2025 | 5 | ${row}`].join("\n") +
  `\nChi bộ Tre | 20/4/2025 | 3 | ${row.replace(/\d+/g, "0")}`;

test("a level stands within the one that it is a part of", () => {
  const text = written(sheet("Đại học | Trên đại học | Thạc sĩ", "2 | 3 | 2"));
  expect(text).toContain(
    "Về trình độ chuyên môn: trên đại học 03 đồng chí, trong đó thạc sĩ 02 đồng chí; đại học 02 đồng chí.",
  );
});

test("of the only level of its kind, which all have, it is said that all have it", () => {
  const picture = [
    "",
    "Chi bộ | Ngày ĐH | Cấp ủy viên | Lý luận chính trị trung cấp",
    "Chi bộ Gạo | 19/4/2025 | 5 | 5",
    "Chi bộ Tre | 20/4/2025 | 3 | 3",
  ].join("\n");
  for (const kind of ["bulletin", "quickReport"] as const)
    expect(writtenAs(kind, picture)).toContain("Cả 08 đồng chí đều có trình độ lý luận chính trị trung cấp.");
});
