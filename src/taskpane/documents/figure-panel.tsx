/** What a figure of a text is, the cells that made it, and what is to be looked at in these cells. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, type ReactNode } from "react";
import type { ToldFigure } from "../../analysis/numbers/told";
import type { FigureId } from "../../documents/document";
import type { Say } from "../../i18n/messages";
import { formatCount } from "../../vietnamese/count";
import { TraceList } from "../results/trace-list";
import { CellLink } from "../shared/cell-link";
import { nounOf } from "../core/state";
import { usePane, useWords } from "../shared/context";
import { useLatest } from "../shared/use-latest";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "8px 4px 8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "& p": { margin: 0 },
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0 },
});

export function FigurePanel({
  figure,
  text,
  onClose,
}: {
  readonly figure: FigureId;
  readonly text: string;
  readonly onClose: () => void;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { host, state } = usePane();
  const { analysis, choices } = state;
  const ask = useCallback(
    () => (analysis ? host.toldFigure(figure, choices) : Promise.resolve(null)),
    [host, figure, analysis, choices],
  );
  const { answer: told } = useLatest(ask);
  // An answer to the question before may still stand there.
  if (!told || JSON.stringify(told.figure) !== JSON.stringify(figure)) return null;
  const { share, questions, findings } = told;
  return (
    <div
      className={styles.panel}
      role="region"
      aria-label={say("number.about", { number: text })}
      onKeyDown={({ key }) => {
        if (key === "Escape") onClose();
      }}
    >
      <div className={styles.head}>
        <div className={styles.title}>{`${text}: ${nameOf(told, say, nounOf(state))}`}</div>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={say("number.close")}
          onClick={onClose}
        />
      </div>
      {share && (
        <p>
          {say("results.share-of", {
            count: formatCount(share.count),
            base: formatCount(share.base),
            label: share.label,
          })}
        </p>
      )}
      {questions.map((question) => (
        <TraceList key={JSON.stringify(question)} question={question} />
      ))}
      {findings.length > 0 && (
        <div>
          {say("number.findings")}
          <ul className={styles.list}>
            {findings.map(({ key, kind, cell, places }) => (
              <li key={key}>
                {say(`finding.${kind}`, places)} {cell && cell.book === undefined && <CellLink cell={cell} />}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function nameOf({ figure, label, of }: ToldFigure, say: Say, noun: string): string {
  const what = figure.kind !== "indicator" ? undefined : figure.what === "target" ? "target" : figure.term;
  const name =
    label === null
      ? say(figure.kind === "held" ? "number.held" : "number.progress", { noun })
      : what === undefined
        ? label
        : say(`number.${what}`, { label });
  return of === null ? name : say("number.of", { name, of });
}
