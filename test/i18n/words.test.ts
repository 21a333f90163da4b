/** The words to people: each is used, each says what it is given, and both languages say the same things. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";
import english from "../../src/i18n/en.json";
import { speaker } from "../../src/i18n/messages";
import vietnamese from "../../src/i18n/vi.json";

const SENTENCES: ReadonlyMap<string, string> = new Map(Object.entries(vietnamese));

const SOURCES: readonly ts.SourceFile[] = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const file = join("src", path);
    return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  });

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  node.forEachChild((child) => {
    visit(child, see);
  });
}

/** Every text and name in the sources, and every template that could make a key. */
function written(): { readonly texts: ReadonlySet<string>; readonly templates: readonly RegExp[] } {
  const texts = new Set<string>();
  const templates = new Map<string, RegExp>();
  for (const source of SOURCES) {
    visit(source, (node) => {
      if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) texts.add(node.text);
      if (!ts.isTemplateExpression(node) || !/^[a-z-]+\./.test(node.head.text)) return;
      const ends = node.templateSpans.map(({ literal }) => literal.text);
      templates.set(node.getText(), templateOf(node.head.text, ends));
    });
  }
  return { texts, templates: [...templates.values()] };
}

/** What a template can make: its own texts, with a word in each of its places. */
function templateOf(head: string, ends: readonly string[]): RegExp {
  const plain = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${plain(head)}${ends.map((end) => `([\\w-]+)${plain(end)}`).join("")}$`);
}

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").sort();
}

/** A call of `say` with its keys written out: the names of the values it gives; null where they cannot be seen. */
interface Said {
  readonly keys: readonly string[];
  readonly given: ReadonlySet<string> | null;
  readonly place: string;
}

function saidIn(source: ts.SourceFile): readonly Said[] {
  const found: Said[] = [];
  visit(source, (node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return;
    if (!/^say(?:InVietnamese)?$/.test(node.expression.text)) return;
    const [key, values] = node.arguments;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const place = `${source.fileName}:${line + 1}`;
    if (key) found.push({ keys: keysOf(key), given: namesIn(values), place });
  });
  return found;
}

function keysOf(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...keysOf(node.whenTrue), ...keysOf(node.whenFalse)] : [];
}

function namesIn(values: ts.Expression | undefined): ReadonlySet<string> | null {
  if (!values) return new Set();
  if (!ts.isObjectLiteralExpression(values)) return null;
  const names = new Set<string>();
  for (const property of values.properties) {
    if (!property.name || !ts.isIdentifier(property.name)) return null;
    names.add(property.name.text);
  }
  return names;
}

test("Every sentence is said somewhere.", () => {
  const { texts, templates } = written();
  const isMade = (key: string): boolean =>
    templates.some((template) => {
      const [, ...filled] = template.exec(key) ?? [];
      return filled.length > 0 && filled.every((word) => texts.has(word));
    });
  expect([...SENTENCES.keys()].filter((key) => !texts.has(key) && !isMade(key))).toEqual([]);
});

const SAID = SOURCES.flatMap(saidIn);

test("Every sentence whose key is written out is one that there is.", () => {
  const unknown = SAID.flatMap(({ keys, place }) =>
    keys.filter((key) => !SENTENCES.has(key)).map((key) => `${place} ${key}`),
  );
  expect(unknown).toEqual([]);
});

test("Every sentence is given a value for each of its placeholders.", () => {
  const missing = SAID.flatMap(({ keys, given, place }) =>
    keys.flatMap((key) =>
      placeholders(SENTENCES.get(key) ?? "")
        .filter((name) => given !== null && !given.has(name))
        .map((name) => `${place} ${key} {${name}}`),
    ),
  );
  expect(missing).toEqual([]);
});

test("The calls of say are found, so that the tests above see something.", () => {
  expect(SAID.flatMap(({ keys }) => keys)).toEqual(expect.arrayContaining(["notice.edited", "cli.exists"]));
});

test("English says what Vietnamese says, and nothing else.", () => {
  expect(Object.keys(english)).toEqual([...SENTENCES.keys()]);
});

test("An English sentence has the placeholders of the Vietnamese one.", () => {
  const different = Object.entries(english).filter(
    ([key, sentence]) => placeholders(sentence).join() !== placeholders(SENTENCES.get(key) ?? "").join(),
  );
  expect(different).toEqual([]);
});

test("A Vietnamese sentence is in one Unicode form, and none is empty.", () => {
  const odd = [...SENTENCES].filter(
    ([, sentence]) => sentence.trim() === "" || sentence !== sentence.normalize("NFC"),
  );
  expect(odd).toEqual([]);
});

test("A sentence chooses its words by what it is given.", () => {
  const say = speaker({ ...vietnamese, "figures.unread": "{across?Mục|Cột} {columns}" });
  expect(say("figures.unread", { columns: "A", across: "1" })).toBe("Mục A");
  expect(say("figures.unread", { columns: "A", across: "" })).toBe("Cột A");
  expect(say("figures.unread", { columns: "A" })).toBe("Cột A");
});
