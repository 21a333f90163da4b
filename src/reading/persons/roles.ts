/**
 * What a column of a list of persons holds, told by its header: the name, what is told of the person (facts), which branch, whether
 * elected. Words that lists alone have are here; all others are those of the registry and the plain fields, through the matcher.
 */
import { factsOf, type Fact, type Person, type PersonFacts } from "../../congress/persons";
import type { Indicator } from "../../congress/indicators";
import { fold } from "../../vietnamese/fold";
import { clean } from "../../vietnamese/clean";
import { findTerms } from "../../vietnamese/term";
import { withDotsInFull, type HeaderColumn } from "../table/header";
import { isNumberHeading } from "../words/row-words";
import type { Levelled } from "./levels";

/** What is told in words: a column may tell several things, in the order of its header. */
export type Told = Fact | "birth" | "joined";

export type Role =
  /** The birth, or the office, may stand behind the name. */
  | { readonly is: "name"; readonly births: boolean; readonly offices: boolean }
  | {
      readonly is: "givenName" | "number" | "branch" | "block" | "note" | "date" | "age" | "contact";
    }
  /** Votes, of how many ballots they are, and what share of them. */
  | { readonly is: "votes" | "ballots" | "voteShare" }
  /** Under "Nam" or "Nữ" a birth tells the sex too. */
  | { readonly is: "birth"; readonly sex?: PersonFacts["sex"] }
  | { readonly is: "joined" | "membership" }
  /** How many terms the person has served, this one among them. */
  | { readonly is: "terms" }
  /** What the person was in the term before; elected now where the new term has a mark. */
  | { readonly is: "before" | "after" }
  | { readonly is: "elected" }
  /** A proposal, not a result; a delegate to the congress above. */
  | { readonly is: "proposed" | "delegate" }
  /** Words tell the facts; a mark says what the header says (`marked`). */
  | {
      readonly is: "facts";
      readonly told: readonly Told[];
      readonly marked: Person;
      /** Under "Giới tính" a digit stands for one of the two; which, only the header can say ("1: Nam, 2: Nữ"). */
      readonly codes?: Readonly<Record<string, PersonFacts["sex"]>>;
    }
  /** A mark counts the person for an indicator that has no rule of its own. */
  | { readonly is: "mark"; readonly indicator: string }
  | { readonly is: "unknown" }
  /** Somebody said that it is not to be used, or that another column holds it. */
  | { readonly is: "unused" };

export interface PersonColumn {
  readonly column: number;
  readonly header: readonly string[];
  readonly role: Role;
  /** The field as it is told of a column in the pane and in scripts; null for one that is not used. */
  readonly field: string | null;
  readonly limit: number | null;
  /** A person said what it holds. */
  readonly assigned?: true;
}

const UNKNOWN: Role = { is: "unknown" };
const UNUSED: Role = { is: "unused" };

/** The roles of a header's columns; `latest` is the first year of the latest term that the sheet names down to it. */
export function rolesOf(
  columns: readonly HeaderColumn[],
  registry: readonly Indicator[],
  latest: number | null,
): readonly PersonColumn[] {
  const byId = new Map(registry.map((indicator) => [indicator.id, indicator]));
  const given = new Set(columns.flatMap(({ field, assigned }) => (assigned && field !== null ? field : [])));
  return columns.map((one): PersonColumn => {
    const { column, header, limit } = one;
    const isEarlier = header.some((text) =>
      findTerms(text).some(({ term }) => latest !== null && term.first < latest),
    );
    const words = byWords(header, isEarlier);
    if (one.assigned) {
      const role = asAssigned(one, words ?? byField(one.uncorrected ?? null, byId), byId);
      return { column, header, role, limit, field: fieldOf(role, one), assigned: true };
    }
    const own = words ?? (one.percent ? { is: "voteShare" } : byField(one.field, byId)) ?? UNKNOWN;
    const field = fieldOf(own, one);
    // What a person gave to one column is taken from the others.
    if (field !== null && given.has(field)) return { column, header, role: UNUSED, limit, field: null };
    return { column, header, role: own, limit, field };
  });
}

