import { useEffect } from "react";
import { sharedValue } from "../app/shared-value.ts";

const note = sharedValue<string | null>(null);

/** Says something in the status bar in place of the live state: "Bozza salvata 10:41". */
export function useSayInStatus(text: string | null): void {
  useEffect(() => {
    note.set(text);
    return () => note.set(null);
  }, [text]);
}

export const useStatusNote = (): string | null => note.use();
