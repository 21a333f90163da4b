/** The functions over a range, with blank cells as the web passes them and as the desktop does; both give the same. */
import {
  byBlock,
  count,
  findings,
  progress,
  sentences,
  share,
  statistics,
} from "../../src/functions/functions";
import { inTcvn3, inVni } from "../support/old-encodings";
import { refusalOf, withRuntime } from "./runtime";

withRuntime();

/** Days are Excel's numbers: 42844 is 19/4/2017. The fifth branch is still to come. */
const RESULTS = [
  ["ĐẢNG ỦY BAN QUẢN LÝ KHU KINH TẾ", null, null, null, null, null, null],
  ["(Tính đến ngày 20/4/2017)", null, null, null, null, null, null],
  ["STT", "Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Nữ", "Ghi chú"],
  [1, "Văn phòng", 42844, 3, 3, 1, null],
  [2, "Kế hoạch tổng hợp", 42844, 3, 2, 0, null],
  [3, "Quản lý đầu tư", 42845, 2, 2, 0, null],
  [4, "Quy hoạch xây dựng", 42845, 2, 2, 0, null],
  [5, "Quản lý doanh nghiệp", 42846, null, null, null, "Chưa tổ chức"],
  [null, null, null, null, null, null, null],
];

test.each([
  ["TCVN3", inTcvn3],
  ["VNI", inVni],
])("A range in %s, whose fonts a function is not told, has the same figures", (_encoding, encoded) => {
  const range = RESULTS.map((row) =>
    row.map((value) => (typeof value === "string" ? encoded(value) : value)),
  );
  expect(progress(range)).toBe("4/5 (80%)");
  expect(count(range, "Tái cử")).toBe(9);
  expect(share(range, "Nữ")).toBe(0.1);
});

describe.each([
  ["nothing, as on the web", null],
  ["0, as on the desktop", 0],
])("With blank cells as %s", (_how, blank) => {
  const range = RESULTS.map((row) => row.map((value) => value ?? blank));

  test("the figures are those of the results", () => {
    expect(progress(range)).toBe("4/5 (80%)");
    expect(count(range, "Số cấp ủy viên được bầu")).toBe(10);
    expect(count(range, "tai cu")).toBe(9);
    expect(share(range, "Tái cử")).toBe(0.9);
    expect(count(range, "Nữ")).toBe(1);
    expect(share(range, "women")).toBe(0.1);
  });

  test("a column of nobody stays one of counts, though a signature below it looks like a name", () => {
    const signed = [
      ["Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Bí thư", "Phó bí thư"],
      ["Văn phòng", 42844, 3, 0, 1],
      ["Quản lý đầu tư", 42845, 2, 0, 0],
      [blank, blank, blank, "NGUYỄN VĂN A", blank],
    ];
    expect([count(signed, "Bí thư"), count(signed, "Phó bí thư")]).toEqual([0, 1]);
  });

  test("a word for nobody among blanks stands for nobody, as it does among names", () => {
    const vacant = [
      ["Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Bí thư"],
      ["Văn phòng", 42844, 3, "Khuyết"],
      ["Quản lý đầu tư", 42845, 2, blank],
    ];
    expect(count(vacant, "Bí thư")).toBe(0);
    expect(findings(vacant).map(([severity]) => severity)).not.toContain("Sai lệch cần sửa");
  });

  test("a sum in the row of column numbers is held against the rows, zeros among them", () => {
    const ruled = [
      ["Tên chi bộ", "Ngày đại hội", "Số cấp ủy viên được bầu", "Tái cử", "Lần đầu"],
      ["A", "B", "1=2+3", "2", "3"],
      ["Văn phòng", 42844, 3, 3, 0],
      ["Quản lý đầu tư", 42845, 2, 1, 0],
    ];
    expect(findings(ruled).filter(([, , message]) => String(message).includes("1=2+3"))).toEqual([
      ["Cần kiểm tra", "C4", expect.stringContaining("Quản lý đầu tư")],
    ]);
  });

  test("as of the day before, two branches have held theirs", () => {
    expect(progress(range, 42844)).toBe("2/5 (40%)");
    expect(progress(range, "19/4/2017")).toBe("2/5 (40%)");
    expect(count(range, "Tái cử", "19/4/2017")).toBe(5);
  });

  test("the table of statistics has a row for each indicator that there is", () => {
    const table = statistics(range);
    expect(table[0]).toEqual(["Chỉ tiêu", "Số lượng", "Tính trên", "Tỷ lệ", "Mục tiêu", "So với mục tiêu"]);
    expect(table[1]).toEqual(["Đã đại hội", 4, 5, 0.8, "", ""]);
    expect(table).toContainEqual(["Tái cử", 9, 10, 0.9, "", ""]);
    expect(table.flat()).not.toContain(null);
  });

  test("the sentence is that of the bulletin", () => {
    expect(sentences(range, "tiến độ")).toBe(
      "Tính đến ngày 20/4/2017, 4/5 chi bộ đã tổ chức đại hội (đạt 80%). Chi bộ Quản lý doanh nghiệp dự kiến tổ chức đại hội vào ngày 21/4/2017.",
    );
  });

  test("nothing needs checking, and one line says so", () => {
    expect(findings(range)).toEqual([["Không có điểm nào cần kiểm tra.", "", ""]]);
  });

  test("a range without a table is refused with what is missing", () => {
    expect(refusalOf(() => count([["Tên", "Tuổi"]], "Nữ"))).toEqual([
      "#VALUE!",
      expect.stringMatching(/^Vùng đã chọn không có bảng kết quả đại hội: cần một dòng tiêu đề/),
    ]);
  });

  test("a misspelt indicator is answered with the nearest names", () => {
    expect(refusalOf(() => count(range, "Tái củ xx"))?.[1]).toContain("“Tái cử”");
  });

  test("an indicator that the range does not have is named", () => {
    expect(refusalOf(() => count(range, "Dân tộc thiểu số"))).toEqual([
      "#VALUE!",
      expect.stringContaining("trong vùng đã chọn"),
    ]);
  });

  test("without blocks there is only the total", () => {
    expect(byBlock(range, "Nữ").slice(1)).toEqual([["Tổng cộng", 1, 10, 0.1]]);
  });
});
