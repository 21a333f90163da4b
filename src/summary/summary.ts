/**
 * The summary sheet as data: from a term's statistics to an A4 landscape sheet that can be signed and sent as it
 * is. It says what stands where and how it looks; whoever renders it decides nothing.
 */
import type { Finding } from "../congress/findings";
import { indicators, type Indicator } from "../congress/indicators";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import { putBody, putPercentRow } from "./body";
import type { RowRange } from "./formulas";
import { fitTable } from "./fitting";
import { putNotes, putSignatures } from "./foot";
import { frameOf, heightOf, widthIn, widthOf, type Frame } from "./frame";
import { putHeader } from "./header";
import { putHeads } from "./heads";
import { PADDING } from "./measure";
import { notesOf } from "./notes";
import type { SummaryOptions } from "./options";
import { PAGE_HEIGHT, PAGE_WIDTH, POINTS_PER_CHARACTER, printSetup } from "./page";
import { fitPages } from "./paging";
import { planRows } from "./rows";
import { SheetBuilder } from "./sheet-builder";
import type { SheetLayout } from "./sheet-layout";
import { sheetName } from "./sheet-name";
import { sheetStyles } from "./styles";
import { hasRoomForTargets, measuredTargets, putTargets, targetLines } from "./targets";

const GAP = { least: 4, air: 4 };
/** Above and below the text of a row in the table. */
const AIR = 4;
const WIDEST_SHARE = "100,00%";
/** Rows on the screen that stay in view: the name column and what is left of it. */
const FROZEN_COLUMNS = 2;

/**
 * Makes the summary sheet of a term. Figures are the statistics' own; totals, subtotals, shares and averages are
 * native formulas that carry them. Nothing in the input can become a formula.
 */
export function makeSummary(
  statistics: TermStatistics,
  findings: readonly Finding[],
  options: SummaryOptions = {},
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): SheetLayout {
  const { columns, look, widths } = fitTable({ statistics, options, settings, registry });
  const styles = sheetStyles(look);
  const frame = frameOf(widths, styles);
  const sheet = new SheetBuilder();

  const headerTop = putHeads(sheet, frame, statistics, options, settings);
  const bodyTop = putHeader(sheet, frame, columns, headerTop, look, settings);
  const rows = planRows(statistics, options.showBlocks !== false, bodyTop);
  const table = { statistics, settings, columns, rows };
  const gaps = putBody(sheet, table);
  let next = rows.total + 1;
  if (putPercentRow(sheet, table, look.turned)) next++;
  setBodyHeights(sheet, frame, bodyTop, next);

  // What stands below the table: blocks of rows, each with a gap above it, none torn apart by the end of a page.
  const closing: RowRange[] = [];
  const addBlock = (put: (top: number) => number): void => {
    const below = put(next + 1);
    if (below === next + 1) return;
    sheet.setHeight(next, GAP.least, GAP.air);
    closing.push({ first: next + 1, last: below - 1 });
    next = below;
  };
  const targetInput = { statistics, settings, columns, total: rows.total };
  const measured = options.showTargets === false ? [] : measuredTargets(targetInput);
  const inTable = measured.length > 0 && hasRoomForTargets(frame, measured);
  addBlock((top) => (inTable ? putTargets(sheet, frame, targetInput, measured, top) : top));
  const notes = notesOf(statistics, findings, gaps, options, settings);
  const lines = [...notes.lines, ...(inTable ? [] : targetLines(measured, settings))];
  addBlock((top) => putNotes(sheet, frame, { ...notes, lines }, top, settings));
  addBlock((top) => putSignatures(sheet, frame, options, top, settings));

  const header = { first: headerTop, last: bodyTop - 1 };
  const scale = Math.min(1, PAGE_WIDTH / widthOf(widths, frame.all));
  const page = { height: PAGE_HEIGHT / scale, repeated: header };
  const needed = Array.from({ length: next }, (_, row) => sheet.heights.get(row) ?? { least: 0, air: 0 });
  const heights = fitPages(needed, page, { body: rows.body, total: rows.total, closing });
  return {
    name: sheetName(options.sheetName),
    styles,
    cells: sheet.cells,
    merges: sheet.merges,
    columnWidths: widths.map((points) => points / POINTS_PER_CHARACTER),
    rowHeights: new Map(heights.entries()),
    freeze: { rows: bodyTop, columns: FROZEN_COLUMNS },
    print: printSetup(header),
  };
}

/** A row of the table is as high as the highest of its cells. */
function setBodyHeights(sheet: SheetBuilder, frame: Frame, top: number, end: number): void {
  const merged = sheet.merges.filter((merge) => merge.top >= top);
  for (const { row, column, style, value } of sheet.cells) {
    if (row < top || row >= end) continue;
    const span = merged.find((merge) => merge.top === row && merge.left === column) ?? {
      left: column,
      right: column,
    };
    const height = frame.styles[style]?.turned
      ? widthIn(WIDEST_SHARE, style, frame) + PADDING
      : heightOf(value?.kind === "text" ? value.text : "", style, span, frame);
    if (height > (sheet.heights.get(row)?.least ?? 0)) sheet.setHeight(row, height, AIR);
  }
}
