/** The rows and cells that made a number, each with a way to it; they are marked on the sheet while they are shown. */
import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Trace, TraceQuestion } from "../../analysis/trace";
import type { Say } from "../../i18n/messages";
import { formatCount } from "../../vietnamese/count";
import { nounOf } from "../core/state";
import { usePane, useWords } from "../shared/context";
import { CellLink } from "../shared/cell-link";

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: "4px 0 0",
    padding: 0,
    maxHeight: "260px",
    overflowY: "auto",
  },
  row: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    padding: "3px 4px 3px 0",
    borderTop: `1px dotted ${tokens.colorNeutralStroke2}`,
  },
  cells: { display: "flex", gap: "8px", flexShrink: 0 },
  text: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});

/** Asks anew when `question` is another object: it wants useMemo. */
export function TraceList({ question }: { readonly question: TraceQuestion }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { host, state, dispatch } = usePane();
  const { analysis } = state;
  const [trace, setTrace] = useState<Trace | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const ask = async (): Promise<void> => {
      const answer = await host.trace(question).catch(() => null);
      if (!isCurrent || !answer) return;
      setTrace(answer);
      dispatch({ type: "mark", cells: answer.rows.flatMap(({ cells }) => cells.map(({ cell }) => cell)) });
    };
    void ask();
    return () => {
      isCurrent = false;
      dispatch({ type: "mark", cells: [] });
    };
  }, [host, dispatch, question, analysis]);
  if (!trace) return <Spinner size="tiny" />;
  return (
    <div>
      <p>{summaryOf(trace, say, nounOf(state))}</p>
      {trace.rows.length > 0 && (
        <ul className={styles.list} tabIndex={0} aria-label={say("trace.rows")}>
          {trace.rows.map(({ branch, cells }) => (
            <li key={cells[0]?.address ?? branch} className={styles.row}>
              <span lang="vi">{branch}</span>
              <span className={styles.cells}>
                {cells.map(({ cell, address, text }) => (
                  <span key={address}>
                    <span className={styles.text}>{text}</span> <CellLink cell={cell} />
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {trace.more > 0 && <p>{say("trace.more", { count: formatCount(trace.more) })}</p>}
    </div>
  );
}

function summaryOf({ how, count, columns, derivedFrom, across }: Trace, say: Say, noun: string): string {
  return say(`trace.${how}`, {
    count: formatCount(count),
    noun,
    across,
    ...(how === "summed" || how === "averaged" || how === "derived"
      ? { columns: columns.map((header) => `“${header}”`).join(", ") }
      : {}),
    ...(how === "derived" ? { parts: derivedFrom.join(", ") } : {}),
  });
}
