/**
 * What the build tells Excel of the functions (functions.json) agrees with their code, and keeps Microsoft's rules for names
 * (learn.microsoft.com/office/dev/add-ins/excel/custom-functions-naming).
 */
import { readFileSync } from "node:fs";
import * as ts from "typescript";
import { functionPage } from "../../scripts/function-page";
import { functionsById, metadata, type Metadata } from "../../scripts/functions-data";
import { finishedMetadata } from "../../scripts/functions-metadata.mjs";
import * as code from "../../src/functions/functions";

const SOURCE = "src/functions/functions.ts";

/** The names that were agreed. */
const NAMES = [
  ...["DEM", "TYLE", "TIENDO", "THONGKE", "THEOKHOI", "KIEMTRA", "CAU"],
  ...["PHANTRAM", "SO", "NGAY", "KHOANGNGAY", "NHIEMKY", "UNICODE"],
];

/** Of Excel's functions those without a point in their name that stand in none of the lists that are read here. */
const NEWEST = [
  ...["CONCAT", "ENCODEURL", "FILTERXML", "IFNA", "IFS", "MAXIFS", "MINIFS", "MUNIT", "SWITCH", "TEXTJOIN"],
  ...["ARRAYTOTEXT", "BYCOL", "BYROW", "CHOOSECOLS", "CHOOSEROWS", "DROP", "EXPAND", "FILTER", "GROUPBY"],
  ...[
    "HSTACK",
    "IMAGE",
    "ISOMITTED",
    "LAMBDA",
    "LET",
    "MAKEARRAY",
    "MAP",
    "PERCENTOF",
    "PIVOTBY",
    "RANDARRAY",
  ],
  ...["REDUCE", "SCAN", "SEQUENCE", "SORT", "SORTBY", "STOCKHISTORY", "TAKE", "TEXTAFTER", "TEXTBEFORE"],
  ...[
    "TEXTSPLIT",
    "TOCOL",
    "TOROW",
    "TRANSLATE",
    "UNIQUE",
    "VALUETOTEXT",
    "VSTACK",
    "WEBSERVICE",
    "WRAPCOLS",
  ],
  ...["WRAPROWS", "XLOOKUP", "XMATCH"],
];

let built: Metadata;
let byId: Awaited<ReturnType<typeof functionsById>>;
beforeAll(async () => {
  built = await metadata();
  byId = await functionsById();
}, 60_000);

interface Declared {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

/** The exported functions, with the id in the comment above each, as the source has them. */
function declared(): readonly Declared[] {
  const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, "utf8"), ts.ScriptTarget.ES2022, true);
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((statement) => {
    if (!statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    const tag = ts.getJSDocTags(statement).find(({ tagName }) => tagName.text === "customfunction");
    const [id = ""] = ts.getTextOfJSDocComment(tag?.comment)?.split(" ") ?? [];
    const parameters = statement.parameters.map(({ name, questionToken }) => {
      return { name: name.getText(), optional: questionToken !== undefined };
    });
    return [{ id, parameters }];
  });
}

/** Names in a table of the library that reads .xls files: Excel's own functions, or the commands of Excel 4 macros. */
function namesIn(table: "Ftab" | "Cetab"): readonly string[] {
  const library = readFileSync(require.resolve("@e965/xlsx"), "utf8");
  const [, body = ""] = new RegExp(`var ${table} = \\{([^}]*)\\}`).exec(library) ?? [];
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
}

