/** What the congresses elected, paragraph by paragraph in the order in which offices write it. */
import type { Chapter } from "../../congress/indicators";
import type { Sentence } from "../document";
import { joinedBy, said } from "../spans";
import { attendance } from "./attendance";
import { candidatesAt } from "./candidates";
import { chosen } from "./chapters";
import { appointed, elected, structure } from "./committee";
import { compared, withFirstMention } from "./comparison";
import { levels, nobody, of } from "./composition";
import { electedAt, leadershipAt } from "./one-congress";
import type { Facts } from "./facts";
import { firstBallotAt } from "./first-ballot";
import { averageAgeOf, averageFigure, withFirstShare } from "./figures";
import { leaderships } from "./leaderships";
import { eachElected, positions, secretariesBeside } from "./positions";
import { withoutSecretary } from "./shortages";

/** What is said of the results beside the chapters of indicators. */
type Other = "attendance" | "leaderships" | "averageAge" | "each" | "appointed" | "withoutSecretary";

/**
 * The paragraph that a part stands in: the first, one of its own, or its own only where there is more to tell than it. What is
 * compared with the term before has one with all that follows it.
 */
type Place = "first" | "compared" | "levels" | "age" | "each" | "own";

interface Part {
  readonly place: Place;
  readonly write: (facts: Facts) => readonly Sentence[];
}

/**
 * Where each chapter of indicators is told, and what is said beside them, in the order in which offices write it. A chapter
 * without its place does not compile.
 */
export const resultSentences: Readonly<Record<Chapter | Other, Part>> = {
  attendance: { place: "first", write: (facts) => [attendance(facts)] },
  members: { place: "first", write: (facts) => [membersSentence(facts)] },
  committee: {
    place: "first",
    write: (facts) =>
      facts.one === null
        ? elected(facts)
        : [candidatesAt(facts), ...electedAt(facts, facts.one), firstBallotAt(facts)],
  },
  // In the same sentence as the committee, or right behind it, unless it is compared.
  structure: { place: "compared", write: (facts) => (facts.one === null ? structure(facts) : []) },
  leaderships: { place: "first", write: (facts) => [leaderships(facts)] },
  education: { place: "levels", write: levels },
  // Told with the education: short chapters are one sentence.
  theory: { place: "levels", write: () => [] },
  averageAge: { place: "age", write: (facts) => [averageAge(facts)] },
  each: { place: "each", write: (facts) => (facts.one === null ? [eachElected(facts)] : []) },
  positions: { place: "own", write: (facts) => (facts.one === null ? positions(facts) : []) },
  // Behind the positions, where these are a paragraph of their own.
  secretaries: {
    place: "each",
    write: (facts) => (facts.one === null ? secretariesBeside(facts) : []),
  },
  appointed: { place: "own", write: (facts) => [appointed(facts)] },
  withoutSecretary: {
    place: "own",
    write: (facts) => (facts.wording.internal ? [withoutSecretary(facts)] : []),
  },
};

/** The paragraphs of the results; none before the first congress. */
export function results(
  facts: Facts,
  parts: readonly Part[] = Object.values(resultSentences),
): readonly (readonly Sentence[])[] {
  if (facts.statistics.progress.held === 0) return [];
  const at = (place: Place): readonly Sentence[] =>
    parts
      .filter((part) => part.place === place)
      .flatMap(({ write }) => write(facts))
      .filter((sentence) => sentence.length > 0);
  const [first, beside, level, each, age, own] = [
    at("first"),
    at("compared"),
    at("levels"),
    at("each"),
    at("age"),
    at("own"),
  ];
  const isLong = chaptersOf(facts) > 1;
  // "Các chi bộ này" are those of the sentence before.
  const isBeside = isLong || !facts.allMet;
  const paragraphs =
    beside.length > 0
      ? [first, [...beside, ...level, ...each, ...age], own]
      : isLong
        ? [[...first, ...each], [...level, ...age], own]
        : [[...first, ...(isBeside ? each : []), ...level, ...(isBeside ? [] : each), ...age], own];
  return withFirstMention(paragraphs.filter((paragraph) => paragraph.length > 0).map(withFirstShare));
}

/** How many of education and theory are told: both are a paragraph of their own. */
function chaptersOf(facts: Facts): number {
  const has = (chapter: Chapter): number => (chosen(facts, [chapter]).some(({ count }) => count > 0) ? 1 : 0);
  return has("education") + has("theory");
}

/** Who of all members, behind those who came. */
export function membersSentence(facts: Facts): Sentence {
  const figures = chosen(facts, ["members"]);
  const present = figures.filter(({ count }) => count > 0).map((one) => of(facts, one));
  const absent = nobody(
    facts,
    figures.filter(({ count }) => count === 0),
    false,
  );
  const told = joinedBy("; ", [...present, absent]);
  return told.length === 0 ? [] : said`Trong số đảng viên, ${told}.`;
}

/** "Tuổi bình quân của cấp ủy viên là 44,6 tuổi." */
export function averageAge(facts: Facts): Sentence {
  const figure = averageAgeOf(facts);
  const age = figure ? averageFigure(facts, figure) : [];
  // Of two persons nobody takes a mean.
  if (facts.one !== null && leadershipAt(facts, facts.one) !== "committee") return [];
  if (!figure || age.length === 0) return [];
  return said`Tuổi bình quân của cấp ủy viên là ${age} tuổi${compared(facts, figure)}.`;
}
