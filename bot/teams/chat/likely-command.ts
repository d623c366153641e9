import { COMMAND_NAMES } from "./chat-commands.ts";
import { likeness } from "./likeness.ts";

/** Less than this in common is another word. */
const LIKELY = 0.5;
const MIN_LETTERS = 4;

/** The command somebody mistyped, by the whole of what he wrote or its first word; null when it is like none. */
export function likelyCommand(text: string): string | null {
  const asked = text.trim().toLowerCase();
  const [first = ""] = asked.split(/[\s:]/);
  const best = COMMAND_NAMES.map((name) => ({
    name,
    like: Math.max(
      ...[asked, first].map((words) => (words.length < MIN_LETTERS ? 0 : likeness(name, words))),
    ),
  })).toSorted((one, other) => other.like - one.like)[0];
  return best && best.like >= LIKELY ? best.name : null;
}

/** What only the buttons of a card do. */
const BUTTONS =
  /^(?:chiud|rilasci|spost|assegn|(?:metti )?in attesa|rimand|riapr|unisc|priorit|inoltr|divid|annull|close|release|move|assign|pending|postpone|reopen|merge|priority|forward|undo)/i;

export const asksForButton = (text: string): boolean => BUTTONS.test(text.trim());
