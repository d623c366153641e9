/** Two letters for a person: first and last name, never a title's. */
export function initialsOf(name: string): string {
  const words = name
    .replace(/@.*$/, "")
    .replace(/\b(dott\.ssa|dott|ing|avv|arch|sig\.ra|sig)\.?\s/gi, "")
    .split(/[\s._]+/)
    .filter((word) => word !== "");
  const first = words[0]?.[0] ?? "?";
  const last = words.length > 1 ? (words[words.length - 1]?.[0] ?? "") : "";
  return (first + last).toUpperCase();
}

/** The customer's name, or his address when he gave none. */
export const customerName = (customer: { readonly name: string; readonly address: string }): string =>
  customer.name || customer.address;

/** `312 KB`, `1,4 MB` */
export function sizeWords(bytes: number, language: string): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
}
