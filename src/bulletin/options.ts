/** What staff type or choose for the bulletin. Everything may be left out; an emptied text leaves its part out. */
import { say } from "../i18n/messages";
import { fold } from "../vietnamese/fold";

interface Value {
  readonly text: string;
  readonly list: readonly string[];
  readonly switch: boolean;
}

const KINDS = {
  /** Whose branches they are, as it is to stand in the text; else as the sheet's letterhead says. */
  organisation: "text",
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

export type BulletinOptions = { readonly [Key in keyof Kinds]?: Value[Kinds[Key]] };

export type ParsedOptions =
  | { readonly ok: true; readonly options: BulletinOptions }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads options from JSON. Every problem is a sentence that names the key. */
export function parseBulletinOptions(json: unknown): ParsedOptions {
  if (!isObject(json)) return { ok: false, problems: [say("options.not-object")] };
  const problems = Object.entries(json).flatMap(([key, value]) => {
    if (!isKey(key)) return [say("options.unknown-key", { key, nearest: nearestKey(key) })];
    return fits(value, KINDS[key]) ? [] : [say(`options.wants-${KINDS[key]}`, { key })];
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

/** The known key that shares most letters with a mistyped one. */
function nearestKey(key: string): string {
  const wanted = fold(key);
  const shared = (known: string): number =>
    [...fold(known)].filter((letter) => wanted.includes(letter)).length - Math.abs(known.length - key.length);
  return Object.keys(KINDS).reduce((best, known) => (shared(known) > shared(best) ? known : best));
}
