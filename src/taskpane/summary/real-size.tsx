/** Shows a drawn sheet in its real size, and not as one that fits its place. */
import { ToggleButton, type ToggleButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../shared/context";

interface RealSizeProps extends Pick<ToggleButtonProps, "size" | "appearance"> {
  readonly isReal: boolean;
  readonly onChange: (isReal: boolean) => void;
}

export function RealSize({ isReal, onChange, ...look }: RealSizeProps): ReactNode {
  const say = useWords();
  return (
    <ToggleButton
      {...look}
      checked={isReal}
      onClick={() => {
        onChange(!isReal);
      }}
    >
      {say("summary.real-size")}
    </ToggleButton>
  );
}
