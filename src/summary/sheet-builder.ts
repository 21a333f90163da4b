/** Collects the cells, merges and heights of a sheet. All text passes here, and is cleaned here. */
import type { Area } from "../sheet/area";
import { clean } from "../vietnamese/clean";
import { applySpelling } from "../vietnamese/spelling";
import type { Spelling } from "../vietnamese/spelling-choice";
import { LONGEST_TEXT, type LayoutCell, type LayoutValue } from "../sheet/layout";
import { HIGHEST_ROW, wholePixels } from "../sheet/measure";
import type { StyleName } from "./styles";

export interface RowHeight {
  readonly least: number;
  readonly air: number;
}

export class SheetBuilder {
  readonly cells: LayoutCell[] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, RowHeight>();

  /** No value leaves a cell that only has its look. */
  put(row: number, column: number, style: StyleName, value: LayoutValue | null | undefined): void {
    this.cells.push(value ? { row, column, style, value } : { row, column, style });
  }

  /** Sets what a row needs at least, and what it is given beyond that where the page has room; points. */
  setHeight(row: number, least: number, air = 0): void {
    this.heights.set(row, { least: Math.min(HIGHEST_ROW, wholePixels(least)), air });
  }

  /** One value over an area of cells, each of which gets the style, so that borders go all round. */
  span(area: Area, style: StyleName, value: LayoutValue | null): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        this.put(row, column, style, row === area.top && column === area.left ? value : null);
      }
    }
    if (area.top < area.bottom || area.left < area.right) this.merges.push(area);
  }
}

/** Text in the office's spelling; null where nothing is left of it. */
export function textValue(text: string, spelling: Spelling): LayoutValue | null {
  return wholeOrCut(applySpelling(clean(text), spelling));
}

/** A person's name stays as it was written: Thuý is not Thúy to her. */
export function nameValue(name: string): LayoutValue | null {
  return wholeOrCut(clean(name));
}

/** No sheet is refused for one text of somebody's that is too long for a cell, or becomes so with our words around it. */
function wholeOrCut(text: string): LayoutValue | null {
  if (text === "") return null;
  if (text.length <= LONGEST_TEXT) return { kind: "text", text };
  return { kind: "text", text: `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, "")}…` };
}
