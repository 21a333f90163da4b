/**
 * The bulletin on branch congresses: its blocks in the order in which offices write them. What the sheet does not have is not mentioned; what
 * staff type stands as typed.
 */
import { kindNamed } from "../../congress/kinds";
import { blockOf, type Block, type Sentence } from "../document";
import { documentKind } from "../document-kind";
import { officePage } from "../page";
import { extremes } from "../sentences/extremes";
import type { Facts } from "../sentences/facts";
import { highlightsOf } from "../sentences/highlights";
import { isOfPilots, onlyPilots, pilotsHeld } from "../sentences/pilots";
import { preparing, progress } from "../sentences/progress";
import { newProgress, newSince } from "../sentences/new-since";
import { results } from "../sentences/results";
import { sourcePhrase } from "../sentences/source";
import { typedParagraphs } from "../sentences/typed";
import { textOf } from "../spans";
import { basisPhrase, basisSentences, onBasis } from "../sentences/basis";
import { captions } from "./captions";
import { byline, isOwnSource } from "./closing";
import { headline } from "./headline";
import { lead } from "./opening";
import { directions } from "./speaker";
import { bulletinOptions, type FullBulletinOptions } from "./options";

export const bulletin = documentKind({
  id: "bulletin",
  label: "Bản tin",
  options: bulletinOptions,
  page: officePage,
  blocks: [
    "headline",
    "basis",
    "lead",
    "progress",
    "results",
    "extremes",
    "evaluation",
    "directions",
    "tasks",
    "captions",
    "byline",
  ],
  write: blocksOf,
});

function blocksOf(facts: Facts, typed: FullBulletinOptions): readonly Block[] {
  const options = isOwnSource(facts, typed) ? { ...typed, source: "" } : typed;
  const { block, tellsProgress } = lead(facts, options);
  const hasLead = block.paragraphs.length > 0;
  const more = newSince(facts, options);
  const basis = basisPhrase(options.basis);
  const isPilots = facts.one === null && isOfPilots(facts, basis);
  const first = more
    ? onBasis(sourcePhrase(facts, options.source), newProgress(facts, more), false)
    : tellsProgress
      ? []
      : undefined;
  const leadsPilots = isPilots && !more && facts.shape === "progress" && onlyPilots(facts) !== null;
  const still = progress(facts, first, leadsPilots ? [] : pilotsHeld(facts, isPilots ? basis : ""));
  // Where nobody is to meet there is no lead for a basis to stand in.
  const ground = hasLead ? "" : basis;
  const told = still
    .filter((sentence) => !isTyped(facts, options, sentence))
    .map((sentence, i) =>
      i === 0 ? onBasis(ground, sentence, kindNamed(textOf(sentence)) !== null) : sentence,
    );
  // The first congress is the news; who is still to come stands behind its result.
  const isFirst = facts.shape === "first";
  return [
    headline(facts, options),
    blockOf(
      "basis",
      basisSentences(options.basis).map((sentence) => [sentence]),
    ),
    block,
    blockOf("progress", isFirst ? [] : [told]),
    blockOf("results", [...results(facts), isFirst ? told : []]),
    blockOf("extremes", [[extremes(facts, options.extremes), ...chosenHighlights(facts, options)]]),
    blockOf("evaluation", typedParagraphs(options.evaluation)),
    directions(facts, options),
    blockOf("tasks", typedParagraphs(options.tasks)),
    captions(facts, options),
    byline(facts, options),
  ];
}

/** Whether staff say themselves how the congresses are to be prepared. */
function isTyped(facts: Facts, { tasks, directions }: FullBulletinOptions, sentence: Sentence): boolean {
  return (
    textOf(sentence) === textOf(preparing(facts)) &&
    [tasks, ...directions].some((text) => /chuẩn bị|hoàn thiện|hoàn thành|khẩn trương/iu.test(text))
  );
}

function chosenHighlights(facts: Facts, { highlights }: FullBulletinOptions): readonly Sentence[] {
  return highlightsOf(facts).flatMap(({ id, sentence }) => (highlights.includes(id) ? [sentence] : []));
}
