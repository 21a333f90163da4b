/**
 * Formulas call functions of an add-in through Microsoft's own runtime, and get what Excel passes. The functions here are made
 * up: NHAN tells as JSON what it was given, BANG gives a table, LOI an error, HONG breaks, and KHONGCO has no code.
 */
import type { AddInFunctions } from "./custom-functions";
import { ExcelHost, type HostOptions } from "./host";
import { installOffice } from "./load-office";

const range = { type: "any", dimensionality: "matrix" };
const left = { type: "any", optional: true };

const METADATA: AddInFunctions["metadata"] = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "NHAN", name: "NHAN", parameters: [range, left, { type: "string", optional: true }, left] },
    { id: "BANG", name: "BANG", parameters: [{ type: "number" }, { type: "number" }] },
    { id: "LOI", name: "LOI", parameters: [{ type: "string" }, { type: "string", optional: true }] },
    { id: "HONG", name: "HONG", parameters: [] },
    { id: "KHONGCO", name: "KHONGCO", parameters: [] },
  ],
};

/** A table of so many rows and columns that counts from 1; its last cell is nothing. */
function counted(rows: number, columns: number): (number | null)[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      r + 1 === rows && c + 1 === columns ? null : r * columns + c + 1,
    ),
  );
}

beforeAll(async () => {
  await excelWithFunctions();
  CustomFunctions.associate("NHAN", (...given: readonly unknown[]) => JSON.stringify(given.slice(0, 4)));
  CustomFunctions.associate("BANG", counted);
  CustomFunctions.associate("LOI", (code: CustomFunctions.ErrorCode, sentence: string | null) => {
    throw new CustomFunctions.Error(code, sentence ?? undefined);
  });
  CustomFunctions.associate("HONG", () => {
    throw new Error("a fault of the add-in");
  });
});

async function excelWithFunctions(
  options: HostOptions = {},
  metadata: AddInFunctions["metadata"] = METADATA,
): Promise<ExcelHost> {
  const excel = new ExcelHost({ ...options, functions: { namespace: "THU", metadata } });
  await installOffice(excel);
  return excel;
}

/** What formulas on a new sheet beside these cells (from A1) show in their order. */
async function shown(
  formulas: readonly string[],
  values: NonNullable<NonNullable<HostOptions["sheets"]>[number]["values"]> = [],
  options: HostOptions = {},
  metadata: AddInFunctions["metadata"] = METADATA,
): Promise<readonly unknown[]> {
  const sheets = [{ name: "S", values }, { name: "F" }];
  const excel = await excelWithFunctions({ ...options, sheets }, metadata);
  const sheet = excel.workbook.sheet("F");
  for (const [i, formula] of formulas.entries()) sheet.type(`A${i * 10 + 1}`, formula);
  await excel.calculated();
  return formulas.map((_, i) => sheet.cellAt(`A${i * 10 + 1}`).value);
}

const json = (value: unknown): string => JSON.stringify(value);

