/** Keeps a fault in one view from taking the pane with it: says so, and offers another try. */
import { Button, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { WordsContext } from "./context";

interface Props {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly detail: string | null;
}

const LOOK = {
  padding: "8px 12px",
  border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  backgroundColor: tokens.colorStatusDangerBackground1,
};

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
          <div role="alert" style={LOOK}>
            <p>{say?.("crash.text", { detail })}</p>
            <Button
              size="small"
              onClick={() => {
                this.setState({ detail: null });
              }}
            >
              {say?.("crash.retry")}
            </Button>
          </div>
        )}
      </WordsContext.Consumer>
    );
  }
}
