/** Workbooks as the programs in offices write them: every form that the standard allows for the same cells. */
import { archive, textFile } from "../../files";
import {
  fileOf,
  MAIN,
  OFFICE,
  partsOf,
  refusalOf,
  relation,
  relations,
  sheetPart,
  sheetsOf,
  STRICT,
  valuesOf,
  workbookPart,
} from "./parts";

const row = (cells: string, number = 1): string => `<row r="${number}">${cells}</row>`;
const shared = (index: number, at = "A1"): string => `<c r="${at}" t="s"><v>${index}</v></c>`;
const sst = (items: string): string => `<sst xmlns="${MAIN}">${items}</sst>`;

describe("Texts", () => {
  test("behind an empty shared text keep their places", async () => {
    const file = {
      ...partsOf(row(shared(0) + shared(1, "B1") + shared(2, "C1"))),
      "xl/sharedStrings.xml": sst("<si><t>Chi bộ</t></si><si/><si><t>Bí thư</t></si>"),
    };
    expect(await valuesOf(file)).toEqual([["Chi bộ", null, "Bí thư"]]);
  });

  test("of several runs are one, without the readings of Asian words", async () => {
    const rich =
      "<si><r><rPr><b/></rPr><t>Chi </t></r><r><t>bộ</t></r><rPh sb='0' eb='1'><t>reading</t></rPh></si>";
    const inline = "<c t='inlineStr'><is><r><t>Bí </t></r><r><t xml:space='preserve'>thư </t></r></is></c>";
    const file = { ...partsOf(row(shared(0) + inline)), "xl/sharedStrings.xml": sst(rich) };
    expect(await valuesOf(file)).toEqual([["Chi bộ", "Bí thư "]]);
  });

  test("keep entities, line ends, CDATA and characters that XML cannot write", async () => {
    const text = (inside: string): string => `<c t="str"><v>${inside}</v></c>`;
    const cells = [
      text("a &amp; b &lt; &#272;&#x1EA3;ng"),
      text("một\r\nhai&#10;ba"),
      text("A<![CDATA[<B> & ]]>C<!-- no -->D"),
      text("x_x000D_y _x005F_x000D_"),
      text("&unknown;"),
    ];
    expect(await valuesOf(partsOf(row(cells.join(""))))).toEqual([
      ["a & b < Đảng", "một\nhai\nba", "A<B> & CD", "x\ry _x000D_", "&unknown;"],
    ]);
  });

  test("in UTF-16 and behind a mark are read", async () => {
    const rows = row('<c t="str"><v>Đảng</v></c>');
    const wide = new Uint8Array(Buffer.from(`\ufeff${sheetPart(rows)}`, "utf16le"));
    expect(await valuesOf({ ...partsOf(""), "xl/worksheets/sheet1.xml": wide })).toEqual([["Đảng"]]);
    expect(
      await valuesOf({ ...partsOf(""), "xl/worksheets/sheet1.xml": `\ufeff${sheetPart(rows)}` }),
    ).toEqual([["Đảng"]]);
  });
});

