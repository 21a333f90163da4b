/**
 * How a sheet of ours is known: by a note that we leave among the worksheet's custom properties. A sheet without one is
 * never written to, whatever it is called.
 */
import * as v from "valibot";
import type { MadeKind } from "../made";
import type { LayoutChart, SheetLayout } from "../../summary/sheet-layout";

/** Under this name the note is kept with the sheet. */
export const MARK = "DaiHoi";

/** The run of a sheet that is not finished. */
export const UNFINISHED = "";

export interface Mark {
  readonly kind: MadeKind;
  /** The sheet's id: a copy that somebody makes carries the note too, and has another. "" until it is known. */
  readonly id: string;
  /** The sheet's name when we made it. */
  readonly name: string;
  /** It is what stood there before the sheet was last made anew, kept hidden so that it can be brought back. */
  readonly previous: boolean;
  /** Tells one making of the sheet from another; `UNFINISHED` until all of it stands there. */
  readonly run: string;
  /** The sheet that its figures are of. */
  readonly source: string;
  readonly sourceId: string;
  /** What we wrote: so many rows and columns from A1. What stands beyond is somebody's own. */
  readonly rows: number;
  readonly columns: number;
  /** The widths that the columns have from us, in points: where they have others, somebody has changed them. */
  readonly widths: readonly number[];
  readonly charts: readonly LayoutChart[];
}

/** Rows and columns that a layout takes from A1 on. */
export function extentOf({ cells, columnWidths, rowHeights }: SheetLayout): {
  readonly rows: number;
  readonly columns: number;
} {
  let rows = 1;
  let columns = Math.max(1, columnWidths.length);
  for (const { row, column } of cells) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  for (const row of rowHeights.keys()) rows = Math.max(rows, row + 1);
  return { rows, columns };
}

/** The note as it is kept; the same note is always the same text. */
export function markText(mark: Mark): string {
  return JSON.stringify(v.parse(schema, mark));
}

/** What is not a note of ours is none. */
export function parseMark(text: string): Mark | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const area = v.object({ top: place, left: place, bottom: place, right: place });
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const schema = v.object({
  kind: v.picklist(["summary", "bulletin"]),
  id: v.string(),
  name: v.string(),
  previous: v.boolean(),
  run: v.string(),
  source: v.string(),
  sourceId: v.string(),
  rows: size,
  columns: size,
  widths: v.array(v.number()),
  charts: v.array(
    v.object({
      name: v.string(),
      kind: v.picklist(["doughnut", "bar"]),
      title: v.string(),
      labels: area,
      values: area,
      colors: v.array(v.string()),
      titleSize: v.number(),
      textSize: v.number(),
      at: area,
    }),
  ),
}) satisfies v.GenericSchema<unknown, Mark>;
