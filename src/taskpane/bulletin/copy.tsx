/**
 * Copying, where a host may forbid it: the clipboard with looks, else as plain text, else by the old command, else the text
 * stands selected and people press Ctrl+C.
 */
import { makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { editedParts, linesOf, textOf, type EditedPart } from "../../analysis/edits";
import { linesHtml } from "../../documents/html";
import { usePane, useWords } from "../shared/context";
import type { State } from "../core/state";

const useStyles = makeStyles({ text: { width: "100%" } });

/** The bulletin as it stands, with what was written into it by hand. */
export function bulletinParts({ analysis, choices }: State): readonly EditedPart[] {
  return analysis?.ok ? editedParts(analysis.documents.bulletin, choices.edits.bulletin) : [];
}

export function useCopy(): {
  readonly start: () => void;
  /** The text to be copied by hand, where nothing else was allowed. */
  readonly byHand: string | null;
} {
  const { store, controller, dispatch } = usePane();
  const [byHand, setByHand] = useState<string | null>(null);
  const copyNow = (): void => {
    const parts = bulletinParts(store.getState());
    const text = textOf(parts);
    void copy(text, linesHtml(linesOf(parts))).then((isCopied) => {
      setByHand(isCopied ? null : text);
      dispatch({ type: "notice", notice: { kind: isCopied ? "copied" : "copy-by-hand" } });
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

async function copy(text: string, html: string): Promise<boolean> {
  const ways = [
    () => {
      const item = new ClipboardItem({
        "text/plain": new Blob([text], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" }),
      });
      return navigator.clipboard.write([item]);
    },
    () => navigator.clipboard.writeText(text),
    () => (copyByCommand(text) ? Promise.resolve() : Promise.reject(new Error("refused"))),
  ];
  for (const way of ways) {
    try {
      await way();
      return true;
    } catch {
      // The next way.
    }
  }
  return false;
}

/** A text area, since an input would drop the line breaks. */
function copyByCommand(text: string): boolean {
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  const focused = document.activeElement;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

/** The text, selected, to be copied by hand. */
export function CopyByHand({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Textarea
      textarea={{ ref: area }}
      className={styles.text}
      readOnly
      rows={8}
      value={text}
      aria-label={say("bulletin.by-hand")}
    />
  );
}
