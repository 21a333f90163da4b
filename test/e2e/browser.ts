/**
 * The pages as they are shipped, in a real browser: a server that only hands out files, a fresh profile for each test, and
 * a watch over the console, since a page that complains is a page that fails.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launch } from "../../scripts/chromium.mjs";
import type { HostOptions } from "../excel-host/host";
import { BUILT } from "./built.mjs";
import { answerByHttps, BY_HTTPS, MICROSOFT, putInsideExcel } from "./inside-excel";
import { serve, type Served } from "./server.mjs";

/** Long enough for a slow machine; what has not come by then does not come. */
const PATIENCE_MS = 30_000;

let served: Served;
let browser: Browser;
/** What pages complained of since the last test. */
let complaints: string[] = [];

/** Starts server and browser around the tests of a file, and fails each test in which a page complained. */
export function useBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });
  beforeEach(() => {
    complaints = [];
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    expect(complaints).toEqual([]);
  });
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The page in one file, as somebody opens it from a disk. */
export const ONE_FILE = pathToFileURL(join(BUILT, "dai-hoi-chi-bo.html")).href;

/** The page with the sample open and read: from the server, or with PAGES=one-file, as at night, from a disk. */
export async function openPage(
  viewport: Size = { width: 1280, height: 900 },
  options: BrowserContextOptions = {},
  address = process.env.PAGES === "one-file" ? ONE_FILE : served.address,
): Promise<Page> {
  const page = await watchedPage(viewport, options);
  await page.goto(address);
  await isRead(page);
  return page;
}

/**
 * The pane as it is shipped for Excel, inside an Excel with this workbook. It may ask nobody but its server and Microsoft's; the
 * server has the address that is given as `baseURL`, be it BY_HTTPS.
 */
export async function openInExcel(
  host: HostOptions,
  viewport: Size = { width: 350, height: 760 },
  options: BrowserContextOptions = {},
  begin?: () => void,
): Promise<Page> {
  const page = await watchedPage(viewport, options);
  const { baseURL: server = served.address } = options;
  if (server === BY_HTTPS) await answerByHttps(page);
  page.on("request", (request) => {
    const isMeant = [server, `${MICROSOFT}/`, "blob:", "data:"].some((start) =>
      request.url().startsWith(start),
    );
    if (!isMeant) complaints.push(`Asked for ${request.url()}`);
  });
  await putInsideExcel(page, host);
  if (begin) await page.addInitScript(begin);
  await page.goto(`${server}taskpane.html`);
  return page;
}

async function watchedPage(viewport: Size, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...options });
  // Where nobody looks at it nothing is kept for later: it would be asked for beside what a test looks at.
  if (options.serviceWorkers !== "allow")
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
    });
  context.setDefaultTimeout(PATIENCE_MS);
  // Of windows that a page opens as well.
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(String(error.error())));
  return context.newPage();
}

/** Waits until the figures of what is open are shown. */
export async function isRead(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
}

/** Goes to a view by its tab. */
export async function look(page: Page, view: string): Promise<void> {
  await page.getByRole("tablist", { name: "Các bước" }).getByRole("tab", { name: view }).click();
}

/** Opens a file as if it had been chosen. */
export async function openFile(page: Page, name: string, buffer: Uint8Array): Promise<void> {
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(buffer) });
}

/** How many there are, as soon as they are as many as are meant: what is drawn a moment after a click is no fault. */
export async function countOf(things: ReturnType<Page["locator"]>, meant: number): Promise<number> {
  const until = Date.now() + PATIENCE_MS;
  while ((await things.count()) !== meant && Date.now() < until) await things.page().waitForTimeout(50);
  return things.count();
}

/** The value of a cell of the open workbook's sheet, as it is shown. */
export function cell(page: Page, address: string): ReturnType<Page["locator"]> {
  return page.locator(`#cell-${address}`);
}
