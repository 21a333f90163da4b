/** The host in a plain browser: a worker for each file, of which the old one goes only when the new one is open. */
import { readFileSync } from "node:fs";
import { defaultChoices } from "../../../src/analysis/choices";
import { BrowserHost } from "../../../src/taskpane/browser/browser-host";
import { Cancelled } from "../../../src/taskpane/core/host";
import type { OpenStep } from "../../../src/taskpane/core/state";
import { day } from "../../support/table";
import { WorkerStandIn } from "./worker-stand-in";

const SAMPLE = new Blob([new Uint8Array(readFileSync("assets/ket-qua-mau.xlsx"))]);
const TODAY = day("20/4/2017");
/** E9: how many the first branch elected, 3 of the 10 in all. */
const ELECTED = { tab: 0, row: 8, column: 4 };

beforeAll(() => {
  Object.assign(globalThis, { Worker: WorkerStandIn });
});
afterEach(() => {
  WorkerStandIn.endless = null;
});

async function openHost(): Promise<BrowserHost> {
  const host = new BrowserHost();
  await host.open(SAMPLE, "a.xlsx", () => undefined);
  return host;
}

async function elected(host: BrowserHost): Promise<number | null> {
  const analysis = await host.analyse(defaultChoices, TODAY);
  if (!analysis.ok) return null;
  return analysis.overview.groups[0].figures.find(({ id }) => id === "elected")?.count ?? null;
}

/** An analysis is asked for that takes too long, and is stopped. */
async function stopAnalysis(host: BrowserHost): Promise<unknown> {
  WorkerStandIn.endless = "analyse";
  const reason = host.analyse(defaultChoices, TODAY).catch((error: unknown) => error);
  await new Promise((resolve) => setImmediate(resolve));
  host.cancel();
  WorkerStandIn.endless = null;
  return reason;
}

test("Opening a file tells each step and gives its sheets.", async () => {
  const steps: OpenStep[] = [];
  const opened = await new BrowserHost().open(SAMPLE, "a.xlsx", (step) => steps.push(step));
  expect(opened).toMatchObject({ ok: true, tabs: [{ name: "Kết quả đại hội" }] });
  expect(steps).toEqual(["checking", "reading"]);
});

test("A file that is refused leaves the open one open.", async () => {
  const host = await openHost();
  expect(await host.open(new Blob(["%PDF-1.4"]), "b.xlsx", () => undefined)).toMatchObject({ ok: false });
  expect(await elected(host)).toBe(10);
});

test("Before any file is open, questions are refused.", async () => {
  await expect(new BrowserHost().tabs()).rejects.toThrow(Cancelled);
});

test("What was asked is refused when it is stopped.", async () => {
  expect(await stopAnalysis(await openHost())).toBeInstanceOf(Cancelled);
});

test("After work was stopped, the file is open as before.", async () => {
  const host = await openHost();
  await stopAnalysis(host);
  expect(await elected(host)).toBe(10);
});

test("After work was stopped, cells that were changed by hand still are.", async () => {
  const host = await openHost();
  await host.edit(ELECTED, "5");
  await stopAnalysis(host);
  expect(await elected(host)).toBe(12);
});

test("After work was stopped, a change by hand can still be taken back.", async () => {
  const host = await openHost();
  await host.edit(ELECTED, "5");
  await stopAnalysis(host);
  await host.undo();
  expect(await elected(host)).toBe(10);
});

test("Stopping when nothing is being done changes nothing.", async () => {
  const host = await openHost();
  await host.analyse(defaultChoices, TODAY);
  await host.make(["bulletin"], defaultChoices, TODAY);
  host.cancel();
  expect((await host.tabs()).map(({ made }) => made)).toEqual([null, "bulletin"]);
});
