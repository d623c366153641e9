import { Unreachable } from "../api/problem.ts";

/** How this page proves who is using it. */
export interface SignIn {
  /** A bearer token for the API. `fresh` after the API has refused the last one. */
  token(fresh: boolean): Promise<string>;
  /** Only where one may choose who to be: the desk on one machine. */
  readonly switchOperator?: () => void;
}

/** Nobody is signed in and there is no way to do it from here. */
export class NotSignedIn extends Unreachable {}
