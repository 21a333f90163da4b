/** Calculates formulas when they are looked at; nothing is kept longer than the workbook stays as it is. */
import { type Area, columnsOf, LAST_COLUMN, rowsOf } from "./addresses";
import { FUNCTIONS } from "./formula-functions";
import { areaOf, type Reference } from "./formula-tokens";
import { type TablePart, type Tree, treeOf } from "./formula-tree";
import {
  asLogical,
  asNumber,
  asText,
  compare,
  DIVISION_ERROR,
  isTable,
  NUMBER_ERROR,
  type Operand,
  REFERENCE_ERROR,
  single,
  spread,
  VALUE_ERROR,
} from "./formula-values";
import type { Grid } from "./grid";
import type { Locale } from "./locale";
import { type SheetOfSpills, type Spill, Spills } from "./spills";
import { CellError, type CellValue } from "./values";

export interface SheetOfFormulas extends SheetOfSpills {
  readonly name: string;
  readonly grid: Grid;
  /** Goes up whenever something is written on the sheet. */
  readonly version: number;
}

export interface BookOfFormulas {
  readonly locale: Locale;
  readonly calculationMode: string;
  /** Goes up whenever something is written anywhere. */
  readonly version: number;
  sheetNamed(name: string): SheetOfFormulas | null;
  /** Where a part of a table stands; null where there is no such table, or it has no such part. */
  tablePart(name: string, part: TablePart): { readonly sheet: SheetOfFormulas; readonly area: Area } | null;
  /**
   * Asked for every function that is not Excel's own, such as DAIHOI.DEM: here the real custom-functions runtime is to
   * be asked. It answers later; until it did, the cell shows #BUSY!, and with the answer the workbook's version goes up.
   * Null: there is no such function.
   */
  customFunction(name: string, operands: readonly Operand[], place: Place): Operand | null;
}

export interface Place {
  readonly sheet: SheetOfFormulas;
  readonly row: number;
  readonly column: number;
}

class UnknownFunction extends Error {}

export class Calculator {
  private version = -1;
  /** Undefined while a cell is being calculated: a circle counts as zero, as in Excel. */
  private known = new Map<SheetOfFormulas, Map<number, CellValue | undefined>>();
  private readonly spills = new Spills();

  constructor(private readonly book: BookOfFormulas) {}

  valueAt(sheet: SheetOfFormulas, row: number, column: number): CellValue {
    const content = sheet.grid.contentAt(row, column);
    if (!content) return this.spilledAt(sheet, row, column);
    const isSettled = content.formula === null || content.givenAt === sheet.version;
    if (isSettled || this.book.calculationMode === "Manual") return content.value;
    return this.calculated({ sheet, row, column }, content.formula);
  }

  /** The value of a formula that stands in this place, whatever it was before. */
  calculated(place: Place, formula: string): CellValue {
    if (this.version !== this.book.version) this.known.clear();
    this.version = this.book.version;
    const values = this.known.get(place.sheet) ?? new Map<number, CellValue | undefined>();
    this.known.set(place.sheet, values);
    const key = keyOf(place.row, place.column);
    if (values.has(key)) return values.get(key) ?? 0;
    values.set(key, undefined);
    const value = this.evaluate(place, formula);
    values.set(key, value);
    return value;
  }

  /** The table that fills this cell, be it that of its own formula; null where none does. */
  spillOver(sheet: SheetOfFormulas, row: number, column: number): Spill | null {
    for (const { row: top, column: left } of this.spills.over(sheet, row, column)) {
      if (this.isBeingCalculated(sheet, top, left)) continue;
      // It may have become another one, or none.
      this.valueAt(sheet, top, left);
      const spill = this.spills
        .over(sheet, row, column)
        .find((one) => one.row === top && one.column === left);
      if (spill) return spill;
    }
    return null;
  }

  private isBeingCalculated(sheet: SheetOfFormulas, row: number, column: number): boolean {
    const values = this.version === this.book.version ? this.known.get(sheet) : undefined;
    const key = keyOf(row, column);
    return values?.has(key) === true && values.get(key) === undefined;
  }

  private spilledAt(sheet: SheetOfFormulas, row: number, column: number): CellValue {
    const spill = this.spillOver(sheet, row, column);
    return spill?.rows[row - spill.row]?.[column - spill.column] ?? null;
  }

  private evaluate(place: Place, formula: string): CellValue {
    const tree = treeOf(formula);
    if (!tree) return new CellError("#NAME?");
    try {
      const operand = new Evaluation(this, this.book, place).of(tree);
      return this.spills.settle(place, operand) ?? 0;
    } catch (error) {
      if (!(error instanceof UnknownFunction)) throw error;
      const content = place.sheet.grid.contentAt(place.row, place.column);
      // What came with the workbook was calculated by an Excel that knows the function.
      return content?.givenAt === undefined ? new CellError("#NAME?") : content.value;
    }
  }
}

