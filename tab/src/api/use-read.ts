import { useCallback, useEffect, useReducer, useRef } from "react";
import { useSession } from "../app/session.ts";
import { Problem } from "./problem.ts";

export interface Read<T> {
  /** The last answer to this or, while it is on its way, to the question before. */
  readonly value: T | null;
  /** Whether `value` is of another question, or of a while ago. */
  readonly isStale: boolean;
  readonly problem: Problem | null;
  /** The desk could not be reached. */
  readonly isLost: boolean;
  readonly reload: () => void;
}

interface Held {
  readonly path: string;
  readonly value: unknown;
  readonly problem: Problem | null;
  readonly isLost: boolean;
}

const KEPT = 30;
const answers = new Map<string, unknown>();

function keep(path: string, value: unknown): void {
  answers.delete(path);
  answers.set(path, value);
  for (const oldest of answers.keys()) {
    if (answers.size <= KEPT) return;
    answers.delete(oldest);
  }
}

/** An answer of the API read when it is needed, and again when asked: for what need not follow every change. Null reads nothing. */
export function useRead<T>(path: string | null): Read<T> {
  const { api } = useSession();
  const [, again] = useReducer((n: number) => n + 1, 0);
  const held = useRef<Held>({ path: "", value: null, problem: null, isLost: false });
  const wanted = useRef(path);
  wanted.current = path;
  const read = useCallback(
    async (asked: string) => {
      const settle = (next: Omit<Held, "path">) => {
        if (wanted.current !== asked) return;
        held.current = { path: asked, ...next };
        again();
      };
      try {
        const { value } = await api.client.get<T>(asked);
        keep(asked, value);
        settle({ value, problem: null, isLost: false });
      } catch (error) {
        if (error instanceof Problem) settle({ value: null, problem: error, isLost: false });
        else settle({ value: answers.get(asked) ?? null, problem: null, isLost: true });
      }
    },
    [api],
  );
  useEffect(() => {
    if (path !== null) void read(path);
  }, [path, read]);
  const reload = useCallback(() => {
    if (wanted.current !== null) void read(wanted.current);
  }, [read]);
  const isOurs = held.current.path === path;
  const known = path === null ? null : (answers.get(path) as T | undefined);
  return {
    value: isOurs ? (held.current.value as T | null) : (known ?? (held.current.value as T | null)),
    isStale: !isOurs,
    problem: isOurs ? held.current.problem : null,
    isLost: isOurs && held.current.isLost,
    reload,
  };
}
