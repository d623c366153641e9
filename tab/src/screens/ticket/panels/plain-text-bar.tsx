import { useDeferredValue, useMemo } from "react";
import type { FoundExpression } from "../../../../../core/text/plain/find-expressions.ts";
import { plainAdvice } from "../../../../../core/text/plain/plain-advice.ts";
import { PlainWords } from "../../../ui/plain-words.tsx";
import { likeWritten } from "../composer/editor/like-written.ts";

interface PlainTextBarProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** Plainer words for a text without a form (spec X2). */
export default function PlainTextBar({ text, onChange }: PlainTextBarProps) {
  const shown = useDeferredValue(text);
  const advice = useMemo(() => plainAdvice(shown), [shown]);
  if (!advice) return null;
  const replace = ({ at, length, text: written }: FoundExpression, plainer: string) => {
    // Typed on meanwhile: it stands elsewhere, and is found again in a moment.
    if (text !== shown) return;
    onChange(text.slice(0, at) + likeWritten(written, plainer) + text.slice(at + length));
  };
  return <PlainWords {...advice} onReplace={replace} />;
}
