import { useRef, useState } from "react";
import css from "./articles.module.css";
import { frameDocument } from "./frame-document.ts";

interface PlainFrameProps {
  readonly html: string;
  readonly title: string;
  /** Made for white paper, whatever the theme. */
  readonly isPaper: boolean;
  readonly isFolded?: boolean;
}

/** HTML sanitised by the desk, shut in a frame where no script can run and nothing is fetched; as tall as it is. */
export function PlainFrame({ html, title, isPaper, isFolded = false }: PlainFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(120);
  const measure = () => {
    const root = frame.current?.contentDocument?.documentElement;
    if (root) setHeight(Math.ceil(root.getBoundingClientRect().height) + 2);
  };
  const loaded = () => {
    measure();
    const body = frame.current?.contentDocument?.body;
    if (body) new ResizeObserver(measure).observe(body);
  };
  return (
    <iframe
      ref={frame}
      className={css.frame}
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      srcDoc={frameDocument(html, {
        isFolded,
        isPaper,
        like: frame.current?.parentElement ?? null,
      })}
      style={{ height }}
      onLoad={loaded}
    />
  );
}
