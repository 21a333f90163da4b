/** The summary's first page as it will be, as wide as the pane or at its real size: where there is no larger place for all of its pages. */
import { makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { pageOf } from "../../workbook/rendered-sheet";
import { useWords } from "../shared/context";
import { SheetDrawing } from "../shared/sheet-drawing";
import { RealSize } from "./real-size";
import { printedWidth, usePreview, useWidth } from "./use-preview";

/** The air of a drawing, above and below, and the frame's lines. */
const FRAME = 10;

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
  // As high as the page is: what stands beside it may go further down, and is scrolled to as well.
  const last = answer?.rendered.pages?.all[0]?.last ?? -1;
  const height = (answer?.rendered.tops[last + 1] ?? 0) * scale;
  return (
    <div>
      <div className={styles.head}>
        <Subtitle2 as="h2">{say("summary.preview")}</Subtitle2>
        <RealSize size="small" appearance="subtle" isReal={isReal} onChange={setReal} />
      </div>
      <div
        ref={frame}
        className={styles.frame}
        style={height > 0 ? { height: height + FRAME } : undefined}
        tabIndex={0}
        role="region"
        aria-label={say("summary.preview")}
      >
        {answer ? <SheetDrawing drawn={pageOf(answer, 0)} scale={scale} /> : <Spinner size="small" />}
      </div>
    </div>
  );
}
