/** Contents and number formats into cells, as strictly as Excel takes them. */
import { HostError, invalidArgument } from "../host-error";
import { type Area, columnsOf, contains, isUnbounded, overlap, rowsOf, without } from "./addresses";
import type { Origin } from "./events";
import { PLAIN } from "./formats";
import { treeOf } from "./formula-tree";
import type { Sheet } from "./sheet";
import { enter, type Entry } from "./typing";
import { type CellValue, LONGEST_TEXT } from "./values";

const LONGEST_FORMULA = 8192;
const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Values or formulas: rows of exactly the shape of the area, or one value for all of it. Null leaves a cell as it is, an
 * empty text empties it. Either everything is written or nothing.
 */
export function write(sheet: Sheet, area: Area, input: unknown, origin: Origin): void {
  sheet.checkUnlocked(area);
  const at = shaped(area, input);
  const entries: (readonly [row: number, column: number, entry: Entry])[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const typed = at(row - area.top, column - area.left);
      if (typed === null || typed === undefined) continue;
      const entry = enter(checked(typed), sheet.grid.formatAt(row, column).numberFormat, sheet.workbook);
      if (entry.formula !== null) checkFormula(entry.formula);
      // Of a merged area only the first cell holds anything; what is written into the others is lost.
      const merge = sheet.mergeAt(row, column);
      if (!merge || (merge.top === row && merge.left === column)) entries.push([row, column, entry]);
    }
  }
  const before = onlyValue(sheet, area);
  for (const [row, column, entry] of entries) put(sheet, row, column, entry);
  sheet.touch();
  if (sheet.workbook.calculationMode === "Manual") settle(sheet, entries);
  const values = before === undefined ? null : { before, after: sheet.valueAt(area.top, area.left) };
  const kind = { kind: "changed", changeType: "RangeEdited", shiftDirection: "None" } as const;
  sheet.workbook.onEvent({ ...kind, sheet: sheet.id, area, values, origin });
}

export function writeNumberFormats(sheet: Sheet, area: Area, input: unknown): void {
  sheet.checkUnlocked(area, "allowFormatCells");
  const at = shaped(area, input);
  const changes = new Map<number, string>();
  for (let row = 0; row < rowsOf(area); row++) {
    for (let column = 0; column < columnsOf(area); column++) {
      const format = at(row, column);
      if (format === null || format === undefined) continue;
      if (typeof format !== "string") throw invalidArgument();
      changes.set(row * columnsOf(area) + column, format === "" ? "General" : format);
    }
  }
  for (const [index, numberFormat] of changes) {
    const row = area.top + Math.floor(index / columnsOf(area));
    const column = area.left + (index % columnsOf(area));
    const format = sheet.grid.formatAt(row, column);
    if (format.numberFormat !== numberFormat) sheet.grid.putFormat(row, column, { ...format, numberFormat });
  }
}

/** How to find what was given for a cell of the area. */
function shaped(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) throw invalidArgument("Whole rows and columns take no contents.");
  if (!Array.isArray(input)) return () => input;
  const rows: readonly unknown[] = input;
  const fits = (row: unknown): row is readonly unknown[] =>
    Array.isArray(row) && row.length === columnsOf(area);
  if (rows.length !== rowsOf(area) || !rows.every(fits)) throw invalidArgument(SHAPE);
  return (row, column) => rows[row]?.[column];
}

function checked(typed: unknown): string | number | boolean {
  if (typeof typed === "boolean" || (typeof typed === "number" && Number.isFinite(typed))) return typed;
  if (typeof typed !== "string" || typed.length > LONGEST_TEXT) throw invalidArgument();
  return typed;
}

function checkFormula(formula: string): void {
  if (formula.length > LONGEST_FORMULA) throw new HostError("FormulaLengthExceedsLimit");
  if (!treeOf(formula)) throw invalidArgument();
}

function put(sheet: Sheet, row: number, column: number, { value, formula, numberFormat }: Entry): void {
  const { grid } = sheet;
  const content = value === null && formula === null ? null : { value, formula };
  grid.putContent(row, column, content);
  const format = grid.formatAt(row, column);
  if (numberFormat !== null && format.numberFormat === "General") {
    grid.putFormat(row, column, { ...format, numberFormat });
  }
}

/** While formulas are not calculated by themselves, one that is entered is calculated once. */
function settle(sheet: Sheet, entries: readonly (readonly [number, number, Entry])[]): void {
  for (const [row, column, { formula }] of entries) {
    if (formula === null) continue;
    const value = sheet.workbook.calculator.calculated({ sheet, row, column }, formula);
    sheet.grid.putContent(row, column, { value, formula });
  }
}

/** The value of an area of one cell. */
function onlyValue(sheet: Sheet, area: Area): CellValue | undefined {
  const { top, left } = area;
  return rowsOf(area) * columnsOf(area) === 1 ? sheet.valueAt(top, left) : undefined;
}

/** Takes contents, looks or both away. */
export function clear(sheet: Sheet, area: Area, applyTo: string, origin: Origin): void {
  const contents = applyTo === "All" || applyTo === "Contents";
  const formats = applyTo === "All" || applyTo === "Formats";
  const isKnown = contents || formats || ["Hyperlinks", "RemoveHyperlinks"].includes(applyTo);
  if (!isKnown) throw invalidArgument();
  if (contents) sheet.checkUnlocked(area);
  if (formats) sheet.checkUnlocked(area, "allowFormatCells");
  const isCut = (merge: Area): boolean => !contains(area, merge);
  // Looks that go take merges with them; contents alone cannot leave part of a merged area.
  if (contents && !formats && sheet.mergesIn(area).some(isCut)) throw new HostError("InvalidOperation");
  if (contents) for (const [row, column] of sheet.grid.stored(area)) sheet.grid.putContent(row, column, null);
  if (formats) {
    sheet.grid.changeFormat(area, () => PLAIN);
    sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
  }
  if (contents && formats) removeValidations(sheet, area);
  if (!contents) return;
  sheet.touch();
  const kind = { kind: "changed", changeType: "RangeEdited", shiftDirection: "None" } as const;
  sheet.workbook.onEvent({ ...kind, sheet: sheet.id, area, values: null, origin });
}

/** Rules of what may be entered end where an area begins. */
export function removeValidations(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    without(validation.area, area).map((rest) => ({ ...validation, area: rest })),
  );
}
