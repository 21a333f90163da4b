/** Excel.PageLayout with its headers and footers: how a sheet prints. */
import { HostError, invalidArgument } from "../host-error";
import { type Area, isWholeColumns, isWholeRows, parseAddress } from "../model/addresses";
import { type Margin, MARGINS, type Zoom } from "../model/page";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "./api-object";
import { flag, integer, isGiven, number, oneOf, record, text } from "./arguments";
import { HeaderFooterGroupApi } from "./headers-footers";
import { RangeApi } from "./range";
import { RangeAreasApi } from "./range-areas";

const PAPERS = ["Letter", "Legal", "A3", "A4", "A4Small", "A5", "B4", "B5", "Folio", "Executive"] as const;
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const MOST_PAGES = 32_767;

export class PageLayoutApi extends ApiObject {
  static override readonly excelName = "PageLayout";

  constructor(readonly sheet: Sheet) {
    super();
  }

  get orientation(): string {
    return this.sheet.page.orientation;
  }

  set orientation(value: unknown) {
    this.sheet.page.orientation = oneOf(value, ["Portrait", "Landscape"]);
  }

  get paperSize(): string {
    return this.sheet.page.paperSize;
  }

  set paperSize(value: unknown) {
    this.sheet.page.paperSize = oneOf(value, PAPERS);
  }

  get zoom(): Zoom {
    return this.sheet.page.zoom;
  }

  /** A scale, or so many pages across and down; one takes the place of the other. */
  set zoom(value: unknown) {
    const { scale, horizontalFitToPages: across, verticalFitToPages: down, ...others } = record(value);
    if (Object.keys(others).length > 0) throw invalidArgument();
    if (isGiven(scale)) {
      if (isGiven(across) || isGiven(down)) throw invalidArgument();
      this.sheet.page.zoom = { scale: integer(scale, 10, 400) };
      return;
    }
    const horizontal = isGiven(across) ? { horizontalFitToPages: integer(across, 1, MOST_PAGES) } : {};
    const vertical = isGiven(down) ? { verticalFitToPages: integer(down, 1, MOST_PAGES) } : {};
    const zoom = { ...horizontal, ...vertical };
    if (Object.keys(zoom).length === 0) throw invalidArgument();
    this.sheet.page.zoom = zoom;
  }

  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }

  set centerHorizontally(value: unknown) {
    this.sheet.page.centerHorizontally = flag(value);
  }

  get centerVertically(): boolean {
    return this.sheet.page.centerVertically;
  }

  set centerVertically(value: unknown) {
    this.sheet.page.centerVertically = flag(value);
  }

  get printGridlines(): boolean {
    return this.sheet.page.printGridlines;
  }

  set printGridlines(value: unknown) {
    this.sheet.page.printGridlines = flag(value);
  }

  get printHeadings(): boolean {
    return this.sheet.page.printHeadings;
  }

  set printHeadings(value: unknown) {
    this.sheet.page.printHeadings = flag(value);
  }

  get blackAndWhite(): boolean {
    return this.sheet.page.blackAndWhite;
  }

  set blackAndWhite(value: unknown) {
    this.sheet.page.blackAndWhite = flag(value);
  }

  get draftMode(): boolean {
    return this.sheet.page.draftMode;
  }

  set draftMode(value: unknown) {
    this.sheet.page.draftMode = flag(value);
  }

  get firstPageNumber(): number | "" {
    return this.sheet.page.firstPageNumber;
  }

  set firstPageNumber(value: unknown) {
    this.sheet.page.firstPageNumber = value === "" ? "" : integer(value);
  }

  get printOrder(): string {
    return this.sheet.page.printOrder;
  }

  set printOrder(value: unknown) {
    this.sheet.page.printOrder = oneOf(value, ["DownThenOver", "OverThenDown"]);
  }

  get topMargin(): number {
    return this.sheet.page.margins.top;
  }

  set topMargin(value: unknown) {
    this.#setMargin("top", value);
  }

  get bottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }

  set bottomMargin(value: unknown) {
    this.#setMargin("bottom", value);
  }

  get leftMargin(): number {
    return this.sheet.page.margins.left;
  }

  set leftMargin(value: unknown) {
    this.#setMargin("left", value);
  }

  get rightMargin(): number {
    return this.sheet.page.margins.right;
  }

  set rightMargin(value: unknown) {
    this.#setMargin("right", value);
  }

  get headerMargin(): number {
    return this.sheet.page.margins.header;
  }

  set headerMargin(value: unknown) {
    this.#setMargin("header", value);
  }

  get footerMargin(): number {
    return this.sheet.page.margins.footer;
  }

  set footerMargin(value: unknown) {
    this.#setMargin("footer", value);
  }

  get headersFooters(): HeaderFooterGroupApi {
    return new HeaderFooterGroupApi(this.sheet);
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const factor = POINTS_PER_UNIT[oneOf(unit, ["Points", "Inches", "Centimeters"])];
    for (const [name, value] of Object.entries(record(margins))) {
      const margin = oneOf(name, MARGINS);
      if (isGiven(value)) this.#setMargin(margin, number(value) * factor);
    }
  }

  setPrintArea(area: unknown): void {
    const areas =
      area instanceof RangeAreasApi ? area.ranges.map((range) => range.area()) : [this.#area(area)];
    this.sheet.page.area = areas;
  }

  setPrintTitleRows(rows: unknown): void {
    const area = this.#area(rows);
    if (!isWholeRows(area)) throw invalidArgument();
    this.sheet.page.titleRows = area;
  }

  setPrintTitleColumns(columns: unknown): void {
    const area = this.#area(columns);
    if (!isWholeColumns(area)) throw invalidArgument();
    this.sheet.page.titleColumns = area;
  }

  getPrintAreaOrNullObject(): RangeAreasApi | null {
    const { area } = this.sheet.page;
    return area.length === 0 ? null : new RangeAreasApi(area.map((one) => new RangeApi(this.sheet, one)));
  }

  getPrintArea(): RangeAreasApi {
    return found(this.getPrintAreaOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): RangeApi | null {
    const { titleRows } = this.sheet.page;
    return titleRows && new RangeApi(this.sheet, titleRows);
  }

  getPrintTitleRows(): RangeApi {
    return found(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): RangeApi | null {
    const { titleColumns } = this.sheet.page;
    return titleColumns && new RangeApi(this.sheet, titleColumns);
  }

  getPrintTitleColumns(): RangeApi {
    return found(this.getPrintTitleColumnsOrNullObject());
  }

  #setMargin(margin: Margin, points: unknown): void {
    this.sheet.page.margins[margin] = number(points, 0);
  }

  #area(given: unknown): Area {
    if (given instanceof RangeApi) {
      if (given.sheet !== this.sheet) throw invalidArgument();
      return given.area();
    }
    const address = parseAddress(text(given));
    const isOther =
      address !== null &&
      address.sheet !== null &&
      this.sheet.workbook.sheetNamed(address.sheet) !== this.sheet;
    if (!address || isOther) throw invalidArgument();
    return address.area;
  }
}

function found<Found>(object: Found | null): Found {
  if (object === null) throw new HostError("ItemNotFound");
  return object;
}
