import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import "./app/base.css";
import { loadFirstScreen } from "./app/screens.tsx";

loadFirstScreen();

const root = document.getElementById("root");
if (!root) throw new Error("index.html without #root");
createRoot(root).render(<App />);
