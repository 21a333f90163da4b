/** Excel.Worksheet. */
import { HostError, invalidArgument } from "../host-error";
import { parseAddress, WHOLE_SHEET } from "../model/addresses";
import { copySheet } from "../model/copying";
import { ADD_IN } from "../model/events";
import type { Sheet } from "../model/sheet";
import { ApiObject, ID } from "./api-object";
import { color, flag, integer, oneOf, text } from "./arguments";
import { ChartCollectionApi } from "./charts";
import { subscribe } from "./event-registration";
import { FreezePanesApi } from "./freeze-panes";
import { PageBreakCollectionApi } from "./page-breaks";
import { PageLayoutApi } from "./page-layout";
import { RangeApi } from "./range";
import { WorksheetCustomPropertyCollectionApi } from "./settings";
import { TableCollectionApi } from "./tables";
import { WorksheetProtectionApi } from "./protection";

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const LONGEST_ADDRESS = 8192;

export class WorksheetApi extends ApiObject {
  static override readonly excelName = "Worksheet";

  constructor(readonly sheet: Sheet) {
    super();
  }

  override [ID](): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.#here().name;
  }

  set name(value: unknown) {
    this.#here().workbook.rename(this.sheet, value);
  }

  get position(): number {
    return this.#here().workbook.sheets.indexOf(this.sheet);
  }

  set position(value: unknown) {
    const { sheets } = this.#here().workbook;
    const position = integer(value, 0, sheets.length - 1);
    this.sheet.workbook.checkStructure();
    sheets.splice(this.position, 1);
    sheets.splice(position, 0, this.sheet);
  }

  get visibility(): string {
    return this.#here().visibility;
  }

  set visibility(value: unknown) {
    const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"]);
    const { workbook } = this.#here();
    workbook.checkStructure();
    const isLast = workbook.visibleSheets.length === 1 && this.sheet.visibility === "Visible";
    if (isLast && visibility !== "Visible") throw new HostError("InvalidOperation");
    this.sheet.visibility = visibility;
    if (visibility !== "Visible" && workbook.active === this.sheet)
      workbook.activateNeighbour(this.sheet, ADD_IN);
  }

  get tabColor(): string {
    return this.#here().tabColor;
  }

  set tabColor(value: unknown) {
    this.#here().workbook.checkStructure();
    this.sheet.tabColor = value === "" ? "" : color(value);
  }

  get showGridlines(): boolean {
    return this.#here().showGridlines;
  }

  set showGridlines(value: unknown) {
    this.#here().showGridlines = flag(value);
  }

  /** The library's word for showGridlines, when it is set. */
  set gridlines(value: unknown) {
    this.showGridlines = value;
  }

  get showHeadings(): boolean {
    return this.#here().showHeadings;
  }

  set showHeadings(value: unknown) {
    this.#here().showHeadings = flag(value);
  }

  set headings(value: unknown) {
    this.showHeadings = value;
  }

  get standardHeight(): number {
    return this.sheet.grid.standardHeight;
  }

  /** In characters of the default font. */
  get standardWidth(): number {
    const pixels = this.sheet.grid.standardWidth / 0.75;
    return Math.round(((pixels - PADDING) / PIXELS_PER_CHARACTER) * 100) / 100;
  }

  get protection(): WorksheetProtectionApi {
    return new WorksheetProtectionApi(this.#here());
  }

  get customProperties(): WorksheetCustomPropertyCollectionApi {
    return new WorksheetCustomPropertyCollectionApi(this.#here());
  }

  get freezePanes(): FreezePanesApi {
    return new FreezePanesApi(this.#here());
  }

  get pageLayout(): PageLayoutApi {
    return new PageLayoutApi(this.#here());
  }

  get horizontalPageBreaks(): PageBreakCollectionApi {
    return new PageBreakCollectionApi(this.#here());
  }

  get charts(): ChartCollectionApi {
    return new ChartCollectionApi(this.#here());
  }

  get tables(): TableCollectionApi {
    return new TableCollectionApi(this.sheet.workbook, this.#here());
  }

  getRange(address: unknown): RangeApi {
    if (address === undefined || address === null) return new RangeApi(this.#here(), WHOLE_SHEET);
    const found = text(address).length > LONGEST_ADDRESS ? null : parseAddress(text(address));
    const isOther =
      found !== null && found.sheet !== null && this.sheet.workbook.sheetNamed(found.sheet) !== this.sheet;
    if (!found || isOther) throw invalidArgument();
    return new RangeApi(this.#here(), found.area);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): RangeApi {
    const [top, left] = [integer(row, 0), integer(column, 0)];
    const [bottom, right] = [top + integer(rows, 1) - 1, left + integer(columns, 1) - 1];
    if (bottom > WHOLE_SHEET.bottom || right > WHOLE_SHEET.right) throw invalidArgument();
    return new RangeApi(this.#here(), { top, left, bottom, right });
  }

  getCell(row: unknown, column: unknown): RangeApi {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** Of an empty sheet its first cell. */
  getUsedRange(valuesOnly: unknown): RangeApi {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): RangeApi | null {
    return this.getRange(undefined).getUsedRangeOrNullObject(valuesOnly);
  }

  /** While nothing is calculated by itself, what stands on this sheet is. */
  calculate(markAllDirty: unknown): void {
    flag(markAllDirty);
    this.#here().workbook.version++;
    this.sheet.settleFormulas();
  }

  activate(): void {
    this.#here().workbook.activate(this.sheet, ADD_IN);
  }

  delete(): void {
    const { workbook, visibility } = this.#here();
    if (visibility === "VeryHidden") throw new HostError("InvalidOperation");
    workbook.removeSheet(this.sheet, ADD_IN);
  }

  copy(positionType: unknown, relativeTo: unknown): WorksheetApi {
    const { workbook } = this.#here();
    const where = oneOf(positionType ?? "None", ["None", "Before", "After", "Beginning", "End"]);
    const other = relativeTo instanceof WorksheetApi ? relativeTo.position : this.position;
    const positions = {
      Before: other,
      After: other + 1,
      Beginning: 0,
      None: other,
      End: workbook.sheets.length,
    };
    return new WorksheetApi(copySheet(this.sheet, positions[where], ADD_IN));
  }

  _RegisterDataChangedEvent(): void {
    subscribe(this.#here(), "changed", 1);
  }

  _UnregisterDataChangedEvent(): void {
    subscribe(this.sheet, "changed", -1);
  }

  _RegisterActivatedEvent(): void {
    subscribe(this.#here(), "activated", 1);
  }

  _UnregisterActivatedEvent(): void {
    subscribe(this.sheet, "activated", -1);
  }

  _RegisterDeactivatedEvent(): void {
    subscribe(this.#here(), "deactivated", 1);
  }

  _UnregisterDeactivatedEvent(): void {
    subscribe(this.sheet, "deactivated", -1);
  }

  _RegisterRowHiddenChangedEvent(): void {
    subscribe(this.#here(), "rowHidden", 1);
  }

  _UnregisterRowHiddenChangedEvent(): void {
    subscribe(this.sheet, "rowHidden", -1);
  }

  #here(): Sheet {
    if (this.sheet.removed) throw new HostError("ItemNotFound");
    return this.sheet;
  }
}
