/** The results of a workbook as they are read, with what is known of them beside their sheet: what an analysis begins with. */
import type { Finding } from "../congress/findings";
import type { CongressTable } from "../congress/table";
import { readBook, type ReadBook } from "../reading/read-book";
import type { Grid } from "../sheet/grid";
import type { Choices } from "./choices";

/** What joining the files of a sheet found, and what they tell of the term before: the sheet itself does not. */
export interface Beside {
  readonly findings: readonly Finding[];
  readonly previous?: CongressTable;
}

export const NOTHING: Beside = { findings: [] };

/** Results with what is known of them beside their sheet. */
export function withBeside(book: ReadBook, { findings, previous }: Beside): ReadBook {
  if (!book.ok) return book;
  return { ...book, ...(previous && { previous }), findings: [...findings, ...book.findings] };
}

/** The sheet that holds the results, by what staff chose; `preferred` go before others that read about as well. */
export function readResults(
  grids: readonly Grid[],
  { sheet: chosen, leftOut, columns: assignments, countStruck }: Choices,
  preferred: readonly string[] = [],
): ReadBook {
  return readBook(grids, { assignments, countStruck, chosen, leftOut, preferred });
}
