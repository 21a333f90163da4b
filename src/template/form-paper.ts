/** A form as it is written from above: lines of their own, and labels with the cells for their answers. */
import type { Area } from "../sheet/area";
import type { CellStyle, LayoutCell, LayoutValidation, LayoutValue, SheetLayout } from "../sheet/layout";

const LABEL = 0;
const ENTRY = 1;
/** Characters; together they fill a page of A4. */
const WIDTHS = [46, 36];

const entry = { size: 12, vertical: "middle", border: true, unlocked: true } as const;
const line = { size: 12, vertical: "middle" } as const;
const styles = {
  head: { ...line, bold: true, align: "left" },
  openHead: { ...line, bold: true, align: "left", unlocked: true },
  title: { ...line, size: 14, bold: true, align: "center" },
  openTitle: { ...line, size: 14, bold: true, align: "center", unlocked: true },
  how: { ...line, italic: true, align: "center", wrap: true },
  label: { ...line, align: "left", wrap: true },
  given: { ...line, bold: true, align: "left", border: true, wrap: true },
  text: { ...entry, align: "left", wrap: true },
  note: { ...entry, align: "left", wrap: true },
  number: { ...entry, align: "center" },
  day: { ...entry, align: "center", numberFormat: "dd/mm/yyyy" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** What stands alone in its line. */
export type LineStyle = "head" | "openHead" | "title" | "openTitle" | "how";
/** What an answer is. */
export type AnswerStyle = "text" | "note" | "number" | "day";

/** Points. */
const HEIGHTS: Readonly<Record<LineStyle | AnswerStyle, number>> = {
  ...{ head: 22, openHead: 22, title: 22, openTitle: 22, how: 36 },
  ...{ text: 18, note: 54, number: 18, day: 18 },
};

/** Printed on one page of A4, in the margins of a document of the Party. */
export const onePage: SheetLayout["print"] = {
  paper: "A4",
  orientation: "portrait",
  marginsMm: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
  pages: { fitToWide: 1, fitToTall: 1 },
  centerHorizontally: true,
  footerCenter: "",
};

export function textValue(text: string): LayoutValue {
  return { kind: "text", text };
}

export class FormPaper {
  private readonly cells: LayoutCell[] = [];
  private readonly merges: Area[] = [];
  private readonly heights = new Map<number, number>();
  private readonly checks: LayoutValidation[] = [];
  private row = 0;

  /** A line across; a head stands at the left. */
  line(style: LineStyle, words: string): void {
    const { row } = this;
    this.cells.push({ row, column: LABEL, style, value: textValue(words) });
    if (style !== "head" && style !== "openHead") {
      this.cells.push({ row, column: ENTRY, style });
      this.merges.push({ top: row, left: LABEL, bottom: row, right: ENTRY });
    }
    this.next(HEIGHTS[style]);
  }

  /** A label with the answer that is known; it is locked. */
  give(label: string, answer: string): void {
    this.label(label);
    this.cells.push({ row: this.row, column: ENTRY, style: "given", value: textValue(answer) });
    this.next(HEIGHTS.text);
  }

  /** A label with the cell for its answer, and what is looked at when somebody types there. Gives the row. */
  ask(label: string, style: AnswerStyle, check: (area: Area) => LayoutValidation): number {
    const { row } = this;
    this.label(label);
    this.cells.push({ row, column: ENTRY, style });
    this.checks.push(check({ top: row, left: ENTRY, bottom: row, right: ENTRY }));
    this.next(HEIGHTS[style]);
    return row;
  }

  layout(name: string): SheetLayout {
    return {
      name,
      styles,
      cells: this.cells,
      merges: this.merges,
      columnWidths: WIDTHS,
      rowHeights: this.heights,
      print: onePage,
      validations: this.checks,
      isProtected: true,
    };
  }

  /** The colon says for sure that it is a label, whatever is filled in beside it. */
  private label(words: string): void {
    this.cells.push({ row: this.row, column: LABEL, style: "label", value: textValue(`${words}:`) });
  }

  private next(height: number): void {
    this.heights.set(this.row, height);
    this.row++;
  }
}
