/**
 * The open workbook's sheet: a grid of cells as they look, of any length, since only what is seen is drawn and asked for.
 * One cell is selected; the keys of a spreadsheet move it.
 */
import type { Area } from "../../sheet/area";
import { address, columnLetters, type CellPosition } from "../../sheet/address";
import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import { boxOf, geometryOf, mergeFinder, placeAt, roomFor, type Geometry } from "../shared/sheet-geometry";
import { cellStyle, turnedStyle } from "../shared/sheet-drawing";

const HEAD_WIDTH = 46;
const HEAD_HEIGHT = 24;
/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const SPARE_ROWS = 12;

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    backgroundColor: "#ffffff",
    outlineStyle: "none",
    ":focus-visible": { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  },
  heads: { position: "sticky", top: 0, zIndex: 4, height: `${HEAD_HEIGHT}px` },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "12px",
    color: "#424242",
    backgroundColor: "#f0f0f0",
    borderRight: "1px solid #d0d0d0",
    borderBottom: "1px solid #d0d0d0",
  },
  chosen: { backgroundColor: "#cfe8d8", color: "#0c3b22", fontWeight: 600 },
  line: { position: "absolute", backgroundColor: "#e4e4e4", pointerEvents: "none" },
  mark: {
    position: "absolute",
    boxSizing: "border-box",
    backgroundColor: "rgba(255, 200, 0, 0.28)",
    border: "1px solid #b88a00",
    pointerEvents: "none",
    zIndex: 2,
  },
  selection: {
    position: "absolute",
    boxSizing: "border-box",
    border: "2px solid #107c41",
    pointerEvents: "none",
    zIndex: 3,
  },
});

export interface SheetViewProps {
  readonly name: string;
  readonly rendered: RenderedSheet;
  /** The cells of a row that are known by now. */
  readonly rowCells: (row: number) => readonly RenderedCell[];
  /** Which rows are seen, so that their cells can be asked for. */
  readonly onSee: (from: number, to: number) => void;
  readonly selected: CellPosition | null;
  readonly marked: readonly CellPosition[];
  readonly onSelect: (cell: CellPosition) => void;
  /** A key that begins to type into the cell; "" to change what stands there. */
  readonly onType: (text: string) => void;
}

export function SheetView(props: SheetViewProps): ReactNode {
  const { name, rendered, rowCells, onSee, selected, marked, onSelect, onType } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => geometryOf(rendered), [rendered]);
  const mergeAt = useMemo(() => mergeFinder(rendered.merges), [rendered]);
  const seen = useSeen(scroller, geometry);
  const { from, to } = seen;
  useEffect(() => {
    onSee(from, to);
  }, [onSee, from, to]);
  useBringIntoView(scroller, geometry, mergeAt, selected);

  const width = geometry.lefts.at(-1) ?? 0;
  const height = geometry.tops[rendered.rowCount] ?? 0;
  const rows = rowsToDraw(from, to, rendered.merges);
  const inSight = marked.filter(({ row }) => row >= from && row <= to);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={name}
      aria-readonly
      aria-rowcount={rendered.rowCount}
      aria-colcount={rendered.columns.length}
      aria-activedescendant={selected ? cellId(selected) : undefined}
      onKeyDown={(event) => {
        handleKey(event, { rendered, selected, page: to - from - 2 * SPARE_ROWS, mergeAt, onSelect, onType });
      }}
      onMouseDown={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        const x = event.clientX - box.left + event.currentTarget.scrollLeft - HEAD_WIDTH;
        const y = event.clientY - box.top + event.currentTarget.scrollTop - HEAD_HEIGHT;
        const isInside = event.clientX - box.left > HEAD_WIDTH && event.clientY - box.top > HEAD_HEIGHT;
        if (!isInside || x > width || y > height) return;
        const row = placeAt(geometry.tops, y);
        const column = placeAt(geometry.lefts, x);
        const merge = mergeAt(row, column);
        onSelect({ row: merge?.top ?? row, column: merge?.left ?? column });
      }}
      onDoubleClick={() => {
        onType("");
      }}
    >
      <div style={{ width: width + HEAD_WIDTH, height: height + HEAD_HEIGHT }} role="presentation">
        <div className={styles.heads} aria-hidden>
          {rendered.columns.map((one, column) => (
            <div
              key={column}
              className={`${styles.head} ${selected?.column === column ? styles.chosen : ""}`}
              style={{
                left: HEAD_WIDTH + (geometry.lefts[column] ?? 0),
                width: one,
                height: HEAD_HEIGHT,
                overflow: "hidden",
              }}
            >
              {columnLetters(column)}
            </div>
          ))}
          <div
            className={styles.head}
            style={{ position: "sticky", left: 0, width: HEAD_WIDTH, height: HEAD_HEIGHT, zIndex: 1 }}
          />
        </div>
        <div style={{ position: "sticky", left: 0, zIndex: 3, width: HEAD_WIDTH, height }} aria-hidden>
          {rows.map((row) => (
            <div
              key={row}
              className={`${styles.head} ${selected?.row === row ? styles.chosen : ""}`}
              style={{ width: HEAD_WIDTH, ...rowBand(row, geometry) }}
            >
              {row + 1}
            </div>
          ))}
        </div>
        <Lines geometry={geometry} from={from} to={to} className={styles.line} />
        {rows.map((row) => (
          <Row
            key={row}
            row={row}
            cells={rowCells(row)}
            selectedColumn={selected?.row === row ? selected.column : -1}
            rendered={rendered}
            geometry={geometry}
            mergeAt={mergeAt}
          />
        ))}
        <div style={{ position: "absolute", left: HEAD_WIDTH, top: HEAD_HEIGHT }} aria-hidden>
          {inSight.map((cell) => (
            <div
              key={cellId(cell)}
              className={styles.mark}
              style={boxOf(cell, mergeAt(cell.row, cell.column), geometry)}
            />
          ))}
          {selected && (
            <div
              className={styles.selection}
              data-testid="selection"
              style={boxOf(selected, mergeAt(selected.row, selected.column), geometry)}
            />
          )}
        </div>
      </div>
    </div>
  );
}

