/** Whether what is struck out counts as well; asked where something is. */
import { Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useWords } from "../shared/context";

export function StruckChoice(): ReactNode {
  const say = useWords();
  const { state, dispatch } = usePane();
  return (
    <Switch
      label={say("source.count-struck")}
      checked={state.choices.countStruck}
      onChange={(_event, { checked }) => {
        dispatch({ type: "choose", choices: { countStruck: checked } });
      }}
    />
  );
}
