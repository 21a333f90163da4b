/** What is open while a document is read: paragraphs and tables below each other, and within their cells others again. */
import type { Budget } from "../limits";
import { damaged } from "../problem";
import type { Block, Note, TableCell, TableRow } from "./model";
import type { Numbering } from "./numbering";
import type { Letters, Styles } from "./styles";
import type { Part } from "./words";

export interface OpenParagraph {
  style: string | null;
  list: { id: string; level: number } | null;
  level: number;
  isCentred?: boolean;
  isHeading?: boolean;
  endsPage: boolean;
  isBold: boolean;
  length: number;
  readonly parts: Part[];
}

export interface OpenRun extends Letters {
  style: string | null;
  raised: boolean;
  hasDrawing: boolean;
}

export interface OpenRow {
  readonly cells: TableCell[];
  next: number;
  hidden: boolean;
  deleted: boolean;
}

export interface OpenTable {
  readonly rows: TableRow[];
  style: string | null;
  lined?: boolean;
  row: OpenRow | null;
}

export interface OpenCell {
  span: number;
  goesOn: boolean;
  /** Part of the cell before it: as older programs merge across. */
  widens: boolean;
  deleted: boolean;
  readonly lines: { seen: number; said: number };
}

/** What stands below each other: of the document, of a cell, of a text box, of a footnote. */
export interface Flow {
  readonly blocks: Block[];
  paragraph: OpenParagraph | null;
  run: OpenRun | null;
  table: OpenTable | null;
  /** Fields that are open: true where what comes is their code and not what they show. */
  readonly fields: boolean[];
  readonly cell: OpenCell | null;
}

/** What properties are read of: "mark" is the sign at a paragraph's end, which has letters of its own. */
export type Properties = "p" | "mark" | "r" | "tbl" | "tr" | "tc" | "sdt" | null;

/** What reading a document may use up, and what it says elsewhere. */
export interface BodyContext {
  readonly budget: Budget;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly footnotes: ReadonlyMap<string, Note>;
}

/** Tables within tables, and text boxes: honest documents have three of them or four. */
const MOST_NESTED = 12;

/** Those that are open, the innermost last. The first is never closed. */
export class Flows {
  private readonly open: Flow[];

  constructor(blocks: Block[]) {
    this.open = [flowInto(blocks, null)];
  }

  get current(): Flow {
    const flow = this.open.at(-1);
    if (!flow) throw damaged("nothing is open");
    return flow;
  }

  get isOutermost(): boolean {
    return this.open.length === 1;
  }

  enter(cell: OpenCell | null): void {
    if (this.open.length > MOST_NESTED) throw damaged("tables nested too deeply");
    this.open.push(flowInto([], cell));
  }

  leave(): Flow {
    const { current } = this;
    if (this.isOutermost) throw damaged("an end without a beginning");
    this.open.pop();
    return current;
  }
}

function flowInto(blocks: Block[], cell: OpenCell | null): Flow {
  return { blocks, paragraph: null, run: null, table: null, fields: [], cell };
}

export function newParagraph(): OpenParagraph {
  return { style: null, list: null, level: 0, endsPage: false, isBold: true, length: 0, parts: [] };
}

export function newCell(): OpenCell {
  return { span: 1, goesOn: false, widens: false, deleted: false, lines: { seen: 0, said: 0 } };
}
