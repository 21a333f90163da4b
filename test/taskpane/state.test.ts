/** What the pane knows, action by action. */
import { byDocument } from "../../src/congress/outputs";
import type { SheetTab } from "../../src/taskpane/core/host";
import { defaultChoices, type Choices } from "../../src/analysis/choices";
import type { Analysis } from "../../src/analysis/engine";
import { overviewOf } from "../../src/analysis/overview/overview";
import { defaultSettings } from "../../src/congress/settings";
import { initialState, reduce, type Action, type State } from "../../src/taskpane/core/state";
import { statisticsOf } from "../summary/support";
import { withSource, day, drawTable } from "../support/table";

const SHEETS: readonly SheetTab[] = [
  { name: "Danh mục", hidden: true, made: null },
  { name: "KQ", hidden: false, made: null },
  { name: "Năm trước", hidden: false, made: null },
];
const MADE: SheetTab = { name: "Tổng hợp", hidden: false, made: "summary" };
const CELL = { row: 4, column: 2 };
const OPEN: Action = { type: "opened", name: "kq.xlsx", tabs: SHEETS, choices: defaultChoices };
const NO_TABLE: Analysis = { ok: false, reasons: [] };

/** The state after these actions, from the first state or another. */
function after(actions: readonly Action[], from: State = initialState): State {
  return actions.reduce(reduce, from);
}

function chosen(change: Partial<Choices>): State {
  return { ...initialState, choices: { ...defaultChoices, ...change } };
}

/** An analysis of a sheet of this name. */
function analysisOf(sheet: string): Analysis {
  const statistics = statisticsOf(withSource(drawTable("branch | mark | elected\nA | held | 3"), { sheet }));
  const report = { statistics, findings: [] };
  const input = { report, settings: defaultSettings, assigned: new Set<string>(), asOfChosen: false };
  return {
    ok: true,
    overview: overviewOf(input),
    documents: byDocument(() => []),
    highlights: [],
  };
}

describe("Opening a file", () => {
  test("is told with its step, and what was said before is gone", () => {
    const said = after([{ type: "notice", notice: { kind: "undone" } }]);
    expect(after([{ type: "opening", name: "kq.xlsx", share: 0.4 }], said)).toMatchObject({
      opening: { name: "kq.xlsx", share: 0.4 },
      notice: null,
    });
  });

  test("leaves what is open as it is", () => {
    const open = after([OPEN]);
    expect(after([{ type: "opening", name: "khac.xlsx", share: null }], open)).toMatchObject({
      workbook: "kq.xlsx",
      tabs: SHEETS,
    });
  });

  test("ends with the workbook, its choices, and figures to come", () => {
    expect(after([{ type: "opening", name: "kq.xlsx", share: 0.4 }, OPEN])).toMatchObject({
      opening: null,
      workbook: "kq.xlsx",
      choices: defaultChoices,
      analysis: null,
      computing: true,
      notice: { kind: "opened", name: "kq.xlsx" },
    });
  });

  test("shows the first sheet that is not hidden", () => {
    expect(after([OPEN]).tab).toBe(1);
  });

  test("shows the first sheet where all are hidden", () => {
    const tabs = SHEETS.map((tab) => ({ ...tab, hidden: true }));
    expect(after([{ ...OPEN, tabs }]).tab).toBe(0);
  });

  test("forgets everything of the workbook before, but not how people like their pane and where they are in it", () => {
    const before = after([
      OPEN,
      { type: "prefer", preferences: { language: "en" } },
      { type: "analysed", analysis: NO_TABLE },
      { type: "look-at", view: "documents" },
      { type: "select", cell: CELL },
      { type: "mark", cells: [{ ...CELL, sheet: "KQ" }] },
      { type: "changed", tabs: SHEETS, undoable: 2 },
    ]);
    expect(after([OPEN], before)).toEqual({
      ...after([OPEN]),
      preferences: before.preferences,
      view: "documents",
      revision: before.revision + 1,
    });
  });

  test("that was stopped leaves what is open", () => {
    const open = after([OPEN]);
    const opening = after([{ type: "opening", name: "khac.xlsx", share: 0.4 }], open);
    expect(after([{ type: "not-opened" }], opening)).toEqual({ ...open, notice: null });
  });

  test("that was refused leaves what is open, and says why", () => {
    const open = after([OPEN]);
    const opening = after([{ type: "opening", name: "anh.xlsx", share: null }], open);
    const problem = { code: "damaged" } as const;
    expect(after([{ type: "refused", name: "anh.xlsx", problem }], opening)).toEqual({
      ...open,
      notice: { kind: "refused", name: "anh.xlsx", problem },
    });
  });
});

