/** Parts III and IV of the report: what the figures show, then what staff type. */
import { defaultSettings, type Target } from "../../../src/congress/settings";
import type { QuickReportOptions } from "../../../src/documents/quick-report/options";
import { part, reported } from "./written";

function assessed(sheet: string, targets: readonly Target[] = []): readonly string[] {
  return part(reported(sheet, {}, { ...defaultSettings, targets }), "ĐÁNH GIÁ CHUNG");
}

const table = (...rows: readonly string[]): string =>
  ["", "Chi bộ | CUV | Cần bầu | Ghi chú", ...rows].join("\n");
const FULL = ["A | 5 | 5 |", "B | 7 | 7 |", "C | 3 | 3 |"];

describe("Whether all have met and filled their seats", () => {
  test.each([
    ["all", FULL, "Toàn bộ các chi bộ đã hoàn thành đại hội và bầu đủ số lượng cấp ủy viên."],
    ["both", FULL.slice(1), "Cả hai chi bộ đã hoàn thành đại hội và bầu đủ số lượng cấp ủy viên."],
    [
      "some of all",
      ["Chợ | 4 | 5 |", ...FULL.slice(1)],
      "Toàn bộ các chi bộ đã hoàn thành đại hội; 2/3 chi bộ bầu đủ số lượng cấp ủy viên.",
    ],
    [
      "nobody",
      ["Chợ | 4 | 5 |", "Bến | 2 | 3 |"],
      "Cả hai chi bộ đã hoàn thành đại hội; chưa chi bộ nào bầu đủ số lượng cấp ủy viên.",
    ],
    [
      "all that met, while one has not",
      [...FULL, "D | | |"],
      "Các chi bộ đã tổ chức đại hội đều bầu đủ số lượng cấp ủy viên.",
    ],
    [
      "some that met, while one has not",
      ["Chợ | 4 | 5 |", ...FULL.slice(1), "D | | |"],
      "Trong 03 chi bộ đã tổ chức đại hội, 02 chi bộ bầu đủ số lượng cấp ủy viên.",
    ],
  ])("%s", (_who, rows, told) => {
    expect(assessed(table(...rows))).toEqual([told]);
  });

  test("is left out with its heading where only part I could be said again", () => {
    expect(assessed("\nChi bộ | CUV\nA | 3\nB | 3")).toEqual([]);
    expect(assessed("\nChi bộ | CUV\nA | 3\nB | 3\nC |")).toEqual([]);
    expect(assessed(table("A | | |", "B | | |"))).toEqual([]);
    expect(reported("\nChi bộ | CUV\nA | 3\nB | 3").join("\n")).not.toMatch(/III-|IV-/);
  });
});

test("who is still to come, put off or not, and which blocks are done is told by part I alone", () => {
  const rows = ["A | 5 | 5 | 10/5/2025 |", "B | 3 | 3 | 10/5/2025 |"];
  const open = ["C | | | 20/5/2025 |", "D | | | | Hoãn"];
  const sheet = (...lines: readonly string[]): string =>
    ["", "Tính đến ngày 12/5/2025 | <", "Chi bộ | CUV | Cần bầu | Ngày ĐH | Ghi chú", ...lines].join("\n");
  expect(assessed(sheet(...rows, ...open))).toEqual([
    "Các chi bộ đã tổ chức đại hội đều bầu đủ số lượng cấp ủy viên.",
  ]);
  expect(
    assessed(
      "\nTính đến ngày 12/5/2025 | <\nChi bộ | CUV | Ngày ĐH | Ghi chú\nA | 5 | 10/5/2025 |\nB | | | Hoãn",
    ),
  ).toEqual([]);
});

test("beside an empty office the other empty seats are to be filled too", () => {
  expect(
    assessed(`
      Chi bộ | Cần bầu | CUV | Bí thư
      A      | 5       | 4   | 0
      B      | 3       | 2   | 1
      C      | 3       | 3   | 1
    `),
  ).toEqual([
    "Toàn bộ các chi bộ đã hoàn thành đại hội; 1/3 chi bộ bầu đủ số lượng cấp ủy viên. Việc cần giải quyết tiếp là kiện toàn chức danh bí thư ở Chi bộ A; bầu bổ sung 01 chi ủy viên ở Chi bộ B.",
  ]);
});

test("places that are empty are to be filled: few by name, many by number", () => {
  const told = (count: number, note = ""): string =>
    assessed(
      [
        "",
        "Chi bộ | CUV | Bí thư | Phó bí thư | Ghi chú",
        `Z | 3 | 1 | 0 | ${note}`,
        ...Array.from({ length: count }, (_, i) => `A${i} | 3 | 0 | 1 |`),
      ].join("\n"),
    )[0] ?? "";
  const bare = "đã hoàn thành đại hội. Việc cần giải quyết tiếp là kiện toàn chức danh";
  expect(told(1)).toBe(`Cả hai chi bộ ${bare} bí thư ở Chi bộ A0.`);
  expect(told(2, "Khuyết phó bí thư")).toBe(
    `Toàn bộ các chi bộ ${bare} bí thư ở Chi bộ A0 và Chi bộ A1; phó bí thư ở Chi bộ Z.`,
  );
  expect(told(4)).toBe(`Toàn bộ các chi bộ ${bare} bí thư ở 04 chi bộ.`);
});

