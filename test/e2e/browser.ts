/**
 * The pages as they are shipped, in a real browser: a server that only hands out files, a fresh profile for each test, and
 * a watch over the console, since a page that complains is a page that fails.
 */
import { createReadStream, existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { BUILT } from "./built.mjs";

const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(
    " ",
  );

/** Long enough for a slow machine; what has not come by then does not come. */
const PATIENCE_MS = 10_000;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

let server: Server;
let browser: Browser;
let address = "";
/** What pages complained of since the last test. */
let complaints: string[] = [];

/** Starts server and browser around the tests of a file, and fails each test in which a page complained. */
export function useBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? "/").replace(/\?.*$/, "");
      const file = join(BUILT, path === "/" ? "index.html" : path);
      if (!existsSync(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
      createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const at = server.address();
    address = typeof at === "object" && at ? `http://localhost:${at.port}/` : "";
    browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: FLAGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
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

/** The page with the sample open and read. */
export async function openPage(
  viewport: Size = { width: 1280, height: 900 },
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(address);
  await page.getByText("Bảng đã tìm thấy").waitFor();
  return page;
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

/** The value of a cell of the open workbook's sheet, as it is shown. */
export function cell(page: Page, address: string): ReturnType<Page["locator"]> {
  return page.locator(`#cell-${address}`);
}
