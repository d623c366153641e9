import { Checkmark16Regular, Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import type { FindingView, IntakeView } from "../../../../../core/ticket/views/intake-view.ts";
import { useSession } from "../../../app/session.ts";
import { whatIsInOrder } from "./in-order.ts";
import css from "./request.module.css";

/** The checklist: what is missing first, with the words it rests on behind each line. */
export function Findings({ intake }: { readonly intake: IntakeView }) {
  const { t } = useSession();
  const { findings } = intake;
  const inOrder = whatIsInOrder(intake).map((name) => t(`hints.inOrder.${name}`));
  return (
    <ul className={css.findings} aria-label={t("hints.checklist")}>
      {findings.map((finding) => (
        <FindingLine key={finding.code} finding={finding} />
      ))}
      {inOrder.length > 0 ? (
        <li className={css.inOrder}>
          <Checkmark16Regular aria-hidden />
          <span>{t("hints.inOrder", { what: inOrder.join(", ") })}</span>
        </li>
      ) : null}
    </ul>
  );
}

function FindingLine({ finding: { code, evidence, kind } }: { readonly finding: FindingView }) {
  const { t } = useSession();
  const sentence = t(`intake.finding.${code}.bare`);
  const tone = kind === "missing" ? css.missing : "";
  const Icon = kind === "missing" ? Warning16Regular : Info16Regular;
  if (evidence === "") {
    return (
      <li className={`${css.finding} ${tone}`}>
        <Icon aria-hidden />
        <span>{sentence}</span>
      </li>
    );
  }
  return (
    <li className={tone}>
      <details>
        <summary className={css.finding} title={t(`intake.finding.${code}`, { evidence })}>
          <Icon aria-hidden />
          <span>{sentence}</span>
        </summary>
        <blockquote className={css.evidence}>{evidence}</blockquote>
      </details>
    </li>
  );
}
