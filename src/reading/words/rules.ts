/**
 * What one header's words say under the headings above them: an ordered list of small rules, of which the first that knows an
 * answer gives it. What no rule knows is left unread rather than guessed.
 */
import { ageGroup, areRelated, groupOf, groupOfLevels, usualGroup } from "../../congress/group-facts";
import { groups, type ColumnGroup, type Group } from "../../congress/groups";
import { plainFields, type PlainField } from "../../congress/fields";
import { groupNamed, headings, type Meaning, type Vocabulary } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import {
  looselyNamed,
  readAge,
  spelledOut,
  stripConnectors,
  without,
  withoutCountWords,
} from "./header-words";
import { dayWords } from "./marker-words";

/** What words say, apart from counts and percentages. */
export type Said =
  | {
      readonly kind: "field";
      readonly field: string;
      readonly group: Group | null;
      readonly limit: number | null;
      /** Stands beside another column of the same field and is added to it. */
      readonly adds: boolean;
      readonly weight: number;
    }
  /** A word that has a meaning in several groups, under no heading: its neighbours decide. */
  | { readonly kind: "open"; readonly meanings: ReadonlyMap<ColumnGroup, Meaning> }
  | { readonly kind: "none" };

/** How much words say for rows being a header: the rows whose columns together weigh most are taken for it. */
export const WEIGHTS = {
  /** The very words of a field: 1, which all others are compared with. */
  own: 1,
  /** Known words in a place where they are mostly, but not always, meant so. */
  likely: 0.9,
  /** Parts of the text make the meaning, and nothing is left over: a sentence in a title seldom does that. */
  composed: 0.8,
  /** Words had to be left out, as could be done with many a title. */
  stripped: 0.7,
} as const;

const NONE: Said = { kind: "none" };

/** What is asked: the words of one header cell and where they stand. */
interface Header {
  readonly vocabulary: Vocabulary;
  /** As written, folded. */
  readonly words: string;
  /** Headings, the nearest first. */
  readonly above: readonly string[];
  /** The group that the nearest telling heading makes; null under no heading, "unknown" where all above say nothing known. */
  readonly under: Group | null | "unknown";
  /** Here or above others are named than the committee. */
  readonly ofOthers: boolean;
}

/** `text` is the words in one of their spellings. Null leaves the answer to the next rule. */
type Rule = (text: string, header: Header) => Said | null;

/** What `words` say under headings (`above`, the nearest first). `ofElected` are the indicators that nobody else can have. */
export function askRules(
  words: string,
  above: readonly string[],
  vocabulary: Vocabulary,
  ofElected: ReadonlySet<string>,
): Said {
  const groupsNamed = [words, ...above].map(groupNamed);
  const ofOthers = groupsNamed.some((group) => group?.ofOthers);
  const under =
    groupsNamed.slice(1).find((group) => group !== null) ?? (above.length === 0 ? null : "unknown");
  const header: Header = { vocabulary, words, above, under, ofOthers };
  const came = delegatesWho(words, above);
  if (came !== null) {
    const named = vocabulary.named(came);
    if (named) return field(named.id, groupOf(named.group), WEIGHTS.own);
  }
  // Spelled out first, so that no abbreviation is left over beside a word that is known.
  const spellings = new Set([spelledOut(words), words]);
  for (const rule of RULES) {
    for (const text of spellings) {
      const said = rule(text, header);
      if (said) return ofOthers && said.kind === "field" && ofElected.has(said.field) ? NONE : said;
    }
  }
  return NONE;
}

/** "Triệu tập", "Có mặt", "Dự" under "Đại biểu", "Đại biểu có mặt": of a congress, not of those whom it sends to another. */
function delegatesWho(words: string, above: readonly string[]): string | null {
  const own = words.replace(/^(?:so )?dai bieu /, "");
  const isOfThem =
    own !== words ||
    above.some((one) =>
      /^(?:so )?dai bieu(?: (?:dv|dang vien))?(?: (?:du|tham du)?(?: ?(?:dai hoi|dh))?)?$/.test(one),
    );
  if (isOfThem && own === words && /^(?:tham )?du(?: dai hoi| dh)?$/.test(own)) return "co mat";
  return isOfThem && /^(?:(?:duoc )?trieu tap|co mat)$/.test(own) ? own : null;
}

function field(id: string, group: Group | null, weight: number): Said & { readonly kind: "field" } {
  return { kind: "field", field: id, group, limit: null, adds: false, weight };
}

