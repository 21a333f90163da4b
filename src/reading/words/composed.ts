/**
 * Headings in words that nobody has listed: "Số lượng theo đề án nhân sự", "Số CU phải bầu", "Công tác bầu cử" over "Trúng cử". All
 * words of a column are taken together, and each must be known: as one that says what is counted, whom it is of, or nothing. With
 * one word left over nothing is said, so that a word that changes the meaning ("thôi", "quy hoạch") is never passed over.
 */
import { ageGroup, groupOf, groupOfLevels, usualGroup } from "../../congress/group-facts";
import type { PlainField } from "../../congress/fields";
import { groups, type ColumnGroup } from "../../congress/groups";
import type { Vocabulary } from "../../congress/vocabulary";
import { fold } from "../../vietnamese/fold";
import { readAge } from "./header-words";
import { WEIGHTS, type Said } from "./rules";

/** What a piece of a heading says: of whom, what became of them, what a level is of; or nothing that changes it. */
const WORDS = [
  [
    "committee",
    "số ủy viên, số lượng ủy viên, SL ủy viên, tổng số ủy viên, số UV, SL UV, số lượng UV, cấp ủy, cấp ủy viên, chi ủy, chi ủy viên, CUV, UVBCH, ủy viên BCH, ban chi ủy, ban chấp hành, BCH, cấp ủy mới, cấp ủy khóa mới, chi ủy mới, chi ủy khóa mới, nhân sự, nhân sự cấp ủy, đồng chí cấp ủy, BCH mới, cấp ủy chi bộ, cấp ủy viên chi bộ, chi ủy chi bộ",
  ],
  ["members", "đảng viên, ĐV, đảng số, tổng ĐV, TSĐV"],
  [
    "branches",
    "chi bộ, CB, chi bộ trực thuộc, tổ chức đảng, tổ chức cơ sở đảng, TCCSĐ, chi đảng bộ, đảng bộ chi bộ, đảng bộ chi bộ cơ sở, chi bộ đảng bộ, chi bộ đảng bộ cơ sở",
  ],
  ["secretary", "bí thư, BT, đồng chí bí thư, bí thư chi bộ, BTCB"],
  ["deputySecretary", "phó bí thư, PBT, phó BT, P BT, P bí thư, phó bí thư chi bộ"],
  [
    "others",
    "ủy viên, UV, các ủy viên, ủy viên còn lại, các ủy viên còn lại, chi ủy viên còn lại, các chi ủy viên còn lại, cấp ủy viên còn lại, CUV còn lại, các CUV còn lại",
  ],
  [
    "planned",
    "cần bầu, phải bầu, ấn định, đại hội ấn định, ĐH ấn định, quyết định, đại hội quyết định, ĐH quyết định, ĐH QĐ, đại hội biểu quyết, theo đề án, đề án, đề án nhân sự, được duyệt, duyệt, được phê duyệt, phê duyệt, cấp trên duyệt, cấp trên phê duyệt, đảng ủy duyệt, đảng ủy phê duyệt, chuẩn y theo đề án, định biên, theo quy định, quy định, theo quyết định, theo phê duyệt, theo phương án, theo hướng dẫn, định mức, chỉ tiêu bầu, theo nghị quyết",
  ],
  [
    "candidates",
    "danh sách bầu, danh sách bầu cử, DS bầu, DS bầu cử, danh sách ứng cử đề cử, ứng cử, đề cử, ứng cử đề cử, danh sách đề cử, số người trong danh sách bầu cử, được giới thiệu vào danh sách bầu, giới thiệu bầu, được giới thiệu bầu, ứng viên",
  ],
  [
    "nominated",
    "đề cử tại đại hội, ứng cử tại đại hội, đề cử ứng cử tại đại hội, ứng cử đề cử tại đại hội, đề cử tại ĐH, ứng cử tại ĐH, đề cử ứng cử tại ĐH, ứng cử đề cử tại ĐH, đề cử thêm, ứng cử thêm, đề cử ứng cử thêm, ứng cử đề cử thêm",
  ],
  [
    "elected",
    "trúng cử, được bầu, bầu được, đã bầu, đã bầu được, đắc cử, đã trúng cử, đã được bầu, kết quả trúng cử, bầu trúng, đại hội bầu, do đại hội bầu, ĐH bầu, do ĐH bầu",
  ],
  [
    "appointed",
    "chỉ định, được chỉ định, do chỉ định, cấp trên chỉ định, do cấp trên chỉ định, tỉnh ủy chỉ định, do tỉnh ủy chỉ định, huyện ủy chỉ định, do huyện ủy chỉ định, đảng ủy chỉ định, do đảng ủy chỉ định, ban thường vụ chỉ định, do ban thường vụ chỉ định, BTV chỉ định, do BTV chỉ định, BTV đảng ủy chỉ định, do BTV đảng ủy chỉ định, ban thường vụ đảng ủy chỉ định, do ban thường vụ đảng ủy chỉ định",
  ],
  [
    "summoned",
    "triệu tập, được triệu tập, phải triệu tập, thuộc diện triệu tập, phải dự, phải tham dự, phải có mặt",
  ],
  [
    "attended",
    "dự, dự đại hội, dự ĐH, tham dự, tham dự đại hội, đến dự, có mặt, có mặt dự đại hội, tham gia dự đại hội",
  ],
  [
    "held",
    "đã đại hội, đã ĐH, đã tổ chức, đã tiến hành, đã xong, xong, đã hoàn thành, đã tổ chức đại hội, đã tổ chức ĐH, đã tiến hành đại hội, đã tiến hành ĐH, đã đại hội xong",
  ],
  [
    "pending",
    "chưa họp, chưa đại hội, chưa ĐH, chưa tổ chức, chưa tiến hành, chưa xong, chưa, chưa tổ chức đại hội, chưa tổ chức ĐH, chưa tiến hành đại hội, chưa tiến hành ĐH",
  ],
  [
    "exempt",
    "không đại hội, không ĐH, không tổ chức, không tổ chức đại hội, không phải đại hội, không phải ĐH",
  ],
  ["education", "chuyên môn, CM, chuyên môn nghiệp vụ, CMNV, TĐCM, học vị"],
  ["theory", "lý luận chính trị, LLCT, lý luận, TĐLLCT, chính trị"],
  ["time", "ngày, giờ, ngày giờ, giờ ngày, thời gian, thời điểm, TG, T/g, buổi, lịch"],
  [
    "congress",
    "đại hội, ĐH, khai mạc, họp, họp ĐH, họp đại hội, t/c, t/c ĐH, t/c đại hội, tổ chức, tổ chức ĐH, tổ chức đại hội, tiến hành, tiến hành đại hội, diễn ra",
  ],
  ["counted", "số, t số, số lượng, SL, tổng số, tổng, TS, cộng"],
  [
    "nothing",
    "người, quân số, giới, họ tên, họ và tên, thực tế, tiếp tục, hiện nay, hiện tại, toàn chi bộ, tại thời điểm đại hội, trong, hiện có, có đến ngày ĐH, có đến ngày đại hội, tính đến ngày đại hội, nguồn, đồng chí, đ/c, số đồng chí, số đ/c, số người, trong đó, trong tổng số, có, là, của, các, vào, tại, khóa mới, nhiệm kỳ mới, NK mới, nhiệm kỳ, kết quả, kết quả bầu, kết quả bầu cử, bầu, bầu cử, công tác bầu cử, công tác nhân sự, bầu cấp ủy, bầu chi ủy, kết quả bầu cấp ủy, kết quả bầu chi ủy, tại đại hội, tại ĐH, cơ cấu, chất lượng, độ tuổi, trình độ, TĐ, thành phần, tham gia, x, đánh dấu, dấu x, kể cả BT PBT, cả BT PBT, được, chia ra, phân tích",
  ],
] as const;

