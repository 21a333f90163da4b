/** What a golden case expects of `--json`, and where a reading differs from it. */

type Wanted = number | string | null | readonly [number, string];

export interface Expected {
  readonly files?: readonly string[];
  readonly args?: readonly string[];
  readonly fails?: boolean;
  readonly refused?: readonly string[];
  readonly kind?: string;
  readonly term?: string | null;
  readonly asOf?: string | null;
  readonly organisation?: string;
  readonly heldDays?: { readonly first: string; readonly last: string };
  readonly congresses?: Readonly<Record<string, number | string | null>>;
  readonly indicators?: Readonly<Record<string, Wanted>>;
  readonly ifPresent?: Readonly<Record<string, Wanted>>;
  readonly averageAge?: string | number | { readonly value: string | number };
  readonly blocks?: readonly (readonly [number, number, number])[];
  readonly blockCount?: number;
  readonly branchCount?: number;
  readonly findingCells?: readonly string[];
}

interface GroupJson {
  readonly congresses: Readonly<Record<string, unknown>>;
  readonly indicators: Readonly<
    Record<string, { readonly count?: number; readonly percent?: string; readonly value?: number }>
  >;
}

interface ReportJson extends GroupJson {
  readonly source: { readonly kind: string };
  readonly organisation: string | null;
  readonly term: string | null;
  readonly asOf: string | null;
  readonly blocks: readonly GroupJson[];
  readonly findings: readonly { readonly cell: string | null; readonly message: string }[];
}

export interface Actual {
  readonly kind: "read";
  readonly json: ReportJson;
  /** Some finding beyond mere information. */
  readonly doubted: boolean;
}

/** Each difference in words; none where the reading is right. */
export function compareCase(expected: Expected, { json }: Actual): readonly string[] {
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
  for (const [key, wanted] of Object.entries(expected.congresses ?? {})) {
    const is = json.congresses[key];
    // The total of branches is those required and those exempt.
    same(`congresses.${key}`, is, wanted);
  }
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
    } else same(id, is.count ?? is.value, wanted);
  };
  for (const [id, wanted] of Object.entries(expected.indicators ?? {})) figure(id, wanted, true);
  for (const [id, wanted] of Object.entries(expected.ifPresent ?? {})) figure(id, wanted, false);
  const age = expected.averageAge;
  if (age !== undefined && json.indicators["averageAge"]) {
    const wanted = typeof age === "object" ? age.value : age;
    same("averageAge", json.indicators["averageAge"].value, Number(String(wanted).replace(",", ".")));
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
  if (expected.kind !== "people") same("branchCount", json.congresses["total"], expected.branchCount);
  for (const cell of expected.findingCells ?? []) {
    if (!json.findings.some((finding) => finding.cell === cell || finding.message.includes(cell)))
      why.push(`no finding at ${cell}`);
  }
  return why;
}
