/** What was said last: done, refused, failed; with what can be done about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { usePane, useWords } from "./context";
import type { Notice } from "../core/notices";
import { Dismiss } from "./dismiss";
import { useDownload } from "./download";
import { Linked } from "./linked";
import { intentOf, isWithoutButtons } from "./notice-look";
import { noticeWords } from "./notice-words";

const UnreadBars = lazy(async () => ({ default: (await import("./unread")).UnreadBars }));

const useStyles = makeStyles({
  // As far below the edge as the view begins.
  place: { scrollMarginTop: "12px" },
  bar: { marginBottom: "12px" },
  body: { whiteSpace: "normal", padding: "6px 0" },
});

/** Said of themselves, while people may be reading something else in the pane. */
const QUIET: readonly Notice["kind"][] = ["not-editable", "formula-unknown", "not-kept"];

export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const notice = state.notice && intentOf(state.notice) !== "success" ? state.notice : null;
  const download = useDownload();
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed may stand further down, or stay in view while the rest is scrolled.
  useEffect(() => {
    if (notice && !QUIET.includes(notice.kind)) bar.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  const actions = notice
    ? [
        "toCheck" in notice && (notice.toCheck ?? 0) > 0 && (
          <Button
            key="findings"
            size="small"
            onClick={() => {
              dispatch({ type: "look-at", view: "findings" });
            }}
          >
            {say("pane.see-findings")}
          </Button>
        ),
        isWithoutButtons(notice) && download && (
          <Button key="download" size="small" onClick={download}>
            {say("pane.download")}
          </Button>
        ),
      ].filter((action) => action !== false && action !== null)
    : [];
  return (
    <div ref={bar} className={styles.place}>
      {notice && (
        <MessageBar className={styles.bar} layout="multiline" intent={intentOf(notice)}>
          <MessageBarBody className={styles.body}>
            <Linked text={noticeWords(notice, say)} />
          </MessageBarBody>
          <MessageBarActions containerAction={<Dismiss />}>
            {actions.length > 0 ? actions : undefined}
          </MessageBarActions>
        </MessageBar>
      )}
      {(state.stopped || state.notKeptUp) && (
        <Suspense>
          <UnreadBars />
        </Suspense>
      )}
    </div>
  );
}
