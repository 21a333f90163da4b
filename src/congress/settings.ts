/**
 * What offices set differently: limits of the checks (each with the text it comes from, since rules change by
 * era), targets, decimals, spelling, and the noun for a branch.
 */
import type { Day, DaySpan } from "../vietnamese/day";
import { defaultSpelling, type Spelling } from "../vietnamese/spelling-choice";

export interface Limit {
  readonly value: number;
  /** Where the limit comes from, as staff would cite it. */
  readonly source: string;
}

export interface Target {
  /** The indicator's id. */
  readonly indicator: string;
  /** The age that the target speaks of ("dưới 40 tuổi"): a column with another limit ("từ 40 tuổi trở xuống" too) is not measured by it. */
  readonly limit: number | null;
  /** Percent of the indicator's base that is aimed at. */
  readonly percent: number;
  /**
   * Where the target comes from, as staff would cite it. A term ("nhiệm kỳ 2020-2025") or level ("cấp trên cơ sở") in it is
   * the only one that is measured by the target.
   */
  readonly source: string;
  /** The day from which it applies: earlier congresses are not measured by it. Null: always. */
  readonly since: Day | null;
}

export interface CongressSettings {
  readonly decimals: 0 | 1 | 2;
  readonly spelling: Spelling;
  /** Base of the progress percentage: congresses less the exempt (usual), or all of them. */
  readonly progressBase: "required" | "all";
  /** How old a listed person is: the as-of date's year less that of the birth (usual), or the years completed on that day. */
  readonly ages: "years" | "days";
  /** What one row of the sheet is called in a text: "chi bộ", "đảng bộ", "tổ chức đảng". */
  readonly branchNoun: string;
  /** First and last day that congresses may be held, where the office has set them. */
  readonly season: DaySpan | null;
  readonly targets: readonly Target[];
  readonly limits: {
    /** Full members from which a branch elects a committee. */
    readonly committeeFrom: Limit;
    /** Most that a branch without a committee elects (secretary and deputy). */
    readonly withoutCommittee: Limit;
    readonly largestCommittee: Limit;
    readonly fewestMembers: Limit;
    /** Most percent of candidates beyond the seats. */
    readonly surplusPercent: Limit;
  };
}

const CHARTER = "Điều lệ Đảng";
const ELECTION_RULES = "Quy chế bầu cử trong Đảng";

export const defaultSettings: CongressSettings = {
  decimals: 2,
  spelling: defaultSpelling,
  progressBase: "required",
  ages: "years",
  branchNoun: "chi bộ",
  season: null,
  targets: [
    {
      indicator: "women",
      limit: null,
      percent: 15,
      source: "Chỉ thị số 35-CT/TW, ngày 30/5/2019 của Bộ Chính trị, nhiệm kỳ 2020-2025",
      since: { year: 2019, month: 5, day: 30 },
    },
    {
      indicator: "young",
      limit: 40,
      percent: 10,
      source: "hướng dẫn cho nhiệm kỳ 2020-2025, cấp trên cơ sở",
      since: { year: 2020, month: 1, day: 1 },
    },
  ],
  limits: {
    committeeFrom: { value: 9, source: CHARTER },
    withoutCommittee: { value: 2, source: CHARTER },
    largestCommittee: { value: 7, source: ELECTION_RULES },
    fewestMembers: { value: 3, source: CHARTER },
    surplusPercent: { value: 30, source: ELECTION_RULES },
  },
};
