/** Sentences that whoever signs would have changed, each with the kind of sheet that it was written of. */
import type { AllOptions } from "../../src/documents/choices";
import { defaultSettings } from "../../src/congress/settings";
import { makeReport } from "../../src/congress/report";
import { documentKinds } from "../../src/documents/kinds";
import { documentText } from "../../src/documents/text";
import { toLookAt } from "../../src/documents/to-look-at";
import { untold } from "../../src/documents/untold";
import { COMPARES_NOT, PLACE_OF_ALL } from "../../src/documents/untold-words";
import type { DocumentKindId } from "../../src/congress/outputs";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";
import { written, writtenAs } from "./written";

describe("Who moved their congress", () => {
  const sheet = (...notes: readonly string[]): string =>
    [
      "(Tính đến ngày 12/6/2025)",
      "Chi bộ | Ngày ĐH | CUV | Ghi chú",
      "Số 1 | 02/6/2025 | 3 |",
      "Số 2 | 03/6/2025 | 3 |",
      ...notes.map((note, i) => `Số ${String(i + 3)} | | | ${note}`),
    ].join("\n");

  test("to several days for one reason has verb and reason told once", () => {
    const both = sheet("Dời sang ngày 18/6/2025 do mưa lũ", "Dời sang ngày 19/6/2025 do mưa lũ");
    const told =
      "Do mưa lũ, Chi bộ Số 3 chuyển đại hội sang ngày 18/6/2025, Chi bộ Số 4 sang ngày 19/6/2025.";
    expect(written(both)).toContain(told);
    expect(writtenAs("message", both)).toContain(told);
  });

  test("to one day, or for other reasons, keeps the reason behind", () => {
    expect(
      written(sheet("Dời sang ngày 18/6/2025 do mưa lũ", "Dời sang ngày 18/6/2025 do mưa lũ")),
    ).toContain("Chi bộ Số 3 và Chi bộ Số 4 chuyển đại hội sang ngày 18/6/2025 do mưa lũ.");
    expect(
      written(sheet("Dời sang ngày 18/6/2025 do mưa lũ", "Dời sang ngày 19/6/2025 do mất điện")),
    ).toContain(
      "Chi bộ Số 3 chuyển đại hội sang ngày 18/6/2025 do mưa lũ; Chi bộ Số 4 chuyển đại hội sang ngày 19/6/2025 do mất điện.",
    );
  });
});

describe("Secretaries who head their village", () => {
  const sheet = (last: string): string => `
    Chi bộ        | Ngày ĐH   | CUV | Bí thư | Bí thư kiêm trưởng bản | Ghi chú
    Bản Một       | 19/4/2017 | 3   | 1      | 1                      |
    Bản Hai       | 19/4/2017 | 3   | 1      | 0                      |
    ${last}       |           |     |        |                        | Chưa tổ chức
  `;

  test("are of the villages that met, while another is still to meet", () => {
    const told = "ở 02 chi bộ bản đã tổ chức đại hội, 01 đồng chí bí thư đồng thời là trưởng bản";
    expect(written(sheet("Bản Ba")).toLowerCase()).toContain(told);
    expect(writtenAs("message", sheet("Bản Ba")).toLowerCase()).toContain(told);
  });

  test("are of all villages where these have met", () => {
    expect(written(sheet("Trạm Y tế"))).toContain(
      "Ở 02 chi bộ bản, 01 đồng chí bí thư đồng thời là trưởng bản.",
    );
  });
});

describe("A standing committee", () => {
  const sheet = (...rows: readonly string[]): string =>
    [
      "",
      "Đơn vị | Ngày ĐH | Cấp ủy viên | Ủy viên ban thường vụ | Bí thư | Phó bí thư | Ghi chú",
      ...rows,
    ].join("\n");
  const BODY = "Đảng bộ xã Mây | 19/5/2020 | 15 | 5 | 1 | 2 |";
  const OTHER = "Đảng bộ xã Gió | 20/5/2020 | 13 | 5 | 1 | 2 |";
  const BRANCH = "Chi bộ Trạm Mưa | 21/5/2020 | 3 | | 1 | 1 |";

  test("is that of the bodies beside branches, which have none", () => {
    expect(written(sheet(BODY, OTHER, BRANCH))).toContain(
      "Các đảng bộ bầu 10 ủy viên ban thường vụ; các chi bộ, đảng bộ bầu 03 bí thư và 05 phó bí thư.",
    );
    expect(written(sheet(BODY, BRANCH))).toContain(
      "Đảng bộ xã Mây bầu 05 ủy viên ban thường vụ; các chi bộ, đảng bộ bầu 02 bí thư và 03 phó bí thư.",
    );
  });

  test("while other bodies are still to meet is that of those that met", () => {
    expect(written(sheet(BODY, OTHER, BRANCH, "Đảng bộ xã Nắng | | | | | | Chưa tổ chức"))).toContain(
      "Các chi bộ, đảng bộ này có 03 bí thư và 05 phó bí thư; các đảng bộ bầu 10 ủy viên ban thường vụ.",
    );
  });

  test("is elected by no congress", () => {
    expect(written(sheet(BODY, OTHER))).toContain(
      "Các đảng bộ bầu 10 ủy viên ban thường vụ, 02 bí thư và 04 phó bí thư.",
    );
  });
});

