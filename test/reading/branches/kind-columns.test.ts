/** Sheets of party organisations that tell by crosses which of them are đảng bộ and which chi bộ. */
import { makeReport } from "../../../src/congress/report";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const TODAY = { year: 2025, month: 6, day: 16 };
const HEADER = `
  KẾT QUẢ ĐẠI HỘI TCCSĐ NHIỆM KỲ 2025-2030
  TT  | Tên TCCSĐ        | Loại hình | <      | Số ĐV | Thời gian ĐH | Bầu được | Nữ
      |                  | Đảng bộ   | Chi bộ |       |              |          |
  (1) | (2)              | (3)       | (4)    | (5)   | (6)          | (7)      | (8)
`;
const ROWS = `
  1   | Văn phòng UBND tỉnh    | x | | 142 | 22/5/2025 | 11 | 1
  2   | Sở Tài chính           | x | | 176 | 05/6/2025 | 15 | 4
  3   | Quỹ Đầu tư phát triển  | | x | 22  | 23/5/2025 | 3  | 1
  4   | Liên minh Hợp tác xã   | | x | 14  | 28/5/2025 | 3  | 2
`;

describe("Crosses under “Đảng bộ | Chi bộ”", () => {
  test("say what each row is called, and are no figure that nobody reads", () => {
    const { table, findings } = readTable(draw(HEADER + ROWS));
    expect(told(table, "members", "elected")).toEqual([
      "Đảng bộ Văn phòng UBND tỉnh | 142 | 11",
      "Đảng bộ Sở Tài chính | 176 | 15",
      "Chi bộ Quỹ Đầu tư phát triển | 22 | 3",
      "Chi bộ Liên minh Hợp tác xã | 14 | 3",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("say what the others are where one that is dissolved has none, also as “ĐBCS | CBCS”", () => {
    const more = Array.from(
      { length: 9 },
      (_row, i) => `${6 + i} | Hội số ${i + 1} | | x | 22 | 23/5/2025 | 3 | 1`,
    );
    const dissolved = " 5 | Ban Dân tộc | | | | | |";
    const header = HEADER.replace("Đảng bộ   | Chi bộ ", "ĐBCS | CBCS");
    const { table, findings } = readTable(draw([header + ROWS + dissolved, ...more].join("\n")));
    expect(table.names.slice(1, 6)).toEqual([
      "Đảng bộ Sở Tài chính",
      "Chi bộ Quỹ Đầu tư phát triển",
      "Chi bộ Liên minh Hợp tác xã",
      "Ban Dân tộc",
      "Chi bộ Hội số 1",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("say nothing where a row has none or both; that they are not read is told", () => {
    const { table, findings } = readTable(
      draw(`${HEADER}${ROWS}\n 5 | Thanh tra tỉnh | x | x | 58 | 11/6/2025 | 9 | 3\n`),
    );
    expect(table.names[1]).toBe("Sở Tài chính");
    expect(toldFindings(findings)).toEqual(["unread-column C3"]);
  });
});

test("Lines with a dash right below a total above numbered rows are its parts, not one more organisation.", () => {
  const sums = `
        | TỔNG SỐ          | 2 | 2 | 354 | 4/4 | 32 | 8
        | - Đảng bộ cơ sở  | 2 |   | 318 | 2/2 | 26 | 5
        | - Chi bộ cơ sở   |   | 2 | 36  | 2/2 | 6  | 3
  `;
  const { table, findings } = readTable(draw(HEADER + sums + ROWS));
  expect(table.names).toHaveLength(4);
  const { statistics, findings: all } = makeReport({ table, findings, asOf: null, today: TODAY });
  expect(statistics.progress).toMatchObject({ held: 4, total: 4 });
  expect(toldFindings(all)).toEqual([]);
});
