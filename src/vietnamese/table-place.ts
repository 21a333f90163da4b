/** Where something stands in a document, as people look for it: they count tables, rows and columns, and lines of text. All from 1. */

/** "bảng 2, hàng 5, cột 3" */
export function placeInTable(table: number, row: number, column: number): string {
  return `bảng ${table}, hàng ${row}, cột ${column}`;
}

/** "dòng 2 phía trên bảng 1": lines without words are not counted. */
export function placeOfLine(table: number, line: number, isAbove: boolean): string {
  return `dòng ${line} phía ${isAbove ? "trên" : "dưới"} bảng ${table}`;
}
