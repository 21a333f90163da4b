/** How a sheet of ours prints: the same as in the file (workbook/file/write.ts). */

import { POINTS_PER_CHARACTER } from "../../sheet/measure";
import { breaksOf, extentOf } from "../../sheet/layout";
import { areaFromA1 } from "../../sheet/area";

import type { SheetLayout } from "../../sheet/layout";
import { rangeOf } from "./areas";

const POINTS_PER_MM = 72 / 25.4;
const A4_MM = { portrait: 210, landscape: 297 };

export function putPageLayout(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { print, columnWidths } = layout;
  const page = sheet.pageLayout;
  const { top, bottom, left, right, header, footer } = print.marginsMm;
  page.paperSize = "A4";
  page.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  const centimeters = { top, bottom, left, right, header, footer };
  page.setPrintMargins(
    "Centimeters",
    Object.fromEntries(Object.entries(centimeters).map(([side, mm]) => [side, mm / 10])),
  );
  page.centerHorizontally = print.centerHorizontally;
  page.headersFooters.defaultForAllPages.centerFooter = print.footerCenter;
  if ("scale" in print.pages) {
    page.zoom = { scale: print.pages.scale };
  } else {
    // First as many percent as make it fit, for those versions that leave out what follows.
    const room = (A4_MM[print.orientation] - left - right) * POINTS_PER_MM;
    const printed = print.area ? columnWidths.slice(print.area.left, print.area.right + 1) : columnWidths;
    const width = printed.reduce((sum, one) => sum + one * POINTS_PER_CHARACTER, 0);
    page.zoom = { scale: Math.max(10, Math.min(100, Math.floor((100 * room) / width))) };
    page.zoom = {
      horizontalFitToPages: print.pages.fitToWide,
      ...(print.pages.fitToTall && { verticalFitToPages: print.pages.fitToTall }),
    };
  }
  putPageBreaks(sheet, breaksOf(print));
  if (print.repeatRows)
    page.setPrintTitleRows(`$${print.repeatRows.first + 1}:$${print.repeatRows.last + 1}`);
  // Always: an area that was set once can be changed, and never be taken off.
  page.setPrintArea(rangeOf(sheet, print.area ?? areaFromA1(extentOf(layout))));
}

/** Pages begin above these rows, and nowhere else by anybody's will. */
export function putPageBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  const breaks = sheet.horizontalPageBreaks;
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}
