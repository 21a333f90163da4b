/**
 * How many cells the sheets of an .ods ask for. There a row and a cell may say how often they are repeated, so that a
 * kilobyte asks for billions of cells, and the library makes each of them.
 */
import { findEntry, inflateEntry, type Archive } from "./archive";
import { LONGEST_TEXT, type Budget } from "./limits";
import { damaged } from "./problem";
import { Scanner } from "./xlsx/scanner";

/** Rows, and cells with something in them: what is closed at once is blank and takes no place, however often. */
const TAG = /<(?:[^\s<>:"/]+:)?(table-row|covered-table-cell|table-cell)(?=[\s/>])((?:"[^"]*"|[^">])*)>/giu;
const REPEATED = /number-(?:rows|columns)-repeated="([^"]*)"/iu;

/** Inflates all entries, since the library will do so, and refuses more than a file may have. */
export async function countRepeated(archive: Archive, budget: Budget): Promise<void> {
  const content = findEntry(archive, "content.xml");
  const counter = new RepeatCounter(budget);
  // The library leaves out what it cannot read, and says nothing: a row less is a wrong figure.
  const scanner = new Scanner([], { open: () => false, close: () => undefined });
  for (const entry of archive.values()) {
    await inflateEntry(entry, budget, (piece) => {
      if (entry !== content) return;
      counter.push(piece);
      scanner.push(piece);
    });
    if (entry === content) scanner.finish();
  }
}

class RepeatCounter {
  private readonly decoder = new TextDecoder();
  private rest = "";
  private rows = 1;
  private cells = 0;

  constructor(private readonly budget: Budget) {}

  push(piece: Uint8Array): void {
    const text = this.rest + this.decoder.decode(piece, { stream: true });
    // A tag may go on in the next piece.
    const whole = Math.max(0, text.lastIndexOf(">") + 1);
    this.count(text.slice(0, whole));
    this.rest = text.slice(whole);
    if (this.rest.length > LONGEST_TEXT) throw damaged("a tag or a text without end");
  }

  private count(text: string): void {
    for (const [, tag = "", attributes = ""] of text.matchAll(TAG)) {
      const times = Number(REPEATED.exec(attributes)?.[1] ?? 1) || 1;
      if (tag.toLowerCase() === "table-row") this.rows = times;
      else if (tag.toLowerCase() !== "table-cell") this.cells += times;
      else if (!attributes.endsWith("/")) this.cells += this.rows * times;
    }
    this.budget.check("cells", this.cells);
  }
}
