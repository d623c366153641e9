/** Where the sanitiser leaves the address of a picture that stands elsewhere: nothing is fetched from there. */
const REMOTE = / data-remote-src="([^"]*)"/g;
/** Nobody reads a mail with more of them. */
const MOST = 200;

/** Pictures of sanitised HTML that stand elsewhere, each address once, as it is written in the markup. */
export const remotePictures = (sanitised: string): readonly string[] =>
  [...new Set(Array.from(sanitised.matchAll(REMOTE), ([, address = ""]) => address))].slice(0, MOST);

/**
 * Sanitised HTML with those pictures in their place.
 * @param srcOf where the picture of that index is to be had; undefined where it is not
 */
export function withRemotePictures(sanitised: string, srcOf: (index: number) => string | undefined): string {
  const indexes = new Map(remotePictures(sanitised).map((address, index) => [address, index]));
  return sanitised.replace(REMOTE, (whole, address: string) => {
    const index = indexes.get(address);
    const src = index === undefined ? undefined : srcOf(index);
    return src === undefined ? whole : ` src="${src}"`;
  });
}
