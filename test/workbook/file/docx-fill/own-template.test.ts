/** Our template: what an office opens in Word and changes is what is filled, and it is set as Party documents are. */
import { readFileSync } from "node:fs";
import { reviewTemplate } from "../../../../src/analysis/template";
import { bulletinTemplate } from "../../../../src/workbook/file/docx-fill/own-template";
import { partsOf } from "./paragraphs";

const parts = partsOf(bulletinTemplate());
const document = parts["word/document.xml"] ?? "";
const styles = parts["word/styles.xml"] ?? "";
const mm = (length: number): string => String(Math.round((length * 1440) / 25.4));

test("The file that people are given is this one (npm run samples makes it).", () => {
  expect(Buffer.from(bulletinTemplate()).equals(readFileSync("assets/mau-ban-tin.docx"))).toBe(true);
});

test("All of its fields are known and nothing is wrong with them.", async () => {
  const reviewed = await reviewTemplate(bulletinTemplate(), "mau-ban-tin.docx");
  expect(reviewed).toMatchObject({ ok: true, review: { faults: [], lacks: [] } });
});

test("It is A4 with the margins of a document, in Times New Roman 14.", () => {
  expect(document).toContain(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"/>`);
  for (const [side, length] of Object.entries({ top: 20, bottom: 20, left: 30, right: 15 }))
    expect(/<w:pgMar [^>]*>/.exec(document)?.[0]).toContain(`w:${side}="${mm(length)}"`);
  expect(styles).toMatch(
    /<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/,
  );
});

test("Pages have numbers from the second on, in the middle above.", () => {
  expect(document).toContain("<w:titlePg/>");
  expect(document).toMatch(/<w:headerReference w:type="default" r:id="(\w+)"\/>/);
  expect(document).not.toContain('w:type="first"');
  expect(parts["word/header1.xml"]).toContain('w:instr=" PAGE "');
});

test("Points are a list of Word's own with a dash, and heads of tables are repeated on each page.", () => {
  expect(/<w:style [^>]*w:styleId="GachDauDong">.*?<\/w:style>/.exec(styles)?.[0]).toContain(
    '<w:numId w:val="1"/>',
  );
  expect(parts["word/numbering.xml"]).toContain('<w:lvlText w:val="-"/>');
  const heads = [...document.matchAll(/<w:tblHeader\/>/g)];
  expect(heads).toHaveLength(1);
});

test("Every style that is used is there, with a name in Vietnamese.", () => {
  const used = [...document.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id ?? "");
  for (const id of new Set(used)) expect(styles).toContain(`w:customStyle="1" w:styleId="${id}"`);
});
