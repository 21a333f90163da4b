/** The page on a server, kept by its service worker: without a network, and while the server gets a new build. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { builtLine, OFFLINE } from "../../scripts/offline.mjs";
import { dropFiles, sentBy } from "./branch-files";
import { isRead, look, openPage, useBrowser } from "./browser";
import { BUILT } from "./built.mjs";
import { serve, type Served } from "./server.mjs";

useBrowser();

let folder: string;
let served: Served;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "offline-"));
  cpSync(BUILT, folder, { recursive: true });
  served = await serve(folder);
});
afterEach(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

/** The page, opened with its server there until all of it is kept. */
async function openKept(): Promise<Page> {
  const page = await openPage({ width: 1280, height: 900 }, { serviceWorkers: "allow" }, served.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  return page;
}

/** Another build in place of the one on the server: every script has another name, the page another title. */
function putNewBuild(): void {
  const scripts = readdirSync(folder).filter((name) => /\.[0-9a-f]{8}\.js$/.test(name));
  const renamed = new Map(scripts.map((name) => name.slice(-11, -3)).map((hash) => [hash, another(hash)]));
  const inNewBuild = (text: string): string =>
    text.replace(/(?<![0-9a-f])[0-9a-f]{8}(?![0-9a-f])/g, (hash) => renamed.get(hash) ?? hash);
  for (const name of [...scripts, "index.html"]) {
    const text = inNewBuild(readFileSync(join(folder, name), "utf8"));
    rmSync(join(folder, name));
    writeFileSync(
      join(folder, inNewBuild(name)),
      text.replace("<title>Đại hội chi bộ", "<title>Đại hội chi bộ, bản sau"),
    );
  }
  const [line = "", ...program] = readFileSync(join(folder, OFFLINE), "utf8").split("\n");
  const kept = [...line.matchAll(/"([^"]+)":"sha256-/g)].map(([, name = ""]) => inNewBuild(name));
  expect(kept.length).toBeGreaterThan(20);
  const contents = kept.map((name) => [name, readFileSync(join(folder, name))] as const);
  writeFileSync(join(folder, OFFLINE), builtLine(contents) + program.join("\n"));
}

const another = (hash: string): string => [...hash].reverse().join("");

/** Waits until the browser has all of the new build. */
async function fetchNewBuild(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    while (coming && coming.state === "installing") await new Promise((resolve) => setTimeout(resolve, 20));
    if (!registration.waiting) throw new Error("The new build was not kept.");
  });
}

test("Without network and server the page is opened anew, reads the sample, makes the summary and joins files", async () => {
  const page = await openKept();
  await served.stop();
  await page.context().setOffline(true);
  await page.reload();
  await isRead(page);
  await look(page, "Tổng hợp");
  await page.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await page.getByText("Đã lập trang “Tổng hợp”").waitFor();
  await dropFiles(page, [sentBy("Thôn Sậy", 3), sentBy("Thôn Lau", 3)]);
  await page.getByText("Đã gộp 2 tệp thành trang “Kết quả gộp”: 2 tệp được tính.").waitFor();
});

test("A new build breaks no page that is open, is shown as soon as the server has it, and replaces the old one", async () => {
  const old = await openKept();
  const context = old.context();
  putNewBuild();
  await fetchNewBuild(old);
  await look(old, "Văn bản");
  await old.getByRole("button", { name: "Cách khác" }).waitFor();

  const page = await context.newPage();
  await page.goto(served.address);
  expect(await page.title()).toBe("Đại hội chi bộ, bản sau");
  expect(await old.title()).toBe("Đại hội chi bộ");

  await old.close();
  await page.goto("about:blank");
  await page.goto(served.address);
  await page.waitForFunction(async () => (await caches.keys()).length === 1);
  await served.stop();
  await context.setOffline(true);
  await page.reload();
  await isRead(page);
  expect(await page.title()).toBe("Đại hội chi bộ, bản sau");
});
