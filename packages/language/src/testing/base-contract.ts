/**
 * A complete contract of the variant Verbund for tests: small, without findings, every mandatory block once.
 * Tests change single lines of it, so that they read like the mistake that they show.
 */
export const BASE_CONTRACT = `vertrag Muster "Regionale Integrierte Versorgung Muster" {
    variante Verbund fassung 2026.1
    status Unterschriftsreif
    rechtsstand 19.08.2026
    geschlossen am 01.12.2026
    beginn 01.01.2027
    laufzeit 20 jahre
    region {
        kreis 01054 "Nordfriesland"
        gebietsstand 31.12.2025 fortgeschrieben
        analyse "Regionale Versorgungsanalyse" stand 30.09.2025
    }
    gebietskörperschaft KreisNF "Kreis Nordfriesland" {
        kurz "der Kreis"
        art Kreis
        sitz "25813 Husum"
        stellung Mitzeichnend
        vertreten durch "den Landrat"
        beschluss vom 12.06.2026 nummer "KT 2026/31"
        aufforderung vom 19.06.2026
        siegel
    }
    gesundheitskonferenz KGK "Kommunale Gesundheitskonferenz" {
        grundlage "Beschluss des Kreistages vom 20.03.2026"
        mitglieder {
            gesundheitsausschuss "Gesundheitsausschuss des Kreistages"
            gesundheitsakteure Netz
            krankenhausträger Klinik
            selbsthilfe "Selbsthilfekontaktstelle"
            krankenkassen AOK
            bildungseinrichtungen "Berufliche Schule"
            gewerbe "Handels- und Gewerbeverein"
            gewerkschaften "DGB-Kreisverband"
        }
        aufgaben Analyse, Diskussion, Vorbereitung, Initiierung
        empfehlung vom 12.05.2026 nummer "KGK 2026/07"
    }
    integrationseinheit Einheit "Gesundes Nordfriesland GmbH" {
        kurz "die Integrationseinheit"
        rechtsform GmbH
        träger Managementgesellschaft
        stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. 2 SGB V"
        sitz "25813 Husum"
        ik 590101547
        vertreten durch "die Geschäftsführung"
        partner außerhalb des gesundheitswesens "Handwerkskammer"
    }
    krankenkasse AOK "AOK NordWest – Die Gesundheitskasse" {
        kurz "die AOK"
        kassenart AOK
        rechtsform KörperschaftÖffentlichenRechts
        sitz "44269 Dortmund"
        ik 103411401
        vertreten durch "den Vorstand"
        beitritt 01.01.2027
        satzungsregelung "§ 12a der Satzung"
        basis {
            jahr 2023 ausgaben 103.900.000,00 EUR normkosten 103.500.000,00 EUR
            jahr 2024 ausgaben 105.500.000,00 EUR normkosten 105.000.000,00 EUR
            jahr 2025 ausgaben 107.700.000,00 EUR normkosten 106.900.000,00 EUR
        }
        siegel
    }
    gesundheitsamt Amt "Fachdienst Gesundheit" {
        kreis 01054
        träger KreisNF
        stellung Mitzeichnend
    }
    leistungserbringer Klinik "Klinikum gGmbH" {
        art Krankenhaus
        stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"
        sitz "25813 Husum"
        ik 260100546
        vertreten durch "die Geschäftsführung"
    }
    leistungserbringer Netz "Ärztenetz e. V." {
        art Ärztenetz
        stellung Beigetreten nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"
        sitz "25899 Niebüll"
        vertreten durch "den Vorstand"
    }
    teilnahme {
        bindung an leistungserbringer keine
        bindung zeitlich keine
        widerruf binnen 2 wochen
    }
    datenschutz {
        verantwortlich AOK, Einheit
        auftragsverarbeiter "Abrechnungsstelle GmbH" sitz "20095 Hamburg" zweck Abrechnung ohne unterauftrag
    }
    kooperation mit Amt {
        gegenstand "Gesundheitsberichterstattung"
        sitzungen 4 je jahr
        ansprechstelle "Geschäftsstelle der Gesundheitskonferenz"
    }
    veröffentlichung {
        kennzahl Krankenhausfälle "Krankenhausfälle je 1.000 Versicherte" {
            art Ergebnis
            zähler "Krankenhausfälle"
            nenner "Versicherte"
            quelle "Routinedaten der Krankenkassen"
            ziel sinkend
        }
    }
    charta fassung 2026.1 unterzeichnet am 01.12.2026
    erfolgsvergütung {
        anteil Krankenkasse 20 %
        qualitätsfaktor aus kennzahlen, mindestens 0,90
    }
    modul DiabetischesFußsyndrom fassung 2025.1 {
        für AOK
        leistungserbringer Klinik als Fußeinrichtung
        mitglieder von Netz als Hausarztpraxis
    }
    rechenbeispiel Gewinnjahr "Jahr mit Gewinn" {
        jahr 2029
        krankenkasse AOK ausgaben 114.000.000,00 EUR normkosten 117.000.000,00 EUR qualitätsfaktor 0,95
        ergebnis delta 3.630.630,00 EUR
        ergebnis verbleib AOK 726.126,00 EUR
        ergebnis auszahlung Einheit 2.759.278,80 EUR
        ergebnis einbehalt 145.225,20 EUR
    }
}
`;
