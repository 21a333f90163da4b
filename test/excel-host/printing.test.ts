/** How a sheet is seen and printed: set by the add-in, and told again. */
import { codeOf, excelWith, onSheet } from "./support";

describe("how a sheet is seen and printed", () => {
  test("is told as it was set", async () => {
    const host = await excelWith();
    const told = await onSheet("Sheet1", (sheet) => {
      sheet.tabColor = "#ff0000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B7"));
      const page = sheet.pageLayout;
      page.paperSize = "A4";
      page.orientation = "Landscape";
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintMargins(Excel.PrintMarginUnit.centimeters, { top: 2, left: 3 });
      page.setPrintTitleRows("$5:$7");
      page.setPrintArea("A1:J20");
      page.centerHorizontally = true;
      page.headersFooters.defaultForAllPages.centerFooter = "Trang &P/&N";
      page.load("zoom,topMargin,leftMargin,orientation");
      const [frozen, rows, area] = [
        sheet.freezePanes.getLocationOrNullObject(),
        page.getPrintTitleRowsOrNullObject(),
        page.getPrintAreaOrNullObject(),
      ];
      frozen.load("address");
      rows.load("address");
      area.load("address");
      return () => [frozen.address, rows.address, area.address, page.zoom, page.topMargin, page.leftMargin];
    });
    const { page } = host.workbook.sheet("Sheet1");
    expect(told).toEqual([
      "Sheet1!A1:B7",
      "Sheet1!5:7",
      "Sheet1!A1:J20",
      { horizontalFitToPages: 1 },
      expect.closeTo(56.69, 2),
      expect.closeTo(85.04, 2),
    ]);
    expect(page.headersFooters.defaultForAllPages.centerFooter).toBe("Trang &P/&N");
    expect(host.workbook.sheet("Sheet1").tabColor).toBe("#FF0000");
  });

  test.each<readonly [what: string, set: (sheet: Excel.Worksheet) => void]>([
    ["a scale of 5 %", ({ pageLayout }) => (pageLayout.zoom = { scale: 5 })],
    [
      "a scale and a number of pages at once",
      ({ pageLayout }) => (pageLayout.zoom = { scale: 50, verticalFitToPages: 1 }),
    ],
    [
      "cells as rows to repeat",
      ({ pageLayout }) => {
        pageLayout.setPrintTitleRows("A1:B2");
      },
    ],
    ["a margin below nothing", ({ pageLayout }) => (pageLayout.topMargin = -1)],
    [
      "a footer of 256 characters",
      ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.leftFooter = "x".repeat(256)),
    ],
    ["a tab of no colour", (sheet) => (sheet.tabColor = "đỏ")],
  ])("is not %s", async (_what, set) => {
    await excelWith();
    const setting = onSheet("Sheet1", (sheet) => {
      set(sheet);
      return undefined;
    });
    expect(await codeOf(setting)).toBe("InvalidArgument");
  });
});
