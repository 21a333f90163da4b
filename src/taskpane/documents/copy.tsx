/** Copying the document that is looked at, as it stands when it is asked for. */
import { useState } from "react";
import { editedParts, type EditedPart } from "../../analysis/edits";
import { linesHtml } from "../../documents/html";
import { linesOf, partsText } from "../../documents/text";
import { usePane } from "../shared/context";
import { copyText } from "../shared/copy-text";
import type { State } from "../core/state";

/** The document that is looked at as it stands, with what was written into it by hand. */
export function documentParts({ analysis, choices: { document, edits } }: State): readonly EditedPart[] {
  return analysis?.ok ? editedParts(analysis.documents[document], edits[document]) : [];
}

export function useCopy(): {
  readonly start: () => void;
  /** The text to be copied by hand, where nothing else was allowed. */
  readonly byHand: string | null;
} {
  const { store, controller, dispatch } = usePane();
  const [byHand, setByHand] = useState<string | null>(null);
  const copyNow = (): void => {
    const parts = documentParts(store.getState());
    const text = partsText(parts);
    void copyText(text, linesHtml(linesOf(parts))).then((isCopied) => {
      setByHand(isCopied ? null : text);
      controller.noteText();
      dispatch({
        type: "notice",
        notice: isCopied ? { kind: "copied", ...controller.toCheck() } : { kind: "copy-by-hand" },
      });
    });
  };
  const start = (): void => {
    // Some browsers let a page copy only while a click is being answered.
    if (!controller.isBehind()) {
      copyNow();
      return;
    }
    void controller.current().then((isCurrent) => {
      if (isCurrent) copyNow();
    });
  };
  return { start, byHand };
}
