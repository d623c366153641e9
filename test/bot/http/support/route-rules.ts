import type { Action } from "../../../../core/people/policy.ts";

/**
 * Who may use a route, said once for every operation of the OpenAPI document:
 * `anybody` also without a token; `operator` every operator, who sees what is his; an action of the policy on the
 * ticket of the path; or a right on the desk.
 */
export type RouteRule =
  | "anybody"
  | "operator"
  | { readonly on: Action; readonly body?: object }
  | "run desk"
  | "see customers"
  | "edit customers"
  | "edit faq"
  | "create";

/** Body of an action that somebody with every right could ask for. `{other}` is a second ticket of the queue. */
const act = (on: Action, body?: object): RouteRule => (body ? { on, body } : { on });

const UNTIL = "2028-01-01T00:00:00Z";
const SOMEBODY = { address: "a@example.org" };

export const ROUTE_RULES: Readonly<Record<string, RouteRule>> = {
  getOpenApi: "anybody",
  getHealth: "anybody",
  getReadiness: "anybody",
  findPublicFaq: "anybody",
  getPublicFaqArticle: "anybody",

  getMe: "operator",
  getMyDelivery: "operator",
  getDesk: "operator",
  getPreferences: "operator",
  putPreferences: "operator",
  getDashboard: "operator",
  getEvents: "operator",
  getPresence: "operator",
  getChannels: "operator",
  findTickets: "operator",
  search: "operator",
  countSearches: "operator",
  exportSearch: "operator",
  getSavedSearches: "operator",
  putSavedSearch: "operator",
  deleteSavedSearch: "operator",
  getDrafts: "operator",
  getNewTicketDraft: "operator",
  putNewTicketDraft: "operator",
  deleteNewTicketDraft: "operator",
  addUpload: "operator",
  getUpload: "operator",
  deleteUpload: "operator",
  findFaq: "operator",
  getFaqArticle: "operator",
  runBulk: "operator",
  getVolumeReport: "operator",
  getTimesReport: "operator",
  getEscalationsReport: "operator",
  getMovesReport: "operator",
  getWorkloadReport: "operator",
  getBreakdownReport: "operator",
  getMovedTickets: "operator",
  exportVolumeReport: "operator",
  exportTimesReport: "operator",
  exportEscalationsReport: "operator",
  exportMovesReport: "operator",
  exportWorkloadReport: "operator",
  exportBreakdownReport: "operator",

  getAccesses: "run desk",
  exportAccesses: "run desk",
  getMailboxes: "run desk",
  getDeadLetters: "run desk",
  redriveDeadLetter: "run desk",
  getDelivery: "run desk",

  getDossier: "run desk",
  getErasurePlan: "run desk",
  eraseCustomer: "run desk",
  putLegalHold: "run desk",
  deleteLegalHold: "run desk",

  findCustomers: "see customers",
  getCustomer: "see customers",
  getCustomerTickets: "see customers",
  putCustomer: "edit customers",

  addFaqArticle: "edit faq",
  putFaqArticle: "edit faq",
  deleteFaqArticle: "edit faq",

  createTicket: "create",
  createMailTicket: "create",
  getQueueTemplates: "create",
  getQueueTemplate: "create",

  getTicket: act("view"),
  getHistory: act("view"),
  getArticles: act("view"),
  getArticleHtml: act("view"),
  getRawMail: act("view"),
  getRemotePicture: act("view"),
  getAttachment: act("view"),
  printTicket: act("view"),
  getRoutingHint: act("view"),
  getTemplates: act("view"),
  getTemplate: act("view"),
  getTicketDrafts: act("view"),
  getDraft: act("view"),
  putDraft: act("view", { values: { text: "Bozza" } }),
  deleteDraft: act("view"),
  putPresence: act("view", { doing: "reading" }),
  deletePresence: act("view"),

  addNote: act("note", { subject: "Nota", text: "Testo" }),
  sendReply: act("reply", { text: "Risposta" }),
  previewReply: act("reply", { text: "Risposta" }),
  forwardArticle: act("forward", { position: 1, to: [SOMEBODY], text: "Ecco" }),
  bounceArticle: act("bounce", { position: 1, to: [SOMEBODY] }),
  previewForward: act("forward", { position: 1, text: "Ecco" }),
  recordFailedCall: act("phone-call"),
  closeUnreachable: act("close"),
  confirmCharge: act("edit"),
  dismissProposal: act("note", { proposal: "close" }),
  addPhoneCall: act("phone-call", { direction: "inbound", subject: "Telefonata", text: "Detto" }),
  moveTicket: act("move", { queue: "contact-center", reason: "other", text: "Perché sì" }),
  assignTicket: act("assign", { owner: "{rw}", text: "A te" }),
  takeTicket: act("take"),
  lockTicket: act("reply", { purpose: "reply" }),
  releaseTicket: act("release"),
  undoAction: act("undo", { eventSeq: 1 }),
  closeTicket: act("close", { why: "told", text: "Detto" }),
  reopenTicket: act("reopen"),
  setPending: act("pending", { until: UNTIL, text: "Attendo" }),
  changePriority: act("priority", { priority: 4 }),
  changeTitle: act("edit", { title: "Altro" }),
  changeCustomer: act("customer", { customer: SOMEBODY }),
  watchTicket: act("watch"),
  unwatchTicket: act("unwatch"),
  acknowledgeDeliveryFailure: act("note"),
  markArticle: act("mark", { important: true }),
  linkTicket: act("link", { number: "{other}" }),
  unlinkTicket: act("link"),
  mergeTicket: act("merge", { into: "{other}" }),
  splitTicket: act("split", { position: 1 }),
  askSupport: act("escalate", { text: "Che cosa si fa?" }),
  recordSupportOutcome: act("note", { request: "r", outcome: "solved", text: "Fatto" }),
};
