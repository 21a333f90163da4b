/**
 * XML as it comes, in pieces of bytes: tags and texts are told in order, nothing is built, and no byte is looked at twice
 * however the pieces fall. Only elements of the root's own namespace are told, whatever prefix they bear, so that strict
 * and transitional workbooks are one.
 */
import { DEEPEST, LONGEST_TAG, LONGEST_TEXT } from "../limits";
import { damaged } from "../problem";
import {
  attributeIn,
  cellAttributesIn,
  numberOf,
  rawTextIn,
  shortNumberIn,
  textIn,
  type CellAttributes,
} from "./bytes";
import { Names } from "./names";

const [SPACE, BANG, QUOTE, APOSTROPHE, DASH, SLASH] = [32, 33, 34, 39, 45, 47] as const;
const [LT, GT, QUESTION, OPEN, CLOSE] = [60, 62, 63, 91, 93] as const;

export interface Listener {
  /** `tag` is the element's place among the names given, or -1. True where its text is wanted. */
  open(tag: number, xml: Scanner): boolean;
  /** The text of the element, where it was wanted, can be asked for until this returns. */
  close(tag: number, xml: Scanner): void;
}

export class Scanner {
  /** Tags so far. */
  tags = 0;
  private bytes: Uint8Array = new Uint8Array(1 << 17);
  private end = 0;
  /** Where to look on; where the tag begins in which that is (-1: in none), and the quote that is open there. */
  private at = 0;
  private tag = -1;
  private quote = 0;
  private wants = false;
  /** The text so far: what stands between these, behind what came before a comment or CDATA. */
  private from = 0;
  private to = 0;
  private joined: string | null = null;
  private attributes = 0;
  private attributesEnd = 0;
  private readonly names: Names;
  private wide: TextDecoder | null = null;
  private isFirst = true;
  private readonly opened = new Int32Array(DEEPEST);
  private depth = 0;

  constructor(
    names: readonly string[],
    private readonly listener: Listener,
  ) {
    this.names = new Names(names);
  }

  push(piece: Uint8Array): void {
    if (this.isFirst && piece.length > 1) {
      this.isFirst = false;
      const [a, b] = piece;
      if ((a === 0xff && b === 0xfe) || (a === LT && b === 0)) this.wide = new TextDecoder("utf-16le");
      if ((a === 0xfe && b === 0xff) || (a === 0 && b === LT)) this.wide = new TextDecoder("utf-16be");
    }
    this.add(this.wide ? new TextEncoder().encode(this.wide.decode(piece, { stream: true })) : piece);
    this.scan();
  }

  /** To be called behind the last piece. */
  finish(): void {
    if (this.depth > 0 || !this.names.hasRoot) throw damaged("the XML breaks off");
  }

  /** Puts the piece behind what is still needed of the ones before. */
  private add(piece: Uint8Array): void {
    const start = this.wants ? this.from : this.tag >= 0 ? this.tag : this.end;
    const rest = this.end - start;
    if (rest + piece.length > this.bytes.length) {
      const larger = new Uint8Array(2 * (rest + piece.length));
      larger.set(this.bytes.subarray(start, this.end));
      this.bytes = larger;
    } else this.bytes.copyWithin(0, start, this.end);
    this.bytes.set(piece, rest);
    this.at -= start;
    if (this.tag >= 0) this.tag -= start;
    this.from = 0;
    this.end = rest + piece.length;
  }

  private scan(): void {
    const { bytes, end } = this;
    let { at, tag, quote } = this;
    for (;;) {
      if (tag < 0) {
        while (at < end && bytes[at] !== LT) at++;
        if (at === end) break;
        tag = at++;
      }
      if (at === end) break;
      const second = bytes[tag + 1];
      if (second === BANG || second === QUESTION) {
        // So long are the shortest beginnings that tell them apart.
        if (second === BANG && end - tag < 9) break;
        at = this.special(tag, at);
        if (at < 0) {
          at = end;
          break;
        }
      } else {
        if (quote !== 0) {
          while (at < end && bytes[at] !== quote) at++;
          if (at === end) break;
          at++;
          quote = 0;
        }
        for (let c = bytes[at]; at < end && c !== GT; c = bytes[++at]) {
          if (c !== QUOTE && c !== APOSTROPHE) continue;
          quote = c;
          do at++;
          while (at < end && bytes[at] !== c);
          if (at === end) break;
          quote = 0;
        }
        if (at >= end) {
          at = end;
          break;
        }
        this.told(tag, at++, second === SLASH);
      }
      this.from = at;
      tag = -1;
    }
    this.at = at;
    this.tag = tag;
    this.quote = quote;
    if (this.wants && end - this.from > LONGEST_TEXT + LONGEST_TAG) throw damaged("a text without end");
    if (tag >= 0 && end - tag > LONGEST_TEXT) throw damaged("a tag without end");
  }

