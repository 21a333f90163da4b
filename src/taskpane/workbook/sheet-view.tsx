/**
 * The open workbook's sheet: a grid of cells as they look, of any length, since only what is seen is drawn and asked for.
 * One cell is selected; the keys of a spreadsheet move it.
 */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { columnLetters, type CellPosition } from "../../sheet/address";
import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import { ChartDrawings } from "../shared/chart-drawing";
import { boxOf, geometryOf, mergeFinder, placeAt, type Geometry } from "../shared/sheet-geometry";
import { keyAction } from "./sheet-keys";
import { cellId, SheetLines, SheetRow } from "./sheet-row";
import { HEAD_HEIGHT, HEAD_WIDTH, rowsToDraw, SPARE_ROWS, useBringIntoView, useSeen } from "./visible-rows";

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
  marked: {
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
        <SheetLines geometry={geometry} from={from} to={to} className={styles.line} />
        {rows.map((row) => (
          <SheetRow
            key={row}
            row={row}
            cells={rowCells(row)}
            selectedColumn={selected?.row === row ? selected.column : -1}
            rendered={rendered}
            geometry={geometry}
            mergeAt={mergeAt}
          />
        ))}
        <div style={{ position: "absolute", left: HEAD_WIDTH, top: HEAD_HEIGHT }} role="presentation">
          <ChartDrawings {...rendered} geometry={geometry} />
        </div>
        <div style={{ position: "absolute", left: HEAD_WIDTH, top: HEAD_HEIGHT }} aria-hidden>
          {inSight.map((cell) => (
            <div
              key={cellId(cell)}
              className={styles.marked}
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
