/** A bar that warns, with the one button that mends it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface WarningBarProps {
  readonly text: string;
  /** The word on the button. */
  readonly mend: string;
  readonly onMend: () => void;
  readonly disabled?: boolean;
  /** Where it stands in what is around it. */
  readonly className?: string;
}

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
});

export function WarningBar({ text, mend, onMend, disabled = false, className }: WarningBarProps): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar {...(className !== undefined && { className })} intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={disabled} onClick={onMend}>
          {mend}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
