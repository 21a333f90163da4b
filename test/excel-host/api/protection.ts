/** Excel.WorksheetProtection and Excel.WorkbookProtection. Passwords are not modelled. */
import { HostError } from "../host-error";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { ApiObject } from "./api-object";
import { record } from "./arguments";

export class WorksheetProtectionApi extends ApiObject {
  static override readonly excelName = "WorksheetProtection";

  constructor(readonly sheet: Sheet) {
    super();
  }

  get protected(): boolean {
    return this.sheet.protection !== null;
  }

  get options(): Readonly<Record<string, unknown>> {
    return this.sheet.protection ?? {};
  }

  protect(options: unknown): void {
    if (this.sheet.protection) throw new HostError("AccessDenied");
    this.sheet.protection = options === undefined || options === null ? {} : record(options);
  }

  /** Of a sheet that is not protected it is refused since 2026 (OfficeDev/office-js#6784). */
  unprotect(): void {
    if (!this.sheet.protection) throw new HostError("AccessDenied");
    this.sheet.protection = null;
  }
}

export class WorkbookProtectionApi extends ApiObject {
  static override readonly excelName = "WorkbookProtection";

  constructor(readonly workbook: Workbook) {
    super();
  }

  get protected(): boolean {
    return this.workbook.structureProtected;
  }

  protect(): void {
    this.workbook.structureProtected = true;
  }

  unprotect(): void {
    this.workbook.structureProtected = false;
  }
}
