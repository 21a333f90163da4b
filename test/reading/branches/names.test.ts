/** Names that tables out of PDF break over two rows, rows of several terms, headings above a table, and a second header. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

describe("A name that is broken over two rows is one name", () => {
  test("the rest below, the beginning above, and where that is not sure it is said", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ             | Ngày ĐH  | CUV
        1   | Quản lý đầu tư và  | 1/4/2025 | 3
            | Quản lý doanh nghiệp |        |
            | Quy hoạch          |          |
        2   | và xây dựng        | 2/4/2025 | 3
        3   | Trường Tiểu học    | 3/4/2025 | 5
            | Nguyễn Văn A       |          |
        4   | Thanh tra          | 4/4/2025 | 3
      `),
    );
    expect(told(table, "elected")).toEqual([
      "Quản lý đầu tư và Quản lý doanh nghiệp | 3",
      "Quy hoạch và xây dựng | 3",
      "Trường Tiểu học Nguyễn Văn A | 5",
      "Thanh tra | 3",
    ]);
    expect(toldFindings(findings)).toEqual(["name-joined B7"]);
  });

  test("a branch of its own without a number stays one", () => {
    const { table } = readTable(
      draw(`
        STT | Chi bộ           | Ngày ĐH  | CUV
        1   | Chi bộ Văn phòng | 1/4/2025 | 3
            | Chi bộ Thanh tra |          |
        2   | Chi bộ Kế toán   | 2/4/2025 | 3
      `),
    );
    expect(told(table)).toEqual(["Chi bộ Văn phòng", "Chi bộ Thanh tra", "Chi bộ Kế toán"]);
  });
});

describe("A column of terms", () => {
  test("only rows of the latest are counted, and it is said", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Nhiệm kỳ  | CUV | Nữ
        1   | Thôn A | 2022-2025 | 3   | 0
        ^   | ^      | 2025-2027 | 5   | 2
        2   | Thôn B | 2022-2025 | 3   | 1
        ^   | ^      | 2025-2027 | 3   | 1
      `),
    );
    expect(table.term).toEqual({ first: 2025, last: 2027 });
    expect(told(table, "elected", "women")).toEqual(["Thôn A | 5 | 2", "Thôn B | 3 | 1"]);
    expect(toldFindings(findings)).toEqual(["older-term-rows B2"]);
  });
});

describe("A heading above the header", () => {
  const tables = (second: string): string => `
    I. KHỐI THÔN  |           |         |
    STT           | Chi bộ    | Ngày ĐH | CUV
    1             | Thôn A    | 1/4/2025 | 3
    ${second}
  `;

  test("names the first block where others follow", () => {
    const { table } = readTable(
      draw(
        tables(`II. KHỐI CƠ QUAN |  |  |
    STT | Chi bộ    | Ngày ĐH  | CUV
    1   | Văn phòng | 2/4/2025 | 5`),
      ),
    );
    expect(told(table, "block")).toEqual(["Thôn A | KHỐI THÔN", "Văn phòng | KHỐI CƠ QUAN"]);
  });

  test("is a title where none follows", () => {
    const { table } = readTable(draw(tables("2 | Thôn B | 2/4/2025 | 3")));
    expect(told(table, "block")).toEqual(["Thôn A | -", "Thôn B | -"]);
    expect(table.blocks).toEqual([]);
  });
});

test("A second header without a number column begins another table, which is named and not read", () => {
  const { table, findings } = readTable(
    draw(`
      Chi bộ       | Ngày ĐH   | CUV     | Nữ
      Thôn A       | 1/4/2025  | 3       | 1
      Thôn B       | 2/4/2025  | 5       | 2

      Họ và tên    | Ngày sinh | Chức vụ | Số phiếu
      Nguyễn Văn A | 1980      | Bí thư  | 20
    `),
  );
  expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 5"]);
  expect(toldFindings(findings)).toEqual(["other-table A5"]);
});
