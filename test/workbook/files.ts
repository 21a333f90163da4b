/** Files for the tests, made in memory. */
import { utils, write, type BookType } from "@e965/xlsx";

type Row = readonly (string | number | boolean | null)[];

export const RESULTS: readonly Row[] = [
  ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu"],
  [1, "Văn phòng", "19/4/2017", 3],
  [2, "Kế hoạch tổng hợp", "20/4/2017", "09"],
];

/** A workbook of one sheet in the given format. */
export function workbookFile(bookType: BookType, rows: readonly Row[] = RESULTS): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  const bytes: unknown = write(
    { SheetNames: ["KQ"], Sheets: { KQ: sheet } },
    { type: "array", bookType, compression: true },
  );
  if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
  return new Uint8Array(bytes);
}

export function textFile(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says of its size, be it true or not. */
  readonly declared?: number;
}

/** An archive with these parts, `content` as it is to stand in the file. */
export function archive(parts: readonly Part[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, method = 0, flags = 0, declared = content.length } of parts) {
    const label = textFile(name);
    const local = new Uint8Array(30 + label.length);
    const view = new DataView(local.buffer);
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(6, flags, true);
    view.setUint16(8, method, true);
    view.setUint32(18, content.length, true);
    view.setUint32(22, declared, true);
    view.setUint16(26, label.length, true);
    local.set(label, 30);
    const entry = new Uint8Array(46 + label.length);
    const dir = new DataView(entry.buffer);
    dir.setUint32(0, 0x02014b50, true);
    dir.setUint16(8, flags, true);
    dir.setUint16(10, method, true);
    dir.setUint32(20, content.length, true);
    dir.setUint32(24, declared, true);
    dir.setUint16(28, label.length, true);
    dir.setUint32(42, at, true);
    entry.set(label, 46);
    locals.push(local, content);
    directory.push(entry);
    at += local.length + content.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, parts.length, true);
  view.setUint16(10, parts.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, part) => sum + part.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return joined([...locals, ...directory, end]);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
