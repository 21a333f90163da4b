/**
 * A check of figures within one row, as an entry in a list: the columns it needs, when they are wrong, and what the
 * sentence says of them.
 */
import type { MessageValues } from "../i18n/messages";
import type { CheckInput } from "./check-input";
import type { FindingKind } from "./findings";
import type { FieldId } from "./table";

/** Which rows a check looks at. It is asked only of rows whose figures look wrong. */
export type RowFilter = (input: CheckInput, branch: number) => boolean;

export interface FigureCheck {
  readonly kind: FindingKind;
  readonly code?: string;
  /** Fields that must have a column of their own, up to four. The first one's cell is named. */
  readonly needs: readonly FieldId[];
  /** A number that stands behind those figures in every row. */
  readonly limit?: number;
  /** One more field, of which neither column nor figure must be there: 0 stands in. */
  readonly orNone?: FieldId;
  /** Not for a sheet with this column, where another check says it better. */
  readonly unless?: FieldId;
  /** All must hold. None: every row that has the figures. */
  readonly rows?: readonly RowFilter[];
  /** Given the figures in the order of `needs`, then `limit`, then `orNone`; 0 for those that a check has not. */
  readonly isWrong: (a: number, b: number, c: number, d: number) => boolean;
  readonly words: (a: number, b: number, c: number, d: number) => MessageValues;
}

/** The first figure is above the second. */
export const isMore = (a: number, b: number): boolean => a > b;

/** The first figure is below the second. */
export const isLess = (a: number, b: number): boolean => a < b;
