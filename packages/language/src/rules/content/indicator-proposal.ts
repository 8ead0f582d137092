import type { AstNode } from 'langium';
import { freeName } from '../fixes/free-name.ts';

/** A first indicator of kind Ergebnis; its definition is left open. */
export function indicatorProposal(root: AstNode): string[] {
    return [
        `kennzahl ${freeName(root, 'Krankenhausfälle')} "Vermeidbare Krankenhausfälle je 1.000 Versicherte" {`,
        '    art Ergebnis',
        '    zähler offen "Zähler"',
        '    nenner offen "Nenner"',
        '    quelle offen "Datenquelle"',
        '    ziel sinkend',
        '}',
    ];
}
