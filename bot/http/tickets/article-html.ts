import { remotePictures, withRemotePictures } from "../../../core/text/remote-pictures.ts";
import type { Article } from "../../../core/ticket/article.ts";

const CID = / src="cid:([^"]*)"/g;

/** Whether sanitised HTML has pictures that wait to be asked for. */
export const hasRemoteContent = (sanitised: string): boolean => remotePictures(sanitised).length > 0;

/**
 * Sanitised HTML with its own pictures at the addresses of the article's attachments (RFC 2392), and with those from
 * elsewhere, as the desk fetches them, when the reader asked for them (spec M4).
 * @param path of the article
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
    return index < 0 ? whole : ` src="${path}/attachments/${index}?inline=1"`;
  });
  return withRemote ? withRemotePictures(own, (index) => `${path}/pictures/${index}`) : own;
}

/** A content-id in a URL is percent-encoded; one with a stray percent sign is taken as it stands. */
function decoded(cid: string): string {
  try {
    return decodeURIComponent(cid.replaceAll("&amp;", "&"));
  } catch {
    return cid;
  }
}
