/** For the inside: the places that stayed empty, each with the reason that its row's note gives; a reason is told once. */
import { leadershipOf } from "../../congress/leadership";
import { isSingleBranch } from "../../congress/kinds";
import { clean } from "../../vietnamese/clean";
import { countOf } from "../../congress/statistics";
import type { Sentence } from "../document";
import { said } from "../spans";
import { seatsOf } from "./committee";
import { lacksCommittee } from "./electees";
import { branchesIn, countIn, type Facts } from "./facts";
import { rowFigure } from "./figures";
import { bareCause, CAUSE, partsOfNote } from "./plans";

export interface Short {
  readonly row: number;
  /** "2/3" */
  readonly fraction: Sentence;
  /** "chi ủy viên" */
  readonly noun: string;
  readonly reason: string;
}

/** The congresses that elected fewer than they were to; null where the sheet does not have the seats of all. */
export function shortRows(facts: Facts): readonly Short[] | null {
  const { statistics, settings, kinds } = facts;
  const figure = countOf(statistics, "elected");
  if (!figure || !seatsOf(facts, figure) || statistics.table.branchCounts) return null;
  return branchesIn(facts, "held").flatMap((row) => {
    const [elected, planned] = [countIn(facts, "elected", row) ?? 0, countIn(facts, "planned", row) ?? 0];
    if (elected >= planned) return [];
    const isSingle = isSingleBranch({ table: statistics.table, settings, kinds }, row);
    const isCommittee = isSingle && leadershipOf(statistics.table, settings, row) === "committee";
    const others =
      kinds[row] === "organisation"
        ? "ủy viên ban chấp hành"
        : lacksCommittee(facts, row)
          ? "đồng chí"
          : "cấp ủy viên";
    const fraction = said`${rowFigure(row, "elected", elected)}/${rowFigure(row, "planned", planned)}`;
    return [{ row, fraction, noun: isCommittee ? "chi ủy viên" : others, reason: reasonAt(facts, row) }];
  });
}

export interface Vacancy {
  readonly row: number;
  readonly office: "bí thư" | "phó bí thư";
  readonly reason: string;
}

/** The congresses that have a secretary or a deputy missing: by the figures, else as the note says. */
export function vacanciesOf(facts: Facts): readonly Vacancy[] {
  const { table } = facts.statistics;
  if (table.branchCounts) return [];
  return branchesIn(facts, "held").flatMap((row): readonly Vacancy[] => {
    const note = clean(table.notes[row] ?? "");
    const [secretaries, deputies] = [
      countIn(facts, "secretaries", row),
      countIn(facts, "deputySecretaries", row),
    ];
    const reason = reasonAt(facts, row);
    return [
      ...(secretaries === 0 || (secretaries === null && NO_SECRETARY.test(note))
        ? [{ row, office: "bí thư", reason } as const]
        : []),
      ...((deputies ?? 0) === 0 && NO_DEPUTY.test(note)
        ? [{ row, office: "phó bí thư", reason } as const]
        : []),
    ];
  });
}

/** " do nhân sự xin rút"; what is waited for is no cause: ", chờ Đảng ủy chỉ định". `sign` stands before the cause. */
export function becauseOf(reason: string, sign = ""): string {
  if (reason === "") return "";
  return WAITS.test(reason) ? `, ${reason}` : `${sign} do ${reason}`;
}

const WAITS = /^(?:đang )?chờ\s.*(?:chỉ định|kiện toàn|bổ sung|bổ nhiệm|điều động)/iu;

const MISSING =
  "(?:khuyết|thiếu|chưa có|chưa bầu(?: được)?)(?: chức danh| chức vụ)?(?: \\d+)?(?: đồng chí| đ/c)?";
const SECRETARY = "(?:bí thư|BT)(?!\\p{L})";
const DEPUTY = "(?:phó bí thư|phó BT|PBT)(?!\\p{L})";
const NO_SECRETARY = new RegExp(`${MISSING} ${SECRETARY}`, "iu");
const NO_DEPUTY = new RegExp(`${MISSING} (?:${SECRETARY}(?:, | và ))?${DEPUTY}`, "iu");
const STATED = new RegExp(
  `^(?:còn |đang |bầu )?${MISSING}(?: (?:${DEPUTY}|${SECRETARY}|(?:cấp|chi) ủy viên|ủy viên|UV|CUV)(?:, | và )?)*`,
  "iu",
);
/** What a note is about that tells why nobody was found. */
const WHY =
  /^(?!sẽ(?!\p{L})).*(?:nhân sự|chuyển|nghỉ|điều động|chờ|kỷ luật|kỉ luật|sức khỏe|ốm|từ trần|phiếu|rút|không trúng|không đủ|chưa đủ|luân chuyển|miễn nhiệm|tín nhiệm)/iu;

function reasonAt({ statistics: { table } }: Facts, row: number): string {
  return partsOfNote(clean(table.notes[row] ?? ""))
    .map((part) => part.replace(STATED, "").trim())
    .filter((part) => CAUSE.test(part) || WHY.test(part))
    .map(bareCause)
    .join(", ");
}
