/** Where a cell stands in a document, as people look for it: they count tables, rows and columns. */

/** "bảng 2, hàng 5, cột 3"; all counted from 1. */
export function placeInTable(table: number, row: number, column: number): string {
  return `bảng ${table}, hàng ${row}, cột ${column}`;
}
