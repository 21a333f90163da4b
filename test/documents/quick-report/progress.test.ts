/** Part I of the report, for every way in which congresses stand: each text was written by hand and read aloud. */
import { defaultSettings } from "../../../src/congress/settings";
import type { QuickReportOptions } from "../../../src/documents/quick-report/options";
import { part, reported } from "./written";

/** A sheet of a commune with rows that say how each branch stands. */
const commune = (rows: readonly string[], asOf = "15/5/2025"): string =>
  [
    "",
    "ĐẢNG ỦY XÃ TÂN LẬP | < | < | <",
    `Nhiệm kỳ 2025-2027 (tính đến ngày ${asOf}) | < | < | <`,
    "Chi bộ | Ngày ĐH | CUV | Ghi chú",
    ...rows,
  ].join("\n");

const met = (count: number, day = "10/5/2025"): readonly string[] =>
  Array.from({ length: count }, (_, i) => `Số ${i + 1} | ${day} | 3 |`);

function progress(
  rows: readonly string[],
  options: Partial<QuickReportOptions> = {},
  asOf?: string,
): readonly string[] {
  return part(reported(commune(rows, asOf), options), "TIẾN ĐỘ");
}

const HELD = "Đến nay, 5/5 chi bộ đã hoàn thành đại hội.";

describe("All have met", () => {
  test.each([
    ["on one day", met(5), "Đại hội các chi bộ được tổ chức vào ngày 10/5/2025."],
    [
      "on two days beside each other",
      [...met(4), "A | 11/5/2025 | 3 |"],
      "Đại hội các chi bộ được tổ chức trong 02 ngày 10 và 11/5/2025.",
    ],
    [
      "on days apart",
      [...met(4), "A | 14/5/2025 | 3 |"],
      "Đại hội các chi bộ được tổ chức từ ngày 10 đến 14/5/2025.",
    ],
  ])("%s", (_when, rows, first) => {
    expect(progress(rows)).toEqual([`${first} ${HELD}`]);
  });

  test("on days that nobody wrote, at a place", () => {
    expect(progress(met(5, ""))).toEqual([HELD]);
    expect(progress(met(5, ""), { place: "Hội trường xã" })).toEqual([
      `Đại hội các chi bộ được tổ chức tại Hội trường xã. ${HELD}`,
    ]);
  });

  test("a basis joins the first sentence, a sentence stands before it, a source is whose figures they are", () => {
    expect(
      progress(met(5), { basis: "Kế hoạch số 5-KH/ĐU của Đảng ủy", source: "Báo cáo của các chi bộ" }),
    ).toEqual([
      "Thực hiện Kế hoạch số 5-KH/ĐU của Đảng ủy, đại hội các chi bộ được tổ chức vào ngày 10/5/2025. Theo báo cáo của các chi bộ, đến nay, 5/5 chi bộ đã hoàn thành đại hội.",
    ]);
    expect(progress(met(5), { basis: "Đảng ủy đã ban hành Kế hoạch số 5-KH/ĐU" })[0]).toMatch(
      /^Đảng ủy đã ban hành Kế hoạch số 5-KH\/ĐU\. Đại hội các chi bộ được tổ chức/,
    );
  });
});

