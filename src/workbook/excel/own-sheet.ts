/**
 * A sheet of ours that stands in the workbook already: what must be known of it before it is made anew, how what stands
 * there is backed up on a hidden sheet, and how it is restored from there, by a failure or by "Hoàn tác".
 *
 * It is made anew where it stands and never replaced: figures elsewhere that refer to it go on doing so, and notes, widths
 * and whatever people wrote beside it stay.
 */

import type { Area } from "../../sheet/area";
import { rangeOf } from "./areas";
import { loadUserContent, clearUserContent, type UserContent, type Others } from "./user-content";
import { loadUsedArea, type Loaded, type SheetView, type UsedArea } from "./book";
import { putCharts, removeCharts } from "./charts";
import { TAG, tagText, UNFINISHED, type SheetTag } from "./sheet-tag";
import { putPageBreaks } from "./page-layout";
import { bytesOf, type Queue } from "./queue";
import { largest } from "../../sheet/very-many";

/** How our sheet is before it is made anew. Sizes are points. */
export interface OwnSheet {
  readonly view: SheetView;
  /** With what is ours of it now. */
  readonly tag: SheetTag;
  /** The tag as it stands there: people may have put rows and columns into our part since. */
  readonly tagThere: SheetTag;
  /** Where what stood there is kept already, since a run ended in the middle; null as a rule. */
  readonly keptAt: SheetView | null;
  readonly isProtected: boolean;
  /** All that holds a value, our part and what people wrote beside it. */
  readonly used: UsedArea | null;
  /** What people wrote into cells of our part that we had left empty. */
  readonly userContent: readonly Area[];
  /** The sizes of rows and columns that say nothing of their own. */
  readonly standard: { readonly width: number; readonly height: number };
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly page: {
    readonly orientation: Excel.PageOrientation | "Portrait" | "Landscape";
    readonly zoom: Excel.PageLayoutZoomOptions;
    readonly paperSize: Excel.PageLayout["paperSize"];
    readonly margins: Readonly<Record<Margin, number>>;
    readonly centerHorizontally: boolean;
    readonly centerFooter: string;
    readonly titleRows: string | null;
    readonly area: string | null;
  };
  /** All charts on it, those of others as well. */
  readonly charts: readonly PlacedChart[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** A chart, and where it lies on the sheet. */
interface PlacedChart {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Margin = "top" | "bottom" | "left" | "right" | "header" | "footer";

/** Rows and columns that were put in, so that what people wrote beside our part moves and is not written over. */
export interface InsertedSpace {
  readonly rows: number;
  readonly columns: number;
}

/** The last column that a sheet has. */
const LAST_COLUMN = "XFD:XFD";

export function loadOwnSheet(
  context: Excel.RequestContext,
  view: SheetView,
  tag: SheetTag,
): Loaded<OwnSheet> {
  const sheet = context.workbook.worksheets.getItem(view.id);
  const part = sheet.getRangeByIndexes(0, 0, tag.rows, tag.columns);
  const columns = part.getColumnProperties({ format: { columnWidth: true } });
  const rows = part.getRowProperties({ format: { rowHeight: true } });
  const used = loadUsedArea(sheet);
  const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  sheet.load("standardHeight");
  // Told in characters there, in points here: asked of a column that nobody reaches.
  const spare = sheet.getRange(LAST_COLUMN);
  spare.load("format/columnWidth");
  sheet.protection.load("protected");
  const page = sheet.pageLayout;
  const footers = page.headersFooters.defaultForAllPages;
  page.load("orientation,zoom,paperSize,centerHorizontally");
  page.load("topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin");
  footers.load("centerFooter");
  titleRows.load("address");
  area.load("address");
  frozen.load("rowCount,columnCount");
  const charts = loadCharts(sheet);
  const userContent = loadUserContent(sheet, tag);
  return () => ({
    view,
    tag,
    tagThere: tag,
    keptAt: null,
    isProtected: sheet.protection.protected,
    used: used(),
    userContent: userContent(),
    standard: { width: spare.format.columnWidth, height: sheet.standardHeight },
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    page: {
      orientation: page.orientation,
      zoom: page.zoom,
      paperSize: page.paperSize,
      margins: {
        top: page.topMargin,
        bottom: page.bottomMargin,
        left: page.leftMargin,
        right: page.rightMargin,
        header: page.headerMargin,
        footer: page.footerMargin,
      },
      centerHorizontally: page.centerHorizontally,
      centerFooter: footers.centerFooter,
      titleRows: titleRows.isNullObject ? null : bareAddress(titleRows.address),
      area: area.isNullObject ? null : bareAddress(area.address),
    },
    charts: charts(),
    frozen: frozen.isNullObject ? null : { rows: frozen.rowCount, columns: frozen.columnCount },
  });
}

/** The same of our sheet that a run left half made: as it was before, which `kept` holds. */
export function loadHalfMade(
  context: Excel.RequestContext,
  view: SheetView,
  tag: SheetTag,
  kept: SheetView,
): Loaded<OwnSheet> {
  const half = loadOwnSheet(context, view, tag);
  const whole = loadOwnSheet(context, kept, tag);
  return () => {
    const { isProtected, used, charts } = half();
    return { ...whole(), view, tag, keptAt: kept, isProtected, used, charts };
  };
}

function loadCharts(sheet: Excel.Worksheet): Loaded<readonly PlacedChart[]> {
  sheet.charts.load("items/name,items/left,items/top,items/width,items/height");
  return () =>
    sheet.charts.items.map(({ name, left, top, width, height }) => ({ name, left, top, width, height }));
}

/** Charts that were begun: they have come to our sheet since, and may have no name of ours yet. */
export function loadNewCharts(context: Excel.RequestContext, own: OwnSheet): Loaded<readonly Named[]> {
  const charts = loadCharts(context.workbook.worksheets.getItem(own.view.id));
  const before = new Set(own.charts.map(({ name }) => name));
  return () => charts().filter(({ name }) => !before.has(name));
}

interface Named {
  readonly name: string;
}

function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

export function putTag(sheet: Excel.Worksheet, tag: SheetTag): void {
  sheet.customProperties.add(TAG, tagText(tag));
}

/**
 * Keeps what stands on our sheet on a new hidden one. The first thing that is done: nothing is lost before it is, and its
 * tag says when it is done.
 */
export async function backUp(
  context: Excel.RequestContext,
  own: OwnSheet,
  name: string,
  run: string,
  queue: Queue,
): Promise<void> {
  const { worksheets } = context.workbook;
  const kept = worksheets.add(name);
  const tag = { ...own.tag, id: "", name, previous: true };
  putTag(kept, { ...tag, run: UNFINISHED });
  kept.visibility = "Hidden";
  partOf(kept, own.tag).copyFrom(partOf(worksheets.getItem(own.view.id), own.tag), "All");
  await putSizes(kept, own, queue);
  putTag(kept, { ...tag, run });
}

/** Makes room where what somebody wrote beside our part would be in the way, and takes our part off the sheet. */
export function clearOwn(
  context: Excel.RequestContext,
  { view, tag }: OwnSheet,
  inserted: InsertedSpace,
): void {
  const sheet = context.workbook.worksheets.getItem(view.id);
  removeCharts(sheet, tag.charts);
  if (inserted.rows > 0) rowsAfter(sheet, tag, inserted).insert("Down");
  if (inserted.columns > 0) columnsAfter(sheet, tag, inserted).insert("Right");
  // What is put in looks like what is before it.
  clearPart(sheet, { rows: tag.rows + inserted.rows, columns: tag.columns + inserted.columns });
  // A layout that says nothing of it means that nothing stays in view.
  sheet.freezePanes.unfreeze();
}

/**
 * Restores what was backed up on `keptId`, in the place of what stands there now (`now`), and takes the kept sheet away.
 * Can be done twice, up to its last action.
 */
export async function restore(
  context: Excel.RequestContext,
  own: OwnSheet,
  now: Pick<SheetTag, "rows" | "columns"> & {
    readonly charts: readonly Named[];
    readonly userContent: readonly UserContent[];
  },
  inserted: InsertedSpace,
  keptId: string,
  queue: Queue,
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(own.view.id);
  const kept = worksheets.getItem(keptId);
  removeCharts(sheet, [...now.charts, ...own.tag.charts]);
  const part = withoutOthers(own, now);
  clearPart(sheet, part);
  clearUserContent(sheet, now.userContent, part);
  partOf(sheet, own.tag).copyFrom(partOf(kept, own.tag), "All");
  await putSizes(sheet, own, queue);
  restoreCharts(sheet, own);
  restorePage(sheet, own);
  if (own.frozen) sheet.freezePanes.freezeAt(partOf(sheet, own.frozen));
  else sheet.freezePanes.unfreeze();
  if (own.view.hidden) sheet.visibility = "Hidden";
  // Late: where this is done twice, it is to be told whether they are taken out already.
  if (inserted.rows > 0) rowsAfter(sheet, own.tag, inserted).delete("Up");
  if (inserted.columns > 0) columnsAfter(sheet, own.tag, inserted).delete("Left");
  putTag(sheet, own.tagThere);
  kept.delete();
}

/** Those that were there, where they lay: somebody may have moved one, or taken it away. */
function restoreCharts(sheet: Excel.Worksheet, { tag, charts }: OwnSheet): void {
  for (const { name, left, top, width, height } of charts) {
    const ours = tag.charts.filter((chart) => chart.name === name);
    if (ours.length === 0) continue;
    putCharts(sheet, ours);
    sheet.charts.getItem(name).set({ left, top, width, height });
  }
}

function restorePage(sheet: Excel.Worksheet, { tag, page: was }: OwnSheet): void {
  const page = sheet.pageLayout;
  page.orientation = was.orientation;
  page.paperSize = was.paperSize;
  // Excel tells what is not set as null, and takes no null.
  const { scale, horizontalFitToPages, verticalFitToPages } = was.zoom;
  page.zoom = {
    ...(scale && { scale }),
    ...(horizontalFitToPages && { horizontalFitToPages }),
    ...(verticalFitToPages && { verticalFitToPages }),
  };
  putPageBreaks(sheet, tag.breaks);
  page.setPrintMargins("Points", was.margins);
  page.centerHorizontally = was.centerHorizontally;
  page.headersFooters.defaultForAllPages.centerFooter = was.centerFooter;
  if (was.titleRows !== null) page.setPrintTitleRows(was.titleRows);
  page.setPrintArea(was.area ?? partOf(sheet, tag));
}

/** What is ours of both: where rows and columns were put in and are taken out again, what lies beyond is somebody's. */
function withoutOthers(
  { tag, used }: OwnSheet,
  now: Pick<SheetTag, "rows" | "columns">,
): Pick<SheetTag, "rows" | "columns"> {
  const { below, beside } = beyond(tag, used);
  return {
    rows: below ? tag.rows : Math.max(tag.rows, now.rows),
    columns: beside ? tag.columns : Math.max(tag.columns, now.columns),
  };
}

function partOf(sheet: Excel.Worksheet, { rows, columns }: Pick<SheetTag, "rows" | "columns">): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows, columns);
}

/** Contents, looks and sizes go, where `areas` are given of these alone; notes on the cells stay. */
export function clearPart(
  sheet: Excel.Worksheet,
  size: Pick<SheetTag, "rows" | "columns">,
  areas: readonly Area[] | null = null,
): void {
  const part = partOf(sheet, size);
  for (const range of areas?.map((area) => rangeOf(sheet, area)) ?? [part]) {
    range.unmerge();
    range.clear("Contents");
    range.clear("Formats");
  }
  part.format.useStandardHeight = true;
  part.format.useStandardWidth = true;
}

const ROWS_AT_ONCE = 5_000;

/** Sizes as they were, of rows and columns that have the standard ones. */
async function putSizes(
  sheet: Excel.Worksheet,
  { tag, standard, widths, heights }: OwnSheet,
  queue: Queue,
): Promise<void> {
  const part = partOf(sheet, tag);
  // Of hidden ones Excel tells no size: they get ours, so that they have one when they are shown.
  const known = widths.map((width, column) => width || (tag.widths[column] ?? standard.width));
  part.setColumnProperties(
    known.map((columnWidth) => (columnWidth === standard.width ? {} : { format: { columnWidth } })),
  );
  for (let top = 0; top < heights.length; top += ROWS_AT_ONCE) {
    const band = heights
      .slice(top, top + ROWS_AT_ONCE)
      .map((rowHeight) =>
        rowHeight === standard.height || rowHeight === 0 ? {} : { format: { rowHeight } },
      );
    sheet.getRangeByIndexes(top, 0, band.length, 1).setRowProperties(band);
    await queue.add(bytesOf(band));
  }
  hideColumns(sheet, widths);
  heights.forEach((height, row) => {
    if (height === 0) sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().rowHidden = true;
  });
}

/** Hides the columns whose width is 0. */
export function hideColumns(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    if (width === 0) sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  });
}

