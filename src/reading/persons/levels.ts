/**
 * Levels of schooling, education and political theory in a person's cell, in free text: "ĐH Luật", "Thạc sĩ QLGD", "Bác sĩ CK I",
 * "Cử nhân, Cao cấp", "Đại học Luật; cao cấp LLCT". The highest of each counts; what is still being learned does not.
 */
import type { PersonFacts } from "../../congress/persons";
import { fold } from "../../vietnamese/fold";

export type Levelled = "schooling" | "education" | "theory";
export type Levels = { readonly [F in Levelled]?: PersonFacts[F] };

/** "Bác sĩ CK II", "BSCKII", "Dược sĩ chuyên khoa cấp 2", "CK2 Nội", "chuyên khoa Nội II". */
function specialist(grade: string): RegExp {
  return new RegExp(
    String.raw`^(?:(?:(?:bac|duoc|nha) si|bs|ds)(?: \w+){0,3} ?)?(?:ck|chuyen khoa|bsck|dsck)(?: ?(?:cap )?${grade}\b|(?: \w+){1,2} ${grade}$)`,
  );
}

/** From the highest. A level begins its part of the text ("Đại học chuyên ngành giáo dục chính trị"). */
const EDUCATION: readonly (readonly [PersonFacts["education"], RegExp])[] = [
  ["doctor", /^(?:tien si|ts|tskh|(?:pho )?giao su|p?gs)\b/],
  ["highSpecialist", specialist("(?:ii|2)")],
  ["master", /^(?:thac si|ths|th s|thac|cao hoc)\b/],
  ["specialist", specialist("(?:i|1)")],
  [
    "postgraduate",
    /^(?:sau dai hoc|sau dh|sdh|tren dai hoc|tren dh|tdh|(?:(?:bac|duoc|nha) si|bs|ds)?(?: \w+){0,3} ?\b(?:ck|chuyen khoa|cki+) ?(?:i+|1|2|cap i+|cap 1|cap 2)?$|bscki*|noi tru)\b/,
  ],
  [
    "degree",
    /^(?:dai hoc|dh[a-z]{0,4}|cu nhan|cn(?!kt)|ky su|ki su|ks|bac si|bs|duoc si|ds|kien truc su|kts|luat su|nha bao|hai bang dai hoc)\b/,
  ],
  ["college", /^(?:cao dang|cd|cdsp|cao dang su pham)\b/],
  ["vocational", /^(?:trung cap|trung hoc chuyen nghiep|thcn|tc|trc|tccn|tcn|y si|y ta|duoc ta)\b/],
  [
    "lower",
    /^(?:so cap|sc|cong nhan|cnkt|chua qua|chua|khong|ko|k|lop|chung chi|pho thong|lao dong|thpt|thcs|tieu hoc|so hoc|tot nghiep (?:thpt|thcs|pho thong)|trung hoc pho thong|trung hoc co so|\d+ \d+)\b/,
  ],
];

/** From the highest. */
const THEORY: readonly (readonly [PersonFacts["theory"], RegExp])[] = [
  [
    "advanced",
    /^(?:cao cap|cc|cu nhan|cn|cclltc|ccllct|ccct|cncts|cnct|tuong duong cao cap|thac si|tien si|dai hoc|dh)\b/,
  ],
  ["intermediate", /^(?:trung cap|tc|trc|tcllct|tcct)\b/],
  ["elementary", /^(?:so cap|sc|scllct|scct|boi duong)\b/],
  ["none", /^(?:khong|ko|k|chua|0|chua qua)\b/],
];
/** Says that a part speaks of political theory; "Thạc sĩ lý luận văn học" is a profession's. */
const OF_THEORY =
  /\bllct\b|\bl[yi] luan chinh tri\b|\b(?:cao|trung|so) cap (?:ve )?l[yi] luan\b|\b(?:cc|tc|sc|cn)(?:llct|ct)\b|^(?:cao|trung|so) cap (?:chinh tri|ct)\b|^cu nhan chinh tri\b|\bhanh chinh cao cap\b/;
