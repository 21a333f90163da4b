/**
 * @jest-environment-options {"url": "https://dai-hoi.test/taskpane.html"}
 *
 * The window of printed pages beside the pane: it is told the pages that are of now, or that they are not.
 */
import { pagesOf, type PagesTold } from "../../../src/taskpane/core/printed-pages";
import { elected, openPane, quiet, refusalOf, type Pane } from "./support";

/** What the window has been told last. */
function shown({ excel }: Pane): PagesTold {
  const told = pagesOf(excel.dialogs.heard.at(-1) ?? "");
  if (!told) throw new Error("The window was told nothing.");
  return told;
}

const texts = (pane: Pane): readonly string[] => shown(pane).drawn.cells.map(({ text }) => text);

/** The window's page is there and says so. */
async function listens(pane: Pane): Promise<void> {
  pane.excel.dialogs.listen();
  pane.excel.dialogs.sayToPane("ready");
  await quiet(pane.excel);
}

async function openPages(): Promise<Pane> {
  const pane = await openPane();
  await pane.controller.showPages();
  await listens(pane);
  return pane;
}

test("The window is told the pages as soon as it listens, as they would be made", async () => {
  const pane = await openPages();
  expect(pane.excel.dialogs.open?.url).toBe("https://dai-hoi.test/preview.html");
  const { drawn, isOld } = shown(pane);
  expect(isOld).toBe(false);
  expect(drawn).toEqual(await pane.host.preview(pane.store.getState().choices));
  expect(texts(pane)).toContain("Văn phòng");
  expect(pane.excel.dialogs.heard).toHaveLength(1);
  expect(pane.notice()?.kind).not.toBe("excel");
});

test("Whatever is looked at in the pane, the pages follow figures and choices", async () => {
  const pane = await openPages();
  pane.store.dispatch({ type: "look-at", view: "settings" });
  pane.choose({ summary: { ...pane.store.getState().choices.summary, title: "Biểu số một" } });
  await quiet(pane.excel);
  expect(texts(pane)).toContain("BIỂU SỐ MỘT");
  pane.excel.workbook.sheet("KQ").type("B5", "Văn phòng Đảng ủy");
  await quiet(pane.excel);
  expect(texts(pane)).toContain("Văn phòng Đảng ủy");
  expect(shown(pane).isOld).toBe(false);
  pane.store.dispatch({ type: "prefer", preferences: { theme: "dark" } });
  await quiet(pane.excel);
  expect(shown(pane).preferences.theme).toBe("dark");
});

test("As long as what has changed cannot be read, the window says that its pages are of before", async () => {
  const pane = await openPages();
  for (let n = 1; n <= 20; n++) pane.excel.failAt(n, { code: "AccessDenied" });
  pane.excel.workbook.sheet("KQ").type("D5", 9);
  await quiet(pane.excel);
  expect(pane.store.getState().stopped).toBe(true);
  expect(shown(pane).isOld).toBe(true);
  pane.excel.answerAgain();
  pane.controller.computeAgain();
  await quiet(pane.excel);
  expect(shown(pane).isOld).toBe(false);
  expect(elected(pane)).not.toBeNull();
});

test("It closes by its own button; one that was closed by hand is told nothing more, and opens again", async () => {
  const pane = await openPages();
  const { dialogs } = pane.excel;
  dialogs.sayToPane("close");
  await quiet(pane.excel);
  expect(dialogs.open).toBeNull();
  await pane.controller.showPages();
  await listens(pane);
  dialogs.closeByHand();
  await quiet(pane.excel);
  pane.excel.workbook.sheet("KQ").type("B5", "Văn phòng Đảng ủy");
  await quiet(pane.excel);
  expect(dialogs.heard).toHaveLength(1);
  await pane.controller.showPages();
  await listens(pane);
  expect(texts(pane)).toContain("Văn phòng Đảng ủy");
});

test.each([
  [
    "nobody told the pane of its end",
    (pane: Pane) => {
      pane.excel.dialogs.closeByHand(false);
    },
  ],
  ["it is open still", () => undefined],
])("Pressed again, another opens in its place, where %s", async (_why, before) => {
  const pane = await openPages();
  before(pane);
  await Promise.all([pane.controller.showPages(), pane.controller.showPages()]);
  await listens(pane);
  expect(pane.excel.dialogs.open).not.toBeNull();
  expect(texts(pane)).toContain("Văn phòng");
  expect(refusalOf(pane)).toBeNull();
});

test.each([
  [12007, "window-open", "Hãy đóng cửa sổ đó"],
  [12009, "window-refused", "Cho phép (Allow)"],
  [12011, "window-blocked", "cửa sổ bật lên"],
  [5001, "window-failed", "(mã 5001)"],
])("Where Excel opens none, by its number %d, it is said why", async (code, kind, words) => {
  const pane = await openPane();
  pane.excel.dialogs.refuseNext(code);
  await pane.controller.showPages();
  expect(refusalOf(pane)).toEqual({ code: kind, words: expect.stringContaining(words) });
  await pane.controller.showPages();
  expect(pane.excel.dialogs.open).not.toBeNull();
});

test("Where its page is not on the server it is said, with the number for those who run it", async () => {
  const pane = await openPane();
  await pane.controller.showPages();
  pane.excel.dialogs.fails(12002);
  await quiet(pane.excel);
  expect(refusalOf(pane)?.words).toContain("(mã 12002)");
});

test("A text that was cut on its way is no page", () => {
  expect(pagesOf('{"drawn":{"rendered":')).toBeNull();
});
