/**
 * Whatever is written into the workbook, no text of a table becomes a formula there: a name that begins with a sign, as somebody may
 * well have typed it to send others' figures away, stands on every sheet of ours as it stands in the table.
 */
import type { SheetData } from "../../excel-host/host";
import { WHOLE_SHEET } from "../../excel-host/model/addresses";
import { excelWithFunctions } from "../../functions/cells";
import { resultsFile } from "./files";
import { connectPane, openPane, quiet, withSummary, type Pane } from "./support";

const SIGNS = ["=1+1", '=HYPERLINK("http://a.b";"x")', "+1+1", "-Bèo", "@SUM(Z99)", "=cmd|'/c calc'!A0"];
const [HEAD, FIRST] = [
  [
    "STT",
    "Tên chi bộ",
    "Khối",
    "Ngày đại hội",
    "Số cấp ủy viên được bầu",
    "Tái cử",
    "Nữ",
    "Bí thư",
    "Ghi chú",
  ],
  1,
];

/** Half of the branches have met. */
const SIGNED: SheetData = {
  name: "KQ",
  values: [
    HEAD,
    ...SIGNS.map((sign, i) => [
      FIRST + i,
      sign,
      sign,
      i % 2 ? null : 42844,
      i % 2 ? null : 3,
      2,
      1,
      sign,
      sign,
    ]),
  ],
  numberFormats: { "B2:C40": "@", "D2:D40": "dd/mm/yyyy", "H2:I40": "@" },
};

/** What Excel would make of them. */
const AS_FORMULAS = new Set(SIGNS.flatMap((sign) => [sign, `=${sign}`, `=${sign.slice(1)}`]));

/** Formulas that the signs have become on every sheet but the table, and how many cells have the signs' own texts. */
function found(pane: Pane): { readonly foreign: readonly string[]; readonly texts: number } {
  const cells = pane.excel.workbook.sheets
    .filter(({ name }) => name !== "KQ")
    .flatMap((sheet) => [...sheet.grid.stored(WHOLE_SHEET)].map(([, , { content }]) => content));
  const foreign = cells.flatMap((content) =>
    content?.formula && AS_FORMULAS.has(content.formula) ? [content.formula] : [],
  );
  const isSign = (value: unknown): boolean => typeof value === "string" && SIGNS.includes(value);
  return { foreign, texts: cells.filter((content) => isSign(content?.value) && !content?.formula).length };
}

async function open(): Promise<Pane> {
  const pane = await openPane([SIGNED]);
  // The table itself has them as texts.
  expect(pane.excel.workbook.sheet("KQ").cellAt("B2").value).toBe(SIGNS[0]);
  return pane;
}

type Act = (pane: Pane) => Promise<unknown>;

const made: Act = async (pane) => {
  pane.choose({ ...withSummary({ showPeople: true, showPendingMembers: true, title: "=1+1" }) });
  await pane.controller.make(["summary", "bulletin", "quickReport", "message"]);
};

const ACTS: readonly (readonly [what: string, act: Act, atLeast: number])[] = [
  ["the summary and every text", made, SIGNS.length],
  [
    "sheets that are made anew, and what is kept from before",
    async (pane) => {
      await made(pane);
      await quiet(pane.excel);
      await made(pane);
    },
    2 * SIGNS.length,
  ],
  ["the form for branches", ({ controller }) => controller.addForm(), SIGNS.length],
  ["the empty sheet", ({ controller }) => controller.addTemplate(), 0],
  [
    "joined results, twice",
    async ({ controller, excel }) => {
      const files = SIGNS.map((sign, i) => resultsFile(`${i}.xlsx`, [sign, 3, 2, 1]));
      await controller.joinFiles(files);
      await quiet(excel);
      await controller.joinFiles(files.slice(0, 2));
    },
    SIGNS.length,
  ],
];

test.each(ACTS)("On %s they are texts; so they are when that is taken back.", async (_what, act, atLeast) => {
  const pane = await open();
  await act(pane);
  await quiet(pane.excel);
  const { foreign, texts } = found(pane);
  expect(foreign).toEqual([]);
  expect(texts).toBeGreaterThanOrEqual(atLeast);
  await pane.controller.undo();
  await quiet(pane.excel);
  expect(found(pane).foreign).toEqual([]);
});

test("They are where formulas are turned into what they show, and the formulas come back.", async () => {
  const notes: SheetData = { name: "Sổ tay", values: [["Theo khối"]] };
  const excel = await excelWithFunctions({ sheets: [SIGNED, notes] });
  const pane = await connectPane(excel);
  const sheet = excel.workbook.sheet("Sổ tay");
  sheet.type("A3", '=DAIHOI.THEOKHOI(KQ!A1:I40,"Nữ")');
  sheet.type("H3", '="-"&DAIHOI.SO(5)');
  sheet.type("H4", '="="&DAIHOI.SO(5)&"+1"');
  await excel.calculated();
  const shown = (): readonly unknown[] => [...Array(8).keys()].map((row) => sheet.valueAt(2 + row, 0));
  const before = shown();
  expect(before).toEqual(expect.arrayContaining(SIGNS));
  await pane.controller.fixFormulas("book");
  expect(pane.notice()).toMatchObject({ kind: "fixed", cells: 3 });
  expect([found(pane).foreign, shown()]).toEqual([[], before]);
  expect(["H3", "H4"].map((address) => sheet.cellAt(address).value)).toEqual(["-5", "=5+1"]);
  await pane.controller.undo();
  await excel.calculated();
  expect(sheet.cellAt("A3").formula).toContain("THEOKHOI");
  expect(shown()).toEqual(before);
});
