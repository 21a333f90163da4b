/** How cells look. A look is never changed, only replaced: cells share them. */

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type Side = "top" | "bottom" | "left" | "right";
export const SIDES: readonly Side[] = ["top", "bottom", "left", "right"];

export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** Null: no fill. */
  readonly fill: string | null;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly textOrientation: number;
  readonly indentLevel: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

/** The look of a new workbook. */
export const PLAIN: CellFormat = {
  numberFormat: "General",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  fontColor: "#000000",
  fill: null,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  textOrientation: 0,
  indentLevel: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

export type FormatChange = (format: CellFormat) => CellFormat;

const known = new Map<string, CellFormat>();
const isShared = new WeakSet<CellFormat>();

/** The one object for all looks that are alike. */
export function shared(format: CellFormat): CellFormat {
  if (isShared.has(format)) return format;
  const key = JSON.stringify(Object.values(format));
  const before = known.get(key);
  if (before) return before;
  known.set(key, format);
  isShared.add(format);
  return format;
}
shared(PLAIN);

const told = new WeakMap<CellFormat, Partial<CellFormat>>();

/** What differs from the look of a new workbook. */
export function differences(format: CellFormat): Partial<CellFormat> {
  const before = told.get(format);
  if (before) return before;
  const entries = Object.entries(format).filter(([key, value]) => {
    const plain: unknown = Reflect.get(PLAIN, key);
    return JSON.stringify(value) !== JSON.stringify(plain);
  });
  const found: Partial<CellFormat> = Object.freeze(Object.fromEntries(entries));
  told.set(format, found);
  return found;
}
