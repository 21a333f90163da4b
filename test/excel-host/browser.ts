/**
 * The host for a page in a real browser: bundled into one script that runs before office.js. The page then has the Excel
 * behind it at `window.excelHost`, and what makes another in its place at `window.newExcelHost`; a window that the page opens
 * through Excel is in the same Excel.
 *
 * The workbook comes from plain data: `window.excelHostOptions`, if it was set before, with the options of ExcelHost.
 */
import type { OpenDialog } from "./dialogs";
import { ExcelHost, type HostOptions } from "./host";
import { installDialog, Page } from "./shim";

declare global {
  interface Window {
    excelHostOptions?: HostOptions;
    excelHost: ExcelHost;
    /** Another workbook behind the same page. */
    newExcelHost: (options?: HostOptions) => ExcelHost;
  }
}

/** A window of its own, as large as it was asked for; somebody may close it. */
function openWindow({ url, width, height }: OpenDialog): () => void {
  const across = Math.round((screen.availWidth * width) / 100);
  const down = Math.round((screen.availHeight * height) / 100);
  const opened = window.open(url, "_blank", `popup,width=${across},height=${down}`);
  return () => {
    opened?.close();
  };
}

const opener: unknown = window.opener;
const paneBehind = opener && typeof opener === "object" && "excelHost" in opener ? opener.excelHost : null;

if (isHost(paneBehind)) installDialog(paneBehind);
else {
  const page = new Page(new ExcelHost(window.excelHostOptions), openWindow);
  window.excelHost = page.host;
  window.newExcelHost = (options) => {
    page.use(new ExcelHost(options));
    window.excelHost = page.host;
    return page.host;
  };
  page.install();
}

/** One of another page, where its class is another. */
function isHost(host: unknown): host is ExcelHost {
  return typeof host === "object" && host !== null && "dialogs" in host;
}
