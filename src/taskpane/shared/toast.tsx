/** What went well is said over the foot of the pane, for a while: it asks nobody for anything. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { useEffect, useState, type ReactNode } from "react";
import type { Notice } from "../core/notices";
import { useWords } from "./context";
import { Dismiss } from "./dismiss";
import { useDownload } from "./download";
import { isWithoutButtons } from "./notice-look";
import { noticeWords } from "./notice-words";

const SHOWN_MS = 10_000;

const useStyles = makeStyles({
  toast: {
    position: "absolute",
    left: "8px",
    right: "8px",
    bottom: "8px",
    zIndex: 3,
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "6px 6px 6px 10px",
    fontSize: "12px",
    lineHeight: "16px",
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorStatusSuccessForeground1 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  button: { flexShrink: 0 },
});

/** It stays as long as somebody points at it or is in it. */
export function Toast({ notice }: { readonly notice: Notice }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const download = useDownload();
  const [isHeld, setHeld] = useState(false);
  const [over, setOver] = useState<Notice | null>(null);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => {
      setOver(notice);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isHeld, notice]);
  if (over === notice) return null;
  const hold = (): void => {
    setHeld(true);
  };
  const leave = (): void => {
    setHeld(false);
  };
  return (
    <div className={styles.toast} onMouseEnter={hold} onMouseLeave={leave} onFocus={hold} onBlur={leave}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden />
      <span className={styles.words}>{noticeWords(notice, say)}</span>
      {isWithoutButtons(notice) && download && (
        <Button className={styles.button} size="small" onClick={download}>
          {say("pane.download")}
        </Button>
      )}
      <Dismiss className={styles.button} />
    </div>
  );
}
