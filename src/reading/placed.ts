/**
 * Sheets that are not laid out a row a branch are laid out so (sheet/transform), read by the reader of branches, and everything
 * that names a cell is put back to where it stands. So criteria down the side and forms with labels are understood by the same
 * rules as any table, and only where things stand is said elsewhere.
 */
import { movedBy } from "../congress/findings";
import type { Source } from "../congress/source";
import type { CongressTable, ReportedFigure, ReportedTotal } from "../congress/table";
import type { CellRef } from "../sheet/address";
import { cellAt, type Grid } from "../sheet/grid";
import { arranged, type Taken } from "../sheet/transform";
import { readBranches } from "./branches/form";
import type { ReadSheet, SeenSheet } from "./form";
import type { HeaderColumn } from "./table/header";
import type { TitleBlock } from "./table/title-block";

export interface LaidOut {
  /** The header first, then a line a branch: `places[line][column]`. */
  readonly places: readonly (readonly (Taken | null)[])[];
  /** What the columns are. */
  readonly columns: readonly HeaderColumn[];
  readonly title: TitleBlock;
  readonly score: number;
}

/** Reads a sheet as it was laid out anew. */
export function readPlaced(sheet: SeenSheet, { places, columns, title, score }: LaidOut): ReadSheet {
  const grid = arranged(sheet.grid, places);
  const located = { window: { top: 0, bottom: 0 }, columns, last: 0, rules: [], score, side: null };
  return backHome(sheet.grid, readBranches({ ...sheet, grid }, located, title), places);
}

/** What was read of a sheet as it was laid out in `places`, with its cells where they stand. */
export function backHome(sheet: Grid, read: ReadSheet, places: LaidOut["places"]): ReadSheet {
  if (!read.ok) return read;
  const { tableRows } = sheet;
  const lines = { cells: places };
  const home = (cell: CellRef): CellRef => {
    const place = places[cell.row]?.[cell.column] ?? places[cell.row]?.find((taken) => taken !== null);
    return place ? cellAt(sheet, place.row, place.column) : cell;
  };
  return {
    ...read,
    table: putBack(read.table, { lines, ...(tableRows && { tableRows }) }, home),
    findings: read.findings.map((one) => movedBy(one, home)),
  };
}

function putBack(
  table: CongressTable,
  where: Pick<Source, "lines" | "tableRows">,
  home: (cell: CellRef) => CellRef,
): CongressTable {
  const [source, ...others] = table.sources;
  const figures = (of: ReadonlyMap<string, ReportedFigure>): ReadonlyMap<string, ReportedFigure> =>
    new Map([...of].map(([field, one]) => [field, { ...one, cell: home(one.cell) }]));
  return {
    ...table,
    sources: [{ ...source, ...where }, ...others],
    blocks: table.blocks.map((block) => ({ ...block, cell: home(block.cell) })),
    reportedTotals: table.reportedTotals.map((total): ReportedTotal => {
      const { counts, percents, branches } = total;
      return {
        ...total,
        counts: figures(counts),
        percents: figures(percents),
        branches: branches && { ...branches, cell: home(branches.cell) },
      };
    }),
  };
}
