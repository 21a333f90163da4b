/** Pages that web systems name .xls: what Excel shows when it opens them. */
import type { Grid } from "../../../src/sheet/grid";
import { readWorkbook } from "../../../src/workbook/file/read";
import { textFile } from "../files";

async function sheetOf(page: string | Uint8Array): Promise<Grid | undefined> {
  const bytes = typeof page === "string" ? textFile(page) : page;
  const book = await readWorkbook(bytes, "xuat.xls");
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  return book.sheets[0];
}
const valuesOf = async (page: string): Promise<unknown> => (await sheetOf(page))?.values;
const row = (...cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

describe("A page named .xls", () => {
  test("is one sheet: its tables and what is written between them stand one below the other", async () => {
    const page = `<html><body><h3>KẾT QUẢ</h3><table>${row("A", "B")}</table><p>Ghi chú</p><table>${row("1", "2")}</table></body></html>`;
    expect(await valuesOf(page)).toEqual([["KẾT QUẢ"], ["A", "B"], ["Ghi chú"], ["1", "2"]]);
  });

  test("gives values as they are written", async () => {
    expect(await valuesOf(`<table>${row("09", "1.298", "3/4/2025", "50%", "=1+1", "")}</table>`)).toEqual([
      ["09", "1.298", "3/4/2025", "50%", "=1+1"],
    ]);
  });

  test("spans rows and columns in merged areas; cells beside them move on", async () => {
    const grid = await sheetOf(
      '<table><tr><th rowspan="2">Tên</th><th colspan=2>Cấp ủy</th></tr><tr><th>Nữ</th><th>Tái cử</th></tr></table>',
    );
    expect(grid?.values).toEqual([
      ["Tên", "Cấp ủy"],
      [null, "Nữ", "Tái cử"],
    ]);
    expect(grid?.merges).toEqual([
      { top: 0, left: 0, bottom: 1, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 2 },
    ]);
  });

  test("spans no row beyond its table", async () => {
    const grid = await sheetOf(
      `<table><tr><td rowspan="9">A</td><td>B</td></tr></table><table>${row("C")}</table>`,
    );
    expect(grid?.values).toEqual([["A", "B"], ["C"]]);
    expect(grid?.merges).toEqual([]);
  });

  test("need not close cells and rows", async () => {
    expect(await valuesOf("<table><tr><td>A<td>B<tr><td>C</table>")).toEqual([["A", "B"], ["C"]]);
  });

  test("keeps lines within a cell, and blanks as pages show them", async () => {
    const cells = row(
      "Chi bộ<br>Khóm 1",
      "<p>một</p>\r\n <p>hai</p>",
      "  nhiều \n\t chỗ   trống ",
      "&nbsp;",
      "b<b>ộ</b>",
    );
    expect(await valuesOf(`<table>${cells}</table>`)).toEqual([
      ["Chi bộ\nKhóm 1", "một\nhai", "nhiều chỗ trống", null, "bộ"],
    ]);
  });

  test("reads letters that are named or numbered", async () => {
    expect(
      await valuesOf(
        `<table>${row("&ETH;&#7841;i h&#x1ED9;i", "T&ocirc;n gi&aacute;o &amp; n&#7919;", "&lt;35", "&la;")}</table>`,
      ),
    ).toEqual([["Ðại hội", "Tôn giáo & nữ", "<35", "&la;"]]);
  });

  test("is read in the letters that it says it is in", async () => {
    const page = `<meta http-equiv=Content-Type content="text/html; charset=windows-1258"><table><tr><td>\xd0\xf4ng</td></tr></table>`;
    expect((await sheetOf(new Uint8Array(Buffer.from(page, "latin1"))))?.values).toEqual([["Đông"]]);
    const wide = `\ufeff<html><table>${row("Đảng")}</table>`;
    expect((await sheetOf(new Uint8Array(Buffer.from(wide, "utf16le"))))?.values).toEqual([["Đảng"]]);
  });

  test("says nothing in comments, scripts, styles and its title", async () => {
    const around =
      "<!-- a --><head><title>b</title><style>td{}</style><xml><x:Name>c</x:Name></xml></head><script>if (1<2) d</script>";
    expect(await valuesOf(`<html>${around}<table><!--[if x]>e<![endif]-->${row("A")}</table>`)).toEqual([
      ["A"],
    ]);
  });

  test("hides the rows that it does not display", async () => {
    const grid = await sheetOf(`<table>${row("A")}<tr style='display:none'><td>B</td></tr></table>`);
    expect([...(grid?.hiddenRows ?? [])]).toEqual([1]);
  });

  test("with a table around its tables is the same as without", async () => {
    const inner = `<table>${row("A", "B")}${row("1", "2")}</table>`;
    expect(
      await valuesOf(`<table><tr><td>Tên<td></tr><tr><td>${inner}</td></tr>${row("cuối")}</table>`),
    ).toEqual([["Tên"], [], ["A", "B"], ["1", "2"], [], ["cuối"]]);
  });
});

test("A page without a table is a page, and a page as .xlsx is one with a wrong name", async () => {
  const told = async (page: string, name: string): Promise<unknown> => {
    const book = await readWorkbook(textFile(page), name);
    return book.ok ? null : book.problem;
  };
  expect(await told("<html><p>Chào</p></html>", "a.xls")).toEqual({
    code: "not-a-workbook",
    thing: "web-page",
  });
  expect(await told(`MIME-Version: 1.0\n\n<table>`, "a.xls")).toEqual({
    code: "not-a-workbook",
    thing: "web-page",
  });
  expect(await told(`<table>${row("A")}</table>`, "a.xlsx")).toEqual({
    code: "wrong-extension",
    extension: "xlsx",
    actual: "html",
  });
});

test("XML of Excel 2003 named .xls is read with its kinds of values", async () => {
  const cell = (type: string, value: string, more = ""): string =>
    `<Cell${more}><Data ss:Type="${type}">${value}</Data></Cell>`;
  const page = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
    <Worksheet ss:Name="Kết quả"><Table><Row>${cell("String", "Chi bộ &amp; Đảng bộ")}${cell("Number", "5", ' ss:Index="3"')}</Row></Table></Worksheet></Workbook>`;
  const grid = await sheetOf(page);
  expect(grid?.sheet).toBe("Kết quả");
  expect(grid?.values).toEqual([["Chi bộ & Đảng bộ", null, 5]]);
});

test("A page that was saved, or a table that was copied, is read under its own name", async () => {
  const book = await readWorkbook(
    textFile("<html><meta charset='utf-8'><table><tr><td>1</table>"),
    "trang.html",
  );
  expect(book.ok && book.sheets[0]?.values).toEqual([["1"]]);
});

describe("What stands in a cell of a page that was copied", () => {
  const readAs = async (content: string): Promise<unknown> => {
    const grid = await sheetOf(`<table><tr><td>${content}</td></tr></table>`);
    return grid?.values[0]?.[0];
  };

  test.each([
    ["not what is deleted", "<del>2</del><ins>3</ins>", "3"],
    ["not what is hidden", '<span style="display: none"><span>2</span>9</span>3', "3"],
    ["not what Word hides", "<span style='mso-hide:all'>2</span>3", "3"],
    [
      "not the mark of Word's footnote",
      "3<a style='mso-footnote-id:ftn1' href='#_ftn1'><sup>[1]</sup></a>",
      "3",
    ],
    ["not a mark that was typed", "3<sup>(1)</sup>", "3"],
    ["a raised letter", "x<sup>a</sup>", "xa"],
    ["a raised figure by itself", "<sup>3</sup>", "3"],
    ["not what is struck out beside its correction", "<s>2</s> 3", "3"],
    [
      "the number that Word gives to a line of a list",
      "<p><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Thôn Một</p>",
      "1.\u00a0 Thôn Một",
    ],
  ])("%s", async (_title, content, text) => {
    expect(await readAs(content)).toBe(text);
  });

  test("is told where it is wholly struck out", async () => {
    const grid = await sheetOf(`<table>${row("<strike>Thôn Một</strike>", "2")}</table>`);
    expect(grid?.values).toEqual([["Thôn Một", "2"]]);
    expect(grid?.struck).toEqual(new Map([[0, new Set([0])]]));
  });
});
