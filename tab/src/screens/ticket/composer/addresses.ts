import type { MailAddressInput } from "../../../api/ticket-actions.ts";

const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;

/** Addresses as people write them: commas, semicolons, lines, names in front. */
export function parseAddresses(text: string): readonly MailAddressInput[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => {
      const named = /^(.*?)<([^>]+)>$/.exec(part);
      return named
        ? { name: (named[1] ?? "").trim().replace(/^"|"$/g, ""), address: (named[2] ?? "").trim() }
        : { name: "", address: part };
    });
}

/** The same, with the first that is none: said before anything is sent. */
export function addressesOf(text: string): {
  readonly addresses: readonly MailAddressInput[];
  readonly wrong: string | null;
} {
  const addresses = parseAddresses(text);
  return { addresses, wrong: addresses.find(({ address }) => !ADDRESS.test(address))?.address ?? null };
}

/** As a field shows it. */
export const addressLine = ({ name, address }: MailAddressInput): string =>
  name ? `${name.replace(/[,;<>]/g, " ")} <${address}>` : address;
