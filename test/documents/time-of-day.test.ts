/** Figures of a time of day: what is to meet later on that day is planned, and has not been missed. */
import { written, writtenAs } from "./written";

const sheet = (until: string, mark: string): string => `
  (${until})
  Chi bộ | Thời gian ĐH     | CUV | Chưa ĐH
  Một    | 14h00 ngày 29/5  | 3   |
  Hai    | 7h30 ngày 30/5   | 3   |
  Ba     | 14h00 ngày 30/5  |     | ${mark}
  Bốn    | 7h30 ngày 31/5   |     | ${mark}
`;

test.each(["x", ""])("one of the afternoon is planned at noon, marked so or not: %s", (mark) => {
  const report = writtenAs("quickReport", sheet("cập nhật đến 11h30 ngày 30/5/2022", mark));
  expect(report).toContain("(tính đến 11 giờ 30 ngày 30/5/2022)");
  expect(report).toContain("2/4 chi bộ đã tổ chức đại hội");
  expect(report).toContain("Chi bộ Ba (dự kiến lúc 14 giờ 00 ngày 30/5/2022)");
  expect(report).toContain("Chi bộ Bốn (dự kiến ngày 31/5/2022)");
  expect(written(sheet("cập nhật đến 11h30 ngày 30/5/2022", mark))).toContain(
    "Chi bộ Ba dự kiến tổ chức đại hội lúc 14 giờ 00 ngày 30/5/2022, Chi bộ Bốn vào ngày 31/5/2022.",
  );
});

test("without a time the day is over, and what is marked as not held was missed", () => {
  const report = writtenAs("quickReport", sheet("cập nhật đến ngày 30/5/2022", "x"));
  expect(report).toContain("Chi bộ Ba: theo lịch ngày 30/5/2022, chưa tổ chức.");
});

test("what was to meet before that time was missed", () => {
  const report = writtenAs("quickReport", sheet("cập nhật đến 17h00 ngày 30/5/2022", "x"));
  expect(report).toContain("Chi bộ Ba: theo lịch ngày 30/5/2022, chưa tổ chức.");
});