/** Newer ones: those that Microsoft's library calls in a workbook, and those that are newer still. */
function newerFunctions(): readonly string[] {
  const types = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const [, body = ""] = /class Functions extends ([^]*?)toJSON/.exec(types) ?? [];
  const called = [...body.matchAll(/^ +(\w+)\(.*FunctionResult</gm)].map(([, name = ""]) =>
    name.toUpperCase(),
  );
  return [...called, ...NEWEST];
}

test("The functions are those that were agreed, and each exported function is one", () => {
  expect(built.functions.map(({ id }) => id)).toEqual(NAMES);
  expect(built.functions.map(({ name }) => name)).toEqual(NAMES);
  expect(declared().map(({ id }) => id)).toEqual(NAMES);
  expect(Object.keys(code)).toHaveLength(NAMES.length);
});

test("With each id its own code is associated", () => {
  expect([...byId.keys()]).toEqual(NAMES);
  // Each does what no other does.
  expect(byId.get("PHANTRAM")?.(1, 8)).toBe("12,5%");
  expect(byId.get("SO")?.(1298)).toBe("1.298");
  expect(byId.get("NGAY")?.("5/4/2017")).toBe("05/4/2017");
  expect(byId.get("KHOANGNGAY")?.("1/4/2017", "2/4/2017")).toBe("từ ngày 01 đến 02/4/2017");
  expect(byId.get("NHIEMKY")?.(2025, 5)).toBe("2025-2030");
  expect(byId.get("UNICODE")?.("§¶ng ñy")).toBe("Đảng ủy");
});

test("A function takes as many arguments as Excel is told of, those that may be left out at the end", () => {
  for (const { id, parameters } of declared()) {
    const told = built.functions.find((one) => one.id === id)?.parameters ?? [];
    expect([id, told.map(({ name, optional = false }) => ({ name, optional }))]).toEqual([id, parameters]);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    const behind = firstOptional < 0 ? [] : parameters.slice(firstOptional);
    expect(behind.every(({ optional }) => optional)).toBe(true);
  }
  // Excel passes nothing for what is left out, so that a default in the code would never apply: all are counted.
  const lengths = Object.values(code).map((one) => one.length);
  expect([...lengths].sort()).toEqual(built.functions.map(({ parameters }) => parameters.length).sort());
});

test("Ranges are tables of anything; other arguments are single, and names are texts", () => {
  const parameters = built.functions.flatMap((one) => one.parameters);
  const matrices = parameters.filter(({ dimensionality }) => dimensionality === "matrix");
  expect(new Set(matrices.map(({ name, type }) => `${name} ${type}`))).toEqual(new Set(["bang any"]));
  expect(matrices).toHaveLength(7);
  const texts = parameters.filter(({ type }) => type === "string").map(({ name }) => name);
  expect(new Set(texts)).toEqual(new Set(["chi_tieu", "khoi", "phan"]));
  expect(new Set(parameters.map(({ type }) => type))).toEqual(new Set(["any", "string"]));
});

test("Those that give a table are told to give one", () => {
  const tables = built.functions.filter(({ result }) => result.dimensionality === "matrix");
  expect(tables.map(({ id }) => id)).toEqual(["THONGKE", "THEOKHOI", "KIEMTRA"]);
});

test("Nothing is told but what every Excel of ours knows: no function is volatile, streams or asks for addresses", () => {
  const keys = (things: readonly object[]): ReadonlySet<string> =>
    new Set(things.flatMap((one) => Object.keys(one)));
  expect(keys([built])).toEqual(new Set(["allowErrorForDataTypeAny", "functions"]));
  expect(keys(built.functions)).toEqual(new Set(["id", "name", "description", "parameters", "result"]));
  expect(keys(built.functions.flatMap((one) => one.parameters))).toEqual(
    new Set(["name", "description", "type", "dimensionality", "optional"]),
  );
});

test("Errors in a range are passed: one #REF! does not stop a function", () => {
  expect(built.allowErrorForDataTypeAny).toBe(true);
});

describe("A name", () => {
  test("has letters without accents only, so that it is no cell in either style", () => {
    expect(NAMES.filter((name) => !/^[A-Z]+$/.test(name))).toEqual([]);
    expect(NAMES.filter((name) => /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/.test(name))).toEqual([]);
  });

  test("has at least the three letters that Microsoft asks for; but SO was agreed on", () => {
    // Not settled without a real Excel: whether what stands before the point counts.
    expect(NAMES.filter((name) => name.length < 3)).toEqual(["SO"]);
    expect(NAMES.filter((name) => name.length < 2)).toEqual([]);
  });

  test("is none of Excel 4's macro functions, and none of Excel's own; but UNICODE was agreed on", () => {
    const [functions, commands] = [namesIn("Ftab"), namesIn("Cetab")];
    expect(functions).toEqual(expect.arrayContaining(["SUM", "ECHO"]));
    expect(commands).toEqual(expect.arrayContaining(["RUN", "BEEP"]));
    const known = new Set([...functions, ...commands]);
    expect(NAMES.filter((name) => known.has(name))).toEqual([]);
    // The rule forbids macros' names alone: =UNICODE("x") stays Excel's, ours has DAIHOI before it.
    const newer = new Set(newerFunctions());
    expect([...newer]).toEqual(expect.arrayContaining(["XOR", "AVERAGEIFS"]));
    expect(NAMES.filter((name) => newer.has(name))).toEqual(["UNICODE"]);
  });
});

test("Everything that people read is Vietnamese, of a function and of each of its arguments", () => {
  const texts = built.functions.flatMap(({ id, description, parameters }) => [
    [id, description],
    ...parameters.map((one) => [`${id} ${one.name}`, one.description]),
  ]);
  const isVietnamese = (text = ""): boolean => /[đ\u0300-\u036f]/i.test(text.normalize("NFD"));
  expect(texts.filter(([, text]) => !isVietnamese(text))).toEqual([]);
  expect(texts.filter(([, text = ""]) => text !== text.normalize("NFC") || text !== text.trim())).toEqual([]);
});

test("Help leads to each function's place on the page of functions, where there is an address", async () => {
  const { functions } = await metadata("https://vanphong.vi-du.vn/dai-hoi");
  expect(functions.map(({ helpUrl }) => helpUrl)).toEqual(
    NAMES.map((name) => `https://vanphong.vi-du.vn/dai-hoi/ham.html#${name}`),
  );
});

test("The page of functions that is shipped is the one that their sources make", async () => {
  expect(readFileSync("assets/ham.html", "utf8")).toBe(await functionPage());
}, 60_000);

test("What the generator makes is kept, but for data types, which later Excels alone know", () => {
  const one = { id: "A", name: "A", description: "x", parameters: [], result: { type: "number" } };
  const made = JSON.stringify({ allowCustomDataForDataTypeAny: true, functions: [one] });
  expect(JSON.parse(finishedMetadata(made))).toEqual({ allowErrorForDataTypeAny: true, functions: [one] });
});
