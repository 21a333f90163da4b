/**
 * The code pages of workbooks of before 1997, for SheetJS, which has none of its own: the platform knows them, Vietnamese
 * Windows (1258) among them.
 */

/** Numbers of code pages that are not called "windows-" and their number. */
const NAMES: Readonly<Record<number, string>> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10_000: "macintosh",
  65_001: "utf-8",
};

const decoders = new Map<number, TextDecoder>();

/** The text of these bytes; a code page that the platform does not know is read as that of Western Windows. */
function decode(page: number, bytes: ArrayLike<number>): string {
  const decoder = decoders.get(page) ?? decoderOf(page);
  decoders.set(page, decoder);
  return decoder.decode(Uint8Array.from(bytes));
}

function decoderOf(page: number): TextDecoder {
  try {
    return new TextDecoder(NAMES[page] ?? `windows-${page}`, { ignoreBOM: true });
  } catch {
    return new TextDecoder("windows-1252");
  }
}

/** What SheetJS asks its tables for when it reads. */
export const CODE_PAGES = { utils: { decode } };
