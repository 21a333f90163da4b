/** What is large and stands further down is loaded when somebody gets near to it. */
import { useEffect, useRef, useState, type ReactNode } from "react";

/** How far below what is seen it is begun with. */
const NEAR = "200px";

export function WhenSeen({ children }: { readonly children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: NEAR },
    );
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  // Something must be there to be seen.
  return isSeen ? children : <div ref={place} style={{ minHeight: "1px" }} />;
}
