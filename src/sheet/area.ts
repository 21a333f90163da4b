/** Rectangles of cells. Rows and columns are counted from 0, from the sheet's cell A1. */

/** A rectangle of cells; both corners belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** So many rows and columns from A1 on. */
export function areaFromA1({ rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}
