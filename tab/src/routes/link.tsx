import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { hrefOf, type Route } from "./route.ts";
import { navigate } from "./router.ts";

type LinkProps = { readonly to: Route } & AnchorHTMLAttributes<HTMLAnchorElement>;

/** A link inside the page: a real address, so that it opens in a new window too. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !isPlain) return;
    event.preventDefault();
    navigate(to);
  };
  return <a href={hrefOf(to)} onClick={follow} {...rest} />;
}