/** What a column is of which a person says what it holds; where that is what its words say, they hold in full. */
function asAssigned(one: HeaderColumn, words: Role | null, byId: ReadonlyMap<string, Indicator>): Role {
  const { field, header } = one;
  if (field === null) return UNUSED;
  if (words && fieldOf(words, { ...one, field: one.uncorrected ?? null }) === field) return words;
  if (field === "elected") return { is: "elected" };
  const sex = field === "birth" ? sexIn(header.at(-1) ?? "") : null;
  return sex ? { is: "birth", sex } : (byField(field, byId) ?? UNUSED);
}

const NAME =
  /^ho\b.*\bten\b|\bho (?:va )?(?:ten|chu dem|dem)\b|\bho chu dem\b|^(?:cac )?dong chi$|^ten (?:dang vien|nguoi|dong chi|cap uy vien|chi uy vien|can bo)\b|^can bo$/;
/** "Họ tên bí thư" stands in a row of a branch. */
const OF_OFFICE = /\bbi thu\b|\bpbt\b|\bphu trach\b|\bchu toa\b|\bthu ky\b|^bt\b/;

/** "Họ và tên", "Tên đảng viên": a heading over names of persons. */
export function headsNames(text: string): boolean {
  const words = fold(text);
  return NAME.test(words) && !OF_OFFICE.test(words);
}

/** What somebody is at work. */
const OTHER_OFFICE =
  /^(?:chuc (?:vu|danh)|nhiem vu) (?:chuyen mon|chinh quyen|nghe nghiep|khoa hoc|doan the)\b/;

const OFFICE = /\bchuc (?:vu|danh)\b|\bnhiem vu\b|\bphan cong\b/;

/** "Tái cử hay lần đầu", "Cũ/Mới": words tell which. */
const EITHER = /^(?:cu moi|moi cu)$|\btai cu\b.*\b(?:lan dau|moi)\b|\b(?:lan dau|moi)\b.*\btai cu\b/;

/** "Tham gia cấp ủy lần thứ", "Số nhiệm kỳ tham gia". */
const TERMS =
  /^(?:tham gia )?(?:cap uy |chi uy |bch )?lan thu(?: may)?$|^tham gia (?:cap uy |chi uy |bch )?(?:lan thu|lan|lan may)$|^(?:so|tong so) (?:nhiem ki|khoa|lan)(?: (?:da )?tham gia(?: (?:cap uy|chi uy|bch))?)?$/;

