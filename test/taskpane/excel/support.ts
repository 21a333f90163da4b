/** The pane inside the stand-in for Excel, over Microsoft's own library: a workbook of results, and a click. */
import { defaultChoices, type Choices } from "../../../src/analysis/choices";
import { say } from "../../../src/i18n/messages";
import { ExcelController } from "../../../src/taskpane/excel/excel-controller";
import { ExcelHost as ExcelPort } from "../../../src/taskpane/excel/excel-host";
import { workbookStore } from "../../../src/taskpane/excel/workbook-store";
import { joinResults } from "../../../src/analysis/joining";
import { fileForJoining } from "../../../src/analysis/read-file";
import type { ReadFile } from "../../../src/reading/read-books";
import { Cancelled } from "../../../src/taskpane/core/host";
import { readWorkbook } from "../../../src/workbook/file/read";
import type { Joiner } from "../../../src/taskpane/files/joiner";
import type { Notice } from "../../../src/taskpane/core/notices";
import { initialState, reduce, type Action, type State } from "../../../src/taskpane/core/state";
import { createStore, type StateStore } from "../../../src/taskpane/core/store";
import { ExcelHost, type HostOptions, type SheetData } from "../../excel-host/host";
import { installOffice } from "../../excel-host/load-office";
import { day } from "../../support/table";

export const TODAY = day("20/4/2017");

/** Four of five branches by 20/4/2017: 10 elected, 9 of them again, 1 woman. Days are Excel's numbers: 42844 is 19/4. */
export const RESULTS: SheetData = {
  name: "KQ",
  values: [
    ["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ"],
    ["KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020"],
    ["(Tính đến ngày 20/4/2017)"],
    ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ", "Ghi chú"],
    [1, "Văn phòng", 42844, 3, 3, 1, null],
    [2, "Kế hoạch tổng hợp", 42844, 3, 2, 0, null],
    [3, "Quản lý đầu tư", 42845, 2, 2, 0, null],
    [4, "Quy hoạch xây dựng", 42845, 2, 2, 0, null],
    [5, "Quản lý doanh nghiệp", 42846, null, null, null, "Chưa tổ chức"],
    [
      null,
      "Tổng cộng",
      null,
      { formula: "=SUM(D5:D9)", value: 10 },
      { formula: "=SUM(E5:E9)", value: 9 },
      1,
      null,
    ],
  ],
  numberFormats: { "C5:C9": "dd/mm/yyyy" },
  merges: ["A1:G1", "A2:G2"],
};

/** A sheet without a total, so that one more branch is one more row below: two branches, 6 elected, 5 of them again. */
export const SHORT: SheetData = {
  name: "KQ",
  values: [
    ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"],
    [1, "Văn phòng", 42844, 3, 3, 1],
    [2, "Kế hoạch tổng hợp", 42844, 3, 2, 0],
  ],
  numberFormats: { "C2:C40": "dd/mm/yyyy" },
};

/** "Chi bộ", "Ngày đại hội", "Được bầu", "Nữ" in TCVN3, and "KHỐI XÃ" in its font of capitals. */
export const OLD: SheetData = {
  name: "Kết quả",
  values: [
    ["KÕT QU¶ §¹I HéI NHIÖM Kú 2017-2020"],
    ["STT", "Chi bé", "Ngµy ®¹i héi", "§­îc bÇu", "N÷"],
    [1, "Chi bé V¨n phßng", 42844, 3, 1],
    [2, "Chi bé x· §«ng H¶i", 42844, 5, { formula: "=1+1", value: 2 }],
    [null, "Tæng céng", null, { formula: "=SUM(D3:D4)", value: 8 }, 3],
  ],
  numberFormats: { "C3:C4": "dd/mm/yyyy" },
  fonts: { "A1:E1": ".VnTimeH", "A2:E5": ".VnTime" },
  merges: ["A1:E1"],
};

/** Types one more branch of three elected below those of SHORT, in row `row` of the sheet. */
export function addBranch(excel: ExcelHost, row: number, name = `Chi bộ ${row}`): void {
  const sheet = excel.workbook.sheet("KQ");
  for (const [column, value] of Object.entries({ A: row - 1, B: name, C: 42844, D: 3, E: 2, F: 1 }))
    sheet.type(`${column}${row}`, value);
}

export interface Pane {
  readonly excel: ExcelHost;
  readonly store: StateStore<State, Action>;
  readonly host: ExcelPort;
  readonly controller: ExcelController;
  readonly notice: () => Notice | null;
  readonly choose: (choices: Partial<Choices>) => void;
  /** So much time goes by that nobody waits any longer for an answer of Excel's. */
  readonly waitInVain: () => void;
}

/** Waits before something is tried again. */
type Later = (seconds: number) => Promise<void>;

/** A pane that is connected to a workbook with these sheets. */
export async function openPane(
  sheets: readonly SheetData[] = [RESULTS],
  options: Omit<HostOptions, "sheets"> = {},
): Promise<Pane> {
  const excel = new ExcelHost({ sheets, ...options });
  await installOffice(excel);
  return connectPane(excel);
}

