/** What went wrong once, in the pane and in what it is made of. */
import { readFileSync } from "node:fs";
import { documentKinds } from "../../src/documents/kinds";
import { documentLayout } from "../../src/documents/sheet";
import { defaultChoices, type Choices } from "../../src/analysis/choices";
import { editedParts } from "../../src/analysis/edits";
import { Engine } from "../../src/analysis/engine";
import { traceOf } from "../../src/analysis/trace";
import type { SheetLayout } from "../../src/sheet/layout";
import { BrowserHost } from "../../src/taskpane/browser/browser-host";
import { typedValue } from "../../src/taskpane/browser/typed-cells";
import { BrowserController } from "../../src/taskpane/browser/browser-controller";
import type { Notice } from "../../src/taskpane/core/notices";
import { initialState, reduce, type Action, type State } from "../../src/taskpane/core/state";
import { createStore, type StateStore } from "../../src/taskpane/core/store";
import { writeWorkbook } from "../../src/workbook/file/write";
import { renderLayout } from "../../src/workbook/rendered-sheet";
import { draw } from "../support/draw";
import { day, drawTable } from "../support/table";
import { statisticsOf } from "../summary/support";
import { formatsOfFile } from "../workbook/files";
import { WorkerStandIn } from "./browser/worker-stand-in";

const LAYOUT: SheetLayout = {
  name: "Tổng hợp",
  styles: { plain: { size: 12 } },
  cells: [{ row: 0, column: 0, style: "plain", value: { kind: "text", text: "Thôn 1" } }],
  merges: [],
  columnWidths: [30],
  rowHeights: new Map(),
  print: {
    paper: "A4",
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 15, left: 25, right: 10, header: 8, footer: 8 },
    pages: { fitToWide: 1 },
    centerHorizontally: true,
    footerCenter: "",
  },
};

describe("A trace names only rows that made the number", () => {
  const branches = (drawing: string, indicator: string): readonly string[] =>
    traceOf(statisticsOf(drawTable(drawing)), { kind: "figure", indicator, block: null }).rows.map(
      ({ branch }) => branch,
    );

  test("of a difference that some branch lacks: none, since it is no figure of the whole", () => {
    const drawing = "branch | mark | elected | reelected\nA | held | 5 | 3\nB | held | 4 |";
    expect(branches(drawing, "firstTime")).toEqual([]);
  });

  test("of a weighted average: not those without anybody elected", () => {
    const drawing = "branch | mark | elected | averageAge\nA | held | 2 | 40\nB | held | | 60";
    expect(branches(drawing, "averageAge")).toEqual(["A"]);
  });
});

test("Where a row stands for several branches, those still pending have a trace.", () => {
  const table = drawTable("branch | branches | heldBranches | elected\nXã A | 10 | 8 | 30");
  const statistics = statisticsOf(table);
  expect(statistics.progress.pending).toBe(2);
  const trace = traceOf(statistics, { kind: "standing", state: "pending", block: null });
  expect(trace.rows.map(({ branch }) => branch)).toEqual(["Xã A"]);
});

test("A season whose first day is after its last, as it is while both are being changed, throws nothing.", () => {
  const grid = draw(`
    STT | Chi bộ | Ngày ĐH   | Cấp ủy viên
    1   | Thôn 1 | 19/4/2026 | 5`);
  const season = { first: day("1/4/2026"), last: day("30/4/2025") };
  const choices = { ...defaultChoices, office: { ...defaultChoices.office, season } };
  expect(new Engine().analyse([grid], choices, day("20/4/2026"))).toMatchObject({ ok: true });
});

test("No row of the bulletin's sheet is higher than Excel can have it.", () => {
  // Excel's rows have at most 409 points.
  const { rowHeights } = documentLayout(documentKinds.bulletin, [
    "Tiêu đề",
    "Đã bầu cấp ủy viên khóa mới. ".repeat(100),
  ]);
  expect([...rowHeights.values()].filter((height) => height > 409)).toEqual([]);
});

test("An edit before a figure leaves room for the new figure.", () => {
  const [part] = editedParts([{ kind: "lead", heading: null, text: "Có 12 đảng viên dự." }], {
    lead: { text: "Đến nay có 10 đảng viên dự.", over: "Có 10 đảng viên dự." },
  });
  expect(part?.change?.merged).toBe("Đến nay có 12 đảng viên dự.");
});

test("Cells in the workbook's default font have its size.", async () => {
  const looks = (await formatsOfFile(await writeWorkbook([LAYOUT]))).get("Tổng hợp");
  expect(looks?.formats).toEqual([{ size: 12, font: "Times New Roman" }]);
});

test("A sheet of very many rows is rendered.", () => {
  const rowHeights = new Map(Array.from({ length: 200_000 }, (_, row) => [row, 20]));
  expect(renderLayout({ ...LAYOUT, rowHeights }).rendered.rowCount).toBe(200_000);
});

describe("What is typed into a cell", () => {
  test("with a point between thousands is the count that the pane shows so", () => {
    expect(typedValue("1.298", undefined)).toBe(1298);
  });

  test("as nothing but an apostrophe leaves the cell blank, which is never an empty text", () => {
    expect(typedValue("'", undefined)).toBeNull();
  });
});

