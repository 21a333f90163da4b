/** What can be taken back in the workbook, the newest first: a few changes, since each holds all that stood on a sheet. */
import { ExcelProblem, problemOf } from "../../workbook/excel/problem";

/** Takes a change back; false where there is nothing left to take back. */
export type Undo = (context: Excel.RequestContext) => Promise<boolean>;

/** How many clicks can be taken back. */
const MOST = 5;

export class History {
  private readonly undos: Undo[] = [];

  keep(undo: Undo): void {
    this.undos.push(undo);
    this.undos.splice(0, this.undos.length - MOST);
  }

  clear(): void {
    this.undos.length = 0;
  }

  /** Takes the newest change back; false where there is none. Throws an ExcelProblem "undo-unfinished": it can be done again. */
  async takeBack(context: Excel.RequestContext): Promise<boolean> {
    const undo = this.undos.at(-1);
    if (!undo) return false;
    try {
      const isUndone = await undo(context);
      this.undos.pop();
      // What is older rests on what could not be taken back.
      if (!isUndone) this.clear();
      return isUndone;
    } catch (error) {
      throw new ExcelProblem("undo-unfinished", "", problemOf(error).detail);
    }
  }
}
