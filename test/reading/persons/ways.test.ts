/** Lists of persons as offices lay them out: across, in halves, by office, with what a column or a title alone says. */
import { cellsOf } from "../../../src/congress/table";
import { readSheet } from "../../../src/reading/read-sheet";
import { address } from "../../../src/sheet/address";
import { draw } from "../../support/draw";
import { readTable, told, toldFindings } from "../../support/told";

const read = (picture: string, ...fields: readonly string[]): readonly string[] =>
  told(readTable(draw(picture)).table, ...fields);

function refusal(picture: string): string {
  const sheet = readSheet(draw(picture));
  return sheet.ok ? "read" : sheet.reason.kind;
}

describe("Persons stand across or in halves", () => {
  test("with what is told of them down the side, each from its column", () => {
    const { table } = readTable(
      draw(`
      CHI ỦY CHI BỘ VĂN PHÒNG SỞ TRÚNG CỬ NHIỆM KỲ 2025-2027 | < | <
      Tiêu chí   | Người thứ 1 | Người thứ 2
      Họ và tên  | Lê Văn Mẫu  | Hà Thị Mẫu
      Giới tính  | Nam         | Nữ
      Dân tộc    | Kinh        | Tày
      Chức vụ    | Bí thư      | Phó bí thư
      Tái cử     | x           |
    `),
    );
    expect(told(table, "elected", "women", "ethnicMinority", "reelected", "secretaries")).toEqual([
      "CHI BỘ VĂN PHÒNG SỞ TRÚNG CỬ | 2 | 1 | 1 | 1 | 1",
    ]);
    expect(cellsOf(table, 0, "women").map(address)).toEqual(["C4"]);
    expect(cellsOf(table, 0, "elected").map(address)).toEqual(["B3", "C3"]);
  });

  test("the secretaries of branches across are no list", () => {
    expect(
      read(
        `
      Nội dung | <       | CB Thôn 1   | CB Thôn 2
      Chi ủy   | Trúng cử | 3          | 5
      ^        | Nữ      | 1           | 2
      ^        | Mới     | 1           | 2
      ^        | Trẻ     | 0           | 1
      Bí thư   | Họ tên  | Lê Văn Mẫu  | Hà Thị Mẫu
      Tái cử   | <       | 2           | 3
    `,
        "elected",
      ),
    ).toEqual(["CB Thôn 1 | 3", "CB Thôn 2 | 5"]);
  });

  test("printed in halves beside each other they are one list", () => {
    const { table } = readTable(
      draw(`
      CẤP ỦY VIÊN CÁC CHI BỘ TRÚNG CỬ NHIỆM KỲ 2025-2027 | < | < | < | < | < | < | <
      STT | Họ và tên  | Nữ | Chi bộ | STT | Họ và tên  | Nữ | Chi bộ
      1   | Lê Văn Mẫu |    | Thôn 1 | 3   | Hà Thị Mẫu | x  | Thôn 2
      2   | Lê Thị Mẫu | x  | Thôn 1 |     |            |    |
    `),
    );
    expect(told(table, "elected", "women")).toEqual(["Thôn 1 | 2 | 1", "Thôn 2 | 1 | 1"]);
    expect(cellsOf(table, 1, "women").map(address)).toEqual(["G3"]);
  });
});

