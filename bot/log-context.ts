import { AsyncLocalStorage } from "node:async_hooks";

const context = new AsyncLocalStorage<string>();

/** Does the work under a request's id: every log line and every call to Graph on its way carries it. */
export const underRequest = <T>(id: string, work: () => T): T => context.run(id, work);

/** The id of the request whose work this is; undefined for what the desk does by itself. */
export const currentRequest = (): string | undefined => context.getStore();
