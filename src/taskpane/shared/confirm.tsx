/** Asks before something is done that people may not want. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./context";

export interface ConfirmProps {
  readonly title: string;
  readonly text: string;
  /** The word for doing it; null where there is nothing to be done and people are only told. */
  readonly confirm: string | null;
  /** Another way of doing it. */
  readonly other?: ReactNode;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

export function Confirm({ title, text, confirm, other, onConfirm, onClose }: ConfirmProps): ReactNode {
  const say = useWords();
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions fluid>
            {confirm !== null && (
              <Button appearance="primary" onClick={onConfirm}>
                {confirm}
              </Button>
            )}
            {other}
            <Button onClick={onClose}>{say(confirm === null ? "welcome.done" : "dialog.no")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
