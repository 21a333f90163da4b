/** A drawn table as one of several files that are joined. */
import type { Piece } from "../../src/reading/gather/piece";
import { drawTable } from "./table";

export function piece(book: string, picture: string): Piece {
  const table = drawTable(picture);
  const [first, ...others] = table.sources;
  return { book, saved: null, table: { ...table, sources: [{ ...first, book }, ...others] } };
}
