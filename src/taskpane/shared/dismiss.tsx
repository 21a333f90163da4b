/** The button that takes away what was said last. */
import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane, useWords } from "./context";

export function Dismiss({ className }: { readonly className?: string }): ReactNode {
  const say = useWords();
  const { dispatch } = usePane();
  return (
    <Button
      {...(className !== undefined && { className })}
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={say("pane.dismiss")}
      onClick={() => {
        dispatch({ type: "notice", notice: null });
      }}
    />
  );
}
