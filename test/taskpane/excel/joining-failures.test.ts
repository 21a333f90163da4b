/**
 * Wherever the writing of joined results is cut off (which of its requests fails, and with what, is in done.test.ts): afterwards the workbook is as it was or has all of it, the user is told the truth
 * in a sentence, and the next click does what the first should have done.
 */
import vietnamese from "../../../src/i18n/vi.json";
import type { FileToJoin } from "../../../src/taskpane/core/host";
import type { ExcelHost, FailureData } from "../../excel-host/host";
import { broken, resultsFile } from "./files";
import {
  connectPane,
  differences,
  elected,
  openPane,
  quiet,
  RESULTS,
  workbookOf,
  type Facts,
  type Pane,
} from "./support";
import { share } from "../../support/effort";

const JOINED = "Kết quả gộp";
const FIRST = [resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 3, 2, 1], ["Chi bộ Thôn Sậy", 5, 4, 2])];
const THEN = [
  resultsFile("Bèo.xlsx", ["Chi bộ Thôn Bèo", 4, 2, 1], ["Chi bộ Thôn Sậy", 5, 4, 2]),
  resultsFile("Lau.xlsx", ["Chi bộ Thôn Lau", 3, 3, 0]),
  broken("Hỏng.xlsx"),
];

const BEFORES = ["nothing joined yet", "joined before and mended by hand"] as const;
type Before = (typeof BEFORES)[number];

const filesFor = (before: Before): readonly FileToJoin[] => (before === "nothing joined yet" ? FIRST : THEN);

async function join({ controller, excel }: Pane, before: Before): Promise<void> {
  await controller.joinFiles(filesFor(before));
  await quiet(excel);
}

async function prepared(before: Before): Promise<Pane> {
  const pane = await openPane();
  if (before !== "nothing joined yet") {
    await join(pane, "nothing joined yet");
    const sheet = pane.excel.workbook.sheet(JOINED);
    sheet.type("D8", 6);
    sheet.type("I5", "Người theo dõi");
    sheet.type("I8", "Đ/c An");
    sheet.type("B14", "Đã đối chiếu");
    await quiet(pane.excel);
  }
  pane.store.dispatch({ type: "notice", notice: null });
  pane.excel.clearRequests();
  return pane;
}

const wholes = new Map<Before, Facts>();

async function whole(before: Before): Promise<Facts> {
  const known = wholes.get(before);
  if (known !== undefined) return known;
  const pane = await prepared(before);
  await join(pane, before);
  expect(pane.notice()).toMatchObject({ kind: "joined" });
  const made = workbookOf(pane.excel);
  wholes.set(before, made);
  return made;
}

/** Joins while the nth request fails, judges what is left, joins again and judges that. */
async function judge(before: Before, n: number, failure: FailureData): Promise<void> {
  const all = await whole(before);
  const pane = await prepared(before);
  const { excel } = pane;
  const asBefore = workbookOf(excel);
  excel.failAt(n, failure);
  await join(pane, before);
  const notice = pane.notice();
  if (notice?.kind !== "joined") {
    expect(notice).toMatchObject({ kind: "excel" });
    if (notice?.kind === "excel") expect(vietnamese).toHaveProperty([`notice.excel.${notice.code}`]);
    expect([n, failure, differences(workbookOf(excel), asBefore)]).toEqual([n, failure, []]);
    await join(pane, before);
    expect(pane.notice()).toMatchObject({ kind: "joined" });
  }
  expect([n, failure, differences(workbookOf(excel), all)]).toEqual([n, failure, []]);
}

/** How many requests joining takes, until what was joined is read, and which of them writes the most. */
async function requestsOf(before: Before): Promise<{ readonly count: number; readonly writing: number }> {
  const pane = await prepared(before);
  await join(pane, before);
  const actions = pane.excel.requests.map((one) => one.actions);
  return { count: actions.length, writing: actions.indexOf(Math.max(...actions)) + 1 };
}

describe.each(BEFORES)("With %s", (before) => {
  test("the writing may fail after any of its actions", async () => {
    const { writing } = await requestsOf(before);
    const pane = await prepared(before);
    await join(pane, before);
    const actions = pane.excel.requests[writing - 1]?.actions ?? 0;
    expect(actions).toBeGreaterThan(100);
    const step = Math.ceil(actions / 25);
    const rest = Array.from({ length: Math.floor(actions / step) }, (_, i) => 10 + i * step);
    const ends = [0, 3, 6, 9, actions - 4, actions - 3, actions - 2, actions - 1];
    for (const afterActions of [...share(ends, 5), ...share(rest, 14)].filter((k) => k < actions))
      await judge(before, writing, { code: "GeneralException", afterActions });
  }, 240_000);

  test("the writing may be done and yet be answered with an error", async () => {
    const { writing } = await requestsOf(before);
    await judge(before, writing, { code: "GeneralException", thenAnswered: true });
  });
});

describe("After Excel was closed in the middle", () => {
  async function closed(before: Before): Promise<{ readonly excel: ExcelHost; readonly whole: Facts }> {
    const all = await whole(before);
    const { writing } = await requestsOf(before);
    const pane = await prepared(before);
    pane.excel.failAt(writing, { code: "GeneralException", afterActions: 120 });
    // Excel does not answer when what was begun is to be taken back.
    pane.excel.failAt(writing + 1, { code: "GeneralException" });
    pane.excel.failAt(writing + 2, { code: "GeneralException" });
    await join(pane, before);
    expect(pane.notice()).toMatchObject({ kind: "excel", code: "half-done" });
    pane.excel.answerAgain();
    return { excel: pane.excel, whole: all };
  }

  test.each(BEFORES)(
    "with %s, half a sheet is not read, and joining again makes all of it",
    async (before) => {
      const { excel, whole: all } = await closed(before);
      const again = await connectPane(excel);
      // Those of the other sheet of results, and of nothing that is half there.
      expect(elected(again)).toBe(10);
      await join(again, before);
      expect(again.notice()).toMatchObject({ kind: "joined" });
      // What somebody wrote below may stand some rows lower.
      const paths = [...all.keys()].filter((path) => /\/cells\/[A-I](?:[1-9]|10)\//.test(path));
      const [found, expected] = [workbookOf(excel), all].map(
        (facts) => new Map(paths.map((path) => [path, facts.get(path) ?? ""])),
      );
      expect(found && expected && differences(found, expected)).toEqual([]);
      const texts = [...workbookOf(excel).values()];
      expect(texts.includes("Đã đối chiếu")).toBe(before !== "nothing joined yet");
    },
  );
});

test("Nothing is left of a joining that was stopped while it was written", async () => {
  const pane = await openPane([RESULTS]);
  const before = workbookOf(pane.excel);
  pane.excel.beforeRequest(2, () => {
    pane.controller.cancel();
  });
  await join(pane, "nothing joined yet");
  expect(pane.notice()).toEqual({ kind: "cancelled" });
  expect(differences(workbookOf(pane.excel), before)).toEqual([]);
});
