/** What a note says of its branch that is no reason, no put-off and no name: told as what it is, once. */
import type { DocumentKindId } from "../../src/congress/outputs";
import { BARE, writtenAs } from "./written";

/** Two that wait as of 26/6/2017, with these notes. */
function waiting(id: DocumentKindId, first: string, second: string): string {
  return writtenAs(
    id,
    `
      (Tính đến ngày 26/6/2017)
      Chi bộ | Ngày ĐH   | CUV | Ghi chú
      Một    | 02/6/2017 | 3   |
      Hai    | 03/6/2017 | 3   |
      Ba     |           |     | ${first}
      Bốn    |           |     | ${second}
    `,
    id === "bulletin" ? BARE : {},
  );
}

test.each(["Chưa ĐH – 02/7/2017", "Chưa ĐH - 02/7/2017", "Chưa tổ chức — 02/7"])(
  "a day to come behind that it has not met is a plan: %s",
  (note) => {
    expect(waiting("quickReport", note, "Chưa ĐH")).toContain(
      "Còn 02 chi bộ chưa tổ chức đại hội: Chi bộ Ba (dự kiến ngày 02/7/2017); Chi bộ Bốn (chưa có ngày dự kiến).",
    );
    for (const id of ["bulletin", "message"] as const)
      expect(waiting(id, note, "Chưa ĐH")).toContain(
        "Chi bộ Ba dự kiến tổ chức đại hội vào ngày 02/7/2017; Chi bộ Bốn chưa tổ chức đại hội.",
      );
  },
);

test("a list of those that have not met does not say it again of each", () => {
  const text = waiting("quickReport", "Chưa ĐH, dự kiến 02/7", "Chưa ĐH – thiếu đảng viên chính thức");
  expect(text).toContain("Còn 02 chi bộ chưa tổ chức đại hội:\n");
  expect(text).toContain("- Chi bộ Bốn: do thiếu đảng viên chính thức.\n");
  expect(waiting("quickReport", "Chưa ĐH, chờ nhân sự", "Chưa ĐH, chờ nhân sự")).toContain(
    "Còn 02 chi bộ chưa tổ chức đại hội: Chi bộ Ba, Chi bộ Bốn (do chờ nhân sự).",
  );
});

test.each([
  ["Chưa có KH", "chưa có kế hoạch."],
  ["Chưa ĐH, chưa có KH", "chưa có kế hoạch."],
  ["Chưa có kế hoạch, chờ nhân sự", "chưa có kế hoạch, do chờ nhân sự."],
  ["Chưa báo cáo", "chưa báo cáo kết quả."],
  ["Chưa gửi báo cáo", "chưa báo cáo kết quả."],
  ["Chưa (khó khăn về ca làm việc)", "do khó khăn về ca làm việc."],
  ["Đi diễn tập, ĐH sau ngày 25/8", "dự kiến sau ngày 25/8/2017, do đi diễn tập."],
  ["Tổ chức sau 25/8/2017", "dự kiến sau ngày 25/8/2017."],
  ["Tạm dừng, chờ chuyển về Thanh tra Bộ", "tạm dừng, do chờ chuyển về Thanh tra Bộ."],
  ["Chưa ĐH, theo KH của ngành", "tổ chức theo kế hoạch của ngành."],
])("what stands in a note is told as what it is: %s", (note, told) => {
  expect(waiting("quickReport", note, "Hoãn do dịch")).toContain(`- Chi bộ Ba: ${told}\n`);
});

test("of one alone as well", () => {
  const told = (note: string): string =>
    writtenAs(
      "quickReport",
      `
        Chi bộ | Ngày ĐH   | CUV | Ghi chú
        Một    | 02/6/2017 | 3   |
        Hai    | 03/6/2017 | 3   |
        Ba     |           |     | ${note}
      `,
    );
  expect(told("Chưa có KH")).toContain("Chi bộ Ba chưa có kế hoạch đại hội.");
  expect(told("Chưa báo cáo")).toContain("Chi bộ Ba chưa báo cáo kết quả đại hội.");
  expect(told("Tạm dừng do dịch")).toContain("Chi bộ Ba tạm dừng đại hội, do dịch.");
});

test.each(["bulletin", "message"] as const)("what is suspended is promised no day in a %s", (id) => {
  expect(waiting(id, "Tạm dừng, chờ chuyển về Thanh tra Bộ", "Dự kiến 02/7")).toContain(
    "Chi bộ Bốn dự kiến tổ chức đại hội vào ngày 02/7/2017; Chi bộ Ba tạm dừng tổ chức đại hội.",
  );
});

test("the heading of a branch in a list of persons gives its words once, and no reason", () => {
  const text = writtenAs(
    "quickReport",
    `
      DANH SÁCH CẤP ỦY CÁC CHI BỘ (cập nhật ngày 30/11/2022)
      STT | Họ và tên    | Chức vụ | Ngày ĐH
      1. Chi bộ Khoa Sử
      1   | Nguyễn Văn A | BT      | 14/11/2022
      2   | Trần Thị B   | PBT     |
      2. Chi bộ Khoa Luật: chưa ĐH, dự kiến 05/12/2022
      3. Chi bộ Sinh viên: chưa ĐH, sinh viên đi thực tập, dự kiến 20/12/2022
      4. Chi bộ Khoa Văn
      1   | Lê Văn C     | BT      | 15/11/2022
    `,
  );
  expect(text).toContain("- Chi bộ Khoa Luật: dự kiến ngày 05/12/2022.\n");
  expect(text).toContain("- Chi bộ Sinh viên: dự kiến ngày 20/12/2022 (lý do: sinh viên đi thực tập).\n");
});

