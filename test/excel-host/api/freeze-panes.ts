/** Excel.WorksheetFreezePanes: rows and columns that stay in view. */
import { HostError, invalidArgument } from "../host-error";
import { type Area, LAST_COLUMN, LAST_ROW, parseAddress } from "../model/addresses";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "./api-object";
import { integer, text } from "./arguments";
import { RangeApi } from "./range";

export class FreezePanesApi extends ApiObject {
  static override readonly excelName = "WorksheetFreezePanes";

  constructor(readonly sheet: Sheet) {
    super();
  }

  /** All rows and columns from the first to those of the range. */
  freezeAt(given: unknown): void {
    if (given === null) {
      this.sheet.frozen = null;
      return;
    }
    const area = given instanceof RangeApi ? given.area() : parseAddress(text(given))?.area;
    if (!area || (given instanceof RangeApi && given.sheet !== this.sheet)) throw invalidArgument();
    const rows = area.bottom === LAST_ROW ? 0 : area.bottom + 1;
    const columns = area.right === LAST_COLUMN ? 0 : area.right + 1;
    this.sheet.frozen = { rows, columns };
  }

  freezeRows(count: unknown): void {
    this.sheet.frozen = { rows: integer(count ?? 0, 0, LAST_ROW), columns: 0 };
  }

  freezeColumns(count: unknown): void {
    this.sheet.frozen = { rows: 0, columns: integer(count ?? 0, 0, LAST_COLUMN) };
  }

  unfreeze(): void {
    this.sheet.frozen = null;
  }

  getLocation(): RangeApi {
    const found = this.getLocationOrNullObject();
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getLocationOrNullObject(): RangeApi | null {
    const { frozen } = this.sheet;
    if (!frozen || (frozen.rows === 0 && frozen.columns === 0)) return null;
    const area: Area = {
      top: 0,
      left: 0,
      bottom: frozen.rows === 0 ? LAST_ROW : frozen.rows - 1,
      right: frozen.columns === 0 ? LAST_COLUMN : frozen.columns - 1,
    };
    return new RangeApi(this.sheet, area);
  }
}