describe("Choices", () => {
  test("change where they were chosen and nowhere else", () => {
    expect(after([{ type: "choose", choices: { asOf: day("20/4/2017") } }]).choices).toEqual({
      ...defaultChoices,
      asOf: day("20/4/2017"),
    });
  });

  test("of a column stand beside those of other columns", () => {
    const state = chosen({ columns: { nu: "women" } });
    expect(after([{ type: "assign", key: "khac", field: null }], state).choices.columns).toEqual({
      nu: "women",
      khac: null,
    });
  });

  test("of a column can be changed", () => {
    const state = chosen({ columns: { nu: "women" } });
    expect(after([{ type: "assign", key: "nu", field: "religious" }], state).choices.columns).toEqual({
      nu: "religious",
    });
  });

  test("of one column can be taken back", () => {
    const state = chosen({ columns: { nu: "women", khac: null } });
    expect(after([{ type: "unassign", key: "nu" }], state).choices.columns).toEqual({ khac: null });
  });

  test("of all columns can be taken back at once", () => {
    const state = chosen({ columns: { nu: "women", khac: null } });
    expect(after([{ type: "unassign", key: null }], state).choices.columns).toEqual({});
  });
});

describe("A finding that somebody looked at", () => {
  const check = (key: string, checked: boolean): Action => ({ type: "check", keys: [key], checked });

  test("is known by its key, once", () => {
    const twice = [check("exceeds E7", true), check("exceeds E8", true), check("exceeds E7", true)];
    expect([...after(twice).choices.checked].sort()).toEqual(["exceeds E7", "exceeds E8"]);
  });

  test("can be open again", () => {
    expect(after([check("exceeds E7", true), check("exceeds E7", false)]).choices.checked).toEqual([]);
  });
});

describe("A part of the bulletin", () => {
  const edit = { text: "Bầu được 10 đồng chí.", over: "Đã bầu 10." };
  const byline = { text: "Văn phòng", over: "" };

  test("that somebody wrote is kept beside others", () => {
    const state = chosen({ edits: { bulletin: { byline } } });
    expect(
      after([{ type: "write", document: "bulletin", part: "results", edit }], state).choices.edits.bulletin,
    ).toEqual({
      byline,
      results: edit,
    });
  });

  test("is ours again when the edit is given up", () => {
    const state = chosen({ edits: { bulletin: { byline, results: edit } } });
    expect(
      after([{ type: "write", document: "bulletin", part: "results", edit: null }], state).choices.edits
        .bulletin,
    ).toEqual({ byline });
  });
});

describe("An analysis", () => {
  test("that has begun leaves the figures of before in view", () => {
    const state = { ...initialState, analysis: NO_TABLE, stopped: true };
    expect(after([{ type: "computing" }], state)).toEqual({ ...state, computing: true, stopped: false });
  });

  test("that was stopped says so", () => {
    expect(after([{ type: "computing" }, { type: "computing-stopped" }])).toMatchObject({
      computing: false,
      stopped: true,
    });
  });

  test("that is there ends the computing", () => {
    const stopped = after([{ type: "computing" }, { type: "computing-stopped" }]);
    expect(after([{ type: "analysed", analysis: NO_TABLE }], stopped)).toMatchObject({
      analysis: NO_TABLE,
      computing: false,
      stopped: false,
    });
  });

  test("shows the sheet that was read, when it is the first of a workbook", () => {
    expect(after([OPEN, { type: "analysed", analysis: analysisOf("Năm trước") }]).tab).toBe(2);
  });

  test("leaves people at the sheet where they are, when it is a later one", () => {
    const first: Action = { type: "analysed", analysis: analysisOf("Năm trước") };
    const moved = after([OPEN, first, { type: "show-tab", tab: 1 }]);
    expect(after([first], moved).tab).toBe(1);
  });

  test("without a table leaves the sheet in view", () => {
    expect(after([OPEN, { type: "analysed", analysis: NO_TABLE }]).tab).toBe(1);
  });
});

