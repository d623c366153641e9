import type { ArticleView } from "../../../../../core/ticket/views/article-views.ts";
import { attachmentPath } from "../../../api/desk-api.ts";
import { useSession } from "../../../app/session.ts";
import { FileTile } from "../../../ui/file-tile.tsx";
import css from "./articles.module.css";

export function Attachments({ article, number }: { readonly article: ArticleView; readonly number: string }) {
  const { t } = useSession();
  /** Pictures inside the text are seen there. */
  const files = article.attachments.filter(({ inline, contentId }) => !(inline && contentId && article.html));
  if (files.length === 0) return null;
  return (
    <ul className={css.attachments} aria-label={t("tab.articles.attachments")}>
      {files.map((file) => (
        <FileTile key={file.index} file={file} path={attachmentPath(number, article.position, file.index)} />
      ))}
    </ul>
  );
}
