/**
 * The text of a document's part in one pass: paragraphs and tables, as they stand when all changes are accepted. What is deleted,
 * hidden, an instruction of a field or asks to be filled in is no text; what stands in a text box stands before its paragraph.
 */
import { LONGEST_TEXT, MOST_WORD_COLUMNS, type Budget } from "../limits";
import { damaged } from "../problem";
import { Scanner, type Listener } from "../xlsx/scanner";
import type { Block, Note, Paragraph, TableCell, TableRow } from "./model";
import type { Numbering } from "./numbering";
import { addLetters, isLine, isOn, LETTER_NAMES, LINE_NAMES, type Letters, type Styles } from "./styles";
import { symbol, wordsOf, type Part } from "./words";

const NAMES = [
  ...LETTER_NAMES,
  ...LINE_NAMES,
  "p",
  "pPr",
  "pStyle",
  "jc",
  "numId",
  "ilvl",
  "outlineLvl",
  "sectPr",
  "r",
  "rPr",
  "rStyle",
  "vertAlign",
  "t",
  "tab",
  "br",
  "cr",
  "noBreakHyphen",
  "sym",
  "fldChar",
  "checkBox",
  "checked",
  "default",
  "footnoteReference",
  "footnote",
  "del",
  "moveFrom",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "tblPrExChange",
  "sectPrChange",
  "tblPrEx",
  "rt",
  "drawing",
  "pict",
  "txbxContent",
  "sdt",
  "sdtPr",
  "sdtContent",
  "showingPlcHdr",
  "tbl",
  "tblPr",
  "tblStyle",
  "tr",
  "trPr",
  "gridBefore",
  "hidden",
  "tc",
  "tcPr",
  "gridSpan",
  "vMerge",
  "cellDel",
] as const;
type Name = (typeof NAMES)[number];

/** Elements whose content is never text of the document as it stands. */
const MUTE: ReadonlySet<Name> = new Set<Name>([
  "moveFrom",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
  "tblPrExChange",
  "sectPrChange",
  "tblPrEx",
  "rt",
]);
const LETTERS: ReadonlySet<Name> = new Set(LETTER_NAMES);
const LINES: ReadonlySet<Name> = new Set(LINE_NAMES);

interface OpenParagraph {
  style: string | null;
  list: { id: string; level: number } | null;
  level: number;
  isCentred: boolean | undefined;
  isHeading: boolean | undefined;
  endsPage: boolean;
  isBold: boolean;
  length: number;
  readonly parts: Part[];
}

interface OpenRun extends Letters {
  style: string | null;
  raised: boolean;
  hasDrawing: boolean;
}

interface OpenTable {
  readonly rows: TableRow[];
  style: string | null;
  lined: boolean | undefined;
  row: { readonly cells: TableCell[]; next: number; hidden: boolean; deleted: boolean } | null;
}

interface OpenCell {
  span: number;
  goesOn: boolean;
  deleted: boolean;
  readonly lines: { seen: number; said: number };
}

/** What stands below each other: of the document, of a cell, of a text box, of a footnote. */
interface Flow {
  readonly blocks: Block[];
  paragraph: OpenParagraph | null;
  run: OpenRun | null;
  table: OpenTable | null;
  /** Fields that are open: true where what comes is their code and not what they show. */
  readonly fields: boolean[];
  readonly cell: OpenCell | null;
}

/** Where properties are read of. */
type Properties = "p" | "mark" | "r" | "tbl" | "tr" | "tc" | "sdt" | null;

const MOST_FIELDS = 100;
/** Tables within tables, and text boxes: honest documents have three of them or four. */
const MOST_NESTED = 12;

export interface BodyContext {
  readonly budget: Budget;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, Note>;
}

export class BodyReader implements Listener {
  readonly scanner = new Scanner(NAMES, this);
  /** The document's text; of the part of footnotes each of them by its name. */
  readonly blocks: Block[] = [];
  readonly notes = new Map<string, readonly Block[]>();
  private readonly flows: Flow[] = [flowInto(this.blocks, null)];
  private properties: Properties = null;
  /** How many elements are open within one whose content is left out; 0 outside of it. */
  private muted = 0;
  private keepsSpaces = false;
  private isChecked = false;
  /** Content controls that are open: whether they show no more than what they ask for. */
  private readonly controls: boolean[] = [];
  private note = "";
  /** Footnotes of what is not yet closed. */
  private waiting: Note[] = [];