describe("The sheet in view", () => {
  const open = after([OPEN]);

  test("can be changed, and then no cell is selected", () => {
    const selected = after([{ type: "select", cell: CELL }], open);
    expect(after([{ type: "show-tab", tab: 2 }], selected)).toMatchObject({ tab: 2, selected: null });
  });

  test("is the one that a cell is in, when somebody goes to it", () => {
    expect(after([{ type: "go-to", cell: { ...CELL, sheet: "Năm trước" } }], open)).toMatchObject({
      tab: 2,
      selected: CELL,
    });
  });

  test("is never one of ours, though it is called as the cell's sheet", () => {
    const tabs = [{ ...MADE, name: "KQ" }, ...SHEETS];
    const state = after([{ type: "changed", tabs, undoable: 1 }], open);
    expect(after([{ type: "go-to", cell: { ...CELL, sheet: "KQ" } }], state).tab).toBe(2);
  });

  test("stays where the cell's sheet is not known", () => {
    expect(after([{ type: "go-to", cell: CELL }], open)).toMatchObject({ tab: open.tab, selected: CELL });
  });

  test("is gone to each time, also to the same cell", () => {
    const go: Action = { type: "go-to", cell: CELL };
    expect(after([go, go], open).goes - open.goes).toBe(2);
  });
});

describe("A change of cells or sheets", () => {
  const open = after([OPEN]);

  test("is counted, so that what was drawn before is drawn again", () => {
    const changed = after([{ type: "changed", tabs: SHEETS, undoable: 1 }], open);
    expect(changed).toMatchObject({ revision: open.revision + 1, undoable: 1 });
  });

  test("shows the sheet that was made", () => {
    const tabs = [...SHEETS, MADE];
    expect(after([{ type: "changed", tabs, tab: 3, undoable: 1 }], open)).toMatchObject({ tabs, tab: 3 });
  });

  test("leaves people where they are when nothing was made", () => {
    expect(after([{ type: "changed", tabs: SHEETS, undoable: 1 }], open).tab).toBe(open.tab);
  });

  test("shows a sheet that is there when the one in view was taken back", () => {
    const made = after([{ type: "changed", tabs: [...SHEETS, MADE], tab: 3, undoable: 1 }], open);
    expect(after([{ type: "changed", tabs: SHEETS, undoable: 0 }], made).tab).toBe(2);
  });
});

test("Going to another step of the pane unmarks the cells that explained a number.", () => {
  expect(
    after([
      { type: "mark", cells: [{ ...CELL, sheet: "KQ" }] },
      { type: "look-at", view: "summary" },
    ]),
  ).toMatchObject({
    view: "summary",
    marked: [],
  });
});

test("Long work is known while it lasts.", () => {
  expect(after([{ type: "working", work: "download" }]).work).toBe("download");
  expect(
    after([
      { type: "working", work: "download" },
      { type: "working", work: null },
    ]).work,
  ).toBeNull();
});

test("What is said stands until something else is, or nobody needs it.", () => {
  const said: Action = { type: "notice", notice: { kind: "undone" } };
  expect(after([said, { type: "select", cell: CELL }]).notice).toEqual({ kind: "undone" });
  expect(after([said, { type: "notice", notice: null }]).notice).toBeNull();
});

test("How people like their pane changes where they said so and nowhere else.", () => {
  expect(after([{ type: "prefer", preferences: { theme: "dark" } }]).preferences).toEqual({
    ...initialState.preferences,
    theme: "dark",
  });
});

test("No action changes the state that it was given.", () => {
  const before = structuredClone(initialState);
  after([OPEN, { type: "assign", key: "nu", field: null }, { type: "changed", tabs: [MADE], undoable: 1 }]);
  expect(initialState).toEqual(before);
});
