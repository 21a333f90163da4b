/** The sheet that is seen: its picture, and its cells as they come, asked for by blocks of rows when they are looked at. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { CellRef } from "../../congress/table";
import type { Picture, PictureCell } from "../../workbook/picture";
import { useDesk } from "../context";

const BLOCK_ROWS = 100;
const NO_CELLS: readonly PictureCell[] = [];

interface Sheet {
  readonly picture: Picture | null;
  readonly rowCells: (row: number) => readonly PictureCell[];
  readonly see: (from: number, to: number) => void;
  /** What a cell shows; "" where it is empty or not known yet. */
  readonly textOf: (cell: CellRef) => string;
}

export function useSheet(tab: number): Sheet {
  const { host, state } = useDesk();
  const { workbook, revision } = state;
  const [picture, setPicture] = useState<Picture | null>(null);
  const [rows, setRows] = useState<ReadonlyMap<number, readonly PictureCell[]>>(new Map());
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
        const byRow = new Map<number, PictureCell[]>();
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
      for (let block = Math.floor(from / BLOCK_ROWS); block <= Math.floor(to / BLOCK_ROWS); block++)
        void ask(block);
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
      const next = await host.picture(tab).catch(() => null);
      if (turn.current !== asking || !next) return;
      setPicture(next);
      see(sight.current.from, Math.min(sight.current.to, next.rowCount));
    };
    void load();
  }, [host, tab, workbook, revision, see]);

  const rowCells = useCallback((row: number) => rows.get(row) ?? NO_CELLS, [rows]);
  const textOf = ({ row, column }: CellRef): string =>
    rowCells(row).find((cell) => cell.column === column)?.text ?? "";
  return { picture, rowCells, see, textOf };
}
