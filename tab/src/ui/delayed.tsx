import { type ReactNode, useEffect, useState } from "react";

const DELAY = 300;

/** Shows its children only when waiting has lasted: a quick answer never flickers. */
export function Delayed({ children }: { readonly children: ReactNode }) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), DELAY);
    return () => clearTimeout(timer);
  }, []);
  return isShown ? children : null;
}
