// @ts-nocheck
import type { people as reference } from "../it/people.ts";

export const people: Readonly<Record<keyof typeof reference, string>> = {
  "error.customer.not_found": "This customer is not known yet.",
  "error.customer.not_allowed":
    "Customers are for those who may see or create tickets in some queue; changing them takes the permission to create.",
  "error.customer.changed": "Not saved: the customer has changed meanwhile. Open the record again and retry.",
  "error.faq.not_found": "The FAQ article does not exist.",
  "error.faq.not_allowed": "Writing in the FAQ takes full permission on some queue.",
  "error.faq.changed": "Not saved: the FAQ article has changed meanwhile. Open it again and retry.",
  "error.draft.not_found": "There is no draft for this action.",
  "field.phones": "Telephone numbers",
  "field.organisations": "Organisations",
  "field.note": "Note",
  "field.language": "Language",
  "field.toldBy": "Where to be told",
  "field.digest": "Digest",
  "field.digest.at": "Time of the digest",
  "field.absence": "Absence",
  "field.absence.from": "Absent from",
  "field.absence.until": "Absent until",
  "field.absence.substitute": "Substitute",
  "field.name": "Name",
  "field.title": "Title",
  "field.category": "Category",
  "field.problem": "Problem",
  "field.solution": "Solution",
  "field.keywords": "Keywords",
  "field.visibility": "Visibility",
  "field.values": "Values",
  "field.absence.text": "Text of the absence",
};
