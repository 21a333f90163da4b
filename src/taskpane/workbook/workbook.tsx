/** The open workbook: its name, the line of the selected cell, the sheet, and the tabs of the others. */
import { Button, Input, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { address, type CellPosition } from "../../sheet/address";
import type { EditedCell } from "../core/host";
import { useBrowserPane, useWords } from "../shared/context";
import { OpenButton } from "../shared/open-button";
import { SheetTabs } from "./sheet-tabs";
import { SheetView } from "./sheet-view";
import { useSheet } from "./use-sheet";

const EditedBar = lazy(async () => ({ default: (await import("./edited-cells")).EditedBar }));
const OutdatedBar = lazy(async () => ({ default: (await import("../shared/outdated")).OutdatedBar }));

const useStyles = makeStyles({
  workbook: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
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
  address: { minWidth: "56px", flexShrink: 0, fontWeight: tokens.fontWeightSemibold, textAlign: "center" },
  input: { flexGrow: 1, minWidth: 0 },
  sheet: { flexGrow: 1, minHeight: 0, position: "relative" },
});

const NONE: readonly EditedCell[] = [];

export function Workbook(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch, controller } = useBrowserPane();
  const { tabs, tab, selected, marked, workbook, opening, undoable, outdated } = state;
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
  const shown = tabs[tab];
  const inSight = shown?.made === null ? marked.filter(({ sheet }) => sheet === shown.name) : [];
  const [fits, setFits] = useState(false);
  const select = useCallback(
    (cell: CellPosition) => {
      type(null);
      dispatch({ type: "select", cell });
    },
    [dispatch, type],
  );
  const text = selected ? sheet.lineOf(selected) : "";
  const tableRow = selected && sheet.rendered?.tableRows?.[selected.row];
  const name = selected ? address({ ...selected, ...(tableRow && { tableRow }) }) : "";
  const focusGrid = (): void => {
    grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  // Whoever goes to a cell types there next; the sheet may be drawn only now.
  const { goes } = state;
  const focused = useRef(0);
  const isDrawn = sheet.rendered !== null;
  useEffect(() => {
    if (goes === focused.current || !isDrawn) return;
    focused.current = goes;
    grid.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  }, [goes, isDrawn, tab]);
  const commit = (): void => {
    const typed = pending.current;
    type(null);
    if (typed !== null && typed !== text) void controller.edit(typed);
  };
  return (
    <section className={styles.workbook} aria-label={say("workbook.title")}>
      <div className={styles.bar}>
        <span className={styles.name}>{workbook ?? opening?.name ?? say("workbook.nothing")}</span>
        <Button
          icon={<ArrowUndoRegular />}
          disabled={undoable === 0}
          onClick={() => {
            void controller.undo();
          }}
        >
          {say("pane.undo")}
        </Button>
        <ToggleButton
          checked={fits}
          onClick={() => {
            setFits(!fits);
          }}
        >
          {say("workbook.fit")}
        </ToggleButton>
        <OpenButton appearance="secondary" />
      </div>
      <div className={styles.cellBar}>
        <span className={styles.address} aria-hidden>
          {name}
        </span>
        <Input
          input={{ ref: input }}
          className={styles.input}
          aria-label={say("workbook.cell", { cell: name })}
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
              event.preventDefault();
              type(null);
              focusGrid();
            }
          }}
        />
      </div>
      {tabs.some(({ cells }) => cells) && (
        <Suspense>
          <EditedBar />
        </Suspense>
      )}
      {shown && shown.made !== null && outdated.includes(shown.made) && (
        <Suspense>
          <OutdatedBar kind={shown.made} />
        </Suspense>
      )}
      <div className={styles.sheet} ref={grid}>
        {sheet.rendered && (
          <SheetView
            key={`${workbook ?? ""}:${tab}`}
            name={say("workbook.sheet", { sheet: sheet.rendered.name })}
            rendered={sheet.rendered}
            rowCells={sheet.rowCells}
            onSee={sheet.see}
            selected={selected}
            marked={inSight}
            edited={(shown?.cells ?? NONE).map(({ cell }) => cell)}
            fits={fits}
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
      </div>
      <SheetTabs />
    </section>
  );
}
