/**
 * One run for one field: Word parts `{{Tên đơn vị}}` into runs wherever somebody once stopped typing, corrected a letter or looked
 * for spelling. The run of a field has the looks of its first letter.
 */
import { markOf, type Fault, type Mark, type Place } from "./mark";
import { around, below, child, cloned, element, remove, replace, text, wordsOf, type Element } from "./tree";

/** What is not read with the paragraph: deleted words, looks, paragraphs within (text boxes). */
const NOT_READ = new Set(["w:del", "w:moveFrom", "w:rPr", "w:pPr", "w:p", "mc:AlternateContent"]);
const FIELD = /\{\{((?:(?!\{\{|\}\})[^])*)\}\}/g;

interface Leaf {
  readonly of: Element;
  readonly words: string;
  readonly at: number;
}

/** A piece of a leaf: words, or a field that begins in it. */
type Piece = string | Mark;

interface Cut {
  readonly pieces: readonly Piece[];
  /** It stands within a field and says nothing of its own. */
  readonly isGone: boolean;
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

export function markFields(places: ReadonlyMap<Element, Place>): readonly Fault[] {
  const faults: Fault[] = [];
  for (const [paragraph, place] of places) {
    const leaves = leavesOf(paragraph);
    const whole = leaves.map(({ words }) => words).join("");
    if (!/\{\{|\}\}/.test(whole)) continue;
    const found = [...whole.matchAll(FIELD)].map(({ index, 0: { length }, 1: inside = "" }): Found => {
      return { from: index, to: index + length, mark: markOf(inside, place) };
    });
    const rest = whole.replace(FIELD, "\n");
    if (/\{\{|\}\}/.test(rest)) faults.push({ kind: "brace", written: around40(whole, rest), place });
    const cuts = new Map(leaves.map((leaf) => [leaf.of, cutOf(leaf, found)]));
    const runs = leaves.flatMap(({ of }) => around(of, "w:r") ?? []);
    for (const run of new Set(runs)) parted(run, cuts);
  }
  return faults;
}

/** The brace that is left over, with some words behind it. */
function around40(whole: string, rest: string): string {
  const at = rest.search(/\{\{|\}\}/);
  const left = rest.slice(Math.max(0, at - 20), at + 30).trim();
  return left === "" ? whole.slice(0, 40) : left;
}

function leavesOf(paragraph: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  for (const of of below(paragraph, NOT_READ)) {
    const isSpace = (of.name === "w:tab" || of.name === "w:br") && of.parent?.name === "w:r";
    if (of.name !== "w:t" && of.name !== "w:softHyphen" && !isSpace) continue;
    const words = of.name === "w:t" ? wordsOf(of) : isSpace ? " " : "";
    leaves.push({ of, words, at });
    at += words.length;
  }
  return leaves;
}

/** Null where no field touches the leaf. */
function cutOf({ words, at }: Leaf, found: readonly Found[]): Cut | null {
  const end = at + words.length;
  if (words === "")
    return found.some(({ from, to }) => from < at && to > at) ? { pieces: [], isGone: true } : null;
  const touching = found.filter(({ from, to }) => to > at && from < end);
  if (touching.length === 0) return null;
  const pieces: Piece[] = [];
  let i = at;
  for (const { from, to, mark } of touching) {
    if (from > i) pieces.push(words.slice(i - at, from - at));
    if (from >= at) pieces.push(mark);
    i = Math.min(to, end);
  }
  if (i < end) pieces.push(words.slice(i - at));
  return { pieces, isGone: pieces.length === 0 };
}

/** Parts a run so that each field that begins in it stands in a run of its own. */
function parted(run: Element, cuts: ReadonlyMap<Element, Cut | null>): void {
  const { parent } = run;
  if (!parent || !run.children.some((one) => one.kind === "element" && cuts.get(one))) return;
  const looks = child(run, "w:rPr");
  const made: Element[] = [];
  let plain: Element | null = null;
  const another = (): Element => {
    const next = element("w:r", run.attributes, looks ? [cloned(looks)] : []);
    made.push(next);
    return next;
  };
  for (const one of run.children) {
    if (one === looks) continue;
    const cut = one.kind === "element" ? cuts.get(one) : null;
    const pieces = cut ? cut.pieces : [one];
    for (const piece of pieces) {
      if (typeof piece !== "string" && "written" in piece) {
        plain = null;
        another().mark = piece;
        continue;
      }
      plain ??= another();
      const kept = typeof piece === "string" ? element("w:t", ' xml:space="preserve"', [text(piece)]) : piece;
      kept.parent = plain;
      plain.children.push(kept);
    }
  }
  replace(run, made);
  removeIfEmpty(parent);
}

/** What held nothing but a part of a field goes with it. */
function removeIfEmpty(holder: Element): void {
  const { parent } = holder;
  if (!parent || holder.children.length > 0 || !/^w:(?:ins|moveTo|smartTag)$/.test(holder.name)) return;
  remove(holder);
  removeIfEmpty(parent);
}

/** The runs that are fields, in the order of the document. */
export function markedRuns(root: Element): readonly (Element & { readonly mark: Mark })[] {
  return [...below(root)].filter(isMarked);
}

function isMarked(one: Element): one is Element & { readonly mark: Mark } {
  return one.mark !== null;
}
