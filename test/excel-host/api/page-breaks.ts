/** Excel.PageBreakCollection: where somebody has printed pages begin, of those that lie below each other. */
import { invalidArgument } from "../host-error";
import { parseAddress } from "../model/addresses";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "./api-object";
import { text } from "./arguments";
import { RangeApi } from "./range";

export class PageBreakCollectionApi extends ApiObject {
  static override readonly excelName = "PageBreakCollection";

  constructor(readonly sheet: Sheet) {
    super();
  }

  /** Above the first cell of the range; above the first row no page can end. */
  add(given: unknown): PageBreakApi {
    const area = given instanceof RangeApi ? given.area() : parseAddress(text(given))?.area;
    if (!area || (given instanceof RangeApi && given.sheet !== this.sheet)) throw invalidArgument();
    if (area.top === 0) throw invalidArgument();
    this.sheet.pageBreaks = [...new Set([...this.sheet.pageBreaks, area.top])].sort((a, b) => a - b);
    return new PageBreakApi(this.sheet, area.top);
  }

  getCount(): number {
    return this.sheet.pageBreaks.length;
  }

  removePageBreaks(): void {
    this.sheet.pageBreaks = [];
  }
}

class PageBreakApi extends ApiObject {
  static override readonly excelName = "PageBreak";

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
  ) {
    super();
  }

  get rowIndex(): number {
    return this.row;
  }

  delete(): void {
    this.sheet.pageBreaks = this.sheet.pageBreaks.filter((row) => row !== this.row);
  }
}
