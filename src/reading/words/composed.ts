/**
 * Headings in words that nobody has listed: "Số lượng theo đề án nhân sự", "Số CU phải bầu", "Công tác bầu cử" over "Trúng cử". All
 * words of a column are taken together, and each must be known: as one that says what is counted, whom it is of, or nothing. With
 * one word left over nothing is said, so that a word that changes the meaning ("thôi", "quy hoạch") is never passed over.
 */
import { ageGroup, groupOf, groupOfLevels, usualGroup } from "../../congress/group-facts";
import type { PlainField } from "../../congress/fields";
import type { ColumnGroup } from "../../congress/groups";
import type { Vocabulary } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import { readAge } from "./header-words";
import { WEIGHTS, type Said } from "./rules";

type Atom =
  /** Of whom. */
  | "committee"
  | "members"
  | "branches"
  | "secretary"
  | "deputy"
  | "others"
  /** What became of them. */
  | "planned"
  | "candidates"
  | "elected"
  | "summoned"
  | "attended"
  | "held"
  | "pending"
  | "exempt"
  /** What is meant by a level. */
  | "education"
  | "theory"
  | "time"
  | "congress"
  | "counted"
  | "nothing";

const WORDS: Readonly<Record<Atom, string>> = {
  committee:
    "cấp ủy, cấp ủy viên, chi ủy, chi ủy viên, CUV, UVBCH, ủy viên BCH, ban chi ủy, ban chấp hành, BCH, cấp ủy mới, cấp ủy khóa mới, chi ủy mới, chi ủy khóa mới, nhân sự, nhân sự cấp ủy, đồng chí cấp ủy, BCH mới",
  members: "đảng viên, ĐV, đảng số",
  branches: "chi bộ, CB, chi bộ trực thuộc, tổ chức đảng, chi đảng bộ",
  secretary: "bí thư, BT, đồng chí bí thư, bí thư chi bộ, BTCB",
  deputy: "phó bí thư, PBT, phó BT, P BT, P bí thư, phó bí thư chi bộ",
  others:
    "ủy viên, UV, các ủy viên, ủy viên còn lại, các ủy viên còn lại, chi ủy viên còn lại, các chi ủy viên còn lại, cấp ủy viên còn lại, CUV còn lại, các CUV còn lại",
  planned:
    "cần bầu, phải bầu, ấn định, đại hội ấn định, ĐH ấn định, quyết định, đại hội quyết định, ĐH quyết định, ĐH QĐ, đại hội biểu quyết, theo đề án, đề án, theo ĐA, đề án nhân sự, được duyệt, duyệt, được phê duyệt, phê duyệt, cấp trên duyệt, cấp trên phê duyệt, đảng ủy duyệt, đảng ủy phê duyệt, chuẩn y theo đề án, định biên, theo quy định, theo nghị quyết",
  candidates:
    "danh sách bầu, danh sách bầu cử, DS bầu, DS bầu cử, danh sách ứng cử đề cử, ứng cử, đề cử, ứng cử đề cử, danh sách đề cử, số người trong danh sách bầu cử, được giới thiệu vào danh sách bầu",
  elected:
    "trúng cử, được bầu, bầu được, đã bầu, đắc cử, đã trúng cử, đã được bầu, kết quả trúng cử, bầu trúng",
  summoned: "triệu tập, được triệu tập",
  attended:
    "dự, dự đại hội, dự ĐH, tham dự, tham dự đại hội, đến dự, có mặt, có mặt dự đại hội, tham gia dự đại hội",
  held: "đã đại hội, đã ĐH, đã tổ chức, đã tiến hành, đã xong, xong, đã hoàn thành, đã tổ chức đại hội, đã tổ chức ĐH, đã tiến hành đại hội, đã tiến hành ĐH, đã đại hội xong",
  pending:
    "chưa họp, chưa đại hội, chưa ĐH, chưa tổ chức, chưa tiến hành, chưa xong, chưa, chưa tổ chức đại hội, chưa tổ chức ĐH, chưa tiến hành đại hội, chưa tiến hành ĐH",
  exempt: "không đại hội, không ĐH, không tổ chức, không tổ chức đại hội, không phải đại hội, không phải ĐH",
  education: "chuyên môn, CM, chuyên môn nghiệp vụ, CMNV, TĐCM, học vị",
  theory: "lý luận chính trị, LLCT, lý luận, TĐLLCT, chính trị",
  time: "ngày, giờ, ngày giờ, giờ ngày, thời gian, thời điểm, TG, T/g, buổi, lịch",
  congress:
    "đại hội, ĐH, khai mạc, họp, họp ĐH, họp đại hội, t/c, t/c ĐH, t/c đại hội, tổ chức, tổ chức ĐH, tổ chức đại hội, tiến hành, tiến hành đại hội, diễn ra",
  counted: "số, số lượng, SL, tổng số, tổng, TS, số chi bộ, cộng",
  nothing:
    "người, giới, trong, hiện có, có đến ngày ĐH, có đến ngày đại hội, tính đến ngày đại hội, nguồn, đồng chí, đ/c, số đồng chí, số đ/c, số người, trong đó, trong tổng số, có, là, của, các, vào, tại, khóa mới, nhiệm kỳ mới, NK mới, nhiệm kỳ, kết quả, kết quả bầu, kết quả bầu cử, bầu, bầu cử, công tác bầu cử, công tác nhân sự, bầu cấp ủy, bầu chi ủy, kết quả bầu cấp ủy, kết quả bầu chi ủy, tại đại hội, tại ĐH, cơ cấu, chất lượng, độ tuổi, trình độ, TĐ, thành phần, tham gia, x, đánh dấu, dấu x, kể cả BT PBT, cả BT PBT, được, chia ra, phân tích",
};

