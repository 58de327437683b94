import type { LanguageCases } from './cases.ts';
import { cs } from './cs.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sk } from './sk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export const languages: readonly LanguageCases[] = [cs, de, es, fr, it, ja, ko, nl, pl, pt, sk, vi, zh];
