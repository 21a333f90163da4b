/** A sheet, or a part of one, drawn cell by cell: what it says and how it looks, at any scale. For looking only. */
import type { CSSProperties, ReactNode } from "react";
import type { Look, PictureCell } from "../../workbook/picture";
import type { Drawn } from "../host";
import { boxOf, geometryOf, mergeFinder, roomFor, type Box } from "./sheet-geometry";

export function SheetDrawing({ drawn, scale }: { readonly drawn: Drawn; readonly scale: number }): ReactNode {
  const { picture, cells } = drawn;
  const geometry = geometryOf(picture);
  const mergeAt = mergeFinder(picture.merges);
  const rows = new Map<number, Map<number, PictureCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, PictureCell>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  const last = Math.max(0, ...rows.keys());
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
          const inRow = rows.get(cell.row) ?? new Map<number, PictureCell>();
          const room = merge ? box.width : roomFor(cell, inRow, geometry);
          return (
            <div
              key={`${cell.row},${cell.column}`}
              style={cellStyle(cell, picture.looks[cell.look], box, room, merge !== undefined)}
            >
              <span style={turnedStyle(picture.looks[cell.look])}>{cell.text}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

const VERTICAL = { top: "flex-start", middle: "center", bottom: "flex-end" } as const;
const HORIZONTAL = { left: "flex-start", center: "center", right: "flex-end" } as const;

/** The style of a cell's box. Sheets are white paper, whatever the pane's theme. */
export function cellStyle(
  cell: PictureCell,
  look: Look | undefined,
  { left, top, width, height }: Box,
  room: number,
  merged: boolean,
): CSSProperties {
  const align = look?.align ?? (cell.isNumber ? "right" : "left");
  const runsOn = !look?.wrap && align === "left" && cell.text !== "" && !cell.isNumber;
  return {
    position: "absolute",
    boxSizing: "border-box",
    left,
    top,
    width: look?.border ? width + 1 : width,
    height: look?.border ? height + 1 : height,
    padding: "0 2px",
    display: "flex",
    alignItems: VERTICAL[look?.vertical ?? "bottom"],
    justifyContent: HORIZONTAL[align],
    textAlign: align,
    overflow: runsOn && room > width ? "visible" : "hidden",
    zIndex: runsOn && room > width ? 1 : 0,
    whiteSpace: look?.wrap ? "pre-line" : "nowrap",
    overflowWrap: look?.wrap ? "break-word" : "normal",
    fontFamily: `"${look?.font ?? "Times New Roman"}", "Liberation Serif", "Noto Serif", serif`,
    fontSize: `${((look?.size ?? 12) * 4) / 3}px`,
    lineHeight: 1.2,
    fontWeight: look?.bold ? 700 : 400,
    fontStyle: look?.italic ? "italic" : "normal",
    textDecoration: look?.underline ? "underline" : "none",
    color: look?.color ?? "#000000",
    // Lines between cells do not show through merged cells.
    backgroundColor: look?.fill ?? (merged ? "#ffffff" : undefined),
    ...(look?.border && { border: "1px solid #404040" }),
  };
}

/** Text that is read from below. */
export function turnedStyle(look: Look | undefined): CSSProperties | undefined {
  return look?.turned ? { writingMode: "vertical-rl", transform: "rotate(180deg)" } : undefined;
}
