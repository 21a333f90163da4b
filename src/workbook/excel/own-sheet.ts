/**
 * A sheet of ours that stands in the workbook already: what must be known of it before it is made anew, how what stands
 * there is kept aside on a hidden sheet, and how it is brought back from there, by a failure or by "Hoàn tác".
 *
 * It is made anew where it stands and never replaced: figures elsewhere that refer to it go on doing so, and notes, widths
 * and whatever people wrote beside it stay.
 */
import { askUsedArea, type Asked, type SheetView, type UsedArea } from "./book";
import { putCharts, removeCharts } from "./charts";
import { MARK, markText, UNFINISHED, type Mark } from "./marks";

/** How our sheet is before it is made anew. Sizes are points. */
export interface OwnSheet {
  readonly view: SheetView;
  readonly mark: Mark;
  readonly isProtected: boolean;
  /** All that holds a value, our part and what people wrote beside it. */
  readonly used: UsedArea | null;
  /** The sizes of rows and columns that say nothing of their own. */
  readonly standard: { readonly width: number; readonly height: number };
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly page: {
    readonly orientation: Excel.PageOrientation | "Portrait" | "Landscape";
    readonly zoom: Excel.PageLayoutZoomOptions;
    readonly titleRows: string | null;
    readonly area: string | null;
  };
  /** All charts on it, those of others as well. */
  readonly chartNames: readonly string[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
}

/** Rows and columns that were put in, so that what people wrote beside our part moves and is not written over. */
export interface Grown {
  readonly rows: number;
  readonly columns: number;
}

/** The last column that a sheet has. */
const LAST_COLUMN = "XFD:XFD";

export function askOwnSheet(context: Excel.RequestContext, view: SheetView, mark: Mark): Asked<OwnSheet> {
  const sheet = context.workbook.worksheets.getItem(view.id);
  const part = sheet.getRangeByIndexes(0, 0, mark.rows, mark.columns);
  const columns = part.getColumnProperties({ format: { columnWidth: true } });
  const rows = part.getRowProperties({ format: { rowHeight: true } });
  const used = askUsedArea(sheet);
  const titleRows = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  sheet.load("standardHeight");
  // Told in characters there, in points here: asked of a column that nobody reaches.
  const spare = sheet.getRange(LAST_COLUMN);
  spare.load("format/columnWidth");
  sheet.protection.load("protected");
  sheet.pageLayout.load("orientation,zoom");
  titleRows.load("address");
  area.load("address");
  frozen.load("rowCount,columnCount");
  const charts = askChartNames(sheet);
  return () => ({
    view,
    mark,
    isProtected: sheet.protection.protected,
    used: used(),
    standard: { width: spare.format.columnWidth, height: sheet.standardHeight },
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: rows.value.map(({ format }) => format?.rowHeight ?? 0),
    page: {
      orientation: sheet.pageLayout.orientation,
      zoom: sheet.pageLayout.zoom,
      titleRows: titleRows.isNullObject ? null : bareAddress(titleRows.address),
      area: area.isNullObject ? null : bareAddress(area.address),
    },
    chartNames: charts(),
    frozen: frozen.isNullObject ? null : { rows: frozen.rowCount, columns: frozen.columnCount },
  });
}

function askChartNames(sheet: Excel.Worksheet): Asked<readonly string[]> {
  sheet.charts.load("items/name");
  return () => sheet.charts.items.map(({ name }) => name);
}

/** Charts that were begun: they have come to our sheet since, and may have no name of ours yet. */
export function askNewCharts(context: Excel.RequestContext, own: OwnSheet): Asked<readonly Named[]> {
  const names = askChartNames(context.workbook.worksheets.getItem(own.view.id));
  return () =>
    names()
      .filter((name) => !own.chartNames.includes(name))
      .map((name) => ({ name }));
}

interface Named {
  readonly name: string;
}

function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}

export function putMark(sheet: Excel.Worksheet, mark: Mark): void {
  sheet.customProperties.add(MARK, markText(mark));
}

/**
 * Keeps what stands on our sheet on a new hidden one. The first thing that is done: nothing is lost before it is, and its
 * note says when it is done.
 */
export function keepAside(context: Excel.RequestContext, own: OwnSheet, name: string, run: string): void {
  const { worksheets } = context.workbook;
  const kept = worksheets.add(name);
  const mark = { ...own.mark, name, previous: true };
  putMark(kept, { ...mark, run: UNFINISHED });
  kept.visibility = "Hidden";
  partOf(kept, own.mark).copyFrom(partOf(worksheets.getItem(own.view.id), own.mark), "All");
  putSizes(kept, own);
  putMark(kept, { ...mark, run });
}

/** Makes room where what somebody wrote beside our part would be in the way, and takes our part off the sheet. */
export function clearOwn(context: Excel.RequestContext, { view, mark }: OwnSheet, grown: Grown): void {
  const sheet = context.workbook.worksheets.getItem(view.id);
  removeCharts(sheet, mark.charts);
  if (grown.rows > 0) rowsAfter(sheet, mark, grown).insert("Down");
  if (grown.columns > 0) columnsAfter(sheet, mark, grown).insert("Right");
  // What is put in looks like what is before it.
  clearPart(sheet, { rows: mark.rows + grown.rows, columns: mark.columns + grown.columns });
}

