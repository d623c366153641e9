import { Button } from "@fluentui/react-components";
import { Add16Regular, ArrowLeft16Regular, Delete16Regular, Edit16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { FaqView } from "../../../../core/faq/faq-views.ts";
import { failureWords } from "../../actions/use-act.ts";
import { removeAt } from "../../api/save.ts";
import { useRead } from "../../api/use-read.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLayout } from "../../frame/layout.ts";
import { navigate } from "../../routes/router.ts";
import { Notice } from "../../ui/notice.tsx";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { showToast } from "../../ui/toasts.ts";
import { FaqForm } from "./faq-form.tsx";

interface FaqArticleProps {
  readonly id: number;
  readonly onChanged: () => void;
}

export function FaqArticle({ id, onChanged }: FaqArticleProps) {
  const read = useRead<FaqView>(`/faq/${id}`);
  const [isEditing, setEditing] = useState(false);
  if (!read.value || read.isStale) return <ReadStates read={read} />;
  if (isEditing) {
    const done = () => {
      setEditing(false);
      read.reload();
      onChanged();
    };
    return <FaqForm article={read.value} onSaved={done} onCancel={() => setEditing(false)} />;
  }
  return <Reader article={read.value} onEdit={() => setEditing(true)} onChanged={onChanged} />;
}

interface ReaderProps {
  readonly article: FaqView;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
}

function Reader({ article, onEdit, onChanged }: ReaderProps) {
  const session = useSession();
  const { t, me, api } = session;
  const context = useDueContext();
  const isPhone = useLayout() === "phone";
  const [isSure, setSure] = useState(false);
  const { id, version, title, problem, solution, category, visibility, state, keywords } = article;
  const remove = async () => {
    try {
      await removeAt(api.client, `/faq/${id}`, version);
      showToast({ tone: "success", text: t("faq.removed") });
      onChanged();
      navigate({ screen: "faq" }, "replace");
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
  };
  return (
    <>
      <ScreenHead title={title}>
        {isPhone ? (
          <Button
            appearance="subtle"
            icon={<ArrowLeft16Regular />}
            onClick={() => navigate({ screen: "faq" })}
          >
            {t("faq.title")}
          </Button>
        ) : null}
        {me.may.editFaq ? (
          <>
            <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => setSure(true)}>
              {t("faq.remove")}
            </Button>
            <Button appearance="subtle" size="small" icon={<Edit16Regular />} onClick={onEdit}>
              {t("faq.edit")}
            </Button>
            <Button
              appearance="primary"
              size="small"
              icon={<Add16Regular />}
              onClick={() => navigate({ screen: "faq", id: "new" })}
            >
              {t("faq.new")}
            </Button>
          </>
        ) : null}
      </ScreenHead>
      <div className={css.body} data-region="reader">
        {isSure ? (
          <Notice
            tone="warning"
            title={t("faq.removeSure")}
            actions={
              <>
                <Button size="small" onClick={() => setSure(false)}>
                  {t("tab.preferences.reset")}
                </Button>
                <Button size="small" appearance="primary" onClick={() => void remove()}>
                  {t("faq.remove")}
                </Button>
              </>
            }
          />
        ) : null}
        {problem ? (
          <>
            <h2>{t("faq.problem")}</h2>
            <p className={css.text}>{problem}</p>
          </>
        ) : null}
        <h2>{t("faq.solution")}</h2>
        <p className={css.text}>{solution}</p>
        <p className={css.quiet}>
          {[category, t(`faq.visibility.${visibility}`), t(`faq.state.${state}`), ...keywords].join(" · ")}
        </p>
        <p className={css.quiet}>
          {t("faq.changed", {
            name: article.changedBy.name,
            time: momentWords(article.changedAt, context),
          })}
          {article.insert.link ? (
            <>
              {" · "}
              <a className={css.inText} href={article.insert.link} target="_blank" rel="noreferrer">
                {t("faq.publicLink")}
              </a>
            </>
          ) : null}
        </p>
      </div>
    </>
  );
}