describe("Branches of several bodies", () => {
  const sheet = `
    ĐẢNG ỦY CÁC CƠ QUAN ĐẢNG TỈNH SÔNG MÂY
    KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
    Đơn vị              | Tổng số chi bộ | Số chi bộ đã đại hội | Cấp ủy viên
    Đảng bộ Sở Mưa Rào  | 6              | 6                    | 18
    Đảng bộ Sở Nắng Hạn | 5              | 4                    | 12
  `;

  test("are not those of the committee above these", () => {
    expect(written(sheet)).toContain(
      "10/11 chi bộ trong toàn Đảng bộ các cơ quan Đảng tỉnh Sông Mây đã tổ chức đại hội nhiệm kỳ 2025-2027",
    );
    expect(written(sheet.replace("| 6                    |", "| 1                    |"))).toMatch(
      /^Các chi bộ trong toàn Đảng bộ các cơ quan Đảng tỉnh Sông Mây tổ chức đại hội/u,
    );
    expect(writtenAs("quickReport", sheet)).toContain(
      "kết quả đại hội các chi bộ trong toàn Đảng bộ các cơ quan Đảng tỉnh Sông Mây",
    );
    expect(writtenAs("message", sheet)).toContain(
      "chi bộ trong toàn Đảng bộ các cơ quan Đảng tỉnh Sông Mây đã tổ chức",
    );
  });
});

describe("Of one congress", () => {
  const sheet = (came: string): string => `
    Chi bộ   | Ngày ĐH   | Tổng số đảng viên | Có mặt  | CUV | Bí thư
    Trạm Mưa | 19/4/2025 | 14                | ${came} | 3   | 1
  `;

  test("a bulletin tells who of the members came, unless few did", () => {
    expect(written(sheet("13"))).toContain("Có 13/14 đảng viên dự Đại hội.");
    expect(written(sheet("14"))).toContain("Dự Đại hội có đủ 14 đảng viên.");
    expect(written(sheet("9"))).not.toContain("dự Đại hội");
  });

  test("a report says that it elected its secretary where nobody counted deputies; a bulletin leaves it", () => {
    expect(writtenAs("quickReport", sheet("13"))).toContain("Đại hội đã bầu bí thư.");
    expect(written(sheet("13"))).not.toContain("bầu bí thư");
  });
});

test("a report of chosen indicators tells beside whom the other members are", () => {
  const sheet = `
    Chi bộ | CUV | Tái cử | Bí thư | Phó bí thư | Ủy viên
    Một    | 5   | 4      | 1      | 1          | 3
    Hai    | 5   | 3      | 1      | 1          | 3
  `;
  const told = writtenAs("quickReport", sheet, { indicators: ["reelected"] });
  expect(told).toContain("02 bí thư, 02 phó bí thư; 06 chi ủy viên khác.");
});

test("a place alone, or one day, is no season of congresses", () => {
  const sheet = (day: string): string => `
    (Tính đến ngày 12/6/2025)
    Chi bộ | Ngày ĐH | CUV | Ghi chú
    Một    | ${day}  | 3   |
    Hai    | ${day}  | 3   |
    Ba     |         |     | Chưa tổ chức
  `;
  const told = writtenAs("quickReport", sheet(""), { place: "Hội trường xã" });
  expect(told).toContain("Các đại hội diễn ra tại Hội trường xã. Đến nay, 2/3 chi bộ đã tổ chức đại hội.");
  const list = `
    DANH SÁCH CẤP ỦY VIÊN ĐƯỢC BẦU (tính đến ngày 29/3/2025)
    Họ và tên   | Chi bộ | Năm sinh | Chức vụ    | Ngày ĐH
    Mẫu Thị An  | Một    | 1980     | Bí thư     | 28/3/2025
    Mẫu Văn Ba  | Một    | 1985     | Phó Bí thư | 28/3/2025
    Mẫu Văn Cúc | Hai    | 1979     | Bí thư     | 28/3/2025
    Mẫu Thị Dâu | Hai    | 1981     | Phó Bí thư | 28/3/2025
  `;
  expect(writtenAs("quickReport", list)).toContain("Các đại hội diễn ra vào ngày 28/3/2025.");
});

describe("Staff are reminded", () => {
  function told(
    picture: string,
    id: DocumentKindId,
    options: AllOptions,
  ): { readonly look: readonly string[]; readonly untold: readonly string[] } {
    const report = makeReport(
      { ...readTable(draw(picture)), asOf: null, today: day("01/6/2025") },
      defaultSettings,
    );
    const kind = documentKinds[id];
    const whole = documentText(kind.write(report, options, defaultSettings));
    return {
      look: toLookAt(kind, report, options, defaultSettings, whole),
      untold: untold(kind, report, options, defaultSettings, whole),
    };
  }
  const met = (...rows: readonly string[]): string =>
    ["", "Chi bộ | Ngày ĐH | CUV", ...rows.map((row, i) => `${row} | ${String(19 + i)}/4/2025 | 3`)].join(
      "\n",
    );

  test("of a place that is told of several congresses", () => {
    const place = { place: "Hội trường A" };
    expect(told(met("Một", "Hai"), "bulletin", place).look).toContain(PLACE_OF_ALL);
    expect(told(met("Một"), "bulletin", place).look).not.toContain(PLACE_OF_ALL);
    expect(told(met("Một", "Hai"), "bulletin", {}).look).not.toContain(PLACE_OF_ALL);
  });

  test("that a message does not compare, and not that the sheet has no term before", () => {
    const sheet = `
      KẾT QUẢ ĐẠI HỘI CHI BỘ NHIỆM KỲ 2025-2027
      Chi bộ | Ngày ĐH   | Cấp ủy viên | Nữ | Nhiệm kỳ 2022-2025 | <
      ^      | ^         | ^           | ^  | Cấp ủy viên        | Nữ
      Một    | 19/4/2025 | 5           | 2  | 5                  | 1
      Hai    | 20/4/2025 | 5           | 2  | 5                  | 1
    `;
    expect(told(sheet, "message", { comparison: true }).untold).toEqual([COMPARES_NOT]);
    expect(told(met("Một", "Hai"), "message", { comparison: true }).untold).toEqual(["comparison"]);
  });
});
