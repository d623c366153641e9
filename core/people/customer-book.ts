import type { Collections, KeyedCollection } from "../ports.ts";
import type { TicketCustomer } from "../ticket/ticket.ts";
import type { Instant } from "../time.ts";
import { type Customer, customerAddress, namedBy, newCustomer } from "./customer.ts";
import { askedWords, customerWords, isMeant } from "./customer-words.ts";

/** What a list of customers needs before it reads any. */
type Found = Pick<Customer, "name" | "phones">;

/** By address. */
const customersOf = (store: Collections): KeyedCollection<Customer> => store.collection("customers");

/**
 * The index: a key a word, `<word> <address>`, so that a list by prefix finds the customers with such a word
 * (docs/adr/0014). It is written before the customer and cleaned after him: what it has too much after a crash
 * leads to a customer who no longer answers to it, and is left out.
 */
const wordsIn = (store: Collections): KeyedCollection<Found> => store.collection("customer-words");

const MAX_FOUND = 20;
/** Customers looked at for one search: beyond that the searcher is asked for more letters. */
const MAX_CANDIDATES = 5_000;
const byName = new Intl.Collator("it");

export const customerOf = (store: Collections, address: string): Promise<Customer | null> =>
  customersOf(store).get(address);

/**
 * Makes somebody known who wrote or called (spec P4). Safe twice; what an operator wrote stays, only a
 * missing name is taken.
 */
export async function rememberCustomer(
  store: Collections,
  { address: written, name }: TicketCustomer,
  now: Instant,
): Promise<void> {
  const address = customerAddress(written);
  if (address === null) return;
  for (;;) {
    const before = await customerOf(store, address);
    const after = before ? namedBy(before, name, now) : newCustomer(address, name, now);
    if (after === before || (await saveCustomer(store, before, after))) return;
  }
}

/** Writes the customer over what was read of him, null for nobody; false when somebody was faster. */
export async function saveCustomer(
  store: Collections,
  before: Customer | null,
  after: Customer,
): Promise<boolean> {
  const customers = customersOf(store);
  await index(store, after);
  const isSaved = before
    ? await customers.replace(after.address, before, after)
    : await customers.insert(after.address, after);
  const current = isSaved ? after : await customers.get(after.address);
  if (!isSaved && current) await index(store, current);
  await forget(store, [before, after], current);
  return isSaved;
}

/** Forgets a customer and the words he was found by. */
export async function forgetCustomer(store: Collections, address: string): Promise<void> {
  const customer = await customerOf(store, address);
  if (!customer) return;
  await customersOf(store).delete(address);
  await forget(store, [customer], null);
}

/**
 * Up to 20 customers with all the words of `asked` in name, address or telephone numbers, by name; `more` when
 * there are others.
 */
export async function searchCustomers(
  store: Collections,
  asked: string,
): Promise<{ readonly items: readonly Customer[]; readonly more: boolean }> {
  const words = askedWords(asked);
  const lists = await Promise.all(words.map((word) => wordsIn(store).list(word, MAX_CANDIDATES)));
  // The rarest word leaves the fewest to look at.
  const rarest = lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const candidates = new Map(
    rarest.map(({ key, value }) => [key.slice(key.lastIndexOf(" ") + 1), value] as const),
  );
  const meant = [...candidates]
    .map(([address, found]) => ({ address, ...found }))
    .filter((candidate) => words.length === 1 || isMeant(candidate, words))
    .sort((a, b) => byName.compare(a.name || a.address, b.name || b.address));
  const first = await Promise.all(meant.slice(0, MAX_FOUND).map(({ address }) => customerOf(store, address)));
  return {
    items: first.flatMap((customer) => (customer && isMeant(customer, words) ? [customer] : [])),
    more: meant.length > MAX_FOUND || rarest.length === MAX_CANDIDATES,
  };
}

async function index(store: Collections, { address, name, phones }: Customer): Promise<void> {
  const found: Found = { name, phones };
  const words = customerWords({ address, name, phones });
  await wordsIn(store).putAll(new Map(Array.from(words, (word) => [`${word} ${address}`, found])));
}

/** Takes out the words of what was, or was to be, that are not the customer's now. */
async function forget(
  store: Collections,
  others: readonly (Customer | null)[],
  current: Customer | null,
): Promise<void> {
  const kept = current ? customerWords(current) : new Set();
  const stale = others.flatMap((other) =>
    other
      ? [...customerWords(other)].filter((word) => !kept.has(word)).map((word) => `${word} ${other.address}`)
      : [],
  );
  await wordsIn(store).deleteAll([...new Set(stale)]);
}
