/** Figures within one row: each test draws the contradiction, then the same table without it. */
import { address } from "../../../src/sheet/address";
import { indicators } from "../../../src/congress/indicators";
import { defaultSettings } from "../../../src/congress/settings";
import { check, findingsOf } from "../check";

/** A table of one branch; the fields in the order given, the first one in column B. */
function one(figures: Readonly<Record<string, number | string>>, name = "Chi bộ Văn phòng"): string {
  return `branch | ${Object.keys(figures).join(" | ")}\n${name} | ${Object.values(figures).join(" | ")}`;
}

describe("at most", () => {
  test("nobody is re-elected who is not elected", () => {
    expect(check(one({ elected: 5, reelected: 6 }))).toEqual(["reelected-exceeds-elected C2"]);
    expect(check(one({ elected: 5, reelected: 5 }))).toEqual([]);
  });

  test("every indicator that the registry says it of is held against its whole", () => {
    const limited = indicators.filter(({ atMost }) => atMost !== undefined);
    expect(limited.length).toBeGreaterThan(20);
    for (const { id, atMost = "" } of limited) {
      // 2 of 1: small enough for every other check, and the secretaries are not several.
      const name = "Đảng bộ xã";
      const settings = { branchNoun: "đảng bộ" };
      expect(check(one({ [atMost]: 1, [id]: 2 }, name), { settings })).toContain(
        `${id}-exceeds-${atMost} C2`,
      );
      expect(check(one({ [atMost]: 1, [id]: 1 }, name), { settings })).toEqual([]);
    }
  });

  test("it is one in pending and exempt rows too", () => {
    const picture = (mark: string): string => `branch | mark | elected | women\nA | ${mark} | 0 | 1`;
    expect(check(picture("pending"))).toEqual(["women-exceeds-elected D2"]);
    expect(check(picture("exempt"))).toEqual(["women-exceeds-elected D2"]);
  });

  test("what was not entered, or cannot be read, is not compared", () => {
    expect(check("branch | elected | women\nA | ? | 1")).toEqual([]);
    expect(check("branch | elected | secretaries | women\nA | | 1 | 1")).toEqual(["blank-counts B2"]);
  });
});

describe("the election", () => {
  test("no more are elected than seats", () => {
    expect(check(one({ planned: 3, elected: 4 }))).toEqual(["elected-exceeds-planned C2"]);
    expect(check(one({ planned: 4, elected: 4 }))).toEqual([]);
  });

  test("fewer elected than seats is a shortage", () => {
    expect(check(one({ planned: 5, elected: 3 }))).toEqual(["shortage C2"]);
    expect(check(one({ planned: 3, elected: 3 }))).toEqual([]);
  });

  test("a branch that has not held its congress is not short of anybody", () => {
    expect(check("branch | mark | planned | elected\nA | pending | 3 | 0")).toEqual([]);
    expect(check("branch | mark | planned | elected\nA | held | 3 | 0")).toEqual(["held-without-result D2"]);
  });

  test("re-elected and first time are all of the elected", () => {
    expect(check(one({ elected: 5, reelected: 3, firstTime: 1 }))).toEqual(["first-time-differs B2"]);
    expect(check(one({ elected: 5, reelected: 4, firstTime: 2 }))).toEqual(["first-time-differs B2"]);
    expect(check(one({ elected: 5, reelected: 5, firstTime: 1 }))).toEqual(["first-time-differs B2"]);
    expect(check(one({ elected: 5, reelected: 1, firstTime: 5 }))).toEqual(["first-time-differs B2"]);
    expect(check(one({ elected: 5, reelected: 3, firstTime: 2 }))).toEqual([]);
  });

  test("a part above the elected is told once, not as a sum too", () => {
    expect(check(one({ elected: 5, reelected: 6, firstTime: 0 }))).toEqual(["reelected-exceeds-elected C2"]);
    expect(check(one({ elected: 5, reelected: 0, firstTime: 6 }))).toEqual(["firstTime-exceeds-elected D2"]);
  });

  test("secretaries, deputies and others are all of the elected", () => {
    const positions = (others: number): string =>
      one({ elected: 5, secretaries: 1, deputySecretaries: 1, otherMembers: others });
    expect(check(positions(2))).toEqual(["positions-differ B2"]);
    expect(check(positions(4))).toEqual(["positions-differ B2"]);
    expect(check(positions(3))).toEqual([]);
    expect(check(positions(5))).toEqual(["positions-differ B2"]);
    expect(check(positions(6))).toEqual(["otherMembers-exceeds-elected E2"]);
  });

  test("there are at least as many candidates as seats", () => {
    expect(check(one({ planned: 5, candidates: 4 }))).toEqual(["candidates-below-planned C2"]);
    expect(check(one({ planned: 5, candidates: 5 }))).toEqual([]);
    // A list that is not drawn up yet.
    expect(check(one({ planned: 5, candidates: 0 }))).toEqual([]);
  });

  test("the surplus is at most 30 percent of the seats", () => {
    expect(check(one({ planned: 10, candidates: 14 }))).toEqual(["surplus-above-limit C2"]);
    expect(check(one({ planned: 10, candidates: 13 }))).toEqual([]);
  });

  test("one more than the seats is always allowed", () => {
    expect(check(one({ planned: 3, candidates: 4 }))).toEqual([]);
    expect(check(one({ planned: 3, candidates: 5 }))).toEqual(["surplus-above-limit C2"]);
  });

  test("the surplus is taken from its own column where there are no candidates", () => {
    expect(check(one({ planned: 10, surplus: 4 }))).toEqual(["surplus-above-limit C2"]);
    expect(check(one({ planned: 10, surplus: 3 }))).toEqual([]);
    expect(check(one({ planned: 10, surplus: 4, candidates: 14 }))).toEqual(["surplus-above-limit D2"]);
  });

  test("two thirds of those summoned attend", () => {
    const picture = (attended: number): string =>
      `branch | mark | summoned | attended\nA | held | 30 | ${attended}`;
    expect(check(picture(19))).toEqual(["attendance-low D2"]);
    expect(check(picture(20))).toEqual([]);
  });

  test("nobody has attended a congress that is still to come", () => {
    expect(check("branch | mark | summoned | attended\nA | pending | 30 | 0")).toEqual([]);
  });
});

