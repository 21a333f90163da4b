/**
 * The text of a document's part in one pass: paragraphs and tables, as they stand when all changes are accepted. What is deleted,
 * hidden, an instruction of a field or asks to be filled in is no text; what stands in a text box stands before its paragraph.
 */
import { Scanner, type Listener } from "../xlsx/scanner";
import { Flows, newCell, newParagraph, type BodyContext, type Properties } from "./flow";
import type { Block, Note } from "./model";
import {
  isMute,
  isOfParagraph,
  isOfRun,
  isOfTable,
  isProperties,
  isText,
  NAMES,
  type Name,
  type PropertyName,
} from "./names";
import { closeParagraph, RunTexts, takeOfParagraph, takeOfRun } from "./paragraphs";
import { isOn } from "./styles";
import { closeCell, closeRow, closeTable, takeOfTable } from "./tables";

export class BodyReader implements Listener {
  readonly scanner = new Scanner(NAMES, this);
  /** The document's text; of the part of footnotes each of them by its name. */
  readonly blocks: Block[] = [];
  readonly notes = new Map<string, readonly Block[]>();
  private readonly flows = new Flows(this.blocks);
  private readonly texts: RunTexts;
  private properties: Properties = null;
  /** How many elements are open within one whose content is left out; 0 outside of it. */
  private muted = 0;
  /** Content controls that are open: whether they show no more than what they ask for. */
  private readonly controls: boolean[] = [];
  private note = "";
  /** Footnotes of what is not yet closed. */
  private waiting: Note[] = [];

  constructor(private readonly context: BodyContext) {
    this.texts = new RunTexts(context);
  }

  open(tag: number, xml: Scanner): boolean {
    const name = NAMES[tag];
    if (this.muted > 0 || (name !== undefined && this.isMuted(name, xml))) {
      this.muted++;
      return false;
    }
    if (name === undefined) return false;
    const { current: flow } = this.flows;
    const { paragraph, run } = flow;
    if (isText(name)) return this.properties === null && this.texts.open(flow, name, xml);
    if (isProperties(name)) this.properties = this.ofWhat(name);
    else if (isOfTable(name)) takeOfTable(flow, name, this.properties, this.context.budget, xml);
    else if (isOfParagraph(name)) {
      if (paragraph && this.properties === "p") takeOfParagraph(paragraph, name, xml);
    } else if (isOfRun(name)) {
      if (run && this.properties === "r") takeOfRun(run, name, xml);
    } else this.begin(name, xml);
    return false;
  }

  close(tag: number, xml: Scanner): void {
    if (this.muted > 0) {
      this.muted--;
      return;
    }
    const name = NAMES[tag];
    if (name === undefined) return;
    if (isText(name)) this.texts.close(this.flows.current, name, xml);
    else if (isProperties(name)) this.properties = this.properties === "mark" ? "p" : null;
    else this.end(name);
    if (this.waiting.length > 0 && (name === "p" || name === "tbl")) this.addNotes();
  }

  private ofWhat(name: PropertyName): Properties {
    if (name === "rPr") return this.properties === "p" ? "mark" : "r";
    return OF_WHAT[name];
  }

  private isMuted(name: Name, xml: Scanner): boolean {
    if (isMute(name)) return true;
    const { paragraph, run, table } = this.flows.current;
    switch (name) {
      case "del":
        if (this.properties === "tr" && table?.row) table.row.deleted = true;
        return true;
      // What older programs are to show instead of a drawing.
      case "pict":
        return run?.hasDrawing === true;
      case "rPr":
        return this.properties === "sdt";
      case "sdtContent":
        return this.controls.at(-1) === true;
      case "footnote":
        return /separator|notice/i.test(xml.attribute(":type") ?? "");
      case "tbl":
        return table !== null;
      case "tr":
        return table === null || table.row !== null;
      case "tc":
        return !table?.row || table.row.deleted;
      case "p":
        return table !== null || paragraph !== null;
      case "sectPr":
        if (this.properties === "p" && paragraph) paragraph.endsPage = true;
        return true;
      default:
        return false;
    }
  }

  private begin(name: Name, xml: Scanner): void {
    const { current: flow } = this.flows;
    const { budget } = this.context;
    if (name === "p" || name === "tr" || name === "tc") budget.spend("cells");
    if (name === "p") flow.paragraph = newParagraph();
    else if (name === "r") flow.run = { style: null, raised: false, hasDrawing: false };
    else if (name === "tbl") flow.table = { rows: [], style: null, row: null };
    else if (name === "tr" && flow.table)
      flow.table.row = { cells: [], next: 0, hidden: false, deleted: false };
    else if (name === "tc") this.flows.enter(newCell());
    else if (name === "txbxContent") this.flows.enter(null);
    else if (name === "footnote") {
      this.note = xml.attribute(":id") ?? "";
      this.flows.enter(null);
    } else if (name === "footnoteReference") this.takeNote(xml.attribute(":id") ?? "");
    else if (name === "drawing" && flow.run) flow.run.hasDrawing = true;
    else if (name === "sdt") this.controls.push(false);
    else if (name === "showingPlcHdr" && this.controls.length > 0)
      this.controls[this.controls.length - 1] = isOn(xml);
  }

  private end(name: Name): void {
    const { flows, context } = this;
    const flow = flows.current;
    if (name === "p") closeParagraph(context, flow);
    else if (name === "r") flow.run = null;
    else if (name === "sdt") this.controls.pop();
    else if (name === "tbl") closeTable(flow, context.styles);
    else if (name === "tr") closeRow(flow);
    else if (name === "tc") closeCell(flows.leave(), flows.current, context.budget);
    else if (name === "footnote") this.notes.set(this.note, flows.leave().blocks);
    else if (name === "txbxContent") {
      const { blocks } = flows.leave();
      for (const block of blocks) flows.current.blocks.push(block);
    }
  }

  private takeNote(id: string): void {
    const note = this.context.footnotes.get(id);
    if (!note) return;
    this.context.budget.spend("cells");
    this.waiting.push(note);
  }

  /** Notes stand behind what they are of, wherever in it their mark is. */
  private addNotes(): void {
    if (!this.flows.isOutermost || this.flows.current.table) return;
    for (const note of this.waiting) this.blocks.push(note);
    this.waiting = [];
  }
}

const OF_WHAT = { pPr: "p", tblPr: "tbl", trPr: "tr", tcPr: "tc", sdtPr: "sdt" } as const;
