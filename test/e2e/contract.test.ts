/** What the shipped pages promise: their size, their policy, and that they ask nobody else for anything. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { BUILT } from "./built.mjs";
import { isRead, look, openPage, useBrowser } from "./browser";

useBrowser();

const built = (name: string): string => readFileSync(join(BUILT, name), "utf8");
const page = (): string => built("index.html");

/** The scripts of ours that a page loads by itself, before anybody does anything. */
function firstScripts(name: string): readonly string[] {
  return [...built(name).matchAll(/<script[^>]* src="?(?!https:)([^">\s]+)/g)].map(
    ([, script]) => script ?? "",
  );
}

/**
 * In a plain browser the engine comes in a worker of its own. Inside Excel it is wanted as soon as the page is there: Excel calls
 * the functions at once, and shows no pane before Microsoft's own 220,000 bytes have come, beside which ours come.
 */
test.each([
  ["index.html", 181_000, ["framework", "page"]],
  ["taskpane.html", 415_000, ["framework", "taskpane"]],
  ["preview.html", 139_000, ["preview"]],
])("What %s needs before first use is at most %d bytes, gzipped", (name, most, own) => {
  const scripts = firstScripts(name);
  expect(scripts.map((script) => script.split(".")[0])).toEqual(own);
  const bytes = [name, ...scripts]
    .map((file) => gzipSync(built(file)).length)
    .reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThanOrEqual(most);
});

/** The library that reads other kinds of file, and whatever else only some people use, comes when it is asked for. */
test("Until the sample is read, page and worker have asked for at most 564,000 bytes of scripts, gzipped", async () => {
  const open = await openPage();
  const asked = new Set<string>();
  open.on("request", (request) => asked.add(new URL(request.url()).pathname.slice(1)));
  await open.reload();
  await isRead(open);
  const scripts = [...asked].filter((name) => name.endsWith(".js"));
  const bytes = scripts.reduce((sum, name) => sum + gzipSync(built(name)).length, 0);
  // The page, and the worker with what it is made of.
  expect(scripts.length).toBeGreaterThan(2);
  expect(bytes).toBeLessThanOrEqual(564_000);
});

test("Words that only the command line says are not shipped with the pages, and the pages' code knows none of them", () => {
  const scripts = readdirSync(BUILT).filter((name) => name.endsWith(".js"));
  const known = /["'`](?:cli|options)\.[a-z]/;
  expect(scripts.filter((name) => known.test(built(name)))).toEqual([]);
  expect(scripts.some((name) => built(name).includes("Lập bảng tổng hợp"))).toBe(true);
});

test("Only scripts of the page itself may run, none from text, and nothing may be asked elsewhere", () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/i.exec(page())?.[1] ?? "";
  const rules = new Map(
    policy.split(";").map((rule) => {
      const [name = "", ...sources] = rule.trim().split(/\s+/);
      return [name, sources.join(" ")] as const;
    }),
  );
  expect(rules.get("default-src")).toBe("'none'");
  expect(rules.get("script-src")).toBe("'self'");
  expect(rules.get("connect-src")).toBe("'self'");
  expect(rules.get("worker-src")).toBe("'self'");
  expect(rules.get("form-action")).toBe("'none'");
});

test("While somebody goes through everything, every request goes to the page's own server", async () => {
  const asked: string[] = [];
  const open = await openPage();
  open.on("request", (request) => {
    asked.push(new URL(request.url()).origin);
  });
  for (const view of ["Kết quả", "Kiểm tra", "Tổng hợp", "Văn bản", "Thiết lập"]) await look(open, view);
  await look(open, "Tổng hợp");
  await open.getByRole("button", { name: "Lập bảng tổng hợp" }).click();
  await open.getByText("Đã lập trang").waitFor();
  expect(new Set(asked)).toEqual(new Set([new URL(open.url()).origin]));
});

test("No address of a machine for developers is left in what is shipped", () => {
  for (const name of readdirSync(BUILT).filter((file) => /\.(?:js|html)$/.test(file)))
    expect([name, /localhost|127\.0\.0\.1/.test(readFileSync(join(BUILT, name), "utf8"))]).toEqual([
      name,
      false,
    ]);
});
