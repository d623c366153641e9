import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { useSession } from "../../../../app/session.ts";
import { late } from "../../../../code/late.ts";
import css from "./editor.module.css";
import { createMailEditor, registerMailEditor, setEditorHtml } from "./mail-editor.ts";
import { Toolbar } from "./toolbar.tsx";

/** Six hundred expressions: only for who wants them. */
const PlainBar = late(() => import("./plain-bar.tsx"));

export interface RichEditorProps {
  /** What it shows when `revision` changes; in between it is the editor's own. */
  readonly html: string;
  readonly revision: number;
  readonly onChange: (html: string, text: string) => void;
  readonly error: string | undefined;
  /** What will stand above and below what is written. */
  readonly before: string;
  readonly after: string;
  /** Whether plainer words are looked for. */
  readonly isPlainWanted: boolean;
  /** At the right of the tools. */
  readonly children?: ReactNode;
}

/** The text of a mail with its form: the words around it in grey, as they will leave. */
export default function RichEditor(props: RichEditorProps) {
  const { html, revision, onChange, error, before, after, isPlainWanted, children } = props;
  const { t } = useSession();
  const [editor] = useState(createMailEditor);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef({ html, onChange });
  latest.current = { html, onChange };

  useEffect(() => {
    editor.setRootElement(box.current);
    const end = registerMailEditor(editor, (...written) => latest.current.onChange(...written));
    return () => {
      end();
      editor.setRootElement(null);
    };
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what comes from outside is shown anew
  useEffect(() => setEditorHtml(editor, latest.current.html), [editor, revision]);
  useEffect(() => editor.focus(undefined, { defaultSelection: "rootStart" }), [editor]);

  return (
    <>
      <Toolbar editor={editor}>{children}</Toolbar>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the text is meant for the text */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the text itself takes the keys */}
      <div
        className={css.page}
        onClick={(event) => {
          if (event.target === event.currentTarget) editor.focus();
        }}
      >
        {before ? <p className={css.around}>{before}</p> : null}
        {/* biome-ignore lint/a11y/useSemanticElements: a textarea has no form */}
        <div
          ref={box}
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          tabIndex={0}
          aria-multiline
          aria-required
          aria-label={t("tab.field.text")}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? "mail-text-error" : undefined}
          className={css.text}
          data-field="text"
          spellCheck
        />
        {error ? (
          <p className={css.error} id="mail-text-error" role="alert">
            {error}
          </p>
        ) : null}
        {after ? <p className={css.around}>{after}</p> : null}
      </div>
      {isPlainWanted ? (
        <Suspense fallback={null}>
          <PlainBar editor={editor} />
        </Suspense>
      ) : null}
    </>
  );
}
