/** How a sheet comes out of a printer: where its pages begin, reckoned from the layout alone. */
import { breaksOf, type SheetLayout } from "../../src/sheet/layout";

const POINTS_PER_MM = 72 / 25.4;

/** The rows with which printed pages begin. Throws where a page holds more than the paper takes, down or across. */
export function printedStarts(layout: SheetLayout): readonly number[] {
  const { rowHeights, print } = layout;
  const { left, right, top, bottom } = print.marginsMm;
  const paper = {
    width: (297 - left - right) * POINTS_PER_MM,
    height: (210 - top - bottom) * POINTS_PER_MM,
  };
  const width = printedWidth(layout);
  const starts = [0, ...breaksOf(print)];
  const scale = "scale" in print.pages ? print.pages.scale / 100 : Math.min(1, paper.width / width);
  if (width * scale > paper.width) throw new Error("The sheet is wider than the paper.");
  const end = (print.area?.bottom ?? Math.max(...rowHeights.keys())) + 1;
  const heightOf = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row < last; row++) sum += rowHeights.get(row) ?? 0;
    return sum;
  };
  const repeated = print.repeatRows ?? { first: 0, last: -1 };
  starts.forEach((start, i) => {
    const again = start > repeated.last ? heightOf(repeated.first, repeated.last + 1) : 0;
    const next = starts[i + 1] ?? end;
    if (next > start + 1 && (again + heightOf(start, next)) * scale > paper.height)
      throw new Error(`The page from row ${start} on is higher than the paper.`);
  });
  return starts;
}

/** The width of what is printed, in points. */
export function printedWidth({ columnWidths, print: { area } }: SheetLayout): number {
  const { left, right } = area ?? { left: 0, right: columnWidths.length - 1 };
  return columnWidths.slice(left, right + 1).reduce((sum, width) => sum + width * 6, 0);
}