describe("Whose a person is", () => {
  test("is told by a section in a column of offices", () => {
    expect(
      read(
        `
      DANH SÁCH CHI ỦY CÁC CHI BỘ | < | < | <
      Chức vụ     | Đồng chí     | Sinh năm | Nữ
      CHI BỘ TIỂU HỌC (7/5/2022) | < | < | <
      Bí thư      | Mai Thị Mẫu  | 1979     | x
      Chi ủy viên | Trần Văn Mẫu | 1984     |
      CHI BỘ TRẠM Y TẾ (10/5/2022) | < | < | <
      Bí thư      | Đỗ Văn Mẫu   | 1977     |
    `,
        "date",
        "elected",
        "secretaries",
      ),
    ).toEqual(["CHI BỘ TIỂU HỌC | 07/5/2022 | 2 | 1", "CHI BỘ TRẠM Y TẾ | 10/5/2022 | 1 | 1"]);
  });

  test("or by the office itself, where nothing else does", () => {
    expect(
      read(
        `
      TRÍCH NGANG CẤP ỦY VIÊN CÁC CHI BỘ | < | <
      TT | Họ và tên   | Chức danh
      1  | Lê Văn Mẫu  | Bí thư CB Bản Mạch, Trưởng bản
      2  | Bế Thị Mẫu  | P.Bí thư CB Bản Mạch
      3  | Lý A Mẫu    | Bí thư CB Cốc Pái
    `,
        "elected",
        "deputySecretaries",
      ),
    ).toEqual(["CB Bản Mạch | 2 | 1", "CB Cốc Pái | 1 | 0"]);
  });

  test("an office above the first header is that of the persons below it", () => {
    expect(
      read(
        `
      CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | <
      I. BÍ THƯ CHI BỘ | < | <
      TT | Họ và tên   | Chi bộ
      1  | Lê Văn Mẫu  | Thôn 1
      II. PHÓ BÍ THƯ CHI BỘ | < | <
      TT | Họ và tên   | Chi bộ
      1  | Bế Thị Mẫu  | Thôn 1
    `,
        "elected",
        "secretaries",
        "deputySecretaries",
      ),
    ).toEqual(["Thôn 1 | 2 | 1 | 1"]);
  });
});

describe("What a column says of persons", () => {
  test("“Ông/Bà” tells the sex, a people stands only where it is not Kinh, TRUE and FALSE are marks", () => {
    expect(
      read(
        `
      DANH SÁCH CHI ỦY TRÚNG CỬ | < | < | < | < | <
      TT | Ông/Bà | Họ và tên   | Chi bộ | Dân tộc (khác Kinh) | Tái cử
      1  | Ông    | Lê Văn Mẫu  | Thôn 1 |                     | TRUE
      2  | Bà     | Bế Thị Mẫu  | Thôn 1 | Tày                 | FALSE
    `,
        "women",
        "ethnicMinority",
        "reelected",
      ),
    ).toEqual(["Thôn 1 | 1 | 1 | 1"]);
  });

  test("a digit for a sex is what the header says it is, and nothing where it does not", () => {
    const list = (header: string): readonly string[] => {
      const { table, findings } = readTable(
        draw(`
        DANH SÁCH CHI ỦY TRÚNG CỬ | < | < | <
        TT | Họ và tên   | Chi bộ | ${header}
        1  | Lê Văn Mẫu  | Thôn 1 | 1
        2  | Vũ Văn Mẫu  | Thôn 1 | 1
        3  | Bế Thị Mẫu  | Thôn 1 | 2
      `),
      );
      return [...told(table, "women"), ...toldFindings(findings)];
    };
    expect(list("Giới tính (1-Nam, 2-Nữ)")).toEqual(["Thôn 1 | 1"]);
    expect(list("Giới tính (Nữ: 1, Nam: 2)")).toEqual(["Thôn 1 | 2"]);
    expect(list("Giới tính")).toEqual([
      "Thôn 1 | (none)",
      "person-unreadable D3",
      "person-unreadable D4",
      "person-unreadable D5",
    ]);
  });

  test("how many terms somebody has served; levels parted by a slash; “, nữ” behind a name", () => {
    expect(
      read(
        `
      DANH SÁCH CẤP ỦY VIÊN SAU ĐẠI HỘI CÁC CHI BỘ (2025-2027) | < | < | < | <
      TT | Họ tên          | Chức vụ | Chi bộ | Tham gia cấp ủy lần thứ | Trình độ CM/LLCT
      1  | Lê Văn Mẫu      | BT      | Thôn 1 | 3                       | ĐH/TC
      2  | Hà Thị Mẫu, nữ  | PBT     | Thôn 1 | 1                       | ThS/SC
    `,
        "women",
        "reelected",
        "firstTime",
        "degree",
        "master",
        "politicalIntermediate",
        "politicalElementary",
      ),
    ).toEqual(["Thôn 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1"]);
  });

  test("a plain member of the Party among officers was not elected", () => {
    expect(
      read(
        `
      CHI BỘ THÔN 3, NHIỆM KỲ 2025-2027 | < | <
      TT | Họ và tên   | Nữ | Chức vụ trong Đảng
      1  | Lê Văn Mẫu  |    | Bí thư
      2  | Bế Thị Mẫu  | x  | Chi ủy viên
      3  | An Thị Mẫu  | x  | Đảng viên
      4  | Lý Văn Mẫu  |    | Đảng viên dự bị
    `,
        "elected",
        "women",
      ),
    ).toEqual(["CHI BỘ THÔN 3 | 2 | 1"]);
  });

  test("who has no cross where all members have one, officers too, was not elected; delegates are another election's", () => {
    expect(
      read(
        `
      KẾT QUẢ BẦU CỬ CHI BỘ KỸ THUẬT NHIỆM KỲ 2025-2030 | < | < | < | <
      STT | Họ và tên  | Trúng cử    | <      | <
      ^   | ^          | Chi ủy viên | Bí thư | Đại biểu dự ĐH cấp trên
      1   | Lê Văn Mẫu | x           | x      | x
      2   | Hà Thị Mẫu | x           |        |
      3   | Vũ Thị Mẫu |             |        | x
    `,
        "elected",
        "secretaries",
      ),
    ).toEqual(["CHI BỘ KỸ THUẬT | 2 | 1"]);
  });
});

