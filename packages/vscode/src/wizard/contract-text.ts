import { KREISE_DAY } from '@riv/model/identifier/kreis-data';
import { type Answers, isNewModule, type NamedPayer } from './answers.ts';
import { authorityOf, createNames, identifierOf } from './names.ts';
import { type ContractNames, providersOf, takerOf } from './parties.ts';
import { createWriter, open, text, type Writer } from './writer.ts';

/**
 * The name of the contract, which is that of its first Kreis unless another contract has it (`taken`), and the text of its file: a draft
 * with everything that the variant demands.
 */
export function contractText(answers: Answers, taken: readonly string[] = []): { readonly name: string; readonly text: string } {
    const unique = createNames();
    const [first] = answers.kreise;
    const regionTitle = answers.kreise.map(({ shortName }) => shortName).join(', ');
    const name = unique(createNames(taken)(identifierOf(first?.shortName ?? '', 'Vertrag')));
    const names: ContractNames = {
        authorities: answers.kreise.map((kreis) => unique(identifierOf(authorityOf(kreis, true).title, 'Gebietskörperschaft'))),
        unit: unique(identifierOf(answers.unit ?? '', 'Integrationseinheit')),
        payers: payersOf(answers).map(({ title }) => unique(identifierOf(title, 'Krankenkasse'))),
        offices: answers.kreise.map(({ shortName }) => unique(`Gesundheitsamt${identifierOf(shortName, '')}`)),
        network: unique('Ärztenetz'),
        hospital: unique('Krankenhaus'),
        careHome: unique('Pflegeeinrichtung'),
    };
    const writer = createWriter();
    writer.line(`/** Entwurf aus dem Assistenten. Was noch nicht feststeht, ist offen; die Checkliste nennt es. */`);
    writer.block(`vertrag ${name} ${text(`Regionale Integrierte Versorgung ${regionTitle}`)}`, () => {
        writeHead(writer, answers);
        writeRegion(writer, answers, regionTitle);
        writeAuthorities(writer, answers, names);
        writeConference(writer, regionTitle, names);
        writeUnit(writer, answers, names);
        writePayers(writer, answers, names);
        writeOffices(writer, answers, names);
        for (const provider of providersOf(answers, names)) {
            writer.line();
            writer.block(`leistungserbringer ${provider.name} ${text(provider.title)}`, () => {
                writer.line(`art ${provider.kind}`);
                writer.line(`stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. ${provider.kind === 'Pflegeeinrichtung' ? 3 : 1} SGB V"`);
                writer.line(`sitz ${open('Postleitzahl und Ort')}`);
                writer.line(`ik ${open('Institutionskennzeichen')}`);
                writer.line(`vertreten durch ${open('Vertretung')}`);
            });
        }
        writeTerms(writer, answers, names);
        writeModule(writer, answers, names);
    });
    if (isNewModule(answers.module)) {
        writeNewModule(writer, answers.module.begins);
    }
    return { name, text: writer.text() };
}

function payersOf({ payers }: Answers): readonly NamedPayer[] {
    return payers.length > 0 ? payers : [{ title: 'N. N. (Krankenkasse)', kind: 'AOK' }];
}

function writeHead(writer: Writer, { variant: { name, edition, legalStatus, term } }: Answers): void {
    writer.line(`variante ${name} fassung ${edition}`);
    writer.line('status Entwurf');
    writer.line(`rechtsstand ${legalStatus}`);
    writer.line(`vertragsnummer ${open('vergibt die Vertragstransparenzstelle')}`);
    writer.line(`geschlossen am ${open('Datum der letzten Unterschrift')}`);
    writer.line(`beginn ${open('Vertragsbeginn')}`);
    if (term !== undefined) {
        writer.line(`laufzeit ${term}`);
    }
}

function writeRegion(writer: Writer, { kreise }: Answers, title: string): void {
    writer.line();
    writer.block('region', () => {
        for (const { key, shortName } of kreise) {
            writer.line(`kreis ${key} ${text(shortName)}`);
        }
        writer.line(`gebietsstand ${KREISE_DAY} fortgeschrieben`);
        writer.line(`analyse ${text(`Regionale Versorgungsanalyse ${title}`)} stand ${KREISE_DAY}`);
    });
}

