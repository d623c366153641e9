import { createContext, type RefObject, useContext, useEffect, useState } from "react";

/** The widths of our frame at which the page is built otherwise (design/tab §2). Teams takes its own part of the window. */
export type Layout = "phone" | "small" | "medium" | "large" | "full";

const layoutOf = (width: number): Layout => {
  if (width < 720) return "phone";
  if (width < 1000) return "small";
  if (width < 1200) return "medium";
  return width < 1360 ? "large" : "full";
};

export const LayoutContext = createContext<Layout>("full");
export const useLayout = (): Layout => useContext(LayoutContext);

/** Measures the frame; CSS follows by container query, this is for what is another markup. */
export function useMeasuredLayout(frame: RefObject<HTMLElement | null>): Layout {
  const [layout, setLayout] = useState(() => layoutOf(window.innerWidth));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setLayout(layoutOf(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return layout;
}
