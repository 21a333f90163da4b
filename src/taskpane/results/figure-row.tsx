/** One indicator: its count and share, its target, and on demand the cells behind it. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular, WarningFilled } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import type { FigureView } from "../../analysis/overview/figures";
import { beforeSentence } from "../../congress/change";
import { formatCount, formatNumber } from "../../vietnamese/count";
import { usePane, useWords } from "../shared/context";
import { Trace } from "./trace";

const useStyles = makeStyles({
  item: { position: "relative", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // In the place of the arrow, over it: the numbers stay below one another.
  doubt: {
    position: "absolute",
    left: "-4px",
    top: "4px",
    minWidth: "24px",
    width: "24px",
    height: "24px",
    padding: 0,
    color: tokens.colorStatusWarningForeground1,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto 62px",
    columnGap: "6px",
    alignItems: "baseline",
    width: "100%",
    minHeight: "32px",
    padding: "6px 0",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { alignSelf: "center", display: "flex" },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  sign: { color: tokens.colorStatusWarningForeground1 },
  share: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  target: {
    gridColumn: "2 / -1",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  before: { "::first-letter": { textTransform: "uppercase" } },
  missed: { color: tokens.colorStatusWarningForeground3 },
  trace: { paddingLeft: "22px", paddingBottom: "10px" },
});

export interface FigureRowProps {
  readonly figure: FigureView;
  readonly block: number | null;
  readonly held: string;
  /** The first finding at its cells that nobody has looked at; null where there is none. */
  readonly doubt: string | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function FigureRow({ figure, block, held, doubt, isOpen, onToggle }: FigureRowProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { dispatch } = usePane();
  const { label, count, average, share, base, derived, before, target, everywhere, id } = figure;
  const question = useMemo(() => ({ kind: "figure", indicator: id, block }) as const, [id, block]);
  const number = count === null ? average : formatCount(count);
  const explain = base
    ? say("results.share-of", { count: number ?? "", base: formatCount(base.count), label: base.label })
    : null;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.icon}>
          {doubt !== null ? null : isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span lang="vi">
          {label}
          {derived && "*"}
        </span>
        <span className={styles.number}>{number}</span>
        <span className={styles.share} title={explain ?? undefined}>
          {share}
        </span>
        {everywhere !== null && (
          <span className={styles.target}>
            {say("results.everywhere", { held, all: formatCount(everywhere) })}
          </span>
        )}
        {before && (
          <span className={mergeClasses(styles.target, styles.before)}>{beforeSentence(before, say)}</span>
        )}
        {target && (
          <span className={mergeClasses(styles.target, !target.met && styles.missed)}>
            {say(target.met ? "results.target-met" : "results.target-missed", {
              percent: formatNumber(target.percent),
            })}
          </span>
        )}
      </button>
      {doubt !== null && (
        <Button
          className={styles.doubt}
          size="small"
          appearance="transparent"
          icon={<WarningFilled className={styles.sign} />}
          aria-label={say("results.doubt", { label })}
          title={say("results.doubt", { label })}
          onClick={() => {
            dispatch({ type: "look-at", view: "findings", finding: doubt });
          }}
        />
      )}
      {isOpen && (
        <div className={styles.trace}>
          {explain !== null && <p>{explain}</p>}
          {target && <p>{say("results.target-source", { source: target.source })}</p>}
          <Trace question={question} />
        </div>
      )}
    </li>
  );
}
