// @ts-nocheck
import { describe, expect, it } from "vitest";
import { mayAnswerAutomatically } from "../../../core/intake/auto-answer.ts";
import { attachment, mail } from "./mail-fixture.ts";

const OWN = ["Assistenza@ente.example", "viabilita@ente.example"];
const from = (address: string) => ({ from: { address, name: "" } });

describe("mayAnswerAutomatically", () => {
  it.each([
    ["a citizen", mail()],
    ["Auto-Submitted: no", mail({ headers: { "auto-submitted": "no" } })],
    ["suppression of receipts only", mail({ headers: { "x-auto-response-suppress": "DR, RN, NRN" } })],
    ["X-Loop: no", mail({ headers: { "x-loop": "no" } })],
    [
      "a form that puts the citizen into Reply-To",
      mail({ ...from("no-reply@sito.example"), replyTo: [{ address: "anna@x.example", name: "" }] }),
    ],
    ["a citizen's PEC", mail({ headers: { "x-trasporto": "posta-certificata" } })],
    ["a surname that starts like a role", mail(from("abusetti.mario@x.example"))],
  ])("allows %s", (_name, message) => {
    expect(mayAnswerAutomatically(message, OWN)).toEqual({ allowed: true });
  });

  it.each([
    ["no-sender", mail(from(""))],
    ["own-address", mail(from("assistenza@ente.example"))],
    ["own-address", mail({ replyTo: [{ address: "VIABILITA@ente.example", name: "" }] })],
    ["system-address", mail(from("postmaster@x.example"))],
    ["system-address", mail(from("abuse@x.example"))],
    ["bounce", mail(from("MAILER-DAEMON@x.example"))],
    ["no-reply-address", mail(from("no-reply@x.example"))],
    ["no-reply-address", mail(from("comune.nonrispondere@x.example"))],
    ["null-return-path", mail({ headers: { "return-path": "<>" } })],
    ["auto-submitted", mail({ headers: { "auto-submitted": "auto-generated" } })],
    ["auto-response-suppress", mail({ headers: { "x-auto-response-suppress": "DR, OOF, AutoReply" } })],
    ["auto-response-suppress", mail({ headers: { "x-auto-response-suppress": "All" } })],
    ["precedence", mail({ headers: { precedence: "junk" } })],
    ["mailing-list", mail({ headers: { "list-unsubscribe": "<mailto:x@y>" } })],
    ["loop-header", mail({ headers: { "x-loop": "yes" } })],
    ["loop-header", mail({ headers: { "x-otrs-loop": "yes" } })],
    ["auto-reply", mail({ headers: { "x-autoreply": "1" } })],
    ["auto-reply", mail({ subject: "Fuori ufficio: Re: Lampione" })],
    ["pec-receipt", mail({ headers: { "x-ricevuta": "accettazione" } })],
    ["calendar", mail({ attachments: [attachment("text/calendar", "METHOD:REQUEST")] })],
    [
      "feedback-report",
      mail({ attachments: [attachment("message/feedback-report", "Feedback-Type: abuse")] }),
    ],
    ["bounce", mail({ attachments: [attachment("message/delivery-status", "Action: failed")] })],
  ])("refuses for %s", (reason, message) => {
    expect(mayAnswerAutomatically(message, OWN)).toEqual({ allowed: false, reason });
  });
});
