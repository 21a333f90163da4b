/** The cells of the open file that were typed into: how many, what they were, the way back, and the file that has them. */
import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { addressFrom } from "../../sheet/address";
import { hasEditedCells } from "../core/state";
import { CellLink } from "../shared/cell-link";
import { useBrowserPane, useWords } from "../shared/context";
import { saveBlob, stemOf } from "../shared/download";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  list: { margin: 0, padding: "4px 12px", maxHeight: "132px", overflowY: "auto", flexShrink: 0 },
  cell: { display: "flex", gap: "12px", alignItems: "center", listStyle: "none" },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

export function EditedBar(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = useBrowserPane();
  const { tabs, tab, work, workbook } = state;
  const [isOpen, setOpen] = useState(false);
  const cells = tabs.flatMap((one) => one.cells ?? []);
  if (cells.length === 0) return null;
  const home = tabs[tab]?.name ?? "";
  const isUnsaved = hasEditedCells(state);
  const shownText = (text: string): string => (text === "" ? say("workbook.empty-cell") : text);
  return (
    <>
      <MessageBar className={styles.bar} intent={isUnsaved ? "warning" : "info"}>
        <MessageBarBody>
          {say(isUnsaved ? "workbook.edited" : "workbook.edited-saved", { count: cells.length })}{" "}
          <Link
            as="button"
            inline
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
            }}
          >
            {say("workbook.edited-list")}
          </Link>
        </MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            disabledFocusable={work !== null}
            onClick={() => {
              const extension = /\.xlsm$/i.test(workbook ?? "") ? "xlsm" : "xlsx";
              const name = say("file.name.edited", { name: stemOf(workbook), extension });
              void controller.saveCorrected(name, saveBlob);
            }}
          >
            {say("workbook.save-edited")}
          </Button>
          <Button
            size="small"
            onClick={() => {
              void controller.restore(null);
            }}
          >
            {say("workbook.undo-all")}
          </Button>
        </MessageBarActions>
      </MessageBar>
      {isOpen && (
        <ul className={styles.list}>
          {cells.map(({ cell, before, now }) => {
            const name = addressFrom(home, cell);
            return (
              <li key={JSON.stringify(cell)} className={styles.cell}>
                <CellLink cell={cell} text={name} />
                <span className={styles.words}>
                  {say("workbook.edited-to", { before: shownText(before), now: shownText(now) })}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={say("workbook.undo-cell", { cell: name })}
                  onClick={() => {
                    void controller.restore(cell);
                  }}
                >
                  {say("pane.undo")}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
