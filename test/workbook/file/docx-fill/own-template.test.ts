/** Our templates: what an office opens in Word and changes is what is filled, and it is set as Party documents are. */
import { readFileSync } from "node:fs";
import { reviewTemplate } from "../../../../src/analysis/template";
import { conventionNames, documentKindIds } from "../../../../src/congress/outputs";
import { ownTemplate } from "../../../../src/workbook/file/docx-fill/own-template";
import { paragraphsOf, partsOf } from "./paragraphs";

const partsOfKind = (...of: Parameters<typeof ownTemplate>): Readonly<Record<string, string>> =>
  partsOf(ownTemplate(...of).bytes);
const mm = (length: number): string => String(Math.round((length * 1440) / 25.4));
const styleIn = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(styles)?.[0] ?? "";

describe.each(documentKindIds)("The template of kind %s", (kind) => {
  const parts = partsOfKind(kind);
  const document = parts["word/document.xml"] ?? "";
  const styles = parts["word/styles.xml"] ?? "";

  test("is the file that people are given (npm run samples makes it)", () => {
    const { name, bytes } = ownTemplate(kind);
    expect(Buffer.from(bytes).equals(readFileSync(`assets/${name}`))).toBe(true);
  });

  test("has no field that is unknown or wrong", async () => {
    const { name, bytes } = ownTemplate(kind);
    const reviewed = await reviewTemplate(bytes, name);
    expect(reviewed).toMatchObject({ ok: true, review: { faults: [], lacks: [] } });
  });

  test("is A4 with the margins of a document, in Times New Roman 14", () => {
    expect(document).toContain(`<w:pgSz w:w="${mm(210)}" w:h="${mm(297)}"/>`);
    for (const [side, length] of Object.entries({ top: 20, bottom: 20, left: 30, right: 15 }))
      for (const [margins] of document.matchAll(/<w:pgMar [^>]*>/g))
        expect(margins).toContain(`w:${side}="${mm(length)}"`);
    expect(styles).toMatch(
      /<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>.*<\/w:docDefaults>/,
    );
  });

  test("has numbers of pages from the second on, in the middle above", () => {
    expect([...document.matchAll(/<w:titlePg\/>/g)]).toHaveLength(1);
    expect(document).toMatch(
      /^[^]*?<w:sectPr><w:headerReference w:type="default" r:id="(\w+)"\/>.*<w:titlePg\/>/,
    );
    expect(document).not.toContain('w:type="first"');
    expect(parts["word/header1.xml"]).toContain('w:instr=" PAGE "');
    expect(styleIn(styles, "SoTrang")).toContain('<w:jc w:val="center"/>');
  });

  test("has points that are a list of Word's own with a dash, where the first lines begin", () => {
    expect(styleIn(styles, "GachDauDong")).toContain('<w:numId w:val="1"/>');
    expect(parts["word/numbering.xml"]).toContain('<w:lvlText w:val="-"/>');
    expect(styleIn(styles, "NoiDung")).toContain(`w:firstLine="${mm(10)}"`);
  });

  test("has every style that it uses and no other, with a name in Vietnamese", () => {
    const used = [...document.matchAll(/<w:(?:pStyle|tblStyle) w:val="(\w+)"/g)].map(([, id]) => id ?? "");
    const there = [...styles.matchAll(/w:customStyle="1" w:styleId="(\w+)"/g)].map(([, id]) => id ?? "");
    expect(there.sort()).toEqual([...new Set([...used, "SoTrang", "GachDauDong"])].sort());
  });
});

test("Heads of tables are repeated on each page, and no row is parted by one.", () => {
  for (const [kind, heads] of [
    ["bulletin", 1],
    ["quickReport", 2],
  ] as const) {
    const document = partsOfKind(kind)["word/document.xml"] ?? "";
    expect([...document.matchAll(/<w:tblHeader\/>/g)]).toHaveLength(heads);
    expect([...document.matchAll(/<w:tr>(?!<w:trPr><w:cantSplit\/>)/g)]).toEqual([]);
  }
});

test("A quick report has the head of a Party document, who gets it and who signs, with four empty lines between.", () => {
  const document = partsOfKind("quickReport")["word/document.xml"] ?? "";
  const texts = paragraphsOf(document);
  expect(texts.slice(0, 8)).toEqual([
    "{{#Cấp trên}}",
    "{{Cấp trên \\* Upper}}",
    "{{/Cấp trên}}",
    "{{#Cơ quan ban hành}}{{Cơ quan ban hành}}{{/Cơ quan ban hành}}",
    "*",
    "Số      -BC/{{#Ký hiệu}}{{Ký hiệu}}{{/Ký hiệu}}{{^Ký hiệu}}...{{/Ký hiệu}}",
    "ĐẢNG CỘNG SẢN VIỆT NAM",
    "{{#Địa danh}}{{Địa danh}}{{/Địa danh}}{{^Địa danh}}...{{/Địa danh}}, ngày ... tháng ... năm ...",
  ]);
  const foot = texts.slice(texts.indexOf("Nơi nhận:"));
  expect(foot.slice(0, 12)).toEqual([
    "Nơi nhận:",
    "{{#Cấp ủy cấp trên}}",
    "- {{Cấp ủy cấp trên}} (để báo cáo);",
    "{{/Cấp ủy cấp trên}}",
    "- Lưu Văn phòng {{Cấp ủy}}.",
    "{{Thẩm quyền ký}}",
    "{{Chức vụ ký}}",
    ...["", "", "", ""],
    "{{#Tên người ký}}{{Tên người ký}}{{/Tên người ký}}",
  ]);
  // The table stands across its own pages.
  expect(document.slice(document.indexOf("BẢNG KÈM THEO"))).toContain('w:orient="landscape"');
});

test("The conventions that an office has chosen decide the sizes of the name and of the lines.", () => {
  const [now, before] = conventionNames.map(
    (one) => partsOfKind("quickReport", one)["word/styles.xml"] ?? "",
  );
  expect(styleIn(now ?? "", "TenLoai")).toContain('<w:sz w:val="30"/>');
  expect(styleIn(now ?? "", "NoiDung")).toContain('w:line="360" w:lineRule="atLeast"');
  expect(styleIn(before ?? "", "TenLoai")).toContain('<w:sz w:val="32"/>');
  expect(styleIn(before ?? "", "NoiDung")).toContain('w:line="360" w:lineRule="exact"');
});

test("A template that is one for another kind of document is told.", async () => {
  const { name, bytes } = ownTemplate("bulletin");
  const warningsFor = async (kind: "bulletin" | "quickReport"): Promise<readonly string[]> => {
    const reviewed = await reviewTemplate(bytes, name, undefined, kind);
    return reviewed.ok ? reviewed.review.warnings : [];
  };
  expect(await warningsFor("bulletin")).toEqual([]);
  expect(await warningsFor("quickReport")).toEqual([
    "Mẫu này có trường của bản tin mà không có trường nào của báo cáo nhanh, nên tệp Word của báo cáo nhanh sẽ mang nội dung bản tin. Hãy chọn mẫu khác.",
  ]);
});
