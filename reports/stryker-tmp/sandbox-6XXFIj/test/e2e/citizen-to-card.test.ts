// @ts-nocheck
import { citizenToCard } from "./citizen-to-card-suite.ts";

citizenToCard(async () => ({}));