function rowBand(
  row: number,
  { tops }: Geometry,
): { readonly top: number; readonly height: number; readonly overflow: "hidden" } {
  const top = tops[row] ?? 0;
  return { top, height: (tops[row + 1] ?? top) - top, overflow: "hidden" };
}

type MergeAt = (row: number, column: number) => Area | undefined;

function cellId({ row, column }: CellPosition): string {
  return `cell-${address({ row, column })}`;
}

/** Drawn again only when something of its own has changed. */
const Row = memo(function Row({
  row,
  cells,
  selectedColumn,
  rendered,
  geometry,
  mergeAt,
}: {
  readonly row: number;
  readonly cells: readonly RenderedCell[];
  /** -1 where the selected cell is in another row. */
  readonly selectedColumn: number;
  readonly rendered: RenderedSheet;
  readonly geometry: Geometry;
  readonly mergeAt: MergeAt;
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
    <div role="row" aria-rowindex={row + 1}>
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
            id={cellId(cell)}
            role="gridcell"
            aria-colindex={cell.column + 1}
            aria-selected={selectedColumn === cell.column}
            style={cellStyle(cell, format, at, room, merge !== undefined)}
          >
            <span style={turnedStyle(format)}>{cell.text}</span>
          </div>
        );
      })}
    </div>
  );
});

/** The thin lines between cells, as many as are in sight. */
function Lines({
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

/** The rows in sight, and those above them whose merges reach into sight. */
function rowsToDraw(from: number, to: number, merges: readonly Area[]): readonly number[] {
  const above = merges.filter(({ top, bottom }) => top < from && bottom >= from).map(({ top }) => top);
  return [...new Set(above), ...Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)];
}

function useSeen(
  scroller: React.RefObject<HTMLDivElement | null>,
  { tops }: Geometry,
): { readonly from: number; readonly to: number } {
  const [seen, setSeen] = useState({ from: 0, to: 60 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const from = Math.max(0, placeAt(tops, element.scrollTop) - SPARE_ROWS);
      const to = Math.min(
        tops.length - 2,
        placeAt(tops, element.scrollTop + element.clientHeight) + SPARE_ROWS,
      );
      setSeen((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer.disconnect();
    };
  }, [scroller, tops]);
  return seen;
}

function useBringIntoView(
  scroller: React.RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  mergeAt: MergeAt,
  selected: CellPosition | null,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !selected) return;
    const box = boxOf(selected, mergeAt(selected.row, selected.column), geometry);
    const room = { width: element.clientWidth - HEAD_WIDTH, height: element.clientHeight - HEAD_HEIGHT };
    const left = into(element.scrollLeft, box.left, box.width, room.width);
    const top = into(element.scrollTop, box.top, box.height, room.height);
    element.scrollTo({ left, top });
  }, [scroller, geometry, mergeAt, selected]);
}

/** Where to scroll so that a stretch is seen; stays where it is already. */
function into(scroll: number, start: number, length: number, room: number): number {
  if (start < scroll) return start;
  if (start + length > scroll + room) return Math.min(start, start + length - room);
  return scroll;
}

interface KeyContext {
  readonly rendered: RenderedSheet;
  readonly selected: CellPosition | null;
  readonly page: number;
  readonly mergeAt: MergeAt;
  readonly onSelect: (cell: CellPosition) => void;
  readonly onType: (text: string) => void;
}

function handleKey(event: KeyboardEvent, context: KeyContext): void {
  const { rendered, selected, page, mergeAt, onSelect, onType } = context;
  const { row, column } = selected ?? { row: 0, column: 0 };
  const merge = mergeAt(row, column);
  const right = (merge?.right ?? column) + 1;
  const below = (merge?.bottom ?? row) + 1;
  const far = event.ctrlKey || event.metaKey;
  const lastRow = rendered.rowCount - 1;
  const moves: Readonly<Record<string, CellPosition>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: below, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: right },
    PageUp: { row: row - Math.max(1, page), column },
    PageDown: { row: row + Math.max(1, page), column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? lastRow : row, column: rendered.columns.length - 1 },
  };
  const move = moves[event.key];
  if (move) {
    event.preventDefault();
    const to = {
      row: Math.min(lastRow, Math.max(0, move.row)),
      column: Math.min(rendered.columns.length - 1, Math.max(0, move.column)),
    };
    const at = mergeAt(to.row, to.column);
    onSelect({ row: at?.top ?? to.row, column: at?.left ?? to.column });
    return;
  }
  if (!selected || far || event.altKey) return;
  if (event.key === "F2" || event.key === "Enter") {
    event.preventDefault();
    onType("");
  } else if (event.key.length === 1) {
    event.preventDefault();
    onType(event.key);
  }
}
