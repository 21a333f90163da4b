/**
 * A document as it stands after people wrote in it. A part written by hand is kept whatever the figures do; when the
 * text of ours under it changes, the part is out of date until somebody has decided, and both texts are at hand.
 */
import { diff3Merge, diffComm } from "node-diff3";
import { blockKinds } from "../documents/document";
import type { DocumentPart } from "../documents/text";
import type { Edits } from "./choices";

export interface EditedPart extends DocumentPart {
  /** What stands in the document; "" where the part was taken out. */
  readonly text: string;
  /** What we would write now; "" where we would write nothing. */
  readonly ours: string;
  /** What we wrote when the part was last edited or looked at; `ours` where it was not. */
  readonly over: string;
  readonly edited: boolean;
  /** What has become of our text since the edit; null where it is what it was. */
  readonly change: Change | null;
}

export interface Change {
  /** Our text then and now, in pieces that are the same, gone or new. */
  readonly pieces: readonly Piece[];
  /** The edit with the changes put into it; null where both changed the same words. */
  readonly merged: string | null;
}

export interface Piece {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** The parts in the document's order, ours with the edits over them; a part that we no longer write stays if it was edited. */
export function editedParts(parts: readonly DocumentPart[], edits: Edits = {}): readonly EditedPart[] {
  return blockKinds.flatMap((kind): readonly EditedPart[] => {
    const { text: ours = "", heading = null } = parts.find((part) => part.kind === kind) ?? {};
    const edit = edits[kind];
    if (!edit)
      return ours === ""
        ? []
        : [{ kind, heading, text: ours, ours, over: ours, edited: false, change: null }];
    const change = edit.over === ours ? null : changeOf(edit.text, edit.over, ours);
    return [{ kind, heading, text: edit.text, ours, over: edit.over, edited: true, change }];
  });
}

function changeOf(edited: string, before: string, now: string): Change {
  const pieces = diffComm(tokens(before), tokens(now)).flatMap((part): readonly Piece[] => {
    if ("common" in part) return [{ kind: "same", text: part.common.join("") }];
    return [
      { kind: "gone" as const, text: part.buffer1.join("") },
      { kind: "new" as const, text: part.buffer2.join("") },
    ].filter(({ text }) => text !== "");
  });
  return { pieces, merged: merge(edited, before, now) };
}

function merge(edited: string, before: string, now: string): string | null {
  const regions = diff3Merge(tokens(edited), tokens(before), tokens(now));
  const texts: string[] = [];
  for (const { ok, conflict } of regions) {
    const settled = ok ?? (conflict ? withNewFigures(conflict.a, conflict.o, conflict.b) : null);
    if (!settled) return null;
    texts.push(settled.join(""));
  }
  return texts.join("");
}

/**
 * Words that were changed beside a figure that has changed: the edit with the new figure, where only figures are new and
 * the edit has each old one once; null else.
 */
function withNewFigures(
  edited: readonly string[],
  before: readonly string[],
  now: readonly string[],
): readonly string[] | null {
  if (before.length !== now.length) return null;
  const changed = before.flatMap((old, i) => (old === now[i] ? [] : [{ old, figure: now[i] ?? "" }]));
  const occurs = (token: string): number => edited.filter((one) => one === token).length;
  const isClear = changed.every(
    ({ old, figure }) => /^\d/.test(old) && /^\d/.test(figure) && occurs(old) === 1,
  );
  if (!isClear) return null;
  return edited.map((token) => changed.find(({ old }) => old === token)?.figure ?? token);
}

/** Figures with their points and signs, words, and everything between. */
function tokens(text: string): string[] {
  return text.match(/\d[\d.,/]*\d%?|\d%?|[\p{L}\p{M}]+|\s+|[^\s\p{L}\p{M}\d]/gu) ?? [];
}
