/**
 * What a formula can be about on the sheet that was read: which kinds are offered, what each of them asks besides, and the wish
 * that follows from what was chosen. What was chosen and is not there, or not any more, gives way to the first that is.
 */
import type { Part } from "../../functions/parts";
import type { FigureView } from "../../analysis/overview/figures";
import type { Overview } from "../../analysis/overview/overview";
import { indicators } from "../../congress/indicators";
import { formulaKinds, type FormulaKind, type FormulaWish } from "../../functions/formula-text";

export interface FormulaChoice extends Omit<FormulaWish, "indicator"> {
  /** The id of a figure; null before one was chosen. */
  readonly figure: string | null;
}

/** What is asked for a formula; a list without entries is not asked for. */
export interface FormulaForm {
  readonly kinds: readonly FormulaKind[];
  readonly figures: readonly FigureView[];
  /** The id of the one that is chosen; "" where none is asked for. */
  readonly figure: string;
  /** Names, beside the whole. */
  readonly blocks: readonly string[];
  /** Of the bulletin, beside all of it. */
  readonly parts: readonly Part[];
  readonly asksDay: boolean;
  readonly wish: FormulaWish;
}

const PARTS = ["progress", "results", "shortages"] as const satisfies readonly Part[];

export function formulaForm(chosen: FormulaChoice, { groups }: Overview): FormulaForm {
  const [whole, ...others] = groups;
  const named = others.flatMap(({ name }) => name ?? []);
  const kinds = formulaKinds.filter((kind) => isOffered(kind, whole.figures, named));
  const kind = kinds.includes(chosen.kind) ? chosen.kind : (kinds[0] ?? "progress");
  const figures = figuresFor(kind, whole.figures);
  const figure = (figures.find(({ id }) => id === chosen.figure) ?? figures[0])?.id ?? "";
  return {
    kinds,
    figures,
    figure,
    blocks: kind === "count" || kind === "share" || kind === "progress" ? named : [],
    parts: kind === "sentences" ? PARTS : [],
    asksDay: kind !== "findings",
    wish: {
      kind,
      indicator: indicators.find(({ id }) => id === figure)?.label ?? "",
      block: named.find((name) => name === chosen.block) ?? null,
      part: chosen.part,
      asOf: chosen.asOf,
    },
  };
}

function isOffered(kind: FormulaKind, figures: readonly FigureView[], blocks: readonly string[]): boolean {
  switch (kind) {
    case "count":
    case "share":
      return figuresFor(kind, figures).length > 0;
    case "byBlock":
      return blocks.length > 0 && figures.length > 0;
    case "progress":
    case "statistics":
    case "findings":
    case "sentences":
      return true;
  }
}

/** Those that a formula of this kind can be about; none where it is about all of them. */
function figuresFor(kind: FormulaKind, figures: readonly FigureView[]): readonly FigureView[] {
  switch (kind) {
    case "count":
    case "byBlock":
      return figures;
    case "share":
      return figures.filter(({ share }) => share !== null);
    case "progress":
    case "statistics":
    case "findings":
    case "sentences":
      return [];
  }
}
