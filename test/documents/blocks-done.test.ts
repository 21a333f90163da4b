/** In public a block that is done is told, whatever became of the others. */
import { written, writtenAs } from "./written";

const sheet = (last: string): string => `
  STT | Chi bộ           | Ngày ĐH   | Cấp ủy viên
  I   | KHỐI CƠ QUAN     |           |
  1   | Chi bộ Một       | 19/4/2017 | 3
  2   | Chi bộ Hai       | 20/4/2017 | 3
  II  | KHỐI SỰ NGHIỆP   |           |
  3   | Chi bộ Ba        | ${last}
  4   | Chi bộ Bốn       |           |`;

test("one that is done is told beside one that has not begun", () => {
  const told = written(sheet("          |"));
  expect(told).toContain("Khối cơ quan đã hoàn thành đại hội. ");
  expect(told).not.toContain("Khối sự nghiệp");
});

test("one that has begun is told with how many have met", () => {
  expect(written(sheet("20/4/2017 | 3"))).toContain(
    "Khối cơ quan đã hoàn thành đại hội; Khối sự nghiệp có 1/2 chi bộ đã tổ chức đại hội.",
  );
});

test("a report of a finished season tells how many congresses each block had", () => {
  expect(
    writtenAs(
      "quickReport",
      sheet("20/4/2017 | 3").replace(
        "4   | Chi bộ Bốn       |           |",
        "4 | Chi bộ Bốn | 21/4/2017 | 3",
      ),
    ),
  ).toContain("Theo khối: Khối cơ quan 2/2 chi bộ; Khối sự nghiệp 2/2 chi bộ.");
});
