import type { IntakeMail } from "../mail-parts.ts";
import { partsOf } from "../mail-parts.ts";
import { nameLikeness, senderWords } from "../people/person-name.ts";

const LONGEST_LINE = 90;
/** "Il mio nome è …", "Nome e cognome: …". */
const BEFORE_NAME = /^.{0,60}(?::|\s(?:è|e'|is))\s+/iu;

/**
 * Whether an answer to "who are you?" says it: a line of it is a name. Less is asked than of a first mail, where a name above
 * the text is whom it is for; here he was asked for his own.
 */
export function answersWithName(mail: IntakeMail): boolean {
  const sender = senderWords(mail.from);
  return partsOf(mail)
    .lines.filter((line) => line.length <= LONGEST_LINE)
    .flatMap((line) => [line, line.replace(BEFORE_NAME, "")])
    .some((words) => nameLikeness(words, sender) === "name");
}
