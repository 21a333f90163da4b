/** Over a sheet of ours that was made before the figures or choices changed: that it was, and the button that makes it anew. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OutputKind } from "../../congress/outputs";
import { usePane, useWords } from "./context";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  body: { whiteSpace: "normal", padding: "6px 0" },
});

export function OutdatedBar({ kind }: { readonly kind: OutputKind }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  if (!state.outdated.includes(kind)) return null;
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{say(`outdated.${kind}`)}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          disabledFocusable={state.work !== null}
          onClick={() => {
            void controller.make([kind]);
          }}
        >
          {say("outdated.make-anew")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
