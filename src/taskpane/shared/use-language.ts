/** The words of the language that was chosen. */
import { useEffect, useState } from "react";
import { say as inVietnamese, speaker, type Say } from "../../i18n/messages";

/** English comes when it is asked for; until it is there Vietnamese stands. */
export function useLanguage(language: "vi" | "en"): Say {
  const [english, setEnglish] = useState<Say | null>(null);
  useEffect(() => {
    if (language !== "en" || english) return;
    void import("../../i18n/en.json").then((words) => {
      setEnglish(() => speaker(words.default));
    });
  }, [language, english]);
  return language === "en" && english ? english : inVietnamese;
}
