/** Which rows of a sheet are branches, and what the others are, as staff really lay them out. */
import type { CongressTable } from "../../../src/congress/table";
import { draw, valuesOnly } from "../../support/draw";
import { readTable, told, toldColumns, toldFindings } from "../../support/told";

function tableOf(picture: string): CongressTable {
  return readTable(draw(picture)).table;
}

/** "kind label@row: field=figure ..." of every reported total and subtotal, in the sheet's order. */
function toldTotals(table: CongressTable): readonly string[] {
  return table.reportedTotals.map(({ kind, label, row, block, counts, branches }) => {
    const of = block === null ? "" : ` of ${table.blocks[block]?.name ?? "?"}`;
    const figures = [...counts].map(([field, { value }]) => ` ${field}=${value}`).join("");
    const said = branches ? ` branches=${branches.value}` : "";
    return `${kind}${of} “${label}” ${row + 1}:${figures}${said}`;
  });
}

describe("Staff put branches under sections", () => {
  test("numbered in Roman figures, without subtotals, and close with TỔNG CỘNG (I+II+III)", () => {
    const table = tableOf(`
      STT | Tên chi bộ              | Ngày đại hội | Số đảng viên | Số cấp ủy viên được bầu | Tái cử | Nữ
      I   | Khối nông thôn          |              |              |                         |        |
      1   | Chi bộ thôn Đông        | 19/4/2017    | 31           | 3                       | 2      | 1
      2   | Chi bộ thôn Đoài        | 20/4/2017    | 27           | 3                       | 3      | 0
      II  | Khối cơ quan            |              |              |                         |        |
      1   | Chi bộ Ủy ban nhân dân  | 18/4/2017    | 22           | 5                       | 4      | 2
      III | Khối trường học         |              |              |                         |        |
      1   | Chi bộ Trường Mầm non   | 17/4/2017    | 14           | 3                       | 1      | 3
      2   | Chi bộ Trường Tiểu học  | 17/4/2017    | 16           | 3                       | 2      | 2
          | TỔNG CỘNG (I+II+III)    |              | 110          | 17                      | 12     | 8
    `);
    expect(told(table, "block", "members", "elected", "women")).toEqual([
      "Chi bộ thôn Đông | Khối nông thôn | 31 | 3 | 1",
      "Chi bộ thôn Đoài | Khối nông thôn | 27 | 3 | 0",
      "Chi bộ Ủy ban nhân dân | Khối cơ quan | 22 | 5 | 2",
      "Chi bộ Trường Mầm non | Khối trường học | 14 | 3 | 3",
      "Chi bộ Trường Tiểu học | Khối trường học | 16 | 3 | 2",
    ]);
    expect(toldTotals(table)).toEqual([
      "total “TỔNG CỘNG (I+II+III)” 10: members=110 elected=17 reelected=12 women=8",
    ]);
  });

  test("lettered A and B, each with its subtotal in the section row, below a TỔNG SỐ at the top", () => {
    const table = tableOf(`
      TT | Đơn vị             | ĐV | Cấp ủy viên | <  | <
      ^  | ^                  | ^  | SL          | Nữ | Tái cử
         | TỔNG SỐ            | 89 | 13          | 4  | 9
      A  | KHỐI KHU PHỐ       | 52 | 6           | 1  | 4
      1  | Khu phố 1          | 28 | 3           | 1  | 2
      2  | Khu phố 2          | 24 | 3           | 0  | 2
      B  | KHỐI DOANH NGHIỆP  | 37 | 7           | 3  | 5
      3  | Công ty Giấy       | 21 | 4           | 2  | 3
      4  | Hợp tác xã Rau     | 16 | 3           | 1  | 2
    `);
    expect(told(table, "row", "block", "members", "elected", "women", "reelected")).toEqual([
      "Khu phố 1 | 5 | KHỐI KHU PHỐ | 28 | 3 | 1 | 2",
      "Khu phố 2 | 6 | KHỐI KHU PHỐ | 24 | 3 | 0 | 2",
      "Công ty Giấy | 8 | KHỐI DOANH NGHIỆP | 21 | 4 | 2 | 3",
      "Hợp tác xã Rau | 9 | KHỐI DOANH NGHIỆP | 16 | 3 | 1 | 2",
    ]);
    expect(toldTotals(table)).toEqual([
      "total “TỔNG SỐ” 3: members=89 elected=13 women=4 reelected=9",
      "subtotal of KHỐI KHU PHỐ “KHỐI KHU PHỐ” 4: members=52 elected=6 women=1 reelected=4",
      "subtotal of KHỐI DOANH NGHIỆP “KHỐI DOANH NGHIỆP” 7: members=37 elected=7 women=3 reelected=5",
    ]);
  });

  test("numbered 1 and 2 with 1.1, 1.2 below them, the sections carrying their sums", () => {
    const table = tableOf(`
      TT    | Tên tổ chức đảng     | Số CUV | Tái cử
      1     | Khối xã              | 9      | 7
      "1.1" | Chi bộ Hợp Thành     | 5      | 4
      "1.2" | Chi bộ Hợp Tiến      | 4      | 3
      2     | Khối lực lượng vũ trang | 5   | 4
      "2.1" | Chi bộ Quân sự       | 3      | 2
      "2.2" | Chi bộ Công an       | 2      | 2
            | Cộng                 | 14     | 11
    `);
    expect(told(table, "block", "elected", "reelected")).toEqual([
      "Chi bộ Hợp Thành | Khối xã | 5 | 4",
      "Chi bộ Hợp Tiến | Khối xã | 4 | 3",
      "Chi bộ Quân sự | Khối lực lượng vũ trang | 3 | 2",
      "Chi bộ Công an | Khối lực lượng vũ trang | 2 | 2",
    ]);
    expect(toldTotals(table)).toEqual([
      "subtotal of Khối xã “Khối xã” 2: elected=9 reelected=7",
      "subtotal of Khối lực lượng vũ trang “Khối lực lượng vũ trang” 5: elected=5 reelected=4",
      "total “Cộng” 8: elected=14 reelected=11",
    ]);
  });

  test("numbered 1 and 2 with real decimals 1.1 and 2.1 below them, the sections bare", () => {
    const table = tableOf(`
      STT | Chi bộ trực thuộc | TG đại hội | Trúng cử
      1   | Cụm phía Bắc      |            |
      1.1 | Bản Lầu           | 19/4/2017  | 3
      1.2 | Bản Mường         | 20/4/2017  | 3
      2   | Cụm phía Nam      |            |
      2.1 | Bản Pho           | 21/4/2017  | 5
    `);
    expect(told(table, "block", "date", "elected")).toEqual([
      "Bản Lầu | Cụm phía Bắc | 19/4/2017 | 3",
      "Bản Mường | Cụm phía Bắc | 20/4/2017 | 3",
      "Bản Pho | Cụm phía Nam | 21/4/2017 | 5",
    ]);
  });

  test("without any number on the section, in ALL CAPS, while the branches are numbered through", () => {
    const table = tableOf(`
      Số TT | Chi bộ        | Ngày ĐH   | SL cần bầu | Bầu được | Thiếu
            | KHỐI THÔN XÓM |           |            |          |
      1     | Xóm Chợ       | 19/4/2017 | 3          | 3        | 0
      2     | Xóm Đình      | 19/4/2017 | 5          | 4        | 1
            | KHỐI Y TẾ, GIÁO DỤC |     |            |          |
      3     | Trạm Y tế     | 20/4/2017 | 3          | 3        | 0
      4     | Trường THCS   | 20/4/2017 | 3          | 3        | 0
    `);
    expect(told(table, "block", "planned", "elected", "shortage")).toEqual([
      "Xóm Chợ | KHỐI THÔN XÓM | 3 | 3 | 0",
      "Xóm Đình | KHỐI THÔN XÓM | 5 | 4 | 1",
      "Trạm Y tế | KHỐI Y TẾ, GIÁO DỤC | 3 | 3 | 0",
      "Trường THCS | KHỐI Y TẾ, GIÁO DỤC | 3 | 3 | 0",
    ]);
  });

  test("with the section's name merged across the whole table", () => {
    const table = tableOf(`
      STT                       | Tên đơn vị      | Triệu tập | Có mặt | Đắc cử | Ghi chú
      Các chi bộ có chi ủy      | <               | <         | <      | <      | <
      1                         | Văn phòng       | 12        | 12     | 3      |
      2                         | Kế hoạch tổng hợp | 10      | 9      | 3      |
      Các chi bộ không có chi ủy | <              | <         | <      | <      | <
      3                         | Quản lý đầu tư  | 7         | 7      | 2      |
    `);
    expect(told(table, "block", "summoned", "attended", "elected")).toEqual([
      "Văn phòng | Các chi bộ có chi ủy | 12 | 12 | 3",
      "Kế hoạch tổng hợp | Các chi bộ có chi ủy | 10 | 9 | 3",
      "Quản lý đầu tư | Các chi bộ không có chi ủy | 7 | 7 | 2",
    ]);
  });

  test("with number and name of the section in one cell of the number column", () => {
    const table = tableOf(`
      STT                   | Tên chi bộ  | Ngày tổ chức | Cấp ủy khóa mới | Cũ | Mới
      I. KHỐI XÃ            |             |              |                 |    |
      1                     | Thôn Vạn An | 12/3/2020    | 3               | 1  | 2
      II. KHỐI SỰ NGHIỆP    |             |              |                 |    |
      1                     | Trạm Thú y  | 14/3/2020    | 2               | 2  | 0
      2                     | Đài Truyền thanh | 15/3/2020 | 2              | 1  | 1
    `);
    expect(told(table, "block", "reelected", "firstTime")).toEqual([
      "Thôn Vạn An | KHỐI XÃ | 1 | 2",
      "Trạm Thú y | KHỐI SỰ NGHIỆP | 2 | 0",
      "Đài Truyền thanh | KHỐI SỰ NGHIỆP | 1 | 1",
    ]);
  });

  test("with number and name of the section in one cell of the name column, and its subtotal beside it", () => {
    const table = tableOf(`
      TT | Tên chi, đảng bộ  | TSĐV | BCH
         | I- Khối xã        | 40   | 8
      1  | Chi bộ ấp Một     | 22   | 5
      2  | Chi bộ ấp Hai     | 18   | 3
         | II- Khối hợp tác xã | 11 | 2
      3  | Chi bộ HTX Bưởi   | 11   | 2
         | Tổng số           | 51   | 10
    `);
    expect(told(table, "block", "members", "elected")).toEqual([
      "Chi bộ ấp Một | Khối xã | 22 | 5",
      "Chi bộ ấp Hai | Khối xã | 18 | 3",
      "Chi bộ HTX Bưởi | Khối hợp tác xã | 11 | 2",
    ]);
    expect(toldTotals(table)).toEqual([
      "subtotal of Khối xã “I- Khối xã” 2: members=40 elected=8",
      "subtotal of Khối hợp tác xã “II- Khối hợp tác xã” 5: members=11 elected=2",
      "total “Tổng số” 7: members=51 elected=10",
    ]);
  });

  test("named only by the subtotal that closes them (“Cộng khối xã”)", () => {
    const table = tableOf(`
      STT | TCCSĐ               | UV BCH | Nữ | DTTS
      1   | Chi bộ Nà Phặc      | 3      | 1  | 3
      2   | Chi bộ Nà Ngần      | 4      | 0  | 4
          | Cộng khối xã        | 7      | 1  | 7
      3   | Chi bộ Hạt Kiểm lâm | 3      | 1  | 1
          | Cộng khối cơ quan   | 3      | 1  | 1
          | Tổng cộng           | 10     | 2  | 8
    `);
    expect(told(table, "block", "elected", "ethnicMinority").map((line) => line.toLowerCase())).toEqual([
      "chi bộ nà phặc | khối xã | 3 | 3",
      "chi bộ nà ngần | khối xã | 4 | 4",
      "chi bộ hạt kiểm lâm | khối cơ quan | 3 | 1",
    ]);
    expect(toldTotals(table).map((line) => line.toLowerCase())).toEqual([
      "subtotal of khối xã “cộng khối xã” 4: elected=7 women=1 ethnicminority=7",
      "subtotal of khối cơ quan “cộng khối cơ quan” 6: elected=3 women=1 ethnicminority=1",
      "total “tổng cộng” 7: elected=10 women=2 ethnicminority=8",
    ]);
  });

  test.each(["Cộng trong ngày", "Cộng tuần này", "Cộng trong kỳ báo cáo"])(
    "and none that a sum names by its time (“%s”)",
    (sum) => {
      const table = tableOf(`
        STT | Chi bộ              | Ngày đại hội | Số đảng viên | Số cấp ủy viên được bầu
        1   | Chi bộ thôn Đông    | 19/4/2017    | 31           | 3
        2   | Chi bộ thôn Đoài    | 20/4/2017    | 27           | 3
            | ${sum}              |              | 58           | 6
            | Lũy kế              |              | 58           | 6
      `);
      expect(told(table, "block", "elected")).toEqual([
        "Chi bộ thôn Đông | - | 3",
        "Chi bộ thôn Đoài | - | 3",
      ]);
    },
  );

  test("each section closed by a bare “Cộng”, the sheet by “Tổng cộng”", () => {
    const table = tableOf(`
      TT | Tên chi bộ | Ngày tiến hành | Số ĐV | Số CUV | Tái cử
      I  | Khối phường |               |       |        |
      1  | Tổ dân phố 1 | 5/4/2017     | 30    | 3      | 2
      2  | Tổ dân phố 2 | 6/4/2017     | 41    | 5      | 4
         | Cộng       |                | 71    | 8      | 6
      II | Khối chợ   |                |       |        |
      1  | Chợ Mới    | 7/4/2017       | 12    | 3      | 1
         | Cộng       |                | 12    | 3      | 1
         | Tổng cộng  |                | 83    | 11     | 7
    `);
    expect(told(table, "row", "block", "elected")).toEqual([
      "Tổ dân phố 1 | 3 | Khối phường | 3",
      "Tổ dân phố 2 | 4 | Khối phường | 5",
      "Chợ Mới | 7 | Khối chợ | 3",
    ]);
    expect(toldTotals(table)).toEqual([
      "subtotal of Khối phường “Cộng” 5: members=71 elected=8 reelected=6",
      "subtotal of Khối chợ “Cộng” 8: members=12 elected=3 reelected=1",
      "total “Tổng cộng” 9: members=83 elected=11 reelected=7",
    ]);
  });

  test("in a column of their own, merged downwards and never carried beyond the merge", () => {
    const table = tableOf(`
      Khối     | STT | Tên chi bộ   | Số cấp ủy viên | Lần đầu
      Nông thôn | 1  | Thôn Thượng  | 3              | 1
      ^        | 2   | Thôn Trung   | 3              | 0
      ^        | 3   | Thôn Hạ      | 5              | 2
      Cơ quan  | 4   | Trạm Khuyến nông | 2          | 0
               | 5   | Hội Cựu chiến binh | 2        | 1
    `);
    expect(told(table, "block", "elected", "firstTime")).toEqual([
      "Thôn Thượng | Nông thôn | 3 | 1",
      "Thôn Trung | Nông thôn | 3 | 0",
      "Thôn Hạ | Nông thôn | 5 | 2",
      "Trạm Khuyến nông | Cơ quan | 2 | 0",
      "Hội Cựu chiến binh | - | 2 | 1",
    ]);
  });

  test("two levels deep: A and B over I and II", () => {
    const table = tableOf(`
      STT | Chi/đảng bộ             | Số ĐV dự | Bầu được
      A   | CƠ SỞ                   |          |
      I   | Xã, thị trấn            |          |
      1   | Đảng bộ xã An Phú       | 120      | 15
      2   | Đảng bộ xã An Lộc       | 98       | 13
      II  | Cơ quan, doanh nghiệp   |          |
      1   | Chi bộ Bưu điện         | 20       | 3
      B   | TRÊN CƠ SỞ              |          |
      1   | Đảng bộ Quân sự         | 80       | 11
    `);
    expect(told(table, "elected")).toEqual([
      "Đảng bộ xã An Phú | 15",
      "Đảng bộ xã An Lộc | 13",
      "Chi bộ Bưu điện | 3",
      "Đảng bộ Quân sự | 11",
    ]);
    expect(told(table, "block").slice(0, 3)).toEqual([
      "Đảng bộ xã An Phú | Xã, thị trấn",
      "Đảng bộ xã An Lộc | Xã, thị trấn",
      "Chi bộ Bưu điện | Cơ quan, doanh nghiệp",
    ]);
    expect(told(table, "block")[3]).toBe("Đảng bộ Quân sự | TRÊN CƠ SỞ");
  });
});

