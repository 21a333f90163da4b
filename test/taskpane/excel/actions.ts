/**
 * Everything that can be done in the workbook from the pane and from the ribbon, each as it is done while one of its requests fails: afterwards the
 * workbook is as it was, or has all of it; it is said which, in a sentence; and who does it again gets it once.
 */
import { associateCommands } from "../../../src/commands/commands";
import type { FormulaWish } from "../../../src/functions/formula-text";
import { say } from "../../../src/i18n/messages";
import type { Notice } from "../../../src/taskpane/core/notices";
import { noticeWords } from "../../../src/taskpane/shared/notice-words";
import { problemOf } from "../../../src/workbook/excel/problem";
import { ExcelHost, type FailureData, type SheetData } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { excelWithFunctions } from "../../functions/cells";
import { resultsFile } from "./files";
import {
  connectPane,
  differences,
  OLD,
  paneOver,
  quiet,
  SHORT,
  withSummary,
  workbookOf,
  type Facts,
  type Pane,
} from "./support";

const NOTES: SheetData = { name: "Sổ tay", values: [["Báo cáo"]] };
const WISH: FormulaWish = { kind: "count", indicator: "Tái cử", block: null, part: null, asOf: null };

export interface Case {
  readonly before: (pane: Pane) => Promise<unknown>;
  readonly act: (pane: Pane) => Promise<unknown>;
  /** Null where nothing is said when it goes well. */
  readonly said: Notice["kind"] | null;
  /** It follows by itself from what somebody does in the workbook; where it fails, it is said beside, and tried again. */
  readonly isAutomatic?: boolean;
  /** What is open; SHORT unless told otherwise. */
  readonly sheet?: SheetData;
  /** The ribbon is pressed before the pane was ever shown. */
  readonly isUnseen?: boolean;
}

const make = (pane: Pane): Promise<void> => pane.controller.make(["summary", "bulletin"]);
const undo = (pane: Pane): Promise<void> => pane.controller.undo();
const insert = (pane: Pane): Promise<unknown> => pane.controller.insertFormula(WISH, null);
const fix = (pane: Pane): Promise<void> => pane.controller.fixFormulas("book");
const nothing = (): Promise<void> => Promise.resolve();

async function makeTwice(pane: Pane): Promise<void> {
  await make(pane);
  await quiet(pane.excel);
  pane.excel.workbook.sheet("KQ").type("D2", 5);
  await quiet(pane.excel);
  await make(pane);
}

async function selectNotes(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sổ tay").getRange("C3").select();
    await context.sync();
  });
}

function copy({ controller }: Pane): Promise<void> {
  return controller.addUnicodeCopy();
}

async function inserted(pane: Pane): Promise<void> {
  await selectNotes();
  await insert(pane);
  await pane.excel.calculated();
}

async function fixed(pane: Pane): Promise<void> {
  await inserted(pane);
  await fix(pane);
}

const FIRST = [resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 3, 2, 1])];
const THEN = [
  resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 4, 2, 1]),
  resultsFile("Lau.xlsx", ["Chi bộ Thôn Lau", 3, 3, 0]),
];

async function joinedAndMended(pane: Pane): Promise<void> {
  await pane.controller.joinFiles(FIRST);
  await quiet(pane.excel);
  pane.excel.workbook.sheet("Kết quả gộp").type("D8", 6);
}

function withCharts(pane: Pane, liveFormulas = false): Promise<void> {
  pane.choose(withSummary({ showCharts: true, liveFormulas }));
  return Promise.resolve();
}

function signed(pane: Pane): Promise<void> {
  pane.choose({ ...withSummary({ title: "BẢNG TỔNG HỢP" }) });
  return pane.controller
    .keepInWorkbook("bulletin", { name: "mau.docx", bytes: new Uint8Array([1]) })
    .then(() => undefined);
}

function onRibbon(pane: Pane): Promise<void> {
  const { controller, store } = pane;
  associateCommands({ controller, store, showPane: nothing });
  return Promise.resolve();
}

