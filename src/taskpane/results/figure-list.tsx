/** The indicators under their headings; one at a time shows the cells behind it. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FigureView } from "../../analysis/overview/figures";
import { keysOf, openFindings } from "../core/state";
import { usePane, useWords } from "../shared/context";
import { FigureRow } from "./figure-row";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: 0, padding: 0 },
  heading: {
    marginTop: "8px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

export function FigureList({
  figures,
  block,
  held,
}: {
  readonly figures: readonly FigureView[];
  readonly block: number | null;
  /** Of how many congresses they are, in words. */
  readonly held: string;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const { state } = usePane();
  const open = new Set(openFindings(state).flatMap(keysOf));
  if (figures.length === 0) return <Text>{say("results.no-figures")}</Text>;
  const headings = [...new Set(figures.map(({ heading }) => heading))];
  return (
    <div>
      {headings.map((heading) => (
        <div key={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.list}>
            {figures
              .filter((figure) => figure.heading === heading)
              .map((figure) => (
                <FigureRow
                  key={figure.id}
                  figure={figure}
                  block={block}
                  held={held}
                  doubt={figure.doubts.find((key) => open.has(key)) ?? null}
                  isOpen={asked === figure.id}
                  onToggle={() => {
                    setAsked(asked === figure.id ? null : figure.id);
                  }}
                />
              ))}
          </ul>
        </div>
      ))}
      {figures.some(({ derived }) => derived) && <Text size={200}>{say("results.derived-note")}</Text>}
    </div>
  );
}
