import type { Region } from '@riv/model/contract/contract';
import { findKreis } from '@riv/model/identifier/kreis-key';
import type * as ast from '../../generated/ast.ts';
import { originOf } from '../layer.ts';
import type { Line } from '../slot-map.ts';
import { type Gaps, required } from './gaps.ts';
import { defined, readDate, sourced } from './read.ts';

export function buildRegion({ node, layer }: Line<ast.Region>, gaps: Gaps): Region {
    const cutoff = node.cutoff[0];
    const cutoffDate = readDate(cutoff?.date);
    const analysis = node.analysis[0];
    const asOf = readDate(analysis?.date);
    return {
        districts: node.districts.map((district) => {
            const kreis = required(gaps, findKreis(district.key), 'Kreis', district);
            return { key: sourced(district.key, district, layer), name: district.title ?? kreis?.name, land: kreis?.land.name };
        }),
        cutoffMode: cutoff?.mode ?? 'fest',
        origin: originOf(node, layer),
        ...defined({
            cutoff: cutoff === undefined || cutoffDate === undefined ? undefined : sourced(cutoffDate, cutoff, layer),
            analysis:
                analysis === undefined || asOf === undefined
                    ? undefined
                    : { title: sourced(analysis.title, analysis, layer), asOf: sourced(asOf, analysis, layer) },
        }),
    };
}
