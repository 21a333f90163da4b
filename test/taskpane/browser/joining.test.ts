/** Many files in a plain browser: they become a workbook of joined results, which is gone on with like any other. */
import { readFileSync } from "node:fs";
import { defaultChoices } from "../../../src/analysis/choices";
import { sendingOf } from "../../../src/analysis/sending";
import { readBook } from "../../../src/reading/read-book";
import { BrowserController } from "../../../src/taskpane/browser/browser-controller";
import { BrowserHost } from "../../../src/taskpane/browser/browser-host";
import type { FileToJoin } from "../../../src/taskpane/core/host";
import { initialState, reduce, type Action, type State } from "../../../src/taskpane/core/state";
import { createStore, type StateStore } from "../../../src/taskpane/core/store";
import { readWorkbook } from "../../../src/workbook/file/read";
import { day } from "../../support/table";
import { workbookFile } from "../../workbook/files";
import { FileWorkers } from "../files/workers";
import { WorkerStandIn } from "./worker-stand-in";

const SAMPLE = new Blob([new Uint8Array(readFileSync("assets/ket-qua-mau.xlsx"))]);
/** On the joined sheet two rows of titles, one empty, and two of the header stand above the branches; it has no blocks. */
const FIRST_BRANCH = 6;

beforeEach(() => {
  WorkerStandIn.withFileWorkers();
  WorkerStandIn.endless = null;
});

/** A file of a branch with so many elected, of whom `women` are women. */
const file = (name: string, branch: string, elected: number, women = 1): FileToJoin => ({
  name,
  saved: 1,
  blob: new Blob([
    new Uint8Array(
      workbookFile("xlsx", [
        ["STT", "Chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Nữ"],
        [1, branch, "19/4/2025", elected, women],
      ]),
    ),
  ]),
});
const BROKEN: FileToJoin = { name: "hong.xlsx", saved: 1, blob: new Blob(["PK\u0003\u0004???"]) };
const THREE = [
  file("bèo.xlsx", "Thôn Bèo", 3),
  file("lau.xlsx", "Thôn Lau", 5),
  file("sậy.xlsx", "Thôn Sậy", 7),
];

interface Pane {
  readonly store: StateStore<State, Action>;
  readonly controller: BrowserController;
  readonly host: BrowserHost;
  /** Waits until the figures are of what is open. */
  readonly elected: () => Promise<number | null>;
}

function openPane(): Pane {
  const host = new BrowserHost();
  const store = createStore(reduce, initialState);
  const kept = new Map<string, string>();
  const controller = new BrowserController(store, {
    host,
    joiner: host,
    kept: { get: (key) => kept.get(key) ?? null, set: (key, value) => kept.set(key, value).size > 0 },
    today: () => day("27/11/2026"),
    now: () => ({ ...day("27/11/2026"), hour: 17, minute: 0 }),
    pause: () => Promise.resolve(),
  });
  const elected = async (): Promise<number | null> => {
    await controller.current();
    const { analysis } = store.getState();
    if (!analysis?.ok) return null;
    return analysis.overview.groups[0].figures.find(({ id }) => id === "elected")?.count ?? null;
  };
  return { store, controller, host, elected };
}

const statuses = ({ store }: Pane): readonly string[] =>
  store.getState().joining.files.map(({ file, status }) => `${file}: ${status}`);

/** The place of a figure on the joined sheet by the words of its heading. */
async function columnOf({ host }: Pane, heading: string): Promise<number> {
  const cells = await host.cells(0, 0, FIRST_BRANCH - 1);
  return cells.find(({ text }) => text === heading)?.column ?? -1;
}

test("Files become a workbook of joined results, each told what became of it, and their sum is the figure", async () => {
  const pane = openPane();
  await pane.controller.open(SAMPLE, "mau.xlsx");
  await pane.controller.joinFiles([...THREE, BROKEN]);
  expect(pane.store.getState()).toMatchObject({
    workbook: "Kết quả gộp",
    view: "source",
    tabs: [{ name: "Kết quả gộp", joined: true, edited: true }],
    notice: { kind: "joined", sheet: "Kết quả gộp", all: 4, counted: 3, toSee: 1 },
    work: null,
  });
  expect(statuses(pane)).toEqual([
    "bèo.xlsx: read",
    "hong.xlsx: unreadable",
    "lau.xlsx: read",
    "sậy.xlsx: read",
  ]);
  expect(await pane.elected()).toBe(15);
});

