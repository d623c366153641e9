import { Button } from "@fluentui/react-components";
import { Add16Regular, BookQuestionMark20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FaqListView } from "../../../../core/faq/faq-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { navigate } from "../../routes/router.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import css from "../../ui/pages.module.css";
import { FaqArticle } from "./faq-article.tsx";
import { type FaqFilters, faqPath, useCategories } from "./faq-filters.ts";
import { FaqForm } from "./faq-form.tsx";
import { FaqList } from "./faq-list.tsx";

/** Ready answers: all read, editors write. */
export default function FaqScreen({ id }: { readonly id?: number | "new" }) {
  const { t, me } = useSession();
  const [filters, setFilters] = useState<FaqFilters>({ q: "", category: "", visibility: "" });
  const list = useRead<FaqListView>(faqPath(filters));
  const categories = useCategories(list.value);
  const isChosen = id !== undefined;
  return (
    <div className={css.split} data-chosen={isChosen}>
      <aside className={css.left} data-region="list">
        <h1>{t("faq.title")}</h1>
        <FaqList list={list} filters={filters} setFilters={setFilters} categories={categories} chosen={id} />
      </aside>
      <div className={css.main}>
        {id === "new" ? (
          <FaqForm article={null} onSaved={list.reload} />
        ) : id === undefined ? (
          <MessagePage
            icon={<BookQuestionMark20Regular aria-hidden />}
            title={t("faq.choose")}
            actions={
              me.may.editFaq ? (
                <Button
                  appearance="primary"
                  icon={<Add16Regular />}
                  onClick={() => navigate({ screen: "faq", id: "new" })}
                >
                  {t("faq.new")}
                </Button>
              ) : null
            }
          >
            {t("faq.chooseText")}
          </MessagePage>
        ) : (
          <FaqArticle key={id} id={id} onChanged={list.reload} />
        )}
      </div>
    </div>
  );
}