const OF_SUBJECT = /\b(?:chuyen )?ngh?anh\b/;
/** No level of education is called so. */
const ONLY_THEORY = /^(?:cao cap|cc)\b/;

/** What is not yet one. */
const LEARNING =
  /\b(?:dang (?:hoc|theo hoc|lam|bao ve)|chua tot nghiep|hoc vien|sinh vien|nghien cuu sinh|ncs)\b/;
/** Words in front that say nothing of the level. */
const BEFORE =
  /^(?:(?:tot nghiep|trinh do|da tot nghiep|co bang|bang|da qua|hoan thanh|lop(?= (?:trung|cao|so|boi))|chuyen mon(?: nghiep vu)?|cmnv|cm|van hoa|hoc van|ly luan(?: chinh tri)?|li luan(?: chinh tri)?|llct|hoc ham|hoc vi|\d|0\d|hai) )+(?=\S)/;

const UPPER =
  /^(?:(?:lop )?(?:12(?: 12)?|10(?: 10)?(?! 12))|thpt|ptth|pttr?h|btth|cap (?:3|iii)|trung hoc pho thong|bo tuc (?:thpt|ptth|trung hoc|12)|(?:tot nghiep )?(?:thpt|ptth|cap (?:3|iii)|lop 12|trung hoc pho thong|pho thong trung hoc|pho thong)|pho thong trung hoc|gdtx|bo tuc van hoa)\b/;
const LOWER =
  /^(?:lop )?\d{1,2}(?: (?:12|10))?\b|^(?:thcs|cap (?:1|2|i+)|tieu hoc|trung hoc co so|ptcs|khong|tot nghiep (?:thcs|cap (?:1|2|i+)))\b/;
/** "12/12", "9/12": a part that speaks of schooling whatever stands above it. */
const SCHOOL_YEARS = /^(?:lop )?\d{1,2}\s*\/\s*1[02]$/i;

const PARTS =
  /[;\n,+]|(?<=\p{L})\s\/\s(?=\p{L})|\s[-–]\s|(?<!\p{L})và(?!\p{L})|\.\s+(?=\p{Lu})|\s+(?=(?:[Cc]ao|[Tt]rung|[Ss]ơ) cấp (?:LLCT|llct|[Ll][ýí] luận|[Cc]hính trị))/u;

/** "- / Sơ cấp" in a column that is headed with one thing: of two things one is said, and nothing tells which. */
const ONE_OF_TWO = /^[-–—.…]+\s*\/|\/\s*[-–—.…]+$/;

/** "unreadable" where something is said and no level known. */
export type ReadLevels = Levels | "unreadable";

/** The levels that a text names; `facts` are what its column is headed with, in their order. */
export function readLevels(text: string, facts: readonly Levelled[]): ReadLevels {
  if (facts.length === 1 && ONE_OF_TWO.test(text.trim())) return "unreadable";
  const ordered = facts.length > 1 ? inTheirOrder(text, facts.length) : null;
  const parts = ordered ?? text.split(PARTS).filter(isSaid);
  const inOrder =
    facts.length > 1 &&
    parts.length === facts.length &&
    parts.every((part, i) => facts[i] === "theory" || !isOfTheory(fold(part)));
  let levels: Levels = {};
  let unknown = 0;
  parts.forEach((part, i) => {
    if (!isSaid(part)) return;
    const words = fold(part);
    if (LEARNING.test(words)) return;
    const said = partOf(part, words, inOrder ? facts[i] : undefined, facts);
    if (said === null) unknown++;
    else levels = highest(levels, said);
  });
  return Object.keys(levels).length === 0 && unknown > 0 ? "unreadable" : levels;
}

/** Whether texts are all levels of education, and one at the least is above "Trung cấp": a degree, which is no level of anything else. */
export function areDegrees(texts: readonly string[]): boolean {
  const levels = texts.map((text) => readLevels(text, ["education"]));
  return (
    levels.every((one) => one !== "unreadable" && one.education !== undefined) &&
    levels.some(
      (one) =>
        one !== "unreadable" &&
        one.education !== undefined &&
        isHigher("education", one.education, "vocational"),
    )
  );
}

