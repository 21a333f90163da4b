/**
 * The archive that an .xlsx or .ods file is, looked at before any library unpacks it: its directory, and how much
 * it really unpacks to. What it declares of itself is not believed: every entry is inflated and counted, up to a
 * limit.
 */

/** All entries together may unpack to this much: a sheet of 100,000 rows by 25 columns takes about 160 MB. */
export const UNPACKED_LIMIT = 1024 ** 3 / 2;

export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** Where its packed bytes stand in the file. */
  readonly start: number;
  readonly end: number;
  readonly deflated: boolean;
}

export type UnpackedSize = { readonly kind: "fits" } | { readonly kind: "too-large" | "damaged" };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const DEFLATED = 8;
const STORED = 0;

/** The archive's entries by its directory; null where it is damaged, or its entries overlap. */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  const entries: ArchiveEntry[] = [];
  let at = directory;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    const entry = readEntry(view, bytes, at, nameLength, directory);
    if (!entry) return null;
    entries.push(entry);
    at = next;
  }
  return overlap(entries) ? null : entries;
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  nameLength: number,
  directory: number,
): ArchiveEntry | null {
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > directory || view.getUint32(local, true) !== LOCAL_HEADER) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > directory || (method !== DEFLATED && method !== STORED)) return null;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    start,
    end: start + size,
    deflated: method === DEFLATED,
  };
}

/** Two entries over the same bytes are how a small file unpacks to petabytes. */
function overlap(entries: readonly ArchiveEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  return sorted.some((entry, i) => i > 0 && entry.start < (sorted[i - 1]?.end ?? 0));
}

/** Inflates every entry, keeping nothing, until `limit` bytes are passed. */
export async function measureUnpacked(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  limit: number = UNPACKED_LIMIT,
): Promise<UnpackedSize> {
  let total = 0;
  for (const entry of entries) {
    const size = await inflateEntry(bytes, entry, limit - total);
    if (size === null) return { kind: "damaged" };
    total += size;
    if (total > limit) return { kind: "too-large" };
  }
  return { kind: "fits" };
}

/** The content of one small entry as text; null where there is none or it is damaged. */
export async function readSmallEntry(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  name: string,
): Promise<string | null> {
  const entry = entries.find((one) => one.name === name);
  if (!entry) return null;
  const decoder = new TextDecoder();
  let text = "";
  const size = await inflateEntry(bytes, entry, 1e6, (chunk) => {
    text += decoder.decode(chunk, { stream: true });
  });
  return size === null ? null : text;
}

/**
 * Inflates an entry, piece by piece, and says how much it is; it stops soon after `limit` bytes. Null where it is
 * damaged.
 */
export async function inflateEntry(
  bytes: Uint8Array,
  { start, end, deflated }: ArchiveEntry,
  limit: number,
  each: (chunk: Uint8Array) => void = () => undefined,
): Promise<number | null> {
  const packed = bytes.subarray(start, end);
  if (!deflated) {
    each(packed);
    return packed.length;
  }
  // The platform's own inflater: native, streaming, in Node and in browsers alike.
  const inflater = new DecompressionStream("deflate-raw");
  const reader = new Blob([new Uint8Array(packed)]).stream().pipeThrough(inflater).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.length;
      each(value);
      if (size > limit) {
        await reader.cancel();
        return size;
      }
    }
  } catch {
    return null;
  }
}
