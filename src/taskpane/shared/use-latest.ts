/**
 * The answer to the newest question: while one is asked only the newest next waits, and an old answer never shows late.
 * The question is new when `ask` is another function: it wants useCallback.
 */
import { useEffect, useRef, useState } from "react";

export function useLatest<Answer>(ask: () => Promise<Answer>): {
  readonly answer: Answer | null;
  readonly isAsking: boolean;
} {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [isAsking, setAsking] = useState(true);
  const running = useRef(false);
  const waiting = useRef<(() => Promise<Answer>) | null>(null);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);
  useEffect(() => {
    waiting.current = ask;
    if (running.current) return;
    const run = async (): Promise<void> => {
      running.current = true;
      setAsking(true);
      while (waiting.current && alive.current) {
        const next = waiting.current;
        waiting.current = null;
        const got = await next().catch(() => null);
        if (alive.current && got !== null) setAnswer(got);
      }
      running.current = false;
      if (alive.current) setAsking(false);
    };
    void run();
  }, [ask]);
  return { answer, isAsking };
}
