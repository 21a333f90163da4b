/** At the foot of the pane: what was done to the workbook, each step with its way back, and the one button that takes the newest back. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, HistoryRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import type { Say } from "../../i18n/messages";
import { formatCount } from "../../vietnamese/count";
import type { Step } from "../core/state";
import { usePane, useWords } from "./context";

const useStyles = makeStyles({
  foot: { display: "flex", flexWrap: "wrap", gap: "4px 8px" },
  list: {
    listStyle: "none",
    margin: 0,
    padding: 0,
    width: "100%",
    order: -1,
    maxHeight: "180px",
    overflowY: "auto",
  },
  step: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    padding: "4px 0",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  back: { flexShrink: 0 },
  // Beside the sheet that button stands over it.
  besideSheet: { "@media (min-width: 761px)": { display: "none" } },
});

export function Done(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller, place } = usePane();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const { steps, work } = state;
  const newest = steps.toReversed();
  return (
    <div className={styles.foot}>
      <Button
        {...(place === "browser" && { className: styles.besideSheet })}
        size="small"
        icon={<ArrowUndoRegular />}
        disabledFocusable={work !== null}
        onClick={() => {
          void controller.undo();
        }}
      >
        {say("pane.undo")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<HistoryRegular />}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say("done.title", { count: formatCount(steps.length) })}
      </Button>
      {isOpen && (
        <ol id={list} className={styles.list} aria-label={say("done.list")} tabIndex={0}>
          {newest.map((step, i) => (
            <li key={newest.length - i} className={styles.step}>
              <span>{stepWords(step, say)}</span>
              <Button
                className={styles.back}
                size="small"
                disabledFocusable={work !== null}
                aria-label={say("done.back-before", { step: stepWords(step, say) })}
                onClick={() => {
                  void controller.undo(i + 1);
                }}
              >
                {say("done.back")}
              </Button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function stepWords(step: Step, say: Say): string {
  switch (step.kind) {
    case "made":
    case "kept-up":
      return say(`done.${step.kind}`, { sheets: step.sheets.map((name) => `“${name}”`).join(", ") });
    case "edited":
    case "restored":
    case "inserted":
      return say(`done.${step.kind}`, { cell: step.cell, sheet: step.sheet });
    case "joined":
    case "unicode-copy":
      return say(`done.${step.kind}`, { sheet: step.sheet });
    case "all-restored":
      return say("done.all-restored");
    case "fixed":
    case "sums-put":
      return say(`done.${step.kind}`, { cells: formatCount(step.cells) });
  }
}
