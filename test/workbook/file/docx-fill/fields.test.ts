/** The fields of a template before it is filled: each with the place that people find it at. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { faultSentence, placeWords } from "../../../../src/analysis/template-words";
import { fieldsOf, fill } from "../../../../src/workbook/file/docx-fill/fill";
import { cell, p, row, run, wordFile } from "../../../support/word-file";
import { paragraphsOf, partsOf } from "./paragraphs";

async function told(template: Uint8Array): Promise<readonly string[]> {
  const read = await fieldsOf(template);
  if (!read.ok) throw new Error(read.problem.code);
  return [
    ...read.fields.map(({ name, place, within }) => `${[...within, name].join(" > ")}: ${placeWords(place)}`),
    ...read.faults.map((fault) => faultSentence(fault)),
  ];
}

const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

test("Paragraphs that say something are counted, and tables with their rows.", async () => {
  const body = [
    ...[p("Kính gửi"), p(""), p("{{A}} và {{B}}")],
    table(row(["Đầu"]), row(["{{#C}}{{D}}{{/C}}"])),
    ...[p("{{E}}"), table(row([cell(`${table(row(["{{F}}"]))}<w:p/>`)]))],
  ].join("");
  expect(await told(wordFile(body))).toEqual([
    "A: đoạn 2",
    "B: đoạn 2",
    "C: bảng 1, hàng 2",
    "C > D: bảng 1, hàng 2",
    "E: đoạn 3",
    "F: bảng 2, hàng 1",
  ]);
});

test("Where Word has noted its pages, paragraphs are counted on each.", async () => {
  const body = `${p("Một")}${p("{{A}}")}<w:p><w:r><w:lastRenderedPageBreak/></w:r>${run("{{B}}")}</w:p>${p("{{C}}")}`;
  expect(await told(wordFile(body))).toEqual([
    "A: trang đầu, đoạn 2",
    "B: trang đầu, đoạn 3",
    "C: trang 2, đoạn 1",
  ]);
});

test("Headers, footers, boxes, notes and controls are told by name.", async () => {
  const of = (name: string): Promise<readonly string[]> =>
    told(readFileSync(join(__dirname, "templates", name)));
  expect(await of("02-header-footer.docx")).toEqual(
    expect.arrayContaining([
      "ten_don_vi: đầu trang",
      "ten_don_vi: đầu trang (trang đầu)",
      "ten_don_vi: đầu trang (trang chẵn)",
      "so: chân trang",
    ]),
  );
  expect(await of("03-text-box.docx")).toEqual(expect.arrayContaining(["ten_don_vi: hộp chữ"]));
  expect(await of("10-content-controls.docx")).toContain("ten_don_vi: đoạn 1");
  expect(await of("19-link-footnote.docx")).toContain("ten_don_vi: chú thích cuối trang");
  expect(await of("11-mergefields.docx")).toContain("Tên_đơn_vị: đoạn 4");
});

test("What is wrong with a field is told with its place, before it is filled and when it is.", async () => {
  const body = [p("A {{B} C"), p("{{#D}}"), p("{{/E}}"), p("{{/F}}"), p("{{#G}}")].join("");
  const sentences = [
    /^Dấu ngoặc .*\(đoạn 1\): “A \{\{B\} C”/,
    /^“\{\{#D\}\}” \(đoạn 2\) .*đan chéo/,
    /^“\{\{\/F\}\}” \(đoạn 4\) kết thúc một phần chưa được mở/,
    /^“\{\{#G\}\}” \(đoạn 5\) chưa có chỗ kết thúc/,
  ];
  const before = (await told(wordFile(body))).slice(2);
  const made = await fill(wordFile(body), { D: true, G: true });
  const after = made.ok ? made.faults.map((fault) => faultSentence(fault)) : [];
  for (const all of [before, after]) {
    expect(all).toHaveLength(sentences.length);
    for (const sentence of sentences) expect(all).toContainEqual(expect.stringMatching(sentence));
  }
});

test("A list is no text, and is told.", async () => {
  const made = await fill(wordFile(p("A {{Chi bộ}} B")), { "Chi bộ": [{ Tên: "Thôn 1" }] });
  expect(made).toMatchObject({ ok: true, faults: [{ kind: "no-text", written: "{{Chi bộ}}" }] });
});

test("Where there is nothing for a field, room is left, and it is told; a condition on it does not hold.", async () => {
  const body = p("Nữ: {{Nữ}}.{{#Nữ}} Có.{{/Nữ}}{{^Nữ}} Chưa có số.{{/Nữ}}");
  const made = await fill(wordFile(body), { Nữ: null });
  expect(made).toMatchObject({ ok: true, missing: [{ name: "Nữ" }], unknown: [], faults: [] });
  if (made.ok)
    expect(paragraphsOf(partsOf(made.bytes)["word/document.xml"] ?? "")).toEqual(["Nữ: …. Chưa có số."]);
});

test("A count of none is no yes.", async () => {
  const made = await fill(wordFile(p("{{#Số khuyết}}Khuyết {{Số khuyết}}{{/}}")), { "Số khuyết": "0" });
  expect(made.ok && paragraphsOf(partsOf(made.bytes)["word/document.xml"] ?? "")).toEqual([""]);
});

test("The name of a MERGEFIELD that Word has cut off is known by its beginning, if but one begins so.", async () => {
  const name = "Lý luận chính trị cao cấp, cử nhân - tỷ lệ";
  const cut = name.slice(0, 40).replaceAll(" ", "_");
  const body = `<w:p><w:fldSimple w:instr=" MERGEFIELD ${cut} "><w:r><w:t>«»</w:t></w:r></w:fldSimple></w:p>`;
  const made = await fill(wordFile(body), { [name]: "12,5%" });
  expect(made.ok && paragraphsOf(partsOf(made.bytes)["word/document.xml"] ?? "")).toEqual(["12,5%"]);
  const two = await fill(wordFile(body), { [name]: "12,5%", [`${name} khác`]: "1%" });
  expect(two).toMatchObject({ ok: true, unknown: [{ name: cut }] });
});
