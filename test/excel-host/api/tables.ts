/** Excel.TableCollection and Excel.Table: as much of tables as an add-in must keep clear of. */
import { HostError, invalidArgument } from "../host-error";
import { overlap, parseAddress } from "../model/addresses";
import type { Table } from "../model/objects";
import type { Sheet } from "../model/sheet";
import { sameName } from "../model/sheet-names";
import type { Workbook } from "../model/workbook";
import { ApiObject, ID, ITEMS } from "./api-object";
import { flag, integer, text } from "./arguments";
import { RangeApi } from "./range";
import { WorksheetApi } from "./worksheet";

export class TableCollectionApi extends ApiObject {
  static override readonly excelName = "TableCollection";

  /** Of one sheet, or of all where none is given. */
  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet | null,
  ) {
    super();
  }

  override [ITEMS](): readonly TableApi[] {
    const sheets = this.sheet ? [this.sheet] : this.workbook.sheets;
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new TableApi(sheet, table.id)));
  }

  get count(): number {
    return this[ITEMS]().length;
  }

  add(address: unknown, hasHeaders: unknown): TableApi {
    const named = address instanceof RangeApi ? null : parseAddress(text(address));
    const sheet = address instanceof RangeApi ? address.sheet : this.#sheetOf(named?.sheet ?? null);
    const area = address instanceof RangeApi ? address.area() : named?.area;
    if (!area || !sheet) throw invalidArgument();
    sheet.checkUnlocked(area, "");
    const isTaken =
      sheet.mergesIn(area).length > 0 || sheet.tables.some((table) => overlap(table.area, area));
    if (isTaken) throw new HostError("MergedRangeConflict");
    const table: Table = {
      id: this.workbook.newId(),
      name: this.workbook.newName("Table"),
      area,
      showHeaders: flag(hasHeaders),
      showTotals: false,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
    };
    sheet.tables = [...sheet.tables, table];
    return new TableApi(sheet, table.id);
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): TableApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemAt(index: unknown): TableApi {
    const found = this[ITEMS]()[integer(index, 0)];
    if (!found) throw invalidArgument();
    return found;
  }

  getItemOrNullObject(key: unknown): TableApi | null {
    return this[ITEMS]().find(({ id, name }) => id === key || sameName(String(name), text(key))) ?? null;
  }

  #sheetOf(name: string | null): Sheet | null {
    if (name !== null) return this.workbook.sheetNamed(name);
    return this.sheet ?? this.workbook.active;
  }
}

/** Tables of a range. */
export class TableScopedCollectionApi extends ApiObject {
  static override readonly excelName = "TableScopedCollection";

  constructor(readonly tables: readonly TableApi[]) {
    super();
  }

  override [ITEMS](): readonly TableApi[] {
    return this.tables;
  }

  getCount(): number {
    return this.tables.length;
  }
}

export class TableApi extends ApiObject {
  static override readonly excelName = "Table";
  private readonly table: () => Table;

  constructor(
    readonly sheet: Sheet,
    tableId: string,
  ) {
    super();
    this.table = () => {
      const found = sheet.removed ? undefined : sheet.tables.find((table) => table.id === tableId);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    };
  }

  override [ID](): string {
    return this.table().id;
  }

  get id(): string {
    return this.table().id;
  }

  get name(): string {
    return this.table().name;
  }

  set name(value: unknown) {
    const name = text(value);
    if (!/^[\p{L}_\\][\p{L}\p{M}\p{N}_.]*$/u.test(name)) throw invalidArgument();
    const others = this.sheet.workbook.sheets
      .flatMap(({ tables }) => tables)
      .filter((one) => one !== this.table());
    if (others.some((one) => sameName(one.name, name))) throw new HostError("ItemAlreadyExists");
    this.table().name = name;
  }

  get showHeaders(): boolean {
    return this.table().showHeaders;
  }

  get showTotals(): boolean {
    return this.table().showTotals;
  }

  get style(): string {
    return this.table().style;
  }

  set style(value: unknown) {
    this.table().style = text(value);
  }

  get showBandedRows(): boolean {
    return this.table().showBandedRows;
  }

  get showBandedColumns(): boolean {
    return this.table().showBandedColumns;
  }

  get showFilterButton(): boolean {
    return this.table().showFilterButton;
  }

  set showFilterButton(value: unknown) {
    this.table().showFilterButton = flag(value);
  }

  get worksheet(): WorksheetApi {
    return new WorksheetApi(this.sheet);
  }

  getRange(): RangeApi {
    return new RangeApi(this.sheet, this.table().area);
  }

  getHeaderRowRange(): RangeApi {
    const { area } = this.table();
    return new RangeApi(this.sheet, { ...area, bottom: area.top });
  }

  getDataBodyRange(): RangeApi {
    const { area, showHeaders } = this.table();
    return new RangeApi(this.sheet, { ...area, top: area.top + (showHeaders ? 1 : 0) });
  }

  /** The cells stay, the table goes. */
  convertToRange(): RangeApi {
    const range = this.getRange();
    const { id } = this.table();
    this.sheet.tables = this.sheet.tables.filter((table) => table.id !== id);
    return range;
  }
}
