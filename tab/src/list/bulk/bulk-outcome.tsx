import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Dismiss16Regular, ErrorCircle16Filled } from "@fluentui/react-icons";
import { useSession } from "../../app/session.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { Link } from "../../routes/link.tsx";
import css from "./bulk.module.css";
import type { BulkOutcomes } from "./use-bulk.ts";

interface BulkOutcomeProps {
  readonly outcomes: BulkOutcomes;
  readonly onClose: () => void;
}

/** What became of each ticket: one line each, those refused first. */
export function BulkOutcome({ outcomes, onClose }: BulkOutcomeProps) {
  const { t } = useSession();
  useKeys([{ keys: ["Escape"], inFields: true, run: onClose }]);
  const sorted = outcomes.toSorted((a, b) => Number(b.problem !== null) - Number(a.problem !== null));
  const done = outcomes.filter(({ problem }) => problem === null).length;
  return (
    <section className={css.outcome} aria-labelledby="bulk-outcome" data-testid="bulk-outcome">
      <header>
        <h2 id="bulk-outcome">{t("bulk.outcome", { done, count: outcomes.length })}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss16Regular />}
          aria-label={t("tab.dismiss")}
          onClick={onClose}
        />
      </header>
      <ul>
        {sorted.map(({ number, problem }) => (
          <li key={number}>
            {problem ? (
              <ErrorCircle16Filled className={css.bad} aria-hidden />
            ) : (
              <CheckmarkCircle16Filled className={css.good} aria-hidden />
            )}
            <Link to={{ screen: "ticket", number }}>{number}</Link>
            <span>{problem ? problem.detail : t("bulk.done")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
