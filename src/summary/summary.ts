/**
 * The summary sheet as data: from a term's statistics to an A4 landscape sheet that can be signed and sent as it
 * is. It says what stands where and how it looks; whoever renders it decides nothing.
 */
import { POINTS_PER_CHARACTER } from "../sheet/measure";
import type { Finding } from "../congress/findings";
import { indicators, type Indicator } from "../congress/indicators";
import { calledIn } from "../congress/kinds";
import { defaultSettings, type CongressSettings } from "../congress/settings";
import type { TermStatistics } from "../congress/statistics";
import { mainSource } from "../congress/table";
import { putBeside } from "./beside";
import { gapsOf, putBody } from "./body";
import { withDecimalCommas } from "./decimals";
import { fitTable } from "./fitting";
import { putNotes, putSignatures } from "./foot";
import type { RowRange } from "./formulas";
import { withSourcesOwn } from "./from-source";
import { frameOf, widthOf } from "./frame";
import { putHeader } from "./header";
import { issuersIn, putLetterhead } from "./letterhead";
import { notesOf } from "./notes";
import type { SummaryOptions } from "./options";
import { PAGE_HEIGHT, PAGE_WIDTH, printSetup } from "./page";
import { fitPages } from "./paging";
import { planRows } from "./rows";
import { putPrevious } from "./previous";
import { SheetBuilder } from "./sheet-builder";
import type { SheetLayout } from "../sheet/layout";
import { sheetName } from "../sheet/sheet-name";
import { sheetStyles } from "./styles";
import { words } from "./words";

const GAP = { least: 4, air: 4 };
/** Columns that stay in view on the screen: the number and the name. */
const FROZEN_COLUMNS = 2;

/**
 * How much smaller a sheet may be printed to have it on fewer pages, on one if that can be: the columns are made wider than the
 * paper by so much, and printing fits them to it, down to 85 %. No text of the table gets smaller than 9 points by it.
 */
const SHRINKINGS = [1.06, 1.12, 1 / 0.85];
const SMALLEST_PRINT = 9;
/** Where a sheet has more branches than this, one page less is not worth the smaller letters. */
const MOST_SHRUNK = 60;

interface Drawn {
  readonly layout: SheetLayout;
  readonly pages: number;
  /** Size of the table's text before it is printed smaller. */
  readonly size: number;
  /** The comparison with the term before leaves nothing of the table to the page of the signatures. */
  readonly isSignedApart: boolean;
}

interface Input {
  readonly statistics: TermStatistics;
  readonly findings: readonly Finding[];
  readonly options: SummaryOptions;
  readonly settings: CongressSettings;
  readonly registry: readonly Indicator[];
}

/**
 * Makes the summary sheet of a term. Figures are the statistics' own; totals, subtotals, shares and averages are
 * native formulas that carry them. Nothing in the input can become a formula; those of the total may be given.
 */
export function makeSummary(
  statistics: TermStatistics,
  findings: readonly Finding[],
  chosen: SummaryOptions = {},
  settings: CongressSettings = defaultSettings,
  registry: readonly Indicator[] = indicators,
): SheetLayout {
  const options = withSourcesOwn(chosen, statistics);
  const called = calledIn(statistics.table, settings);
  const input = { statistics, findings, options, settings: called, registry };
  const together = draw(input, 1);
  // Nobody signs a page without the table: a comparison that leaves no room for it follows the signatures, on a page of its own.
  const plain = together.isSignedApart ? draw(input, 1, true) : together;
  if (plain.pages === 1 || statistics.table.rows.length > MOST_SHRUNK) return plain.layout;
  const smaller = SHRINKINGS.map((shrinking) => ({ ...draw(input, shrinking), shrinking })).filter(
    ({ size, shrinking }) => size / shrinking >= SMALLEST_PRINT,
  );
  const fewest = Math.min(plain.pages, ...smaller.map(({ pages }) => pages));
  return [plain, ...smaller].find(({ pages }) => pages === fewest)?.layout ?? plain.layout;
}

