/** Above the button that copies: which numbers of the text are none of the sheet's, and which were made from cells with an error. */
import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TextCheck, TouchedText } from "../../analysis/numbers/told";
import { formatCount } from "../../vietnamese/count";
import { CellLink } from "../shared/cell-link";
import { usePane, useWords } from "../shared/context";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", padding: "6px 0" },
  list: { listStyle: "none", margin: "4px 0 0", padding: 0, display: "grid", gap: "4px" },
  quiet: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    "& button": { fontSize: "inherit" },
  },
});

/** So many errors are told; the others stand among the findings. */
const MOST = 3;

export function CheckBars({ check }: { readonly check: TextCheck }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { dispatch } = usePane();
  const { error, warning } = check.touched;
  const unknown = check.parts.flatMap(({ kind, runs }) => {
    const numbers = runs.filter(({ doubt }) => doubt?.isKnown === false).map(({ text }) => text);
    return numbers.length === 0 ? [] : [`${numbers.join("; ")} (${say(`document.part.${kind}`)})`];
  });
  const seeFindings = (
    <Link
      as="button"
      onClick={() => {
        dispatch({ type: "look-at", view: "findings" });
      }}
    >
      {say("number.see-findings")}
    </Link>
  );
  return (
    <>
      {error.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {say("number.errors")}
            <ul className={styles.list}>
              {error.slice(0, MOST).map((touched) => (
                <TouchedItem key={touched.finding.key} touched={touched} />
              ))}
            </ul>
            {error.length > MOST && (
              <>
                {say("number.more-errors", { count: formatCount(error.length - MOST) })} {seeFindings}
              </>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {unknown.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            {say("number.unknown-in", { numbers: unknown.join("; ") })}
          </MessageBarBody>
        </MessageBar>
      )}
      {warning.length > 0 && (
        <div className={styles.quiet}>
          {say("number.warnings", { count: formatCount(warning.length) })} {seeFindings}
        </div>
      )}
    </>
  );
}

function TouchedItem({ touched: { finding, figures } }: { readonly touched: TouchedText }): ReactNode {
  const say = useWords();
  const { cell, kind, places } = finding;
  return (
    <li>
      {say("number.touched", { numbers: figures.join("; "), finding: say(`finding.${kind}`, places) })}{" "}
      {cell && cell.book === undefined && <CellLink cell={cell} />}
    </li>
  );
}
