/**
 * A check of figures within one row, as an entry in a list: the columns it needs, when they are wrong, and what the
 * sentence says of them.
 */
import type { CheckInput } from "./input";
import type { FindingKind, FindingValues } from "../findings";
import type { FieldId } from "../source";

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
  readonly isWrong: Question;
  /** Given the figures in the same order as the question. */
  readonly words: (a: number, b: number, c: number, d: number) => FindingValues;
}

/**
 * What is asked of the figures: whether the first is "more" or "less" than the second, or any other question. They
 * come in the order of `needs`, then `limit`, then `orNone`; 0 stands for those that a check does not have.
 */
export type Question = "more" | "less" | ((a: number, b: number, c: number, d: number) => boolean);
