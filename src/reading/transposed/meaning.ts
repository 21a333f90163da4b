/**
 * What a criterion counts: by its own words, and by those that it stands under ("Trình độ lý luận chính trị" over "Trung cấp").
 * Under words that are not understood nothing is taken for the committee's, unless it says by itself whose it is.
 */
import { areRelated, usualGroup } from "../../congress/group-facts";
import type { Group } from "../../congress/groups";
import { groupNamed } from "../../congress/vocabulary";
import { headerKey } from "../table/header";
import { stripConnectors } from "../words/header-words";
import { countMarkers, sectionWords } from "../words/marker-words";
import { fold } from "../../vietnamese/fold";
import type { HeaderMatch, Matcher } from "../words/match";
import { outlineOf, type Node } from "./outline";

const COUNTS = new Set([...countMarkers, ...sectionWords].map(fold));
const NOTHING: HeaderMatch = { kind: "none" };

/** `bodies` are the headings of the column that is asked for ("Ban chấp hành"); `nodes` the criterion with those above it. */
export function meaningOf(matcher: Matcher, bodies: readonly string[], nodes: readonly Node[]): HeaderMatch {
  const own = nodes.at(-1);
  if (!own) return NOTHING;
  const office = officeOf(bodies);
  if (office) {
    const elected = outcome(matcher, own.text);
    if (elected === "elected") return plain(office.head, office.group);
    if (elected !== null) return NOTHING;
  }
  // "Được bầu" over "Nữ" says no more of an office than "Tổng số".
  const saysNothing = (text: string): boolean =>
    COUNTS.has(headerKey(text)) || (office !== null && outcome(matcher, text) === "elected");
  const above = nodes.slice(0, -1).filter(({ text }) => !saysNothing(text));
  const heads = [...bodies.map(headerKey), ...above.map((node) => headIn(matcher, node))];
  const counted = spellings(own.text)
    .map(branchesCounted)
    .find((field) => field !== null);
  if (counted) return plain(counted);
  const at = nodes.slice(0, -1).findLastIndex(({ filled, text }) => filled && !COUNTS.has(headerKey(text)));
  const whole = at < 0 ? null : meaningOf(matcher, bodies, nodes.slice(0, at + 1));
  // "Đã tổ chức đại hội" under a number of branches.
  const ofBranches = whole?.kind === "field" && COUNTED.has(whole.field);
  const standing = ofBranches ? branchesCounted(`chi bo ${headerKey(own.text)}`) : null;
  if (standing) return plain(standing);
  // What is a part of something that was counted and is not understood is no part of the committee.
  const isLost = whole?.kind === "none" && groupNamed(headerKey(nodes[at]?.text ?? "")) === null;
  for (const words of spellings(own.text)) {
    // "Khóa mới" under "Cấp ủy viên" says no more than that.
    const isTerm = /\b(?:khoa|nhiem ki|nk)\b/.test(words) && stripConnectors(words) === "";
    const levels = isTerm && heads.length > 0 ? heads : [...heads, words];
    const said = isLost ? NOTHING : matcher.match(levels);
    if (whole && isPartOfPart(matcher, said, whole)) return NOTHING;
    if (said.kind !== "none") return said;
    const alone = matcher.match([words]);
    if (alone.kind !== "field" || bodies.length > 0 || heads.some((head) => groupNamed(head)?.unread))
      continue;
    const group = groupNamed(words);
    if (alone.group === null || (group !== null && group.id === alone.group.id)) return alone;
  }
  // Below headings that are counted nowhere, words may say all themselves; beside a figure without any, "đảng viên" is but a unit.
  return isLost || whole || bodies.length === 0
    ? NOTHING
    : matcher.compose([...bodies, own.text].map(headerKey));
}

/** A heading's words; of one with a figure that says enough without what stands in brackets, without them: they speak of that figure. */
function headIn(matcher: Matcher, { text, filled }: Node): string {
  const bare = headerKey(withoutBrackets(text));
  return filled && bare !== "" && matcher.match([bare]).kind === "field" ? bare : headerKey(text);
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, "");
}

/** The office that a column is of: "Bí thư", "Ban thường vụ". */
function officeOf(bodies: readonly string[]): { readonly group: Group; readonly head: string } | null {
  const group = bodies.length === 0 ? null : groupNamed(headerKey(bodies.at(-1) ?? ""));
  if (!group?.ofOthers || group.head === undefined || !areRelated(group, usualGroup)) return null;
  return { group, head: group.head };
}

/** "Số lượng được bầu", "Cần bầu", "Danh sách bầu": what an election is for and what came of it, of whatever office; null for other words. */
function outcome(matcher: Matcher, text: string): string | null {
  const said = matcher.match([headerKey(text)]);
  return said.kind === "field" && !said.percent && OUTCOMES.has(said.field) ? said.field : null;
}