export const CASES: Readonly<Record<string, Case>> = {
  "Making both sheets": { before: nothing, act: make, said: "made" },
  "Making both anew": { before: make, act: make, said: "made" },
  "Making a summary with charts and living formulas": {
    before: (pane) => withCharts(pane, true),
    act: ({ controller }) => controller.make(["summary"]),
    said: "made",
  },
  "Adding the empty results sheet": {
    before: nothing,
    act: ({ controller }) => controller.addTemplate(),
    said: "template",
  },
  "Adding the sample": {
    before: nothing,
    act: ({ controller }) => controller.addTemplate(true),
    said: "sample",
  },
  "Adding the form for branches": {
    before: nothing,
    act: ({ controller }) => controller.addForm(),
    said: "form",
  },
  "Taking back the first sheets": { before: make, act: undo, said: "undone" },
  "Taking back what was made anew": { before: makeTwice, act: undo, said: "undone" },
  "Taking away what is kept from before": {
    before: makeTwice,
    act: ({ controller }) => controller.removePrevious(),
    said: "previous-removed",
  },
  "Making a copy in Unicode": { before: nothing, act: copy, said: "unicode-copy", sheet: OLD },
  "Taking back a copy in Unicode": { before: copy, act: undo, said: "undone", sheet: OLD },
  "Putting in a formula": { before: selectNotes, act: insert, said: "inserted" },
  "Taking back a formula": { before: inserted, act: undo, said: "undone" },
  "Turning formulas into values": { before: inserted, act: fix, said: "fixed" },
  "Taking back values": { before: fixed, act: undo, said: "undone" },
  "Joining files": { before: nothing, act: ({ controller }) => controller.joinFiles(FIRST), said: "joined" },
  "Joining files to a sheet that was mended by hand": {
    before: joinedAndMended,
    act: ({ controller }) => controller.joinFiles(THEN),
    said: "joined",
  },
  "Taking back a joining": { before: joinedAndMended, act: undo, said: "undone" },
  "Taking out what was chosen": {
    before: signed,
    act: ({ controller }) => controller.takeOut(),
    said: "taken-out",
  },
  "Keeping what was chosen": {
    before: nothing,
    act: (pane) => {
      pane.choose({ ...withSummary({ title: "BẢNG TỔNG HỢP" }), sheet: "KQ" });
      return nothing();
    },
    said: null,
  },
  "A summary that is kept up to date": {
    before: async (pane) => {
      pane.choose(withSummary({ automatic: true }));
      await pane.controller.make(["summary"]);
      pane.excel.workbook.sheet("KQ").show();
    },
    act: ({ excel }) => {
      excel.workbook.sheet("KQ").type("D2", 5);
      return nothing();
    },
    said: "kept-up",
    isAutomatic: true,
  },
  "“Lập bảng tổng hợp” on the ribbon": {
    before: onRibbon,
    act: ({ excel }) => excel.press("summarizeNow"),
    said: "made",
    isUnseen: true,
  },
  "“Trang mẫu” on the ribbon": {
    before: onRibbon,
    act: ({ excel }) => excel.press("insertTemplate"),
    said: "template",
    isUnseen: true,
  },
};

/** What is to be tried again after a while. */
const laterOf = new WeakMap<Pane, (() => void)[]>();

export async function prepared({ before, sheet = SHORT, isUnseen = false }: Case): Promise<Pane> {
  const excel = await excelWithFunctions({ sheets: [sheet, NOTES] });
  const waiting: (() => void)[] = [];
  const later = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const pane = isUnseen ? paneOver(excel, later) : await connectPane(excel, later);
  laterOf.set(pane, waiting);
  await before(pane);
  await settle(pane);
  pane.store.dispatch({ type: "notice", notice: null });
  pane.excel.clearRequests();
  return pane;
}

export async function settle({ excel }: Pane): Promise<void> {
  await quiet(excel);
  await excel.calculated();
  await quiet(excel);
}

/** What is so when nothing fails, and how many requests that takes, with the reading behind it. */
export interface Whole {
  readonly facts: Facts;
  readonly requests: readonly { readonly actions: number; readonly isWriting: boolean }[];
  readonly undoable: number;
}

export async function whole(one: Case): Promise<Whole> {
  const pane = await prepared(one);
  await one.act(pane);
  await settle(pane);
  expect(pane.notice()?.kind ?? null).toBe(one.said);
  return {
    facts: workbookOf(pane.excel),
    requests: pane.excel.requests.map(({ actions, methods }) => ({
      actions,
      isWriting: methods.some((one) => /=$|\.(?:add|delete|copy|clear|merge)$/.test(one)),
    })),
    undoable: pane.store.getState().undoable,
  };
}

/** Does it while the nth request fails, and judges what is so then and when it is done again. */
export async function judge(one: Case, all: Whole, n: number, failure: FailureData): Promise<void> {
  const pane = await prepared(one);
  const { excel, store } = pane;
  const before = workbookOf(excel);
  const { undoable } = store.getState();
  const isAsIf = (facts: Facts): void => {
    expect([n, failure, differences(workbookOf(excel), facts)]).toEqual([n, failure, []]);
  };
  excel.failAt(n, failure);
  const acting = one.act(pane);
  const asBefore = one.isAutomatic ? workbookOf(excel) : before;
  await acting;
  await settle(pane);
  const first = pane.notice();
  if ((first?.kind ?? null) !== one.said) {
    const told = one.isAutomatic ? (store.getState().notKeptUp?.why ?? store.getState().unread) : first;
    const kind = one.said === null ? "not-kept" : "excel";
    expect([n, failure, told?.kind, told && faultsOf(told)]).toEqual([n, failure, kind, []]);
    isAsIf(asBefore);
    expect(store.getState().undoable).toBe(undoable);
    const later = laterOf.get(pane)?.splice(0) ?? [];
    for (const again of later) again();
    if (later.length === 0) await one.act(pane);
    await settle(pane);
    if (one.said === null) pane.store.dispatch({ type: "notice", notice: null });
  }
  expect([n, failure, pane.notice()?.kind ?? null]).toEqual([n, failure, one.said]);
  isAsIf(all.facts);
  expect([n, failure, store.getState().undoable]).toEqual([n, failure, all.undoable]);
  const { unread } = store.getState();
  // Of the reading behind it is said apart that it failed, and it is made good by the next.
  if (unread) {
    expect([n, failure, faultsOf(unread)]).toEqual([n, failure, []]);
    pane.controller.computeAgain();
    await settle(pane);
  }
  expect([n, failure, store.getState().unread]).toEqual([n, failure, null]);
  const shown = excel.workbook.visibleSheets.map(({ name }) => name);
  expect(
    store
      .getState()
      .tabs.filter(({ hidden }) => !hidden)
      .map(({ name }) => name),
  ).toEqual(shown);
}

