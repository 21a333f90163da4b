/** Which phrases of the bank can be said of a sheet, in its words: the one place that decides. Nothing is put into a text here. */
import { clean, isEmptyText } from "../../vietnamese/clean";
import { fold } from "../../vietnamese/fold";
import { bank } from "./bank";
import { filled, fitted, openGaps, type Fillings, type Spoken } from "./fitted";
import type { OwnPhrase, TypedPart } from "./parts";
import {
  idsOf,
  isInternal,
  themes,
  type BranchKind,
  type Condition,
  type Gap,
  type Phrase,
  type ThemeId,
} from "./phrase";
import type { Situation } from "./situation";

export interface Offer {
  readonly phrase: Phrase;
  readonly theme: ThemeId;
  /** As it would stand in the text; what lacks is dots. */
  readonly text: string;
  /** What has to be said before it can be chosen; nothing as a rule. */
  readonly missing: readonly Gap[];
  /** Not shown of itself where the text is public. */
  readonly internal: boolean;
}

/** What staff have typed so far. */
export interface Given {
  readonly speaker: string;
  readonly speakerOffice: string;
  /** All of it, in which a pilot congress may be named. */
  readonly texts: readonly string[];
}

/**
 * The phrases for a part of a document that hold, in the bank's order. Of those for one kind of branch only such as are certainly on the
 * sheet, and what staff have `chosen`.
 */
export function offersFor(
  part: TypedPart,
  situation: Situation,
  given: Given,
  chosen: BranchKind | null = null,
): readonly Offer[] {
  const fillings = fillingsOf(situation, given);
  const pilot = situation.pilot || given.texts.some((text) => fold(text).includes("dai hoi diem"));
  return themesOf(part).flatMap((theme) =>
    bank[theme].flatMap((phrase): readonly Offer[] => {
      const spoken = holds(phrase, { ...situation, pilot }) ? spokenOf(phrase, situation, chosen) : null;
      const sentence = spoken && fitted(phrase, spoken);
      if (sentence === null) return [];
      return [
        {
          phrase,
          theme,
          text: filled(sentence, fillings),
          missing: openGaps(sentence, fillings),
          internal: isInternal(theme, phrase),
        },
      ];
    }),
  );
}

export interface OwnOffer extends Pick<Offer, "text" | "missing"> {
  readonly own: OwnPhrase;
}

/** The office's own sentences for a part of a document, all of them. */
export function ownOffersFor(
  part: TypedPart,
  own: readonly OwnPhrase[],
  situation: Situation,
  given: Given,
): readonly OwnOffer[] {
  const fillings = fillingsOf(situation, given);
  return own
    .filter((one) => one.part === part)
    .map((one) => ({
      own: one,
      text: filled(one.sentence, fillings),
      missing: openGaps(one.sentence, fillings),
    }));
}

/** The themes that a part of a document can be about. */
export function themesOf(part: TypedPart): readonly ThemeId[] {
  return idsOf(themes).filter((id) => themes[id].parts.some((one) => one === part));
}

function fillingsOf({ unit, term }: Situation, { speaker, speakerOffice }: Given): Fillings {
  const typed = (text: string): string | null => (isEmptyText(text) ? null : clean(text));
  return {
    "đơn vị": unit,
    "nhiệm kỳ": term,
    "người phát biểu": typed(speaker),
    "chức vụ": typed(speakerOffice),
  };
}

function holds(
  { when, of, sentence }: Phrase,
  { one, committee, held, pending, pilot, shortage, rearranged }: Situation,
): boolean {
  if ((of === "one") !== one || (!committee && /chi ủy/iu.test(sentence))) return false;
  const conditions: Readonly<Record<Condition, boolean>> = {
    someHeld: held.count > 0,
    somePending: pending.count > 0,
    allHeld: held.count > 0 && pending.count === 0,
    pilot,
    shortage,
    rearranged,
  };
  return when === undefined || conditions[when];
}

/** Of which branches a phrase speaks; null where there are none of its kind, or too few for one that speaks of several. */
function spokenOf(
  { branches: kind, of, when, sentence }: Phrase,
  { due, held, pending, underway, kinds }: Situation,
  chosen: BranchKind | null,
): Spoken | null {
  const whole = { due: due.count, held: held.count };
  const told = kind === undefined ? whole : kinds[kind];
  const all = told ?? (kind === chosen ? whole : null);
  if (!all || (of !== "one" && all.due < 2)) return null;
  if (when === "somePending") {
    // What is going on is no more "chưa tổ chức", and nobody is "còn lại" before the first.
    const count = pending.count - (sentence.includes("chưa tổ chức") ? underway : 0);
    const isRest = sentence.includes("còn lại");
    return count > 0 && !(isRest && held.count === 0)
      ? { ...pending, count, kind: null, metOnly: false }
      : null;
  }
  // What nobody but staff knows to be of a kind may be some of them.
  const isSome = kind !== undefined && (told === undefined || all.due < whole.due);
  const among = { kind: isSome ? kind : null, metOnly: false };
  if (when !== "someHeld") return { ...due, ...among, count: all.due };
  if (all.held === 0) return null;
  const metOnly = all.held < all.due;
  return { ...(metOnly ? held : due), ...among, count: all.held, metOnly };
}
