/** Which sheets of the open workbook are read for results, the most likely first. A pure function. */
import type { Choices } from "../../analysis/choices";
import { candidatesOf } from "../../reading/read-book";
import { ownSheet, sourceSheets, type BookView, type SheetView } from "../../workbook/excel/book";

/** Reading all of a workbook of hundreds of sheets would take too long for what it finds; a branch a sheet they may be many. */
const MOST = 100;

export interface Sources {
  readonly sheets: readonly SheetView[];
  /** Names of those that go before others that read about as well. */
  readonly preferred: readonly string[];
  /** How many more there are, which are not looked at. */
  readonly more: number;
}

/**
 * Those that come into question by the rule that holds for files as well. Preferred are the one that is looked at, the one that
 * was read last (`last`, an id) and the one that our summary is of, for those who look at a sheet of ours; then joined results.
 */
export function sourcesOf(
  book: BookView,
  { sheet: chosen, leftOut }: Pick<Choices, "sheet" | "leftOut">,
  last: string | null,
): Sources {
  const views = sourceSheets(book);
  const ofSummary = ownSheet(book, "summary")?.tag;
  const preferred = [
    views.find(({ id }) => id === book.active?.id),
    views.find(({ id }) => id === last),
    views.find(({ id }) => id === ofSummary?.sourceId),
    views.find(({ name }) => name === ofSummary?.source),
    ownSheet(book, "joined"),
  ].flatMap((view) => view?.name ?? []);
  const known = views.map((view) => ({ sheet: view.name, hidden: view.hidden, view }));
  const all = candidatesOf(known, { chosen, preferred, leftOut }).map(({ view }) => view);
  return { sheets: all.slice(0, MOST), preferred, more: Math.max(0, all.length - MOST) };
}