const OUTCOMES = new Set(["elected", "planned", "candidates", "shortage", "surplus"]);

/**
 * Of a range in which blanks come as 0: whether a label without a figure may have a zero beside it. The heading of a group, or of
 * a numbered section, has nothing.
 */
export function mayHaveZero(matcher: Matcher, number: string, label: string): boolean {
  if (/^(?:[IVX]+|[A-H])\W*$/.test(number) || /^(?:[IVX]+|[A-H])\s*[.)/-]/.test(label)) return false;
  const nodes = outlineOf([{ number: "", label, indent: 0, filled: true }])[0] ?? [];
  const words = headerKey(nodes.at(-1)?.text ?? "");
  if (groupNamed(words)?.headings.some((heading) => fold(heading) === words)) return false;
  const meant = meaningOf(matcher, [], nodes);
  return meant.kind === "open" || (meant.kind === "field" && matcher.isFigure(meant.field));
}

/** As written, then without what stands in brackets, then without those whom it is of anyway ("Tuổi bình quân cấp ủy"). */
function spellings(text: string): readonly string[] {
  const [whole = "", bare = ""] = [text, withoutBrackets(text)].map(headerKey);
  return [...new Set([whole, bare, bare.replace(SUBJECT_BEHIND, "")])].filter((one) => one !== "");
}

const SUBJECT_BEHIND = / (?:cua )?(?:cap uy vien|cap uy|chi uy vien|chi uy|ban chap hanh)$/;

/**
 * "Nữ: 5, trong đó dưới 40 tuổi: 2": the two are not all that are young, and the women among the planned are none of the elected.
 * Levels of one kind may divide each other.
 */
function isPartOfPart(matcher: Matcher, part: HeaderMatch, whole: HeaderMatch): boolean {
  if (whole.kind !== "field") return false;
  // Of a number of branches no person is a part.
  if (COUNTED.has(whole.field))
    return part.kind === "open" || (part.kind === "field" && matcher.baseOf(part.field) !== null);
  if (!matcher.isFigure(whole.field)) return false;
  if (part.kind === "open") return matcher.baseOf(whole.field) !== null;
  if (part.kind !== "field") return false;
  if (part.field === whole.field) return part.adds;
  const base = matcher.baseOf(part.field);
  if (base === null || base === whole.field || part.group === null) return false;
  const isBeside = part.group === whole.group && part.group.levelColumn !== undefined;
  return !isBeside && (matcher.baseOf(whole.field) === base || part.group === whole.group);
}

function plain(field: string, group: Group | null = null): HeaderMatch {
  return { kind: "field", field, group, percent: false, limit: null, adds: false, weight: 1 };
}

/** "Tổng số chi bộ trực thuộc Đảng ủy", "Số chi bộ đã tổ chức đại hội", "Chi bộ không tổ chức đại hội", "Số chi bộ phải đại hội". */
const BRANCHES =
  /^((?:tong |tong so |so |so luong |ts )?)(?:cac )?(?:chi bo|cb|dang bo|chi dang bo|chi bo dang bo|to chuc (?:co so )?dang|tccsd|tcd)(?: (?:truc thuoc|co so|hien co|toan dang bo|bo phan))*(?: (?:cua |thuoc )?(?:dang uy|dang bo)(?: (?:xa|phuong|bo phan|co so|cong ty))?)?(?: (da|chua|khong phai|khong|phai|can|thuoc dien)(?: (?:to chuc|tien hanh|dai hoi|dh|xong|duoc))+)?$/;
/** "Số đã đại hội", below their number: of whom it speaks has been said. */
const BRANCHES_BARE =
  /^(?:tong so |so luong |so )(da|chua|khong phai|khong) (?:(?:to chuc|tien hanh|hoan thanh|phai) )*(?:dai hoi|dh)(?: xong)?$/;
const STANDING: ReadonlyMap<string, string> = new Map([
  ["da", "heldBranches"],
  ["chua", "pendingBranches"],
  ["khong", "exemptBranches"],
  ["khong phai", "exemptBranches"],
]);
/** The number of those that must hold one: all of them, where nothing else says how many there are. */
export const REQUIRED = "requiredBranches";

/** Fields that are numbers of branches. */
export const COUNTED: ReadonlySet<string> = new Set(["branches", REQUIRED, ...STANDING.values()]);

/** The number of branches that words name; null where they name none. */
function branchesCounted(words: string): string | null {
  const bare = BRANCHES_BARE.exec(words)?.[1];
  if (bare !== undefined) return STANDING.get(bare) ?? null;
  const found = BRANCHES.exec(words);
  if (!found) return null;
  const [, count, state] = found;
  if (state !== undefined) return STANDING.get(state) ?? REQUIRED;
  return count === "" ? null : "branches";
}
