/** What is done in the workbook with formulas of ours: putting one into a cell, and turning all of them into their values. */
import { address } from "../../sheet/address";
import type { Choices } from "../../analysis/choices";
import { callsOurs, separatorOf, type FormulaWish, type Separator } from "../../functions/formula-text";
import type { Day } from "../../vietnamese/day";
import {
  findFormulas,
  fixFormulas,
  placeOf,
  unfixFormulas,
  type FoundFormula,
} from "../../workbook/excel/fix-formulas";
import { loadSelected, insertFormula, undoInsertion, type Place } from "../../workbook/excel/insert-formula";
import { Formulas, type FormulaView, type TableRead } from "./formulas";
import type { History } from "./history";
import type { Reader } from "./reader";
import type { Tasks } from "./tasks";

/** Where a formula was put, or what stands there that somebody must agree to write over. */
export interface Put {
  readonly kind: "inserted" | "occupied";
  readonly place: Place;
  readonly sheet: string;
  readonly address: string;
  /** What the cell showed before. */
  readonly shown: string;
}

/** The sheet that is looked at, or all of them, hidden ones as well. */
export type Reach = "sheet" | "book";

/** How many formulas of ours there are, on how many sheets. */
export interface FormulaCount {
  readonly cells: number;
  readonly sheets: number;
  /** Those that show an error or nothing yet, and stay: "Sổ tay!B3". */
  readonly open: readonly string[];
}

export class FormulaService {
  private readonly formulas = new Formulas();
  private separator: Separator | null = null;

  constructor(
    private readonly tasks: Tasks,
    private readonly reader: Reader,
    private readonly history: History,
  ) {}

  /** What a formula would be in this Excel, and give; null where no table was read. */
  async view(wish: FormulaWish, choices: Choices, today: Day): Promise<FormulaView | null> {
    this.separator ??= await this.tasks.run(askSeparator);
    const read = this.reader.table(choices, today);
    return read && this.formulas.view(read, wish, this.separator);
  }

  /** Into the cell that is selected, or into the one that somebody has agreed to write over. Null where no table is read. */
  insert(wish: FormulaWish, choices: Choices, today: Day, agreed: Place | null): Promise<Put | null> {
    return this.tasks.run(async (context) => {
      const selected = agreed ? () => agreed : loadSelected(context);
      const book = await this.reader.refreshBook(context);
      const place = selected();
      const read = await this.reader.readAgain(context, book, choices, today);
      if (!read) return null;
      const { area, ...plan } = this.formulas.plan(read, wish);
      const source = { sheetId: read.sheetId, area };
      const isAgreed = agreed !== null;
      const done = await insertFormula(context, { ...plan, book, place, source, isAgreed });
      if (done.kind === "inserted") this.history.keep((later) => undoInsertion(later, done.insertion));
      return {
        kind: done.kind,
        place,
        sheet: book.sheets.find(({ id }) => id === place.sheetId)?.name ?? "",
        address: address(place),
        shown: done.kind === "occupied" ? done.shown : "",
      };
    });
  }

  /** The formulas of the workbook for the total of the summary, by the indicator's id. */
  totals(read: TableRead): ReadonlyMap<string, string> {
    return this.formulas.totals(read);
  }

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

/** The list separator itself Excel does not tell. */
async function askSeparator(context: Excel.RequestContext): Promise<Separator> {
  const { application } = context.workbook;
  const { numberFormat } = application.cultureInfo;
  application.load("decimalSeparator");
  numberFormat.load("numberDecimalSeparator");
  await context.sync();
  return separatorOf([application.decimalSeparator, numberFormat.numberDecimalSeparator]);
}
