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
