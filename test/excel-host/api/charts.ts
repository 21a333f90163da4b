/** Excel.ChartCollection and Excel.Chart. */
import { HostError, invalidArgument } from "../host-error";
import { parseAddress } from "../model/addresses";
import { addChart, setData } from "../model/charting";
import type { Chart } from "../model/objects";
import type { Sheet } from "../model/sheet";
import { sameName } from "../model/sheet-names";
import { startOf } from "../model/sizes";
import { ApiObject, ID, ITEMS } from "./api-object";
import { integer, number, oneOf, text } from "./arguments";
import {
  ChartAreaFormatApi,
  ChartAxesApi,
  ChartDataLabelsApi,
  ChartLegendApi,
  ChartTitleApi,
} from "./chart-parts";
import { ChartSeriesCollectionApi } from "./chart-series";
import { RangeApi } from "./range";
import { WorksheetApi } from "./worksheet";

const TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
] as const;
const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export class ChartCollectionApi extends ApiObject {
  static override readonly excelName = "ChartCollection";

  constructor(readonly sheet: Sheet) {
    super();
  }

  override [ITEMS](): readonly ChartApi[] {
    return this.sheet.charts.map(({ id }) => new ChartApi(this.sheet, id));
  }

  get count(): number {
    return this.sheet.charts.length;
  }

  add(type: unknown, source: unknown, seriesBy: unknown): ChartApi {
    if (!(source instanceof RangeApi)) throw invalidArgument();
    checkObjects(this.sheet);
    const by = oneOf(seriesBy ?? "Auto", SERIES_BY);
    const chart = addChart(this.sheet, oneOf(type, TYPES), source.sheet, source.area(), by);
    return new ChartApi(this.sheet, chart.id);
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): ChartApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemAt(index: unknown): ChartApi {
    const found = this[ITEMS]()[integer(index, 0)];
    if (!found) throw invalidArgument();
    return found;
  }

  getItemOrNullObject(key: unknown): ChartApi | null {
    const wanted = text(key);
    const found = this.sheet.charts.find(({ id, name }) => id === wanted || sameName(name, wanted));
    return found ? new ChartApi(this.sheet, found.id) : null;
  }
}

function checkObjects(sheet: Sheet): void {
  if (sheet.protection && sheet.protection.allowEditObjects !== true) throw new HostError("AccessDenied");
}

export class ChartApi extends ApiObject {
  static override readonly excelName = "Chart";
  readonly chart: () => Chart;

  constructor(
    readonly sheet: Sheet,
    chartId: string,
  ) {
    super();
    this.chart = () => {
      const found = sheet.removed ? undefined : sheet.charts.find((chart) => chart.id === chartId);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    };
  }

  override [ID](): string {
    return this.chart().id;
  }

  get id(): string {
    return this.chart().id;
  }

  get name(): string {
    return this.chart().name;
  }

  set name(value: unknown) {
    if (text(value) === "") throw invalidArgument();
    this.chart().name = text(value);
  }

  get chartType(): string {
    return this.chart().chartType;
  }

  set chartType(value: unknown) {
    this.chart().chartType = oneOf(value, TYPES);
  }

  get top(): number {
    return this.chart().top;
  }

  set top(value: unknown) {
    this.chart().top = number(value, 0);
  }

  get left(): number {
    return this.chart().left;
  }

  set left(value: unknown) {
    this.chart().left = number(value, 0);
  }

  get width(): number {
    return this.chart().width;
  }

  set width(value: unknown) {
    this.chart().width = number(value, 0);
  }

  get height(): number {
    return this.chart().height;
  }

  set height(value: unknown) {
    this.chart().height = number(value, 0);
  }

  get plotVisibleOnly(): boolean {
    return this.chart().plotVisibleOnly;
  }

  set plotVisibleOnly(value: unknown) {
    if (typeof value !== "boolean") throw invalidArgument();
    this.chart().plotVisibleOnly = value;
  }

  get title(): ChartTitleApi {
    return new ChartTitleApi(this.chart().parts, "title");
  }

  get legend(): ChartLegendApi {
    return new ChartLegendApi(this.chart().parts, "legend");
  }

  get dataLabels(): ChartDataLabelsApi {
    return new ChartDataLabelsApi(this.chart().parts, "labels");
  }

  get axes(): ChartAxesApi {
    return new ChartAxesApi(this.chart().parts);
  }

  get format(): ChartAreaFormatApi {
    return new ChartAreaFormatApi(this.chart().parts, "area");
  }

  get series(): ChartSeriesCollectionApi {
    this.chart();
    return new ChartSeriesCollectionApi(this.chart);
  }

  get worksheet(): WorksheetApi {
    return new WorksheetApi(this.sheet);
  }

  setData(source: unknown, seriesBy: unknown): void {
    if (!(source instanceof RangeApi)) throw invalidArgument();
    setData(this.chart(), source.sheet, source.area(), oneOf(seriesBy ?? "Auto", SERIES_BY));
  }

  /** From the corner of the first cell to the end of the last. */
  setPosition(startCell: unknown, endCell: unknown): void {
    const chart = this.chart();
    const first = this.#cells(startCell);
    const last = endCell === undefined || endCell === null ? null : this.#cells(endCell);
    chart.left = startOf(this.sheet, "columns", first.left);
    chart.top = startOf(this.sheet, "rows", first.top);
    if (!last) return;
    if (last.right < first.left || last.bottom < first.top) throw invalidArgument();
    chart.width = startOf(this.sheet, "columns", last.right + 1) - chart.left;
    chart.height = startOf(this.sheet, "rows", last.bottom + 1) - chart.top;
  }

  delete(): void {
    checkObjects(this.sheet);
    const { id } = this.chart();
    this.sheet.charts = this.sheet.charts.filter((chart) => chart.id !== id);
  }

  #cells(given: unknown): ReturnType<RangeApi["area"]> {
    if (given instanceof RangeApi) return given.area();
    const area = parseAddress(text(given))?.area;
    if (!area) throw invalidArgument();
    return area;
  }
}
