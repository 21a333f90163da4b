/** A text says no more of all, of results and of persons than its sheet does. */
import { makeReport } from "../../src/congress/report";
import { draw } from "../support/draw";
import { readTable } from "../support/told";
import { BARE, written, writtenAs } from "./written";

const message = (sheet: string): string => writtenAs("message", sheet).trim();
const report = (sheet: string): string => writtenAs("quickReport", sheet);

describe("Of congresses that were held and have no result yet", () => {
  const sheet = (open: string): string => `
    (Tính đến ngày 12/6/2025)
    Chi bộ | Ngày ĐH   | CUV | Tái cử
    Số 1   | 02/6/2025 | 3   | 2
    Số 2   | 03/6/2025 | 3   | 3
    Số 3   | 10/6/2025 |     |
    ${open}
  `;

  test.each(["", "Số 4 | 20/6/2025 | |"])("the others alone are said to have elected", (open) => {
    const told = "02 chi bộ đã có kết quả bầu 06 đồng chí vào cấp ủy, trong đó có 05 đồng chí tái cử.";
    expect(written(sheet(open))).toContain(told);
    expect(message(sheet(open))).toContain(told);
    expect(report(sheet(open))).toContain("02 chi bộ đã có kết quả bầu 06 đồng chí vào cấp ủy.");
    expect(written(sheet(open)) + message(sheet(open))).not.toMatch(/[Cc]ác chi bộ (?:này )?bầu/);
  });
});

describe("Where some hold no congress", () => {
  const SHEET = `
    ĐẢNG ỦY XÃ MỘT
    Chi bộ | Ngày ĐH   | CUV | Chỉ định | Ghi chú
    Số 1   | 02/6/2025 | 3   |          |
    Số 2   | 03/6/2025 | 3   |          |
    Số 3   | 04/6/2025 | 3   |          |
    Số 4   |           |     | 5        | Mới thành lập, không tổ chức đại hội
  `;
  const WHOSE = "03 chi bộ trực thuộc Đảng ủy xã";

  test("all are all of those that had to", () => {
    expect(written(SHEET)).toContain(
      `toàn bộ ${WHOSE} Một thuộc diện tổ chức đại hội đã hoàn thành đại hội.`,
    );
    expect(written(SHEET, { ...BARE, headlineForm: "whole" })).toMatch(
      new RegExp(`^Toàn bộ ${WHOSE} Một thuộc diện tổ chức đại hội đã hoàn thành đại hội\n`),
    );
    expect(message(SHEET)).toMatch(
      /3\/3 chi bộ trực thuộc Đảng ủy xã thuộc diện tổ chức đại hội đã hoàn thành đại hội\. .* Có 01 chi bộ không tổ chức đại hội do mới thành lập\.$/u,
    );
  });

  test("who came is a share of the members of those that had to", () => {
    const text = written(`
      ĐẢNG ỦY XÃ MỘT
      Chi bộ | Ngày ĐH   | Đảng viên | Dự ĐH | CUV | Ghi chú
      Số 1   | 02/6/2025 | 30        | 27    | 3   |
      Số 2   | 03/6/2025 | 20        | 19    | 3   |
      Số 3   | 03/6/2025 | 20        | 20    | 3   |
      Công an |          | 4         |       |     | Mới thành lập, không tổ chức đại hội
    `);
    expect(text).toContain("(đạt 94,29% tổng số đảng viên của 03 chi bộ này).");
  });

  test("a message tells of the others behind its fraction", () => {
    const sheet = `
      ĐẢNG ỦY XÃ MỘT
      (Tính đến ngày 12/6/2025)
      Chi bộ | Ngày ĐH   | CUV | Ghi chú
      Số 1   | 02/6/2025 | 3   |
      Số 2   | 03/6/2025 | 3   |
      Số 3   |           |     |
      Số 4   |           |     | Giải thể; không tổ chức đại hội
    `;
    expect(message(sheet)).toMatch(
      /2\/3 chi bộ trực thuộc Đảng ủy xã đã tổ chức đại hội\..* Có 01 chi bộ không tổ chức đại hội do giải thể\.$/u,
    );
  });

  test("who was appointed there is not told as nobody", () => {
    const today = { year: 2030, month: 1, day: 1 };
    const { statistics } = makeReport({ ...readTable(draw(SHEET)), asOf: null, today });
    expect(statistics.figures.has("appointed")).toBe(false);
    expect(report(SHEET)).toContain("Số này không gồm 05 đồng chí được chỉ định.");
  });
});

