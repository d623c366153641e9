/** What was typed and not yet sent, by ticket and form. In this window for now; the desk will keep them. */
export interface Draft {
  readonly savedAt: string;
  readonly fields: Readonly<Record<string, string>>;
}

const PREFIX = "sportello.draft.";

export function loadDraft(id: string): Draft | null {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + id) ?? "null") as Draft | null;
  } catch {
    return null;
  }
}

/** Keeps the fields, or forgets the draft when nothing is written in any. */
export function saveDraft(id: string, fields: Readonly<Record<string, string>>): Draft | null {
  const isEmpty = Object.values(fields).every((value) => value.trim() === "");
  if (isEmpty) {
    forgetDraft(id);
    return null;
  }
  const draft = { savedAt: new Date().toISOString(), fields };
  try {
    sessionStorage.setItem(PREFIX + id, JSON.stringify(draft));
    return draft;
  } catch {
    return null;
  }
}

export const forgetDraft = (id: string): void => sessionStorage.removeItem(PREFIX + id);
