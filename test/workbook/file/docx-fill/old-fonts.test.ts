/** Templates in the fonts of before Unicode: what is filled in can be read, and the office is told what to mend. */
import { documentFrom, reviewTemplate } from "../../../../src/analysis/template";
import { fill } from "../../../../src/workbook/file/docx-fill/fill";
import { p, run, wordFile } from "../../../support/word-file";
import { paragraphsOf, partsOf } from "./paragraphs";

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const inFont = (name: string, words: string): string => `<w:p>${run(words, font(name))}</w:p>`;
const STYLES = `<w:docDefaults><w:rPrDefault><w:rPr>${font("Times New Roman")}</w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>${font(".VnTime")}</w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Moi"><w:name w:val="Mới"/><w:rPr>${font("Arial")}</w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Cu"><w:name w:val="Cũ"/><w:basedOn w:val="Normal"/></w:style>`;

async function documentOf(template: Uint8Array): Promise<string> {
  const made = await fill(template, { "Tên đơn vị": "Đảng ủy xã A", Nữ: "3" });
  if (!made.ok) throw new Error(made.problem.code);
  expect(made.unknown).toEqual([]);
  return partsOf(made.bytes)["word/document.xml"] ?? "";
}

const warningsOf = async (template: Uint8Array): Promise<readonly string[]> => {
  const reviewed = await reviewTemplate(template, "mau.docx");
  return reviewed.ok ? reviewed.review.warnings : ["cannot be read"];
};

test("What is filled in where the font is old gets a font of Unicode; the words beside it keep theirs.", async () => {
  const xml = await documentOf(wordFile(inFont(".VnTime", "§¶ng bé: {{Ten don vi}}")));
  expect(paragraphsOf(xml)).toEqual(["§¶ng bé: Đảng ủy xã A"]);
  expect(xml).toMatch(/\.VnTime"[^>]*\/><\/w:rPr><w:t[^>]*>§¶ng bé: /);
  expect(xml).toMatch(/w:ascii="Times New Roman"[^>]*\/><\/w:rPr><w:t[^>]*>Đảng ủy xã A/);
});

test("A field is known by its name in the old encoding.", async () => {
  expect(paragraphsOf(await documentOf(wordFile(inFont(".VnTime", "{{Tªn ®¬n vÞ}}"))))).toEqual([
    "Đảng ủy xã A",
  ]);
  expect(paragraphsOf(await documentOf(wordFile(inFont("VNI-Times", "{{Teân ñôn vò}}"))))).toEqual([
    "Đảng ủy xã A",
  ]);
});

test("A font whose small letters are capitals gives capitals.", async () => {
  expect(paragraphsOf(await documentOf(wordFile(inFont(".VnTimeH", "{{Ten don vi}}"))))).toEqual([
    "ĐẢNG ỦY XÃ A",
  ]);
});

test("The font may be that of a style, of one that it stands on, or what is usual in the document.", async () => {
  const template = wordFile(
    [
      p("{{Nữ}}"),
      p("{{Nữ}}", '<w:pStyle w:val="Cu"/>'),
      p("{{Nữ}}", '<w:pStyle w:val="Moi"/>'),
      inFont("Times New Roman", "{{Nữ}}"),
    ].join(""),
    { styles: STYLES },
  );
  const [warning, ...others] = await warningsOf(template);
  expect(others).toEqual([]);
  expect(warning).toContain("Mẫu có trường đặt trong phông bảng mã cũ (.VnTime): đoạn 1; đoạn 2.");
  expect(warning).toContain("Ctrl+Shift+F6");
});

test("A template in Unicode has nothing to be warned of.", async () => {
  expect(await warningsOf(wordFile(inFont("Times New Roman", "{{Nữ}}")))).toEqual([]);
});

test("A document is made all the same, and tells of it.", async () => {
  const made = await documentFrom(wordFile(inFont("VNI-Times", "{{Nu}}")), "mau.docx", { Nữ: "3" });
  expect(made).toMatchObject({ ok: true, missing: [] });
  expect(made.ok && made.warnings).toHaveLength(1);
});