describe("A title that names a kind of branch", () => {
  const sheet = (title: string): string => `
    ĐẢNG ỦY XÃ MỘT | < | <
    KẾT QUẢ ĐẠI HỘI ${title} NHIỆM KỲ 2025-2027 | < | <
    Chi bộ  | Ngày ĐH   | CUV
    Hoa Sen | 02/6/2025 | 3
    Sao Mai | 02/6/2025 | 3
    Họa Mi  | 03/6/2025 | 3
  `;

  test.each([
    ["CÁC CHI BỘ TRƯỜNG HỌC", "chi bộ trường học"],
    ["CHI BỘ DOANH NGHIỆP", "chi bộ doanh nghiệp"],
    ["CÁC CHI BỘ THÔN, BẢN", "chi bộ thôn và bản"],
    ["CÁC CHI BỘ", "chi bộ"],
  ])("has all of them be of that kind: %s", (title, noun) => {
    expect(written(sheet(title))).toContain(`toàn bộ 03 ${noun} trực thuộc Đảng ủy xã Một đã tổ chức`);
    expect(message(sheet(title))).toContain(`3/3 ${noun} trực thuộc Đảng ủy xã đã hoàn thành`);
    expect(report(sheet(title))).toContain(`kết quả đại hội các ${noun} trực thuộc Đảng ủy xã Một`);
  });
});

describe("A list of persons", () => {
  const SHEET = `
    ĐẢNG ỦY XÃ MỘT | < | < | < | <
    DANH SÁCH CẤP ỦY CHI BỘ NHIỆM KỲ 2025-2027 | < | < | < | <
    TT | Họ và tên | Chi bộ | Chức vụ    | Tái cử
    1  | Người A   | Số 1   | Bí thư     | x
    2  | Người B   | Số 1   | Phó Bí thư |
    3  | Người C   | Số 1   | Ủy viên    | x
    4  | Người D   | Số 2   | Bí thư     | x
    5  | Người E   | Số 2   | Phó Bí thư |
    6  | Người G   | Số 2   | Ủy viên    |
  `;

  test("tells of its branches, and not that they are all", () => {
    expect(written(SHEET)).toContain(
      "02 chi bộ trực thuộc Đảng ủy xã Một đã tổ chức đại hội nhiệm kỳ 2025-2027.",
    );
    expect(message(SHEET)).toContain(
      "02 chi bộ trực thuộc Đảng ủy xã đã tổ chức đại hội nhiệm kỳ 2025-2027.",
    );
    expect(report(SHEET)).toContain("02 chi bộ đã tổ chức đại hội.");
    expect(written(SHEET) + message(SHEET) + report(SHEET)).not.toMatch(
      /[Tt]oàn bộ|[Cc]ả hai|2\/2|hoàn thành/,
    );
  });

  test("has who was on the committee before, and not who was its secretary", () => {
    expect(report(SHEET)).toContain("02 bí thư");
    expect(written(SHEET) + report(SHEET)).not.toMatch(/bí thư[^.;]*tái cử/i);
    const one = SHEET.split("\n")
      .filter((line) => !line.includes("Số 2"))
      .join("\n");
    const told = written(one, { ...BARE, names: true });
    expect(told).toContain("Đồng chí Người A được bầu giữ chức Bí thư Chi bộ");
    expect(told).not.toContain("tiếp tục");
  });
});

test("before the first congress nobody came to one, and nobody asks anything of new committees", () => {
  const told = written(
    `
      (Tính đến ngày 01/6/2025)
      Chi bộ | Ngày ĐH   | CUV
      Số 1   | 12/6/2025 |
      Số 2   | 13/6/2025 |
    `,
    {
      ...BARE,
      speaker: "Người Nói",
      speakerOffice: "Bí thư Đảng ủy phường",
      directions: ["rà soát nhân sự"],
    },
  );
  expect(told).toContain("Đồng chí Người Nói, Bí thư Đảng ủy phường, đề nghị các chi bộ rà soát nhân sự.");
  expect(told).not.toMatch(/dự và phát biểu|Phát biểu tại|khóa mới/);
});

test("levels that a sheet counts together are told together, unless it tells them apart as well", () => {
  const sheet = (levels: string, figures: string): string => `
    Chi bộ | Ngày ĐH   | Trúng cử | ${levels}
    Một    | 19/4/2017 | 20       | ${figures}
    Hai    | 19/4/2017 | 20       | ${figures}`;
  const both = writtenAs("quickReport", sheet("TrC, CĐ | ĐH | LLCT trung cấp trở lên", "8 | 12 | 9"));
  expect(both).toContain("đại học 24 đồng chí (chiếm 60%), trung cấp hoặc cao đẳng 16 đồng chí (40%).");
  expect(both).toContain("Lý luận chính trị: từ trung cấp trở lên 18 đồng chí (45%).");
  const apart = writtenAs(
    "quickReport",
    sheet("LLCT trung cấp | LLCT cao cấp | LLCT trung cấp trở lên", "8 | 1 | 9"),
  );
  expect(apart).toContain("Lý luận chính trị: cao cấp 02 đồng chí (chiếm 5%), trung cấp 16 đồng chí (40%).");
});
