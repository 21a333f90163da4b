/**
 * Puts a page inside the stand-in for Excel: Microsoft's library comes from its npm package in place of Microsoft's server,
 * and behind it stands a workbook of ours. The page is the one that is shipped, and does not know.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/workbook/file/read";
import type { HostOptions, SheetData } from "../excel-host/host";
import { sheetOfGrid } from "../excel-host/sheet-of-grid";
import { ASSETS, BUILT, EXCEL_HOST, OFFICE_JS } from "./built.mjs";

export const MICROSOFT = "https://appsforoffice.microsoft.com";
const HOSTED = "/lib/1/hosted/";

/** Before the page is opened. */
export async function putInsideExcel(page: Page, options: HostOptions): Promise<void> {
  await answerForMicrosoft(page);
  await page.addInitScript((given) => {
    window.excelHostOptions = given;
  }, options);
  // In windows that the page opens as well.
  await page.context().addInitScript({ path: EXCEL_HOST });
}

/** Microsoft's address is answered from its npm package. */
export async function answerForMicrosoft(page: Page): Promise<void> {
  await page.context().route(`${MICROSOFT}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(OFFICE_JS, pathname.replace(HOSTED, "")) });
  });
}

/** An office's own server, by https: without that Excel opens no window beside the pane. */
export const BY_HTTPS = "https://dai-hoi.test/";

/** That server hands out the pages as they are shipped. */
export async function answerByHttps(page: Page): Promise<void> {
  await page.context().route(`${BY_HTTPS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(BUILT, pathname) });
  });
}

/** A workbook of assets/ as plain data. */
export async function sheetsOf(file: string): Promise<readonly SheetData[]> {
  const read = await readWorkbook(await readFile(join(ASSETS, file)), file);
  if (!read.ok) throw new Error(`${file} could not be read: ${read.problem.code}`);
  return read.sheets.map(sheetOfGrid);
}