describe("What a function is given", () => {
  test("is numbers, texts and logical values as they stand, row by row", async () => {
    const values = [
      ["Tên", 1.5],
      [true, 42844],
    ];
    expect(await shown(["=THU.NHAN(S!A1:B2)"], values)).toEqual([json([values, null, null, null])]);
  });

  test.each([
    ["0 on the desktop", "desktop", 0],
    ["nothing on the web", "web", null],
  ] as const)(
    "is for an empty cell %s, and for an argument that is left out always nothing",
    async (_what, platform, blank) => {
      const values = [["a", null, "b"]];
      const formulas = ["=THU.NHAN(S!A1:C1,S!B1,S!B1,)", "=THU.NHAN(S!A1:B1,,,S!B1)"];
      expect(await shown(formulas, values, { platform })).toEqual([
        json([[["a", blank, "b"]], blank, "", null]),
        json([[["a", blank]], null, null, blank]),
      ]);
    },
  );

  test("is a table for a range argument and a value for another, also of a single cell", async () => {
    expect(await shown(["=THU.NHAN(S!A1,S!A1,S!A1)", '=THU.NHAN("x",5,5)'], [[7]])).toEqual([
      json([[[7]], 7, "7", null]),
      json([[["x"]], 5, "5", null]),
    ]);
  });

  test("ends with whole columns where the sheet's values do", async () => {
    const values = [
      [null, "a"],
      [null, null, 3],
    ];
    expect(await shown(["=THU.NHAN(S!A:C)"], values, { platform: "web" })).toEqual([
      json([
        [
          ["a", null],
          [null, 3],
        ],
        null,
        null,
        null,
      ]),
    ]);
  });

  test("is of a table of Excel the part that is named", async () => {
    const table = { name: "Bang1", address: "A1:B3" };
    const values = [
      ["x", "y"],
      [1, 2],
      [3, 4],
    ];
    const excel = await excelWithFunctions({ sheets: [{ name: "S", values, table }, { name: "F" }] });
    const sheet = excel.workbook.sheet("F");
    sheet.type("A1", "=THU.NHAN(Bang1[#All])");
    sheet.type("A2", "=THU.NHAN(bang1[])");
    sheet.type("A3", "=THU.NHAN(Bang1[#Headers])");
    sheet.type("A4", "=THU.NHAN(Bang2[#All])");
    await excel.calculated();
    expect(["A1", "A2", "A3"].map((address) => sheet.cellAt(address).value)).toEqual(
      [values, values.slice(1), values.slice(0, 1)].map((rows) => json([rows, null, null, null])),
    );
    expect(String(sheet.cellAt("A4").value)).toContain("#REF!");
  });

  test("is an error with its name where errors are allowed, and else the call is stopped by it", async () => {
    const values = [["a", { error: "#REF!" }, { error: "#N/A" }]];
    const [given] = await shown(["=THU.NHAN(S!A1:C1)"], values);
    expect(JSON.parse(String(given))).toMatchObject([
      [["a", { type: "Error", basicValue: "#REF!" }, { type: "Error", basicValue: "#N/A" }]],
      null,
      null,
      null,
    ]);
    const { functions } = METADATA;
    expect(await shown(["=THU.NHAN(S!A1:C1)"], values, {}, { functions })).toEqual(["#REF!"]);
  });

  test("is never an error for an argument that is a text", async () => {
    expect(await shown(["=THU.NHAN(S!A1,S!A1,S!A1)"], [[{ error: "#REF!" }]])).toEqual(["#REF!"]);
  });
});

describe("What a cell shows", () => {
  test("is #BUSY! until the page has answered", async () => {
    const excel = await excelWithFunctions();
    const sheet = excel.workbook.sheet("Sheet1");
    sheet.type("A1", "=THU.NHAN(B1)");
    expect(sheet.cellAt("A1").value).toBe("#BUSY!");
    await excel.calculated();
    expect(sheet.cellAt("A1").value).toBe(json([[[0]], null, null, null]));
  });

  test("is an error with its sentence, which only #VALUE! and #N/A have", async () => {
    const excel = await excelWithFunctions();
    const sheet = excel.workbook.sheet("Sheet1");
    ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!"].forEach((code, i) => {
      sheet.type(`A${i + 1}`, `=THU.LOI("${code}","Vì sao.")`);
    });
    sheet.type("A5", "=THU.HONG()");
    sheet.type("A6", "=THU.KHONGCO()");
    sheet.type("A7", "=THU.LA()");
    await excel.calculated();
    const cells = [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.cellAt(`A${row}`));
    expect(cells.map(({ value, sentence }) => [value, sentence])).toEqual([
      ["#VALUE!", "Vì sao."],
      ["#N/A", "Vì sao."],
      ["#DIV/0!", null],
      ["#NUM!", null],
      ["#VALUE!", null],
      ["#VALUE!", null],
      ["#NAME?", null],
    ]);
  });

  test("is part of a longer formula", async () => {
    const formulas = ["=1+IFERROR(SUM(THU.BANG(2,2)),0)", '=IFERROR(THU.LOI("#N/A"),"-")'];
    expect(await shown(formulas)).toEqual([7, "-"]);
  });

  test("follows the range, one call for each change of it", async () => {
    const excel = await excelWithFunctions({ sheets: [{ name: "S", values: [["a"]] }] });
    const sheet = excel.workbook.sheet("S");
    sheet.type("C1", "=THU.NHAN(A1:A2)");
    await excel.calculated();
    sheet.type("A2", "b");
    sheet.type("F9", "not in the range");
    expect(sheet.cellAt("C1").value).toBe("#BUSY!");
    await excel.calculated();
    expect(sheet.cellAt("C1").value).toBe(json([[["a"], ["b"]], null, null, null]));
    expect(excel.functionCalls.map(({ id }) => id)).toEqual(["NHAN", "NHAN"]);
  });
});