function writeAuthorities(writer: Writer, { kreise }: Answers, { authorities }: ContractNames): void {
    for (const [index, kreis] of kreise.entries()) {
        const { kind, title, short } = authorityOf(kreis, kreise.length === 1);
        writer.line();
        writer.block(`gebietskörperschaft ${authorities[index]} ${text(title)}`, () => {
            writer.line(`kurz ${text(short)}`);
            writer.line(`art ${kind}`);
            writer.line(`sitz ${open('Postleitzahl und Ort')}`);
            writer.line('stellung Mitzeichnend');
            writer.line(`vertreten durch ${open('zeichnungsberechtigte Personen')}`);
            writer.line(`beschluss vom ${open('Beschluss der Vertretungskörperschaft')}`);
            writer.line(`aufforderung vom ${open('Aufforderung zum Vertragsschluss')}`);
            writer.line('siegel');
        });
    }
}

function writeConference(writer: Writer, title: string, { network, hospital, payers }: ContractNames): void {
    writer.line();
    writer.block(`gesundheitskonferenz Gesundheitskonferenz ${text(`Kommunale Gesundheitskonferenz ${title}`)}`, () => {
        writer.line('grundlage "Beschluss der Vertretungskörperschaft"');
        writer.block('mitglieder', () => {
            writer.line('gesundheitsausschuss "Gesundheitsausschuss der Vertretungskörperschaft"');
            writer.line(`gesundheitsakteure ${network}`);
            writer.line(`krankenhausträger ${hospital}`);
            writer.line('selbsthilfe "N. N. (Selbsthilfe)"');
            writer.line(`krankenkassen ${payers[0]}`);
            writer.line('bildungseinrichtungen "N. N. (Bildungseinrichtung)"');
            writer.line('gewerbe "N. N. (Gewerbe)"');
            writer.line('gewerkschaften "N. N. (Gewerkschaft)"');
        });
        writer.line('aufgaben Analyse, Diskussion, Vorbereitung, Initiierung');
        writer.line(`empfehlung vom ${open('Empfehlung der Gesundheitskonferenz')}`);
    });
}

function writeUnit(writer: Writer, { carrier, unit }: Answers, names: ContractNames): void {
    const { of = '', with: supporters = '', form } = carrierLine(carrier, names);
    writer.line();
    writer.block(`integrationseinheit ${names.unit} ${text(unit ?? 'N. N. (Regionale Integrationseinheit)')}`, () => {
        writer.line('kurz "die Integrationseinheit"');
        writer.line(`rechtsform ${form}`);
        writer.line(`träger ${carrier}${of}${supporters}`);
        writer.line('stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"');
        writer.line(`sitz ${open('Postleitzahl und Ort')}`);
        writer.line(`ik ${open('Institutionskennzeichen')}`);
        writer.line(`vertreten durch ${open('Vertretung')}`);
        writer.line('partner außerhalb des gesundheitswesens "N. N. (Partner außerhalb des Gesundheitswesens)"');
        if (form.includes('ÖffentlichenRechts')) {
            writer.line('siegel');
        }
    });
}

/** What a Träger needs beside its name, and the legal form that is usual for it. */
function carrierLine(
    carrier: Answers['carrier'],
    { authorities, network, hospital }: ContractNames,
): { readonly of?: string; readonly with?: string; readonly form: string } {
    switch (carrier) {
        case 'Gebietskörperschaft':
            return { of: ` von ${authorities[0]}`, form: 'KörperschaftÖffentlichenRechts' };
        case 'Kommunalunternehmen':
            return { of: ` von ${authorities[0]}`, form: 'AnstaltÖffentlichenRechts' };
        case 'Eigengesellschaft':
            return { of: ` von ${authorities[0]}`, form: 'GmbH' };
        case 'Leistungserbringer':
            return { with: ` mit ${network}`, form: 'GmbH' };
        case 'ExternerPartner':
            return { with: ` mit ${network}, ${hospital}`, form: 'GmbH' };
        case 'Genossenschaft':
            return { form: 'eG' };
        case 'Stiftung':
            return { form: 'Stiftung' };
        default:
            return { form: 'GmbH' };
    }
}

