/**
 * Where something stands, as people look for it: in a document they count tables, rows and columns, and lines of text, all from 1;
 * of several files they look for the file first.
 */

/** "bảng 2, hàng 5, cột 3" */
export function placeInTable(table: number, row: number, column: number): string {
  return `bảng ${table}, hàng ${row}, cột ${column}`;
}

/**
 * "dòng 2 phía trên bảng 1", "dòng 2" of a document without tables (0): lines without words are not counted. What stands further
 * right on a line is a further part of it.
 */
export function placeOfLine(table: number, line: number, isAbove: boolean, part: number): string {
  const where = table === 0 ? "" : ` phía ${isAbove ? "trên" : "dưới"} bảng ${table}`;
  return `dòng ${line}${where}${part === 1 ? "" : `, phần ${part}`}`;
}

/** "F9 (tệp “Thôn 3.xlsx”, trang “KQ”)"; a document has no sheets. */
export function placeInFile(file: string, sheet: string | null, place: string): string {
  return `${place} (tệp “${file}”${sheet === null ? "" : `, trang “${sheet}”`})`;
}
