/** The sheet's blocks, or, where it has none, rows that each stand for several branches: how many have met of how many. */
import { bodyNoun } from "../../congress/kinds";
import { progressBase } from "../../congress/labels";
import { congressesOf } from "../../congress/statistics";
import { lowerFirst } from "../../vietnamese/capitals";
import { percent } from "../../vietnamese/percent";
import type { Sentence } from "../document";
import { figureSpan, said } from "../spans";
import { nounOfRows, type Facts } from "./facts";
import { heldOfBase, progressCount, progressFigure, rowCount, rowFigure } from "./figures";
import { asListed, blockCalled, blockName, branchName, OTHERS } from "./names";

export interface BlockShare {
  readonly name: string;
  readonly held: number;
  readonly base: number;
  readonly share: Sentence;
  /** "507/507" */
  readonly fraction: Sentence;
  /** How many are to meet, and how many of them still are (nothing for none), before their noun. */
  readonly due: Sentence;
  readonly pending: Sentence;
  readonly noun: string;
  /** What those still to meet are called. */
  readonly pendingNoun: string;
}

const KINDS =
  "trường học|doanh nghiệp|hợp tác xã|cơ quan|đơn vị sự nghiệp|đơn vị|lực lượng vũ trang|y tế|thôn|ấp|bản|buôn|bon|làng|xóm|khóm|khu phố|tổ dân phố|khu dân cư|nông thôn";
const OF_KIND = new RegExp(`^(?:${KINDS})(?:(?:, | và )(?:${KINDS}))*$`, "iu");

/** Blocks as they are told: those of no part behind the others. */
export function withOthersLast<T extends Pick<BlockShare, "name">>(blocks: readonly T[]): readonly T[] {
  const isOthers = ({ name }: T): boolean => name === OTHERS;
  return [...blocks.filter((one) => !isOthers(one)), ...blocks.filter(isOthers)];
}

/** "chi bộ trường học", "đảng bộ cơ sở": a block that is a kind of branch, by its branches; null for one with a name. */
export function branchesOfKind({ name, noun }: Pick<BlockShare, "name" | "noun">): string | null {
  if (/^(?:(?:Chi|Đảng) bộ cơ sở|Đảng bộ bộ phận|(?:Chi|Đảng) bộ trực thuộc Đảng (?:ủy|bộ) .+)$/u.test(name))
    return lowerFirst(name);
  const kind = name.replace(/^Các\s+/u, "");
  return OF_KIND.test(kind) ? `${noun} ${kind.toLowerCase()}` : null;
}

/** "Huyện", "Thành phố, thị xã", "Đảng bộ trực thuộc": what several are, and the name of none. */
const GENERIC = "Đảng bộ|Huyện|Quận|Thành phố|Thị xã|Thị|Xã|Phường|Thị trấn|Đặc khu";
const OF_BODIES = new RegExp(
  `^(?:các\\s+)?(?:${GENERIC})(?:(?:, | và )(?:${GENERIC}))*(?:\\s+(?:trực thuộc|cơ sở))?(?:\\s+khác)?$`,
  "iu",
);

/** "Đảng bộ Xã, thị trấn", "Đảng bộ Khối cơ quan, lực lượng vũ trang": the organisations of several kinds, and the name of none. */
const OF_ITS_KIND = `(?:khối )?(?:${KINDS}|xã|phường|thị trấn|đặc khu|cấp trên trực tiếp (?:của )?(?:tổ chức )?cơ sở(?: đảng)?)`;
const OF_KINDS = new RegExp(`^Đảng bộ (?:các )?${OF_ITS_KIND}(?:(?:, | và )${OF_ITS_KIND})*$`, "iu");

/** "Cơ quan Sở" is one body. */
const OFFICES =
  /^(?!Cơ quan (?:Sở|Cục|Chi cục|Tổng cục|(?:Tổng )?[Cc]ông ty|Tổng Công ty|Tập đoàn|Trường|Bệnh viện)$)(?:Doanh nghiệp|Cơ quan|Đơn vị|Hợp tác xã|Trường học)(?!\p{L})/u;
/** Small words alone: a kind of units, and no name. */
const KIND_ALONE = /^\p{Lu}\p{Ll}*(?:,? \p{Ll}+)+$/u;
/** Blocks that say what they are. */
const SAID =
  /^(?:các|khối|cụm|bậc|cấp|nhóm|ngành|lĩnh vực|đảng bộ|chi bộ|khu|tổ|vùng|đợt|giai đoạn)(?!\p{L})/iu;

/** Blocks of one list in one way: "khối ngân hàng, bảo hiểm" beside "khối doanh nghiệp tư nhân". */
function alike(blocks: readonly BlockShare[]): readonly BlockShare[] {
  if (!blocks.some(({ name }) => OFFICES.test(name))) return blocks;
  return blocks.map((one) => {
    const { name } = one;
    const isKind = name !== OTHERS && KIND_ALONE.test(name) && !SAID.test(name) && asBlock(one) === name;
    return isKind && branchesOfKind(one) === null ? { ...one, name: `khối ${lowerFirst(name)}` } : one;
  });
}

/** "đảng bộ xã, đặc khu": a block of rows that are bodies of a kind; null of one with a name, and where its numbers are of branches below them. */
export function bodiesOfKind({ name, noun }: Pick<BlockShare, "name" | "noun">): string | null {
  return noun.startsWith("đảng bộ") && OF_KINDS.test(name) ? name.toLowerCase().replace(/ các /u, " ") : null;
}

