/** What the rules of the bank say against the sentences of a text as they stand: it is told, and hinders nobody. */
import { fold } from "../../vietnamese/fold";
import { linesOf } from "./lines";
import type { Offer } from "./offers";
import type { ThemeId } from "./phrase";

/** So many sentences are enough for one theme. */
export const MOST_OF_THEME = 3;

export type Advice =
  | { readonly kind: "many"; readonly theme: ThemeId; readonly count: number }
  /** Two sentences beside each other begin alike, with these words. */
  | { readonly kind: "opening"; readonly words: string }
  /** What was wanting is told, and neither why nor what is to be done. */
  | { readonly kind: "alone" };

/** `tasks` are what staff have typed of those, which answer to what was wanting. */
export function adviceOn(text: string, offers: readonly Offer[], tasks: string): readonly Advice[] {
  const lines = linesOf(text);
  const told = offers.filter((offer) => lines.includes(offer.text));
  const counts = new Map<ThemeId, number>();
  for (const { theme } of told) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const isWanting = told.some(({ phrase, theme }) => phrase.outcome === "fault" && theme !== "causes");
  const isAnswered = counts.has("causes") || linesOf(tasks).length > 0;
  return [
    ...[...counts].flatMap(([theme, count]): readonly Advice[] =>
      count > MOST_OF_THEME ? [{ kind: "many", theme, count }] : [],
    ),
    ...lines.flatMap((line, i): readonly Advice[] => {
      const words = openingOf(line);
      const isAlike = i > 0 && words !== null && fold(words) === fold(openingOf(lines[i - 1] ?? "") ?? "");
      return isAlike ? [{ kind: "opening", words }] : [];
    }),
    ...(isWanting && !isAnswered ? [{ kind: "alone" } as const] : []),
  ];
}

/** The first two words, "Đề nghị", without what is behind them. */
function openingOf(line: string): string | null {
  return /^[\p{L}\p{N}]+ [\p{L}\p{N}]+/u.exec(line)?.[0] ?? null;
}
