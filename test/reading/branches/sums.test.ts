/** Rows are told by arithmetic too: what sums its neighbours is no branch, whatever it is called. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

describe("A row whose figures are the sums of the rows above it is a subtotal or a total, whatever it is called", () => {
  test("blocks that only their sums name", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ                      | Số ĐV | CUV | Nữ
        1   | Thôn A                      | 20    | 3   | 1
        2   | Thôn B                      | 15    | 5   | 2
            | Khối nông thôn (02 chi bộ)  | 35    | 8   | 3
        3   | Mầm non                     | 10    | 3   | 3
        4   | Tiểu học                    | 12    | 3   | 2
            | Khối trường học (02 chi bộ) | 22    | 6   | 5
            | Đảng bộ xã Một              | 57    | 14  | 8
      `),
    );
    expect(told(table, "block", "elected")).toEqual([
      "Thôn A | Khối nông thôn | 3",
      "Thôn B | Khối nông thôn | 5",
      "Mầm non | Khối trường học | 3",
      "Tiểu học | Khối trường học | 3",
    ]);
    expect(table.reportedTotals.map(({ kind }) => kind)).toEqual(["subtotal", "subtotal", "total"]);
  });

  test.each(["Xã Một", "Chung", "Sum", "Gộp lại", "Số liệu xã"])("“%s” at the end, unnumbered", (label) => {
    const { table } = readTable(
      draw(`
        Chi bộ   | Số ĐV | CUV | Nữ
        Thôn A   | 20    | 3   | 1
        Thôn B   | 15    | 5   | 2
        ${label} | 35    | 8   | 3
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 5"]);
  });

  test("one wrong figure among many does not make it a branch", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Số ĐV | CUV | Nữ | Tái cử | DTTS
        1   | Thôn A | 20    | 3   | 1  | 2      | 1
        2   | Thôn B | 15    | 5   | 2  | 4      | 0
            | Xã Một | 35    | 8   | 4  | 6      | 1
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 5"]);
    expect(toldFindings(findings)).toEqual([]);
    expect(table.reportedTotals[0]?.counts.get("women")?.value).toBe(4);
  });

  test("columns with nobody in them are no evidence for sums", () => {
    const { table } = readTable(
      draw(`
        Tên        | Số chi bộ | Đã đại hội | Nữ | DTTS | Bí thư | Cao cấp | Trung cấp
        Đảng bộ 01 | 2         | 2          |    | 3    |        |         | 3
        Đảng bộ 02 | 2         | 2          | 1  | 2    |        |         |
        Đảng bộ 03 | 2         | 2          |    | 1    |        |         | 3
      `),
    );
    expect(table.names).toEqual(["Đảng bộ 01", "Đảng bộ 02", "Đảng bộ 03"]);
  });

  test("a numbered branch, or one that is called a branch, keeps figures that happen to be a sum", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ        | Số ĐV | CUV | Nữ
        1   | Thôn A        | 20    | 3   | 1
        2   | Thôn B        | 15    | 4   | 2
        3   | Thôn C        | 35    | 7   | 3
            | Chi bộ Thôn D | 70    | 14  | 6
      `),
    );
    expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 4", "Thôn C | 7", "Chi bộ Thôn D | 14"]);
  });
});

describe("A row that could have the sums of others by chance", () => {
  const sheet = (rows: string): readonly string[] =>
    toldFindings(readTable(draw(`\n Chi bộ | CUV | Nữ\n${rows}`)).findings).filter((told) =>
      /^sum-row/.test(told),
    );

  test("is told where it stands below them, or above", () => {
    expect(sheet("Thôn A | 3 | 1\n Thôn B | 2 | 1\n Thôn C | 5 | 2")).toEqual(["sum-row A4"]);
    expect(sheet("Thôn A | 5 | 2\n Thôn B | 3 | 1\n Thôn C | 2 | 1")).toEqual(["sum-row A2"]);
  });

  test("is not told where its words, great figures or the numbers of the others say that it is a sum", () => {
    expect(sheet("Thôn A | 3 | 1\n Thôn B | 2 | 1\n Tổng | 5 | 2")).toEqual([]);
    expect(sheet("Thôn A | 300 | 51\n Thôn B | 200 | 71\n Chung | 500 | 122")).toEqual([]);
    const numbered = "\n STT | Chi bộ | CUV | Nữ\n 1 | Thôn A | 3 | 1\n 2 | Thôn B | 2 | 1\n | Chung | 5 | 2";
    expect(toldFindings(readTable(draw(numbered)).findings)).toEqual([]);
  });
});

describe("A row whose figures are the sums of the rows below it is their heading", () => {
  test.each(["", "-", "+"])("over rows numbered “%s”", (mark) => {
    const { table } = readTable(
      draw(`
        STT     | Đơn vị | Số ĐV | CUV | Nữ
        1       | Xã Một | 35    | 8   | 3
        ${mark} | Thôn A | 20    | 3   | 1
        ${mark} | Thôn B | 15    | 5   | 2
        2       | Xã Hai | 22    | 6   | 5
        ${mark} | Thôn C | 10    | 3   | 3
        ${mark} | Thôn D | 12    | 3   | 2
      `),
    );
    expect(told(table, "block", "elected")).toEqual([
      "Thôn A | Xã Một | 3",
      "Thôn B | Xã Một | 5",
      "Thôn C | Xã Hai | 3",
      "Thôn D | Xã Hai | 3",
    ]);
  });

  test("on a sheet without numbers", () => {
    const { table } = readTable(
      draw(`
        Đơn vị | Số ĐV | CUV | Nữ
        Xã Một | 35    | 8   | 3
        Thôn A | 20    | 3   | 1
        Thôn B | 15    | 5   | 2
      `),
    );
    expect(told(table, "block", "elected")).toEqual(["Thôn A | Xã Một | 3", "Thôn B | Xã Một | 5"]);
  });
});

test.each(["tất cả: 4 chi bộ", "gộp lại", "Chung: 4 chi bộ"])(
  "Below “%s”, which sums all and has nothing but lone words below it, no branch is looked for",
  (label) => {
    const { table } = readTable(
      draw(`
          | chi bộ       | ngày họp  | đảng viên | bầu | bí thư       | tái cử | ghi chú
          | thôn Thượng  | 10/4/2022 | 38        | 3   | Nguyễn Thị A | 0      | tốt
          | thôn Hạ      | 10/4/2022 | 48        | 3   | Hoàng Thị E  | 1      | tốt
          | thôn Núi     | 17/4/2022 | 22        | 3   | Hồ Văn N     | 2      |
          | trạm y tế    | chưa      | 17        |     |              |        | chưa họp được
          |              |           |           |     |              |        |
          | ${label}     | xong 3    | 125       | 9   |              | 3      | còn 1
          |              |           |           |     |              |        |
          | ngày mai gọi điện hỏi lại trạm y tế | | | | | |
      `),
    );
    expect(table.names).toEqual(["thôn Thượng", "thôn Hạ", "thôn Núi", "trạm y tế"]);
  },
);

test("“Cộng I (Xã, thị trấn)” names its block by what stands behind the number", () => {
  const { table } = readTable(
    draw(`
      STT | TCCSĐ     | Ngày ĐH   | CUV
      1   | Xã Một    | 15/4/2020 | 15
      2   | Xã Hai    | 16/4/2020 | 13
          | Cộng I (Xã, thị trấn) | | 28
      3   | Huyện đội | 17/4/2020 | 9
      4   | Tòa án    | 18/4/2020 | 3
          | Cộng II (Cơ quan, đơn vị) | | 12
    `),
  );
  expect(table.blocks.map(({ name }) => name)).toEqual(["Xã, thị trấn", "Cơ quan, đơn vị"]);
});
