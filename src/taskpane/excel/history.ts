/** What can be taken back in the workbook, the newest first: a few changes, since each holds all that stood on a sheet. */
import type { OutputKind } from "../../congress/outputs";
import { onceMoreWhereItFails } from "../../workbook/excel/certain";
import { ExcelProblem, problemOf } from "../../workbook/excel/problem";

/** Takes a change back; false where there is nothing left to take back. */
export type Undo = (context: Excel.RequestContext) => Promise<boolean>;

interface Kept {
  readonly undo: Undo;
  readonly remade: readonly OutputKind[];
}

/** How many clicks can be taken back. */
const MOST = 5;

export class History {
  private undos: readonly Kept[] = [];

  /** `remade`: our sheets that stood there before; of each no more is kept than what stood there last. */
  keep(undo: Undo, remade: readonly OutputKind[] = []): void {
    const lost = this.undos.findLastIndex((one) => one.remade.some((kind) => remade.includes(kind)));
    this.undos = [...this.undos.slice(lost + 1), { undo, remade }].slice(-MOST);
  }

  clear(): void {
    this.undos = [];
  }

  /** How many changes can be taken back. */
  get size(): number {
    return this.undos.length;
  }

  /**
   * Takes the newest change back; false where there is none. What ends in the middle is gone on with at once: half of it helps nobody.
   * Throws an ExcelProblem "undo-unfinished" where that fails as well: it can be done again.
   */
  async takeBack(context: Excel.RequestContext): Promise<boolean> {
    const last = this.undos.at(-1);
    if (!last) return false;
    try {
      const isUndone = await onceMoreWhereItFails(() => last.undo(context));
      this.undos = this.undos.slice(0, -1);
      // What is older rests on what could not be taken back.
      if (!isUndone) this.clear();
      return isUndone;
    } catch (error) {
      throw new ExcelProblem("undo-unfinished", "", problemOf(error).detail);
    }
  }
}
