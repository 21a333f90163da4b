/** In which order the sheets are tried for a table of results. A pure function. */
import { ownSheet, sourceSheets, type BookView, type SheetView } from "./book";

/** Sheets that are tried at most: reading all of a workbook of hundreds would take too long for what it finds. */
const MOST = 20;

/**
 * The one that was chosen, alone, where it is still there. Else the one that is looked at; then the one that was read last
 * (`last`, an id) and the one that our summary is of, for those who look at a sheet of ours; then the others from the
 * left, hidden ones at the end.
 */
export function sourceOrder(
  book: BookView,
  chosen: string | null,
  last: string | null,
): readonly SheetView[] {
  const sheets = sourceSheets(book);
  const named = sheets.find(({ name }) => name === chosen);
  if (named) return [named];
  const ofSummary = ownSheet(book, "summary")?.mark;
  const likely = [
    sheets.find(({ id }) => id === book.active?.id),
    sheets.find(({ id }) => id === last),
    sheets.find(({ id }) => id === ofSummary?.sourceId),
    sheets.find(({ name }) => name === ofSummary?.source),
    ...sheets.filter(({ hidden }) => !hidden),
    ...sheets.filter(({ hidden }) => hidden),
  ].filter((sheet) => sheet !== undefined);
  return [...new Set(likely)].slice(0, MOST);
}