describe("the size of a branch", () => {
  test("a branch of fewer than 9 full members has no committee", () => {
    expect(check(one({ officialMembers: 8, elected: 3 }))).toEqual(["small-branch-committee C2"]);
    expect(check(one({ officialMembers: 9, elected: 3 }))).toEqual([]);
    expect(check(one({ officialMembers: 8, elected: 2 }))).toEqual([]);
  });

  test("a branch of 9 or more has one", () => {
    expect(check(one({ members: 10, probationaryMembers: 1, elected: 2 }))).toEqual([
      "large-branch-no-committee D2",
    ]);
    expect(check(one({ members: 10, probationaryMembers: 2, elected: 2 }))).toEqual([]);
    expect(check(one({ officialMembers: 9, elected: 2 }))).toEqual(["large-branch-no-committee C2"]);
    expect(check(one({ officialMembers: 8, elected: 2 }))).toEqual([]);
    const marked = (mark: string, elected: number): readonly string[] =>
      check(`branch | mark | officialMembers | elected\nA | ${mark} | 9 | ${elected}`);
    expect(marked("pending", 0)).toEqual([]);
    expect(marked("pending", 2)).toEqual(["result-but-not-held B2"]);
    expect(marked("held", 0)).toEqual(["held-without-result D2"]);
  });

  test("full members decide where they are told apart, else all members", () => {
    expect(check(one({ members: 12, officialMembers: 8, elected: 3 }))).toEqual([
      "small-branch-committee D2",
    ]);
    expect(check(one({ members: 8, elected: 3 }))).toEqual(["small-branch-committee C2"]);
    expect(check("branch | members | officialMembers | elected\nA | 8 | | 3")).toEqual(["blank-counts C2"]);
  });

  test("a branch elects at most 7", () => {
    expect(check(one({ elected: 8 }))).toEqual(["committee-too-large B2"]);
    expect(check(one({ elected: 7 }))).toEqual([]);
  });

  test("a branch has at least 3 full members, unless it is dissolved", () => {
    expect(check(one({ officialMembers: 2 }))).toEqual(["too-few-members B2"]);
    expect(check(one({ officialMembers: 3 }))).toEqual([]);
    expect(check("branch | mark | officialMembers\nA | exempt | 2")).toEqual([]);
  });

  test("a branch has one secretary and one deputy", () => {
    expect(check(one({ elected: 5, secretaries: 2 }))).toEqual(["several-secretaries C2"]);
    expect(check(one({ elected: 5, secretaries: 1 }))).toEqual([]);
    expect(check(one({ elected: 5, deputySecretaries: 2 }))).toEqual(["several-deputies C2"]);
    expect(check(one({ elected: 5, deputySecretaries: 1 }))).toEqual([]);
  });

  test("names of two secretaries are two, in the cell of the names", () => {
    const picture = "branch | elected | secretaries.names\nA | 5 | Trần Văn An, Lê Thị Bình";
    expect(check(picture)).toEqual(["several-secretaries C2"]);
  });

  test("the cell is the count's, not that of the names beside it", () => {
    const picture = "branch | secretaries.names | elected | secretaries\nA | Trần Văn An | 5 | 2";
    expect(check(picture)).toEqual(["several-secretaries D2"]);
  });

  test.each(["Đảng bộ xã Hòa Bình", "ĐẢNG BỘ Công an", "ĐB Xã Tân Lập", "Đảng ủy Quân sự"])(
    "the rules of branches say nothing of %s",
    (name) => {
      const figures = { officialMembers: 100, planned: 15, candidates: 20, elected: 15, secretaries: 1 };
      expect(check(one({ ...figures, deputySecretaries: 2 }, name))).toEqual([]);
      expect(check(one({ officialMembers: 2, elected: 2 }, name))).toEqual([]);
      expect(check(one({ officialMembers: 100, elected: 2 }, name))).toEqual([]);
      expect(check(one({ officialMembers: 8, elected: 7 }, name))).toEqual([]);
      expect(check(one({ planned: 15, surplus: 5 }, name))).toEqual([]);
    },
  );

  test("nor of rows that the office does not call branches, unless their name does", () => {
    const settings = { branchNoun: "đảng bộ" };
    expect(check(one({ elected: 15 }, "Xã Hòa Bình"), { settings })).toEqual([]);
    expect(check(one({ elected: 15 }, "Chi bộ Quân sự"), { settings })).toEqual([
      "noun-differs A2",
      "committee-too-large B2",
    ]);
    expect(check(one({ elected: 15 }, "Xã Hòa Bình"))).toEqual(["committee-too-large B2"]);
  });

  test("an office may set other limits", () => {
    const source = "Quy định thử nghiệm";
    const { limits } = defaultSettings;
    const larger = { limits: { ...limits, largestCommittee: { value: 9, source } } };
    expect(check(one({ elected: 8 }), { settings: larger })).toEqual([]);
    expect(check(one({ elected: 10 }), { settings: larger })).toEqual(["committee-too-large B2"]);
    const looser = { limits: { ...limits, surplusPercent: { value: 33.5, source } } };
    expect(check(one({ planned: 6, candidates: 8 }), { settings: looser })).toEqual([]);
    expect(check(one({ planned: 6, candidates: 8 }))).toEqual(["surplus-above-limit C2"]);
  });
});

