/** What follows from the pane's state in the world outside. */
import { defaultChoices, type Choices } from "../../src/analysis/choices";
import { BrowserController } from "../../src/taskpane/browser/browser-controller";
import { Cancelled } from "../../src/taskpane/core/host";
import { loadChoices, recallOffice, recallPreferences, type Store } from "../../src/taskpane/core/storage";
import type { Notice } from "../../src/taskpane/core/notices";
import { initialState, reduce, type Action, type State } from "../../src/taskpane/core/state";
import { createStore, type StateStore } from "../../src/taskpane/core/store";
import { say } from "../../src/i18n/messages";
import { day } from "../support/table";
import { p, wordFile } from "../support/word-file";
import { paragraphsOf, partsOf } from "../workbook/file/docx-fill/paragraphs";
import { answerTo, FakeHost } from "./fake-host";

const FILE = new Blob(["x"]);
const CELL = { row: 4, column: 2 };

interface Pane {
  readonly host: FakeHost;
  readonly store: StateStore<State, Action>;
  readonly controller: BrowserController;
  readonly kept: Map<string, string>;
  /** Everything that was said, in its order. */
  readonly said: readonly (Notice["kind"] | null)[];
  readonly choose: (choices: Partial<Choices>) => void;
  /** The pause after a change is over, and all that follows at once has happened. */
  readonly pauseIsOver: () => Promise<void>;
}

const panes: Pane[] = [];

function pane(keeps = true): Pane {
  const host = new FakeHost();
  const store = createStore(reduce, initialState);
  const kept = new Map<string, string>();
  const storage: Store = {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      if (keeps) kept.set(key, value);
      return keeps;
    },
  };
  let pauses: (() => void)[] = [];
  const pause = (): Promise<void> => new Promise((resolve) => pauses.push(resolve));
  const around = {
    host,
    kept: storage,
    today: () => day("20/4/2017"),
    now: () => ({ ...day("20/4/2017"), hour: 17, minute: 0 }),
    pause,
  };
  const controller = new BrowserController(store, around);
  const said: (Notice["kind"] | null)[] = [];
  store.subscribe(() => {
    const kind = store.getState().notice?.kind ?? null;
    if (said.at(-1) !== kind) said.push(kind);
  });
  const made: Pane = {
    host,
    store,
    controller,
    kept,
    said,
    choose: (choices) => {
      store.dispatch({ type: "choose", choices });
    },
    pauseIsOver: async () => {
      await everythingElse();
      pauses.forEach((over) => {
        over();
      });
      pauses = [];
      await everythingElse();
    },
  };
  panes.push(made);
  return made;
}

