/**
 * What a list of persons is of: the elected, or others that look like them (members, persons proposed before the congress, delegates,
 * telephones). Only what says that somebody was elected is counted; what says nothing is counted with an error beside it.
 */
import type { Grid } from "../../sheet/grid";
import { fold } from "../../vietnamese/fold";
import { textOf } from "../cells/text";
import type { ReadPerson } from "./telling";
import type { Layout } from "./layout";
import { branchNamed } from "../words/branch-named";

export type ListKind =
  "elected" | "unsaid" | "officers" | "members" | "proposed" | "appointed" | "delegates" | "others";

const ELECTED =
  /\btrung cu\b|\bdac cu\b|\bduoc bau\b|\bket qua\b(?! (?:lay phieu|gioi thieu|tin nhiem|tham do|quy hoach))|\bra mat\b/;
const COMMITTEE =
  /\b(?:cap|chi|dang) uy(?: vien)?\b(?! (?:xa|phuong|huyen|tinh|tp|thanh pho|quan|thi|khoi|cong ty|so|cap tren))|\bban chap hanh (?:chi bo|cac)|\bbch (?:chi bo|cac|khoa|nhiem)|\bcuv\b/;
const OFFICERS = /\bbi thu\b/;
const PROPOSED =
  /\bdu kien\b|\bgioi thieu\b|\bde an nhan su\b|\bphuong an nhan su\b|\bquy hoach\b|\bung cu\b|\bung vien\b|\bde cu\b|\bdanh sach bau cu\b(?!\W*\d)|\blay phieu\b|\bnhan su (?:tham gia|bau|gioi thieu|du kien|chuan bi)\b/;
/** Of a list in which some were appointed the notes say who. */
const APPOINTED = /\b(?:danh sach|trich ngang|nhan su) (?:\w+ ){0,3}chi dinh\b|^chi dinh\b/;
const DELEGATES = /\bdai bieu\b/;
const MEMBERS =
  /\bdanh sach (?:toan the )?dang vien\b|\bso dang vien\b|\bho so dang vien\b|\bdang vien (?:du bi|duoc trieu tap|tham du|du dai hoi|mien|ket nap|moi)\b|\bhuy hieu dang\b|\bquan chung\b|\bcam tinh dang\b/;
const OTHERS =
  /\bdanh ba\b|\bdien thoai\b|\blien he\b|\bphan cong phu trach\b|\bto giup viec\b|(?<!\bbien )\bban (?:to chuc dai hoi|kiem phieu|chi dao|tham tra)\b|\bdoan chu tich\b|\btieu ban\b/;
/** A title says what the sheet is. */
const TITLE =
  /\b(?:danh sach|trich ngang|tong hop|ket qua|bang|bieu|so sanh|thong ke|ly lich|danh ba|de an|phuong an|nhan su|cap uy vien|chi uy vien)\b/;

/** Told by the titles above the list, its columns, and what its cells said. */
export function listKindOf(grid: Grid, layout: Layout, persons: readonly ReadPerson[]): ListKind {
  const titles = grid.values
    .slice(0, layout.located.window.top)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? value.split("\n") : [])))
    .map(fold)
    .filter((line) => TITLE.test(line) || ELECTED.test(line) || DELEGATES.test(line));
  const title = [...titles, fold(grid.sheet)].join(" | ");
  const has = (is: string): boolean => layout.columns.some(({ role }) => role.is === is);
  const marked = persons.some(({ elected }) => elected === true);
  if (marked) return "elected";
  if ((has("elected") || has("after")) && !persons.some(({ elected }) => elected !== null)) return "proposed";
  const isCalledElected = ELECTED.test(title);
  if (!isCalledElected && APPOINTED.test(title)) return "appointed";
  if (DELEGATES.test(title) && !COMMITTEE.test(title)) return "delegates";
  if (!isCalledElected && (PROPOSED.test(title) || has("proposed"))) return "proposed";
  // Beside crosses for the committee, those for delegates are of another election.
  const marksMembers = layout.columns.some(
    ({ role, column }) =>
      role.is === "facts" && role.marked.office === "member" && column !== layout.name.column,
  );
  if (has("delegate") && !marksMembers) return "delegates";
  if (OTHERS.test(title)) return "others";
  const committee = COMMITTEE.test(title) || isCalledElected;
  if (!committee && MEMBERS.test(title)) return "members";
  const left = persons.filter(({ elected }) => elected !== false);
  const officers = left.filter(({ facts }) => facts.office !== undefined).length;
  const known = officers * 2 > left.length || persons.some(({ facts }) => facts.service !== undefined);
  if (!committee && !known && has("membership")) return "members";
  const hasMembers = persons.some(({ facts }) => facts.office === "member");
  if (OFFICERS.test(title) && !COMMITTEE.test(title) && !hasMembers) return "officers";
  if (committee || known) return "elected";
  return factKinds(layout) >= 2 ? "unsaid" : "others";
}

/** How many kinds of facts the columns tell. */
function factKinds({ columns }: Layout): number {
  return new Set(columns.flatMap(({ role }) => (role.is === "facts" ? role.told : []))).size;
}

/** "DANH SÁCH BAN CHẤP HÀNH ĐẢNG BỘ XÃ KHÓA XXI": all are of the one committee whose sheet it is. */
const OF_BODY = /\b(?:ban chap hanh|bch) dang bo (?!co so|bo phan|truc thuoc|va\b)/;

/** Whether the titles above a list say that it is of the organisation's own committee. */
export function titlesBody(grid: Grid, layout: Layout): boolean {
  return linesAbove(grid, layout).some((line) => OF_BODY.test(fold(line)));
}

/** The list's own title, for the branch that it may name: "DANH SÁCH CHI ỦY CHI BỘ THÔN ME NHIỆM KỲ …". */
export function branchInTitle(grid: Grid, layout: Layout): string | null {
  return linesAbove(grid, layout).reduceRight<string | null>(
    (found, line) => found ?? branchNamed(line),
    null,
  );
}

function linesAbove(grid: Grid, { located }: Layout): readonly string[] {
  return grid.values
    .slice(0, located.window.top)
    .flatMap((row) => row.flatMap((value) => (typeof value === "string" ? textOf(value).split("\n") : [])));
}