const ATOMS: ReadonlyMap<string, Atom> = new Map(
  entriesOf(WORDS).flatMap(([atom, words]) => words.split(", ").map((one) => [fold(one), atom] as const)),
);
const LONGEST = 8;

function entriesOf(words: Readonly<Record<Atom, string>>): readonly (readonly [Atom, string])[] {
  const atoms: readonly Atom[] = [
    ...(["committee", "members", "branches", "secretary", "deputy", "others"] as const),
    ...(["planned", "candidates", "elected", "summoned", "attended", "held", "pending", "exempt"] as const),
    ...(["education", "theory", "time", "congress", "counted", "nothing"] as const),
  ];
  return atoms.map((atom) => [atom, words[atom]]);
}

/** Groups whose words say what persons are. */
const OF_PERSONS: readonly ColumnGroup[] = ["committee", "education", "theory", "schooling"];

interface Read {
  readonly atoms: ReadonlySet<Atom>;
  /** What the persons are: words of an indicator. */
  readonly trait: string | null;
  /** Words of an age, which stand apart from the others. */
  readonly rest: string;
}

/** What all levels of a column say together, `above` the nearest first; null where a word is not known, or they contradict. */
export function composed(words: string, above: readonly string[], vocabulary: Vocabulary): Said | null {
  const read = readWords([...above].reverse().concat(words).join(" ").split(" "), vocabulary);
  if (!read) return null;
  const { atoms, trait, rest } = read;
  const has = (...some: readonly Atom[]): boolean => some.some((atom) => atoms.has(atom));
  if (rest !== "") {
    const age = has("members", "branches", "secretary", "deputy", ...NOT_YET) ? null : readAge(rest, true);
    if (!age || trait !== null) return null;
    return { ...plain(age.field), group: ageGroup, limit: age.limit };
  }
  if (trait !== null) return ofPersons(trait, has, vocabulary);
  const fields = acts(has);
  return fields === null ? null : counted(fields, vocabulary);
}

/** Those of whom nobody is elected yet, and what is no person. */
const NOT_YET = [
  "planned",
  "candidates",
  "summoned",
  "attended",
  "held",
  "pending",
  "exempt",
  "time",
] as const;

/** Words in pieces that are known; a piece that is not has no atom and no trait. */
interface Piece {
  readonly text: string;
  readonly length: number;
  readonly is: Atom | "trait" | "unknown";
}

function readWords(words: readonly string[], vocabulary: Vocabulary): Read | null {
  const pieces = inPieces(words, vocabulary);
  const traits = new Set(pieces.flatMap(({ is, text }) => (is === "trait" ? [text] : [])));
  const [trait, another] = traits;
  if (another !== undefined) return null;
  return {
    atoms: new Set(pieces.flatMap(({ is }) => (is === "trait" || is === "unknown" ? [] : [is]))),
    trait: trait ?? null,
    rest: pieces.flatMap(({ is, text }) => (is === "unknown" ? [text] : [])).join(" "),
  };
}