/** Whether something of somebody's stands below and beside our part. */
function beyond(
  tag: Pick<SheetTag, "rows" | "columns">,
  used: UsedArea | null,
): { readonly below: boolean; readonly beside: boolean } {
  return {
    below: used !== null && used.row + used.rows > tag.rows,
    beside: used !== null && used.column + used.columns > tag.columns,
  };
}

/** Where others wrote beyond our part, when rows are put in. */
export function othersOf({ tag, used }: OwnSheet, inserted: InsertedSpace): Others | null {
  const { below, beside } = beyond(tag, used);
  if (!used || !(below || beside)) return null;
  return { from: below ? tag.rows + inserted.rows : 0, end: used.row + used.rows + inserted.rows };
}

/**
 * What must be put in for a larger part: nothing where nobody's writing is in its way. What is written below the table, and
 * at its right, moves as one.
 */
export function insertedSpaceFor(
  own: OwnSheet | null,
  wanted: Pick<SheetTag, "rows" | "columns" | "printed">,
): InsertedSpace {
  if (!own) return { rows: 0, columns: 0 };
  const { tag, userContent } = own;
  const { below, beside } = beyond(tag, own.used);
  const { rows, columns } = tag.printed;
  const isLower = userContent.some(({ top }) => top >= rows);
  const isRight = userContent.some(({ left }) => left >= columns);
  const down = Math.max(0, wanted.rows - tag.rows, isLower ? wanted.printed.rows - rows : 0);
  const right = Math.max(0, wanted.columns - tag.columns, isRight ? wanted.printed.columns - columns : 0);
  return { rows: below ? down : 0, columns: beside ? right : 0 };
}

