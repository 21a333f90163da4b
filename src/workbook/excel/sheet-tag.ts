/**
 * How a sheet of ours is known: by a tag that we leave among the worksheet's custom properties. A sheet without one is
 * never written to, whatever it is called.
 */
import type { Area } from "../../sheet/area";
import * as v from "valibot";
import { outputKinds } from "../../congress/outputs";

import { extentOf, type LayoutChart, type SheetLayout } from "../../sheet/layout";
import { rectanglesOf } from "../../sheet/rectangles";

/** Under this name the tag is kept with the sheet. */
export const TAG = "DaiHoi";

/** What our sheets are: what is made of results, and results that were joined of files, which are read like any other's. */
export const madeKinds = [...outputKinds, "joined"] as const;
export type MadeKind = (typeof madeKinds)[number];

/** The run of a sheet that is not finished. */
export const UNFINISHED = "";

export interface SheetTag {
  readonly kind: MadeKind;
  /** The sheet's id: a copy that somebody makes carries the tag too, and has another. "" until it is known. */
  readonly id: string;
  /** The sheet's name when we made it. */
  readonly name: string;
  /** It is what stood there before the sheet was last made anew, kept hidden so that it can be restored. */
  readonly previous: boolean;
  /** Tells one making of the sheet from another; `UNFINISHED` until all of it stands there. */
  readonly run: string;
  /** What it was made of, to be compared with what it would be made of now; "" where an older version made it. */
  readonly content: string;
  /** What is to be known of it beside its cells, as its maker wrote it; left out where that is nothing. */
  readonly told?: string;
  /** The sheet that its figures are of; of joined results the one that was looked at before. */
  readonly source: string;
  readonly sourceId: string;
  /** What we wrote: so many rows and columns from A1. What stands beyond is somebody's own. */
  readonly rows: number;
  readonly columns: number;
  /** Of these so many are printed, from A1 on: the rest is what charts are drawn from. */
  readonly printed: { readonly rows: number; readonly columns: number };
  /** Cells of our part that we left empty: what stands there is somebody's own as well. */
  readonly gaps: readonly Area[];
  /** The widths that the columns have from us, in points: where they have others, somebody has changed them. */
  readonly widths: readonly number[];
  /** The rows that begin a printed page: Excel tells them one by one only. */
  readonly breaks: readonly number[];
  readonly charts: readonly LayoutChart[];
}

/** The printed rows and columns of a layout, from A1 on. */
export function printedOf(layout: SheetLayout): SheetTag["printed"] {
  const { area: printed } = layout.print;
  return printed ? { rows: printed.bottom + 1, columns: printed.right + 1 } : extentOf(layout);
}

/** The cells within its extent that a layout neither fills nor gives a look, as rectangles. */
export function gapsOf(layout: SheetLayout): readonly Area[] {
  const { cells, merges } = layout;
  const single = cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
  return restOf(extentOf(layout), [...single, ...merges]);
}

/** What of our part we filled. */
export function oursOf(tag: Pick<SheetTag, "rows" | "columns" | "gaps">): readonly Area[] {
  return restOf(tag, tag.gaps);
}

/** The cells from A1 on that are in none of the areas, as rectangles. */
function restOf(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  areas: readonly Area[],
): readonly Area[] {
  const isTaken = Array.from({ length: rows }, () => new Uint8Array(columns));
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++) isTaken[row]?.fill(1, left, right + 1);
  const rest = isTaken.flatMap((ofRow, row) =>
    [...ofRow].map((taken, column) => ({ row, column, key: taken ? null : "" })),
  );
  return rectanglesOf(rest).map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}

/** The tag as it is kept; the same tag is always the same text. */
export function tagText(tag: SheetTag): string {
  return JSON.stringify(v.parse(schema, tag));
}

/** What is not a tag of ours is none. */
export function parseTag(text: string): SheetTag | null {
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
  kind: v.picklist(madeKinds),
  id: v.string(),
  name: v.string(),
  previous: v.boolean(),
  run: v.string(),
  content: v.optional(v.string(), ""),
  told: v.exactOptional(v.string()),
  source: v.string(),
  sourceId: v.string(),
  rows: size,
  columns: size,
  printed: v.object({ rows: size, columns: size }),
  gaps: v.array(area),
  widths: v.array(v.number()),
  breaks: v.optional(v.array(place), []),
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
}) satisfies v.GenericSchema<unknown, SheetTag>;
