/**
 * From the sheets of a workbook and what staff chose to everything that the pane shows. It keeps the last report, so that a number
 * can be explained and a sheet made (sheets.ts) without computing again. No screen, file or clock.
 */
import type { Told } from "../documents/sentences/facts";
import { makeReport, type Report } from "../congress/report";
import type { TermStatistics } from "../congress/statistics";
import type { ReadBook } from "../reading/read-book";
import type { CellRef } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import type { NoTable } from "../reading/refusal";
import type { Day } from "../vietnamese/day";
import { settingsOf, type Choices } from "./choices";
import { byDocument } from "../congress/outputs";
import {
  writtenDocuments,
  type WrittenDocuments,
  offeredHighlights,
  type OfferedHighlight,
} from "./documents";
import type { Written } from "./numbers/told";
import { overviewOf, type Overview, type OverviewInput } from "./overview/overview";
import { SUMS } from "./overview/findings";
import { NOTHING, readResults, withBeside, type Beside } from "./results";

export type Analysis =
  | {
      readonly ok: true;
      readonly overview: Overview;
      readonly documents: WrittenDocuments;
      readonly highlights: readonly OfferedHighlight[];
    }
  | { readonly ok: false; readonly reasons: readonly { readonly sheet: string; readonly reason: NoTable }[] };

export class Engine {
  private report: Report | null = null;
  private documents: WrittenDocuments = byDocument(() => []);

  /** Reads, computes, checks and writes. `today` tells which days are in the future. */
  analyse(grids: readonly Grid[], choices: Choices, today: Day, beside: Beside = NOTHING): Analysis {
    return this.analyseResults(withBeside(readResults(grids, choices), beside), choices, today, { grids });
  }

  /** The cells in which a typed sum is another than the rows make, in the last analysis. */
  differingSums(): readonly CellRef[] {
    return (this.report?.findings ?? []).flatMap(({ kind, cell }) => (SUMS.has(kind) && cell ? [cell] : []));
  }

  /** The same of results that are read already. */
  analyseResults(
    book: ReadBook,
    choices: Choices,
    today: Day,
    { grids = [], wasRight }: Pick<OverviewInput, "grids" | "wasRight"> = {},
  ): Analysis {
    this.report = null;
    const settings = settingsOf(choices);
    if (!book.ok) return book;
    const table = choices.term ? { ...book.table, term: choices.term } : book.table;
    const { asOf } = choices;
    const report = makeReport({ ...book, table, asOf, today }, settings);
    this.report = report;
    const assigned = new Set(Object.keys(choices.columns));
    const overview = overviewOf({
      report,
      settings,
      assigned,
      asOfChosen: asOf !== null,
      grids,
      ...(wasRight && { wasRight }),
    });
    this.documents = writtenDocuments(report, choices);
    return {
      ok: true,
      overview,
      documents: this.documents,
      highlights: offeredHighlights(report, choices),
    };
  }

  /** What documents tell of, of the last analysis; null where there is none. */
  told(): Told | null {
    return this.report;
  }

  /** What the last analysis has found and written; null where there is none. */
  written(): Written | null {
    const { report, documents } = this;
    return report && { report, documents };
  }

  /** The statistics of the last analysis with their table; null where there is none. */
  statistics(): TermStatistics | null {
    return this.report?.statistics ?? null;
  }
}