/** Does it while the nth request has no answer: the pane is free and says so, nothing is begun meanwhile, and what comes late is there once. */
export async function judgeSilence(
  one: Case,
  all: Whole,
  n: number,
  how: "done" | "not-done",
): Promise<void> {
  const pane = await prepared(one);
  const { excel, store } = pane;
  const before = workbookOf(excel);
  const seen = (what: unknown, expected: unknown): void => {
    expect([n, how, what]).toEqual([n, how, expected]);
  };
  const press = async (): Promise<void> => {
    let isFree = false;
    const acting = one.act(pane).then(() => {
      isFree = true;
    });
    await settle(pane);
    pane.waitInVain();
    await settle(pane);
    seen(isFree, true);
    await acting;
  };
  excel.silentAt(n, how);
  const acting = press();
  const asBefore = one.isAutomatic ? workbookOf(excel) : before;
  await acting;
  if (excel.isSilent) {
    const { work, computing, unread, notKeptUp } = store.getState();
    const told = [pane.notice(), unread, notKeptUp?.why].find(
      (notice) => notice?.kind === "excel" && notice.code === "no-answer",
    );
    seen([work, computing, told && faultsOf(told)], [null, false, []]);
    if (!one.isAutomatic && one.said !== null) {
      await press();
      if (unread === null || pane.notice()?.kind !== one.said)
        expect(pane.notice()).toMatchObject({ kind: "excel", code: "no-answer" });
    }
    excel.answerLate();
    await settle(pane);
    await settle(pane);
  }
  const facts = workbookOf(excel);
  // What a chart's name was while functions were still reckoning is a matter of moments.
  const unlike = (): readonly string[] =>
    differences(workbookOf(excel), all.facts).filter((one) => !one.includes("#BUSY!"));
  if (unlike().length > 0) {
    seen(differences(facts, asBefore), []);
    seen(["cancelled", "answers-again", "opened", "excel"].includes(pane.notice()?.kind ?? ""), true);
    await one.act(pane);
    await settle(pane);
  }
  seen(unlike(), []);
  const { undoable, unread, work, computing } = store.getState();
  seen([undoable, unread, work, computing], [all.undoable, null, null, false]);
}

/** What people should not have to read in it: Excel's own words, a place that is left open, what is said where nothing is known. */
export function faultsOf(notice: Notice): readonly string[] {
  const words = noticeWords(notice, say);
  // Whoever mends it is told the code, where nothing is known of it.
  const read = words.replace(/gửi mã sau cho người phát triển: \w+\.$/, "");
  const faults = [/[{}]|“”/, /\b(?:error|exception|request|undefined|null|sheet|failed)\b/i, /[a-z][A-Z]/];
  return words.startsWith("notice.") || faults.some((fault) => fault.test(read)) ? [words] : [];
}

/** Every code that Excel, and the library by itself, may answer with; and one that nobody knows yet. */
export async function everyCode(): Promise<readonly string[]> {
  await installOffice(new ExcelHost());
  return [
    ...new Set<string>([
      ...Object.values(Excel.ErrorCodes),
      ...Object.values(OfficeExtension.ErrorCodes),
      ...[
        "Timeout",
        "HostRestartNeeded",
        "PayloadLimitExceeded",
        "RequestPayloadSizeLimitExceeded",
        "NotKnownYet",
      ],
    ]),
  ];
}

/** Of codes that are told alike one each: what is begun and not finished is put right alike as well. */
export function oneOfEachKind(codes: readonly string[]): readonly string[] {
  const kinds = new Map(codes.map((code) => [problemOf({ code }).code, code]));
  // The name is known of somebody else's sheet, which is not ours to take away.
  return [...new Set([...kinds.values(), TAKEN])];
}

/** What Excel answers where somebody else has added a sheet of that name: never of one that it did add. */
const TAKEN = "ItemAlreadyExists";

export function canBe(way: Way, code: string): boolean {
  return way !== "all" || code !== TAKEN;
}

/** The ways in which a request fails: nothing of it is done, half of it is, all of it is and yet the answer is an error. */
export type Way = "nothing" | "half" | "all";

export function failureBy(way: Way, code: string, actions: number): FailureData {
  if (way === "all") return { code, thenAnswered: true };
  return way === "half" ? { code, afterActions: Math.ceil(actions / 2) } : { code };
}
