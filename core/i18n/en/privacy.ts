import type { privacy as reference } from "../it/privacy.ts";

export const privacy: Readonly<Record<keyof typeof reference, string>> = {
  "history.PersonalDataErased": "Personal data erased",
  "privacy.erased.request": "[Erased on {day} at the person’s request]",
  "privacy.erased.retention": "[Erased on {day}: its time of retention has passed]",
  "error.erasure.open_tickets":
    "This cannot be erased: there are open tickets ({numbers}). Close them and try again.",
  "error.erasure.on_hold": "This cannot be erased: it must be kept ({reason}). Lift the hold first.",
  "error.erasure.changed":
    "Not erased: the data have changed meanwhile. Read the preview again and confirm with its new code.",
  "field.confirm": "Confirmation code",
  "privacy.export.file": "data-{address}",
  "privacy.export.access": "everything about the customer",
};
