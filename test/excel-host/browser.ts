/**
 * The host for a page in a real browser: bundled into one script that runs before office.js. The page then has the Excel
 * behind it at `window.excelHost`, and what makes another in its place at `window.newExcelHost`.
 *
 * The workbook comes from plain data: `window.excelHostOptions`, if it was set before, with the options of ExcelHost.
 */
import { ExcelHost, type HostOptions } from "./host";
import { Page } from "./shim";

declare global {
  interface Window {
    excelHostOptions?: HostOptions;
    excelHost: ExcelHost;
    /** Another workbook behind the same page. */
    newExcelHost: (options?: HostOptions) => ExcelHost;
  }
}

const page = new Page(new ExcelHost(window.excelHostOptions));

window.excelHost = page.host;
window.newExcelHost = (options) => {
  page.use(new ExcelHost(options));
  window.excelHost = page.host;
  return page.host;
};
page.install();
