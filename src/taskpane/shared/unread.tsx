/** Said beside what was done: that the sheets could not be read again, or that the summary could not keep up. Seldom needed. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Say } from "../../i18n/messages";
import { usePane, useWords } from "./context";
import type { NotKeptUp, Unread } from "../core/notices";
import { noticeWords } from "./notice-words";

const useStyles = makeStyles({
  bar: { marginBottom: "12px" },
  body: { whiteSpace: "normal", padding: "6px 0" },
});

export function UnreadBars(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  const { notKeptUp, stopped, unread, work } = state;
  return (
    <>
      {notKeptUp && (
        <MessageBar className={styles.bar} layout="multiline" intent="warning">
          <MessageBarBody className={styles.body}>{notKeptUpWords(notKeptUp, say)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={work !== null}
              onClick={() => {
                void controller.make(["summary"]);
              }}
            >
              {say("outdated.make-anew")}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {stopped && (
        <MessageBar className={styles.bar} layout="multiline" intent="warning">
          <MessageBarBody className={styles.body}>{unreadWords(unread, say)}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              onClick={() => {
                controller.computeAgain();
              }}
            >
              {say(unread ? "pane.read-again" : "pane.compute-again")}
            </Button>
          </MessageBarActions>
        </MessageBar>
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
