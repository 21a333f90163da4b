/**
 * Sheets that are larger than what Excel on the web hands over at once: read and written piece by piece, told how far it is,
 * and stopped between two pieces if somebody wishes.
 */
import type { SheetData } from "../../excel-host/host";
import { bookData, elected, openPane, quiet, refusalOf, SHORT, SUMMARY, type Pane } from "./support";

const MEGABYTE = 1024 * 1024;
const HEAD = ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ"];

/** 4,000 branches of two elected; with columns that say nothing to us 64,000 cells. */
const LARGE: SheetData = {
  name: "KQ",
  values: [
    [...HEAD, ...Array.from({ length: 10 }, (_, i) => `Cột ${i + 7}`)],
    ...Array.from({ length: 4_000 }, (_, i) => [
      ...[i + 1, `Chi bộ ${i + 1}`, 42844, 2, 1, 1],
      ...Array.from({ length: 10 }, () => "x"),
    ]),
  ],
  numberFormats: { "C2:C4001": "dd/mm/yyyy" },
};

/** Lines of progress that the pane shows, from now on. */
function progressOf({ store }: Pane): readonly string[] {
  const told: string[] = [];
  store.subscribe(() => {
    const { progress } = store.getState();
    const line = progress ? `${progress.done}/${progress.all}` : "";
    if (line !== "" && told.at(-1) !== line) told.push(line);
  });
  return told;
}

const web = { platform: "web" } as const;

describe("64,000 cells in Excel on the web", () => {
  test("are read in pieces, and how far that is is told", async () => {
    const pane = await openPane([LARGE], web);
    const told = progressOf(pane);
    pane.excel.workbook.sheet("KQ").type("D2", 5);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(8_003);
    expect(told).toEqual(["3125/4001"]);
    expect(pane.store.getState().progress).toBeNull();
  });

  test("are read and written in requests and answers of less than 5 MB, and none is refused", async () => {
    const pane = await openPane([LARGE], web);
    await pane.controller.make(["summary"]);
    expect(pane.notice()).toMatchObject({ kind: "made" });
    const { requests } = pane.excel;
    expect(requests.filter(({ error }) => error !== null)).toEqual([]);
    const sizes = requests.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]);
    expect(Math.max(...sizes)).toBeLessThan(5 * MEGABYTE);
    expect(pane.excel.workbook.sheet(SUMMARY).cellAt("D4010").value).toBe(8_000);
  });

  test("whose reading is stopped between two pieces leave the workbook as it was", async () => {
    const pane = await openPane([LARGE], web);
    const before = bookData(pane.excel);
    // To learn, and the first piece.
    pane.excel.beforeRequest(2, () => {
      pane.controller.cancel();
    });
    await pane.controller.make(["summary"]);
    expect(pane.notice()).toEqual({ kind: "cancelled" });
    expect(bookData(pane.excel)).toEqual(before);
    expect(pane.store.getState().progress).toBeNull();
  });

  test("whose reading was stopped are read by the next click", async () => {
    const pane = await openPane([LARGE], web);
    pane.excel.beforeRequest(2, () => {
      pane.controller.cancel();
    });
    await pane.controller.make(["bulletin"]);
    await pane.controller.make(["bulletin"]);
    expect(pane.notice()).toMatchObject({ kind: "made" });
  });

  test("of which one is changed while they are read have the new number in the pane", async () => {
    const pane = await openPane([LARGE], web);
    const sheet = pane.excel.workbook.sheet("KQ");
    sheet.type("D3", 4);
    // To learn, and two pieces: the first, with this cell, was handed over before.
    pane.excel.beforeRequest(3, () => {
      sheet.type("D2", 5);
    });
    await quiet(pane.excel);
    await quiet(pane.excel);
    expect(elected(pane)).toBe(8_005);
  });
});

test("A sheet of more than 5 million cells is refused before it is asked for, and it is said what to do.", async () => {
  const pane = await openPane([SHORT]);
  pane.excel.workbook.sheet("KQ").type("A1048576", "x");
  const before = bookData(pane.excel);
  await pane.controller.make(["summary"]);
  expect(refusalOf(pane)).toEqual({
    code: "too-large",
    words: expect.stringContaining("xóa các dòng, cột thừa"),
  });
  expect(bookData(pane.excel)).toEqual(before);
});

test("Formats down to the last row make no sheet large.", async () => {
  const pane = await openPane([SHORT]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("KQ");
    sheet.getRange("A1048576:F1048576").format.fill.color = "#FFFF00";
    await context.sync();
  });
  await pane.controller.make(["summary"]);
  expect(pane.notice()).toMatchObject({ kind: "made" });
});
