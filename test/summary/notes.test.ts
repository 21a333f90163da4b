import { defaultSettings } from "../../src/congress/settings";
import type { CongressTable } from "../../src/congress/table";
import type { Finding } from "../../src/congress/findings";
import type { SummaryOptions } from "../../src/summary/options";
import { makeSummary } from "../../src/summary/summary";
import { linesIn, POINTS_PER_CHARACTER, rowHeight, STANDARD_HEIGHT } from "../../src/sheet/measure";
import { printedCells, rowsBesidePrint, shownRow, shownRows, shownTable } from "./shown";
import { day, drawTable } from "../support/table";
import { aFinding, statisticsOf } from "./support";

const done = drawTable("branch | date | elected | religious\nA | 19/4/2017 | 3 | 1");

function notes(
  table: CongressTable,
  findings: readonly Finding[] = [],
  options: SummaryOptions = {},
): readonly string[] {
  const rows = shownRows(makeSummary(statisticsOf(table), findings, options));
  const first = rows.findIndex((row) => /^Ghi chú:/.test(row));
  return first < 0
    ? []
    : rows.slice(
        first,
        rows.findIndex((row) => row.startsWith("NGƯỜI LẬP BIỂU")),
      );
}

test("Nothing to say, nothing said.", () => {
  expect(notes(done)).toEqual([]);
});

test("Up to three branches that have not met are named, more are counted.", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `P${i} | 28/4/2017 | |`).join("\n");
  const table = (count: number) =>
    drawTable(`branch | date | elected | religious\nA | 19/4/2017 | 3 | 1\n${rows(count)}`);
  expect(notes(table(2))).toEqual([
    "Ghi chú:",
    "- Số liệu chỉ tính các chi bộ đã đại hội đến ngày 20/4/2017; còn 2 chi bộ chưa đại hội (P0, dự kiến ngày 28/4/2017; P1, dự kiến ngày 28/4/2017).",
  ]);
  expect(notes(table(4))[1]).toBe(
    "- Số liệu chỉ tính các chi bộ đã đại hội đến ngày 20/4/2017; còn 4 chi bộ chưa đại hội.",
  );
});

test("Branches without a congress are named with their reason.", () => {
  const table = drawTable(
    "branch | date | mark | elected | note\nA | 19/4/2017 | | 3 |\nB | | exempt | | Giải thể",
  );
  expect(notes(table)).toEqual(["Ghi chú:", "- Có 1 chi bộ không tổ chức đại hội (B, giải thể)."]);
});

test("A day that a branch's own note tells is told once, in its row and below.", () => {
  const table = drawTable(`
    branch | date | mark | elected | note
    A | 19/4/2017 | | 3 |
    B | 28/4/2017 | pending | | Theo lịch: 28/4
    C | 29/4/2017 | pending | | Chưa ĐH; Lùi đến 29/4 do dịch sởi
    D | 30/4/2017 | pending | | Chờ kiện toàn
  `);
  const layout = makeSummary(statisticsOf(table), []);
  expect(["B", "C", "D"].map((name) => shownRow(layout, name).split(" | ").at(-1))).toEqual([
    "Theo lịch: 28/4",
    "Chưa ĐH; Lùi đến 29/4 do dịch sởi",
    "Dự kiến ngày 30/4/2017; Chờ kiện toàn",
  ]);
  expect(notes(table)[1]).toMatch(
    /\(B, theo lịch: 28\/4; C, lùi đến 29\/4 do dịch sởi; D, dự kiến ngày 30\/4\/2017, chờ kiện toàn\)\.$/,
  );
});

test("What a sentence says of branches their notes do not say again in it.", () => {
  const table = drawTable(`
    branch | date | mark | elected | note
    A | 19/4/2017 | | 3 |
    B | | exempt | | Không tổ chức đại hội (chi bộ mới thành lập)
    C | | exempt | | Không ĐH, ghép với chi bộ A
    D | | pending | | Chưa tổ chức.
  `);
  expect(notes(table).slice(1)).toEqual([
    expect.stringMatching(/còn 1 chi bộ chưa đại hội \(D\)\.$/),
    "- Có 2 chi bộ không tổ chức đại hội (B, chi bộ mới thành lập; C, ghép với chi bộ A).",
  ]);
});

