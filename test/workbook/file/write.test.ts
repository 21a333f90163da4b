/** What a written summary workbook holds, read back by another library and from the file's own parts. */
import { read, type WorkSheet } from "@e965/xlsx";
import { inflateRawSync } from "node:zlib";
import type { SheetLayout } from "../../../src/sheet/layout";
import { day } from "../../support/table";
import { writeWorkbook } from "../../../src/workbook/file/write";

const layout: SheetLayout = {
  name: "Tổng hợp ' & <đợt 1>",
  styles: {
    text: { size: 13, bold: true, align: "left", border: true, wrap: true },
    number: { size: 12, align: "center", numberFormat: "#,##0" },
    turned: { size: 10, turned: true, italic: true },
  },
  cells: [
    { row: 0, column: 0, style: "text", value: { kind: "text", text: "=1+1" } },
    { row: 0, column: 1, style: "text" },
    { row: 1, column: 0, style: "text", value: { kind: "text", text: "@SUM(A1) <b>&amp; “Chi bộ 1”\nThôn" } },
    { row: 1, column: 1, style: "number", value: { kind: "number", value: 5207 } },
    { row: 2, column: 1, style: "number", value: { kind: "formula", formula: "SUM(B2:B2)", value: 5207 } },
    { row: 2, column: 2, style: "turned", value: { kind: "text", text: "009" } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 8, 4],
  rowHeights: new Map([[1, 33]]),
  freeze: { rows: 2, columns: 1 },
  print: {
    paper: "A4",
    orientation: "landscape",
    marginsMm: { top: 20, bottom: 15, left: 25.4, right: 10, header: 8, footer: 8 },
    pages: { fitToWide: 1 },
    repeatRows: { first: 0, last: 1 },
    centerHorizontally: true,
    footerCenter: "Trang &P/&N",
  },
};

/** A part of the archive as text. Sizes stand in the central directory. */
function part(file: Uint8Array, name: string): string {
  const bytes = Buffer.from(file);
  for (let at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4)) {
    const label = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    if (label !== name) continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    return (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8");
  }
  throw new Error(`The file has no part ${name}.`);
}

const charted: SheetLayout = {
  ...layout,
  cells: [
    ...layout.cells,
    ...["Đã đại hội: 4", "Chưa đại hội: 1"].flatMap((text, i) => [
      { row: 5 + i, column: 4, style: "text", value: { kind: "text" as const, text } },
      { row: 5 + i, column: 5, style: "number", value: { kind: "number" as const, value: 4 - i * 3 } },
    ]),
  ],
  columnWidths: [30, 8, 4, 3, 40, 10],
  print: { ...layout.print, area: { top: 0, left: 0, bottom: 2, right: 2 } },
  charts: (["doughnut", "bar"] as const).map((kind, i) => ({
    name: `daihoi-${kind}`,
    kind,
    title: "Tiến độ <đợt 1>",
    labels: { top: 5, left: 4, bottom: 6, right: 4 },
    values: { top: 5, left: 5, bottom: 6, right: 5 },
    colors: ["#2F75B5", "#A6A6A6"],
    titleSize: 13,
    textSize: 11,
    at: { top: 1 + i * 20, left: 4, bottom: 4 + i * 20, right: 5 },
  })),
};

async function written(): Promise<{ readonly file: Uint8Array; readonly sheet: WorkSheet }> {
  const file = await writeWorkbook([layout]);
  const book = read(file, { cellStyles: true, cellNF: true });
  expect(book.SheetNames).toEqual([layout.name]);
  const sheet = book.Sheets[layout.name];
  if (!sheet) throw new Error("There is no sheet.");
  return { file, sheet };
}

test("text stays text, whatever it begins with and whatever it holds", async () => {
  const { sheet } = await written();
  expect(sheet["A1"]).toMatchObject({ t: "s", v: "=1+1" });
  expect(sheet["A1"]).not.toHaveProperty("f");
  expect(sheet["A2"]).toMatchObject({ t: "s", v: "@SUM(A1) <b>&amp; “Chi bộ 1”\nThôn" });
  expect(sheet["C3"]).toMatchObject({ t: "s", v: "009" });
});

test("what no file of Excel may hold is left out, so that it opens", async () => {
  const text = "Chi\u0000 bộ\uffff A\ud83d\ufffe B\ude00 C😀";
  const bad: SheetLayout = {
    ...layout,
    cells: [
      { row: 0, column: 0, style: "text", value: { kind: "text", text } },
      { row: 1, column: 0, style: "text", value: { kind: "formula", formula: `"${text}"`, value: 1 } },
    ],
  };
  const file = await writeWorkbook([bad]);
  for (const name of ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"])
    expect(part(file, name)).toContain("Chi bộ A B C😀");
});

test("a formula carries its value, so that a preview without formulas shows it", async () => {
  const { sheet } = await written();
  expect(sheet["B3"]).toMatchObject({ t: "n", f: "SUM(B2:B2)", v: 5207, z: "#,##0" });
  expect(sheet["B2"]).toMatchObject({ t: "n", v: 5207 });
});

test("merges, widths, heights, frozen panes", async () => {
  const { file, sheet } = await written();
  expect(sheet["!merges"]).toEqual([{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]);
  expect(sheet["!cols"]?.map((column) => column.width)).toEqual([30, 8, 4]);
  const xml = part(file, "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<row [^>]*r="2"[^>]*ht="33"/);
  expect(xml).toMatch(/<pane (?=[^>]*xSplit="1")(?=[^>]*ySplit="2")(?=[^>]*state="frozen")/);
});

test("print set-up: A4 landscape, one page wide and as many down as it takes, repeated rows, page numbers", async () => {
  const { file } = await written();
  const xml = part(file, "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(
    /<pageSetup (?=[^>]*paperSize="9")(?=[^>]*orientation="landscape")(?=[^>]*fitToWidth="1")(?=[^>]*fitToHeight="0")/,
  );
  expect(xml).toMatch(/<pageSetUpPr [^>]*fitToPage="(1|true)"/);
  expect(xml).toContain('left="1"');
  expect(xml).toContain("<oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter>");
  const book = part(file, "xl/workbook.xml");
  expect(book.match(/_xlnm\.Print_Titles/g)).toHaveLength(1);
  expect(book).toMatch(/_xlnm\.Print_Titles"[^>]*>'Tổng hợp '' &amp; &lt;đợt 1&gt;'!\$1:\$2</);
});

test("every style is Times New Roman in its size, turned where it says so", async () => {
  const { file } = await written();
  const xml = part(file, "xl/styles.xml");
  const fonts = [...xml.matchAll(/<font>.*?<\/font>/gs)].map(([font]) => font);
  expect(fonts.length).toBeGreaterThanOrEqual(3);
  for (const font of fonts) expect(font).toContain('<name val="Times New Roman"/>');
  for (const size of [10, 12, 13]) expect(fonts.join("")).toContain(`<sz val="${size}"/>`);
  expect(xml).toContain('textRotation="90"');
});

test("a chart is drawn from its cells, a ring with a legend beside it, bars with the first at the top", async () => {
  const file = await writeWorkbook([charted]);
  const [ring, bars] = ["xl/charts/chart1.xml", "xl/charts/chart2.xml"].map((name) => part(file, name));
  for (const xml of [ring, bars]) {
    expect(xml).toContain("<a:t>Tiến độ &lt;đợt 1&gt;</a:t>");
    expect([...(xml ?? "").matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, range]) => range)).toEqual([
      "'Tổng hợp '' &amp; &lt;đợt 1&gt;'!$E$6:$E$7",
      "'Tổng hợp '' &amp; &lt;đợt 1&gt;'!$F$6:$F$7",
    ]);
    expect(xml).not.toContain("dLbls");
    const fonts = [...(xml ?? "").matchAll(/typeface="(.*?)"/g)].map(([, font]) => font);
    expect(new Set(fonts)).toEqual(new Set(["Times New Roman"]));
  }
  expect(ring).toMatch(/<c:doughnutChart>.*2F75B5.*A6A6A6.*<c:legendPos val="r"\/>/s);
  expect(bars).toMatch(/<c:barDir val="bar"\/>.*<c:catAx>.*<c:orientation val="maxMin"\/>/s);
  expect(bars).not.toContain("<c:legend>");
});

test("a chart covers the cells that it is given", async () => {
  const drawing = part(await writeWorkbook([charted]), "xl/drawings/drawing1.xml");
  const ends = [...drawing.matchAll(/<xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)].map(
    ([, column, row]) => `${row},${column}`,
  );
  // Where one begins, and the cell behind its last.
  expect(ends).toEqual(["1,4", "5,6", "21,4", "25,6"]);
});

test.each([
  ["Tổng hợp ' & <đợt 1>", "'Tổng hợp '' &amp; &lt;đợt 1&gt;'"],
  ["Đợt 1 (2)", "'Đợt 1 (2)'"],
  // Without quotes this would be a cell.
  ["TH2017", "'TH2017'"],
])("only the area is printed, and the file says so of the sheet %j", async (name, said) => {
  const file = await writeWorkbook([
    { ...layout, name: "Bản tin" },
    { ...charted, name },
  ]);
  const book = part(file, "xl/workbook.xml");
  expect(
    [...book.matchAll(/<definedName [^>]*Print_Area[^>]*>.*?<\/definedName>/g)].map(([xml]) => xml),
  ).toEqual([`<definedName name="_xlnm.Print_Area" localSheetId="1">${said}!$A$1:$C$3</definedName>`]);
  expect(part(file, "xl/charts/chart1.xml")).toContain(`<c:f>${said}!$E$6:$E$7</c:f>`);
});

test("a sheet without charts has neither a drawing nor a printed area", async () => {
  const file = await writeWorkbook([layout]);
  expect(() => part(file, "xl/drawings/drawing1.xml")).toThrow("no part");
  expect(part(file, "xl/workbook.xml")).not.toContain("Print_Area");
});

const ruled: SheetLayout = {
  ...layout,
  validations: [
    {
      area: { top: 1, left: 1, bottom: 2, right: 1 },
      rule: { kind: "count", most: 9999 },
      severity: "stop",
      title: "Cần một số",
      message: "Chỉ gõ số < 10.000 & không kèm chữ.",
    },
    {
      area: { top: 1, left: 2, bottom: 20, right: 3 },
      rule: { kind: "count", most: 9999, within: { column: 1 } },
      severity: "stop",
      title: "Cần xem lại “Nữ”",
      message: "Không lớn hơn “Bầu được”.",
    },
    {
      area: { top: 1, left: 4, bottom: 1, right: 4 },
      rule: { kind: "list", words: ["Đã đại hội", "Hoãn"] },
      severity: "warning",
      title: "Không có trong danh sách",
      message: "Nên chọn trong danh sách.",
      hint: { title: "Tình trạng", message: "Chọn trong danh sách." },
    },
    {
      area: { top: 1, left: 5, bottom: 1, right: 5 },
      rule: { kind: "day", first: day("1/1/2000"), last: day("31/12/2099") },
      severity: "warning",
      title: "Cần xem lại ngày",
      message: "Gõ ngày trước, tháng sau.",
    },
  ],
};

const LISTS = "Danh sách 'A' x";

/** Attributes and formulas of every rule in the first sheet of the file. */
async function rulesIn(layouts: readonly SheetLayout[]): Promise<readonly Record<string, string>[]> {
  const xml = part(await writeWorkbook(layouts), "xl/worksheets/sheet1.xml");
  return [...xml.matchAll(/<dataValidation (.*?)>(.*?)<\/dataValidation>/g)].map(
    ([, attributes = "", inside = ""]) => ({
      ...Object.fromEntries([...attributes.matchAll(/(\w+)="(.*?)"/g)].map(([, key, value]) => [key, value])),
      ...Object.fromEntries(
        [...inside.matchAll(/<(formula\d)>(.*?)<\/\1>/g)].map(([, key, value]) => [key, value]),
      ),
    }),
  );
}

test("what may be typed: where, which rule, and what is said of anything else", async () => {
  const [number, share, list, dates] = await rulesIn([ruled]);
  expect(number).toMatchObject({
    sqref: "B2:B3",
    type: "whole",
    operator: "between",
    formula1: "0",
    formula2: "9999",
    allowBlank: "1",
    showErrorMessage: "1",
    errorStyle: "stop",
    errorTitle: "Cần một số",
    error: "Chỉ gõ số &lt; 10.000 &amp; không kèm chữ.",
  });
  expect(share).toMatchObject({ sqref: "C2:D21", type: "custom" });
  expect(list).toMatchObject({
    sqref: "E2:E2",
    type: "list",
    formula1: '"Đã đại hội,Hoãn"',
    errorStyle: "warning",
    showInputMessage: "1",
    promptTitle: "Tình trạng",
    prompt: "Chọn trong danh sách.",
  });
  // 1: Excel would hide the arrow.
  expect(list).not.toHaveProperty("showDropDown");
  expect(dates).toMatchObject({ sqref: "F2:F2", type: "custom", errorStyle: "warning" });
  for (const one of [number, share, dates]) expect(one).not.toHaveProperty("showInputMessage");
});

test("words to choose from may stand on a hidden sheet, and a text may not be longer", async () => {
  const words: SheetLayout = { ...layout, name: LISTS, isHidden: true };
  const said = { severity: "stop" as const, title: "Cần xem lại", message: "Gõ lại." };
  const one: SheetLayout = {
    ...layout,
    validations: [
      {
        area: { top: 1, left: 1, bottom: 1, right: 1 },
        rule: { kind: "list-at", sheet: LISTS, words: { top: 0, left: 0, bottom: 2, right: 0 } },
        ...said,
      },
      { area: { top: 2, left: 1, bottom: 2, right: 1 }, rule: { kind: "text", longest: 100 }, ...said },
    ],
  };
  expect(await rulesIn([one, words])).toMatchObject([
    { type: "list", formula1: "'Danh sách ''A'' x'!$A$1:$A$3" },
    { type: "textLength", operator: "lessThanOrEqual", formula1: "100" },
  ]);
  const book = part(await writeWorkbook([one, words]), "xl/workbook.xml");
  expect([...book.matchAll(/state="(\w+)"/g)].map(([, state]) => state)).toEqual(["hidden"]);
});

test("a formula of a rule is written for the first cell of its area, and is asked for blanks too", async () => {
  const [, share] = await rulesIn([ruled]);
  expect(new Set(share?.["formula1"]?.match(/\b[A-Z]+\d+\b/g))).toEqual(new Set(["C2", "B2"]));
  expect(share).not.toHaveProperty("allowBlank");
});

test("a sheet without rules has none", async () => {
  expect(part(await writeWorkbook([layout]), "xl/worksheets/sheet1.xml")).not.toContain("dataValidation");
});

test("a comma in a word of a list is a fault of ours, and is thrown", async () => {
  const [, , list] = ruled.validations ?? [];
  if (!list) throw new Error("There is no list.");
  const validations = [{ ...list, rule: { kind: "list" as const, words: ["Hoãn, lùi"] } }];
  await expect(writeWorkbook([{ ...layout, validations }])).rejects.toThrow("drop-down");
});

test("the same layout gives the same file, and the file names nobody", async () => {
  const [first, second] = [await writeWorkbook([charted]), await writeWorkbook([charted])];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(part(first, "docProps/core.xml")).not.toMatch(/<dc:creator>[^<]+</);
});

test("a cell of a style that does not exist is a fault of ours, and is thrown", async () => {
  const cells = [{ row: 0, column: 0, style: "missing" }];
  await expect(writeWorkbook([{ ...layout, cells }])).rejects.toThrow("missing");
});
