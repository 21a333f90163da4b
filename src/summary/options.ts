/**
 * What staff choose for the summary sheet. Everything may be left out: the heads and the foot are then as the source sheet has them, and the
 * sheet is whole without any of it.
 */
import type { TermStatistics } from "../congress/statistics";
import type { Day } from "../vietnamese/day";

export interface SummaryOptions {
  /** Name of the sheet; what Excel forbids in it is taken out. */
  readonly sheetName?: string;
  /** Whose staff report; the organisation that the source sheet names when left out. */
  readonly organisation?: string;
  readonly higherBody?: string;
  /** The office of the organisation that reports: "BAN TỔ CHỨC". */
  readonly office?: string;
  readonly title?: string;
  /** What the sheet goes with, below the title: "Kèm theo Báo cáo số 15-BC/ĐU". */
  readonly attached?: string;
  readonly place?: string;
  /** Null or left out: dots, to be filled in by hand. */
  readonly signingDate?: Day | null;
  /** Where place and date stand: under the Party's name (as in documents), above the signature, or both. */
  readonly dateAt?: "head" | "foot" | "both";
  /** The lines above the signer's name; the first is bold ("T/M ĐẢNG ỦY", "BÍ THƯ"). */
  readonly signerTitles?: readonly string[];
  readonly signerName?: string;
  /** The lines above the preparer's name. */
  readonly preparerTitles?: readonly string[];
  readonly preparerName?: string;
  /** Ids of the indicators that become columns, in this order. Those that the sheet does not have are left out. */
  readonly indicators?: readonly string[];
  /** Sections with subtotals for the sheet's blocks; true when left out. */
  readonly showBlocks?: boolean;
  /** Columns with the names of secretaries and deputies; false when left out, as the sheet may be sent round. */
  readonly showPeople?: boolean;
  /** The small table of indicators with targets; true when left out. */
  readonly showTargets?: boolean;
  /** The statistics of the term before, to be compared with. */
  readonly previous?: TermStatistics;
  /** The small table that compares with the term before, where there is one; true when left out. */
  readonly showPrevious?: boolean;
  /** What must be checked in the source before anybody signs, beside the print; true when left out. */
  readonly showChecks?: boolean;
  /** It is printed, below the signatures; false when left out. */
  readonly printChecks?: boolean;
  /** Members of branches that have not met stand in brackets, which no sum takes in; false when left out. */
  readonly showPendingMembers?: boolean;
  /** Charts beside the table, which are not printed; true when left out. */
  readonly showCharts?: boolean;
  /** Formulas over the source for the counts of the total, by the indicator's id; where there is none, the rows are added. */
  readonly totals?: ReadonlyMap<string, string>;
}