describe("Who has not met", () => {
  const SOME =
    "Đợt đại hội bắt đầu từ ngày 10/5, dự kiến kết thúc ngày 28/5/2025. Đến nay, 5/6 chi bộ đã tổ chức đại hội (đạt 83,33%).";
  const NOBODY = "Ngày 10/5/2025, 5/6 chi bộ đã tổ chức đại hội (đạt 83,33%).";

  test.each([
    ["its day", "A | 28/5/2025 | |", `${SOME} Chi bộ A dự kiến tổ chức đại hội vào ngày 28/5/2025.`],
    ["a month", "A | Tháng 6/2025 | |", `${NOBODY} Chi bộ A dự kiến tổ chức đại hội trong tháng 6/2025.`],
    ["nothing", "A | | |", `${NOBODY} Chi bộ A chưa tổ chức đại hội.`],
    [
      "a reason",
      "A | | | Chưa tổ chức do chờ nhân sự",
      `${NOBODY} Chi bộ A chưa tổ chức đại hội, do chờ nhân sự.`,
    ],
    [
      "a remark that is no reason",
      "A | | | Chưa tổ chức, ĐT bí thư",
      `${NOBODY} Chi bộ A chưa tổ chức đại hội.`,
    ],
    [
      "that it was put off",
      "A | 12/5/2025 | | Hoãn",
      `${NOBODY} Chi bộ A hoãn đại hội (lịch cũ ngày 12/5/2025), chưa định ngày mới.`,
    ],
    [
      "that it was put off since somebody is ill",
      "A | | | Hoãn ĐH, đ/c BT ốm",
      `${NOBODY} Chi bộ A hoãn đại hội, chưa định ngày, do đồng chí bí thư ốm.`,
    ],
    [
      "that not all is ready",
      "A | | | Hoãn, chưa đủ điều kiện",
      `${NOBODY} Chi bộ A hoãn đại hội, chưa định ngày, do chưa đủ điều kiện.`,
    ],
    [
      "another day",
      "A | | | Hoãn do bão, chuyển sang 24/5/2025",
      "Đợt đại hội bắt đầu từ ngày 10/5, dự kiến kết thúc ngày 24/5/2025. Đến nay, 5/6 chi bộ đã tổ chức đại hội (đạt 83,33%). Chi bộ A hoãn đại hội đến ngày 24/5/2025, do bão.",
    ],
    [
      "that it goes on",
      "A | 15-16/5/2025 | |",
      "Đợt đại hội bắt đầu từ ngày 10/5, dự kiến kết thúc ngày 16/5/2025. Đến nay, 5/6 chi bộ đã tổ chức xong đại hội (đạt 83,33%). Chi bộ A đang tiến hành đại hội trong 02 ngày 15 và 16/5/2025.",
    ],
  ])("one, with %s", (_what, row, told) => {
    expect(progress([...met(5), row])).toEqual([told]);
  });

  test("two and three by name, those of one day together", () => {
    expect(progress([...met(5), "A | 28/5/2025 | |", "B | 20/5/2025 | |", "C | 28/5/2025 | |"])).toEqual([
      "Đợt đại hội bắt đầu từ ngày 10/5, dự kiến kết thúc ngày 28/5/2025. Đến nay, 5/8 chi bộ đã tổ chức đại hội (đạt 62,5%). Còn 03 chi bộ chưa tổ chức đại hội: Chi bộ B (dự kiến ngày 20/5/2025); Chi bộ A, Chi bộ C (dự kiến ngày 28/5/2025).",
    ]);
    expect(progress([...met(5), "A | | |", "B | | |"])[0]).toMatch(
      /Còn 02 chi bộ chưa tổ chức đại hội: Chi bộ A, Chi bộ B\.$/,
    );
    expect(progress([...met(5), "A | | |", "B | 20/5/2025 | |"])[0]).toMatch(
      /: Chi bộ B \(dự kiến ngày 20\/5\/2025\); Chi bộ A \(chưa có ngày dự kiến\)\.$/,
    );
  });

  test("where one has a reason each has its line; those with one reason share it", () => {
    const rows = ["A | 28/5/2025 | | Chờ nhân sự", "B | | | Hoãn, chờ nhân sự", "C | | | Hoãn (chờ nhân sự)"];
    expect(progress([...met(5), ...rows])).toEqual([
      "Ngày 10/5/2025, 5/8 chi bộ đã tổ chức đại hội (đạt 62,5%). Còn 03 chi bộ chưa tổ chức đại hội:",
      "- Chi bộ A: dự kiến ngày 28/5/2025 (lý do: chờ nhân sự).",
      "- Chi bộ B, Chi bộ C: hoãn, chưa định ngày, do chờ nhân sự.",
    ]);
  });

  test("of more than a few each is told with its day where some have one", () => {
    const rows = ["A | 28/5/2025 | |", "B | 30/5/2025 | |", "C | | |", "D | | | Hoãn do dịch bệnh"];
    expect(progress([...met(5), ...rows])).toEqual([
      "Ngày 10/5/2025, 5/9 chi bộ đã tổ chức đại hội (đạt 55,56%). Còn 04 chi bộ chưa tổ chức đại hội:",
      "- Chi bộ A: dự kiến ngày 28/5/2025.",
      "- Chi bộ B: dự kiến ngày 30/5/2025.",
      "- Chi bộ D: hoãn, chưa định ngày, do dịch bệnh.",
      "- Chi bộ C: chưa có ngày dự kiến.",
    ]);
  });

  const days = (count: number, from = 20): readonly string[] =>
    Array.from({ length: count }, (_, i) => `Thôn ${i + 1} | ${from + (i % 3)}/5/2025 | |`);

  test("of many the days are told one by one, behind how many have theirs and until when", () => {
    expect(progress([...met(5), ...days(11), "A | | |", "B | 21/5/2025 | | Chờ nhân sự"])).toEqual([
      "Ngày 10/5/2025, 5/18 chi bộ đã tổ chức đại hội (đạt 27,78%). Còn 13 chi bộ chưa tổ chức đại hội, trong đó có 12 chi bộ dự kiến tổ chức từ ngày 20 đến 22/5/2025. Cụ thể:",
      "- Ngày 20/5/2025: Chi bộ thôn 1, Chi bộ thôn 4, Chi bộ thôn 7, Chi bộ thôn 10.",
      "- Ngày 21/5/2025: Chi bộ thôn 2, Chi bộ thôn 5, Chi bộ thôn 8, Chi bộ thôn 11.",
      "- Chi bộ B: dự kiến ngày 21/5/2025 (lý do: chờ nhân sự).",
      "- Ngày 22/5/2025: Chi bộ thôn 3, Chi bộ thôn 6, Chi bộ thôn 9.",
      "- Chi bộ A: chưa có ngày dự kiến.",
    ]);
  });

  test("of more than can be listed they are counted with their days, and told are those without one", () => {
    expect(progress([...met(5), ...days(31), "A | | |"])).toEqual([
      "Ngày 10/5/2025, 5/37 chi bộ đã tổ chức đại hội (đạt 13,51%). Còn 32 chi bộ chưa tổ chức đại hội, trong đó có 31 chi bộ dự kiến tổ chức từ ngày 20 đến 22/5/2025; Chi bộ A chưa có ngày dự kiến.",
    ]);
  });

  test("few of whom nothing is known are named; of others those with a reason are told", () => {
    const rows = ["A | | |", "B | | |", "C | | |"];
    const count =
      "Ngày 10/5/2025, 5/9 chi bộ đã tổ chức đại hội (đạt 55,56%). Còn 04 chi bộ chưa tổ chức đại hội";
    expect(progress([...met(5), ...rows, "D | | |"])).toEqual([
      `${count}: Chi bộ A, Chi bộ B, Chi bộ C, Chi bộ D.`,
    ]);
    expect(progress([...met(5), ...rows, "D | | | Hoãn do dịch bệnh"])).toEqual([
      `${count}, trong đó Chi bộ D hoãn, chưa định ngày, do dịch bệnh.`,
    ]);
    expect(
      progress([...met(5), ...rows.slice(1), "D | | | Hoãn do dịch bệnh", "E | | | Chờ nhân sự"]),
    ).toEqual([
      `${count}, trong đó có:`,
      "- Chi bộ D: hoãn, chưa định ngày, do dịch bệnh.",
      "- Chi bộ E: chưa có ngày dự kiến, do chờ nhân sự.",
    ]);
    expect(progress([...met(5), "A | | | Hoãn", "B | | | Hoãn"])[0]).toMatch(
      /Còn 02 chi bộ chưa tổ chức đại hội: Chi bộ A, Chi bộ B \(hoãn, chưa định ngày\)\.$/,
    );
  });

  test("a column of reasons holds reasons, whatever they begin with", () => {
    const sheet =
      "\nChi bộ | CUV | Tình trạng | Lý do\nA | 3 | |\nB | 3 | |\nC | | Chưa tổ chức | Nhân sự xin rút";
    expect(part(reported(sheet), "TIẾN ĐỘ")).toEqual([
      "Đến nay, 2/3 chi bộ đã tổ chức đại hội. Chi bộ C chưa tổ chức đại hội, do nhân sự xin rút.",
    ]);
  });

  test("the first of several is named", () => {
    expect(progress([...met(1), "A | 20/5/2025 | |", "B | 28/5/2025 | |"])).toEqual([
      "Đợt đại hội bắt đầu từ ngày 10/5, dự kiến kết thúc ngày 28/5/2025. Đến nay, 1/3 chi bộ đã tổ chức đại hội, là Chi bộ Số 1 (ngày 10/5/2025). Còn 02 chi bộ chưa tổ chức đại hội: Chi bộ A (dự kiến ngày 20/5/2025); Chi bộ B (dự kiến ngày 28/5/2025).",
    ]);
  });
});

