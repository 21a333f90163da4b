/** Facts that stand in the notes alone. */
import { draw } from "../support/draw";
import { readTable, told, toldFindings } from "../support/told";

const sheet = (second: string): string => `
  KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
  TT | Chi bộ    | Ngày ĐH   | Chi ủy | Ghi chú
  1  | Thanh tra | 05/3/2025 | 3      | Dự 19/19 đ/c. 02 đ/c tái cử, 01 đ/c nữ. BT: đ/c Nguyễn Văn A (tái cử), PBT: đ/c Trần Thị B.
  2  | Chi cục   | 09/3/2025 | 3      | ${second}
  3  | Trung tâm |           |        | Chưa đại hội. BT đương nhiệm đ/c Bùi Văn K nghỉ hưu; dự kiến BT: đ/c Mai Văn L
`;

test("Officers whom every branch with results names are read; figures that no column has are told once", () => {
  const { table, findings } = readTable(draw(sheet("Dự 25/26 đ/c. Tái cử 2. BT Vũ Văn G, PBT Đặng Văn H")));
  expect(told(table, "secretaries.names", "deputySecretaries.names", "secretaries")).toEqual([
    "Thanh tra | Nguyễn Văn A | Trần Thị B | 1",
    "Chi cục | Vũ Văn G | Đặng Văn H | 1",
    "Trung tâm |  |  | -",
  ]);
  expect(toldFindings(findings)).toEqual(["note-figures-unread E3"]);
  expect(findings[0]?.message).toContain("số dự đại hội, tái cử, nữ");
});

test("Where one of them names nobody, or two, nobody is read", () => {
  for (const second of ["Tái cử 2", "BT Vũ Văn G, sau đó bầu lại BT Lê Văn M, PBT Đặng Văn H"]) {
    const { table } = readTable(draw(sheet(second)));
    expect(table.people.get("secretaries")).toBeUndefined();
  }
});

test("What a column has is not told of the notes", () => {
  const { findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ    | Ngày ĐH   | Chi ủy | Nữ | Ghi chú
      1  | Thanh tra | 05/3/2025 | 3      | 1  | 01 đ/c nữ tham gia lần đầu
      2  | Chi cục   | 09/3/2025 | 3      | 0  |
    `),
  );
  expect(toldFindings(findings)).toEqual([]);
});

test.each([
  "Nguyên bí thư Nguyễn Văn An nghỉ hưu",
  "Thay đ/c bí thư Nguyễn Văn An",
  "Dự kiến phân công BT: Nguyễn Văn An",
  "Đ/c Bí thư Nguyễn Văn An chuyển công tác",
])("who held the office before, or is to hold it (“%s”), was not elected", (note) => {
  const { table } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ    | Ngày ĐH   | Chi ủy | Ghi chú
      1  | Thanh tra | 05/3/2025 | 3      | ${note}
      2  | Trung tâm |           |        | Chưa đại hội
    `),
  );
  expect(table.people.get("secretaries")).toBeUndefined();
});

test("One very long note silences no finding, and its own figures are told", () => {
  const long = "Đại hội diễn ra đúng quy định. ".repeat(50);
  for (const second of [long, `${long}Dự 25/26 đ/c. Tái cử 2`])
    expect(toldFindings(readTable(draw(sheet(second))).findings)).toEqual(["note-figures-unread E3"]);
  const own = sheet(`${long}Tái cử 2`).replace(/Dự 19\/19.*/, "");
  expect(toldFindings(readTable(draw(own)).findings)).toEqual(["note-figures-unread E4"]);
});

test("Where no column has any result, notes of congresses that were held are asked all the same", () => {
  const { findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ    | Ngày ĐH   | Đảng viên | Ghi chú
      1  | Thanh tra | 05/3/2025 | 19        | Bầu 03 đ/c
      2  | Chi cục   | 09/3/2025 | 26        | Bầu lần 2
    `),
  );
  expect(toldFindings(findings)).toEqual(["note-figures-unread E3"]);
});
