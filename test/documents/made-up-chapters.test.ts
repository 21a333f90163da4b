/**
 * Every chapter is told somewhere: an indicator that nobody needs, one in each, is read from its header and told in the bulletin
 * by its entry alone.
 */
import { indicators, type Chapter, type Indicator } from "../../src/congress/indicators";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { documentKinds } from "../../src/documents/kinds";
import type { BulletinOptions } from "../../src/documents/bulletin/options";
import { usualWording } from "../../src/documents/options";
import { factsOf } from "../../src/documents/sentences/facts";
import { results, resultSentences } from "../../src/documents/sentences/results";
import { textOf } from "../../src/documents/spans";
import { documentText } from "../../src/documents/text";
import { draw } from "../support/draw";
import { day } from "../support/table";
import { readTable } from "../support/told";
import { BARE } from "./written";

function madeUp(
  chapter: Chapter,
  shortLabel: string,
  { group, base, phrase }: Pick<Indicator, "group" | "base" | "phrase">,
): Indicator {
  const label = `Bịa: ${shortLabel}`;
  const entry = {
    id: `madeUp-${chapter}`,
    label,
    shortLabel,
    kind: "count",
    group,
    synonyms: [],
    chapter,
  } as const;
  return { ...entry, ...(base && { base }), ...(phrase && { phrase }) };
}

/** A new chapter asks for its own. */
const MADE_UP: Readonly<Record<Chapter, Indicator>> = {
  members: madeUp("members", "Ra quân", {
    group: "members",
    base: "members",
    phrase: "là bộ đội xuất ngũ",
  }),
  committee: madeUp("committee", "Ứng viên trẻ", {
    group: "committee",
    base: "elected",
    phrase: "là ứng viên trẻ",
  }),
  structure: madeUp("structure", "Thợ mộc", { group: "committee", base: "elected", phrase: "là thợ mộc" }),
  positions: madeUp("positions", "Thủ thư", { group: "committee", phrase: "được cử làm thủ thư" }),
  secretaries: madeUp("secretaries", "Nhà thơ", {
    group: "secretary",
    base: "secretaries",
    phrase: "là nhà thơ",
  }),
  education: madeUp("education", "Bác sĩ", { group: "education", base: "elected", phrase: "là bác sĩ" }),
  theory: madeUp("theory", "Lớp tối", { group: "theory", base: "elected", phrase: "đã học lớp tối" }),
};

const TOLD: Readonly<Record<Chapter, string>> = {
  members: "Trong số đảng viên, bộ đội xuất ngũ có 08 đồng chí (20%).",
  committee: "trong đó có 05 đồng chí là ứng viên trẻ (50%)",
  structure: "; thợ mộc có 02 đồng chí (20%).",
  positions: "Có 03 đồng chí được cử làm thủ thư.",
  secretaries: "Trong số bí thư có 01 đồng chí là nhà thơ (50%).",
  education: "Về trình độ chuyên môn: bác sĩ 04 đồng chí",
  theory: "; lý luận chính trị: đã học lớp tối 08 đồng chí (80%).",
};

const registry = [...indicators, ...Object.values(MADE_UP)];

const grid = draw(`
  Chi bộ | Ngày ĐH   | Đảng viên | <       | Cấp ủy viên | <            | <       | <       | Bí thư  | <       | Trình độ chuyên môn | LLCT    | Ghi chú
  ^      | ^         | Tổng số   | Ra quân | Tổng số     | Ứng viên trẻ | Thợ mộc | Thủ thư | Tổng số | Nhà thơ | Bác sĩ              | Lớp tối | ^
  Một    | 19/4/2017 | 20        | 3       | 5           | 2            | 1       | 1       | 1       | 1       | 2                   | 4       |
  Hai    | 20/4/2017 | 20        | 5       | 5           | 3            | 1       | 2       | 1       | 0       | 2                   | 4       |
  Ba     |           | 9         | 9       |             |              |         |         |         |         |                     |         | Hoãn
`);
const { table, findings } = readTable(grid, { registry });
const { statistics } = makeReport(
  { table, findings, asOf: null, today: day("01/5/2017") },
  defaultSettings,
  registry,
);

function told(options: BulletinOptions = {}): string {
  const text = documentText(
    documentKinds.bulletin.write({ statistics }, { ...BARE, shareFrom: 1, ...options }, defaultSettings),
  );
  // Which share of a paragraph is the first is nothing of theirs.
  return text.replaceAll("(chiếm ", "(");
}

test.each(Object.entries(TOLD))("of chapter %s", (_chapter, sentence) => {
  expect(told()).toContain(sentence);
});

test("nobody of them is told as nobody, where that is wished", () => {
  const none = draw(`
    Chi bộ | Đảng viên | <       | Cấp ủy viên
    ^      | Tổng số   | Ra quân | ^
    Một    | 20        | 0       | 5
    Hai    | 20        | 0       | 5`);
  const read = readTable(none, { registry });
  const report = makeReport({ ...read, asOf: null, today: day("01/5/2017") }, defaultSettings, registry);
  const text = documentText(
    documentKinds.bulletin.write(report, { ...BARE, tellNone: true }, defaultSettings),
  );
  expect(text).toContain("Trong số đảng viên, không có đồng chí nào là bộ đội xuất ngũ.");
});

test("they are told in the order that staff choose, and only those", () => {
  const text = told({ indicators: ["madeUp-structure", "madeUp-committee", "madeUp-members"] });
  expect(text).toContain("trong đó có 05 đồng chí là ứng viên trẻ (50%); thợ mộc có 02 đồng chí (20%).");
  expect(text).not.toMatch(/bác sĩ|lớp tối|thủ thư|nhà thơ/);
});

test("the order of the sentences is the list's: turned round, those of a paragraph are told from the last to the first", () => {
  const facts = factsOf({ statistics }, { ...usualWording, shareFrom: 1 }, defaultSettings);
  const told = (parts: Parameters<typeof results>[1]): readonly string[] =>
    (results(facts, parts)[0] ?? []).map(textOf).map((one) => one.replace("(chiếm ", "("));
  const usual = Object.values(resultSentences);
  expect(told([...usual].reverse())).toEqual([...told(usual)].reverse());
  expect(told(usual)).toHaveLength(2);
});
