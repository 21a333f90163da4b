/** Excel.ChartSeriesCollection: what a chart draws, series by series and point by point. */
import { HostError, invalidArgument } from "../host-error";
import { columnsOf, rowsOf } from "../model/addresses";
import type { Chart, Series, Source } from "../model/objects";
import { ApiObject, ITEMS } from "./api-object";
import { flag, integer, text } from "./arguments";
import { BagApi, declare } from "./bag";
import { ChartDataLabelsApi, ChartFillApi, ChartLineFormatApi } from "./chart-parts";
import { RangeApi } from "./range";

export class ChartSeriesCollectionApi extends ApiObject {
  static override readonly excelName = "ChartSeriesCollection";

  constructor(readonly chart: () => Chart) {
    super();
  }

  override [ITEMS](): readonly ChartSeriesApi[] {
    return this.chart().series.map((series) => new ChartSeriesApi(this.chart, series));
  }

  get count(): number {
    return this.chart().series.length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeriesApi {
    const found = this[ITEMS]()[integer(index, 0)];
    if (!found) throw invalidArgument();
    return found;
  }

  add(name: unknown, index: unknown): ChartSeriesApi {
    const { series } = this.chart();
    const made: Series = {
      name: name === undefined || name === null ? `Series${series.length + 1}` : text(name),
      values: null,
      xValues: null,
      parts: {},
    };
    series.splice(index === undefined || index === null ? series.length : integer(index, 0), 0, made);
    return new ChartSeriesApi(this.chart, made);
  }
}

export class ChartSeriesApi extends BagApi {
  static override readonly excelName = "ChartSeries";

  constructor(
    readonly chart: () => Chart,
    readonly series: Series,
  ) {
    super(series.parts, "series");
  }

  get name(): string {
    return this.#here().name;
  }

  set name(value: unknown) {
    this.#here().name = text(value);
  }

  get chartType(): string {
    return this.chart().chartType;
  }

  get dataLabels(): ChartDataLabelsApi {
    return new ChartDataLabelsApi(this.#here().parts, "labels");
  }

  get format(): ChartSeriesFormatApi {
    return new ChartSeriesFormatApi(this.#here().parts, "format");
  }

  get points(): ChartPointsApi {
    return new ChartPointsApi(this.#here());
  }

  setValues(source: unknown): void {
    this.#here().values = sourceOf(source);
  }

  setXAxisValues(source: unknown): void {
    this.#here().xValues = sourceOf(source);
  }

  delete(): void {
    const chart = this.chart();
    chart.series = chart.series.filter((one) => one !== this.#here());
  }

  #here(): Series {
    if (!this.chart().series.includes(this.series)) throw new HostError("ItemNotFound");
    return this.series;
  }
}
declare(ChartSeriesApi, {
  hasDataLabels: [false, flag],
  gapWidth: [150, (value) => integer(value, 0, 500)],
  overlap: [0, (value) => integer(value, -100, 100)],
  doughnutHoleSize: [75, (value) => integer(value, 10, 90)],
  varyByCategories: [false, flag],
});

function sourceOf(source: unknown): Source {
  if (!(source instanceof RangeApi)) throw invalidArgument();
  return { sheet: source.sheet.id, area: source.area() };
}

export class ChartSeriesFormatApi extends BagApi {
  static override readonly excelName = "ChartSeriesFormat";

  get fill(): ChartFillApi {
    return new ChartFillApi(this.parts, "fill");
  }

  get line(): ChartLineFormatApi {
    return new ChartLineFormatApi(this.parts, "line");
  }
}

/** As many points as the series has cells. */
export class ChartPointsApi extends ApiObject {
  static override readonly excelName = "ChartPointsCollection";

  constructor(readonly series: Series) {
    super();
  }

  override [ITEMS](): readonly ChartPointApi[] {
    return Array.from({ length: this.count }, (_, i) => new ChartPointApi(this.series, i));
  }

  get count(): number {
    const area = this.series.values?.area;
    return area ? rowsOf(area) * columnsOf(area) : 0;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartPointApi {
    if (this.count === 0) throw invalidArgument();
    return new ChartPointApi(this.series, integer(index, 0, this.count - 1));
  }
}

export class ChartPointApi extends ApiObject {
  static override readonly excelName = "ChartPoint";

  constructor(
    readonly series: Series,
    readonly index: number,
  ) {
    super();
  }

  get format(): ChartPointFormatApi {
    return new ChartPointFormatApi(this.series.parts, `point ${this.index}`);
  }
}

export class ChartPointFormatApi extends BagApi {
  static override readonly excelName = "ChartPointFormat";

  get fill(): ChartFillApi {
    return new ChartFillApi(this.parts, this.part);
  }
}
