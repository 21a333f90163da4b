/** The host in a plain browser: a worker for each file, of which the old one goes only when the new one is open. */
import { readFileSync } from "node:fs";
import { defaultChoices } from "../../../src/analysis/choices";
import { BrowserHost } from "../../../src/taskpane/browser/browser-host";
import { Cancelled } from "../../../src/taskpane/core/host";
import { mostOfOther } from "../../../src/workbook/file/limits";
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

test("Opening a file tells how much is read, and gives its sheets.", async () => {
  const shares: (number | null)[] = [];
  const opened = await new BrowserHost().open(SAMPLE, "a.xlsx", (share) => shares.push(share));
  expect(opened).toMatchObject({ ok: true, tabs: [{ name: "Kết quả đại hội" }] });
  expect([shares[0], shares.at(-1)]).toEqual([null, 1]);
});

test("A file that is refused leaves the open one open.", async () => {
  const host = await openHost();
  expect(await host.open(new Blob(["%PDF-1.4"]), "b.xlsx", () => undefined)).toMatchObject({ ok: false });
  expect(await elected(host)).toBe(10);
});

describe("A file that keeps its reader busy without end", () => {
  // The other library is there before time stands still: to load it takes time of its own.
  beforeAll(async () => {
    await import("../../../src/workbook/file/sheetjs");
  });
  // Time goes on by itself as well: a reader gives way for no time at all, and is to go on.
  beforeEach(() =>
    jest.useFakeTimers({
      advanceTimers: true,
      doNotFake: ["setImmediate", "performance", "nextTick", "queueMicrotask"],
    }),
  );
  afterEach(() => jest.useRealTimers());

  /** It is being read, and that will not end. */
  async function openEndless(
    host: BrowserHost,
    name: string,
  ): Promise<{ readonly opened: Promise<unknown> }> {
    WorkerStandIn.endless = "open";
    let opened: Promise<unknown> = Promise.resolve();
    await new Promise<void>((resolve) => {
      opened = host
        .open(SAMPLE, name, () => {
          resolve();
        })
        .catch((error: unknown) => error);
    });
    WorkerStandIn.endless = null;
    // Its time begins to run when the other library is there.
    if (!name.endsWith(".xlsx")) while (jest.getTimerCount() === 0) await new Promise(setImmediate);
    return { opened };
  }

  test.each(["b.xls", "b.ods", "b.csv"])("is a damaged one when its time is over: %s", async (name) => {
    const host = await openHost();
    const { opened } = await openEndless(host, name);
    jest.advanceTimersByTime(mostOfOther(SAMPLE.size).ms);
    expect(await opened).toEqual({ ok: false, problem: { code: "damaged" } });
    expect(await elected(host)).toBe(10);
  });

  test("is ended by whoever stops it, and the next one opens", async () => {
    const host = await openHost();
    const { opened } = await openEndless(host, "b.xls");
    host.cancel();
    expect(await opened).toBeInstanceOf(Cancelled);
    expect(await elected(host)).toBe(10);
    expect(await host.open(SAMPLE, "c.xlsx", () => undefined)).toMatchObject({ ok: true });
    jest.advanceTimersByTime(mostOfOther(SAMPLE.size).ms);
    expect(await elected(host)).toBe(10);
  });

  test("has all the time it takes where it is an .xlsx, whose reader keeps to limits of its own", async () => {
    const host = await openHost();
    const { opened } = await openEndless(host, "b.xlsx");
    jest.advanceTimersByTime(3_600_000);
    host.cancel();
    expect(await opened).toBeInstanceOf(Cancelled);
  });
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
  await host.edit([{ place: ELECTED, text: "5" }]);
  await stopAnalysis(host);
  expect(await elected(host)).toBe(12);
});

test("After work was stopped, a change by hand can still be taken back.", async () => {
  const host = await openHost();
  await host.edit([{ place: ELECTED, text: "5" }]);
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
