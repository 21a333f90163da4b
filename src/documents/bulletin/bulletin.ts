/**
 * The bulletin as data: blocks of sentences in the order in which offices write them. What the sheet does not have
 * is not mentioned; what staff type stands as typed. Plain text, HTML and Word are renderings of these blocks.
 */
import { defaultSettings, type CongressSettings } from "../../congress/settings";
import type { TermStatistics } from "../../congress/statistics";
import { basis } from "./basis";
import type { Bulletin } from "../document";
import { captions } from "./captions";
import { byline, directions, evaluation, tasks } from "./closing";
import { extremes } from "../sentences/extremes";
import { factsOf } from "../sentences/facts";
import { headline, lead } from "./opening";
import type { BulletinOptions } from "./options";
import { progress } from "../sentences/progress";
import { results } from "../sentences/results";

/** Writes the bulletin of a term's statistics. Blocks without anything to say are left out. */
export function makeBulletin(
  statistics: TermStatistics,
  options: BulletinOptions = {},
  settings: CongressSettings = defaultSettings,
): Bulletin {
  const facts = factsOf(statistics, options, settings);
  const writers = [
    headline,
    basis,
    lead,
    progress,
    results,
    extremes,
    evaluation,
    directions,
    tasks,
    captions,
    byline,
  ];
  const blocks = writers.map((write) => write(facts));
  return { blocks: blocks.filter(({ paragraphs, points }) => paragraphs.length + points.length > 0) };
}