describe("The pane in a plain browser", () => {
  const SAMPLE = new Blob([new Uint8Array(readFileSync("assets/ket-qua-mau.xlsx"))]);
  const ELECTED = { tab: 0, row: 8, column: 4 };
  const TODAY = day("20/4/2017");

  beforeAll(() => {
    Object.assign(globalThis, { Worker: WorkerStandIn });
  });
  afterEach(() => {
    WorkerStandIn.endless = null;
  });

  interface Pane {
    readonly host: BrowserHost;
    readonly store: StateStore<State, Action>;
    readonly controller: BrowserController;
    readonly said: readonly (Notice["kind"] | null)[];
  }

  function pane(): Pane {
    const host = new BrowserHost();
    const store = createStore(reduce, initialState);
    const kept = { get: () => null, set: () => true };
    const pause = (): Promise<void> => Promise.resolve();
    const controller = new BrowserController(store, {
      host,
      kept,
      today: () => TODAY,
      now: () => ({ ...TODAY, hour: 17, minute: 0 }),
      pause,
    });
    const said: (Notice["kind"] | null)[] = [];
    store.subscribe(() => said.push(store.getState().notice?.kind ?? null));
    return { host, store, controller, said };
  }

  /** All that follows has happened. */
  async function everything(): Promise<void> {
    for (let i = 0; i < 200; i++) await new Promise((resolve) => setImmediate(resolve));
  }

  async function elected(host: BrowserHost, choices: Partial<Choices> = {}): Promise<number | null> {
    const analysis = await host.analyse({ ...defaultChoices, ...choices }, TODAY);
    if (!analysis.ok) return null;
    return analysis.overview.groups[0].figures.find(({ id }) => id === "elected")?.count ?? null;
  }

  test("A file opened while the one before is being analysed is analysed too.", async () => {
    const { controller, store } = pane();
    await controller.open(SAMPLE, "a.xlsx");
    WorkerStandIn.endless = "analyse";
    await everything();
    const opening = controller.open(SAMPLE, "b.xlsx");
    await everythingAsked();
    WorkerStandIn.endless = null;
    await opening;
    await everything();
    expect(store.getState()).toMatchObject({
      workbook: "b.xlsx",
      computing: false,
      stopped: false,
      analysis: { ok: true },
    });
  });

  test("A file opened while another is being opened is still said to be opening.", async () => {
    const { controller, store, said } = pane();
    WorkerStandIn.endless = "open";
    const first = controller.open(SAMPLE, "a.xlsx");
    await everything();
    const second = controller.open(SAMPLE, "b.xlsx");
    await first;
    WorkerStandIn.endless = null;
    expect(store.getState().opening).toMatchObject({ name: "b.xlsx" });
    expect(said).not.toContain("cancelled");
    await second;
    await everything();
  });

  test("An opening that is stopped before the file's bytes are there ends.", async () => {
    const { controller, store } = pane();
    void controller.open(SAMPLE, "a.xlsx");
    controller.cancel();
    await everything();
    expect(store.getState().opening).toBeNull();
  });

  test("A summary made right after a change is of that change.", async () => {
    const { controller, host, store } = pane();
    await controller.open(SAMPLE, "a.xlsx");
    await everything();
    store.dispatch({ type: "choose", choices: { asOf: day("19/4/2017") } });
    await controller.make(["summary"]);
    const cells = await host.cells(1, 0, 40);
    // Two branches by then, with 3 and 3 elected.
    expect(cells.map(({ text }) => text)).toContain(
      "(Tính đến ngày 19/4/2017: đã đại hội 2/5 chi bộ, đạt 40%)",
    );
    await everything();
  });

  test("After the analysis was stopped, the button that makes the summary does so or says why not.", async () => {
    const { controller, store } = pane();
    await controller.open(SAMPLE, "a.xlsx");
    await everything();
    store.dispatch({ type: "choose", choices: { asOf: day("19/4/2017") } });
    await Promise.resolve();
    await Promise.resolve();
    controller.cancel();
    await everything();
    store.dispatch({ type: "notice", notice: null });
    await controller.make(["summary"]);
    await everything();
    expect(store.getState().notice).not.toBeNull();
  });

  test("Sheets of ours stay when work is stopped.", async () => {
    const host = new BrowserHost();
    await host.open(SAMPLE, "a.xlsx", () => undefined);
    await host.analyse(defaultChoices, TODAY);
    await host.make(["summary"], defaultChoices, TODAY);
    const before = await host.tabs();
    const stopped = host.analyse(defaultChoices, TODAY).catch(() => null);
    await everythingAsked();
    host.cancel();
    await stopped;
    expect(await host.tabs()).toEqual(before);
  });

  test("A change that was taken back stays so when work is stopped.", async () => {
    const host = new BrowserHost();
    await host.open(SAMPLE, "a.xlsx", () => undefined);
    await host.edit([{ place: ELECTED, text: "5" }]);
    await host.undo();
    const stopped = host.analyse(defaultChoices, TODAY).catch(() => null);
    await everythingAsked();
    host.cancel();
    await stopped;
    expect(await elected(host)).toBe(10);
  });

  /** What was asked is with the worker, which has not answered. */
  async function everythingAsked(): Promise<void> {
    for (let i = 0; i < 4; i++) await Promise.resolve();
  }
});
