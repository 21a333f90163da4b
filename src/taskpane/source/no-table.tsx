/** In the place of a view where no sheet has a table: why, and what can be done. */
import { reasonSentence } from "../../reading/refusal-words";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { JoiningView } from "../joining/joining-view";
import { Actions } from "../shared/actions";
import { usePane, useWords } from "../shared/context";
import { SheetChoice } from "./sheet-choice";
import { BranchForms } from "./branch-forms";
import { TemplateLink, TrySample } from "./template-link";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", alignItems: "flex-start" },
  reasons: { margin: 0, paddingLeft: "18px", display: "grid", gap: "6px" },
});

export function NoTable(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const pane = usePane();
  const { state, dispatch } = pane;
  const { analysis, choices } = state;
  if (!analysis || analysis.ok) return null;
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
      {pane.place === "excel" && analysis.reasons.some(({ reason }) => reason.kind === "no-branches") && (
        <Text weight="semibold">{say("template.begin")}</Text>
      )}
      <Actions>
        <TemplateLink />
        <TrySample />
        <BranchForms />
      </Actions>
      <JoiningView />
    </div>
  );
}