/**
 * Brings back what was kept on `keptId`, in the place of what stands there now (`now`), and takes the kept sheet away.
 * Can be done twice, up to its last action.
 */
export function bringBack(
  context: Excel.RequestContext,
  own: OwnSheet,
  now: Pick<Mark, "rows" | "columns"> & { readonly charts: readonly Named[] },
  grown: Grown,
  keptId: string,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(own.view.id);
  const kept = worksheets.getItem(keptId);
  removeCharts(sheet, [...now.charts, ...own.mark.charts]);
  if (grown.rows > 0) rowsAfter(sheet, own.mark, grown).delete("Up");
  if (grown.columns > 0) columnsAfter(sheet, own.mark, grown).delete("Left");
  clearPart(sheet, withoutOthers(own, now));
  partOf(sheet, own.mark).copyFrom(partOf(kept, own.mark), "All");
  putSizes(sheet, own);
  putCharts(sheet, own.mark.charts);
  const { orientation, zoom, titleRows, area } = own.page;
  sheet.pageLayout.orientation = orientation;
  sheet.pageLayout.zoom = zoom;
  if (titleRows !== null) sheet.pageLayout.setPrintTitleRows(titleRows);
  if (area !== null) sheet.pageLayout.setPrintArea(area);
  if (own.frozen) sheet.freezePanes.freezeAt(partOf(sheet, own.frozen));
  if (own.view.hidden) sheet.visibility = "Hidden";
  putMark(sheet, own.mark);
  kept.delete();
}

/** What is ours of both: where rows and columns were put in and are taken out again, what lies beyond is somebody's. */
function withoutOthers(
  { mark, used }: OwnSheet,
  now: Pick<Mark, "rows" | "columns">,
): Pick<Mark, "rows" | "columns"> {
  const { below, beside } = beyond(mark, used);
  return {
    rows: below ? mark.rows : Math.max(mark.rows, now.rows),
    columns: beside ? mark.columns : Math.max(mark.columns, now.columns),
  };
}

function partOf(sheet: Excel.Worksheet, { rows, columns }: Pick<Mark, "rows" | "columns">): Excel.Range {
  return sheet.getRangeByIndexes(0, 0, rows, columns);
}

/** Contents, looks and sizes go; notes on the cells stay. */
function clearPart(sheet: Excel.Worksheet, size: Pick<Mark, "rows" | "columns">): void {
  const part = partOf(sheet, size);
  part.unmerge();
  part.clear("Contents");
  part.clear("Formats");
  part.format.useStandardHeight = true;
  part.format.useStandardWidth = true;
}

/** Sizes as they were, of rows and columns that have the standard ones. */
function putSizes(sheet: Excel.Worksheet, { mark, standard, widths, heights }: OwnSheet): void {
  const part = partOf(sheet, mark);
  part.setColumnProperties(
    widths.map((columnWidth) => (columnWidth === standard.width ? {} : { format: { columnWidth } })),
  );
  part.setRowProperties(
    heights.map((rowHeight) => (rowHeight === standard.height ? {} : { format: { rowHeight } })),
  );
}

/** Whether something of somebody's stands below and beside our part. */
function beyond(
  mark: Pick<Mark, "rows" | "columns">,
  used: UsedArea | null,
): { readonly below: boolean; readonly beside: boolean } {
  return {
    below: used !== null && used.row + used.rows > mark.rows,
    beside: used !== null && used.column + used.columns > mark.columns,
  };
}

/** What must be put in for a larger part: nothing where nobody's writing is in its way. */
export function grownFor(own: OwnSheet | null, wanted: Pick<Mark, "rows" | "columns">): Grown {
  if (!own) return { rows: 0, columns: 0 };
  const { below, beside } = beyond(own.mark, own.used);
  return {
    rows: below ? Math.max(0, wanted.rows - own.mark.rows) : 0,
    columns: beside ? Math.max(0, wanted.columns - own.mark.columns) : 0,
  };
}

/**
 * What of `meant` was really put in, told by where somebody's writing stands now. When in doubt nothing: empty rows that
 * stay do no harm, rows taken out that were somebody's do.
 */
export function askGrown(context: Excel.RequestContext, own: OwnSheet, meant: Grown): Asked<Grown> {
  const asked = askUsedArea(context.workbook.worksheets.getItem(own.view.id));
  return () => {
    const now = asked();
    if (!now || !own.used) return { rows: 0, columns: 0 };
    const down = now.row + now.rows - (own.used.row + own.used.rows);
    const right = now.column + now.columns - (own.used.column + own.used.columns);
    return {
      rows: down === meant.rows ? meant.rows : 0,
      columns: right === meant.columns ? meant.columns : 0,
    };
  };
}

function rowsAfter(sheet: Excel.Worksheet, { rows }: Mark, grown: Grown): Excel.Range {
  return sheet.getRange(`${rows + 1}:${rows + grown.rows}`);
}

function columnsAfter(sheet: Excel.Worksheet, { columns }: Mark, grown: Grown): Excel.Range {
  return sheet.getRangeByIndexes(0, columns, 1, grown.columns).getEntireColumn();
}