describe("A table that a function gives", () => {
  async function spilled(
    ...before: readonly (readonly [address: string, typed: string | number])[]
  ): Promise<{
    readonly excel: ExcelHost;
    readonly rows: () => readonly (readonly unknown[])[];
    readonly type: (address: string, typed: string | number) => Promise<void>;
  }> {
    const excel = await excelWithFunctions();
    const sheet = excel.workbook.sheet("Sheet1");
    const type = async (address: string, typed: string | number): Promise<void> => {
      sheet.type(address, typed);
      await excel.calculated();
    };
    for (const [address, typed] of before) sheet.type(address, typed);
    await type("B2", "=THU.BANG(F1,F2)");
    const rows = (): readonly (readonly unknown[])[] =>
      [2, 3, 4].map((row) => ["B", "C", "D"].map((column) => sheet.cellAt(`${column}${row}`).value));
    return { excel, rows, type };
  }

  const SIZE = [
    ["F1", 2],
    ["F2", 3],
  ] as const;

  test("fills the cells beside and below, and nothing in it shows as 0", async () => {
    const { rows, excel } = await spilled(...SIZE);
    expect(rows()).toEqual([
      [1, 2, 3],
      [4, 5, 0],
      ["", "", ""],
    ]);
    expect(excel.workbook.sheet("Sheet1").cellAt("C3").formula).toBe("");
  });

  test("is told by the cells that it fills, and by its formula's", async () => {
    const { excel } = await spilled(...SIZE);
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const ranges = ["B2", "C3", "B5"].flatMap((address) => {
        const cell = sheet.getRange(address);
        return [cell.getSpillParentOrNullObject(), cell.getSpillingToRangeOrNullObject()];
      });
      for (const range of ranges) range.load("address");
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address));
    });
    expect(addresses).toEqual(["Sheet1!B2", "Sheet1!B2:D3", "Sheet1!B2", null, null, null]);
    expect(excel.requests.map(({ error }) => error)).toEqual([null]);
  });

  test("grows, shrinks and goes with its formula", async () => {
    const { rows, type } = await spilled(...SIZE);
    await type("F1", 3);
    await type("F2", 2);
    expect(rows()).toEqual([
      [1, 2, ""],
      [3, 4, ""],
      [5, 0, ""],
    ]);
    await type("B2", "xong");
    expect(rows()).toEqual([
      ["xong", "", ""],
      ["", "", ""],
      ["", "", ""],
    ]);
  });

  test("is read by other formulas", async () => {
    const { excel, type } = await spilled(...SIZE);
    await type("G1", "=SUM(B2:D4)");
    await type("G2", "=THU.NHAN(B2:C2)");
    const sheet = excel.workbook.sheet("Sheet1");
    expect([sheet.cellAt("G1").value, sheet.cellAt("G2").value]).toEqual([
      15,
      json([[[1, 2]], null, null, null]),
    ]);
  });

  test("finds no room where another cell holds something, until that goes", async () => {
    const { rows, type } = await spilled(...SIZE, ["C3", "chắn"]);
    expect(rows()).toEqual([
      ["#SPILL!", "", ""],
      ["", "chắn", ""],
      ["", "", ""],
    ]);
    await type("C3", "");
    expect(rows()[1]).toEqual([4, 5, 0]);
    await type("D2", "chắn");
    expect(rows()[0]).toEqual(["#SPILL!", "", "chắn"]);
  });

  test("finds no room over merged cells, over another's table, and off the sheet", async () => {
    const { excel, type } = await spilled(...SIZE);
    const sheet = excel.workbook.sheet("Sheet1");
    await type("A3", "=THU.BANG(1,2)");
    expect([sheet.cellAt("A3").value, sheet.cellAt("B3").value]).toEqual(["#SPILL!", 4]);
    await type("XFD9", "=THU.BANG(1,2)");
    expect(sheet.cellAt("XFD9").value).toBe("#SPILL!");
    sheet.merges = [sheet.areaNamed("C2:D2")];
    sheet.touch();
    await excel.calculated();
    expect(sheet.cellAt("B2").value).toBe("#SPILL!");
  });

  test("that holds its own range is calculated once and does not turn in circles", async () => {
    const { excel, type } = await spilled(...SIZE);
    await type("B2", "=THU.BANG(2,2+COUNT(C2:C2))");
    const sheet = excel.workbook.sheet("Sheet1");
    expect(["B2", "C2", "D2", "B3"].map((address) => sheet.cellAt(address).value)).toEqual([1, 2, "", 3]);
  });
});
