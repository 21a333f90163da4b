/** What a formula gives: its value, the first rows of several, or why it gives none. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Answer } from "../../functions/evaluate";
import { useWords } from "../shared/context";
import { answerCells } from "../excel/answer-text";

const useStyles = makeStyles({
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  cell: {
    padding: "2px 10px 2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: "inherit",
    fontVariantNumeric: "tabular-nums",
  },
});

/** Rows of an answer that are shown here; all of them stand in the cells. */
const MOST_ROWS = 6;

export function AnswerView({
  answer,
  labelledBy,
  isShare,
  decimals,
}: {
  readonly answer: Answer;
  /** The id of the words over it. */
  readonly labelledBy: string;
  readonly isShare: boolean;
  readonly decimals: number;
}): ReactNode {
  const styles = useStyles();
  const say = useWords();
  if (answer.kind === "refused") {
    return (
      <Text>
        {answer.code}: <span lang="vi">{answer.sentence}</span>
      </Text>
    );
  }
  const rows = answerCells(answer, { isShare, decimals });
  if (answer.kind === "value") {
    return (
      <div className={styles.value} lang="vi">
        {rows[0]?.[0]}
      </div>
    );
  }
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby={labelledBy}>
      <table className={styles.table} lang="vi">
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row, r) => (
            <tr key={r}>
              {row.map((text, c) => (
                <td key={c} className={styles.cell}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <Text>{say("formula.more", { count: rows.length - MOST_ROWS })}</Text>}
    </div>
  );
}