describe("Staff type totals of many kinds, none of which is a branch", () => {
  test("“Cộng (1+2+...+11)” with the row numbers as formula", () => {
    const table = tableOf(`
      TT | CB     | SL CUV | Nữ
      1  | Tổ 1   | 3 | 1
      2  | Tổ 2   | 3 | 0
      3  | Tổ 3   | 3 | 2
      4  | Tổ 4   | 3 | 1
      5  | Tổ 5   | 3 | 0
      6  | Tổ 6   | 3 | 0
      7  | Tổ 7   | 3 | 1
      8  | Tổ 8   | 3 | 1
      9  | Tổ 9   | 3 | 1
      10 | Tổ 10  | 3 | 1
      11 | Tổ 11  | 5 | 2
         | Cộng (1+2+...+11) | 35 | 10
    `);
    expect(table.names).toHaveLength(11);
    expect(told(table, "elected", "women").at(-1)).toBe("Tổ 11 | 5 | 2");
    expect(toldTotals(table)).toEqual(["total “Cộng (1+2+...+11)” 13: elected=35 women=10"]);
  });

  test("“Toàn Đảng bộ” first, in the name column", () => {
    const table = tableOf(`
      STT | Đơn vị       | Tổng số ĐV | Cấp ủy | < | <
      ^   | ^            | ^          | Số lượng | Nữ | Tái cử
          | Toàn Đảng bộ | 46         | 8      | 2 | 6
      1   | Văn phòng    | 25         | 5      | 1 | 4
      2   | Thanh tra    | 21         | 3      | 1 | 2
    `);
    expect(told(table, "members", "elected", "reelected")).toEqual([
      "Văn phòng | 25 | 5 | 4",
      "Thanh tra | 21 | 3 | 2",
    ]);
    expect(toldTotals(table)).toEqual(["total “Toàn Đảng bộ” 3: members=46 elected=8 women=2 reelected=6"]);
  });

  test("“Toàn xã” as the last, numbered like a branch", () => {
    const table = tableOf(`
      TT | Tên chi bộ | Ngày đại hội | CUV | Bí thư     | Phó bí thư
      1  | Xóm 1      | 4/4/2017     | 3   | Vi Văn Páo | Lò Thị May
      2  | Xóm 2      | 5/4/2017     | 3   | Hà Văn Sơn | Lê Văn Thi
      3  | Toàn xã    |              | 6   | 2          | 2
    `);
    expect(told(table, "date", "elected", "secretaries.names")).toEqual([
      "Xóm 1 | 04/4/2017 | 3 | Vi Văn Páo",
      "Xóm 2 | 05/4/2017 | 3 | Hà Văn Sơn",
    ]);
  });

  test("“TỔNG” in the number column, merged over the name", () => {
    const table = tableOf(`
      STT  | Tên chi bộ     | ĐẢNG VIÊN | <       | CẤP ỦY | <
      ^    | ^              | Tổng số   | Dự bị   | Được bầu | Nữ
      1    | Chi bộ Bản Áng | 19        | 1       | 3      | 1
      2    | Chi bộ Bản Phụ | 23        | 2       | 3      | 1
      TỔNG | <              | 42        | 3       | 6      | 2
    `);
    expect(told(table, "members", "probationaryMembers", "elected", "women")).toEqual([
      "Chi bộ Bản Áng | 19 | 1 | 3 | 1",
      "Chi bộ Bản Phụ | 23 | 2 | 3 | 1",
    ]);
    expect(toldTotals(table)).toEqual(["total “TỔNG” 5: members=42 probationaryMembers=3 elected=6 women=2"]);
  });

  test("a total that says how many branches have held theirs makes no block of them, and holds no branch", () => {
    const table = tableOf(`
      TT | Chi bộ      | Ngày ĐH   | Số ĐV triệu tập | Bầu được | Nữ
      1  | Chi bộ Một  | 19/4/2017 | 20              | 3        | 1
      2  | Chi bộ Hai  | 20/4/2017 | 22              | 5        | 2
      3  | Chi bộ Ba   |           | 26              |          |
         | Cộng: đã đại hội 2/3 chi bộ | |             | 8        | 3
    `);
    expect(table.blocks).toEqual([]);
    expect(table.states).toEqual([null, null, null]);
    expect(toldTotals(table)).toEqual([
      "total “Cộng: đã đại hội 2/3 chi bộ” 5: elected=8 women=3 branches=3",
    ]);
  });

  test("a total without any label, its name cell left empty, is not a branch either", () => {
    const { table, findings } = readTable(
      draw(`
      STT | Tên chi bộ    | Số CUV | Tái cử
      1   | Chi bộ Kho bạc | 3     | 2
      2   | Chi bộ Thuế   | 5      | 4
          |               | 8      | 6
    `),
    );
    expect(told(table, "elected")).toEqual(["Chi bộ Kho bạc | 3", "Chi bộ Thuế | 5"]);
    expect(toldFindings(findings)).toEqual(["nameless-row B4"]);
  });

  test("“Tỷ lệ %” below the total", () => {
    const table = tableOf(`
      STT | Tên chi bộ | Số cấp ủy viên được bầu | Tái cử | Nữ
      1   | Văn phòng  | 3                       | 3      | 1
      2   | Quy hoạch  | 2                       | 1      | 0
          | Tổng cộng  | 5                       | 4      | 1
          | Tỷ lệ %    |                         | 80     | 20
    `);
    expect(told(table, "elected", "reelected")).toEqual(["Văn phòng | 3 | 3", "Quy hoạch | 2 | 1"]);
    expect(toldTotals(table)[0]).toBe("total “Tổng cộng” 4: elected=5 reelected=4 women=1");
  });

  test("“Tỷ lệ %” speaks of the subtotal right above it, or of the whole where all branches stand above it", () => {
    const speaksOf = (picture: string): readonly string[] => {
      const { reportedTotals, blocks } = tableOf(picture);
      return reportedTotals
        .filter(({ percents }) => percents.size > 0)
        .map(({ block, percents }) => {
          const of = block === null ? "whole" : blocks[block]?.name;
          return [of, ...[...percents].map(([field, { value }]) => `${field}=${value}`)].join(" ");
        });
    };
    expect(
      speaksOf(`
        STT | Tên chi bộ | CUV | Tái cử
        I   | Khối xã    |     |
        1   | Văn phòng  | 4   | 3
            | Cộng       | 4   | 3
            | Tỷ lệ %    |     | 75
        II  | Khối thôn  |     |
        2   | Thôn 1     | 2   | 1
            | Cộng       | 2   | 1
            | Tỷ lệ %    |     | 50
      `),
    ).toEqual(["Khối xã reelected=75", "Khối thôn reelected=50"]);
    expect(
      speaksOf(`
        Chi bộ  | CUV | Tái cử
        Thôn 1  | 4   | 3
        Tỷ lệ % |     | 75
      `),
    ).toEqual(["whole reelected=75"]);
  });

  test("a total that disagrees with its rows is kept as reported, and is still no branch", () => {
    const { table, findings } = readTable(
      draw(`
      Tổng số        | <  | <   | 12 | 10
      STT | Tên chi bộ | Nữ | CUV | TC
      1   | Phòng Một  | 1  | 5   | 4
      2   | Phòng Hai  | 0  | 5   | 4
      Cộng | <         | 3  | 11  | 9
    `),
    );
    expect(told(table, "elected", "reelected", "women")).toEqual([
      "Phòng Một | 5 | 4 | 1",
      "Phòng Hai | 5 | 4 | 0",
    ]);
    expect(toldTotals(table)).toEqual([
      "total “Tổng số” 1: elected=12 reelected=10",
      "total “Cộng” 5: women=3 elected=11 reelected=9",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("“Cộng: 5 chi bộ” tells how many branches there are", () => {
    const table = tableOf(`
      STT | Tên chi bộ            | Ngày đại hội | Số cấp ủy viên
      1   | Chi bộ Văn phòng      | 19/4/2017    | 3
      2   | Chi bộ Quản lý đầu tư | 19/4/2017    | 2
      3   | Chi bộ Quy hoạch      | 20/4/2017    | 3
      4   | Chi bộ Tổng hợp       | 20/4/2017    | 2
      5   | Chi bộ Thanh tra      | 21/4/2017    |
      Cộng: 5 chi bộ | <          |              | 10
    `);
    expect(told(table, "elected").at(-1)).toBe("Chi bộ Thanh tra | -");
    expect(toldTotals(table)).toEqual(["total “Cộng: 5 chi bộ” 7: elected=10 branches=5"]);
  });

  test("“Tổng số: 03 chi bộ, 58 đảng viên” as a line below the table", () => {
    const table = tableOf(`
      STT | CHI BỘ | TSĐV | ĐƯỢC BẦU | TÁI CỬ
      1   | BẢN 1  | 18   | 3        | 3
      2   | BẢN 2  | 19   | 3        | 2
      3   | BẢN 3  | 21   | 3        | 2
      Tổng số: 03 chi bộ, 58 đảng viên | | | |
    `);
    expect(told(table, "members", "elected")).toEqual(["BẢN 1 | 18 | 3", "BẢN 2 | 19 | 3", "BẢN 3 | 21 | 3"]);
  });
});

describe("Staff have branches whose names look like something else", () => {
  test("names that begin like a total are branches when they stand among branches", () => {
    const table = tableOf(`
      STT | Tên chi bộ                | Số đảng viên | Số CUV | Nữ
      1   | Tổng công ty Điện lực     | 35           | 5      | 1
      2   | Công an xã                | 9            | 3      | 0
      3   | Toàn Thắng                | 24           | 3      | 1
      4   | Kế hoạch tổng hợp         | 11           | 3      | 2
      5   | Tổng hợp                  | 7            | 2      | 1
      6   | Cộng Hòa                  | 18           | 3      | 0
      7   | Công đoàn                 | 6            | 2      | 2
      8   | Khối vận                  | 8            | 2      | 1
      9   | Tổng kho Xăng dầu         | 15           | 3      | 0
          | Tổng cộng                 | 133          | 26     | 8
    `);
    expect(told(table, "members")).toEqual([
      "Tổng công ty Điện lực | 35",
      "Công an xã | 9",
      "Toàn Thắng | 24",
      "Kế hoạch tổng hợp | 11",
      "Tổng hợp | 7",
      "Cộng Hòa | 18",
      "Công đoàn | 6",
      "Khối vận | 8",
      "Tổng kho Xăng dầu | 15",
    ]);
    expect(toldTotals(table)).toEqual(["total “Tổng cộng” 11: members=133 elected=26 women=8"]);
  });

  test("and also where nobody numbered the rows", () => {
    const table = tableOf(`
      Đơn vị                | Ngày ĐH   | Trúng cử
      Công an phường        | 3/6/2020  | 3
      Toàn Thắng            | 3/6/2020  | 5
      Tổng công ty Sông Đà  | 4/6/2020  | 7
      Tổng hợp              | 4/6/2020  | 2
      Cộng                  |           | 17
    `);
    expect(told(table, "date", "elected")).toEqual([
      "Công an phường | 03/6/2020 | 3",
      "Toàn Thắng | 03/6/2020 | 5",
      "Tổng công ty Sông Đà | 04/6/2020 | 7",
      "Tổng hợp | 04/6/2020 | 2",
    ]);
  });

  test("a branch called after its block's noun or after people is no section and no signature", () => {
    const table = tableOf(`
      TT | Chi bộ              | Ngày ĐH  | Được bầu | Tái cử
      1  | Khối Đảng, đoàn thể | 2/4/2017 | 3        | 2
      2  | Nhóm trẻ Hoa Sen    | 2/4/2017 | 2        | 1
      3  | Nơi nhận hàng số 2  | 3/4/2017 | 2        | 2
      4  | Ghi Chú Lớn         | 3/4/2017 | 3        | 3
      5  | Cụm công nghiệp     |          |          |
    `);
    expect(told(table, "elected")).toEqual([
      "Khối Đảng, đoàn thể | 3",
      "Nhóm trẻ Hoa Sen | 2",
      "Nơi nhận hàng số 2 | 2",
      "Ghi Chú Lớn | 3",
      "Cụm công nghiệp | -",
    ]);
  });
});

describe("Staff number rows in their own way", () => {
  test("as text: “01”, “02.”, “3)”", () => {
    const table = tableOf(`
      STT  | Tên chi bộ | SL CUV
      "01" | Ấp Tây     | "03"
      "02." | Ấp Đông   | 3
      "3)" | Ấp Bắc     | 03 đ/c
      "4-" | Ấp Nam     | 2
    `);
    expect(told(table, "elected")).toEqual(["Ấp Tây | 3", "Ấp Đông | 3", "Ấp Bắc | 3", "Ấp Nam | 2"]);
  });

  test("in Roman figures throughout, so that they are branches and no sections", () => {
    const table = tableOf(`
      TT  | Tên chi bộ     | Số đảng viên | Bầu được | Nữ
      I   | Chi bộ Nhà máy 1 | 30         | 5        | 2
      II  | Chi bộ Nhà máy 2 | 28         | 5        | 1
      III | Chi bộ Nhà máy 3 |            |          |
      IV  | Chi bộ Cơ quan | 12           | 3        | 1
          | Cộng           | 70           | 13       | 4
    `);
    expect(told(table, "members", "elected", "block")).toEqual([
      "Chi bộ Nhà máy 1 | 30 | 5 | -",
      "Chi bộ Nhà máy 2 | 28 | 5 | -",
      "Chi bộ Nhà máy 3 | - | - | -",
      "Chi bộ Cơ quan | 12 | 3 | -",
    ]);
  });

  test("with letters throughout, a, b, c", () => {
    const table = tableOf(`
      TT | Chi bộ đang sinh hoạt | Số CUV | Tái đắc cử
      a  | Đội 1                 | 3      | 2
      b  | Đội 2                 | 3      | 3
      c  | Đội 3                 | 2      | 2
    `);
    expect(told(table, "elected", "reelected", "block")).toEqual([
      "Đội 1 | 3 | 2 | -",
      "Đội 2 | 3 | 3 | -",
      "Đội 3 | 2 | 2 | -",
    ]);
  });

  test("not at all for some rows that were added later", () => {
    const table = tableOf(`
      STT | Tên chi bộ       | Ngày đại hội | Số CUV được bầu
      1   | Chi bộ Rạch Gốc  | 19/4/2017    | 3
          | Chi bộ Rạch Tàu  | 20/4/2017    | 3
      2   | Chi bộ Đất Mũi   | 20/4/2017    | 5
          | Chi bộ Viên An   | 21/4/2017    |
    `);
    expect(told(table, "date", "elected", "block")).toEqual([
      "Chi bộ Rạch Gốc | 19/4/2017 | 3 | -",
      "Chi bộ Rạch Tàu | 20/4/2017 | 3 | -",
      "Chi bộ Đất Mũi | 20/4/2017 | 5 | -",
      "Chi bộ Viên An | 21/4/2017 | - | -",
    ]);
  });

  test("not at all: the sheet has no number column and the names stand in column A", () => {
    const table = tableOf(`
      Tên chi bộ    | TGĐH      | Số CUV | CUV nữ | Lý do
      Hội Nông dân  | 19-4-2017 | 2      | 1      |
      Hội Phụ nữ    | 20.4.2017 | 3      | 3      |
      Đoàn Thanh niên |         |        |        | Chưa tổ chức
    `);
    expect(toldColumns(table)).toEqual([
      "A Tên chi bộ = branch",
      "B TGĐH = date",
      "C Số CUV = elected",
      "D CUV nữ = women",
      "E Lý do = note",
    ]);
    expect(told(table, "date", "elected", "women", "state")).toEqual([
      "Hội Nông dân | 19/4/2017 | 2 | 1 | -",
      "Hội Phụ nữ | 20/4/2017 | 3 | 3 | -",
      "Đoàn Thanh niên | - | - | - | pending",
    ]);
  });

  test("anew in every section that has only the word “Khối” to tell it", () => {
    const table = tableOf(`
         |    |                   |   |
         | TT | Đảng bộ, chi bộ   | Số cấp ủy viên | Tuổi BQ
         |    | Khối xã           |   |
         | 1  | Chi bộ Cồn Tàu    | 3 | 41,5
         | 2  | Chi bộ Cồn Nổi    | 3 | 39
         |    | Khối trường học   |   |
         | 1  | Chi bộ Mẫu giáo   | 2 | "36,25"
    `);
    expect(told(table, "row", "block", "elected", "averageAge")).toEqual([
      "Chi bộ Cồn Tàu | 4 | Khối xã | 3 | 41.5",
      "Chi bộ Cồn Nổi | 5 | Khối xã | 3 | 39",
      "Chi bộ Mẫu giáo | 7 | Khối trường học | 2 | 36.25",
    ]);
  });
});

test("Staff head the names “Tên đảng bộ, chi bộ”, since both stand below", () => {
  const table = tableOf(`
    BIỂU SỐ 3 |                     |       |        |
    TT        | Tên đảng bộ, chi bộ | Số ĐV | Số CUV | Nữ
    1         | Đảng bộ Quân sự     | 60    | 9      | 1
    2         | Chi bộ Bưu điện     | 12    | 3      | 2
  `);
  expect(told(table, "members", "elected", "women")).toEqual([
    "Đảng bộ Quân sự | 60 | 9 | 1",
    "Chi bộ Bưu điện | 12 | 3 | 2",
  ]);
});

describe("Staff leave rows half filled", () => {
  test("a pending branch has nothing but its number and name, first, last or alone in its section", () => {
    const table = tableOf(`
      STT | Tên chi bộ     | Ngày đại hội | Số đảng viên | Cấp ủy viên
      I   | Khối xã        |              |              |
      1   | Thôn Phú Lâm   |              |              |
      2   | Thôn Phú Mỹ    | 19/4/2017    | 25           | 3
      3   | Thôn Phú Thọ   |              |              |
      II  | Khối quân sự   |              |              |
      1   | Ban Chỉ huy quân sự |         |              |
          | Cộng           |              | 25           | 3
    `);
    expect(told(table, "block", "elected")).toEqual([
      "Thôn Phú Lâm | Khối xã | -",
      "Thôn Phú Mỹ | Khối xã | 3",
      "Thôn Phú Thọ | Khối xã | -",
      "Ban Chỉ huy quân sự | Khối quân sự | -",
    ]);
  });

  test("a pending branch has nothing but its name, not even a number, and is still no section", () => {
    const table = tableOf(`
      STT | Tên chi bộ                  | Số CUV | Tái cử | Nữ
      1   | Chi bộ Văn phòng            | 3      | 3      | 1
      2   | Chi bộ Kế hoạch tổng hợp    | 3      | 2      | 0
          | Chi bộ Quy hoạch xây dựng   |        |        |
      Tổng cộng | <                     | 6      | 5      | 1
    `);
    expect(told(table, "elected", "block")).toEqual([
      "Chi bộ Văn phòng | 3 | -",
      "Chi bộ Kế hoạch tổng hợp | 3 | -",
      "Chi bộ Quy hoạch xây dựng | - | -",
    ]);
  });

  test("a number that was filled down past the last branch makes no branch", () => {
    const { table, findings } = readTable(
      draw(`
      STT | Tên chi bộ | ĐV | CUV
      1   | Thôn Hòa   | 20 | 3
      2   | Thôn Thuận | 22 | 3
      3   |            |    |
      4   |            |    |
      5   |            |    |
    `),
    );
    expect(told(table, "elected")).toEqual(["Thôn Hòa | 3", "Thôn Thuận | 3"]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("a row with figures and no name is pointed out and not counted", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Chi bộ trực thuộc | Đại hội | <        | Số phiếu
      ^  | ^                 | Ngày    | Bầu được | ^
      1  | Buôn Ky           | 7/5/2020 | 3       |
      2  |                   | 8/5/2020 | 5       |
      3  | Buôn Pan          | 9/5/2020 | 3       |
    `),
    );
    expect(told(table, "row", "elected")).toEqual(["Buôn Ky | 3 | 3", "Buôn Pan | 5 | 3"]);
    expect(toldFindings(findings)).toEqual(["nameless-row B4"]);
  });

  test("blank rows stand between groups, several in a row, and after the header", () => {
    const table = tableOf(`
      STT | Tên chi bộ   | Ngày đại hội | Cấp ủy
      ^   | ^            | ^            | SL

      1   | Khóm 1       | 2/3/2020     | 3
      2   | Khóm 2       | 2/3/2020     | 3

          |              |              |

      3   | Khóm 3       | 4/3/2020     | 5

      4   | Khóm 4       |              |
          | Tổng cộng    |              | 11
    `);
    expect(told(table, "row", "elected")).toEqual([
      "Khóm 1 | 4 | 3",
      "Khóm 2 | 5 | 3",
      "Khóm 3 | 9 | 5",
      "Khóm 4 | 11 | -",
    ]);
  });
});

describe("Staff break a header's words over two rows", () => {
  test("“SL” above “CUV” is one header", () => {
    const table = tableOf(`
      STT | Tên chi bộ | Ngày     | SL  | Tái | Nữ
          |            | đại hội  | CUV | cử  |
      1   | Khóm 1     | 2/3/2020 | 3   | 2   | 1
      2   | Khóm 2     | 3/3/2020 | 5   | 5   | 0
    `);
    expect(told(table, "date", "elected", "reelected", "women")).toEqual([
      "Khóm 1 | 02/3/2020 | 3 | 2 | 1",
      "Khóm 2 | 03/3/2020 | 5 | 5 | 0",
    ]);
  });
});

describe("Staff print their sheets", () => {
  const letterhead = `
      ĐẢNG ỦY XÃ PHÚ HỘI |                  |              |        |
      *                  |                  |              |        |
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2017-2020 | <          | <            | <      | <
                         |                  |              |        | Đvt: Người
`;

  test("the header and its column numbers come again after a page break", () => {
    const table = tableOf(
      `${letterhead.trimEnd()}
      STT                | Tên chi bộ       | Ngày đại hội | Số CUV | Nữ
      1                  | 2                | 3            | 4      | 5
      1                  | Chi bộ xóm Trại  | 19/4/2017    | 3      | 1
      2                  | Chi bộ xóm Ngoài | 19/4/2017    | 3      | 0
      STT                | Tên chi bộ       | Ngày đại hội | Số CUV | Nữ
      1                  | 2                | 3            | 4      | 5
      3                  | Chi bộ xóm Giữa  | 20/4/2017    | 5      | 2
      Tổng cộng          | <                |              | 11     | 3
    `,
    );
    expect(told(table, "row", "elected", "women")).toEqual([
      "Chi bộ xóm Trại | 7 | 3 | 1",
      "Chi bộ xóm Ngoài | 8 | 3 | 0",
      "Chi bộ xóm Giữa | 11 | 5 | 2",
    ]);
  });

  test("a header of two rows comes again on page two, with letters and formulas as column numbers", () => {
    const table = tableOf(`
      TT  | Tên đơn vị   | Đảng viên | <      | <       | Cấp ủy viên | <        | <
      ^   | ^            | Triệu tập | Có mặt | Tỷ lệ % | Cần bầu     | Bầu được | Nữ
      (1) | (2)          | (3)       | (4)    | (5)=(4)/(3) | (6)     | (7)      | (8)
      1   | Khu phố 1    | 40        | 38     | 95      | 5           | 5        | 2
      2   | Khu phố 2    | 30        | 30     | 100     | 3           | 3        | 1
      TT  | Tên đơn vị   | Đảng viên | <      | <       | Cấp ủy viên | <        | <
      ^   | ^            | Triệu tập | Có mặt | Tỷ lệ % | Cần bầu     | Bầu được | Nữ
      (1) | (2)          | (3)       | (4)    | (5)=(4)/(3) | (6)     | (7)      | (8)
      3   | Khu phố 3    | 20        | 18     | 90      | 3           | 2        | 0
    `);
    expect(told(table, "row", "summoned", "attended", "planned", "elected", "women")).toEqual([
      "Khu phố 1 | 4 | 40 | 38 | 5 | 5 | 2",
      "Khu phố 2 | 5 | 30 | 30 | 3 | 3 | 1",
      "Khu phố 3 | 9 | 20 | 18 | 3 | 2 | 0",
    ]);
  });

  test("below stand a date line, NGƯỜI LẬP BIỂU, signatures and names", () => {
    const { table, findings } = readTable(
      draw(`
      STT            | Tên chi bộ    | Ngày ĐH   | CUV | TC | Ghi chú
      1              | Chi bộ Xóm Bến | 19/4/2017 | 3  | 3  |
      2              | Chi bộ Xóm Sở | 20/4/2017 | 3   | 2  |
                     | Tổng cộng     |           | 6   | 5  |
                     |               | Phú Hội, ngày 22 tháng 4 năm 2017 | | |
      NGƯỜI LẬP BIỂU |               |           | T/M ĐẢNG ỦY | |
                     |               |           | BÍ THƯ |    |

      Nguyễn Văn Lập |               |           | Trần Thị Duyệt | |
    `),
    );
    expect(told(table, "date", "elected")).toEqual([
      "Chi bộ Xóm Bến | 19/4/2017 | 3",
      "Chi bộ Xóm Sở | 20/4/2017 | 3",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("below stand the signatures in the very columns of names and figures, with no total before them", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Chi bộ           | Số CUV | Nữ | Tái cử
      1  | Chi bộ Đội Cấn   | 3      | 1  | 2
      2  | Chi bộ Hoàng Diệu | 3     | 1  | 3
         | Người lập biểu   |        |    | TM. BAN THƯỜNG VỤ
         | (Ký, ghi rõ họ tên) |     |    | PHÓ BÍ THƯ
         | Hoàng Thị Lan    |        |    | Phạm Văn Hưng
    `),
    );
    expect(told(table, "elected")).toEqual(["Chi bộ Đội Cấn | 3", "Chi bộ Hoàng Diệu | 3"]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("below stand “Nơi nhận” with its lines and numbered footnotes", () => {
    const { table, findings } = readTable(
      draw(`
      STT       | Tên tổ chức đảng | Số ĐV | BCH | Nữ
      1         | Chi bộ Chợ Lách  | 20    | 3   | 1
      2         | Chi bộ Chợ Gạo   | 25    | 5   | 2
      Tổng cộng | <                | 45    | 8   | 3
      Ghi chú:  |                  |       |     |
      1         | Số đảng viên tính đến ngày 31/3/2017, không kể đảng viên miễn sinh hoạt. | | |
      2         | Chi bộ Chợ Gạo bầu bí thư trực tiếp tại đại hội. | | |
      Nơi nhận: |                  |       |     |
      - Ban Tổ chức Huyện ủy (báo cáo); | | |     |
      - Lưu Văn phòng Đảng ủy. |   |       |     |
    `),
    );
    expect(told(table, "members", "elected")).toEqual([
      "Chi bộ Chợ Lách | 20 | 3",
      "Chi bộ Chợ Gạo | 25 | 5",
    ]);
    expect(toldFindings(findings)).toEqual([]);
  });

  test("footnotes follow the last branch at once: “* Ghi chú”, “(1)”, “- Nhiệm kỳ”", () => {
    const table = tableOf(`
      Số TT | Đảng bộ, chi bộ | Thời gian đại hội | Cấp ủy mới | Chỉ định
      1     | Chi bộ Gò Công  | "08/7/2025"       | 5          |
      2     | Chi bộ Gò Dầu (1) | "09/7/2025"     |            | 3
      3     | Chi bộ Gò Vấp   | "09/7/2025"       | 3          |
      * Ghi chú: số liệu chưa kể đảng viên dự bị | | | |
      (1) Chi bộ hợp nhất, cấp trên chỉ định cấp ủy | | | |
            | - Nhiệm kỳ của chi bộ là 05 năm. |  |     |
    `);
    expect(told(table, "elected", "appointed")).toEqual([
      "Chi bộ Gò Công | 5 | -",
      "Chi bộ Gò Dầu | - | 3",
      "Chi bộ Gò Vấp | 3 | -",
    ]);
  });

  test("a second table of other things follows below, and is pointed out instead of being added", () => {
    const { table, findings } = readTable(
      draw(`
      STT | Tên chi bộ | Số đảng viên | Số CUV được bầu | Tái cử
      1   | Phòng Tài chính | 9       | 3               | 3
      2   | Phòng Nội vụ    | 8       | 2               | 1
          | Tổng cộng       | 17      | 5               | 4

      KINH PHÍ ĐẠI HỘI | | | |
      TT  | Chi bộ          | Số đảng viên | Đã cấp | Còn lại
      1   | Phòng Tư pháp   | 6       | 3           | 2
      2   | Phòng Y tế      | 4       | 2           | 1
    `),
    );
    expect(told(table, "members", "elected")).toEqual(["Phòng Tài chính | 9 | 3", "Phòng Nội vụ | 8 | 2"]);
    expect(toldFindings(findings)).toEqual([expect.stringMatching(/^other-table A[67]$/)]);
  });

  test("a table of figures above is pointed out too", () => {
    const { table, findings } = readTable(
      draw(`
      Khối         | Số chi bộ    | Đã đại hội  | Tỷ lệ %  |
      Nông thôn    | 2            | 2           | 100      |
      Doanh nghiệp | 1            | 0           | 0        |

      KẾT QUẢ BẦU CỬ NHIỆM KỲ 2017-2020 | < | < | < | <
      STT          | Tên chi bộ   | Ngày ĐH     | Trúng cử | Nữ
      1            | Xóm Trung    | "19/4/2017" | 3        | 1
      2            | Xóm Hạ       | "20/4/2017" | 2        | 1
    `),
    );
    expect(told(table, "elected")).toEqual(["Xóm Trung | 3", "Xóm Hạ | 2"]);
    expect(toldFindings(findings)).toEqual(["other-table A2"]);
  });

  test("without numbers a remark below is no branch that is still to meet", () => {
    const { table } = readTable(
      draw(`
      Tên chi bộ       | Ngày ĐH     | Trúng cử | Nữ
      Chi bộ Xóm Trung | "19/4/2017" | 3        | 1
      Chi bộ Xóm Hạ    | "20/4/2017" | 2        | 1
      Chi bộ Xóm Thượng |            |          |

      Ghi: những chi bộ ít đảng viên chỉ bầu bí thư | | |
    `),
    );
    expect(table.names).toEqual(["Chi bộ Xóm Trung", "Chi bộ Xóm Hạ", "Chi bộ Xóm Thượng"]);
  });

  test("without numbers a table below is told by figures that stand where the first has words", () => {
    const { table, findings } = readTable(
      draw(`
      Tên chi bộ       | Loại hình | Ngày ĐH     | Trúng cử | Nữ
      Chi bộ Xóm Trung | Thôn      | "19/4/2017" | 3        | 1
      Chi bộ Xóm Hạ    | Thôn      | "20/4/2017" | 2        | 1


      ĐỘ TUỔI CẤP ỦY   |           |             |          |
      Độ tuổi          | Số người  |             |          |
      Dưới 35          | 2         |             |          |
      Trên 50          | 3         |             |          |
    `),
    );
    expect(told(table, "elected")).toEqual(["Chi bộ Xóm Trung | 3", "Chi bộ Xóm Hạ | 2"]);
    expect(toldFindings(findings)).toEqual(["other-table A7"]);
  });

  test("without numbers a heading in the place of a name begins a table too", () => {
    const { table, findings } = readTable(
      draw(`
      Tên chi bộ       | Đảng viên | Trúng cử | Nữ
      Chi bộ Xóm Trung | 20        | 3        | 1
      Chi bộ Xóm Hạ    | 25        | 2        | 1


      ĐỘ TUỔI CẤP ỦY   |           |          |
      Độ tuổi          | Số người  |          |
      Dưới 35          | 2         |          |
      Trên 50          | 3         |          |
    `),
    );
    expect(told(table, "members")).toEqual(["Chi bộ Xóm Trung | 20", "Chi bộ Xóm Hạ | 25"]);
    expect(toldFindings(findings)).toEqual(["other-table A7"]);
  });

  test("a small table of indicators below the total is no more branches", () => {
    const table = tableOf(`
      STT | Tên chi bộ     | Ngày ĐH   | CUV | Nữ
      1   | Chi bộ Ấp Giữa | 19/4/2017 | 3   | 1
      2   | Chi bộ Ấp Chót | 19/4/2017 | 2   | 1
      Cộng | <             |           | 5   | 2

          | Tổng hợp:      |           |     |
          | - Số chi bộ đã đại hội |   | 2   | 100%
          | - Cấp ủy viên nữ |         | 2   | 40%
    `);
    expect(told(table, "elected")).toEqual(["Chi bộ Ấp Giữa | 3", "Chi bộ Ấp Chót | 2"]);
  });
});

describe("Staff hide rows", () => {
  test("drafts that repeat a branch stay out and are pointed out", () => {
    const { table, findings } = readTable(
      draw(`
      STT | Tên chi bộ       | Ngày đại hội | Số CUV | Tái cử
     ~1   | Chi bộ Ngân hàng | 19/4/2017    | 2      | 2
      1   | Chi bộ Ngân hàng | 19/4/2017    | 3      | 2
      2   | Chi bộ Kho bạc   | 20/4/2017    | 3      | 3
     ~2   | CHI BỘ KHO BẠC   | 21/4/2017    | 2      | 1
          | Tổng cộng        |              | 6      | 5
    `),
    );
    expect(told(table, "row", "elected")).toEqual(["Chi bộ Ngân hàng | 3 | 3", "Chi bộ Kho bạc | 4 | 3"]);
    expect(toldFindings(findings)).toEqual(["hidden-rows-dropped B2"]);
  });

  test("branches that a filter hides are counted and pointed out", () => {
    const { table, findings } = readTable(
      draw(`
      TT | Loại hình | Tên chi bộ | Được bầu | Nữ
      1  | Xã        | Thôn Nhất  | 3        | 1
     ~2  | Trường    | Mầm non    | 3        | 3
     ~3  | Trường    | Tiểu học   | 5        | 3
      4  | Xã        | Thôn Nhì   | 3        | 0
      Cộng | <       | <          | 14       | 7
    `),
    );
    expect(told(table, "block", "elected")).toEqual([
      "Thôn Nhất | Xã | 3",
      "Mầm non | Trường | 3",
      "Tiểu học | Trường | 5",
      "Thôn Nhì | Xã | 3",
    ]);
    expect(toldFindings(findings)).toEqual(["hidden-rows-counted C3"]);
  });
});

describe("A custom function is given values only", () => {
  test("and reads sections, totals and notes the same without merges", () => {
    const grid = draw(`
      STT | Tên chi bộ       | Chi ủy         | <      | <  | Ghi chú
      ^   | ^                | Số lượng       | Tái cử | Nữ | ^
      KHỐI PHỐ | <           | <              | <      | <  | <
      1   | Phố Hàng Đường   | 3              | 2      | 1  |
      2   | Phố Hàng Mắm     | 3              | 3      | 1  |
      KHỐI CHỢ | <           | <              | <      | <  | <
      3   | Chợ Đồng Xuân    | 5              | 4      | 3  |
      TỔNG CỘNG | <          | 11             | 9      | 5  |
      Người lập biểu |       |                | BÍ THƯ |    |
    `);
    const expected = [
      "Phố Hàng Đường | KHỐI PHỐ | 3 | 2 | 1",
      "Phố Hàng Mắm | KHỐI PHỐ | 3 | 3 | 1",
      "Chợ Đồng Xuân | KHỐI CHỢ | 5 | 4 | 3",
    ];
    expect(told(readTable(grid).table, "block", "elected", "reelected", "women")).toEqual(expected);
    expect(told(readTable(valuesOnly(grid)).table, "block", "elected", "reelected", "women")).toEqual(
      expected,
    );
  });
});

describe("Staff do everything at once", () => {
  const grid = draw(`
      ĐẢNG BỘ HUYỆN BA VÌ  | <             | <         |              |        |         | ĐẢNG CỘNG SẢN VIỆT NAM | < | < | <
      ĐẢNG ỦY XÃ TẢN LĨNH  | <             | <         |              |        |         |              |        |        |
      *                    | <             | <         |              |        |         | Tản Lĩnh, ngày 22 tháng 4 năm 2017 | < | < | <
      Biểu số 3            |               |           |              |        |         |              |        |        |
      BIỂU TỔNG HỢP KẾT QUẢ ĐẠI HỘI CHI BỘ\\nNHIỆM KỲ 2017 - 2020 | < | < | <    | <      | <       | <            | <      | <      | <
      (Kèm theo Báo cáo số 15-BC/ĐU, ngày 22/4/2017 của Đảng ủy xã) | < | < | <  | <      | <       | <            | <      | <      | <
                           |               |           |              |        |         |              |        | Đvt: Người |
      Số\\nTT             | Tên\\nchi bộ | Ngày đại\\nhội | Đảng viên dự ĐH | < | <   | Cấp ủy viên  | <      | <      | Ghi\\nchú
      ^                    | ^             | ^         | Triệu\\ntập | Có mặt | Tỷ lệ % | Bầu được     | Trong đó | <    | ^
      ^                    | ^             | ^         | ^            | ^      | ^       | ^            | Nữ     | Tái cử | ^
      1                    | 2             | 3         | 4            | 5      | 6=5/4   | 7            | 8      | 9      | 10
      I                    | KHỐI NÔNG THÔN | <        | 85           | 80     | "94,11" | 9            | 3      | 7      |
      1                    | Chi bộ thôn Hà Tân | 19/4 | 40           | 38     | 95      | 5            | 2      | 4      |
     ~2                    | Chi bộ thôn Ké Mới | 19/4 | 44           | 40     | "90,9"  | 3            | 1      | 3      | bản cũ
      2                    | Chi bộ thôn Ké Mới | 20/4 | 45           | 42     | "93,33" | 4            | 1      | 3      |

                           | Cộng khối nông thôn | <  | 85           | 80     | "94,11" | 9            | 3      | 7      |
      STT                  | Tên chi bộ    | Ngày đại hội | Triệu tập | Có mặt | Tỷ lệ % | Bầu được     | Nữ     | Tái cử | Ghi chú
      1                    | 2             | 3         | 4            | 5      | 6=5/4   | 7            | 8      | 9      | 10
      II                   | KHỐI SỰ NGHIỆP | <        |              |        |         |              |        |        |
      3                    | Chi bộ Trường THCS | 21/4 |              |        |         |              |        |        | Chưa tổ chức
      4                    | Chi bộ Trạm Y tế |        |              |        |         |              |        |        | Không tổ chức (giải thể)
      TỔNG CỘNG (I+II)     | <             | <         | 85           | 80     | "94,11" | 9            | 3      | 8      |
      Tỷ lệ %              | <             | <         |              |        |         |              | "33,33" | "77,77" |
      * Số liệu tính đến ngày 20/4/2017. | <  | <         | <            | <      | <       | <            | <      | <      | <

      NGƯỜI LẬP BIỂU       | <             | <         |              |        |         | T/M ĐẢNG ỦY  | <      | <      | <
                           |               |           |              |        |         | BÍ THƯ       | <      | <      | <

      Nguyễn Thị Mơ        | <             | <         |              |        |         | Đinh Văn Bảy | <      | <      | <
  `);

  test("letterhead, three header rows, column numbers, sections, a draft, a page break, totals, signatures", () => {
    const { table } = readTable(grid);
    expect(
      told(table, "row", "block", "date", "summoned", "attended", "elected", "women", "reelected", "state"),
    ).toEqual([
      "Chi bộ thôn Hà Tân | 13 | KHỐI NÔNG THÔN | 19/4/2017 | 40 | 38 | 5 | 2 | 4 | -",
      "Chi bộ thôn Ké Mới | 15 | KHỐI NÔNG THÔN | 20/4/2017 | 45 | 42 | 4 | 1 | 3 | -",
      "Chi bộ Trường THCS | 21 | KHỐI SỰ NGHIỆP | 21/4/2017 | - | - | - | - | - | pending",
      "Chi bộ Trạm Y tế | 22 | KHỐI SỰ NGHIỆP | - | - | - | - | - | - | exempt",
    ]);
    expect(table.organisation).toBe("ĐẢNG ỦY XÃ TẢN LĨNH");
    expect(table.asOf).toEqual({ year: 2017, month: 4, day: 20 });
    expect(table.term).toEqual({ first: 2017, last: 2020 });
  });

  test("and what is to be told of it: the hidden draft and nothing else", () => {
    expect(toldFindings(readTable(grid).findings)).toEqual(["hidden-rows-dropped B14"]);
  });

  test("its totals are kept as reported, each of the block or the whole that it sums", () => {
    const { table } = readTable(grid);
    const kinds = table.reportedTotals.map(({ kind, block, row }) => `${row + 1} ${kind} ${block ?? "-"}`);
    expect(kinds).toEqual(expect.arrayContaining(["12 subtotal 0", "17 subtotal 0", "23 total -"]));
    const total = table.reportedTotals.find(({ row }) => row === 22);
    expect([...(total?.counts.keys() ?? [])]).toEqual([
      "summoned",
      "attended",
      "elected",
      "women",
      "reelected",
    ]);
    expect(total?.counts.get("reelected")?.value).toBe(8);
  });
});
