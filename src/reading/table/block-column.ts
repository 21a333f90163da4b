/**
 * The column of blocks, known by how it stands where no word of its heading is known ("Thuộc ĐBBP/đơn vị", "Cụm dân cư"): left of
 * the names, words that are merged down over several rows each, or that stand in several rows below each other.
 */
import { fold } from "../../vietnamese/fold";
import type { Grid } from "../../sheet/grid";
import { readCount } from "../cells/count";
import { isBlank, textOf } from "../cells/text";
import { rowWord } from "../words/row-words";
import type { HeaderColumn } from "./header";

/** So many merges of at least two rows each, or so many words that stand below each other, make a column of blocks. */
const FEWEST = 2;
/** Rows looked at; on average so many of them have the same words. */
const SAMPLE = 400;
const ROWS_OF_A_BLOCK = 3;

/** The columns of a header with the one that holds the blocks; as they are where one is known already, or none is found. */
export function withBlockColumn(
  grid: Grid,
  bodyTop: number,
  columns: readonly HeaderColumn[],
): readonly HeaderColumn[] {
  const names = columns.filter(({ field }) => field === "branch");
  const isNamed = columns.some(({ field }) => field === "block" || field === "personName");
  if (names.length !== 1 || isNamed) return columns;
  const [name] = names;
  const at = columns.findIndex(
    ({ field, assigned, column }) =>
      field === null &&
      !assigned &&
      name !== undefined &&
      column < name.column &&
      (mergedDown(grid, bodyTop, column) >= FEWEST || standsBelow(grid, bodyTop, column, name.column)),
  );
  return columns.map((one, i) =>
    i === at ? { ...one, field: "block", weight: 1, byValues: true as const, unknown: false } : one,
  );
}

function mergedDown(grid: Grid, bodyTop: number, column: number): number {
  return grid.merges.filter(
    ({ top, bottom, left, right }) =>
      top >= bodyTop &&
      bottom > top &&
      left === column &&
      right === column &&
      HAS_WORD.test(textOf(grid.values[top]?.[left])),
  ).length;
}

/**
 * Words beside the names, of which few differ: the same below each other, or each once, beside the first name of a block, with nothing
 * beside most of the others.
 */
function standsBelow(grid: Grid, bodyTop: number, column: number, name: number): boolean {
  const rows = grid.values.slice(bodyTop, bodyTop + SAMPLE).filter((row) => !isBlank(row[name]));
  const texts = rows.flatMap((row) => (isBlank(row[column]) ? [] : [textOf(row[column])]));
  if (!texts.every((text) => HAS_WORD.test(text) && readCount(text) === "unreadable")) return false;
  const words = texts.map(fold);
  const different = new Set(words).size;
  const runs = words.filter((text, i) => text !== words[i - 1]).length;
  if (different < FEWEST || runs !== different) return false;
  if (words.length >= ROWS_OF_A_BLOCK * different) return true;
  return (
    different === words.length &&
    words.length * ROWS_OF_A_BLOCK <= rows.length &&
    rows.slice(0, 2).some((row) => !isBlank(row[column])) &&
    texts.every((text) => rowWord(text) === null)
  );
}

const HAS_WORD = /\p{L}{2}/u;
