/** One indicator: its count and share, its target, and on demand the cells behind it. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useMemo, type ReactNode } from "react";
import type { FigureView } from "../../analysis/overview";
import { beforeSentence } from "../../congress/change";
import { formatCount, formatNumber } from "../../vietnamese/count";
import { useWords } from "../shared/context";
import { Trace } from "./trace";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
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
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function FigureRow({ figure, block, isOpen, onToggle }: FigureRowProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { label, count, average, share, base, derived, before, target, id } = figure;
  const question = useMemo(() => ({ kind: "figure", indicator: id, block }) as const, [id, block]);
  const number = count === null ? average : formatCount(count);
  const explain = base
    ? say("results.share-of", { count: number ?? "", base: formatCount(base.count), label: base.label })
    : null;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} aria-expanded={isOpen} onClick={onToggle}>
        <span className={styles.icon}>{isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
        <span lang="vi">
          {label}
          {derived && "*"}
        </span>
        <span className={styles.number}>{number}</span>
        <span className={styles.share} title={explain ?? undefined}>
          {share}
        </span>
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
