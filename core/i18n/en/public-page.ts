import type { publicPage as reference } from "../it/public-page.ts";

export const publicPage: Readonly<Record<keyof typeof reference, string>> = {
  "public.title": "Whom to write to for support",
  "public.lead":
    "Write to the address of your topic: after some minutes you receive the number of your ticket. For every other topic, a new message.",
  "public.skip": "Skip to the content",
  "public.search": "Look for a topic",
  "public.searchButton": "Search",
  "public.all": "Show all",
  "public.none": "No topic with these words. Write to the first address of the whole list.",
  "public.topic": "Topic",
  "public.address": "Address",
  "public.everythingElse": "Everything you do not find below",
  "public.phone": "or call: {phone}",
  "public.what": "What to write",
  "public.what.subject": "A precise subject.",
  "public.what.subjectText": "The reason of your request in a few words, not “Help” or “Support request”.",
  "public.what.explain": "An explanation.",
  "public.what.explainText": "What you were doing, what happened, since when. Attach a picture of the error.",
  "public.what.sign": "Name and telephone.",
  "public.what.signText":
    "Of who writes, with the hours you can be reached. Who has the problem writes himself.",
  "public.what.organisation": "Organisation.",
  "public.what.organisationText": "If you work for several organisations, for which one you write.",
  "public.good": "This is good",
  "public.good.subject": "Driveway permit via Tiburtina 18, error 502 on upload",
  "public.good.text":
    "Since 17 November the floor plan (24 MB) cannot be uploaded. I attach a picture. I answer from 9 to 12 at 06 555 0142. Anna Bianchi, Municipality of Example",
  "public.bad": "This way we cannot help you at once",
  "public.bad.subject": "Help!!",
  "public.bad.text": "Nothing works, have Luca call me.",
  "public.bad.why":
    "The topic, the explanation and the writer are missing. Asking for a person takes longer: he may be away.",
  "public.subject": "Subject:",
  "public.avoid": "What to avoid",
  "public.avoid.person": "Calls, text messages, WhatsApp or mails to a single operator",
  "public.avoid.again": "Repeated reminders: they are added to the ticket that is open",
  "public.avoid.other": "Answering the automatic message about another topic",
  "public.avoid.booking": "Booking support you do not need yet",
  "public.calls":
    "We try to call you twice in the hours you gave; after the second time the ticket is closed.",
  "public.paid":
    "Operational support and training may be charged, depending on your organisation’s contract: then we tell you first.",
  "public.faq": "Frequent questions",
  "public.privacy": "Privacy notice",
  "public.accessibility": "Accessibility statement",
  "public.otherLanguage": "Italiano",
  "app.privacy.title": "How data is handled",
  "app.privacy.text":
    "Sportello handles the messages citizens write to {body} and what operators do to answer them. The data stays in the body’s own systems; {body} is the controller, and whom to address to exercise one’s rights.",
  "app.terms.title": "Terms of use",
  "app.terms.text":
    "Sportello is a tool for the operators admitted by {body}. Whatever is done to a ticket stays in its history; citizens’ data is used only to answer their requests.",
  "public.guidelines": "How to ask for help",
  "public.what.hours": "Hours.",
  "public.what.hoursText":
    "When we can call you, if you cannot always be reached. If you have spoken with one of us already, you may say so.",
  "public.good2.subject": "Tax office, Comune di Esempio: how to correct a notice that is printed already",
  "public.good2.text":
    "We printed notice 118 with the wrong area: 80 instead of 60 metres. How do we correct it before it is sent? Paolo Serra, 06 555 0177, from 14 to 17",
  "public.bad2.subject": "For Marco: second part of the course",
  "public.bad2.text": "Can you have Marco call me when he is back?",
  "public.bad2.why": "If Marco is away nobody answers, and the others think that he will.",
  "public.bad3.subject": "MOST URGENT third reminder!!!",
  "public.bad3.text": "I wrote yesterday and this morning. Answer at once.",
  "public.bad3.why":
    "Insisting takes time from what is truly urgent. To add something, answer the message with the number of the ticket.",
  "public.avoid.third": "Asking for help on behalf of a colleague: who has the problem explains it best",
  "public.kinds": "Three kinds of request",
  "public.kinds.error": "Error or anomaly: the program does not do what it should.",
  "public.kinds.support": "Operational support: some data or an operation has to be corrected.",
  "public.kinds.training": "Training or consultancy: an appointment about a matter is needed.",
};
