/** Buttons side by side, below one another where there is no room. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sticky: {
    padding: "8px 0",
    position: "sticky",
    top: "-12px",
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** `sticky`: they stay at the upper edge while the view below them is scrolled. */
export function Actions({
  children,
  sticky = false,
}: {
  readonly children: ReactNode;
  readonly sticky?: boolean;
}): ReactNode {
  const styles = useStyles();
  return <div className={mergeClasses(styles.actions, sticky && styles.sticky)}>{children}</div>;
}
