/** Before a file is sent to somebody without the add-in: formulas of ours are found and become what they show. */
import { callsOurs } from "../../functions/formula-text";
import {
  findFormulas,
  fixFormulas,
  placeOf,
  unfixFormulas,
  type FoundFormula,
} from "../../workbook/excel/fix-formulas";
import type { History } from "./history";
import type { Reader } from "./reader";
import type { Tasks } from "./tasks";

/** The sheet that is looked at, or all of them, hidden ones as well. */
export type Reach = "sheet" | "book";

/** How many formulas of ours there are, on how many sheets. */
export interface FormulaCount {
  readonly cells: number;
  readonly sheets: number;
  /** Those that show an error or nothing yet, and stay: "Sổ tay!B3". */
  readonly open: readonly string[];
}

export class FormulaFixer {
  constructor(
    private readonly tasks: Tasks,
    private readonly reader: Reader,
    private readonly history: History,
  ) {}

  count(reach: Reach): Promise<FormulaCount> {
    return this.tasks.run(async (context) => countOf(await this.find(context, reach)));
  }

  /** All that can be, or none; gives how many became values, and which did not. */
  fix(reach: Reach): Promise<FormulaCount> {
    return this.tasks.run(async (context) => {
      const found = await this.find(context, reach);
      const fixed = await fixFormulas(context, found, this.tasks.beforeSend);
      if (fixed.length > 0) this.history.keep((later) => unfixFormulas(later, fixed));
      return countOf(found);
    });
  }

  private async find(context: Excel.RequestContext, reach: Reach): Promise<readonly FoundFormula[]> {
    const { sheets, active } = await this.reader.refreshBook(context);
    return findFormulas(context, reach === "book" ? sheets : active ? [active] : [], {
      isOurs: callsOurs,
      beforeSend: this.tasks.beforeSend,
    });
  }
}

function countOf(found: readonly FoundFormula[]): FormulaCount {
  const due = found.filter(({ isOpen }) => !isOpen);
  return {
    cells: due.length,
    sheets: new Set(due.map(({ sheet }) => sheet.id)).size,
    open: found.filter(({ isOpen }) => isOpen).map(placeOf),
  };
}
