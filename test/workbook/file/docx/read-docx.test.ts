/** Word documents: their tables are sheets, with the words above and below. */
import type { Grid } from "../../../../src/sheet/grid";
import { readWorkbook } from "../../../../src/workbook/file/read";
import { cell, p, row, run, table, title, unlined, wordFile } from "../../../support/word-file";

async function sheetsOf(...given: Parameters<typeof wordFile>): Promise<readonly Grid[]> {
  const book = await readWorkbook(wordFile(...given), "bao-cao.docx");
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  return book.sheets;
}
const valuesOf = async (...given: Parameters<typeof wordFile>): Promise<unknown> =>
  (await sheetsOf(...given))[0]?.values;
/** What the second cell of a table reads as in which it stands beside "1". */
const readAs = async (content: string, parts: Parameters<typeof wordFile>[1] = {}): Promise<unknown> =>
  (await sheetsOf(table(["TT", "Nữ"], ["1", cell(content)]), parts))[0]?.values[1]?.[1];
const para = (...runs: readonly string[]): string => `<w:p>${runs.join("")}</w:p>`;

const HEAD = ["TT", "Chi bộ", "Nữ"];

describe("A table of a Word document", () => {
  test("is a sheet, the words above it are title rows and those below are notes", async () => {
    const [sheet, ...others] = await sheetsOf(
      title("KẾT QUẢ") + table(HEAD, ["1", "Thôn Một", "2"]) + p("Ghi chú: không"),
    );
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({
      sheet: "Văn bản",
      values: [["KẾT QUẢ"], HEAD, ["1", "Thôn Một", "2"], ["Ghi chú: không"]],
      tableRows: [
        { table: 1, row: 1, beside: "above" },
        { table: 1, row: 1 },
        { table: 1, row: 2 },
        { table: 1, row: 1, beside: "below" },
      ],
    });
  });

  test("has merged areas where its cells reach over columns or rows", async () => {
    const [sheet] = await sheetsOf(
      table(
        row([cell("Chi bộ", '<w:vMerge w:val="restart"/>'), cell("Cấp ủy", '<w:gridSpan w:val="2"/>')]),
        row([cell("", "<w:vMerge/>"), "Nữ", "Tái cử"]),
        ["Thôn Một", "1", "2"],
      ),
    );
    expect(sheet?.values).toEqual([
      ["Chi bộ", "Cấp ủy"],
      [null, "Nữ", "Tái cử"],
      ["Thôn Một", "1", "2"],
    ]);
    expect(sheet?.merges).toEqual(
      expect.arrayContaining([
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 0, right: 2 },
      ]),
    );
  });

  test("has cells merged across as older programs write them", async () => {
    const across = [cell("Cấp ủy", '<w:hMerge w:val="restart"/>'), cell("", '<w:hMerge w:val="continue"/>')];
    const [sheet] = await sheetsOf(table(row(["TT", ...across]), ["1", "Nữ", "Tái cử"]));
    expect(sheet?.values).toEqual([
      ["TT", "Cấp ủy"],
      ["1", "Nữ", "Tái cử"],
    ]);
    expect(sheet?.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
  });

  test("has the columns that are seen, though a line was moved by hand in some rows", async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const body = table(
      row(["TT", "Chi bộ", cell("Nữ", wide)]),
      row(["1", cell("Thôn Một", wide), "2"]),
      row(["2", cell("Thôn Hai", wide), "3"]),
    );
    expect(await valuesOf(body)).toEqual([HEAD, ["1", "Thôn Một", "2"], ["2", "Thôn Hai", "3"]]);
  });

  test("may begin a row further right", async () => {
    const body = table(HEAD, row(["Thôn Một", "2"], '<w:gridBefore w:val="1"/>'));
    expect(await valuesOf(body)).toEqual([HEAD, [null, "Thôn Một", "2"]]);
  });

  test("hides the rows that the document hides", async () => {
    const [sheet] = await sheetsOf(table(HEAD, row(["1", "Thôn Một", "2"], "<w:hidden/>")));
    expect([...(sheet?.hiddenRows ?? [])]).toEqual([1]);
  });

  test("within a table that only sets things side by side stands by itself", async () => {
    const body = unlined([cell("ĐẢNG ỦY XÃ MỘT"), cell(table(HEAD, ["1", "Thôn Một", "2"]) + p(""))]);
    expect(await valuesOf(body)).toEqual([["ĐẢNG ỦY XÃ MỘT"], HEAD, ["1", "Thôn Một", "2"]]);
  });

  test("within a cell of data is lines of that cell", async () => {
    const inner = table(["Bí thư", "Nguyễn Văn A"], ["Phó bí thư", "Trần Thị B"]) + p("");
    expect(await readAs(inner)).toBe("Bí thư Nguyễn Văn A\nPhó bí thư Trần Thị B");
  });
});

