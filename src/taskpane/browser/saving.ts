/** The open file with what was typed into it, as bytes: code that comes when somebody saves. */
import { plainLayouts } from "../../sheet/unicode-layout";
import { correctedFile, type CorrectedSheet } from "../../workbook/file/corrected";
import { writeWorkbook } from "../../workbook/file/write";

export interface OpenFile {
  readonly file: Blob;
  readonly name: string;
}

export async function correctedCopy(
  { file, name }: OpenFile,
  sheets: readonly CorrectedSheet[],
): Promise<Uint8Array> {
  if (/\.xls[xm]$/i.test(name)) return correctedFile(new Uint8Array(await file.arrayBuffer()), name, sheets);
  return writeWorkbook(plainLayouts(sheets.map(({ grid }) => grid)));
}
