/** Before a file is sent to somebody without the add-in: formulas of ours become what they show, and what was chosen goes. Inside Excel only. */
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePane, useWords } from "../shared/context";
import type { FormulaCount, Reach } from "../excel/formula-fixer";
import { Actions } from "../shared/actions";
import { Confirm } from "../shared/confirm";
import { leftWords } from "../shared/notice-words";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "10px" },
});

export function FixFormulas(): ReactNode {
  const styles = useStyles();
  const say = useWords();
  const pane = usePane();
  const [asked, setAsked] = useState<{ readonly reach: Reach; readonly count: FormulaCount } | null>(null);
  if (pane.place !== "excel") return null;
  const { controller, state } = pane;
  const ask = async (reach: Reach): Promise<void> => {
    const count = await controller.countFormulas(reach);
    setAsked(count && { reach, count });
  };
  const close = (): void => {
    setAsked(null);
  };
  return (
    <div className={styles.stack}>
      <Text>{say("fix.explain")}</Text>
      <Actions>
        {(["sheet", "book"] as const).map((reach) => (
          <Button
            key={reach}
            disabledFocusable={state.work !== null}
            onClick={() => {
              void ask(reach);
            }}
          >
            {say(`fix.${reach}`)}
          </Button>
        ))}
      </Actions>
      <Text>{say("fix.take-out-explain")}</Text>
      <Actions>
        <Button
          disabledFocusable={state.work !== null}
          onClick={() => {
            void controller.takeOut();
          }}
        >
          {say("fix.take-out")}
        </Button>
      </Actions>
      {asked && (
        <Confirm
          title={say("fix.ask-title")}
          text={[
            ...(asked.count.cells > 0
              ? [say("fix.ask", { count: asked.count.cells, sheets: asked.count.sheets })]
              : []),
            ...(asked.count.open.length > 0 ? [leftWords(asked.count.open, say)] : []),
          ].join(" ")}
          confirm={asked.count.cells > 0 ? say("fix.do") : null}
          onConfirm={() => {
            close();
            void controller.fixFormulas(asked.reach);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
