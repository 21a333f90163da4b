/**
 * Draws the sheet that is in front in the stand-in for Excel, as a plain spreadsheet: letters of columns, numbers of rows, tabs.
 * It is our drawing of what was written, cell by cell, and not a picture of Excel.
 */
import { columnLetters } from "../../src/sheet/address";
import type { Page } from "playwright-core";

import type { CellFormat, Side } from "../excel-host/model/formats";

interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
  readonly isNumber: boolean;
  readonly format: CellFormat;
}

interface DrawnSheet {
  readonly name: string;
  readonly tabs: readonly string[];
  /** Sizes in points; 0 for what is hidden. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly DrawnCell[];
  /** The first selected cell. */
  readonly selected: { readonly row: number; readonly column: number };
  readonly hasLines: boolean;
}

const PIXELS_PER_POINT = 96 / 72;
/** The strips of letters, of numbers and of tabs, in pixels. */
const LETTERS = 20;
const NUMBERS = 36;
const TABS = 28;

/** The sheet in front on the left and the pane on the right, as a picture of this size. */
export async function sheetAndPane(
  pane: Page,
  { width, height, zoom }: { readonly width: number; readonly height: number; readonly zoom?: number },
): Promise<Buffer> {
  const paneWidth = pane.viewportSize()?.width ?? 0;
  const shot = (await pane.screenshot()).toString("base64");
  const sheet = await drawnSheet(pane, width - paneWidth - 1, height, zoom);
  const page = await pane.context().newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<body style="margin:0;display:flex;background:#fff">${sheet}
    <img alt="" src="data:image/png;base64,${shot}" style="border-left:1px solid #c8c8c8">`,
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** What of the sheet in front is seen in so many points. */
async function seen(page: Page, height: number, width: number): Promise<DrawnSheet> {
  return page.evaluate(
    ([mostHeight, mostWidth]) => {
      const { workbook } = window.excelHost;
      const sheet = workbook.active;
      const { grid } = sheet;
      const rows: number[] = [];
      for (let left = mostHeight; left > 0; left -= rows.at(-1) ?? 0) {
        const { size } = sheet.rowLine(rows.length);
        rows.push(sheet.isRowHidden(rows.length) ? 0 : (size ?? grid.standardHeight));
      }
      const columns: number[] = [];
      for (let left = mostWidth; left > 0; left -= columns.at(-1) ?? 0) {
        const { size, hidden } = sheet.columnLine(columns.length);
        columns.push(hidden ? 0 : (size ?? grid.standardWidth));
      }
      const cells = rows.flatMap((_height, row) =>
        columns.flatMap((_width, column) => {
          const merge = sheet.mergeAt(row, column);
          if (merge && (merge.top !== row || merge.left !== column)) return [];
          return [
            {
              row,
              column,
              rows: merge ? merge.bottom - merge.top + 1 : 1,
              columns: merge ? merge.right - merge.left + 1 : 1,
              text: sheet.textAt(row, column),
              isNumber: typeof sheet.valueAt(row, column) === "number",
              format: grid.formatAt(row, column),
            },
          ];
        }),
      );
      const { area } = workbook.selected;
      return {
        name: sheet.name,
        tabs: workbook.visibleSheets.map(({ name }) => name),
        rows,
        columns,
        cells,
        selected: { row: area.top, column: area.left },
        hasLines: sheet.showGridlines,
      };
    },
    [height, width] as const,
  );
}

/** The sheet in front as an element of HTML, of this size in pixels. */
export async function drawnSheet(page: Page, width: number, height: number, zoom = 1): Promise<string> {
  const scale = zoom * PIXELS_PER_POINT;
  const sheet = await seen(page, height / scale, width / scale);
  const tops = starts(sheet.rows, scale);
  const lefts = starts(sheet.columns, scale);
  const filled = new Set(
    sheet.cells.filter(({ text }) => text !== "").map(({ row, column }) => `${row} ${column}`),
  );
  const cells = sheet.cells.map((cell) => cellElement(cell, sheet, filled, tops, lefts, zoom));
  const letters = sheet.columns.map((size, column) =>
    strip(lefts[column] ?? 0, 0, size * scale, LETTERS, columnLetters(column)),
  );
  const numbers = sheet.rows.map((size, row) =>
    strip(0, tops[row] ?? 0, NUMBERS, size * scale, String(row + 1)),
  );
  const tabs = sheet.tabs.map(
    (name) =>
      `<span style="padding:5px 12px;border-right:1px solid #c8c8c8;${
        name === sheet.name ? "background:#fff;font-weight:600;border-bottom:2px solid #107c41" : ""
      }">${escaped(name)}</span>`,
  );
  const place = (left: number, top: number, wide: number, high: number): string =>
    `position:absolute;left:${left}px;top:${top}px;width:${wide}px;height:${high}px;overflow:hidden;`;
  const [inWidth, inHeight] = [width - NUMBERS, height - LETTERS - TABS];
  return `<section style="position:relative;width:${width}px;height:${height}px;background:#fff;color:#000;font:12px 'Segoe UI','Noto Sans',sans-serif">
    <div style="${place(NUMBERS, 0, inWidth, LETTERS)}background:#f3f3f3">${letters.join("")}</div>
    <div style="${place(0, LETTERS, NUMBERS, inHeight)}background:#f3f3f3">${numbers.join("")}</div>
    <div style="${place(0, 0, NUMBERS, LETTERS)}background:#e6e6e6"></div>
    <div style="${place(NUMBERS, LETTERS, inWidth, inHeight)}">${cells.join("")}</div>
    <div style="${place(0, height - TABS, width, TABS)}background:#f3f3f3;border-top:1px solid #c8c8c8;display:flex;padding-left:${NUMBERS}px;box-sizing:border-box">${tabs.join("")}</div>
  </section>`;
}

