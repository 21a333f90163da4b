/** The summary's first page as it will be, as wide as the pane or at its real size. */
import { Button, makeStyles, Spinner, Subtitle2, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { usePane, useWords } from "../shared/context";
import { SheetDrawing } from "../shared/sheet-drawing";
import { useLatest } from "../shared/use-latest";

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
  const { host, state } = usePane();
  const { choices, analysis } = state;
  // Another analysis is another preview, of the same choices or not.
  const ask = useCallback(
    () => (analysis?.ok ? host.preview(choices) : Promise.resolve(null)),
    [host, choices, analysis],
  );
  const { answer } = useLatest(ask);
  const [isReal, setReal] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { columns = [], printedColumns } = answer?.rendered ?? {};
  // As wide as the pane is what is printed; what stands beside it is scrolled to.
  const drawn = columns.slice(0, printedColumns).reduce((sum, one) => sum + one, 0);
  const scale = isReal || drawn === 0 || width === 0 ? 1 : Math.min(1, (width - 8) / drawn);
  return (
    <div>
      <div className={styles.head}>
        <Subtitle2 as="h2">{say("summary.preview")}</Subtitle2>
        <Button
          size="small"
          appearance="subtle"
          aria-pressed={isReal}
          onClick={() => {
            setReal(!isReal);
          }}
        >
          {say(isReal ? "summary.fit" : "summary.real-size")}
        </Button>
      </div>
      <div
        ref={frame}
        className={styles.frame}
        tabIndex={0}
        role="region"
        aria-label={say("summary.preview")}
      >
        {answer ? <SheetDrawing drawn={answer} scale={scale} /> : <Spinner size="small" />}
      </div>
    </div>
  );
}

function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
