/** Keys on a sheet: they move the selection as in a spreadsheet, or begin to type. */
import type { CellPosition } from "../../../src/sheet/address";
import { keyAction, type Key, type KeyAction } from "../../../src/taskpane/workbook/sheet-keys";
import { mergeFinder } from "../../../src/taskpane/shared/sheet-geometry";

/** Ten rows of five columns, B2:C3 merged. */
const SHEET = {
  rendered: { rowCount: 10, columns: [60, 60, 60, 60, 60] },
  page: 4,
  mergeAt: mergeFinder([{ top: 1, left: 1, bottom: 2, right: 2 }]),
};

const press = (key: string, selected: CellPosition | null, held: Partial<Key> = {}): KeyAction | null =>
  keyAction({ key, far: false, alt: false, ...held }, { ...SHEET, selected });

const at = (row: number, column: number): CellPosition => ({ row, column });

test.each<readonly [key: string, from: CellPosition, to: CellPosition]>([
  ["ArrowUp", at(5, 3), at(4, 3)],
  ["ArrowUp", at(0, 3), at(0, 3)],
  ["ArrowDown", at(5, 3), at(6, 3)],
  ["ArrowDown", at(9, 3), at(9, 3)],
  ["ArrowLeft", at(5, 0), at(5, 0)],
  ["ArrowRight", at(5, 4), at(5, 4)],
  ["PageDown", at(1, 0), at(5, 0)],
  ["PageDown", at(8, 0), at(9, 0)],
  ["PageUp", at(5, 0), at(1, 0)],
  ["Home", at(5, 3), at(5, 0)],
  ["End", at(5, 3), at(5, 4)],
])("%s goes from %j to %j", (key, from, to) => {
  expect(press(key, from)).toEqual({ kind: "select", cell: to });
});

test("With Control, Home is the first cell and End the last", () => {
  expect(press("Home", at(5, 3), { far: true })).toEqual({ kind: "select", cell: at(0, 0) });
  expect(press("End", at(5, 3), { far: true })).toEqual({ kind: "select", cell: at(9, 4) });
});

test("A merged area is one cell: known by its first, left behind with one key", () => {
  expect(press("ArrowLeft", at(2, 3))).toEqual({ kind: "select", cell: at(1, 1) });
  expect(press("ArrowRight", at(1, 1))).toEqual({ kind: "select", cell: at(1, 3) });
  expect(press("ArrowDown", at(1, 1))).toEqual({ kind: "select", cell: at(3, 1) });
});

test("Where nothing is selected the keys begin at the first cell", () => {
  expect(press("ArrowDown", null)).toEqual({ kind: "select", cell: at(1, 0) });
});

test("A sign begins to type, F2 and Enter change what stands there", () => {
  expect(press("7", at(5, 3))).toEqual({ kind: "type", text: "7" });
  expect(press("F2", at(5, 3))).toEqual({ kind: "type", text: "" });
  expect(press("Enter", at(5, 3))).toEqual({ kind: "type", text: "" });
});

test.each<readonly [what: string, action: KeyAction | null]>([
  ["a sign where nothing is selected", press("7", null)],
  ["a shortcut of the browser", press("c", at(5, 3), { far: true })],
  ["a sign with Alt", press("a", at(5, 3), { alt: true })],
  ["a key without a sign", press("Tab", at(5, 3))],
])("%s is left to the browser", (_what, action) => {
  expect(action).toBeNull();
});
