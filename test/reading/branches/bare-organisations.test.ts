/** Organisations (đảng bộ) without any figure between the rows of branches that have no numbers: headings, or such as wait. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test("where only branches have figures it is the heading of those below it, and told", () => {
  const { table, findings } = readTable(
    draw(`
      Đơn vị              | Ngày đại hội | Bầu được | Nữ
      Chi bộ Hậu cần      | 16/5/2025    | 3        | 0
      Đảng bộ Tiểu đoàn 1 |              |          |
      Chi bộ Đại đội 1    | 17/5/2025    | 3        | 0
      Chi bộ Đại đội 2    |              |          |
    `),
  );
  expect(told(table, "block", "elected")).toEqual([
    "Chi bộ Hậu cần | - | 3",
    "Chi bộ Đại đội 1 | Đảng bộ Tiểu đoàn 1 | 3",
    "Chi bộ Đại đội 2 | Đảng bộ Tiểu đoàn 1 | -",
  ]);
  expect(toldFindings(findings)).toEqual(["row-taken-for-heading A3"]);
});

test("where others have figures it waits for its congress, and is told", () => {
  const { table, findings } = readTable(
    draw(`
      Tên tổ chức đảng  | Ngày đại hội | Bầu được | Nữ
      Chi bộ Thôn 1     | 15/5/2025    | 3        | 1
      Đảng bộ Quân sự   |              |          |
      Chi bộ Mầm non    | 17/5/2025    | 3        | 0
      Đảng bộ Công an   | 17/5/2025    | 5        | 0
    `),
  );
  expect(told(table, "block", "elected")).toEqual([
    "Chi bộ Thôn 1 | - | 3",
    "Đảng bộ Quân sự | - | -",
    "Chi bộ Mầm non | - | 3",
    "Đảng bộ Công an | - | 5",
  ]);
  expect(toldFindings(findings)).toEqual(["row-like-heading A3"]);
});

test("one whose note says that it waits is nothing but that", () => {
  const { table, findings } = readTable(
    draw(`
      Tên tổ chức đảng  | Ngày đại hội | Bầu được | Ghi chú
      Chi bộ Thôn 1     | 15/5/2025    | 3        |
      Đảng bộ Quân sự   |              |          | Chưa đại hội
      Chi bộ Mầm non    | 17/5/2025    | 3        |
    `),
  );
  expect(told(table, "state")).toEqual([
    "Chi bộ Thôn 1 | -",
    "Đảng bộ Quân sự | pending",
    "Chi bộ Mầm non | -",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});
