/** Microsoft's library in the page of a jest test, unchanged, with an ExcelHost behind it. */
import { pathToFileURL } from "node:url";
import type { ExcelHost } from "./host";
import { Page } from "./shim";

const LIBRARY = require.resolve("@microsoft/office-js/dist/office.js");

let page: Page | null = null;

/**
 * Loads the library into the page of this test file; afterwards `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` are
 * the real ones. Called again in the same file, the same library is in another Excel.
 */
export async function installOffice(host: ExcelHost): Promise<void> {
  if (page) {
    forgetHandlers();
    page.use(host);
    await refreshSettings();
    return;
  }
  page = new Page(host);
  Object.assign(globalThis, { _richApiNativeBridge: page.bridge });
  for (const [name, value] of Object.entries(page.external)) {
    Object.defineProperty(window.external, name, { value, configurable: true });
  }
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

/** Handlers of events in the workbook that is left: the library keeps them by what they listen to, not by workbook. */
function forgetHandlers(): void {
  const registrations: unknown = Reflect.get(OfficeExtension, "GenericEventRegistration");
  if (typeof registrations !== "function") return;
  const all: unknown = Reflect.get(registrations, "s_genericEventRegistrations");
  if (typeof all !== "object" || all === null) return;
  for (const key of Object.keys(all)) Reflect.deleteProperty(all, key);
}

function refreshSettings(): Promise<void> {
  return new Promise((resolve) => {
    Office.context.document.settings.refreshAsync(() => {
      resolve();
    });
  });
}
