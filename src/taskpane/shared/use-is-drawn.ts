/** Whether the frame stands: what is fetched on its own is asked for only then, for it would come before the first view. */
import { useDeferredValue } from "react";

export const useIsDrawn = (): boolean => useDeferredValue(true, false);
