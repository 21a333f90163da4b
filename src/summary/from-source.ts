/** What staff did not choose for the summary's heads and foot is as the source sheet has it; where that does not agree with the figures, it is not. */
import { issuerOf, issuersOf } from "../congress/organisation";
import type { SourcePaper } from "../congress/paper";
import type { TermStatistics } from "../congress/statistics";
import { upper } from "../vietnamese/capitals";
import { clean } from "../vietnamese/clean";
import { compareDays, type Day } from "../vietnamese/day";
import type { SummaryOptions } from "./options";

export function withSourcesOwn(options: SummaryOptions, statistics: TermStatistics): SummaryOptions {
  const { paper, office } = statistics.table;
  if (!isSameIssuer(options, statistics)) return options;
  const isOffices = office !== undefined && clean(options.organisation ?? "") === "";
  return {
    ...(isOffices && { office }),
    ...(paper && { ...headsOf(paper, statistics), ...signaturesOf(paper, options, statistics) }),
    ...chosenIn(options),
  };
}

/** Somebody else's letterhead is not ours: staff may head the summary with another body, or with its office. */
function isSameIssuer({ organisation = "" }: SummaryOptions, { table }: TermStatistics): boolean {
  const chosen = clean(organisation);
  if (chosen === "") return true;
  const [issuer, office] = issuersOf(chosen);
  return (
    office === undefined &&
    issuer !== undefined &&
    upper(issuer) === upper(issuerOf(table.organisation ?? ""))
  );
}

function chosenIn(options: SummaryOptions): SummaryOptions {
  const blank = Object.entries(options).filter(
    ([, value]) => value === null || (typeof value === "string" && clean(value) === ""),
  );
  const names = new Set(blank.map(([name]) => name));
  return Object.fromEntries(Object.entries(options).filter(([name]) => !names.has(name)));
}

/** A day before that of the figures is one of an earlier paper. */
function isStale(day: Day | null, { standing }: TermStatistics): boolean {
  return day !== null && (standing.asOf === null || compareDays(day, standing.asOf) < 0);
}

function headsOf(
  { higherBody, title, attached, signed }: SourcePaper,
  statistics: TermStatistics,
): SummaryOptions {
  const { table, standing } = statistics;
  const isOfSheet =
    table.asOf === null || (standing.asOf !== null && compareDays(table.asOf, standing.asOf) === 0);
  return {
    ...(higherBody !== undefined && { higherBody }),
    ...(title !== undefined && { title }),
    ...(attached && isOfSheet && !isStale(attached.day, statistics) && { attached: attached.text }),
    ...(signed && { place: signed.place }),
    ...(signed?.day && !isStale(signed.day, statistics) && { signingDate: signed.day }),
  };
}

/** A name goes with the title that it stands under: of titles that were chosen it is not the sheet's. */
function signaturesOf(
  { signer, preparer }: SourcePaper,
  { signerTitles }: SummaryOptions,
  { table }: TermStatistics,
): SummaryOptions {
  const isOurs =
    signer && signerTitles === undefined && isOfBranch(signer.titles) === isBranch(table.organisation);
  return {
    ...(isOurs && { signerTitles: signer.titles, ...(signer.name !== null && { signerName: signer.name }) }),
    ...(preparer && {
      preparerTitles: preparer.titles,
      ...(preparer.name !== null && { preparerName: preparer.name }),
    }),
  };
}

/** Who signs for a branch signs its own form, and no summary of many. */
function isOfBranch(titles: readonly string[]): boolean {
  return titles.some((title) => /CHI (?:BỘ|ỦY)/u.test(title));
}

function isBranch(organisation: string | null): boolean {
  return /^chi (?:bộ|ủy|uỷ)(?!\p{L})/iu.test(organisation ?? "");
}
