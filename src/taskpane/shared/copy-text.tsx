/**
 * Copying a text, where a host may forbid it: the clipboard with looks, else as plain text, else by the old command, else the text
 * stands selected and people press Ctrl+C.
 */
import { makeStyles, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";

const useStyles = makeStyles({ text: { width: "100%" } });

/** False where nothing is allowed. `html`: the text with its looks, where it has any. */
export async function copyText(text: string, html: string | null = null): Promise<boolean> {
  const ways = [
    ...(html === null ? [] : [() => navigator.clipboard.write([withLooks(text, html)])]),
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

function withLooks(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
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
export function CopyByHand({ text, label }: { readonly text: string; readonly label: string }): ReactNode {
  const styles = useStyles();
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
      aria-label={label}
    />
  );
}
