import { MoreHorizontal16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { rawPath } from "../../../api/desk-api.ts";
import { useSession } from "../../../app/session.ts";
import { saveBlob } from "../../../ui/save-blob.ts";
import { hasQuote, linkParts } from "./article-words.ts";
import css from "./articles.module.css";
import { hasOwnColours } from "./frame-document.ts";
import { PlainFrame } from "./plain-frame.tsx";
import { usePictures } from "./use-pictures.ts";

interface ArticleBodyProps {
  readonly article: ArticleView;
  readonly number: string;
}

/** What was written, quoted mails folded away. */
export function ArticleBody({ article, number }: ArticleBodyProps) {
  const { t, api } = useSession();
  const [isUnfolded, setUnfolded] = useState(false);
  const canFold = hasQuote(article);
  const { html } = article;
  /** Folding HTML is hiding its quotes; where it has none that can be told, its new text is shown instead. */
  const showsText = html === null || (canFold && !isUnfolded && !/<blockquote/i.test(html));
  const download = async () => saveBlob(await api.blob(rawPath(number, article.position)), `${number}.eml`);
  return (
    <>
      {showsText || html === null ? (
        <PlainText text={canFold && !isUnfolded ? article.newText : article.text} />
      ) : (
        <HtmlFrame article={article} number={number} html={html} isFolded={canFold && !isUnfolded} />
      )}
      <p className={css.extras}>
        {canFold ? (
          <button
            type="button"
            className={css.fold}
            aria-expanded={isUnfolded}
            aria-label={t(isUnfolded ? "tab.reader.foldQuote" : "tab.reader.unfoldQuote")}
            title={t(isUnfolded ? "tab.reader.foldQuote" : "tab.reader.unfoldQuote")}
            onClick={() => setUnfolded((before) => !before)}
          >
            <MoreHorizontal16Regular aria-hidden />
          </button>
        ) : null}
        {article.hasRaw ? (
          <button type="button" className={css.raw} onClick={() => void download()}>
            {t("tab.reader.raw")}
          </button>
        ) : null}
      </p>
    </>
  );
}

function PlainText({ text }: { readonly text: string }) {
  return (
    <div className={css.text}>
      {linkParts(text.trim()).map(({ text: words, href }, index) =>
        href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text that never changes
          <a key={index} href={href} target="_blank" rel="noreferrer noopener">
            {words}
          </a>
        ) : (
          words
        ),
      )}
    </div>
  );
}

interface HtmlFrameProps extends ArticleBodyProps {
  readonly html: string;
  readonly isFolded: boolean;
}

/** Strangers' HTML, with its own pictures; those from elsewhere only when the reader asks for them. */
function HtmlFrame({ article, number, html, isFolded }: HtmlFrameProps) {
  const { t } = useSession();
  const [withRemote, setRemote] = useState(false);
  const { shown, isMissing } = usePictures(html, article, number, withRemote);
  const isPaper = hasOwnColours(html);
  return (
    <>
      {article.remoteContent && !withRemote ? (
        <p className={css.remote}>
          {t("tab.reader.remote")}{" "}
          <button type="button" className={css.linkButton} onClick={() => setRemote(true)}>
            {t("tab.reader.showRemote")}
          </button>
        </p>
      ) : null}
      {isMissing ? <p className={css.remote}>{t("tab.reader.remoteMissing")}</p> : null}
      <div className={isPaper ? css.paper : ""}>
        <PlainFrame
          html={shown}
          title={t("tab.reader.message", { subject: article.subject })}
          isPaper={isPaper}
          isFolded={isFolded}
        />
      </div>
    </>
  );
}
