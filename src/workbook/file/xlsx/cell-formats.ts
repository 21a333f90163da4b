/** How the cells of an .xlsx look: fonts, fills, lines, alignment, widths and heights, for the page beside the pane. */
import { columnPixels, pixels, type CellFormat, type Frozen } from "../../rendered-sheet";
import type { Formulas } from "../recalculate";
import { themeColor } from "../theme";
import { PALETTE } from "./palette";
import type { SheetReader } from "./sheet";
import type { FileColor, Style } from "./styles";

export interface SheetFormats {
  /** The sheet's formulas, for keeping its totals true. */
  readonly formulas: Formulas;
  /** Widths in pixels; undefined where the file does not say; 0 for a hidden column. */
  readonly widths: readonly (number | undefined)[];
  readonly heights: ReadonlyMap<number, number>;
  readonly formats: readonly CellFormat[];
  /** A cell's place in `formats` by row and column; -1 for the plain look. Rows that look alike share one array. */
  readonly cells: readonly (readonly number[] | undefined)[];
  /** What stays in sight; left out where nothing does. */
  readonly frozen?: Frozen;
}

/** `theme` are the theme's colours. */
export function sheetFormats(
  sheet: SheetReader,
  styles: readonly Style[],
  theme: readonly string[],
): SheetFormats {
  const formats: CellFormat[] = [];
  const byFormat = new Map<string, number>();
  const byStyle = new Map<number, number>();
  const placeOf = (style: number): number => {
    const found = style === 0 ? -1 : byStyle.get(style);
    const said = styles[style];
    if (found !== undefined || !said) return found ?? -1;
    const format = formatOf(said, theme);
    const id = JSON.stringify(format);
    const index = byFormat.get(id) ?? formats.push(format) - 1;
    byFormat.set(id, index);
    byStyle.set(style, index);
    return index;
  };
  const byRow = new Map<readonly number[], readonly number[]>();
  const cells = sheet.rows.styles.map((row) => {
    if (!row) return undefined;
    const places = byRow.get(row) ?? row.map(placeOf);
    byRow.set(row, places);
    return places;
  });
  const heights = new Map([...sheet.heights].map(([row, points]) => [row, pixels(points)]));
  for (const row of sheet.hiddenRows) heights.set(row, 0);
  const { widths, hidden } = sheet.columns;
  const pixelWidths = widths.map((width) => (width === undefined ? undefined : columnPixels(width)));
  for (const column of [...hidden].sort((a, b) => a - b)) {
    while (pixelWidths.length < column) pixelWidths.push(undefined);
    pixelWidths[column] = 0;
  }
  const { frozen } = sheet;
  const looks = { formulas: sheet.formulas.kept, widths: pixelWidths, heights, formats, cells };
  return { ...looks, ...(frozen && { frozen }) };
}

function formatOf({ font, fill, lines, alignment }: Style, theme: readonly string[]): CellFormat {
  const color = font.color && colorOf(font.color, theme);
  const background = fill && colorOf(fill, theme);
  const horizontal = alignment?.horizontal ?? "";
  const align =
    horizontal === "left" || horizontal === "right"
      ? horizontal
      : horizontal === "center" || horizontal === "centerContinuous"
        ? "center"
        : undefined;
  return {
    size: font.size ?? 11,
    ...(font.name && { font: font.name }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && { underline: true }),
    ...(color && color.toLowerCase() !== "#000000" && { color }),
    ...(background && { fill: background }),
    ...(align && { align }),
    ...(alignment?.vertical === "center" && { vertical: "middle" as const }),
    ...(alignment?.vertical === "top" && { vertical: "top" as const }),
    ...(alignment?.wraps && { wrap: true }),
    ...(alignment?.rotation === 90 && { turned: true }),
    ...(lines >= 2 && { border: true }),
  };
}

function colorOf({ rgb, theme, tint, indexed }: FileColor, colors: readonly string[]): string | undefined {
  if (rgb !== null) return `#${rgb.slice(-6)}`;
  if (theme !== null) return themeColor(colors, theme, tint);
  return indexed === null ? undefined : PALETTE[indexed];
}