function meant(text: string, group: Group, { vocabulary }: Header, weight: number): Said | null {
  const meaning = vocabulary.meanings(text)?.get(group.id);
  return meaning ? { ...field(meaning.id, group, weight), adds: meaning.adds } : null;
}

/** Words that one indicator alone has are its own, whatever group it is in; null for words of none or of several. */
function onlyMeaning(
  meanings: ReadonlyMap<ColumnGroup, Meaning>,
): (Said & { readonly kind: "field" }) | null {
  const [only, another] = meanings;
  return only && !another ? field(only[1].id, groupOf(only[0]), WEIGHTS.own) : null;
}

const PLAIN: ReadonlyMap<string, PlainField> = new Map(
  plainFields.flatMap(({ field, label, synonyms }) =>
    [label, ...synonyms].map((words) => [fold(words), field] as const),
  ),
);
const UNDER_GROUPS: ReadonlySet<PlainField> = new Set(
  plainFields.filter(({ underGroups }) => underGroups).map(({ field }) => field),
);
const UNREAD_WORDS: ReadonlyMap<Group, ReadonlySet<string>> = new Map(
  groups.map((group) => [group, new Set(group.unreadWords?.map(fold))]),
);

/** An indicator's own words in its group, or under no heading: they go before all words that are not read. */
const ownWords: Rule = (text, header) => {
  const { under, vocabulary } = header;
  if (under === "unknown") return null;
  if (under) return meant(text, under, header, WEIGHTS.own);
  const meanings = vocabulary.meanings(text);
  const plain = PLAIN.get(text);
  // "Ngày", "Dự kiến" alone are columns of their own; a branch may be called by a word of an indicator.
  if (!meanings || (plain && plain !== "branch")) return null;
  return onlyMeaning(meanings) ?? { kind: "open", meanings };
};

/** "Dưới 35 tuổi khóa cũ": whatever else it says, it speaks of what is never read. */
const neverRead: Rule = (_text, { words }) => (groupNamed(words)?.unread === "first" ? NONE : null);

/** "Dưới 40 tuổi"; "30-40" under a heading of ages. Of others' ages nothing is known. */
const ages: Rule = (_text, { words, above, ofOthers }) => {
  const age = ofOthers
    ? null
    : readAge(
        words,
        above.some((heading) => groupNamed(heading) === ageGroup),
      );
  return age && { ...field(age.field, ageGroup, WEIGHTS.composed), limit: age.limit };
};

/** "05/6", "12/4/2025" as a heading of its own, under one that speaks of congresses. */
const DAY_ACROSS = /^(?:den |ngay )*\d{1,2} \d{1,2}(?: \d{2}| \d{4})?$/;
const OF_DAYS = /\b(?:ngay|lich|thoi gian|dai hoi|dh|to chuc|tien do|thang ?\d{1,2}|t\d{1,2})\b/;

const DAYS = new Set(dayWords.map(fold));

/** "Thời gian đại hội" over "Ngày", "Giờ", "Dự kiến", "Thực tế", "Lịch" over "Cũ", "Mới". Under any other heading that is not known nothing is. */
const dayUnderDate: Rule = (_text, header) => {
  const nearest = header.above[0] ?? "";
  if (DAY_ACROSS.test(header.words) && OF_DAYS.test(nearest)) return field("onDay", null, WEIGHTS.likely);
  if (/\blich\b/.test(nearest)) {
    if (/^(?:cu|truoc|ban dau)$/.test(header.words)) return field("formerDate", null, WEIGHTS.own);
    if (/^(?:moi|dieu chinh)$/.test(header.words)) return field("plannedDate", null, WEIGHTS.own);
  }
  if (header.under !== "unknown") return null;
  const heading = alone(nearest, header);
  if (heading?.kind !== "field" || (heading.field !== "date" && heading.field !== "plannedDate")) return NONE;
  if (PLAIN.get(header.words) === "plannedDate") return field("plannedDate", null, WEIGHTS.own);
  return DAYS.has(header.words) ? field("date", null, WEIGHTS.own) : NONE;
};

/** "Nữ" under "Cấp ủy được chỉ định": of the appointed nothing is counted but how many they are. */
const ofAppointed: Rule = (_text, { above }) =>
  above.some((heading) => /\bchi dinh\b/.test(heading) && !/\bbau\b/.test(heading)) ? NONE : null;

