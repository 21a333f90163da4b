/** Excel.Range: some cells of a sheet. It stays with its cells when others are inserted or deleted before them. */
import { HostError, invalidArgument } from "../host-error";
import {
  type Area,
  areaAt,
  columnsOf,
  contains,
  fullName,
  isUnbounded,
  overlap,
  rowsOf,
} from "../model/addresses";
import { copyCells } from "../model/copying";
import { ADD_IN } from "../model/events";
import { merge, mergesWithin, unmerge } from "../model/merging";
import type { Sheet } from "../model/sheet";
import type { Spill } from "../model/spills";
import { deleteCells, insertCells } from "../model/shifts";
import { kindOf, told } from "../model/values";
import { clear, write, writeNumberFormats } from "../model/writing";
import { flag, optionalFlag, text } from "./arguments";
import { DataValidationApi } from "./validation";
import { RangeAreasApi } from "./range-areas";
import { RangeFormatApi } from "./range-format";
import { RangePlaces } from "./range-places";
import { readProperties, setProperties } from "./range-properties";
import { TableApi, TableScopedCollectionApi } from "./tables";
import { WorksheetApi } from "./worksheet";

/** More areas than this, and Excel does not tell them. */
const MOST_MERGED_AREAS = 512;
const MOST_CELLS_TOLD = 5_000_000;

export class RangeApi extends RangePlaces<RangeApi> {
  static override readonly excelName = "Range";

  constructor(sheet: Sheet, taken: Area) {
    super(sheet, taken, (area) => new RangeApi(sheet, area));
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

  getUsedRange(valuesOnly: unknown): RangeApi {
    const found = this.getUsedRangeOrNullObject(valuesOnly);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): RangeApi | null {
    const found = this.sheet.grid.used(this.area(), optionalFlag(valuesOnly));
    return found && this.at(found);
  }

  getMergedAreasOrNullObject(): RangeAreasApi | null {
    const found = mergesWithin(this.sheet, this.area());
    if (found.length > MOST_MERGED_AREAS) throw new HostError("GeneralException");
    if (found.length === 0) return null;
    // As an address Excel tells their first cells only (OfficeDev/office-js#1590).
    const firstCells = found.map(({ top, left }) => fullName(this.sheet.name, areaAt(top, left)));
    return new RangeAreasApi(
      found.map((area) => this.at(area)),
      firstCells.join(","),
    );
  }

  /** Tables of which it has a cell, or only those that it has whole. */
  getTables(fullyContained: unknown): TableScopedCollectionApi {
    const area = this.area();
    const isWhole = optionalFlag(fullyContained);
    const found = this.sheet.tables.filter((table) =>
      isWhole ? contains(area, table.area) : overlap(area, table.area),
    );
    return new TableScopedCollectionApi(found.map(({ id }) => new TableApi(this.sheet, id)));
  }

  /** The cell whose formula fills this one. */
  getSpillParentOrNullObject(): RangeApi | null {
    const spill = this.#spill();
    return spill && this.at(areaAt(spill.row, spill.column));
  }

  /** What the formula of this cell fills. */
  getSpillingToRangeOrNullObject(): RangeApi | null {
    const spill = this.#spill();
    const { top, left } = this.area();
    return spill?.row === top && spill.column === left ? this.at(spill.area) : null;
  }

  #spill(): Spill | null {
    const { top, left, bottom, right } = this.area();
    if (top !== bottom || left !== right) throw invalidArgument("Of one cell only.");
    return this.sheet.workbook.calculator.spillOver(this.sheet, top, left);
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
      source instanceof RangeApi ? { sheet: source.sheet, area: source.area() } : this.named(text(source));
    const to = { sheet: this.sheet, area: this.area() };
    copyCells(from, to, type ?? "All", optionalFlag(skipBlanks), ADD_IN);
  }

  insert(shift: unknown): RangeApi {
    const area = this.area();
    insertCells(this.sheet, area, shift, ADD_IN);
    return this.at(area);
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

  /** Row by row; of whole rows and columns, and of too many cells, Excel tells none. */
  #each<Value>(tell: (row: number, column: number) => Value): Value[][] | null {
    const area = this.area();
    if (isUnbounded(area) || rowsOf(area) * columnsOf(area) > MOST_CELLS_TOLD) return null;
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
