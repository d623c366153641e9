/** A call of the product to Graph, as far as Graph's rules look at it. */
export interface GraphRequest {
  readonly method: string;
  readonly path: string;
  readonly prefer: string;
  /** `client-request-id`; empty when there was none. */
  readonly requestId: string;
}

/** The calls to Graph since the start, the last thousand of them. */
export interface GraphRequestLog {
  add(request: GraphRequest): void;
  list(): readonly GraphRequest[];
  /** How many there were in all. */
  count(): number;
}

const kept = 1000;

export function createGraphRequestLog(): GraphRequestLog {
  const requests: GraphRequest[] = [];
  let count = 0;
  return {
    add: (request) => {
      count++;
      requests.push(request);
      if (requests.length > kept) requests.shift();
    },
    list: () => requests,
    count: () => count,
  };
}
