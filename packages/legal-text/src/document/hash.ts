import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Inline } from './nodes.ts';
import type { TextNode } from './plain-text.ts';

/**
 * SHA-256 over the words of a subtree and their structure. Numbers, ids and origins do not count, and a reference counts by its
 * target: two contracts share a clause if and only if its hash is the same, wherever the clause stands.
 */
export function hashOf(node: TextNode): string {
    return bytesToHex(sha256(utf8ToBytes(JSON.stringify(shapeOf(node)))));
}

type Shape = string | readonly Shape[];

function shapeOf(node: TextNode): Shape {
    switch (node.kind) {
        case 'preamble':
        case 'section':
            return [node.kind, words(node.heading), ...node.paragraphs.map(shapeOf)];
        case 'annex':
            return [node.kind, words(node.heading), ...node.parts.map(shapeOf)];
        case 'part':
            return [node.kind, words(node.heading ?? []), ...node.paragraphs.map(shapeOf)];
        case 'paragraph':
            return node.repealed ? [node.kind, 'repealed'] : [node.kind, ...node.blocks.map(shapeOf)];
        case 'sentence':
            return [node.kind, words(node.spans), words(node.closing), ...node.items.map(shapeOf)];
        case 'item':
            return [node.kind, words(node.spans), ...node.items.map(shapeOf)];
        case 'formula':
            return [node.kind, words(node.spans)];
        case 'table':
            return [node.kind, node.columns.map((column) => words(column.heading)), ...node.rows.map((row) => row.map(words))];
        case 'form':
            return [node.kind, ...node.parts.map((part) => ('spans' in part ? words(part.spans) : '____'))];
    }
}

function words(spans: Inline): string {
    return spans.map((span) => (span.ref === undefined ? span.text : `\u0000${span.ref}\u0000`)).join('');
}
