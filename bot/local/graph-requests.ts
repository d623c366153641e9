/** A call of the product to Graph, as far as Graph's rules look at it. */
export interface GraphRequest {
  readonly method: string;
  readonly path: string;
  readonly prefer: string;
}

/** The calls to Graph since the start, the last thousand of them. */
export interface GraphRequestLog {
  add(request: GraphRequest): void;
  list(): readonly GraphRequest[];
}

const kept = 1000;

export function createGraphRequestLog(): GraphRequestLog {
  const requests: GraphRequest[] = [];
  return {
    add: (request) => {
      requests.push(request);
      if (requests.length > kept) requests.shift();
    },
    list: () => requests,
  };
}
