/** The texts that cells share, in their order: runs of a rich text joined, readings of Asian words left out. */
import { LONGEST_TEXT } from "../limits";
import { damaged } from "../problem";
import { unescaped } from "./bytes";
import { scanPart, type Package } from "./part";

/** What a text takes beside its letters. */
const PLACE = 24;

/** An empty text is written `<si/>` and counts like any other. */
export async function readSharedStrings(file: Package, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = "";
  let isReading = false;
  await scanPart(file, part, ["si", "t", "rPh"], {
    open: (name) => {
      if (name === "si") text = "";
      else if (name === "rPh") isReading = true;
      return name === "t" && !isReading;
    },
    close: (name, xml) => {
      if (name === "rPh") isReading = false;
      else if (name === "si") {
        // An empty one takes its place in the list.
        file.budget.spend("texts", PLACE);
        strings.push(unescaped(text));
      } else if (!isReading) {
        file.budget.spend("texts", xml.length);
        text = text === "" ? xml.text() : text + xml.text();
        if (text.length > LONGEST_TEXT) throw damaged("a text without end");
      }
    },
  });
  return strings;
}
