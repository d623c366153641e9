import { translate } from "../../../core/i18n/translate.ts";
import { pastText } from "../../cards/card-time.ts";
import type { CardContext } from "../../cards/context.ts";
import type { TakenMessage } from "./taken-messages.ts";

/**
 * The operator's text with, below it, where it comes from: who wrote it, when, the way back to the message, what came
 * with it. In the desk's language, since it stays in the ticket.
 * @param missed pictures that stay in the message
 */
export function withOrigin(
  { desk, now }: Pick<CardContext, "desk" | "now">,
  text: string,
  message: TakenMessage,
  missed: number,
): string {
  const { language } = desk;
  const { sender, at, link, files } = message;
  const name =
    sender.address && sender.name ? `${sender.name} <${sender.address}>` : sender.name || sender.address;
  const lines = [
    at
      ? translate(language, "teams.origin.at", { name, date: pastText({ desk, language, now }, at) })
      : translate(language, "teams.origin", { name }),
    ...(link ? [translate(language, "teams.origin.link", { link })] : []),
    ...files.map((file) => translate(language, "teams.origin.file", { name: file.name, url: file.url })),
    ...(missed > 0 ? [translate(language, "teams.origin.pictures", { n: missed })] : []),
  ];
  return `${text.trim()}\n\n${lines.join("\n")}`;
}