/** What is not waiting for anything has happened. */
function everythingElse(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A pane with a workbook open and analysed. */
async function openPane(name = "kq.xlsx", keeps = true): Promise<Pane> {
  const made = pane(keeps);
  await openFile(made, name);
  return made;
}

async function openFile({ controller, host, pauseIsOver }: Pane, name: string): Promise<void> {
  void controller.open(FILE, name);
  host.finishOpening();
  await pauseIsOver();
  host.answer();
  await everythingElse();
}

afterEach(() => {
  const faults = panes.splice(0).flatMap(({ host }) => host.faults);
  expect(faults).toEqual([]);
});

describe("Opening a file", () => {
  test("tells how much is read", async () => {
    const { controller, host, store } = pane();
    void controller.open(FILE, "kq.xlsx");
    expect(store.getState().opening).toEqual({ name: "kq.xlsx", share: null });
    host.reach(0.4);
    expect(store.getState().opening).toEqual({ name: "kq.xlsx", share: 0.4 });
    host.finishOpening();
  });

  test("is followed by its analysis", async () => {
    const { store } = await openPane();
    expect(store.getState()).toMatchObject({
      workbook: "kq.xlsx",
      analysis: answerTo(defaultChoices),
      computing: false,
    });
  });

  test("that is refused leaves what is open, with its figures", async () => {
    const { controller, host, store } = await openPane();
    const before = store.getState();
    const problem = { code: "damaged" } as const;
    const opening = controller.open(FILE, "anh.xlsx");
    host.refuse(problem);
    await opening;
    expect(store.getState()).toEqual({
      ...before,
      notice: { kind: "refused", name: "anh.xlsx", problem },
    });
  });

  test("that is stopped leaves what is open, with its figures", async () => {
    const { controller, host, store } = await openPane();
    const before = store.getState();
    const opening = controller.open(FILE, "khac.xlsx");
    controller.cancel();
    await opening;
    expect(store.getState()).toEqual({ ...before, notice: { kind: "cancelled" } });
    expect(host.isAnalysing()).toBe(false);
  });

  test("asks nothing of the host before it is done", async () => {
    const { controller, host, pauseIsOver } = pane();
    void controller.open(FILE, "kq.xlsx");
    await pauseIsOver();
    expect(host.asked).toEqual([]);
  });
});

describe("Opening a file in the place of edited cells", () => {
  async function editedPane(): Promise<Pane> {
    const made = await openPane("a.xlsx");
    made.store.dispatch({ type: "select", cell: CELL });
    await made.controller.edit("5");
    return made;
  }

  test("asks first, and is not begun", async () => {
    const { controller, store } = await editedPane();
    await controller.open(FILE, "b.xlsx");
    expect(store.getState()).toMatchObject({
      replacing: { name: "b.xlsx" },
      opening: null,
      workbook: "a.xlsx",
    });
  });

  test("is done when somebody agrees, and then there is nothing to ask about", async () => {
    const { controller, host, store } = await editedPane();
    await controller.open(FILE, "b.xlsx");
    const opening = controller.answerReplacing("replace");
    host.finishOpening();
    await opening;
    expect(store.getState()).toMatchObject({ replacing: null, workbook: "b.xlsx", tabs: [{ name: "KQ" }] });
    void controller.open(FILE, "c.xlsx");
    expect(store.getState()).toMatchObject({ replacing: null, opening: { name: "c.xlsx" } });
    host.finishOpening();
  });

  test("is left undone, with everything as it was, when somebody does not", async () => {
    const { controller, store, pauseIsOver, host } = await editedPane();
    await pauseIsOver();
    host.answer();
    await everythingElse();
    const before = store.getState();
    await controller.open(FILE, "b.xlsx");
    await controller.answerReplacing("leave");
    expect(store.getState()).toEqual(before);
  });

  test("does not ask where the edit was taken back, or where only sheets were made", async () => {
    const { controller, host, store, pauseIsOver } = await editedPane();
    await controller.undo();
    await pauseIsOver();
    host.answer();
    await controller.make(["summary"]);
    const opening = controller.open(FILE, "b.xlsx");
    expect(store.getState().replacing).toBeNull();
    host.finishOpening();
    await opening;
  });
});

describe("Opening the file that lies beside the page", () => {
  const real = globalThis.fetch;
  afterEach(() => {
    globalThis.fetch = real;
  });

  test("opens it under its name", async () => {
    const { controller, host, store } = pane();
    globalThis.fetch = () => Promise.resolve(new Response("x"));
    const opening = controller.openSample();
    await everythingElse();
    host.finishOpening();
    await opening;
    expect(store.getState().workbook).toBe("ket-qua-mau.xlsx");
  });

  test("tells where it is not there", async () => {
    const { controller, store } = pane();
    globalThis.fetch = () => Promise.resolve(new Response("", { status: 404 }));
    await controller.openSample();
    expect(store.getState()).toMatchObject({
      workbook: null,
      notice: { kind: "failed", detail: expect.stringContaining("404") },
    });
  });
});

describe("The analysis", () => {
  test("is made once for a burst of changes, with the last of them", async () => {
    const { host, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    choose({ sheet: "B" });
    choose({ sheet: "C" });
    await pauseIsOver();
    expect(host.asked.slice(1).map(({ sheet }) => sheet)).toEqual(["C"]);
  });

  test("is made again, once, where choices changed while it was made", async () => {
    const { host, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    choose({ sheet: "B" });
    choose({ sheet: "C" });
    host.answer();
    await pauseIsOver();
    expect(host.asked.slice(1).map(({ sheet }) => sheet)).toEqual(["A", "C"]);
  });

  test("of choices that have changed since never shows", async () => {
    const { host, store, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    choose({ sheet: "B" });
    host.answer();
    await everythingElse();
    expect(store.getState()).toMatchObject({ analysis: answerTo(defaultChoices), computing: true });
  });

  test("of the newest choices is what shows in the end", async () => {
    const { host, store, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    choose({ sheet: "B" });
    host.answer();
    await pauseIsOver();
    host.answer();
    await everythingElse();
    expect(store.getState()).toMatchObject({
      analysis: answerTo({ ...defaultChoices, sheet: "B" }),
      computing: false,
    });
  });

  test("is not made for what it does not depend on", async () => {
    const { host, store, choose, pauseIsOver } = await openPane();
    choose({ summary: { ...defaultChoices.summary, title: "Kết quả" } });
    store.dispatch({ type: "check", keys: ["E7"], checked: true });
    store.dispatch({ type: "write", document: "bulletin", part: "lead", edit: { text: "A", over: "B" } });
    store.dispatch({ type: "look-at", view: "summary" });
    await pauseIsOver();
    expect(host.asked).toHaveLength(1);
  });

  test.each<[string, Partial<Choices>]>([
    ["the office", { office: { ...defaultChoices.office, decimals: 0 } }],
    ["the day", { asOf: day("19/4/2017") }],
    ["the term", { term: { first: 2017, last: 2020 } }],
    ["a column", { columns: { nu: null } }],
    ["what is typed", { documents: { ...defaultChoices.documents, internal: true } }],
  ])("is made again after a change of %s", async (_what, change) => {
    const { host, choose, pauseIsOver } = await openPane();
    choose(change);
    await pauseIsOver();
    expect(host.asked.slice(1)).toEqual([{ ...defaultChoices, ...change }]);
  });

  test("that goes wrong is told, and nothing waits for it", async () => {
    const { host, store, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    host.fail(new Error("hết bộ nhớ"));
    await everythingElse();
    expect(store.getState()).toMatchObject({
      computing: false,
      stopped: true,
      unread: { kind: "failed", detail: expect.stringContaining("hết bộ nhớ") },
    });
  });
});

describe("Stopping the analysis", () => {
  test("leaves the figures of before and says so", async () => {
    const { controller, host, store, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    controller.cancel();
    await pauseIsOver();
    expect(store.getState()).toMatchObject({
      analysis: answerTo(defaultChoices),
      computing: false,
      stopped: true,
      unread: null,
    });
    expect(host.isAnalysing()).toBe(false);
  });

  test("is not for ever: it can be asked for again", async () => {
    const { controller, host, store, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    controller.cancel();
    await pauseIsOver();
    controller.computeAgain();
    await pauseIsOver();
    host.answer();
    await everythingElse();
    expect(store.getState()).toMatchObject({
      analysis: answerTo({ ...defaultChoices, sheet: "A" }),
      stopped: false,
    });
  });

  test("is over with the next change", async () => {
    const { controller, host, choose, pauseIsOver } = await openPane();
    choose({ sheet: "A" });
    await pauseIsOver();
    controller.cancel();
    await pauseIsOver();
    choose({ sheet: "B" });
    await pauseIsOver();
    expect(host.asked.slice(1).map(({ sheet }) => sheet)).toEqual(["A", "B"]);
  });
});

describe("Making the summary", () => {
  test("shows the new sheet and says so", async () => {
    const { controller, store } = await openPane();
    await controller.make(["summary"]);
    expect(store.getState()).toMatchObject({
      tab: 1,
      undoable: 1,
      work: null,
      notice: {
        kind: "made",
        sheets: [{ kind: "summary", name: "Tổng hợp", rows: 20 }],
        toCheck: 0,
        cells: [],
      },
    });
  });

  test("is not begun twice at a time", async () => {
    const { controller, store } = await openPane();
    await Promise.all([controller.make(["summary"]), controller.make(["summary"])]);
    expect(store.getState().undoable).toBe(1);
  });

  test("that goes wrong is told, and changes nothing", async () => {
    const { controller, host, store } = await openPane();
    const { tabs } = store.getState();
    host.failure = new Error("hết chỗ");
    await controller.make(["summary"]);
    expect(store.getState()).toMatchObject({ tabs, undoable: 0, work: null, notice: { kind: "failed" } });
  });

  test("that is stopped is told as stopped", async () => {
    const { controller, host, store } = await openPane();
    host.failure = new Cancelled();
    await controller.make(["summary"]);
    expect(store.getState()).toMatchObject({ work: null, notice: { kind: "cancelled" } });
  });
});

test("Making the bulletin shows its sheet, and says so.", async () => {
  const { controller, store } = await openPane();
  await controller.make(["bulletin"]);
  expect(store.getState()).toMatchObject({
    tab: 1,
    notice: { kind: "made", sheets: [{ kind: "bulletin", name: "Bản tin", rows: 20 }] },
  });
});

describe("Saving a file", () => {
  test("hands its bytes over under its name", async () => {
    const { controller, store } = await openPane();
    const saved: (readonly [Blob, string])[] = [];
    await controller.saveFile(
      "a.docx",
      () => Promise.resolve(FILE),
      (file, name) => saved.push([file, name]),
    );
    expect(saved).toEqual([[FILE, "a.docx"]]);
    expect(store.getState().notice).toEqual({ kind: "saved", name: "a.docx" });
  });

  test("that goes wrong is never told as saved", async () => {
    const { controller, said } = await openPane();
    await controller.saveFile(
      "a.docx",
      () => Promise.reject(new Error("hỏng")),
      () => undefined,
    );
    expect(said.slice(-1)).toEqual(["failed"]);
    expect(said).not.toContain("saved");
  });
});

describe("Typing into a cell", () => {
  test("changes the selected cell, says so, and has everything computed again", async () => {
    const { controller, host, store, pauseIsOver } = await openPane();
    store.dispatch({ type: "select", cell: CELL });
    await controller.edit("5");
    expect(store.getState()).toMatchObject({ undoable: 1, notice: { kind: "edited", address: "C5" } });
    expect(host.edits).toEqual([[{ tab: 0, ...CELL }, "5"]]);
    await pauseIsOver();
    expect(host.asked).toHaveLength(2);
  });

  test("does nothing in a sheet that we made, and says why", async () => {
    const { controller, host, store } = await openPane();
    await controller.make(["summary"]);
    store.dispatch({ type: "select", cell: CELL });
    await controller.edit("5");
    expect(host.edits).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "not-editable" });
  });

  test("does nothing where no cell is selected", async () => {
    const { controller, host } = await openPane();
    await controller.edit("5");
    expect(host.edits).toEqual([]);
  });
});

describe("Taking back", () => {
  test("brings back the sheets of before, says so, and has everything computed again", async () => {
    const { controller, host, store, pauseIsOver } = await openPane();
    await controller.make(["summary"]);
    await pauseIsOver();
    host.answer();
    await controller.undo();
    expect(store.getState()).toMatchObject({
      tabs: [{ name: "KQ" }],
      undoable: 0,
      notice: { kind: "undone" },
    });
    await pauseIsOver();
    expect(host.asked).toHaveLength(3);
  });

  test("says nothing where there is nothing to take back", async () => {
    const { controller, store } = await openPane();
    const before = store.getState();
    await controller.undo();
    expect(store.getState()).toBe(before);
  });
});

describe("What was done, when nothing can be looked at afterwards,", () => {
  async function blindPane(): Promise<Pane> {
    const made = await openPane();
    made.store.dispatch({ type: "select", cell: CELL });
    await made.controller.edit("5");
    await made.pauseIsOver();
    made.host.answer();
    await everythingElse();
    made.host.blind = new Error("không trả lời");
    return made;
  }

  test.each<
    readonly [what: string, act: (pane: Pane) => Promise<void>, said: Notice["kind"], undoable: number]
  >([
    ["a sheet that was made", ({ controller }) => controller.make(["summary"]), "made", 2],
    ["a cell that was typed into", ({ controller }) => controller.edit("6"), "edited", 2],
    ["what was taken back", ({ controller }) => controller.undo(), "undone", 0],
  ])("is said as done, and counted: %s", async (_what, act, said, undoable) => {
    const made = await blindPane();
    await act(made);
    await made.pauseIsOver();
    expect(made.store.getState()).toMatchObject({
      undoable,
      work: null,
      notice: { kind: said },
      stopped: true,
      unread: { kind: "failed", detail: expect.stringContaining("không trả lời") },
    });
  });

  test("is looked at again, and nothing is done a second time", async () => {
    const { controller, host, store, pauseIsOver } = await blindPane();
    await controller.make(["summary"]);
    await pauseIsOver();
    host.blind = null;
    controller.computeAgain();
    await pauseIsOver();
    host.answer();
    await everythingElse();
    expect(store.getState()).toMatchObject({
      tabs: [{ made: null }, { made: "summary" }],
      undoable: 2,
      notice: { kind: "made" },
      stopped: false,
      unread: null,
    });
  });
});

describe("Choices", () => {
  test("are kept with their workbook", async () => {
    const first = await openPane("a.xlsx");
    first.choose({ sheet: "A" });
    const storage: Store = { get: (key) => first.kept.get(key) ?? null, set: () => true };
    expect(loadChoices(storage, "a.xlsx").sheet).toBe("A");
    expect(loadChoices(storage, "b.xlsx").sheet).toBeNull();
  });

  test("are there again when their workbook is opened again", async () => {
    const made = await openPane("a.xlsx");
    made.choose({ sheet: "A" });
    await made.pauseIsOver();
    made.host.answer();
    await openFile(made, "b.xlsx");
    expect(made.store.getState().choices.sheet).toBeNull();
    await openFile(made, "a.xlsx");
    expect(made.store.getState().choices.sheet).toBe("A");
  });

  test("of the office become the defaults of other workbooks only when somebody says so", async () => {
    const made = await openPane("a.xlsx");
    const office = { ...defaultChoices.office, author: "Văn phòng" };
    made.choose({ office });
    const storage: Store = { get: (key) => made.kept.get(key) ?? null, set: () => true };
    expect(recallOffice(storage)).toEqual(defaultChoices.office);
    made.controller.keepAsDefaults();
    expect(recallOffice(storage)).toEqual(office);
    expect(made.store.getState().notice).toEqual({ kind: "defaults-kept" });
  });

  test("are not kept before a workbook is open", () => {
    const { choose, kept } = pane();
    choose({ sheet: "A" });
    expect([...kept]).toEqual([]);
  });
});

test("How people like their pane is kept.", () => {
  const { store, kept } = pane();
  store.dispatch({ type: "prefer", preferences: { theme: "dark" } });
  expect(recallPreferences({ get: (key) => kept.get(key) ?? null, set: () => true }).theme).toBe("dark");
});

describe("A machine that keeps nothing", () => {
  test("is told of once", async () => {
    const { said, choose, store } = await openPane("kq.xlsx", false);
    choose({ sheet: "A" });
    store.dispatch({ type: "notice", notice: null });
    choose({ sheet: "B" });
    store.dispatch({ type: "prefer", preferences: { theme: "dark" } });
    expect(said.filter((kind) => kind === "not-kept")).toHaveLength(1);
  });

  test("has what was chosen and written again when its workbook is opened again, as long as the page is there", async () => {
    const made = await openPane("a.xlsx", false);
    const edits = { bulletin: { lead: { text: "x".repeat(30_000), over: "Từ ngày 19/4." } } };
    made.choose({ edits });
    await openFile(made, "b.xlsx");
    expect(made.store.getState().choices.edits).toEqual({});
    await openFile(made, "a.xlsx");
    expect(made.store.getState().choices.edits).toEqual(edits);
  });

  test("is told of when defaults were to be kept", async () => {
    const { controller, store } = await openPane("kq.xlsx", false);
    controller.keepAsDefaults();
    expect(store.getState().notice).toEqual({ kind: "not-kept" });
  });
});

describe("A Word document", () => {
  async function saved(template: Uint8Array | null): Promise<{
    readonly files: readonly (readonly [Blob, string])[];
    readonly notice: unknown;
  }> {
    const { controller, store } = await openPane();
    if (template) controller.keepTemplate("bulletin", { name: "mau.docx", bytes: template });
    const files: (readonly [Blob, string])[] = [];
    await controller.saveWord("a.docx", say, (file, name) => files.push([file, name]));
    return { files, notice: store.getState().notice };
  }

  async function textsOf(file: Blob | undefined): Promise<readonly string[]> {
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    return paragraphsOf(partsOf(bytes)["word/document.xml"] ?? "");
  }

  test("is made by the office's own template, and what there is nothing for is told", async () => {
    const { files, notice } = await saved(wordFile(p("{{ten don vi}}, {{Tuổi bình quân}}")));
    expect(notice).toEqual({ kind: "saved", name: "a.docx", missing: ["Tuổi bình quân (đoạn 1)"] });
    expect(await textsOf(files[0]?.[0])).toEqual(["Đảng bộ xã Ví Dụ, …"]);
  });

  test("is not made as long as a field of the template is unknown", async () => {
    const { files, notice } = await saved(wordFile(p("{{Tên đơn vj}}")));
    expect(files).toEqual([]);
    expect(notice).toEqual({
      kind: "template-wrong",
      sentences: ["Không có trường “Tên đơn vj” (đoạn 1); có thể là “Tên đơn vị”."],
    });
  });
});
