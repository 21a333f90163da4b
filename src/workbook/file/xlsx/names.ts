/** Which of the names asked for an element has: looked up in its bytes, without a string made. */
import { damaged } from "../problem";
import { eachAttribute, textIn } from "./bytes";

const COLON = 58;
const SLOTS = 128;
/** Honest parts have one prefix for their namespace, or two; each is looked for in each tag. */
const MOST_PREFIXES = 8;

interface Name {
  readonly bytes: Uint8Array;
  readonly index: number;
}

export class Names {
  private readonly slots: Name[][] = Array.from({ length: SLOTS }, () => []);
  private prefixes: readonly Uint8Array[] | null = null;
  private takesBare = false;

  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      const bytes = new TextEncoder().encode(name);
      this.slots[slotOf(bytes, 0, bytes.length)]?.push({ bytes, index });
    });
  }

  get hasRoot(): boolean {
    return this.prefixes !== null;
  }

  /**
   * The place among the names of the one between `from` and `to`, -1 for one that was not asked for or is of another
   * namespace than the root, which is the first that is looked up. Its attributes end at `end`.
   */
  indexOf(bytes: Uint8Array, from: number, to: number, end: number): number {
    let local = from;
    for (let i = from; i < to; i++) if (bytes[i] === COLON) local = i + 1;
    this.prefixes ??= this.prefixesOf(bytes, from, Math.max(from, local - 1), to, end);
    if (local === from ? !this.takesBare : !this.prefixes.some((one) => isAt(bytes, one, from, local - 1)))
      return -1;
    const candidates = this.slots[slotOf(bytes, local, to)];
    if (candidates) for (const name of candidates) if (isAt(bytes, name.bytes, local, to)) return name.index;
    return -1;
  }

  /** Every prefix that the root binds to its own namespace. */
  private prefixesOf(
    bytes: Uint8Array,
    from: number,
    to: number,
    attributes: number,
    end: number,
  ): readonly Uint8Array[] {
    const own = textIn(bytes, from, to);
    const spaces = new Map<string, string>();
    eachAttribute(bytes, attributes, end, (name, nameEnd, value, valueEnd) => {
      const text = textIn(bytes, name, nameEnd);
      if (text === "xmlns") spaces.set("", textIn(bytes, value, valueEnd));
      if (text.startsWith("xmlns:")) spaces.set(text.slice(6), textIn(bytes, value, valueEnd));
    });
    const space = spaces.get(own);
    const same =
      space === undefined ? [] : [...spaces.keys()].filter((prefix) => spaces.get(prefix) === space);
    const found = [...new Set([own, ...same])];
    if (found.length > MOST_PREFIXES) throw damaged("a namespace of many names");
    this.takesBare = found.includes("");
    return found.map((prefix) => new TextEncoder().encode(prefix));
  }
}

function isAt(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number): boolean {
  if (wanted.length !== to - from) return false;
  let i = 0;
  while (i < wanted.length && wanted[i] === bytes[from + i]) i++;
  return i === wanted.length;
}

function slotOf(bytes: Uint8Array, from: number, to: number): number {
  return ((to - from) * 37 + (bytes[from] ?? 0) * 5 + (bytes[to - 1] ?? 0)) & (SLOTS - 1);
}