  constructor(private readonly context: BodyContext) {}

  open(tag: number, xml: Scanner): boolean {
    const name = NAMES[tag];
    if (this.muted > 0 || (name !== undefined && this.isMute(name, xml))) {
      this.muted++;
      return false;
    }
    if (name === undefined) return false;
    if (LETTERS.has(name)) this.takeLetters(name, xml);
    else if (LINES.has(name)) this.takeLine(xml);
    else return this.begin(name, xml);
    return false;
  }

  close(tag: number, xml: Scanner): void {
    if (this.muted > 0) {
      this.muted--;
      return;
    }
    const name = NAMES[tag];
    if (name === undefined) return;
    this.end(name, xml);
    if (this.waiting.length > 0 && (name === "p" || name === "tbl") && this.flows.length === 1)
      this.addNotes();
  }

  /** Notes stand behind what they are of, wherever in it their mark is. */
  private addNotes(): void {
    if (this.flow.table) return;
    for (const note of this.waiting) this.blocks.push(note);
    this.waiting = [];
  }

  private get flow(): Flow {
    const flow = this.flows.at(-1);
    if (!flow) throw damaged("nothing is open");
    return flow;
  }

  private isMute(name: Name, xml: Scanner): boolean {
    if (MUTE.has(name)) return true;
    const { flow } = this;
    switch (name) {
      case "del":
        if (this.properties === "tr" && flow.table?.row) flow.table.row.deleted = true;
        return true;
      // What older programs are to show instead of a drawing.
      case "pict":
        return flow.run?.hasDrawing === true;
      case "rPr":
        return this.properties === "sdt";
      case "sdtContent":
        return this.controls.at(-1) === true;
      case "footnote":
        return /separator|notice/i.test(xml.attribute(":type") ?? "");
      case "tbl":
        return flow.table !== null;
      case "tr":
        return flow.table === null || flow.table.row !== null;
      case "tc":
        return !flow.table?.row || flow.table.row.deleted;
      case "p":
        return flow.table !== null || flow.paragraph !== null;
      case "sectPr":
        if (this.properties === "p" && flow.paragraph) flow.paragraph.endsPage = true;
        return true;
      default:
        return false;
    }
  }

