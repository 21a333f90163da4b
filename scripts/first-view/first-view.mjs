// How long until the page can be used, against an empty page of Fluent: `npm run first-view`. Both are built as they are
// shipped and opened by turns in one browser, each time as on the first visit (nothing kept); the ratio of the medians is
// said. "Usable" is when the first tab is drawn and answers, in ours also when the sample's figures stand.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import build from "../../test/e2e/build.mjs";
import { serve } from "../../test/e2e/server.mjs";
import { pane } from "../../webpack.config.js";
import { launch } from "../chromium.mjs";
import { built } from "../run-webpack.mjs";

const TURNS = Number(process.argv[2] ?? 21);

const folder = mkdtempSync(join(tmpdir(), "first-view-"));
const shipped = pane("production");
await build();
await built([
  {
    ...shipped,
    name: "empty",
    mode: "production",
    entry: { empty: fileURLToPath(new URL("empty.tsx", import.meta.url)) },
    output: { path: folder, filename: "[name].js" },
    plugins: [
      new HtmlPlugin({
        templateContent: '<!doctype html><html lang="vi"><body><div id="root"></div></body></html>',
        scriptLoading: "defer",
      }),
    ],
  },
]);

const servers = { empty: await serve(folder), ours: await serve() };
const browser = await launch();

/** Notes when each of these, by XPath, is first drawn. */
const watch = (marks) => {
  const seen = {};
  window.firstSeen = seen;
  const look = () => {
    for (const [name, path] of Object.entries(marks))
      if (!(name in seen) && document.evaluate(`boolean(${path})`, document, null, 3, null).booleanValue)
        seen[name] = performance.now();
    if (Object.keys(seen).length < Object.keys(marks).length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

async function open(address, marks) {
  const context = await browser.newContext({ serviceWorkers: "block" });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, marks);
    await page.goto(address);
    const seen = await page.waitForFunction(
      (count) => Object.keys(window.firstSeen).length === count && window.firstSeen,
      Object.keys(marks).length,
    );
    return await seen.jsonValue();
  } finally {
    await context.close();
  }
}

const USABLE = { usable: '//*[@role="tab"]' };
const WITH_FIGURES = { ...USABLE, figures: '//*[@id="view"]//button[contains(., "Tổng hợp ngay")]' };
const taken = { empty: [], ours: [], figures: [] };
for (let turn = -2; turn < TURNS; turn++) {
  const empty = await open(servers.empty.address, USABLE);
  const ours = await open(servers.ours.address, WITH_FIGURES);
  // The first two warm up.
  if (turn < 0) continue;
  taken.empty.push(empty.usable);
  taken.ours.push(ours.usable);
  taken.figures.push(ours.figures);
}
await browser.close();
await Promise.all(Object.values(servers).map(({ stop }) => stop()));
rmSync(folder, { recursive: true });

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const [empty, ours, figures] = [taken.empty, taken.ours, taken.figures].map(median);
const ms = (time) => `${Math.round(time)} ms`;
process.stdout.write(
  [
    `${TURNS} lượt xen kẽ, trung vị`,
    `trang Fluent trống: ${ms(empty)}`,
    `trang này, dùng được: ${ms(ours)}, gấp ${(ours / empty).toFixed(2)} lần`,
    `trang này, có số liệu ví dụ: ${ms(figures)}, gấp ${(figures / empty).toFixed(2)} lần`,
    "",
  ].join("\n"),
);
