/**
 * What bites inside Excel's pane and is never seen in a plain browser or in the stand-in: it does nothing there, or clears what
 * people can undo, or speaks the machine's language. docs/excel.md tells where each is known from.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/** Rooms that do not run inside Excel. */
const ELSEWHERE = /^(?:cli|taskpane[\\/]browser|workbook[\\/]file)[\\/]/;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path) && !ELSEWHERE.test(path))
  .map((path) => {
    const name = join("src", path);
    return ts.createSourceFile(name, readFileSync(name, "utf8"), ts.ScriptTarget.ES2022, true);
  });

interface Named {
  /** As it is written: "history.pushState", "alert". */
  readonly whole: string;
  readonly file: string;
}

/** Every name and every path of names in the code; not what stands in texts and comments. */
const named = sources.flatMap((source): readonly Named[] => {
  const found: Named[] = [];
  const visit = (node: ts.Node): void => {
    const isPart = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const isWhole = ts.isPropertyAccessExpression(node) || (ts.isIdentifier(node) && !isPart);
    if (isWhole) found.push({ whole: node.getText().replace(/\s|\?/g, ""), file: source.fileName });
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
});

/** Where something is named that matches. */
function places(name: RegExp): readonly string[] {
  return [
    ...new Set(named.filter(({ whole }) => name.test(whole)).map(({ whole, file }) => `${file}: ${whole}`)),
  ];
}

test("The code is seen, and what is named in it", () => {
  expect(sources.length).toBeGreaterThan(100);
  const starts = ["excel.tsx", "preview.tsx"].map((file) => `${join("src", "entry", file)}: Office.onReady`);
  expect(places(/^Office\.onReady$/)).toEqual(starts);
});

test.each<readonly [what: string, name: RegExp]>([
  [
    "asks or tells by a window of the browser",
    /^(?:(?:window|globalThis|self)\.(?:alert|confirm|prompt)|alert|prompt)$/,
  ],
  ["prints the pane", /^(?:window|globalThis|self)\.print$/],
  ["opens another window, in which figures could go along", /^window\.open$/],
  [
    "goes through the browser's history, which Microsoft's library takes away",
    /(?:pushState|replaceState|onhashchange|onpopstate|location\.(?:hash|assign|replace))$/,
  ],
  ["keeps what functions know in Office's storage", /^OfficeRuntime\b/],
  ["has itself started with the workbook, which shows an empty grey pane", /setStartupBehavior$/],
  [
    // A window beside the pane, which sees no workbook, hears by it, and by nothing else.
    "uses the older interface, which clears what people can undo",
    /(?:saveAsync|requestUpdate|requestCreateControls|\b(?:get|set)SelectedDataAsync|(?<!^ui\.)addHandlerAsync|\bbindings)$/,
  ],
  ["asks for several areas by one address, parted by the machine's own sign", /\bgetRanges$/],
  ["tells formulas or formats in the machine's language", /(?:formulas|numberFormat)Local$/],
  ["takes off somebody's protection", /\bunprotect$/],
  ["makes tables of Excel over somebody's cells", /\btables\.add$/],
])("Nothing %s", (_what, name) => {
  expect(places(name)).toEqual([]);
});

/** A range is told by numbers, and has no address that could be parted. */
function isRange(node: ts.Node): boolean {
  return /\b(?:rangeOf|partOf)\(/.test(node.getText());
}

test("No address has two areas in it", () => {
  const addresses: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { text } = node.expression.name;
      if (/^(?:getRange|setPrintArea|setPrintTitleRows)$/.test(text))
        addresses.push(...node.arguments.filter((one) => !isRange(one)).map((one) => one.getText()));
    }
    ts.forEachChild(node, visit);
  };
  sources.forEach(visit);
  expect(addresses.length).toBeGreaterThan(2);
  expect(addresses.filter((address) => address.includes(","))).toEqual([]);
});

test("The pane is brought to the front by a button of the ribbon alone, never by itself", () => {
  expect(places(/showAsTaskpane$/)).toEqual([
    `${join("src", "entry", "excel.tsx")}: Office.addin.showAsTaskpane`,
  ]);
  expect(places(/^showPane$/).map((place) => place.split(":")[0])).toEqual([
    join("src", "commands", "commands.ts"),
    join("src", "entry", "excel.tsx"),
  ]);
});

test("Buttons are known before Excel says that it is ready, since it may ask for one at once", () => {
  const entry = sources.find(({ fileName }) => fileName === join("src", "entry", "excel.tsx"));
  const statements = entry?.statements.map((statement) => statement.getText()) ?? [];
  const at = (start: string): number => statements.findIndex((statement) => statement.startsWith(start));
  expect(at("associateCommands(")).toBeGreaterThan(0);
  expect(at("void Office.onReady()")).toBeGreaterThan(at("associateCommands("));
});
