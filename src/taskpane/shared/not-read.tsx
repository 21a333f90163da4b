/** In the place of a view while nothing was read: being read, or not opened yet. */
import { Button, Spinner, Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane, useWords } from "./context";

export function NotReadYet(): ReactNode {
  const say = useWords();
  const { state, dispatch, place, controller } = usePane();
  const { workbook, opening } = state;
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
  if (state.stopped) return null;
  return <Spinner size="small" label={say("pane.reading")} />;
}
