import type { Instant } from "../../time.ts";
import type { Article } from "../article.ts";
import type { Ticket, Turn } from "../ticket.ts";
import { heardOf } from "./request.ts";
import { addUnits } from "./work-units.ts";

/** What one more article changes: counts, whose turn it is, and the lock it was written under. */
export function articleAdded(ticket: Ticket, article: Article): Partial<Ticket> {
  const { sender, createdAt } = article;
  const files = article.attachments.filter(({ inline }) => !inline).length;
  const counted = {
    articleCount: article.position,
    ...(files > 0 && { fileCount: (ticket.fileCount ?? 0) + files }),
    lastCustomerArticleAt:
      sender === "customer" ? later(createdAt, ticket.lastCustomerArticleAt) : ticket.lastCustomerArticleAt,
    // What came from a merged ticket is in the sum that came with it.
    workUnits: article.mergedFrom ? ticket.workUnits : addUnits(ticket.workUnits, article.workUnits ?? 0),
  };
  if (sender === "system" || article.mergedFrom) return counted;
  return {
    ...counted,
    ...(article.visibleToCustomer ? { turn: turnAfter(ticket.turn, sender, createdAt) } : {}),
    ...(isAnswer(article) && ticket.deliveryFailure ? { deliveryFailure: null } : {}),
    ...(sender === "customer" || article.channel === "phone" ? heardOf(ticket.contact) : {}),
    lastWriter: sender,
    lock: lockAfter(ticket, article),
  };
}

/** Whoever answers again has seen that the mail before did not arrive. */
const isAnswer = ({ sender, channel, visibleToCustomer }: Article): boolean =>
  sender === "operator" && channel === "email" && visibleToCustomer;

const later = (at: Instant, other: Instant | null): Instant => (other !== null && other > at ? other : at);

/** The customer's uninterrupted messages count from the first, the operator's from the last. */
const turnAfter = (turn: Turn | undefined, by: Turn["by"], at: Instant): Turn =>
  by === "customer" && turn?.by === "customer" ? turn : { by, since: at };

/** Work under a lock: the holder writes, or the customer answers what an operator wrote. */
function lockAfter({ lock, lastWriter }: Ticket, { author, sender, createdAt }: Article): Ticket["lock"] {
  if (!lock) return null;
  const isHolders = author.kind === "operator" && author.address === lock.by;
  const isReaction = sender === "customer" && lastWriter === "operator";
  return isHolders || isReaction ? { ...lock, activeAt: createdAt } : lock;
}