function writePayers(writer: Writer, answers: Answers, { payers }: ContractNames): void {
    for (const [index, { title, kind }] of payersOf(answers).entries()) {
        writer.line();
        writer.block(`krankenkasse ${payers[index]} ${text(title)}`, () => {
            writer.line(`kurz ${text(`die ${answers.payers.length > 0 ? title.split(/ [–(]/)[0] : 'Krankenkasse'}`)}`);
            writer.line(`kassenart ${kind}`);
            writer.line('rechtsform KörperschaftÖffentlichenRechts');
            writer.line(`sitz ${open('Postleitzahl und Ort')}`);
            writer.line(`ik ${open('Institutionskennzeichen')}`);
            writer.line(`vertreten durch ${open('Vertretung')}`);
            writer.line(`beitritt ${open('Tag des Beitritts')}`);
            writer.line(`satzungsregelung ${open('Paragraph der Satzung')}`);
            writer.block('basis', () => {
                const legalYear = Number(answers.variant.legalStatus.slice(-4));
                for (const year of [legalYear - 3, legalYear - 2, legalYear - 1]) {
                    writer.line(`jahr ${year} ausgaben ${open('Ausgaben')} normkosten ${open('Normkosten')} vorläufig`);
                }
            });
            writer.line('siegel');
        });
    }
}

function writeOffices(writer: Writer, { kreise }: Answers, { authorities, offices }: ContractNames): void {
    for (const [index, kreis] of kreise.entries()) {
        writer.line();
        writer.block(`gesundheitsamt ${offices[index]} ${text(`Gesundheitsamt ${kreis.shortName}`)}`, () => {
            writer.line(`kreis ${kreis.key}`);
            writer.line(`träger ${authorities[index]}`);
            writer.line('stellung Mitzeichnend');
        });
    }
}

function writeTerms(writer: Writer, { variant }: Answers, { payers, unit, offices }: ContractNames): void {
    writer.line();
    writer.block('teilnahme', () => {
        writer.line('bindung an leistungserbringer keine');
        writer.line('bindung zeitlich keine');
        writer.line('widerruf binnen 2 wochen');
    });
    writer.line();
    writer.block('datenschutz', () => writer.line(`verantwortlich ${[...payers, unit].join(', ')}`));
    writer.line();
    writer.block(`kooperation mit ${offices.join(', ')}`, () => {
        writer.line('gegenstand "Gesundheitsberichterstattung"');
        if (variant.meetings !== undefined) {
            writer.line(`sitzungen ${variant.meetings} je jahr`);
        }
        writer.line(`ansprechstelle ${open('Ansprechstelle')}`);
    });
    writer.line();
    writer.block('veröffentlichung', () => {
        writer.block('kennzahl Krankenhausfälle "Krankenhausfälle je 1.000 Versicherte"', () => {
            writer.line('art Ergebnis');
            writer.line(`zähler ${open('Zähler')}`);
            writer.line(`nenner ${open('Nenner')}`);
            writer.line(`quelle ${open('Datenquelle')}`);
            writer.line('ziel sinkend');
        });
    });
    writer.line();
    writer.line(`charta fassung ${variant.libraryEdition} unterzeichnet am ${open('Datum der letzten Unterschrift')}`);
    if (variant.mandatory.includes('sicherheit')) {
        writer.line();
        writer.block('sicherheit Bürgschaft "Selbstschuldnerische Bürgschaft"', () => {
            writer.line(`geber ${open('Bürge')}`);
            writer.line(`höhe ${open('Betrag der Bürgschaft')}`);
            writer.line('sichert Rückführung, Verlustbeteiligung, Rückforderung');
            writer.line('fortschreibung jährlich auf die offene rückführung');
            writer.line('unbefristet');
        });
    }
}

function writeModule(writer: Writer, { module }: Answers, { payers, network, hospital, careHome }: ContractNames): void {
    const named = { Ärztenetz: network, Krankenhaus: hospital, Pflegeeinrichtung: careHome };
    const { name, edition, roles } = isNewModule(module)
        ? { name: module.begins, edition: '1.0', roles: [{ name: 'Hausarztpraxis' }] }
        : module;
    writer.line();
    writer.block(`modul ${name} fassung ${edition}`, () => {
        writer.line(`für ${payers.join(', ')}`);
        for (const role of roles) {
            const kind = takerOf(role);
            // A network is no practice itself: its members are.
            writer.line(`${kind === 'Ärztenetz' ? 'mitglieder von' : 'leistungserbringer'} ${named[kind]} als ${role.name}`);
        }
    });
}

/** The start of a module of the region, for Kreise in which none that is there may be adopted. */
function writeNewModule(writer: Writer, name: string): void {
    writer.line();
    writer.line('/** Modul der Region; Indikation und Leistungen sind noch festzulegen. */');
    writer.block(`versorgungsmodul ${name} "Regionales Versorgungsmodul" fassung 1.0`, () => {
        writer.line('rechtsgrundlage "§ 140a SGB V"');
        writer.line('indikation "noch festzulegen"');
        writer.line('rolle Hausarztpraxis');
        writer.line('leistung Koordination "Koordination der Versorgung"');
    });
}
