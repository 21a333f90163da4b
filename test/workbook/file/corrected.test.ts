/** A file with some of its cells changed: those say something else, and everything else of it is what it was. */
import { inflateRawSync } from "node:zlib";
import { Session } from "../../../src/taskpane/browser/session";
import { readArchive } from "../../../src/workbook/file/archive";
import { Budget, LIMITS } from "../../../src/workbook/file/limits";
import { readWorkbook } from "../../../src/workbook/file/read";
import { fileOf, MAIN, OFFICE, partsOf, relation, relations, workbookPart, type Parts } from "./xlsx/parts";

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts><font><b/></font></fonts><fills><fill/></fills><borders><border/></borders>
  <cellXfs><xf/><xf fontId="0" applyFont="1"/><xf numFmtId="9"/></cellXfs></styleSheet>`;

/** Numbers in A1 to A3 and their sum, what a shared formula makes of each, another sheet that asks for the sum, and a chart. */
const PARTS: Parts = {
  ...partsOf(
    `<row r="1" ht="30"><c r="A1" s="1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"&lt;"</f><v>1&lt;</v></c></row>
     <row r="2"><c r="A2"><v>2</v></c><c r="B2" t="str"><f t="shared" si="0"/><v>2&lt;</v></c></row>
     <row r="3"><c r="A3"><v>3</v></c><c r="B3" t="str"><f t="shared" si="0"/><v>3&lt;</v></c></row>
     <row r="4"><c r="A4" s="1"><f>SUM(A1:A3)</f><v>6</v></c></row>`.replace(
      '<c r="B1">',
      '<c r="B1" t="str">',
    ),
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>',
    '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><drawing r:id="rId1"/>',
  ),
  "[Content_Types].xml": '<Types><Override PartName="/xl/calcChain.xml" ContentType="a"/></Types>',
  "xl/workbook.xml": workbookPart(["KQ", "Khác"]),
  "xl/_rels/workbook.xml.rels": relations(
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    relation("rId2", "worksheet", "worksheets/sheet2.xml"),
    relation("rId8", "styles", "styles.xml"),
    relation("rId9", "calcChain", "calcChain.xml"),
  ),
  "xl/styles.xml": STYLES,
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"/>`,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><f>KQ!A4</f><v>6</v></c></row></sheetData></worksheet>`,
  "xl/charts/chart1.xml": `<c:chartSpace xmlns:c="${OFFICE}/chart">Biểu đồ</c:chartSpace>`,
};

async function open(parts: Parts = PARTS, name = "a.xlsx"): Promise<Session> {
  const session = new Session();
  expect((await session.open(new Blob([new Uint8Array(fileOf(parts))]), name)).ok).toBe(true);
  return session;
}

/** The parts of a package, by name. */
function partsIn(bytes: Uint8Array): Readonly<Record<string, string>> {
  const archive = readArchive(bytes, new Budget(LIMITS));
  return Object.fromEntries(
    [...archive.values()].map(({ name, packed }) => [name, inflateRawSync(packed).toString("utf8")]),
  );
}

async function corrected(session: Session): Promise<Uint8Array> {
  return (await session.corrected()) ?? new Uint8Array();
}

test("What was typed is there, in the looks of its cell, and the sums that follow are reckoned", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 0, column: 0 }, "10");
  const parts = partsIn(await corrected(session));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="1"><v>10</v></c>');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A4" s="1"><f>SUM(A1:A3)</f><v>15</v></c>');
});

test("Everything else is letter for letter what it was: other sheets, looks, merges, panes, heights, charts", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 0, column: 0 }, "10");
  const parts = partsIn(await corrected(session));
  for (const part of ["xl/styles.xml", "xl/worksheets/sheet2.xml", "xl/charts/chart1.xml", "_rels/.rels"])
    expect([part, parts[part]]).toEqual([part, PARTS[part]]);
  const cut = (xml: unknown): string => String(xml).replace(/<sheetData>.*<\/sheetData>/s, "");
  expect(cut(parts["xl/worksheets/sheet1.xml"])).toBe(cut(PARTS["xl/worksheets/sheet1.xml"]));
  expect(parts["xl/worksheets/sheet1.xml"]).toContain('<row r="1" ht="30">');
});

test("Excel is asked to reckon what other sheets make of it, and the order of old formulas is gone", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 0, column: 0 }, "10");
  const parts = partsIn(await corrected(session));
  expect(parts["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  expect(parts["[Content_Types].xml"]).toBe("<Types></Types>");
});

test("Cells that the file does not have come where they belong, texts as they were typed", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 1, column: 6 }, "Tổ <1> & 2");
  await session.edit({ tab: 0, row: 8, column: 1 }, "5");
  await session.edit({ tab: 0, row: 2, column: 0 }, "");
  const read = await readWorkbook(await corrected(session), "a.xlsx");
  expect(read.ok && [read.sheets[0]?.values[1]?.[6], read.sheets[0]?.values[8]?.[1]]).toEqual([
    "Tổ <1> & 2",
    5,
  ]);
  expect(read.ok && read.sheets[0]?.values[2]?.[0]).toBeNull();
});

test("What is typed and no file may hold is left out, so that it opens", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 0, column: 0 }, "Tổ\uffff 1\ud83d\u0001");
  expect(partsIn(await corrected(session))["xl/worksheets/sheet1.xml"]).toContain(">Tổ 1</t>");
});

test("Where the first of shared formulas is typed over, the others keep theirs", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 0, column: 1 }, "một");
  const sheet = partsIn(await corrected(session))["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain('<c r="B2" t="str"><f>A2&amp;&quot;&lt;&quot;</f><v>2&lt;</v></c>');
  expect(sheet).toContain('<c r="B3" t="str"><f>A3&amp;&quot;&lt;&quot;</f><v>3&lt;</v></c>');
});

test("A reference to a character that there is none of stays as it is written, and the file is written", async () => {
  const sheet = PARTS["xl/worksheets/sheet1.xml"]?.toString() ?? "";
  const session = await open({
    ...PARTS,
    "xl/worksheets/sheet1.xml": sheet.replace('A1&amp;"&lt;"', 'A1&amp;"&#1114112;"'),
  });
  await session.edit({ tab: 0, row: 0, column: 1 }, "10");
  expect(partsIn(await corrected(session))["xl/worksheets/sheet1.xml"]).toContain(
    "A2&amp;&quot;&amp;#1114112;&quot;",
  );
});

test("A formula that was typed is a formula in the file", async () => {
  const session = await open();
  await session.edit({ tab: 0, row: 5, column: 0 }, "=A1+A2");
  expect(partsIn(await corrected(session))["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="A6"><f>A1+A2</f><v>3</v></c>',
  );
});

test("A table's column is called as the cell of its header", async () => {
  const table =
    '<table displayName="KQ" ref="A1:B2"><tableColumns><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Nữ"/></tableColumns></table>';
  const row = (r: number, a: string, b: string): string =>
    `<row r="${r}"><c r="A${r}" t="inlineStr"><is><t>${a}</t></is></c><c r="B${r}" t="inlineStr"><is><t>${b}</t></is></c></row>`;
  const session = await open({
    ...partsOf(row(1, "Tên", "Nữ") + row(2, "Thôn 1", "2")),
    "xl/worksheets/_rels/sheet1.xml.rels": relations(relation("rId1", "table", "../tables/table1.xml")),
    "xl/tables/table1.xml": table.replace("<table ", `<table xmlns="${MAIN}" `),
  });
  await session.edit({ tab: 0, row: 0, column: 1 }, "Trong đó nữ");
  expect(partsIn(await corrected(session))["xl/tables/table1.xml"]).toContain('id="2" name="Trong đó nữ"');
});

test("What is no .xlsx becomes a new one with what its sheets say", async () => {
  const session = new Session();
  await session.open(new Blob(["STT;Chi bộ;Nữ\n1;Thôn 1;2\n"]), "a.csv");
  await session.edit({ tab: 0, row: 1, column: 2 }, "3");
  const read = await readWorkbook(await corrected(session), "a.xlsx");
  expect(read.ok && read.sheets[0]?.values).toEqual([
    ["STT", "Chi bộ", "Nữ"],
    ["1", "Thôn 1", 3],
  ]);
});

test("What is saved is no longer lost with the page, until something else is typed", async () => {
  const session = await open();
  const edited = (): boolean => session.tabs()[0]?.edited === true;
  await session.edit({ tab: 0, row: 0, column: 0 }, "10");
  expect(edited()).toBe(true);
  await corrected(session);
  expect(edited()).toBe(false);
  await session.edit({ tab: 0, row: 0, column: 0 }, "11");
  expect(edited()).toBe(true);
});
