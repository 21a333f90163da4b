/** Keeps a fault in one view from taking the pane with it: says so, and offers another try. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { WordsContext } from "./context";

interface Props {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly detail: string | null;
}

export class Boundary extends Component<Props, BoundaryState> {
  override state: BoundaryState = { detail: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { detail: String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return (
      <WordsContext.Consumer>
        {(say) => (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody style={{ whiteSpace: "normal" }}>
              {say?.("crash.text", { detail })}
            </MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                onClick={() => {
                  this.setState({ detail: null });
                }}
              >
                {say?.("crash.retry")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </WordsContext.Consumer>
    );
  }
}
