/** "Nữ" right of several bodies under no heading: each time it is of those on its left, and never of the committee by chance. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const read = (header: string, row: string): ReturnType<typeof readTable> =>
  readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI NHIỆM KỲ 2025-2030
      TT | Đảng bộ     | Ngày ĐH   | ${header}
      1  | Đảng bộ Một | 10/3/2025 | ${row}
      2  | Đảng bộ Hai | 11/3/2025 | ${row}
    `),
  );

test.each([
  ["BCH | Nữ | BTV | Nữ", "13 | 4 | 5 | 1"],
  ["BCH | Nữ | BTV | Nữ | UBKT | Nữ", "13 | 4 | 5 | 1 | 3 | 2"],
])("%s: those of the committee are read, the others told", (header, row) => {
  const { table, findings } = read(header, row);
  expect(told(table, "women")).toEqual(["Đảng bộ Một | 4", "Đảng bộ Hai | 4"]);
  const others = header.includes("UBKT") ? ["other-body-unread H2"] : [];
  expect(toldFindings(findings)).toEqual([...others, "unread-column G2"]);
});

test.each([
  ["BCH | BTV | Nữ | UBKT | Nữ", "13 | 5 | 1 | 3 | 2"],
  ["BCH | UBKT | Nữ | Trẻ", "13 | 3 | 2 | 1"],
  ["BCH | Đại biểu dự ĐH cấp trên | Nữ | Dân tộc", "13 | 20 | 9 | 4"],
])("%s: where the committee has none of its own, nothing is read of others", (header, row) => {
  const { table, findings } = read(header, row);
  expect(["women", "young", "ethnicMinority"].filter((id) => table.counts.has(id))).toEqual([]);
  expect(findings.map(({ kind }) => kind)).toEqual(["other-body-unread", "unread-column"]);
});

test("women right of the offices, said once, are the committee's", () => {
  const { table } = read("BCH | UBKT | Bí thư | Nữ", "13 | 3 | 1 | 4");
  expect(told(table, "women")).toEqual(["Đảng bộ Một | 4", "Đảng bộ Hai | 4"]);
});
