/** From which day a workbook counts, told by what its cells show. */
import { isFrom1904 } from "../../src/workbook/excel/date-system";

/** 19/4/2017 where days are counted from 1900. */
const DAY = 42844;
const FROM_1904 = DAY - 1462;

/** One row of cells: value, format, what is shown. */
function tells(
  ...cells: readonly (readonly [number | string | null, string | undefined, string])[]
): boolean {
  return isFrom1904(
    [cells.map(([value]) => value)],
    [cells.map(([, format]) => format)],
    [cells.map(([, , text]) => text)],
  );
}

test("A day that shows its year as counted from 1900 says: from 1900.", () => {
  expect(tells([DAY, "dd/mm/yyyy", "19/04/2017"])).toBe(false);
});

test("A day that shows a year four years later than counted from 1900 says: from 1904.", () => {
  expect(tells([FROM_1904, "dd/mm/yyyy", "19/04/2017"])).toBe(true);
});

test("The first day that shows its year decides.", () => {
  expect(tells([FROM_1904, "dd/mm", "19/04"], [FROM_1904, "dd/mm/yyyy", "19/04/2017"])).toBe(true);
});

test.each<readonly [what: string, cell: readonly [number | string | null, string | undefined, string]]>([
  ["a column that is too narrow", [FROM_1904, "dd/mm/yyyy", "########"]],
  ["a day without its year", [FROM_1904, "dd/mm", "19/04"]],
  ["a number that looks like a year", [2017, undefined, "2017"]],
  ["a sum that shows four digits", [5_000, "#,##0", "5000"]],
  ["a text", ["19/4/2017", "dd/mm/yyyy", "19/4/2017"]],
  ["an empty cell", [null, "dd/mm/yyyy", ""]],
  ["a day whose year fits neither way", [DAY, "dd/mm/yyyy", "19/04/1999"]],
])("Nothing is told by %s: then days are counted from 1900.", (_what, cell) => {
  expect(tells(cell)).toBe(false);
});
