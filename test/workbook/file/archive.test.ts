/** Archives as programs write them that know the 64-bit forms, or do not know the sizes before they write. */
import { joined, textFile } from "../files";
import { partsOf, refusalOf, valuesOf } from "./xlsx/parts";

const FULL = 0xffffffff;

/** Little-endian numbers, each with its width in bytes. */
function numbers(...given: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Uint8Array {
  return joined(
    given.map(([value, width]) => {
      const view = new DataView(new ArrayBuffer(width));
      if (width === 2) view.setUint16(0, value, true);
      else if (width === 4) view.setUint32(0, value, true);
      else view.setBigUint64(0, BigInt(value), true);
      return new Uint8Array(view.buffer);
    }),
  );
}

interface Form {
  /** Which fields of an entry stand in its ZIP64 field. */
  readonly wide?: readonly ("size" | "packed" | "place")[];
  /** Whether the end of the directory does. */
  readonly wideEnd?: boolean;
  /** Whether the sizes follow the content, and the header before it has none. */
  readonly described?: boolean;
}

/** The parts of a workbook, stored, in an archive of this form. */
function archiveOf(rows: string, { wide = [], wideEnd = false, described = false }: Form): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const add = (...all: readonly Uint8Array[]): void => {
    pieces.push(...all);
    for (const piece of all) at += piece.length;
  };
  const flags = described ? 8 : 0;
  for (const [name, part] of Object.entries(partsOf(rows))) {
    const label = textFile(name);
    const content = typeof part === "string" ? textFile(part) : part;
    const place = at;
    const told = described ? 0 : content.length;
    add(numbers([0x04034b50, 4], [45, 2], [flags, 2], [0, 2], [0, 4], [0, 4], [told, 4], [told, 4]));
    add(numbers([label.length, 2], [0, 2]), label, content);
    if (described) add(numbers([0x08074b50, 4], [0, 4], [content.length, 4], [content.length, 4]));
    const values = { size: content.length, packed: content.length, place };
    const field = (["size", "packed", "place"] as const).filter((one) => wide.includes(one));
    const extra = field.map((one) => numbers([values[one], 8]));
    const short = (one: keyof typeof values): number => (wide.includes(one) ? FULL : values[one]);
    directory.push(
      numbers([0x02014b50, 4], [45, 2], [45, 2], [flags, 2], [0, 2], [0, 4], [0, 4]),
      numbers([short("packed"), 4], [short("size"), 4], [label.length, 2]),
      numbers(
        [field.length ? 4 + 8 * field.length : 0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [short("place"), 4],
      ),
      label,
      ...(field.length ? [numbers([1, 2], [8 * field.length, 2]), ...extra] : []),
    );
  }
  const count = Object.keys(partsOf(rows)).length;
  const start = at;
  add(...directory);
  const size = at - start;
  if (wideEnd) {
    const end = at;
    add(
      numbers(
        [0x06064b50, 4],
        [44, 8],
        [45, 2],
        [45, 2],
        [0, 4],
        [0, 4],
        [count, 8],
        [count, 8],
        [size, 8],
        [start, 8],
      ),
    );
    add(numbers([0x07064b50, 4], [0, 4], [end, 8], [1, 4]));
  }
  const most = wideEnd ? 0xffff : count;
  add(numbers([0x06054b50, 4], [0, 2], [0, 2], [most, 2], [most, 2]));
  add(numbers([wideEnd ? FULL : size, 4], [wideEnd ? FULL : start, 4], [0, 2]));
  return joined(pieces);
}

const ROWS = "<row><c><v>5</v></c></row>";

test.each<[string, Form]>([
  ["plain", {}],
  ["with sizes behind the content", { described: true }],
  ["with wide sizes", { wide: ["size", "packed"] }],
  ["with one wide size", { wide: ["packed"] }],
  ["with wide places", { wide: ["place"] }],
  ["with a wide end", { wideEnd: true }],
  ["with all of it wide", { wide: ["size", "packed", "place"], wideEnd: true, described: true }],
])("An archive %s is read.", async (_what, form) => {
  expect(await valuesOf(archiveOf(ROWS, form))).toEqual([[5]]);
});

test.each<[string, (file: Uint8Array) => void]>([
  ["more entries than it has", (file) => new DataView(file.buffer).setUint16(file.length - 12, 65_535, true)],
  ["a directory behind its end", (file) => new DataView(file.buffer).setUint32(file.length - 6, 1e9, true)],
  [
    "a directory in the middle of nothing",
    (file) => new DataView(file.buffer).setUint32(file.length - 6, 3, true),
  ],
])("An archive that tells of %s is damaged.", async (_what, change) => {
  const file = archiveOf(ROWS, {});
  change(file);
  expect(await refusalOf(file)).toEqual({ code: "damaged" });
});
