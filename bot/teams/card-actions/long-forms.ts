import { type CardContext, say } from "../../cards/context.ts";
import type { TakenMessage, TakenMessages } from "../taken-messages.ts";
import type { ClickDeps } from "./click.ts";

/** What the long forms need besides what every click does. */
export interface FormDeps extends ClickDeps {
  readonly messages: TakenMessages;
}

/** What comes with a message: its files by name, its pictures by their number. */
export const namesOf = (ctx: CardContext, { files, pictures }: TakenMessage): readonly string[] => [
  ...files.map(({ name }) => name),
  ...(pictures.length > 0 ? [say(ctx, "card.taken.pictures", { n: pictures.length })] : []),
];
