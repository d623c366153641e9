import type { Cloud } from "../cloud.ts";
import type { LocalRequest, LocalResponse } from "../http-message.ts";
import { type Params, type Route, route } from "../routes.ts";
import { failGraph } from "./graph-reply.ts";

const channel = "/teams/:team/channels/:conversation/messages/:root";

/** Pictures pasted into messages (learn.microsoft.com/graph/api/chatmessagehostedcontent-get). */
export const hostedContentRoutes: readonly Route<Cloud>[] = [
  "/chats/:conversation/messages/:message",
  channel.replace(":root", ":message"),
  `${channel}/replies/:message`,
].map((message) => route("GET", `${message}/hostedContents/:content/$value`, hostedContent));

function hostedContent(
  _request: LocalRequest,
  { conversation, message: id = "", content = "" }: Params,
  cloud: Cloud,
): LocalResponse {
  const message = cloud.conversations.message(id);
  const pictures = message?.conversation === conversation ? message?.activity.hostedContents : undefined;
  const picture: unknown = Array.isArray(pictures) ? pictures[Number(content)] : undefined;
  if (typeof picture !== "string") return failGraph(404, "NotFound", "No such hosted content.");
  return {
    status: 200,
    headers: { "content-type": "image/png" },
    body: Buffer.from(picture, "base64"),
  };
}