/** What parts of a cell that tell of one thing each, a dash where there is nothing: "- / Sơ cấp", "Đại học; Trung cấp". */
const BETWEEN: readonly RegExp[] = [/[;\n]+/, /\s\/\s/, /(?<!\d)\s*\/\s*(?!\d)/];

function inTheirOrder(text: string, count: number): readonly string[] | null {
  return BETWEEN.map((separator) => text.split(separator)).find(({ length }) => length === count) ?? null;
}

/** "Chưa", "-", "không" alone: nothing of any kind. */
function isSaid(part: string): boolean {
  return /[\p{L}\d]/u.test(part);
}

/** Theory by its own words; "Thạc sĩ chuyên ngành lý luận văn học" is a profession's. */
function isOfTheory(words: string): boolean {
  return OF_THEORY.test(words) && !OF_SUBJECT.test(words);
}

function partOf(
  part: string,
  words: string,
  fact: Levelled | undefined,
  facts: readonly Levelled[],
): Levels | null {
  const bare = words.replace(BEFORE, "");
  if (SCHOOL_YEARS.test(part.trim())) return schooling(words);
  if (isOfTheory(words) || (ONLY_THEORY.test(bare) && facts.some((one) => one !== "schooling"))) {
    const theory = first(THEORY, bare) ?? within(THEORY, words);
    return theory ? { theory } : null;
  }
  if (fact === undefined && facts.length > 1) {
    const education = first(EDUCATION, bare);
    if (education && facts.includes("education")) return { education };
  }
  const asked = fact === undefined ? facts : [fact];
  for (const one of asked) {
    const said = readAs(one, bare, words);
    if (said) return said;
  }
  return null;
}

function readAs(fact: Levelled, bare: string, words: string): Levels | null {
  if (fact === "schooling") return schooling(bare);
  if (fact === "theory") {
    const theory = first(THEORY, bare) ?? within(THEORY, words);
    return theory ? { theory } : null;
  }
  const education = first(EDUCATION, bare) ?? within(EDUCATION, words);
  return education ? { education } : null;
}

function schooling(words: string): Levels | null {
  if (UPPER.test(words)) return { schooling: "upperSecondary" };
  if (LOWER.test(words)) return { schooling: "lower" };
  // "Học vấn: Đại học" is said of the profession.
  const education = first(EDUCATION, words);
  return education ? { education } : null;
}

function first<Level>(levels: readonly (readonly [Level, RegExp])[], words: string): Level | null {
  return levels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A level's whole name anywhere: "Giáo viên trung cấp", "Luật – thạc sĩ". */
const ANYWHERE = /\b(?:tien si|thac si|dai hoc|cao dang|trung cap|cao cap|so cap|bac si|ky su|cu nhan)\b/;

function within<Level>(levels: readonly (readonly [Level, RegExp])[], words: string): Level | null {
  const found = ANYWHERE.exec(words)?.[0];
  return found === undefined ? null : first(levels, found);
}

const ORDER: Readonly<Record<Levelled, readonly string[]>> = {
  schooling: ["upperSecondary", "lower"],
  education: EDUCATION.map(([level]) => level),
  theory: THEORY.map(([level]) => level),
};

/** Whether of two levels of a kind the first is the higher. */
export function isHigher(kind: Levelled, one: string, other: string): boolean {
  return ORDER[kind].indexOf(one) < ORDER[kind].indexOf(other);
}

/** Of two readings the higher level of each kind. */
function highest(one: Levels, other: Levels): Levels {
  const { schooling, education, theory } = other;
  const isMore = (kind: Levelled, level: string): boolean => {
    const known = one[kind];
    return known === undefined || isHigher(kind, level, known);
  };
  return {
    ...one,
    ...(schooling && isMore("schooling", schooling) && { schooling }),
    ...(education && isMore("education", education) && { education }),
    ...(theory && isMore("theory", theory) && { theory }),
  };
}
