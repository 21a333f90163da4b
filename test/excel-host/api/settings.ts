/** What an add-in keeps with the workbook (Excel.SettingCollection), and with a sheet (custom properties). */
import { HostError, invalidArgument } from "../host-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ApiObject, ID, ITEMS } from "./api-object";
import { text } from "./arguments";

const LONGEST_KEY = 255;

export class SettingCollectionApi extends ApiObject {
  static override readonly excelName = "SettingCollection";

  constructor(readonly workbook: Workbook) {
    super();
  }

  override [ITEMS](): readonly SettingApi[] {
    return [...this.workbook.settings.keys()].map((key) => new SettingApi(this.workbook, key));
  }

  add(key: unknown, value: unknown): SettingApi {
    this.workbook.settings.set(text(key), asJson(value));
    return new SettingApi(this.workbook, text(key));
  }

  getCount(): number {
    return this.workbook.settings.size;
  }

  getItem(key: unknown): SettingApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): SettingApi | null {
    return this.workbook.settings.has(text(key)) ? new SettingApi(this.workbook, text(key)) : null;
  }
}

export class SettingApi extends ApiObject {
  static override readonly excelName = "Setting";

  constructor(
    readonly workbook: Workbook,
    readonly name: string,
  ) {
    super();
  }

  override [ID](): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    return this.workbook.settings.get(this.name);
  }

  set value(value: unknown) {
    this.workbook.settings.set(this.name, asJson(value));
  }

  delete(): void {
    this.workbook.settings.delete(this.name);
  }
}

function asJson(value: unknown): unknown {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw invalidArgument();
  return JSON.parse(json);
}

/** Keys are the same whether in capitals or not. */
export class WorksheetCustomPropertyCollectionApi extends ApiObject {
  static override readonly excelName = "WorksheetCustomPropertyCollection";

  constructor(readonly sheet: Sheet) {
    super();
  }

  override [ITEMS](): readonly WorksheetCustomPropertyApi[] {
    return [...this.sheet.properties.keys()].map((key) => new WorksheetCustomPropertyApi(this.sheet, key));
  }

  /** Takes the place of one with the same key. */
  add(key: unknown, value: unknown): WorksheetCustomPropertyApi {
    const given = text(key);
    if (given === "" || given.length > LONGEST_KEY) throw invalidArgument();
    const name = keyOf(this.sheet, given) ?? given;
    this.sheet.properties.set(name, text(value));
    return new WorksheetCustomPropertyApi(this.sheet, name);
  }

  getCount(): number {
    return this.sheet.properties.size;
  }

  getItem(key: unknown): WorksheetCustomPropertyApi {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): WorksheetCustomPropertyApi | null {
    const name = keyOf(this.sheet, text(key));
    return name === null ? null : new WorksheetCustomPropertyApi(this.sheet, name);
  }
}

function keyOf(sheet: Sheet, key: string): string | null {
  return [...sheet.properties.keys()].find((name) => name.toLowerCase() === key.toLowerCase()) ?? null;
}

export class WorksheetCustomPropertyApi extends ApiObject {
  static override readonly excelName = "WorksheetCustomProperty";

  constructor(
    readonly sheet: Sheet,
    readonly name: string,
  ) {
    super();
  }

  override [ID](): string {
    return this.name;
  }

  get key(): string {
    return this.name;
  }

  get value(): string | undefined {
    return this.sheet.properties.get(this.name);
  }

  set value(value: unknown) {
    this.sheet.properties.set(this.name, text(value));
  }

  delete(): void {
    this.sheet.properties.delete(this.name);
  }
}
