/** How congresses went: a column of it is told in a report for the inside, and kept with the notes. */
import { writtenAs } from "./written";

const sheet = (head: string, ...words: readonly string[]): string => `
  Chi bộ | Ngày ĐH   | CUV | ${head} | Ghi chú
  Một    | 19/4/2025 | 3   | ${words[0] ?? ""} |
  Hai    | 20/4/2025 | 3   | ${words[1] ?? ""} | Bí thư kiêm trưởng thôn
  Ba     | 21/4/2025 | 3   | ${words[2] ?? ""} |
`;

test.each(["Kết quả ĐH", "Xếp loại đại hội", "Đánh giá đại hội"])("%s", (head) => {
  const text = writtenAs("quickReport", sheet(head, "Khá", "Tốt", "tốt"));
  expect(text).toContain("Xếp loại đại hội: tốt 02 chi bộ, khá 01 chi bộ.");
  expect(writtenAs("bulletin", sheet(head, "Khá", "Tốt", "tốt"))).not.toMatch(/khá|xếp loại/iu);
});

test("what says where a congress stands is no rating", () => {
  const text = writtenAs("quickReport", sheet("Kết quả ĐH", "Đã tổ chức", "Đã tổ chức", "Chưa tổ chức"));
  expect(text).not.toContain("Xếp loại");
});
