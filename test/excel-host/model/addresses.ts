/** Addresses of cells in A1 style, and rectangles of cells. Rows and columns are counted from 0. */

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A rectangle of cells, all four ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function areaAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function isWholeRows({ left, right }: Area): boolean {
  return left === 0 && right === LAST_COLUMN;
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}

export function isUnbounded(area: Area): boolean {
  return isWholeRows(area) || isWholeColumns(area);
}

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function overlap(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The rest of an area around a hole, as at most four rectangles. */
export function without(area: Area, hole: Area): Area[] {
  const cut = overlap(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, top: cut.top, bottom: cut.bottom, right: cut.left - 1 },
    { ...area, top: cut.top, bottom: cut.bottom, left: cut.right + 1 },
  ];
  return rest.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function moved(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  const inRows = top >= 0 && top <= bottom && bottom <= LAST_ROW;
  return inRows && left >= 0 && left <= right && right <= LAST_COLUMN;
}

/** "B5", "A1:C9", "A:C" or "1:3". */
export function areaName(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeRows(area)) return `${top + 1}:${bottom + 1}`;
  if (isWholeColumns(area)) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** "'Tổng hợp'!A1:B2". */
export function fullName(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${areaName(area)}`;
}

/** A sheet's name as it stands in formulas: in quotes where it could be taken for something else. */
export function quoted(sheet: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(sheet) &&
    !/^(?:[a-z]{1,3}\d+|r|c|rc|r\d+c?\d*|c\d+)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

const CELLS = /^\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([a-z]{1,3}):\$?([a-z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The area that an address without a sheet names; null for what is no address. */
export function parseArea(text: string): Area | null {
  const corners = cornersOf(text.trim());
  if (!corners) return null;
  const [r1, c1, r2, c2] = corners;
  const area = {
    top: Math.min(r1, r2),
    left: Math.min(c1, c2),
    bottom: Math.max(r1, r2),
    right: Math.max(c1, c2),
  };
  return isOnSheet(area) ? area : null;
}

function cornersOf(text: string): readonly [number, number, number, number] | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = "", row = "", otherLetters = letters, otherRow = row] = cells;
    return [Number(row) - 1, columnNumber(letters), Number(otherRow) - 1, columnNumber(otherLetters)];
  }
  const columns = COLUMNS.exec(text);
  if (columns) return [0, columnNumber(columns[1] ?? ""), LAST_ROW, columnNumber(columns[2] ?? "")];
  const rows = ROWS.exec(text);
  return rows ? [Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN] : null;
}

/** An address that may name its sheet: "A1:B2", "'Tổng hợp'!A1". */
export function parseAddress(text: string): { readonly sheet: string | null; readonly area: Area } | null {
  const [, quotedName, plainName, rest = ""] =
    /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]*)$/.exec(text.trim()) ?? [];
  const area = parseArea(rest);
  if (!area) return null;
  return { sheet: quotedName?.replaceAll("''", "'") ?? plainName ?? null, area };
}
