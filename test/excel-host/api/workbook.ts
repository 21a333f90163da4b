/** Excel.Workbook, Excel.Application and Excel.WorksheetCollection. */
import { HostError } from "../host-error";
import { ADD_IN, type WorkbookEvent } from "../model/events";
import type { Workbook } from "../model/workbook";
import { ApiObject, ITEMS } from "./api-object";
import { oneOf, optionalFlag, text } from "./arguments";
import { subscribe } from "./event-registration";
import { WorkbookProtectionApi } from "./protection";
import { RangeApi } from "./range";
import { SettingCollectionApi } from "./settings";
import { TableCollectionApi } from "./tables";
import { WorksheetApi } from "./worksheet";

export class WorkbookApi extends ApiObject {
  static override readonly excelName = "Workbook";

  constructor(
    readonly workbook: Workbook,
    /** The range that an event was about, by the number that came with it. */
    readonly rangeOfEvent: (id: unknown) => RangeApi | null,
  ) {
    super();
  }

  get name(): string {
    return this.workbook.name;
  }

  get worksheets(): WorksheetCollectionApi {
    return new WorksheetCollectionApi(this.workbook);
  }

  get application(): ApplicationApi {
    return new ApplicationApi(this.workbook);
  }

  get settings(): SettingCollectionApi {
    return new SettingCollectionApi(this.workbook);
  }

  get protection(): WorkbookProtectionApi {
    return new WorkbookProtectionApi(this.workbook);
  }

  get tables(): TableCollectionApi {
    return new TableCollectionApi(this.workbook, null);
  }

  getSelectedRange(): RangeApi {
    const { sheet, area } = this.workbook.selected;
    return new RangeApi(sheet, area);
  }

  getActiveCell(): RangeApi {
    const { sheet, area } = this.workbook.selected;
    return new RangeApi(sheet, { ...area, bottom: area.top, right: area.left });
  }

  _GetRangeForEventByReferenceId(id: unknown): RangeApi {
    const found = this.rangeOfEvent(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): RangeApi | null {
    return this.rangeOfEvent(id);
  }
}

export class ApplicationApi extends ApiObject {
  static override readonly excelName = "Application";

  constructor(readonly workbook: Workbook) {
    super();
  }

  get calculationMode(): string {
    return this.workbook.calculationMode;
  }

  set calculationMode(value: unknown) {
    const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
    if (mode === "Manual" && this.workbook.calculationMode !== "Manual") this.workbook.calculateAll();
    this.workbook.calculationMode = mode;
    this.workbook.version++;
  }

  get decimalSeparator(): string {
    return this.workbook.locale.decimal;
  }

  get thousandsSeparator(): string {
    return this.workbook.locale.group;
  }

  get cultureInfo(): CultureInfoApi {
    return new CultureInfoApi(this.workbook);
  }

  calculate(type: unknown): void {
    oneOf(type, ["Recalculate", "Full", "FullRebuild"]);
    this.workbook.version++;
    this.workbook.calculateAll();
  }

  /** Nothing is drawn here, and formulas are calculated when they are looked at. */
  suspendScreenUpdatingUntilNextSync(): void {
    return undefined;
  }

  suspendApiCalculationUntilNextSync(): void {
    return undefined;
  }
}

/** The machine's own language; here Excel's is the same. */
export class CultureInfoApi extends ApiObject {
  static override readonly excelName = "CultureInfo";

  constructor(readonly workbook: Workbook) {
    super();
  }

  get name(): string {
    return this.workbook.locale.tag;
  }

  get numberFormat(): NumberFormatInfoApi {
    return new NumberFormatInfoApi(this.workbook);
  }
}

export class NumberFormatInfoApi extends ApiObject {
  static override readonly excelName = "NumberFormatInfo";

  constructor(readonly workbook: Workbook) {
    super();
  }

  get numberDecimalSeparator(): string {
    return this.workbook.locale.decimal;
  }

  get numberGroupSeparator(): string {
    return this.workbook.locale.group;
  }
}

export class WorksheetCollectionApi extends ApiObject {
  static override readonly excelName = "WorksheetCollection";

  constructor(readonly workbook: Workbook) {
    super();
  }

  override [ITEMS](): readonly WorksheetApi[] {
    return this.workbook.sheets.map((sheet) => new WorksheetApi(sheet));
  }

  add(name: unknown): WorksheetApi {
    const given = name === undefined || name === null ? null : text(name);
    return new WorksheetApi(this.workbook.addSheet(given, ADD_IN));
  }

  getItem(key: unknown): WorksheetApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): WorksheetApi | null {
    const found = this.workbook.find(text(key));
    return found && new WorksheetApi(found);
  }

  getActiveWorksheet(): WorksheetApi {
    return new WorksheetApi(this.workbook.active);
  }

  getFirst(visibleOnly: unknown): WorksheetApi {
    return this.#end(visibleOnly, 0);
  }

  getLast(visibleOnly: unknown): WorksheetApi {
    return this.#end(visibleOnly, -1);
  }

  getCount(visibleOnly: unknown): number {
    return this.#sheets(visibleOnly).length;
  }

  _RegisterDataChangedEvent(): void {
    this.#subscribe("changed", 1);
  }

  _UnregisterDataChangedEvent(): void {
    this.#subscribe("changed", -1);
  }

  _RegisterActivatedEvent(): void {
    this.#subscribe("activated", 1);
  }

  _UnregisterActivatedEvent(): void {
    this.#subscribe("activated", -1);
  }

  _RegisterDeactivatedEvent(): void {
    this.#subscribe("deactivated", 1);
  }

  _UnregisterDeactivatedEvent(): void {
    this.#subscribe("deactivated", -1);
  }

  _RegisterAddedEvent(): void {
    this.#subscribe("added", 1);
  }

  _UnregisterAddedEvent(): void {
    this.#subscribe("added", -1);
  }

  _RegisterDeletedEvent(): void {
    this.#subscribe("deleted", 1);
  }

  _UnregisterDeletedEvent(): void {
    this.#subscribe("deleted", -1);
  }

  _RegisterCalculatedEvent(): void {
    this.#subscribe("calculated", 1);
  }

  _UnregisterCalculatedEvent(): void {
    this.#subscribe("calculated", -1);
  }

  _RegisterRowHiddenChangedEvent(): void {
    this.#subscribe("rowHidden", 1);
  }

  _UnregisterRowHiddenChangedEvent(): void {
    this.#subscribe("rowHidden", -1);
  }

  #subscribe(kind: WorkbookEvent["kind"], change: 1 | -1): void {
    subscribe(this.workbook, kind, change);
  }

  #sheets(visibleOnly: unknown): Workbook["visibleSheets"] {
    return optionalFlag(visibleOnly) ? this.workbook.visibleSheets : this.workbook.sheets;
  }

  #end(visibleOnly: unknown, at: number): WorksheetApi {
    const sheet = this.#sheets(visibleOnly).at(at);
    if (!sheet) throw new HostError("ItemNotFound");
    return new WorksheetApi(sheet);
  }
}
