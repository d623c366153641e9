import { useRef } from "react";
import type { FaqView } from "../../../../core/faq/faq-views.ts";
import { putVersioned } from "../../api/save.ts";
import { useSession } from "../../app/session.ts";
import { DraftNotice } from "../../forms/draft-notice.tsx";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import { type FieldsOf, fieldsOf } from "../../forms/fields/fields-of.ts";
import { TextField } from "../../forms/fields/text-field.tsx";
import { WordsField } from "../../forms/fields/words-field.tsx";
import { PageForm } from "../../forms/page-form.tsx";
import { useKeptFields } from "../../forms/use-kept-fields.ts";
import { useSubmit } from "../../forms/use-submit.ts";
import { goBack, navigate } from "../../routes/router.ts";
import css from "../../ui/pages.module.css";
import { showToast } from "../../ui/toasts.ts";

interface FaqFormProps {
  readonly article: FaqView | null;
  readonly onSaved: () => void;
  readonly onCancel?: () => void;
}

const ORDER = [
  "title",
  "category",
  "language",
  "visibility",
  "state",
  "problem",
  "solution",
  "keywords",
] as const;
const CHOICES = {
  language: ["it", "en"],
  visibility: ["internal", "public"],
  state: ["draft", "published"],
} as const;

export function FaqForm({ article, onSaved, onCancel }: FaqFormProps) {
  const { t, api, language } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const sending = useSubmit(form, ORDER);
  const draft = useKeptFields<Record<(typeof ORDER)[number], string>>(`faq.${article?.id ?? "new"}`, {
    title: article?.title ?? "",
    category: article?.category ?? "",
    language: article?.language ?? language,
    visibility: article?.visibility ?? "internal",
    state: article?.state ?? "draft",
    problem: article?.problem ?? "",
    solution: article?.solution ?? "",
    keywords: article?.keywords.join(", ") ?? "",
  });
  const { fields } = draft;
  const cancel = onCancel ?? (() => goBack({ screen: "faq" }));
  const save = async () => {
    const missing = (["title", "category", "solution"] as const).filter((name) => fields[name].trim() === "");
    if (missing.length > 0) {
      return sending.refuse(Object.fromEntries(missing.map((name) => [name, t("tab.form.required")])));
    }
    const words = fields.keywords.split(",").map((word) => word.trim());
    const body = { ...fields, keywords: words.filter((word) => word !== "") };
    await sending.submit(body, async (key) => {
      const saved = article
        ? await putVersioned<FaqView>(api.client, `/faq/${article.id}`, body, article.version)
        : await api.client.send<FaqView>("/faq", body, { key });
      draft.forget();
      showToast({ tone: "success", text: t("faq.saved") });
      onSaved();
      if (!article) navigate({ screen: "faq", id: saved.id }, "replace");
    });
  };
  const field = fieldsOf(draft, sending.errors);
  return (
    <PageForm
      form={form}
      title={article?.title ?? t("faq.new")}
      hint={t("tab.form.mandatory")}
      sending={sending}
      onSave={() => void save()}
      onCancel={cancel}
    >
      <DraftNotice draft={draft} />
      <div className={css.pair}>
        <TextField {...field("title")} label={t("tab.column.title")} required />
        <TextField {...field("category")} label={t("faq.category")} required />
      </div>
      <Choices field={field} />
      <WordsField {...field("problem")} label={t("faq.problem")} rows={4} />
      <WordsField {...field("solution")} label={t("faq.solution")} required rows={10} />
      <TextField {...field("keywords")} label={t("faq.keywords")} />
    </PageForm>
  );
}

function Choices({ field }: { readonly field: FieldsOf<keyof typeof CHOICES> }) {
  const { t } = useSession();
  const label = { language: "faq.language", visibility: "faq.visibility", state: "faq.state" } as const;
  const said = (name: keyof typeof CHOICES, value: string) =>
    name === "language"
      ? t(`language.${value as "it"}`)
      : t(`faq.${name}.${value}` as "faq.visibility.public");
  return (
    <div className={css.pair}>
      {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
        <ChoiceField
          key={name}
          {...field(name)}
          label={t(label[name])}
          options={CHOICES[name].map((value) => ({ key: value, name: said(name, value) }))}
        />
      ))}
    </div>
  );
}
