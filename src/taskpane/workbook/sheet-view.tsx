/**
 * The open workbook's sheet: a grid of cells as they look, of any length, since only what is seen is drawn and asked for.
 * One cell is selected; the keys of a spreadsheet move it.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useRef, type ReactNode } from "react";
import { columnLetters, type CellPosition } from "../../sheet/address";
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import { ChartDrawings } from "../shared/sheet-drawing";
import { geometryOf, mergeFinder, placeAt, scaled, type Geometry } from "../shared/sheet-geometry";
import { keyAction } from "./sheet-keys";
import { SheetLayer } from "./sheet-layer";
import { cellId } from "./sheet-row";
import {
  frozenIn,
  HEAD_HEIGHT,
  HEAD_WIDTH,
  rowsToDraw,
  SPARE_ROWS,
  useBringIntoView,
  useRoom,
  useSeen,
} from "./visible-rows";

const FrozenPanes = lazy(async () => ({ default: (await import("./frozen-panes")).FrozenPanes }));

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    height: "100%",
    backgroundColor: "#ffffff",
    outlineStyle: "none",
  },
  // Heads that stay in sight lie over whatever the sheet draws around itself: the ring is drawn over all of it.
  whole: {
    position: "relative",
    height: "100%",
    ":has([role=grid]:focus-visible)::after": {
      content: "''",
      position: "absolute",
      inset: 0,
      zIndex: 1,
      pointerEvents: "none",
      boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}`,
    },
  },
  // What lies over each other within the sheet lies below what stays in sight.
  paper: { position: "absolute", left: 0, top: 0, isolation: "isolate" },
  heads: { position: "sticky", top: 0, zIndex: 6, height: `${HEAD_HEIGHT}px` },
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
  readonly edited: readonly CellPosition[];
  /** All columns are in sight, if need be smaller. */
  readonly fits: boolean;
  readonly onSelect: (cell: CellPosition) => void;
  /** A key that begins to type into the cell; "" to change what stands there. */
  readonly onType: (text: string) => void;
}

export function SheetView(props: SheetViewProps): ReactNode {
  const { name, rowCells, onSee, selected, marked, edited, fits, onSelect, onType } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const scale = fits ? scaleFor(props.rendered.columns, room.width) : 1;
  const rendered = useMemo(() => scaled(props.rendered, scale), [props.rendered, scale]);
  const geometry = useMemo(() => geometryOf(rendered), [rendered]);
  const mergeAt = useMemo(() => mergeFinder(rendered.merges), [rendered]);
  const seen = useSeen(scroller, geometry);
  const { from, to } = seen;
  useEffect(() => {
    onSee(from, to);
  }, [onSee, from, to]);
  const frozen = frozenIn(rendered, geometry, room);
  const still = { width: geometry.lefts[frozen.columns] ?? 0, height: geometry.tops[frozen.rows] ?? 0 };
  useBringIntoView(scroller, geometry, mergeAt, selected, frozen);

  const width = geometry.lefts.at(-1) ?? 0;
  const height = geometry.tops[rendered.rowCount] ?? 0;
  const rows = rowsToDraw(from, to, rendered.merges);
  const layer = { rendered, geometry, mergeAt, scale, rowCells, selected, marked, edited };
  const columnHead = (column: number): ReactNode => (
    <div
      key={column}
      className={`${styles.head} ${selected?.column === column ? styles.chosen : ""}`}
      style={{
        ...{ left: HEAD_WIDTH + (geometry.lefts[column] ?? 0), width: rendered.columns[column] },
        ...{ height: HEAD_HEIGHT, overflow: "hidden" },
      }}
    >
      {columnLetters(column)}
    </div>
  );
  const rowHead = (row: number): ReactNode => (
    <div
      key={row}
      className={`${styles.head} ${selected?.row === row ? styles.chosen : ""}`}
      style={{ width: HEAD_WIDTH, ...rowBand(row, geometry) }}
    >
      {row + 1}
    </div>
  );
  return (
    <div className={styles.whole}>
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
          const { key, ctrlKey, metaKey, altKey } = event;
          const page = to - from - 2 * SPARE_ROWS;
          const known = { key, far: ctrlKey || metaKey, alt: altKey };
          const action = keyAction(known, { rendered, selected, page, mergeAt });
          if (action === null) return;
          event.preventDefault();
          if (action.kind === "select") onSelect(action.cell);
          else onType(action.text);
        }}
        onMouseDown={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const { scrollLeft, scrollTop } = event.currentTarget;
          const at = { x: event.clientX - box.left - HEAD_WIDTH, y: event.clientY - box.top - HEAD_HEIGHT };
          // What stays in sight is not scrolled.
          const x = at.x < still.width ? at.x : at.x + scrollLeft;
          const y = at.y < still.height ? at.y : at.y + scrollTop;
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
            {rendered.columns.map((_width, column) => columnHead(column))}
            <div
              className={styles.head}
              style={{ position: "sticky", left: 0, width: HEAD_WIDTH, height: HEAD_HEIGHT, zIndex: 1 }}
            >
              {rendered.columns.slice(0, frozen.columns).map((_width, column) => columnHead(column))}
            </div>
          </div>
          {frozen.rows > 0 && (
            <div
              style={{ position: "sticky", left: 0, top: HEAD_HEIGHT, width: 0, height: 0, zIndex: 5 }}
              aria-hidden
            >
              {Array.from({ length: frozen.rows }, (_row, row) => rowHead(row))}
            </div>
          )}
          {(frozen.rows > 0 || frozen.columns > 0) && (
            <Suspense>
              <FrozenPanes {...layer} frozen={frozen} rows={rows} />
            </Suspense>
          )}
          <div style={{ position: "sticky", left: 0, zIndex: 4, width: HEAD_WIDTH, height }} aria-hidden>
            {rows.map(rowHead)}
          </div>
          <div className={styles.paper} role="presentation">
            <SheetLayer {...layer} rows={rows} />
            {rendered.charts && (
              <div style={{ position: "absolute", left: HEAD_WIDTH, top: HEAD_HEIGHT }} aria-hidden>
                <Suspense>
                  <ChartDrawings {...rendered} geometry={geometry} scale={scale} />
                </Suspense>
              </div>
            )}
          </div>
        </div>
      </div>
    </div>
  );
}

/** Smaller than this nobody can read. */
const SMALLEST = 0.4;

function scaleFor(columns: readonly number[], room: number): number {
  const width = columns.reduce((sum, one) => sum + one, 0);
  if (room === 0 || width === 0) return 1;
  return Math.max(SMALLEST, Math.min(1, (room - HEAD_WIDTH - 1) / width));
}

function rowBand(
  row: number,
  { tops }: Geometry,
): { readonly top: number; readonly height: number; readonly overflow: "hidden" } {
  const top = tops[row] ?? 0;
  return { top, height: (tops[row + 1] ?? top) - top, overflow: "hidden" };
}