  private begin(name: Name, xml: Scanner): boolean {
    const { flow } = this;
    const { paragraph, run, table, cell } = flow;
    const value = (): string | null => xml.attribute(":val");
    switch (name) {
      case "p":
        this.context.budget.spend("cells");
        flow.paragraph = newParagraph();
        break;
      case "pPr":
        this.properties = "p";
        break;
      case "pStyle":
        if (paragraph && this.properties === "p") paragraph.style = value();
        break;
      case "jc":
        if (paragraph && this.properties === "p") paragraph.isCentred = value() === "center";
        break;
      case "outlineLvl":
        if (paragraph) paragraph.isHeading = Number(value()) < 9;
        break;
      case "numId":
        if (paragraph && this.properties === "p")
          paragraph.list = { id: value() ?? "0", level: paragraph.level };
        break;
      case "ilvl":
        if (paragraph) paragraph.level = Number(value()) || 0;
        if (paragraph?.list) paragraph.list.level = paragraph.level;
        break;
      case "r":
        flow.run = { style: null, raised: false, hasDrawing: false };
        break;
      case "rPr":
        this.properties = this.properties === "p" ? "mark" : run ? "r" : null;
        break;
      case "rStyle":
        if (run && this.properties === "r") run.style = value();
        break;
      case "vertAlign":
        if (run && this.properties === "r") run.raised = value() === "superscript";
        break;
      case "t":
        this.keepsSpaces = xml.attribute("xml:space") === "preserve";
        return paragraph !== null && run !== null;
      case "tab":
        if (this.properties === null) this.add("\t");
        break;
      case "br":
        if (xml.attribute(":type") === "page" && paragraph) paragraph.endsPage = true;
        this.add("\n");
        break;
      case "cr":
        this.add("\n");
        break;
      case "noBreakHyphen":
        this.add("-");
        break;
      case "sym":
        this.add(symbol(xml.attribute(":char") ?? ""));
        break;
      case "fldChar":
        this.takeField(xml.attribute(":fldCharType"));
        break;
      case "checkBox":
        this.isChecked = false;
        break;
      case "checked":
      case "default":
        this.isChecked = isOn(xml);
        break;
      case "footnoteReference":
        this.takeNote(xml.attribute(":id") ?? "");
        break;
      case "footnote":
        this.note = xml.attribute(":id") ?? "";
        this.flows.push(flowInto([], null));
        break;
      case "drawing":
        if (run) run.hasDrawing = true;
        break;
      case "txbxContent":
        this.flows.push(flowInto([], null));
        break;
      case "sdt":
        this.controls.push(false);
        break;
      case "sdtPr":
        this.properties = "sdt";
        break;
      case "showingPlcHdr":
        if (this.controls.length > 0 && isOn(xml)) this.controls[this.controls.length - 1] = true;
        break;
      case "tbl":
        flow.table = { rows: [], style: null, lined: undefined, row: null };
        break;
      case "tblPr":
        this.properties = "tbl";
        break;
      case "tblStyle":
        if (table) table.style = value();
        break;
      case "tr":
        this.context.budget.spend("cells");
        if (table) table.row = { cells: [], next: 0, hidden: false, deleted: false };
        break;
      case "trPr":
        this.properties = "tr";
        break;
      case "gridBefore":
        if (table?.row) this.move(table.row, Number(value()) || 0);
        break;
      case "hidden":
        if (table?.row && this.properties === "tr") table.row.hidden = isOn(xml);
        break;
      case "tc":
        if (this.flows.length > MOST_NESTED) throw damaged("tables nested too deeply");
        this.context.budget.spend("cells");
        this.flows.push(
          flowInto([], { span: 1, goesOn: false, deleted: false, lines: { seen: 0, said: 0 } }),
        );
        break;
      case "tcPr":
        this.properties = "tc";
        break;
      case "gridSpan":
        if (cell) cell.span = Math.max(1, Math.floor(Number(value()) || 1));
        break;
      case "vMerge":
        if (cell) cell.goesOn = value() !== "restart";
        break;
      case "cellDel":
        if (cell) cell.deleted = true;
        break;
    }
    return false;
  }

  private end(name: Name, xml: Scanner): void {
    const { flow } = this;
    switch (name) {
      case "t":
        if (xml.length > 0) this.add(this.keepsSpaces ? xml.text() : xml.text().trim());
        break;
      case "p":
        this.endParagraph();
        break;
      case "pPr":
      case "tblPr":
      case "trPr":
      case "tcPr":
      case "sdtPr":
        this.properties = null;
        break;
      case "rPr":
        this.properties = this.properties === "mark" ? "p" : null;
        break;
      case "r":
        flow.run = null;
        break;
      case "checkBox":
        if (this.isChecked) this.put("x");
        break;
      case "sdt":
        this.controls.pop();
        break;
      case "txbxContent": {
        const inside = this.leave().blocks;
        for (const block of inside) this.flow.blocks.push(block);
        break;
      }
      case "footnote":
        this.notes.set(this.note, this.leave().blocks);
        break;
      case "tc":
        this.endCell();
        break;
      case "tr":
        if (!flow.table?.row) break;
        if (!flow.table.row.deleted)
          flow.table.rows.push({ cells: flow.table.row.cells, hidden: flow.table.row.hidden });
        flow.table.row = null;
        break;
      case "tbl":
        if (flow.table && flow.table.rows.length > 0) {
          const { rows, style } = flow.table;
          const lined = flow.table.lined ?? this.context.styles.of("table", style, "lined") ?? false;
          flow.blocks.push({ kind: "table", rows, lined });
        }
        flow.table = null;
        break;
    }
  }

  /** Closes what stands below each other in a cell, a box or a note. */
  private leave(): Flow {
    const { flow } = this;
    if (this.flows.length < 2) throw damaged("an end without a beginning");
    this.flows.pop();
    return flow;
  }