/** The last level's words, then all levels': what lists alone have. Null leaves it to the registry. */
function byWords(header: readonly string[], isEarlier: boolean): Role | null {
  const last = clean(header.at(-1) ?? "");
  const words = withDotsInFull(fold(last));
  const all = withDotsInFull(header.map(fold).join(" "));
  if (isNumberHeading(last)) return { is: "number" };
  if (NAME.test(words))
    return OF_OFFICE.test(all)
      ? UNKNOWN
      : { is: "name", births: BIRTH.test(words), offices: OFFICE.test(words) };
  if (/^(?:ten|ten goi)$/.test(words)) return { is: "givenName" };
  if (/\b(?:dien thoai|so dt|sdt|dt di dong|email|zalo|dia chi|cccd|cmnd|que quan|noi o)\b/.test(all))
    return { is: "contact" };
  if (/\bdu kien\b|\bgioi thieu\b|\bquy hoach\b/.test(all)) return { is: "proposed" };
  if (/\bdai bieu\b|\bdu khuyet\b/.test(all)) return { is: "delegate" };
  if (OTHER_OFFICE.test(words)) return UNKNOWN;
  const several = severalIn(last);
  if (several) return several;
  if (
    /\bvao dang\b|\bngay chinh thuc\b|\bcong nhan chinh thuc\b|\bket nap\b|\btuoi dang\b|\bthe dang\b/.test(
      all,
    )
  ) {
    return /\btuoi dang\b|\bthe dang\b/.test(all) ? { is: "contact" } : { is: "joined" };
  }
  if (isMembership(words)) return { is: "membership" };
  if (BIRTH.test(all) || BIRTH.test(words)) return birth(last);
  if (/^(?:tuoi|tuoi doi|so tuoi|do tuoi)$/.test(words)) return { is: "age" };
  const votes = votesIn(words, all);
  if (votes) return votes;
  if (
    isEarlier ||
    /^khoa [ivxlc\d]+ tham gia\b|^tham gia (?:bch |cap uy )?khoa [ivxlc\d]+\b/.test(words) ||
    /\b(?:nhiem ki|nk|khoa|cap uy) (?:truoc|cu|roi|vua qua)\b/.test(all)
  )
    return { is: "before" };
  if (/\b(?:khoa|nhiem ki|nk) moi\b/.test(all) && !/\bchuc\b|\bchuc danh\b/.test(all)) return { is: "after" };
  if (OFFICE.test(words)) return telling(["office"], {});
  // "Chức vụ" over "Đảng | Chính quyền"; over "BT | PBT" the registry knows better.
  if (
    OFFICE.test(all) &&
    /^(?:(?:trong )?dang|chi bo|cap uy|(?:khoa|nhiem ki) moi|duoc bau|bau)$/.test(words)
  ) {
    return telling(["office"], {});
  }
  if (/^(?:chinh quyen|doan the|chuyen mon khac)$/.test(words)) return UNKNOWN;
  // "Dân tộc (khác Kinh)", "Dân tộc (ghi rõ)": whatever is said beside it.
  if (/^(?:thanh phan )?dan toc (?!thieu so)/.test(words))
    return telling(["ethnicity"], { ethnicity: "minority" });
  if (isElected(words)) return { is: "elected" };
  if (TERMS.test(words)) return { is: "terms" };
  if (EITHER.test(words)) return telling(["service"], {});
  const short = SHORT.get(words);
  if (short) return short;
  return bySex(last, words);
}

/** "Số phiếu đồng ý" over "Số phiếu | Tỷ lệ %"; "Số phiếu hợp lệ" is of how many. Votes against and spoilt ones are neither. */
function votesIn(words: string, all: string): Role | null {
  // "Số phiếu | Số ĐV bầu | Tỷ lệ %": in a list of persons those who voted are what the votes are of, and no figure of a branch.
  if (/^(?:tong )?so (?:dv|dang vien)(?: (?:tham gia|du|tham du))? (?:bau|bau cu|bo phieu)$/.test(words)) {
    return { is: "ballots" };
  }
  const isOfVotes =
    /^so phieu\b/.test(words) ||
    (/^phieu|\bso phieu\b|^ti le phieu|\bphieu bau\b/.test(all) && !/\btrung cu\b/.test(words));
  if (!isOfVotes) return null;
  if (/\bkhong (?:dong y|hop le|bau|tan thanh|tin nhiem)\b|\bphieu chong\b/.test(all)) return UNKNOWN;
  if (/\bti le\b|^tl\b|%|^dat\b/.test(words) && !/\bso phieu\b.*\bti le\b/.test(words))
    return { is: "voteShare" };
  const isWhole = /^tong so phieu$|\b(?:phat ra|thu ve|thu vao|thu duoc|hop le)$/.test(words);
  return { is: isWhole && !/\bphieu\b.*\bphieu\b/.test(words) ? "ballots" : "votes" };
}

function isMembership(words: string): boolean {
  return /^(?:dang vien )?(?:chinh thuc|du bi)(?: (?:hay )?(?:chinh thuc|du bi))?$|^loai dang vien$/.test(
    words,
  );
}

function isElected(words: string): boolean {
  return !/\btai\b/.test(words) && ELECTED.test(words);
}

const ELECTED =
  /\btrung cu\b|\bdac cu\b|^(?:duoc bau|bau duoc|ket qua(?: bau(?: cu)?)?(?: trung (?:hay )?khong(?: trung)?)?|trung cap uy|trung)$/;

