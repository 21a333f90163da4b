/**
 * How many cells the sheets of an .ods ask for. There a row and a cell may say how often they are repeated, so that a
 * kilobyte asks for billions of cells, and the library makes each of them.
 */
import { inflateEntry, type ArchiveEntry } from "./archive";

/** Rows, and cells with something in them: what is closed at once is blank and takes no place, however often. */
const TAG = /<(?:[^\s<>:"/]+:)?(table-row|covered-table-cell|table-cell)(?=[\s/>])((?:"[^"]*"|[^">])*)>/giu;
const REPEATED = /number-(?:rows|columns)-repeated="([^"]*)"/iu;

/** Counts until `most` is passed. Stops reading at `unpackedLimit` bytes. */
export async function repeatedCells(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  most: number,
  unpackedLimit: number,
): Promise<number> {
  const content = entries.find(({ name }) => name === "content.xml");
  const decoder = new TextDecoder();
  let rest = "";
  let rows = 1;
  let cells = 0;
  const count = (text: string): void => {
    for (const [, tag = "", attributes = ""] of text.matchAll(TAG)) {
      const times = Number(REPEATED.exec(attributes)?.[1] ?? 1) || 1;
      if (tag.toLowerCase() === "table-row") rows = times;
      else if (tag.toLowerCase() !== "table-cell") cells += times;
      else if (!attributes.endsWith("/")) cells += rows * times;
    }
  };
  if (!content) return 0;
  await inflateEntry(bytes, content, unpackedLimit, (chunk) => {
    if (cells > most) return;
    const text = rest + decoder.decode(chunk, { stream: true });
    // A tag may go on in the next chunk.
    const whole = text.lastIndexOf("<");
    count(text.slice(0, Math.max(0, whole)));
    rest = text.slice(Math.max(0, whole));
  });
  count(rest);
  return cells;
}
