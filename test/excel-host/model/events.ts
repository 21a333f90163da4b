/** What happens in a workbook, as an add-in may be told of it. */
import type { Area } from "./addresses";
import type { CellValue } from "./values";

/** Who does something: a person at this machine, a co-author, or an add-in (which counts as local). */
export interface Origin {
  readonly source: "Local" | "Remote";
  readonly byAddIn: boolean;
}

export const USER: Origin = { source: "Local", byAddIn: false };
export const CO_AUTHOR: Origin = { source: "Remote", byAddIn: false };
export const ADD_IN: Origin = { source: "Local", byAddIn: true };

export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

export type ShiftDirection = "None" | "ShiftCellLeft" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellDown";

export type WorkbookEvent = { readonly sheet: string; readonly origin: Origin } & (
  | {
      readonly kind: "changed";
      readonly area: Area;
      readonly changeType: ChangeType;
      readonly shiftDirection: ShiftDirection;
      /** Of a change in a single cell. */
      readonly values: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted" | "calculated" }
  | { readonly kind: "rowHidden"; readonly area: Area; readonly isHidden: boolean }
);
