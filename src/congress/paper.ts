/**
 * What a sheet has of a paper that somebody signs: who stands above the office in its letterhead, its title, the place, who made it and who
 * signs it. The sheet that is made of it has the same where nobody chooses another.
 */
import type { Day } from "../vietnamese/day";

/** Who stands below the table: the lines of the title ("T/M ĐẢNG ỦY", "BÍ THƯ"), and the name where one is written. */
export interface Signatory {
  readonly titles: readonly string[];
  readonly name: string | null;
}

export interface SourcePaper {
  /** The body in the line above that of the organisation. */
  readonly higherBody?: string;
  /** The title without its term: no day, no number of a document, no part of the time stands in it. */
  readonly title?: string;
  /** "Kèm theo Báo cáo số 15-BC/ĐU", and the day in it. */
  readonly attached?: { readonly text: string; readonly day: Day | null };
  /** "Hà Nội, ngày 20 tháng 4 năm 2017": the day null where dots stand for it. */
  readonly signed?: { readonly place: string; readonly day: Day | null };
  readonly signer?: Signatory;
  readonly preparer?: Signatory;
}
