/**
 * A number in the bulletin knows which statistic it is. The statistics are counted here from the drawn cells, by other means than
 * the product's: whatever sheet is drawn, each figure says what its statistic is, and no other number stands in the text.
 */
import fc from "fast-check";
import { documentKinds } from "../../src/documents/kinds";
import type { Document, FigureId, FigureSpan, Sentence } from "../../src/documents/document";
import { makeReport } from "../../src/congress/report";
import { defaultSettings } from "../../src/congress/settings";
import { drawTable, day } from "../support/table";
import { draws } from "../support/effort";

/** Counts that go into the bulletin, and what the share of each is taken of. */
const BASES: Readonly<Record<string, string | null>> = {
  attended: "summoned",
  planned: null,
  elected: "planned",
  shortage: "planned",
  appointed: null,
  reelected: "elected",
  women: "elected",
  young: "elected",
  secretaries: null,
  secretariesWomen: "secretaries",
  deputySecretaries: null,
  degree: "elected",
  politicalAdvanced: "elected",
};

type State = "held" | "pending" | "exempt";

interface Row {
  readonly kind: string;
  readonly state: State;
  readonly block: number | null;
  readonly counts: Readonly<Record<string, number>>;
}

const few = fc.nat(3);
const row = fc
  .record({
    kind: fc.constantFrom("Chi bộ", "Đảng bộ"),
    state: fc.constantFrom<State>("held", "held", "held", "pending", "exempt"),
    summoned: fc.integer({ min: 1, max: 2_000 }),
    planned: fc.integer({ min: 1, max: 9 }),
    missing: fc.nat(2),
    part: fc.tuple(few, few, few, few, few),
    secretary: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1)),
    appointed: few,
    absent: few,
  })
  .map(({ kind, state, summoned, planned, missing, part, secretary, appointed, absent }) => {
    const elected = Math.max(1, planned - missing);
    const of = (at: number): number => Math.min(elected, part[at] ?? 0);
    const counts = {
      summoned,
      attended: Math.max(1, summoned - absent),
      planned,
      elected,
      shortage: planned - elected,
      appointed,
      reelected: of(0),
      women: of(1),
      young: of(2),
      degree: of(3),
      politicalAdvanced: of(4),
      secretaries: secretary[0],
      secretariesWomen: Math.min(secretary[0], secretary[1]),
      deputySecretaries: secretary[2],
    };
    return { kind, state, counts };
  });

const drawn = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 9 }),
  blocks: fc.boolean(),
  decimals: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
  progressBase: fc.constantFrom<"required" | "all">("required", "all"),
  options: fc.record({ internal: fc.boolean(), tellNone: fc.boolean(), padCounts: fc.boolean() }),
});

/** Names, blocks and notes hold no number, so that every digit is a statistic, a day, a term or a limit of age. */
const NAMES = ["Một", "Hai", "Ba", "Bốn", "Năm", "Sáu", "Bảy", "Tám", "Chín"];
const COUNTS = Object.keys({ summoned: 0, ...BASES });

function pictureOf(rows: readonly Row[]): string {
  const head = [
    "branch",
    "date",
    "mark",
    ...COUNTS.map((id) => (id === "young" ? "young:Dưới 40 tuổi" : id)),
  ];
  const lines = rows.flatMap(({ kind, state, block, counts }, i) => [
    ...(block !== null && block !== rows[i - 1]?.block ? [`# Khối ${NAMES[block] ?? ""}`] : []),
    [`${kind} ${NAMES[i] ?? ""}`, ...cellsOf(state, counts)].join(" | "),
  ]);
  return [head.join(" | "), ...lines].join("\n");
}

/** What has not met has no result yet. */
function cellsOf(state: State, counts: Row["counts"]): readonly (string | number)[] {
  if (state === "held") return ["19/4/2017", state, ...COUNTS.map((id) => counts[id] ?? "")];
  return [state === "pending" ? "20/8/2017" : "", state, ...COUNTS.map(() => "")];
}

