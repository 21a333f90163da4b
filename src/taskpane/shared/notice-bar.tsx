/** What was said last: done, refused, failed; with what can be done about it. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useRef, type ReactNode } from "react";
import { usePane, useWords } from "./context";
import type { Notice } from "../core/notices";
import { useDownload } from "./download";
import { noticeWords } from "./notice-words";

const UnreadBars = lazy(async () => ({ default: (await import("./unread")).UnreadBars }));

const useStyles = makeStyles({
  // As far below the edge as the view begins.
  place: { scrollMarginTop: "12px" },
  bar: { marginBottom: "12px" },
  body: { whiteSpace: "normal", padding: "6px 0" },
});

const INTENTS: Readonly<Partial<Record<Notice["kind"], "error" | "warning" | "success">>> = {
  refused: "error",
  excel: "error",
  failed: "error",
  "not-kept": "warning",
  "copy-by-hand": "warning",
  "not-editable": "warning",
  "formula-unknown": "warning",
  "no-table-pasted": "warning",
  "nothing-joined": "warning",
  "no-files": "warning",
  made: "success",
  joined: "success",
  inserted: "success",
  fixed: "success",
  saved: "success",
  "unicode-copy": "success",
  copied: "success",
  "defaults-kept": "success",
};

/** Said of themselves, while people may be reading something else in the pane. */
const QUIET: readonly Notice["kind"][] = [
  "opened",
  "edited",
  "not-editable",
  "formula-unknown",
  "kept-up",
  "not-kept",
];

/** What is taken back beside the words that tell of it. */
const UNDONE_HERE: readonly Notice["kind"][] = [
  "edited",
  "sums-put",
  "kept-up",
  "inserted",
  "fixed",
  "unicode-copy",
  "joined",
];

export function NoticeBar(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch, controller } = usePane();
  const { notice } = state;
  const download = useDownload();
  const bar = useRef<HTMLDivElement>(null);
  // The button that was pressed may stand further down, or stay in view while the rest is scrolled.
  useEffect(() => {
    if (notice && !QUIET.includes(notice.kind)) bar.current?.scrollIntoView({ block: "nearest" });
  }, [notice]);
  const dismiss = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say("pane.dismiss")}
      onClick={() => {
        dispatch({ type: "notice", notice: null });
      }}
    />
  );
  const actions = notice
    ? [
        canUndo(notice) && state.undoable > 0 && (
          <Button
            key="undo"
            size="small"
            onClick={() => {
              void controller.undo();
            }}
          >
            {say("pane.undo")}
          </Button>
        ),
        notice.kind === "made" && notice.toCheck > 0 && (
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
    <div role="status" ref={bar} className={styles.place}>
      {notice?.kind === "opened" && <span className="hidden">{noticeWords(notice, say)}</span>}
      {notice && notice.kind !== "opened" && (
        <MessageBar className={styles.bar} layout="multiline" intent={intentOf(notice)}>
          <MessageBarBody className={styles.body}>{noticeWords(notice, say)}</MessageBarBody>
          <MessageBarActions containerAction={dismiss}>
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

/** What was made of figures that are still to be checked is no plain success. */
function intentOf(notice: Notice): "error" | "warning" | "success" | "info" {
  if (notice.kind === "made" && notice.toCheck > 0) return "warning";
  return INTENTS[notice.kind] ?? "info";
}

/** The summary's view has its own buttons to take it back and to download it. */
function isWithoutButtons(notice: Notice): boolean {
  return notice.kind === "made" && notice.sheets.every(({ kind }) => kind !== "summary");
}

function canUndo(notice: Notice): boolean {
  const isBoth = notice.kind === "made" && notice.sheets.length > 1;
  const isDone = UNDONE_HERE.includes(notice.kind) && !(notice.kind === "fixed" && notice.cells === 0);
  return isDone || isBoth || isWithoutButtons(notice);
}
