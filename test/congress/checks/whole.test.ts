/** Columns left blank, and targets. */
import { defaultSettings } from "../../../src/congress/settings";
import type { Term } from "../../../src/vietnamese/term";
import { check, sentences } from "../check";

describe("blank cells", () => {
  const women = (...cells: readonly string[]): string =>
    ["branch | elected | women", ...cells.map((cell, i) => `Chi bộ ${i + 1} | 3 | ${cell}`)].join("\n");

  test("one finding a column, at its first blank cell", () => {
    expect(check(women("1", "", ""))).toEqual(["blank-counts C3"]);
    expect(check(women("1", "0", "0"))).toEqual([]);
    expect(sentences(women("1", "", ""))).toEqual([
      "Cột “Nữ” để trống ở 2 chi bộ đã đại hội (đầu tiên là ô C3, Chi bộ 2). " +
        "Ô trống không được coi là 0; nếu không có ai, hãy ghi 0.",
    ]);
  });

  test("a cell that cannot be read is not blank", () => {
    expect(check(women("1", "?"))).toEqual([]);
  });

  test("only held branches with a result count", () => {
    expect(check("branch | mark | elected | women\nA | pending | |\nB | exempt | |")).toEqual([]);
    expect(check("branch | mark | elected | women\nA | held | |")).toEqual(["held-without-result C2"]);
  });

  test("secretaries and deputies may be blank", () => {
    expect(check("branch | elected | deputySecretaries.names\nA | 3 |")).toEqual([]);
  });

  test("levels of education in one column are one column", () => {
    const table = `branch | elected | degree | college\nA | 3 | |`;
    expect(check(table)).toEqual(["blank-counts C2", "blank-counts D2"]);
    const figureColumns = new Map([
      ["elected", [1]],
      ["degree", [2]],
      ["college", [2]],
    ]);
    expect(check(table, { source: { figureColumns } })).toEqual(["blank-counts C2"]);
  });

  test("an average that is missing is told with its own words", () => {
    expect(check("branch | elected | averageAge\nA | 3 | 45\nB | 3 |")).toEqual(["blank-averages C3"]);
    expect(check("branch | elected | averageAge\nA | 3 | 45\nB | 3 | 44,5")).toEqual([]);
  });
});