type Atom = (typeof WORDS)[number][0] | "fullAtFirstBallot";

/** "Đủ số lượng ngay lần bầu đầu", "một lần đủ": without accents "đủ" alone is "dự". */
const FULL = ["đủ", "đủ số lượng", "đủ SL"];
const FIRST =
  "một lần, 1 lần, lần 1, lần một, lần đầu, lần đầu tiên, lần thứ nhất, lần bầu 1, lần bầu một, lần bầu đầu, lần bầu đầu tiên, lần bầu thứ nhất, vòng 1, vòng đầu";
const AT = ["", "ngay ", "ngay từ ", "ngay trong ", "trong ", "ở ", "tại "];
const FULL_AT_FIRST = FIRST.split(", ").flatMap((first) =>
  FULL.flatMap((full) => [`${first} ${full}`, ...AT.map((at) => `${full} ${at}${first}`)]),
);

const ATOMS: ReadonlyMap<string, Atom> = new Map([
  ...FULL_AT_FIRST.map((one) => [fold(one), "fullAtFirstBallot"] as const),
  ...WORDS.flatMap(([atom, words]) => words.split(", ").map((one) => [fold(one), atom] as const)),
]);
const LONGEST = 9;

/** Groups whose words say what persons are. */
const OF_PERSONS: readonly ColumnGroup[] = groups
  .filter(({ usual, followsSubject }) => usual || followsSubject)
  .map(({ id }) => id);

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
  // "Đảng viên được bầu": not all of them, and not for sure the committee.
  if (has("members") && has("elected")) return null;
  if (rest !== "") {
    const isAge =
      OF_AGES.test(rest) && !has("members", "branches", "secretary", "deputySecretary", ...NOT_YET);
    const age = isAge ? readAge(rest, true) : null;
    if (!age || trait !== null) return null;
    return { ...plain(age.field), group: ageGroup, limit: age.limit };
  }
  if (trait !== null) return ofPersons(trait, has, vocabulary);
  const field = namesWhole(words, vocabulary, has) ? usualGroup.head : acts(has);
  return field === undefined || field === null ? null : counted(field, vocabulary);
}

