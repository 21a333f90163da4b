/**
 * What is asked of a branch on the form that it fills in: one list of indicators and of columns that are no indicators, in
 * the order of the form. Their words are those of the registry and of the columns; to ask for one more is to name it here.
 */
import { plainFields, type PlainField } from "./fields";
import { indicators, type Indicator } from "./indicators";
import { withLimit } from "./labels";
import type { Term } from "../vietnamese/term";

/** The branches that are to report, and to whom. */
export interface BranchList {
  readonly organisation: string | null;
  readonly term: Term | null;
  readonly branches: readonly ListedBranch[];
}

export interface ListedBranch {
  readonly name: string;
  readonly block: string | null;
}

/** One thing that is asked. */
export interface Asked {
  /** An indicator's id, or a column's field. */
  readonly field: string;
  readonly label: string;
  /** Null for what is no indicator. */
  readonly counts: Indicator | null;
}

export interface AskedSection {
  readonly title: string;
  readonly asks: readonly Asked[];
}

/** Below this age one counts as young, as on the empty results sheet. */
export const YOUNG = 40;

function plain(field: PlainField): Asked {
  const label = plainFields.find((one) => one.field === field)?.label;
  if (label === undefined) throw new Error(`There is no column “${field}”.`);
  return { field, label, counts: null };
}

function figure(id: string, limit: number | null = null): Asked {
  const counts = indicators.find((one) => one.id === id);
  if (!counts) throw new Error(`There is no indicator “${id}”.`);
  return { field: id, label: withLimit(counts.label, limit), counts };
}

export const askedSections: readonly AskedSection[] = [
  { title: "Đại hội", asks: [plain("block"), plain("branch"), plain("date")] },
  {
    title: "Đảng viên",
    asks: ["members", "officialMembers", "probationaryMembers", "summoned", "attended"].map((id) =>
      figure(id),
    ),
  },
  {
    title: "Cấp ủy",
    asks: [
      ...["planned", "candidates", "elected", "reelected", "firstTime", "women"].map((id) => figure(id)),
      figure("young", YOUNG),
      ...["ethnicMinority", "religious"].map((id) => figure(id)),
      ...["secretaries", "deputySecretaries"].map((id) => figure(id)),
    ],
  },
  {
    title: "Trình độ của cấp ủy viên",
    asks: [
      ...["upperSecondary", "vocational", "college", "degree", "postgraduate"],
      ...["politicalElementary", "politicalIntermediate", "politicalAdvanced"],
    ].map((id) => figure(id)),
  },
  { title: "Ghi chú", asks: [plain("note")] },
];
