/** Excel.Range: some cells of a sheet. It stays with its cells when others are inserted or deleted before them. */
import { HostError, invalidArgument } from "../host-error";
import {
  type Area,
  bounding,
  columnsOf,
  fullName,
  isOnSheet,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  moved,
  overlap,
  parseAddress,
  rowsOf,
} from "../model/addresses";
import { copyCells } from "../model/copying";
import { ADD_IN } from "../model/events";
import { merge, mergesWithin, unmerge } from "../model/merging";
import type { Sheet } from "../model/sheet";
import { deleteCells, insertCells } from "../model/shifts";
import { startOf } from "../model/sizes";
import { kindOf, told } from "../model/values";
import { clear, write, writeNumberFormats } from "../model/writing";
import { ApiObject, TRACKED } from "./api-object";
import { flag, integer, optionalFlag, text } from "./arguments";
import { DataValidationApi } from "./validation";
import { RangeAreasApi } from "./range-areas";
import { RangeFormatApi } from "./range-format";
import { readProperties, setProperties } from "./range-properties";
import { WorksheetApi } from "./worksheet";

/** More areas than this, and Excel does not tell them. */
const MOST_MERGED_AREAS = 512;

export class RangeApi extends ApiObject {
  static override readonly excelName = "Range";
  /** Where its cells are now; throws where they are no more. */
  readonly area: () => Area;

  constructor(
    readonly sheet: Sheet,
    taken: Area,
  ) {
    super();
    const since = sheet.shifts.length;
    this.area = () => {
      if (sheet.removed) throw new HostError("ItemNotFound");
      const place = sheet.shifts.slice(since).reduce<Area | null>((at, shift) => at && shift(at), taken);
      if (!place) throw new HostError("InvalidReference");
      return place;
    };
  }

  override [TRACKED](): boolean {
    return true;
  }

  get values(): unknown {
    return this.#each((row, column) => told(this.sheet.valueAt(row, column)));
  }

  set values(input: unknown) {
    write(this.sheet, this.area(), input, ADD_IN);
  }

