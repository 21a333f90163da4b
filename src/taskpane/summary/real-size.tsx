/** Between the real size of a drawn sheet and one that fits its place. */
import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../shared/context";

interface RealSizeProps extends Pick<ButtonProps, "size" | "appearance"> {
  readonly isReal: boolean;
  readonly onChange: (isReal: boolean) => void;
}

export function RealSize({ isReal, onChange, ...look }: RealSizeProps): ReactNode {
  const say = useWords();
  return (
    <Button
      {...look}
      aria-pressed={isReal}
      onClick={() => {
        onChange(!isReal);
      }}
    >
      {say(isReal ? "summary.fit" : "summary.real-size")}
    </Button>
  );
}
