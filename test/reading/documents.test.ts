/** What is read of a Word document says where it stands there: which table, which row of it, which column. */
import { traceOf } from "../../src/analysis/trace";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { readBook } from "../../src/reading/read-book";
import { address } from "../../src/sheet/address";
import { readWorkbook } from "../../src/workbook/file/read";
import { p, table, title, unlined, wordFile } from "../support/word-file";

async function reportOf(body: string): Promise<ReturnType<typeof makeReport>> {
  const file = await readWorkbook(wordFile(body), "bao-cao.docx");
  if (!file.ok) throw new Error(file.problem.code);
  const book = readBook(file.sheets);
  if (!book.ok) throw new Error("not read");
  const { table: read, findings } = book;
  return makeReport(
    { table: read, findings, asOf: null, today: { year: 2026, month: 1, day: 1 } },
    defaultSettings,
  );
}

const HEAD = ["TT", "Chi bộ", "Ngày đại hội", "Bầu được", "Nữ"];
const TITLE =
  unlined(["ĐẢNG ỦY XÃ MỘT", "ĐẢNG CỘNG SẢN VIỆT NAM"]) + title("KẾT QUẢ ĐẠI HỘI, NHIỆM KỲ 2025-2027");
const CUT =
  TITLE +
  table(HEAD, ["1", "Thôn Một", "05/5/2025", "3", "1"]) +
  p("") +
  table(HEAD, ["2", "Thôn Hai", "06/5/2025", "3", "5"]);

test("A figure of a table that was cut in two is traced to the part, the row and the column", async () => {
  const { statistics } = await reportOf(CUT);
  const { rows } = traceOf(statistics, { kind: "figure", indicator: "elected", block: null });
  expect(rows.map(({ cells }) => cells.map(({ address }) => address))).toEqual([
    ["bảng 1, hàng 2, cột 4"],
    ["bảng 2, hàng 2, cột 4"],
  ]);
});

test("A finding names the cell so in its sentence", async () => {
  const { findings } = await reportOf(CUT);
  expect(findings.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("Ô bảng 2, hàng 2, cột 5 (Thôn Hai)"),
  );
});

test("Another table right below a title is named and not read as branches", async () => {
  const { statistics, findings } = await reportOf(
    TITLE +
      table(HEAD, ["1", "Thôn Một", "05/5/2025", "3", "1"], ["2", "Thôn Hai", "06/5/2025", "3", "2"]) +
      title("Trình độ") +
      table(["Trình độ", "Số người", "Tỷ lệ"], ["Đại học", "4", "66,67%"], ["Cao đẳng", "2", "33,33%"]),
  );
  expect(statistics.table.names).toEqual(["Thôn Một", "Thôn Hai"]);
  expect(findings.map(({ code, cell }) => [code, cell && address(cell)])).toContainEqual([
    "other-table",
    "bảng 2, hàng 1, cột 1",
  ]);
});

test("Where branches stand across, their cells are named as they stand in the document", async () => {
  const { statistics } = await reportOf(
    TITLE +
      table(
        ["TT", "Nội dung", "Chi bộ Thôn Một", "Chi bộ Thôn Hai"],
        ["1", "Ngày đại hội", "05/5/2025", "06/5/2025"],
        ["2", "Số đảng viên", "20", "18"],
        ["3", "Số cấp ủy viên được bầu", "3", "5"],
        ["4", "- Nữ", "1", "2"],
        ["5", "- Tái cử", "2", "4"],
      ),
  );
  const { rows } = traceOf(statistics, { kind: "figure", indicator: "elected", block: null });
  expect(rows.map(({ cells }) => cells[0]?.address)).toEqual([
    "bảng 1, hàng 4, cột 3",
    "bảng 1, hàng 4, cột 4",
  ]);
});
