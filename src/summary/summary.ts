/**
 * The summary sheet as data: from a term's statistics to an A4 landscape sheet that can be signed and sent as it
 * is. It says what stands where and how it looks; whoever renders it decides nothing.
 */
import type { Finding } from "../congress/findings";
import { indicators, type Indicator } from "../congress/indicators";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import { putBody, putPercentRow } from "./body";
import { fitTable } from "./fitting";
import { putNotes, putSignatures } from "./foot";
import { frameOf, heightOf, widthIn, widthOf, type Frame } from "./frame";
import { putHeader } from "./header";
import { putHeads } from "./heads";
import { PADDING, wholePixels } from "./measure";
import { notesOf } from "./notes";
import type { SummaryOptions } from "./options";
import { PAGE_HEIGHT, PAGE_WIDTH, POINTS_PER_CHARACTER, printSetup } from "./page";
import { keepWithBranches } from "./paging";
import { planRows } from "./rows";
import { SheetBuilder } from "./sheet-builder";
import type { SheetLayout } from "./sheet-layout";
import { sheetName } from "./sheet-name";
import { sheetStyles } from "./styles";
import { putTargets } from "./targets";

const GAP_POINTS = 7;
/** Above and below the text of a row in the table. */
const AIR = 2;
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

  const gap = (): number => {
    sheet.heights.set(next, GAP_POINTS);
    return next + 1;
  };
  if (options.showTargets !== false) {
    const below = putTargets(sheet, frame, { statistics, settings, columns, total: rows.total }, gap());
    if (below > next + 1) next = below;
  }
  const notes = notesOf(statistics, findings, gaps, options, settings);
  const belowNotes = putNotes(sheet, frame, notes, gap(), settings);
  if (belowNotes > next + 1) next = belowNotes;
  const signature = gap();
  const end = putSignatures(sheet, frame, options, signature, settings);

  const header = { first: headerTop, last: bodyTop - 1 };
  const scale = Math.min(1, PAGE_WIDTH / widthOf(widths, frame.all));
  const page = { height: PAGE_HEIGHT / scale, repeated: header };
  const heights = Array.from({ length: end }, (_, row) => sheet.heights.get(row) ?? 0);
  return {
    name: sheetName(options.sheetName),
    styles,
    cells: sheet.cells,
    merges: sheet.merges,
    columnWidths: widths.map((points) => points / POINTS_PER_CHARACTER),
    rowHeights: new Map(keepWithBranches(heights, page, rows.body, signature).entries()),
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
      : heightOf(value?.kind === "text" ? value.text : "", style, span, frame) + AIR;
    if (height > (sheet.heights.get(row) ?? 0)) sheet.heights.set(row, wholePixels(height));
  }
}