describe("Who holds none", () => {
  const TOTAL =
    "1. Đảng ủy xã có 07 chi bộ trực thuộc, trong đó có 05 chi bộ phải tổ chức đại hội, thời gian ngày 10/5/2025.";

  test("is told with the reasons, those alike together", () => {
    expect(progress([...met(5), "A | | | Không ĐH - giải thể", "B | | | GIẢI THỂ"])).toEqual([
      `1. Đảng ủy xã có 05 chi bộ trực thuộc phải tổ chức đại hội, thời gian ngày 10/5/2025. ${HELD}`,
      "2. Có 02 chi bộ không tổ chức đại hội: Chi bộ A, Chi bộ B (giải thể).",
    ]);
    expect(progress([...met(5), "A | | | Không tổ chức", "B | | | Mới sáp nhập, chỉ định chi ủy"])[0]).toBe(
      `${TOTAL} ${HELD}`,
    );
    expect(progress([...met(5), "A | | | Không tổ chức", "B | | | Mới sáp nhập, chỉ định chi ủy"])[1]).toBe(
      "2. Có 02 chi bộ không tổ chức đại hội: Chi bộ A; Chi bộ B (mới sáp nhập, chỉ định chi ủy).",
    );
  });

  test.each([
    ["Sáp nhập vào Chi bộ Số 1 từ 01/3", "có 05 chi bộ trực thuộc phải"],
    ["Không tổ chức; nhập về Chi bộ Số 1", "có 05 chi bộ trực thuộc phải"],
    ["Chờ sáp nhập, không tổ chức", "có 06 chi bộ trực thuộc, trong đó có 05"],
    ["Không tổ chức, đang làm thủ tục giải thể", "có 06 chi bộ trực thuộc, trong đó có 05"],
    ["Không tổ chức, mới thành lập trên cơ sở sáp nhập hai thôn", "có 06 chi bộ trực thuộc, trong đó có 05"],
  ])("a branch that became part of another is not counted among those that they have: %s", (note, told) => {
    expect(progress([...met(5), `A | | | ${note}`])[0]).toContain(told);
  });

  test("more than ten are counted, with the reason that all have", () => {
    const rows = Array.from({ length: 11 }, (_, i) => `A${i} | | | Không tổ chức do mới thành lập`);
    expect(progress([...met(5), ...rows])[1]).toBe("2. Có 11 chi bộ không tổ chức đại hội do mới thành lập.");
  });

  test("an office that counts them among all does not say that all have met", () => {
    const settings = { ...defaultSettings, progressBase: "all" as const };
    const lines = reported(commune([...met(5), "A | | | Giải thể"]), {}, settings);
    expect(part(lines, "TIẾN ĐỘ")[0]).toMatch(/Đến nay, 5\/6 chi bộ đã tổ chức đại hội \(đạt 83,33%\)\.$/);
    expect(lines.join("\n")).not.toMatch(/[Tt]oàn bộ|hoàn thành/);
  });
});

