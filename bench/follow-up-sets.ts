/** The labelled replies of test/cases/followup, to learn from and to be asked about. */
import { mailOf } from "../bot/cli/intake-followup.ts";
import { freshText } from "../core/intake/follow-up-class/clauses.ts";
import {
  type FollowedTicket,
  followUpClass,
  replyWords,
} from "../core/intake/follow-up-class/follow-up-class.ts";
import type { FollowUpClass, Weights } from "../core/intake/follow-up-class/model.ts";
import { signsOf } from "../core/intake/follow-up-class/signs.ts";
import { cleanSubject } from "../core/ticket/writing/subject.ts";
import { fitWeights } from "./follow-up-fit.ts";
import { type LabelledSet, labelledSets } from "./labelled-sets.ts";

interface Line {
  readonly id: string;
  readonly ticket: FollowedTicket;
  readonly reply: Readonly<Record<string, unknown>> & { readonly subject: string; readonly text: string };
  readonly class: FollowUpClass;
}

export type FollowUpSet = LabelledSet<Line>;

/** What a reply was said to be, and what it was told to be. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly wanted: FollowUpClass;
  readonly got: FollowUpClass;
}

export const followUpSets = (): readonly FollowUpSet[] => labelledSets<Line>("followup");

export const learnFrom = (sets: readonly FollowUpSet[]): Weights =>
  fitWeights(
    sets.flatMap(({ lines }) =>
      lines.map(({ ticket, reply, class: one }) => ({
        signs: signsOf(replyWords(freshText(reply.text), cleanSubject(reply.subject), ticket)),
        class: one,
      })),
    ),
  );

/** A set told by what all the others teach. */
export function toldByOthers(sets: readonly FollowUpSet[], { set, lines }: FollowUpSet): readonly Told[] {
  const weights = learnFrom(sets.filter((other) => other.set !== set));
  return lines.map(({ id, ticket, reply, class: wanted }) => ({
    id,
    text: reply.text,
    wanted,
    got: followUpClass(mailOf(reply), ticket, weights),
  }));
}