const OF_ELECTIONS = /\b(?:bau|trung cu|dac cu|tai cu)\b/;

/** "Đảng viên được bầu là nữ": neither all of those named nor, for sure, the committee. */
const electedOfOthers: Rule = (_text, { words }) => {
  const named = groupNamed(words);
  return named?.leads && named.ofOthers && OF_ELECTIONS.test(words) ? NONE : null;
};

/** "Nữ" under "Số phiếu". */
const underUnread: Rule = (_text, { under }) =>
  under !== null && under !== "unknown" && under.unread ? NONE : null;

/** Under no heading: plain columns by their words, then indicators, then plain columns in longer words. */
const alone: Rule = (text, header) => {
  const own = ownWords(text, { ...header, under: null });
  if (own) return own;
  const plain = PLAIN.get(text);
  if (plain) return field(plain, groupOfLevels(plain) ?? null, WEIGHTS.own);
  const loose = looselyNamed(text);
  return loose && field(loose, null, WEIGHTS.likely);
};

/** Under a group that has no such word: plain columns, words of related groups, and of the usual group under its parts. */
const borrowed: Rule = (text, { under, vocabulary }) => {
  if (under === null || under === "unknown") return null;
  if (UNREAD_WORDS.get(under)?.has(text)) return NONE;
  const plain = PLAIN.get(text);
  if (plain && (under.admits?.includes("plain") || UNDER_GROUPS.has(plain)))
    return field(plain, null, WEIGHTS.own);
  const meanings = vocabulary.meanings(text);
  if (!meanings) return null;
  const only = onlyMeaning(meanings);
  if (only?.group && (under.admits?.includes("unique") || areRelated(under, only.group))) return only;
  const lent = under.borrowsFrom && meanings.get(under.borrowsFrom);
  if (lent) return field(lent.id, groupOf(under.borrowsFrom), WEIGHTS.own);
  const usual = under.admits?.includes("usual") ? meanings.get(usualGroup.id) : undefined;
  return usual ? field(usual.id, usualGroup, WEIGHTS.likely) : null;
};

/** The words as they are, then without "số", "SL". */
const withOrWithoutCount =
  (rule: Rule): Rule =>
  (text, header) =>
    rule(text, header) ?? rule(withoutCountWords(text), header);

const asTheyAre: Rule = (text, header) =>
  header.under === null ? alone(text, header) : (ownWords(text, header) ?? borrowed(text, header));

/** "Bí thư nữ", "Nữ bí thư": a group's heading and a word of that group in one text. */
const composite: Rule = (text, header) => {
  const { under } = header;
  const words = withoutCountWords(text);
  const admitsAll = under === null || under === "unknown" || under.admits?.includes("plain");
  for (const { words: heading, group } of headings) {
    const rest = without(words, heading);
    if (rest === null) continue;
    if (group.unread) return null;
    if (!admitsAll && group !== under && !areRelated(under, group)) continue;
    const left = withoutSubject(group, withoutCountWords(rest));
    const bare = withoutCountWords(stripConnectors(left));
    const said =
      meant(rest, group, header, WEIGHTS.composed) ??
      meant(left, group, header, WEIGHTS.composed) ??
      meant(bare === "" ? heading : bare, group, header, WEIGHTS.stripped);
    if (said) return said;
  }
  return null;
};

/** Levels and ages are the elected's: "CUV có trình độ ĐH trở lên" is "trình độ ĐH trở lên". */
function withoutSubject({ followsSubject }: Group, words: string): string {
  return followsSubject ? words.replace(SUBJECT, "") : words;
}

const SUBJECT = new RegExp(`^(?:${(usualGroup.subjects ?? []).map(fold).join("|")}) (?:co )?`);

/** "Được bầu nhiệm kỳ 2025-2030": without the words that say nothing of their own. */
const withoutConnectors: Rule = (text, header) => asTheyAre(withoutCountWords(stripConnectors(text)), header);

const RULES: readonly Rule[] = [
  ofAppointed,
  electedOfOthers,
  // As written before it is spelled out: "ThS, TS" are no masters in all.
  (text, header) => (text === header.words ? ownWords(text, header) : null),
  withOrWithoutCount(ownWords),
  neverRead,
  ages,
  dayUnderDate,
  underUnread,
  withOrWithoutCount(asTheyAre),
  composite,
  withoutConnectors,
];
