/** The days of congresses that a line above the table tells, in all kinds of documents. */
import { congressDaysIn } from "../../src/reading/table/congress-days";
import { formatSpanShort } from "../../src/vietnamese/date";
import { BARE, writtenAs } from "./written";

const inLine = (text: string): string | null => {
  const days = congressDaysIn(text, "", 2025);
  return days && formatSpanShort(days.first, days.last);
};

test.each([
  ["(Đại hội ngày 18/4/2025)", "18/4/2025"],
  ["(Đại hội ngày 16/3/2025; số liệu đến ngày 20/3/2025)", "16/3/2025"],
  ["KẾT QUẢ ĐẠI HỘI CHI BỘ TRƯỜNG THPT SÔNG MƠ NHIỆM KỲ 2025-2027, NGÀY 18/4/2025", "18/4/2025"],
  ["Đại hội các chi bộ được tổ chức trong 02 ngày, 18 và 19/4/2025", "18-19/4/2025"],
  ["(Từ ngày 15 đến 17/3/2025)", "15-17/3/2025"],
  ["(Đại hội tổ chức lúc 8 giờ ngày 09/3/2025 tại Nhà văn hóa thôn)", "09/3/2025"],
  ["(diễn ra trong hai ngày 10 và 11/4/2025)", "10-11/4/2025"],
  ["Thời gian: từ 8h00 ngày 18/4, tại Hội trường", "18/4/2025"],
  ["Danh sách trúng cử (bầu tại đại hội ngày 12/3/2025)", "12/3/2025"],
])("a line that tells when congresses met is read: %s", (text, days) => {
  expect(inLine(text)).toBe(days);
});

test.each([
  "Tính đến ngày 20/4/2025",
  "KẾT QUẢ ĐẠI HỘI CHI BỘ ĐẾN NGÀY 20/4/2025",
  "(Tiến độ đại hội ngày 20/4/2025)",
  "Tân Lập, ngày 10 tháng 3 năm 2025",
  "(Kèm theo Báo cáo về đại hội ngày 10/3/2025)",
  "Kế hoạch đại hội từ ngày 15 đến 17/3/2025",
  "Chào mừng Đại hội Đảng bộ xã ngày 20/7/2025",
])("a line of other days is none: %s", (text) => {
  expect(inLine(text)).toBeNull();
});

describe("Of one branch", () => {
  const LIST = `
    ĐẢNG ỦY XÃ MÂY TRẮNG
    DANH SÁCH CHI ỦY CHI BỘ TRƯỜNG THPT SÔNG MƠ
    NHIỆM KỲ 2025-2027
    (Đại hội ngày 18/4/2025)
    TT | Họ và tên     | Ngày sinh | Nữ | Chức vụ trong Đảng | Tái cử
    1  | Nguyễn Văn A  | 1970      |    | Bí thư             | x
    2  | Trần Thị B    | 1980      | x  | Phó Bí thư         |
    3  | Lê Văn C      | 1985      |    | Chi ủy viên        |
  `;

  test.each(["bulletin", "quickReport", "message"] as const)("a %s has its day", (kind) => {
    expect(writtenAs(kind, LIST, kind === "bulletin" ? BARE : {})).toMatch(
      /[Nn]gày 18\/4\/2025, Chi bộ Trường THPT Sông Mơ/u,
    );
  });
});

describe("Of several branches", () => {
  const sheet = (line: string, last = "Số 3 | 3"): string => `
    ĐẢNG ỦY XÃ MÂY TRẮNG
    KẾT QUẢ ĐẠI HỘI CÁC CHI BỘ
    ${line}
    Chi bộ | CUV
    Số 1   | 3
    Số 2   | 3
    ${last}
  `;
  const WHO = "03 chi bộ trực thuộc Đảng ủy xã Mây Trắng";

  test("the days of the title lead the text", () => {
    const text = writtenAs("bulletin", sheet("(Đại hội từ ngày 15 đến 17/3/2025)"), BARE);
    expect(text).toContain(`Từ ngày 15 đến 17/3/2025, toàn bộ ${WHO} đã tổ chức đại hội.`);
    expect(writtenAs("message", sheet("(Đại hội trong 02 ngày 15 và 16/3/2025)"))).toContain(
      "Trong 02 ngày 15 và 16/3/2025, 3/3 chi bộ",
    );
    expect(writtenAs("quickReport", sheet("(Đại hội từ ngày 15 đến 17/3/2025)"))).toContain(
      "Từ ngày 15 đến 17/3/2025, 3/3 chi bộ đã hoàn thành đại hội.",
    );
  });

  test("one day is that of each that has met, and of nobody else", () => {
    expect(writtenAs("bulletin", sheet("(Đại hội ngày 15/3/2025)"), BARE)).toContain(
      `Ngày 15/3/2025, toàn bộ ${WHO} đã tổ chức đại hội.`,
    );
    const some = writtenAs("bulletin", sheet("(Đại hội ngày 15/3/2025)", "Số 3 |"), BARE);
    expect(some).toContain("Ngày 15/3/2025, 2/3 chi bộ trực thuộc Đảng ủy xã Mây Trắng đã tổ chức đại hội.");
    expect(some).toContain("Chi bộ Số 3 chưa tổ chức đại hội.");
  });
});
