/** A plan on another sheet tells when those are to meet that have not. */
import { plannedDate } from "../../src/congress/planned";
import { cellsOf } from "../../src/congress/table";
import { readBook } from "../../src/reading/read-book";
import { address } from "../../src/sheet/address";
import { formatDay } from "../../src/vietnamese/date";
import { draw } from "../support/draw";
import { told, toldFindings } from "../support/told";

const PLAN = `
  LỊCH ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
  STT | Chi bộ     | Số đảng viên | Ngày dự kiến | Số lượng chi ủy dự kiến
  1   | Chi bộ Một | 34           | 24/02/2025   | 5
  2   | Chi bộ Hai | 22           | 25/02/2025   | 3
  3   | Chi bộ Ba  | 9            | 03/3/2025    | 3
  4   | Chi bộ Tư  | 8            | 28/02/2025   | 2
`;

const results = (ba: string): string => `
  KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
  (Đến ngày 01/3/2025)
  STT | Chi bộ     | Ngày ĐH    | Số CUV bầu | Nữ | Ghi chú
  1   | Chi bộ Một | 24/02/2025 | 5          | 2  |
  2   | Chi bộ Hai | 26/02/2025 | 3          | 1  |
  3   | Chi bộ Ba  |            |            |    | ${ba}
  4   | Chi bộ Tư  |            |            |    | Chưa tổ chức
`;

function book(ba: string, ...more: readonly string[]): ReturnType<typeof readBook> {
  const plans = [PLAN, ...more].map((picture, i) => draw(picture, { sheet: `Kế hoạch ${i + 1}` }));
  return readBook([...plans, draw(results(ba), { sheet: "Kết quả" })]);
}

test("a planned day after the day of the results is taken, with its cell; one that has passed is not", () => {
  const read = book("Chưa tổ chức");
  if (!read.ok) throw new Error("not read");
  expect(told(read.table, "date", "state", "planned", "elected")).toEqual([
    "Chi bộ Một | 24/02/2025 | - | (none) | 5",
    "Chi bộ Hai | 26/02/2025 | - | (none) | 3",
    "Chi bộ Ba | 03/3/2025 | pending | (none) | -",
    "Chi bộ Tư | - | pending | (none) | -",
  ]);
  const [cell] = cellsOf(read.table, 2, "date");
  expect([cell.sheet, address(cell)]).toEqual(["Kế hoạch 1", "D5"]);
  expect(toldFindings(read.findings)).toEqual(["planned-days-from-sheet D5"]);
});

test.each(["Lùi do mưa lũ", "Dự kiến tháng 4/2025", "Giải thể"])(
  "where the results say “%s” the plan says nothing more",
  (note) => {
    const read = book(note);
    if (!read.ok) throw new Error("not read");
    expect(told(read.table, "date")[2]).toBe("Chi bộ Ba | -");
  },
);

test("of two plans nobody knows which holds", () => {
  const read = book("Chưa tổ chức", PLAN.replace("03/3/2025", "05/3/2025"));
  if (!read.ok) throw new Error("not read");
  expect(told(read.table, "date")[2]).toBe("Chi bộ Ba | -");
});

describe("A list of those that have not met", () => {
  const RESULTS = `
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    (Đến ngày 01/3/2025)
    STT | Chi bộ     | Số đảng viên | Ngày ĐH    | Số CUV bầu | Ghi chú
    1   | Chi bộ Một | 34           | 24/02/2025 | 5          |
    2   | Chi bộ Hai | 22           | 26/02/2025 | 3          |
    3   | Chi bộ Ba  | 9            |            |            | Đường sạt lở, lùi lịch
    4   | Chi bộ Tư  | 8            |            |            | Chờ kiện toàn nhân sự
  `;
  const waiting = (rows: string, day = "01/3/2025", column = "Dự kiến ngày đại hội"): readonly string[] => {
    const list = draw(
      `
      DANH SÁCH CHI BỘ CHƯA TỔ CHỨC ĐẠI HỘI (đến ${day})
      TT | Chi bộ     | Số đảng viên | ${column} | Lý do
      ${rows}
    `,
      { sheet: "Chua to chuc" },
    );
    const read = readBook([draw(RESULTS, { sheet: "Kết quả" }), list]);
    if (!read.ok) throw new Error("not read");
    const { table } = read;
    return [2, 3].map((i) => {
      const date = plannedDate(table, { asOf: table.asOf }, i);
      return date?.kind === "days" ? formatDay(date.first) : "-";
    });
  };
  const BA = "1 | Chi bộ Ba | 9 | 10/03/2025 | Đường sạt lở, lùi lịch";
  const TU = "2 | Chi bộ Tư | 8 | 12/03/2025 | Chờ kiện toàn nhân sự";

  test("tells their days, whatever reason the results give", () => {
    expect(waiting(`${BA}\n${TU}`)).toEqual(["10/3/2025", "12/3/2025"]);
  });

  test("is one where it says that they are to meet: a list of days alone may be of those that have met since", () => {
    expect(waiting(`${BA}\n${TU}`, "01/3/2025", "Ngày đại hội")).toEqual(["-", "-"]);
  });

  test("is not believed where one of it has met, or where it is of another day", () => {
    expect(waiting(`${BA}\n2 | Chi bộ Hai | 22 | 12/03/2025 |`)).toEqual(["-", "-"]);
    expect(waiting(`${BA}\n${TU}`, "20/2/2025")).toEqual(["-", "-"]);
  });
});

test("names of the elected in the results' rows do not keep a plan from being read", () => {
  const named = `
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ NHIỆM KỲ 2025-2027
    (Đến ngày 01/3/2025)
    STT | Chi bộ     | Ngày ĐH    | Số CUV bầu | Bí thư     | <      | Phó bí thư | <
    ^   | ^          | ^          | ^          | Họ và tên  | Tái cử | Họ và tên  | Tái cử
    1   | Chi bộ Một | 24/02/2025 | 5          | Lê Văn Mẫu | x      | Tô Thị Mẫu |
    2   | Chi bộ Hai | 26/02/2025 | 3          | Hà Văn Mẫu |        | Vũ Thị Mẫu | x
    3   | Chi bộ Ba  | Chưa       |            |            |        |            |
    4   | Chi bộ Tư  | Chưa       |            |            |        |            |
  `;
  const read = readBook([draw(PLAN, { sheet: "Kế hoạch" }), draw(named, { sheet: "Kết quả" })]);
  if (!read.ok) throw new Error("not read");
  expect(read.table.persons).toBeDefined();
  expect(told(read.table, "date")[2]).toBe("Chi bộ Ba | 03/3/2025");
});
