/** The page in a plain browser: the open workbook on the left, the pane on the right as Excel will show it. */
import { address, type CellPosition } from "../../sheet/address";
import { Button, Input, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, PanelRightRegular } from "@fluentui/react-icons";
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  type DragEvent,
  type ReactNode,
} from "react";

import { useBrowserPane, useWords } from "../context";
import { PaneView } from "../pane";
import { Dot } from "../shared/badge";
import { OpenButton } from "../source/open-button";
import { hasEditedCells } from "../state";
import { useMedia } from "../theme";
import { SheetView } from "./sheet-view";
import { useSheet } from "./use-sheet";

const Replacing = lazy(async () => ({ default: (await import("./replacing")).Replacing }));

const OutdatedBar = lazy(async () => ({ default: (await import("../shared/outdated")).OutdatedBar }));

const PANE_WIDTH = 350;
/** Below this width there is room for one of the two. */
const NARROW = 760;

const useStyles = makeStyles({
  desk: {
    display: "grid",
    height: "100%",
    gridTemplateColumns: `minmax(0, 1fr) ${PANE_WIDTH}px`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  narrow: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "auto minmax(0, 1fr)" },
  switch: {
    display: "flex",
    justifyContent: "space-between",
    flexDirection: "row-reverse",
    gap: "8px",
    padding: "4px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  left: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
  right: { minWidth: 0, minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
  bar: { display: "flex", alignItems: "center", gap: "8px", padding: "8px 12px", flexWrap: "wrap" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  cellBar: { display: "flex", gap: "6px", padding: "0 12px 8px", alignItems: "center" },
  address: { width: "56px", flexShrink: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  input: { flexGrow: 1, minWidth: 0 },
  sheet: { flexGrow: 1, minHeight: 0, position: "relative" },
  tabs: {
    overflowX: "auto",
    padding: "0 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
  },
  tab: { flexShrink: 0 },
  drop: {
    position: "absolute",
    inset: "8px",
    zIndex: 10,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    fontSize: "18px",
  },
});

export function WorkbookView(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state } = useBrowserPane();
  useLeaving(hasEditedCells(state));
  const { replacing } = state;
  const asked = replacing !== null && (
    <Suspense>
      <Replacing name={replacing} />
    </Suspense>
  );
  const isNarrow = useMedia(`(max-width: ${NARROW}px)`);
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
      <div className={styles.desk}>
        <Workbook />
        <div className={styles.right}>
          <PaneView />
        </div>
        {asked}
      </div>
    );
  }
  return (
    <div className={mergeClasses(styles.desk, styles.narrow)}>
      <div className={styles.switch}>
        {!showsSheet && <OpenButton appearance="secondary" size="small" />}
        <Button
          size="small"
          icon={<PanelRightRegular />}
          onClick={() => {
            setShowsSheet(!showsSheet);
          }}
        >
          {say(showsSheet ? "desk.to-pane" : "desk.to-sheet")}
        </Button>
      </div>
      {showsSheet ? (
        <main className={styles.left}>
          <h1 className="hidden">{say("desk.workbook")}</h1>
          <Workbook key={tab} />
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

function Workbook(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch, controller } = useBrowserPane();
  const { tabs, tab, selected, marked, workbook, undoable, outdated } = state;
  const sheet = useSheet(tab);
  const [typing, setTyping] = useState<string | null>(null);
  /** The same at once: leaving the line happens before the next drawing, and what was typed goes in once. */
  const pending = useRef<string | null>(null);
  const type = useCallback((text: string | null): void => {
    pending.current = text;
    setTyping(text);
  }, []);
  const input = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const drop = useDrop();
  const shown = tabs[tab];
  const inSight = shown?.made === null ? marked.filter(({ sheet }) => sheet === shown.name) : [];
  const select = useCallback(
    (cell: CellPosition) => {
      type(null);
      dispatch({ type: "select", cell });
    },
    [dispatch, type],
  );
  const text = selected ? sheet.textOf(selected) : "";
  const focusGrid = (): void => {
    grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  const commit = (): void => {
    const typed = pending.current;
    type(null);
    if (typed !== null && typed !== text) void controller.edit(typed);
  };
  return (
    <section className={styles.left} aria-label={say("desk.workbook")} {...drop.handlers}>
      <div className={styles.bar}>
        <span className={styles.name}>{workbook ?? say("desk.nothing")}</span>
        <Button
          icon={<ArrowUndoRegular />}
          disabled={undoable === 0}
          onClick={() => {
            void controller.undo();
          }}
        >
          {say("pane.undo")}
        </Button>
        <OpenButton appearance="secondary" />
      </div>
      <div className={styles.cellBar}>
        <span className={styles.address} aria-hidden>
          {selected ? address(selected) : ""}
        </span>
        <Input
          input={{ ref: input }}
          className={styles.input}
          aria-label={say("desk.cell", { cell: selected ? address(selected) : "" })}
          disabled={!selected}
          readOnly={shown?.made !== null}
          value={typing ?? text}
          onChange={(_event, { value }) => {
            type(value);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              commit();
              if (selected) dispatch({ type: "select", cell: { ...selected, row: selected.row + 1 } });
              focusGrid();
            } else if (event.key === "Escape") {
              type(null);
              focusGrid();
            }
          }}
        />
      </div>
      {shown && shown.made !== null && outdated.includes(shown.made) && (
        <Suspense>
          <OutdatedBar kind={shown.made} />
        </Suspense>
      )}
      <div className={styles.sheet} ref={grid}>
        {sheet.rendered && (
          <SheetView
            key={`${workbook ?? ""}:${tab}`}
            name={say("desk.sheet", { sheet: sheet.rendered.name })}
            rendered={sheet.rendered}
            rowCells={sheet.rowCells}
            onSee={sheet.see}
            selected={selected}
            marked={inSight}
            onSelect={select}
            onType={(key) => {
              if (shown?.made !== null) {
                dispatch({ type: "notice", notice: { kind: "not-editable" } });
                return;
              }
              type(key === "" ? text : key);
              input.current?.focus();
            }}
          />
        )}
        {drop.isOver && <div className={styles.drop}>{say("desk.drop")}</div>}
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say("desk.tabs")}
        selectedValue={String(tab)}
        onTabSelect={(_event, { value }) => {
          dispatch({ type: "show-tab", tab: Number(value) });
        }}
      >
        {tabs.map(({ name, hidden, made }, i) =>
          hidden ? null : (
            <Tab key={`${name}-${made ?? ""}`} value={String(i)} className={styles.tab}>
              {name}
              {made !== null && outdated.includes(made) && (
                <>
                  {" "}
                  <Dot />
                  <span className="hidden">{say("outdated.mark")}</span>
                </>
              )}
            </Tab>
          ),
        )}
      </TabList>
    </section>
  );
}

/** A file that is dropped anywhere on the workbook is opened. */
function useDrop(): {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
} {
  const { controller } = useBrowserPane();
  const [isOver, setOver] = useState(false);
  // A file that is dropped beside must not take the page's place.
  useEffect(() => {
    const ignore = (event: Event): void => {
      event.preventDefault();
    };
    window.addEventListener("dragover", ignore);
    window.addEventListener("drop", ignore);
    return () => {
      window.removeEventListener("dragover", ignore);
      window.removeEventListener("drop", ignore);
    };
  }, []);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (event.currentTarget === event.target) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) void controller.open(file, file.name);
      },
    },
  };
}
