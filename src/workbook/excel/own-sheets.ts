/** Our sheets of some kinds as they stand in the workbook, those included that a run left half made. */
import { keptByHalf, ownSheet, type BookView, type Loaded } from "./book";
import { loadHalfMade, loadOwnSheet, type OwnSheet } from "./own-sheet";
import type { MadeKind, SheetTag } from "./sheet-tag";

export function loadOwnSheets(
  context: Excel.RequestContext,
  book: BookView,
  kinds: readonly MadeKind[],
  /** What is ours of them, where people may have put in or taken out rows and columns of it. */
  partOf: (tag: SheetTag) => SheetTag = (tag) => tag,
): Loaded<readonly OwnSheet[]> {
  const loaded = kinds.flatMap((kind): readonly Loaded<OwnSheet>[] => {
    const sheet = ownSheet(book, kind);
    if (!sheet?.tag) return [];
    const kept = keptByHalf(book, sheet);
    const { tag: tagThere } = sheet;
    const tag = partOf(tagThere);
    const own = kept ? loadHalfMade(context, sheet, tag, kept) : loadOwnSheet(context, sheet, tag);
    return [() => ({ ...own(), tagThere })];
  });
  return () => loaded.map((own) => own());
}