describe("Tables of letterheads and signatures", () => {
  test("are words: line by line beside each other, and no tables that are counted", async () => {
    const head = unlined([
      cell(p("ĐẢNG BỘ HUYỆN HAI") + p("ĐẢNG ỦY XÃ MỘT")),
      cell(p("ĐẢNG CỘNG SẢN VIỆT NAM") + p("Xã Một, ngày 20/5/2025")),
    ]);
    const [sheet] = await sheetsOf(head + table(HEAD, ["1", "Thôn Một", "2"]));
    expect(sheet).toMatchObject({
      sheet: "Văn bản",
      values: [
        ["ĐẢNG BỘ HUYỆN HAI", "ĐẢNG CỘNG SẢN VIỆT NAM"],
        ["ĐẢNG ỦY XÃ MỘT", "Xã Một, ngày 20/5/2025"],
        HEAD,
        ["1", "Thôn Một", "2"],
      ],
    });
  });

  test("are told from data without lines by the numbers in those", async () => {
    const [sheet] = await sheetsOf(unlined(HEAD, ["1", "Thôn Một", "2"], ["2", "Thôn Hai", "0"]));
    expect(sheet?.tableRows?.at(-1)).toEqual({ table: 1, row: 3 });
  });
});

describe("What is text of a cell", () => {
  const field = (code: string, shown: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

  test.each([
    ["parts of several looks together", para(run("0"), run("3", "<w:b/>")), "03"],
    ["paragraphs and breaks as lines", p("a") + para(run("b"), "<w:r><w:br/></w:r>", run("c")), "a\nb\nc"],
    ["what was inserted", para(`<w:ins>${run("3")}</w:ins>`), "3"],
    ["what was moved here", para(`<w:moveTo>${run("3")}</w:moveTo>`), "3"],
    ["not what was deleted", para(`<w:del><w:r><w:delText>2</w:delText></w:r></w:del>`, run("3")), "3"],
    ["not what was moved away", para(`<w:moveFrom>${run("2")}</w:moveFrom>`, run("3")), "3"],
    ["not what is hidden", para(run("2", "<w:vanish/>"), run("3")), "3"],
    ["not what is struck out beside its correction", para(run("2", "<w:strike/>"), run("3")), "3"],
    [
      "not the mark of a footnote that was typed",
      para(run("3"), run("(1)", '<w:vertAlign w:val="superscript"/>')),
      "3",
    ],
    ["what a field shows, not its code", para(field("=SUM(ABOVE)", "3")), "3"],
    ["what a simple field shows", para(`<w:fldSimple w:instr="=SUM(ABOVE)">${run("3")}</w:fldSimple>`), "3"],
    ["what stands in a link", para(`<w:hyperlink>${run("3")}</w:hyperlink>`), "3"],
    [
      "what was filled into a control",
      para(`<w:sdt><w:sdtPr/><w:sdtContent>${run("3")}</w:sdtContent></w:sdt>`),
      "3",
    ],
    [
      "not what a control asks for",
      para(
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run("Nhập số")}</w:sdtContent></w:sdt>`,
        run("3"),
      ),
      "3",
    ],
    ["a tick of a font of symbols", para(`<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>`), "✓"],
    [
      "a box that is ticked",
      para(
        `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      "x",
    ],
  ])("%s", async (_title, content, text) => {
    expect(await readAs(content)).toBe(text);
  });

  test("a row that was deleted is none, one that was inserted is", async () => {
    const body = table(HEAD, row(["1", "Cũ", "2"], "<w:del/>"), row(["1", "Mới", "3"], "<w:ins/>"));
    expect(await valuesOf(body)).toEqual([HEAD, ["1", "Mới", "3"]]);
  });

  test("what properties were before a change is not what they are", async () => {
    const old =
      '<w:jc w:val="left"/><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>';
    expect(await readAs(p("3", old), { numbering: LIST })).toBe("3");
  });

  test("a cell that is wholly struck out is told", async () => {
    const [sheet] = await sheetsOf(table(HEAD, ["1", cell(para(run("Thôn Một", "<w:strike/>"))), "2"]));
    expect(sheet?.struck).toEqual(new Map([[1, new Set([1])]]));
  });

  test("fonts of old encodings are told, also where a style names them", async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>';
    const [sheet] = await sheetsOf(table(HEAD, ["1", "Th«n Mét", "2"]), { styles });
    expect(sheet?.fonts?.[1]?.[1]).toBe(".VnTime");
  });
});