describe("Values", () => {
  test("are numbers, exactly as they are written", async () => {
    const numbers = [
      "0",
      "-7",
      "12.5",
      "0.1",
      "62.57",
      "123456789012345678",
      "1.5E-3",
      "1e21",
      ".5",
      "0.30000000000000004",
    ];
    const cells = numbers.map((number) => `<c><v>${number}</v></c>`).join("");
    expect(await valuesOf(partsOf(row(cells)))).toEqual([numbers.map(Number)]);
  });

  test("are yes or no, errors, and days in words", async () => {
    const cells = [
      '<c t="b"><v>1</v></c><c t="b"><v>false</v></c><c t="e"><v>#DIV/0!</v></c><c t="e"><v>#SPILL!</v></c>',
      '<c t="d"><v>2017-04-19</v></c><c t="d"><v>2017-04-19T12:00:00Z</v></c><c t="d"><v>1900-02-28</v></c>',
    ];
    const [grid] = await sheetsOf(partsOf(row(cells.join(""))));
    expect(grid?.values).toEqual([
      [true, false, { error: "#DIV/0!" }, { error: "#SPILL!" }, 42844, 42844.5, 59],
    ]);
    expect(grid?.formats[0]?.slice(3)).toEqual([undefined, "yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd"]);
  });

  test("of formulas are read, shared and array formulas too", async () => {
    const cells =
      '<c><f>1+1</f><v>2</v></c><c t="str"><f t="array" ref="B1">X1</f><v>đủ</v></c><c><f t="shared" si="0"/><v>3</v></c>';
    expect(await valuesOf(partsOf(row(cells)))).toEqual([[2, "đủ", 3]]);
  });

  test("of formulas that nobody has reckoned are told from blanks, and dummies from values", async () => {
    const unknown = "<f>VLOOKUP(1,A:A,1)</f>";
    const cells = `<c>${unknown}</c><c>${unknown}<v>0</v></c><c>${unknown}<v>5</v></c><c><v>0</v></c>`;
    const asking = {
      ...partsOf(row(cells)),
      "xl/workbook.xml": workbookPart(["KQ"], '<calcPr fullCalcOnLoad="1"/>'),
    };
    const [plain] = await sheetsOf(partsOf(row(cells)));
    expect(plain?.unreckoned).toEqual([{ row: 0, column: 0 }]);
    expect(plain?.values).toEqual([[null, 0, 5, 0]]);
    const [asked] = await sheetsOf(asking);
    expect(asked?.unreckoned).toEqual([
      { row: 0, column: 0 },
      { row: 0, column: 1 },
    ]);
    expect(asked?.values).toEqual([[null, null, 5, 0]]);
    expect(await sheetsOf(partsOf(row("<c><v>1</v></c>")))).not.toHaveProperty([0, "unreckoned"]);
  });

  test("of formulas that nobody has reckoned are reckoned where they are known, shared ones moved", async () => {
    const first = '<c r="C1"><f t="shared" ref="C1:C2" si="0">A1+B1</f></c>';
    const rows = [
      row(`<c><v>3</v></c><c><v>4</v></c>${first}`),
      row('<c><v>5</v></c><c><v>6</v></c><c r="C2"><f t="shared" si="0"/></c>', 2),
    ];
    for (const formats of [false, true]) {
      const [grid] = await sheetsOf(partsOf(rows.join("")), { formats });
      expect(grid?.values).toEqual([
        [3, 4, 7],
        [5, 6, 11],
      ]);
      expect(grid?.reckoned).toEqual([
        { row: 0, column: 2 },
        { row: 1, column: 2 },
      ]);
      expect(grid).not.toHaveProperty("unreckoned");
    }
  });

  test("of a workbook that counts its days from 1904 are left to Excel", async () => {
    const file = {
      ...partsOf(row("<c><f>1+1</f></c>")),
      "xl/workbook.xml": workbookPart(["KQ"], '<workbookPr date1904="1"/>'),
    };
    expect((await sheetsOf(file))[0]?.unreckoned).toEqual([{ row: 0, column: 0 }]);
  });

  test("stand where their addresses say, and where they have none beside the one before", async () => {
    const rows = `<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="2"><c r="E2"><v>4</v></c></row>`;
    expect(await valuesOf(partsOf(rows))).toEqual([[], [null, 1, 2, null, 4], [3]]);
  });

  test.each([
    ["a row beyond the last", '<row r="1048577"><c><v>1</v></c></row>'],
    ["a row before the first", '<row r="0"><c><v>1</v></c></row>'],
    ["a column beyond the last", '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ["a cell outside of rows", "<c><v>1</v></c>"],
  ])("in %s are a damaged file", async (_what, rows) => {
    expect(await refusalOf(partsOf(rows))).toEqual({ code: "damaged" });
  });
});

describe("A sheet", () => {
  test("has its formats, of cells with days from 1904 as well", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
      <cellStyleXfs><xf numFmtId="10"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>`;
    const cells = '<c s="1"><v>41382</v></c><c s="2"><v>0.5</v></c><c><v>7</v></c>';
    const file = {
      ...partsOf(row(cells)),
      "xl/styles.xml": styles,
      "xl/workbook.xml": workbookPart(["KQ"], '<workbookPr date1904="1"/>'),
    };
    const [grid] = await sheetsOf(file);
    expect(grid?.values).toEqual([[42844, 0.5, 7]]);
    expect(grid?.formats[0]?.slice(0, 2)).toEqual(["dd/mm/yyyy", "0.00%"]);
  });

  test("whose first format is no plain one has it in cells that name none, and nowhere else", async () => {
    const file = {
      ...partsOf(row('<c r="B1"><v>0.5</v></c>')),
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="10"/></cellXfs></styleSheet>`,
    };
    expect((await sheetsOf(file))[0]?.formats).toEqual([[undefined, "0.00%"]]);
  });

  test("tells what it hides: rows, columns, and rows that it does not mention", async () => {
    const hides =
      '<sheetFormatPr zeroHeight="1"/><cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/></cols>';
    const rows =
      '<row r="1"><c><v>1</v></c></row><row r="3" hidden="1"><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row>';
    const [grid] = await sheetsOf(partsOf(rows, hides));
    expect([...(grid?.hiddenRows ?? [])].sort()).toEqual([1, 2]);
    expect([...(grid?.hiddenColumns ?? [])]).toEqual([1, 2]);
  });

  test("loses merges that lie over others, and the values under those that stay", async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>';
    const merges = ["A1:B2", "B2:C3", "C1:C2", "A1:B2", "D4", "A1:XFE9"].map(
      (ref) => `<mergeCell ref="${ref}"/>`,
    );
    const [grid] = await sheetsOf(partsOf(rows, "", `<mergeCells>${merges.join("")}</mergeCells>`));
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ]);
    expect(grid?.values).toEqual([[1, null, 3]]);
  });

  test("of a chart alone is there by its name, with nothing in it; hidden ones are told", async () => {
    const book = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Biểu đồ" r:id="rId2"/>
      <sheet name="KQ" state="veryHidden" r:id="rId1"/></sheets></workbook>`;
    const file = {
      ...partsOf(row("<c><v>1</v></c>")),
      "xl/workbook.xml": book,
      "xl/_rels/workbook.xml.rels": relations(
        relation("rId1", "worksheet", "worksheets/sheet1.xml"),
        relation("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      ),
      "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${MAIN}"/>`,
    };
    expect((await sheetsOf(file)).map(({ sheet, values, hidden }) => [sheet, values, hidden])).toEqual([
      ["Biểu đồ", [], false],
      ["KQ", [[1]], true],
    ]);
  });
});

