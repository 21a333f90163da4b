/** A sheet's formulas: which cells have one that nobody has reckoned yet, and, where they are asked for, their texts. */
import { columnLetters, type CellPosition } from "../../../sheet/address";
import type { CellValue } from "../../../sheet/grid";
import type { Budget } from "../limits";
import { formulaKey, type Formulas } from "../recalculate";
import { unescaped } from "./bytes";
import { COLUMNS, columnOf, ROWS } from "./place";
import type { Scanner } from "./scanner";

interface Shared {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export class SheetFormulas {
  /** Cells whose formula has no value in the file, or a dummy of a writer that asks for all to be reckoned. */
  readonly unreckoned: CellPosition[] = [];
  private readonly texts = new Map<string, string>();
  private readonly shared = new Map<string, Shared>();
  /** Of the cell that is open. */
  private hasFormula = false;
  private group: string | null = null;

  constructor(
    private readonly context: {
      readonly asksToReckon: boolean;
      readonly keepsFormulas: boolean;
      readonly budget: Budget;
    },
  ) {}

  get kept(): Formulas {
    return this.texts;
  }

  /** True where the formula's text is wanted. */
  open(xml: Scanner): boolean {
    this.hasFormula = true;
    const { keepsFormulas } = this.context;
    if (keepsFormulas) this.group = xml.attribute("t") === "shared" ? (xml.attribute("si") ?? "") : null;
    return keepsFormulas;
  }

  close(xml: Scanner, row: number, column: number): void {
    if (!this.context.keepsFormulas) return;
    const own = unescaped(xml.text());
    const first = this.group === null ? undefined : this.shared.get(this.group);
    if (own !== "" && this.group !== null) this.shared.set(this.group, { text: own, row, column });
    const text =
      own !== "" || !first ? own : movedFormula(first.text, row - first.row, column - first.column);
    if (text === "") return;
    this.context.budget.spend("texts", text.length + OVERHEAD);
    this.texts.set(formulaKey(row, column), text);
  }

  /** To be called when a cell ends; `value` is undefined where the file has none. */
  endCell(row: number, column: number, value: CellValue | undefined): void {
    if (!this.hasFormula) return;
    this.hasFormula = false;
    this.context.budget.spend("formulas");
    const isDummy = this.context.asksToReckon && (value === 0 || value === null || value === "");
    if (value === undefined || isDummy) this.unreckoned.push({ row, column });
  }
}

/** What a formula takes in memory beside its text. */
const OVERHEAD = 100;
/** Excel's own limit; what is longer stays as its first cell has it. */
const LONGEST_FORMULA = 8192;

/** In this order: texts, sheets' names, brackets, whole columns, whole rows, numbers, cells, other names. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|\d+\.?\d*(?:E[-+]?\d+)?|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\d_.(!])|[\p{L}_\\][\p{L}\d_.\\?]*/giu;

/** The formula as it stands so many rows further down and columns further right. */
export function movedFormula(text: string, down: number, right: number): string {
  if ((down === 0 && right === 0) || text.length > LONGEST_FORMULA) return text;
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(wrapped(columnOf(letters) + right, COLUMNS)));
  const row = (fixed: string, digits: string): string =>
    fixed + (fixed ? digits : String(wrapped(Number(digits) - 1 + down, ROWS) + 1));
  return text.replace(TOKEN, (whole: string, ...found: (string | undefined)[]) => {
    const [a, b, c = "", d = "", e, f, g = "", h = "", i, j, k = "", l = ""] = found;
    if (a !== undefined && b !== undefined) return `${column(a, b)}:${column(c, d)}`;
    if (e !== undefined && f !== undefined) return `${row(e, f)}:${row(g, h)}`;
    if (i !== undefined && j !== undefined) return column(i, j) + row(k, l);
    return whole;
  });
}

function wrapped(value: number, size: number): number {
  return ((value % size) + size) % size;
}