describe("groups", () => {
  test("age groups beside each other add up to at most the elected", () => {
    const ages = (middle: number): string => `
      branch | elected | young:Dưới 40 tuổi | ageGroup:40-50 | ageGroup:Trên 50
      A      | 5       | 2                  | ${middle}      | 1`;
    expect(check(ages(3))).toEqual(["age-groups-exceed B2"]);
    expect(check(ages(6))).toEqual(["age-groups-exceed B2"]);
    expect(check(ages(2))).toEqual([]);
  });

  test("age groups inside each other are not added", () => {
    const picture = (rest: number): string => `
      branch | elected | young:Dưới 35 tuổi | ageGroup:Dưới 40 tuổi | ageGroup:Từ 40 tuổi trở lên
      A      | 5       | 2                  | 3                     | ${rest}`;
    expect(check(picture(2))).toEqual([]);
    expect(check(picture(3))).toEqual(["age-groups-exceed B2"]);
  });

  test("the young of a limit within a range are not added to it", () => {
    expect(
      check(`
      branch | elected | young:Trẻ (dưới 35 tuổi) | ageGroup:30-40 | ageGroup:41-50
      A      | 5       | 2                        | 3              | 2`),
    ).toEqual([]);
  });

  test("the young without a limit are no age group", () => {
    expect(
      check(`
      branch | elected | young:Trẻ | ageGroup:Dưới 40 | ageGroup:Trên 40
      A      | 5       | 2         | 2                | 3`),
    ).toEqual([]);
  });

  test("levels of education add up to at most the elected", () => {
    expect(check(one({ elected: 5, vocational: 1, college: 1, degree: 3, postgraduate: 1 }))).toEqual([
      "education-exceeds B2",
    ]);
    expect(check(one({ elected: 5, vocational: 1, college: 1, degree: 2, postgraduate: 1 }))).toEqual([]);
    expect(check(one({ elected: 5, degree: 4, master: 1, doctor: 1 }))).toEqual(["education-exceeds B2"]);
    expect(check(one({ elected: 5, college: 2, degreeOrHigher: 4 }))).toEqual(["education-exceeds B2"]);
  });

  test("masters are among the postgraduates, and those and the degrees among the degrees or higher", () => {
    expect(check(one({ elected: 5, degree: 3, postgraduate: 2, master: 1, doctor: 1 }))).toEqual([]);
    expect(check(one({ elected: 5, degree: 3, postgraduate: 2, degreeOrHigher: 5 }))).toEqual([]);
    expect(check(one({ elected: 5, postgraduate: 2, degreeOrHigher: 5 }))).toEqual([]);
    expect(check(one({ elected: 5, college: 4, postgraduate: 2 }))).toEqual(["education-exceeds B2"]);
  });

  test("levels of political theory add up to at most the elected", () => {
    const levels = (advanced: number): string =>
      one({ elected: 5, politicalElementary: 2, politicalIntermediate: 2, politicalAdvanced: advanced });
    expect(check(levels(2))).toEqual(["theory-exceeds B2"]);
    expect(check(levels(1))).toEqual([]);
  });

  test("a level above the elected by itself is told once", () => {
    expect(check(one({ elected: 5, college: 1, degree: 6 }))).toEqual(["degree-exceeds-elected D2"]);
    expect(check(one({ elected: 5, college: 1, degree: 5 }))).toEqual(["education-exceeds B2"]);
    expect(check(one({ elected: 5, politicalElementary: 1, politicalAdvanced: 6 }))).toEqual([
      "politicalAdvanced-exceeds-elected D2",
    ]);
  });

  test("levels that were not entered are none in the sum", () => {
    expect(check("branch | elected | college | degree | postgraduate\nA | 5 | 3 | | 3")).toEqual([
      "education-exceeds B2",
      "blank-counts D2",
    ]);
  });
});

