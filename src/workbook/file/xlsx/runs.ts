/**
 * The runs of a rich text: which font they are in, and whether they are struck out. A run with words of its own about that
 * is as they say, the others are as their cell is.
 */
import { encodingOfFont } from "../../../vietnamese/legacy-fonts";
import type { Budget } from "../limits";
import { unescaped } from "./bytes";
import type { Scanner } from "./scanner";
import type { Font, Style } from "./styles";

export const RUN_NAMES = ["r", "rPr", "rFont", "strike"] as const;

/** What all runs with letters in them have in common. */
export interface RunFont {
  /** The font of those that have words of their own; null where they have several, undefined where they name none. */
  readonly name: string | null | undefined;
  /** Whether those are struck out. */
  readonly struck: boolean;
  /** Whether others are as the cell is. */
  readonly takesCell: boolean;
}

/** Collects what the runs of one text after the other say. */
export class Runs {
  private readonly known = new Map<string, RunFont>();
  /** Of the run that is open. */
  private isOwn = false;
  private name: string | undefined;
  private struck = false;
  /** Of the text. */
  private names: (string | undefined)[] = [];
  private isAllStruck = true;
  private takesCell = false;

  open(name: (typeof RUN_NAMES)[number], xml: Scanner): void {
    if (name === "r") {
      this.isOwn = this.struck = false;
      this.name = undefined;
    } else if (name === "rPr") this.isOwn = true;
    else if (name === "rFont") this.name = unescaped(xml.attribute("val") ?? "") || undefined;
    else this.struck = xml.attribute("val") === null || xml.isTrue("val");
  }

  /** To be called with the text of a run. */
  add(text: string): void {
    if (text.trim() === "") return;
    if (!this.isOwn) {
      this.takesCell = true;
      return;
    }
    if (!this.names.includes(this.name)) this.names.push(this.name);
    this.isAllStruck &&= this.struck;
  }

  /** Behind the last run; null where all is as in the cell. */
  end(): RunFont | null {
    const { names, isAllStruck: struck, takesCell } = this;
    this.isOwn = this.struck = this.takesCell = false;
    this.isAllStruck = true;
    if (names.length === 0) return null;
    this.names = [];
    const name = names.length > 1 ? null : names[0];
    const id = JSON.stringify([name, name === null, struck, takesCell]);
    const found = this.known.get(id) ?? { name, struck, takesCell };
    if (this.known.size < MOST_KINDS) this.known.set(id, found);
    return found;
  }
}

/** Of one kind each; a workbook with more kinds of runs is read as well. */
const MOST_KINDS = 1000;

/** Cell formats that came of a cell's own and of its runs. */
export class RunStyles {
  private readonly known = new Map<RunFont, Map<number, number>>();

  constructor(
    private readonly styles: Style[],
    private readonly budget: Budget,
  ) {}

  /** The format of a cell of format `style` whose text has these runs: another one where that tells anything that matters. */
  with(style: number, runs: RunFont): number {
    const ofRuns = this.known.get(runs) ?? new Map<number, number>();
    this.known.set(runs, ofRuns);
    const found = ofRuns.get(style);
    if (found !== undefined) return found;
    const index = this.made(style, runs);
    ofRuns.set(style, index);
    return index;
  }

  private made(index: number, { name: own, struck, takesCell }: RunFont): number {
    const style = this.styles[index];
    if (!style) return index;
    const { font } = style;
    const name = own === undefined || own === font.name ? font.name : takesCell || own === null ? null : own;
    const isOld = [own, font.name].some((one) => typeof one === "string" && encodingOfFont(one) !== null);
    const isStruck = struck && (!takesCell || font.struck === true);
    const isSame = isStruck === (font.struck === true) && (!isOld || name === font.name);
    if (isSame && own !== null) return index;
    this.budget.spend("styles");
    const made: Font = { ...font, struck: isStruck };
    if (name === null) made.isMixed = true;
    else if (name !== undefined) made.name = name;
    return this.styles.push({ ...style, font: made }) - 1;
  }
}
