/** What a reader sees of a Word document, read from its bytes without any code of ours: the texts of its paragraphs, in order. */
import { strFromU8, unzipSync } from "fflate";

export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

const HIDDEN = ["w:del", "w:moveFrom", "w:instrText"];
const SIGNS: Readonly<Record<string, string>> = { "w:tab": "→", "w:br": "⏎", "w:noBreakHyphen": "-" };
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** A tab is "→", a line break "⏎", a hyphen that parts no line "-". Deleted and moved words are none. */
export function paragraphsOf(xml: string): readonly string[] {
  const all: { text: string }[] = [];
  const open: { text: string }[] = [];
  const within: string[] = [];
  for (const [, slash, name = "", attributes = "", closed, words = ""] of xml.matchAll(
    /<(\/?)([\w:]+)((?:"[^"]*"|[^">])*?)(\/?)>|([^<]+)/g,
  )) {
    const isHidden = HIDDEN.some((one) => within.includes(one));
    const last = open.at(-1);
    if (name === "") {
      if (within.at(-1) === "w:t" && !isHidden && last)
        last.text += words.replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole);
    } else if (slash) {
      within.pop();
      if (name === "w:p") open.pop();
    } else {
      if (name === "w:p") {
        const paragraph = { text: "" };
        all.push(paragraph);
        if (!closed) open.push(paragraph);
      }
      if (last && !isHidden && within.at(-1) === "w:r" && !attributes.includes("w:pos"))
        last.text += SIGNS[name] ?? "";
      if (!closed) within.push(name);
    }
  }
  return all.map(({ text }) => text);
}
