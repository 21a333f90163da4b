/** Why a file is not read: one code each, for which there is a sentence. Thrown inside the readers only. */

/** Spreadsheets and documents with tables that can be read. */
export type SheetFormat = "xlsx" | "docx" | "ods" | "xls" | "csv" | "html" | "spreadsheetml";

/** What else a file was found to be; each has its word for people. */
export type OtherThing =
  "picture" | "pdf" | "presentation" | "web-page" | "xml" | "archive" | "binary-workbook" | "unknown";

/** What is counted, each with its word for people. */
export type Counted = "cells" | "texts" | "formulas" | "merges" | "columns" | "styles" | "sheets";

export type FileProblem =
  | { readonly code: "empty-file" | "encrypted" | "damaged" | "no-sheets" | "old-document" | "word-template" }
  | { readonly code: "unsupported-extension"; readonly extension: string }
  | { readonly code: "wrong-extension"; readonly extension: string; readonly actual: SheetFormat }
  | { readonly code: "not-a-workbook"; readonly thing: OtherThing }
  | { readonly code: "too-large-unpacked"; readonly limitMb: number }
  | { readonly code: "too-many"; readonly what: Counted; readonly limit: number };

/** Ends the reading of a file from any depth; `readWorkbook` answers with its problem. */
export class Refusal extends Error {
  constructor(
    readonly problem: FileProblem,
    detail: string,
  ) {
    super(detail);
  }
}

/** A file that breaks its own rules; `detail` is for whoever looks for the cause. */
export function damaged(detail: string): Refusal {
  return new Refusal({ code: "damaged" }, detail);
}
