/**
 * Cells of the workbook that were read: whole sheets, and the tops of others. As long as Excel tells of every change, what was
 * read and has not changed since is not asked for again.
 */
import type { Grid } from "../../sheet/grid";
import type { BookView, SheetView } from "../../workbook/excel/book";
import { areaOf, readGrid, readPeeks } from "../../workbook/excel/read-grid";
import { supports } from "./platform";

/** How much of a long reading is done. */
export type OnProgress = (done: number, all: number) => void;

export class CellCache {
  /** By the sheet's id. */
  private readonly grids = new Map<string, Grid>();
  /** Kept until one of the sheet's own cells changes: whether it holds results hardly hangs on formulas. */
  private readonly tops = new Map<string, Grid>();
  /** Excel tells of changes; else nothing of before is believed. */
  isTold = false;
  /** Counts changes of cells. */
  edits = 0;

  constructor(
    private readonly beforeSend: () => void,
    private readonly onProgress: OnProgress,
  ) {}

  /** Somebody has changed a sheet: formulas of any other may have other values now. */
  forget(sheetId: string): void {
    this.forgetGrids();
    this.tops.delete(sheetId);
    this.edits++;
  }

  forgetGrids(): void {
    this.grids.clear();
  }

  /** A whole sheet. `alongside` asks for more with the first piece, where any is asked for. */
  async grid(
    context: Excel.RequestContext,
    book: BookView,
    sheet: SheetView,
    alongside?: () => void,
  ): Promise<Grid> {
    const known = this.grids.get(sheet.id);
    if (known && this.isTold && isOf(known, sheet)) return known;
    const used = await areaOf(context, book, sheet);
    const { onProgress, beforeSend, edits } = this;
    const more = alongside ? { alongside } : {};
    const grid = await readGrid(context, sheet, used, { supports, onProgress, beforeSend, ...more });
    // Where somebody has typed meanwhile, part of it may be of before.
    if (this.edits === edits) this.grids.set(sheet.id, grid);
    return grid;
  }

  /** The tops of sheets, by their ids; one that is gone by now is left out. */
  async topsOf(
    context: Excel.RequestContext,
    sheets: readonly SheetView[],
  ): Promise<ReadonlyMap<string, Grid>> {
    const known = sheets.flatMap((sheet) => {
      const grid = this.isTold ? (this.grids.get(sheet.id) ?? this.tops.get(sheet.id)) : undefined;
      return grid && isOf(grid, sheet) ? [[sheet.id, grid] as const] : [];
    });
    const tops = new Map(known);
    const unknown = sheets.filter(({ id }) => !tops.has(id));
    const { edits } = this;
    for (const [id, top] of await readPeeks(context, unknown, this.beforeSend)) {
      tops.set(id, top);
      if (this.edits === edits) this.tops.set(id, top);
    }
    return tops;
  }
}

/** Not every Excel tells that a sheet was renamed or hidden. */
function isOf(grid: Grid, { name, hidden }: SheetView): boolean {
  return grid.sheet === name && grid.hidden === hidden;
}
