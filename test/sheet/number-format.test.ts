/** What a number format makes of a number: a day, or not. */
import { isDayFormat } from "../../src/sheet/number-format";

test.each([
  "dd/mm/yyyy",
  "d-mmm",
  "m/d/yyyy",
  "[$-42A]dd mmmm yyyy",
  "yyyy",
  'd" tháng "m',
  "DD/MM/YYYY",
  "mmm-yy",
])("%s shows a day", (format) => {
  expect(isDayFormat(format)).toBe(true);
});

test.each([
  "General",
  "0%",
  "#,##0.00",
  "@",
  '0" đại biểu"',
  '#,##0" đồng/ngày"',
  "[Red]0",
  "0\\d",
  "_d0",
  "*d0",
  "h:mm",
  "[$-42A]#,##0",
])("%s shows none", (format) => {
  expect(isDayFormat(format)).toBe(false);
});
