/** A sheet: its cells and all that lies on them; with what a person or a co-author does to it. */
import { HostError } from "../host-error";
import { type Area, areaAt, contains, LAST_COLUMN, overlap, parseArea, WHOLE_SHEET } from "./addresses";
import type { SheetOfFormulas } from "./calculate";
import { CO_AUTHOR, type Origin, USER } from "./events";
import type { CellFormat } from "./formats";
import { areaOf, type Reference, withReferences } from "./formula-tokens";
import { Grid, type Line, PLAIN_LINE } from "./grid";
import type { Chart, Table, Validation } from "./objects";
import { newPage } from "./page";
import { sameName } from "./sheet-names";
import { shownText } from "./shown";
import { CellError, type CellValue, told } from "./values";
import type { Workbook } from "./workbook";
import { write } from "./writing";

export interface CellView {
  readonly value: string | number | boolean;
  readonly formula: string;
  readonly text: string;
  /** What an error says to whoever points at the cell; null where it says nothing. */
  readonly sentence: string | null;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

export class Sheet implements SheetOfFormulas {
  readonly grid = new Grid();
  visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  merges: readonly Area[] = [];
  /** Rows and columns that stay in view. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  /** The rows above which somebody has a page begin, from the first on. */
  pageBreaks: readonly number[] = [];
  page = newPage();
  charts: Chart[] = [];
  tables: Table[] = [];
  validations: readonly Validation[] = [];
  readonly properties = new Map<string, string>();
  /** What is allowed although the sheet is protected; null while it is not. */
  protection: Readonly<Record<string, unknown>> | null = null;
  removed = false;
  version = 0;
  /** What became of the places of cells: each insertion and deletion, in order. A range that was taken before follows. */
  readonly shifts: ((area: Area) => Area | null)[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}

  /** Types as a person at this machine does. */
  type(address: string, value: string | number | boolean): void {
    this.typeAs(USER, address, value);
  }

  typeAsCoAuthor(address: string, value: string | number | boolean): void {
    this.typeAs(CO_AUTHOR, address, value);
  }

  rename(name: string): void {
    this.workbook.rename(this, name);
  }

  remove(): void {
    this.workbook.removeSheet(this, USER);
  }

  /** Clicks its tab; a hidden sheet is unhidden first. */
  show(): void {
    this.visibility = "Visible";
    this.workbook.activate(this, USER);
  }

  protect(options: Readonly<Record<string, unknown>> = {}): void {
    this.protection = options;
  }

  unprotect(): void {
    this.protection = null;
  }

  /** Counted from 0. */
  hideRows(...rows: readonly number[]): void {
    for (const row of rows) this.setHidden(row, row, true, USER);
  }

  showRows(...rows: readonly number[]): void {
    for (const row of rows) this.setHidden(row, row, false, USER);
  }

  cellAt(address: string): CellView {
    const { top, left } = this.areaNamed(address);
    const format = this.grid.formatAt(top, left);
    const value = this.valueAt(top, left);
    return {
      value: told(value),
      sentence: value instanceof CellError ? value.sentence : null,
      formula: this.formulaAt(top, left),
      text: this.textAt(top, left),
      numberFormat: format.numberFormat,
      format,
    };
  }

  areaNamed(address: string): Area {
    const area = parseArea(address);
    if (!area) throw new Error(`“${address}” is no address.`);
    return area;
  }

  valueAt(row: number, column: number): CellValue {
    return this.workbook.calculator.valueAt(this, row, column);
  }

  /** The formula, or what stands there without one. */
  formulaAt(row: number, column: number): string {
    const content = this.grid.contentAt(row, column);
    return content?.formula ?? String(told(content?.value ?? null));
  }

  textAt(row: number, column: number): string {
    const { locale, uses1904 } = this.workbook;
    const widthPoints = this.grid.columns.get(column)?.size ?? null;
    const format = this.grid.formatAt(row, column).numberFormat;
    return shownText(this.valueAt(row, column), format, { locale, uses1904, widthPoints });
  }

