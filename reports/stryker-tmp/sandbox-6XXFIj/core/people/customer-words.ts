// @ts-nocheck
import { normalise, searchTerms, wordsOf } from "../search/normalise.ts";
import type { Customer } from "./customer.ts";

type Named = Pick<Customer, "address" | "name" | "phones">;

/** The end of a telephone number that is still looked up. */
const SHORTEST_END = 3;
const ONLY_A_NUMBER = /^[\d\s+()./-]+$/;

/**
 * What a customer is found by: any of these that begins with a searched word. Names and addresses are found
 * from the beginnings of their words, telephone numbers from any digit on.
 */
export function customerWords({ address, name, phones }: Named): ReadonlySet<string> {
  const at = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  // `it` and `com` would lead to everybody.
  const registered = domain.slice(0, Math.max(0, domain.lastIndexOf(".")));
  return new Set([
    normalise(address),
    normalise(domain),
    ...[name, local, registered].flatMap((text) => [...wordsOf(text)]),
    ...phones.flatMap(endsOf),
  ]);
}

/** The words asked for; a telephone number is one, however it is written. */
export function askedWords(asked: string): readonly string[] {
  const digits = asked.replace(/\D/g, "");
  if (ONLY_A_NUMBER.test(asked) && digits !== "") return [digits];
  return searchTerms([asked]).map(({ text }) => text);
}

/** Whether every word asked for begins one of the customer's. */
export function isMeant(customer: Named, asked: readonly string[]): boolean {
  const words = [...customerWords(customer)];
  return asked.every((beginning) => words.some((word) => word.startsWith(beginning)));
}

function endsOf(phone: string): readonly string[] {
  const digits = phone.replace(/\D/g, "");
  return Array.from({ length: Math.max(0, digits.length - SHORTEST_END + 1) }, (_, from) =>
    digits.slice(from),
  );
}
