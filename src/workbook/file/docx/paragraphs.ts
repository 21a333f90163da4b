/** Paragraphs and their runs: what they say of themselves, their text as it is seen, and the number that a list gives them. */
import { LONGEST_TEXT } from "../limits";
import { damaged } from "../problem";
import type { Scanner } from "../xlsx/scanner";
import type { BodyContext, Flow, OpenParagraph, OpenRun } from "./flow";
import type { ParagraphName, RunName, TextName } from "./names";
import { addLetters, isOn, type Letters } from "./styles";
import { symbol, wordsOf } from "./words";

export function takeOfParagraph(paragraph: OpenParagraph, name: ParagraphName, xml: Scanner): void {
  const value = xml.attribute(":val");
  if (name === "pStyle") paragraph.style = value;
  else if (name === "jc") paragraph.isCentred = value === "center";
  else if (name === "outlineLvl") paragraph.isHeading = Number(value) < 9;
  else if (name === "numId") paragraph.list = { id: value ?? "0", level: paragraph.level };
  else {
    paragraph.level = Number(value) || 0;
    if (paragraph.list) paragraph.list.level = paragraph.level;
  }
}

export function takeOfRun(run: OpenRun, name: RunName, xml: Scanner): void {
  if (name === "rStyle") run.style = xml.attribute(":val");
  else if (name === "vertAlign") run.raised = xml.attribute(":val") === "superscript";
  else addLetters(run, name, xml);
}

const MOST_FIELDS = 100;

/** Reads the texts of runs. */
export class RunTexts {
  private keepsSpaces = false;
  private isChecked = false;

  constructor(private readonly context: BodyContext) {}

  /** True where the element's text is wanted. */
  open(flow: Flow, name: TextName, xml: Scanner): boolean {
    const { paragraph, run, fields } = flow;
    if (name === "t") {
      this.keepsSpaces = xml.attribute("xml:space") === "preserve";
      return paragraph !== null && run !== null;
    }
    if (name === "br" && xml.attribute(":type") === "page" && paragraph) paragraph.endsPage = true;
    if (name === "br" || name === "cr") this.add(flow, "\n");
    else if (name === "tab") this.add(flow, "\t");
    else if (name === "noBreakHyphen") this.add(flow, "-");
    else if (name === "sym") this.add(flow, symbol(xml.attribute(":char") ?? ""));
    else if (name === "fldChar") takeField(fields, xml.attribute(":fldCharType"));
    else this.isChecked = name !== "checkBox" && isOn(xml);
    return false;
  }

  close(flow: Flow, name: TextName, xml: Scanner): void {
    if (name === "t" && xml.length > 0) this.add(flow, this.keepsSpaces ? xml.text() : xml.text().trim());
    // A ticked box stands in the code of its field.
    if (name === "checkBox" && this.isChecked) this.put(flow, "x");
  }

  private add(flow: Flow, text: string): void {
    if (!flow.fields.includes(true)) this.put(flow, text);
  }

  private put({ paragraph, run }: Flow, text: string): void {
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
}

function takeField(fields: boolean[], type: string | null): void {
  if (type === "begin") fields.push(true);
  else if (type === "end") fields.pop();
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
  if (fields.length > MOST_FIELDS) throw damaged("fields nested too deeply");
}

/** Closes the paragraph that is open. */
export function closeParagraph({ styles, numbering, budget }: BodyContext, flow: Flow): void {
  const { paragraph, cell } = flow;
  flow.paragraph = flow.run = null;
  if (!paragraph) return;
  const { parts, endsPage, style } = paragraph;
  const list = paragraph.list ?? styles.of("paragraph", style, "list");
  // What is part of the cell above is not seen, nor counted.
  const number = list && list.id !== "0" && !cell?.goesOn ? numbering.next(list.id, list.level) : "";
  budget.spend("texts", number.length);
  const words = wordsOf(parts);
  const text = number === "" ? words.text : `${number} ${words.text}`.trim();
  const isCentred = paragraph.isCentred ?? styles.of("paragraph", style, "isCentred") ?? false;
  const isHeading = paragraph.isHeading ?? styles.of("paragraph", style, "isHeading") ?? false;
  const isTitle = text !== "" && (isCentred || isHeading || (words.text !== "" && paragraph.isBold));
  flow.blocks.push({ kind: "paragraph", ...words, text, isTitle, endsPage });
}
