/**
 * Averages with a comma on every machine. A number format has no comma of its own: its point is shown as the machine's sign. But it
 * can show one number as a text, so each average has a format that knows its number (`[=38.2]"38,2"`) and leaves any other to the
 * machine: the cell stays a number, and one that is changed later is never shown as what it was.
 */
import { decimalComma } from "../vietnamese/count";
import type { CellStyle, LayoutCell, SheetLayout } from "../sheet/layout";

/** Excel promises room for some 200 formats in a workbook; beyond so many numbers the machine's own sign has to do. */
const MOST_FORMATS = 150;

export function withDecimalCommas(
  cells: readonly LayoutCell[],
  styles: Readonly<Record<string, CellStyle>>,
): Pick<SheetLayout, "cells" | "styles"> {
  const formats = new Set<number>();
  const added: Record<string, CellStyle> = {};
  const shown = cells.map((cell): LayoutCell => {
    const { style, value } = cell;
    const look = styles[style];
    const number = value?.kind === "text" ? undefined : value?.value;
    if (!look || !style.endsWith(".decimal") || typeof number !== "number" || Number.isInteger(number))
      return cell;
    if (formats.size >= MOST_FORMATS && !formats.has(number)) return cell;
    formats.add(number);
    const text = decimalComma(String(number));
    const name = `${style} ${text}`;
    added[name] = { ...look, numberFormat: `[=${number}]"${text}";General` };
    return { ...cell, style: name };
  });
  return { cells: shown, styles: { ...styles, ...added } };
}
