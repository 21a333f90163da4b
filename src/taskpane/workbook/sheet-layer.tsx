/** What lies on a sheet's paper within its heads: the lines, the cells, and what is marked, edited and selected. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPosition } from "../../sheet/address";
import type { RenderedCell, RenderedSheet } from "../../workbook/rendered-sheet";
import { boxOf, type Geometry, type MergeAt } from "../shared/sheet-geometry";
import { cellId, SheetLines, SheetRow } from "./sheet-row";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./visible-rows";

const useStyles = makeStyles({
  line: { position: "absolute", backgroundColor: "#e4e4e4", pointerEvents: "none" },
  marked: {
    position: "absolute",
    boxSizing: "border-box",
    backgroundColor: "rgba(255, 200, 0, 0.28)",
    border: "2px solid #b88a00",
    pointerEvents: "none",
    zIndex: 2,
  },
  // A corner, as Excel has it for remarks, and a colour that neither frames nor selections have.
  edited: {
    position: "absolute",
    boxSizing: "border-box",
    border: "1px dashed #0f6cbd",
    backgroundImage: "linear-gradient(135deg, #0f6cbd 6px, transparent 6px)",
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

export interface LayerProps {
  readonly rendered: RenderedSheet;
  readonly geometry: Geometry;
  readonly mergeAt: MergeAt;
  readonly scale: number;
  readonly rowCells: (row: number) => readonly RenderedCell[];
  readonly selected: CellPosition | null;
  readonly marked: readonly CellPosition[];
  readonly edited: readonly CellPosition[];
}

export function SheetLayer({
  rows,
  isCopy = false,
  ...props
}: LayerProps & { readonly rows: readonly number[]; readonly isCopy?: boolean }): ReactNode {
  const styles = useStyles();
  const { rendered, geometry, mergeAt, scale, rowCells, selected, marked, edited } = props;
  const [from = 0, to = -1] = [rows.at(0), rows.at(-1)];
  const lined = Math.max(from, to - rows.length + 1);
  const boxAt = (cell: CellPosition): ReturnType<typeof boxOf> =>
    boxOf(cell, mergeAt(cell.row, cell.column), geometry);
  // As everything else that is there once.
  const mark = (kind: string): { readonly "data-mark"?: string } => (isCopy ? {} : { "data-mark": kind });
  const isSeen = ({ row }: CellPosition): boolean => row <= to && row >= from;
  return (
    <>
      <SheetLines geometry={geometry} from={lined} to={to} className={styles.line} />
      {rows.map((row) => (
        <SheetRow
          key={row}
          row={row}
          cells={rowCells(row)}
          selectedColumn={selected?.row === row ? selected.column : -1}
          rendered={rendered}
          geometry={geometry}
          mergeAt={mergeAt}
          scale={scale}
          isCopy={isCopy}
        />
      ))}
      <div style={{ position: "absolute", left: HEAD_WIDTH, top: HEAD_HEIGHT }} aria-hidden>
        {marked.filter(isSeen).map((cell) => (
          <div key={cellId(cell)} className={styles.marked} style={boxAt(cell)} {...mark("marked")} />
        ))}
        {edited.filter(isSeen).map((cell) => (
          <div key={cellId(cell)} className={styles.edited} style={boxAt(cell)} {...mark("edited")} />
        ))}
        {selected && (
          <div
            className={styles.selection}
            style={boxAt(selected)}
            {...(!isCopy && { "data-testid": "selection" })}
          />
        )}
      </div>
    </>
  );
}