/** Rounded half up in whole numbers, with a comma and without closing zeros. */
function percentOf(part: number, whole: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const units = (BigInt(part) * 100n * scale * 2n + BigInt(whole)) / (BigInt(whole) * 2n);
  const [full, fraction = ""] = [units / scale, String(units % scale).padStart(decimals, "0")];
  const closing = decimals === 0 ? "" : fraction.replace(/0+$/, "");
  return `${full}${closing === "" ? "" : `,${closing}`}%`;
}

function points(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** What a figure must say. A count of comrades may be padded, and none of them is told in words. */
function expectedTexts(
  figure: FigureId,
  all: readonly Row[],
  settings: { readonly decimals: 0 | 1 | 2; readonly progressBase: "required" | "all" },
): readonly string[] {
  const { block } = figure;
  const rows = all.filter((one) => block === null || one.block === block);
  const held = rows.filter(({ state }) => state === "held");
  const sum = (id: string): number => held.reduce((total, { counts }) => total + (counts[id] ?? 0), 0);
  if (figure.kind === "row") {
    const count = figure.indicator === "days" ? 0 : (all[figure.row]?.counts[figure.indicator] ?? 0);
    return [points(count), points(count).padStart(2, "0")];
  }
  const { kind, what } = figure;
  if (kind === "indicator") {
    const id = figure.indicator;
    const base = BASES[id];
    if (what === "count") {
      const count = points(sum(id));
      return count === "0" ? ["không có", "Không có"] : [count, count.padStart(2, "0")];
    }
    if (base === null || base === undefined) return [];
    return what === "share" ? [percentOf(sum(id), sum(base), settings.decimals)] : [points(sum(base))];
  }
  const progress = {
    days: new Set(rows.filter(({ state }) => state !== "exempt").map(({ state }) => state)).size,
    held: held.length,
    pending: rows.filter(({ state }) => state === "pending").length,
    exempt: rows.filter(({ state }) => state === "exempt").length,
    base:
      settings.progressBase === "all" ? rows.length : rows.filter(({ state }) => state !== "exempt").length,
  };
  const branches = held.filter((one) => one.kind === "Chi bộ");
  // A committee has more than two members, or more seats than two; full seats of two or one have none.
  const ledBy = (most: number, more: (one: Row) => boolean): number =>
    branches.filter((one) => one.counts["planned"] === most && one.counts["elected"] === most && more(one))
      .length;
  const hasSecretary = ({ counts }: Row): boolean => counts["secretaries"] === 1;
  const hasBoth = (one: Row): boolean => hasSecretary(one) && one.counts["deputySecretaries"] === 1;
  const tallies: Readonly<Record<string, number>> = {
    organisations: held.length - branches.length,
    branches: branches.length,
    ofOrganisations:
      sum("elected") - branches.reduce((total, { counts }) => total + (counts["elected"] ?? 0), 0),
    ofBranches: branches.reduce((total, { counts }) => total + (counts["elected"] ?? 0), 0),
    others: sum("elected") - sum("secretaries") - sum("deputySecretaries"),
    withoutSecretary: held.filter(({ counts }) => counts["secretaries"] === 0).length,
    committee: branches.filter(({ counts }) => (counts["planned"] ?? 0) > 2).length,
    secretaryAndDeputy: ledBy(2, hasBoth),
    secretary: ledBy(1, hasSecretary),
  };
  if (kind === "progress" && what === "share")
    return [percentOf(progress.held, progress.base, settings.decimals)];
  const counts: Readonly<Record<string, number>> = kind === "progress" ? progress : tallies;
  const count = points(counts[what] ?? Number.NaN);
  return [count, count.padStart(2, "0")];
}

function sentencesOf({ blocks }: Document): readonly Sentence[] {
  return blocks.flatMap((block) => [...block.paragraphs.flat(), ...block.points]);
}

function figuresOf(document: Document): readonly FigureSpan[] {
  return sentencesOf(document).flatMap((sentence) => sentence.filter((span) => "figure" in span));
}

/** Days, spans of days, the term and the limit of age that the header names. */
const NO_STATISTICS = /\d{4}-\d{4}|(?:\d{1,2}(?:\/\d{1,2})? đến )?\d{1,2}\/\d{1,2}\/\d{4}|dưới 40 tuổi/g;

function write({
  rows,
  blocks,
  options,
  ...settings
}: typeof drawn extends fc.Arbitrary<infer T> ? T : never): {
  readonly rows: readonly Row[];
  readonly document: Document;
} {
  const placed = rows.map((one, i) => ({ ...one, block: blocks ? Math.floor(i / 3) : null }));
  const table = drawTable(pictureOf(placed), { term: { first: 2017, last: 2020 } });
  const today = day("01/6/2017");
  const report = makeReport({ table, findings: [], asOf: null, today }, { ...defaultSettings, ...settings });
  const asked = { ...options, headlineFigure: "women", extremes: "reelected", shareFrom: 1 };
  return {
    rows: placed,
    document: documentKinds.bulletin.write(report, asked, { ...defaultSettings, ...settings }),
  };
}

test("each figure says what its statistic is, counted by hand from the sheet", () => {
  fc.assert(
    fc.property(drawn, (sheet) => {
      const { rows, document } = write(sheet);
      for (const { figure, text } of figuresOf(document)) {
        expect({ figure, texts: expectedTexts(figure, rows, sheet) }).toEqual({
          figure,
          texts: expect.arrayContaining([text]),
        });
      }
    }),
    { numRuns: draws(50, 10_000) },
  );
});

test("no number of a statistic stands in plain text", () => {
  fc.assert(
    fc.property(drawn, (sheet) => {
      for (const sentence of sentencesOf(write(sheet).document)) {
        const plain = sentence.map((span) => ("figure" in span ? "…" : span.text)).join("");
        expect(plain.replace(NO_STATISTICS, "")).not.toMatch(/\d/);
      }
    }),
    { numRuns: draws(50, 10_000) },
  );
});

test("every statistic that the bulletin can tell is told as a figure on some sheet", () => {
  const told = new Set<string>();
  for (const sheet of fc.sample(drawn, { numRuns: 200, seed: 1 }))
    for (const { figure } of figuresOf(write(sheet).document))
      if (figure.kind !== "row")
        told.add(
          figure.kind === "indicator"
            ? `${figure.indicator} ${figure.what}`
            : `${figure.kind} ${figure.what}`,
        );
  expect([...told].sort()).toEqual(
    expect.arrayContaining([
      ...["progress held", "progress exempt", "progress base", "progress share"],
      ...["held organisations", "held branches", "held ofOrganisations", "held ofBranches"],
      ...["attended count", "attended base", "attended share", "elected count", "elected share"],
      ...["planned count", "women share", "reelected share", "secretariesWomen count", "degree share"],
    ]),
  );
});

test("texts of figures stand where the number stands in the sentence, and nothing else is in them", () => {
  const table = drawTable(`
    branch | mark    | elected | women
    Một    | held    | 5       | 1
    Hai    | held    | 5       | 0
    Ba     | pending |         |`);
  const { statistics } = makeReport(
    { table, findings: [], asOf: null, today: day("01/6/2017") },
    defaultSettings,
  );
  const { blocks } = documentKinds.bulletin.write({ statistics }, {}, defaultSettings);
  const part = (of: string): Sentence | undefined =>
    blocks.find(({ kind }) => kind === of)?.paragraphs[0]?.[0];
  const of = { block: null, kind: "indicator" } as const;
  expect(part("progress")).toEqual([{ text: "Chi bộ Ba chưa tổ chức đại hội." }]);
  expect(part("lead")).toEqual([
    { figure: { block: null, kind: "progress", what: "held" }, text: "2" },
    { text: "/" },
    { figure: { block: null, kind: "progress", what: "base" }, text: "3" },
    { text: " chi bộ đã tổ chức đại hội." },
  ]);
  expect(part("results")).toEqual([
    { text: "Tại các chi bộ đã tổ chức đại hội, " },
    { figure: { ...of, indicator: "elected", what: "count" }, text: "10" },
    { text: " đồng chí được bầu vào cấp ủy; nữ có " },
    { figure: { ...of, indicator: "women", what: "count" }, text: "01" },
    { text: " đồng chí (chiếm " },
    { figure: { ...of, indicator: "women", what: "share" }, text: "10%" },
    { text: ")." },
  ]);
});
