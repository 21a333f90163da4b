/** The summary's first page as it will be, as wide as the pane or at its real size: where there is no larger place for all of its pages. */
import { makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { pageOf } from "../../workbook/rendered-sheet";
import { useWords } from "../shared/context";
import { SheetDrawing } from "../shared/sheet-drawing";
import { RealSize } from "./real-size";
import { printedWidth, usePreview, useWidth } from "./use-preview";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "420px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "#ffffff",
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
});

export function Preview(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const answer = usePreview();
  const [isReal, setReal] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  // As wide as the pane is what is printed; what stands beside it is scrolled to.
  const drawn = answer ? printedWidth(answer) : 0;
  const scale = isReal || drawn === 0 || width === 0 ? 1 : Math.min(1, (width - 8) / drawn);
  return (
    <div>
      <div className={styles.head}>
        <Subtitle2 as="h2">{say("summary.preview")}</Subtitle2>
        <RealSize size="small" appearance="subtle" isReal={isReal} onChange={setReal} />
      </div>
      <div
        ref={frame}
        className={styles.frame}
        tabIndex={0}
        role="region"
        aria-label={say("summary.preview")}
      >
        {answer ? <SheetDrawing drawn={pageOf(answer, 0)} scale={scale} /> : <Spinner size="small" />}
      </div>
    </div>
  );
}
