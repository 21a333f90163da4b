/** Which rows of a sheet are in sight while somebody scrolls, and how the selected cell comes into it. */
import { useEffect, useState } from "react";
import type { Area } from "../../sheet/area";
import type { Frozen } from "../../workbook/rendered-sheet";
import type { CellPosition } from "../../sheet/address";
import { boxOf, placeAt, type Geometry, type MergeAt } from "../shared/sheet-geometry";

/** The letters over the columns and the numbers beside the rows, in pixels. */
export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 24;

/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
export const SPARE_ROWS = 12;

/** The rows in sight, and those above them whose merges reach into sight. */
export function rowsToDraw(from: number, to: number, merges: readonly Area[]): readonly number[] {
  const above = merges.filter(({ top, bottom }) => top < from && bottom >= from).map(({ top }) => top);
  return [...new Set(above), ...Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)];
}

/** The rows that are seen and some beyond, as long as the view lasts. */
export function useSeen(
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

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** How much of a sheet is seen at once, its heads included; nothing before it is there. */
export function useRoom(scroller: React.RefObject<HTMLDivElement | null>): Room {
  const [room, setRoom] = useState<Room>({ width: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const look = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      setRoom((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [scroller]);
  return room;
}

/** What stays in sight may take no more of it than this, so that the rest can still be looked at. */
const MOST_FROZEN = 0.6;
const NOTHING: Frozen = { rows: 0, columns: 0 };

/** The rows and columns that stay in sight in a room. */
export function frozenIn(
  { frozen = NOTHING }: { readonly frozen?: Frozen },
  { lefts, tops }: Geometry,
  room: Room,
): Frozen {
  const [height, width] = [tops[frozen.rows] ?? Infinity, lefts[frozen.columns] ?? Infinity];
  return {
    rows: height <= MOST_FROZEN * room.height ? frozen.rows : 0,
    columns: width <= MOST_FROZEN * room.width ? frozen.columns : 0,
  };
}

/** Scrolls to the selected cell whenever it is another. */
export function useBringIntoView(
  scroller: React.RefObject<HTMLDivElement | null>,
  geometry: Geometry,
  mergeAt: MergeAt,
  selected: CellPosition | null,
  { rows, columns }: Frozen,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !selected) return;
    const box = boxOf(selected, mergeAt(selected.row, selected.column), geometry);
    const room = { width: element.clientWidth - HEAD_WIDTH, height: element.clientHeight - HEAD_HEIGHT };
    const still = { left: geometry.lefts[columns] ?? 0, top: geometry.tops[rows] ?? 0 };
    const left = into(element.scrollLeft, box.left, box.width, room.width, still.left);
    const top = into(element.scrollTop, box.top, box.height, room.height, still.top);
    element.scrollTo({ left, top });
  }, [scroller, geometry, mergeAt, selected, rows, columns]);
}

/** Where to scroll so that a stretch is seen; stays where it is already. The first `still` pixels of the room never move. */
function into(scroll: number, start: number, length: number, room: number, still: number): number {
  if (start < still) return scroll;
  if (start - still < scroll) return start - still;
  if (start + length > scroll + room) return Math.min(start - still, start + length - room);
  return scroll;
}
