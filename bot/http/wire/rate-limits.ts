import { digestOf } from "../../digest-of.ts";

/** How often somebody may ask. */
interface Rate {
  /** At once, after a pause. */
  readonly burst: number;
  /** From then on. */
  readonly perSecond: number;
}

/**
 * Strangers: who asks for what is open to everybody, or is refused. Whole offices have one address, so they get more than
 * one person needs. Callers: whoever a token was good for; the tab asks some times a second at most.
 */
const STRANGERS: Rate = { burst: 240, perSecond: 4 };
const CALLERS: Rate = { burst: 600, perSecond: 30 };
/** More than so many are not told apart: the one that asked longest ago is forgotten. */
const REMEMBERED = 20_000;

interface Bucket {
  left: number;
  at: number;
}

/** One bucket of requests for each name. */
export class Buckets {
  readonly #rate: Rate;
  readonly #buckets = new Map<string, Bucket>();

  constructor(rate: Rate) {
    this.#rate = rate;
  }

  /** Takes one; seconds to wait when there is none left, else null. */
  take(name: string, now: number): number | null {
    const { burst, perSecond } = this.#rate;
    const known = this.#buckets.get(name);
    const left = known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst;
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: Math.max(0, left - 1), at: now });
    const [oldest] = this.#buckets.size > REMEMBERED ? this.#buckets.keys() : [];
    if (oldest !== undefined) this.#buckets.delete(oldest);
    return left >= 1 ? null : Math.ceil((1 - left) / perSecond);
  }
}

/** Who asks, as far as the edge can tell. */
export interface Asker {
  readonly address: string;
  /** The request's Authorization header, if any. */
  readonly authorization: string | undefined;
}

/**
 * Keeps anybody from asking too much (spec R3). A stranger at an operator's address does not use up what the operator has:
 * only what is open, or was refused, counts against an address.
 */
export class RateLimits {
  readonly #strangers: Buckets;
  readonly #callers: Buckets;
  readonly #clock: () => number;
  /** Digests of tokens that were good for something lately: of any length, and sent by whoever likes. */
  readonly #known = new Set<string>();

  constructor({ strangers = STRANGERS, callers = CALLERS, clock = () => performance.now() } = {}) {
    this.#strangers = new Buckets(strangers);
    this.#callers = new Buckets(callers);
    this.#clock = clock;
  }

  /** Seconds the asker must wait before this request is looked at; null to go on. */
  before({ address, authorization }: Asker, isOpen: boolean): number | null {
    if (isOpen) return this.#strangers.take(address, this.#clock());
    if (authorization === undefined) return null;
    const digest = digestOf(authorization);
    return this.#known.has(digest) ? this.#callers.take(digest, this.#clock()) : null;
  }

  /** The same once it was answered: seconds to wait instead of being told why one was refused. */
  after({ address, authorization }: Asker, status: number): number | null {
    const isRefused = status === 401 || (authorization === undefined && (status === 403 || status === 400));
    if (isRefused) return this.#strangers.take(address, this.#clock());
    if (authorization === undefined) return null;
    const digest = digestOf(authorization);
    if (this.#known.size >= REMEMBERED && !this.#known.has(digest)) this.#known.clear();
    this.#known.add(digest);
    return null;
  }
}

/**
 * Whom a request comes from. Behind proxies that is what they say, and only as many of them as there are: whatever
 * stands before in `X-Forwarded-For` the client wrote himself.
 */
export function addressOf(
  socketAddress: string | undefined,
  forwarded: string | undefined,
  proxies: number,
): string {
  const chain = (forwarded ?? "").split(",").map((one) => one.trim());
  const told = proxies > 0 ? chain[chain.length - proxies] : undefined;
  return told ? told.replace(/:\d{1,5}$/, "") : (socketAddress ?? "");
}
