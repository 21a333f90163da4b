/** The sheet of joined results among those of an open workbook. */
import type { Beside } from "../../analysis/results";
import type { FileReport } from "../../reading/read-books";
import type { SentBranch } from "../../reading/sent";
import type { Grid } from "../../sheet/grid";
import type { SheetLayout } from "../../sheet/layout";

export interface JoinedSheet {
  /** As the files were joined; what was typed since stands in the grid. */
  readonly layout: SheetLayout;
  readonly files: readonly FileReport[];
  readonly sent: readonly SentBranch[];
  readonly beside: Beside;
}

const NAME = "Kết quả gộp";
const ORIGIN = "Tệp nguồn";
/** Rows in which the heading may stand. */
const ROWS_LOOKED_AT = 12;

/** Whether a sheet is one of joined results: ours, or one that was saved and opened again. */
export function isJoinedSheet({ sheet, values }: Grid): boolean {
  return sheet.startsWith(NAME) && values.slice(0, ROWS_LOOKED_AT).some((row) => row.includes(ORIGIN));
}
