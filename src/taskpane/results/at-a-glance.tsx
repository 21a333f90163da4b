/**
 * Over the figures, in a few lines: whether they are of the sample, where they come from, what is to be checked of them, and the one
 * button that makes the summary of them.
 */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, WarningRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview";
import { formatCount } from "../../vietnamese/count";
import { openFindings } from "../core/state";
import { usePane, useWords } from "../shared/context";
import { OpenButton } from "../shared/open-button";
import { SummaryActions } from "../shared/summary-actions";

const OldEncoding = lazy(async () => ({ default: (await import("../source/old-encoding")).OldEncoding }));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "8px", marginBottom: "16px" },
  sample: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  words: { flexGrow: 1, flexBasis: "160px" },
  line: { display: "flex", alignItems: "center", gap: "6px" },
  found: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  open: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

export function AtAGlance({ overview }: { readonly overview: Overview }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch } = usePane();
  const open = openFindings(state);
  const found = {
    sheet: overview.sheets.join("”, “"),
    rows: formatCount(overview.rows),
    noun: overview.noun,
    columns: formatCount(overview.columns.length),
  };
  return (
    <div className={styles.stack}>
      {state.isSample && (
        <div className={styles.sample}>
          <Text className={styles.words}>{say("results.sample")}</Text>
          {state.preferences.welcomed && <OpenButton appearance="primary" size="small" />}
        </div>
      )}
      <div className={styles.line}>
        <CheckmarkRegular className={styles.found} aria-hidden />
        <Text className={styles.words}>{say("results.source", found)}</Text>
        <Button
          size="small"
          aria-label={say("results.mend-source")}
          onClick={() => {
            dispatch({ type: "look-at", view: "source" });
          }}
        >
          {say("results.mend")}
        </Button>
      </div>
      {overview.encodings.length > 0 && (
        <Suspense>
          <OldEncoding encodings={overview.encodings} />
        </Suspense>
      )}
      {open > 0 && (
        <div className={styles.line}>
          <WarningRegular className={styles.open} aria-hidden />
          <Text className={styles.words}>{say("notice.to-check", { count: open })}</Text>
          <Button
            size="small"
            aria-label={say("pane.see-findings")}
            onClick={() => {
              dispatch({ type: "look-at", view: "findings" });
            }}
          >
            {say("results.see")}
          </Button>
        </div>
      )}
      <SummaryActions make={say("results.make-now")} />
    </div>
  );
}
