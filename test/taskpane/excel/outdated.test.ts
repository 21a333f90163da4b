/** A sheet of ours that was made before what goes into it changed is known to be of before, until it is made anew. */
import { defaultChoices, type Choices } from "../../../src/analysis/choices";
import { connectPane, makeSummary, openPane, quiet, SHORT, SUMMARY, withSummary, type Pane } from "./support";
import type { SheetData } from "../../excel-host/host";
import { day } from "../../support/table";

const OTHER: SheetData = {
  name: "Quý trước",
  values: [
    ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu"],
    [1, "Khác", 42844, 7],
  ],
  numberFormats: { "C2:C2": "dd/mm/yyyy" },
};

/** A pane with both sheets made, and the source in front. */
async function made(sheets: readonly SheetData[] = [SHORT], choices: Partial<Choices> = {}): Promise<Pane> {
  const pane = await openPane(sheets);
  pane.choose(choices);
  await quiet(pane.excel);
  await pane.controller.make(["summary", "bulletin"]);
  pane.excel.workbook.sheet("KQ").show();
  await quiet(pane.excel);
  expect(outdated(pane)).toEqual([]);
  return pane;
}

const outdated = ({ store }: Pane): readonly string[] => store.getState().outdated;

const BOTH = ["summary", "bulletin"];

async function type(pane: Pane, address: string, value: string | number): Promise<void> {
  pane.excel.workbook.sheet("KQ").type(address, value);
  await quiet(pane.excel);
}

describe("What is made of", () => {
  test("a figure that changes is of before; typed back, it is not", async () => {
    const pane = await made();
    await type(pane, "D2", 4);
    expect(outdated(pane)).toEqual(BOTH);
    await type(pane, "D2", 3);
    expect(outdated(pane)).toEqual([]);
  });

  test("cells beside the table stays as it is", async () => {
    const pane = await made();
    await type(pane, "J30", "đã gọi điện");
    expect(outdated(pane)).toEqual([]);
  });

  test.each<readonly [what: string, choices: Partial<Choices>, kinds: readonly string[]]>([
    ["another day", { asOf: day("18/4/2017") }, BOTH],
    ["a column that is corrected", { columns: { nu: null } }, BOTH],
    ["other columns", withSummary({ indicators: ["elected"] }), ["summary"]],
    ["an edit", { edits: { bulletin: { lead: { text: "Ngày 20/4.", over: "" } } } }, ["bulletin"]],
  ])("%s is of before; chosen back, it is not", async (_what, choices, kinds) => {
    const pane = await made();
    pane.choose(choices);
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual(kinds);
    const { asOf, columns, summary, edits } = defaultChoices;
    pane.choose({ asOf, columns, summary, edits });
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual([]);
  });

  test("formulas of ours over the source: a branch that is added makes it of before", async () => {
    const pane = await made([SHORT], withSummary({ liveFormulas: true }));
    for (const [column, value] of Object.entries({ A: 3, B: "Thôn Ba", C: 42844, D: 3, E: 2, F: 1 }))
      await type(pane, `${column}4`, value);
    expect(outdated(pane)).toEqual(BOTH);
  });
});

describe("What is of before", () => {
  test("is not when it was made anew, each for itself", async () => {
    const pane = await made();
    await type(pane, "D2", 4);
    await makeSummary(pane);
    expect(outdated(pane)).toEqual(["bulletin"]);
    await pane.controller.make(["bulletin"]);
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual([]);
  });

  test("is again when making it anew was taken back", async () => {
    const pane = await made();
    await type(pane, "D2", 4);
    await makeSummary(pane);
    await pane.controller.undo();
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual(BOTH);
  });

  test("keeps what people wrote into the bulletin, as for new figures", async () => {
    const pane = await made();
    const edits = { bulletin: { lead: { text: "Ngày 20/4, đã xong.", over: "Ngày 20/4." } } };
    pane.choose({ edits });
    await type(pane, "D2", 4);
    await pane.controller.make(["bulletin"]);
    await quiet(pane.excel);
    expect([pane.store.getState().choices.edits, outdated(pane)]).toEqual([edits, ["summary"]]);
    const sheet = pane.excel.workbook.sheet("Bản tin");
    const texts = Array.from({ length: 20 }, (_, row) => sheet.cellAt(`A${row + 1}`).value);
    expect(texts).toContain(edits.bulletin.lead.text);
  });

  test("is nothing any more where the sheet was taken away", async () => {
    const pane = await made();
    await type(pane, "D2", 4);
    pane.excel.workbook.sheet(SUMMARY).remove();
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual(["bulletin"]);
  });

  test("is known by a pane that is loaded anew, by what was changed while none was there", async () => {
    const { excel } = await made();
    expect(outdated(await connectPane(excel))).toEqual([]);
    excel.workbook.sheet("KQ").type("D2", 4);
    expect(outdated(await connectPane(excel))).toEqual(BOTH);
  });

  test("is not known of sheets that an older version made, and not said", async () => {
    const pane = await made();
    for (const name of [SUMMARY, "Bản tin"]) {
      const { properties } = pane.excel.workbook.sheet(name);
      for (const [key, tag] of properties) properties.set(key, tag.replace(/"content":"[^"]*",/, ""));
    }
    const again = await connectPane(pane.excel);
    await type(again, "D2", 4);
    expect(outdated(again)).toEqual([]);
    expect(again.store.getState().tabs.map(({ made: kind }) => kind)).toEqual([null, ...BOTH]);
  });
});

describe("Another sheet of results", () => {
  test("that is only looked at says nothing of ours", async () => {
    const pane = await made([SHORT, OTHER]);
    pane.excel.workbook.sheet("Quý trước").show();
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual([]);
    pane.excel.workbook.sheet("KQ").show();
    await type(pane, "D2", 4);
    pane.excel.workbook.sheet("Quý trước").show();
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual(BOTH);
  });

  test("that is chosen makes ours of before", async () => {
    const pane = await made([SHORT, OTHER]);
    pane.choose({ sheet: "Quý trước" });
    await quiet(pane.excel);
    expect(outdated(pane)).toEqual(BOTH);
  });
});

test("A bulletin that is asked for just after a change is of the cells as they are.", async () => {
  const pane = await made();
  pane.excel.workbook.sheet("KQ").type("D2", 30);
  await pane.excel.settled();
  const texts: string[] = [];
  await pane.controller.saveFile(
    "a.txt",
    () => {
      const { analysis } = pane.store.getState();
      return Promise.resolve(
        new Blob(analysis?.ok ? analysis.documents.bulletin.map(({ text }) => text) : []),
      );
    },
    () => {
      const { analysis } = pane.store.getState();
      if (analysis?.ok) texts.push(analysis.documents.bulletin.map(({ text }) => text).join(" "));
    },
  );
  expect(texts).toEqual([expect.stringContaining("33")]);
});
