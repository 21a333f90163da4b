/**
 * Codes that a note below the table tells: blocks "HC" and "LS", and "Chú thích: HC - khối hành chính; LS - khối lâm sàng". Nobody reads a
 * code in a sentence: the block is called what the note says.
 */
import { mainSource, type CongressTable } from "../congress/table";
import type { Grid } from "../sheet/grid";
import { sentenceCase } from "../vietnamese/capitals";
import { clean } from "../vietnamese/clean";
import { isBlank, textOf } from "./cells/text";

const CODE = /^\p{Lu}{1,6}\d?$/u;
const TOLD =
  /^(?:(?:chú thích|ghi chú|chú giải)\s*:?\s*)?(\p{Lu}{1,6}\d?)\s*(?:[-–:=]|là)\s*(\p{L}{2}[^:=]*)$/iu;

/** The table with its blocks in words, where notes tell what each of their codes is. */
export function withBlockCodes(table: CongressTable, grid: Grid): CongressTable {
  const codes = table.blocks.flatMap(({ name }) => (CODE.test(clean(name)) ? [clean(name)] : []));
  if (codes.length < 2 || mainSource(table).lines !== "rows") return table;
  const words = wordsOf(grid);
  const called = table.blocks.map(({ name }) => words.get(clean(name)));
  if (codes.some((code) => !words.has(code))) return table;
  return {
    ...table,
    blocks: table.blocks.map((block, i) => ({ ...block, name: called[i] ?? block.name })),
  };
}

/** By their codes what notes say that stand alone in a line. */
function wordsOf(grid: Grid): ReadonlyMap<string, string> {
  const notes = grid.values.flatMap((row) => {
    const filled = row.filter((value) => !isBlank(value));
    return filled.length === 1 ? textOf(filled[0]).split(/[;.,\n\r]+/u) : [];
  });
  return new Map(
    notes.flatMap((note) => {
      const [, code, told] = TOLD.exec(clean(note)) ?? [];
      return code !== undefined && told !== undefined && CODE.test(code)
        ? [[code, sentenceCase(told.trim())]]
        : [];
    }),
  );
}
