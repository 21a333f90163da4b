/** The first run: what this is in three sentences, and where to begin. It goes when it was read, and can be called back. */
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useWords } from "../shared/context";
import { OpenButton } from "../shared/open-button";
import { BranchForms } from "./branch-forms";
import { TemplateLink, TrySample } from "./template-link";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    marginBottom: "20px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
  },
  points: { margin: 0, paddingLeft: "20px", display: "grid", gap: "4px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

export function Welcome(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const pane = usePane();
  const { dispatch, place } = pane;
  return (
    <div className={styles.card} role="group" aria-label={say("welcome.title")}>
      <Text weight="semibold" as="h2">
        {say("welcome.title")}
      </Text>
      <ol className={styles.points}>
        <li>{say(`welcome.one.${place}`)}</li>
        <li>{say("welcome.two")}</li>
        <li>{say("welcome.three")}</li>
      </ol>
      <div className={styles.actions}>
        <OpenButton appearance="primary" />
        {pane.place === "browser" && (
          <>
            <TrySample />
            <TemplateLink />
            <BranchForms />
          </>
        )}
        <Button
          appearance={place === "excel" ? "primary" : "subtle"}
          onClick={() => {
            dispatch({ type: "prefer", preferences: { welcomed: true } });
          }}
        >
          {say("welcome.done")}
        </Button>
      </div>
    </div>
  );
}
