/** The page in a plain browser: the open workbook on the left, the pane on the right as Excel will show it. */
import { Button } from "@fluentui/react-components";
import { PanelRightRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import { useBrowserPane, useWords } from "./shared/context";
import { PaneView } from "./pane";
import { OpenButton } from "./shared/open-button";
import { hasEditedCells } from "./core/state";
import { useIsDrawn } from "./shared/use-is-drawn";
import { useIsNarrow } from "./shared/theme";
import { useDrop } from "./workbook/use-drop";

/** The pane is there first: the sheet has nothing to show before its file is read. */
const Workbook = lazy(async () => ({ default: (await import("./workbook/workbook")).Workbook }));
const PreviewPages = lazy(async () => ({ default: (await import("./summary/preview-pages")).PreviewPages }));
const Pasting = lazy(async () => ({ default: (await import("./workbook/pasting")).Pasting }));
const Replacing = lazy(async () => ({ default: (await import("./workbook/replacing")).Replacing }));

export function WorkbookView(): ReactNode {
  const say = useWords();
  const { state } = useBrowserPane();
  useLeaving(hasEditedCells(state));
  const { replacing } = state;
  const isOver = useDrop();
  const isDrawn = useIsDrawn();
  const asked = isDrawn && (
    <Suspense>
      {isOver && <div className="page-drop">{say("joining.drop")}</div>}
      <Pasting />
      {replacing !== null && <Replacing {...replacing} />}
    </Suspense>
  );
  const isNarrow = useIsNarrow();
  const [showsSheet, setShowsSheet] = useState(false);
  const { goes, tab } = state;
  // Whoever goes to a cell wants to see it.
  const [went, setWent] = useState(goes);
  if (went !== goes) {
    setWent(goes);
    setShowsSheet(true);
  }
  if (!isNarrow) {
    return (
      <div className="page">
        <Suspense fallback={<div />}>
          {!isDrawn ? <div /> : state.previewing && state.analysis?.ok ? <PreviewPages /> : <Workbook />}
        </Suspense>
        <div className="page-right">
          <PaneView />
        </div>
        {asked}
      </div>
    );
  }
  return (
    <div className="page narrow">
      <div className="page-switch">
        {!showsSheet && <OpenButton appearance="secondary" size="small" />}
        <Button
          size="small"
          icon={<PanelRightRegular />}
          onClick={() => {
            setShowsSheet(!showsSheet);
          }}
        >
          {say(showsSheet ? "workbook.to-pane" : "workbook.to-sheet")}
        </Button>
      </div>
      {showsSheet ? (
        <main className="page-left">
          <h1 className="hidden">{say("workbook.title")}</h1>
          <Suspense>
            <Workbook key={tab} />
          </Suspense>
        </main>
      ) : (
        <PaneView />
      )}
      {asked}
    </div>
  );
}

/** The browser asks before the page is left, in its own words. */
function useLeaving(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return;
    const ask = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => {
      window.removeEventListener("beforeunload", ask);
    };
  }, [isAsked]);
}
