/** Cells of an open file that people type into: what a text becomes, what stands there, and how it was in the file. Pure. */
import { readDay } from "../../reading/cells/dates";
import type { CellPosition } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import { isDayFormat } from "../../sheet/number-format";
import { dayToSerial } from "../../vietnamese/day";
import { sameValue } from "../../workbook/file/corrected-values";
import { evaluate } from "../../workbook/file/formula";
import { refersTo } from "../../workbook/file/formula-references";
import { formulaKey, recalculate, type Formulas } from "../../workbook/file/recalculate";
import { lineOf } from "../../workbook/file/rendered-grid";
import { inXml } from "../../workbook/file/xml-text";
import type { EditedCell } from "../core/host";
import type { CellChange } from "../../workbook/file/xlsx/corrected-sheet";

/** A sheet with the formulas that stand in it. */
export interface TypedSheet {
  readonly grid: Grid;
  readonly formulas: Formulas;
}

/** The sheet with a text typed into a cell, and what depends on it reckoned anew; null for a formula that is not known here. */
export function typeInto(sheet: TypedSheet, cell: CellPosition, typed: string): TypedSheet | null {
  const { grid, formulas } = sheet;
  const text = inXml(typed);
  const formula = /^=(?!\s*$)(.+)/s.exec(text.trim())?.[1]?.trim();
  if (formula === undefined)
    return put(sheet, cell, typedValue(text, grid.formats[cell.row]?.[cell.column]), null);
  const value = refersTo(formula, cell) ? null : reckon(sheet, formula);
  return value === null ? null : put({ grid, formulas }, cell, value, formula);
}

/** The sheet with a cell as it is in the file. */
export function restored(sheet: TypedSheet, file: TypedSheet, cell: CellPosition): TypedSheet {
  const { row, column } = cell;
  const formula = file.formulas.get(formulaKey(row, column)) ?? null;
  const own = file.grid.values[row]?.[column] ?? null;
  const typed = put(sheet, cell, formula === null ? own : reckon(sheet, formula), formula);
  const fonts = file.grid.fonts?.[row];
  if (!fonts || !typed.grid.fonts) return typed;
  return { ...typed, grid: { ...typed.grid, fonts: withFont(typed.grid.fonts, cell, fonts[column]) } };
}

/** The cells, of those that were typed into, that say something else than in the file. */
export function editedCells(
  sheet: TypedSheet,
  file: TypedSheet,
  typed: readonly CellPosition[],
): readonly EditedCell[] {
  return typed.flatMap(({ row, column }) => {
    if (isSame(sheet, file, { row, column })) return [];
    const cell = { sheet: sheet.grid.sheet, row, column };
    return [{ cell, before: lineAt(file, cell), now: lineAt(sheet, cell) }];
  });
}

/** All that is another than in the file: what was typed, and what was reckoned anew. */
export function changesOf(sheet: TypedSheet, file: TypedSheet): readonly CellChange[] {
  const changes: CellChange[] = [];
  sheet.grid.values.forEach((values, row) => {
    const was = file.grid.values[row] ?? [];
    // Nobody has typed into that row: it is the very same.
    if (values === was) return;
    for (let column = 0; column < Math.max(values.length, was.length); column++) {
      if (isSame(sheet, file, { row, column })) continue;
      const key = formulaKey(row, column);
      const formula = sheet.formulas.get(key) ?? null;
      const keepsFormula = formula !== null && formula === file.formulas.get(key);
      const needsFont = fontAt(file, row, column) !== fontAt(sheet, row, column);
      changes.push({
        ...{ row, column, value: values[column] ?? null },
        ...(!keepsFormula && { formula }),
        ...(needsFont && { needsFont }),
      });
    }
  });
  return changes;
}

function fontAt({ grid }: TypedSheet, row: number, column: number): string | undefined {
  return grid.fonts?.[row]?.[column];
}

function isSame(sheet: TypedSheet, file: TypedSheet, { row, column }: CellPosition): boolean {
  const key = formulaKey(row, column);
  return (
    sheet.formulas.get(key) === file.formulas.get(key) &&
    sameValue(sheet.grid.values[row]?.[column], file.grid.values[row]?.[column])
  );
}

function lineAt({ grid, formulas }: TypedSheet, { row, column }: CellPosition): string {
  const value = grid.values[row]?.[column] ?? null;
  return lineOf(value, grid.formats[row]?.[column], formulas.get(formulaKey(row, column)));
}

/** Null where the formula is not known here. */
function reckon({ grid, formulas }: TypedSheet, formula: string): CellValue {
  return evaluate(formula, {
    valueAt: (row, column) => grid.values[row]?.[column] ?? null,
    isFormula: (row, column) => formulas.has(formulaKey(row, column)),
  });
}

function put(
  { grid, formulas }: TypedSheet,
  cell: CellPosition,
  value: CellValue,
  formula: string | null,
): TypedSheet {
  const { row, column } = cell;
  const values = [...grid.values];
  while (values.length <= row) values.push([]);
  const cells = [...(values[row] ?? [])];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  values[row] = cells;
  // What is typed is in Unicode, whatever font the cell has.
  const typed = { ...grid, values, ...(grid.fonts && { fonts: withFont(grid.fonts, cell, undefined) }) };
  const reckoned = recalculate(typed, formulas, cell);
  if (formula === null) return reckoned;
  return {
    grid: reckoned.grid,
    formulas: new Map([...reckoned.formulas, [formulaKey(row, column), formula]]),
  };
}

function withFont(
  fonts: NonNullable<Grid["fonts"]>,
  { row, column }: CellPosition,
  font: string | undefined,
): NonNullable<Grid["fonts"]> {
  return fonts.map((cells, r) => (r === row ? cells?.map((own, c) => (c === column ? font : own)) : cells));
}

/** More digits than a number keeps: it stays a text, as all that is no number. */
const LONG_NUMBER = /^-?(?:\d\.?){16}/;

/**
 * What a typed text becomes: a number with a decimal comma or point, a count with points between thousands as offices
 * write it ("1.298"), a day or a share where the cell holds such. A leading apostrophe leaves it a text.
 */
export function typedValue(text: string, format: string | undefined): CellValue {
  const tidy = text.trim();
  if (tidy === "" || tidy === "'") return null;
  if (LONG_NUMBER.test(tidy)) return tidy;
  if (/^\d{1,3}(?:\.\d{3})+$/.test(tidy)) return Number(tidy.replaceAll(".", ""));
  const isShare = format?.includes("%") === true;
  const number = isShare ? tidy.replace(/\s*%$/, "") : tidy;
  if (/^-?\d+(?:[.,]\d+)?$/.test(number) && !/^-?0\d/.test(number)) {
    const value = Number(number.replace(",", "."));
    // As in Excel 62 is 62% there, and 0,62 too.
    const isOfHundred = isShare && (number !== tidy || Math.abs(value) >= 1);
    return isOfHundred ? Number((value / 100).toPrecision(12)) : value;
  }
  if (format !== undefined && isDayFormat(format)) {
    const day = readDay(tidy);
    const serial = day && dayToSerial(day);
    if (serial !== null) return serial;
  }
  return tidy.replace(/^'/, "");
}