const level = (ilvl: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const LIST = `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "%1")}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>`;

describe("Numbers that Word gives by itself", () => {
  const numbered = (list: number, text = "", ilvl = 0): string =>
    p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

  test("stand in the cells of the number column, which say nothing themselves", async () => {
    const body = table(
      HEAD,
      [cell(numbered(2)), "KHỐI XÃ", ""],
      [cell(numbered(1)), "Thôn Một", "2"],
      [cell(numbered(1)), "Thôn Hai", "0"],
      [cell(numbered(1, "", 1)), "Thôn Ba", "0"],
      [cell(numbered(3)), "Thôn Tư", "0"],
    );
    const [sheet] = await sheetsOf(body, { numbering: LIST });
    expect(sheet?.values.map(([number]) => number)).toEqual(["TT", "I", "1.", "2.", "2.1", "7."]);
  });

  test("stand before the words of a paragraph, also where its style numbers it", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = p("Tiến độ", '<w:pStyle w:val="Muc"/>') + p("Kết quả", '<w:pStyle w:val="Muc"/>');
    expect(await valuesOf(body, { styles, numbering: LIST })).toEqual([["I Tiến độ"], ["II Kết quả"]]);
  });

  test("are not given to a cell that is part of the one above, nor to deleted rows", async () => {
    const body = table(
      HEAD,
      row([cell(numbered(1), '<w:vMerge w:val="restart"/>'), "Thôn Một", "2"]),
      row([cell(numbered(1), "<w:vMerge/>"), "Tổ hai", "2"]),
      row([cell(numbered(1)), "Bỏ", "2"], "<w:del/>"),
      row([cell(numbered(1)), "Thôn Ba", "2"]),
    );
    expect(await valuesOf(body, { numbering: LIST })).toEqual([
      HEAD,
      ["1.", "Thôn Một", "2"],
      [null, "Tổ hai", "2"],
      ["2.", "Thôn Ba", "2"],
    ]);
  });
});

