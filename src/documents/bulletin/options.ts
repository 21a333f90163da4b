/** What staff type or choose for the bulletin. Everything may be left out; an emptied text leaves its part out. */
import { indicators, type Indicator } from "../../congress/indicators";
import { nearest } from "../../congress/vocabulary";
import { say } from "../../i18n/messages";

interface Value {
  readonly text: string;
  readonly list: readonly string[];
  readonly switch: boolean;
}

const KINDS = {
  /** Whose branches they are, as it is to stand in the text; else as the sheet's letterhead says. */
  organisation: "text",
  /** What a row is called, "đảng bộ"; the settings carry it, since figures and checks need it as well. */
  branchNoun: "text",
  /** Who writes the bulletin: the byline. */
  author: "text",
  /** Where the congresses met: "Hội trường Đảng ủy". */
  place: "text",
  headline: "text",
  /** An indicator whose share joins the headline. */
  headlineFigure: "text",
  /** "Thực hiện Kế hoạch số ..., " before the lead. */
  basis: "text",
  evaluation: "text",
  speaker: "text",
  /** The speaker's office: "Bí thư Đảng ủy". */
  speakerOffice: "text",
  directions: "list",
  tasks: "text",
  source: "text",
  /** Indicators to tell, in this order (ids). */
  indicators: "list",
  /** An indicator whose highest and lowest shares by block are told. */
  extremes: "text",
  /** For the inside: shortages, branches without secretary, with a committee and without. */
  internal: "switch",
  /** Tell that there is none ("không có đồng chí nữ") instead of leaving it out. */
  tellNone: "switch",
  captions: "switch",
  /** Newspapers do not write "09 đồng chí": false for them. */
  padCounts: "switch",
} as const satisfies Record<string, keyof Value>;

type Kinds = typeof KINDS;
type Kind = Kinds[keyof Kinds];

/** Options that name indicators. */
const OF_INDICATORS: ReadonlySet<string> = new Set<keyof Kinds>(["indicators", "headlineFigure", "extremes"]);

export type BulletinOptions = { readonly [Key in keyof Kinds]?: Value[Kinds[Key]] };

export type ParsedOptions =
  | { readonly ok: true; readonly options: BulletinOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads options from JSON. Every problem is a sentence that names the key. */
export function parseBulletinOptions(
  json: unknown,
  registry: readonly Indicator[] = indicators,
): ParsedOptions {
  if (!isObject(json)) return { ok: false, problems: [say("options.not-object")] };
  const problems = Object.entries(json).flatMap(([key, value]) => {
    if (!isKey(key)) {
      const known = Object.keys(KINDS).map((one) => ({ id: one, words: [one] }));
      return [say("options.unknown-key", { key, nearest: nearestId(key, known) })];
    }
    if (!fits(value, KINDS[key])) return [say(`options.wants-${KINDS[key]}`, { key })];
    return OF_INDICATORS.has(key) ? unknownIndicators(key, [value].flat().map(String), registry) : [];
  });
  return problems.length > 0 || !isOptions(json) ? { ok: false, problems } : { ok: true, options: json };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isKey(key: string): key is keyof Kinds {
  return Object.hasOwn(KINDS, key);
}

function isOptions(
  json: Readonly<Record<string, unknown>>,
): json is BulletinOptions & Readonly<Record<string, unknown>> {
  return Object.entries(json).every(([key, value]) => isKey(key) && fits(value, KINDS[key]));
}

function fits(value: unknown, kind: Kind): boolean {
  if (kind === "list") return Array.isArray(value) && value.every((item) => typeof item === "string");
  return typeof value === (kind === "text" ? "string" : "boolean");
}

function unknownIndicators(
  key: string,
  ids: readonly string[],
  registry: readonly Indicator[],
): readonly string[] {
  const known = registry.map(({ id, label, shortLabel }) => ({ id, words: [id, label, shortLabel] }));
  return ids
    .filter((id) => id !== "" && !registry.some((one) => one.id === id))
    .map((id) =>
      say("options.unknown-key", { key: `${key}: ${id}`, nearest: `${key}: ${nearestId(id, known)}` }),
    );
}

interface Known {
  readonly id: string;
  /** What somebody may have meant it by. */
  readonly words: readonly string[];
}

function nearestId(mistyped: string, known: readonly Known[]): string {
  return nearest(mistyped, known, ({ words }) => words, 1)[0]?.id ?? "";
}