/** The sheet with columns of `shrinking` times the paper's width, and the comparison above the signatures or below them. */
function draw(
  { statistics, findings, options, settings, registry }: Input,
  shrinking: number,
  isComparedBelow = false,
): Drawn {
  const fit = fitTable({ statistics, options, settings, registry }, PAGE_WIDTH * shrinking);
  const { columns, density, widths, notedBelow } = fit;
  const styles = sheetStyles(density);
  const frame = frameOf(widths, styles);
  const sheet = new SheetBuilder();

  const headerTop = putLetterhead(sheet, frame, statistics, options, settings);
  const bodyTop = putHeader(sheet, frame, columns, headerTop, density, settings);
  const rows = planRows(statistics, options.showBlocks !== false, bodyTop);
  const totals = options.totals ?? new Map<string, string>();
  const { showPendingMembers = false } = options;
  const table = { statistics, settings, registry, columns, rows, notedBelow, totals, showPendingMembers };
  let next = putBody(sheet, frame, table, density);

  // Below the table stand blocks of rows, each with a gap above it.
  const closing: RowRange[] = [];
  const addBlock = (put: (top: number) => number): RowRange | null => {
    const below = put(next + 1);
    if (below === next + 1) return null;
    sheet.setHeight(next, GAP.least, GAP.air);
    const block = { first: next + 1, last: below - 1 };
    closing.push(block);
    next = below;
    return block;
  };
  const notes = notesOf(statistics, findings, gapsOf(table), notedBelow, options, settings);
  const isLive = columns.some((column) => column.kind === "count" && totals.has(column.indicator.id));
  const lines = [...notes.lines, ...(isLive ? [words.liveTotals(mainSource(statistics.table).sheet)] : [])];
  const titled = lines.length > 0 ? [words.notesTitle, ...lines] : [];
  addBlock((top) => putNotes(sheet, frame, titled, top, settings));
  const issuers = issuersIn(statistics, options);
  const compare = (): RowRange | null =>
    addBlock((top) =>
      options.showPrevious === false ? top : putPrevious(sheet, frame, table, options.previous, top),
    );
  const above = isComparedBelow ? null : compare();
  const signed = addBlock((top) => putSignatures(sheet, frame, options, issuers, top, settings));
  if (isComparedBelow) compare();
  if (options.printChecks === true) addBlock((top) => putNotes(sheet, frame, notes.checks, top, settings));

  const header = { first: headerTop, last: bodyTop - 1 };
  const scale = Math.min(1, PAGE_WIDTH / widthOf(widths, frame.all));
  const page = { height: PAGE_HEIGHT / scale, repeated: header };
  const planned = (row: number) => sheet.heights.get(row) ?? { least: 0, air: 0 };
  const needed = Array.from({ length: next }, (_, row) => planned(row));
  const sections = new Set(rows.sections.map(({ row }) => row));
  const { heights, starts } = fitPages(needed, page, {
    body: rows.body,
    total: rows.total,
    sections,
    closing,
    signed: signed?.last ?? rows.total,
  });
  const printed = { top: 0, left: 0, bottom: next - 1, right: frame.all.right };

  const checks = options.printChecks === true ? [] : notes.checks;
  const beside = putBeside(sheet, frame, table, options, checks, heights, bodyTop);
  const layout = {
    name: sheetName(options.sheetName),
    ...withDecimalCommas(sheet.cells, styles),
    merges: sheet.merges,
    columnWidths: [...widths, ...(beside?.widths ?? [])].map((points) => points / POINTS_PER_CHARACTER),
    rowHeights: new Map(heights.entries()),
    freeze: { rows: bodyTop, columns: FROZEN_COLUMNS },
    print: {
      ...printSetup(header, widthOf(widths, frame.all), starts),
      ...(beside && { area: printed }),
    },
    ...(beside && { charts: beside.charts, hiddenColumns: beside.hiddenColumns }),
  };
  const isSignedApart = above !== null && (starts.at(-1) ?? 0) > rows.total;
  return { layout, pages: starts.length, size: density.size, isSignedApart };
}
