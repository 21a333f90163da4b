/** What a key does on a sheet: the keys of a spreadsheet move the selection, others begin to type into the cell. Pure. */
import type { CellPosition } from "../../sheet/address";
import type { RenderedSheet } from "../../workbook/rendered-sheet";
import type { MergeAt } from "../shared/sheet-geometry";

export interface Key {
  /** As the browser names it: "ArrowUp", "a". */
  readonly key: string;
  /** Control, or the Mac's command key, is held. */
  readonly far: boolean;
  readonly alt: boolean;
}

export type KeyAction =
  | { readonly kind: "select"; readonly cell: CellPosition }
  /** "" to change what stands there. */
  | { readonly kind: "type"; readonly text: string };

export interface KeyContext {
  readonly rendered: Pick<RenderedSheet, "rowCount" | "columns">;
  readonly selected: CellPosition | null;
  /** How many rows are seen at once. */
  readonly page: number;
  readonly mergeAt: MergeAt;
}

/** Null for a key that does nothing here. A merged area is one cell, known by its first. */
export function keyAction({ key, far, alt }: Key, context: KeyContext): KeyAction | null {
  const { selected } = context;
  const move = moveOf(key, far, context);
  if (move) return { kind: "select", cell: within(move, context) };
  if (!selected || far || alt) return null;
  if (key === "F2" || key === "Enter") return { kind: "type", text: "" };
  return key.length === 1 ? { kind: "type", text: key } : null;
}

function moveOf(
  key: string,
  far: boolean,
  { rendered, selected, page, mergeAt }: KeyContext,
): CellPosition | undefined {
  const { row, column } = selected ?? { row: 0, column: 0 };
  const merge = mergeAt(row, column);
  const moves: Readonly<Record<string, CellPosition>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: (merge?.bottom ?? row) + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: (merge?.right ?? column) + 1 },
    PageUp: { row: row - Math.max(1, page), column },
    PageDown: { row: row + Math.max(1, page), column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? rendered.rowCount - 1 : row, column: rendered.columns.length - 1 },
  };
  return moves[key];
}

function within(cell: CellPosition, { rendered, mergeAt }: KeyContext): CellPosition {
  const row = Math.min(rendered.rowCount - 1, Math.max(0, cell.row));
  const column = Math.min(rendered.columns.length - 1, Math.max(0, cell.column));
  const merge = mergeAt(row, column);
  return { row: merge?.top ?? row, column: merge?.left ?? column };
}