function keyOf(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

class Evaluation {
  constructor(
    private readonly calculator: Calculator,
    private readonly book: BookOfFormulas,
    private readonly place: Place,
  ) {}

  of(tree: Tree): Operand {
    switch (tree.kind) {
      case "value":
        return tree.value;
      case "reference":
        return this.referred(tree.reference);
      case "table": {
        const found = this.book.tablePart(tree.name, tree.part);
        return found ? this.valuesIn(found.sheet, found.area) : REFERENCE_ERROR;
      }
      case "name":
        return new CellError("#NAME?");
      case "call":
        return this.call(tree.name, tree.operands);
      case "operation":
        return operate(
          tree.sign,
          tree.operands.map((operand) => this.of(operand)),
          this.book.locale,
        );
    }
  }

  private referred(reference: Reference): Operand {
    const sheet = reference.sheet === null ? this.place.sheet : this.book.sheetNamed(reference.sheet);
    if (!sheet) return REFERENCE_ERROR;
    const area = areaOf(reference);
    // Whole rows and columns end where the sheet's values do.
    const used =
      reference.kind === "columns" || reference.kind === "rows" ? sheet.grid.used(area, true) : area;
    return used ? this.valuesIn(sheet, used) : { rows: [[null]], isReference: true };
  }

  private valuesIn(sheet: SheetOfFormulas, area: Area): Operand {
    const rows = Array.from({ length: rowsOf(area) }, (_, r) =>
      Array.from({ length: columnsOf(area) }, (__, c) =>
        this.calculator.valueAt(sheet, area.top + r, area.left + c),
      ),
    );
    return { rows, isReference: true };
  }

  private call(name: string, operands: readonly Tree[]): Operand {
    const [first, second, third] = operands;
    if (name === "IF" && first) return this.choose(first, second, third);
    if (name === "IFERROR" && first) {
      const value = this.of(first);
      return single(value) instanceof CellError && second ? this.of(second) : value;
    }
    if (name === "ROW" || name === "COLUMN") return this.position(name, first);
    const values = operands.map((operand) => this.of(operand));
    const known = FUNCTIONS[name.replace(/^_XLFN\./, "")];
    if (known) return known(values, this.book.locale);
    const answer = this.book.customFunction(name, values, this.place);
    if (answer === null) throw new UnknownFunction(name);
    return answer;
  }

  private choose(condition: Tree, then: Tree | undefined, otherwise: Tree | undefined): Operand {
    const decision = this.of(condition);
    const yes = (): Operand => (then ? this.of(then) : true);
    const no = (): Operand => (otherwise ? this.of(otherwise) : false);
    if (isTable(decision) && decision.rows.flat().length > 1) {
      return spread([decision, yes(), no()], (one = null, a = null, b = null) => {
        const logical = asLogical(one);
        return logical instanceof CellError ? logical : logical ? a : b;
      });
    }
    const logical = asLogical(single(decision));
    if (logical instanceof CellError) return logical;
    return logical ? yes() : no();
  }

  private position(name: "ROW" | "COLUMN", tree: Tree | undefined): CellValue {
    const corner = tree?.kind === "reference" ? tree.reference.from : this.place;
    return (name === "ROW" ? corner.row : corner.column) + 1;
  }
}

const NUMERIC: Readonly<Record<string, (one: number, other: number) => CellValue>> = {
  "+": (one, other) => one + other,
  "-": (one, other) => one - other,
  "*": (one, other) => one * other,
  "/": (one, other) => (other === 0 ? DIVISION_ERROR : one / other),
  "^": (one, other) => one ** other,
  negative: (one) => -one,
  "%": (one) => one / 100,
};

const COMPARING: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function operate(sign: string, operands: readonly Operand[], locale: Locale): Operand {
  return spread(operands, (...values) => {
    const error = values.find((value) => value instanceof CellError);
    if (error !== undefined) return error;
    const [one = null, other = null] = values;
    if (sign === "&") return `${textOf(one, locale)}${textOf(other, locale)}`;
    const comparing = COMPARING[sign];
    if (comparing) return comparing(compare(one, other));
    const numbers = values.map((value) => asNumber(value, locale));
    const failed = numbers.find((number) => number instanceof CellError);
    if (failed !== undefined) return failed;
    const result = NUMERIC[sign]?.(Number(numbers[0] ?? 0), Number(numbers[1] ?? 0)) ?? VALUE_ERROR;
    return typeof result === "number" && !Number.isFinite(result) ? NUMBER_ERROR : result;
  });
}

function textOf(value: CellValue, locale: Locale): string {
  const text = asText(value, locale);
  return text instanceof CellError ? text.code : text;
}
