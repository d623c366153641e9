/** The encodings a client takes by name (RFC 9110 §12.5.3), lower case; what it refuses with `q=0` is not among them. */
export const acceptedEncodings = (accepted = ""): ReadonlySet<string> =>
  new Set(
    accepted
      .toLowerCase()
      .split(",")
      .map((part) => part.trim().split(/\s*;\s*/))
      .flatMap(([name = "", quality]) => (quality === "q=0" ? [] : [name])),
  );
