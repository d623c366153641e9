import { type CardContext, say } from "../../cards/context.ts";
import type { TakenUp } from "../../cards/desk/desk-form-card.ts";
import type { TakenMessage, TakenMessages } from "../messages/taken-messages.ts";
import type { ClickDeps } from "./click.ts";

/** What the long forms need besides what every click does. */
export interface FormDeps extends ClickDeps {
  readonly messages: TakenMessages;
}

/** A message as its form shows it: what comes with it by name, pictures by their number. */
export const takenUp = (ctx: CardContext, { sender, at, files, pictures }: TakenMessage): TakenUp => ({
  sender: sender.name,
  at,
  attachments: [
    ...files.map(({ name }) => name),
    ...(pictures.length > 0 ? [say(ctx, "card.taken.pictures", { n: pictures.length })] : []),
  ],
});