/** A pane over a workbook that is open already: as after Excel was closed and opened again. */
export async function connectPane(excel: ExcelHost, later?: Later): Promise<Pane> {
  const pane = paneOver(excel, later);
  await pane.controller.connect();
  await quiet(excel);
  excel.clearRequests();
  return pane;
}

/** A pane that knows nothing of its workbook yet: as when the page is just loaded. */
export function paneOver(excel: ExcelHost, later?: Later): Pane {
  const waits = new Set<() => void>();
  const port = new ExcelPort(
    (done, all) => {
      store.dispatch({ type: "progress", progress: done < all ? { done, all } : null });
    },
    filesHere(),
    (_seconds, over) => {
      waits.add(over);
      return () => waits.delete(over);
    },
  );
  const store = createStore(reduce, initialState);
  const notKept = (): void => {
    store.dispatch({ type: "notice", notice: { kind: "not-kept" } });
  };
  const controller = new ExcelController(store, {
    host: port,
    joiner: port,
    kept: workbookStore(port, notKept, 0),
    today: () => TODAY,
    now: () => ({ ...TODAY, hour: 17, minute: 0 }),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
    ...(later && { later }),
  });
  return {
    excel,
    host: port,
    store,
    controller,
    notice: () => store.getState().notice,
    waitInVain: () => {
      for (const over of waits) {
        waits.delete(over);
        over();
      }
    },
    choose: (choices) => {
      store.dispatch({ type: "choose", choices });
    },
  };
}

/** Reads and joins files as the page's worker does, here. */
function filesHere(): Pick<Joiner, "join" | "stop"> {
  let isStopped = false;
  return {
    join: async ({ files, before, choices, today }, onRead) => {
      isStopped = false;
      const read: ReadFile[] = [];
      for (const { name, blob, saved } of files) {
        const bytes = new Uint8Array(await blob.arrayBuffer());
        read.push(fileForJoining(name, saved, await readWorkbook(bytes, name)));
        onRead(read.length, name);
        if (isStopped) throw new Cancelled();
      }
      return joinResults(read, before, choices, today);
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** The name that the summary gets in a workbook without one. */
export const SUMMARY = "Tổng hợp";

/** A click on "make the summary" that succeeds, and all that follows from it. */
export async function makeSummary({ controller, excel, notice }: Pane): Promise<void> {
  await controller.make(["summary"]);
  expect(notice()).toEqual(expect.objectContaining({ kind: "made" }));
  await quiet(excel);
}

/** How many the pane says were elected; null where it has no figures. */
export function elected({ store }: Pane): number | null {
  const { analysis } = store.getState();
  if (!analysis?.ok) return null;
  return analysis.overview.groups[0].figures.find(({ id }) => id === "elected")?.count ?? null;
}

/** What the pane says of a refusal by Excel: its code and the sentence. Null where nothing was refused. */
export function refusalOf({ notice }: Pane): { readonly code: string; readonly words: string } | null {
  const last = notice();
  if (last?.kind !== "excel") return null;
  const { code, sheet, detail } = last;
  return { code, words: say(`notice.excel.${code}`, { sheet, detail }) };
}

/** The workbook as plain data, to say "exactly as before". Of charts that are put there again only the ids are others. */
export function bookData(excel: ExcelHost): unknown {
  return without(excel.snapshot(), ["id"]);
}

export type Facts = ReadonlyMap<string, string>;

/** All that is so in the workbook, each by where; without ids, and what tells one run from another. */
export function workbookOf(excel: ExcelHost): Facts {
  const facts = new Map<string, string>();
  const tell = (path: string, value: unknown): void => {
    if (typeof value !== "object" || value === null) {
      facts.set(path, String(value).replace(/"run":"[^"]*"|\{[\dA-F-]{36}\}/gi, ""));
      return;
    }
    const entries = Object.entries(value);
    if (entries.length === 0) facts.set(path, "(none)");
    for (const [key, one] of entries) tell(`${path}/${key}`, one);
  };
  tell("", excel.snapshot());
  return facts;
}

/** What is not as it should be: the first few, since one fault shows in many places. */
export function differences(found: Facts, expected: Facts): readonly string[] {
  const paths = new Set([...found.keys(), ...expected.keys()]);
  return [...paths]
    .filter((path) => found.get(path) !== expected.get(path))
    .map((path) => `${path}: ${found.get(path) ?? "-"}, not ${expected.get(path) ?? "-"}`)
    .slice(0, 6);
}

/** A sheet as plain data, without what tells one making of it from another. */
export function sheetData(excel: ExcelHost, name: string): unknown {
  const found = Object.values(Object(at(excel.snapshot(), "sheets"))).find(
    (sheet) => at(sheet, "name") === name,
  );
  if (found === undefined) throw new Error(`There is no sheet “${name}”.`);
  return without(found, ["id", "sheet", "customProperties"]);
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function without(value: unknown, keys: readonly string[]): unknown {
  const text = JSON.stringify(value, (key, one: unknown) => (keys.includes(key) ? undefined : one));
  return JSON.parse(text);
}

/** Everything that follows from what was done has happened. */
export function quiet(excel: ExcelHost): Promise<void> {
  return excel.settled();
}

export function withSummary(summary: Partial<Choices["summary"]>): Partial<Choices> {
  return { summary: { ...defaultChoices.summary, ...summary } };
}
