/** What is drawn of a sheet within its heads: its cells row by row, and the thin lines between them. */
import { memo, type ReactNode } from "react";
import { address, type CellPosition } from "../../sheet/address";
import type { RenderedCell, RenderedSheet } from "../../workbook/rendered-sheet";
import { boxOf, roomFor, type Geometry, type MergeAt } from "../shared/sheet-geometry";
import { cellStyle, PLAIN_SIZE, turnedStyle } from "../shared/sheet-drawing";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./visible-rows";

/** The id of a cell's element. */
export function cellId({ row, column }: CellPosition): string {
  return `cell-${address({ row, column })}`;
}

/** Drawn again only when something of its own has changed. */
export const SheetRow = memo(function SheetRow({
  row,
  cells,
  selectedColumn,
  rendered,
  geometry,
  mergeAt,
  scale,
  isCopy = false,
}: {
  readonly row: number;
  readonly cells: readonly RenderedCell[];
  /** -1 where the selected cell is in another row. */
  readonly selectedColumn: number;
  readonly rendered: RenderedSheet;
  readonly geometry: Geometry;
  readonly mergeAt: MergeAt;
  readonly scale: number;
  /** What stays in sight lies over the sheet, and is there once for those who listen. */
  readonly isCopy?: boolean;
}): ReactNode {
  const top = geometry.tops[row] ?? 0;
  const height = (geometry.tops[row + 1] ?? top) - top;
  if (height === 0) return null;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  // The selected cell is there for those who listen, also where it is empty.
  const drawn =
    selectedColumn >= 0 && !byColumn.has(selectedColumn)
      ? [...cells, { row, column: selectedColumn, text: "", format: -1, isNumber: false }]
      : cells;
  if (drawn.length === 0) return null;
  return (
    <div {...(!isCopy && { role: "row", "aria-rowindex": row + 1 })}>
      {drawn.map((cell) => {
        const merge = mergeAt(row, cell.column);
        if (merge && (merge.top !== row || merge.left !== cell.column)) return null;
        const box = boxOf(cell, merge, geometry);
        const format = rendered.formats[cell.format];
        const room = merge ? box.width : roomFor(cell, byColumn, geometry);
        const at = { ...box, left: box.left + HEAD_WIDTH, top: box.top + HEAD_HEIGHT };
        return (
          <div
            key={cell.column}
            {...(!isCopy && {
              id: cellId(cell),
              role: "gridcell",
              "aria-colindex": cell.column + 1,
              "aria-selected": selectedColumn === cell.column,
            })}
            style={cellStyle(cell, format, at, room, merge !== undefined, PLAIN_SIZE * scale)}
          >
            <span style={turnedStyle(format)}>{cell.text}</span>
          </div>
        );
      })}
    </div>
  );
});

/** The thin lines between cells, as many as are in sight. */
export function SheetLines({
  geometry,
  from,
  to,
  className,
}: {
  readonly geometry: Geometry;
  readonly from: number;
  readonly to: number;
  readonly className: string;
}): ReactNode {
  const { lefts, tops } = geometry;
  const top = HEAD_HEIGHT + (tops[from] ?? 0);
  const bottom = HEAD_HEIGHT + (tops[Math.min(to + 1, tops.length - 1)] ?? 0);
  const width = lefts.at(-1) ?? 0;
  return (
    <div aria-hidden>
      {lefts.map((left, i) => (
        <div
          key={i}
          className={className}
          style={{ left: HEAD_WIDTH + left - 1, top, width: 1, height: bottom - top }}
        />
      ))}
      {Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => (
        <div
          key={i}
          className={className}
          style={{ left: HEAD_WIDTH, top: HEAD_HEIGHT + (tops[from + i + 1] ?? 0) - 1, width, height: 1 }}
        />
      ))}
    </div>
  );
}
