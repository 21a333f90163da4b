/** One congress: its committee with the ballots, and below the list whom it gave the posts. What stands below is no body of its own. */
import { readSheet } from "../../../src/reading/read-sheet";
import { draw } from "../../support/draw";

function read(below: string): Extract<ReturnType<typeof readSheet>, { ok: true }> {
  const found = readSheet(
    draw(`
      ĐẢNG ỦY ĐỒN BIÊN PHÒNG MẪU
      KẾT QUẢ BẦU CỬ BAN CHẤP HÀNH ĐẢNG BỘ ĐỒN BIÊN PHÒNG MẪU
      Đại hội lần thứ XII, nhiệm kỳ 2025-2030, ngày 22/4/2025

      STT | Họ và tên    | Nữ | Chức vụ         | Tái cử | Số phiếu | Kết quả
      1   | Mai Văn Xuân |    | Đồn trưởng      | x      | 44       | Trúng cử
      2   | Bùi Thị Yên  | x  | Chính trị viên  | x      | 44       | Trúng cử
      3   | Võ Văn Ân    |    | Đội trưởng      |        | 43       | Trúng cử
      4   | Phan Văn Em  |    | Trạm trưởng     |        | 17       | Không trúng cử

      | Phiên họp thứ nhất của Ban Chấp hành cùng ngày bầu:
      ${below}

      | THƯ KÝ ĐẠI HỘI | | | | T/M ĐOÀN CHỦ TỊCH |

      | Đỗ Văn Hào     | | | | Bùi Thị Yên |
    `),
  );
  if (!found.ok) throw new Error(found.reason.kind);
  return found;
}

test("the posts are those of the persons named, and the body is the letterhead's", () => {
  const { table, findings } = read(`
      | - Bí thư: đ/c Bùi Thị Yên, 3/3 phiếu (100%)
      | - Phó bí thư: đ/c Mai Văn Xuân, 3/3 phiếu (100%)
  `);
  expect(table.names).toEqual(["ĐẢNG ỦY ĐỒN BIÊN PHÒNG MẪU"]);
  const told = (id: string): unknown => table.counts.get(id)?.values;
  expect(["elected", "secretaries", "secretariesWomen", "deputySecretaries"].map(told)).toEqual([
    [3],
    [1],
    [1],
    [1],
  ]);
  expect(table.people.get("secretaries")).toEqual([["Bùi Thị Yên"]]);
  expect(table.persons?.listed).toBe(4);
  expect(findings.map(({ code }) => code)).toEqual(["persons-not-elected"]);
});

test("a post of somebody who is not on the list leaves the posts untold, and says of none that it is vacant", () => {
  const { table } = read("| - Bí thư: đ/c Hồ Văn Khác, 3/3 phiếu");
  expect(table.counts.get("elected")?.values).toEqual([3]);
  expect(table.counts.get("secretaries")).toBeUndefined();
});

test("the posts are told by a sentence below, each behind its name", () => {
  const { table } = read(
    "| Đại hội bầu trực tiếp Bí thư, Phó Bí thư: đồng chí Bùi Thị Yên (42/44 phiếu) giữ chức Bí thư; đồng chí Mai Văn Xuân (41/44 phiếu) giữ chức Phó Bí thư.",
  );
  expect(table.people.get("secretaries")).toEqual([["Bùi Thị Yên"]]);
  expect(table.people.get("deputySecretaries")).toEqual([["Mai Văn Xuân"]]);
});

test("a sentence may name its persons without their votes", () => {
  const { table } = read(
    "| Đồng chí Bùi Thị Yên được bầu giữ chức vụ Bí thư chi bộ, đ/c Mai Văn Xuân giữ chức danh Phó Bí thư chi bộ.",
  );
  expect(table.people.get("secretaries")).toEqual([["Bùi Thị Yên"]]);
  expect(table.people.get("deputySecretaries")).toEqual([["Mai Văn Xuân"]]);
});

test("who holds a post of another body holds none of the committee's", () => {
  const { table } = read("| Đồng chí Bùi Thị Yên giữ chức Bí thư Đoàn xã.");
  expect(table.counts.get("secretaries")).toBeUndefined();
});

describe("Notes beside a list without a column of offices", () => {
  const list = (notes: readonly string[]): string => `
      CHI BỘ THÔN HẠ
      KẾT QUẢ BẦU CHI ỦY NHIỆM KỲ 2025-2027
      TT | Họ và tên    | Năm sinh | Chức vụ, đơn vị | Số phiếu | Ghi chú
      1  | Lê Văn Đạt   | 1978     | Trưởng thôn     | 20       | ${notes[0] ?? ""}
      2  | Hồ Thị Bưởi  | 1985     | Công chức       | 19       | ${notes[1] ?? ""}
      3  | Mai Văn Quý  | 1981     |                 | 18       | ${notes[2] ?? ""}
  `;
  const secretaries = (notes: readonly string[]): unknown => {
    const found = readSheet(draw(list(notes)));
    return found.ok ? found.table.people.get("secretaries") : found.reason.kind;
  };

  test("are offices where they are nothing else", () => {
    expect(secretaries(["Bí thư", "Phó Bí thư", "Chi ủy viên"])).toEqual([["Lê Văn Đạt"]]);
  });

  test("are notes where one says something else, or none names a secretary", () => {
    expect(secretaries(["Bí thư", "Phó Bí thư", "Nghỉ chế độ từ tháng 8"])).toBeUndefined();
    expect(secretaries(["", "", "Chi ủy viên"])).toBeUndefined();
    expect(secretaries(["Bí thư", "", ""])).toBeUndefined();
  });
});
