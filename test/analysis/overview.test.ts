/** What is told of a sheet: progress, figures with their shares and targets, days, columns, findings. */
import { assignableFields } from "../../src/analysis/assignable-fields";
import { MOST_FINDINGS, overviewOf, type Overview } from "../../src/analysis/overview/overview";
import { type FigureView, type GroupView } from "../../src/analysis/overview/figures";
import { finding, findingKey, type Finding } from "../../src/congress/findings";
import { makeReport } from "../../src/congress/report";
import { defaultSettings, type CongressSettings } from "../../src/congress/settings";
import type { ColumnMatch, Source } from "../../src/congress/source";
import type { CongressTable } from "../../src/congress/table";
import { readSheet } from "../../src/reading/read-sheet";
import type { Day } from "../../src/vietnamese/day";
import { statisticsOf } from "../summary/support";
import { draw } from "../support/draw";
import { readTable } from "../support/told";
import { day, drawTable, withSource } from "../support/table";

interface Given {
  readonly table?: Partial<CongressTable>;
  readonly source?: Partial<Source>;
  readonly asOf?: Day | null;
  readonly asOfChosen?: boolean;
  readonly settings?: Partial<CongressSettings>;
  readonly assigned?: readonly string[];
  readonly findings?: readonly Finding[];
}

function overview(picture: string, given: Given = {}): Overview {
  const { table, source = {}, asOf, asOfChosen = false, settings, assigned = [], findings = [] } = given;
  const statistics = statisticsOf(
    withSource(drawTable(picture, table), source),
    asOf === undefined ? day("20/4/2017") : asOf,
  );
  return overviewOf({
    report: { statistics, findings },
    settings: { ...defaultSettings, ...settings },
    assigned: new Set(assigned),
    asOfChosen,
  });
}

/** "held 4/5 80%, pending 1, exempt 0, of 5". */
function progress({ held, base, share, pending, exempt, total }: GroupView): string {
  return `held ${held}/${base} ${share ?? "-"}, pending ${pending}, exempt ${exempt}, of ${total}`;
}

function figure({ groups }: Overview, id: string): FigureView | undefined {
  return groups[0].figures.find((one) => one.id === id);
}

const FIVE = `
  branch | date      | mark   | elected | women
  Thôn 1 | 18/4/2017 |        | 5       | 1
  Thôn 2 | 19/4/2017 |        | 3       | 1
  Thôn 3 | 20/4/2017 |        | 2       | 0
  Thôn 4 | 21/4/2017 |        |         |
  Thôn 5 |           | exempt |         |`;

test("beside each figure of the whole and of a block stands that of the term before", () => {
  const now = `
    branch | date      | elected | women
    # KHỐI XÃ
    Thôn 1 | 18/4/2017 | 5       | 2`;
  const previous = statisticsOf(
    drawTable("branch | elected\n# Khối xã\nThôn 1 | 3", { term: { first: 2015, last: 2017 } }),
    null,
  );
  const statistics = statisticsOf(drawTable(now), day("20/4/2017"));
  const view = overviewOf({
    report: { statistics, previous, findings: [] },
    settings: defaultSettings,
    assigned: new Set(),
    asOfChosen: false,
  });
  expect(view.previous).toEqual({ term: { first: 2015, last: 2017 }, sheet: "KQ" });
  for (const { figures } of view.groups) {
    const elected = figures.find(({ id }) => id === "elected");
    expect(elected?.before).toMatchObject({ text: "3", change: { way: "up", by: "2" } });
    expect(figures.find(({ id }) => id === "women")?.before).toBeNull();
  }
  expect(overview(FIVE).previous).toBeNull();
});

test("a column of the term before is told as such, not as one of no use", () => {
  const read = readSheet(
    draw(`
      STT | Tên chi bộ | Số CUV khóa trước | Số CUV | Mã số
      1   | Văn phòng  | 3                 | 5      | A1
      2   | Thôn Một   | 4                 | 3      | A2
    `),
  );
  if (!read.ok) throw new Error(read.reason.kind);
  const report = makeReport({ ...read, asOf: null, today: day("20/4/2025") });
  const { columns } = overviewOf({
    report,
    settings: defaultSettings,
    assigned: new Set(),
    asOfChosen: false,
  });
  expect(columns.map(({ name, field, before }) => [name, field, before])).toEqual([
    ["A", "number", false],
    ["B", "branch", false],
    ["C", null, true],
    ["D", "elected", false],
    ["E", null, false],
  ]);
});

