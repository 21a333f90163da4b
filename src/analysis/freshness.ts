/**
 * Whether a sheet that was made still says what would be said now. It is decided by what went in, never by counting what
 * happened: a sheet is wholly determined by the statistics and the choices that it is made of, so what it was made of is kept
 * as a short text and compared with what it would be made of now. A change that says nothing to the sheet leaves it fresh, and
 * one that is taken back makes it fresh again.
 */
import type { SheetLayout } from "../sheet/layout";
import type { OutputKind } from "../congress/outputs";

/** A sheet that was made. */
export interface MadeOf {
  readonly kind: OutputKind;
  /** What it was made of, as `contentOf` told then; "" where that was not kept: then nothing is known. */
  readonly content: string;
}

/** The kinds whose sheets say something else than would be said now; `now` gives null where nothing could be made. */
export function outdatedKinds(
  made: readonly MadeOf[],
  now: (kind: OutputKind) => SheetLayout | null,
): readonly OutputKind[] {
  return made.flatMap(({ kind, content }) => {
    if (content === "") return [];
    const layout = now(kind);
    return layout !== null && contentOf(layout) === content ? [] : [kind];
  });
}

/** All that a sheet says and how it looks, in 14 signs. Its name is left out: where that is taken, it gets another. */
export function contentOf(layout: SheetLayout): string {
  const text = JSON.stringify({ ...layout, name: "", rowHeights: [...layout.rowHeights] });
  return digest(text);
}

/**
 * 53 bits of a text (cyrb53, in the public domain). The platform's own digest answers later, when somebody may have typed
 * again, and only where the page came over https.
 */
function digest(text: string): string {
  const { imul } = Math;
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & low) + (high >>> 0);
  return number.toString(16).padStart(14, "0");
}