describe("Targets", () => {
  const target = (percent: number, source = "Đảng ủy xã"): Target => ({
    indicator: "women",
    limit: null,
    percent,
    source,
    since: null,
  });
  const sheet = (women: number, elected = 20, open = ""): string =>
    `\nNhiệm kỳ 2025-2027 | <\nChi bộ | CUV | Nữ\nA | ${elected} | ${women}\nB | ${elected} | ${women}\n${open}`;
  const told = (...args: Parameters<typeof assessed>): string | undefined =>
    /(?<=hoàn thành đại hội\. ).*/.exec(assessed(...args)[0] ?? "")?.[0];

  test.each([
    [5, 15, "Tỷ lệ cấp ủy viên nữ đạt 25%, cao hơn chỉ tiêu 15% của Đảng ủy xã."],
    [5, 25, "Tỷ lệ cấp ủy viên nữ đạt 25%, bằng chỉ tiêu 25% của Đảng ủy xã."],
    [5, 33.3, "Tỷ lệ cấp ủy viên nữ đạt 25%, thấp hơn chỉ tiêu 33,3% của Đảng ủy xã."],
  ])("%d of 20 with a target of %d%%", (women, percent, expected) => {
    expect(told(sheet(women), [target(percent)])).toBe(expected);
  });

  test.each([
    [
      "Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, nhiệm kỳ 2025-2027",
      " theo Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị",
    ],
    ["theo Kế hoạch số 12-KH/ĐU", " theo Kế hoạch số 12-KH/ĐU"],
    ["hướng dẫn cho nhiệm kỳ 2025-2027", ""],
  ])("its source is cited without the term that it is for: %s", (source, cited) => {
    expect(told(sheet(5), [target(15, source)])).toBe(
      `Tỷ lệ cấp ủy viên nữ đạt 25%, cao hơn chỉ tiêu 15%${cited}.`,
    );
  });

  test("a share that is printed as the target is, and is not it, is near it", () => {
    expect(told("\nChi bộ | CUV | Nữ\nA | 300 | 100\nB | 300 | 100", [target(33.33)])).toBe(
      "Tỷ lệ cấp ủy viên nữ đạt 33,33%, xấp xỉ chỉ tiêu 33,33% của Đảng ủy xã.",
    );
  });

  test("while some have not met it is the share so far", () => {
    expect(assessed(sheet(5, 20, "C | |"), [target(15)])).toEqual([
      "Đến nay, tỷ lệ cấp ủy viên nữ đạt 25%, cao hơn chỉ tiêu 15% của Đảng ủy xã.",
    ]);
  });

  test("of another term, of few persons and of nothing that the sheet has nothing is said", () => {
    expect(assessed(sheet(5), [target(15, "nhiệm kỳ 2020-2025")])).toEqual([]);
    expect(assessed(sheet(1, 3), [target(15)])).toEqual([]);
    expect(assessed("\nChi bộ | CUV\nA | 20\nB | 20", [target(15)])).toEqual([]);
  });
});

test("blocks that are done, and the one that lacks most", () => {
  const sheet = `
    Huyện ủy Đá Vàng | <
    Đơn vị        | Số chi bộ | Đã ĐH | Cần bầu | CUV
    Khối xã       | 50        | 48    | 150     | 138
    Khối cơ quan  | 20        | 20    | 60      | 58
    Khối trường   | 10        | 10    | 30      | 30
  `;
  expect(assessed(sheet)).toEqual([
    "Số bầu thiếu tập trung ở Khối xã (12/14 đồng chí); Khối trường bầu đủ số lượng.",
  ]);
});

describe("What staff type", () => {
  const SHEET = table(...FULL);
  const typed = (options: Partial<QuickReportOptions>, heading: string): readonly string[] =>
    part(reported(SHEET, options), heading);

  test("stands behind what the figures show, as it is", () => {
    expect(
      typed({ assessment: "Công tác chuẩn bị chu đáo\nCán bộ, đảng viên đồng thuận." }, "ĐÁNH GIÁ CHUNG"),
    ).toEqual([
      "Toàn bộ các chi bộ đã hoàn thành đại hội và bầu đủ số lượng cấp ủy viên.",
      "Công tác chuẩn bị chu đáo.",
      "Cán bộ, đảng viên đồng thuận.",
    ]);
  });

  test("proposals: one, several with numbers unless they have signs, none", () => {
    const told = (...proposals: readonly string[]): readonly string[] =>
      typed({ proposals }, "ĐỀ XUẤT, KIẾN NGHỊ");
    expect(told("Đề nghị mở lớp")).toEqual(["Đề nghị mở lớp."]);
    expect(told("Đề nghị mở lớp", "", "Đề nghị cấp kinh phí.")).toEqual([
      "1. Đề nghị mở lớp.",
      "2. Đề nghị cấp kinh phí.",
    ]);
    expect(told("- Đề nghị mở lớp;", "- Đề nghị cấp kinh phí.")[1]).toBe("- Đề nghị cấp kinh phí.");
    expect(told()).toEqual([]);
    expect(typed({ noProposals: true }, "ĐỀ XUẤT, KIẾN NGHỊ")).toEqual(["Không có."]);
    // Whoever types one has some.
    expect(typed({ noProposals: true, proposals: ["Đề nghị mở lớp"] }, "ĐỀ XUẤT, KIẾN NGHỊ")).toEqual([
      "Đề nghị mở lớp.",
    ]);
  });

  test("a part that is left out takes no number", () => {
    expect(
      reported("\nChi bộ | CUV\nA | 3\nB | 3", { noProposals: true }).filter((line) => /^[IV]+- /.test(line)),
    ).toEqual(["I- TIẾN ĐỘ", "II- KẾT QUẢ BẦU CỬ", "III- ĐỀ XUẤT, KIẾN NGHỊ"]);
  });
});
