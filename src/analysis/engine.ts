/**
 * From the sheets of a workbook and what staff chose to everything that the pane shows and makes. It keeps the last
 * report, so that a number can be explained and a sheet made without computing again. No screen, file or clock.
 */
import type { BlockKind } from "../bulletin/blocks";
import { makeBulletin } from "../bulletin/bulletin";
import { blockText } from "../bulletin/text";
import { makeReport, type Report } from "../congress/report";
import { readBook, type ReadBook } from "../reading/choose-sheet";
import type { Grid } from "../reading/grid";
import type { NoTable } from "../reading/read";
import type { SheetLayout } from "../summary/sheet-layout";
import { makeSummary } from "../summary/summary";
import type { Day } from "../vietnamese/day";
import { bulletinOptionsOf, settingsOf, summaryOptionsOf, type Choices } from "./choices";
import { overviewOf, type Overview } from "./overview";
import { traceOf, type Trace, type TraceQuestion } from "./trace";

/** A part of the bulletin as we write it. */
export interface BulletinPart {
  readonly kind: BlockKind;
  readonly text: string;
}

export type Analysis =
  | { readonly ok: true; readonly overview: Overview; readonly bulletin: readonly BulletinPart[] }
  | { readonly ok: false; readonly reasons: readonly { readonly sheet: string; readonly reason: NoTable }[] };

export class Engine {
  private report: Report | null = null;

  /** Reads, computes, checks and writes. `today` tells which days are in the future. */
  analyse(grids: readonly Grid[], choices: Choices, today: Day): Analysis {
    this.report = null;
    const settings = settingsOf(choices);
    const book = readChosen(grids, choices);
    if (!book.ok) return book;
    const table = choices.term ? { ...book.table, term: choices.term } : book.table;
    const { asOf } = choices;
    const report = makeReport({ table, findings: book.findings, asOf, today }, settings);
    this.report = report;
    const assigned = new Set(Object.keys(choices.columns));
    const overview = overviewOf({ report, settings, assigned, asOfChosen: asOf !== null });
    const { blocks } = makeBulletin(report.statistics, bulletinOptionsOf(choices), settings);
    const bulletin = blocks.map((block) => ({
      kind: block.kind,
      text: blockText(block, settings.spelling),
    }));
    return { ok: true, overview, bulletin };
  }

  /** What made a number of the last analysis; null where there is none. */
  trace(question: TraceQuestion): Trace | null {
    return this.report && traceOf(this.report.statistics, question);
  }

  /** The summary sheet of the last analysis; null where there is none. Findings that were looked at are left out. */
  summary(choices: Choices): SheetLayout | null {
    if (!this.report) return null;
    const { statistics, findings } = this.report;
    const checked = new Set(choices.checked);
    const open = findings.filter(({ message }) => !checked.has(message));
    return makeSummary(statistics, open, summaryOptionsOf(choices), settingsOf(choices));
  }
}

/** The sheet that staff chose, where it is still there; else the best. */
function readChosen(grids: readonly Grid[], { sheet, columns }: Choices): ReadBook {
  const chosen = grids.filter((grid) => grid.sheet === sheet);
  return readBook(chosen.length > 0 ? chosen : grids, { assignments: columns });
}
