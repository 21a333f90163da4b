/** Templates as offices make them in Word, each filled to the text that must come out. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fill, type FilledTemplate } from "../../../../src/workbook/file/docx-fill/fill";
import { DATA, EXPECTED } from "./expected";
import { paragraphsOf, partsOf } from "./paragraphs";

const FOLDER = join(__dirname, "templates");
const templates = readdirSync(FOLDER);
/** What is wrong in these on purpose. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  "13-unknown.docx": ["khong_co", "ten_don_v"],
  "14-typo-brace.docx": ["brace"],
  "15-typo-loop.docx": ["ten", "not-closed"],
  "25-mail-merge-main.docx": ["in-field"],
};

async function filled(name: string): Promise<Extract<FilledTemplate, { ok: true }>> {
  const made = await fill(readFileSync(join(FOLDER, name)), DATA);
  if (!made.ok) throw new Error(made.problem.code);
  return made;
}

test("Each template has its text.", () => {
  expect(templates).toEqual(Object.keys(EXPECTED));
});

test.each(templates)("%s is filled.", async (name) => {
  const { bytes, unknown, faults, missing } = await filled(name);
  const expected = EXPECTED[name] ?? [];
  const byPart = Array.isArray(expected) ? { "word/document.xml": expected } : expected;
  const parts = partsOf(bytes);
  for (const [part, texts] of Object.entries(byPart)) expect(paragraphsOf(parts[part] ?? "")).toEqual(texts);
  expect([...unknown.map(({ name: field }) => field), ...faults.map(({ kind }) => kind)]).toEqual(
    TOLD[name] ?? [],
  );
  expect(missing).toEqual([]);
});

test.each(templates)("%s filled twice is the same, and the template stays as it was.", async (name) => {
  const template = readFileSync(join(FOLDER, name));
  const before = Buffer.from(template);
  const [one, other] = [await filled(name), await filled(name)];
  expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  expect(template.equals(before)).toBe(true);
});

test("A .dotx becomes a document.", async () => {
  const types = partsOf((await filled("18-template.dotx")).bytes)["[Content_Types].xml"];
  expect(types).toContain("wordprocessingml.document.main+xml");
  expect(types).not.toContain("template.main");
});

test("A document of mail merge asks for no data file any more.", async () => {
  const parts = partsOf((await filled("25-mail-merge-main.docx")).bytes);
  expect(parts["word/settings.xml"]).not.toContain("mailMerge");
  expect(parts["word/_rels/settings.xml.rels"]).not.toContain("mailMergeSource");
});

test("A filled control shows no hint and is bound to nothing.", async () => {
  for (const name of ["10-content-controls.docx", "26-bound-control.docx"]) {
    const xml = partsOf((await filled(name)).bytes)["word/document.xml"];
    expect(xml).not.toMatch(/showingPlcHdr|dataBinding/);
  }
});
