/** In the place of a view while there are no figures: being read, not read yet, or why there is no table. */
import { Button, makeStyles, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reasonSentence } from "../../analysis/sentences";
import { usePane, useWords } from "../context";
import { SheetChoice } from "./sheet-choice";
import { TemplateLink } from "./template-link";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
  reasons: { margin: 0, paddingLeft: "18px", display: "grid", gap: "6px" },
});

export function NoTableYet(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, dispatch, place, controller } = usePane();
  const { analysis, workbook, choices, opening } = state;
  if (workbook === null && place === "excel" && state.notice)
    return (
      <Button
        onClick={() => {
          dispatch({ type: "notice", notice: null });
          void controller.connect();
        }}
      >
        {say("crash.retry")}
      </Button>
    );
  if (workbook === null && place === "browser" && !opening) return <Text>{say("pane.nothing-open")}</Text>;
  // Why nothing was read stands above, with what can be done.
  if (state.stopped && !analysis) return null;
  if (!analysis || analysis.ok) return <Spinner size="small" label={say("pane.reading")} />;
  return (
    <div className={styles.stack}>
      <Text weight="semibold" as="h2">
        {say("pane.no-table")}
      </Text>
      <ul className={styles.reasons}>
        {analysis.reasons.map(({ sheet, reason }) => (
          <li key={sheet}>{reasonSentence(sheet, reason, say)}</li>
        ))}
      </ul>
      <SheetChoice />
      {Object.keys(choices.columns).length > 0 && (
        <Button
          onClick={() => {
            dispatch({ type: "unassign", key: null });
          }}
        >
          {say("source.unassign-all")}
        </Button>
      )}
      <TemplateLink />
    </div>
  );
}
