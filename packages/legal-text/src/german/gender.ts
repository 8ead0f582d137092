/** Grammatical gender of a head noun, or plural. */
export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural';

/**
 * Endings of the nouns that parties of these contracts have as head of their names. The longest ending that fits decides,
 * so that “Krankenkassen” is a plural and “Krankenkasse” is not.
 */
const ENDINGS: Readonly<Record<Gender, readonly string[]>> = {
    plural: [
        'werke', 'kliniken', 'kreise', 'städte', 'gemeinden', 'kassen', 'ämter', 'praxen', 'betriebe', 'dienste', 'verbände',
        'verbünde', 'netze', 'zentren', 'vereine', 'anstalten', 'einrichtungen', 'krankenhäuser', 'häuser', 'heime', 'träger und',
    ],
    masculine: [
        'kreis', 'verbund', 'verband', 'verein', 'dienst', 'bereich', 'bezirk', 'träger', 'partner', 'konzern', 'betrieb', 'bund',
        'fonds', 'ausschuss', 'rat', 'auftrag', 'leistungserbringer', 'staat', 'senat', 'markt', 'konvent', 'zusammenschluss', 'e. v.',
    ],
    feminine: [
        'kasse', 'stadt', 'einheit', 'gesellschaft', 'region', 'gemeinde', 'klinik', 'praxis', 'stiftung', 'genossenschaft', 'anstalt',
        'organisation', 'behörde', 'abteilung', 'körperschaft', 'einrichtung', 'gmbh', 'ggmbh', 'ag', 'gag', 'kg', 'eg', 'ug', 'aör',
        'ohg', 'gbr', 'se', 'aok', 'bkk', 'ikk', 'tk', 'kkh', 'hek', 'hkk', 'dak', 'barmer', 'knappschaft', 'svlfg', 'konferenz',
        'stelle', 'versorgung', 'apotheke', 'sparkasse', 'bank', 'kammer', 'vereinigung', 'verwaltung', 'bürgschaft', 'garantie',
        'hinterlegung', 'verpfändung', 'grundschuld', 'rücklage', 'erklärung', 'haftung', 'versicherung', 'rückführung',
        'beteiligung', 'forderung', 'kennzahl', 'station', 'kardiologie',
    ],
    neuter: [
        'amt', 'klinikum', 'krankenhaus', 'netz', 'zentrum', 'heim', 'haus', 'werk', 'unternehmen', 'land', 'referat', 'dezernat',
        'institut', 'büro', 'sanatorium', 'hospital', 'labor', 'kollegium', 'mvz', 'kommunalunternehmen', 'gremium',
    ],
};

const BY_LENGTH = (Object.entries(ENDINGS) as [Gender, readonly string[]][])
    .flatMap(([gender, endings]) => endings.map((ending) => ({ gender, ending })))
    .sort((a, b) => b.ending.length - a.ending.length);

/** Gender of a noun by its ending; undefined where the lexicon does not know it. */
export function genderOf(noun: string): Gender | undefined {
    const lower = noun.toLowerCase();
    return BY_LENGTH.find(({ ending }) => lower.endsWith(ending))?.gender;
}