/**
 * What of `meant` was really put in, told by where somebody's writing stands now: what others wrote, or what of `userContent` had
 * to go below and beside it. When in doubt nothing: empty rows that stay do no harm, rows taken out that were somebody's do.
 * `made` is our part where all of it was made: then somebody may have written more since, and where nothing stands beyond it
 * nothing can be lost.
 */
export function loadInsertedSpace(
  context: Excel.RequestContext,
  own: OwnSheet,
  meant: InsertedSpace,
  userContent: readonly UserContent[],
  made: Pick<SheetTag, "rows" | "columns"> | null = null,
): Loaded<InsertedSpace> {
  const loaded = loadUsedArea(context.workbook.worksheets.getItem(own.view.id));
  const isIn = (meantEnd: number, now: number, contentEnd: number, ours: number | undefined): boolean =>
    ours === undefined
      ? now === meantEnd || (now === contentEnd && contentEnd > meantEnd)
      : now >= meantEnd || now <= ours;
  const lowest = largest(
    userContent.map(({ to }) => to.bottom + 1),
    0,
  );
  const rightmost = largest(
    userContent.map(({ to }) => to.right + 1),
    0,
  );
  return () => {
    const now = loaded();
    const { used } = own;
    if (!now || !used) return { rows: 0, columns: 0 };
    const rowEnd = used.row + used.rows + meant.rows;
    const columnEnd = used.column + used.columns + meant.columns;
    const hasRows = isIn(rowEnd, now.row + now.rows, lowest, made?.rows);
    const hasColumns = isIn(columnEnd, now.column + now.columns, rightmost, made?.columns);
    return { rows: hasRows ? meant.rows : 0, columns: hasColumns ? meant.columns : 0 };
  };
}

function rowsAfter(sheet: Excel.Worksheet, { rows }: SheetTag, inserted: InsertedSpace): Excel.Range {
  return sheet.getRange(`${rows + 1}:${rows + inserted.rows}`);
}

function columnsAfter(sheet: Excel.Worksheet, { columns }: SheetTag, inserted: InsertedSpace): Excel.Range {
  return sheet.getRangeByIndexes(0, columns, 1, inserted.columns).getEntireColumn();
}
