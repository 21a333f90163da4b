/**
 * The page that is shipped for Excel: what it may load, that all that the manifest names is there, and what is said where
 * Microsoft's library cannot be had.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch } from "../../scripts/chromium.mjs";
import { DEVELOPMENT } from "../../scripts/manifest.mjs";
import { BUILT } from "./built.mjs";
import { answerForMicrosoft, MICROSOFT } from "./inside-excel";
import { serve, type Served } from "./server.mjs";

const ROOT = join(__dirname, "../..");
const page = (): string => readFileSync(join(BUILT, "taskpane.html"), "utf8");

test("Only scripts of its own server and Microsoft's library may run, none from text, and nothing may be asked elsewhere", () => {
  const policy = /Content-Security-Policy"? content="([^"]*)"/i.exec(page())?.[1] ?? "";
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    `script-src 'self' ${MICROSOFT}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("Microsoft's library comes before the pane, whole and at once", () => {
  const scripts = [...page().matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes?.trim());
  expect(scripts).toEqual([
    `src="${MICROSOFT}/lib/1/hosted/office.js"`,
    expect.stringMatching(/^defer="defer" src="framework\.[0-9a-f]{8}\.js"$/),
    expect.stringMatching(/^defer="defer" src="taskpane\.[0-9a-f]{8}\.js"$/),
  ]);
});

test("Everything that the manifest names is built", () => {
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const names = [...manifest.matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(([, name]) => name ?? "");
  expect(names).toHaveLength(manifest.split(DEVELOPMENT).length - 1);
  const hasFunctions = existsSync(join(ROOT, "src/functions/functions.ts"));
  const expected = names.filter((name) => name !== "functions.json" || hasFunctions);
  expect(expected.filter((name) => !existsSync(join(BUILT, name)))).toEqual([]);
  expect(names.includes("taskpane.html")).toBe(true);
});

test("No manifest is shipped that leads to a developer's machine", () => {
  const manifest = join(BUILT, "manifest.xml");
  expect(existsSync(manifest) && readFileSync(manifest, "utf8").includes("localhost")).toBe(false);
});

describe("In a browser", () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await served.stop();
  });

  /** The page, with Microsoft's address answered from its npm package, or not at all. */
  async function openPage(isReached: boolean): Promise<Page> {
    const open = await browser.newPage();
    if (isReached) await answerForMicrosoft(open);
    else await open.route(`${MICROSOFT}/**`, (route) => route.abort());
    return open;
  }

  test("outside Excel it says so, and nobody but its own server and Microsoft's was asked for anything", async () => {
    const open = await openPage(true);
    const asked: string[] = [];
    open.on("request", (request) => asked.push(new URL(request.url()).origin));
    await open.goto(`${served.address}taskpane.html`);
    await open.getByText("Trang này chạy bên trong Excel").waitFor();
    expect(new Set(asked)).toEqual(new Set([new URL(served.address).origin, MICROSOFT]));
  }, 60_000);

  test("without Microsoft's library it says what is needed and leads to the plain page", async () => {
    const open = await openPage(false);
    await open.goto(`${served.address}taskpane.html`);
    expect(await open.locator("#waiting").innerText()).toMatch(/Excel 2021/);
    const [plain] = await Promise.all([
      open.waitForEvent("popup"),
      open.getByRole("link", { name: "trang trên trình duyệt" }).click(),
    ]);
    await plain.getByRole("heading", { name: "Các chỉ tiêu" }).waitFor();
  }, 60_000);
});
