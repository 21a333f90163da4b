/**
 * The archive that an .xlsx or .ods file is: its entries by the directory at its end, in every ZIP64 form, and their
 * content piece by piece. Local headers serve only to find where the data begins, so data descriptors and dummy sizes do
 * no harm; what an entry declares of its size is not believed, each piece is counted as it comes.
 */
import { inflateSync } from "fflate";
import type { Budget } from "./limits";
import { damaged } from "./problem";

export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  /** Its size unpacked as the directory says; nothing relies on it but what is told of how far the work is. */
  readonly declared: number;
  /** Its checksum as the directory says; nothing here relies on it. */
  readonly sum: number;
}

/** Entries by name: letters' case, backslashes and a leading slash do not matter. */
export type Archive = ReadonlyMap<string, ArchiveEntry>;

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
const STORED = 0;
/** Of a field of 32 bits whose value stands in the ZIP64 field. */
const FULL = 0xffffffff;

/** Refuses an archive that is damaged or whose entries overlap: that is how a small file unpacks to petabytes. */
export function readArchive(bytes: Uint8Array, budget: Budget): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = new Map<string, ArchiveEntry>();
  const spans: { readonly from: number; readonly to: number }[] = [];
  try {
    for (const { entry, from, to } of entriesOf(bytes, view)) {
      budget.spend("parts");
      spans.push({ from, to });
      const key = keyOf(entry.name);
      if (!archive.has(key)) archive.set(key, entry);
    }
  } catch (error) {
    throw error instanceof RangeError ? damaged("the directory points outside the file") : error;
  }
  spans.sort((a, b) => a.from - b.from);
  if (spans.some(({ from }, i) => i > 0 && from < (spans[i - 1]?.to ?? 0))) throw damaged("entries overlap");
  return archive;
}

export function findEntry(archive: Archive, name: string): ArchiveEntry | undefined {
  return archive.get(keyOf(name)) ?? archive.get(keyOf(unescaped(name)));
}

function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function* entriesOf(
  bytes: Uint8Array,
  view: DataView,
): Iterable<{ readonly entry: ArchiveEntry; readonly from: number; readonly to: number }> {
  const { first, count } = directoryOf(view);
  let at = first;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged("the directory breaks off");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const { local, packed, size } = wideFields(view, at, at + 46 + nameLength, extraLength);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw damaged(`${name} has no header`);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const end = start + packed;
    if (end > bytes.length) throw damaged(`${name} ends behind the file`);
    const method = view.getUint16(at + 10, true);
    const encrypted = (view.getUint16(at + 8, true) & 1) === 1;
    if (method !== DEFLATED && method !== STORED && !encrypted) throw damaged(`${name}: method ${method}`);
    const deflated = method === DEFLATED;
    const sum = view.getUint32(at + 16, true);
    const entry = { name, encrypted, packed: bytes.subarray(start, end), deflated, declared: size, sum };
    yield { entry, from: local, to: end };
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

/** Where the directory begins, and how many entries it has. */
function directoryOf(view: DataView): { readonly first: number; readonly count: number } {
  const end = findEnd(view);
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64)
    return { first: view.getUint32(end + 16, true), count: view.getUint16(end + 10, true) };
  const end64 = wideNumber(view, locator + 8);
  if (view.getUint32(end64, true) !== END_OF_DIRECTORY_64)
    throw damaged("no ZIP64 end where its locator says");
  return { first: wideNumber(view, end64 + 48), count: wideNumber(view, end64 + 32) };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw damaged("no end of directory");
}

/** Sizes and place of an entry: where a field is full, the ZIP64 field has it, in this order. */
function wideFields(
  view: DataView,
  at: number,
  extra: number,
  length: number,
): Record<"size" | "packed" | "local", number> {
  let size = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let local = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    if (size === FULL) [size, value] = [wideNumber(view, value), value + 8];
    if (packed === FULL) [packed, value] = [wideNumber(view, value), value + 8];
    if (local === FULL) local = wideNumber(view, value);
    break;
  }
  return { size, packed, local };
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

const PIECE = 1 << 16;
/** An entry of so many bytes, packed and unpacked, is inflated at once: to set up the platform's stream takes longer. */
const SMALL = { packed: 1 << 16, unpacked: 1 << 18 };

/** Hands over an entry's content, piece by piece. Refuses what is damaged or too much. */
export async function inflateEntry(
  entry: ArchiveEntry,
  budget: Budget,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  const { packed, deflated, declared, name } = entry;
  let left = expectedSize(entry);
  const each = async (piece: Uint8Array): Promise<void> => {
    budget.spend("inflated", piece.length);
    budget.advance(Math.min(left, piece.length));
    left = Math.max(0, left - piece.length);
    take(piece);
    const pause = budget.breathe();
    if (pause) await pause;
  };
  const whole = deflated ? inflateSmall(packed, declared) : packed;
  if (whole) {
    for (let at = 0; at < whole.length; at += PIECE) await each(whole.subarray(at, at + PIECE));
    budget.advance(left);
    return;
  }
  // The platform's own inflater: native, streaming, in Node and in browsers alike.
  const reader = piecesOf(packed).pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  // Where `each` throws, the stream is let go, not cancelled: Node's own would throw where nobody can catch it.
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw damaged(`${name} does not inflate`);
    });
    if (done) break;
    await each(value);
  }
  budget.advance(left);
}

/** A byte inflates to no more. */
const MOST_INFLATED = 1032;

/** Its size unpacked, as far as the directory can be right about it: for telling how far the work is. */
export function expectedSize({ packed, declared }: ArchiveEntry): number {
  return Math.min(Math.max(declared, packed.length), MOST_INFLATED * packed.length);
}

/** Null where it is not small, or not what it declares: then its true size is found out piece by piece. */
function inflateSmall(packed: Uint8Array, declared: number): Uint8Array | null {
  if (declared > SMALL.unpacked || packed.length > SMALL.packed) return null;
  try {
    const content = inflateSync(packed, { out: new Uint8Array(declared + 1) });
    return content.length === declared ? content : null;
  } catch {
    return null;
  }
}

function piecesOf(packed: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= packed.length) {
        controller.close();
        return;
      }
      controller.enqueue(new Uint8Array(packed.subarray(at, at + PIECE)));
      at += PIECE;
    },
  });
}

/** The content of one small entry as text; "" where there is none. */
export async function readSmallEntry(archive: Archive, name: string, budget: Budget): Promise<string> {
  const entry = findEntry(archive, name);
  const decoder = new TextDecoder();
  let text = "";
  if (!entry) return text;
  await inflateEntry(entry, budget, (piece) => {
    if (text.length < 1e6) text += decoder.decode(piece, { stream: true });
  });
  return text;
}
