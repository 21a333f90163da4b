/**
 * What the rows of a sheet are: branches (chi bộ), or party organisations with branches below them (đảng bộ). Their
 * names say it, else the header over them, else the title, else that all of them are places. What the office has set
 * goes before all but the names. Where rows carry numbers of branches it is these that are spoken of, not the rows.
 */
import { clean } from "../vietnamese/clean";
import { fold } from "../vietnamese/fold";
import { defaultSettings, type CongressSettings } from "./settings";
import { columnsOf, type CongressTable, type Kind, type Unsaid } from "./table";

/** What a row is; where nothing says it of the row alone, what the sheet says of all. */
export type RowKind = Kind | Unsaid | null;

/** What a name begins with: a kind takes up two words, and a sign may stand before them. */
const START = /^(?:\S+\s+){0,2}\S+/;

/** What a name says that it names: a branch (chi bộ), or an organisation with branches below it, or neither. */
export function kindNamed(name: string): Kind | null {
  return kindStarting(START.exec(name)?.[0] ?? "");
}

function kindStarting(start: string): Kind | null {
  const words = fold(start);
  if (/^(?:chi bo|cb|chi uy|to dang)\b/.test(words)) return "branch";
  return /^(?:dang bo|db|dbbp|(?:dang|tinh|thanh|huyen|quan|thi) uy)\b/.test(words) ? "organisation" : null;
}

/** The same of each name. Many names begin alike, and each beginning is looked at once. */
function kindsNamed(names: readonly string[]): readonly (Kind | null)[] {
  const kinds = new Map<string, Kind | null>();
  return names.map((name) => {
    const start = START.exec(name)?.[0] ?? "";
    const known = kinds.get(start);
    if (known !== undefined) return known;
    const kind = kindStarting(start);
    kinds.set(start, kind);
    return kind;
  });
}

/** What words speak of: "Chi bộ", "Đảng bộ", "Chi, đảng bộ"; "Chi bộ trực thuộc Đảng bộ" are branches. */
export function kindsIn(text: string): RowKind {
  const words = fold(text).replace(/ (?:truc )?thuoc\b.*/, "");
  if (/\b(?:tccsd|to chuc (?:co so dang|dang co so))\b/.test(words)) return "base";
  if (/\b(?:chi dang bo|chi va dang bo)\b/.test(words)) return "either";
  const isBranch = /\b(?:chi bo|cb)\b/.test(words);
  const isOrganisation = /\b(?:dang bo|db)\b/.test(words);
  if (isBranch && isOrganisation) return "either";
  return isBranch ? "branch" : isOrganisation ? "organisation" : null;
}

const PLACE =
  /^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)\s+(?!đội|đoàn|hội|ủy|uỷ)[\p{L}\p{N}]/iu;

/** Of every row what it is; null where nothing says it, and where rows stand for several branches. */
export function rowKinds(table: CongressTable, settings: CongressSettings): readonly RowKind[] {
  if (table.branchCounts) return table.names.map(() => null);
  const named = kindsNamed(table.names);
  const others = isOwnNoun(settings)
    ? kindNamed(settings.branchNoun)
    : kindOfOthers(table, named, settings.limits.largestCommittee.value);
  return named.map((kind) => kind ?? others);
}

/** What rows are whose names do not say it. */
function kindOfOthers(
  table: CongressTable,
  named: readonly (Kind | null)[],
  largestOfBranch: number,
): RowKind {
  const header = columnsOf(table).find(({ field }) => field === "branch")?.header ?? [];
  const headed = header.map(kindsIn).findLast((kind) => kind !== null) ?? null;
  const { titled = null } = table;
  if (headed !== null || (titled !== null && titled !== "base")) return headed ?? titled;
  const others = table.names.flatMap((_name, i) => (named[i] === null ? [i] : []));
  if (others.length > 0 && others.every((i) => PLACE.test(clean(table.names[i] ?? ""))))
    return "organisation";
  if (titled !== null) return titled;
  // A larger committee with two deputies is that of no branch; one alone may be mistyped.
  const count = (id: string, i: number): number => Number(table.counts.get(id)?.values[i] ?? 0);
  const tooLarge = others.filter(
    (i) => count("elected", i) > largestOfBranch && count("deputySecretaries", i) > 1,
  );
  return tooLarge.length > 1 ? "either" : null;
}

const NOUNS: Readonly<Record<Kind | Unsaid, string>> = {
  branch: "chi bộ",
  organisation: "đảng bộ",
  either: "chi bộ, đảng bộ",
  base: "tổ chức cơ sở đảng",
};

