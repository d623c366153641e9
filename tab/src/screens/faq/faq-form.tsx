import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import type { FaqView } from "../../../../core/faq/faq-views.ts";
import { newKey } from "../../api/desk-api.ts";
import { putVersioned } from "../../api/save.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../../forms/fields/field-props.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSubmit } from "../../forms/use-submit.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { goBack, navigate } from "../../routes/router.ts";
import css from "../../ui/pages.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";
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
  const [fields, setFields] = useState(() => ({
    title: article?.title ?? "",
    category: article?.category ?? "",
    language: article?.language ?? language,
    visibility: article?.visibility ?? "internal",
    state: article?.state ?? "draft",
    problem: article?.problem ?? "",
    solution: article?.solution ?? "",
    keywords: article?.keywords.join(", ") ?? "",
  }));
  const set = (name: keyof typeof fields, value: string) =>
    setFields((before) => ({ ...before, [name]: value }) as typeof fields);
  const cancel = onCancel ?? (() => goBack({ screen: "faq" }));
  const save = async () => {
    const missing = (["title", "category", "solution"] as const).filter((name) => fields[name].trim() === "");
    if (missing.length > 0) {
      return sending.refuse(Object.fromEntries(missing.map((name) => [name, t("tab.form.required")])));
    }
    const words = fields.keywords.split(",").map((word) => word.trim());
    const body = { ...fields, keywords: words.filter((word) => word !== "") };
    await sending.submit(body, async () => {
      const saved = article
        ? await putVersioned<FaqView>(api.client, `/faq/${article.id}`, body, article.version)
        : await api.client.send<FaqView>("/faq", body, { key: newKey() });
      showToast({ tone: "success", text: t("faq.saved") });
      onSaved();
      if (!article) navigate({ screen: "faq", id: saved.id }, "replace");
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  useKeys([
    { keys: ["Ctrl+s"], inFields: true, shown: "Ctrl S", label: "tab.form.confirm", run: () => void save() },
    { keys: ["Escape"], inFields: true, shown: "Esc", label: "tab.keys.cancel", run: cancel },
  ]);
  const text = (name: "problem" | "solution", rows: number, required: boolean) => (
    <Field label={t(`faq.${name}`)} required={required} size="small" {...wrong(sending.errors[name])}>
      <Textarea
        name={name}
        rows={rows}
        resize="vertical"
        value={fields[name]}
        onChange={(_event, { value }) => set(name, value)}
      />
    </Field>
  );
  return (
    <form ref={form} className={css.main} onSubmit={submit} noValidate>
      <ScreenHead title={article?.title ?? t("faq.new")} hint={t("tab.form.mandatory")}>
        <Button appearance="subtle" onClick={cancel}>
          {t("tab.preferences.reset")}
        </Button>
        <Button type="submit" appearance="primary" disabled={sending.isBusy}>
          {t("tab.form.confirm")}
        </Button>
      </ScreenHead>
      <div className={css.body}>
        <div className={css.form}>
          <OutcomeNotice general={sending.general} changes={null} />
          <div className={css.pair}>
            <Field label={t("tab.column.title")} required size="small" {...wrong(sending.errors.title)}>
              <Input
                name="title"
                size="small"
                value={fields.title}
                onChange={(_event, { value }) => set("title", value)}
              />
            </Field>
            <Field label={t("faq.category")} required size="small" {...wrong(sending.errors.category)}>
              <Input
                name="category"
                size="small"
                value={fields.category}
                onChange={(_event, { value }) => set("category", value)}
              />
            </Field>
          </div>
          <Choices fields={fields} set={set} />
          {text("problem", 4, false)}
          {text("solution", 10, true)}
          <Field label={t("faq.keywords")} size="small" {...wrong(sending.errors.keywords)}>
            <Input
              name="keywords"
              size="small"
              value={fields.keywords}
              onChange={(_event, { value }) => set("keywords", value)}
            />
          </Field>
        </div>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly fields: Readonly<Record<keyof typeof CHOICES, string>>;
  readonly set: (name: keyof typeof CHOICES, value: string) => void;
}

function Choices({ fields, set }: ChoicesProps) {
  const { t } = useSession();
  const label = { language: "faq.language", visibility: "faq.visibility", state: "faq.state" } as const;
  const said = (name: keyof typeof CHOICES, value: string) =>
    name === "language"
      ? t(`language.${value as "it"}`)
      : t(`faq.${name}.${value}` as "faq.visibility.public");
  return (
    <div className={css.pair}>
      {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
        <Field key={name} label={t(label[name])} size="small">
          <Select
            name={name}
            size="small"
            value={fields[name]}
            onChange={(_event, { value }) => set(name, value)}
          >
            {CHOICES[name].map((value) => (
              <option key={value} value={value}>
                {said(name, value)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </div>
  );
}
