/** What a workbook's cell formats say: number formats, fonts, fills, lines and alignment, by the number in a cell's `s`. */
import { LONGEST_FORMAT } from "../limits";
import { damaged } from "../problem";
import { unescaped } from "./bytes";
import { scanPart, type Package } from "./part";
import type { Scanner } from "./scanner";

/** A colour as the file names it; `theme` and `indexed` are places in lists. */
export interface FileColor {
  readonly rgb: string | null;
  readonly theme: number | null;
  readonly tint: number;
  readonly indexed: number | null;
}

export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  struck?: boolean;
  /** The parts of a rich text are in several fonts. */
  isMixed?: boolean;
  color?: FileColor;
}

export interface Alignment {
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wraps: boolean;
  readonly rotation: number;
}

export interface Style {
  /** Excel's number format in its en-US form; "General" where nothing is said. */
  readonly format: string;
  readonly font: Font;
  /** The colour of a solid fill. */
  readonly fill: FileColor | null;
  /** How many of its four sides have a line. */
  readonly lines: number;
  alignment: Alignment | null;
}

export const PLAIN: Style = { format: "General", font: {}, fill: null, lines: 0, alignment: null };

/** Formats that a file names by number alone (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  ...numbered(1, ["0", "0.00", "#,##0", "#,##0.00"]),
  ...numbered(9, ["0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??", "m/d/yy", "d-mmm-yy", "d-mmm", "mmm-yy"]),
  ...numbered(18, ["h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "m/d/yy h:mm"]),
  // Days as East Asian Excels show them.
  ...numbered(27, new Array<string>(10).fill("m/d/yy")),
  ...numbered(37, ["#,##0 ;(#,##0)", "#,##0 ;[Red](#,##0)", "#,##0.00;(#,##0.00)"]),
  ...numbered(40, ["#,##0.00;[Red](#,##0.00)"]),
  ...numbered(45, ["mm:ss", "[h]:mm:ss", "mmss.0", "##0.0E+0", "@"]),
  ...numbered(50, new Array<string>(9).fill("m/d/yy")),
};

function numbered(first: number, formats: readonly string[]): Readonly<Record<number, string>> {
  return Object.fromEntries(formats.map((format, i) => [first + i, format]));
}

/** The lists within the part; what stands elsewhere under the same names is for other uses. */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs", "cellStyleXfs", "dxfs", "extLst"] as const;
const IN_FONT = ["name", "sz", "b", "i", "u", "strike", "color"] as const;
const SIDES = ["left", "right", "start", "end", "top", "bottom"] as const;
const NAMES = [
  ...LISTS,
  ...["numFmt", "font", "fill", "patternFill", "fgColor", "border", "xf", "alignment"],
  ...IN_FONT,
  ...SIDES,
];

export async function readStyles(file: Package, part: string): Promise<readonly Style[]> {
  const reader = new StylesReader(file);
  await scanPart(file, part, NAMES, reader);
  return reader.styles;
}

class StylesReader {
  readonly styles: Style[] = [];
  private readonly formats = new Map<number, string>();
  private readonly fonts: Font[] = [];
  private readonly fills: (FileColor | null)[] = [];
  private readonly lines: number[] = [];
  private list = "";
  private isSolid = false;

  constructor(private readonly file: Package) {}

  open(name: string, xml: Scanner): boolean {
    if (isOneOf(LISTS, name)) this.list = name;
    else if (this.list === "numFmts") this.openFormat(xml);
    else if (this.list === "fonts") this.openFont(name, xml);
    else if (this.list === "fills") this.openFill(name, xml);
    else if (this.list === "borders") this.openBorder(name, xml);
    else if (this.list === "cellXfs") this.openStyle(name, xml);
    return false;
  }

  close(name: string): void {
    if (name === this.list) this.list = "";
  }

  private openFormat(xml: Scanner): void {
    this.file.budget.spend("styles");
    const code = xml.attribute("formatCode") ?? "General";
    if (code.length > LONGEST_FORMAT) throw damaged("a number format without end");
    this.formats.set(Number(xml.attribute("numFmtId")), unescaped(code));
  }

  private openFont(name: string, xml: Scanner): void {
    if (name === "font") {
      this.file.budget.spend("styles");
      this.fonts.push({});
      return;
    }
    const font = this.fonts.at(-1);
    if (!font) return;
    const value = xml.attribute("val");
    const isOn = value === null || !/^(?:0|false|off|none)$/.test(value);
    if (name === "name" && value !== null) font.name = unescaped(value);
    else if (name === "sz" && Number(value) > 0) font.size = Number(value);
    else if (name === "b") font.bold = isOn;
    else if (name === "i") font.italic = isOn;
    else if (name === "u") font.underline = isOn;
    else if (name === "strike") font.struck = isOn;
    else if (name === "color") font.color = colorOf(xml);
  }

  private openFill(name: string, xml: Scanner): void {
    if (name === "fill") {
      this.file.budget.spend("styles");
      this.fills.push(null);
      this.isSolid = false;
    } else if (name === "patternFill") this.isSolid = xml.attribute("patternType") === "solid";
    else if (name === "fgColor" && this.isSolid && this.fills.length > 0)
      this.fills[this.fills.length - 1] = colorOf(xml);
  }

  private openBorder(name: string, xml: Scanner): void {
    if (name === "border") {
      this.file.budget.spend("styles");
      this.lines.push(0);
    } else if (isOneOf(SIDES, name) && this.lines.length > 0) {
      const style = xml.attribute("style");
      if (style !== null && style !== "none")
        this.lines[this.lines.length - 1] = (this.lines.at(-1) ?? 0) + 1;
    }
  }

  private openStyle(name: string, xml: Scanner): void {
    const last = this.styles.at(-1);
    if (name === "alignment" && last) {
      last.alignment = {
        horizontal: xml.attribute("horizontal"),
        vertical: xml.attribute("vertical"),
        wraps: xml.isTrue("wrapText"),
        rotation: Number(xml.attribute("textRotation") ?? 0),
      };
    }
    if (name !== "xf") return;
    this.file.budget.spend("styles");
    const id = (attribute: string): number => Number(xml.attribute(attribute) ?? 0);
    const format = id("numFmtId");
    const usual = this.fonts[0] ?? {};
    const font = this.fonts[id("fontId")] ?? usual;
    font.name ??= usual.name ?? "";
    font.size ??= usual.size ?? USUAL_SIZE;
    this.styles.push({
      format: this.formats.get(format) ?? BUILT_IN[format] ?? "General",
      font,
      fill: this.fills[id("fillId")] ?? null,
      lines: this.lines[id("borderId")] ?? 0,
      alignment: null,
    });
  }
}

const USUAL_SIZE = 11;

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}

function colorOf(xml: Scanner): FileColor {
  const number = (attribute: string): number | null => {
    const value = xml.attribute(attribute);
    return value === null || !Number.isFinite(Number(value)) ? null : Number(value);
  };
  const rgb = xml.attribute("rgb");
  return {
    rgb: rgb !== null && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb : null,
    theme: number("theme"),
    tint: number("tint") ?? 0,
    indexed: number("indexed"),
  };
}
