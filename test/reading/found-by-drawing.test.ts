/** Readings of sheets as offices draw them that would else be wrong without a word. */
import { makeReport } from "../../src/congress/report";
import { draw } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";

const today = { year: 2026, month: 1, day: 1 };

function report(picture: string): ReturnType<typeof makeReport> {
  return makeReport({ ...readTable(draw(picture)), asOf: null, today });
}

test("the day of a congress may stand in a note, where no column has the days", () => {
  const picture = (note: string): string => `
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    (Tính đến ngày 11/3/2025)
    TT | Chi bộ | Bầu được | Ghi chú
    1  | Một    | 3        | ĐH ngày 10/3
    2  | Hai    | 5        | ${note}`;
  for (const note of [
    "ĐH ngày 14/3",
    "Đại hội 14/3/2025",
    "Tổ chức ngày 14/3/2025",
    "Đã đại hội ngày 14/3",
  ]) {
    const { statistics, findings } = report(picture(note));
    expect(statistics.standing.states).toEqual(["held", "pending"]);
    expect(findings.map(({ kind }) => kind)).toEqual(["result-after-as-of"]);
  }
  for (const note of ["Họp ngày 14/3 duyệt nhân sự", "QĐ số 12 ngày 14/3/2025"])
    expect(told(readTable(draw(picture(note))).table, "date")[1]).toBe("Hai | -");
});

test("“Chi ủy viên” right of secretary and deputy, fewer than the two in any row, are the others", () => {
  const { table } = readTable(
    draw(`
      TT | Chi bộ | Ngày ĐH   | Bí thư | Phó bí thư   | Chi ủy viên
      1  | Một    | 10/3/2025 | 1      | Lê Thị Hoa   | 1
      2  | Hai    | 11/3/2025 | 1      | Hồ Văn Bình  | 3`),
  );
  expect(told(table, "otherMembers")).toEqual(["Một | 1", "Hai | 3"]);
  expect(table.counts.has("elected")).toBe(false);
});

test("secretary and deputy together above the elected are told", () => {
  const { findings } = report(`
    TT | Chi bộ | Ngày ĐH   | Bầu được | Bí thư | Phó bí thư
    1  | Một    | 10/3/2025 | 1        | 1      | 1
    2  | Hai    | 11/3/2025 | 3        | 1      | 1`);
  expect(toldFindings(findings)).toContain("positions-exceed D2");
});

test("a day with a later one planned beside it and nothing else is told", () => {
  const { statistics, findings } = report(`
    TIẾN ĐỘ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    (Tính đến ngày 12/3/2025)
    TT | Chi bộ | Ngày ĐH   | Dự kiến
    1  | Một    | 12/3/2025 | 11/3/2025
    2  | Hai    | 11/3/2025 | 15/3/2025`);
  expect(statistics.standing.states).toEqual(["held", "held"]);
  expect(toldFindings(findings)).toEqual(["planned-after-day C5"]);
});

test("minorities between the members and the committee are the members'", () => {
  const { table, findings } = readTable(
    draw(`
      TT | Chi bộ | Tổng số đảng viên | Nữ | DTTS | Dự ĐH | Cấp ủy mới | Nữ | DTTS
      1  | Một    | 20                | 8  | 2    | 19    | 3          | 1  | 1
      2  | Hai    | 25                | 10 | 3    | 25    | 5          | 2  | 0`),
  );
  expect(told(table, "membersWomen", "women", "ethnicMinority")).toEqual([
    "Một | 8 | 1 | 1",
    "Hai | 10 | 2 | 0",
  ]);
  expect(toldFindings(findings)).toEqual(["unread-column E1"]);
});