/** What rows of these kinds are called together: as the office has set, else by what they are. */
export function nounOf(kinds: readonly RowKind[], settings: CongressSettings): string {
  return isOwnNoun(settings) ? settings.branchNoun : nounsOf(kinds);
}

/** The same by what they are alone; those of which nothing is known are taken for branches. */
export function nounsOf(kinds: readonly RowKind[]): string {
  const all = new Set(kinds.map((one) => one ?? "branch"));
  const [kind = "branch", ...others] = all;
  // Where one row is called so, all are.
  if (all.has("base")) return NOUNS.base;
  return kinds.length === 1 && kind === "either"
    ? "tổ chức đảng"
    : NOUNS[others.length > 0 ? "either" : kind];
}

/** Whether it is said that there are both kinds, or may be, and not which one this is. */
export function isUnsaid(kind: RowKind): kind is Unsaid {
  return kind === "either" || kind === "base";
}

/** Whether the organisations among these rows are all parts of one (đảng bộ bộ phận), as their names say. */
export function areParts(names: readonly string[], kinds: readonly RowKind[]): boolean {
  const organisations = names.filter((_name, i) => kinds[i] === "organisation");
  return organisations.length > 0 && organisations.every((name) => PART.test(fold(name)));
}

/** What a part of an organisation is called, by its name or that of its block. */
export const PART = /^(?:dang (?:bo|uy) bo phan|dbbp|db bo phan)\b/;

/** What rows are called whose organisations are parts of one; the parts stand first, as offices write it. */
export function nounOfParts(noun: string): string {
  if (noun === NOUNS.organisation) return "đảng bộ bộ phận";
  return noun === NOUNS.either ? "đảng bộ bộ phận, chi bộ" : noun;
}

/** "Tổng số TCCSĐ", "Số đảng bộ cơ sở": what is counted, where rows stand for several and it is no branch. */
function countedNoun(table: CongressTable): string | null {
  const columns = columnsOf(table).filter(({ field }) => COUNTS_OF_CONGRESSES.has(field));
  const headers = columns.map(({ header }) => fold(header.join(" ")));
  const found = COUNTED.find(([words]) => headers.some((header) => words.test(header)));
  if (found) return found[1];
  // The title alone tells where headers say but how many.
  return isUnsaid(table.titled ?? null) && !headers.some((header) => kindsIn(header) !== null)
    ? NOUNS.base
    : null;
}

const COUNTS_OF_CONGRESSES: ReadonlySet<string> = new Set(["branches", "heldBranches", "pendingBranches"]);
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:tccsd|to chuc (?:co so dang|dang co so)|(?:dang|chi) bo,? (?:va )?(?:chi|dang) bo co so)\b/,
    NOUNS.base,
  ],
  [/\b(?:dang bo co so|dbcs)\b/, "đảng bộ cơ sở"],
];

/** "Đảng bộ cơ sở", "Đảng bộ": what rows are that stand for several congresses, as the header over their names says; null where it does not. */
export function bodyNoun(table: CongressTable): string | null {
  const header = columnsOf(table).find(({ field }) => field === "branch")?.header ?? [];
  if (table.branchCounts === null || !header.some((one) => kindsIn(one) === "organisation")) return null;
  return header.some((one) => /\b(?:dang bo co so|dbcs)\b/.test(fold(one))) ? "đảng bộ cơ sở" : "đảng bộ";
}

/** The settings with the noun that all rows of a table are called by. */
export function calledIn(
  table: CongressTable,
  settings: CongressSettings,
  kinds: readonly RowKind[] = rowKinds(table, settings),
): CongressSettings {
  if (table.branchCounts === null) return { ...settings, branchNoun: nounOf(kinds, settings) };
  const noun = isOwnNoun(settings) ? null : countedNoun(table);
  return noun === null ? settings : { ...settings, branchNoun: noun };
}

/** The office calls its rows by a noun of its own. */
function isOwnNoun({ branchNoun }: CongressSettings): boolean {
  return branchNoun !== defaultSettings.branchNoun;
}

/**
 * A row that is one branch (chi bộ), by what it is, else by what the office calls its rows. Rules about the size of a
 * branch say nothing of others.
 */
export function isSingleBranch(
  {
    table,
    settings,
    kinds,
  }: {
    readonly table: CongressTable;
    readonly settings: CongressSettings;
    readonly kinds: readonly RowKind[];
  },
  branch: number,
): boolean {
  if (table.branchCounts) return false;
  return (kinds[branch] ?? kindNamed(settings.branchNoun)) === "branch";
}
