/** Formulas of ours in the open workbook: what one would be and give, putting it into a cell, those of the summary's total. */
import { address } from "../../sheet/address";
import type { Choices } from "../../analysis/choices";
import { separatorOf, type FormulaWish, type Separator } from "../../functions/formula-text";
import type { Day } from "../../vietnamese/day";
import type { Place } from "../../workbook/excel/insert-formula";
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

/** Where a formula would go. */
export type SelectedPlace = Pick<Put, "sheet" | "address">;

/** Comes when a formula is put into a cell. */
const inserting = () => import("../../workbook/excel/insert-formula");

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
    this.separator ??= await this.tasks.run(readSeparator);
    const read = this.reader.table(choices, today);
    return read && this.formulas.view(read, wish, this.separator);
  }

  /** The cell that is selected. */
  async selected(): Promise<SelectedPlace> {
    const { loadSelected } = await inserting();
    return this.tasks.run(async (context) => {
      const selected = loadSelected(context);
      const book = await this.reader.refreshBook(context);
      const place = selected();
      return {
        sheet: book.sheets.find(({ id }) => id === place.sheetId)?.name ?? "",
        address: address(place),
      };
    });
  }

  /** Into the cell that is selected, or into the one that somebody has agreed to write over. Null where no table is read. */
  async insert(wish: FormulaWish, choices: Choices, today: Day, agreed: Place | null): Promise<Put | null> {
    const { loadSelected, insertFormula, undoInsertion } = await inserting();
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
}

/** The list separator itself Excel does not tell. */
async function readSeparator(context: Excel.RequestContext): Promise<Separator> {
  const { application } = context.workbook;
  const { numberFormat } = application.cultureInfo;
  application.load("decimalSeparator");
  numberFormat.load("numberDecimalSeparator");
  await context.sync();
  return separatorOf([application.decimalSeparator, numberFormat.numberDecimalSeparator]);
}
