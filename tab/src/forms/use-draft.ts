import { type MutableRefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DraftView } from "../../../core/people/draft-views.ts";
import { type DraftPlace, draftsPath } from "../api/desk-api.ts";
import { Problem } from "../api/problem.ts";
import { useSession } from "../app/session.ts";
import { draftOfFields, fieldsOfDraft, isWorthKeeping } from "../drafts/draft-fields.ts";
import { DraftKeeper } from "../drafts/draft-keeper.ts";

const PAUSE = 800;
/** How long after the desk could not be reached what was written is offered to it again. */
const AGAIN = 4000;

/** What was taken up again when the form opened. */
export interface Restored {
  readonly savedAt: string;
  /** Articles that came since the draft was begun. */
  readonly newArticles: number;
}

/**
 * Fields of a form, kept by the desk while one writes: they survive closing the form, another computer and the card in
 * Teams, where the same draft is shown (spec T14).
 * @param place null for a form with nothing worth keeping
 * @param kept names of the fields worth keeping
 */
export function useDraft<F extends Record<string, string>>(
  place: DraftPlace | null,
  initial: F,
  kept: readonly (keyof F & string)[],
) {
  const { api } = useSession();
  const ticket = place?.ticket ?? null;
  const action = place?.action ?? null;
  const keeper = useMemo(() => action && new DraftKeeper(api, { ticket, action }), [api, ticket, action]);
  const [start] = useState(initial);
  const [fields, setFields] = useState<F>(start);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [restored, setRestored] = useState<Restored | null>(null);
  const [unsaved, setUnsaved] = useState(0);
  /** Grows when the fields were changed by something else than typing. */
  const [revision, setRevision] = useState(0);
  const latest = useRef(fields);
  const isDirty = useRef(false);

  const write = useCallback((change: Partial<F>) => {
    latest.current = { ...latest.current, ...change };
    setFields(latest.current);
  }, []);

  const save = useCallback(
    (isLeaving = false) => {
      if (!isDirty.current || !keeper) return;
      isDirty.current = false;
      const isKept = isWorthKeeping(latest.current, start, kept);
      const done = isKept ? keeper.save(draftOfFields(latest.current, kept), isLeaving) : keeper.forget();
      done.then(
        (at) => setSavedAt((before) => at ?? (isKept ? before : null)),
        (error: unknown) => {
          /* The text is still here. What the desk refuses it refuses again: then only the next change tries. */
          isDirty.current = true;
          if (!(error instanceof Problem)) setUnsaved((n) => n + 1);
        },
      );
    },
    [keeper, kept, start],
  );

  useEffect(() => {
    if (!action) return;
    let isCurrent = true;
    const take = (draft: DraftView | null) => {
      if (!draft || !isCurrent || isDirty.current) return;
      write(fieldsOfDraft(draft.values, kept) as Partial<F>);
      setSavedAt(draft.savedAt);
      setRestored({ savedAt: draft.savedAt, newArticles: draft.newArticles });
      setRevision((n) => n + 1);
    };
    /* Without an answer one writes from the beginning; that the desk is away is said in the frame. */
    api.draft({ ticket, action }).then(take, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [api, ticket, action, kept, write]);

  useAutosave(fields, unsaved, save);
  useOffered(keeper, ticket);

  const set = useCallback(
    <N extends keyof F>(name: N, value: F[N]) => {
      isDirty.current = true;
      write({ [name]: value } as unknown as Partial<F>);
    },
    [write],
  );
  /** Puts in what the desk knows by itself: not yet worth a draft. */
  const fill = useCallback((change: Partial<F>) => write(change), [write]);
  /** Changes fields otherwise than by typing into them: editors show it. */
  const replace = useCallback(
    (change: Partial<F>) => {
      isDirty.current = true;
      write(change);
      setRevision((n) => n + 1);
    },
    [write],
  );
  const discard = useCallback(() => {
    isDirty.current = false;
    /* What cannot be forgotten now is offered again next time. */
    keeper?.forget().catch(() => undefined);
    write(start);
    setSavedAt(null);
    setRestored(null);
    setRevision((n) => n + 1);
  }, [keeper, start, write]);
  const sending = useSending(keeper, isDirty);
  const keep = useCallback(() => setRestored(null), []);
  /** Whether anything stands there that would be missed. */
  const isBegun = useCallback(() => isWorthKeeping(latest.current, start, kept), [kept, start]);

  return {
    isBegun,
    fields,
    set,
    fill,
    replace,
    savedAt,
    restored,
    keep,
    discard,
    sending,
    saveNow: save,
    revision,
  };
}

/** Sends the form: nothing is saved meanwhile, nor afterwards when it was taken. */
function useSending(keeper: DraftKeeper | null, isDirty: MutableRefObject<boolean>) {
  return useCallback(
    async <T>(send: () => Promise<T>): Promise<T> => {
      await keeper?.hold();
      try {
        const answer = await send();
        keeper?.end();
        isDirty.current = false;
        return answer;
      } catch (error) {
        keeper?.resume();
        isDirty.current = true;
        throw error;
      }
    },
    [keeper, isDirty],
  );
}

/** The page offers what the form that is left has kept. */
function useOffered(keeper: DraftKeeper | null, ticket: string | null): void {
  const { live } = useSession();
  useEffect(() => {
    if (!ticket || !keeper) return;
    return () => void keeper.settled().then(() => live.refresh(draftsPath(ticket)));
  }, [keeper, live, ticket]);
}

/** Saves after each pause in typing, again while the desk cannot be reached, and when the form or the page is left. */
function useAutosave(fields: object, unsaved: number, save: (isLeaving?: boolean) => void): void {
  const { live } = useSession();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change starts the pause again
  useEffect(() => {
    const timer = setTimeout(save, PAUSE);
    return () => clearTimeout(timer);
  }, [fields, save]);
  useEffect(() => {
    if (unsaved === 0) return;
    // The frame says that there is no line as soon as somebody knows.
    live.refresh();
    const timer = setTimeout(save, AGAIN);
    return () => clearTimeout(timer);
  }, [live, unsaved, save]);
  useEffect(() => {
    const leave = () => save(true);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      save();
    };
  }, [save]);
}

export type DraftState<F extends Record<string, string>> = ReturnType<typeof useDraft<F>>;
