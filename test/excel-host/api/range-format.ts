/** Excel.RangeFormat and what belongs to it: how the cells of a range look. What differs among them is told as null. */
import type { Area } from "../model/addresses";
import type { CellFormat } from "../model/formats";
import type { Sheet } from "../model/sheet";
import { commonSize, fitColumns, fitRows, setSize, setStandard } from "../model/sizes";
import { ApiObject } from "./api-object";
import { color, flag, integer, number, oneOf, text } from "./arguments";
import { RangeBordersApi } from "./range-borders";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;
/** Of characters standing one below the other. */
const STACKED = 180;

/** What all of these share: some cells, and a look to read and to change. */
abstract class Look extends ApiObject {
  constructor(
    readonly sheet: Sheet,
    readonly area: () => Area,
  ) {
    super();
  }

  protected readonly common = <Key extends keyof CellFormat>(key: Key): CellFormat[Key] | null => {
    const values = new Set([...this.sheet.grid.formatsIn(this.area())].map((format) => format[key]));
    const [only = null] = values;
    return values.size === 1 ? only : null;
  };

  protected readonly change = (changes: Partial<CellFormat>): void => {
    const area = this.area();
    this.sheet.checkUnlocked(area, "allowFormatCells");
    this.sheet.grid.changeFormat(area, (format) => ({ ...format, ...changes }));
  };
}

export class RangeFormatApi extends Look {
  static override readonly excelName = "RangeFormat";

  get horizontalAlignment(): string | null {
    return this.common("horizontalAlignment");
  }

  set horizontalAlignment(value: unknown) {
    this.change({ horizontalAlignment: oneOf(value, HORIZONTAL) });
  }

  get verticalAlignment(): string | null {
    return this.common("verticalAlignment");
  }

  set verticalAlignment(value: unknown) {
    this.change({ verticalAlignment: oneOf(value, VERTICAL) });
  }

  get wrapText(): boolean | null {
    return this.common("wrapText");
  }

  set wrapText(value: unknown) {
    this.change({ wrapText: flag(value) });
  }

  get textOrientation(): number | null {
    return this.common("textOrientation");
  }

  set textOrientation(value: unknown) {
    this.change({ textOrientation: value === STACKED ? STACKED : integer(value, -90, 90) });
  }

  get indentLevel(): number | null {
    return this.common("indentLevel");
  }

  set indentLevel(value: unknown) {
    this.change({ indentLevel: integer(value, 0, 250) });
  }

  get shrinkToFit(): boolean | null {
    return this.common("shrinkToFit");
  }

  set shrinkToFit(value: unknown) {
    this.change({ shrinkToFit: flag(value) });
  }

  get columnWidth(): number | null {
    return commonSize(this.sheet, "columns", this.area());
  }

  set columnWidth(value: unknown) {
    setSize(this.sheet, "columns", this.area(), value);
  }

  get rowHeight(): number | null {
    return commonSize(this.sheet, "rows", this.area());
  }

  set rowHeight(value: unknown) {
    setSize(this.sheet, "rows", this.area(), value);
  }

  set useStandardHeight(value: unknown) {
    if (flag(value)) setStandard(this.sheet, "rows", this.area());
  }

  set useStandardWidth(value: unknown) {
    if (flag(value)) setStandard(this.sheet, "columns", this.area());
  }

  get font(): RangeFontApi {
    return new RangeFontApi(this.sheet, this.area);
  }

  get fill(): RangeFillApi {
    return new RangeFillApi(this.sheet, this.area);
  }

  get borders(): RangeBordersApi {
    return new RangeBordersApi(this.sheet, this.area);
  }

  get protection(): FormatProtectionApi {
    return new FormatProtectionApi(this.sheet, this.area);
  }

  autofitColumns(): void {
    this.sheet.checkUnlocked(this.area(), "allowFormatColumns");
    fitColumns(this.sheet, this.area());
  }

  autofitRows(): void {
    this.sheet.checkUnlocked(this.area(), "allowFormatRows");
    fitRows(this.sheet, this.area());
  }
}

export class RangeFontApi extends Look {
  static override readonly excelName = "RangeFont";

  get name(): string | null {
    return this.common("fontName");
  }

  set name(value: unknown) {
    this.change({ fontName: text(value) });
  }

  get size(): number | null {
    return this.common("fontSize");
  }

  set size(value: unknown) {
    this.change({ fontSize: number(value, 1, 409) });
  }

  get bold(): boolean | null {
    return this.common("bold");
  }

  set bold(value: unknown) {
    this.change({ bold: flag(value) });
  }

  get italic(): boolean | null {
    return this.common("italic");
  }

  set italic(value: unknown) {
    this.change({ italic: flag(value) });
  }

  get underline(): string | null {
    return this.common("underline");
  }

  set underline(value: unknown) {
    this.change({ underline: oneOf(value, UNDERLINES) });
  }

  get strikethrough(): boolean | null {
    return this.common("strikethrough");
  }

  set strikethrough(value: unknown) {
    this.change({ strikethrough: flag(value) });
  }

  get color(): string | null {
    return this.common("fontColor");
  }

  set color(value: unknown) {
    this.change({ fontColor: color(value) });
  }
}

export class RangeFillApi extends Look {
  static override readonly excelName = "RangeFill";

  /** Without a fill the colour is told as white, and "" where cells differ. */
  get color(): string {
    const fills = new Set([...this.sheet.grid.formatsIn(this.area())].map(({ fill }) => fill));
    const [only = null] = fills;
    return fills.size === 1 ? (only ?? "#FFFFFF") : "";
  }

  set color(value: unknown) {
    this.change({ fill: value === "" ? null : color(value) });
  }

  clear(): void {
    this.change({ fill: null });
  }
}

export class FormatProtectionApi extends Look {
  static override readonly excelName = "FormatProtection";

  get locked(): boolean | null {
    return this.common("locked");
  }

  set locked(value: unknown) {
    this.change({ locked: flag(value) });
  }

  get formulaHidden(): boolean | null {
    return this.common("formulaHidden");
  }

  set formulaHidden(value: unknown) {
    this.change({ formulaHidden: flag(value) });
  }
}
