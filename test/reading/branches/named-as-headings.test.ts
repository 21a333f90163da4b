/** A branch whose name reads as a heading ("Tre" as "Trẻ"), with levels in words beside it: it is a row, and the table goes on. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test("numbered in texts", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT  | Chi bộ | Ngày ĐH | Trình độ chuyên môn | LLCT
      "1" | Mo     | 8/3     | ĐH                  | TC
      "2" | Tre    | 8/3     | CĐ                  | SC
      "3" | Lao    | 9/3     | CĐ                  | TC
    `),
  );
  expect(table.names).toEqual(["Mo", "Tre", "Lao"]);
  expect(toldFindings(findings)).not.toContain("other-table A4");
});

test("without numbers, by its day or by what stands above", () => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      Chi bộ | Ngày ĐH  | Trình độ chuyên môn | LLCT
      Tre    | 8/3/2025 | ĐH                  | TC
      Mo     | 8/3/2025 | ĐH                  | TC
      Nữ     |          | ĐH                  | TC
      Lao    | 9/3/2025 | ĐH                  | TC
    `),
  );
  expect(table.names).toEqual(["Tre", "Mo", "Nữ", "Lao"]);
});

test("a second header is none of them", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      Chi bộ | Ngày ĐH  | Trình độ chuyên môn | LLCT
      Mo     | 8/3/2025 | ĐH                  | TC
      Lao    | 9/3/2025 | ĐH                  | TC
      Chi bộ | Trẻ      | Tái cử              | Nữ
      Mo     | 1        | 1                   | 1
    `),
  );
  expect(told(table)).toEqual(["Mo", "Lao"]);
  expect(toldFindings(findings).filter((one) => /table/.test(one))).not.toEqual([]);
});