const bodies = (first: string, second: string, none = "Không tổ chức ĐH"): string =>
  writtenAs(
    "quickReport",
    `
      (Số liệu đến ngày 15/11/2022)
      Đảng bộ | Tổng số chi bộ | ${none} | Đã đại hội | Chưa đại hội | Ghi chú
      Huyện A | 20             | 1                | 19         | 0            | ${first}
      Huyện B | 30             | 2                | 8          | 20           | ${second}
      Huyện C | 10             |                  | 4          | 6            |
    `,
  );

test("that a body is through, or why some of its branches wait, is no reason for those that hold none", () => {
  const text = bodies("Xong", "Chưa triển khai do mưa lũ, bắt đầu từ 20/11");
  expect(text).toContain("03 chi bộ không tổ chức.");
  expect(text).not.toContain("do xong");
  expect(text).toContain("20 chi bộ chưa triển khai do mưa lũ, dự kiến tổ chức từ ngày 20/11.");
  expect(bodies("Xong; sáp nhập 01 chi bộ", "")).toContain("01 chi bộ, do sáp nhập");
});

test("where no note says why some hold none, the column that counts them may", () => {
  expect(bodies("Xong", "", "Không tổ chức ĐH (sáp nhập, giải thể)")).toContain(
    "; 03 chi bộ không tổ chức (sáp nhập, giải thể).",
  );
  expect(bodies("Xong", "", "Không tổ chức ĐH (chi bộ)")).toContain("; 03 chi bộ không tổ chức.");
});

test("what a note of a body abbreviates of a plan is written out", () => {
  expect(bodies("", "Theo KH của ngành, tổ chức trong tháng 12/2022")).toContain(
    "20 chi bộ, theo kế hoạch của ngành, tổ chức trong tháng 12/2022.",
  );
});

/** Two that hold none, with these notes. */
function exempted(id: DocumentKindId, first: string, second: string, name = "Chi bộ Ba"): string {
  return writtenAs(
    id,
    `
      Chi bộ     | Ngày ĐH   | CUV | Nữ | Tái cử | Ghi chú
      Chi bộ Một | 02/6/2017 | 3   | 1  | 2      |
      Chi bộ Hai | 03/6/2017 | 3   | 1  | 1      |
      ${name}    |           |     |    |        | Không tổ chức, ${first}
      Chi bộ Bốn |           |     |    |        | Không tổ chức, ${second}
      Chi bộ Năm |           |     |    |        | Chưa ĐH
      Chi bộ Sáu |           |     |    |        | Chưa ĐH
    `,
    id === "bulletin" ? BARE : {},
  );
}

test("whom the first is joined to is parted from the second that holds none", () => {
  expect(exempted("bulletin", "sinh hoạt ghép với Chi bộ Hai", "mới thành lập")).toContain(
    "Chi bộ Ba không tổ chức đại hội do sinh hoạt ghép với Chi bộ Hai",
  );
  expect(exempted("bulletin", "chuyển sinh hoạt ghép với Chi bộ Hai", "mới thành lập")).toContain(
    "Chi bộ Ba chuyển sinh hoạt ghép với Chi bộ Hai nên không tổ chức đại hội; Chi bộ Bốn mới thành lập nên không tổ chức đại hội.",
  );
  expect(exempted("bulletin", "mới sáp nhập", "mới thành lập")).toContain(
    "Chi bộ Ba mới sáp nhập và Chi bộ Bốn mới thành lập nên không tổ chức đại hội.",
  );
});

test("the decision by which a branch went is written out", () => {
  const first = "sáp nhập vào Trường Đại học (QĐ tháng 3/2020)";
  expect(exempted("bulletin", first, "giải thể")).toContain(
    "Chi bộ Ba sáp nhập vào Trường Đại học theo quyết định tháng 3/2020 nên không",
  );
  expect(exempted("quickReport", first, "giải thể")).toContain(
    "Chi bộ Ba (sáp nhập vào Trường Đại học theo quyết định tháng 3/2020); Chi bộ Bốn (giải thể).",
  );
});

test("a unit's name keeps its capital where a message makes one sentence of two", () => {
  const text = writtenAs(
    "message",
    `
      TẬP ĐOÀN THAN
      TỔNG HỢP KẾT QUẢ ĐẠI HỘI CÁC ĐẢNG BỘ, CHI BỘ CƠ SỞ
      (đến hết ngày 31/5/2010)
      Tên đơn vị           | Ngày ĐH   | Số cấp ủy viên | Nữ | Tái cử | Dưới 40 tuổi | Ghi chú
      Công ty Than Một     | 02/5/2010 | 9              | 1  | 2      | 3            |
      Công ty Than Hai     | 03/5/2010 | 9              | 1  | 1      | 3            |
      Cấp cứu mỏ           |           |                |    |        |              | Mới thành lập 3/2010, không tổ chức ĐH
      Công ty Tin học      |           |                |    |        |              | Chuyển đảng bộ khác, không tổ chức ĐH
      Viện Cơ khí          |           |                |    |        |              | Dự kiến 11/6
      Trung tâm Điều dưỡng |           |                |    |        |              | Hoãn
    `,
  );
  expect(text).toContain("; Cấp cứu mỏ mới thành lập tháng 3/2010 và Công ty Tin học");
});

test("a day with a dash before its month is a day, and “ĐHĐCĐ” a firm's own meeting", () => {
  const text = waiting("quickReport", "15-07, BT đi công tác", "Dự kiến 20-07, chờ ĐHĐCĐ xong");
  expect(text).toContain("Chi bộ Ba: dự kiến ngày 15/7/2017 (lý do: bí thư đi công tác)");
  expect(text).toContain("Chi bộ Bốn: dự kiến ngày 20/7/2017 (lý do: chờ Đại hội đồng cổ đông xong)");
});
