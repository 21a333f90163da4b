/**
 * Why Excel did not do what we asked, in our own words for it. Excel's messages are in the language of the machine and
 * not for people; its codes are stable, so the codes decide.
 */

export type ExcelProblemCode =
  /** Somebody is typing into a cell. */
  | "cell-edit"
  /** Something is protected, or the file is open for reading only. */
  | "access-denied"
  /** The workbook's structure is protected: no sheet can be added. */
  | "structure-protected"
  /** Our own sheet, which is to be made anew, is protected. */
  | "sheet-protected"
  /** A sheet is hidden: its cells cannot be shown. */
  | "sheet-hidden"
  /** More than Excel hands over at once, even piece by piece. */
  | "too-large"
  /** A sheet that was there a moment ago is not, or another has its name. */
  | "moved"
  /** Excel is busy, or another workbook is in front. */
  | "busy"
  /** It does not answer, and nobody knows what it does. */
  | "no-answer"
  /** This Excel is too old. */
  | "unsupported"
  /** It ended in the middle, and what was begun could not be taken back. */
  | "half-done"
  /** The same of taking back what was made. */
  | "undo-unfinished"
  /** A chart sheet is looked at. */
  | "chart-sheet"
  /** A sheet in which cells are to be written is protected. */
  | "cells-protected"
  /** A formula is to stand on a sheet of ours, which would be lost when it is made anew. */
  | "own-sheet"
  /** A formula is to stand in the range that it reads. */
  | "in-table"
  /** A formula is to stand where another one's answer is shown. */
  | "in-answer"
  /** A formula's answer fills several cells, and in one of them something stands. */
  | "no-room"
  /** The same, over merged cells or the end of the sheet. */
  | "no-spill"
  /** A formula is to stand in a Table of Excel, which fills its columns with formulas and takes no answers of several cells. */
  | "in-list"
  /** What stands on the sheet after writing is not what was written. */
  | "not-as-written"
  /** A window is to be opened, and one is open already. */
  | "window-open"
  /** The same, and somebody answered no when Excel asked. */
  | "window-refused"
  /** The same, and the browser opens none. */
  | "window-blocked"
  /** The same, and it did not come about. */
  | "window-failed"
  /** The sheet of joined results was changed so that it does not read as results. */
  | "joined-unread"
  | "unexpected";

/** What is refused, and by whom. `sheet` is the sheet that it is about; `detail` is Excel's own code. */
export class ExcelProblem extends Error {
  constructor(
    readonly code: ExcelProblemCode,
    readonly sheet = "",
    readonly detail = "",
  ) {
    super(`${code} ${detail}`.trim());
  }
}

const CODES: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "access-denied",
  ItemNotFound: "moved",
  ItemAlreadyExists: "moved",
  InvalidReference: "moved",
  InvalidObjectPath: "moved",
  InvalidBinding: "moved",
  Conflict: "moved",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  PayloadLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  GeneralException: "busy",
  RequestAborted: "busy",
  InactiveWorkbook: "busy",
  InvalidSelection: "busy",
  HostRestartNeeded: "busy",
  Timeout: "busy",
  ActivityLimitReached: "busy",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "chart-sheet",
};

/** Any error as a problem: one of ours as it is, one of Excel's by its code. */
export function problemOf(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const code = codeOf(error);
  if (code === null) return new ExcelProblem("unexpected", "", String(error));
  return new ExcelProblem(CODES[code] ?? "unexpected", "", code);
}

function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
