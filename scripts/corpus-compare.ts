/** What a golden case expects of `--json`, and where a reading differs from it. */
import * as v from "valibot";

const wanted = v.union([v.number(), v.string(), v.null(), v.tuple([v.number(), v.string()])]);
type Wanted = v.InferOutput<typeof wanted>;
const values = v.record(v.string(), v.nullable(v.union([v.number(), v.string()])));

/** `expected.json`; members that are not read here (such as previous terms) may stand beside. */
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
});

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
  const why: string[] = [];
  const same = (what: string, is: unknown, wanted: unknown): void => {
    if (wanted !== undefined && JSON.stringify(is ?? null) !== JSON.stringify(wanted ?? null))
      why.push(`${what} ${JSON.stringify(is ?? null)}, not ${JSON.stringify(wanted)}`);
  };
  same("kind", json.source.kind, expected.kind);
  same("term", json.term, expected.term);
  same("asOf", json.asOf, expected.asOf);
  const organisation = (json.organisation ?? "").toLowerCase();
  if (expected.organisation !== undefined && !organisation.includes(expected.organisation.toLowerCase()))
    why.push(`organisation ${json.organisation}, not ${expected.organisation}`);
  for (const [key, count] of Object.entries(expected.congresses ?? {}))
    same(`congresses.${key}`, json.congresses[key], count);
  same("heldDays", json.congresses["heldDays"], expected.heldDays);
  const figure = (id: string, wanted: Wanted, needed: boolean): void => {
    const is = json.indicators[id];
    if (!is) {
      if (needed) why.push(`${id} missing`);
      return;
    }
    if (typeof wanted === "object" && wanted !== null) {
      same(id, is.count, wanted[0]);
      same(`${id} %`, is.percent, wanted[1]);
    } else same(id, is.count ?? is.value, typeof wanted === "string" ? asNumber(wanted) : wanted);
  };
  for (const [id, wanted] of Object.entries(expected.indicators ?? {})) figure(id, wanted, true);
  for (const [id, wanted] of Object.entries(expected.ifPresent ?? {})) figure(id, wanted, false);
  const age = expected.averageAge;
  if (age !== undefined && json.indicators["averageAge"]) {
    const wanted = typeof age === "object" ? age.value : age;
    same("averageAge", json.indicators["averageAge"].value, asNumber(String(wanted)));
  }
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
      why.push(`no finding at ${cell}`);
  }
  return why;
}
