/** In a plain browser: sheets that were made before the cells changed are known to be of before, and no file has them. */
import { readFileSync } from "node:fs";
import { BrowserHost } from "../../../src/taskpane/browser/browser-host";
import { BrowserController } from "../../../src/taskpane/browser/browser-controller";
import { initialState, reduce, type Action, type State } from "../../../src/taskpane/core/state";
import { createStore, type StateStore } from "../../../src/taskpane/core/store";
import { readWorkbook } from "../../../src/workbook/file/read";
import { day } from "../../support/table";
import { WorkerStandIn } from "./worker-stand-in";

const SAMPLE = new Blob([new Uint8Array(readFileSync("assets/ket-qua-mau.xlsx"))]);
/** E9: how many the first branch elected, 3 of the 10 in all. */
const ELECTED = { row: 8, column: 4 };

beforeAll(() => {
  Object.assign(globalThis, { Worker: WorkerStandIn });
});
afterEach(() => {
  WorkerStandIn.endless = null;
});

interface Pane {
  readonly store: StateStore<State, Action>;
  readonly controller: BrowserController;
  readonly host: BrowserHost;
}

async function openSample(): Promise<Pane> {
  const host = new BrowserHost();
  const store = createStore(reduce, initialState);
  const around = {
    host,
    kept: { get: () => null, set: () => true },
    today: () => day("20/4/2017"),
    now: () => ({ ...day("20/4/2017"), hour: 17, minute: 0 }),
    pause: () => Promise.resolve(),
  };
  const controller = new BrowserController(store, around);
  await controller.open(SAMPLE, "a.xlsx");
  await everything();
  return { store, controller, host };
}

/** All that follows has happened. */
async function everything(): Promise<void> {
  for (let i = 0; i < 200; i++) await new Promise((resolve) => setImmediate(resolve));
}

async function type({ store, controller }: Pane, text: string): Promise<void> {
  store.dispatch({ type: "show-tab", tab: 0 });
  store.dispatch({ type: "select", cell: ELECTED });
  await controller.edit(text);
}

const outdated = ({ store }: Pane): readonly string[] => store.getState().outdated;

/** All cells of the file that is saved. */
async function saved({ controller }: Pane): Promise<readonly unknown[]> {
  const files: Blob[] = [];
  await controller.saveWorkbook("b.xlsx", (file) => files.push(file));
  const [file] = files;
  if (!file) return [];
  const read = await readWorkbook(new Uint8Array(await file.arrayBuffer()), "b.xlsx");
  return read.ok ? read.sheets.flatMap(({ values }) => values.flat()) : [];
}

test("A sheet is of before when a cell was changed, and no more when that is taken back or typed back.", async () => {
  const pane = await openSample();
  await pane.controller.make(["summary"]);
  await type(pane, "5");
  await everything();
  expect(outdated(pane)).toEqual(["summary"]);
  await pane.controller.undo();
  await everything();
  expect(outdated(pane)).toEqual([]);
  await type(pane, "5");
  await type(pane, "3");
  await everything();
  expect(outdated(pane)).toEqual([]);
});

test("A file that is saved has the figures as they are, and it is said what was made anew for it.", async () => {
  const pane = await openSample();
  await pane.controller.make(["summary"]);
  await pane.controller.make(["bulletin"]);
  await type(pane, "5");
  const cells = await saved(pane);
  const told = cells.flatMap((cell) => /được bầu là (\d+) đồng chí/.exec(String(cell))?.[1] ?? []);
  expect([cells.includes(12), told]).toEqual([true, ["12"]]);
  const { notice, undoable } = pane.store.getState();
  expect(notice).toEqual({ kind: "saved", name: "b.xlsx", remade: ["summary", "bulletin"] });
  await everything();
  expect(outdated(pane)).toEqual([]);
  // Both sheets, the cell, both anew in one step: taken back, the cell is still 5 and the sheets are of before.
  expect(undoable).toBe(4);
  await pane.controller.undo();
  await everything();
  expect(outdated(pane)).toEqual(["summary", "bulletin"]);
});

test("A file that is saved of sheets that are of now makes nothing anew.", async () => {
  const pane = await openSample();
  await pane.controller.make(["summary"]);
  expect((await saved(pane)).includes(10)).toBe(true);
  expect(pane.store.getState()).toMatchObject({ undoable: 1, notice: { kind: "saved", name: "b.xlsx" } });
});

test("Somebody who stops while the figures are reckoned anew gets no file of before.", async () => {
  const pane = await openSample();
  await pane.controller.make(["summary"]);
  WorkerStandIn.endless = "analyse";
  await type(pane, "5");
  const saving = saved(pane);
  await everything();
  WorkerStandIn.endless = null;
  pane.controller.cancel();
  expect(await saving).toEqual([]);
});

test("Where no table is left, no file of before is saved, and it is said.", async () => {
  const pane = await openSample();
  await pane.controller.make(["summary"]);
  pane.store.dispatch({ type: "show-tab", tab: 0 });
  for (let row = 0; row < 16; row++)
    for (let column = 0; column < 16; column++)
      await pane.host.edit([{ place: { tab: 0, row, column }, text: "" }]);
  pane.controller.computeAgain();
  await everything();
  expect(outdated(pane)).toEqual(["summary"]);
  expect(await saved(pane)).toEqual([]);
  expect(pane.store.getState().notice).toEqual({ kind: "nothing-to-make" });
});
