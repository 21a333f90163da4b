/** Blocks that are kinds of branches are told by their branches; blocks with a name by it. */
import { written, writtenAs } from "./written";

const sheet = (one: string, other: string): string => `
  ĐẢNG ỦY XÃ SÔNG MÂY
  (Tính đến ngày 30/4/2025)
  TT | Chi bộ | Khối     | Ngày ĐH   | Cấp ủy viên
  1  | Một    | ${one}   | 19/4/2025 | 5
  2  | Hai    | ${one}   | 20/4/2025 | 5
  3  | Ba     | ${other} | 20/4/2025 | 5
  4  | Bốn    | ${other} |           |
`;

test("kinds of branches", () => {
  const picture = sheet("Trường học", "Thôn");
  expect(written(picture)).toContain(
    "2/2 chi bộ trường học đã hoàn thành đại hội; 1/2 chi bộ thôn đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "Theo nhóm: chi bộ trường học 2/2; chi bộ thôn 1/2, còn 01 chi bộ.",
  );
});

test("blocks with names", () => {
  const picture = sheet("Khối cơ quan", "Khối xã");
  expect(written(picture)).toContain(
    "Khối cơ quan đã hoàn thành đại hội; Khối xã có 1/2 chi bộ đã tổ chức đại hội.",
  );
  expect(writtenAs("quickReport", picture)).toContain(
    "Theo khối: Khối cơ quan 2/2 chi bộ; Khối xã 1/2 chi bộ",
  );
});
