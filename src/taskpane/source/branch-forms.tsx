/**
 * “Phiếu cho chi bộ”: a form that branches fill in, one for all or one for each; inside Excel also as a new sheet. What there is
 * to choose from is shown when it is asked for.
 */
import { Button, makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { FormsFor } from "../core/branch-forms";
import { takesDownloads } from "../excel/platform";
import { usePane, useWords } from "../shared/context";
import { saveBlob } from "../shared/download";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

export function BranchForms(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, place, controller } = usePane();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const save = (forms: FormsFor) => (): void => {
    void controller.saveForms(forms, say(`file.name.forms-${forms}`), saveBlob);
  };
  const isBusy = state.work !== null;
  return (
    <div className={styles.all}>
      <Button
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {say("forms.button")}
      </Button>
      {isOpen && (
        <div id={id} className={styles.all}>
          {place === "excel" && (
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                void controller.addForm();
              }}
            >
              {say("forms.add")}
            </Button>
          )}
          {(place === "browser" || takesDownloads()) && (
            <>
              <Button disabledFocusable={isBusy} onClick={save("all")}>
                {say("forms.all")}
              </Button>
              <Button disabledFocusable={isBusy || state.workbook === null} onClick={save("each")}>
                {say("forms.each")}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