/** Short for what lists tell; elsewhere they are short for other things. */
const SHORT: ReadonlyMap<string, Role> = new Map([
  ["dt", telling(["ethnicity"], { ethnicity: "minority" })],
  ["nguoi dt", telling(["ethnicity"], { ethnicity: "minority" })],
  ["nguoi dan toc", telling(["ethnicity"], { ethnicity: "minority" })],
  ["tg", telling(["religion"], { religion: "some" })],
  ["gioi", { is: "facts", told: ["sex"], marked: { sex: "woman" }, codes: {} }],
  ["gt", { is: "facts", told: ["sex"], marked: { sex: "woman" }, codes: {} }],
  ["cv", telling(["office"], {})],
  ["vh", telling(["schooling"], {})],
  ["hv", telling(["schooling"], {})],
]);

/** "Đang sinh hoạt", "Học sinh" are none. */
const BIRTH = /\b(?:nam|ngay|thang) (?:\w+ ){0,3}sinh\b|\bsinh (?:nam|ngay)\b|^(?:sinh|ntns|ns)$/;

/** "Năm" without its accent would be "Nam". */
function sexIn(text: string): NonNullable<PersonFacts["sex"]> | null {
  const word = text.normalize("NFC").trim();
  return /^nam$/iu.test(word) ? "man" : /^nữ$/iu.test(word) ? "woman" : null;
}

function birth(last: string): Role {
  const sex = sexIn(last);
  if (sex) return { is: "birth", sex };
  // "Ngày | Tháng | Năm" under "Ngày sinh": the year is what counts.
  return /^(?:ngày|tháng|ngày,? tháng)$/iu.test(last) ? UNKNOWN : { is: "birth" };
}

function bySex(last: string, words: string): Role | null {
  if (/^(?:ong ba|danh xung)$/.test(words)) return telling(["sex"], {});
  const sex = sexIn(last);
  if (sex) return telling(["sex"], { sex });
  return /\bgioi tinh\b|^nam nu\b|\bphai$/.test(words)
    ? { is: "facts", told: ["sex"], marked: { sex: "woman" }, codes: codesIn(words) }
    : null;
}

/** "gioi tinh 1 nam 2 nu": what each digit stands for. */
function codesIn(words: string): Readonly<Record<string, PersonFacts["sex"]>> {
  const before = [...words.matchAll(/\b(\d) (?:la )?(nam|nu)\b/g)].map(
    ([, digit, sex]) => [digit, sex] as const,
  );
  const behind = [...words.matchAll(/\b(nam|nu) (?:la )?(\d)\b/g)].map(
    ([, sex, digit]) => [digit, sex] as const,
  );
  const found = before.length > 1 ? before : behind;
  return Object.fromEntries(
    found.map(([digit = "", sex]) => [digit, sex === "nu" ? "woman" : "man"] as const),
  );
}

function telling(told: readonly Told[], marked: Person): Role {
  return { is: "facts", told, marked };
}

/** What a part of a header tells, by its words. */
const TOLD: readonly (readonly [Told, RegExp])[] = [
  ["theory", /\bllct\b|\bl[yi] luan\b|^chinh tri$/],
  [
    "education",
    /^(?:td |trinh do )?cm$|\bchuyen mon\b|\bhoc vi\b|\bcmnv\b|\btdcm\b|\bnghiep vu\b|\bbang cap\b/,
  ],
  ["schooling", /\bpho thong\b|\bvan hoa\b|\bgdpt\b|\bhoc van\b/],
  ["ethnicity", /^(?:thanh phan )?dan toc$/],
  ["religion", /^ton giao$/],
  ["sex", /^gioi tinh$|^nam nu$/],
  ["birth", /^(?:nam |ngay |thang )+sinh$|^sinh (?:nam|ngay)\b/],
  ["joined", /\bvao dang\b|\bket nap\b/],
];

