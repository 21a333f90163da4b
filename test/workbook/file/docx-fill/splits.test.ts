/** Wherever Word parts the letters of a field into runs, and whatever it puts between them, the field is filled. */
import fc from "fast-check";
import { fill } from "../../../../src/workbook/file/docx-fill/fill";
import type { Data } from "../../../../src/workbook/file/docx-fill/scope";
import { draws } from "../../../support/effort";
import { wordFile } from "../../../support/word-file";
import { paragraphsOf, partsOf } from "./paragraphs";

const DATA: Data = {
  "Tên đơn vị": "Đảng bộ A & B",
  "Nhiệm kỳ": "2025-2027",
  "Chi bộ": [
    { Tên: "Thôn 1", Nữ: "03" },
    { Tên: "Thôn 2", Nữ: "05" },
  ],
};

/** Pieces of a paragraph, and what each becomes. */
const PIECES = [
  ["{{Tên đơn vị}}", "Đảng bộ A & B"],
  ["{{ten_don_vi}}", "Đảng bộ A & B"],
  ["{{ Nhiệm kỳ }}", "2025-2027"],
  ["{{nhiem ky \\* Upper}}", "2025-2027"],
  ["{{#Chi bộ}}{{Tên}}: {{Nữ}}; {{/Chi bộ}}", "Thôn 1: 03; Thôn 2: 05; "],
  ["{{#Chi bộ}}[{{Chi bộ - Tên}}]{{/}}", "[Thôn 1][Thôn 2]"],
  ["{{^Chi bộ}}không có{{/Chi bộ}}", ""],
  [" và ", " và "],
  ["{ một ngoặc }", "{ một ngoặc }"],
  ["Nguyễn & <1>", "Nguyễn & <1>"],
  ["🙂 ", "🙂 "],
] as const;

const LOOKS = ["", "<w:rPr><w:b/></w:rPr>", '<w:rPr><w:lang w:val="vi-VN"/></w:rPr>'];
const BETWEEN = [
  "",
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>',
  "<w:r><w:softHyphen/></w:r>",
  '<w:del w:id="7" w:author="A"><w:r><w:delText>{{cũ}}</w:delText></w:r></w:del>',
  "<w:r><w:lastRenderedPageBreak/></w:r>",
];
const WRAPS = [
  (run: string): string => run,
  (run: string): string => `<w:ins w:id="9" w:author="A">${run}</w:ins>`,
  (run: string): string => `<w:smartTag w:uri="u" w:element="place">${run}</w:smartTag>`,
];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const paragraph = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).chain((pieces) => {
  const text = pieces.map(([written]) => written).join("");
  const one = fc.record({
    length: fc.integer({ min: 1, max: 9 }),
    looks: fc.constantFrom(...LOOKS),
    between: fc.constantFrom(...BETWEEN),
    wrap: fc.constantFrom(...WRAPS),
  });
  return fc.record({
    expected: fc.constant(pieces.map(([, becomes]) => becomes).join("")),
    text: fc.constant(text),
    cuts: fc.array(one, { minLength: text.length, maxLength: text.length }),
  });
});

test("A field is filled however its letters are parted.", async () => {
  await fc.assert(
    fc.asyncProperty(paragraph, async ({ expected, text, cuts }) => {
      let rest = [...text];
      let body = "";
      for (const { length, looks, between, wrap } of cuts) {
        if (rest.length === 0) break;
        const words = rest.slice(0, length).join("");
        rest = rest.slice(length);
        body += `${wrap(`<w:r>${looks}<w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`)}${between}`;
      }
      const made = await fill(wordFile(`<w:p>${body}</w:p>`), DATA);
      if (!made.ok) throw new Error(made.problem.code);
      expect(paragraphsOf(partsOf(made.bytes)["word/document.xml"] ?? "")).toEqual([expected]);
      expect([made.unknown, made.missing, made.faults]).toEqual([[], [], []]);
    }),
    { numRuns: draws(300, 20_000) },
  );
});

test("What is no field is written again letter by letter.", async () => {
  const body = `<w:p  w:rsidR='00A1'><w:r><w:t>A &amp; B &#233; <!-- x --></w:t></w:r><w:r></w:r></w:p><w:sectPr/>`;
  const made = await fill(wordFile(body), DATA);
  expect(made.ok && partsOf(made.bytes)["word/document.xml"]).toContain(body);
});
