/** Whether Excel is dark. Some hosts do not say, some say it only when asked anew: so it is asked again when people come back. */
import { useEffect, useState } from "react";

/** Half of white: a background that is less is dark. */
const HALF = 128;

/** Outside of Excel nobody is asked. */
export function useOfficeDark(isInExcel: boolean): boolean {
  const [isDark, setDark] = useState(() => isInExcel && isOfficeDark());
  useEffect(() => {
    if (!isInExcel) return;
    const ask = (): void => {
      setDark(isOfficeDark());
    };
    window.addEventListener("focus", ask);
    return () => {
      window.removeEventListener("focus", ask);
    };
  }, [isInExcel]);
  return isDark;
}

/** Light where Excel does not say. */
export function isOfficeDark(): boolean {
  const { officeTheme }: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(officeTheme?.bodyBackgroundColor ?? "");
  if (!parts) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  // How bright an eye finds them.
  return 0.299 * red + 0.587 * green + 0.114 * blue < HALF;
}