describe("Several tables", () => {
  const one = table(HEAD, ["1", "Thôn Một", "2"]);
  const two = table(HEAD, ["2", "Thôn Hai", "0"]);
  const tablesOf = async (body: string): Promise<unknown> =>
    (await sheetsOf(body))
      .filter(({ tableRows }) => tableRows?.some((place) => place && !place.beside))
      .map(({ sheet, values }) => [sheet, ...values.map((cells) => cells.join(" "))]);

  test("stand one below the other on a sheet, each row known by its table, with the words between", async () => {
    const [sheet, ...others] = await sheetsOf(one + title("II. KHỐI PHƯỜNG") + two);
    expect(others).toEqual([]);
    expect(sheet?.values).toEqual([
      HEAD,
      ["1", "Thôn Một", "2"],
      ["II. KHỐI PHƯỜNG"],
      HEAD,
      ["2", "Thôn Hai", "0"],
    ]);
    expect(sheet?.tableRows).toEqual([
      { table: 1, row: 1 },
      { table: 1, row: 2 },
      { table: 2, row: 1, beside: "above" },
      { table: 2, row: 1 },
      { table: 2, row: 2 },
    ]);
  });

  test("may be a table that was cut, down to a single row", async () => {
    const body = one + p("") + table(["2", "Thôn Hai", "0"]);
    expect(await tablesOf(body)).toEqual([["Văn bản", "TT Chi bộ Nữ", "1 Thôn Một 2", "", "2 Thôn Hai 0"]]);
  });

  test("of which a title names another term, or a plan, are sheets by themselves: notes stay with the first", async () => {
    const of = (words: string): string =>
      title("KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2027") + one + p("Ghi chú: đủ") + title(words) + two;
    expect(await tablesOf(of("KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2022-2025"))).toEqual([
      ["Bảng 1", "KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2027", "TT Chi bộ Nữ", "1 Thôn Một 2", "Ghi chú: đủ"],
      ["Bảng 2", "KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2022-2025", "TT Chi bộ Nữ", "2 Thôn Hai 0"],
    ]);
    expect(await tablesOf(of("NHÂN SỰ DỰ KIẾN NHIỆM KỲ 2025-2027"))).toHaveLength(2);
  });

  test("are not parted by prose that speaks of a term before", async () => {
    const prose = p("So với nhiệm kỳ 2022-2025, số cấp ủy viên nữ tăng.") + p("Kết quả cụ thể như sau:");
    expect(await tablesOf(title("NHIỆM KỲ 2025-2027") + one + prose + two)).toHaveLength(1);
  });

  test("below many pages of words are found: the first and the last of them are kept", async () => {
    const [sheet] = await sheetsOf(Array.from({ length: 300 }, (_p, i) => p(`Đoạn ${i}`)).join("") + one);
    expect(sheet?.values.findIndex(([cell]) => cell === "TT")).toBe(60);
    expect([sheet?.values[0], sheet?.values[59]]).toEqual([["Đoạn 0"], ["Đoạn 299"]]);
  });
});

describe("What stands elsewhere in a document", () => {
  test("words of a text box stand before its paragraph, once though two programs' forms of it are kept", async () => {
    const box = `<w:txbxContent>${p("Biểu số 2")}</w:txbxContent>`;
    const body = para(`<w:r><w:drawing>${box}</w:drawing><w:pict>${box}</w:pict></w:r>`, run("KẾT QUẢ"));
    expect(await valuesOf(body)).toEqual([["Biểu số 2"], ["KẾT QUẢ"]]);
  });

  test("a footnote stands below the table, its mark is none of a figure's digits", async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p("")}</w:footnote><w:footnote w:id="2">${p("Mới sáp nhập")}</w:footnote>`;
    const body = table(HEAD, [
      "1",
      "Thôn Một",
      cell(para(run("2"), '<w:r><w:footnoteReference w:id="2"/></w:r>')),
    ]);
    expect(await valuesOf(body, { footnotes })).toEqual([HEAD, ["1", "Thôn Một", "2"], ["Mới sáp nhập"]]);
  });

  test("what tabs set apart stands beside each other", async () => {
    const body = para(run("ĐẢNG ỦY XÃ MỘT"), "<w:r><w:tab/></w:r>", run("Số 15-BC/ĐU"));
    expect(await valuesOf(body)).toEqual([["ĐẢNG ỦY XÃ MỘT", "Số 15-BC/ĐU"]]);
  });

  test("a document without tables is a sheet of its words", async () => {
    expect(await sheetsOf(p("Báo cáo"))).toMatchObject([{ sheet: "Văn bản", values: [["Báo cáo"]] }]);
  });
});
