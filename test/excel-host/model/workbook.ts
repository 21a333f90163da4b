/** A workbook: its sheets in order, and what belongs to all of them. */
import { HostError } from "../host-error";
import { type Area, areaAt, rowsOf } from "./addresses";
import { type BookOfFormulas, Calculator, type Place } from "./calculate";
import { type Origin, USER, type WorkbookEvent } from "./events";
import { withReferences } from "./formula-tokens";
import type { TablePart } from "./formula-tree";
import type { Operand } from "./formula-values";
import { localeOf, type Locale } from "./locale";
import { checkSheetName, sameName } from "./sheet-names";
import { Sheet } from "./sheet";
import type { Typist } from "./typing";

export interface WorkbookOptions {
  readonly locale: string;
  readonly uses1904: boolean;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly area: Area;
}

export class Workbook implements BookOfFormulas, Typist {
  name = "Book1.xlsx";
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  readonly locale: Locale;
  readonly uses1904: boolean;
  readonly year = new Date().getFullYear();
  structureProtected = false;
  calculationMode = "Automatic";
  version = 0;
  selection: Selection | null = null;
  /** Told of everything that happens. */
  onEvent: (event: WorkbookEvent) => void = () => undefined;
  /** See BookOfFormulas: the place for the real custom functions. */
  customFunction: (name: string, operands: readonly Operand[], place: Place) => Operand | null = () => null;
  readonly calculator = new Calculator(this);
  private activeSheet: Sheet | null = null;
  private numbers = 0;

  constructor({ locale, uses1904 }: WorkbookOptions) {
    this.locale = localeOf(locale);
    this.uses1904 = uses1904;
  }

  /** The sheet of this name, for tests; throws where there is none. */
  sheet(name: string): Sheet {
    const found = this.sheetNamed(name);
    if (!found) throw new Error(`There is no sheet “${name}”.`);
    return found;
  }

  get active(): Sheet {
    if (!this.activeSheet) throw new Error("The workbook has no sheet.");
    return this.activeSheet;
  }

  sheetNamed(name: string): Sheet | null {
    return this.sheets.find((sheet) => sameName(sheet.name, name)) ?? null;
  }

  /** By its id or its name. */
  find(key: string): Sheet | null {
    return this.sheets.find(({ id }) => id === key) ?? this.sheetNamed(key);
  }

  tablePart(name: string, part: TablePart): { readonly sheet: Sheet; readonly area: Area } | null {
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (!table) continue;
      const { area, showHeaders, showTotals } = table;
      if (part === "all") return { sheet, area };
      if (part === "headers") return showHeaders ? { sheet, area: { ...area, bottom: area.top } } : null;
      const top = area.top + (showHeaders ? 1 : 0);
      const data = { ...area, top, bottom: area.bottom - (showTotals ? 1 : 0) };
      return rowsOf(data) > 0 ? { sheet, area: data } : null;
    }
    return null;
  }

  get visibleSheets(): readonly Sheet[] {
    return this.sheets.filter(({ visibility }) => visibility === "Visible");
  }

  addSheet(name: string | null, origin: Origin = USER, position = this.sheets.length): Sheet {
    this.checkStructure();
    const names = this.sheets.map((sheet) => sheet.name);
    const sheet = new Sheet(this, this.newId(), checkSheetName(name ?? this.freeName(), names));
    this.sheets.splice(position, 0, sheet);
    this.activeSheet ??= sheet;
    this.onEvent({ kind: "added", sheet: sheet.id, origin });
    return sheet;
  }

  removeSheet(sheet: Sheet, origin: Origin): void {
    this.checkStructure();
    const isLast = sheet.visibility === "Visible" && this.visibleSheets.length === 1;
    if (isLast) throw new HostError("InvalidOperation");
    const at = this.sheets.indexOf(sheet);
    this.sheets.splice(at, 1);
    sheet.removed = true;
    this.rewriteReferences(sheet, () => null);
    if (this.activeSheet === sheet) this.activateFrom(at, origin);
    this.onEvent({ kind: "deleted", sheet: sheet.id, origin });
  }

  /** The next visible sheet comes to the front, when this one went. */
  activateNeighbour(sheet: Sheet, origin: Origin): void {
    this.activateFrom(this.sheets.indexOf(sheet), origin);
  }

  private activateFrom(position: number, origin: Origin): void {
    const next = this.sheets.slice(position).find(({ visibility }) => visibility === "Visible");
    this.activate(next ?? this.visibleSheets.at(-1) ?? null, origin);
  }

  /** Without a word to anybody: it was so from the start. */
  bringToFront(sheet: Sheet | null): void {
    if (sheet) this.activeSheet = sheet;
  }

  activate(sheet: Sheet | null, origin: Origin): void {
    if (sheet === null || sheet === this.activeSheet) return;
    if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
    const before = this.activeSheet;
    this.activeSheet = sheet;
    this.selection = null;
    if (before && !before.removed) this.onEvent({ kind: "deactivated", sheet: before.id, origin });
    this.onEvent({ kind: "activated", sheet: sheet.id, origin });
  }

  rename(sheet: Sheet, name: unknown): void {
    this.checkStructure();
    const others = this.sheets.filter((other) => other !== sheet).map((other) => other.name);
    const checked = checkSheetName(name, others);
    const before = sheet.name;
    for (const other of this.sheets) {
      other.rewriteFormulas((formula) =>
        withReferences(formula, (reference) => {
          const isMeant = reference.sheet !== null && sameName(reference.sheet, before);
          return isMeant ? { ...reference, sheet: checked } : reference;
        }),
      );
    }
    sheet.name = checked;
    this.version++;
  }

  /** Nothing of the order, names and visibility of sheets may change from now on. */
  protectStructure(): void {
    this.structureProtected = true;
  }

  checkStructure(): void {
    if (this.structureProtected) throw new HostError("AccessDenied");
  }

  get selected(): Selection {
    return this.selection ?? { sheet: this.active, area: areaAt(0, 0) };
  }

  select(sheet: Sheet, area: Area, origin: Origin): void {
    this.activate(sheet, origin);
    this.selection = { sheet, area };
  }

  /** From automatic to by hand: what formulas are now, they stay. */
  calculateAll(): void {
    for (const sheet of this.sheets) sheet.settleFormulas();
  }

  /** Everywhere in the workbook, references to this sheet become what `replace` makes of their area. */
  rewriteReferences(sheet: Sheet, replace: (area: Area) => Area | null): void {
    for (const other of this.sheets) other.rewriteReferencesTo(sheet, replace);
    this.version++;
  }

  newId(): string {
    return `{${String(++this.numbers).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** A name such as "Chart 1" that nothing of its kind has. */
  newName(kind: string): string {
    return `${kind}${++this.numbers}`;
  }

  private freeName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