  get formulas(): unknown {
    return this.#each((row, column) => {
      const content = this.sheet.grid.contentAt(row, column);
      return content?.formula ?? told(content?.value ?? null);
    });
  }

  set formulas(input: unknown) {
    write(this.sheet, this.area(), input, ADD_IN);
  }

  get text(): unknown {
    return this.#each((row, column) => this.sheet.textAt(row, column));
  }

  get valueTypes(): unknown {
    return this.#each((row, column) => kindOf(this.sheet.valueAt(row, column)));
  }

  get numberFormat(): unknown {
    return this.#each((row, column) => this.sheet.grid.formatAt(row, column).numberFormat);
  }

  set numberFormat(input: unknown) {
    writeNumberFormats(this.sheet, this.area(), input);
  }

  get address(): string {
    return fullName(this.sheet.name, this.area());
  }

  get rowIndex(): number {
    return this.area().top;
  }

  get columnIndex(): number {
    return this.area().left;
  }

  get rowCount(): number {
    return rowsOf(this.area());
  }

  get columnCount(): number {
    return columnsOf(this.area());
  }

  /** Minus one where there are too many for the old type of number. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.area());
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.area());
  }

  get rowHidden(): boolean | null {
    const { top, bottom } = this.area();
    const last = Math.min(bottom, Math.max(top, ...this.sheet.grid.rows.keys()) + 1);
    return common(top, last, (row) => this.sheet.isRowHidden(row));
  }

  set rowHidden(isHidden: unknown) {
    const { top, bottom } = this.area();
    this.sheet.checkUnlocked(this.area(), "allowFormatRows");
    this.sheet.setHidden(top, bottom, flag(isHidden), ADD_IN);
  }

  get columnHidden(): boolean | null {
    const { left, right } = this.area();
    return common(left, right, (column) => this.sheet.columnLine(column).hidden);
  }

  set columnHidden(isHidden: unknown) {
    const { left, right } = this.area();
    const hidden = flag(isHidden);
    this.sheet.checkUnlocked(this.area(), "allowFormatColumns");
    for (let column = left; column <= right; column++) {
      this.sheet.grid.columns.set(column, { ...this.sheet.columnLine(column), hidden });
    }
  }

  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  get top(): number {
    return startOf(this.sheet, "rows", this.area().top);
  }

  get left(): number {
    return startOf(this.sheet, "columns", this.area().left);
  }

  get height(): number {
    return startOf(this.sheet, "rows", this.area().bottom + 1) - this.top;
  }

  get width(): number {
    return startOf(this.sheet, "columns", this.area().right + 1) - this.left;
  }

  get format(): RangeFormatApi {
    return new RangeFormatApi(this.sheet, this.area);
  }

  get dataValidation(): DataValidationApi {
    return new DataValidationApi(this.sheet, this.area);
  }

  get worksheet(): WorksheetApi {
    this.area();
    return new WorksheetApi(this.sheet);
  }

  getCell(row: unknown, column: unknown): RangeApi {
    const { top, left } = this.area();
    return this.#at(moved({ top, left, bottom: top, right: left }, integer(row), integer(column)));
  }

  getRow(row: unknown): RangeApi {
    const area = this.area();
    const at = area.top + integer(row, 0);
    return this.#at({ ...area, top: at, bottom: at });
  }

  getColumn(column: unknown): RangeApi {
    const area = this.area();
    const at = area.left + integer(column, 0);
    return this.#at({ ...area, left: at, right: at });
  }

  getLastCell(): RangeApi {
    const { bottom, right } = this.area();
    return this.#at({ top: bottom, left: right, bottom, right });
  }

  getLastRow(): RangeApi {
    return this.#at({ ...this.area(), top: this.area().bottom });
  }

  getLastColumn(): RangeApi {
    return this.#at({ ...this.area(), left: this.area().right });
  }

  getResizedRange(rows: unknown, columns: unknown): RangeApi {
    const area = this.area();
    return this.#at({ ...area, bottom: area.bottom + integer(rows), right: area.right + integer(columns) });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): RangeApi {
    const { top, left } = this.area();
    return this.#at({ top, left, bottom: top + integer(rows, 1) - 1, right: left + integer(columns, 1) - 1 });
  }

  getOffsetRange(rows: unknown, columns: unknown): RangeApi {
    return this.#at(moved(this.area(), integer(rows), integer(columns)));
  }

  getBoundingRect(other: unknown): RangeApi {
    return this.#at(bounding(this.area(), this.#other(other)));
  }

  getIntersection(other: unknown): RangeApi {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): RangeApi | null {
    const found = overlap(this.area(), this.#other(other));
    return found && this.#at(found);
  }

  getEntireRow(): RangeApi {
    return this.#at({ ...this.area(), left: 0, right: LAST_COLUMN });
  }

  getEntireColumn(): RangeApi {
    return this.#at({ ...this.area(), top: 0, bottom: LAST_ROW });
  }

  getUsedRange(valuesOnly: unknown): RangeApi {
    const { top, left } = this.area();
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#at({ top, left, bottom: top, right: left });
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): RangeApi | null {
    const found = this.sheet.grid.used(this.area(), optionalFlag(valuesOnly));
    return found && this.#at(found);
  }

  getMergedAreasOrNullObject(): RangeAreasApi | null {
    const found = mergesWithin(this.sheet, this.area());
    if (found.length > MOST_MERGED_AREAS) throw new HostError("GeneralException");
    return found.length === 0 ? null : new RangeAreasApi(found.map((area) => this.#at(area)));
  }

  merge(across: unknown): void {
    merge(this.sheet, this.area(), optionalFlag(across));
  }

  unmerge(): void {
    unmerge(this.sheet, this.area());
  }

  clear(applyTo: unknown): void {
    clear(this.sheet, this.area(), text(applyTo ?? "All"), ADD_IN);
  }

  copyFrom(source: unknown, type: unknown, skipBlanks: unknown, transpose: unknown): void {
    if (optionalFlag(transpose)) throw new HostError("NotImplemented");
    const from =
      source instanceof RangeApi ? { sheet: source.sheet, area: source.area() } : this.#named(text(source));
    const to = { sheet: this.sheet, area: this.area() };
    copyCells(from, to, type ?? "All", optionalFlag(skipBlanks), ADD_IN);
  }

  insert(shift: unknown): RangeApi {
    const area = this.area();
    insertCells(this.sheet, area, shift, ADD_IN);
    return this.#at(area);
  }

  delete(shift: unknown): void {
    deleteCells(this.sheet, this.area(), shift, ADD_IN);
  }

  select(): void {
    this.sheet.workbook.select(this.sheet, this.area(), ADD_IN);
  }

  getRowProperties(wanted: unknown): unknown {
    return readProperties(this, "rows", wanted);
  }

  getColumnProperties(wanted: unknown): unknown {
    return readProperties(this, "columns", wanted);
  }

  getCellProperties(wanted: unknown): unknown {
    return readProperties(this, "cells", wanted);
  }

  setRowProperties(given: unknown): void {
    setProperties(this, "rows", given);
  }

  setColumnProperties(given: unknown): void {
    setProperties(this, "columns", given);
  }

  setCellProperties(given: unknown): void {
    setProperties(this, "cells", given);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw invalidArgument();
  }

  #at(area: Area): RangeApi {
    if (!isOnSheet(area)) throw invalidArgument();
    return new RangeApi(this.sheet, area);
  }

  #other(other: unknown): Area {
    if (!(other instanceof RangeApi)) return this.#named(text(other)).area;
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other.area();
  }

  #named(address: string): { readonly sheet: Sheet; readonly area: Area } {
    const found = parseAddress(address);
    const name = found?.sheet ?? null;
    const sheet = name === null ? this.sheet : this.sheet.workbook.sheetNamed(name);
    if (!found || !sheet) throw invalidArgument();
    return { sheet, area: found.area };
  }

  /** Row by row; of whole rows and columns Excel tells no cells. */
  #each<Value>(tell: (row: number, column: number) => Value): Value[][] | null {
    const area = this.area();
    if (isUnbounded(area)) return null;
    return Array.from({ length: rowsOf(area) }, (_, r) =>
      Array.from({ length: columnsOf(area) }, (__, c) => tell(area.top + r, area.left + c)),
    );
  }
}

function common(first: number, last: number, tell: (at: number) => boolean): boolean | null {
  const answer = tell(first);
  for (let at = first + 1; at <= last; at++) if (tell(at) !== answer) return null;
  return answer;
}
