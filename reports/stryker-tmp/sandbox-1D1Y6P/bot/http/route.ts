// @ts-nocheck
import type { z } from "zod";
import type { Language } from "../../core/i18n/language.ts";
import type { Operator } from "../../core/people/operator.ts";
import type { Instant } from "../../core/time.ts";
import type { HttpRequest, HttpResponse, Method } from "./exchange.ts";
import type { ProblemCode } from "./problem.ts";

/** An operator's request after everything about it was checked: who, when, and the parsed input. */
export interface Call<P = unknown, Q = unknown, B = unknown> {
  readonly request: HttpRequest;
  readonly operator: Operator;
  readonly language: Language;
  readonly now: Instant;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

interface RouteFacts {
  readonly method: Method;
  /** With `:names`, from the root. */
  readonly path: string;
  /** `operationId` of the OpenAPI document. */
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly maxBytes?: number;
  /** Takes a file's bytes as they are: `request.incoming`. */
  readonly streamsBody?: boolean;
  /** By status: what it means, and the JSON it carries, if any. */
  readonly responses: Readonly<Record<number, ResponseSpec>>;
  /** Refusals beyond those every route of its kind can give. */
  readonly refusals?: readonly ProblemCode[];
}

export interface ResponseSpec {
  readonly description: string;
  readonly schema?: z.ZodType;
  /** Of an answer that is not JSON. */
  readonly contentType?: string;
}

/** A stranger's request after its input was parsed. */
export interface PublicCall<P = unknown, Q = unknown> {
  readonly request: HttpRequest;
  /** The browser's. */
  readonly language: Language;
  readonly params: P;
  readonly query: Q;
}

/** A route anybody may call; it takes no body. */
export interface PublicRoute extends RouteFacts {
  readonly access: "public";
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly handle: (call: PublicCall) => Promise<HttpResponse>;
}

/** A route for operators of the desk. */
export interface OperatorRoute extends RouteFacts {
  readonly access: "operator";
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Changes a ticket: takes `Idempotency-Key` and `If-Match`. */
  readonly isCommand?: boolean;
  /** Changes something else that has an `ETag`: takes `If-Match`. */
  readonly isVersioned?: boolean;
  readonly handle: (call: Call) => Promise<HttpResponse>;
}

export type Route = PublicRoute | OperatorRoute;

type Input<S> = S extends z.ZodType<infer T> ? T : undefined;

/** A route whose handler sees its input typed by its schemas. The pipeline hands over only what they accepted. */
export function operatorRoute<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(
  route: Omit<OperatorRoute, "access" | "handle" | "params" | "query" | "body"> & {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B;
    readonly handle: (call: Call<Input<P>, Input<Q>, Input<B>>) => Promise<HttpResponse>;
  },
): OperatorRoute {
  const { handle, ...facts } = route;
  return {
    ...facts,
    access: "operator",
    handle: (call) => handle(call as Call<Input<P>, Input<Q>, Input<B>>),
  };
}

/** A route for anybody whose handler sees its input typed by its schemas. */
export function publicRoute<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
>(
  route: Omit<PublicRoute, "access" | "handle" | "params" | "query"> & {
    readonly params?: P;
    readonly query?: Q;
    readonly handle: (call: PublicCall<Input<P>, Input<Q>>) => Promise<HttpResponse>;
  },
): PublicRoute {
  const { handle, ...facts } = route;
  return { ...facts, access: "public", handle: (call) => handle(call as PublicCall<Input<P>, Input<Q>>) };
}
