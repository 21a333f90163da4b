/** For the inside: the places that stayed empty, each with the reason that its row's note gives; a reason is told once. */
import { leadershipOf } from "../../congress/leadership";
import { isSingleBranch } from "../../congress/kinds";
import { wordsOf } from "../../congress/planned";
import { clean } from "../../vietnamese/clean";
import { congressesOf, countOf } from "../../congress/statistics";
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
  /** How many are missing beside those of its empty offices: the seat of a deputy whom nobody became is told as that. */
  readonly missing: number;
  /** ", sẽ bầu bổ sung sau", as its note says; else "". */
  readonly later: string;
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
    const noun = isCommittee ? "chi ủy viên" : others;
    const fraction = said`${rowFigure(row, "elected", elected)}/${rowFigure(row, "planned", planned)}`;
    const missing = Math.max(0, planned - elected - vacantIn(facts, row).length);
    const { seats: reason } = reasonsIn(facts, row);
    return [{ row, fraction, noun, reason, missing, later: laterIn(facts, row) }];
  });
}

/** Where no column tells the seats: the branches of which a note says that one stayed empty, "khuyết 01 CUV". */
export function seatsNoted(facts: Facts): readonly { readonly row: number; readonly count: number }[] {
  if (facts.statistics.table.branchCounts || facts.statistics.table.counts.has("planned")) return [];
  return branchesIn(facts, "held").flatMap((row) => {
    const parts = partsOfNote(clean(wordsOf(facts.statistics.table, row)));
    const found = parts.flatMap((part) => Number(SEATS_NOTED.exec(part)?.[1] ?? 0));
    const count = found.reduce((sum, one) => sum + one, 0);
    return count === 0 ? [] : [{ row, count }];
  });
}

const SEATS_NOTED =
  /^(?:còn |đang |bầu )?(?:khuyết|thiếu) (\d{1,2})(?: đồng chí| đ\/c)? (?:CUV|UV|(?:(?:cấp|chi) )?ủy viên)(?!\p{L})/iu;

export type Office = "bí thư" | "phó bí thư";

export interface Vacancy {
  readonly row: number;
  readonly office: Office;
  /** Another holds that office: one of several is missing. */
  readonly isOne: boolean;
  readonly reason: string;
}

/** The congresses that have a secretary or a deputy missing: by the figures, else as the note says. */
export function vacanciesOf(facts: Facts): readonly Vacancy[] {
  if (facts.statistics.table.branchCounts) return [];
  return branchesIn(facts, "held").flatMap((row) =>
    vacantIn(facts, row).map((office) => ({
      row,
      office,
      isOne: office === "phó bí thư" && (countIn(facts, "deputySecretaries", row) ?? 0) > 0,
      reason: reasonsIn(facts, row)[office],
    })),
  );
}

/** How many of the seats that stayed empty are those of offices: the office that nobody holds is the seat that nobody took. */
export function seatsOfOffices(facts: Facts): Readonly<Record<Office, number>> {
  const counts = { "bí thư": 0, "phó bí thư": 0 };
  for (const { row } of shortRows(facts) ?? []) {
    const short = (countIn(facts, "planned", row) ?? 0) - (countIn(facts, "elected", row) ?? 0);
    for (const office of vacantIn(facts, row).slice(0, short)) counts[office]++;
  }
  return counts;
}

/** The offices that a congress left empty. */
function vacantIn(facts: Facts, row: number): readonly Office[] {
  const note = clean(wordsOf(facts.statistics.table, row));
  const [secretaries, deputies] = [
    countIn(facts, "secretaries", row),
    countIn(facts, "deputySecretaries", row),
  ];
  const isVacant: Readonly<Record<Office, boolean>> = {
    "bí thư": secretaries === 0 || (secretaries === null && NO_SECRETARY.test(note)),
    "phó bí thư": (deputies ?? 0) === 0 ? NO_DEPUTY.test(note) : isOneShort(facts, row, note),
  };
  return OFFICES.filter((office) => isVacant[office]);
}

/** Whether of several deputies one was not elected: a seat is empty, and the note says whose. */
function isOneShort(facts: Facts, row: number, note: string): boolean {
  const [planned, elected] = [countIn(facts, "planned", row), countIn(facts, "elected", row)];
  return planned !== null && elected !== null && elected < planned && ONE_DEPUTY.test(note);
}

const OFFICES: readonly Office[] = ["bí thư", "phó bí thư"];

/** Those of an office together; where both are empty at one and the same place, both offices there. */
export function byOffice(
  all: readonly Vacancy[],
): readonly { readonly offices: readonly Office[]; readonly rows: readonly Vacancy[] }[] {
  const groups = OFFICES.map((office) => ({
    offices: [office],
    rows: all.filter((one) => one.office === office),
  }));
  const [first, second] = groups.map(({ rows }) => rows);
  if (first?.length === 1 && second?.length === 1 && first[0]?.row === second[0]?.row)
    return [{ offices: OFFICES, rows: first }];
  return groups.filter(({ rows }) => rows.length > 0);
}

