/** What a golden case expects of `--json`, and where a reading differs from it. */
import * as v from "valibot";

const wanted = v.union([v.number(), v.string(), v.null(), v.tuple([v.number(), v.string()])]);
type Wanted = v.InferOutput<typeof wanted>;
const values = v.record(v.string(), v.nullable(v.union([v.number(), v.string()])));

/** What `--json` must say of the term before; a case without it must have none. */
const expectedPrevious = v.partial(
  v.object({
    term: v.nullable(v.string()),
    congresses: values,
    indicators: v.record(v.string(), wanted),
    averageAge: v.union([v.string(), v.number()]),
    blockCount: v.number(),
  }),
);
type ExpectedPrevious = v.InferOutput<typeof expectedPrevious>;

/** `expected.json`; members that are not read here may stand beside. */
const expectedCase = v.partial(
  v.object({
    why: v.string(),
    note: v.string(),
    files: v.array(v.string()),
    args: v.array(v.string()),
    fails: v.boolean(),
    refused: v.array(v.string()),
    kind: v.string(),
    term: v.nullable(v.string()),
    asOf: v.nullable(v.string()),
    organisation: v.string(),
    heldDays: v.object({ first: v.string(), last: v.string() }),
    congresses: values,
    indicators: v.record(v.string(), wanted),
    ifPresent: v.record(v.string(), wanted),
    averageAge: v.union([v.string(), v.number(), v.object({ value: v.union([v.string(), v.number()]) })]),
    blocks: v.array(v.tuple([v.number(), v.number(), v.nullable(v.number())])),
    blockCount: v.number(),
    branchCount: v.number(),
    findingCells: v.array(v.string()),
    findings: v.array(v.string()),
    status: v.record(v.string(), v.string()),
    times: v.record(v.string(), v.string()),
    text: v.array(v.string()),
    previous: v.nullable(expectedPrevious),
  }),
);
export type Expected = v.InferOutput<typeof expectedCase>;

const group = {
  congresses: v.record(v.string(), v.unknown()),
  indicators: v.record(
    v.string(),
    v.object({
      count: v.optional(v.number()),
      percent: v.optional(v.nullable(v.string())),
      value: v.optional(v.nullable(v.number())),
    }),
  ),
};
/** The part of `--json` that cases speak of. */
const reportJson = v.object({
  ...group,
  source: v.object({ kind: v.string() }),
  organisation: v.nullable(v.string()),
  term: v.nullable(v.string()),
  asOf: v.nullable(v.string()),
  blocks: v.array(v.object(group)),
  findings: v.array(v.object({ cell: v.nullable(v.string()), message: v.string() })),
  previous: v.optional(v.object({ ...group, term: v.nullable(v.string()), blocks: v.array(v.unknown()) })),
});
type ReportJson = v.InferOutput<typeof reportJson>;

/** Throws where the text is no JSON, or says something in another form. */
export function parseExpected(text: string): Expected {
  return v.parse(expectedCase, JSON.parse(text));
}

/** "42,21" as `--json` has it. */
function asNumber(text: string): number {
  return Number(text.replace(",", "."));
}

/** Each difference in words of what `--json` prints; none where the reading is right. */
export function compareCase(expected: Expected, printed: string): readonly string[] {
  const json = v.parse(reportJson, JSON.parse(printed));
  const { differences, same, figures, average } = comparing();
  same("kind", json.source.kind, expected.kind);
  same("term", json.term, expected.term);
  same("asOf", json.asOf, expected.asOf);
  const organisation = (json.organisation ?? "").toLowerCase();
  if (expected.organisation !== undefined && !organisation.includes(expected.organisation.toLowerCase()))
    differences.push(`organisation ${json.organisation}, not ${expected.organisation}`);
  for (const [key, count] of Object.entries(expected.congresses ?? {}))
    same(`congresses.${key}`, json.congresses[key], count);
  same("heldDays", json.congresses["heldDays"], expected.heldDays);
  figures("", json.indicators, expected.indicators, true);
  figures("", json.indicators, expected.ifPresent, false);
  const age = expected.averageAge;
  average("", json.indicators, typeof age === "object" ? age.value : age);
  if (expected.blocks) {
    same(
      "blocks",
      json.blocks.map(({ congresses, indicators }) => [
        congresses["total"],
        congresses["held"],
        indicators["elected"]?.count ?? null,
      ]),
      expected.blocks,
    );
  }
  same("blockCount", json.blocks.length, expected.blockCount);
  same("branchCount", json.congresses["total"], expected.branchCount);
  for (const cell of expected.findingCells ?? []) {
    if (!json.findings.some((finding) => finding.cell === cell || finding.message.includes(cell)))
      differences.push(`no finding at ${cell}`);
  }
  return [...differences, ...comparePrevious(expected.previous ?? null, json.previous ?? null)];
}

/** Figures of a term before that nobody expects are as wrong as those that are missing. */
function comparePrevious(
  expected: ExpectedPrevious | null,
  json: NonNullable<ReportJson["previous"]> | null,
): readonly string[] {
  if (expected === null && json === null) return [];
  if (expected === null || json === null) return [json ? "previous read, where none is" : "previous missing"];
  const { differences, same, figures, average } = comparing();
  same("previous.term", json.term, expected.term);
  for (const [key, count] of Object.entries(expected.congresses ?? {}))
    same(`previous.congresses.${key}`, json.congresses[key], count);
  figures("previous.", json.indicators, expected.indicators, true);
  average("previous.", json.indicators, expected.averageAge);
  same("previous.blockCount", json.blocks.length, expected.blockCount);
  return differences;
}

interface Comparing {
  /** Those that were found until now. */
  readonly differences: string[];
  readonly same: (what: string, is: unknown, wanted: unknown) => void;
  /** `needed`: one that is not there is a difference as well. */
  readonly figures: (
    where: string,
    printed: ReportJson["indicators"],
    wanted: Readonly<Record<string, Wanted>> | undefined,
    needed: boolean,
  ) => void;
  /** An average that is not there is none. */
  readonly average: (
    where: string,
    printed: ReportJson["indicators"],
    wanted: string | number | undefined,
  ) => void;
}

/** Collects each difference in words. */
function comparing(): Comparing {
  const differences: string[] = [];
  const same = (what: string, is: unknown, wanted: unknown): void => {
    if (wanted !== undefined && JSON.stringify(is ?? null) !== JSON.stringify(wanted ?? null))
      differences.push(`${what} ${JSON.stringify(is ?? null)}, not ${JSON.stringify(wanted)}`);
  };
  return {
    differences,
    same,
    figures: (where, printed, wanted, needed) => {
      for (const [id, value] of Object.entries(wanted ?? {})) {
        const is = printed[id];
        const what = `${where}${id}`;
        if (!is) {
          if (needed) differences.push(`${what} missing`);
        } else if (typeof value === "object" && value !== null) {
          same(what, is.count, value[0]);
          same(`${what} %`, is.percent, value[1]);
        } else same(what, is.count ?? is.value, typeof value === "string" ? asNumber(value) : value);
      }
    },
    average: (where, printed, wanted) => {
      const is = printed["averageAge"];
      if (wanted !== undefined && is) same(`${where}averageAge`, is.value, asNumber(String(wanted)));
    },
  };
}
