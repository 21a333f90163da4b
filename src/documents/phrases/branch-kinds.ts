/**
 * Where the members of a branch live or work, by the words in its name and in that of its organisation. Only what is certain is told:
 * "Thôn Trường Sơn" is no school, and "Bản Mới" no agency.
 */
import { withoutKind } from "../../congress/branch-name";
import { clean } from "../../vietnamese/clean";
import { bodyOf } from "../sentences/organisation";
import type { BranchKind } from "./phrase";

/** Whole words, anywhere in a name, with their accents or without. */
const words = (alternatives: string): RegExp => {
  const bare = alternatives.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives}|${bare})(?![\\p{L}\\p{N}])`, "iu");
};
/** Words that a name begins with: inside they may be part of another name ("Hải Phòng", "văn bản"). */
const first = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})(?![\\p{L}\\p{N}])`, "iu");

/** "trường Hữu Nghị" is a school, "Trường Sơn" a name. */
const NAMED_SCHOOL = /(?<!\p{L})trường (?=\p{Lu})/u;
const SCHOOLS =
  "mầm non|mẫu giáo|tiểu học|trung học|thcs|thpt|phổ thông|đại học|cao đẳng|trung cấp|học viện|nhà trường|trường học|gdtx|gdnn|ptdt(?:bt|nt)?";

/** The first that a name has a word of decides: a clinic is no office (phòng), a command (ban chỉ huy) neither. */
const WORDS: readonly (readonly [BranchKind, ...RegExp[]])[] = [
  [
    "village",
    words("thôn|xóm|khóm|khu phố|khu dân cư|tổ dân (?:phố|cư)|tiểu khu|tdp|kdc|kp"),
    first("(?:bản|làng|ấp|buôn|bon|plei|sóc|phum)|(?:khu|khối|tổ|phố)(?= \\d)"),
  ],
  [
    "armedForces",
    words(
      "quân sự|chqs|công an|bộ đội|biên phòng|cảnh sát|(?:tiểu|trung|lữ|sư) đoàn|đại đội|quân (?:khu|đoàn)|hải quân|trại (?:tạm )?giam",
    ),
  ],
  [
    "school",
    words(SCHOOLS),
    first("trường (?:th|mn|chính trị|dạy nghề|nội trú|dân tộc nội trú)"),
    NAMED_SCHOOL,
  ],
  ["health", words("bệnh viện|bệnh xá|trung tâm y tế|ttyt|trạm y tế|tyt|phòng khám"), first("y tế")],
  [
    "enterprise",
    words(
      "công ty|cty|tnhh|xí nghiệp|nhà máy|tập đoàn|hợp tác xã|htx|phân xưởng|ngân hàng|lâm trường|nông trường",
    ),
    first("(?:khối )?doanh nghiệp"),
  ],
  [
    "agency",
    words(
      "cơ quan|ubnd|hđnd|(?:ủy|uỷ) ban|văn phòng|chi cục|thanh tra|viện kiểm sát|t(?:òa|oà) án|kho bạc|mặt trận",
    ),
    // Where nothing has accents, "ban" may be a village (bản).
    first("(?:ban(?=.*[à-ỹ])|phòng|sở|cục|thuế|hải quan|chính quyền|khối (?:đảng|chính quyền|dân vận))"),
  ],
];

/** What a name of a branch or body says; null where nothing in it is certain. */
export function branchKindNamed(name: string): BranchKind | null {
  const tidy = withoutKind(clean(name)).replace(/^(?:đảng bộ|đb)\s+/iu, "");
  return WORDS.find(([, ...patterns]) => patterns.some((one) => one.test(tidy)))?.[0] ?? null;
}

/** Offices and firms under one body: it says of none of its branches what that is. */
const OF_SEVERAL = /cơ quan.*doanh nghiệp|doanh nghiệp.*cơ quan/iu;

/**
 * What the organisation says of its branches. All of a school's, a firm's, a hospital's or a regiment's are its own, whatever they are
 * called; an agency's are agencies as long as their names do not say otherwise.
 */
export function branchKindOf(name: string, organisation: string | null): BranchKind | null {
  const body = organisation === null ? "" : bodyOf(organisation);
  const whole = OF_SEVERAL.test(body) ? null : branchKindNamed(body);
  return whole !== null && whole !== "agency" ? whole : (branchKindNamed(name) ?? whole);
}