describe("Progress", () => {
  test("is a share of the congresses that must be held", () => {
    expect(progress(overview(FIVE).groups[0])).toBe("held 3/4 75%, pending 1, exempt 1, of 5");
  });

  test("is a share of all congresses where the office counts so", () => {
    const { groups } = overview(FIVE, { settings: { progressBase: "all" } });
    expect(progress(groups[0])).toBe("held 3/5 60%, pending 1, exempt 1, of 5");
  });

  test("has no share where there is nothing to hold", () => {
    const { groups } = overview("branch | mark | elected\nThôn 1 | exempt |");
    expect(progress(groups[0])).toBe("held 0/0 -, pending 0, exempt 1, of 1");
  });

  test("is told of each block by its name after the whole", () => {
    const { groups } = overview(`
      branch | date      | elected
      # KHỐI XÃ
      Thôn 1 | 19/4/2017 | 3
      Thôn 2 | 21/4/2017 |
      # KHỐI PHỐ
      Phố 1  | 20/4/2017 | 2`);
    expect(groups.map((group) => `${group.name ?? "(whole)"}: ${progress(group)}`)).toEqual([
      "(whole): held 2/3 66,67%, pending 1, exempt 0, of 3",
      "KHỐI XÃ: held 1/2 50%, pending 1, exempt 0, of 2",
      "KHỐI PHỐ: held 1/1 100%, pending 0, exempt 0, of 1",
    ]);
  });
});

describe("A figure", () => {
  test("has its share and what it is a share of", () => {
    expect(figure(overview(FIVE), "women")).toEqual({
      id: "women",
      label: "Nữ",
      heading: "Cấp ủy viên",
      before: null,
      count: 2,
      average: null,
      share: "20%",
      base: { label: "Cấp ủy viên được bầu", count: 10 },
      derived: false,
      target: null,
      everywhere: null,
      doubts: [],
    });
  });

  test("of those that have met says what the whole table has, where that is more", () => {
    const view = overview(`
      branch | date      | members | elected
      # KHỐI XÃ
      Thôn 1 | 19/4/2017 | 20      | 3
      Thôn 2 | 21/4/2017 | 15      |
      # KHỐI PHỐ
      Phố 1  | 20/4/2017 | 12      | 3`);
    const told = view.groups.map(({ figures }) => figures.map(({ id, everywhere }) => [id, everywhere]));
    expect(told).toEqual([
      [
        ["members", 47],
        ["elected", null],
      ],
      [
        ["members", 35],
        ["elected", null],
      ],
      [
        ["members", null],
        ["elected", null],
      ],
    ]);
  });

  test("made from a cell with a warning or an error carries it, and no other figure does", () => {
    const cell = { sheet: "KQ", row: 1, column: 3 };
    const doubt = finding("error-cell", cell, { text: "#REF!" });
    const view = overview(FIVE, { findings: [doubt] });
    expect(view.groups[0].figures.map(({ id, doubts }) => [id, doubts])).toEqual([
      ["elected", [findingKey(doubt)]],
      ["women", []],
    ]);
  });

  test("has a share in the decimals of the office", () => {
    const picture = "branch | date | elected | women\nThôn 1 | 19/4/2017 | 3 | 2";
    const share = (decimals: 0 | 1 | 2): string | null | undefined =>
      figure(overview(picture, { settings: { decimals } }), "women")?.share;
    expect([share(0), share(1), share(2)]).toEqual(["67%", "66,7%", "66,67%"]);
  });

  test("that is no part of another has no share", () => {
    expect(figure(overview(FIVE), "elected")).toMatchObject({ count: 10, share: null, base: null });
  });

  test("that was computed from other columns says so", () => {
    const picture = "branch | date | elected | reelected\nThôn 1 | 19/4/2017 | 5 | 3";
    expect(figure(overview(picture), "firstTime")).toMatchObject({ count: 2, derived: true, share: "40%" });
  });

  test("that is an average has no count", () => {
    // (2 * 40 + 2 * 45) / 4
    const picture =
      "branch | date | elected | averageAge\nThôn 1 | 19/4/2017 | 2 | 40\nThôn 2 | 20/4/2017 | 2 | 45";
    expect(figure(overview(picture), "averageAge")).toMatchObject({
      count: null,
      average: "42,5",
      share: null,
      base: null,
    });
  });

  test("is called with the age that its header names", () => {
    const picture = "branch | date | elected | young:Dưới 35 tuổi\nThôn 1 | 19/4/2017 | 5 | 1";
    expect(figure(overview(picture), "young")?.label).toBe("Trẻ tuổi (dưới 35 tuổi)");
  });

  test("has its share of the block's own base in a block", () => {
    const { groups } = overview(`
      branch | date      | elected | women
      # KHỐI XÃ
      Thôn 1 | 19/4/2017 | 4       | 1
      # KHỐI PHỐ
      Phố 1  | 20/4/2017 | 6       | 3`);
    const shares = groups.map(({ figures }) => figures.find(({ id }) => id === "women")?.share);
    expect(shares).toEqual(["40%", "25%", "50%"]);
  });
});

