/** Microsoft's library in the page of a jest test, unchanged, with an ExcelHost behind it. */
import { setImmediate } from "node:timers";
import { pathToFileURL } from "node:url";
import type { ExcelHost } from "./host";
import { beginTasksWith } from "./mailbox";
import { Page } from "./shim";
import { hastenShortTimers, shortTimersWaiting } from "./short-timers";

const LIBRARY = require.resolve("@microsoft/office-js/dist/office.js");

let page: Page | null = null;

/**
 * Loads the library into the page of this test file; afterwards `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` are
 * the real ones. Called again in the same file, the same library is in another Excel.
 */
export async function installOffice(host: ExcelHost): Promise<void> {
  if (page) {
    page.use(host);
    await refreshSettings();
    return;
  }
  hastenShortTimers();
  beginTasksWith({ begin: setImmediate, waiting: shortTimersWaiting });
  page = new Page(host);
  page.install();
  await loadScript(pathToFileURL(LIBRARY).href);
  await Office.onReady();
  await host.settled();
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${url} could not be loaded.`));
    };
    document.head.append(script);
  });
}

function refreshSettings(): Promise<void> {
  return new Promise((resolve) => {
    Office.context.document.settings.refreshAsync(() => {
      resolve();
    });
  });
}
