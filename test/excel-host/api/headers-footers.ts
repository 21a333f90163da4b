/** Excel.HeaderFooterGroup and Excel.HeaderFooter: what stands above and below every printed page. */
import { invalidArgument } from "../host-error";
import { HEADER_FOOTER_PARTS, type HeaderFooterPart, type Pages } from "../model/page";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "./api-object";
import { oneOf, text } from "./arguments";

const LONGEST = 255;

export class HeaderFooterGroupApi extends ApiObject {
  static override readonly excelName = "HeaderFooterGroup";

  constructor(readonly sheet: Sheet) {
    super();
  }

  get state(): string {
    return this.sheet.page.headersFootersState;
  }

  set state(value: unknown) {
    this.sheet.page.headersFootersState = oneOf(value, [
      "Default",
      "FirstAndDefault",
      "OddAndEven",
      "FirstOddAndEven",
    ]);
  }

  get defaultForAllPages(): HeaderFooterApi {
    return new HeaderFooterApi(this.sheet, "defaultForAllPages");
  }

  get firstPage(): HeaderFooterApi {
    return new HeaderFooterApi(this.sheet, "firstPage");
  }

  get evenPages(): HeaderFooterApi {
    return new HeaderFooterApi(this.sheet, "evenPages");
  }

  get oddPages(): HeaderFooterApi {
    return new HeaderFooterApi(this.sheet, "oddPages");
  }
}

export class HeaderFooterApi extends ApiObject {
  static override readonly excelName = "HeaderFooter";
  private readonly texts: Record<HeaderFooterPart, string>;

  constructor(sheet: Sheet, pages: Pages) {
    super();
    this.texts = sheet.page.headersFooters[pages];
  }

  static {
    for (const part of HEADER_FOOTER_PARTS) {
      Object.defineProperty(HeaderFooterApi.prototype, part, {
        get(this: HeaderFooterApi): string {
          return this.texts[part];
        },
        set(this: HeaderFooterApi, value: unknown) {
          const given = text(value);
          if (given.length > LONGEST) throw invalidArgument();
          this.texts[part] = given;
        },
      });
    }
  }
}
