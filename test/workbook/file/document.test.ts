/** The bulletin as a Word document, looked at from inside. */
import { CFB } from "@e965/xlsx";
import { writeDocument, type DocumentLine } from "../../../src/workbook/file/document";

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 };

/** The document's text as Word keeps it. */
async function documentOf(lines: readonly DocumentLine[]): Promise<string> {
  const file = await writeDocument(lines, MARGINS);
  return part(new Uint8Array(await file.arrayBuffer()), "word/document.xml");
}

function part(bytes: Uint8Array, path: string): string {
  const found = CFB.find(CFB.read(Buffer.from(bytes), { type: "buffer" }), `/${path}`);
  if (!found) throw new Error(`The document has no part ${path}.`);
  return Buffer.from(found.content).toString("utf8");
}

/** The paragraphs of a document, each as Word keeps it. */
function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
}

function words(xml: string): string {
  const text = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words ?? "").join("");
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

const LINES: readonly DocumentLine[] = [
  { style: "headline", text: "4/5 chi bộ đã tổ chức đại hội" },
  { style: "body", text: "Đã bầu 10 cấp ủy viên." },
  { style: "caption", text: "Ảnh: Đại hội Thôn 1" },
  { style: "byline", text: "Văn phòng Đảng ủy" },
];

test("Each line is a paragraph, in their order.", async () => {
  expect(paragraphs(await documentOf(LINES)).map(words)).toEqual(LINES.map(({ text }) => text));
});

test("Text is text, whatever stands in it.", async () => {
  const text = '<w:p>&amp; "1 < 2" – ủy';
  expect(words(await documentOf([{ style: "body", text }]))).toBe(text);
});

test("Characters that no document may hold are left out.", async () => {
  expect(words(await documentOf([{ style: "body", text: "Thôn\u000b 1\u0001" }]))).toBe("Thôn 1");
});

test("The headline is in the middle, the body justified, captions at the left, the byline at the right.", async () => {
  const aligned = paragraphs(await documentOf(LINES)).map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1]);
  expect(aligned).toEqual(["center", "both", "left", "right"]);
});

test("The headline and the byline are bold, captions slanted.", async () => {
  const weights = paragraphs(await documentOf(LINES)).map((xml) => [
    /<w:b(?: w:val="true")?\/>/.test(xml),
    /<w:i(?: w:val="true")?\/>/.test(xml),
  ]);
  expect(weights).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [true, false],
  ]);
});

test("The first line of a body paragraph is indented by a centimetre, other lines are not.", async () => {
  // 1440 twips are an inch of 25.4 mm.
  const indents = paragraphs(await documentOf(LINES)).map(
    (xml) => /w:firstLine="(\d+)"/.exec(xml)?.[1] ?? "0",
  );
  expect(indents).toEqual(["0", String(Math.round((10 * 1440) / 25.4)), "0", "0"]);
});

describe("Points", () => {
  const POINTS: readonly DocumentLine[] = [
    { style: "body", text: "Kết quả cụ thể theo từng khối:" },
    { style: "point", text: "Khối xã: bầu 05 đồng chí;" },
    { style: "point", text: "Khối cơ quan: bầu 03 đồng chí." },
    { style: "body", text: "Đại hội diễn ra đúng kế hoạch." },
  ];

  test("are a list of Word's own, all of one, and no dash is typed before them", async () => {
    const all = paragraphs(await documentOf(POINTS));
    const lists = all.map((xml) => /<w:numPr>.*?<w:numId w:val="(\d+)"\/>.*?<\/w:numPr>/.exec(xml)?.[1]);
    expect(lists).toEqual([undefined, expect.any(String), lists[1], undefined]);
    expect(all.map(words)).toEqual(POINTS.map(({ text }) => text));
  });

  test("begin with a dash and a space, where the first lines of paragraphs begin", async () => {
    const file = new Uint8Array(await (await writeDocument(POINTS, MARGINS)).arrayBuffer());
    const list = /<w:numId w:val="(\d+)"/.exec(part(file, "word/document.xml"))?.[1] ?? "";
    const numbering = part(file, "word/numbering.xml");
    const kind = new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"`).exec(numbering);
    const level =
      new RegExp(
        `<w:abstractNum w:abstractNumId="${kind?.[1] ?? ""}".*?<w:lvl w:ilvl="0".*?</w:lvl>`,
        "s",
      ).exec(numbering)?.[0] ?? "";
    expect(level).toContain('<w:numFmt w:val="bullet"/>');
    expect(level).toContain('<w:lvlText w:val="-"/>');
    expect(level).toContain('<w:suff w:val="space"/>');
    expect(level).toMatch(new RegExp(`<w:ind [^>]*w:firstLine="${Math.round((10 * 1440) / 25.4)}"`));
  });
});

test("The paper is A4 upright with the margins of a document.", async () => {
  const xml = await documentOf(LINES);
  const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);
  const sizes = /<w:pgSz [^>]*>/.exec(xml)?.[0] ?? "";
  expect(sizes).toContain(`w:w="${twips(210)}"`);
  expect(sizes).toContain(`w:h="${twips(297)}"`);
  const margins = /<w:pgMar [^>]*>/.exec(xml)?.[0] ?? "";
  for (const [side, mm] of Object.entries(MARGINS)) {
    expect(margins).toContain(`w:${side}="${twips(mm)}"`);
  }
});

test("The letters are Times New Roman of 14 points, the headline of 15.", async () => {
  const sizes = paragraphs(await documentOf(LINES)).map((xml) => /<w:sz w:val="(\d+)"/.exec(xml)?.[1]);
  expect(sizes).toEqual(["30", "28", "28", "28"]);
  expect(await documentOf(LINES)).toContain('w:ascii="Times New Roman"');
});

test("The file names nobody.", async () => {
  const file = new Uint8Array(await (await writeDocument(LINES, MARGINS)).arrayBuffer());
  expect(part(file, "docProps/core.xml")).not.toMatch(/<(?:dc:creator|cp:lastModifiedBy)>[^<]+</);
});
