/** A sheet that we lay out in the looks of a file's sheet, so that one that people type into is drawn like any other. */
import { LONGEST_TEXT, type LayoutCell, type LayoutValue, type SheetLayout } from "../sheet/layout";
import type { CellValue, Grid } from "../sheet/grid";
import { formulaKey, type Formulas } from "./file/recalculate";
import type { SheetFormats } from "./file/xlsx/cell-formats";
import { columnPixels, pixels } from "./rendered-sheet";

export function formatsOfLayout({ styles, cells, columnWidths, rowHeights }: SheetLayout): SheetFormats {
  const names = Object.keys(styles);
  const index = new Map(names.map((name, i) => [name, i]));
  const places: number[][] = [];
  const formulas = new Map<string, string>();
  for (const { row, column, style, value } of cells) {
    while (places.length <= row) places.push([]);
    const line = places[row] ?? [];
    while (line.length <= column) line.push(-1);
    line[column] = index.get(style) ?? -1;
    if (value?.kind === "formula") formulas.set(formulaKey(row, column), value.formula);
  }
  return {
    formulas,
    widths: columnWidths.map(columnPixels),
    heights: new Map([...rowHeights].map(([row, points]) => [row, pixels(points)])),
    formats: names.map((name) => styles[name] ?? { size: 12 }),
    cells: places,
  };
}

/** What was typed where nothing was laid out. */
const TYPED = "typed";

/** The layout with the values that the sheet has now; `formulas` are those that nobody has typed over. */
export function layoutAsTyped(layout: SheetLayout, { values }: Grid, formulas: Formulas): SheetLayout {
  const laidOut = new Set<string>();
  const cells = layout.cells.map((cell): LayoutCell => {
    const { row, column, style } = cell;
    const key = formulaKey(row, column);
    laidOut.add(key);
    const formula = formulas.get(key);
    const value = valueOf(values[row]?.[column] ?? null, formula);
    return { row, column, style, ...(value && { value }) };
  });
  const typed = values.flatMap((line, row) =>
    line.flatMap((one, column): readonly LayoutCell[] => {
      const value = laidOut.has(formulaKey(row, column)) ? null : valueOf(one, undefined);
      return value ? [{ row, column, style: TYPED, value }] : [];
    }),
  );
  if (typed.length === 0) return { ...layout, cells };
  return { ...layout, styles: { ...layout.styles, [TYPED]: { size: 12 } }, cells: [...cells, ...typed] };
}

function valueOf(value: CellValue, formula: string | undefined): LayoutValue | null {
  const plain = typeof value === "object" ? (value?.error ?? null) : value;
  if (formula !== undefined)
    return { kind: "formula", formula, value: typeof plain === "number" ? plain : String(plain ?? "") };
  if (plain === null || plain === "") return null;
  if (typeof plain === "number") return { kind: "number", value: plain };
  return { kind: "text", text: String(plain).slice(0, LONGEST_TEXT) };
}
