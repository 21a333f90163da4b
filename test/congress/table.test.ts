/** Where values stand on the sheet. */
import { address, columnLetters } from "../../src/sheet/address";
import { cellOf, columnOf } from "../../src/congress/table";
import { drawTable } from "../support/table";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("an address counts rows from 1", () => {
  expect(address({ row: 8, column: 5 })).toBe("F9");
});

test("a field's column is that of its counts, not of its percentages", () => {
  const table = drawTable("branch | women% | women\nA | 20 | 1");
  expect(columnOf(table, "women")).toBe(2);
  expect(columnOf(table, "young")).toBeNull();
});

test("a branch's name stands in for a column that the sheet does not have", () => {
  const table = drawTable("elected | branch\n3 | A\n4 | B");
  expect(cellOf(table, 1, "elected")).toEqual({ row: 2, column: 0 });
  expect(cellOf(table, 1, "young")).toEqual({ row: 2, column: 1 });
});
