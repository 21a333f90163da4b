/** What is no template, or asks for too much, is refused with a sentence; nothing of it is thrown. */
import { readFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { templateProblemSentence } from "../../../../src/analysis/template-words";
import { fieldsOf, fill } from "../../../../src/workbook/file/docx-fill/fill";
import { HOSTILE_DOCUMENTS } from "../../../support/hostile-documents";
import { stopwatch } from "../../../support/processor";
import { p, wordFile } from "../../../support/word-file";

const whole = wordFile(p("{{Tên đơn vị}}"));

/** A file of the kind that Word wrote before 2007, and writes where there is a password. */
function compound(stream: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, stream, new Uint8Array(64));
  return new Uint8Array(CFB.write(file, { type: "array" }));
}

/** The template with some of its parts changed. */
function changed(change: (xml: string, name: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(whole));
  return zipSync(
    Object.fromEntries(parts.map(([name, part]) => [name, strToU8(change(strFromU8(part), name))])),
  );
}

const inDocument = (change: (xml: string) => string): Uint8Array =>
  changed((xml, name) => (name === "word/document.xml" ? change(xml) : xml));

test.each([
  ["an empty file", new Uint8Array(), "empty-file"],
  [
    "a document with macros",
    changed((xml) =>
      xml.replace(
        "openxmlformats-officedocument.wordprocessingml.document.main",
        "ms-word.document.macroEnabled.main",
      ),
    ),
    "macros",
  ],
  ["a document with a password", compound("EncryptedPackage"), "encrypted"],
  ["a document of Word 2003", compound("WordDocument"), "old-document"],
  ["a workbook", readFileSync("assets/ket-qua-mau.xlsx"), "no-document"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "no-document"],
  ["half a document", whole.subarray(0, whole.length / 2), "damaged"],
  ["an element that is not closed", inDocument((xml) => xml.replace("</w:p>", "")), "damaged"],
  ["elements that cross", inDocument((xml) => xml.replace("</w:r></w:p>", "</w:p></w:r>")), "damaged"],
  ["a tag without end", inDocument((xml) => xml.replace("</w:document>", "</w:document")), "damaged"],
  ["a quote without end", inDocument((xml) => xml.replace('preserve"', "preserve")), "damaged"],
  ["a sign without its reference", inDocument((xml) => xml.replace("{{Tên", "A & B {{Tên")), "damaged"],
  ["an entity of its own", inDocument((xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`), "damaged"],
  ["two roots", inDocument((xml) => `${xml}<a/>`), "damaged"],
  ["another's root", inDocument((xml) => xml.replaceAll("w:document", "x:document")), "damaged"],
])("%s is refused.", async (_what, bytes, code) => {
  const [read, made] = [await fieldsOf(bytes), await fill(bytes, {})];
  for (const answer of [read, made]) {
    expect(answer.ok).toBe(false);
    if (answer.ok) continue;
    expect(answer.problem.code).toBe(code);
    expect(templateProblemSentence("mau.docx", answer.problem)).toMatch(/^Tệp “mau\.docx” .+\.$/);
  }
});

test.each(HOSTILE_DOCUMENTS)("%s does no harm.", async (_name, make) => {
  const bytes = make();
  const milliseconds = stopwatch();
  await fieldsOf(bytes);
  await fill(bytes, { a: "b" });
  expect(milliseconds()).toBeLessThan(20_000);
});

test("Lists within themselves end where there is too much.", async () => {
  const depth = 12;
  const body = p(`${"{{#a}}".repeat(depth)}x${"{{/a}}".repeat(depth)}`);
  const made = await fill(wordFile(body), { a: Array.from({ length: 50 }, (_, i) => ({ b: `${i}` })) });
  expect(made).toMatchObject({ ok: false, problem: { code: "too-many" } });
});
