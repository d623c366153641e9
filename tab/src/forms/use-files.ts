import { useCallback, useEffect, useRef, useState } from "react";
import type { UploadView } from "../../../core/ticket/views/article-views.ts";
import { failureWords } from "../actions/use-act.ts";
import { useSession } from "../app/session.ts";
import { FILE_LIMITS, faultOf } from "./file-limits.ts";

/** A file on its way to the desk, or one that did not get there. */
export interface MovingFile {
  readonly key: string;
  /** Its place among the files chosen here. */
  readonly place: number;
  readonly file: File;
  /** From 0 to 1. */
  readonly share: number;
  readonly failure: string | null;
}

/** Files of a form as a field of its draft keeps them. */
export function uploadsIn(field: string): readonly UploadView[] {
  try {
    const value: unknown = JSON.parse(field || "[]");
    return Array.isArray(value) ? (value as UploadView[]) : [];
  } catch {
    return [];
  }
}

/** The field with one more file, before those chosen after it, which may have arrived sooner. */
export function withUpload(field: string, upload: UploadView, chosen: ReadonlyMap<string, number>): string {
  const placeOf = ({ id }: UploadView) => chosen.get(id) ?? -1;
  return JSON.stringify([...uploadsIn(field), upload].toSorted((a, b) => placeOf(a) - placeOf(b)));
}

/**
 * Files uploaded while one still writes; `field` keeps those that arrived, in the order they were chosen in.
 * @param onChange what the field then is
 */
export function useFiles(field: string, onChange: (field: string) => void) {
  const session = useSession();
  const { t, api } = session;
  const [moving, setMoving] = useState<readonly MovingFile[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const latest = useRef({ field, moving, onChange });
  latest.current = { field, moving, onChange };
  const aborts = useRef(new Map<string, AbortController>());
  /** By upload: the how-manieth file chosen here it is. */
  const chosen = useRef(new Map<string, number>());
  const count = useRef(0);

  /* Two files may arrive before the form is drawn again. */
  const change = useCallback((next: string) => {
    latest.current = { ...latest.current, field: next };
    latest.current.onChange(next);
  }, []);

  useEffect(
    () => () => {
      for (const abort of aborts.current.values()) abort.abort();
    },
    [],
  );

  const update = useCallback((key: string, change: Partial<MovingFile> | null) => {
    setMoving((before) =>
      before.flatMap((one) => (one.key !== key ? [one] : change ? [{ ...one, ...change }] : [])),
    );
  }, []);

  const send = useCallback(
    async ({ key, file, place }: Pick<MovingFile, "key" | "file" | "place">) => {
      const abort = new AbortController();
      aborts.current.set(key, abort);
      update(key, { failure: null, share: 0 });
      try {
        const onProgress = (share: number) => update(key, { share });
        const upload = await api.upload(file, { onProgress, signal: abort.signal });
        if (abort.signal.aborted) return;
        chosen.current.set(upload.id, place);
        change(withUpload(latest.current.field, upload, chosen.current));
        update(key, null);
      } catch (error) {
        if (!abort.signal.aborted) update(key, { failure: failureWords(session, error) });
      } finally {
        aborts.current.delete(key);
      }
    },
    [api, change, session, update],
  );

  const add = useCallback(
    (files: readonly File[]) => {
      const sizes = [
        ...uploadsIn(latest.current.field).map(({ size }) => size),
        ...latest.current.moving.map(({ file }) => file.size),
      ];
      const added: MovingFile[] = [];
      const refused: string[] = [];
      for (const file of files) {
        const fault = faultOf(sizes, file.size);
        if (fault) refused.push(t(`tab.files.${fault}`, { ...FILE_LIMITS, name: file.name }));
        else {
          sizes.push(file.size);
          added.push({ key: crypto.randomUUID(), place: count.current++, file, share: 0, failure: null });
        }
      }
      setFaults(refused);
      setMoving((before) => [...before, ...added]);
      for (const one of added) void send(one);
    },
    [send, t],
  );

  const remove = useCallback(
    (key: string) => {
      aborts.current.get(key)?.abort();
      update(key, null);
      const ready = uploadsIn(latest.current.field);
      const left = ready.filter(({ id }) => id !== key);
      if (left.length === ready.length) return;
      change(JSON.stringify(left));
      /* What is not removed now is forgotten by the desk after two days. */
      api.forgetUpload(key).catch(() => undefined);
    },
    [api, change, update],
  );

  const ready = uploadsIn(field);
  return { ready, moving, faults, add, remove, retry: send, isBusy: moving.some(({ failure }) => !failure) };
}
export type Files = ReturnType<typeof useFiles>;

/** Ids as an action's body has them; nothing where there are none. */
export const attachmentsOf = (field: string): { attachments?: readonly string[] } => {
  const ids = uploadsIn(field).map(({ id }) => id);
  return ids.length > 0 ? { attachments: ids } : {};
};
