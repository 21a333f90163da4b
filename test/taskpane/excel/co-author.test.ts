/** Others change the source while a click reads and writes: what is made is told to be of before, and the next click is not. */
import { elected, openPane, quiet, SHORT, SUMMARY, type Pane } from "./support";

/** A click during which a co-author changes the first branch's number, after it was read. */
async function clickMeanwhile(pane: Pane, change: () => void): Promise<void> {
  pane.excel.beforeRequest(3, change);
  await pane.controller.make(["summary"]);
}

const electedOnSheet = ({ excel }: Pane): unknown => excel.workbook.sheet(SUMMARY).cellAt("D10").value;

describe("A co-author's change of the source between reading and writing", () => {
  test("is said, and the summary is of before", async () => {
    const pane = await openPane([SHORT]);
    await clickMeanwhile(pane, () => {
      pane.excel.workbook.sheet("KQ").typeAsCoAuthor("D2", 5);
    });
    expect(pane.notice()).toMatchObject({ kind: "made", outdated: true });
    expect(electedOnSheet(pane)).toBe(3);
  });

  test("is soon in the pane's figures", async () => {
    const pane = await openPane([SHORT]);
    await clickMeanwhile(pane, () => {
      pane.excel.workbook.sheet("KQ").typeAsCoAuthor("D2", 5);
    });
    await quiet(pane.excel);
    expect(elected(pane)).toBe(8);
  });

  test("is in the summary after the next click, of which nothing of the kind is said", async () => {
    const pane = await openPane([SHORT]);
    await clickMeanwhile(pane, () => {
      pane.excel.workbook.sheet("KQ").typeAsCoAuthor("D2", 5);
    });
    await pane.controller.make(["summary"]);
    expect(pane.notice()).toMatchObject({ kind: "made", outdated: false });
    expect(electedOnSheet(pane)).toBe(5);
  });
});

test("A co-author's change between learning and reading is in the summary already.", async () => {
  const pane = await openPane([SHORT]);
  pane.excel.beforeRequest(2, () => {
    pane.excel.workbook.sheet("KQ").typeAsCoAuthor("D2", 5);
  });
  await pane.controller.make(["summary"]);
  await quiet(pane.excel);
  expect(electedOnSheet(pane)).toBe(5);
  expect(elected(pane)).toBe(8);
});

test("Rows that a co-author adds between learning and reading are in the summary after the next click.", async () => {
  const pane = await openPane([SHORT]);
  pane.excel.beforeRequest(2, () => {
    const sheet = pane.excel.workbook.sheet("KQ");
    for (const [column, value] of Object.entries({ A: 3, B: "Đất đai", C: 42844, D: 3, E: 2, F: 1 }))
      sheet.typeAsCoAuthor(`${column}4`, value);
  });
  await pane.controller.make(["summary"]);
  expect(pane.notice()).toMatchObject({ kind: "made", outdated: true });
  await pane.controller.make(["summary"]);
  expect(pane.notice()).toMatchObject({ kind: "made", outdated: false });
  expect(pane.excel.workbook.sheet(SUMMARY).cellAt("B12").value).toBe("Đất đai");
});

test("A co-author's change of another sheet is no reason to make the summary again.", async () => {
  const pane = await openPane([SHORT, { name: "Sổ tay" }]);
  await clickMeanwhile(pane, () => {
    pane.excel.workbook.sheet("Sổ tay").typeAsCoAuthor("A1", "Việc cần làm");
  });
  expect(pane.notice()).toMatchObject({ kind: "made", outdated: false });
});

test("A co-author's sheet that is added while the summary is made stays.", async () => {
  const pane = await openPane([SHORT]);
  await clickMeanwhile(pane, () => {
    pane.excel.workbook.addSheet("Của tôi").typeAsCoAuthor("A1", "Việc cần làm");
  });
  expect(pane.notice()).toMatchObject({ kind: "made" });
  expect(pane.excel.workbook.sheet("Của tôi").cellAt("A1").value).toBe("Việc cần làm");
});

test("What a co-author types into our sheet while it is read is backed up, and comes back with “Hoàn tác”.", async () => {
  const pane = await openPane([SHORT]);
  await pane.controller.make(["summary"]);
  await clickMeanwhile(pane, () => {
    pane.excel.workbook.sheet(SUMMARY).typeAsCoAuthor("B10", "Văn phòng (sửa)");
  });
  await pane.controller.undo();
  expect(pane.excel.workbook.sheet(SUMMARY).cellAt("B10").value).toBe("Văn phòng (sửa)");
});
