/** A row a branch with its persons across: what is told of each in columns of its own. */
import { cellsOf } from "../../../src/congress/table";
import { address } from "../../../src/sheet/address";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const sheet = (columns: string, ...rows: readonly string[]): ReturnType<typeof draw> =>
  draw(`
    CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027
    ${columns}
    ${rows.join("\n")}
  `);

const THREE = `TT | Chi bộ | Ngày ĐH | Bí thư | < | < | Phó bí thư | < | < | Chi ủy viên | < | <
    ^ | ^ | ^ | Họ tên | Nữ | TC | Họ tên | Nữ | TC | Họ tên | Nữ | TC`;

test("All of them are the elected, and each is counted by the columns beside the name", () => {
  const { table, findings } = readTable(
    sheet(
      THREE,
      "1 | Thôn 1 | 04/6/2025 | Lê Thị Mẫu | x | x | Hà Văn Mẫu |   | x | Vũ Thị Mẫu | x |",
      "2 | Thôn 2 | 05/6/2025 | Tô Văn Mẫu |   | x | An Văn Mẫu |   |   |            |   |",
    ),
  );
  expect(told(table, "elected", "women", "reelected", "secretariesWomen", "otherMembers")).toEqual([
    "Thôn 1 | 3 | 2 | 2 | 1 | 1",
    "Thôn 2 | 2 | 0 | 1 | 0 | 0",
  ]);
  expect(told(table, "secretaries.names", "date")).toEqual([
    "Thôn 1 | Lê Thị Mẫu | 04/6/2025",
    "Thôn 2 | Tô Văn Mẫu | 05/6/2025",
  ]);
  expect(cellsOf(table, 0, "women").map(address)).toEqual(["E4", "K4"]);
  expect(toldFindings(findings)).toEqual([]);
});

const TWO = `TT | Chi bộ | Ngày ĐH | Số CUV | Bí thư | < | Phó bí thư | <
    ^ | ^ | ^ | ^ | Họ tên | Nữ | Họ tên | Nữ`;

test("Officers alone tell nothing of all who were elected", () => {
  const { table, findings } = readTable(
    sheet(TWO, "1 | Thôn 1 | 04/6/2025 | 5 | Lê Thị Mẫu | x | Hà Văn Mẫu |"),
  );
  expect(told(table, "elected", "women", "secretariesWomen", "deputySecretaries")).toEqual([
    "Thôn 1 | 5 | (none) | 1 | 1",
  ]);
  expect(toldFindings(findings)).toEqual([]);
});

test("More or fewer than the branch says are told, and only the officers are counted", () => {
  const { table, findings } = readTable(
    sheet(
      THREE.replace("Ngày ĐH", "Số CUV"),
      "1 | Thôn 1 | 5 | Lê Thị Mẫu | x | x | Hà Văn Mẫu |   | x | Vũ Thị Mẫu | x |",
    ),
  );
  expect(told(table, "elected", "women", "secretariesWomen")).toEqual(["Thôn 1 | 5 | (none) | 1"]);
  expect(toldFindings(findings)).toEqual(["listed-differs C4"]);
});
