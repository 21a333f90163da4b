/** Which of a body's branches a title names: "các chi bộ trường học", "đảng bộ cơ sở". */

const KIND =
  "trường (?:mầm non|tiểu học|THCS|THPT|trung học cơ sở|trung học phổ thông)|trường học|trường|doanh nghiệp|hợp tác xã|cơ quan|đơn vị sự nghiệp|lực lượng vũ trang|y tế|trạm y tế|thôn|ấp|bản|làng|buôn|xóm|khóm|khu phố|tổ dân phố|tiểu khu|khu dân cư|nông thôn|cơ sở";
const OF_BODY = "đại hội\\s+(?:điểm\\s+)?(?:(?:ở|tại|của)\\s+)?(?:các )?";
/** Behind a kind of branch a name would make one branch of it: "chi bộ thôn Đông". */
const BEHIND = "(?:(?:trực )?thuộc|nhiệm kỳ|NK|năm|lần|đã|chưa|tổ chức|tiến hành)(?!\\p{L})";
/** What else stands behind a comma or a dash belongs to the list: "khối cơ quan, trường học, chợ" is more than the first two. */
const ENDS = `(?=\\s*(?:$|[(;]|[,–—-]\\s*${BEHIND}|${BEHIND}))`;
const BRANCHES = new RegExp(
  `(?:${OF_BODY}|các )chi bộ (?:các )?((?:khối (?:các )?)?(?:${KIND})(?:(?:, | và )(?:${KIND}))*)${ENDS}`,
  "imu",
);
/** Of organisations none but those at the base, or of communes, are told apart. */
const ORGANISATIONS = new RegExp(`${OF_BODY}đảng bộ (cơ sở|cấp xã)${ENDS}`, "imu");

/** "chi bộ cơ sở, chi bộ trực thuộc": of both kinds. */
const OF_BOTH =
  /chi bộ cơ sở\s*(?:,|và|-|\/)\s*chi bộ trực thuộc|chi bộ trực thuộc\s*(?:,|và|-|\/)\s*chi bộ cơ sở/iu;

/** In small letters, behind "chi bộ" or "đảng bộ"; null where the title speaks of all. */
export function titledPart(heads: string): string | null {
  if (OF_BOTH.test(heads)) return null;
  const part = (BRANCHES.exec(heads) ?? ORGANISATIONS.exec(heads))?.[1];
  return (
    part
      ?.toLowerCase()
      .replace(/thcs|thpt/gu, (kind) => kind.toUpperCase())
      .replace(/, (?=[^,]*$)/u, " và ") ?? null
  );
}
