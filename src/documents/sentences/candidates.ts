/** How many stood for election, and by how many more than the seats, where staff want it told and all seats were filled. */
import { countOf } from "../../congress/statistics";
import type { Sentence } from "../document";
import { said } from "../spans";
import type { Facts } from "./facts";
import { before, shareFigure } from "./figures";

/** "Tổng số người trong danh sách bầu cử của các chi bộ là 47, để bầu 41 cấp ủy viên (số dư 14,63%)."; behind it how they were elected. */
export function candidates(facts: Facts, ballots: Sentence = []): Sentence {
  const { statistics, wording, allMet, shortNoun } = facts;
  const [stood, planned, elected, surplus] = ["candidates", "planned", "elected", "surplus"].map((id) =>
    countOf(statistics, id),
  );
  if (!wording.surplus || !stood || !planned || !elected || planned.count !== elected.count) return [];
  if (stood.count < planned.count) return [];
  const share = surplus && surplus.count > 0 ? shareFigure(facts, surplus) : [];
  const more = share.length === 0 ? "" : said` (số dư ${share})`;
  const who = allMet ? `các ${shortNoun}` : `các ${shortNoun} đã tổ chức đại hội`;
  return said`Tổng số người trong danh sách bầu cử của ${who} là ${before(facts, stood)}, để bầu ${before(facts, planned)} cấp ủy viên${more}${ballots.length === 0 ? "" : said`; ${ballots}`}.`;
}
