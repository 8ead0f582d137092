import { KREISE_DAY } from '@riv/model/identifier/kreis-data';
/**
 * Whole blocks as a lawyer begins them: every field that the law, the concept or the calculation needs, in the usual order, as tab
 * stops. By the rule of the grammar. Indented with tabs, which the editor turns into its own indentation.
 */
export const BLOCK_SNIPPETS: Readonly<Record<string, string>> = {
    Contract: `vertrag \${1:Name} "Regionale Integrierte Versorgung \${2:Region}" {
	variante \${3|Verbund,Kommunal,Partner|} fassung 2026.1
	status Entwurf
	rechtsstand \${4:19.08.2026}
	geschlossen am offen "\${5:Tag des Abschlusses}"
	beginn \${6:01.01.2027}
	laufzeit \${7:20} jahre

	$0
}`,
    Amendment: `nachtrag \${1:Name} "\${2:1. Nachtrag}" zu \${3:Vertrag} {
	ändert fassung vom \${4:01.12.2026}
	status Entwurf
	rechtsstand \${5:01.06.2029}
	geschlossen am \${6:01.06.2029}
	wirksam ab \${7:01.01.2030}

	$0
}`,
    Variant: `variante \${1:Name} "\${2:Bezeichnung}" fassung \${3:1.0} erweitert \${4|Verbund,Kommunal,Partner|} fassung 2026.1 {
	$0
}`,
    CareModule: `versorgungsmodul \${1:Name} "\${2:Bezeichnung}" fassung \${3:2026.1} {
	rechtsgrundlage "\${4:§ 140a Abs. 1 Satz 2 SGB V}"
	indikation ICD-10-GM \${5:2026} { \${6:E11.74} } gesichert
	rolle \${7:Praxis} "\${8:Bezeichnung der Rolle}"
	leistung \${9:Untersuchung} "\${10:Beschreibung der Leistung}"
	vergütung {
		position \${11:Pauschale} für \${7:Praxis} betrag \${12:0,00} EUR
	}
	$0
}`,
    Region: `region {
	kreis \${1:01054} "\${2:Nordfriesland}"
	gebietsstand \${3:${KREISE_DAY}} \${4|fortgeschrieben,fest|}
	analyse "\${5:Regionale Versorgungsanalyse}" stand \${6:30.09.2025}
}`,
    Authority: `gebietskörperschaft \${1:Kreis} "\${2:Kreis …}" {
	kurz "\${3:der Kreis}"
	art \${4|Kreis,Landkreis,KreisfreieStadt,Stadtkreis|}
	sitz "\${5:Postleitzahl Ort}"
	stellung \${6|Mitzeichnend,Vertragspartner,Genannt|}
	vertreten durch "\${7:den Landrat}"
	beschluss vom \${8:01.06.2026} nummer "\${9:…}"
	aufforderung vom \${10:15.06.2026}
	siegel
}`,
    HealthConference: `gesundheitskonferenz \${1:KGK} "Kommunale Gesundheitskonferenz \${2:…}" {
	grundlage "\${3:Beschluss des Kreistages vom …}"
	mitglieder {
		gesundheitsausschuss "\${4:…}"
		gesundheitsakteure "\${5:…}"
		krankenhausträger "\${6:…}"
		selbsthilfe "\${7:…}"
		krankenkassen "\${8:…}"
		bildungseinrichtungen "\${9:…}"
		gewerbe "\${10:…}"
		gewerkschaften "\${11:…}"
	}
	aufgaben Analyse, Diskussion, Vorbereitung, Initiierung
	empfehlung vom \${12:01.05.2026} nummer "\${13:…}"
}`,
    IntegrationUnit: `integrationseinheit \${1:Einheit} "\${2:Gesunde Region GmbH}" {
	kurz "die Integrationseinheit"
	rechtsform \${3:GmbH}
	träger \${4:Managementgesellschaft}
	stellung Vertragspartner nach "§ 140a Abs. 3 Satz 1 Nr. \${5:2} SGB V"
	sitz "\${6:Postleitzahl Ort}"
	ik offen "\${7:wird nach der Gründung vergeben}"
	vertreten durch "\${8:die Geschäftsführung}"
	partner außerhalb des gesundheitswesens "\${9:…}"
}`,
    Payer: `krankenkasse \${1:AOK} "\${2:Name der Krankenkasse}" {
	kurz "\${3:die Kasse}"
	kassenart \${4|AOK,BKK,IKK,Ersatzkasse,Knappschaft,SVLFG|}
	rechtsform KörperschaftÖffentlichenRechts
	sitz "\${5:Postleitzahl Ort}"
	ik offen "\${6:Institutionskennzeichen}"
	vertreten durch "\${7:den Vorstand}"
	beitritt \${8:01.01.2027}
	satzungsregelung offen "\${9:Satzungsregelung}"
	basis {
		jahr \${10:2023} ausgaben offen "\${11:Ausgaben}" normkosten offen "\${12:Normkosten}"
		jahr \${13:2024} ausgaben offen "\${14:Ausgaben}" normkosten offen "\${15:Normkosten}"
		jahr \${16:2025} ausgaben offen "\${17:Ausgaben}" normkosten offen "\${18:Normkosten}"
	}
	siegel
}`,
    HealthOffice: `gesundheitsamt \${1:Gesundheitsamt} "\${2:Fachdienst Gesundheit}" {
	kreis \${3:01054}
	träger \${4:Kreis}
	stellung \${5|Mitzeichnend,Genannt|}
}`,
    Provider: `leistungserbringer \${1:Name} "\${2:Bezeichnung}" {
	art \${3:Krankenhaus}
	stellung \${4|Beigetreten,Vertragspartner,Genannt|} nach "§ 140a Abs. 3 Satz 1 Nr. 1 SGB V"
	sitz "\${5:Postleitzahl Ort}"
	vertreten durch "\${6:die Geschäftsführung}"
}`,
    Participation: `teilnahme {
	bindung an leistungserbringer keine
	bindung zeitlich keine
	widerruf binnen 2 wochen
}`,
    DataProtection: `datenschutz {
	verantwortlich \${1:Krankenkasse}, \${2:Integrationseinheit}
	$0
}`,
    Cooperation: `kooperation mit \${1:Gesundheitsamt} {
	gegenstand "\${2:Gesundheitsberichterstattung}"
	ansprechstelle "\${3:…}"
}`,
    Publication: `veröffentlichung {
	kennzahl \${1:Name} "\${2:Bezeichnung der Kennzahl}" {
		art \${3|Ergebnis,Prozess,Struktur|}
		zähler "\${4:…}"
		nenner "\${5:Versicherte}"
		quelle "\${6:Routinedaten der Krankenkassen}"
		ziel \${7|sinkend,steigend|}
	}
	$0
}`,
    Indicator: `kennzahl \${1:Name} "\${2:Bezeichnung der Kennzahl}" {
	art \${3|Ergebnis,Prozess,Struktur|}
	zähler "\${4:…}"
	nenner "\${5:Versicherte}"
	quelle "\${6:Routinedaten der Krankenkassen}"
	ziel \${7|sinkend,steigend|}
}`,
    ModuleAdoption: `modul \${1:Name} fassung \${2:2025.1} {
	für \${3:Krankenkasse}
	leistungserbringer \${4:Leistungserbringer} als \${5:Rolle}
}`,
    Accompanying: `begleitangebot \${1:Name} "\${2:Bezeichnung}" {
	ort "\${3:…}"
	zugang kostenlos
	leistung \${4:Beratung} "\${5:Beschreibung}"
}`,
    Clause: `klausel \${1:Name} "\${2:Überschrift}" hinter \${3:SalvatorischeKlausel} {
	"""
	\${4:Wortlaut}
	"""
}`,
    Security: `sicherheit \${1:Bürgschaft} "\${2:Selbstschuldnerische Bürgschaft}" {
	geber "\${3:…}"
	höhe \${4:0,00} EUR
	sichert \${5:Rückführung}
}`,
    SuccessShare: `erfolgsvergütung {
	$0
}`,
    PayerBase: `basis {
	jahr \${1:2023} ausgaben \${2:0,00} EUR normkosten \${3:0,00} EUR
	jahr \${4:2024} ausgaben \${5:0,00} EUR normkosten \${6:0,00} EUR
	jahr \${7:2025} ausgaben \${8:0,00} EUR normkosten \${9:0,00} EUR
}`,
    WorkedExample: `rechenbeispiel \${1:Gewinnjahr} "\${2:Jahr mit Gewinn}" {
	jahr \${3:2029}
	krankenkasse \${4:Krankenkasse} ausgaben \${5:0,00} EUR normkosten \${6:0,00} EUR
	ergebnis delta \${7:0,00} EUR
	$0
}`,
};
