/** What the styles of a document say of text and tables that matters for reading: fonts, lists, lines, what is struck or hidden. */
import { scanPart, type Package } from "../xlsx/part";
import type { Scanner } from "../xlsx/scanner";

/** What a style or a run says of letters; undefined where it says nothing. */
export interface Letters {
  font?: string;
  struck?: boolean;
  hidden?: boolean;
  bold?: boolean;
}

export interface Style extends Letters {
  basedOn?: string;
  list?: { id: string; level: number };
  isCentred?: boolean;
  isHeading?: boolean;
  lined?: boolean;
}

/** The kinds of style that are asked for. */
type Kind = "paragraph" | "character" | "table";

/** Styles that stand on others in a circle end here. */
const LONGEST_LINE = 20;

export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly usual = new Map<string, string>();
  private letters: Letters = {};

  /** What a style says of one thing, or one that it stands on; of paragraphs without a style the usual one. */
  of<K extends keyof Style>(kind: Kind, id: string | null, what: K): Style[K] | undefined {
    let next = id ?? this.usual.get(kind);
    for (let i = 0; next !== undefined && i < LONGEST_LINE; i++) {
      const style = this.byId.get(next);
      if (style?.[what] !== undefined) return style[what];
      next = style?.basedOn;
    }
    return undefined;
  }

  /** The font of a document's text where nothing nearer names one. */
  get font(): string {
    return this.letters.font ?? "";
  }

  add(id: string, kind: string, style: Style, isUsual: boolean): void {
    this.byId.set(id, style);
    if (isUsual) this.usual.set(kind, id);
  }

  setUsualLetters(letters: Letters): void {
    this.letters = letters;
  }
}

export const LETTER_NAMES = ["rFonts", "strike", "dstrike", "vanish", "b"] as const;
export const LINE_NAMES = ["top", "left", "start", "bottom", "right", "end", "insideH", "insideV"] as const;
const NAMES = [
  ...LETTER_NAMES,
  ...LINE_NAMES,
  "style",
  "basedOn",
  "rPrDefault",
  "numId",
  "ilvl",
  "jc",
  "outlineLvl",
] as const;

/** Adds to `letters` what an element of a run's or a style's properties says. */
export function addLetters(letters: Letters, name: (typeof LETTER_NAMES)[number], xml: Scanner): void {
  if (name === "rFonts")
    letters.font = xml.attribute(":ascii") ?? xml.attribute(":hAnsi") ?? letters.font ?? "";
  else if (name === "b") letters.bold = isOn(xml);
  else if (name === "vanish") letters.hidden = isOn(xml);
  else letters.struck = isOn(xml);
}

/** Whether a switch is on: it is where it stands, unless it says no. */
export function isOn(xml: Scanner): boolean {
  return xml.attribute(":val") === null || xml.isTrue(":val");
}

/** Whether a side has a line that is seen. */
export function isLine(xml: Scanner): boolean {
  const kind = xml.attribute(":val");
  // White on white is how some programs hide a line.
  return (
    kind !== null &&
    kind !== "nil" &&
    kind !== "none" &&
    !/^fff(?:fff)?$/i.test(xml.attribute(":color") ?? "")
  );
}

/** Reads the styles; a document may have none. */
export async function readStyles(file: Package, part: string): Promise<Styles> {
  const styles = new Styles();
  let style: Style = {};
  const usual: Letters = {};
  let isUsualLetters = false;
  let isStyle = false;
  let about = { id: "", kind: "", isUsual: false };
  await scanPart(file, part, NAMES, {
    open: (name, xml) => {
      if (name === "rPrDefault") isUsualLetters = true;
      else if (name === "style") {
        file.budget.spend("styles");
        isStyle = true;
        style = {};
        about = {
          id: xml.attribute(":styleId") ?? "",
          kind: xml.attribute(":type") ?? "",
          isUsual: xml.isTrue(":default"),
        };
      } else if (isLetter(name)) {
        if (isUsualLetters) addLetters(usual, name, xml);
        else if (isStyle) addLetters(style, name, xml);
      } else if (isStyle) addTo(style, name, xml);
      return false;
    },
    close: (name) => {
      if (name === "rPrDefault") isUsualLetters = false;
      else if (name === "style") {
        isStyle = false;
        styles.add(about.id, about.kind, style, about.isUsual);
      }
    },
  });
  styles.setUsualLetters(usual);
  return styles;
}

function isLetter(name: (typeof NAMES)[number]): name is (typeof LETTER_NAMES)[number] {
  return LETTER_NAMES.some((one) => one === name);
}

type Other = Exclude<(typeof NAMES)[number], (typeof LETTER_NAMES)[number] | "style" | "rPrDefault">;

function addTo(style: Style, name: Other, xml: Scanner): void {
  const value = xml.attribute(":val");
  if (name === "basedOn") style.basedOn = value ?? "";
  else if (name === "numId") style.list = { id: value ?? "0", level: style.list?.level ?? 0 };
  else if (name === "ilvl") style.list = { id: style.list?.id ?? "", level: Number(value) || 0 };
  else if (name === "jc") style.isCentred = value === "center";
  else if (name === "outlineLvl") style.isHeading = Number(value) < 9;
  // Whichever of its parts has lines: the style of a table tells of its first row and others apart.
  else if (isLine(xml)) style.lined = true;
}
