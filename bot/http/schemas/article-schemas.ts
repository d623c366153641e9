import { z } from "zod";
import { AUTO_RESPONSES, RECEIVED_AS } from "../../../core/ticket/article.ts";
import type { HistoryView } from "../../../core/ticket/history/history-view.ts";
import type { ArticleView, MailPreviewView, UploadView } from "../../../core/ticket/views/article-views.ts";
import { address, count, eachOf, instant } from "./view-atoms.ts";

/* The conversation and the history of a ticket as schemas, as view-schemas.ts has the rest. */

const attachment = z
  .strictObject({
    index: count,
    filename: z.string(),
    contentType: z.string(),
    size: count,
    inline: z.boolean(),
    contentId: z.string().nullable(),
  })
  .meta({ id: "Attachment" });

export const uploadSchema: z.ZodType<UploadView> = z
  .strictObject({ id: z.string(), filename: z.string(), contentType: z.string(), size: count })
  .meta({ id: "Upload" });

const letterFields = {
  from: address,
  to: z.array(address),
  cc: z.array(address),
  bcc: z.array(address),
  subject: z.string(),
  text: z.string(),
};

const articleSchema: z.ZodType<ArticleView> = z
  .strictObject({
    id: z.string(),
    position: z.int(),
    channel: z.enum(["email", "phone", "note"]),
    sender: z.enum(["customer", "operator", "system"]),
    visibleToCustomer: z.boolean(),
    ...letterFields,
    newText: z.string(),
    html: z.string().nullable(),
    remoteContent: z.boolean(),
    attachments: z.array(attachment),
    autoResponse: z.enum(AUTO_RESPONSES).nullable(),
    receivedAs: z.enum(RECEIVED_AS).nullable(),
    purpose: eachOf<NonNullable<ArticleView["purpose"]>>({
      reply: true,
      forward: true,
      bounce: true,
      "new-ticket": true,
    }).nullable(),
    workUnits: z.number(),
    important: z.boolean(),
    mergedFrom: z.string().nullable(),
    hasRaw: z.boolean(),
    createdAt: instant,
  })
  .meta({ id: "Article" });

export const articleHtmlSchema = z
  .strictObject({ html: z.string(), remoteContent: z.boolean() })
  .meta({ id: "ArticleHtml" });
export const articlesSchema = z.strictObject({ items: z.array(articleSchema) }).meta({ id: "Articles" });

export const historyLine: z.ZodType<HistoryView> = z
  .strictObject({
    seq: z.int(),
    at: instant,
    type: eachOf<HistoryView["type"]>({
      TicketCreated: true,
      ArticleAdded: true,
      TicketLocked: true,
      TicketReleased: true,
      OwnerChanged: true,
      TicketMoved: true,
      StateChanged: true,
      PriorityChanged: true,
      RequestTypeChanged: true,
      ServiceChanged: true,
      SlaChanged: true,
      ImpactChanged: true,
      TitleChanged: true,
      CustomerChanged: true,
      OrganisationChanged: true,
      WatchingBegun: true,
      WatchingEnded: true,
      ArticleMarked: true,
      TicketLinked: true,
      TicketUnlinked: true,
      TicketMerged: true,
      TicketAbsorbed: true,
      IntakeChecked: true,
      InformationAsked: true,
      InformationSettled: true,
      ChargeConfirmed: true,
      ContactFailed: true,
      TicketSolicited: true,
      NewTopicFound: true,
      ProposalDismissed: true,
      HistoryImported: true,
      FirstResponseMet: true,
      DueTimesSet: true,
      EscalationWarned: true,
      EscalationReached: true,
      ReminderReached: true,
      DeliveryFailed: true,
      DeliveryFailureAcknowledged: true,
      MailSent: true,
      AutoResponseSuppressed: true,
      SupportAsked: true,
      SupportChatOpened: true,
      SupportAnswered: true,
      UndoOffered: true,
      PersonalDataErased: true,
      ActionUndone: true,
    }),
    by: z.string().nullable(),
    source: eachOf<HistoryView["source"]>({
      teams: true,
      tab: true,
      mail: true,
      phone: true,
      timer: true,
      api: true,
      import: true,
    }),
    text: z.string(),
  })
  .meta({ id: "HistoryLine" });

export const historySchema = z.strictObject({ items: z.array(historyLine) }).meta({ id: "History" });

export const mailPreviewSchema: z.ZodType<MailPreviewView> = z
  .strictObject({
    ...letterFields,
    html: z.string().nullable(),
  })
  .meta({ id: "MailPreview" });
