/** A column of a table stands only where there is something to fill it with: {{|Nữ}} in one of its cells. */
import { fieldsOf, fill } from "../../../../src/workbook/file/docx-fill/fill";
import type { Data } from "../../../../src/workbook/file/docx-fill/scope";
import { p, wordFile } from "../../../support/word-file";
import { paragraphsOf, partsOf } from "./paragraphs";

const cell = (words: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const down = (how: string): string => `<w:vMerge w:val="${how}"/>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

const TABLE = `<w:tbl><w:tblGrid>${'<w:gridCol w:w="1000"/>'.repeat(4)}</w:tblGrid>${[
  row(cell("Đơn vị", down("restart")), cell("Cấp ủy", span(2)), cell("{{|Ngày}}Ngày", down("restart"))),
  row(cell("", down("continue")), cell("{{|Bầu}}Bầu"), cell("{{|Nữ}}Nữ"), cell("", down("continue"))),
  row(cell("{{Chi bộ - Tên}}"), cell("{{Chi bộ - Bầu}}"), cell("{{Chi bộ - Nữ}}"), cell("{{Chi bộ - Ngày}}")),
].join("")}</w:tbl>`;

async function filled(body: string, data: Data): Promise<string> {
  const made = await fill(wordFile(body), data);
  if (!made.ok) throw new Error(made.problem.code);
  expect({ unknown: made.unknown, missing: made.missing, faults: made.faults }).toEqual({
    unknown: [],
    missing: [],
    faults: [],
  });
  return partsOf(made.bytes)["word/document.xml"] ?? "";
}

const branch = { Tên: "Một", Bầu: "3", Nữ: "0", Ngày: "19/4" };

test("Where there is something for each column all stand, nobody (0) being something.", async () => {
  const xml = await filled(TABLE, { Bầu: "3", Nữ: "0", Ngày: true, "Chi bộ": [branch] });
  expect(paragraphsOf(xml)).toEqual([
    "Đơn vị",
    "Cấp ủy",
    "Ngày",
    "",
    "Bầu",
    "Nữ",
    "",
    "Một",
    "3",
    "0",
    "19/4",
  ]);
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
});

test("A column below a heading of several goes with its cells, and the heading spans one less.", async () => {
  const xml = await filled(TABLE, { Bầu: "3", Nữ: null, Ngày: true, "Chi bộ": [{ ...branch, Nữ: null }] });
  expect(paragraphsOf(xml)).toEqual(["Đơn vị", "Cấp ủy", "Ngày", "", "Bầu", "", "Một", "3", "19/4"]);
  expect(xml).not.toContain("gridSpan");
});

test("A heading goes with the last of its columns, and one that is merged downwards goes whole.", async () => {
  const none = { ...branch, Bầu: null, Nữ: null, Ngày: null };
  const xml = await filled(TABLE, { Bầu: null, Nữ: null, Ngày: false, "Chi bộ": [none] });
  expect(paragraphsOf(xml)).toEqual(["Đơn vị", "", "Một"]);
});

test("The table stays as wide as it was.", async () => {
  const xml = await filled(TABLE, { Bầu: "3", Nữ: null, Ngày: null, "Chi bộ": [{ ...branch, Nữ: null }] });
  expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)).toEqual(["2000", "2000"]);
  const widths = [...xml.matchAll(/<w:tcW w:w="(\d+)"/g)].map(([, width]) => width);
  expect(widths).toEqual(["2000", "2000", "2000", "2000", "2000", "2000"]);
});

test("A column's mark is told where it stands in no table, and one of an unknown name as any field.", async () => {
  const template = wordFile(p("{{|Nữ}} {{Nữ}}"));
  expect(await fieldsOf(template)).toMatchObject({
    ok: true,
    faults: [{ kind: "no-column", written: "{{|Nữ}}" }],
  });
  expect(await fill(template, { Nữ: "1" })).toMatchObject({ ok: true, faults: [{ kind: "no-column" }] });
  const unknown = wordFile(`<w:tbl>${row(cell("{{|Nam}}"))}</w:tbl>`);
  expect(await fill(unknown, { Nữ: "1" })).toMatchObject({
    ok: true,
    unknown: [{ name: "Nam" }],
    faults: [],
  });
});
