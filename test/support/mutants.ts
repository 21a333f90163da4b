/** Workbooks with faults made by chance, the same for the same seed: bytes, records of the zip, tags and attributes. */
import { unzipSync, zipSync } from "fflate";

export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS = [
  ...["<", ">", "/>", '"', "&", "<si/>", "<c>", "<row>", "</row>", "<!--", "]]>", "99999999999", "-1", "\0"],
  ...[
    "XFE1",
    "é",
    "A1:XFD1048576",
    "1e308",
    "<!DOCTYPE a>",
    "<![CDATA[",
    "<?a",
    "xmlns:a=''",
    "<r><rPr/></r>",
  ],
];

/** A mutant of one of these files. */
export function mutantOf(files: readonly Uint8Array[], random: Random): Uint8Array {
  const file = pick(files, random) ?? new Uint8Array();
  const kind = random();
  if (kind < 0.15) return withBytes(file, random);
  if (kind < 0.3) return withRecords(file, random);
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file);
  } catch {
    return file;
  }
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  for (let i = 0; i <= random() * 3; i++) {
    const name = pick(names, random) ?? "";
    const text = changedText(new TextDecoder().decode(parts[name]), random);
    parts[name] = new TextEncoder().encode(text);
  }
  return zipSync(parts, { level: 1 });
}

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function withBytes(file: Uint8Array, random: Random): Uint8Array {
  const changed = file.slice(0, random() < 0.2 ? Math.floor(random() * file.length) + 1 : file.length);
  for (let i = 0; i < 3; i++) changed[Math.floor(random() * changed.length)] = Math.floor(random() * 256);
  return changed;
}

const SIZES = [0, 1, 0x7f, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];

/** A field of the archive's headers, directory or end has another number. */
function withRecords(file: Uint8Array, random: Random): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  const records: number[] = [];
  for (let at = 0; at + 46 < changed.length; at++)
    if (changed[at] === 0x50 && changed[at + 1] === 0x4b && (changed[at + 2] ?? 0) < 8) records.push(at);
  const record = pick(records, random) ?? 0;
  const at = Math.min(changed.length - 4, record + 4 + 2 * Math.floor(random() * 21));
  if (at >= 0) view.setUint32(at, pick(SIZES, random) ?? 0, true);
  return changed;
}

function changedText(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  const end = Math.min(text.length, at + Math.floor(random() ** 3 * 200));
  const piece = text.slice(at, end);
  const word = pick(WORDS, random) ?? "";
  const changes: readonly (() => string)[] = [
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, at),
    () => text.slice(0, end) + piece.repeat(20) + text.slice(end),
    () => text.slice(0, at) + word + text.slice(at),
    () => text.slice(0, at) + word + text.slice(end),
    () => withAttribute(text, at, random),
    () => withTags(text, at, random),
  ];
  return pick(changes, random)?.() ?? text;
}

/** The attribute behind a place is doubled, lost, or has another or a very long value. */
function withAttribute(text: string, from: number, random: Random): string {
  const found = /\s([\w:]+)="([^"<>]*)"/.exec(text.slice(from));
  if (!found) return text;
  const [whole, name = "", value = ""] = found;
  const at = from + found.index;
  const others = [
    whole + whole,
    "",
    ` ${name}="${pick(WORDS, random)?.replace(/["<]/g, "") ?? ""}"`,
    ` ${name}="${value}${"9".repeat(Math.floor(random() * 70_000))}"`,
    ` ${name}="-${value}"`,
  ];
  return text.slice(0, at) + (pick(others, random) ?? "") + text.slice(at + whole.length);
}

/** The tag behind a place is lost, doubled many times, or changes places with the one behind it. */
function withTags(text: string, from: number, random: Random): string {
  const found = /(<[^<>]*>)([^<>]*)(<[^<>]*>)/.exec(text.slice(from));
  if (!found) return text;
  const [whole, first = "", between = "", second = ""] = found;
  const at = from + found.index;
  const others = [
    between + second,
    first.repeat(1 + Math.floor(random() ** 2 * 2000)) + between + second,
    second + between + first,
    first + between,
  ];
  return text.slice(0, at) + (pick(others, random) ?? "") + text.slice(at + whole.length);
}

/** Large files take long to change. */
export const LARGEST = 200_000;
