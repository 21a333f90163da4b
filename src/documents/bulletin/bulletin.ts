/**
 * The bulletin on branch congresses: its blocks in the order in which offices write them. What the sheet does not have is not mentioned; what
 * staff type stands as typed.
 */
import { defaultSettings, type CongressSettings } from "../../congress/settings";
import type { TermStatistics } from "../../congress/statistics";
import { blockOf, type Block, type Document } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import { extremes } from "../sentences/extremes";
import type { Facts } from "../sentences/facts";
import { progress } from "../sentences/progress";
import { results, resultsByBlock } from "../sentences/results";
import { said } from "../spans";
import { basisPhrase, basisSentences, onBasis } from "./basis";
import { captions } from "./captions";
import { byline, directions, evaluation, tasks } from "./closing";
import { headline, lead } from "./opening";
import { bulletinOptions, type BulletinOptions, type FullBulletinOptions } from "./options";

export const bulletin = documentKind({
  id: "bulletin",
  label: "Bản tin",
  options: bulletinOptions,
  write: blocksOf,
  page: officePage,
});

/** Writes the bulletin of a term's statistics. Blocks without anything to say are left out. */
export function makeBulletin(
  statistics: TermStatistics,
  options: BulletinOptions = {},
  settings: CongressSettings = defaultSettings,
): Document {
  return bulletin.write(statistics, options, settings);
}

function blocksOf(facts: Facts, options: FullBulletinOptions): readonly Block[] {
  return [
    headline(facts, options),
    blockOf(
      "basis",
      basisSentences(options.basis).map((sentence) => [sentence]),
    ),
    lead(facts, options),
    progressBlock(facts, options),
    resultsBlock(facts),
    blockOf("extremes", [[extremes(facts, options.extremes)]]),
    evaluation(facts, options),
    directions(facts, options),
    tasks(facts, options),
    captions(facts, options),
    byline(facts, options),
  ];
}

function progressBlock(facts: Facts, { basis }: FullBulletinOptions): Block {
  const [first = [], ...others] = progress(facts).filter((sentence) => sentence.length > 0);
  // Where nobody is to meet there is no lead for a basis to stand in.
  const hasLead = facts.statistics.progress.required > 0;
  const opening = hasLead ? first : onBasis(basisPhrase(basis), first, facts.onlyBranch !== null);
  return blockOf("progress", [[opening, ...others]]);
}

function resultsBlock(facts: Facts): Block {
  const sentences = results(facts);
  const points = sentences.length === 0 ? [] : resultsByBlock(facts);
  return blockOf(
    "results",
    [sentences, points.length === 0 ? [] : [said`Kết quả cụ thể theo từng khối:`]],
    points,
  );
}
