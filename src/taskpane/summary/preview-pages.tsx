/** The pages of the summary as they will be printed, in the place of the sheet beside the pane. */
import { Button, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useRef, useState, type ReactNode } from "react";
import { pageOf } from "../../workbook/rendered-sheet";
import type { Drawn } from "../core/host";
import { useBrowserPane, useWords } from "../shared/context";
import { SheetDrawing } from "../shared/sheet-drawing";
import { SheetTabs } from "../workbook/sheet-tabs";
import { RealSize } from "./real-size";
import { printedWidth, usePreview, useWidth } from "./use-preview";

/** Margins of the paper, as a part of what is printed across. */
const MARGIN = 0.055;
/** Height of A4 landscape by its width. */
const PAPER = 210 / 297;
const LARGEST = 1.25;

const useStyles = makeStyles({
  part: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0 },
  head: { display: "flex", alignItems: "center", gap: "8px", padding: "8px 12px" },
  title: { flexGrow: 1 },
  pages: {
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
  },
  page: { position: "relative", flexShrink: 0 },
  paper: {
    position: "absolute",
    inset: "0 auto 0 0",
    backgroundColor: "#ffffff",
    boxShadow: tokens.shadow8,
  },
});

export function PreviewPages(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { dispatch } = useBrowserPane();
  const answer = usePreview();
  const [isReal, setReal] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const across = answer ? printedWidth(answer) : 0;
  const whole = across * (1 + 2 * MARGIN);
  const scale = isReal || whole === 0 || width === 0 ? 1 : Math.min(LARGEST, width / whole);
  const paper = { width: whole * scale, height: whole * scale * PAPER };
  const { all, shown } = answer?.rendered.pages ?? { all: [], shown: 0 };
  return (
    <section className={styles.part} aria-label={say("workbook.title")}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {shown < all.length
            ? say("summary.first-pages", { count: all.length, shown })
            : say("summary.pages", { count: all.length })}
        </Subtitle2>
        <RealSize isReal={isReal} onChange={setReal} />
        <Button
          icon={<DismissRegular />}
          onClick={() => {
            dispatch({ type: "preview", on: false });
          }}
        >
          {say("summary.close-preview")}
        </Button>
      </div>
      <div
        ref={frame}
        className={styles.pages}
        tabIndex={0}
        role="region"
        aria-label={say("summary.preview")}
      >
        {answer ? (
          all.slice(0, shown).map((_page, i) => (
            <div
              key={i}
              className={styles.page}
              style={{ minHeight: paper.height, padding: across * MARGIN * scale }}
              role="group"
              aria-label={say("summary.page", { number: i + 1 })}
            >
              <div className={styles.paper} style={{ width: paper.width }} />
              <SheetDrawing drawn={besidePaper(pageOf(answer, i), across * MARGIN)} scale={scale} />
            </div>
          ))
        ) : (
          <Spinner size="small" />
        )}
      </div>
      <SheetTabs />
    </section>
  );
}

/** What is not printed stands beyond the paper's margin. */
function besidePaper({ rendered, cells }: Drawn, margin: number): Drawn {
  const { columns, printedColumns } = rendered;
  const wider = columns.map((width, column) => (column === printedColumns ? width + margin : width));
  return { rendered: { ...rendered, columns: wider }, cells };
}