/** "Công ty con, công ty cổ phần", "Trường, viện, bệnh viện": kinds of bodies, and the name of none. */
const OF_FIRMS =
  /^(?:Công ty|Tổng công ty|Tập đoàn|Trường|Viện|Bệnh viện|Trung tâm|Nhà máy|Xí nghiệp|Ngân hàng|Sở|Cục|Chi cục|Phòng|Ban|Chi nhánh)(?: \p{Ll}+)*(?:, | và )\p{Ll}[\p{Ll}, ]*$/u;
/** "Khu vực miền Bắc", "Khu vực Tân An"; "Khu vực 1" is a name. */
const AREA = /^Khu vực (?=\p{L}{2})(?![IVX]+$)/u;

/** Firms and offices hold no congress: "Khối doanh nghiệp tư nhân"; nor do places: "các chi bộ thôn"; of several bodies "các huyện". */
export function asBlock({ name, noun }: Pick<BlockShare, "name" | "noun">): string {
  // One kind alone may be a body that is called so, where rows stand for branches.
  if (OF_KINDS.test(name) && (noun.startsWith("đảng bộ") || /,| và /u.test(name)))
    return `các ${name.toLowerCase()}`;
  const kind = branchesOfKind({ name, noun });
  if (kind !== null && !OFFICES.test(name)) return `các ${kind}`;
  if (OFFICES.test(name) || OF_FIRMS.test(name)) return `khối ${lowerFirst(name)}`;
  if (AREA.test(name)) return lowerFirst(name);
  if (/^Các\s/u.test(name) && !OF_BODIES.test(name)) return lowerFirst(name);
  return OF_BODIES.test(name) ? `các ${lowerFirst(name.replace(/^các\s+/iu, ""))}` : name;
}

/** "Đã tổ chức đại hội (7 chi bộ)", "Thứ Hai, ngày 24/3/2025": a heading that says where its rows stand, not what they are part of. */
const STATE =
  /(?:đã|chưa|đang|không|hoãn|sẽ)\s+(?:(?:phải\s+)?(?:tổ chức|tiến hành|hoàn thành)|đại hội|ĐH|xong)|^hoãn|^(?:các\s+(?:(?:chi|đảng) bộ|đơn vị)\s+)?(?:hoàn thành|còn lại)|^tuần(?!\p{L})|\d{1,2}[/.-]\d{1,2}/iu;

/** Whether headings say where their rows stand, and not what they are part of. */
export function tellStates(blocks: readonly { readonly name: string | null }[]): boolean {
  return blocks.some(({ name }) => name !== null && STATE.test(name));
}

/** Those with a congress to hold, in the order of the sheet; none where headings tell states or days instead of blocks. */
export function blockShares(facts: Facts): readonly BlockShare[] {
  const { statistics, settings } = facts;
  const { table, blocks, standing } = statistics;
  if (tellStates(blocks)) return [];
  if (!table.branchCounts || blocks.length > 1) {
    const all = blocks.flatMap(({ progress }, block) => {
      const base = progressBase(progress, settings);
      const rows = table.blockOf.flatMap((of, i) =>
        of === block && standing.states[i] !== "exempt" ? [i] : [],
      );
      const one = {
        name: blockCalled(table, block),
        held: progress.held,
        base,
        share: progressFigure(facts, "share", block),
        fraction: heldOfBase(facts, block),
        due: progressCount(facts, "base", base, block),
        pending: progress.pending === 0 ? [] : progressCount(facts, "pending", progress.pending, block),
        noun: nounOfRows(facts, rows),
        pendingNoun: nounOfRows(
          facts,
          rows.filter((i) => standing.states[i] === "pending"),
        ),
      };
      return base === 0 ? [] : [one];
    });
    return alike(asListed(all));
  }
  return bodyShares(facts);
}

/** What is said of rows that stand for several, all of which have met: a body that is told by its kind has a congress of its own, which is another. */
export function haveAllMet({ statistics: { table }, noun }: Facts): string {
  return bodyNoun(table) === null ? "đã hoàn thành đại hội" : `có 100% ${noun} đã tổ chức đại hội`;
}

/** A row that stands for several branches by name: "Đảng bộ xã Đông Phú" where the header says that rows are these. */
export function bodyName({ statistics: { table } }: Facts, row: number): string {
  const name = table.names[row] ?? "";
  return bodyNoun(table) === null ? blockName(name) : branchName(name, "đảng bộ");
}

/** Of rows that each stand for several branches, how many of theirs have met; none of rows that are branches. */
export function bodyShares(facts: Facts): readonly BlockShare[] {
  const { statistics, settings } = facts;
  if (!statistics.table.branchCounts) return [];
  return statistics.table.names.flatMap((_name, row) => {
    const { held, ...rest } = congressesOf(statistics, row);
    const left = rest.total - rest.exempt - held;
    const base = progressBase(rest, settings);
    const text = percent(held, base, settings.decimals) ?? "";
    const one = {
      name: bodyName(facts, row),
      held,
      base,
      share: figureSpan({ kind: "row", row, indicator: "held", block: null }, text),
      fraction: said`${rowFigure(row, "held", held)}/${rowFigure(row, "due", base)}`,
      due: rowCount(facts, row, "due", base),
      pending: left === 0 ? [] : rowCount(facts, row, "pending", left),
      noun: nounOfRows(facts, [row]),
      pendingNoun: nounOfRows(facts, [row]),
    };
    return base === 0 ? [] : [one];
  });
}
