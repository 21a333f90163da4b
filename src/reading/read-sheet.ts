/**
 * From a sheet to a CongressTable: its texts are cleaned, the form that recognises it best reads it. What no form recognises
 * is refused with the reason; nothing is misread to please.
 */
import { indicators } from "../congress/indicators";
import type { Grid } from "../sheet/grid";
import { isUnread, encodingFindings } from "./encodings";
import { withDaysAcross } from "./days-across";
import { withBlockCodes } from "./block-codes";
import { enter } from "./enter";
import { bestOf, seeSheet, SURE, type Form, type FormOptions, type ReadSheet } from "./form";
import { withFootnotes } from "./footnotes";
import { withMarkedNotes } from "./note-marks";
import { forms as knownForms } from "./forms";
import { withFiguresBeside } from "./figures-beside";
import { withNoteFigures } from "./note-figures";
import { withNotes } from "./notes-beside";
import { readNow, withPrevious } from "./previous/read-previous";
import { isEmpty, refuse } from "./refusal";
import { struckCounted, withoutStruck } from "./struck";
import { isAllTexts } from "./table/locate";
import { unreckonedFindings } from "./unreckoned";
import { makeMatcher } from "./words/match";

export interface ReadOptions extends Partial<FormOptions> {
  /** The forms that a sheet may have; all that are known, unless told otherwise. */
  readonly forms?: readonly Form[];
  /** What is struck out counts as well; else it is left out, and told. */
  readonly countStruck?: boolean;
}

/** Reads one sheet. */
export function readSheet(sheet: Grid, options: ReadOptions = {}): ReadSheet {
  const { registry = indicators, assignments = {}, forms = knownForms, countStruck = false } = options;
  const entered = enter(countStruck ? withoutStruck(sheet) : sheet);
  const grid = withDaysAcross(entered.grid);
  if (isEmpty(grid)) return refuse({ kind: "empty" });
  if (isAllTexts(grid)) return refuse({ kind: isUnread(entered) ? "old-encoding" : "not-found" });
  const best = bestOf(seeSheet(grid, sheet, { registry, assignments }), forms);
  // Where the header is understood for sure, only names are unread, and a finding tells of them.
  if (!(best && best.score >= SURE) && isUnread(entered)) return refuse({ kind: "old-encoding" });
  const seeAgain = (view: Grid): ReadSheet | undefined =>
    bestOf(seeSheet(view, view, { registry, assignments: {} }), forms)?.read();
  const seen = best?.read() ?? refuse({ kind: entered.unread.length > 0 ? "old-encoding" : "not-found" });
  const now = seen.ok ? seen : readNow(grid, seeAgain);
  if (!now) return seen;
  const read = withPrevious(now, grid, seeAgain);
  const noted = withNotes(grid, read.table);
  const stated = withFiguresBeside(grid, noted.table, read.previous, read.findings, makeMatcher(registry));
  const facts = withNoteFigures(stated.table);
  const findings = [
    ...encodingFindings(entered),
    ...read.findings,
    ...noted.findings,
    ...stated.findings,
    ...facts.findings,
    ...unreckonedFindings(grid, read.table),
  ];
  const counted = countStruck ? struckCounted(sheet, read.table) : [];
  const table = withFootnotes(withMarkedNotes(withBlockCodes(facts.table, grid), grid), grid, registry);
  return { ...read, table, findings: [...findings, ...counted] };
}
