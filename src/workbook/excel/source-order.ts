/** Which sheets are looked at for a table of results, and which of them go before others. A pure function. */
import { ownSheet, sourceSheets, type BookView, type SheetView } from "./book";

/** Sheets that are looked at at most: reading all of a workbook of hundreds would take too long for what it finds. */
const MOST = 20;

export interface Sources {
  /** The most likely first. */
  readonly preferred: readonly SheetView[];
  readonly others: readonly SheetView[];
}

/**
 * The one that was chosen, alone, where it is still there. Else those preferred: the one that is looked at, the one that was
 * read last (`last`, an id) and the one that our summary is of, for those who look at a sheet of ours; and the others from the
 * left, hidden ones at the end.
 */
export function sourcesOf(book: BookView, chosen: string | null, last: string | null): Sources {
  const sheets = sourceSheets(book);
  const named = sheets.find(({ name }) => name === chosen);
  if (named) return { preferred: [named], others: [] };
  const ofSummary = ownSheet(book, "summary")?.tag;
  const likely = [
    sheets.find(({ id }) => id === book.active?.id),
    sheets.find(({ id }) => id === last),
    sheets.find(({ id }) => id === ofSummary?.sourceId),
    sheets.find(({ name }) => name === ofSummary?.source),
  ].filter((sheet) => sheet !== undefined);
  const preferred = [...new Set(likely)];
  const others = [...sheets.filter(({ hidden }) => !hidden), ...sheets.filter(({ hidden }) => hidden)];
  return {
    preferred,
    others: others.filter((sheet) => !preferred.includes(sheet)).slice(0, MOST - preferred.length),
  };
}