test("A file that was broken is mended and given again: it counts, the others stay, and it is taken back", async () => {
  const pane = openPane();
  await pane.controller.joinFiles([...THREE, BROKEN]);
  await pane.controller.open(file("hong.xlsx", "Thôn Mới", 7).blob, "hong.xlsx");
  expect(await pane.elected()).toBe(22);
  expect(statuses(pane)).toContain("hong.xlsx: read");
  await pane.controller.undo();
  expect(await pane.elected()).toBe(15);
  expect(statuses(pane)).toContain("hong.xlsx: unreadable");
});

test("A file that could not be read is still told when another one is joined", async () => {
  const pane = openPane();
  await pane.controller.joinFiles([...THREE, BROKEN]);
  await pane.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
  expect(statuses(pane)).toContain("hong.xlsx: unreadable");
  await pane.elected();
  const { analysis } = pane.store.getState();
  const kinds = analysis?.ok ? analysis.overview.findings.map(({ kind }) => kind) : [];
  expect(kinds).toContain("file-unreadable");
});

test("A file that comes again takes the place of the one before, and what differs is told with its file", async () => {
  const pane = openPane();
  await pane.controller.joinFiles(THREE);
  await pane.controller.joinFiles([file("lau.xlsx", "Thôn Lau", 6)]);
  expect(await pane.elected()).toBe(16);
  const { analysis } = pane.store.getState();
  const found = analysis?.ok ? analysis.overview.findings.find(({ kind }) => kind === "file-replaced") : null;
  expect(found).toMatchObject({ cell: { book: "lau.xlsx" }, places: { file: "lau.xlsx" } });
  expect(found?.places["differs"]).toContain("5 → 6");
});

test("Files that come while others are being joined wait for their end, and none is lost", async () => {
  const pane = openPane();
  const first = pane.controller.joinFiles(THREE);
  const second = pane.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
  const third = pane.controller.joinFiles([file("gò.xlsx", "Thôn Gò", 2)]);
  await Promise.all([first, second, third]);
  expect(statuses(pane)).toHaveLength(5);
  expect(await pane.elected()).toBe(26);
});

test("What is typed into the joined sheet counts, its total follows, and files that come later leave it", async () => {
  const pane = openPane();
  await pane.controller.joinFiles(THREE);
  const column = await columnOf(pane, "Bầu được");
  pane.store.dispatch({ type: "select", cell: { row: FIRST_BRANCH, column } });
  await pane.controller.edit("4");
  expect(await pane.elected()).toBe(16);
  const total = (await pane.host.cells(0, FIRST_BRANCH + 3, FIRST_BRANCH + 3)).find(
    (cell) => cell.column === column,
  );
  expect(total?.text).toBe("16");
  await pane.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
  expect(await pane.elected()).toBe(25);
});

test("The saved workbook has the joined sheet as it was typed before the sheets of ours, and can be joined to again", async () => {
  const pane = openPane();
  await pane.controller.joinFiles(THREE);
  const column = await columnOf(pane, "Bầu được");
  pane.store.dispatch({ type: "select", cell: { row: FIRST_BRANCH, column } });
  await pane.controller.edit("4");
  await pane.controller.make(["summary"]);
  let saved = new Blob();
  await pane.controller.saveWorkbook("gop.xlsx", (bytes) => {
    saved = bytes;
  });
  // It is in a file now: nobody is asked when it goes.
  expect(pane.store.getState().tabs.some(({ edited }) => edited)).toBe(false);
  const read = await readWorkbook(new Uint8Array(await saved.arrayBuffer()), "gop.xlsx");
  expect(read.ok && read.sheets.map(({ sheet }) => sheet)).toEqual(["Kết quả gộp", "Tổng hợp"]);
  const book = readBook(read.ok ? read.sheets.slice(0, 1) : []);
  expect(book.ok && book.table.counts.get("elected")?.values).toEqual([4, 5, 7]);
  const next = openPane();
  await next.controller.open(saved, "gop.xlsx");
  await next.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
  expect(next.store.getState()).toMatchObject({ workbook: "gop.xlsx", undoable: 1 });
  expect(await next.elected()).toBe(25);
});

