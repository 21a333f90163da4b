/** The pages of the summary as they will be printed, one below the other: beside the pane in a browser, in a window of Excel. */
import { Button, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { pageOf } from "../../workbook/rendered-sheet";
import type { Drawn } from "../core/host";
import { useWords } from "../shared/context";
import { SheetDrawing } from "../shared/sheet-drawing";
import { RealSize } from "./real-size";
import { printedWidth, useWidth } from "./use-preview";

/** Margins of the paper, as a part of what is printed across. */
const MARGIN = 0.055;
/** Height of A4 landscape by its width. */
const PAPER = 210 / 297;
const LARGEST = 1.25;

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "8px 12px" },
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

export function PrintedPages({
  drawn,
  isAlone = false,
  onClose,
}: {
  /** Null until it is there. */
  readonly drawn: Drawn | null;
  /** There is nothing else in the window. */
  readonly isAlone?: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [isReal, setReal] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  useEffect(() => {
    // Keys that turn pages do so at once.
    if (isAlone) frame.current?.focus();
  }, [isAlone]);
  const across = drawn ? printedWidth(drawn) : 0;
  const whole = across * (1 + 2 * MARGIN);
  const scale = isReal || whole === 0 || width === 0 ? 1 : Math.min(LARGEST, width / whole);
  const paper = { width: whole * scale, height: whole * scale * PAPER };
  const { all, shown } = drawn?.rendered.pages ?? { all: [], shown: 0 };
  return (
    <>
      <div className={styles.head}>
        <Subtitle2 as={isAlone ? "h1" : "h2"} className={styles.title}>
          {!drawn
            ? say("summary.preview")
            : shown < all.length
              ? say("summary.first-pages", { count: all.length, shown })
              : say("summary.pages", { count: all.length })}
        </Subtitle2>
        <RealSize isReal={isReal} onChange={setReal} />
        <Button icon={<DismissRegular />} onClick={onClose}>
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
        {drawn ? (
          all.slice(0, shown).map((_page, i) => (
            <div
              key={i}
              className={styles.page}
              style={{ minHeight: paper.height, padding: across * MARGIN * scale }}
              role="group"
              aria-label={say("summary.page", { number: i + 1 })}
            >
              <div className={styles.paper} style={{ width: paper.width }} />
              <SheetDrawing drawn={besidePaper(pageOf(drawn, i), across * MARGIN)} scale={scale} />
            </div>
          ))
        ) : (
          <Spinner size="small" label={say("pane.loading")} />
        )}
      </div>
    </>
  );
}

/** What is not printed stands beyond the paper's margin. */
function besidePaper({ rendered, cells }: Drawn, margin: number): Drawn {
  const { columns, printedColumns } = rendered;
  const wider = columns.map((width, column) => (column === printedColumns ? width + margin : width));
  return { rendered: { ...rendered, columns: wider }, cells };
}