/** "BT, PBT, CUV": all of the committee, each post by its name in one heading. */
function namesWhole(words: string, vocabulary: Vocabulary, has: Has): boolean {
  if (has("members", "branches", "education", "theory", "congress", ...NOT_YET)) return false;
  const posts = readWords(words.split(" "), vocabulary)?.atoms;
  const isNamed = posts?.has("secretary") && posts.has("deputySecretary");
  return isNamed === true && (posts?.has("others") || posts?.has("committee")) === true;
}

/** What is left over of "CUV từ 36 đến 40 tuổi". */
const OF_AGES = /^(?:(?:tu|tren|duoi|den|tuoi|t|tro|xuong|len|khong|qua|hon|[<>≤≥=]*\d\d ?t?)(?: |$))+$/;

/** Those of whom nobody is elected yet, and what is no person. */
const NOT_YET = [
  "planned",
  "candidates",
  "nominated",
  "appointed",
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
  const traits = pieces.flatMap(({ is, text }) => (is === "trait" ? [text] : []));
  const trait = traits.at(-1);
  // "Dân tộc" over "DTTS" are the same.
  if (trait !== undefined && traits.some((text) => !isAlike(text, trait, vocabulary))) return null;
  // "ĐH/CĐ": beside another level "ĐH" is one, and no congress.
  if (trait !== undefined && pieces.some(({ is, text }) => is === "congress" && isTrait(text, vocabulary)))
    return null;
  return {
    atoms: new Set(pieces.flatMap(({ is }) => (is === "trait" || is === "unknown" ? [] : [is]))),
    trait: trait ?? null,
    rest: pieces.flatMap(({ is, text }) => (is === "unknown" ? [text] : [])).join(" "),
  };
}

