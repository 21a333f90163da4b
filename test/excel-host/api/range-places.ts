/** Where the cells of a range are, and ranges that are found from it. */
import { HostError, invalidArgument } from "../host-error";
import {
  type Area,
  bounding,
  columnsOf,
  fullName,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  moved,
  overlap,
  parseAddress,
  rowsOf,
} from "../model/addresses";
import type { Sheet } from "../model/sheet";
import { startOf } from "../model/sizes";
import { ApiObject, TRACKED } from "./api-object";
import { integer, text } from "./arguments";

/** The part of Excel.Range that is about places; `Range` is what it makes others of. */
export abstract class RangePlaces<Range extends RangePlaces<Range>> extends ApiObject {
  static override readonly excelName = "Range";
  /** Where its cells are now; throws where they are no more. */
  readonly area: () => Area;

  /** A range of these cells; throws where there are none such. */
  readonly at: (area: Area) => Range;
  /** An address, which may name another sheet. */
  readonly named: (address: string) => { readonly sheet: Sheet; readonly area: Area };

  constructor(
    readonly sheet: Sheet,
    taken: Area,
    make: (area: Area) => Range,
  ) {
    super();
    const since = sheet.shifts.length;
    this.area = () => {
      if (sheet.removed) throw new HostError("ItemNotFound");
      const place = sheet.shifts.slice(since).reduce<Area | null>((at, shift) => at && shift(at), taken);
      if (!place) throw new HostError("InvalidReference");
      return place;
    };
    this.at = (area) => {
      if (!isOnSheet(area)) throw invalidArgument();
      return make(area);
    };
    this.named = (address) => {
      const found = parseAddress(address);
      const name = found?.sheet ?? null;
      const other = name === null ? sheet : sheet.workbook.sheetNamed(name);
      if (!found || !other) throw invalidArgument();
      return { sheet: other, area: found.area };
    };
  }

  override [TRACKED](): boolean {
    return true;
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

  getCell(row: unknown, column: unknown): Range {
    const { top, left } = this.area();
    return this.at(moved({ top, left, bottom: top, right: left }, integer(row), integer(column)));
  }

  getRow(row: unknown): Range {
    const area = this.area();
    const at = area.top + integer(row, 0);
    return this.at({ ...area, top: at, bottom: at });
  }

  getColumn(column: unknown): Range {
    const area = this.area();
    const at = area.left + integer(column, 0);
    return this.at({ ...area, left: at, right: at });
  }

  getLastCell(): Range {
    const { bottom, right } = this.area();
    return this.at({ top: bottom, left: right, bottom, right });
  }

  getLastRow(): Range {
    return this.at({ ...this.area(), top: this.area().bottom });
  }

  getLastColumn(): Range {
    return this.at({ ...this.area(), left: this.area().right });
  }

  getResizedRange(rows: unknown, columns: unknown): Range {
    const area = this.area();
    return this.at({ ...area, bottom: area.bottom + integer(rows), right: area.right + integer(columns) });
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): Range {
    const { top, left } = this.area();
    return this.at({ top, left, bottom: top + integer(rows, 1) - 1, right: left + integer(columns, 1) - 1 });
  }

  getOffsetRange(rows: unknown, columns: unknown): Range {
    return this.at(moved(this.area(), integer(rows), integer(columns)));
  }

  getBoundingRect(other: unknown): Range {
    return this.at(bounding(this.area(), this.#other(other)));
  }

  getIntersection(other: unknown): Range {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): Range | null {
    const found = overlap(this.area(), this.#other(other));
    return found && this.at(found);
  }

  getEntireRow(): Range {
    return this.at({ ...this.area(), left: 0, right: LAST_COLUMN });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.area(), top: 0, bottom: LAST_ROW });
  }

  #other(other: unknown): Area {
    if (!(other instanceof RangePlaces)) return this.named(text(other)).area;
    if (other.sheet !== this.sheet) throw invalidArgument();
    return other.area();
  }
}