  rowLine(row: number): Line {
    return this.grid.rows.get(row) ?? PLAIN_LINE;
  }

  columnLine(column: number): Line {
    return this.grid.columns.get(column) ?? PLAIN_LINE;
  }

  isRowHidden(row: number): boolean {
    const { hidden, filtered } = this.rowLine(row);
    return hidden || filtered;
  }

  setHidden(first: number, last: number, isHidden: boolean, origin: Origin): void {
    for (let row = first; row <= last; row++) {
      this.grid.rows.set(row, { ...this.rowLine(row), hidden: isHidden, filtered: false });
    }
    const area = { top: first, bottom: last, left: 0, right: LAST_COLUMN };
    this.workbook.onEvent({ kind: "rowHidden", sheet: this.id, area, isHidden, origin });
  }

  /** Formulas of the sheet were reckoned, as after F9: told to those who asked. */
  calculated(): void {
    this.workbook.onEvent({ kind: "calculated", sheet: this.id, origin: USER });
  }

  /** The merged area that a cell belongs to. */
  mergeAt(row: number, column: number): Area | null {
    return this.merges.find((merge) => contains(merge, areaAt(row, column))) ?? null;
  }

  /** Throws where a protected sheet lets nothing of the kind be done to these cells. */
  checkUnlocked(area: Area, permission?: string): void {
    if (!this.protection || (permission && this.protection[permission] === true)) return;
    const isLocked = permission !== undefined || [...this.grid.formatsIn(area)].some(({ locked }) => locked);
    if (isLocked) throw new HostError("AccessDenied");
  }

  /** Something on the sheet is not as it was: formulas are to be calculated anew. */
  touch(): void {
    this.version++;
    this.workbook.version++;
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const [row, column, { content }] of this.grid.stored(WHOLE_SHEET)) {
      if (!content || content.formula === null) continue;
      const formula = rewrite(content.formula);
      if (formula === content.formula) continue;
      // What it was given with is what it was when it read otherwise.
      const given = content.givenAt === undefined ? {} : { givenAt: -1 };
      this.grid.putContent(row, column, { ...content, formula, ...given });
    }
  }

  rewriteReferencesTo(sheet: Sheet, replace: (area: Area) => Area | null): void {
    this.rewriteFormulas((formula) =>
      withReferences(formula, (reference) => {
        const isMeant = reference.sheet === null ? sheet === this : sameName(reference.sheet, sheet.name);
        return isMeant ? withArea(reference, replace(areaOf(reference))) : reference;
      }),
    );
    for (const chart of this.charts) {
      const follow = (source: Chart["source"]): Chart["source"] => {
        if (source?.sheet !== sheet.id) return source;
        const area = replace(source.area);
        return area && { ...source, area };
      };
      chart.source = follow(chart.source);
      for (const series of chart.series) {
        series.values = follow(series.values);
        series.xValues = follow(series.xValues);
      }
    }
  }

  settleFormulas(): void {
    const values: (readonly [number, number, CellValue])[] = [];
    for (const [row, column, { content }] of this.grid.stored(WHOLE_SHEET)) {
      if (!content || content.formula === null) continue;
      const place = { sheet: this, row, column };
      values.push([row, column, this.workbook.calculator.calculated(place, content.formula)]);
    }
    for (const [row, column, value] of values) {
      const content = this.grid.contentAt(row, column);
      if (content) this.grid.putContent(row, column, { ...content, value });
    }
  }

  /** Merged areas that have a cell in common with an area. */
  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => overlap(merge, area));
  }

  private typeAs(origin: Origin, address: string, value: string | number | boolean): void {
    write(this, this.areaNamed(address), [[value]], origin);
  }
}

function withArea(reference: Reference, area: Area | null): Reference | null {
  if (!area) return null;
  const { from, to } = reference;
  return {
    ...reference,
    from: { ...from, row: area.top, column: area.left },
    to: { ...to, row: area.bottom, column: area.right },
  };
}
