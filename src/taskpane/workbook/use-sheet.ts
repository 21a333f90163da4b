/** The sheet that is seen: how it is laid out, and its cells as they come, asked for by blocks of rows when they are looked at. */
import type { CellPosition } from "../../sheet/address";
import { useCallback, useEffect, useRef, useState } from "react";

import type { RenderedSheet, RenderedCell } from "../../workbook/rendered-sheet";
import { useBrowserPane } from "../shared/context";

const BLOCK_ROWS = 100;
const NO_CELLS: readonly RenderedCell[] = [];

interface Sheet {
  readonly rendered: RenderedSheet | null;
  readonly rowCells: (row: number) => readonly RenderedCell[];
  readonly see: (from: number, to: number) => void;
  /** What the line above the sheet says of a cell; "" where it is empty or not known yet. */
  readonly lineOf: (cell: CellPosition) => string;
}

export function useSheet(tab: number): Sheet {
  const { host, state } = useBrowserPane();
  const { workbook, revision } = state;
  const [rendered, setRendered] = useState<RenderedSheet | null>(null);
  const [rows, setRows] = useState<ReadonlyMap<number, readonly RenderedCell[]>>(new Map());
  const asked = useRef(new Set<number>());
  const sight = useRef({ from: 0, to: BLOCK_ROWS });
  /** Answers to questions about what is no longer shown are dropped. */
  const turn = useRef(0);

  const ask = useCallback(
    async (block: number): Promise<void> => {
      if (asked.current.has(block)) return;
      asked.current.add(block);
      const asking = turn.current;
      const first = block * BLOCK_ROWS;
      try {
        const cells = await host.cells(tab, first, first + BLOCK_ROWS - 1);
        if (turn.current !== asking) return;
        const byRow = new Map<number, RenderedCell[]>();
        for (const cell of cells) {
          const known = byRow.get(cell.row);
          if (known) known.push(cell);
          else byRow.set(cell.row, [cell]);
        }
        setRows((before) => {
          const next = new Map(before);
          for (let row = first; row < first + BLOCK_ROWS; row++) next.set(row, byRow.get(row) ?? NO_CELLS);
          return next;
        });
      } catch {
        asked.current.delete(block);
      }
    },
    [host, tab],
  );

  const see = useCallback(
    (from: number, to: number) => {
      sight.current = { from, to };
      // Those on both sides come before anybody has scrolled there; the first ones may stay in sight.
      const [first, last] = [Math.floor(from / BLOCK_ROWS), Math.floor(to / BLOCK_ROWS)];
      for (let block = first; block <= last; block++) void ask(block);
      void ask(0);
      void ask(last + 1);
      if (first > 0) void ask(first - 1);
    },
    [ask],
  );

  // Another tab, or changed cells: the old ones stay until the new ones are here.
  useEffect(() => {
    if (workbook === null) return;
    turn.current++;
    const asking = turn.current;
    asked.current = new Set();
    const load = async (): Promise<void> => {
      const next = await host.rendered(tab).catch(() => null);
      if (turn.current !== asking || !next) return;
      setRendered(next);
      see(sight.current.from, Math.min(sight.current.to, next.rowCount));
    };
    void load();
  }, [host, tab, workbook, revision, see]);

  const rowCells = useCallback((row: number) => rows.get(row) ?? NO_CELLS, [rows]);
  const lineOf = ({ row, column }: CellPosition): string => {
    const cell = rowCells(row).find((one) => one.column === column);
    return cell?.line ?? cell?.text ?? "";
  };
  return { rendered, rowCells, see, lineOf };
}
