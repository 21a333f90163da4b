/** Colours and letters: Fluent's own themes, with a font that has every Vietnamese letter wherever the pane runs. */
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Preferences } from "../core/storage";

const FONT = "'Segoe UI', 'Noto Sans', system-ui, Roboto, Arial, sans-serif";

const light: Theme = { ...webLightTheme, fontFamilyBase: FONT };
const dark: Theme = { ...webDarkTheme, fontFamilyBase: FONT };

/** The theme that was chosen, or that of the place where the pane stands. */
export function themeOf(
  chosen: Preferences["theme"],
  isPlaceDark: boolean,
): { readonly theme: Theme; readonly isDark: boolean } {
  const isDark = chosen === "dark" || (chosen === "auto" && isPlaceDark);
  return { theme: isDark ? dark : light, isDark };
}

/** Whether a media query holds, now and as it changes. */
export function useMedia(query: string): boolean {
  const [holds, setHolds] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const listen = (): void => {
      setHolds(list.matches);
    };
    listen();
    list.addEventListener("change", listen);
    return () => {
      list.removeEventListener("change", listen);
    };
  }, [query]);
  return holds;
}

/** Below this width there is room for one of the two, the sheet and the pane. */
const NARROW = 760;

export function useIsNarrow(): boolean {
  return useMedia(`(max-width: ${NARROW}px)`);
}
