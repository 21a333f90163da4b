/**
 * A sheet's XML in one pass into values, cell formats, formulas, merges, and what is hidden. Rows and columns outside the
 * sheet are refused; whatever takes memory is counted before it is kept.
 */
import type { Area } from "../../../sheet/area";
import type { CellValue } from "../../../sheet/grid";
import { FROM_1904, isDayFormat } from "../../../sheet/number-format";
import { LONGEST_TEXT, type Budget } from "../limits";
import type { Frozen } from "../../rendered-sheet";
import { damaged } from "../problem";
import { unescaped, type CellAttributes } from "./bytes";
import { Columns } from "./columns";
import { dayNumber } from "./days";
import { SheetFormulas } from "./formulas";
import { blankInsideMerges, withoutOverlaps } from "./merges";
import { areaOf, COLUMNS, ROWS } from "./place";
import { Rows } from "./rows";
import { RUN_NAMES, Runs, type RunFont, type RunStyles } from "./runs";
import { Scanner, type Listener } from "./scanner";
import type { SharedStrings } from "./shared-strings";
import { PLAIN, type Style } from "./styles";

const NAMES = [
  "c",
  "v",
  "f",
  "is",
  "t",
  "rPh",
  "row",
  "sheetData",
  "mergeCell",
  "col",
  "sheetFormatPr",
  "sheetView",
  "pane",
] as const;
const [CELL, VALUE, FORMULA, INLINE, TEXT_OF_RUN, READING, ROW, DATA, MERGE, COLUMN, FORMAT, VIEW, PANE] =
  NAMES.keys();
/** `t` of a cell by its first and its last letter: s, str, inlineStr, b, e, d, n. */
const [SHARED, TEXT, INLINE_TEXT, BOOLEAN, ERROR, DAY, NUMBER] = [
  0x7373, 0x7372, 0x6972, 0x6262, 0x6565, 0x6464, 0x6e6e,
] as const;

export interface SheetContext extends SharedStrings {
  /** Formats that only the cells' own words ask for are added. */
  readonly styles: Style[];
  readonly runStyles: RunStyles;
  readonly from1904: boolean;
  readonly asksToReckon: boolean;
  readonly keepsFormulas: boolean;
  readonly budget: Budget;
}

export class SheetReader implements Listener {
  readonly scanner = new Scanner([...NAMES, ...RUN_NAMES], this);
  readonly rows: Rows;
  readonly columns = new Columns();
  readonly formulas: SheetFormulas;
  readonly hiddenRows = new Set<number>();
  /** Heights in points, of the rows that have one. */
  readonly heights = new Map<number, number>();
  merges: readonly Area[] = [];
  /** How many rows and columns stay in sight while the others are scrolled; null where none do. */
  frozen: Frozen | null = null;
  private viewed: Area | null = null;
  private readonly listed: Area[] = [];
  private readonly errors = new Map<string, CellValue>();
  private hidesOtherRows = false;
  private readonly shownRows = new Set<number>();
  private isInData = false;
  private isReading = false;
  private readonly cell: CellAttributes = { column: -1, row: -1, style: 0, type: 0 };
  private column = -1;
  private value: CellValue = null;
  private hasValue = false;
  private inline = "";
  private readonly runs = new Runs();

  constructor(private readonly context: SheetContext) {
    this.rows = new Rows(context.budget, context.styles[0]?.format === "General" ? 0 : -1);
    this.formulas = new SheetFormulas(context);
  }

  open(tag: number, xml: Scanner): boolean {
    if (!this.isInData) {
      if (tag === DATA) this.isInData = true;
      else if (tag === MERGE) this.addMerge(xml);
      else if (tag === COLUMN) this.columns.add(xml);
      else if (tag === VIEW) this.viewed ??= areaOf(xml.attribute("topLeftCell") ?? "A1");
      else if (tag === PANE) this.addPane(xml);
      else if (tag === FORMAT) this.hidesOtherRows = xml.isTrue("zeroHeight");
      return false;
    }
    switch (tag) {
      case CELL:
        this.openCell(xml);
        return false;
      case VALUE:
        return true;
      case TEXT_OF_RUN:
        return !this.isReading;
      case FORMULA:
        return this.formulas.open(xml);
      case READING:
        this.isReading = true;
        return false;
      case ROW:
        this.openRow(xml);
        return false;
      default: {
        const name = RUN_NAMES[tag - NAMES.length];
        if (name) this.runs.open(name, xml);
        return false;
      }
    }
  }

  close(tag: number, xml: Scanner): void {
    if (!this.isInData) return;
    switch (tag) {
      case CELL:
        this.closeCell();
        break;
      case VALUE:
        this.takeValue(xml);
        break;
      case TEXT_OF_RUN:
        if (!this.isReading) this.takeRun(xml);
        break;
      case INLINE:
        this.value = unescaped(this.inline);
        this.hasValue = true;
        this.takeRuns(this.runs.end());
        break;
      case FORMULA:
        this.formulas.close(xml, this.rows.row, this.column);
        break;
      case READING:
        this.isReading = false;
        break;
      case ROW:
        this.rows.close();
        break;
      case DATA:
        this.isInData = false;
        break;
    }
  }

