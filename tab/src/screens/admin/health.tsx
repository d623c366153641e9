import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import css from "../../ui/pages.module.css";

/** All is well with what a row is about. */
export function Fine() {
  const { t } = useSession();
  return (
    <span className={css.fine}>
      <CheckmarkCircle16Filled aria-hidden /> {t("admin.fine")}
    </span>
  );
}

interface TroubleProps {
  readonly sentence: string;
  /** An ISO instant. */
  readonly since: string;
}

/** What is wrong with it, and since when. */
export function Trouble({ sentence, since }: TroubleProps) {
  const { t } = useSession();
  const context = useDueContext();
  return (
    <span className={css.bad}>
      <ErrorCircle16Filled aria-hidden />
      <span>
        {sentence} ({t("admin.since", { time: momentWords(since, context) })})
      </span>
    </span>
  );
}
