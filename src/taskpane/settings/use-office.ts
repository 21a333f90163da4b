/** The office's part of the choices, and the way to change it. */
import type { Office } from "../../analysis/choices";
import { usePane } from "../shared/context";

export function useOffice(): {
  readonly office: Office;
  readonly choose: (change: Partial<Office>) => void;
} {
  const { state, dispatch } = usePane();
  const { office } = state.choices;
  return {
    office,
    choose: (change) => {
      dispatch({ type: "choose", choices: { office: { ...office, ...change } } });
    },
  };
}
