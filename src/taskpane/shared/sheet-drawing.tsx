/** A sheet, or a part of one, drawn cell by cell: what it says and how it looks, at any scale. For looking only. */
import { lazy, Suspense, type CSSProperties, type ReactNode } from "react";
import type { CellFormat, RenderedCell } from "../../workbook/rendered-sheet";
import type { Drawn } from "../core/host";
import { boxOf, geometryOf, mergeFinder, roomFor, type Box } from "./sheet-geometry";
import { largest } from "../../sheet/very-many";

/** Comes with a sheet that has charts. */
export const ChartDrawings = lazy(async () => ({
  default: (await import("./chart-drawing")).ChartDrawings,
}));

export function SheetDrawing({ drawn, scale }: { readonly drawn: Drawn; readonly scale: number }): ReactNode {
  const { rendered, cells } = drawn;
  const geometry = geometryOf(rendered);
  const mergeAt = mergeFinder(rendered.merges);
  const rows = new Map<number, Map<number, RenderedCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, RenderedCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const last = largest([...rows.keys(), ...(rendered.charts ?? []).map(({ at }) => at.bottom)], 0);
  const size = {
    // The line at the right edge belongs to it.
    width: ((geometry.lefts.at(-1) ?? 0) + 2) * scale,
    height: (geometry.tops[last + 1] ?? 0) * scale,
  };
  return (
    <div style={{ ...size, position: "relative", margin: "4px auto", overflow: "hidden" }} lang="vi">
      <div style={{ position: "absolute", transform: `scale(${scale})`, transformOrigin: "0 0" }}>
        {cells.map((cell) => {
          const merge = mergeAt(cell.row, cell.column);
          if (merge && (merge.top !== cell.row || merge.left !== cell.column)) return null;
          const box = boxOf(cell, merge, geometry);
          const inRow = rows.get(cell.row) ?? new Map<number, RenderedCell>();
          const room = merge ? box.width : roomFor(cell, inRow, geometry);
          return (
            <div
              key={`${cell.row},${cell.column}`}
              style={cellStyle(cell, rendered.formats[cell.format], box, room, merge !== undefined)}
            >
              <span style={turnedStyle(rendered.formats[cell.format])}>{cell.text}</span>
            </div>
          );
        })}
        {rendered.charts && (
          <Suspense>
            <ChartDrawings {...rendered} geometry={geometry} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

const INDENT_PIXELS = 12;
const VERTICAL = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** Of letters whose cell has no look, in points. */
export const PLAIN_SIZE = 12;

/** The style of a cell's box. Sheets are white paper, whatever the pane's theme. */
export function cellStyle(
  cell: RenderedCell,
  format: CellFormat | undefined,
  { left, top, width, height }: Box,
  room: number,
  merged: boolean,
  plainSize = PLAIN_SIZE,
): CSSProperties {
  // As much smaller or larger as the sheet's letters are.
  const scale = plainSize / PLAIN_SIZE;
  const align = format?.align ?? (cell.isNumber ? "right" : "left");
  const runsOn = !format?.wrap && align === "left" && cell.text !== "" && !cell.isNumber;
  return {
    position: "absolute",
    boxSizing: "border-box",
    left,
    top,
    width: format?.border ? width + 1 : width,
    height: format?.border ? height + 1 : height,
    padding: `0 ${2 * scale}px 0 ${(2 + (format?.indent ?? 0) * INDENT_PIXELS) * scale}px`,
    display: "flex",
    alignItems: VERTICAL[format?.vertical ?? "bottom"],
    justifyContent: HORIZONTAL[align],
    textAlign: align,
    overflow: runsOn && room > width ? "visible" : "hidden",
    zIndex: runsOn && room > width ? 1 : 0,
    whiteSpace: format?.wrap ? "pre-line" : "nowrap",
    overflowWrap: format?.wrap ? "break-word" : "normal",
    fontFamily: `"${format?.font ?? "Times New Roman"}", "Liberation Serif", "Noto Serif", serif`,
    fontSize: `${((format?.size ?? plainSize) * 4) / 3}px`,
    lineHeight: 1.2,
    fontWeight: format?.bold ? 700 : 400,
    fontStyle: format?.italic ? "italic" : "normal",
    textDecoration: format?.underline ? "underline" : "none",
    color: format?.color ?? "#000000",
    // Lines between cells do not show through merged cells.
    backgroundColor: format?.fill ?? (merged ? "#ffffff" : undefined),
    ...(format?.border && { border: "1px solid #404040" }),
  };
}

/** Text that is read from below. */
export function turnedStyle(format: CellFormat | undefined): CSSProperties | undefined {
  return format?.turned ? { writingMode: "vertical-rl", transform: "rotate(180deg)" } : undefined;
}
