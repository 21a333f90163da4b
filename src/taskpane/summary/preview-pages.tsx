/** The pages of the summary in the place of the sheet beside the pane. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useBrowserPane, useWords } from "../shared/context";
import { SheetTabs } from "../workbook/sheet-tabs";
import { PrintedPages } from "./printed-pages";
import { usePreview } from "./use-preview";

const useStyles = makeStyles({
  part: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
});

export function PreviewPages(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { dispatch } = useBrowserPane();
  return (
    <section className={styles.part} aria-label={say("workbook.title")}>
      <PrintedPages
        drawn={usePreview()}
        onClose={() => {
          dispatch({ type: "preview", on: false });
        }}
      />
      <SheetTabs />
    </section>
  );
}