/** "Nam, nữ, dân tộc, tôn giáo", "Trình độ (chuyên môn; lý luận chính trị)": the facts in their order; null for one or none. */
function severalIn(text: string): Role | null {
  const parts = text
    .replace(/nam\s*[,/-]\s*nữ/giu, "giới tính")
    .replace(/chuyên môn,\s*nghiệp vụ/giu, "chuyên môn nghiệp vụ")
    .split(/[\n,;/()+]|(?<!\p{L})và(?!\p{L})|\s[-–]\s/iu)
    .map(fold)
    .map((part) => (/^trinh do hoc van$/.test(part) ? "" : part));
  const told = parts.flatMap((part) => {
    const found = part === "" ? undefined : TOLD.find(([, pattern]) => pattern.test(part));
    return found ? [found[0]] : [];
  });
  const known = [...new Set(told)];
  if (known.length === 0) return null;
  const [only] = known;
  if (known.length === 1)
    return only === "theory" || only === "education" || only === "schooling" ? telling(known, {}) : null;
  return known.every((one) => one === "joined" || one === "birth") ? null : telling(known, {});
}

/** By what the matcher, or a person, took a column for. */
function byField(field: string | null, byId: ReadonlyMap<string, Indicator>): Role | null {
  switch (field) {
    case null:
      return null;
    case "number":
    case "branch":
    case "block":
    case "note":
    case "date":
    case "votes":
      return { is: field };
    case "personName":
      return { is: "name", births: false, offices: false };
    case "birth":
      return { is: "birth" };
    case "office":
      return telling(["office"], {});
    case "education":
      return telling(["education"], {});
    case "politicalTheory":
      return telling(["theory"], {});
  }
  const indicator = byId.get(field);
  const rule = indicator?.person;
  if (!indicator || rule === "age") return indicator ? { is: "age" } : null;
  if (rule === "elected") return telling(["office"], { office: "member" });
  if (rule === undefined) return indicator.base === "elected" ? { is: "mark", indicator: field } : null;
  const [fact, another] = factsOf(rule);
  if (fact === undefined || another !== undefined) return null;
  // "Đại học trở lên" is no level of one person; "Sau đại học" is, whichever of them.
  const isOthers = [...byId.values()].some((other) => isLevelOf(other, rule[fact]?.[0], fact));
  return indicator.derive && (rule[fact] ?? []).length > 1 && isOthers
    ? { is: "mark", indicator: field }
    : telling([fact], onlyOf(rule, fact));
}

/** Whether an indicator counts one level and no other. */
function isLevelOf({ person }: Indicator, level: string | undefined, fact: Fact): boolean {
  if (typeof person !== "object" || level === undefined) return false;
  const levels: readonly string[] = person[fact] ?? [];
  return levels.length === 1 && levels[0] === level;
}

/** What a mark below an indicator's header says of a person. */
function onlyOf(rule: Exclude<Indicator["person"], string | undefined>, fact: Fact): Person {
  const value = rule[fact]?.[0];
  return value === undefined ? {} : { [fact]: value };
}

const FIELDS: Readonly<Record<Told, string>> = {
  seat: "appointed",
  sex: "women",
  ethnicity: "ethnicMinority",
  religion: "religious",
  service: "reelected",
  office: "office",
  standing: "standingCommittee",
  schooling: "upperSecondary",
  education: "education",
  theory: "politicalTheory",
  birth: "birth",
  joined: "birth",
};

function fieldOf(role: Role, { field, percent }: HeaderColumn): string | null {
  switch (role.is) {
    case "name":
    case "givenName":
      return "personName";
    case "number":
    case "branch":
    case "block":
    case "note":
    case "date":
    case "birth":
    case "elected":
      return role.is;
    case "after":
      return "elected";
    case "before":
    case "terms":
      return "reelected";
    case "age":
      return "averageAge";
    case "mark":
      return role.indicator;
    case "facts":
      return field !== null && !percent && Object.keys(role.marked).length > 0 && field !== "elected"
        ? field
        : FIELDS[role.told[0] ?? "office"];
    default:
      return null;
  }
}

/** The levels among what a column tells. */
export function levelsTold(told: readonly Told[]): readonly Levelled[] {
  return told.filter(
    (one): one is Levelled => one === "schooling" || one === "education" || one === "theory",
  );
}
