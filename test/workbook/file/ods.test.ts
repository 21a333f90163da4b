/** An .ods whose XML is broken is refused: its library leaves out what it cannot read, and a row less is a wrong figure. */
import { readWorkbook } from "../../../src/workbook/file/read";
import { ods, odsCell, odsRow, table } from "../../support/hostile-files";

const rows = ["Chi bộ", "Thôn Bèo", "Thôn Lau"].map((name) => odsRow(odsCell(name))).join("");

async function read(content: string): Promise<unknown> {
  const book = await readWorkbook(ods(content, { "styles.xml": "<s/>" }), "a.ods");
  return book.ok ? book.sheets.map(({ values }) => values.flat()) : book.problem.code;
}

test("One that is whole is read.", async () => {
  expect(await read(table(rows))).toEqual([["Chi bộ", "Thôn Bèo", "Thôn Lau"]]);
});

test.each([
  ["the end of a row", "</table:table-row>", "</table:table-row"],
  ["the beginning of a row", "<table:table-row", "|table:table-row"],
  ["the end of a text", "</text:p>", "<text:p>"],
])("Broken is %s: it is said to be damaged.", async (_what, whole, broken) => {
  const at = table(rows).indexOf(whole, table(rows).indexOf("Thôn Bèo") - 200);
  const content = table(rows).slice(0, at) + broken + table(rows).slice(at + whole.length);
  expect(await read(content)).toBe("damaged");
});

test("One that asks for something from elsewhere is refused.", async () => {
  const asks = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
  expect(await read(table(odsRow(odsCell("&a;")), asks))).toBe("damaged");
});