describe("A note that is too long for its narrow column", () => {
  const ids = (
    "members summoned attended planned elected reelected women young ethnicMinority religious secretaries " +
    "deputySecretaries degree postgraduate politicalIntermediate politicalAdvanced"
  ).split(" ");
  const told =
    "chờ cấp trên cho ý kiến về nhân sự bí thư sau khi đồng chí cũ chuyển công tác về tỉnh, đồng thời sửa xong hội trường " +
    "của ấp bị ngập trong đợt mưa lũ vừa qua và làm lại nhà sinh hoạt chung của các chi hội";
  const picture = (pending: number): string =>
    [
      ["branch", "date", ...ids, "note"],
      ["Chi bộ Cơ quan Đảng, đoàn thể", "19/4/2017", ...ids.map(() => "1"), ""],
      ...Array.from({ length: pending }, (_, i) => [
        `Chi bộ Ấp Châu Phú Hạ ${i + 1}`,
        "28/4/2017",
        ...ids.map(() => ""),
        `Chưa đại hội, ${told}`,
      ]),
    ]
      .map((cells) => cells.join(" | "))
      .join("\n");
  test("leaves the planned day in its row, which is not blown up, and stands below with its branch", () => {
    const table = drawTable(picture(1));
    const layout = makeSummary(statisticsOf(table), []);
    expect(shownRow(layout, "Chi bộ Ấp Châu Phú Hạ 1")).toMatch(/ \| Dự kiến ngày 28\/4\/2017$/);
    const row = layout.cells.find(
      ({ value }) => value?.kind === "text" && value.text.startsWith("Chi bộ Ấp"),
    )?.row;
    const size = layout.styles["branch.note"]?.size ?? 0;
    expect(layout.rowHeights.get(row ?? -1)).toBeLessThan(rowHeight(4, size));
    const below = notes(table).join("\n");
    expect(below).toContain(`còn 1 chi bộ chưa đại hội (Chi bộ Ấp Châu Phú Hạ 1, dự kiến ngày 28/4/2017`);
    expect(below.split(told)).toHaveLength(2);
  });

  test("stands in a line of its own where branches are only counted", () => {
    expect(notes(drawTable(picture(4))).slice(2)).toEqual(
      [1, 2, 3, 4].map((i) => `- Chi bộ Ấp Châu Phú Hạ ${i}: dự kiến ngày 28/4/2017, ${told}.`),
    );
  });
});

test("What a dash and a question mark mean is told where they stand.", () => {
  const table = drawTable(`
    branch | date | elected | women | religious
    A | 19/4/2017 | 3 | | ?
    B | 19/4/2017 | 3 | 1 |
    C | 19/4/2017 | 3 | | 0
  `);
  expect(notes(table, [], { showTargets: false })).toEqual([
    "Ghi chú:",
    "- Dấu “-” là chưa có số liệu, không phải là 0: nữ (2 chi bộ), có đạo (1 chi bộ).",
    "- Dấu “?” là ô ở bảng nguồn không đọc được thành số, chưa được cộng.",
  ]);
});

test("A section in which none is to meet tells no progress.", () => {
  const table = drawTable(`
    branch | date | mark | elected
    # Đã tổ chức
    A | 19/4/2017 | | 3
    # Không tổ chức
    B | | exempt |
  `);
  const rows = shownRows(makeSummary(statisticsOf(table), [])).join("\n");
  expect(rows).toContain("Đã đại hội 1/1");
  expect(rows).not.toContain("0/0");
});

