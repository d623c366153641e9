import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import "./app/base.css";
import { loadFirstScreen } from "./app/screens.ts";
import { loadWords, startLanguage } from "./i18n/words.ts";

void loadFirstScreen();

const root = document.getElementById("root");
if (!root) throw new Error("index.html without #root");
/** The page of index.html stands until there are words. */
void loadWords(startLanguage(null)).then(() => createRoot(root).render(<App />));