function cellElement(
  { row, column, rows, columns, text, isNumber, format }: DrawnCell,
  { selected, hasLines }: DrawnSheet,
  filled: ReadonlySet<string>,
  tops: readonly number[],
  lefts: readonly number[],
  zoom: number,
): string {
  const [left, top] = [lefts[column] ?? 0, tops[row] ?? 0];
  const width = (lefts[column + columns] ?? lefts.at(-1) ?? 0) - left;
  const height = (tops[row + rows] ?? tops.at(-1) ?? 0) - top;
  if (width === 0 || height === 0) return "";
  const isSelected = selected.row === row && selected.column === column;
  const line = hasLines ? "inset -1px -1px #e1e1e1" : "";
  const edges = [...SIDES.flatMap((side) => edge(side, format)), ...(line === "" ? [] : [line])];
  // Text that is wider than its cell goes on over empty neighbours.
  const isCut = isNumber || format.wrapText || filled.has(`${row} ${column + columns}`);
  const across = ALIGNED[format.horizontalAlignment] ?? (isNumber ? "flex-end" : "flex-start");
  const style = [
    `position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px`,
    `box-sizing:border-box;padding:1px ${isCut ? 3 : 2}px;display:flex`,
    `justify-content:${across};align-items:${RAISED[format.verticalAlignment] ?? "flex-end"}`,
    `text-align:${TEXT_ALIGNED[across] ?? "left"}`,
    `font:${format.italic ? "italic " : ""}${format.bold ? "bold " : ""}${format.fontSize * zoom}pt/1.15 '${format.fontName}','Liberation Serif',serif`,
    `color:${format.fontColor};white-space:${format.wrapText ? "pre-wrap" : "pre"}`,
    `overflow:${isCut ? "hidden" : "visible"}`,
    format.underline === "None" ? "" : "text-decoration:underline",
    format.fill === null ? "" : `background:${format.fill}`,
    edges.length > 0 ? `box-shadow:${edges.join(",")}` : "",
    isSelected ? "outline:2px solid #107c41;outline-offset:-1px;z-index:1" : "",
  ];
  const turned =
    format.textOrientation === 90 ? ' style="writing-mode:vertical-rl;transform:rotate(180deg)"' : "";
  const words = text === "" ? "" : `<span${turned}>${escaped(text)}</span>`;
  return `<div style="${escaped(style.filter((part) => part !== "").join(";"))}">${words}</div>`;
}

const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

/** Borders lie on the line between two cells; drawn inside, on both of its sides, they meet. */
function edge(side: Side, format: CellFormat): readonly string[] {
  const border = format[side];
  if (!border || border.style === "None") return [];
  const size = border.weight === "Medium" || border.weight === "Thick" ? 2 : 1;
  const offset = { top: `0 ${size}px`, bottom: `0 -${size}px`, left: `${size}px 0`, right: `-${size}px 0` };
  return [`inset ${offset[side]} ${border.color}`];
}

const ALIGNED: Readonly<Record<string, string>> = {
  Left: "flex-start",
  Center: "center",
  CenterAcrossSelection: "center",
  Right: "flex-end",
};
const TEXT_ALIGNED: Readonly<Record<string, string>> = { center: "center", "flex-end": "right" };
const RAISED: Readonly<Record<string, string>> = { Top: "flex-start", Center: "center" };

function strip(left: number, top: number, width: number, height: number, words: string): string {
  if (width === 0 || height === 0) return "";
  return `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;box-sizing:border-box;border-right:1px solid #c8c8c8;border-bottom:1px solid #c8c8c8;display:flex;align-items:center;justify-content:center;color:#444">${words}</div>`;
}

/** Where each begins, in pixels, and where the last one ends. */
function starts(sizes: readonly number[], scale: number): readonly number[] {
  const found = [0];
  for (const size of sizes) found.push((found.at(-1) ?? 0) + Math.round(size * scale));
  return found;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