describe("Before the first congress", () => {
  const rows = ["A | 20/5/2025 | |", "B | 22/5/2025 | |", "C | 24/5/2025 | |", "D | 26/5/2025 | |"];

  test("how many are to meet and when; few of them by name", () => {
    expect(progress(rows)).toEqual([
      "Đảng ủy xã có 04 chi bộ trực thuộc phải tổ chức đại hội. Đến nay chưa có chi bộ nào tổ chức đại hội. Thời gian dự kiến từ ngày 20 đến 26/5/2025. Cụ thể:",
      "- Chi bộ A: dự kiến ngày 20/5/2025.",
      "- Chi bộ B: dự kiến ngày 22/5/2025.",
      "- Chi bộ C: dự kiến ngày 24/5/2025.",
      "- Chi bộ D: dự kiến ngày 26/5/2025.",
    ]);
    expect(progress(rows.slice(0, 2))).toEqual([
      "Đảng ủy xã có 02 chi bộ trực thuộc phải tổ chức đại hội. Đến nay chưa có chi bộ nào tổ chức đại hội. Chi bộ A dự kiến tổ chức đại hội vào ngày 20/5/2025, Chi bộ B vào ngày 22/5/2025.",
    ]);
  });

  test("with one that goes on, one that was put off, one that holds none", () => {
    expect(progress(["A | 15-16/5/2025 | |", ...rows.slice(1)])).toEqual([
      "Đảng ủy xã có 04 chi bộ trực thuộc phải tổ chức đại hội. Đến nay chưa có chi bộ nào tổ chức xong đại hội. Chi bộ A đang tiến hành đại hội trong 02 ngày 15 và 16/5/2025. Còn 03 chi bộ chưa tổ chức đại hội: Chi bộ B (dự kiến ngày 22/5/2025); Chi bộ C (dự kiến ngày 24/5/2025); Chi bộ D (dự kiến ngày 26/5/2025).",
    ]);
    const total =
      "1. Đảng ủy xã có 05 chi bộ trực thuộc phải tổ chức đại hội. Đến nay chưa có chi bộ nào tổ chức đại hội.";
    expect(progress([...rows, "E | | | Hoãn do dịch", "G | | | Giải thể"])).toEqual([
      `${total} Cụ thể:`,
      "- Chi bộ A: dự kiến ngày 20/5/2025.",
      "- Chi bộ B: dự kiến ngày 22/5/2025.",
      "- Chi bộ C: dự kiến ngày 24/5/2025.",
      "- Chi bộ D: dự kiến ngày 26/5/2025.",
      "- Chi bộ E: hoãn, chưa định ngày, do dịch.",
      "2. Có 01 chi bộ không tổ chức đại hội: Chi bộ G (giải thể).",
    ]);
    expect(
      progress([...rows.slice(1), "E | | | Hoãn do dịch", "H | | | Chờ nhân sự", "G | | | Giải thể"]),
    ).toEqual([
      `${total} Cụ thể:`,
      "- Chi bộ B: dự kiến ngày 22/5/2025.",
      "- Chi bộ C: dự kiến ngày 24/5/2025.",
      "- Chi bộ D: dự kiến ngày 26/5/2025.",
      "- Chi bộ E: hoãn, chưa định ngày, do dịch.",
      "- Chi bộ H: chưa có ngày dự kiến, do chờ nhân sự.",
      "2. Có 01 chi bộ không tổ chức đại hội: Chi bộ G (giải thể).",
    ]);
  });

  test("nobody is to meet", () => {
    const lines = reported(commune(["A | | | Giải thể", "B | | | Mới sáp nhập"]));
    expect(lines.slice(1)).toEqual([
      "việc không tổ chức đại hội các chi bộ trực thuộc Đảng ủy xã Tân Lập, nhiệm kỳ 2025-2027",
      "(tính đến ngày 15/5/2025)",
      "TIẾN ĐỘ",
      "Có 02 chi bộ không tổ chức đại hội: Chi bộ A (giải thể); Chi bộ B (mới sáp nhập).",
    ]);
  });
});