test("Stopped in the middle nothing is joined and what was open stays; it goes on with the rest", async () => {
  const pane = openPane();
  await pane.controller.open(SAMPLE, "mau.xlsx");
  FileWorkers.endless = "sậy.xlsx";
  const joined = pane.controller.joinFiles(THREE);
  while (FileWorkers.read.length < 3) await new Promise(setImmediate);
  pane.controller.cancel();
  await joined;
  expect(pane.store.getState()).toMatchObject({
    workbook: "mau.xlsx",
    joining: { progress: null, stopped: { all: 3 } },
    notice: { kind: "cancelled" },
  });
  FileWorkers.endless = null;
  FileWorkers.read = [];
  await pane.controller.goOnJoining();
  expect(FileWorkers.read).toEqual(["sậy.xlsx"]);
  expect(pane.store.getState()).toMatchObject({ workbook: "Kết quả gộp", joining: { stopped: null } });
  expect(await pane.elected()).toBe(15);
});

test("Where no file has results nothing is changed, and each says why", async () => {
  const pane = openPane();
  await pane.controller.open(SAMPLE, "mau.xlsx");
  await pane.controller.joinFiles([BROKEN]);
  expect(pane.store.getState()).toMatchObject({ workbook: "mau.xlsx", notice: { kind: "nothing-joined" } });
  expect(statuses(pane)).toEqual(["hong.xlsx: unreadable"]);
});

test("After other work was stopped, the joined results are as they were, with what was typed", async () => {
  const pane = openPane();
  await pane.controller.joinFiles(THREE);
  await pane.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
  const column = await columnOf(pane, "Bầu được");
  pane.store.dispatch({ type: "select", cell: { row: FIRST_BRANCH, column } });
  await pane.controller.edit("4");
  const before = await pane.host.analyse(defaultChoices, day("27/11/2026"));
  WorkerStandIn.endless = "analyse";
  const stopped = pane.host.analyse(defaultChoices, day("27/11/2026")).catch(() => null);
  await new Promise(setImmediate);
  pane.host.cancel();
  WorkerStandIn.endless = null;
  await stopped;
  expect(await pane.host.analyse(defaultChoices, day("27/11/2026"))).toEqual(before);
  await pane.controller.undo();
  await pane.controller.undo();
  expect(await pane.elected()).toBe(15);
});

