/** Excel.RangeAreas and its collection of ranges: several areas of one sheet. */
import { invalidArgument } from "../host-error";
import { ApiObject, ITEMS, TRACKED } from "./api-object";
import { integer } from "./arguments";
import type { RangeApi } from "./range";
import type { WorksheetApi } from "./worksheet";

export class RangeAreasApi extends ApiObject {
  static override readonly excelName = "RangeAreas";

  /** `told` is its address where Excel tells another than that of its ranges. */
  constructor(
    readonly ranges: readonly RangeApi[],
    private readonly told: string | null = null,
  ) {
    super();
  }

  override [TRACKED](): boolean {
    return true;
  }

  get address(): string {
    return this.told ?? this.ranges.map(({ address }) => address).join(",");
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }

  get isEntireRow(): boolean {
    return this.ranges.every(({ isEntireRow }) => isEntireRow);
  }

  get isEntireColumn(): boolean {
    return this.ranges.every(({ isEntireColumn }) => isEntireColumn);
  }

  get areas(): RangeCollectionApi {
    return new RangeCollectionApi(this.ranges);
  }

  get worksheet(): WorksheetApi {
    const [first] = this.ranges;
    if (!first) throw invalidArgument();
    return first.worksheet;
  }
}

export class RangeCollectionApi extends ApiObject {
  static override readonly excelName = "RangeCollection";

  constructor(readonly ranges: readonly RangeApi[]) {
    super();
  }

  override [ITEMS](): readonly RangeApi[] {
    return this.ranges;
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: unknown): RangeApi {
    const range = this.ranges[integer(index, 0)];
    if (!range) throw invalidArgument();
    return range;
  }
}
