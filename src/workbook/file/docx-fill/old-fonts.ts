/**
 * Templates of before Unicode: text that is set in a font of TCVN3 or VNI (.VnTime, VNI-Times) is in that encoding, and what is filled in is not. A
 * field in such a font is known by its name in the old encoding as well, and is filled in a font of Unicode.
 */
import { encodingOfFont, showsCapitals } from "../../../vietnamese/legacy-fonts";
import { toUnicode } from "../../../vietnamese/legacy-text";
import { markedRuns } from "./marks";
import type { Template } from "./package";
import { around, attribute, below, child, element, remove, replaceRange, type Element } from "./tree";

/** The font that a run is set in; "" where nothing names one. */
type FontOf = (run: Element) => string;

/** How each run of a template is set, by itself, its styles or what is usual in the document. */
export function fontsOf({ styles }: Pick<Template, "styles">): FontOf {
  const all = styles ? [...below(styles)] : [];
  const byId = new Map<string, Element>();
  const usual = new Map<string, string>();
  for (const style of all.filter(({ name }) => name === "w:style")) {
    const [id, kind] = [attribute(style, "w:styleId") ?? "", attribute(style, "w:type") ?? ""];
    byId.set(id, style);
    if (/^(?:1|true|on)$/.test(attribute(style, "w:default") ?? "")) usual.set(kind, id);
  }
  const ofStyle = (id: string | null | undefined): string => {
    let next = id ?? null;
    for (let i = 0; next !== null && i < LONGEST_LINE; i++) {
      const style = byId.get(next);
      const font = style && namedIn(style);
      if (font) return font;
      next = style ? valueOf(style, "w:basedOn") : null;
    }
    return "";
  };
  const defaults = all.find(({ name }) => name === "w:rPrDefault");
  const usualFont = defaults ? namedIn(defaults) : "";
  return (run) => {
    const looks = child(run, "w:rPr");
    const paragraph = around(run, "w:p");
    const ofParagraph = paragraph && child(paragraph, "w:pPr");
    return (
      namedIn(run) ||
      ofStyle(looks && valueOf(looks, "w:rStyle")) ||
      ofStyle((ofParagraph && valueOf(ofParagraph, "w:pStyle")) ?? usual.get("paragraph")) ||
      usualFont
    );
  };
}

/** Styles that stand on others in a circle end here. */
const LONGEST_LINE = 20;

function namedIn(of: Element): string {
  const fonts = child(child(of, "w:rPr") ?? of, "w:rFonts");
  return (fonts && (attribute(fonts, "w:ascii") ?? attribute(fonts, "w:hAnsi"))) ?? "";
}

function valueOf(of: Element, name: string): string | null {
  const found = child(of, name);
  return found && attribute(found, "w:val");
}

/** Makes the fields of a part ones that can be filled, whatever their font; gives the old fonts that they stand in. */
export function settleFonts(root: Element, fontOf: FontOf): ReadonlyMap<Element, string> {
  const old = new Map<Element, string>();
  for (const run of markedRuns(root)) {
    const font = fontOf(run);
    if (encodingOfFont(font) === null) continue;
    old.set(run, font);
    const { mark } = run;
    // Small letters of some fonts are capitals.
    const format = mark.format ?? (showsCapitals(font) ? "upper" : null);
    Object.assign(run, { mark: { ...mark, name: toUnicode(mark.name), format } });
    setFont(run, /arial|helve/i.test(font) ? "Arial" : "Times New Roman");
  }
  return old;
}

function setFont(run: Element, font: string): void {
  let looks = child(run, "w:rPr");
  if (!looks) {
    looks = element("w:rPr");
    replaceRange(run, 0, 0, [looks]);
  }
  const before = child(looks, "w:rFonts");
  if (before) remove(before);
  const names = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map((name) => ` ${name}="${font}"`);
  // The order is the schema's.
  const at = child(looks, "w:rStyle") ? 1 : 0;
  replaceRange(looks, at, at, [element("w:rFonts", names.join(""))]);
}
