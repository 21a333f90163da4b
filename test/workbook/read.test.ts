import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { CFB, utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { readWorkbook, type ReadWorkbook } from "../../src/workbook/file/read";
import type { CellValue } from "../../src/sheet/grid";
import { fileOfRows } from "../support/large-file";
import { archive, joined, RESULTS, textFile, workbookFile } from "./files";

/** The first sheet's values, or the problem's code. */
async function told(bytes: Uint8Array, name: string): Promise<unknown> {
  const book = await readWorkbook(bytes, name);
  return book.ok ? book.sheets[0]?.values : book.problem;
}

describe("Spreadsheets of every kind become the same grid", () => {
  test.each(["xlsx", "xls", "ods"] as const)("%s", async (format) => {
    const bytes = workbookFile(format === "xls" ? "biff8" : format);
    expect(await told(bytes, `ket-qua.${format}`)).toEqual(RESULTS);
  });

  test("the extension may be in capitals, and .xlsm is an .xlsx", async () => {
    expect(await told(workbookFile("xlsx"), "KET QUA.XLSX")).toEqual(RESULTS);
    expect(await told(workbookFile("xlsm"), "ket-qua.xlsm")).toEqual(RESULTS);
  });

  test("merges, hidden rows, formats, errors and hidden sheets come along, counted from A1", async () => {
    const sheet = utils.sheet_add_aoa(utils.aoa_to_sheet([]), [["Khối"], ["a", 0.9], ["b", 2]], {
      origin: "C3",
    });
    sheet["!merges"] = [{ s: { r: 2, c: 2 }, e: { r: 2, c: 3 } }];
    sheet["!rows"] = [{}, {}, {}, { hidden: true }];
    sheet["D4"] = { t: "n", v: 0.9, z: "0.00%" };
    sheet["D5"] = { t: "e", v: 0x17 };
    const empty = utils.aoa_to_sheet([]);
    const bytes: unknown = write(
      {
        SheetNames: ["KQ", "Nháp"],
        Sheets: { KQ: sheet, Nháp: empty },
        Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
      },
      { type: "array", bookType: "xlsx", cellStyles: true },
    );
    if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
    const book = await readWorkbook(new Uint8Array(bytes), "a.xlsx");
    if (!book.ok) throw new Error(book.problem.code);
    const [grid, draft] = book.sheets;
    expect(grid?.values.slice(2)).toEqual([
      [null, null, "Khối", null].slice(0, grid?.values[2]?.length),
      [null, null, "a", 0.9],
      [null, null, "b", { error: "#REF!" }],
    ]);
    expect(grid?.merges).toEqual([{ top: 2, left: 2, bottom: 2, right: 3 }]);
    expect(grid?.formats[3]?.[3]).toBe("0.00%");
    expect([...(grid?.hiddenRows ?? [])]).toEqual([3]);
    expect([grid?.hidden, draft?.hidden]).toEqual([false, true]);
  });

  test.each(["xlsx", "biff8"] as const)(
    "days of a workbook that counts from 1904 (%s) count from 1900",
    async (bookType) => {
      const sheet = utils.aoa_to_sheet([["Ngày đại hội", "Số CUV"]]);
      // 19/4/2017 is 42844 from 1900.
      sheet["A2"] = { t: "n", v: 42844 - 1462, z: "dd/mm/yyyy" };
      sheet["B2"] = { t: "n", v: 5, z: "0" };
      sheet["!ref"] = "A1:B2";
      const bytes: unknown = write(
        { SheetNames: ["KQ"], Sheets: { KQ: sheet }, Workbook: { WBProps: { date1904: true } } },
        { type: "array", bookType },
      );
      if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
      const name = bookType === "xlsx" ? "a.xlsx" : "a.xls";
      expect(await told(new Uint8Array(bytes), name)).toEqual([
        ["Ngày đại hội", "Số CUV"],
        [42844, 5],
      ]);
    },
  );

  test("blank rows at the end, however many were formatted, are not kept", async () => {
    const sheet = utils.aoa_to_sheet([["Chi bộ"], ["A"]]);
    sheet["!ref"] = "A1:C3000";
    const bytes: unknown = write(
      { SheetNames: ["KQ"], Sheets: { KQ: sheet } },
      { type: "array", bookType: "xlsx" },
    );
    if (!(bytes instanceof ArrayBuffer)) throw new Error("The library wrote no bytes.");
    expect(await told(new Uint8Array(bytes), "a.xlsx")).toEqual([["Chi bộ"], ["A"]]);
  });
});

describe("Text files keep every value as it is written", () => {
  const ROWS = [
    ["STT", "Chi bộ", "Ngày", "CUV"],
    ["01", "Thôn Đông, Tây", "19/4/2017", "1.298"],
  ];
  const semicolons = 'STT;Chi bộ;Ngày;CUV\r\n01;"Thôn Đông, Tây";19/4/2017;1.298\r\n';

  test("with semicolons, as Excel in Vietnamese writes them", async () => {
    expect(await told(textFile(semicolons), "a.csv")).toEqual(ROWS);
  });

  test("with commas, and with tabs", async () => {
    expect(await told(textFile('STT,Chi bộ,Ngày,CUV\n01,"Thôn Đông, Tây",19/4/2017,1.298'), "a.csv")).toEqual(
      ROWS,
    );
    expect(
      await told(textFile("STT\tChi bộ\tNgày\tCUV\n01\tThôn Đông, Tây\t19/4/2017\t1.298"), "a.csv"),
    ).toEqual(ROWS);
  });

  test("with a title line full of commas above", async () => {
    const values = await told(textFile(`ĐẠI HỘI, CHI BỘ, 2017, A, B\n${semicolons}`), "a.csv");
    expect(values).toEqual([["ĐẠI HỘI, CHI BỘ, 2017, A, B"], ...ROWS]);
  });

  test("with a line break inside quotes, and Excel's own line “sep=;”", async () => {
    expect(await told(textFile('sep=;\nA;"B\nC"\n1;2'), "a.csv")).toEqual([
      ["A", "B\nC"],
      ["1", "2"],
    ]);
  });

  test("in UTF-8 with a mark, in UTF-16 and in Windows-1258", async () => {
    expect(
      await told(joined([new Uint8Array([0xef, 0xbb, 0xbf]), textFile("Đảng;ủy\n1;2")]), "a.csv"),
    ).toEqual([
      ["Đảng", "ủy"],
      ["1", "2"],
    ]);
    const wide = new Uint8Array(new Uint16Array([..."\ufeffĐảng;x\n1;2"].map((c) => c.charCodeAt(0))).buffer);
    expect(await told(wide, "a.csv")).toEqual([
      ["Đảng", "x"],
      ["1", "2"],
    ]);
    // 0xD0 is Đ and 0xE2 is â in the Vietnamese Windows code page.
    expect(
      await told(new Uint8Array([0xd0, 0xe2, 0x6e, 0x3b, 0x31, 0x0a, 0x32, 0x3b, 0x33]), "a.csv"),
    ).toEqual([
      ["Đân", "1"],
      ["2", "3"],
    ]);
  });

  test("a formula in a text file stays text", async () => {
    expect(await told(textFile("A;B\n=1+1;=HYPERLINK(1)"), "a.csv")).toEqual([
      ["A", "B"],
      ["=1+1", "=HYPERLINK(1)"],
    ]);
  });
});

describe("What is not what it claims is refused, each with its own reason", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const compound = (stream: string): Uint8Array => {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_add(file, stream, new Uint8Array(64));
    return new Uint8Array(CFB.write(file, { type: "array" }));
  };

  test.each<[string, Uint8Array, string, unknown]>([
    ["a file of another kind", png, "a.pdf", { code: "unsupported-extension", extension: "pdf" }],
    ["an older Word file", compound("WordDocument"), "a.doc", { code: "old-document" }],
    ["an older Word file named .docx", compound("WordDocument"), "a.docx", { code: "old-document" }],
    ["a rich text", textFile("{\\rtf1}"), "a.rtf", { code: "old-document" }],
    ["a picture named .docx", png, "a.docx", { code: "not-a-workbook", thing: "picture" }],
    ["a file without extension", png, "ketqua", { code: "unsupported-extension", extension: "" }],
    ["an empty file", new Uint8Array(), "a.xlsx", { code: "empty-file" }],
    ["a picture", png, "a.xlsx", { code: "not-a-workbook", thing: "picture" }],
    ["a PDF", textFile("%PDF-1.7"), "a.xls", { code: "not-a-workbook", thing: "pdf" }],
    [
      "a web page without a table",
      textFile(" <html><p>"),
      "a.xls",
      { code: "not-a-workbook", thing: "web-page" },
    ],
    ["plain text as .xlsx", textFile("a;b"), "a.xlsx", { code: "not-a-workbook", thing: "unknown" }],
    ["an old Word file", compound("WordDocument"), "a.xls", { code: "old-document" }],
    [
      "a Word file",
      archive([{ name: "word/document.xml", content: textFile("x") }]),
      "a.xlsx",
      { code: "wrong-extension", extension: "xlsx", actual: "docx" },
    ],
    [
      "an archive",
      archive([{ name: "anh.png", content: png }]),
      "a.ods",
      { code: "not-a-workbook", thing: "archive" },
    ],
    [
      "an archive with a password",
      archive([{ name: "xl/workbook.xml", content: png, flags: 1 }]),
      "a.xlsx",
      { code: "encrypted" },
    ],
    [
      ".xlsx named .xls",
      workbookFile("xlsx"),
      "a.xls",
      { code: "wrong-extension", extension: "xls", actual: "xlsx" },
    ],
    [
      ".xls named .xlsx",
      workbookFile("biff8"),
      "a.xlsx",
      { code: "wrong-extension", extension: "xlsx", actual: "xls" },
    ],
    [
      ".ods named .csv",
      workbookFile("ods"),
      "a.csv",
      { code: "wrong-extension", extension: "csv", actual: "ods" },
    ],
    [
      "a binary workbook",
      workbookFile("xlsb"),
      "a.xlsx",
      { code: "not-a-workbook", thing: "binary-workbook" },
    ],
  ])("%s", async (_title, bytes, name, problem) => {
    expect(await told(bytes, name)).toEqual(problem);
  });

  test("a day and a number of an .ods that are none are errors, not words that nobody has typed", async () => {
    const cells = [
      '<table:table-cell office:value-type="date" office:date-value="2020-02-1u"><text:p>?</text:p></table:table-cell>',
      '<table:table-cell office:value-type="float" office:value="1e999"><text:p>?</text:p></table:table-cell>',
    ];
    const content = `<office:document-content><office:body><office:spreadsheet><table:table table:name="KQ"><table:table-row>${cells.join("")}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const file = archive([
      { name: "mimetype", content: textFile("application/vnd.oasis.opendocument.spreadsheet") },
      { name: "META-INF/manifest.xml", content: textFile("<manifest:manifest xmlns:manifest='m'/>") },
      { name: "styles.xml", content: textFile("<office:document-styles/>") },
      { name: "content.xml", content: textFile(content) },
    ]);
    expect(await told(file, "a.ods")).toEqual([[{ error: "#NUM!" }, { error: "#NUM!" }]]);
  });

  // Made by LibreOffice 7.4 with the password “bi-mat”, the newer ones with encryption as Office does it (ECMA-376).
  test.each([
    ["ket-qua.xlsx", "a.xlsx"],
    ["ket-qua.xlsx", "a.xls"],
    ["ket-qua.docx", "a.docx"],
    ["ket-qua.xls", "a.xls"],
    ["ket-qua.ods", "a.ods"],
  ])("%s, which has a password, named %s", async (file, name) => {
    const bytes = readFileSync(join(process.cwd(), "test/workbook/locked", file));
    expect(await told(new Uint8Array(bytes), name)).toEqual({ code: "encrypted" });
  });
});

describe("An archive is measured by what it really unpacks to", () => {
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(4_000_000)));
  const parts = [
    {
      name: "xl/workbook.xml",
      content: textFile('<workbook><sheets><sheet name="KQ"/></sheets></workbook>'),
    },
    { name: "xl/worksheets/sheet1.xml", content: bomb, method: 8, declared: 10 },
  ];

  test("a small file that unpacks beyond the limit is refused, whatever it declares", async () => {
    const book = await readWorkbook(archive(parts), "a.xlsx", { limits: { inflated: 2_097_152 } });
    expect(book).toEqual({ ok: false, problem: { code: "too-large-unpacked", limitMb: 2 } });
  });

  test("two entries over the same bytes are a damaged file", async () => {
    const file = archive(parts);
    const view = new DataView(file.buffer);
    // The second directory entry points to the first one's place: 22 bytes of end, then the last entry.
    const second = file.length - 22 - (46 + "xl/worksheets/sheet1.xml".length);
    view.setUint32(second + 42, 0, true);
    expect(await told(file, "a.xlsx")).toEqual({ code: "damaged" });
  });

  test("packed bytes that do not unpack are a damaged file", async () => {
    const broken = archive([
      { name: "xl/workbook.xml", content: new Uint8Array([0xff, 0xff, 0xff]), method: 8 },
    ]);
    expect(await told(broken, "a.xlsx")).toEqual({ code: "damaged" });
  });
});

describe("Cells that a small file asks for are counted before they are made", () => {
  const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
  const cell = (times: number, content: string): string =>
    `<table:table-cell table:number-columns-repeated="${times}"${content === "" ? "/>" : `><text:p>${content}</text:p></table:table-cell>`}`;
  const row = (times: number, cells: string): string =>
    `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
  const ods = (rows: string): Uint8Array => {
    const text = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="KQ">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
    const bytes = textFile(text);
    const content = new Uint8Array(deflateRawSync(bytes));
    return archive([
      { name: "mimetype", content: textFile(MIMETYPE) },
      { name: "content.xml", content, method: 8, declared: bytes.length },
      { name: "META-INF/manifest.xml", content: textFile("<manifest:manifest xmlns:manifest='m'/>") },
      { name: "styles.xml", content: textFile("<office:document-styles/>") },
    ]);
  };
  const head = row(1, cell(1, "Chi bộ"));
  const tooMany = (limit: number): unknown => ({ code: "too-many", what: "cells", limit });

  test("an .ods may repeat a few cells, and blanks to the end of the sheet", async () => {
    const file = ods(head + row(2, cell(2, "A") + cell(16_382, "")) + row(1_048_573, cell(16_384, "")));
    expect(await told(file, "a.ods")).toEqual([["Chi bộ"], ["A", "A"], ["A", "A"]]);
  });

  test.each<[string, string]>([
    ["rows without end", row(2_000_000_000, cell(2, "1"))],
    ["many rows of many cells", row(5001, cell(1000, "1"))],
    ["many cells in each of many rows", row(1, cell(16_384, "1")).repeat(310)],
    [
      "cells under a merge without end",
      row(1, '<table:covered-table-cell table:number-columns-repeated="9000000"/>'),
    ],
    ["a row behind too many blank ones", row(9_000_000, cell(1, "")) + row(1, cell(1, "1"))],
  ])("an .ods of %s is refused", async (_title, rows) => {
    expect(await told(ods(head + rows), "a.ods")).toEqual(tooMany(5_000_000));
  });

  const farRight = (value: string | number, rows: number): Uint8Array => {
    const lines = Array.from({ length: rows }, () => {
      const line: CellValue[] = [];
      line[16_383] = value;
      return line;
    });
    return fileOfRows([["Chi bộ"], ...lines]);
  };

  test("an .xlsx with values far to the right of many rows is refused", async () => {
    expect(await told(farRight(1, 490), "a.xlsx")).toEqual(tooMany(8_000_000));
    const book = await readWorkbook(farRight(1, 480), "a.xlsx");
    expect(book.ok && book.sheets[0]?.values[480]?.length).toBe(16_384);
  });

  test("blanks there, such as formats leave, are not kept", async () => {
    expect(await told(farRight("", 490), "a.xlsx")).toEqual([["Chi bộ"]]);
  });
});

describe("Nothing is thrown for a file that is broken", () => {
  // The reader of .xls files tells the console of records that it does not know.
  beforeAll(() => jest.spyOn(console, "error").mockImplementation(() => undefined));
  afterAll(() => jest.restoreAllMocks());

  const files: readonly (readonly [string, Uint8Array])[] = [
    ["a.xlsx", workbookFile("xlsx")],
    ["a.xls", workbookFile("biff8")],
    ["a.ods", workbookFile("ods")],
    ["a.csv", textFile("a;b\n1;2")],
  ];

  test.each(files)("%s cut off, or with bytes changed", async (name, bytes) => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length),
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (length, changes) => {
          const file = bytes.slice(0, Math.max(1, length));
          for (const [at, byte] of changes) if (at < file.length) file[at] = byte;
          const book: ReadWorkbook = await readWorkbook(file, name);
          expect(typeof book.ok).toBe("boolean");
        },
      ),
      { numRuns: 150, seed: 20170420 },
    );
  });

  test.each(files.slice(0, 3))("%s cut in half is refused", async (name, bytes) => {
    const book = await readWorkbook(bytes.slice(0, bytes.length / 2), name);
    expect(book).toEqual({ ok: false, problem: { code: "damaged" } });
  });
});
