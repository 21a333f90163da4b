/** Over a sheet of ours that was made before the figures or choices changed: that it was, and the button that makes it anew. */
import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OutputKind } from "../../congress/outputs";
import { usePane, useWords } from "./context";
import { outputWords } from "./output-words";
import { WarningBar } from "./warning-bar";

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
});

export function OutdatedBar({ kind }: { readonly kind: OutputKind }): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const { state, controller } = usePane();
  if (!state.outdated.includes(kind)) return null;
  return (
    <WarningBar
      className={styles.bar}
      text={outputWords(say, "outdated", kind)}
      mend={say("outdated.make-anew")}
      disabled={state.work !== null}
      onMend={() => {
        void controller.make([kind]);
      }}
    />
  );
}