describe("targets", () => {
  const { targets } = defaultSettings;
  const TERM = { term: { first: 2020, last: 2025 } };
  const shares = (women: number, young: number): readonly string[] =>
    check(`branch | elected | women | young\nĐảng bộ huyện A | 20 | ${women} | ${young}`, {
      asOf: "20/4/2020",
      settings: { targets, branchNoun: "đảng bộ" },
      table: TERM,
    });

  test("congresses before a target was set are not measured by it", () => {
    const told = (asOf: string): readonly string[] =>
      check("branch | elected | women\nĐảng bộ A | 20 | 2", {
        asOf,
        settings: { targets, branchNoun: "đảng bộ" },
        table: TERM,
      });
    expect(told("29/5/2019")).toEqual([]);
    expect(told("30/5/2019")).toEqual(["target-missed"]);
  });

  /** Codes of what is told of a sheet with too few women and young people, of this term and of these rows. */
  const toldOf = (term: Term | null, name: string, source: string): readonly string[] =>
    check(`branch | elected | women\n${name} | 5 | 0`, {
      asOf: "20/4/2025",
      table: { term },
      settings: {
        branchNoun: name.startsWith("Chi bộ") ? "chi bộ" : "đảng bộ",
        targets: [{ indicator: "women", limit: null, percent: 15, source, since: null }],
      },
    });

  test.each<[string, Term | null, readonly string[]]>([
    ["chỉ thị, nhiệm kỳ 2020-2025", { first: 2020, last: 2025 }, ["target-missed"]],
    ["chỉ thị, nhiệm kỳ 2020 - 2025", { first: 2020, last: 2025 }, ["target-missed"]],
    ["chỉ thị, nhiệm kỳ 2020-2025", { first: 2025, last: 2030 }, []],
    ["chỉ thị, nhiệm kỳ 2020-2025", { first: 2022, last: 2025 }, []],
    ["chỉ thị, nhiệm kỳ 2020-2025", null, []],
    ["kế hoạch của Đảng ủy", { first: 2025, last: 2030 }, ["target-missed"]],
    ["kế hoạch của Đảng ủy", null, ["target-missed"]],
  ])("one of “%s” measures congresses of that term alone", (source, term, codes) => {
    expect(toldOf(term, "Chi bộ 1", source)).toEqual(codes);
  });

  test.each<[string, string, boolean]>([
    ["hướng dẫn, cấp trên cơ sở", "Chi bộ 1", false],
    ["hướng dẫn, cấp trên cơ sở", "Đảng bộ xã A", false],
    ["hướng dẫn, cấp trên trực tiếp cơ sở", "Đảng bộ huyện A", true],
    ["hướng dẫn, cấp trên cơ sở", "Huyện ủy A", true],
    ["hướng dẫn, đảng bộ cơ sở", "Đảng bộ xã A", true],
    ["hướng dẫn, đảng bộ cơ sở", "Đảng bộ huyện A", false],
    ["hướng dẫn, cấp cơ sở và cấp trên cơ sở", "Đảng bộ huyện A", true],
    ["hướng dẫn, cấp cơ sở và cấp trên cơ sở", "Chi bộ 1", true],
    ["hướng dẫn", "Chi bộ 1", true],
  ])("one of “%s” is held against “%s”: %s", (source, name, isMeasured) => {
    expect(toldOf(null, name, source)).toEqual(isMeasured ? ["target-missed"] : []);
  });

  test("each that is missed is told, of the whole sheet", () => {
    expect(shares(2, 2)).toEqual(["target-missed"]);
    expect(shares(2, 1)).toEqual(["target-missed", "target-missed"]);
    // 3 of 20 is 15% and 2 of 20 is 10%, exactly.
    expect(shares(3, 2)).toEqual([]);
  });

  test("a share that only rounding brings up to the target misses it", () => {
    const settings = {
      branchNoun: "đảng bộ",
      targets: [{ indicator: "women", limit: null, percent: 15, source: "chỉ thị", since: null }],
    };
    const picture = "branch | elected | women\nĐảng bộ A | 100000 | 14999";
    expect(sentences(picture, { settings })).toEqual([
      "“Nữ” đạt 14.999/100.000 (15%), thấp hơn mục tiêu 15% (chỉ thị). Nếu số liệu đúng thì không cần sửa.",
    ]);
  });

  test("only held branches count", () => {
    const picture = `
      branch   | mark    | elected | women
      Chi bộ 1 | held    | 5       | 1
      Chi bộ 2 | pending | 5       | 0`;
    expect(check(picture, { settings: { targets } })).toEqual(["result-but-not-held B3"]);
  });

  test("a target of what is derived is held against the derived figure", () => {
    const settings = {
      branchNoun: "đảng bộ",
      targets: [{ indicator: "firstTime", limit: null, percent: 33.3, source: "chỉ thị", since: null }],
    };
    const picture = (reelected: number): string =>
      `branch | elected | reelected\nĐảng bộ A | 10 | ${reelected}`;
    expect(check(picture(7), { settings })).toEqual(["target-missed"]);
    expect(check(picture(6), { settings })).toEqual([]);
  });

  test("nothing is said without the column, the base, or anybody elected", () => {
    expect(check("branch | elected\nA | 3", { settings: { targets } })).toEqual([]);
    expect(check("branch | secretaries | women\nA | 1 | 0", { settings: { targets } })).toEqual([]);
    expect(check("branch | mark | elected | women\nA | pending | 3 | 0", { settings: { targets } })).toEqual([
      "result-but-not-held B2",
    ]);
    const unknown = [{ indicator: "veterans", limit: null, percent: 5, source: "", since: null }];
    expect(check("branch | elected\nA | 3", { settings: { targets: unknown } })).toEqual([]);
  });
});

test("errors come first, then warnings, then notes; each down the sheet and along the row", () => {
  expect(
    check(
      `
    branch   | planned | elected | reelected | women | officialMembers
    Chi bộ 1 | 5       | 3       | 3         | 0     | 8
    Chi bộ 2 | 3       | 3       | 4         | 4     | 20
    Chi bộ 1 | 2       | 3       | 3         | 0     | 20`,
      { settings: { targets: [{ indicator: "women", limit: null, percent: 50, source: "", since: null }] } },
    ),
  ).toEqual([
    "reelected-exceeds-elected D3",
    "women-exceeds-elected E3",
    "elected-exceeds-planned C4",
    "small-branch-committee C2",
    "duplicate-branch A4",
    "target-missed",
    "shortage C2",
  ]);
});
