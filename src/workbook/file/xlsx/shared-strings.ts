/** The texts that cells share, in their order: runs of a rich text joined, readings of Asian words left out. */
import { LONGEST_TEXT } from "../limits";
import { damaged } from "../problem";
import { unescaped } from "./bytes";
import { scanPart, type Package } from "./part";
import { RUN_NAMES, Runs, type RunFont } from "./runs";

/** What a text takes beside its letters. */
const PLACE = 24;

export interface SharedStrings {
  readonly strings: readonly string[];
  /** Of the rich ones among them that say something of fonts, by their places. */
  readonly runs: ReadonlyMap<number, RunFont>;
}

/** An empty text is written `<si/>` and counts like any other. */
export async function readSharedStrings(file: Package, part: string): Promise<SharedStrings> {
  const strings: string[] = [];
  const fonts = new Map<number, RunFont>();
  const runs = new Runs();
  let text = "";
  let isReading = false;
  await scanPart(file, part, ["si", "t", "rPh", ...RUN_NAMES], {
    open: (name, xml) => {
      if (name === "t") return !isReading;
      if (name === "si") text = "";
      else if (name === "rPh") isReading = true;
      else runs.open(name, xml);
      return false;
    },
    close: (name, xml) => {
      if (name === "rPh") isReading = false;
      else if (name === "si") {
        // An empty one takes its place in the list.
        file.budget.spend("texts", PLACE);
        const font = runs.end();
        if (font) {
          file.budget.spend("texts", PLACE);
          fonts.set(strings.length, font);
        }
        strings.push(unescaped(text));
      } else if (name === "t" && !isReading) {
        file.budget.spend("texts", xml.length);
        const run = xml.text();
        runs.add(run);
        text = text === "" ? run : text + run;
        if (text.length > LONGEST_TEXT) throw damaged("a text without end");
      }
    },
  });
  return { strings, runs: fonts };
}