describe("What is new since the day of the last text", () => {
  const rows = [...met(4), "A | 13/5/2025 | 3 |", "B | 28/5/2025 | |", "C | | | Giải thể"];

  test("is counted and named, or that there is nothing", () => {
    expect(progress(rows, { lastAsOf: "12/5/2025" })[0]).toMatch(
      /Đến nay, 5\/6 chi bộ đã tổ chức đại hội \(đạt 83,33%\), tăng 01 chi bộ so với ngày 12\/5\/2025 \(4\/6\): Chi bộ A\. Chi bộ B dự kiến/,
    );
    expect(progress(rows, { lastAsOf: "13/5/2025" })[0]).toMatch(
      /Đến nay, 5\/6 chi bộ đã tổ chức đại hội \(đạt 83,33%\)\. Từ ngày 14 đến 15\/5\/2025, chưa có thêm chi bộ nào tổ chức đại hội\./,
    );
  });

  test("is not told of a day that is none, of one that is not past, and where a congress has no day", () => {
    for (const lastAsOf of ["hôm qua", "15/5/2025", "20/5/2025"])
      expect(progress(rows, { lastAsOf })[0]).not.toMatch(/tăng|thêm/);
    expect(progress([...rows, "D | | 3 |"], { lastAsOf: "12/5/2025" })[0]).not.toMatch(/tăng|thêm/);
  });
});
