/**
 * The oldest Excel that the add-in works in: everything of Excel's interface that the code uses is in the sets that the
 * manifest asks for, as Microsoft's own types tell, or is behind a question whether it is there.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

/** The floor: Excel 2021, Microsoft 365, the web, the Mac. */
const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.13", SharedRuntime: "1.1" };

const ROOMS = ["src/workbook/excel", "src/taskpane", "src/commands", "src/entry"];

const config = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8")).config as {
  compilerOptions: unknown;
};
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");
const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(room, path)),
);
const program = ts.createProgram(files, options);
const checker = program.getTypeChecker();

interface Use {
  readonly name: string;
  readonly set: string;
  readonly version: string;
  readonly isPreview: boolean;
  /** The version that is asked for around it; null where it is used without a question. */
  readonly askedFor: string | null;
  readonly place: string;
}

/** The set that a member came with, as its description says. */
function setOf(symbol: ts.Symbol): Pick<Use, "set" | "version" | "isPreview"> | null {
  const declaration = symbol.declarations?.[0];
  if (!declaration?.getSourceFile().fileName.includes("@types/office-js")) return null;
  const text = declaration.getFullText();
  const said = /\[Api set: (\w+)(?: ([\d.]+))?([^\]]*)\]/.exec(text.slice(0, text.indexOf("*/") + 2));
  if (!said) return null;
  const [, set = "", version = "", rest = ""] = said;
  // What is told there of Outlook; elsewhere a button's event has come with buttons.
  if (set === "Mailbox") return null;
  return { set, version, isPreview: version === "" || /preview|beta/i.test(rest) };
}

/** `if (supports("1.17")) …` and `supports("1.17") ? … : …` around a node. */
function askedFor(node: ts.Node): string | null {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    const question =
      ts.isIfStatement(parent) && parent.thenStatement === at
        ? parent.expression
        : ts.isConditionalExpression(parent) && parent.whenTrue === at
          ? parent.condition
          : null;
    const asked = question && /^supports\("([\d.]+)"\)$/.exec(question.getText());
    if (asked) return asked[1] ?? null;
  }
  return null;
}

function usesIn(source: ts.SourceFile): readonly Use[] {
  const uses: Use[] = [];
  const use = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const told = symbol && setOf(symbol);
    if (!told) return;
    const place = `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    uses.push({ name: symbol.name, ...told, askedFor: askedFor(node), place });
  };
  /** What is named in `load("a,items/b")`: each step is a member of what the step before led to. */
  const useLoaded = (loaded: ts.Expression, names: ts.StringLiteralLike): void => {
    for (const path of names.text.split(",")) {
      let type = checker.getTypeAtLocation(loaded);
      for (const step of path.trim().split("/")) {
        const member: ts.Symbol | undefined = checker.getPropertyOfType(type, step);
        if (!member) throw new Error(`${names.text}: there is no ${step}.`);
        use(member, names);
        const of = checker.getTypeOfSymbolAtLocation(member, names);
        type = step === "items" ? (checker.getIndexTypeOfType(of, ts.IndexKind.Number) ?? of) : of;
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) use(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      use(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name), node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const [first] = node.arguments;
      if (node.expression.name.text === "load" && first && ts.isStringLiteralLike(first))
        useLoaded(node.expression.expression, first);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

const uses = files.flatMap((file) => {
  const source = program.getSourceFile(file);
  return source ? usesIn(source) : [];
});

/** "1.9" is older than "1.13". */
function isWithin(version: string, most: string | undefined): boolean {
  if (most === undefined) return false;
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [mostMajor = 0, mostMinor = 0] = most.split(".").map(Number);
  return major < mostMajor || (major === mostMajor && minor <= mostMinor);
}

const within = ({ set, version, isPreview }: Use): boolean => !isPreview && isWithin(version, FLOOR[set]);

test("The code is seen to use Excel's interface in many places, loaded properties as well", () => {
  expect(uses.length).toBeGreaterThan(100);
  expect(uses.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "setRowProperties",
      "customProperties",
      "valueTypes",
      "getMergedAreasOrNullObject",
    ]),
  );
});

test("Everything that is used without a question came with the sets of the floor", () => {
  expect(uses.filter((one) => !within(one) && one.askedFor === null)).toEqual([]);
});

test("What is newer is behind a question for just that version, and never a preview", () => {
  const newer = uses.filter((one) => !within(one));
  expect(newer.length).toBeGreaterThan(0);
  for (const { name, version, isPreview, askedFor: asked } of newer)
    expect([name, isPreview, asked !== null && isWithin(version, asked)]).toEqual([name, false, true]);
});

test("The floor is what the manifest asks for", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  for (const [set, version] of Object.entries(FLOOR))
    expect(manifest).toContain(`<Set Name="${set}" MinVersion="${version}"`);
});
