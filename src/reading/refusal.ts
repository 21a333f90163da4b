/** Why a sheet gives no table, as kinds; their sentences stand under `no-table.<kind>` among the words to people. */
import type { Grid } from "../sheet/grid";
import { isBlank } from "./cells/text";

export type NoTable =
  | { readonly kind: "empty" }
  /** Nothing on it reads like the header of results. */
  | { readonly kind: "not-found" }
  /** A header, and no branch below it; `header` is the number of its first row. */
  | { readonly kind: "no-branches"; readonly header: string }
  /** Branches, and no day, state or result of a congress. */
  | { readonly kind: "no-congress" }
  /** Known by sight, so that they are named and not misread. */
  /** Lists of persons who were not elected, or of whom nothing says that they were. */
  | {
      readonly kind:
        "persons" | "persons-members" | "persons-proposed" | "persons-delegates" | "persons-appointed";
    }
  /** Figures of several branches together, and not of how many. */
  | { readonly kind: "branches-unknown" }
  /** A form that nobody has filled in. */
  | { readonly kind: "not-filled" }
  /** Its texts look like an old encoding, and it cannot be told which. */
  | { readonly kind: "old-encoding" };

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
