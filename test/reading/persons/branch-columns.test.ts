/** Beside a branch's name that is merged over its persons, columns tell of the branch: its members, who came, its day. */
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

test("members, who came and the day stand once for each branch, short words and all", () => {
  const { table, findings } = readTable(
    draw(`
      ĐẢNG ỦY CÔNG TY LÂM NGHIỆP SÔNG GIANH
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ       | TGTH            | ĐVCT | ĐVDB | Dự ĐH | SLCU | Họ và tên      | N.sinh | C.vụ chính quyền | C.vụ Đảng | TC | TĐ
      1  | Đội Rừng 1   | 19-20/3/2025\\n(ĐH điểm) | 14 | 1 | 13 | 3  | Lê Văn Đạt     | 1978   | Đội trưởng       | BT        | x  | ĐH
      ^  | ^            | ^               | ^    | ^    | ^     | ^    | Hồ Thị Bưởi    | 1985   | Kế toán          | PBT       |    | ThS
      ^  | ^            | ^               | ^    | ^    | ^     | ^    | Ngô Văn Chín   | 1990   | Công nhân        | CUV       | x  | CĐ
      2  | Đội Rừng 2   | 27,28/3/2025    | 9    | 0    | 9     | 2    | Mai Văn Quý    | 1981   | Đội trưởng       | BT        |    | ĐH
      ^  | ^            | ^               | ^    | ^    | ^     | ^    | Vi Thị Lụa     | 1983   | Thủ kho          | PBT       | x  | TC
      3  | Xưởng Giấy   | Chưa ĐH         | 11   | 2    |       |      |                |        |                  |           |    |
      Cộng: 02/03 CB |  |                 | 34   | 3    | 22    | 5    |                |        |                  |           |    |
    `),
  );
  expect(
    told(
      table,
      "officialMembers",
      "probationaryMembers",
      "attended",
      "elected",
      "secretaries",
      "master",
      "date",
    ),
  ).toEqual([
    "Đội Rừng 1 | 14 | 1 | 13 | 3 | 1 | 1 | 19/3/2025 to 20/3/2025",
    "Đội Rừng 2 | 9 | 0 | 9 | 2 | 1 | 0 | 27/3/2025 to 28/3/2025",
    "Xưởng Giấy | 11 | 2 | - | 0 | 0 | 0 | -",
  ]);
  expect(table.states).toEqual([null, null, "pending"]);
  expect(table.persons?.ages.map(({ births }) => births.length)).toEqual([3, 2, 0]);
  expect(toldFindings(findings)).toEqual([]);
});

test("another number of elected than are listed is told", () => {
  const { table, findings } = readTable(
    draw(`
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      TT | Chi bộ     | Dự ĐH | SL CUV | Họ và tên    | Năm sinh | Chức vụ Đảng
      1  | Đội Rừng 1 | 13    | 3      | Lê Văn Đạt   | 1978     | Bí thư
      2  |            |       |        | Hồ Thị Bưởi  | 1985     | Phó Bí thư
      3  |            |       |        | Ngô Văn Chín | 1990     | Chi ủy viên
      4  | Đội Rừng 2 | 9     | 2      | Mai Văn Quý  | 1981     | Bí thư
      5  |            |       |        | Vi Thị Lụa   | 1983     | Phó Bí thư
      6  | Đội Rừng 3 | 8     | 3      | Lò Văn Pán   | 1971     | Bí thư
      7  |            |       |        | Cà Thị Ếch   | 1973     | Phó Bí thư
      8  | Đội Rừng 4 | 8     | 2      | Lò Văn Inh   | 1971     | Bí thư
      9  |            |       |        | Cà Thị Én    | 1974     | Phó Bí thư
    `),
  );
  expect(told(table, "attended", "elected")).toEqual([
    "Đội Rừng 1 | 13 | 3",
    "Đội Rừng 2 | 9 | 2",
    "Đội Rừng 3 | 8 | 2",
    "Đội Rừng 4 | 8 | 2",
  ]);
  expect(toldFindings(findings)).toEqual(["persons-branch-carried B4", "persons-count-differs D8"]);
});

test("offices and degrees under words that nobody knows are told, and a day that cannot be read", () => {
  const { findings } = readTable(
    draw(`
      DANH SÁCH CHI ỦY TRÚNG CỬ NHIỆM KỲ 2025-2027
      TT | Chi bộ      | Ngày ĐH | Họ và tên    | Năm sinh | Ghi tắt | Xếp loại bằng
      1  | Chi bộ Bản Lè | 45/3  | Lê Văn Đạt   | 1978     | BT      | ĐH
      2  | Chi bộ Bản Lè | 45/3  | Hồ Thị Bưởi  | 1985     | PBT     | CĐ
      3  | Chi bộ Bản Mạ | 19/3  | Mai Văn Quý  | 1981     | BT      | ĐH
      4  | Chi bộ Bản Mạ | 19/3  | Vi Thị Lụa   | 1983     | PBT     | TC
    `),
  );
  expect(toldFindings(findings)).toEqual(["unread-column F2", "unreadable-date C3"]);
});