test("Of many columns with a dash four are named, and the others counted.", () => {
  const table = drawTable(`
    branch | date | elected | reelected | women | young | ethnicMinority | religious | secretaries
    A | 19/4/2017 | 3 | | | | | |
    B | 19/4/2017 | 3 | 1 | 1 | 1 | 1 | 1 | 1
  `);
  expect(notes(table, [], { showTargets: false })[1]).toMatch(
    / là 0: (?:[^,]+ \(1 chi bộ\), ){3}[^,]+ \(1 chi bộ\) và 2 cột khác\.$/,
  );
});

/** What stands beside the print, its heading first. */
function beside(findings: readonly Finding[], options: SummaryOptions = {}): readonly string[] {
  return rowsBesidePrint(makeSummary(statisticsOf(done), findings, { showCharts: false, ...options }));
}

const NOT_PRINTED = "Phần bên phải bảng để người lập biểu xem, không in:";

test("Doubts of figures are listed beside the print with the source's cells; how cells are written is not the reader's business.", () => {
  expect(
    beside([
      aFinding("reelected-exceeds-elected", "error"),
      aFinding("typed-total-differs"),
      aFinding("unreadable-date"),
      aFinding("typed-percent-cut-off", "info"),
    ]),
  ).toEqual([
    NOT_PRINTED,
    "Cần kiểm tra ở bảng nguồn (trang “KQ”) trước khi ký:",
    "- Ô E7: reelected-exceeds-elected.",
    "- Ô E7: typed-total-differs.",
  ]);
  expect(beside([aFinding("exceeds", "error")], { showChecks: false })).toEqual([]);
});

test("Beyond five, doubts are counted.", () => {
  const many = Array.from({ length: 8 }, (_, i) => aFinding("exceeds", "error", `Ô E${i}: ...`));
  expect(beside(many).slice(-2)).toEqual(["- Ô E4: ...", "- ... và 3 điểm khác."]);
});

test.each([true, false])(
  "Nothing of what is to be checked or aimed at is printed (charts: %s).",
  (showCharts) => {
    const findings = [aFinding("exceeds", "error")];
    const [plain, full] = [{ showChecks: false, showTargets: false }, {}].map((options) =>
      makeSummary(statisticsOf(wide, later), findings, { ...options, showCharts }),
    );
    if (!plain || !full) throw new Error("There are two sheets.");
    expect(printedCells(full)).toEqual(printedCells(plain));
    expect(rowsBesidePrint(plain)).toEqual([]);
    expect(rowsBesidePrint(full)[0]).toBe(NOT_PRINTED);
    expect(full.rowHeights).toEqual(plain.rowHeights);
    const columns = (full.print.area?.right ?? Infinity) + 1;
    expect(full.columnWidths.slice(0, columns)).toEqual(plain.columnWidths.slice(0, columns));
  },
);

const TERM = { term: { first: 2020, last: 2025 } };
const wide = drawTable(
  `
  branch | date | members | summoned | attended | elected | reelected | women | young | secretaries
  Đảng bộ huyện A | 19/4/2020 | 30 | 30 | 28 | 20 | 10 | 3 | 1 | 1
`,
  TERM,
);
/** When both targets had been set. */
const later = day("20/4/2020");

test("Indicators with a target have a small table of native formulas.", () => {
  const layout = makeSummary(statisticsOf(wide, later), []);
  const rows = rowsBesidePrint(layout);
  const top = rows.indexOf("CHỈ TIÊU SO VỚI MỤC TIÊU");
  expect(rows.slice(top + 1, top + 4)).toEqual([
    "Chỉ tiêu | Số lượng | Trên tổng số | Tỷ lệ % | Mục tiêu % | Kết quả | Căn cứ của mục tiêu",
    "Nữ | 3 | 20 | 15 | 15 | Đạt | Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, nhiệm kỳ 2020-2025",
    "Trẻ tuổi | 1 | 20 | 5 | 10 | Chưa đạt | Hướng dẫn cho nhiệm kỳ 2020-2025, cấp trên cơ sở",
  ]);
});

