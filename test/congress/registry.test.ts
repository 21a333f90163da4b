/** The registry of indicators: what stands in it, that it holds together, and that an entry is all it takes. */
import { plainFields } from "../../src/congress/fields";
import { indicators, type Indicator } from "../../src/congress/indicators";
import { labelOf } from "../../src/congress/labels";
import { standingOn } from "../../src/congress/standing";
import { computeStatistics, countsOf } from "../../src/congress/statistics";
import { day, drawTable } from "../support/table";
import { check } from "./check";

const ids = indicators.map(({ id }) => id);

test("it holds exactly the agreed indicators, each once", () => {
  const agreed = `
    planned elected reelected firstTime women young ethnicMinority religious members membersWomen officialMembers
    probationaryMembers summoned attended secretaries secretariesReelected secretariesFirstTime secretariesWomen
    deputySecretaries otherMembers upperSecondary vocational college degree postgraduate specialist master highSpecialist doctor degreeOrHigher
    vocationalOrCollege politicalElementary politicalIntermediate politicalAdvanced politicalIntermediateOrHigher
    vocationalOrLower collegeOrLower collegeOrDegree masterOrSpecialist doctorOrSpecialist degreeOrMaster collegeOrHigher vocationalOrHigher
    politicalElementaryOrIntermediate politicalIntermediateOrLower averageAge candidates surplus shortage appointed
    standingCommittee dualRole fullAtFirstBallot`;
  expect([...ids].sort()).toEqual(agreed.trim().split(/\s+/).sort());
});

test("its ids are none of the plain columns'", () => {
  expect(plainFields.filter(({ field }) => ids.includes(field))).toEqual([]);
});

test("every indicator that an entry names is there, and is a count", () => {
  const counts = indicators.filter(({ kind }) => kind === "count").map(({ id }) => id);
  for (const { id, base, atMost, derive } of indicators) {
    const named = [base, atMost, ...(derive?.of.flat() ?? [])].filter((one) => one !== undefined);
    for (const one of named) {
      expect(counts).toContain(one);
      expect(one).not.toBe(id);
    }
  }
});

test("averages have no percentage, no limit and no derivation", () => {
  for (const { kind, base, atMost, derive } of indicators) {
    if (kind === "average") expect([base, atMost, derive]).toEqual([undefined, undefined, undefined]);
  }
});

test("what is derived is derived from columns, never from what is derived itself", () => {
  const levels = drawTable("branch | elected | degree | master | doctor\nA | 9 | 4 | 2 | 1");
  expect(countsOf(levels, "postgraduate")?.derivedFrom).toEqual(["master", "doctor"]);
  expect(countsOf(levels, "degreeOrHigher")).toEqual({
    values: [7],
    derivedFrom: ["degree", "master", "doctor"],
  });
});

test("what the bulletin tells has a phrase, and only that", () => {
  for (const { id, chapter, phrase } of indicators) {
    expect([id, chapter === undefined]).toEqual([id, phrase === undefined]);
  }
});

test("what one sentence of the bulletin tells is taken of one base", () => {
  const bases = new Map<string, Set<string | undefined>>();
  for (const { chapter, base } of indicators) {
    // Positions are told without shares.
    if (chapter === undefined || chapter === "positions") continue;
    bases.set(chapter, (bases.get(chapter) ?? new Set()).add(base));
  }
  for (const [, all] of bases) expect(all.size).toBe(1);
});

test("labels differ, so that a sentence names one indicator", () => {
  expect(new Set(indicators.map(({ label }) => label)).size).toBe(indicators.length);
});

describe("a made-up indicator", () => {
  const divers: Indicator = {
    id: "divers",
    label: "Thợ lặn",
    shortLabel: "TLN",
    kind: "count",
    group: "committee",
    synonyms: ["TLN"],
    base: "elected",
    atMost: "elected",
  };
  const others: Indicator = {
    id: "notVeterans",
    label: "Không phải thợ lặn",
    shortLabel: "Khác",
    kind: "count",
    group: "committee",
    synonyms: [],
    base: "elected",
    derive: { how: "difference", of: ["elected", "divers"] },
  };
  const registry = [...indicators, divers, others];

  test("is counted, derived from and told by its entry alone", () => {
    const table = drawTable("branch | elected | divers\nA | 5 | 2\nB | 3 | 0");
    const { figures } = computeStatistics(table, standingOn(table, day("20/4/2017"), registry), registry);
    expect(figures.get("divers")).toMatchObject({ count: 2, base: { id: "elected", count: 8 } });
    expect(figures.get("notVeterans")).toMatchObject({ count: 6, derivedFrom: ["elected", "divers"] });
    expect([...figures.values()].map(labelOf)).toContain("Thợ lặn");
  });

  test("is checked: its limit, its percentages and totals, its blanks, its target", () => {
    const targets = [{ indicator: "divers", limit: null, percent: 60, source: "chỉ thị", since: null }];
    expect(
      check(
        `
        branch | elected | divers | divers%
        A      | 5       | 6        |
        B      | 4       |          |
        C      | 4       | 1        | 20
        = Cộng | 13      | 6        | 53,84`,
        { registry, settings: { targets } },
      ),
    ).toEqual([
      "divers-exceeds-elected C2",
      "blank-counts C3",
      "typed-percent-differs D4",
      "typed-total-differs C5",
      "target-missed",
      "typed-percent-cut-off D5",
    ]);
  });

  test("may be a result that shows a congress was held", () => {
    const result: Indicator = { ...divers, result: true };
    const table = drawTable("branch | divers\nA | 1");
    expect(standingOn(table, null, [result]).states).toEqual(["held"]);
    expect(standingOn(table, null, [divers]).states).toEqual(["pending"]);
  });
});
