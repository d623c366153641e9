/** The labelled mails of test/cases/intake through the intake check: precision and recall of each finding. */
import { checkFields, type IntakeLine } from "../bot/cli/intake-check-line.ts";
import { labelledSets, share } from "./labelled-sets.ts";

const CONTEXT = { organisations: [], products: ["Cityware", "CWOL", "Cityware Online"] };

/** What counts as found: good things when they are missing. */
const FINDINGS: readonly (readonly [field: keyof IntakeLine, when: boolean])[] = [
  ["subject_ok", false],
  ["explained", false],
  ["signature", false],
  ["phone", false],
  ["attachment_expected_missing", true],
  ["third_party", true],
  ["named_person", true],
  ["booking_without_need", true],
  ["organisation_named", false],
];

interface Case {
  readonly id: string;
  readonly expect: IntakeLine;
}

interface Score {
  readonly set: string;
  readonly field: string;
  readonly expected: number;
  readonly precision?: number | null;
  readonly recall?: number | null;
  readonly right?: number;
  /** Ids: `+` found and not there, `-` there and not found. */
  readonly misses: readonly string[];
}

/** The scores of every set and of all together, field by field. */
export function scoreIntakeCases(): readonly Score[] {
  const sets = labelledSets<Case>("intake");
  const all = { set: "all", lines: sets.flatMap(({ lines }) => lines) };
  return [...sets, all].flatMap(({ set, lines }) => scoresOf(set, lines));
}

function scoresOf(set: string, cases: readonly Case[]): readonly Score[] {
  const answers = cases.map((one) => ({
    id: one.id,
    expect: one.expect,
    answer: checkFields({ ...one }, CONTEXT),
  }));
  const name = `intake-${set}`;
  return [
    ...FINDINGS.map(([field, when]) => {
      const found = answers.filter(({ answer }) => answer[field] === when);
      const expected = answers.filter(({ expect }) => expect[field] === when);
      const right = found.filter(({ expect }) => expect[field] === when).length;
      return {
        set: name,
        field,
        expected: expected.length,
        precision: share(right, found.length),
        recall: share(right, expected.length),
        misses: answers
          .filter(({ answer, expect }) => answer[field] !== expect[field])
          .map(({ id, answer }) => `${answer[field] === when ? "+" : "-"}${id}`),
      };
    }),
    ...(["availability", "request_type"] as const).map((field) => {
      const same = ({ expect, answer }: (typeof answers)[number]): boolean =>
        JSON.stringify(expect[field]) === JSON.stringify(answer[field]);
      const asked = answers.filter(
        ({ expect, answer }) =>
          field === "request_type" || expect.availability.length + answer.availability.length > 0,
      );
      return {
        set: name,
        field,
        expected: asked.length,
        right: asked.filter(same).length,
        misses: asked
          .filter((one) => !same(one))
          .map(({ id, answer }) => `${id} ${JSON.stringify(answer[field])}`),
      };
    }),
  ];
}
