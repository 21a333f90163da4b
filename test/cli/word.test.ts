/** The bulletin as a Word document from the command line, by our template and by an office's own. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/workbook/file/read";
import { fieldList } from "../../src/analysis/template";
import { p, row, wordFile } from "../support/word-file";
import { paragraphsOf, partsOf } from "../workbook/file/docx-fill/paragraphs";
import { ownFolder, runIn, type Run } from "./run";

const SAMPLE = join(process.cwd(), "assets", "ket-qua-mau.xlsx");
const folder = ownFolder();

const summarize = (...args: readonly string[]): Promise<Run> => runIn(folder(), [SAMPLE, ...args]);
const inFolder = (name: string): string => join(folder(), name);
const written = (name: string): readonly string[] =>
  paragraphsOf(partsOf(readFileSync(inFolder(name)))["word/document.xml"] ?? "");

function template(name: string, ...body: readonly string[]): void {
  writeFileSync(inFolder(name), wordFile(body.join("")));
}

test("Without a template the bulletin stands on ours, line by line.", async () => {
  const { code, out, err } = await summarize("--docx", "ban-tin.docx");
  expect({ code, err }).toEqual({ code: 0, err: "Đã ghi “ban-tin.docx”.\n" });
  const [, bulletin = ""] = out.split("BẢN TIN\n\n");
  const lines = bulletin.split("\n").filter((line) => line !== "");
  const texts = written("ban-tin.docx");
  expect(texts.slice(0, 3)).toEqual(["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ TỈNH", "*", "ĐẢNG CỘNG SẢN VIỆT NAM"]);
  expect(texts.slice(4)).toEqual(lines);
});

test("The quick report stands on its own template: head, name, subject, parts, signature, and the table of branches behind.", async () => {
  const { code, err } = await summarize("--kind", "quick-report", "--docx", "bao-cao.docx");
  expect({ code, err }).toEqual({ code: 0, err: "Đã ghi “bao-cao.docx”.\n" });
  const texts = written("bao-cao.docx");
  expect(texts.slice(0, 4)).toEqual([
    ...["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ TỈNH", "*", "Số      -BC/ĐU", "ĐẢNG CỘNG SẢN VIỆT NAM"],
  ]);
  expect(texts.slice(5, 9)).toEqual([
    "BÁO CÁO NHANH",
    "kết quả đại hội các chi bộ trực thuộc Đảng ủy Ban Quản lý Khu kinh tế tỉnh, nhiệm kỳ 2017-2020",
    "(tính đến ngày 20/4/2017)",
    "-----",
  ]);
  expect(texts[9]).toBe("I- TIẾN ĐỘ");
  expect(texts).toEqual(
    expect.arrayContaining(["Nơi nhận:", "- Lưu Văn phòng Đảng ủy.", "T/M ĐẢNG ỦY", "BÍ THƯ"]),
  );
  const annex = texts.slice(texts.indexOf("BẢNG KÈM THEO"));
  const [first, last] = [annex.indexOf("Văn phòng"), annex.indexOf("Ban quản lý dự án")];
  expect(annex.slice(first - 1, first + 10)).toEqual([
    "1",
    "Văn phòng",
    "19/4/2017",
    "12",
    "3",
    "3",
    "0",
    "0",
    "1",
    "1",
    "",
  ]);
  expect(annex.slice(last - 1)).toEqual([
    ...["5", "Ban quản lý dự án", "21/4/2017", "", "", "", "", "", "", "", "Chưa tổ chức"],
    ...["", "Tổng cộng", "", "37", "10", "9", "1", "1", "4", "4", ""],
    // The paragraph that Word wants behind a table.
    "",
  ]);
  expect(texts.join("\n")).not.toMatch(/[{}…]/);
});

test("In the table of a report each block has its numeral and its figures above its branches.", async () => {
  const blocks = join(process.cwd(), "assets", "ket-qua-mau-khoi.xlsx");
  await runIn(folder(), [blocks, "--kind", "quick-report", "--docx", "bao-cao.docx"]);
  const texts = written("bao-cao.docx");
  const block = texts.indexOf("Khối cơ quan, doanh nghiệp");
  expect(texts.slice(block - 1, block + 6)).toEqual([
    ...["III", "Khối cơ quan, doanh nghiệp", "", "46", "46", "46", "11"],
  ]);
  expect(texts.slice(texts.indexOf("Chi bộ Cơ quan") - 1).slice(0, 3)).toEqual([
    "1",
    "Chi bộ Cơ quan",
    "14/3/2025",
  ]);
  // The sheet has no column for secretaries.
  expect(texts).not.toContain("Bí thư");
});

test("As long as nobody has met, the table names the branches and their days, and adds nothing up.", async () => {
  writeFileSync(
    inFolder("kh.csv"),
    [
      "ĐẢNG ỦY XÃ VÍ DỤ",
      "ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027",
      "TT,Tên chi bộ,Ngày đại hội,Cấp ủy viên,Nữ,Ghi chú",
      "1,Chi bộ Một,15/3/2025,,,Chưa tổ chức",
      "2,Chi bộ Hai,16/3/2025,,,Chưa tổ chức",
    ].join("\n"),
  );
  await runIn(folder(), ["kh.csv", "--as-of", "01/3/2025", "--kind", "quick-report", "--docx", "a.docx"]);
  const texts = written("a.docx");
  expect(texts.slice(texts.indexOf("TT"))).toEqual([
    ...["TT", "Đơn vị", "Ngày đại hội", "Ghi chú", "", "", "", ""],
    ...["1", "Chi bộ Một", "15/3/2025", "Chưa tổ chức", "2", "Chi bộ Hai", "16/3/2025", "Chưa tổ chức"],
    "",
  ]);
});

test("The report of one congress has no table behind it, and all of it stands upright.", async () => {
  writeFileSync(
    inFolder("mot.csv"),
    "ĐẢNG ỦY XÃ VÍ DỤ\nĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027\nTT,Tên chi bộ,Ngày đại hội,Cấp ủy viên,Nữ\n1,Chi bộ Một,15/3/2025,3,1",
  );
  await runIn(folder(), ["mot.csv", "--kind", "quick-report", "--docx", "a.docx"]);
  const xml = partsOf(readFileSync(inFolder("a.docx")))["word/document.xml"] ?? "";
  expect(written("a.docx")).not.toContain("BẢNG KÈM THEO");
  expect(xml).not.toContain("landscape");
  expect([...xml.matchAll(/<w:sectPr>/g)]).toHaveLength(1);
  expect(xml).toContain("<w:titlePg/></w:sectPr></w:body>");
});

test("A short message is its words alone.", async () => {
  const { out } = await summarize("--kind", "message", "--docx", "tin.docx");
  const [, message = ""] = out.split("TIN NGẮN\n\n");
  expect(written("tin.docx")).toEqual([message.trim()]);
});

test("What was written is read again as any Word document.", async () => {
  await runIn(folder(), [join(process.cwd(), "assets", "ket-qua-mau-khoi.xlsx"), "--docx", "ban-tin.docx"]);
  const read = await readWorkbook(readFileSync(inFolder("ban-tin.docx")), "ban-tin.docx");
  if (!read.ok) throw new Error(read.problem.code);
  const cells = read.sheets.flatMap(({ values }) => values.map((line) => line.join(" | ")));
  expect(cells).toContain("1 | Khối thôn | 5 | 5 | 100% | 18");
});

test("An office's own template is filled, with a row for each branch.", async () => {
  template(
    "mau.docx",
    p("{{Ten don vi}}: bầu {{Cấp ủy viên được bầu}} đồng chí, nữ {{Nữ - tỷ lệ}}."),
    `<w:tbl>${row(["{{Chi bộ - STT}}", "{{Chi bộ - Tên}}", "{{Chi bộ - Nữ}}"])}</w:tbl>`,
  );
  const { code, err } = await summarize("--docx", "a.docx", "--template", "mau.docx");
  expect({ code, err }).toEqual({ code: 0, err: "Đã ghi “a.docx”.\n" });
  expect(written("a.docx")).toEqual([
    "Đảng ủy Ban Quản lý Khu kinh tế tỉnh: bầu 10 đồng chí, nữ 10%.",
    ...["1", "Văn phòng", "0", "2", "Kế hoạch tổng hợp", "1"],
    ...["3", "Quản lý đầu tư và Quản lý doanh nghiệp", "0"],
    ...["4", "Quy hoạch xây dựng và tài nguyên môi trường", "0", "5", "Ban quản lý dự án", ""],
  ]);
});

test("What the sheet has nothing for is told, and room is left.", async () => {
  template("mau.dotx", p("Tuổi bình quân: {{Tuổi bình quân}}"));
  const { code, err } = await summarize("--docx", "a.docx", "--template", "mau.dotx");
  expect(code).toBe(0);
  expect(err).toBe(
    "Bảng kết quả chưa có số cho trường này, đã để “…”: Tuổi bình quân (đoạn 1).\nĐã ghi “a.docx”.\n",
  );
  expect(written("a.docx")).toEqual(["Tuổi bình quân: …"]);
});

test("As long as a field is unknown or broken, nothing is written, and each is told with the nearest.", async () => {
  template("mau.docx", p("{{Tên đơn vj}}"), p("{{#Chi bộ}}{{Tene}}{{/Chi bộ}}"), p("{{Nữ}"), p("{{Chi bộ}}"));
  const { code, out, err } = await summarize("--docx", "a.docx", "--template", "mau.docx");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err.split("\n")).toEqual([
    "Chưa ghi tệp Word vì mẫu “mau.docx” có chỗ chưa đúng:",
    "Không có trường “Tên đơn vj” (đoạn 1); có thể là “Tên đơn vị”.",
    "Không có trường “Tene” (đoạn 2); có thể là “Tên”.",
    "“{{Chi bộ}}” (đoạn 4) là danh sách hoặc điều kiện, không phải một giá trị. Hãy đặt phần cần lặp giữa {{#…}} và {{/…}}.",
    "Dấu ngoặc của trường chưa đủ cặp (đoạn 3): “{{Nữ}”. Mỗi trường phải có {{ ở trước và }} ở sau.",
    "",
  ]);
  expect(existsSync(inFolder("a.docx"))).toBe(false);
});

test.each([
  [["--template", "mau.docx"], 2, "--template là mẫu cho tệp Word, phải dùng cùng --docx."],
  [
    ["--docx", "a.txt"],
    2,
    "Tên tệp sau --docx phải có đuôi .docx, ví dụ ban-tin.docx; tên đang ghi là “a.txt”.",
  ],
  [["--docx", "a.docx", "--template", "b.docx"], 1, "Không mở được tệp “b.docx”."],
  [["--docx", "a.docx", "--template", SAMPLE], 1, "không phải văn bản Word nên không dùng làm mẫu được."],
  [["--docx", "mau.docx", "--template", "mau.docx", "--force"], 1, "“mau.docx” là tệp đầu vào"],
])("%j is refused.", async (args, code, sentence) => {
  template("mau.docx", p("{{Tên đơn vị}}"));
  const before = readFileSync(inFolder("mau.docx"));
  const run = await summarize(...args);
  expect(run.code).toBe(code);
  expect(run.err).toContain(sentence);
  expect(existsSync(inFolder("a.docx"))).toBe(false);
  expect(readFileSync(inFolder("mau.docx")).equals(before)).toBe(true);
});

test("The list of all fields that people copy is a template that can be filled as it is.", async () => {
  template(
    "mau.docx",
    ...fieldList()
      .split("\n")
      .map((line) => `<w:tbl>${row([line])}</w:tbl>`),
  );
  const { code, err } = await summarize("--docx", "a.docx", "--template", "mau.docx");
  expect({ code, unknown: err.includes("Không có trường") }).toEqual({ code: 0, unknown: false });
  expect(written("a.docx").join("\n")).not.toMatch(/[{}]/);
});

test("A field of a list outside of a table is told.", async () => {
  template("mau.docx", p("{{Chi bộ - Tên}}"));
  const { code, err } = await summarize("--docx", "a.docx", "--template", "mau.docx");
  expect(code).toBe(1);
  expect(err).toContain("Trường “Chi bộ - Tên” (đoạn 1) chỉ đặt được trong một hàng của bảng.");
});

test("A page for a portal has the text that is shown, and the table of a report.", async () => {
  const { code, out, err } = await summarize("--kind", "quick-report", "--html", "a.html");
  expect({ code, err }).toEqual({ code: 0, err: "Đã ghi “a.html”.\n" });
  const page = readFileSync(inFolder("a.html"), "utf8");
  const [, text = ""] = out.split("BÁO CÁO NHANH\n\n");
  for (const line of text.split("\n").filter((one) => one !== "" && one !== "BÁO CÁO NHANH"))
    expect(page).toContain(`>${line}<`);
  expect(page).toContain('<html lang="vi">');
  expect(page).toContain("<td>Văn phòng</td><td>19/4/2017</td><td>12</td>");
});

test("The name of a page must tell what it is.", async () => {
  const { code, err } = await summarize("--html", "a.txt");
  expect(code).toBe(2);
  expect(err).toContain("Tên tệp sau --html phải có đuôi .html");
});