function isAlike(one: string, other: string, vocabulary: Vocabulary): boolean {
  const [first, second] = [vocabulary.meanings(one), vocabulary.meanings(other)];
  return (
    one === other ||
    OF_PERSONS.some((group) => first?.has(group) && first.get(group)?.id === second?.get(group)?.id)
  );
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

/** How many there are, not what they are: "giới thiệu" is written as "thiếu" is, without accents. */
const NO_TRAITS: ReadonlySet<string | undefined> = new Set([
  usualGroup.head,
  "planned",
  "shortage",
  "appointed",
  "fullAtFirstBallot",
]);

/** Words of an indicator that says what persons are. */
function isTrait(text: string, vocabulary: Vocabulary): boolean {
  const meanings = vocabulary.meanings(text);
  return OF_PERSONS.some((group) => {
    const id = meanings?.get(group)?.id;
    return id !== undefined && !NO_TRAITS.has(id);
  });
}

type Has = (...some: readonly Atom[]) => boolean;

/** Whose trait is meant: an office's, the members', or that of all elected, by the kind of level where one is named. */
function ofPersons(trait: string, has: Has, vocabulary: Vocabulary): Said | null {
  if (has("congress", ...NOT_YET) || (has("secretary") && has("deputySecretary"))) return null;
  const meanings = vocabulary.meanings(trait);
  const others = OTHERS.find(([atom]) => has(atom))?.[1];
  const level = LEVELS.find(([atom]) => has(atom))?.[1];
  const [only, another] = OF_PERSONS.filter((group) => meanings?.has(group));
  const group =
    (others === undefined ? undefined : vocabulary.named(fold(others))?.group) ??
    (level === undefined ? undefined : groupOfLevels(level)?.id) ??
    (another === undefined ? only : usualGroup.id);
  const meaning = group && meanings?.get(group);
  return meaning && !meaning.adds ? { ...plain(meaning.id), group: groupOf(group) } : null;
}

/** The indicator that counts those who are named. */
const OTHERS: readonly (readonly [Atom, string])[] = [
  ["secretary", "secretaries"],
  ["deputySecretary", "deputySecretaries"],
  ["members", "members"],
];
const LEVELS: readonly (readonly [Atom, PlainField])[] = [
  ["theory", "politicalTheory"],
  ["education", "education"],
];

/** The field that words say without a trait; null where they say none, or two. */
function acts(has: Has): string | PlainField | null {
  if (has("fullAtFirstBallot"))
    return has("members", "others", "secretary", "deputySecretary", "education", "theory", ...NOT_YET)
      ? null
      : "fullAtFirstBallot";
  // "Trình độ CM của CUV": the levels of the elected, in words.
  if (
    has("education") !== has("theory") &&
    !has("members", "branches", "secretary", "deputySecretary", "congress", "others", ...NOT_YET)
  )
    return has("education") ? "education" : "politicalTheory";
  // Those whom the congress itself put on the list are not all of it.
  if (has("education", "theory", "nominated")) return null;
  if (has("time")) return has("congress") && !has(...PERSONS) ? "date" : null;
  // "Số lượng ĐV của CB"
  if (has("branches") && !has("members")) {
    if (has(...PERSONS_BUT_BRANCHES)) return null;
    const said = (["held", "pending", "exempt"] as const).filter((one) => has(one));
    if (said.length > 1) return null;
    const [state] = said;
    return state ? STATES_OF_BRANCHES[state] : has("counted") && !has("congress") ? "branches" : null;
  }
  const done = (
    ["planned", "candidates", "elected", "appointed", "summoned", "attended", "held", "pending"] as const
  ).filter((one) => has(one));
  const [only, another] = done;
  if (another !== undefined || has("exempt")) return null;
  if (only === "held" || only === "pending")
    return has(...PERSONS) ? null : only === "held" ? "held" : "notHeld";
  // "UV cần bầu" beside "BT cần bầu": a part of those who are to be elected.
  if (has("others"))
    return has("committee", "members", "secretary", "deputySecretary") ||
      (only !== undefined && only !== "elected")
      ? null
      : "otherMembers";
  if (has("secretary", "deputySecretary")) {
    if (
      has("members") ||
      (has("secretary") && has("deputySecretary")) ||
      (only !== undefined && only !== "elected")
    )
      return null;
    return has("secretary") ? "secretaries" : "deputySecretaries";
  }
  if (only === "appointed") return has("committee") ? only : null;
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
  "deputySecretary",
  "planned",
  "candidates",
  "elected",
  "appointed",
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
