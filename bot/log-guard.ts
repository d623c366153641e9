/** Addresses as they turn up in what others write: Exchange, Teams, a mail server, a stack trace. */
const ADDRESS = /[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+|[\w.!#$%&'*+=-]+%40[\w-]+(?:\.[\w-]+)+/g;
/** Node quotes the beginning of what is no JSON, whatever that is. */
const QUOTED_JSON = /(?:, )?(?:\.\.\.)?"(?:[^"\\]|\\.)*"(?:\.\.\.)? is not valid JSON/g;
const LONGEST = 2_000;

/**
 * A text as it may stand in a log, which many read and nobody erases: addresses of people and quoted bodies taken out.
 * @param isOurs the desk's own mailboxes, which say where something went wrong
 */
export function withoutPeople(text: string, isOurs: (address: string) => boolean): string {
  const plain = text
    .replace(QUOTED_JSON, " is not valid JSON")
    .replace(ADDRESS, (address) =>
      isOurs(address.replace("%40", "@").toLowerCase()) ? address : "<address>",
    );
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST).toWellFormed()}…` : plain;
}
