/**
 * Several files in one archive, as people get them from a download: a .zip in which they are stored as they are, since workbooks
 * are compressed already. (A library would bring its compression into the code that reads files, which every page loads first.)
 */

export interface PackedFile {
  /** Plain letters; no two are alike. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;
/** 01/01/1980, the first day that there is: the same input gives the same archive. */
const DAY = (1 << 5) | 1;

/** A file as it lies in an archive. */
export interface ArchivePart {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly deflated: boolean;
  /** Of the file unpacked, as the sum is. */
  readonly size: number;
  readonly sum: number;
}

/** Names in letters of their own are UTF-8. */
const UTF_8 = 0x0800;
const DEFLATED = 8;

/** The archive with these files in this order. */
export function packed(files: readonly PackedFile[]): Uint8Array {
  return written(
    files.map(({ name, bytes }) => {
      const size = bytes.length;
      return { name, packed: bytes, deflated: false, size, sum: checksum(bytes) };
    }),
  );
}

/** The archive with these parts in this order. */
export function written(parts: readonly ArchivePart[]): Uint8Array {
  const entries = parts.map((part) => {
    const name = new TextEncoder().encode(part.name);
    const flags = name.length === part.name.length ? 0 : UTF_8;
    return { ...part, name, flags, method: part.deflated ? DEFLATED : 0 };
  });
  const named = entries.reduce((sum, { name }) => sum + name.length, 0);
  const stored = entries.reduce((sum, { packed: bytes }) => sum + bytes.length, 0);
  const archive = new Uint8Array(entries.length * (LOCAL_SIZE + ENTRY_SIZE) + 2 * named + stored + END_SIZE);
  const view = new DataView(archive.buffer);
  let at = 0;
  const write = (sizes: string, ...numbers: readonly number[]): void => {
    numbers.forEach((number, i) => {
      if (sizes[i] === "4") view.setUint32(at, number, true);
      else view.setUint16(at, number, true);
      at += sizes[i] === "4" ? 4 : 2;
    });
  };
  const put = (bytes: Uint8Array): void => {
    archive.set(bytes, at);
    at += bytes.length;
  };
  const places = entries.map(({ name, packed: bytes, flags, method, size, sum }) => {
    const place = at;
    // No time, no further field.
    write(
      "42222244422",
      LOCAL_HEADER,
      VERSION,
      flags,
      method,
      0,
      DAY,
      sum,
      bytes.length,
      size,
      name.length,
      0,
    );
    put(name);
    put(bytes);
    return place;
  });
  const directory = at;
  entries.forEach(({ name, packed: bytes, flags, method, size, sum }, i) => {
    write("4222222444", DIRECTORY_ENTRY, VERSION, VERSION, flags, method, 0, DAY, sum, bytes.length, size);
    // No further field, no comment, one disk, no attributes.
    write("2222244", name.length, 0, 0, 0, 0, 0, places[i] ?? 0);
    put(name);
  });
  const length = at - directory;
  write("42222442", END_OF_DIRECTORY, 0, 0, entries.length, entries.length, length, directory, 0);
  return archive;
}

/** CRC-32, which an archive has of each file. */
export function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0);
  return ~sum >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let entry = byte;
  for (let bit = 0; bit < 8; bit++) entry = entry & 1 ? (entry >>> 1) ^ 0xedb88320 : entry >>> 1;
  return entry;
});
