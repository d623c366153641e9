/** Plainer words as the ones in whose place they come: "Qualora" becomes "Se", not "se". */
export const likeWritten = (written: string, plainer: string): string =>
  /^\p{Lu}/u.test(written) ? plainer.charAt(0).toUpperCase() + plainer.slice(1) : plainer;
