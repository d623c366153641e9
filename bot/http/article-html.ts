import type { Article } from "../../core/ticket/article.ts";

/** Where the sanitiser leaves the address of a remote picture: nothing is fetched from there. */
const REMOTE = / data-remote-src="([^"]*)"/g;
const CID = / src="cid:([^"]*)"/g;

/** Whether sanitised HTML has pictures that wait to be asked for. */
export const hasRemoteContent = (sanitised: string): boolean => sanitised.search(REMOTE) >= 0;

/**
 * Sanitised HTML with its own pictures at the addresses of the article's attachments (RFC 2392), and with those from
 * elsewhere when the reader asked for them (spec M4).
 * @param path of the article's attachments
 */
export function displayHtml(
  sanitised: string,
  { attachments }: Pick<Article, "attachments">,
  path: string,
  withRemote: boolean,
): string {
  const own = sanitised.replace(CID, (whole, cid: string) => {
    const wanted = decoded(cid);
    const index = attachments.findIndex(
      ({ contentId }) => contentId !== null && (contentId === wanted || contentId === cid),
    );
    return index < 0 ? whole : ` src="${path}/${index}?inline=1"`;
  });
  return withRemote ? own.replace(REMOTE, ' src="$1"') : own;
}

/** A content-id in a URL is percent-encoded; one with a stray percent sign is taken as it stands. */
function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid.replaceAll("&amp;", "&"));
  } catch {
    return cid;
  }
}
