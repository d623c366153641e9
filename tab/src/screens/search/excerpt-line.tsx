import type { SearchHitView } from "../../../../core/search/search-views.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import css from "./search.module.css";

/** Where a ticket matched and with which words: "#6 oggi 8:14 … errore 502 …". */
export function ExcerptLine({ hit }: { readonly hit: SearchHitView }) {
  const { t } = useSession();
  const context = useDueContext();
  const { excerpt, places } = hit;
  if (!excerpt) {
    return <span className={css.where}>{places.length > 0 ? t("search.where.title") : ""}</span>;
  }
  const { place, at, channel, parts } = excerpt;
  const moment = at === null ? "" : momentWords(at, context);
  const where =
    place.article === null
      ? t(`search.where.${place.field}`)
      : place.field === "body" || place.field === "subject"
        ? t(channel === "note" ? "search.where.note" : "search.where.article", {
            position: place.article,
            moment,
          })
        : t("search.where.field", {
            position: place.article,
            moment,
            field: t(`attribute.${place.field}`),
          });
  return (
    <>
      <span className={css.where}>{where}</span>
      {parts.map(({ text, found }, index) =>
        found ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <mark key={index} className={css.found}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </>
  );
}
