import type { Kreis } from '@riv/model/identifier/kreis-data';

/** A name of the language made of a title: „AOK NordWest – Die Gesundheitskasse“ gives `AOKNordWest`. */
export function identifierOf(title: string, fallback: string): string {
    const head = title.split(/[–,(]/)[0] ?? title;
    const words = head.normalize('NFC').match(/[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ0-9]+/g) ?? [];
    const name = words.map((word) => word.charAt(0).toLocaleUpperCase('de') + word.slice(1)).join('');
    return /^[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]/.test(name) ? name : fallback;
}

/** Gives every name once: a second `Netz` becomes `Netz2`. */
export function createNames(used: readonly string[] = []): (wanted: string) => string {
    const taken = new Set(used);
    return (wanted) => {
        let name = wanted;
        for (let number = 2; taken.has(name); number++) {
            name = `${wanted}${number}`;
        }
        taken.add(name);
        return name;
    };
}

/** Kind, title and designation of the Gebietskörperschaft of a Kreis. `alone`: no other one in the contract has its designation. */
export function authorityOf(kreis: Kreis, alone: boolean): { readonly kind: string; readonly title: string; readonly short: string } {
    const { shortName, type } = kreis;
    if (type === 'Kreisfreie Stadt' || type === 'Stadtkreis') {
        const title = `Stadt ${shortName}`;
        return { kind: type === 'Stadtkreis' ? 'Stadtkreis' : 'KreisfreieStadt', title, short: alone ? 'die Stadt' : `die ${title}` };
    }
    if (type === 'Regionalverband' || shortName.startsWith('Region ') || shortName.startsWith('Städteregion ')) {
        const feminine = shortName.startsWith('Region ') || shortName.startsWith('Städteregion ');
        return {
            kind: 'Region',
            title: shortName,
            short: alone ? (feminine ? 'die Region' : 'der Regionalverband') : `${feminine ? 'die' : 'der'} ${shortName}`,
        };
    }
    const title = /kreis/i.test(shortName) ? shortName : `${type} ${shortName}`;
    return { kind: type, title, short: alone ? `der ${type}` : `der ${title}` };
}