describe("A target", () => {
  const target = (percent: number) => ({
    targets: [{ indicator: "women", limit: null, percent, source: "Hướng dẫn 01", since: null }],
  });

  test("is met by a share that reaches it exactly", () => {
    expect(figure(overview(FIVE, { settings: target(20) }), "women")?.target).toEqual({
      percent: 20,
      source: "Hướng dẫn 01",
      met: true,
    });
  });

  test("is missed by a share below it", () => {
    expect(figure(overview(FIVE, { settings: target(20.5) }), "women")?.target).toMatchObject({ met: false });
  });

  test("is set for the whole, not for its blocks", () => {
    const picture = "branch | date | elected | women\n# KHỐI XÃ\nThôn 1 | 19/4/2017 | 5 | 1";
    const { groups } = overview(picture, { settings: target(15) });
    const targets = groups.map(({ figures }) => figures.map((one) => one.target !== null));
    expect(targets).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  test("that came later measures nothing", () => {
    const since = [{ indicator: "women", limit: null, percent: 20, source: "", since: day("21/4/2017") }];
    expect(figure(overview(FIVE, { settings: { targets: since } }), "women")?.target).toBeNull();
  });
});

describe("Congresses by days", () => {
  const days = (picture: string): readonly string[] =>
    overview(picture).days.map(({ day: d, held, pending }) => `${d.day}/${d.month}: ${held}, ${pending}`);

  test("stand in order, held and pending", () => {
    expect(
      days(`
        branch | date      | elected
        A      | 21/4/2017 |
        B      | 19/4/2017 | 3
        C      | 19/4/2017 | 2
        D      | 30/3/2017 | 2`),
    ).toEqual(["30/3: 1, 0", "19/4: 2, 0", "21/4: 0, 1"]);
  });

  test("count on their last day", () => {
    expect(days("branch | date | elected\nA | 19-20/4/2017 | 3")).toEqual(["20/4: 1, 0"]);
  });

  test("leave out what has no exact day", () => {
    expect(days("branch | date | elected\nA | 4/2017 | 3\nB | II/2017 | 2\nC | | 2")).toEqual([]);
  });

  test("leave out days of branches that hold none", () => {
    expect(days("branch | date | mark | elected\nA | 19/4/2017 | exempt |")).toEqual([]);
  });

  test("count as many as a row stands for", () => {
    // 10 less 1 exempt less 6 held
    expect(
      days(
        "branch | date | branches | heldBranches | exemptBranches | elected\nXã A | 19/4/2017 | 10 | 6 | 1 | 30",
      ),
    ).toEqual(["19/4: 6, 3"]);
  });
});

describe("The columns", () => {
  const match = { percent: false, limit: null };
  const columns = [
    { ...match, column: 0, header: ["Chi bộ"], field: "branch" },
    { ...match, column: 2, header: ["Cấp ủy", "Nữ"], field: "women" },
    { ...match, column: 3, header: ["Tỷ lệ %"], field: "women", percent: true },
  ];
  const unread = [{ column: 1, header: ["Điện thoại"] }];
  const told = (assigned: readonly string[]): readonly string[] =>
    overview(FIVE, { source: { columns, unread }, assigned }).columns.map(
      ({ header, field, percent, assigned }) =>
        `${header} = ${field ?? "-"}${percent ? "%" : ""}${assigned ? " (corrected)" : ""}`,
    );

  test("stand in the sheet's order, with their headings in one text and those that are not used", () => {
    expect(told([])).toEqual([
      "Chi bộ = branch",
      "Điện thoại = -",
      "Cấp ủy – Nữ = women",
      "Tỷ lệ % = women%",
    ]);
  });

  test("have the names that the sheet has for them, and the last cell of their header", () => {
    const { columns: views } = overview(FIVE, { source: { columns, unread } });
    expect(views.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
    expect(views[2]?.cell).toEqual({ sheet: "KQ", row: 0, column: 2 });
  });

  test("are told by the names of what they hold, two where each cell holds two figures", () => {
    const pair = { ...match, column: 4, header: ["Cần bầu/được bầu"] };
    const two: readonly ColumnMatch[] = [
      { ...pair, field: "planned", part: { sign: "slash", which: "first", word: "duoc bau" } },
      { ...pair, field: "elected", part: { sign: "slash", which: "second", word: "duoc bau" } },
      { ...match, column: 5, header: ["Họ và tên"], field: "personName" },
    ];
    const { columns: views } = overview(FIVE, { source: { columns: [...columns, ...two], unread } });
    expect(views.map(({ labels }) => labels)).toEqual([
      ["Tên chi bộ"],
      [],
      ["Nữ"],
      ["Nữ"],
      ["Số cấp ủy viên cần bầu", "Cấp ủy viên được bầu"],
      ["Họ và tên"],
    ]);
  });

  test("are told as corrected by their keys", () => {
    expect(told(["dien thoai", "nu"]).filter((column) => column.endsWith("(corrected)"))).toEqual([
      "Điện thoại = - (corrected)",
    ]);
  });

  test("have the keys that corrections name them by", () => {
    const { columns: views } = overview(FIVE, { source: { columns, unread } });
    expect(views.map(({ key }) => key)).toEqual(["chi bo", "dien thoai", "cap uy nu", "ti le %"]);
  });
});

describe("Findings", () => {
  const many = (count: number): readonly Finding[] =>
    Array.from({ length: count }, (_, row) =>
      finding("no-secretary", { sheet: "KQ", row, column: 1 }, { branch: "A" }),
    );
  const error = finding("error-cell", { sheet: "KQ", row: 0, column: 0 }, { text: "#REF!" });
  const warning = finding("duplicate-branch", null, { branch: "A", first: "B2", noun: "chi bộ" });

  test("are counted by how bad they are", () => {
    const { findingCounts } = overview(FIVE, { findings: [error, warning, warning, ...many(3)] });
    expect(findingCounts).toEqual({ error: 1, warning: 2, info: 3 });
  });

  test("are all told while nobody could read more at once", () => {
    expect(overview(FIVE, { findings: many(MOST_FINDINGS) }).findings).toHaveLength(MOST_FINDINGS);
  });

  test("beyond that are counted, not told", () => {
    const { findings, findingCounts } = overview(FIVE, { findings: [error, ...many(MOST_FINDINGS)] });
    expect(findings.map(({ key }) => key)).toEqual([error, ...many(MOST_FINDINGS - 1)].map(findingKey));
    expect(findingCounts.info).toBe(MOST_FINDINGS);
  });
});

describe("The day that figures are of", () => {
  const from = (given: Given): string => overview(FIVE, given).asOfFrom;

  test("is chosen", () => {
    expect(from({ asOfChosen: true })).toBe("chosen");
  });

  test("or stands on the sheet", () => {
    expect(from({ table: { asOf: day("20/4/2017") } })).toBe("sheet");
  });

  test("or there is none", () => {
    expect(from({ asOf: null })).toBe("nothing");
  });
});

test("Where the table stands is told as Excel writes it, with how many rows it has.", () => {
  expect(overview(FIVE)).toMatchObject({
    sheet: "KQ",
    header: { first: "A1", last: "E1" },
    rows: 5,
    people: null,
  });
});

test("Criteria down the side are told from the first to the last.", () => {
  const { table, findings } = readTable(
    draw(`
      Nội dung                | Thôn 1 | Thôn 2
      Số cấp ủy viên được bầu | 3      | 5
      Trúng cử lần đầu        | 1      | 2
      Trẻ tuổi                | 1      | 1
      LLCT: - Cao cấp         | 0      | 1
    `),
  );
  const report = { statistics: statisticsOf(table, null), findings };
  const told = overviewOf({ report, settings: defaultSettings, assigned: new Set(), asOfChosen: false });
  expect(told.header).toEqual({ first: "A2", last: "A5" });
});

test("Indicators that have a column or a figure can be columns of the summary, in the registry's order.", () => {
  const picture = "branch | mark | women | elected | reelected\nA | pending | | | ";
  const held = "branch | mark | women | elected | reelected\nA | held | 1 | 5 | 3";
  expect(overview(picture).offered.map(({ id }) => id)).toEqual(["elected", "reelected", "women"]);
  expect(overview(held).offered.map(({ id }) => id)).toEqual(["elected", "reelected", "firstTime", "women"]);
});

describe("The chart of the elected", () => {
  test("tells their parts in the registry's order, and neither seats nor positions nor ages", () => {
    const picture = `
      branch | date | planned | degree | women | elected | secretaries | averageAge | reelected | upperSecondary
      A | 19/4/2017 | 6 | 4 | 1 | 5 | 1 | 44 | 3 | 5`;
    expect(overview(picture).structure).toEqual(["reelected", "firstTime", "women", "degree"]);
  });

  test("leaves out a part whose share is not known", () => {
    const picture =
      "branch | date | elected | women | reelected\nA | 19/4/2017 | 5 | 1 | 3\nB | 19/4/2017 | | 2 | ";
    expect(overview(picture).structure).toEqual(["reelected", "firstTime"]);
  });

  test("is none of one part, and none of nobody", () => {
    expect(overview(FIVE).structure).toEqual([]);
    expect(overview("branch | date | elected | women | reelected\nA | 28/4/2017 | | |").structure).toEqual(
      [],
    );
  });
});

test("A sheet with names of persons is told to have them.", () => {
  expect(overview(FIVE).hasPeople).toBe(false);
  expect(overview("branch | secretaries.names\nA | Trần Văn An").hasPeople).toBe(true);
});

test("A column can be said to be everything that is read, and nothing that is only told apart.", () => {
  const fields = assignableFields.map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(["branch", "date", "elected", "averageAge"]));
  expect(fields.filter((field) => ["votes", "birth", "personName", "absent"].includes(field))).toEqual([]);
  expect(new Set(fields).size).toBe(fields.length);
});

test("What is told does not grow with the sheet, and can be handed to another thread.", () => {
  const told = overview(FIVE);
  expect(structuredClone(told)).toEqual(told);
});

test("A cell is one item with all that is said of it, told by the worst; what has no cell is an item each", () => {
  const at = { sheet: "KQ", row: 4, column: 2 };
  const error = finding("error-cell", at, { text: "#REF!" });
  const info = finding("no-secretary", at, { branch: "A" });
  const whole = finding("older-term-rows", null, { count: 1, others: "", term: "" });
  const { findings, findingCounts } = overview(FIVE, { findings: [error, whole, info, whole] });
  expect(findings.map(({ kind, also }) => [kind, ...also.map((one) => one.kind)])).toEqual([
    ["error-cell", "no-secretary"],
    ["older-term-rows"],
    ["older-term-rows"],
  ]);
  expect(findingCounts).toEqual({ error: 1, warning: 0, info: 2 });
});