  /** To be called behind the last piece. */
  async end(): Promise<void> {
    const { values } = this.rows;
    const { budget } = this.context;
    this.merges = await withoutOverlaps(this.listed, budget);
    await blankInsideMerges(values, this.merges, budget);
    if (!this.hidesOtherRows) return;
    for (let row = 0; row < values.length; row++) if (!this.shownRows.has(row)) this.hiddenRows.add(row);
  }

  private openRow(xml: Scanner): void {
    const number = xml.attribute("r");
    this.rows.open(number === null ? null : Number(number) - 1);
    const { row } = this.rows;
    this.column = -1;
    const height = xml.attribute("ht");
    if (height !== null && Number(height) >= 0) this.heights.set(row, Number(height));
    if (xml.isTrue("hidden")) this.hiddenRows.add(row);
    else if (this.hidesOtherRows) this.shownRows.add(row);
  }

  private openCell(xml: Scanner): void {
    xml.cell(this.cell);
    this.column = this.cell.column < 0 ? this.column + 1 : this.cell.column;
    if (this.column >= COLUMNS || this.cell.row >= ROWS) throw damaged("a cell outside the sheet");
    if (this.rows.row < 0) throw damaged("a cell outside of rows");
    this.value = null;
    this.hasValue = false;
    this.inline = "";
  }

  private takeValue(xml: Scanner): void {
    const { type } = this.cell;
    const isEmpty = xml.length === 0;
    this.hasValue = !isEmpty || type === TEXT;
    if (isEmpty || type === INLINE_TEXT) return;
    if (type === SHARED) this.takeShared(xml.number() ?? -1);
    else if (type === 0 || type === NUMBER) this.value = this.number(xml);
    else if (type === BOOLEAN) this.value = /^\s*(?:1|true)\s*$/i.test(xml.text());
    else if (type === ERROR) this.value = this.error(xml.text().trim());
    else if (type === DAY) this.takeDay(xml);
    else this.value = unescaped(this.kept(xml));
  }

  private takeShared(index: number): void {
    const { strings, runs } = this.context;
    this.value = strings[index] ?? null;
    if (runs.size > 0) this.takeRuns(runs.get(index));
  }

  private takeRuns(runs: RunFont | null | undefined): void {
    if (runs) this.cell.style = this.context.runStyles.with(this.cell.style, runs);
  }

  private takeRun(xml: Scanner): void {
    const run = this.kept(xml);
    this.runs.add(run);
    this.inline = this.inline === "" ? run : this.inline + run;
    if (this.inline.length > LONGEST_TEXT) throw damaged("a text without end");
  }

  private kept(xml: Scanner): string {
    this.context.budget.spend("texts", xml.length);
    return xml.text();
  }

  private number(xml: Scanner): CellValue {
    const value = xml.number();
    if (value === null) return unescaped(this.kept(xml));
    // Nothing behind knows of workbooks that count their days from 1904.
    return this.context.from1904 && this.isDay() ? value + FROM_1904 : value;
  }

  private isDay(): boolean {
    return isDayFormat(this.context.styles[this.cell.style]?.format ?? "");
  }

  private error(text: string): CellValue {
    const known = this.errors.get(text) ?? { error: text };
    if (this.errors.size < MOST_ERRORS) this.errors.set(text, known);
    return known;
  }

  private takeDay(xml: Scanner): void {
    const text = this.kept(xml);
    this.value = dayNumber(text.trim()) ?? unescaped(text);
    if (typeof this.value === "string" || this.isDay()) return;
    // The file says that it is a day, its format does not.
    const { styles } = this.context;
    const last = styles.length - 1;
    this.cell.style = styles[last] === DAY_STYLE ? last : styles.push(DAY_STYLE) - 1;
  }

  private closeCell(): void {
    const { column, value } = this;
    const { row } = this.rows;
    this.formulas.endCell(row, column, this.hasValue ? value : undefined);
    this.rows.put(column, value, this.cell.style);
  }

  /** Of the first of several views, which is the one that people see. */
  private addPane(xml: Scanner): void {
    const state = xml.attribute("state");
    if (this.frozen || (state !== "frozen" && state !== "frozenSplit")) return;
    const { top = 0, left = 0 } = this.viewed ?? {};
    const [rows, columns] = [Number(xml.attribute("ySplit") ?? 0), Number(xml.attribute("xSplit") ?? 0)];
    if (!Number.isInteger(rows) || !Number.isInteger(columns)) return;
    this.frozen = { rows: rows > 0 ? top + rows : 0, columns: columns > 0 ? left + columns : 0 };
  }

  private addMerge(xml: Scanner): void {
    this.context.budget.spend("merges");
    const area = areaOf(xml.attribute("ref") ?? "");
    if (area && (area.top !== area.bottom || area.left !== area.right)) this.listed.push(area);
  }
}

/** Of one kind each; a sheet with more kinds of its own is read as well. */
const MOST_ERRORS = 100;
const DAY_STYLE: Style = { ...PLAIN, format: "yyyy-mm-dd" };
