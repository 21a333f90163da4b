/**
 * Over the figures, in a few lines: whether they are of the sample, where they come from, what is to be checked of them, and the one
 * button that makes the summary of them.
 */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, WarningRegular } from "@fluentui/react-icons";
import { lazy, Suspense, type ReactNode } from "react";
import type { Overview } from "../../analysis/overview/overview";
import { formatCount } from "../../vietnamese/count";
import { countOpen, type View } from "../core/state";
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
  const { state } = usePane();
  const open = countOpen(state);
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
      <Line
        icon={<CheckmarkRegular className={styles.found} aria-hidden />}
        text={say("results.source", found)}
        label={say("results.mend-source")}
        action={say("results.mend")}
        to="source"
      />
      {overview.encodings.length > 0 && (
        <Suspense>
          <OldEncoding encodings={overview.encodings} />
        </Suspense>
      )}
      {open > 0 && (
        <Line
          icon={<WarningRegular className={styles.open} aria-hidden />}
          text={say("notice.to-check", { count: open })}
          label={say("pane.see-findings")}
          action={say("results.see")}
          to="findings"
        />
      )}
      <SummaryActions make={say("results.make-now")} />
    </div>
  );
}

/** A sentence with the view that it leads to; `label` is all that the button does, `action` the word on it. */
function Line({
  icon,
  text,
  label,
  action,
  to,
}: {
  readonly icon: ReactNode;
  readonly text: string;
  readonly label: string;
  readonly action: string;
  readonly to: View;
}): ReactNode {
  const styles = useStyles();
  const { dispatch } = usePane();
  return (
    <div className={styles.line}>
      {icon}
      <Text className={styles.words}>{text}</Text>
      <Button
        size="small"
        aria-label={label}
        onClick={() => {
          dispatch({ type: "look-at", view: to });
        }}
      >
        {action}
      </Button>
    </div>
  );
}