describe("rows of several branches", () => {
  const row = (...cells: readonly (number | string)[]): string => `
    branch     | branches | heldBranches | pendingBranches | exemptBranches | elected
    Xã Tân Lập | ${cells.join(" | ")} | 40`;

  test("held, pending and exempt are all of them", () => {
    expect(check(row(10, 8, 1, 0))).toEqual(["standing-differs B2"]);
    expect(check(row(10, 8, 3, 0))).toEqual(["standing-differs B2"]);
    expect(check(row(10, 8, 1, 1))).toEqual([]);
  });

  test("exempt ones are none where the cell is blank", () => {
    expect(check(row(10, 8, 1, ""))).toEqual(["standing-differs B2"]);
    expect(check(row(10, 8, 2, ""))).toEqual([]);
    expect(check(row(10, 8, 1, "?"))).toEqual([]);
  });

  test("without a number of pending ones the others are at most all", () => {
    expect(check(row(10, 9, "", 2))).toEqual(["standing-exceeds B2"]);
    expect(check(row(10, 9, "", 1))).toEqual([]);
    const short = (held: number): string => `branch | branches | heldBranches\nA | 10 | ${held}`;
    expect(check(short(11))).toEqual(["standing-exceeds B2"]);
    expect(check(short(10))).toEqual([]);
  });

  test("the rules of one branch say nothing of them", () => {
    expect(
      check(`
      branch     | branches | heldBranches | officialMembers | candidates | planned | elected | secretaries
      Chi bộ Xã  | 3        | 3            | 8               | 60         | 40      | 40      | 3`),
    ).toEqual([]);
  });

  test("a shortage or low attendance is told only when all have held theirs", () => {
    const picture = (held: number): string => `
      branch | branches | heldBranches | planned | elected | summoned | attended
      Xã A   | 4        | ${held}      | 40      | 39      | 100      | 60`;
    expect(check(picture(4))).toEqual(["attendance-low G2", "shortage E2"]);
    expect(check(picture(3))).toEqual([]);
    const exempt = `branch | branches | heldBranches | exemptBranches | planned | elected
                    Xã A   | 4        | 3            | 1              | 40      | 39`;
    expect(check(exempt)).toEqual(["shortage F2"]);
    const uncounted = "branch | branches | mark | planned | elected\nXã A | 4 | held | 40 | 39";
    expect(check(uncounted)).toEqual(["shortage E2"]);
  });
});

test("What is compared is known cell by cell, so that all of it can be framed", () => {
  const compared = (figures: Readonly<Record<string, number>>): readonly string[] =>
    findingsOf(one(figures)).map(({ cell, others }) =>
      [cell, ...others].map((at) => at && address(at)).join(),
    );
  expect(compared({ elected: 5, reelected: 6 })).toEqual(["C2,B2"]);
  expect(compared({ elected: 5, reelected: 3, firstTime: 1 })).toEqual(["B2,C2,D2"]);
  expect(compared({ planned: 3, elected: 4 })).toEqual(["C2,B2"]);
});
