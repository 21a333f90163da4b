/** What a sheet says of its own whole, and what another sheet that was not read may say. */
import { documentKinds } from "../../src/documents/kinds";
import { documentText } from "../../src/documents/text";
import { finding } from "../../src/congress/findings";
import { makeReport, type Report } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";
import { BARE, writtenAs, written } from "./written";

const OPEN = `
  ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027 (Tính đến ngày 12/6/2025)
  Chi bộ | Ngày ĐH   | CUV | Lý do chưa tổ chức
  Một    | 02/6/2025 | 3   |
  Hai    | 03/6/2025 | 3   |
  Ba     |           |     | Trùng lễ của bản
  Bốn    |           |     | Hoãn do sạt lở đường
`;

describe("Where a sheet of the book was not read", () => {
  const read = readTable(draw(OPEN));
  const leaving = (sheet: string): Report =>
    makeReport({
      ...read,
      findings: [...read.findings, finding("other-sheet", null, { sheet, chosen: "KQ" })],
      asOf: null,
      today: day("01/01/2030"),
    });
  const textOf = (id: "bulletin" | "quickReport", sheet = "Chưa tổ chức"): string =>
    documentText(
      documentKinds[id].write(leaving(sheet), id === "bulletin" ? BARE : {}, defaultSettings),
      defaultSettings.spelling,
    );

  test("nobody says that there is no day", () => {
    expect(textOf("quickReport")).toContain("- Chi bộ Ba: do trùng lễ của bản.");
    expect(textOf("quickReport")).toContain("- Chi bộ Bốn: hoãn, do sạt lở đường.");
    expect(textOf("bulletin")).toContain("Chi bộ Ba và Chi bộ Bốn chưa tổ chức đại hội.");
  });

  test("a sheet of the term before plans nothing", () => {
    expect(textOf("quickReport", "NK 2022-2025")).toContain("- Chi bộ Ba: chưa có ngày dự kiến");
  });

  test("where all were read, it is said", () => {
    expect(writtenAs("quickReport", OPEN)).toContain(
      "- Chi bộ Ba: chưa có ngày dự kiến, do trùng lễ của bản.",
    );
  });
});

const LIST = (total: string): string => `
  ĐẢNG ỦY SỞ XÂY DỰNG
  DANH SÁCH CẤP ỦY VIÊN CÁC CHI BỘ TRÚNG CỬ NHIỆM KỲ 2025-2027
  TT | Họ và tên    | Chức vụ trong cấp ủy | Kết quả
  1. Chi bộ Văn phòng | < | < | <
  1  | Ngô Hữu D    | Bí thư               | 29/32
  2  | Đặng Văn H   | Phó bí thư           | 30/32
  2. Chi bộ Thanh tra | < | < | <
  3  | Dương Văn K  | Bí thư               | 13/14
  4  | Dương Thị T  | Phó bí thư           | 14/14
  ${total}
`;

test("a list of persons that says that all branches are on it is told of all", () => {
  expect(writtenAs("quickReport", LIST("Tổng số: 04 đồng chí, 2/2 chi bộ | < | < | <"))).toContain(
    "2/2 chi bộ đã hoàn thành đại hội",
  );
  expect(writtenAs("quickReport", LIST("Tổng số: 04 đồng chí, 2/5 chi bộ | < | < | <"))).not.toContain(
    "hoàn thành",
  );
});

test("branches of parts of the organisation are not all directly under its committee", () => {
  const sheet = (last: string): string => `
    ĐẢNG ỦY KHO BẠC HOA LÂM
    Thuộc đảng bộ              | Tên chi bộ   | Ngày ĐH   | CUV
    Đảng bộ bộ phận Bến Xuân   | Giao dịch 1  | 17/9/2025 | 3
    ^                          | Giao dịch 2  | 18/9/2025 | 3
    ${last}                    | Văn phòng    | 19/9/2025 | 3
  `;
  expect(written(sheet("Chi bộ trực thuộc Đảng ủy"))).toContain(
    "03 chi bộ trực thuộc Đảng ủy Kho bạc Hoa Lâm và trực thuộc các đảng bộ bộ phận đã tổ chức đại hội",
  );
  expect(written(sheet("Đảng bộ bộ phận Cơ quan"))).toContain(
    "03 chi bộ thuộc các đảng bộ bộ phận trực thuộc Đảng ủy Kho bạc Hoa Lâm đã tổ chức đại hội",
  );
});

test("a report names who is still to meet before what else is to be settled", () => {
  const text = writtenAs(
    "quickReport",
    `
      (Tính đến ngày 12/6/2025)
      Chi bộ | Ngày ĐH   | CUV | Bí thư | Phó bí thư | Ghi chú
      Một    | 02/6/2025 | 3   | 1      | 1          |
      Hai    | 03/6/2025 | 3   | 1      | 0          | Khuyết PBT
      Ba     | 20/6/2025 |     |        |            |
      Bốn    | 21/6/2025 |     |        |            |
    `,
  );
  expect(text).toContain(
    "Việc cần giải quyết tiếp là tổ chức đại hội ở 02 chi bộ còn lại; kiện toàn chức danh phó bí thư ở Chi bộ Hai.",
  );
});

test("a bulletin of many counts secretaries and deputies, and who came of the members", () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Số ${i} | 02/6/2025 | 15 | 14 | 3 | 1 | 1 |`).join("\n");
  const text = (count: number): string =>
    written(
      `
      Chi bộ | Ngày ĐH | Tổng số đảng viên | Đảng viên dự ĐH | CUV | Bí thư | Phó bí thư | Ghi chú
      ${rows(count)}
      Hai | 03/6/2025 | 15 | 14 | 3 | 1 | 0 | Chưa bầu phó bí thư
      Ba  | 04/6/2025 | 6  | 6  | 1 | 1 | 0 | Chỉ bầu bí thư
    `,
    );
  expect(text(10)).toContain("Có 160/171 đảng viên dự đại hội");
  expect(text(10)).toContain("đã bầu 12 bí thư, 10 phó bí thư.");
  expect(text(10)).not.toContain("hưa bầu");
  expect(text(4)).not.toContain("phó bí thư");
});
