/** What a sheet says of its columns: which are hidden, and how wide they are. */
import { MOST_COLUMNS } from "../limits";
import { Refusal } from "../problem";
import { COLUMNS } from "./place";
import type { Scanner } from "./scanner";

export class Columns {
  readonly hidden = new Set<number>();
  /** In characters; undefined where the sheet does not say. */
  readonly widths: (number | undefined)[] = [];
  private told = 0;

  /** A run of columns from `min` to `max`, counted from 1; what is beyond the sheet is no column. */
  add(xml: Scanner): void {
    const first = Number(xml.attribute("min")) - 1;
    const last = Math.min(Number(xml.attribute("max")) - 1, COLUMNS - 1);
    this.told += Math.max(0, last - first) + 1;
    if (!(this.told <= MOST_COLUMNS))
      throw new Refusal({ code: "too-many", what: "columns", limit: MOST_COLUMNS }, "columns");
    const width = xml.attribute("width");
    const isHidden = xml.isTrue("hidden");
    for (let column = Math.max(0, first); column <= last; column++) {
      if (isHidden) this.hidden.add(column);
      if (width !== null && Number(width) >= 0) {
        while (this.widths.length < column) this.widths.push(undefined);
        this.widths[column] = Number(width);
      }
    }
  }
}