describe("A line is not always one person", () => {
  test("several names in a cell are several, and a finding says so; a name broken over two lines is one", () => {
    const { table, findings } = readTable(
      draw(`
      DANH SÁCH CẤP ỦY VIÊN CÁC CHI BỘ TRÚNG CỬ | < | <
      TT | Chi bộ | Họ và tên                | Chức vụ
      1  | Thôn 1 | Nguyễn Thị\\nMai Mẫu     | Bí thư
      2  | Thôn 1 | Hà Thị Mẫu\\nVũ Văn Mẫu  | Chi ủy viên
      3  | Thôn 2 | 1. Tô Mẫu; 2. An Văn Mẫu | Chi ủy viên
    `),
    );
    expect(told(table, "elected", "secretaries", "otherMembers")).toEqual([
      "Thôn 1 | 3 | 1 | 2",
      "Thôn 2 | 2 | 0 | 2",
    ]);
    expect(toldFindings(findings)).toEqual(["persons-several C4", "persons-several C5"]);
  });

  test("a vacant office is nobody, and names its branch for those below", () => {
    expect(
      read(
        `
      DANH SÁCH CẤP ỦY VIÊN CÁC CHI BỘ TRÚNG CỬ | < | < | <
      TT | Chi bộ | Họ và tên  | Chức danh
      1  | Thôn 1 | Lê Văn Mẫu | Bí thư
      2  | Thôn 2 | (khuyết)   | Bí thư
      3  |        | An Văn Mẫu | Phó Bí thư
    `,
        "elected",
        "secretaries",
        "deputySecretaries",
      ),
    ).toEqual(["Thôn 1 | 1 | 1 | 0", "Thôn 2 | 1 | 0 | 1"]);
  });

  test("who has an office of the old committee alone has left it, where the new members are told as well", () => {
    const list = (member: string): readonly string[] =>
      read(
        `
      DANH SÁCH CẤP ỦY CHI BỘ KHÓA CŨ VÀ KHÓA MỚI | < | < | < | <
      TT | Chi bộ | Họ và tên  | Chức vụ khóa cũ (2022-2025) | Chức vụ khóa mới (2025-2027)
      1  | Thôn 1 | Lê Văn Mẫu | Bí thư                      | Bí thư
      2  | Thôn 1 | Vũ Văn Mẫu | Phó Bí thư                  |
      3  | Thôn 1 | Tô Văn Mẫu |                             | ${member}
    `,
        "elected",
        "reelected",
      );
    expect(list("Chi ủy viên")).toEqual(["Thôn 1 | 2 | 1"]);
    expect(list("Phó Bí thư")).toEqual(["Thôn 1 | 3 | 2"]);
  });

  test("words for who was elected tell so under any heading", () => {
    expect(
      read(
        `
      DANH SÁCH BẦU CỬ VÀ KẾT QUẢ, ĐẠI HỘI CHI BỘ CẢNG VỤ NHIỆM KỲ 2025-2027 | < | < | <
      TT | Họ và tên  | Chức vụ công tác | Kết luận
      1  | Lê Văn Mẫu | Giám đốc         | Đắc cử
      2  | Hà Thị Mẫu | Phó Giám đốc     | Đắc cử
      3  | Tô Văn Mẫu | Chuyên viên      | Không đắc cử
    `,
        "elected",
      ),
    ).toEqual(["CHI BỘ CẢNG VỤ | 2"]);
  });

  test("“TỔNG SỐ” where names stand is no person, whatever stands beside it", () => {
    expect(
      read(
        `
      DANH SÁCH CHI ỦY CÁC CHI BỘ TRÚNG CỬ | < | < | < | <
      TT | Họ và tên  | Chi bộ   | Nữ | Tái cử
      1  | Lê Văn Mẫu | Xưởng 1  |    | x
      2  | Hà Thị Mẫu | Xưởng 1  | x  | x
         | TỔNG SỐ    | 1 chi bộ | 1  | 2
    `,
        "elected",
        "women",
      ),
    ).toEqual(["Xưởng 1 | 2 | 1"]);
  });

  test("the sum below the last branch's persons is that branch's", () => {
    const { table } = readTable(
      draw(`
      TRÍCH NGANG CHI ỦY VIÊN CÁC CHI BỘ | < | <
      TT | Họ và tên   | Nữ | Chức vụ cấp ủy
      1  | CB Dân vận  |    |
         | Lê Văn Mẫu  |    | BT
         | Cộng: 01    | 0  |
      2  | CB Phụ nữ   |    |
         | Vũ Thị Mẫu  | x  | BT
         | Tô Thị Mẫu  | x  | PBT
         | Cộng: 02    | 2  |
         | TỔNG CỘNG: 03 đ/c | 3 |
    `),
    );
    expect(table.reportedTotals.map(({ label }) => label)).toEqual(["TỔNG CỘNG: 03 đ/c"]);
  });
});

