/**
 * The rows and columns that a sheet keeps in sight, as its file says: copies that lie over the sheet, let every click through to it,
 * and are not told to those who listen, who have the sheet itself.
 */
import type { CSSProperties, ReactNode } from "react";
import type { Frozen } from "../../workbook/rendered-sheet";
import { SheetLayer, type LayerProps } from "./sheet-layer";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./visible-rows";

/** A corner that takes no room where it stands, and stays where it is stuck. */
const STUCK: CSSProperties = { position: "sticky", width: 0, height: 0, pointerEvents: "none" };
const EDGE = "1px solid #8a8a8a";

export function FrozenPanes({
  frozen,
  rows,
  ...props
}: LayerProps & { readonly frozen: Frozen; readonly rows: readonly number[] }): ReactNode {
  const { geometry } = props;
  const width = geometry.lefts[frozen.columns] ?? 0;
  const height = geometry.tops[frozen.rows] ?? 0;
  const [all, most] = [geometry.lefts.at(-1) ?? 0, geometry.tops.at(-1) ?? 0];
  const still = Array.from({ length: frozen.rows }, (_row, i) => i);
  const pane = (of: readonly number[], wide: number, high: number, edges: CSSProperties): ReactNode => (
    <div
      style={{
        ...{ position: "absolute", left: HEAD_WIDTH, top: 0, width: wide, height: high },
        ...{ overflow: "hidden", boxSizing: "content-box", backgroundColor: "#ffffff", ...edges },
      }}
    >
      <div style={{ position: "absolute", left: -HEAD_WIDTH, top: -HEAD_HEIGHT }}>
        <SheetLayer {...props} rows={of} isCopy />
      </div>
    </div>
  );
  return (
    <div aria-hidden style={{ display: "contents" }}>
      {width > 0 && (
        <div style={{ ...STUCK, left: 0, zIndex: 2 }}>{pane(rows, width, most, { borderRight: EDGE })}</div>
      )}
      {height > 0 && (
        <div style={{ ...STUCK, top: HEAD_HEIGHT, zIndex: 2 }}>
          {pane(still, all, height, { borderBottom: EDGE })}
        </div>
      )}
      {width > 0 && height > 0 && (
        <div style={{ ...STUCK, left: 0, top: HEAD_HEIGHT, zIndex: 3 }}>
          {pane(still, width, height, { borderRight: EDGE, borderBottom: EDGE })}
        </div>
      )}
    </div>
  );
}