/** The way to part words that leaves the fewest unknown, then the fewest pieces: without accents "số cấp ủy" begins as "sơ cấp" does. */
function inPieces(words: readonly string[], vocabulary: Vocabulary): readonly Piece[] {
  const from: { readonly cost: number; readonly piece: Piece | null }[] = [];
  from[words.length] = { cost: 0, piece: null };
  for (let at = words.length - 1; at >= 0; at--) {
    const alone: Piece = { text: words[at] ?? "", length: 1, is: "unknown" };
    let best = { cost: UNKNOWN_COST + (from[at + 1]?.cost ?? 0), piece: alone };
    for (let length = 1; length <= Math.min(LONGEST, words.length - at); length++) {
      const text = words.slice(at, at + length).join(" ");
      const is = ATOMS.get(text) ?? (isTrait(text, vocabulary) ? ("trait" as const) : null);
      const cost = 1 + (from[at + length]?.cost ?? 0);
      if (is && cost < best.cost) best = { cost, piece: { text, length, is } };
    }
    from[at] = best;
  }
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const piece = from[at]?.piece;
    if (!piece) break;
    pieces.push(piece);
    at += piece.length;
  }
  return pieces;
}

const UNKNOWN_COST = 100;

/** Words of an indicator that says what persons are. */
function isTrait(text: string, vocabulary: Vocabulary): boolean {
  const meanings = vocabulary.meanings(text);
  return OF_PERSONS.some((group) => {
    const id = meanings?.get(group)?.id;
    return id !== undefined && id !== usualGroup.head && id !== "planned";
  });
}

type Has = (...some: readonly Atom[]) => boolean;

function ofPersons(trait: string, has: Has, vocabulary: Vocabulary): Said | null {
  if (has(...NOT_YET)) return null;
  const meanings = vocabulary.meanings(trait);
  const of: ColumnGroup | null = has("secretary")
    ? "secretary"
    : has("deputy")
      ? "deputy"
      : has("members")
        ? "members"
        : null;
  if (has("secretary") && has("deputy")) return null;
  if (of !== null) {
    const own = meanings?.get(of);
    return own && !own.adds ? { ...plain(own.id), group: groupOf(of) } : null;
  }
  const level: ColumnGroup | null = has("theory") ? "theory" : has("education") ? "education" : null;
  const [only, another] = OF_PERSONS.filter((group) => meanings?.has(group));
  const group =
    level ?? (another === undefined ? only : meanings?.has("committee") ? "committee" : undefined);
  const meaning = group && meanings?.get(group);
  return meaning && !meaning.adds ? { ...plain(meaning.id), group: groupOf(group) } : null;
}

/** The field that words say without a trait; null where they say none, or two. */
function acts(has: Has): string | PlainField | null {
  if (has("education", "theory")) return null;
  if (has("time")) return has("congress") && !has(...PERSONS) ? "date" : null;
  if (has("branches")) {
    if (has(...PERSONS_BUT_BRANCHES)) return null;
    const said = (["held", "pending", "exempt"] as const).filter((one) => has(one));
    if (said.length > 1) return null;
    const [state] = said;
    return state ? STATES_OF_BRANCHES[state] : has("counted") && !has("congress") ? "branches" : null;
  }
  const done = (
    ["planned", "candidates", "elected", "summoned", "attended", "held", "pending"] as const
  ).filter((one) => has(one));
  const [only, another] = done;
  if (another !== undefined || has("exempt")) return null;
  if (only === "held" || only === "pending")
    return has(...PERSONS) ? null : only === "held" ? "held" : "notHeld";
  // "UV cần bầu" beside "BT cần bầu": a part of those who are to be elected.
  if (has("others"))
    return has("committee", "members", "secretary", "deputy") || (only !== undefined && only !== "elected")
      ? null
      : "otherMembers";
  if (has("secretary", "deputy")) {
    if (has("members") || (has("secretary") && has("deputy")) || (only !== undefined && only !== "elected"))
      return null;
    return has("secretary") ? "secretaries" : "deputySecretaries";
  }
  if (only === "summoned" || only === "attended") return has("committee") ? null : only;
  if (only !== undefined) return only;
  if (has("members")) return has("committee") ? null : "members";
  return has("committee") ? "elected" : null;
}

const PERSONS_BUT_BRANCHES = [
  "others",
  "committee",
  "members",
  "secretary",
  "deputy",
  "planned",
  "candidates",
  "elected",
  "summoned",
  "attended",
] as const;
const PERSONS = [...PERSONS_BUT_BRANCHES, "branches"] as const;
const STATES_OF_BRANCHES = {
  held: "heldBranches",
  pending: "pendingBranches",
  exempt: "exemptBranches",
} as const;

function counted(id: string, vocabulary: Vocabulary): Said {
  const indicator = vocabulary.named(fold(id));
  return { ...plain(id), group: indicator ? groupOf(indicator.group) : (groupOfLevels(id) ?? null) };
}

function plain(id: string): Extract<Said, { kind: "field" }> {
  return { kind: "field", field: id, group: null, limit: null, adds: false, weight: WEIGHTS.stripped };
}
