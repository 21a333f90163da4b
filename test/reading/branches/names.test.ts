/** Names that tables out of PDF break over two rows, rows of several terms, headings above a table, and a second header. */
import { draw } from "../../support/draw";
import { countsOf } from "../../../src/congress/statistics";
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

describe("Names are known by what stands below, whatever heads them", () => {
  test.each(["Nội dung", "Tên gọi", ""])("“%s”", (heading) => {
    const { table, findings } = readTable(
      draw(`
        | ${heading}       | Ngày ĐH   | CUV | Nữ | Tái cử
        1 | Chi bộ Thôn A  | 1/4/2025  | 3   | 1  | 2
        2 | Chi bộ Thôn B  | 2/4/2025  | 5   | 2  | 4
      `),
    );
    expect(told(table, "elected")).toEqual(["Chi bộ Thôn A | 3", "Chi bộ Thôn B | 5"]);
    expect(toldFindings(findings)).toEqual(["names-by-values B1"]);
  });
});

describe("Rows that are no results", () => {
  test("what was planned stands above what came of it", () => {
    const { table, findings } = readTable(
      draw(`
        STT | Chi bộ | Ngày ĐH  | Nội dung | Số lượng | Nữ | Tái cử
        1   | Thôn A | 1/4/2025 | Đề án    | 5        | 1  | 3
        ^   | ^      | ^        | Kết quả  | 4        | 2  | 2
        2   | Thôn B | 2/4/2025 | Đề án    | 3        | 1  | 3
        ^   | ^      | ^        | Kết quả  | 3        | 0  | 2
      `),
    );
    expect(told(table, "elected", "women")).toEqual(["Thôn A | 4 | 2", "Thôn B | 3 | 0"]);
    expect(toldFindings(findings)).toEqual(["planned-rows B2"]);
  });

  test("what is struck out", () => {
    const { table, findings } = readTable(
      draw(
        `
        STT | Chi bộ | Ngày ĐH  | CUV
        1   | Thôn A | 1/4/2025 | 3
        2   | Thôn B | 2/4/2025 | 5
      `,
        { struck: new Map([[2, new Set([0, 1, 2, 3])]]) },
      ),
    );
    expect(told(table, "elected")).toEqual(["Thôn A | 3"]);
    expect(toldFindings(findings)).toEqual(["struck-rows B3"]);
  });
});

test("Rows with a day each are congresses, however many branches an organisation has below it", () => {
  const { table } = readTable(
    draw(`
      STT | Tổ chức cơ sở đảng | Số chi bộ trực thuộc | Ngày ĐH  | CUV
      1   | Đảng bộ Công ty A  | 12                   | 1/4/2025 | 11
      2   | Chi bộ Văn phòng   |                      | 2/4/2025 | 5
    `),
  );
  expect(table.branchCounts).toBeNull();
});

test("A footnote's sign behind a figure is no part of it", () => {
  const { table } = readTable(
    draw("\nSTT | Chi bộ | Ngày ĐH | CUV\n1 | Thôn A | 1/4/2025 | 4*\n2 | Thôn B | 2/4/2025 | 3²"),
  );
  expect(told(table, "elected")).toEqual(["Thôn A | 4", "Thôn B | 3"]);
});

test("Secretaries, deputies and other members make up the committee where no column counts it", () => {
  const { table } = readTable(
    draw(`
      STT | Chi bộ | Ngày ĐH  | BT | PBT | UV khác | Nữ
      1   | Thôn A | 1/4/2025 | 1  | 1   | 3       | 2
      2   | Thôn B | 2/4/2025 | 1  | 0   | 2       | 1
    `),
  );
  expect(countsOf(table, "elected")?.values).toEqual([5, 3]);
});

test("A branch over merged rows is one, where its further rows count nothing of their own", () => {
  const { table } = readTable(
    draw(`
      STT | Chi bộ | Ngày ĐH  | CUV | Nữ | Chức danh | Họ tên       | Số phiếu
      1   | Thôn A | 1/4/2025 | 3   | 1  | BT        | Nguyễn Văn A | 26/27
      ^   | ^      | ^        | ^   | ^  | PBT       | Trần Thị B   | 25/27
      2   | Thôn B | 2/4/2025 | 5   | 2  | BT        | Lê Văn C     | 11/11
      ^   | ^      | ^        | ^   | ^  | PBT       | Phạm Văn D   | 10/11
    `),
  );
  expect(told(table, "elected")).toEqual(["Thôn A | 3", "Thôn B | 5"]);
});

describe("Numbers of branches", () => {
  test("that were held are counted to date, not of the week", () => {
    const { table } = readTable(
      draw(`
        STT | Đảng bộ      | Tổng số chi bộ | Số chi bộ đã đại hội | <      | Còn lại | CUV
        ^   | ^            | ^              | Trong tuần           | Lũy kế | ^       | ^
        1   | Đảng bộ xã A | 12             | 3                    | 8      | 4       | 30
        2   | Đảng bộ xã B | 9              | 2                    | 9      | 0       | 27
      `),
    );
    expect(told(table, "branches", "heldBranches", "pendingBranches")).toEqual([
      "Đảng bộ xã A | 12 | 8 | 4",
      "Đảng bộ xã B | 9 | 9 | 0",
    ]);
  });

  test("beside nothing that says how many were held have a finding", () => {
    const { findings } = readTable(
      draw(`
        STT | Đảng bộ      | Tổng số chi bộ | CUV | Nữ
        1   | Đảng bộ xã A | 12             | 30  | 9
        2   | Đảng bộ xã B | 9              | 27  | 8
      `),
    );
    expect(toldFindings(findings)).toEqual(["held-branches-unknown C1"]);
  });
});
