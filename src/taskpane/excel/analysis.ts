/** What makes of results all that the pane shows: it comes while Excel is asked for the first cells, and the pane stands before it. */
export { Engine } from "../../analysis/engine";
export { sheetOf } from "../../analysis/sheets";
export { traceOf } from "../../analysis/trace";
