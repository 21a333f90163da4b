/** Why a sheet gives no table, as kinds; their sentences stand under `no-table.<kind>` among the words to people. */
import type { Grid } from "../sheet/grid";
import { detectLegacy } from "../vietnamese/legacy";
import { isBlank } from "./cells/text";

export type NoTable =
  | { readonly kind: "empty" }
  /** Nothing on it reads like the header of results. */
  | { readonly kind: "not-found" }
  /** A header, and no branch below it; `header` is the number of its first row. */
  | { readonly kind: "no-branches"; readonly header: string }
  /** Known by sight, so that they are named and not misread. */
  | { readonly kind: "persons" }
  /** Figures of several branches together, and not of how many. */
  | { readonly kind: "branches-unknown" }
  | { readonly kind: "old-encoding"; readonly encoding: "tcvn3" | "vni" };

export interface Refusal {
  readonly ok: false;
  readonly reason: NoTable;
}

export function refuse(reason: NoTable): Refusal {
  return { ok: false, reason };
}

export function isEmpty(grid: Grid): boolean {
  return grid.values.every((row) => row.every(isBlank));
}

/** Rows looked at for an old encoding, and which part of their texts must be in it. */
const SAMPLE = 60;
const PART = 1 / 5;

/** The old encoding that a sheet's texts are in; null where they are in Unicode. */
export function encodingOf(grid: Grid): "tcvn3" | "vni" | null {
  const texts = grid.values
    .slice(0, SAMPLE)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? value : [])));
  const found = texts.flatMap((text) => detectLegacy(text) ?? []);
  return found.length >= Math.max(2, texts.length * PART) ? (found[0] ?? null) : null;
}