  /** A whole tag, from its "<" to its ">". */
  private told(tag: number, close: number, isEnd: boolean): void {
    if (close - tag > LONGEST_TAG) throw damaged("a tag without end");
    this.tags++;
    if (this.wants) {
      this.to = tag;
      if (tag - this.from > LONGEST_TEXT) throw damaged("a text without end");
      if (this.joined !== null) this.join(textIn(this.bytes, this.from, tag));
    }
    if (isEnd) {
      // Well-formed XML closes what was opened last; its name need not be read again.
      if (this.depth === 0) throw damaged("an end without a beginning");
      this.closed(this.opened[--this.depth] ?? -1);
      return;
    }
    const isClosed = this.bytes[close - 1] === SLASH;
    this.attributesEnd = isClosed ? close - 1 : close;
    this.attributes = tag + 1;
    while (this.attributes < this.attributesEnd && (this.bytes[this.attributes] ?? 0) > SPACE)
      this.attributes++;
    const index = this.names.indexOf(this.bytes, tag + 1, this.attributes, this.attributesEnd);
    this.joined = null;
    this.wants = this.listener.open(index, this);
    if (isClosed) {
      this.from = this.to = 0;
      this.closed(index);
    } else if (this.depth === DEEPEST) throw damaged("elements nested too deeply");
    else this.opened[this.depth++] = index;
  }

  private closed(index: number): void {
    if (!this.wants) this.from = this.to = 0;
    this.listener.close(index, this);
    this.wants = false;
    this.joined = null;
  }

  /** Behind a comment, CDATA, instruction or declaration that begins at `tag`; -1 where it goes on in the next piece. */
  private special(tag: number, at: number): number {
    const { bytes, end } = this;
    const isComment = bytes[tag + 2] === DASH;
    const isCdata = bytes[tag + 2] === OPEN;
    // A declaration of a document's type, with its entities, has no place in a workbook.
    if (bytes[tag + 1] === BANG && !isComment && !isCdata) throw damaged("a DOCTYPE");
    for (let i = Math.max(at, tag + 2); i < end; i++) {
      if (bytes[i] !== GT) continue;
      if (isComment && !(bytes[i - 1] === DASH && bytes[i - 2] === DASH && i >= tag + 6)) continue;
      if (isCdata && !(bytes[i - 1] === CLOSE && bytes[i - 2] === CLOSE)) continue;
      if (this.wants) {
        this.join(textIn(bytes, this.from, tag));
        if (isCdata) this.join(rawTextIn(bytes, tag + 9, i - 2));
      }
      return i + 1;
    }
    return -1;
  }

  private join(text: string): void {
    this.joined = (this.joined ?? "") + text;
    if (this.joined.length > LONGEST_TEXT) throw damaged("a text without end");
  }

  /** An attribute of the element that is opened; ":id" asks for one with any prefix. */
  attribute(wanted: string): string | null {
    return attributeIn(this.bytes, this.attributes, this.attributesEnd, wanted);
  }

  /** Whether an attribute says yes. */
  isTrue(wanted: string): boolean {
    const value = this.attribute(wanted);
    return value === "1" || value === "true" || value === "on";
  }

  cell(into: CellAttributes): void {
    cellAttributesIn(this.bytes, this.attributes, this.attributesEnd, into);
  }

  /** How much text the closed element has, in bytes, or characters where it came in parts. */
  get length(): number {
    return this.joined?.length ?? this.to - this.from;
  }

  text(): string {
    return this.joined ?? textIn(this.bytes, this.from, this.to);
  }

  /** The text as a number; null where it is none. */
  number(): number | null {
    const short = this.joined === null ? shortNumberIn(this.bytes, this.from, this.to) : null;
    return short ?? numberOf(this.text());
  }
}