test("A list of those appointed is refused, and says so", () => {
  expect(
    refusal(`
    DANH SÁCH CHỈ ĐỊNH CẤP ỦY CÁC CHI BỘ NHIỆM KỲ 2025-2027 | < | < | <
    TT | Họ và tên   | Chức vụ | Chi bộ
    1  | Lê Văn Mẫu  | Bí thư  | Thôn 1
    2  | Bế Thị Mẫu  | Phó BT  | Thôn 1
  `),
  ).toBe("persons-appointed");
});

describe("What a list says beside its persons", () => {
  test("a section without persons that says so is a branch whose congress is to come", () => {
    const { table } = readTable(
      draw(`
      TRÍCH NGANG CẤP ỦY ĐƯỢC BẦU TẠI ĐẠI HỘI CÁC CHI BỘ | < | < | <
      TT | Họ và tên     | Chức vụ     | Nữ
      I  | CHI BỘ KHOA NỘI (đại hội ngày 27/5/2025) | < | <
      1  | Lê Văn Mẫu    | Bí thư      |
      2  | Hà Thị Mẫu    | Phó bí thư  | x
      II | CHI BỘ KHOA NGOẠI (chưa đại hội, dự kiến 06/6/2025) | < | <
      III | CHI BỘ KHOA DƯỢC (đại hội ngày 28/5/2025) | < | <
      1  | Tô Văn Mẫu    | Bí thư      |
    `),
    );
    expect(told(table, "elected", "women", "state")).toEqual([
      "CHI BỘ KHOA NỘI | 2 | 1 | -",
      "CHI BỘ KHOA DƯỢC | 1 | 0 | -",
      "CHI BỘ KHOA NGOẠI | 0 | 0 | pending",
    ]);
  });

  test("crosses below a heading of which no word is known are told", () => {
    const { findings } = readTable(
      draw(`
      DANH SÁCH CHI ỦY CÁC CHI BỘ TRÚNG CỬ | < | < | < | <
      TT | Họ và tên  | Chi bộ   | Nữ | Xung phong
      1  | Lê Văn Mẫu | Xưởng 1  |    | x
      2  | Hà Thị Mẫu | Xưởng 2  | x  |
    `),
    );
    expect(toldFindings(findings)).toContain("unread-column E2");
  });
});