/** Of rows that stand for several branches how many lack their secretary, where every row tells both; else 0. */
export function vacantOfMany(facts: Facts, rows = branchesIn(facts, "held")): number {
  if (!facts.statistics.table.branchCounts) return 0;
  const missing = rows.map((row) => vacantAt(facts, row));
  return missing.includes(null) ? 0 : missing.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

/** The same of one row; null where it does not tell, or contradicts itself. */
export function vacantAt(facts: Facts, row: number): number | null {
  const secretaries = countIn(facts, "secretaries", row);
  const { held } = congressesOf(facts.statistics, row);
  return secretaries === null || secretaries > held ? null : held - secretaries;
}

/** " do nhân sự xin rút"; what is waited for is no cause: ", chờ Đảng ủy chỉ định". `sign` stands before the cause. */
export function becauseOf(reason: string, sign = ""): string {
  if (reason === "") return "";
  return WAITS.test(reason) ? `, ${reason}` : `${sign} do ${reason}`;
}

const WAITS =
  /^(?:đang )?chờ\s.*(?:chỉ định|kiện toàn|bổ sung|bổ nhiệm|điều động|ý kiến|phê duyệt|chuẩn y)/iu;

const LACKS = "(?:khuyết|thiếu|chưa có|chưa bầu(?: được)?)";
const MISSING = `${LACKS}(?: chức danh| chức vụ| \\d+| đồng chí| đ/c)*`;
/** "PBT khuyết" */
const LACKING = `:?(?: (?:còn|đang|hiện))* ${LACKS}`;
const SECRETARY = "(?:bí thư|BT)(?!\\p{L})";
const DEPUTY = "(?:phó bí thư|phó BT|PBT)(?!\\p{L})";
const NO_SECRETARY = new RegExp(`${MISSING} ${SECRETARY}|(?<!\\p{L}|phó )${SECRETARY}${LACKING}`, "iu");
const NO_DEPUTY = new RegExp(
  `${MISSING} (?:${SECRETARY}(?:, | và ))?${DEPUTY}|(?<!\\p{L})${DEPUTY}${LACKING}`,
  "iu",
);
/** "khuyết 01 phó bí thư": one of several. */
const ONE_DEPUTY = new RegExp(`${LACKS}(?: chức danh| chức vụ)? 0*1(?: [^\\s,;.\\d]+){0,2}? ${DEPUTY}`, "iu");
const STATED = new RegExp(
  `^(?:còn |đang |bầu )?${MISSING}(?: (?:${DEPUTY}|${SECRETARY}|(?:cấp|chi) ủy viên|ủy viên|UV|CUV)(?:, | và )?)*`,
  "iu",
);
/** What a note is about that tells why nobody was found. */
const WHY =
  /^(?!sẽ(?!\p{L})).*(?:nhân sự|chuyển|nghỉ|điều động|chờ|kỷ luật|kỉ luật|sức khỏe|ốm|từ trần|phiếu|rút|không trúng|không đủ|chưa đủ|luân chuyển|miễn nhiệm|tín nhiệm)/iu;

/** "thiếu 01", "bầu thiếu 01 chi ủy viên": of seats, not of offices. */
const SEATS = /^(?:còn |đang |bầu )?(?:khuyết|thiếu|bầu thiếu)(?!\p{L})/iu;

/**
 * Why seats and offices of a row stayed empty: a reason is of what its own clause says, else of the clause before, else of an office that is
 * empty, and where none is of the seats.
 */
function reasonsIn(facts: Facts, row: number): Readonly<Record<Office | "seats", string>> {
  const vacant = vacantIn(facts, row);
  const reasons = { seats: "", "bí thư": "", "phó bí thư": "" };
  let about: readonly (Office | "seats")[] = vacant.length > 0 ? vacant : ["seats"];
  for (const clause of clean(wordsOf(facts.statistics.table, row))
    .split(/;|\.(?!\d)/u)
    .map(clean)) {
    const offices = OFFICES.filter((office) => (office === "bí thư" ? NO_SECRETARY : NO_DEPUTY).test(clause));
    if (offices.length > 0) about = offices;
    else if (SEATS.test(clause)) about = ["seats"];
    const reason = reasonOf(clause);
    for (const one of reason === "" ? [] : about)
      reasons[one] = reasons[one] === "" ? reason : `${reasons[one]}, ${reason}`;
  }
  return reasons;
}

/** "sẽ bầu bổ sung trong quý III", "bổ sung sau": seats that are to be filled later; what was filled, or on a day that may be over, is none. */
const LATER = /^(?:sẽ (?:tiếp tục )?(?:bầu )?bổ sung(?!\p{L})(.{0,40})|(?:bầu )?bổ sung( sau))$/iu;

function laterIn({ statistics: { table } }: Facts, row: number): string {
  for (const part of partsOfNote(clean(table.notes[row] ?? ""))) {
    const [told, tail, behind = tail] = LATER.exec(part) ?? [];
    if (told !== undefined) return `, sẽ ${/bầu/iu.test(told) ? "bầu " : ""}bổ sung${behind ?? ""}`;
  }
  return "";
}

function reasonOf(clause: string): string {
  return partsOfNote(clause)
    .map((part) => part.replace(STATED, "").trim())
    .filter((part) => CAUSE.test(part) || WHY.test(part))
    .map(bareCause)
    .join(", ");
}
