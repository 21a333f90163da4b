/** A sheet that was read from a file as plain data, to be put into the stand-in for Excel: what Excel would hold of it. */
import type { Area } from "../../src/sheet/area";
import type { Grid } from "../../src/sheet/grid";
import { areaName } from "./model/addresses";
import type { SheetData } from "./sheet-data";

export function sheetOfGrid({ sheet, values, raw = values, merges, hidden, ...grid }: Grid): SheetData {
  const {
    formats,
    fonts = [],
    struck = new Map<number, ReadonlySet<number>>(),
    hiddenRows,
    hiddenColumns,
  } = grid;
  return {
    name: sheet,
    values: raw,
    numberFormats: byAddress(formats),
    fonts: byAddress(fonts),
    struck: [...struck].flatMap(([row, columns]) => [...columns].map((column) => nameOf(row, column))),
    merges: merges.map((area: Area) => areaName(area)),
    hiddenRows: [...hiddenRows],
    hiddenColumns: [...hiddenColumns],
    visibility: hidden ? "Hidden" : "Visible",
  };
}

function byAddress(rows: NonNullable<Grid["fonts"]>): Readonly<Record<string, string>> {
  const cells = rows.flatMap((row = [], r) =>
    row.flatMap((value, c) => (value === undefined ? [] : [[nameOf(r, c), value] as const])),
  );
  return Object.fromEntries(cells);
}

function nameOf(row: number, column: number): string {
  return areaName({ top: row, left: column, bottom: row, right: column });
}