describe("Parts", () => {
  const rows = row("<c><v>5</v></c>");

  test("may have any names and lie anywhere; relations say where", async () => {
    const file = {
      "_rels/.rels": relations(relation("a", "officeDocument", "/so/lieu.xml")),
      "so/lieu.xml": workbookPart(["KQ"]),
      "so/_rels/lieu.xml.rels": relations(relation("rId1", "worksheet", "../trang\\mot.xml")),
      "trang/mot.xml": sheetPart(rows),
    };
    expect(await valuesOf(file)).toEqual([[5]]);
  });

  test("are found where nothing says where they are", async () => {
    const { "xl/workbook.xml": book = "", "xl/worksheets/sheet1.xml": sheet = "" } = partsOf(rows);
    expect(await valuesOf({ "xl/workbook.xml": book, "xl/worksheets/sheet1.xml": sheet })).toEqual([[5]]);
  });

  test("may have names with backslashes and capitals", async () => {
    const parts = Object.entries(partsOf(rows)).map(([name, part]) => [
      name.replaceAll("/", "\\").toUpperCase(),
      part,
    ]);
    expect(await valuesOf({ ...Object.fromEntries(parts), "xl/x": "" })).toEqual([[5]]);
  });

  test("may be strict, and bear any prefix", async () => {
    const main = `${STRICT}/spreadsheetml/main`;
    const office = `${STRICT}/officeDocument/relationships`;
    const file = {
      "_rels/.rels": relations(relation("a", "officeDocument", "xl/workbook.xml", office)),
      "xl/workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets><x:sheet name="KQ" q:id="a"/></x:sheets></x:workbook>`,
      "xl/_rels/workbook.xml.rels": relations(relation("a", "worksheet", "s.xml", office)),
      "xl/s.xml": `<x:worksheet xmlns:x="${main}" xmlns="${main}" xmlns:y="other"><x:sheetData><x:row><c><x:v>5</x:v><y:v>6</y:v></c></x:row></x:sheetData></x:worksheet>`,
    };
    expect(await valuesOf(file)).toEqual([[5]]);
  });

  test("that a sheet leads to must be there, whole and well formed", async () => {
    const without = Object.fromEntries(
      Object.entries(partsOf(rows)).filter(([name]) => !name.includes("sheet1")),
    );
    expect(await refusalOf(without)).toEqual({ code: "damaged" });
    const broken = (sheet: string): unknown => refusalOf({ ...without, "xl/worksheets/sheet1.xml": sheet });
    expect(await broken(sheetPart(rows).slice(0, -20))).toEqual({ code: "damaged" });
    expect(await broken("")).toEqual({ code: "damaged" });
    expect(await broken(`${sheetPart(rows)}</row>`)).toEqual({ code: "damaged" });
    expect(await broken(`<!DOCTYPE w [<!ENTITY a "b">]>${sheetPart(rows)}`)).toEqual({ code: "damaged" });
  });

  test("may be packed or not, with sizes that are not true", async () => {
    const parts = Object.entries(partsOf(rows)).map(([name, part]) => ({
      name,
      content: typeof part === "string" ? textFile(part) : part,
      declared: 1,
    }));
    expect(await valuesOf(archive(parts))).toEqual([[5]]);
  });
});

test("A file cut into pieces of any size is the same file.", async () => {
  const texts = Array.from(
    { length: 3000 },
    (_text, i) => `Chi bộ “${i}” <!-- x --> &amp; ${"ấ".repeat(i % 90)}`,
  );
  const rows = texts
    .map((text) => `<row><c t="str"><v>${text}</v></c><c a='>' s="0"><v>7</v></c></row>`)
    .join("");
  // Unpacked pieces come in 64 kB, packed ones as the inflater gives them.
  const values = texts.map((text) => [text.replace("<!-- x -->", "").replace("&amp;", "&"), 7]);
  expect(await valuesOf(fileOf(partsOf(rows)))).toEqual(values);
});
