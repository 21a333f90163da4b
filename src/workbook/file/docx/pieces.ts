/**
 * A document's blocks as rows of text and tables of data. A table that only sets letterheads or signatures side by side is text;
 * a table within such a one stands by itself, one within a cell of data is lines of that cell.
 */
import { seenColumns } from "./columns";
import type { Block, DataTable, Piece, Table, TableCell, TableRow, TextRow, Words } from "./model";
import { linesOf } from "./words";

export function piecesOf(blocks: readonly Block[]): readonly Piece[] {
  const tables = blocks.map((block) => (block.kind === "table" ? ofTable(block) : null));
  const neighbours = besideOf(blocks);
  return blocks.flatMap((block, i): readonly Piece[] => {
    if (block.kind === "note") return [block];
    if (block.kind === "paragraph") return [{ ...block, kind: "text", parts: partsOf(block) }];
    const read = tables[i];
    if (!read) return [];
    const { rows, width, isData } = read;
    const beside = (neighbours.get(i) ?? []).map((at) => tables[at]);
    // A row by itself is part of a table that was cut in two, or no data.
    const isWhole =
      rows.length > 1 || beside.some((one) => one?.isData && one.rows.length > 1 && one.width === width);
    return isData && isWhole ? [{ kind: "data", rows, width }] : rows.flatMap(textRows);
  });
}

/** What tabs set apart stands beside each other: a letterhead, a label and its value, a table that was typed without one. */
function partsOf(words: Words): readonly Words[] {
  return words.text.split(/\t+/).map((text) => ({ ...words, text: text.trim() }));
}

interface Read extends Pick<DataTable, "rows" | "width"> {
  readonly isData: boolean;
}

function ofTable(table: Table): Read {
  const { rows, width } = seenColumns(table.rows);
  return { rows, width, isData: width > 1 && holdsData(table, rows) };
}

/** Of each table the places of those before and behind it, where nothing is said between. */
function besideOf(blocks: readonly Block[]): ReadonlyMap<number, readonly number[]> {
  const beside = new Map<number, readonly number[]>();
  let last: number | null = null;
  blocks.forEach((block, i) => {
    if (block.kind === "table") {
      beside.set(i, last === null ? [] : [last]);
      if (last !== null) beside.set(last, [...(beside.get(last) ?? []), i]);
      last = i;
    } else if (block.kind === "paragraph" && block.text !== "") last = null;
  });
  return beside;
}

/** Two rows with a number alone in a cell are data, lined or not. */
const DATA_ROWS = 2;

function holdsData(table: Table, rows: readonly TableRow[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  // What holds whole tables only sets them side by side.
  if (cells.some(({ blocks }) => blocks.some((one) => one.kind === "table" && isLarge(one)))) return false;
  const boxed = cells.filter(({ lines }) => lines.seen + (table.lined ? 4 - lines.said : 0) >= 2).length;
  if (2 * boxed > cells.length) return true;
  const numbers = rows.filter((row) => row.cells.some((cell) => /^\d+$/.test(textOf(cell).text)));
  return numbers.length >= DATA_ROWS;
}

/** A table that is worth a table of its own. */
function isLarge({ rows }: Table): boolean {
  return rows.length > 2 && rows.some(({ cells }) => cells.length > 2);
}

/** What a cell says, in lines; a table within it row by row. */
export function textOf({ blocks }: TableCell): Words {
  return linesOf(blocks.flatMap(inCell));
}

function inCell(block: Block): readonly Words[] {
  if (block.kind === "note") return [];
  if (block.kind === "paragraph") return [{ ...block, text: block.text.replace(/\t+/g, " ") }];
  return block.rows.map(({ cells }): Words => {
    const lines = linesOf(cells.map(textOf));
    return { ...lines, text: lines.text.replaceAll("\n", " ") };
  });
}

/** The cells of one row beside each other, paragraph by paragraph; tables within them follow. */
function textRows({ cells }: TableRow): readonly Piece[] {
  const pieces = cells.map(({ blocks }) => piecesOf(blocks));
  const texts = pieces.map((own) => own.filter((one): one is TextRow => one.kind === "text"));
  const height = texts.reduce((most, own) => Math.max(most, own.length), 0);
  const rows = Array.from({ length: height }, (_row, i): TextRow => {
    const beside = texts.map((own) => own[i]);
    return {
      kind: "text",
      parts: beside.flatMap((one) => one?.parts ?? [BLANK]),
      isTitle: beside.some((one) => one?.isTitle),
      endsPage: beside.some((one) => one?.endsPage),
    };
  });
  return [...rows, ...pieces.flatMap((own) => own.filter((one): one is DataTable => one.kind === "data"))];
}

const BLANK: Words = { text: "", struck: false, font: "" };
