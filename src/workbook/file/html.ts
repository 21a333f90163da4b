/**
 * A page as a sheet: what web systems give as ".xls". As Excel shows it, all its tables stand on one sheet, one below the
 * other, and what is written between them in the first column. Every value is text as it is written; cells that span rows or
 * columns are merged areas, rows not displayed are hidden. A table within a cell stands below what the cell says.
 */
import type { Area } from "../../sheet/area";
import type { CellValue, Grid } from "../../sheet/grid";
import { withEntities } from "./html-entities";
import { PageText } from "./html-text";
import { eachToken, pageText, type PageListener } from "./html-tokens";
import { LONGEST_TEXT, type Budget } from "./limits";
import { damaged } from "./problem";
import { withoutOverlaps } from "./xlsx/merges";
import { COLUMNS, ROWS } from "./xlsx/place";

const BLOCKS: ReadonlySet<string> = new Set("p div li ul ol h1 h2 h3 h4 h5 h6 center caption hr".split(" "));
/** What HTML itself allows (HTML, 4.9.11). */
const MOST_SPANNED = { columns: 1000, rows: 65_534 };
/** Excel's name for a sheet that has none. */
const NAME = "Sheet1";

/** The one sheet of a page. Refuses one that asks for too much. */
export async function readHtml(bytes: Uint8Array, budget: Budget): Promise<readonly Grid[]> {
  const page = new Page(budget);
  eachToken(pageText(bytes), budget, page);
  return [await page.end()];
}

/** Of a table that is open. */
interface Table {
  /** Down to which row each column is taken by a cell further up. */
  readonly taken: number[];
  readonly merges: Area[];
}

class Page implements PageListener {
  private readonly values: CellValue[][] = [];
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly tables: Table[] = [];
  private row = -1;
  private column = 0;
  /** The cell that is open; null between cells. */
  private cell: { readonly column: number; readonly row: number } | null = null;
  private readonly text = new PageText();
  private readonly struck = new Map<number, Set<number>>();

  constructor(private readonly budget: Budget) {}

  open(tag: string, attributes: string): void {
    if (tag === "br") this.text.write("\n");
    else if (BLOCKS.has(tag)) this.part();
    else if (tag === "table") {
      this.closeCell();
      this.tables.push({ taken: [], merges: [] });
    } else if (tag === "tr") this.openRow(attributes);
    else if (tag === "td" || tag === "th") this.openCell(attributes);
    else this.text.open(tag, attributes);
  }

  close(tag: string): void {
    if (BLOCKS.has(tag)) this.part();
    // A cell goes on until the next one: its end need not be written.
    else if (tag === "table") this.closeTable();
    else this.text.close(tag);
  }

  write(text: string): void {
    this.budget.spend("texts", text.length);
    this.text.write(text.replace(/[\t\n\f\r ]+/g, " "));
    if (this.text.length > LONGEST_TEXT) throw damaged("a text without end");
  }

  async end(): Promise<Grid> {
    while (this.tables.length > 0) this.closeTable();
    this.closeCell();
    const { values, hiddenRows, struck } = this;
    const merges = await withoutOverlaps(this.merges, this.budget);
    return {
      sheet: NAME,
      values,
      merges,
      formats: [],
      ...(struck.size > 0 && { struck }),
      hiddenRows,
      hiddenColumns: new Set(),
      hidden: false,
    };
  }

  /** What stands in blocks of their own stands in lines of a cell, and between tables in rows. */
  private part(): void {
    if (this.tables.length === 0) this.closeCell();
    else this.text.newLine();
  }

  private openRow(attributes: string): void {
    this.closeCell();
    this.nextRow();
    if (/display\s{0,9}:\s{0,9}none/i.test(attributes)) this.hiddenRows.add(this.row);
  }

  private nextRow(): void {
    this.row++;
    this.column = 0;
    if (this.row >= ROWS) throw damaged("rows without end");
    this.budget.spend("cells");
  }

  private openCell(attributes: string): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (!table) return;
    if (this.row < 0) this.nextRow();
    const { taken, merges } = table;
    const from = this.column;
    while ((taken[this.column] ?? -1) >= this.row) this.column++;
    const [columns, rows] = [
      spanned(attributes, "colspan", MOST_SPANNED.columns),
      spanned(attributes, "rowspan", MOST_SPANNED.rows),
    ];
    const area = {
      top: this.row,
      left: this.column,
      bottom: this.row + rows - 1,
      right: this.column + columns - 1,
    };
    this.cell = { row: this.row, column: this.column };
    this.column += columns;
    if (this.column > COLUMNS) throw damaged("columns without end");
    this.budget.spend("cells", this.column - from);
    while (taken.length < this.column) taken.push(-1);
    taken.fill(area.bottom, area.left, this.column);
    if (rows === 1 && columns === 1) return;
    this.budget.spend("merges");
    merges.push(area);
  }

  private closeCell(): void {
    const { text: written, struck } = this.text.take();
    const text = withEntities(written).trim();
    const { cell } = this;
    this.cell = null;
    if (text === "") return;
    if (!cell) this.nextRow();
    const { row, column } = cell ?? { row: this.row, column: 0 };
    while (this.values.length <= row) this.values.push([]);
    const values = this.values[row] ?? [];
    this.budget.spend("cells", Math.max(0, column + 1 - values.length));
    while (values.length < column) values.push(null);
    values[column] = text;
    if (struck) this.struck.set(row, (this.struck.get(row) ?? new Set()).add(column));
  }

  /** A cell spans no row beyond its table. */
  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    for (const area of table?.merges ?? []) {
      const bottom = Math.min(area.bottom, this.row);
      if (bottom > area.top || area.right > area.left) this.merges.push({ ...area, bottom });
    }
    // What goes on in the row of a table around this one stands below.
    if (this.tables.length > 0) this.nextRow();
  }
}

function spanned(attributes: string, name: string, most: number): number {
  const number = Number(
    new RegExp(`\\b${name}\\s{0,9}=\\s{0,9}["']?\\s{0,9}(\\d{1,9})`, "i").exec(attributes)?.[1] ?? 1,
  );
  return Math.max(1, Math.min(most, number));
}
