/** Said beside what was done: that the sheets could not be read again, or that the summary could not keep up. Seldom needed. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Say } from "../../i18n/messages";
import { usePane, useWords } from "./context";
import type { NotKeptUp, Unread } from "../core/notices";
import { noticeWords } from "./notice-words";
import { WarningBar } from "./warning-bar";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
});

export function UnreadBars(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  const { notKeptUp, stopped, unread, work } = state;
  return (
    <>
      {notKeptUp && (
        <WarningBar
          className={styles.bar}
          text={notKeptUpWords(notKeptUp, say)}
          mend={say("outdated.make-anew")}
          disabled={work !== null}
          onMend={() => {
            void controller.make(["summary"]);
          }}
        />
      )}
      {stopped && (
        <WarningBar
          className={styles.bar}
          text={unreadWords(unread, say)}
          mend={say(unread ? "pane.read-again" : "pane.compute-again")}
          onMend={() => {
            controller.computeAgain();
          }}
        />
      )}
    </>
  );
}

/** What is not of any use to whoever reads again is left out: whether anything was changed is said by what was done before. */
function unreadWords(unread: Unread | null, say: Say): string {
  if (!unread) return say("notice.stopped");
  const { detail } = unread;
  const code = unread.kind === "excel" ? unread.code : null;
  const why =
    code === "cell-edit"
      ? say("pane.typing")
      : code === "too-large" || code === "chart-sheet"
        ? say(`notice.excel.${code}`, { sheet: "", detail })
        : `(${detail})`;
  return `${say("notice.unread")} ${why}`;
}

function notKeptUpWords({ why, again }: NotKeptUp, say: Say): string {
  return [
    say("notice.not-kept-up"),
    ...(why ? [noticeWords(why, say)] : []),
    ...(again ? [say("notice.not-kept-up.again")] : []),
  ].join(" ");
}
