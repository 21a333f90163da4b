/** Cells as they are named: by letters and rows on a sheet, in words in a document. */
import { address, addressFrom } from "../../src/sheet/address";

test.each([
  [{ row: 8, column: 5 }, "F9"],
  [{ row: 8, column: 5, tableRow: { table: 2, row: 4 } }, "bảng 2, hàng 4, cột 6"],
  [
    { row: 0, column: 0, tableRow: { table: 1, row: 3, beside: "above" as const } },
    "dòng 3 phía trên bảng 1",
  ],
  [
    { row: 9, column: 1, tableRow: { table: 2, row: 1, beside: "below" as const } },
    "dòng 1 phía dưới bảng 2, phần 2",
  ],
  [{ row: 4, column: 0, tableRow: { table: 0, row: 5, beside: "above" as const } }, "dòng 5"],
])("%j is %s", (cell, name) => {
  expect(address(cell)).toBe(name);
});

test("A document's cell needs no sheet beside its table", () => {
  const cell = { sheet: "Bảng 2", row: 8, column: 5, tableRow: { table: 2, row: 4 } };
  expect(addressFrom("Bảng 1", cell)).toBe("bảng 2, hàng 4, cột 6");
});