test("No table of targets without targets, without a base, or when it is not wanted.", () => {
  const text = (options: SummaryOptions, targets = defaultSettings.targets) =>
    rowsBesidePrint(
      makeSummary(statisticsOf(wide, later), [], options, { ...defaultSettings, targets }),
    ).join("\n");
  expect(text({})).toContain("MỤC TIÊU");
  expect(text({ showTargets: false })).not.toMatch(/mục tiêu/i);
  expect(text({}, [])).not.toMatch(/mục tiêu/i);
  const none = drawTable("branch | date | elected | women\nA | 19/4/2020 | 0 | 0", TERM);
  expect(rowsBesidePrint(makeSummary(statisticsOf(none, later), [])).join("\n")).not.toMatch(/mục tiêu/i);
});

test("What is to be checked is printed below the signatures where that is chosen, and then stands nowhere else.", () => {
  const layout = makeSummary(statisticsOf(done), [aFinding("exceeds", "error")], {
    ...{ printChecks: true, showCharts: false, showTargets: false },
  });
  const rows = shownRows(layout);
  const signed = rows.findIndex((row) => row.startsWith("NGƯỜI LẬP BIỂU"));
  expect(rows.slice(signed + 2)).toEqual([
    "Cần kiểm tra ở bảng nguồn (trang “KQ”) trước khi ký:",
    "- Ô E7: exceeds.",
  ]);
  expect(rowsBesidePrint(layout)).toEqual([]);
});

test("A long sentence beside the print has as many rows as it needs, each as high as the table has it.", () => {
  const words = "Ô E7 ghi số cấp ủy viên tái cử nhiều hơn số cấp ủy viên được bầu. ".repeat(6);
  const layout = makeSummary(statisticsOf(done), [aFinding("exceeds", "error", words)], {
    showCharts: false,
  });
  const { row = 0, column = 0 } =
    layout.cells.find(({ value }) => value?.kind === "text" && value.text.includes(words.trim())) ?? {};
  const { bottom = row } = layout.merges.find(({ top, left }) => top === row && left === column) ?? {};
  const size = { size: 12, bold: false };
  const width = (layout.columnWidths[column] ?? 0) * POINTS_PER_CHARACTER;
  let height = 0;
  for (let r = row; r <= bottom; r++) height += layout.rowHeights.get(r) ?? STANDARD_HEIGHT;
  expect(height).toBeGreaterThanOrEqual(rowHeight(linesIn(`- ${words}`, width, size), 12) - 0.5);
});

test("Members of branches that have not met stand in brackets where that is chosen, and are in no sum.", () => {
  const table = drawTable(`
    branch | date | members | summoned | elected
    A | 19/4/2017 | 30 | 30 | 3
    B | 28/4/2017 | 45 | 45 |
    C | | | |
  `);
  const shown = (options: SummaryOptions): string =>
    shownTable(makeSummary(statisticsOf(table), [], { showTargets: false, ...options })).join("\n");
  expect(shown({})).not.toContain("45");
  const layout = makeSummary(statisticsOf(table), [], { showPendingMembers: true });
  expect(shownRow(layout, "B")).toContain("Chưa đại hội | (45) |  | ");
  expect(shown({ showPendingMembers: true })).toContain("TỔNG CỘNG | 30 | 30 | 3");
  expect(notes(table, [], { showPendingMembers: true })).toContain(
    "- Số trong ngoặc là đảng viên của chi bộ chưa đại hội, không cộng vào dòng tổng.",
  );
});

test("A total that follows the source says so, where the table has its column.", () => {
  const follows = (id: string): readonly string[] =>
    notes(done, [], { totals: new Map([[id, "DAIHOI.DEM(KQ!A1:E9)"]]) });
  expect(follows("religious")[1]).toMatch(
    /^- Dòng tổng cộng lấy số từ trang “.*” và tự cập nhật theo trang đó/,
  );
  expect(follows("women")).toEqual([]);
});
