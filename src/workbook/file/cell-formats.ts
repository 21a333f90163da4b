/**
 * How the cells of an .xlsx look: fonts, fills, lines, alignment, widths and heights. It is decoration: read after the
 * figures, by the library that keeps styles (see docs/decisions.md), and a file without any is shown plainly.
 */
import type { Cell, CellStyle as FileStyle, Color, FontStyle, Sheet } from "hucre";
import type { CellFormat } from "../rendered-sheet";
import type { Formulas } from "./recalculate";
import { columnPixels, pixels } from "../rendered-sheet";
import { themeColor } from "./theme";

export interface SheetFormats {
  /** The sheet's formulas, for keeping its totals true. */
  readonly formulas: Formulas;
  /** Widths in pixels; undefined where the file does not say; 0 for a hidden column. */
  readonly widths: readonly (number | undefined)[];
  readonly heights: ReadonlyMap<number, number>;
  readonly formats: readonly CellFormat[];
  /** Index into `looks` by `row * COLUMNS + column`. */
  readonly cells: ReadonlyMap<number, number>;
}

/** More columns than any sheet has. */
export const COLUMNS = 16_384;

/** The looks of each sheet by its name. Gives nothing, and throws nothing, where they cannot be read. */
export async function readCellFormats(bytes: Uint8Array): Promise<ReadonlyMap<string, SheetFormats>> {
  try {
    const { readXlsx } = await import("hucre/xlsx");
    const workbook = await readXlsx(bytes, { readStyles: true });
    const theme = workbook.themeColors ?? [];
    const colorOf = (color: Color | undefined): string | undefined => {
      if (color?.rgb !== undefined) return `#${color.rgb.slice(-6)}`;
      return color?.theme === undefined ? undefined : themeColor(theme, color.theme, color.tint);
    };
    const usual = workbook.defaultFont ?? {};
    return new Map(workbook.sheets.map((sheet) => [sheet.name, formatsOf(sheet, usual, colorOf)]));
  } catch {
    return new Map();
  }
}

type ColorOf = (color: Color | undefined) => string | undefined;

function formatsOf(sheet: Sheet, usual: FontStyle, colorOf: ColorOf): SheetFormats {
  const formats: CellFormat[] = [];
  const byFormat = new Map<string, number>();
  const cells = new Map<number, number>();
  const formulas = new Map<string, string>();
  sheet.cells?.forEach((cell: Cell, key: string) => {
    if (cell.formula !== undefined) formulas.set(key, cell.formula);
    if (!cell.style) return;
    const format = formatOf({ ...cell.style, font: { ...usual, ...cell.style.font } }, colorOf);
    const id = JSON.stringify(format);
    const index = byFormat.get(id) ?? formats.push(format) - 1;
    byFormat.set(id, index);
    const [row = 0, column = 0] = key.split(",").map(Number);
    cells.set(row * COLUMNS + column, index);
  });
  const heights = [...(sheet.rowDefs ?? [])].flatMap(([row, { height, hidden }]) =>
    hidden ? [[row, 0] as const] : height === undefined ? [] : [[row, pixels(height)] as const],
  );
  return {
    formulas,
    widths: (sheet.columns ?? []).map(({ width, hidden }) =>
      hidden ? 0 : width === undefined ? undefined : columnPixels(width),
    ),
    heights: new Map(heights),
    formats,
    cells,
  };
}

function formatOf({ font, fill, border, alignment }: FileStyle, colorOf: ColorOf): CellFormat {
  const color = colorOf(font?.color);
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined;
  const horizontal = alignment?.horizontal;
  const align =
    horizontal === "left" || horizontal === "right"
      ? horizontal
      : horizontal === "center" || horizontal === "centerContinuous"
        ? "center"
        : undefined;
  const isLined = [border?.top, border?.right, border?.bottom, border?.left].filter(Boolean).length >= 2;
  return {
    size: font?.size ?? 11,
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(color !== undefined && color.toLowerCase() !== "#000000" && { color }),
    ...(solid !== undefined && { fill: solid }),
    ...(align && { align }),
    ...(alignment?.vertical === "center" && { vertical: "middle" as const }),
    ...(alignment?.vertical === "top" && { vertical: "top" as const }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(alignment?.textRotation === 90 && { turned: true }),
    ...(isLined && { border: true }),
  };
}