describe("Against a list of the branches that are to send", () => {
  const list = (name: string, ...rows: readonly (readonly string[])[]): FileToJoin => ({
    name,
    saved: 1,
    blob: new Blob([new Uint8Array(workbookFile("xlsx", rows))]),
  });
  const LIST = list(
    "ds.xlsx",
    ["TT", "Tên chi bộ"],
    ...["Bèo", "Lau", "Mới", "Sậy"].map((n, i) => [`${i + 1}`, `Thôn ${n}`]),
  );

  /** Of the chosen list those that have not sent; null where it cannot be told. */
  const missing = ({ store }: Pane): readonly string[] | null => {
    const { list: chosen, sent } = store.getState().joining;
    return chosen?.read?.ok && sent
      ? sendingOf(chosen.read.list, sent).missing.map(({ name }) => name)
      : null;
  };

  test("it is known who has not sent; it follows what is joined and taken back, and nothing of it is lost with a change of workbooks", async () => {
    const pane = openPane();
    await pane.controller.chooseList(LIST);
    await pane.controller.joinFiles(THREE);
    expect(missing(pane)).toEqual(["Thôn Mới"]);
    expect(pane.store.getState().joining).toMatchObject({
      list: { file: "ds.xlsx" },
      at: { hour: 17, minute: 0 },
    });
    await pane.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
    expect(missing(pane)).toEqual([]);
    await pane.controller.undo();
    expect(missing(pane)).toEqual(["Thôn Mới"]);
    await pane.controller.open(SAMPLE, "mau.xlsx");
    await pane.controller.answerReplacing("replace");
    expect(pane.store.getState().joining).toMatchObject({ list: { file: "ds.xlsx" }, sent: null });
  });

  test("who sent a file twice is still told when another file is joined", async () => {
    const pane = openPane();
    await pane.controller.chooseList(LIST);
    await pane.controller.joinFiles([...THREE, file("bèo (bản sao).xlsx", "Thôn Bèo", 3)]);
    await pane.controller.joinFiles([file("mới.xlsx", "Thôn Mới", 9)]);
    const { list: chosen, sent } = pane.store.getState().joining;
    const twice = chosen?.read?.ok ? sendingOf(chosen.read.list, sent ?? []).twice : [];
    expect(twice).toEqual([
      { branch: { name: "Thôn Bèo", block: null }, files: ["bèo (bản sao).xlsx", "bèo.xlsx"] },
    ]);
  });

  test.each([
    { of: "a file that is broken", given: BROKEN, says: "Tệp “hong.xlsx” bị hỏng" },
    {
      of: "a file that names no branch",
      given: list("trống.xlsx", ["Việc cần làm", "Ai làm"]),
      says: "Không tìm thấy chi bộ nào trong tệp “trống.xlsx”.",
    },
  ])("$of says why it is no list, and is compared with nothing", async ({ given, says }) => {
    const pane = openPane();
    await pane.controller.joinFiles(THREE);
    await pane.controller.chooseList(LIST);
    await pane.controller.chooseList(given);
    expect(missing(pane)).toBeNull();
    const read = pane.store.getState().joining.list?.read;
    expect(read?.ok === false && read.unreadable).toContain(says);
    expect(FileWorkers.alive).toBe(0);
  });

  test("of two that are chosen one after the other the last one counts, though the first is read last", async () => {
    const pane = openPane();
    const first = await pane.host.readList(LIST);
    let answer = (): void => undefined;
    const late = new Promise<typeof first>((resolve) => (answer = () => resolve(first)));
    jest.spyOn(pane.host, "readList").mockReturnValueOnce(late);
    const chosen = pane.controller.chooseList(LIST);
    await pane.controller.chooseList(list("khác.xlsx", ["Tên chi bộ"], ["Thôn Khác"], ["Thôn Bèo"]));
    answer();
    await chosen;
    expect(pane.store.getState().joining.list).toMatchObject({
      file: "khác.xlsx",
      read: { list: { branches: [{ name: "Thôn Khác" }, { name: "Thôn Bèo" }] } },
    });
  });

  test("where what reads it does not come the list of before stays, and it is said", async () => {
    const pane = openPane();
    await pane.controller.chooseList(LIST);
    jest.spyOn(pane.host, "readList").mockRejectedValueOnce(new Error("offline"));
    await pane.controller.chooseList(list("khác.xlsx", ["Tên chi bộ"], ["Thôn Khác"]));
    expect(pane.store.getState()).toMatchObject({
      joining: { list: { file: "ds.xlsx", read: { ok: true } } },
      notice: { kind: "failed" },
    });
  });
});

describe("Before something takes the place of what is in no file", () => {
  test("it is asked where cells were edited, and files join when somebody says so", async () => {
    const pane = openPane();
    await pane.controller.open(SAMPLE, "mau.xlsx");
    pane.store.dispatch({ type: "select", cell: { row: 8, column: 4 } });
    await pane.controller.edit("5");
    await pane.controller.joinFiles(THREE);
    expect(pane.store.getState()).toMatchObject({ workbook: "mau.xlsx", replacing: { by: "joined" } });
    await pane.controller.answerReplacing("replace");
    expect(pane.store.getState()).toMatchObject({ workbook: "Kết quả gộp", replacing: null });
  });

  test("of one more file it is asked whether it is to be joined or opened", async () => {
    const pane = openPane();
    await pane.controller.joinFiles(THREE);
    await pane.controller.open(SAMPLE, "mau.xlsx");
    expect(pane.store.getState().replacing).toEqual({ name: "mau.xlsx", by: "file-or-joined" });
    await pane.controller.answerReplacing("join");
    expect(statuses(pane)).toContain("mau.xlsx: read");
    await pane.controller.open(SAMPLE, "khac.xlsx");
    await pane.controller.answerReplacing("replace");
    expect(pane.store.getState()).toMatchObject({ workbook: "khac.xlsx", joining: { files: [] } });
  });
});
