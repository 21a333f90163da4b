/**
 * A document's tables as sheets: the words above as title rows, the tables with their merged cells, the words below. Of each row of
 * a table it is kept which table of the document and which row of it that is, so that people are told where to look.
 */
import { say } from "../../../i18n/messages";
import type { Area } from "../../../sheet/area";
import type { TableRowPlace } from "../../../sheet/address";
import type { CellValue, Grid } from "../../../sheet/grid";
import { encodingOfFont } from "../../../vietnamese/legacy-fonts";
import type { Budget } from "../limits";
import { withoutOverlaps } from "../xlsx/merges";
import type { DataTable, Piece, TextRow, Words } from "./model";
import { textOf } from "./pieces";
import { sectionsOf, shortened } from "./sections";

/** A sheet for all tables that are read together; where those are several, or there is none, one with the words alone. */
export async function sheetsOf(pieces: readonly Piece[], budget: Budget): Promise<readonly Grid[]> {
  const sections = sectionsOf(pieces);
  const sheets: Grid[] = [];
  for (const { pieces: own, first } of sections) {
    budget.spend("sheets");
    const name = sections.length === 1 ? say("word.text") : say("word.table", { number: first });
    const width = own.reduce((most, one) => (one.kind === "data" ? Math.max(most, one.width) : most), 0);
    const last = first + own.filter(({ kind }) => kind === "data").length - 1;
    const sheet = new SheetOfSection(name, first, last, width, budget);
    for (const piece of own) sheet.add(piece);
    sheets.push(await sheet.end());
  }
  if (sections.length === 1) return sheets;
  const words = new SheetOfSection(say("word.text"), 1, 0, 0, budget);
  const head = pieces.findIndex(({ kind }) => kind === "data");
  for (const piece of head < 0 ? pieces : shortened(pieces.slice(0, head))) words.add(piece);
  return [...sheets, await words.end()];
}

class SheetOfSection {
  private readonly values: CellValue[][] = [];
  private readonly fonts: (string | undefined)[][] = [];
  private readonly struck = new Map<number, Set<number>>();
  private readonly merges: Area[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly tableRows: (TableRowPlace | undefined)[] = [];
  private isInOldFont = false;
  /** Lines of words since the last table. */
  private line = 0;

  constructor(
    private readonly name: string,
    /** The number of the next table, and of the last; 0 where there is none. */
    private table: number,
    private readonly last: number,
    private readonly width: number,
    private readonly budget: Budget,
  ) {}

  add(piece: Piece): void {
    if (piece.kind === "data") this.addTable(piece);
    else {
      const parts = piece.kind === "text" ? piece.parts : [piece];
      this.addText(parts);
    }
  }

  /** A text by itself goes across the table, as it does in the document. */
  private addText(parts: TextRow["parts"]): void {
    const row = this.newRow();
    if (parts.some(({ text }) => text !== "")) this.line++;
    // Behind the last table nothing is above one.
    const isAbove = this.table <= this.last;
    const table = isAbove ? this.table : this.last;
    this.tableRows[row] = { table, row: this.line, beside: isAbove || this.last === 0 ? "above" : "below" };
    parts.forEach((words, column) => {
      this.put(row, column, words);
    });
    const { width } = this;
    if (parts.length === 1 && width > 1) this.merge({ top: row, left: 0, bottom: row, right: width - 1 });
  }

  private addTable({ rows }: DataTable): void {
    /** Cells that go on below, by their first column. */
    const open = new Map<number, Area>();
    rows.forEach(({ cells, hidden }, i) => {
      const row = this.newRow();
      this.tableRows[row] = { table: this.table, row: i + 1 };
      if (hidden) this.hiddenRows.add(row);
      const before = new Map(open);
      open.clear();
      for (const cell of cells) {
        const { start, span, goesOn } = cell;
        const above = goesOn ? before.get(start) : undefined;
        if (above) {
          open.set(start, { ...above, bottom: row });
          before.delete(start);
          continue;
        }
        this.put(row, start, textOf(cell));
        open.set(start, { top: row, left: start, bottom: row, right: start + span - 1 });
      }
      // What does not go on in this row is whole.
      for (const area of before.values()) this.merge(area);
    });
    for (const area of open.values()) this.merge(area);
    this.table++;
    this.line = 0;
  }

  async end(): Promise<Grid> {
    const { name: sheet, values, hiddenRows, tableRows, struck } = this;
    return {
      sheet,
      values,
      merges: await withoutOverlaps(this.merges, this.budget),
      formats: [],
      ...(this.isInOldFont && { fonts: this.fonts }),
      ...(struck.size > 0 && { struck }),
      hiddenRows,
      hiddenColumns: new Set(),
      ...(tableRows.length > 0 && { tableRows }),
      hidden: false,
    };
  }

  private newRow(): number {
    this.budget.spend("cells");
    this.fonts.push([]);
    return this.values.push([]) - 1;
  }

  private put(row: number, column: number, { text, font, struck }: Words): void {
    if (text === "") return;
    const cells = this.values[row] ?? [];
    this.budget.spend("cells", Math.max(0, column + 1 - cells.length));
    while (cells.length <= column) cells.push(null);
    cells[column] = text;
    const fonts = this.fonts[row] ?? [];
    while (fonts.length <= column) fonts.push(undefined);
    fonts[column] = font === null || font === "" ? undefined : font;
    this.isInOldFont ||= font !== null && encodingOfFont(font) !== null;
    if (struck) this.struck.set(row, (this.struck.get(row) ?? new Set()).add(column));
  }

  private merge(area: Area): void {
    if (area.top === area.bottom && area.left === area.right) return;
    this.budget.spend("merges");
    this.merges.push(area);
  }
}
