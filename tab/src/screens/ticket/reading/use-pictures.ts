import { useEffect, useState } from "react";
import { remotePictures, withRemotePictures } from "../../../../../core/text/remote-pictures.ts";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { attachmentPath, picturePath } from "../../../api/desk-api.ts";
import { useSession } from "../../../app/session.ts";

type Urls = Readonly<Record<string, string>>;

/** Pictures fetched at the same time: the desk asks others for each. */
const AT_ONCE = 4;

interface WithPictures {
  readonly shown: string;
  /** Something from elsewhere was asked for and did not come. */
  readonly isMissing: boolean;
}

/**
 * The mail's own pictures are attachments, those from elsewhere are fetched by the desk once they are asked for: both
 * with our token, put in place as `blob:`.
 */
export function usePictures(
  html: string,
  article: ArticleView,
  number: string,
  withRemote: boolean,
): WithPictures {
  const own = useBlobs(ownPaths(html, article, number));
  const remote = useBlobs(withRemote ? remotePaths(html, article, number) : NONE);
  const withOwn = Object.entries(own.urls).reduce(
    (text, [id, url]) => text.replaceAll(`cid:${id}`, url),
    html,
  );
  return {
    shown: withRemotePictures(withOwn, (index) => remote.urls[index]),
    isMissing: withRemote && remote.isMissing,
  };
}

const NONE: Urls = {};

const ownPaths = (html: string, { attachments, position }: ArticleView, number: string): Urls =>
  Object.fromEntries(
    attachments.flatMap(({ index, contentId }) =>
      contentId && html.includes(`cid:${contentId}`)
        ? [[contentId, attachmentPath(number, position, index)]]
        : [],
    ),
  );

const remotePaths = (html: string, { position }: ArticleView, number: string): Urls =>
  Object.fromEntries(
    remotePictures(html).map((_address, index) => [String(index), picturePath(number, position, index)]),
  );

/** What is at these paths, as addresses of this page; given back when it is shown no more. */
function useBlobs(paths: Urls): { readonly urls: Urls; readonly isMissing: boolean } {
  const { api } = useSession();
  const [urls, setUrls] = useState<Urls>({});
  const [isMissing, setMissing] = useState(false);
  const wanted = JSON.stringify(Object.entries(paths));
  useEffect(() => {
    const waiting = JSON.parse(wanted) as [string, string][];
    if (waiting.length === 0) return;
    const made: Record<string, string> = {};
    let isCurrent = true;
    let failures = 0;
    const fetchNext = async (): Promise<void> => {
      const next = waiting.shift();
      if (!next || !isCurrent) return;
      const [name, path] = next;
      await api.blob(path).then(
        (blob) => {
          made[name] = URL.createObjectURL(blob);
        },
        () => {
          failures += 1;
        },
      );
      return fetchNext();
    };
    void Promise.all(Array.from({ length: AT_ONCE }, fetchNext)).then(() => {
      if (!isCurrent) return;
      setUrls({ ...made });
      setMissing(failures > 0);
    });
    return () => {
      isCurrent = false;
      for (const url of Object.values(made)) URL.revokeObjectURL(url);
    };
  }, [api, wanted]);
  return { urls, isMissing };
}
