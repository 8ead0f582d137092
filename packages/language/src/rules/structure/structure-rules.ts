import type { AnyRule } from '../rule.ts';
import { fileEmpty } from './datei-leer.rule.ts';
import { libraryHidden } from './modul-bibliothek-verdeckt.rule.ts';
import { nameTwice } from './name-doppelt.rule.ts';
import { nameAmbiguous } from './name-mehrdeutig.rule.ts';
import { legalStatusMissing } from './rechtsstand-fehlt.rule.ts';
import { statusMissing } from './status-fehlt.rule.ts';

/** Rules about files, names and the head of a text. */
export const STRUCTURE_RULES: readonly AnyRule[] = [fileEmpty, libraryHidden, nameTwice, nameAmbiguous, legalStatusMissing, statusMissing];