  private takeLetters(name: Name, xml: Scanner): void {
    const { run } = this.flow;
    const known = LETTER_NAMES.find((one) => one === name);
    if (known && run && this.properties === "r") addLetters(run, known, xml);
  }

  private takeLine(xml: Scanner): void {
    const { cell, table } = this.flow;
    // Margins are said by the same names, with a width.
    if (xml.attribute(":val") === null) return;
    if (this.properties === "tc" && cell) {
      cell.lines.said++;
      cell.lines.seen += Number(isLine(xml));
    }
    if (this.properties === "tbl" && table) table.lined = table.lined === true || isLine(xml);
  }

  private takeField(type: string | null): void {
    const { fields } = this.flow;
    if (type === "begin") fields.push(true);
    else if (type === "end") fields.pop();
    else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
    if (fields.length > MOST_FIELDS) throw damaged("fields nested too deeply");
  }

  /** Text of a run, unless it is not to be seen. */
  private add(text: string): void {
    if (!this.flow.fields.includes(true)) this.put(text);
  }

  private put(text: string): void {
    const { paragraph, run } = this.flow;
    if (!paragraph || !run || text === "") return;
    const { styles, budget } = this.context;
    const of = <K extends keyof Letters>(what: K): Letters[K] | undefined =>
      run[what] ??
      (run.style === null ? undefined : styles.of("character", run.style, what)) ??
      styles.of("paragraph", paragraph.style, what);
    if (of("hidden") === true) return;
    budget.spend("texts", text.length);
    paragraph.length += text.length;
    if (paragraph.length > LONGEST_TEXT) throw damaged("a text without end");
    if (text.trim() !== "" && of("bold") !== true) paragraph.isBold = false;
    const { raised } = run;
    paragraph.parts.push({ text, struck: of("struck") === true, font: of("font") ?? styles.font, raised });
  }

  private endParagraph(): void {
    const { flow } = this;
    const { paragraph } = flow;
    flow.paragraph = flow.run = null;
    if (!paragraph) return;
    const { styles, numbering, budget } = this.context;
    const { parts, endsPage } = paragraph;
    const of = styles.of.bind(styles);
    const list = paragraph.list ?? of("paragraph", paragraph.style, "list");
    // What is part of the cell above is not seen, nor counted.
    const number = list && list.id !== "0" && !flow.cell?.goesOn ? numbering.next(list.id, list.level) : "";
    const words = wordsOf(parts);
    if (number !== "") budget.spend("texts", number.length);
    const text = number === "" ? words.text : `${number} ${words.text}`.trim();
    const isCentred = paragraph.isCentred ?? of("paragraph", paragraph.style, "isCentred") ?? false;
    const isHeading = paragraph.isHeading ?? of("paragraph", paragraph.style, "isHeading") ?? false;
    const isTitle = text !== "" && (isCentred || isHeading || (words.text !== "" && paragraph.isBold));
    const whole: Paragraph = { kind: "paragraph", ...words, text, isTitle, endsPage };
    flow.blocks.push(whole);
  }

  private takeNote(id: string): void {
    const note = this.context.footnotes.get(id);
    if (!note) return;
    this.context.budget.spend("cells");
    this.waiting.push(note);
  }

  private endCell(): void {
    const { cell, blocks } = this.leave();
    const row = this.flow.table?.row;
    if (!cell || !row) return;
    const start = row.next;
    this.move(row, cell.span);
    const { span, goesOn, lines } = cell;
    row.cells.push({ start, span, goesOn, lines, blocks: goesOn || cell.deleted ? [] : blocks });
  }

  private move(row: NonNullable<OpenTable["row"]>, columns: number): void {
    row.next += columns;
    if (!(row.next >= 0 && row.next <= MOST_WORD_COLUMNS)) throw damaged("columns without end");
    this.context.budget.spend("cells", Math.max(0, columns - 1));
  }
}

function flowInto(blocks: Block[], cell: OpenCell | null): Flow {
  return { blocks, paragraph: null, run: null, table: null, fields: [], cell };
}

function newParagraph(): OpenParagraph {
  return {
    style: null,
    list: null,
    level: 0,
    isCentred: undefined,
    isHeading: undefined,
    endsPage: false,
    isBold: true,
    length: 0,
    parts: [],
  };
}
