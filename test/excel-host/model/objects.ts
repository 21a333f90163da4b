/** What lies on or over the cells of a sheet: charts, tables, rules of what may be entered. Plain data. */
import type { Area } from "./addresses";

/** Cells that a chart draws; of a sheet by its id, since sheets are renamed. */
export interface Source {
  readonly sheet: string;
  readonly area: Area;
}

/** What was set of a part of a chart; the rest is as Excel makes it. */
export type Bag = Record<string, unknown>;

export interface Series {
  name: string;
  values: Source | null;
  xValues: Source | null;
  /** Such as "series", "fill", "labels" and "point 0". */
  parts: Record<string, Bag>;
}

export interface Chart {
  readonly id: string;
  name: string;
  chartType: string;
  source: Source | null;
  seriesBy: "Rows" | "Columns";
  /** What stands in hidden rows and columns is not drawn. */
  plotVisibleOnly: boolean;
  /** In points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Such as "title", "title font" and "valueAxis". */
  parts: Record<string, Bag>;
  series: Series[];
}

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}
