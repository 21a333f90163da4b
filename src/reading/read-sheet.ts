/**
 * From a sheet to a CongressTable: its texts are cleaned, the form that recognises it best reads it. What no form recognises
 * is refused with the reason; nothing is misread to please.
 */
import { indicators } from "../congress/indicators";
import type { Grid } from "../sheet/grid";
import { enter } from "./enter";
import { bestOf, seeSheet, SURE, type Form, type FormOptions, type ReadSheet } from "./form";
import { forms as knownForms } from "./forms";
import { encodingOf, isEmpty, refuse } from "./refusal";
import { unreckonedFindings } from "./unreckoned";

export interface ReadOptions extends Partial<FormOptions> {
  /** The forms that a sheet may have; all that are known, unless told otherwise. */
  readonly forms?: readonly Form[];
}

/** Reads one sheet. */
export function readSheet(sheet: Grid, options: ReadOptions = {}): ReadSheet {
  const { registry = indicators, assignments = {}, forms = knownForms } = options;
  const grid = enter(sheet);
  if (isEmpty(grid)) return refuse({ kind: "empty" });
  const best = bestOf(seeSheet(grid, sheet, { registry, assignments }), forms);
  // Where the header is understood for sure, only names are in it, and a finding tells of them.
  const encoding = best && best.score >= SURE ? null : encodingOf(grid);
  if (encoding) return refuse({ kind: "old-encoding", encoding });
  if (!best) return refuse({ kind: "not-found" });
  const read = best.read();
  if (!read.ok) return read;
  return { ...read, findings: [...read.findings, ...unreckonedFindings(grid, read.table)] };
}
