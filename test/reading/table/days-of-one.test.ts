/** The days of a congress that a title names with its body; those of figures, and of congresses of several, are none. */
import { bodyDaysIn, congressDaysIn } from "../../../src/reading/table/congress-days";
import { draw } from "../../support/draw";
import { readTable, told } from "../../support/told";
import { formatSpan } from "../../../src/vietnamese/date";

function daysOf(title: string): string | null {
  expect(congressDaysIn(title, "", 2025)).toBeNull();
  const days = bodyDaysIn(title, 2025);
  return days && formatSpan(days.first, days.last);
}

test.each([
  ["Đại hội Đảng bộ Sở Một lần thứ I, nhiệm kỳ 2025-2030 (ngày 19-20/6/2025)", "từ ngày 19 đến 20/6/2025"],
  ["Đại hội Chi bộ Khoa Hồi sức - Cấp cứu, nhiệm kỳ 2025-2027, ngày 16/4/2025", "ngày 16/4/2025"],
])("%s", (title, days) => {
  expect(daysOf(title)).toBe(days);
});

test.each([
  "Đại hội Đảng bộ Sở Một lần thứ I, nhiệm kỳ 2025-2030 (số liệu ngày 20/6/2025)",
  "Đại hội Chi bộ Khoa Nhi, Quyết định số 5, ngày 16/4/2025",
  "Đại hội đảng bộ cơ sở, nhiệm kỳ 2025-2030 (ngày 20/6/2025)",
  "Đại hội chi bộ nhiệm kỳ 2025-2027 (ngày 20/6/2025)",
])("none of %s", (title) => {
  expect(daysOf(title)).toBeNull();
});

test("the congress of the organisation above dates none of its branches", () => {
  const { table } = readTable(
    draw(`
      ĐẢNG BỘ SỞ MỘT
      Đại hội Đảng bộ Sở Một lần thứ I (ngày 19/6/2025)
      KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ TRỰC THUỘC
      TT | Chi bộ     | Đảng viên | Bầu được
      1  | Chi bộ Một | 10        | 3
      2  | Chi bộ Hai | 12        | 3`),
  );
  expect(told(table, "date")).toEqual(["Chi bộ Một | -", "Chi bộ Hai | -"]);
  expect(table.congressDays).toBeUndefined();
});
