// @ts-nocheck -- code of the Handlebars compiler
// Written by scripts/generate-templates.ts from templates/*/text. Do not edit.
import type { TemplateEdition } from '../template/template-spec.ts';

export const editions: Readonly<Record<string, TemplateEdition>> = {
"2026.1": {
preamble: { id: "praeambel", path: "text/praeambel.hbs", sha256: "53b23b8dea6bf7979908d8101ebd223807c6ea859af9e9d67fe4834078682809", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0fDem Vertrag liegen Daten zugrunde: Die Untersuchung „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"region"),"analysis"),"title"),{"name":"wert","hash":{"pfad":"region.analysis.title","zeile":15},"data":data})) != null ? stack1 : "")
    + "“ mit Stand vom "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"region"),"analysis"),"asOf"),{"name":"wert","hash":{"pfad":"region.analysis.asOf","zeile":15},"data":data})) != null ? stack1 : "")
    + " beschreibt Gesundheit, Versorgung und Bedarf der Menschen in der Region.\n\udb80\udc10";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc12Die Kommunale Gesundheitskonferenz der Region hat am "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"conference"),"recommendation"),"date"),{"name":"wert","hash":{"pfad":"conference.recommendation.date","zeile":18},"data":data})) != null ? stack1 : "")
    + " empfohlen, die Regionale Integrierte Versorgung durch diesen Vertrag einzuführen.\n\udb80\udc13";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"origin"),"source"),"amendment",{"name":"gleich","hash":{"pfad":"origin.source amendment","zeile":21},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"resolution"),{"name":"if","hash":{"pfad":"resolution","zeile":23},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"request"),{"name":"if","hash":{"pfad":"request","zeile":26},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc18Die gewählte Vertretung "
    + ((stack1 = lookupProperty(helpers,"partei").call(alias1,depth0,"genitiv",{"name":"partei","hash":{"pfad":"this genitiv","zeile":24},"data":data})) != null ? stack1 : "")
    + " hat am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"resolution"),"date"),{"name":"wert","hash":{"pfad":"resolution.date","zeile":24},"data":data})) != null ? stack1 : "")
    + " beschlossen, die Regionale Integrierte Versorgung einzuleiten.\n\udb80\udc19";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,depth0,"nominativ",{"name":"partei","hash":{"pfad":"this nominativ","zeile":27,"gross":true},"data":data})) != null ? stack1 : "")
    + " hat am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"request"),{"name":"wert","hash":{"pfad":"request","zeile":27},"data":data})) != null ? stack1 : "")
    + " die gesetzlichen Krankenkassen mit Versicherten in der Region und die Leistungserbringer der Region aufgefordert, Verträge nach einem standardisierten Modell zu schließen.\n\udb80\udc1c";
},"7":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc20Die kommunale Seite beschränkt sich nicht auf diesen Anstoß, sondern nimmt die Verantwortung für die Regionale Integrationseinheit selbst wahr.\n\udb80\udc21";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Präambel\n\udb80\udc02\n\udb80\udc03[[anlass]] R46\n\udb80\udc04Ob Menschen gesund bleiben und gut versorgt werden, entscheidet sich dort, wo sie leben: in Familien und Betrieben, in Praxen, Krankenhäusern und Pflegeeinrichtungen, in Schulen und Nachbarschaften.\n\udb80\udc05Gute Versorgung gelingt, wenn alle Beteiligten über die Grenzen von Sektoren und Berufen hinweg zusammenarbeiten.\n\udb80\udc06Diese Zusammenarbeit verursacht sofort Aufwand, ihr Ertrag zeigt sich oft erst nach Jahren.\n\udb80\udc07Der vorliegende Vertrag gibt ihr einen Rahmen, der lange genug trägt, damit sich die Anstrengung lohnt.\n\udb80\udc08\n\udb80\udc09[[ziel]] R1\n\udb80\udc0aDie Vertragspartner verfolgen ein gemeinsames Ziel: eine nachhaltige, bedarfsgerechte, robuste und zugleich faire integrierte Gesundheitsversorgung.\n\udb80\udc0bSie wollen dazu beitragen, dass diese Versorgung in einer wachsenden Zahl von Regionen und in überschaubarer Zeit zur Regelversorgung für ganz Deutschland wird.\n\udb80\udc0c\n\udb80\udc0d[[zustandekommen]] R2 R3 R4 R8 R45\n\udb80\udc0e"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"analysis"),{"name":"if","hash":{"pfad":"region.analysis","zeile":14},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"conference"),"recommendation"),{"name":"if","hash":{"pfad":"conference.recommendation","zeile":17},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"authorities"),{"name":"each","hash":{"pfad":"authorities","zeile":20},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Kommunal",{"name":"gleich","hash":{"pfad":"standard Kommunal","zeile":31},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc22Der Vertrag beruht damit auf demokratischer Entscheidung und auf dem freien Entschluss aller Beteiligten.\n\udb80\udc23\n\udb80\udc24[[verantwortung]] R15 R35 R36\n\udb80\udc25Die Integrationseinheit geht in Vorleistung: Sie investiert in Vorbeugung, Koordination und neue Wege der Versorgung, bevor sich ein Ertrag einstellt.\n\udb80\udc26Ihr wirtschaftlicher Erfolg hängt davon ab, dass sich Gesundheit und Versorgung der Menschen verbessern, und nicht davon, dass mehr Leistungen erbracht werden.\n\udb80\udc27Wer so am Gemeinwohl verdienen kann, trägt auch Mitverantwortung dafür, wie sich die Kosten entwickeln.\n\udb80\udc28\n\udb80\udc29[[massstab]] K4 R46\n\udb80\udc2aErfolg lässt sich nur redlich messen, wenn niemand den Maßstab durch Auswahl beeinflussen kann.\n\udb80\udc2bDeshalb betrachtet dieser Vertrag alle Versicherten der Region, gleich ob sie an einem Versorgungsprogramm teilnehmen oder nicht.\n\udb80\udc2cSo lohnt sich jede Verbesserung, die bei den Menschen ankommt, und in Praxen und Einrichtungen entsteht kein doppelter Aufwand für zwei getrennte Versorgungswelten.\n\udb80\udc2d\n\udb80\udc2e[[standard]] R12\n\udb80\udc2fDer Vertrag beruht auf der teilstandardisierten Vertragsvariante „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"variant"),"title"),{"name":"wert","hash":{"pfad":"variant.title","zeile":47},"data":data})) != null ? stack1 : "")
    + "“; ihre Fassung und etwaige Abweichungen von ihr nennt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"aenderungen.standard",{"name":"verweis","hash":{"pfad":"aenderungen.standard","zeile":47},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc30Was in allen Regionen gleich geregelt sein muss, damit Rechte gesichert und Ergebnisse vergleichbar sind, gibt die Variante vor; was die Region selbst am besten beurteilen kann, haben die Beteiligten für sie vereinbart.\n\udb80\udc31";
},"useData":true} },
sections: [
{ id: "gegenstand", path: "text/paragraphen/01-gegenstand.hbs", sha256: "90a90e2c497c84b7f89fdae99ec82db88acfe7928af92a19d3c47f6a7c80b282", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc06Sie ist integrierte Versorgung im Sinne von "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"legalBasis"),{"name":"wert","hash":{"pfad":"legalBasis","zeile":6},"data":data})) != null ? stack1 : "")
    + ", denn sie überschreitet die Grenzen der Leistungssektoren und verbindet mehrere Fachgebiete und Berufsgruppen.\n\udb80\udc07";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc08Sie erfüllt einen besonderen Versorgungsauftrag im Sinne von "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"legalBasis"),{"name":"wert","hash":{"pfad":"legalBasis","zeile":8},"data":data})) != null ? stack1 : "")
    + ", an dem Leistungserbringer oder ihre Gemeinschaften beteiligt sind.\n\udb80\udc09";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Gegenstand und Ziele\n\udb80\udc02\n\udb80\udc03[[versorgungsform]] L01 R38\n\udb80\udc04Die Vertragspartner vereinbaren für die Versicherten der Region eine besondere Versorgung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a SGB V",{"name":"norm","hash":{"pfad":"§ 140a SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc05"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"careForm"),"Integriert",{"name":"gleich","hash":{"pfad":"careForm Integriert","zeile":5},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc0aSie ist auf die gesamte versicherte Bevölkerung der Region ausgerichtet und wird an ihren Ergebnissen gemessen.\n\udb80\udc0b\n\udb80\udc0c[[ziele]] R1 R36\n\udb80\udc0dDie Vertragspartner verfolgen mit der Versorgung nach diesem Vertrag das Ziel,\n\udb80\udc0e- die Gesundheit der Versicherten der Region messbar zu verbessern und Krankheit, Behinderung und Pflegebedürftigkeit vorzubeugen,\n\udb80\udc0f- die Versorgung nachhaltig, bedarfsgerecht, robust und fair zu gestalten und Unterschiede im Zugang zu ihr zu verringern,\n\udb80\udc10- Behandlungen über Sektoren, Fachgebiete und Berufsgruppen hinweg abzustimmen und doppelte Untersuchungen, vermeidbare Wege und vermeidbare Krankenhausaufenthalte zu verhindern,\n\udb80\udc11- die Versicherten an Entscheidungen über ihre Behandlung und an der Gestaltung der Versorgung zu beteiligen,\n\udb80\udc12- den Anstieg der Leistungsausgaben durch bessere Gesundheit und bessere Abstimmung zu dämpfen, nicht durch das Vorenthalten notwendiger Leistungen.\n\udb80\udc13Maßstab des Erfolgs ist der Nutzen für die Versicherten und für das Gemeinwohl.\n\udb80\udc14Eine Ausweitung der Leistungsmenge ist kein Ziel dieses Vertrages.\n\udb80\udc15\n\udb80\udc16[[eigenart]] L23\n\udb80\udc17Soweit dieser Vertrag von den Vorschriften abweicht, die sonst für die Versorgung gelten, entspricht dies dem Sinn und der Eigenart der vereinbarten Versorgung.\n\udb80\udc18Jede Abweichung dient dem Zweck, Qualität, Wirksamkeit und Wirtschaftlichkeit der Versorgung zu verbessern ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 5 SGB V","zeile":24},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc19\n\udb80\udc1a[[aufgabenintegrationseinheit]] R5 R35\n\udb80\udc1bDie Integrationseinheit ist verpflichtet,\n\udb80\udc1c- den Bedarf der Region fortlaufend zu untersuchen und daraus Maßnahmen abzuleiten,\n\udb80\udc1d- die Module nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"module",{"name":"verweis","hash":{"pfad":"module","zeile":29},"data":data})) != null ? stack1 : "")
    + " aufzubauen, zu organisieren und zu koordinieren,\n\udb80\udc1e- Vorbeugung und Gesundheitsförderung gemeinsam mit Partnern innerhalb und außerhalb des Gesundheitswesens voranzubringen,\n\udb80\udc1f- mit dem Öffentlichen Gesundheitsdienst nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"oegd",{"name":"verweis","hash":{"pfad":"oegd","zeile":31},"data":data})) != null ? stack1 : "")
    + " zusammenzuarbeiten,\n\udb80\udc20- Qualität und Ergebnisse der Versorgung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"qualitaet",{"name":"verweis","hash":{"pfad":"qualitaet","zeile":32},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"veroeffentlichung",{"name":"verweis","hash":{"pfad":"veroeffentlichung","zeile":32},"data":data})) != null ? stack1 : "")
    + " zu messen und zu veröffentlichen,\n\udb80\udc21- die Rechte der Versicherten nach der Charta zu wahren.\n\udb80\udc22\n\udb80\udc23[[aufgabenkrankenkassen]]\n\udb80\udc24"
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":36,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"ist","sind",{"name":"kassenverb","hash":{"pfad":"ist sind","zeile":36},"data":data})) != null ? stack1 : "")
    + " verpflichtet,\n\udb80\udc25- die Versicherten der Region über die Versorgung nach diesem Vertrag zu informieren und ihre Teilnahmeerklärungen entgegenzunehmen,\n\udb80\udc26- die Daten bereitzustellen, die nach diesem Vertrag für Planung, Messung und Abrechnung erforderlich sind, soweit das Datenschutzrecht es zulässt,\n\udb80\udc27- die Vergütungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":39},"data":data})) != null ? stack1 : "")
    + " und die Erfolgsvergütung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung","zeile":39},"data":data})) != null ? stack1 : "")
    + " zu zahlen und den Zuweisungsaufschlag nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":39},"data":data})) != null ? stack1 : "")
    + " weiterzuleiten.\n\udb80\udc28\n\udb80\udc29[[sicherstellung]] L30\n\udb80\udc2aDie Ansprüche der Versicherten auf die Leistungen der gesetzlichen Krankenversicherung bleiben unberührt.\n\udb80\udc2bSoweit Versicherte nach diesem Vertrag versorgt werden, ist der Sicherstellungsauftrag der Kassenärztlichen Vereinigung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 1 Satz 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 1 Satz 5 SGB V","zeile":43},"data":data})) != null ? stack1 : "")
    + " eingeschränkt.\n\udb80\udc2cDie Organisation der vertragsärztlichen Versorgung in den sprechstundenfreien Zeiten bleibt von dieser Einschränkung ausgenommen.\n\udb80\udc2d\n\udb80\udc2e[[foerderung]] L13\n\udb80\udc2fSoweit der Vertrag eine selbstständig durchgeführte besondere Versorgung fördert oder eine Beteiligung an Versorgungsaufträgen anderer Leistungsträger vorsieht ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3a SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3a SGB V","zeile":47},"data":data})) != null ? stack1 : "")
    + "), dürfen Mittel "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"genitiv",{"name":"kassen","hash":{"pfad":"genitiv","zeile":47},"data":data})) != null ? stack1 : "")
    + " nur verwendet werden, soweit dies dem Zweck der gesetzlichen Krankenversicherung dient.\n\udb80\udc30";
},"useData":true} },
{ id: "begriffe", path: "text/paragraphen/02-begriffe.hbs", sha256: "0351f21e641e7b9ee94c3cc8a0cdf7c16b3c411d84e167f3d11b3a17b985db78", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":12},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":12},"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":12},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " und ";
},"3":function(container,depth0,helpers,partials,data) {
    return ", ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc2e- [[mindestschwelle]] „Mindestschwelle“: der Betrag, den das Delta seiner Höhe nach erreichen muss, damit es nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.mindestschwelle",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.mindestschwelle","zeile":46},"data":data})) != null ? stack1 : "")
    + " angerechnet wird;\n\udb80\udc2f";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc31- [[verlustvortrag]] „Verlustvortrag“: die nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":49},"data":data})) != null ? stack1 : "")
    + " vorgetragenen und noch nicht verrechneten negativen Deltas einer Krankenkasse;\n\udb80\udc32";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc34- [[verlustbeteiligung]] „Verlustbeteiligung“: der Anteil der Integrationseinheit an einem negativen Delta nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":52},"data":data})) != null ? stack1 : "")
    + ";\n\udb80\udc35";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc37- [[qualitaetsfaktor]] „Qualitätsfaktor“: die Zahl, mit der die Erfolgsvergütung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.qualitaetsfaktor",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.qualitaetsfaktor","zeile":55},"data":data})) != null ? stack1 : "")
    + " von der Qualität der Versorgung abhängt;\n\udb80\udc38";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc3a- [[einbehalt]] „Einbehalt“: der Betrag, der wegen des Qualitätsfaktors nicht ausgezahlt wird und nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.einbehalt",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.einbehalt","zeile":58},"data":data})) != null ? stack1 : "")
    + " zweckgebunden bleibt;\n\udb80\udc3b";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " und, solange sie nicht eingerichtet ist, die Veröffentlichungsstelle „"
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"publication"),"interimPlace"),{"name":"wert","hash":{"pfad":"publication.interimPlace","zeile":66},"data":data})) != null ? stack1 : "")
    + "“";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Begriffsbestimmungen\n\udb80\udc02\n\udb80\udc03[[beteiligte]] R2 R37 L71\n\udb80\udc04Für die Beteiligten bedeuten in diesem Vertrag\n\udb80\udc05- [[integrationseinheit]] „Integrationseinheit“: die Regionale Integrationseinheit "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,lookupProperty(depth0,"unit"),{"name":"name","hash":{"pfad":"unit","zeile":5},"data":data})) != null ? stack1 : "")
    + ", die die Versorgung nach diesem Vertrag organisiert, steuert und verantwortet;\n\udb80\udc06- [[krankenkasse]] „Krankenkasse“: jede Krankenkasse, die diesen Vertrag geschlossen hat oder ihm nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"beitritt",{"name":"verweis","hash":{"pfad":"beitritt","zeile":6},"data":data})) != null ? stack1 : "")
    + " beigetreten ist, bis zu ihrem Ausscheiden und wegen der bis dahin begründeten Ansprüche darüber hinaus;\n\udb80\udc07- [[gesetzlichekrankenkasse]] „gesetzliche Krankenkasse“: jede Krankenkasse nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 4 Abs. 2 SGB V",{"name":"norm","hash":{"pfad":"§ 4 Abs. 2 SGB V","zeile":7},"data":data})) != null ? stack1 : "")
    + ", gleich ob sie an diesem Vertrag beteiligt ist;\n\udb80\udc08- [[vertragspartner]] „Vertragspartner“: "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":8},"data":data})) != null ? stack1 : "")
    + " und die Integrationseinheit sowie jeder, den der Eingang dieses Vertrages als Vertragspartner nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3 SGB V","zeile":8},"data":data})) != null ? stack1 : "")
    + " bezeichnet;\n\udb80\udc09- [[mitzeichnende]] „Mitzeichnende“: diejenigen, die diesen Vertrag unterzeichnen, ohne Vertragspartner zu sein, und aus ihm nur berechtigt und verpflichtet sind, soweit eine Bestimmung sie nennt;\n\udb80\udc0a- [[beigetretene]] „Beigetretene“: die Leistungserbringer, die nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"teilnahme-leistungserbringer",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer","zeile":10},"data":data})) != null ? stack1 : "")
    + " durch Beitrittserklärung an diesem Vertrag teilnehmen, ohne ihn als Vertragspartner geschlossen zu haben;\n\udb80\udc0b- [[leistungserbringer]] „Leistungserbringer“: jede Person, Einrichtung oder Gemeinschaft, die zu dem in "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3 Satz 1 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3 Satz 1 SGB V","zeile":11},"data":data})) != null ? stack1 : "")
    + " bezeichneten Kreis gehört, wobei Rechte und Pflichten aus diesem Vertrag nur diejenigen haben, die an ihm teilnehmen (teilnehmende Leistungserbringer);\n\udb80\udc0c- [[gebietskoerperschaft]] „Gebietskörperschaft“: "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"authorities"),{"name":"each","hash":{"pfad":"authorities","zeile":12},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ", demokratisch legitimiert, über die Einleitung der Regionalen Integrierten Versorgung in der Region zu entscheiden;\n\udb80\udc0d- [[vertretungskoerperschaft]] „Vertretungskörperschaft“: die gewählte Vertretung der Gebietskörperschaft;\n\udb80\udc0e- [[gesundheitskonferenz]] „Gesundheitskonferenz“: die Kommunale Gesundheitskonferenz der Region mit der Bezeichnung „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"conference"),"title"),{"name":"wert","hash":{"pfad":"conference.title","zeile":14},"data":data})) != null ? stack1 : "")
    + "“, deren Mitglieder "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.region",{"name":"verweis","hash":{"pfad":"anlage.region","zeile":14},"data":data})) != null ? stack1 : "")
    + " nennt;\n\udb80\udc0f- [[gesundheitsamt]] „Gesundheitsamt“: "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"offices"),"nominativ",{"name":"aufzaehlung","hash":{"pfad":"offices nominativ","zeile":15},"data":data})) != null ? stack1 : "")
    + " als untere Gesundheitsbehörde in der Region;\n\udb80\udc10- [[auswertungsstelle]] „Auswertungsstelle“: die durch Gesetz und getrennt von der Aufsicht eingerichtete Stelle, die regionale Daten der gesetzlichen Krankenversicherung auswertet, und bis zu ihrer Einrichtung die unabhängige Stelle, die nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.auswertungsstelle",{"name":"verweis","hash":{"pfad":"pruefung.auswertungsstelle","zeile":16},"data":data})) != null ? stack1 : "")
    + " gemeinsam beauftragt wird.\n\udb80\udc11Gibt es mehrere Krankenkassen, Gebietskörperschaften oder Gesundheitsämter, gilt jede Bestimmung über sie für jede und jedes von ihnen gesondert.\n\udb80\udc12\n\udb80\udc13[[regionversicherte]] D1 D2 K4\n\udb80\udc14Für die Region und die Versicherten bedeuten\n\udb80\udc15- [[region]] „Region“: das Gebiet nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"geltungsbereich",{"name":"verweis","hash":{"pfad":"geltungsbereich","zeile":21},"data":data})) != null ? stack1 : "")
    + ";\n\udb80\udc16- [[versicherte]] „Versicherte der Region“: alle Personen, die bei einer Krankenkasse versichert sind und ihren Wohnort in der Region haben, gezählt nach Versichertentagen und unabhängig davon, ob sie an der Versorgung nach diesem Vertrag teilnehmen oder behandelt werden;\n\udb80\udc17- [[versichertentag]] „Versichertentag“: jeder Kalendertag, an dem eine Person bei der Krankenkasse versichert ist, wobei für die Zuordnung zur Region der Wohnort maßgeblich ist, den die Krankenkasse für diesen Tag in der Datenmeldung zum Risikostrukturausgleich ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 7 Abs. 1 RSAV",{"name":"norm","hash":{"pfad":"§ 7 Abs. 1 RSAV","zeile":23},"data":data})) != null ? stack1 : "")
    + ") führt.\n\udb80\udc18\n\udb80\udc19[[fonds]] R37 K7 K9 K10 K11 R40\n\udb80\udc1aFür den Zukunftsfonds bedeuten\n\udb80\udc1b- [[zukunftsfonds]] „Zukunftsfonds“: der Fonds, den ein Gesetz als ausgegliederten Teil des Gesundheitsfonds ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 271 SGB V",{"name":"norm","hash":{"pfad":"§ 271 SGB V","zeile":27},"data":data})) != null ? stack1 : "")
    + ") errichtet und der die Zuweisungen für regionale integrierte Versorgung zeitlich gestaffelt erhöht und absenkt, gleich unter welcher Bezeichnung;\n\udb80\udc1c- [[zuweisungen]] „Zuweisungen“: die Beträge, die eine Krankenkasse nach "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"fund"),"base"),"value"),"norm"),{"name":"wert","hash":{"pfad":"fund.base.value.norm","zeile":28},"data":data})) != null ? stack1 : "")
    + " für die Versicherten der Region zur Deckung der standardisierten Leistungsausgaben erhält, ohne die Beträge nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 268 SGB V",{"name":"norm","hash":{"pfad":"§ 268 SGB V","zeile":28},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 270 SGB V",{"name":"norm","hash":{"pfad":"§ 270 SGB V","zeile":28},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 270a SGB V",{"name":"norm","hash":{"pfad":"§ 270a SGB V","zeile":28},"data":data})) != null ? stack1 : "")
    + " und ohne Zuweisungsaufschlag und Zuweisungsabschlag;\n\udb80\udc1d- [[zuweisungsaufschlag]] „Zuweisungsaufschlag“: der Betrag, um den der Zukunftsfonds die Zuweisungen einer Krankenkasse für ein Fondsjahr erhöht;\n\udb80\udc1e- [[zuweisungsabschlag]] „Zuweisungsabschlag“: der Betrag, um den der Zukunftsfonds die Zuweisungen einer Krankenkasse für ein Fondsjahr absenkt;\n\udb80\udc1f- [[rueckfuehrung]] „Rückführung“: die Zahlung, mit der die Integrationseinheit nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.rueckfuehrung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.rueckfuehrung","zeile":31},"data":data})) != null ? stack1 : "")
    + " den Zuweisungsabschlag ausgleicht;\n\udb80\udc20- [[fondsjahr]] „Fondsjahr“: ein Kalenderjahr, das für eine Krankenkasse nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.jahreszaehlung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.jahreszaehlung","zeile":32},"data":data})) != null ? stack1 : "")
    + " gezählt wird.\n\udb80\udc21\n\udb80\udc22[[erfolg]] D3 D5 D6 D7 D8 D10 D12\n\udb80\udc23Für Abrechnung und Erfolgsvergütung bedeuten\n\udb80\udc24- [[jahresausgleich]] „Jahresausgleich“: die abschließende Ermittlung der Zuweisungen eines Kalenderjahres im Risikostrukturausgleich ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 18 RSAV",{"name":"norm","hash":{"pfad":"§ 18 RSAV","zeile":36},"data":data})) != null ? stack1 : "")
    + ");\n\udb80\udc25- [[abrechnungsjahr]] „Abrechnungsjahr“: das Kalenderjahr, für das abgerechnet wird, und bei einer Krankenkasse, deren Beteiligung im Laufe eines Kalenderjahres beginnt oder endet, der Teil dieses Jahres, in dem sie beteiligt ist;\n\udb80\udc26- [[zahlungsfrist]] „Zahlungsfrist“: die Frist, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.faelligkeit",{"name":"verweis","hash":{"pfad":"abrechnung.faelligkeit","zeile":38},"data":data})) != null ? stack1 : "")
    + " bestimmt;\n\udb80\udc27- [[leistungsausgaben]] „Leistungsausgaben“ (Formelzeichen A): die im Risikostrukturausgleich berücksichtigungsfähigen Leistungsausgaben einer Krankenkasse ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 4 RSAV",{"name":"norm","hash":{"pfad":"§ 4 RSAV","zeile":39},"data":data})) != null ? stack1 : "")
    + ") für die Versicherten der Region in einem Abrechnungsjahr oder Basisjahr, vermindert um die Ausgleichsbeträge des Risikopools ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 268 SGB V",{"name":"norm","hash":{"pfad":"§ 268 SGB V","zeile":39},"data":data})) != null ? stack1 : "")
    + ") und ohne Krankengeld, einschließlich der Vergütungen für Leistungen der Module, jedoch ohne Erfolgsvergütung und ohne die Beträge, die aufgrund von Zuweisungsaufschlag und Zuweisungsabschlag fließen;\n\udb80\udc28- [[normkosten]] „Normkosten“ (Formelzeichen N): die Summe der Zuweisungen zur Deckung der standardisierten Leistungsausgaben, die sich im Risikostrukturausgleich aus den Risikomerkmalen und Versichertentagen der Versicherten der Region einer Krankenkasse für ein Abrechnungsjahr oder Basisjahr ergibt, ohne Krankengeld und ohne Zuweisungsaufschlag und Zuweisungsabschlag;\n\udb80\udc29- [[basisjahre]] „Basisjahre“: die Kalenderjahre, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel",{"name":"verweis","hash":{"pfad":"anlage.formel","zeile":41},"data":data})) != null ? stack1 : "")
    + " für die jeweilige Krankenkasse als Vergleichszeitraum nennt;\n\udb80\udc2a- [[referenzquotient]] „Referenzquotient“ (Formelzeichen q_ref): das nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.referenz",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.referenz","zeile":42},"data":data})) != null ? stack1 : "")
    + " gebildete Verhältnis der Leistungsausgaben zu den Normkosten der Basisjahre;\n\udb80\udc2b- [[zielkosten]] „Zielkosten“ (Formelzeichen Z): die Leistungsausgaben, die nach dem Referenzquotienten im Abrechnungsjahr zu erwarten sind, ermittelt nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.delta",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.delta","zeile":43},"data":data})) != null ? stack1 : "")
    + ";\n\udb80\udc2c- [[delta]] „Delta“ (Formelzeichen Δ): der Unterschied zwischen Zielkosten und Leistungsausgaben des Abrechnungsjahres, ermittelt nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.delta",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.delta","zeile":44},"data":data})) != null ? stack1 : "")
    + ";\n\udb80\udc2d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":45},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":48},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":51},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":54},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"retention"),{"name":"if","hash":{"pfad":"share.retention","zeile":57},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc3c- [[erfolgsverguetung]] „Erfolgsvergütung“ (Formelzeichen E): der Betrag, den die jeweilige Krankenkasse der Integrationseinheit nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung","zeile":60},"data":data})) != null ? stack1 : "")
    + " aus einem Gewinn schuldet.\n\udb80\udc3d\n\udb80\udc3e[[versorgung]] R18 R42\n\udb80\udc3fFür Versorgung, Ergebnisse und Vertrag bedeuten\n\udb80\udc40- [[modul]] „Modul“: ein Versorgungsprogramm, das "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":64},"data":data})) != null ? stack1 : "")
    + " mit Titel und Fassung beschreibt;\n\udb80\udc41- [[kennzahl]] „Kennzahl“: eine in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.kennzahlen",{"name":"verweis","hash":{"pfad":"anlage.kennzahlen","zeile":65},"data":data})) != null ? stack1 : "")
    + " mit Zähler, Nenner und Datenquelle festgelegte Messgröße;\n\udb80\udc42- [[monitor]] „Monitor“: die Veröffentlichungsstelle „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"place"),{"name":"wert","hash":{"pfad":"publication.place","zeile":66},"data":data})) != null ? stack1 : "")
    + "“"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"interimPlace"),{"name":"if","hash":{"pfad":"publication.interimPlace","zeile":66},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ";\n\udb80\udc43- [[charta]] „Charta“: die „Charta der Rechte der Versicherten in Gesundheitsregionen der Zukunft“ in der Entwurfsfassung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.charta",{"name":"verweis","hash":{"pfad":"anlage.charta","zeile":67},"data":data})) != null ? stack1 : "")
    + " und, sobald eine national einheitliche Fassung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"charta",{"name":"verweis","hash":{"pfad":"charta","zeile":67},"data":data})) != null ? stack1 : "")
    + " an deren Stelle tritt, diese;\n\udb80\udc44- [[nachtrag]] „Nachtrag“: eine nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"aenderungen",{"name":"verweis","hash":{"pfad":"aenderungen","zeile":68},"data":data})) != null ? stack1 : "")
    + " vereinbarte Änderung dieses Vertrages.\n\udb80\udc45";
},"useData":true} },
{ id: "geltungsbereich", path: "text/paragraphen/03-geltungsbereich.hbs", sha256: "30777f01b3535068d53d99cfa73133f157b5b5cb60aa733febb26838923def95", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":5},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"key"),{"name":"wert","hash":{"pfad":"key","zeile":5},"data":data})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"name"),{"name":"wert","hash":{"pfad":"this.name","zeile":5},"data":data})) != null ? stack1 : "")
    + ")";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":5},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " und ";
},"3":function(container,depth0,helpers,partials,data) {
    return ", ";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0eMaßgeblich ist der Gebietsstand vom "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"region"),"cutoff"),{"name":"wert","hash":{"pfad":"region.cutoff","zeile":14},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0f";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc11Ändern sich die Grenzen eines zur Region gehörenden Gebietes, folgt die Region der Änderung ab dem nächsten 1. Januar nach Maßgabe von "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.region.grenzen",{"name":"verweis","hash":{"pfad":"anlage.region.grenzen","zeile":17},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc12Damit Abrechnungsjahr und Basisjahre dasselbe Gebiet umfassen, ermitteln die Vertragspartner den Referenzquotienten abweichend von "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.referenz",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.referenz","zeile":18},"data":data})) != null ? stack1 : "")
    + " für das geänderte Gebiet neu und halten ihn in einem Nachtrag fest.\n\udb80\udc13";
},"6":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc14Spätere Änderungen der Grenzen lassen die Region unberührt.\n\udb80\udc15";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc19Grundlage der Versorgungsplanung ist die Untersuchung „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"region"),"analysis"),"title"),{"name":"wert","hash":{"pfad":"region.analysis.title","zeile":25},"data":data})) != null ? stack1 : "")
    + "“ mit Stand vom "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"region"),"analysis"),"asOf"),{"name":"wert","hash":{"pfad":"region.analysis.asOf","zeile":25},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1a";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Räumlicher Geltungsbereich\n\udb80\udc02\n\udb80\udc03[[region]] L10\n\udb80\udc04Der Vertrag ist nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 1 Satz 3 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 1 Satz 3 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + " regional beschränkt.\n\udb80\udc05Die Region besteht aus "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"districts"),"dem Gebiet mit dem amtlichen Kreisschlüssel","den Gebieten mit den amtlichen Kreisschlüsseln",{"name":"mehrzahl","hash":{"pfad":"region.districts dem Gebiet mit dem amtlichen Kreisschlüssel den Gebieten mit den amtlichen Kreisschlüsseln","zeile":5},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"districts"),{"name":"each","hash":{"pfad":"region.districts","zeile":5},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc06Einzelheiten regelt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.region",{"name":"verweis","hash":{"pfad":"anlage.region","zeile":6},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc07\n\udb80\udc08[[wohnort]] D1 D2\n\udb80\udc09Ob eine Person zur Region gehört, richtet sich nach ihrem Wohnort.\n\udb80\udc0aDer Sitz eines Leistungserbringers und der Ort der Behandlung sind dafür ohne Bedeutung; an der Versorgung können auch Leistungserbringer mit Sitz außerhalb der Region teilnehmen.\n\udb80\udc0b\n\udb80\udc0c[[gebietsstand]] L10\n\udb80\udc0d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"cutoff"),{"name":"if","hash":{"pfad":"region.cutoff","zeile":13},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"cutoffMode"),"fortgeschrieben",{"name":"gleich","hash":{"pfad":"region.cutoffMode fortgeschrieben","zeile":16},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc16\n\udb80\udc17[[analyse]] R8\n\udb80\udc18"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"analysis"),{"name":"if","hash":{"pfad":"region.analysis","zeile":24},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1bDie Integrationseinheit ist verpflichtet, Gesundheit, Versorgung und Bedarf in der Region anhand verfügbarer Daten fortlaufend zu untersuchen.\n\udb80\udc1cSie legt in ihrem Bericht nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"oegd.bericht",{"name":"verweis","hash":{"pfad":"oegd.bericht","zeile":28},"data":data})) != null ? stack1 : "")
    + " dar, welche Annahmen der Versorgungsplanung sich verändert haben und welche Folgerungen sie daraus zieht.\n\udb80\udc1d";
},"useData":true} },
{ id: "vertragspartner", path: "text/paragraphen/04-vertragspartner.hbs", sha256: "d9a15393b57c07ef97905065c63a19d3f3c4b3e2b0a3569e7910fc655d868564", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc08| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":8},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"payerKind"),{"name":"begriff","hash":{"pfad":"payerKind","zeile":8},"data":data})) != null ? stack1 : "")
    + " | ab dem "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"accession"),{"name":"wert","hash":{"pfad":"accession","zeile":8},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"exit"),{"name":"if","hash":{"pfad":"exit","zeile":8},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"history"),{"name":"each","hash":{"pfad":"history","zeile":8},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc09";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " bis zum "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exit"),{"name":"wert","hash":{"pfad":"exit","zeile":8},"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"renaming",{"name":"gleich","hash":{"pfad":"kind renaming","zeile":8},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"succession",{"name":"gleich","hash":{"pfad":"kind succession","zeile":8},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "; zum "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"date"),{"name":"wert","hash":{"pfad":"date","zeile":8},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"text"),{"name":"wert","hash":{"pfad":"text","zeile":8},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc14Die Integrationseinheit ist Vertragspartner nach "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"unit"),"standing"),"value"),"norm"),{"name":"wert","hash":{"pfad":"unit.standing.value.norm","zeile":20},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc15";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc16Die Integrationseinheit erbringt Beratungs-, Koordinierungs- und Managementleistungen nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(depth0 != null ? depth0 : (container.nullContext || {}),"§ 140a Abs. 2 Satz 10 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 10 SGB V","zeile":22},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc17";
},"6":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc1dTräger der Integrationseinheit ist ein Gesundheitsverbund, in dem sich Leistungserbringer der Region zu gemeinsamem Management zusammengeschlossen haben.\n\udb80\udc1e";
},"7":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc20Die Integrationseinheit ist die Managementgesellschaft eines Zusammenschlusses von Leistungserbringern.\n\udb80\udc21";
},"8":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc23Träger der Integrationseinheit ist ein einzelner Leistungserbringer, der sich der Unterstützung anderer versichert hat.\n\udb80\udc24";
},"9":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc26Träger der Integrationseinheit ist eine Genossenschaft von Akteuren der Region.\n\udb80\udc27";
},"10":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc29Träger der Integrationseinheit ist eine der Region verbundene Stiftung.\n\udb80\udc2a";
},"11":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc2cTräger der Integrationseinheit ist eine Organisation der freien Wohlfahrtspflege.\n\udb80\udc2d";
},"12":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc2fTräger der Integrationseinheit ist eine Organisation von Patientinnen und Patienten oder ihrer Selbsthilfe.\n\udb80\udc30";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":50,"gross":true},"data":data})) != null ? stack1 : "")
    + " schließt und erfüllt diesen Vertrag als Integrationseinheit selbst.\n\udb80\udc33Die Aufgaben der Integrationseinheit werden organisatorisch und im Rechnungswesen getrennt von den übrigen Aufgaben geführt.\n\udb80\udc34";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc36Die Integrationseinheit ist eine Gesellschaft, deren Anteile "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"dativ",{"name":"partei","hash":{"pfad":"unit.carriedBy dativ","zeile":54},"data":data})) != null ? stack1 : "")
    + " gehören.\n\udb80\udc37";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc39Die Integrationseinheit ist ein rechtlich selbstständiges Kommunalunternehmen "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"genitiv",{"name":"partei","hash":{"pfad":"unit.carriedBy genitiv","zeile":57},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc3a";
},"16":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc3cDie Integrationseinheit wird von einem überregional tätigen Partner im Verbund mit örtlichen Trägern getragen.\n\udb80\udc3d";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Leistungserbringer",{"name":"gleich","hash":{"pfad":"unit.carrier Leistungserbringer","zeile":63},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc40Ihn "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),"unterstützt","unterstützen",{"name":"mehrzahl","hash":{"pfad":"unit.carriedWith unterstützt unterstützen","zeile":64},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),"nominativ",{"name":"aufzaehlung","hash":{"pfad":"unit.carriedWith nominativ","zeile":64},"data":data})) != null ? stack1 : "")
    + " während der gesamten Laufzeit.\n\udb80\udc41Fällt ein Unterstützer weg, ist die Integrationseinheit verpflichtet, innerhalb von sechs Monaten einen gleich geeigneten zu gewinnen und "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"akkusativ",{"name":"kassen","hash":{"pfad":"akkusativ","zeile":65},"data":data})) != null ? stack1 : "")
    + " darüber zu unterrichten.\n\udb80\udc42";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"ExternerPartner",{"name":"gleich","hash":{"pfad":"unit.carrier ExternerPartner","zeile":67},"fn":container.program(20, data, 0),"inverse":container.program(21, data, 0),"data":data})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),"nominativ",{"name":"aufzaehlung","hash":{"pfad":"unit.carriedWith nominativ","zeile":68,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),"ist örtlicher Träger","sind örtliche Träger",{"name":"mehrzahl","hash":{"pfad":"unit.carriedWith ist örtlicher Träger sind örtliche Träger","zeile":68},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc45Die Integrationseinheit ist verpflichtet, die örtlichen Träger an ihren wesentlichen Entscheidungen zu beteiligen und, wenn der letzte von ihnen ausscheidet, innerhalb von sechs Monaten einen neuen zu gewinnen.\n\udb80\udc46";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc47An der Trägerschaft "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),"ist","sind",{"name":"mehrzahl","hash":{"pfad":"unit.carriedWith ist sind","zeile":71},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),"nominativ",{"name":"aufzaehlung","hash":{"pfad":"unit.carriedWith nominativ","zeile":71},"data":data})) != null ? stack1 : "")
    + " beteiligt.\n\udb80\udc48";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc55Als Partner außerhalb des Gesundheitswesens "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"partners"),"wirkt","wirken",{"name":"mehrzahl","hash":{"pfad":"unit.partners wirkt wirken","zeile":85},"data":data})) != null ? stack1 : "")
    + " von Beginn an mit: "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"partners"),{"name":"aufzaehlung","hash":{"pfad":"unit.partners","zeile":85},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc56";
},"23":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"resolution"),{"name":"if","hash":{"pfad":"resolution","zeile":102},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"request"),{"name":"if","hash":{"pfad":"request","zeile":105},"fn":container.program(26, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"standing"),"value"),"kind"),"Vertragspartner",{"name":"gleich","hash":{"pfad":"standing.value.kind Vertragspartner","zeile":108},"fn":container.program(27, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"standing"),"value"),"kind"),"Mitzeichnend",{"name":"gleich","hash":{"pfad":"standing.value.kind Mitzeichnend","zeile":111},"fn":container.program(28, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"standing"),"value"),"kind"),"Genannt",{"name":"gleich","hash":{"pfad":"standing.value.kind Genannt","zeile":114},"fn":container.program(29, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,depth0,"nominativ",{"name":"partei","hash":{"pfad":"this nominativ","zeile":103,"gross":true},"data":data})) != null ? stack1 : "")
    + " hat sie am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"resolution"),"date"),{"name":"wert","hash":{"pfad":"resolution.date","zeile":103},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"resolution"),"number"),{"name":"if","hash":{"pfad":"resolution.number","zeile":103},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " beschlossen.\n\udb80\udc68";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " (Nr. "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"resolution"),"number"),{"name":"wert","hash":{"pfad":"resolution.number","zeile":103},"data":data})) != null ? stack1 : "")
    + ")";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,depth0,"nominativ",{"name":"partei","hash":{"pfad":"this nominativ","zeile":106,"gross":true},"data":data})) != null ? stack1 : "")
    + " hat am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"request"),{"name":"wert","hash":{"pfad":"request","zeile":106},"data":data})) != null ? stack1 : "")
    + " die gesetzlichen Krankenkassen mit Versicherten in der Region und die Leistungserbringer der Region zu Verträgen nach einem standardisierten Modell aufgefordert; eine Pflicht zum Vertragsschluss ist daraus nicht entstanden.\n\udb80\udc6b";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,depth0,"nominativ",{"name":"partei","hash":{"pfad":"this nominativ","zeile":109,"gross":true},"data":data})) != null ? stack1 : "")
    + " ist Vertragspartner nach "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"standing"),"value"),"norm"),{"name":"wert","hash":{"pfad":"standing.value.norm","zeile":109},"data":data})) != null ? stack1 : "")
    + " und als solcher nur in der Eigenschaft gebunden, die diese Vorschrift voraussetzt.\n\udb80\udc6e";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"nominativ",{"name":"partei","hash":{"pfad":"this nominativ","zeile":112,"gross":true},"data":data})) != null ? stack1 : "")
    + " zeichnet den Vertrag mit und sichert zu, dass die nach dem Kommunalrecht erforderlichen Beschlüsse gefasst sind.\n\udb80\udc71";
},"29":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),lookupProperty(lookupProperty(depths[1],"unit"),"carriedBy"),{"name":"gleich","hash":{"pfad":"id ../unit.carriedBy","zeile":115},"fn":container.program(30, data, 0, blockParams, depths),"inverse":container.program(31, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    return "";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc75Der Vertrag begründet für "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"akkusativ",{"name":"partei","hash":{"pfad":"this akkusativ","zeile":117},"data":data})) != null ? stack1 : "")
    + " keine Pflichten.\n\udb80\udc76";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc7eGrundlage ihrer Einrichtung ist: "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"conference"),"basis"),{"name":"wert","hash":{"pfad":"conference.basis","zeile":126},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc7f";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"Analyse",{"name":"gleich","hash":{"pfad":"this Analyse","zeile":131},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"Diskussion",{"name":"gleich","hash":{"pfad":"this Diskussion","zeile":134},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"Vorbereitung",{"name":"gleich","hash":{"pfad":"this Vorbereitung","zeile":137},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"Initiierung",{"name":"gleich","hash":{"pfad":"this Initiierung","zeile":140},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc84- Analyse: die Auswertung der Daten über Gesundheit und Versorgung in der Region"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":132},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc85";
},"35":function(container,depth0,helpers,partials,data) {
    return ".";
},"36":function(container,depth0,helpers,partials,data) {
    return ",";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc87- Diskussion: die öffentliche Beratung dieser Daten und der veröffentlichten Ergebnisse"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":135},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc88";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc8a- Vorbereitung: die Vorbereitung von Beschlüssen der Vertretungskörperschaft"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":138},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc8b";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc8d- Initiierung: die Anregung neuer Module, Verträge und Vorhaben"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":141},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc8e";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc93Die Gesundheitskonferenz hat den Abschluss dieses Vertrages am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"conference"),"recommendation"),"date"),{"name":"wert","hash":{"pfad":"conference.recommendation.date","zeile":147},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"conference"),"recommendation"),"number"),{"name":"if","hash":{"pfad":"conference.recommendation.number","zeile":147},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " empfohlen.\n\udb80\udc94";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " (Nr. "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"conference"),"recommendation"),"number"),{"name":"wert","hash":{"pfad":"conference.recommendation.number","zeile":147},"data":data})) != null ? stack1 : "")
    + ")";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Vertragspartner, Träger und Gesundheitskonferenz\n\udb80\udc02\n\udb80\udc03[[krankenkassen]] L02 L06\n\udb80\udc04Auf der Seite der Krankenkassen ist an diesem Vertrag beteiligt, wen die folgende Übersicht nennt:\n\udb80\udc05| Krankenkasse | Kassenart | Beteiligung |\n\udb80\udc06|---|---|---|\n\udb80\udc07"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":7},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc0a\n\udb80\udc0b[[getrennt]] K5 D13\n\udb80\udc0cRechte und Pflichten aus diesem Vertrag bestehen für jede Krankenkasse gesondert.\n\udb80\udc0dAnsprüche auf Leistung und Zahlung hat eine Krankenkasse nur für die Zeit ab dem Beginn ihrer Beteiligung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"vertragspartner.krankenkassen",{"name":"verweis","hash":{"pfad":"vertragspartner.krankenkassen","zeile":13},"data":data})) != null ? stack1 : "")
    + "; dasselbe gilt für Ansprüche gegen sie.\n\udb80\udc0eErklärungen einer Krankenkasse und Erklärungen ihr gegenüber wirken nur für und gegen sie.\n\udb80\udc0fEine gemeinsame Erklärung aller Krankenkassen ist nur nötig, wo dieser Vertrag sie ausdrücklich verlangt.\n\udb80\udc10Keine Krankenkasse haftet für eine andere, und die Ergebnisse mehrerer Krankenkassen werden nicht miteinander verrechnet.\n\udb80\udc11\n\udb80\udc12[[integrationseinheit]] L02 L03 L05\n\udb80\udc13"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"unit"),"standing"),"value"),"norm"),{"name":"if","hash":{"pfad":"unit.standing.value.norm","zeile":19},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.program(5, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + "\udb80\udc18Sie sichert zu, dass sie die Voraussetzungen dieser Stellung bei Vertragsschluss erfüllt, und ist verpflichtet, sie während der gesamten Laufzeit zu erhalten.\n\udb80\udc19Die medizinische Behandlung liegt in der Hand der Leistungserbringer; die Integrationseinheit erteilt ihnen in medizinischen Fragen keine Weisungen.\n\udb80\udc1a\n\udb80\udc1b[[traeger]] R4 R9 L05\n\udb80\udc1c"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Gesundheitsverbund",{"name":"gleich","hash":{"pfad":"unit.carrier Gesundheitsverbund","zeile":28},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Managementgesellschaft",{"name":"gleich","hash":{"pfad":"unit.carrier Managementgesellschaft","zeile":31},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Leistungserbringer",{"name":"gleich","hash":{"pfad":"unit.carrier Leistungserbringer","zeile":34},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Genossenschaft",{"name":"gleich","hash":{"pfad":"unit.carrier Genossenschaft","zeile":37},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Stiftung",{"name":"gleich","hash":{"pfad":"unit.carrier Stiftung","zeile":40},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Wohlfahrtsorganisation",{"name":"gleich","hash":{"pfad":"unit.carrier Wohlfahrtsorganisation","zeile":43},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Patientenorganisation",{"name":"gleich","hash":{"pfad":"unit.carrier Patientenorganisation","zeile":46},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Gebietskörperschaft",{"name":"gleich","hash":{"pfad":"unit.carrier Gebietskörperschaft","zeile":49},"fn":container.program(13, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Eigengesellschaft",{"name":"gleich","hash":{"pfad":"unit.carrier Eigengesellschaft","zeile":53},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Kommunalunternehmen",{"name":"gleich","hash":{"pfad":"unit.carrier Kommunalunternehmen","zeile":56},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"ExternerPartner",{"name":"gleich","hash":{"pfad":"unit.carrier ExternerPartner","zeile":59},"fn":container.program(16, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedWith"),{"name":"if","hash":{"pfad":"unit.carriedWith","zeile":62},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc4bEin Wechsel zu einer anderen Art der Trägerschaft setzt einen Nachtrag voraus.\n\udb80\udc4c\n\udb80\udc4d[[unternehmerisch]] R10 R35\n\udb80\udc4eDie Integrationseinheit trägt die unternehmerische Verantwortung für Aufbau, Betrieb und Finanzierung der Versorgung nach diesem Vertrag.\n\udb80\udc4fSie ist verpflichtet,\n\udb80\udc50- die Personen, Mittel und Strukturen vorzuhalten, mit denen sie einen tatsächlichen gesundheitlichen Nutzen für die Versicherten der Region erzeugen kann,\n\udb80\udc51- in Vorbeugung, Koordination und die Weiterentwicklung der Versorgung zu investieren,\n\udb80\udc52- bis zum 30. November jedes Jahres einen Investitions- und Maßnahmenplan für das folgende Kalenderjahr aufzustellen, der die vorgesehenen Investitionen, ihre Finanzierung und den erwarteten Nutzen beziffert, und ihn "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"dativ",{"name":"kassen","hash":{"pfad":"dativ","zeile":82},"data":data})) != null ? stack1 : "")
    + " und der Gesundheitskonferenz vorzulegen,\n\udb80\udc53- örtliche Partner über die Berufsgruppen des Gesundheitswesens hinaus zu gewinnen und einzubinden.\n\udb80\udc54"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"partners"),{"name":"if","hash":{"pfad":"unit.partners","zeile":84},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc57\n\udb80\udc58[[kapital]] R34\n\udb80\udc59Die Integrationseinheit kann für ihre Investitionen Kapital und Kredite Dritter aufnehmen und ihre Gründungspartner und Kapitalgeber am wirtschaftlichen Erfolg beteiligen.\n\udb80\udc5aDie Grenzen ergeben sich aus "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung",{"name":"verweis","hash":{"pfad":"Mittelverwendung","zeile":90},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc5b"
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":91,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"haftet","haften",{"name":"kassenverb","hash":{"pfad":"haftet haften","zeile":91},"data":data})) != null ? stack1 : "")
    + " für Verbindlichkeiten der Integrationseinheit gegenüber Gründungspartnern und Kapitalgebern nicht.\n\udb80\udc5c\n\udb80\udc5d"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"GemeinsameVerantwortung",{"name":"klausel","hash":{"pfad":"GemeinsameVerantwortung","zeile":93},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc5e\n\udb80\udc5f"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Gewährträger",{"name":"klausel","hash":{"pfad":"Gewährträger","zeile":95},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc60\n\udb80\udc61"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Gesellschafterwechsel",{"name":"klausel","hash":{"pfad":"Gesellschafterwechsel","zeile":97},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc62\n\udb80\udc63[[gebietskoerperschaft]] R2 R3 R4 L04 L72\n\udb80\udc64Über die Einleitung der Regionalen Integrierten Versorgung "
    + ((stack1 = lookupProperty(helpers,"koerperschaftenverb").call(alias1,"entscheidet","entscheiden",{"name":"koerperschaftenverb","hash":{"pfad":"entscheidet entscheiden","zeile":100},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"nominativ",{"name":"koerperschaften","hash":{"pfad":"nominativ","zeile":100},"data":data})) != null ? stack1 : "")
    + " in eigener demokratischer Verantwortung.\n\udb80\udc65"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"authorities"),{"name":"each","hash":{"pfad":"authorities","zeile":101},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc79Hoheitliche Aufgaben und Befugnisse bleiben von diesem Vertrag unberührt.\n\udb80\udc7a\n\udb80\udc7b[[konferenz]] R5 R6 R7 L70\n\udb80\udc7cDie Gesundheitskonferenz bereitet die Entscheidungen "
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"genitiv",{"name":"koerperschaften","hash":{"pfad":"genitiv","zeile":124},"data":data})) != null ? stack1 : "")
    + " über die Versorgung nach diesem Vertrag vor und begleitet seine Durchführung.\n\udb80\udc7d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"conference"),"basis"),{"name":"if","hash":{"pfad":"conference.basis","zeile":125},"fn":container.program(32, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc80In ihr wirken die Gruppen der Politik, der Versorgung, der Selbsthilfe und Patientenvertretung, der Krankenkassen, der Bildung, des Gewerbes und der Gewerkschaften mit, deren Mitglieder "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.region",{"name":"verweis","hash":{"pfad":"anlage.region","zeile":128},"data":data})) != null ? stack1 : "")
    + " nennt.\n\udb80\udc81Ihre Aufgaben sind:\n\udb80\udc82"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"conference"),"tasks"),{"name":"each","hash":{"pfad":"conference.tasks","zeile":130},"fn":container.program(33, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc90\n\udb80\udc91[[empfehlung]] R45 L73\n\udb80\udc92"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"conference"),"recommendation"),{"name":"if","hash":{"pfad":"conference.recommendation","zeile":146},"fn":container.program(40, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc95Empfehlungen der Gesundheitskonferenz binden die Vertragspartner nicht.\n\udb80\udc96Die Vertragspartner beraten jede Empfehlung, die diesen Vertrag betrifft, und teilen der Gesundheitskonferenz innerhalb von drei Monaten mit Gründen mit, ob und wie sie ihr folgen.\n\udb80\udc97\n\udb80\udc98"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Interessenkonflikt",{"name":"klausel","hash":{"pfad":"Interessenkonflikt","zeile":152},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc99";
},"useData":true,"useDepths":true} },
{ id: "teilnahme-leistungserbringer", path: "text/paragraphen/05-teilnahme-leistungserbringer.hbs", sha256: "a4a6e89d8508bc1b51feaa993ff94541d4aae9518a0de8f803379abba252ae00", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Teilnahme der Leistungserbringer\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"FreiwilligkeitLeistungserbringer",{"name":"klausel","hash":{"pfad":"FreiwilligkeitLeistungserbringer","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05[[voraussetzungen]] L02 L24\n\udb80\udc06An diesem Vertrag kann teilnehmen, wer\n\udb80\udc07- zu dem in "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3 Satz 1 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3 Satz 1 SGB V","zeile":7},"data":data})) != null ? stack1 : "")
    + " bezeichneten Kreis gehört,\n\udb80\udc08- die Anforderungen der Rolle erfüllt, die er nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":8},"data":data})) != null ? stack1 : "")
    + " in einem Modul übernimmt,\n\udb80\udc09- mindestens die Qualitätsanforderungen einhält, die der Gemeinsame Bundesausschuss und die Bundesmantelverträge für die betreffende Leistung festlegen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 8 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 8 SGB V","zeile":9},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc0a- diesen Vertrag einschließlich der Charta durch seinen Beitritt anerkennt.\n\udb80\udc0b\n\udb80\udc0c[[beitritt]] L38 L39\n\udb80\udc0dDer Beitritt wird gegenüber der Integrationseinheit schriftlich mit der Erklärung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.beitritt",{"name":"verweis","hash":{"pfad":"anlage.beitritt","zeile":13},"data":data})) != null ? stack1 : "")
    + " erklärt.\n\udb80\udc0eDie Integrationseinheit nimmt jeden auf, der die Voraussetzungen erfüllt, und behandelt alle nach denselben Maßstäben.\n\udb80\udc0fSie entscheidet innerhalb von sechs Wochen nach Eingang der vollständigen Unterlagen; eine Ablehnung begründet sie schriftlich.\n\udb80\udc10Die Teilnahme beginnt an dem Tag, den die Bestätigung der Integrationseinheit nennt, spätestens am ersten Tag des Monats nach der Entscheidung.\n\udb80\udc11Die Mitgliedschaft in einem teilnehmenden Verbund oder Netz ersetzt den Beitritt eines Mitglieds nicht, das selbst Leistungen nach diesem Vertrag erbringen will.\n\udb80\udc12\n\udb80\udc13[[zulassungsstatus]] L12\n\udb80\udc14Teilnehmende Leistungserbringer erbringen ihre Leistungen im Rahmen ihres jeweiligen Zulassungs- oder Ermächtigungsstatus.\n\udb80\udc15Darüber hinaus dürfen sie Leistungen nur erbringen, wenn "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":21},"data":data})) != null ? stack1 : "")
    + " dies für ein Modul auf der Grundlage des Zulassungsstatus der Beteiligten ausdrücklich bestimmt ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3 Satz 2 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3 Satz 2 SGB V","zeile":21},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc16\n\udb80\udc17[[pflichten]] R16 R18\n\udb80\udc18Teilnehmende Leistungserbringer sind verpflichtet,\n\udb80\udc19- Versicherte nach dem anerkannten Stand der medizinischen Erkenntnisse und nach den Behandlungswegen der Module zu behandeln,\n\udb80\udc1a- vorhandene Befunde zu nutzen, ihre Behandlung mit den anderen Beteiligten abzustimmen und doppelte Untersuchungen zu vermeiden,\n\udb80\udc1b- Versicherten von Beginn an eine Ansprechperson zu benennen und sie vor, während und nach einem Krankenhausaufenthalt fortlaufend zu informieren,\n\udb80\udc1c- an den Fallbesprechungen und Erhebungen teilzunehmen, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":28},"data":data})) != null ? stack1 : "")
    + " oder "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"qualitaet",{"name":"verweis","hash":{"pfad":"qualitaet","zeile":28},"data":data})) != null ? stack1 : "")
    + " vorsieht,\n\udb80\udc1d- die Charta zu beachten und Versicherte auf ihre Wahlfreiheit hinzuweisen,\n\udb80\udc1e- Änderungen, die ihre Berechtigung oder die Anforderungen ihrer Rolle betreffen, der Integrationseinheit unverzüglich anzuzeigen.\n\udb80\udc1f\n\udb80\udc20[[zuwendungen]] L20 L31\n\udb80\udc21Niemand, der an diesem Vertrag beteiligt ist, darf für die Zuweisung von Versicherten, für die Verordnung oder den Bezug bestimmter Produkte oder für die Vergabe oder Dokumentation von Diagnosen ein Entgelt oder einen anderen Vorteil fordern, annehmen, anbieten oder gewähren ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 73 Abs. 7 SGB V",{"name":"norm","hash":{"pfad":"§ 73 Abs. 7 SGB V","zeile":33},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 128 SGB V",{"name":"norm","hash":{"pfad":"§ 128 SGB V","zeile":33},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 299a StGB",{"name":"norm","hash":{"pfad":"§ 299a StGB","zeile":33},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 299b StGB",{"name":"norm","hash":{"pfad":"§ 299b StGB","zeile":33},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc22Das gilt auch für die Verteilung der Erfolgsvergütung und für jede Beteiligung am wirtschaftlichen Erfolg der Integrationseinheit.\n\udb80\udc23\n\udb80\udc24[[verzeichnis]]\n\udb80\udc25Die Integrationseinheit veröffentlicht auf ihrer Internetseite, welche Leistungserbringer in welchen Modulen und Rollen teilnehmen, und hält die Angaben aktuell.\n\udb80\udc26Sie teilt "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"dativ",{"name":"kassen","hash":{"pfad":"dativ","zeile":38},"data":data})) != null ? stack1 : "")
    + " Beginn und Ende jeder Teilnahme innerhalb von zwei Wochen mit.\n\udb80\udc27\n\udb80\udc28[[ende]] R13\n\udb80\udc29Teilnehmende Leistungserbringer können ihre Teilnahme ohne Angabe von Gründen mit einer Frist von drei Monaten zum Ende eines Kalendervierteljahres schriftlich beenden.\n\udb80\udc2aDie Teilnahme endet ohne Erklärung, wenn die Berechtigung zur Versorgung entfällt oder dieser Vertrag endet.\n\udb80\udc2bDie Integrationseinheit kann einen teilnehmenden Leistungserbringer durch schriftlich begründete Erklärung ausschließen, wenn er\n\udb80\udc2c- die Voraussetzungen der Teilnahme trotz Fristsetzung von sechs Wochen nicht wieder erfüllt,\n\udb80\udc2d- Pflichten aus diesem Vertrag trotz schriftlicher Mahnung wiederholt verletzt,\n\udb80\udc2e- eine Pflicht so schwer verletzt, dass Versicherten oder Vertragspartnern eine weitere Teilnahme nicht zuzumuten ist.\n\udb80\udc2fVor dem Ausschluss gibt die Integrationseinheit ihm Gelegenheit zur Stellungnahme.\n\udb80\udc30\n\udb80\udc31[[folgen]]\n\udb80\udc32Endet die Teilnahme, informiert der Leistungserbringer die von ihm nach diesem Vertrag behandelten Versicherten und führt begonnene Behandlungen fort, bis sie abgeschlossen oder in andere Hände übergeben sind.\n\udb80\udc33Pflichten zu Dokumentation, Abrechnung, Datenschutz und Verschwiegenheit bestehen fort.\n\udb80\udc34";
},"useData":true} },
{ id: "teilnahme-versicherte", path: "text/paragraphen/06-teilnahme-versicherte.hbs", sha256: "c6c5274997faf842adf18674786bc81b19b0d04455a9f340266a48e8f32a2e79", spec: {"0":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc10Nach Ablauf der zeitlichen Bindung können Versicherte ihre Teilnahme jederzeit ohne Angabe von Gründen gegenüber ihrer Krankenkasse beenden; aus wichtigem Grund können sie dies auch vorher.\n\udb80\udc11";
},"1":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc12Versicherte können ihre Teilnahme auch nach Ablauf der Widerrufsfrist jederzeit ohne Angabe von Gründen gegenüber ihrer Krankenkasse beenden.\n\udb80\udc13";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Teilnahme der Versicherten\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"WahlfreiheitVersicherte",{"name":"klausel","hash":{"pfad":"WahlfreiheitVersicherte","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05[[zugang]]\n\udb80\udc06An einem Modul können Versicherte der Region teilnehmen, die dessen Voraussetzungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":6},"data":data})) != null ? stack1 : "")
    + " erfüllen und bei einer Krankenkasse versichert sind, für die das Modul gilt.\n\udb80\udc07Angebote der Vorbeugung, Gesundheitsförderung und Information, die ohne Einschreibung zugänglich sind, stehen auch Versicherten offen, die keine Teilnahmeerklärung abgeben.\n\udb80\udc08Ob und wie viele Versicherte teilnehmen, hat auf die Zugehörigkeit zu den Versicherten der Region und auf die Ermittlung des Deltas keinen Einfluss.\n\udb80\udc09\n\udb80\udc0a"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Teilnahmeerklärung",{"name":"klausel","hash":{"pfad":"Teilnahmeerklärung","zeile":10},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc0b\n\udb80\udc0c"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Widerruf",{"name":"klausel","hash":{"pfad":"Widerruf","zeile":12},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc0d\n\udb80\udc0e[[ende]] L50\n\udb80\udc0f"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"if","hash":{"pfad":"participation.temporalBinding","zeile":15},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc14Die Teilnahme endet außerdem\n\udb80\udc15- mit dem Ende der Versicherung bei der Krankenkasse,\n\udb80\udc16- wenn die Voraussetzungen des Moduls dauerhaft nicht mehr vorliegen,\n\udb80\udc17- wenn der oder die Versicherte den Wohnort dauerhaft aus der Region verlegt, frühestens jedoch mit dem Abschluss einer begonnenen Behandlung,\n\udb80\udc18- mit dem Ende dieses Vertrages oder der Beteiligung der Krankenkasse.\n\udb80\udc19Die Krankenkasse informiert die Versicherten, bevor die Teilnahme aus einem Grund endet, den sie nicht selbst gesetzt haben, und sorgt gemeinsam mit der Integrationseinheit für einen Übergang ohne Unterbrechung der Behandlung.\n\udb80\udc1a\n\udb80\udc1b[[mitteilung]]\n\udb80\udc1cAuf der Grundlage der Einwilligung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Einwilligung",{"name":"verweis","hash":{"pfad":"Einwilligung","zeile":28},"data":data})) != null ? stack1 : "")
    + " teilt die Krankenkasse der Integrationseinheit Beginn und Ende einer Teilnahme mit.\n\udb80\udc1d";
},"useData":true} },
{ id: "module", path: "text/paragraphen/07-module.hbs", sha256: "0ffc375ce991389c347a1831ed5ef0e2405e42a087bd4fed7fd9b0eb4eae9b4e", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc09| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"title"),{"name":"wert","hash":{"pfad":"module.title","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"edition"),{"name":"wert","hash":{"pfad":"module.edition","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"payers"),"genitiv",{"name":"aufzaehlung","hash":{"pfad":"payers genitiv","zeile":9},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc0a";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc2f\n\udb80\udc30[[begleitangebote]]\n\udb80\udc31Neben den Modulen "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(depth0,"accompanying"),"besteht das Begleitangebot","bestehen die Begleitangebote",{"name":"mehrzahl","hash":{"pfad":"accompanying besteht das Begleitangebot bestehen die Begleitangebote","zeile":49},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"accompanying"),{"name":"each","hash":{"pfad":"accompanying","zeile":49},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(depth0,"accompanying"),"das","die",{"name":"mehrzahl","hash":{"pfad":"accompanying das die","zeile":49},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":49},"data":data})) != null ? stack1 : "")
    + " beschreibt.\n\udb80\udc32Begleitangebote sind keine Leistungen nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a SGB V",{"name":"norm","hash":{"pfad":"§ 140a SGB V","zeile":50},"data":data})) != null ? stack1 : "")
    + ", setzen keine Teilnahmeerklärung voraus und werden nicht nach diesem Vertrag vergütet.\n\udb80\udc33Sie werden ohne Daten aus diesem Vertrag durchgeführt; für Daten, die Besucherinnen und Besucher dort angeben, ist allein der Träger des Angebots verantwortlich.\n\udb80\udc34";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":49},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "„"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":49},"data":data})) != null ? stack1 : "")
    + "“";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":49},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return " und ";
},"5":function(container,depth0,helpers,partials,data) {
    return ", ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Versorgungsmodule\n\udb80\udc02\n\udb80\udc03[[vereinbart]] R12\n\udb80\udc04Die Versorgung nach diesem Vertrag gliedert sich in Module.\n\udb80\udc05Vereinbart ist, was die folgende Übersicht nennt:\n\udb80\udc06| Modul | Fassung | für Versicherte |\n\udb80\udc07|---|---|---|\n\udb80\udc08"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"modules"),{"name":"each","hash":{"pfad":"modules","zeile":8},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":11,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"ist","sind",{"name":"kassenverb","hash":{"pfad":"ist sind","zeile":11},"data":data})) != null ? stack1 : "")
    + " durch diesen Vertrag nicht gehindert, weitere Verträge der besonderen Versorgung zu schließen.\n\udb80\udc0c\n\udb80\udc0d[[inhalt]] R12\n\udb80\udc0e"
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":14},"data":data})) != null ? stack1 : "")
    + " legt für jedes Modul fest\n\udb80\udc0f- die Indikation und die weiteren Voraussetzungen, unter denen Versicherte teilnehmen können,\n\udb80\udc10- die Rollen der Leistungserbringer und die Anforderungen an sie,\n\udb80\udc11- die Leistungen,\n\udb80\udc12- die Besetzung der Rollen,\n\udb80\udc13- die Abgrenzung zu anderen Leistungen.\n\udb80\udc14Die Vergütung regeln "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":20},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.verguetung",{"name":"verweis","hash":{"pfad":"anlage.verguetung","zeile":20},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc15\n\udb80\udc16[[leistungen]] L21 L22\n\udb80\udc17Module umfassen nur Leistungen der Regelversorgung und solche Leistungen, die nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 3 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 3 SGB V","zeile":23},"data":data})) != null ? stack1 : "")
    + " Gegenstand der besonderen Versorgung sein können.\n\udb80\udc18Leistungen, über deren Eignung der Gemeinsame Bundesausschuss ablehnend entschieden hat, sind ausgeschlossen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 4 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 4 SGB V","zeile":24},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc19Ergeht eine solche Entscheidung während der Laufzeit, entfällt die Leistung mit deren Wirksamwerden; die Vertragspartner passen das Modul durch Nachtrag an.\n\udb80\udc1a\n\udb80\udc1b[[diagnosen]] L20\n\udb80\udc1cDiagnosen bestimmen allein, wer an einem Modul teilnehmen kann.\n\udb80\udc1dZusätzliche Vergütungen für Diagnosen sind ausgeschlossen; Einzelheiten regelt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung.diagnosen",{"name":"verweis","hash":{"pfad":"verguetung.diagnosen","zeile":29},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1e\n\udb80\udc1f[[ablauf]]\n\udb80\udc20Die Integrationseinheit organisiert die Module so, dass die Beteiligten ihre Behandlung aufeinander abstimmen, Übergänge zwischen ambulanter, stationärer, rehabilitativer und pflegerischer Versorgung gesichert sind und Versicherte nach Abschluss der Behandlung so lange begleitet werden, wie das Modul es vorsieht.\n\udb80\udc21Sie bindet Partner aus der Region und Beratungsangebote außerhalb des Gesundheitswesens ein, wo dies dem Ziel des Moduls dient.\n\udb80\udc22\n\udb80\udc23[[aenderung]] R5 R12\n\udb80\udc24Neue Module und neue Fassungen bestehender Module werden durch Nachtrag vereinbart.\n\udb80\udc25Die Vertragspartner geben der Gesundheitskonferenz vorher Gelegenheit zu einer Empfehlung.\n\udb80\udc26Bis ein Nachtrag wirksam wird, gilt die vereinbarte Fassung fort.\n\udb80\udc27Versicherte, die an einem Modul teilnehmen, das endet oder sich wesentlich ändert, unterrichtet ihre Krankenkasse mindestens drei Monate vorher und, wenn Gesetz oder Behörde ein früheres Ende erzwingen, unverzüglich.\n\udb80\udc28\n\udb80\udc29[[beendigung]]\n\udb80\udc2aJede Krankenkasse und die Integrationseinheit können ein Modul mit einer Frist von sechs Monaten zum Ende eines Kalenderjahres schriftlich beenden, wenn es seine Ziele nicht erreicht, der Bedarf entfallen ist oder seine Rollen nicht mehr besetzt werden können.\n\udb80\udc2bDie Beendigung durch eine Krankenkasse wirkt nur für ihre Versicherten; die Integrationseinheit kann ein Modul nur einheitlich für alle Krankenkassen beenden, für die es gilt.\n\udb80\udc2cBegonnene Behandlungen werden nach den Regeln des Moduls zu Ende geführt.\n\udb80\udc2dDer Vertrag im Übrigen bleibt von der Beendigung eines Moduls unberührt.\n\udb80\udc2e"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"accompanying"),{"name":"if","hash":{"pfad":"accompanying","zeile":46},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true} },
{ id: "oegd", path: "text/paragraphen/08-oegd.hbs", sha256: "fc2abbcd49ab081c7782d38e296b2424c0a9a489562e1250f1d4a6eecd81ecd8", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"cooperation"),"subjects"),"length"),1,{"name":"gleich","hash":{"pfad":"cooperation.subjects.length 1","zeile":7},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc08Gegenstand der Zusammenarbeit ist insbesondere: "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"cooperation"),"subjects"),{"name":"aufzaehlung","hash":{"pfad":"cooperation.subjects","zeile":8},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc09";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0aGegenstand der Zusammenarbeit sind insbesondere:\n\udb80\udc0b"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"cooperation"),"subjects"),{"name":"each","hash":{"pfad":"cooperation.subjects","zeile":11},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0c- "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,depth0,{"name":"wert","hash":{"pfad":"this","zeile":12},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":12},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc0d";
},"4":function(container,depth0,helpers,partials,data) {
    return ".";
},"5":function(container,depth0,helpers,partials,data) {
    return ",";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc13Die Integrationseinheit lädt das Gesundheitsamt mindestens "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"cooperation"),"meetingsPerYear"),{"name":"zahlwort","hash":{"pfad":"cooperation.meetingsPerYear","zeile":19},"data":data})) != null ? stack1 : "")
    + " Mal im Kalenderjahr zu gemeinsamen Sitzungen ein, bereitet sie vor und hält die Ergebnisse fest.\n\udb80\udc14";
},"7":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc15Die Integrationseinheit lädt das Gesundheitsamt mindestens einmal je Kalendervierteljahr zu gemeinsamen Sitzungen ein, bereitet sie vor und hält die Ergebnisse fest.\n\udb80\udc16";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc18Ansprechstelle auf kommunaler Seite ist: "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"cooperation"),"contact"),{"name":"wert","hash":{"pfad":"cooperation.contact","zeile":24},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc19";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":34},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"Gesundheitskonferenz",{"name":"gleich","hash":{"pfad":"this Gesundheitskonferenz","zeile":34},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"Vertretungskörperschaft",{"name":"gleich","hash":{"pfad":"this Vertretungskörperschaft","zeile":34},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":34},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    return " und ";
},"12":function(container,depth0,helpers,partials,data) {
    return ", ";
},"13":function(container,depth0,helpers,partials,data) {
    return "der Gesundheitskonferenz";
},"14":function(container,depth0,helpers,partials,data) {
    return "der Vertretungskörperschaft";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Zusammenarbeit mit dem Öffentlichen Gesundheitsdienst\n\udb80\udc02\n\udb80\udc03[[zusammenarbeit]] R16 L71\n\udb80\udc04Die Integrationseinheit ist verpflichtet, mit dem Öffentlichen Gesundheitsdienst zusammenzuarbeiten.\n\udb80\udc05Partner der Zusammenarbeit "
    + ((stack1 = lookupProperty(helpers,"aemterverb").call(alias1,"ist","sind",{"name":"aemterverb","hash":{"pfad":"ist sind","zeile":5},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"aemter").call(alias1,"nominativ",{"name":"aemter","hash":{"pfad":"nominativ","zeile":5},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc06"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"cooperation"),"subjects"),{"name":"if","hash":{"pfad":"cooperation.subjects","zeile":6},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc10\n\udb80\udc11[[sitzungen]] R16\n\udb80\udc12"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"cooperation"),"meetingsPerYear"),{"name":"if","hash":{"pfad":"cooperation.meetingsPerYear","zeile":18},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"cooperation"),"contact"),{"name":"if","hash":{"pfad":"cooperation.contact","zeile":23},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1aDie Integrationseinheit benennt eine für die Zusammenarbeit verantwortliche Person.\n\udb80\udc1b\n\udb80\udc1c[[planung]] R8 R16\n\udb80\udc1dDie Integrationseinheit stimmt Maßnahmen der Vorbeugung und Gesundheitsförderung mit dem Gesundheitsamt ab, bevor sie beginnen.\n\udb80\udc1eSie berücksichtigt die Gesundheitsberichterstattung und stellt dafür ihre veröffentlichten Ergebnisse zur Verfügung.\n\udb80\udc1fBei Gefahren für die Gesundheit der Bevölkerung unterstützt sie das Gesundheitsamt auf Anforderung mit ihren Kommunikationswegen und ihrer Koordination.\n\udb80\udc20\n\udb80\udc21[[bericht]] R45\n\udb80\udc22Die Integrationseinheit berichtet einmal im Kalenderjahr schriftlich "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"cooperation"),"reportTo"),{"name":"each","hash":{"pfad":"cooperation.reportTo","zeile":34},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc23Der Bericht enthält die Entwicklung der Kennzahlen, den Vergleich mit anderen Regionen, soweit Daten dafür vorliegen, den Stand der Module, den Einsatz der Mittel und die Vorhaben des folgenden Jahres.\n\udb80\udc24Er kann mit der Vorlage nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"veroeffentlichung.vorlage",{"name":"verweis","hash":{"pfad":"veroeffentlichung.vorlage","zeile":36},"data":data})) != null ? stack1 : "")
    + " verbunden werden.\n\udb80\udc25Personenbezogene Daten und Betriebsgeheimnisse der Beteiligten enthält er nicht.\n\udb80\udc26\n\udb80\udc27[[selbstaendigkeit]] L71\n\udb80\udc28Hoheitliche Aufgaben und die fachliche Unabhängigkeit des Öffentlichen Gesundheitsdienstes bleiben unberührt.\n\udb80\udc29Eine Übermittlung personenbezogener Daten zwischen der Integrationseinheit und dem Gesundheitsamt findet aufgrund der Zusammenarbeit nicht statt.\n\udb80\udc2aJede Seite trägt ihre Kosten selbst.\n\udb80\udc2b";
},"useData":true} },
{ id: "qualitaet", path: "text/paragraphen/09-qualitaet.hbs", sha256: "7f1b4b80bf208fae8ef43a9b21c6f313ef164438a82a9417b8d213a4c38dabb2", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Qualität, Dokumentation und Auswertung\n\udb80\udc02\n\udb80\udc03[[mindestanforderungen]] L24\n\udb80\udc04Für alle Leistungen nach diesem Vertrag gelten die Qualitätsanforderungen des Gemeinsamen Bundesausschusses und der Bundesmantelverträge als Mindestanforderungen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 8 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 8 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc05Anforderungen eines Moduls, die darüber hinausgehen, gelten zusätzlich.\n\udb80\udc06\n\udb80\udc07[[massstab]] R36 R38\n\udb80\udc08Maßstab der Zusammenarbeit ist der gesundheitliche Nutzen für die Versicherten der Region, gemessen an Ergebnissen.\n\udb80\udc09Die Menge der erbrachten Leistungen ist kein Maßstab und begründet keinen Anspruch der Integrationseinheit.\n\udb80\udc0a\n\udb80\udc0b[[kennzahlen]] R38\n\udb80\udc0cDie Vertragspartner messen die Qualität mit den Kennzahlen der "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.kennzahlen",{"name":"verweis","hash":{"pfad":"anlage.kennzahlen","zeile":12},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0dFür jede Kennzahl sind dort Art, Zähler, Nenner, Datenquelle und Ziel festgelegt.\n\udb80\udc0eMindestens eine Kennzahl ist eine Ergebniskennzahl; sie misst, was bei den Versicherten ankommt.\n\udb80\udc0fKennzahlen werden nur durch Nachtrag geändert.\n\udb80\udc10Eine geänderte Kennzahl gilt ab dem Kalenderjahr, das auf den Abschluss des Nachtrags folgt.\n\udb80\udc11\n\udb80\udc12[[dokumentation]]\n\udb80\udc13Jeder Leistungserbringer dokumentiert die Behandlung nach den Vorgaben seines Berufsrechts und des Moduls.\n\udb80\udc14Er stellt der Integrationseinheit die Angaben bereit, die für die Kennzahlen erforderlich sind.\n\udb80\udc15Angaben mit Bezug zu einer Person stellt er nur bereit, soweit die Einwilligung dieser Person sie umfasst.\n\udb80\udc16\n\udb80\udc17[[auswertung]] R40 D21 L65\n\udb80\udc18Die Auswertungsstelle nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.auswertungsstelle",{"name":"verweis","hash":{"pfad":"pruefung.auswertungsstelle","zeile":24},"data":data})) != null ? stack1 : "")
    + " berechnet die Kennzahlen für jedes Kalenderjahr.\n\udb80\udc19Die Krankenkasse liefert ihr dafür die zusammengefassten Werte aus ihren Routinedaten, die Integrationseinheit alle übrigen Angaben.\n\udb80\udc1aBeide liefern spätestens sechs Wochen vor Ablauf der Veröffentlichungsfrist nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"veroeffentlichung.pflicht",{"name":"verweis","hash":{"pfad":"veroeffentlichung.pflicht","zeile":26},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1bDaten aus der Abrechnung verwenden die Vertragspartner und die Auswertungsstelle für diesen Zweck nur, nachdem der Bezug zu einzelnen Versicherten beseitigt ist ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 284 Abs. 3 SGB V",{"name":"norm","hash":{"pfad":"§ 284 Abs. 3 SGB V","zeile":27},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc1c\n\udb80\udc1d[[zirkel]]\n\udb80\udc1eDie Integrationseinheit richtet Qualitätszirkel ein und lädt alle Leistungserbringer dazu ein.\n\udb80\udc1fDie Qualitätszirkel tagen mindestens zweimal in jedem Kalenderjahr.\n\udb80\udc20Sie beraten die Ergebnisse der Kennzahlen, die Sicherheit der Patientinnen und Patienten und die Übergänge zwischen den Leistungserbringern.\n\udb80\udc21\n\udb80\udc22[[verbesserung]]\n\udb80\udc23Verfehlt eine Ergebniskennzahl ihr Ziel in zwei aufeinanderfolgenden Kalenderjahren, legt die Integrationseinheit binnen drei Monaten nach der zweiten Veröffentlichung einen Verbesserungsplan vor.\n\udb80\udc24Der Plan benennt Ursachen, Maßnahmen, Verantwortliche und Termine.\n\udb80\udc25Die Integrationseinheit übersendet ihn der Krankenkasse und der Gesundheitskonferenz und berichtet ihnen jährlich über die Umsetzung.\n\udb80\udc26\n\udb80\udc27[[messverfahren]] R43\n\udb80\udc28Die Krankenkasse kann eigene Verfahren der Qualitätsmessung einsetzen und weiterentwickeln.\n\udb80\udc29Deren Ergebnisse für die Region teilt sie der Integrationseinheit ohne Versichertenbezug mit.\n\udb80\udc2aAuf die Erfolgsvergütung wirken sie sich nur aus, wenn ein Nachtrag das Verfahren in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.kennzahlen",{"name":"verweis","hash":{"pfad":"anlage.kennzahlen","zeile":42},"data":data})) != null ? stack1 : "")
    + " aufnimmt.\n\udb80\udc2b";
},"useData":true} },
{ id: "veroeffentlichung", path: "text/paragraphen/10-veroeffentlichung.hbs", sha256: "271e39d8f1a687d8ff8e1dfdb18725da16cb5c9489d52f5170124eded2505e5e", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc12Solange dieser Ort nicht zur Verfügung steht, ist Ort der Veröffentlichung „"
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"publication"),"interimPlace"),{"name":"wert","hash":{"pfad":"publication.interimPlace","zeile":18},"data":data})) != null ? stack1 : "")
    + "“.\n\udb80\udc13Sobald der zuerst genannte Ort zur Verfügung steht, überträgt die Integrationseinheit binnen drei Monaten alle früheren Ergebnisse dorthin.\n\udb80\udc14";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc1bJede Person kann die Datei unter den Bedingungen der Lizenz „"
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"publication"),"licence"),{"name":"wert","hash":{"pfad":"publication.licence","zeile":27},"data":data})) != null ? stack1 : "")
    + "“ unentgeltlich nutzen.\n\udb80\udc1c";
},"2":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc25- die Zahlung der Integrationseinheit aus der Verlustbeteiligung,\n\udb80\udc26";
},"3":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc28- den Stand des Verlustvortrags,\n\udb80\udc29";
},"4":function(container,depth0,helpers,partials,data) {
    return ", den Qualitätsfaktor und den Einbehalt";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Veröffentlichung der Gesundheitsergebnisse\n\udb80\udc02\n\udb80\udc03[[pflicht]] R17\n\udb80\udc04Die Integrationseinheit veröffentlicht für jedes Kalenderjahr die Gesundheitsergebnisse der Region.\n\udb80\udc05Die Frist dafür endet "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"resultsWithin"),{"name":"wert","hash":{"pfad":"publication.resultsWithin","zeile":5},"data":data})) != null ? stack1 : "")
    + " nach Ablauf des Kalenderjahres.\n\udb80\udc06Zu veröffentlichen sind für jede Kennzahl\n\udb80\udc07- der Wert des Kalenderjahres mit Zähler und Nenner,\n\udb80\udc08- die Werte aller früheren Kalenderjahre seit Vertragsbeginn und der Ausgangswert,\n\udb80\udc09- die Feststellung, ob die Kennzahl ihr Ziel erreicht, hält oder verfehlt.\n\udb80\udc0a\n\udb80\udc0b[[vollstaendigkeit]] R17\n\udb80\udc0cDie Integrationseinheit veröffentlicht auch Ergebnisse, die ein Ziel verfehlen.\n\udb80\udc0dKein Vertragspartner kann einer Veröffentlichung nach diesem Paragraphen widersprechen.\n\udb80\udc0e\n\udb80\udc0f[[ort]] R42\n\udb80\udc10Ort der Veröffentlichung ist „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"place"),{"name":"wert","hash":{"pfad":"publication.place","zeile":16},"data":data})) != null ? stack1 : "")
    + "“.\n\udb80\udc11"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"interimPlace"),{"name":"if","hash":{"pfad":"publication.interimPlace","zeile":17},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc15\n\udb80\udc16[[form]] R44\n\udb80\udc17Die Ergebnisse erscheinen in allgemein verständlicher Sprache, barrierefrei und zugleich als maschinenlesbare Datei.\n\udb80\udc18Aufbau und Bezeichnungen der Datei bleiben von Jahr zu Jahr gleich, damit Jahre und Regionen miteinander verglichen werden können.\n\udb80\udc19Gibt der Träger des Monitors einen Aufbau vor, gilt dieser.\n\udb80\udc1a"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"licence"),{"name":"if","hash":{"pfad":"publication.licence","zeile":26},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1d\n\udb80\udc1e[[finanzbericht]] R42 R45\n\udb80\udc1fDie Integrationseinheit veröffentlicht zu jedem Abrechnungsjahr einen Finanzbericht.\n\udb80\udc20Die Frist dafür endet "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"financeReportWithin"),{"name":"wert","hash":{"pfad":"publication.financeReportWithin","zeile":32},"data":data})) != null ? stack1 : "")
    + " nach Zugang der endgültigen Abrechnung.\n\udb80\udc21Der Finanzbericht nennt für jede Krankenkasse\n\udb80\udc22- den weitergeleiteten Zuweisungsaufschlag und den zurückgeführten Zuweisungsabschlag,\n\udb80\udc23- die Zielkosten, die Leistungsausgaben und das Delta,\n\udb80\udc24"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":36},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":39},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc2a- die Erfolgsvergütung"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":42},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc2bEr weist ferner die Verwendung der Mittel nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung",{"name":"verweis","hash":{"pfad":"Mittelverwendung","zeile":43},"data":data})) != null ? stack1 : "")
    + " und den Stand der Rücklage nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung.ruecklage",{"name":"verweis","hash":{"pfad":"Mittelverwendung.ruecklage","zeile":43},"data":data})) != null ? stack1 : "")
    + " aus.\n\udb80\udc2cDie Krankenkasse stimmt der Veröffentlichung dieser Angaben zu.\n\udb80\udc2d\n\udb80\udc2e[[mindestfallzahl]] L69\n\udb80\udc2fEin Wert wird nicht veröffentlicht, wenn er auf weniger als "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"minimumCases"),{"name":"zahlwort","hash":{"pfad":"publication.minimumCases","zeile":47},"data":data})) != null ? stack1 : "")
    + " Personen oder Fällen beruht.\n\udb80\udc30Dasselbe gilt für jeden Wert, aus dem sich ein solcher Wert errechnen lässt.\n\udb80\udc31Veröffentlichungen und Abrechnungen nach diesem Vertrag enthalten keine personenbezogenen Daten.\n\udb80\udc32\n\udb80\udc33[[vorlage]] R45\n\udb80\udc34Die Integrationseinheit stellt die Gesundheitsergebnisse und den Finanzbericht in jedem Kalenderjahr in öffentlicher Sitzung der Gesundheitskonferenz vor.\n\udb80\udc35Sie legt beides der Vertretungskörperschaft vor.\n\udb80\udc36Auf Verlangen der für das Gesundheitswesen zuständigen Bundes- oder Landesbehörde stellt sie dieser die Datei für Berichte an das Parlament zur Verfügung.\n\udb80\udc37\n\udb80\udc38[[morbiditaet]] R41\n\udb80\udc39Die Krankenkasse stellt der Auswertungsstelle für jedes Kalenderjahr die Angaben bereit, aus denen sich die Veränderung der Morbidität der Versicherten der Region ergibt.\n\udb80\udc3aSie stellt sie zusammengefasst und ohne Versichertenbezug bereit.\n\udb80\udc3bDie Auswertungsstelle fügt das Ergebnis der Veröffentlichung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"veroeffentlichung.pflicht",{"name":"verweis","hash":{"pfad":"veroeffentlichung.pflicht","zeile":59},"data":data})) != null ? stack1 : "")
    + " bei.\n\udb80\udc3c\n\udb80\udc3d[[berichtigung]]\n\udb80\udc3eWird ein veröffentlichter Wert berichtigt, bleibt der frühere Wert erkennbar.\n\udb80\udc3fTag und Grund der Berichtigung sind anzugeben.\n\udb80\udc40";
},"useData":true} },
{ id: "charta", path: "text/paragraphen/11-charta.hbs", sha256: "01478fe38278842c6bfe5a15dae604560704d6608c562d637515fcbc5510cef7", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Charta der Rechte der Versicherten\n\udb80\udc02\n\udb80\udc03[[bindung]] R18\n\udb80\udc04Die Integrationseinheit unterzeichnet die „Charta der Rechte der Versicherten in Gesundheitsregionen der Zukunft“ und ist verpflichtet, sie einzuhalten.\n\udb80\udc05Die Charta gilt in der Fassung "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"charter"),"edition"),{"name":"wert","hash":{"pfad":"charter.edition","zeile":5},"data":data})) != null ? stack1 : "")
    + " und ist als "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.charta",{"name":"verweis","hash":{"pfad":"anlage.charta","zeile":5},"data":data})) != null ? stack1 : "")
    + " Bestandteil dieses Vertrages.\n\udb80\udc06Tag der Unterzeichnung ist der "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"charter"),"signed"),{"name":"wert","hash":{"pfad":"charter.signed","zeile":6},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc07\n\udb80\udc08[[entwurfsfassung]] R18\n\udb80\udc09Solange eine national einheitliche Fassung der Charta nicht veröffentlicht ist, gilt die Entwurfsfassung der "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.charta",{"name":"verweis","hash":{"pfad":"anlage.charta","zeile":9},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0aWird eine national einheitliche Fassung veröffentlicht, unterzeichnet die Integrationseinheit diese binnen sechs Monaten.\n\udb80\udc0bDie Vertragspartner ersetzen "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.charta",{"name":"verweis","hash":{"pfad":"anlage.charta","zeile":11},"data":data})) != null ? stack1 : "")
    + " durch Nachtrag.\n\udb80\udc0cRechte der Versicherten aus der Entwurfsfassung, die weiter reichen als die der einheitlichen Fassung, bleiben in laufenden Behandlungen bestehen.\n\udb80\udc0d\n\udb80\udc0e[[leistungserbringer]]\n\udb80\udc0fJeder Leistungserbringer achtet die Charta.\n\udb80\udc10Die Integrationseinheit händigt ihm die Charta bei seinem Beitritt aus und nimmt die Verpflichtung auf sie in die Beitrittserklärung auf.\n\udb80\udc11\n\udb80\udc12[[wirkung]]\n\udb80\udc13Die Versicherten der Region können von der Integrationseinheit verlangen, dass sie die Charta einhält.\n\udb80\udc14Gesetzliche Rechte der Versicherten bleiben unberührt.\n\udb80\udc15Die Charta liegt in den Räumen der Integrationseinheit und der Leistungserbringer aus und ist am Ort der Veröffentlichung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"veroeffentlichung.ort",{"name":"verweis","hash":{"pfad":"veroeffentlichung.ort","zeile":21},"data":data})) != null ? stack1 : "")
    + " abrufbar.\n\udb80\udc16\n\udb80\udc17[[beschwerde]]\n\udb80\udc18Die Integrationseinheit benennt eine Beschwerdestelle, die in der Sache an keine Weisung gebunden ist.\n\udb80\udc19Die Beschwerdestelle beantwortet jede Beschwerde binnen eines Monats.\n\udb80\udc1aDie Integrationseinheit veröffentlicht jährlich die Zahl der Beschwerden, ihre Gegenstände und die Art ihrer Erledigung.\n\udb80\udc1b\n\udb80\udc1c[[einbeziehung]]\n\udb80\udc1dDie Integrationseinheit beteiligt Vertreterinnen und Vertreter der Selbsthilfe und der Patientenorganisationen an der Auswahl der Module, an der Auswahl der Kennzahlen und an der Auswertung der Beschwerden.\n\udb80\udc1e";
},"useData":true} },
{ id: "verguetung", path: "text/paragraphen/12-verguetung.hbs", sha256: "f5543449f10c26b6de183dbdd38f3d620bdddbf07f8b3e749a51780e08f445f2", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Vergütung der Leistungen\n\udb80\udc02\n\udb80\udc03[[preise]]\n\udb80\udc04Die Krankenkasse vergütet die Leistungen der Module, die für ihre Versicherten gelten, mit den Beträgen der "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.verguetung",{"name":"verweis","hash":{"pfad":"anlage.verguetung","zeile":4},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc05Ein Betrag wird je vollständig erbrachter Leistung gezahlt, höchstens so oft, wie dort angegeben.\n\udb80\udc06Leistungen ohne Betrag in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.verguetung",{"name":"verweis","hash":{"pfad":"anlage.verguetung","zeile":6},"data":data})) != null ? stack1 : "")
    + " werden nach den allgemeinen Vorschriften vergütet.\n\udb80\udc07\n\udb80\udc08[[anspruch]]\n\udb80\udc09Der Anspruch des Leistungserbringers setzt voraus, dass\n\udb80\udc0a- die versicherte Person am Tag der Leistung am Modul teilnimmt,\n\udb80\udc0b- der Leistungserbringer an diesem Tag die Rolle ausfüllt, für die der Betrag vereinbart ist, und\n\udb80\udc0c- die Leistung vollständig erbracht und dokumentiert ist.\n\udb80\udc0dEine Leistung wird nur einmal vergütet, entweder nach diesem Vertrag oder nach den allgemeinen Vorschriften.\n\udb80\udc0e\n\udb80\udc0f[[diagnosen]] L20\n\udb80\udc10Für Diagnosen wird keine Vergütung gezahlt ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 11 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 11 SGB V","zeile":16},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc11Weder Feststellung noch Dokumentation, Kodierung oder Übermittlung einer Diagnose begründet oder erhöht einen Anspruch nach diesem Vertrag.\n\udb80\udc12Diagnosen, die ein Modul nennt, bestimmen allein, wer an ihm teilnehmen kann.\n\udb80\udc13Die Vertragspartner und die Leistungserbringer setzen keine Verfahren ein, die eine bestimmte Kodierung von Diagnosen vorschlagen oder belohnen.\n\udb80\udc14\n\udb80\udc15[[zuwendungen]] L31 R36\n\udb80\udc16Kein Anspruch nach diesem Vertrag hängt von der Zahl der Überweisungen, Einweisungen oder Zuweisungen von Versicherten ab.\n\udb80\udc17Kein Anspruch hängt davon ab, welche Arzneimittel, Heilmittel, Hilfsmittel oder Medizinprodukte verordnet, abgegeben oder bezogen werden.\n\udb80\udc18"
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 73 Abs. 7 SGB V",{"name":"norm","hash":{"pfad":"§ 73 Abs. 7 SGB V","zeile":24},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 128 SGB V",{"name":"norm","hash":{"pfad":"§ 128 SGB V","zeile":24},"data":data})) != null ? stack1 : "")
    + " sowie "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 299a StGB",{"name":"norm","hash":{"pfad":"§ 299a StGB","zeile":24},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 299b StGB",{"name":"norm","hash":{"pfad":"§ 299b StGB","zeile":24},"data":data})) != null ? stack1 : "")
    + " sind zu beachten.\n\udb80\udc19\n\udb80\udc1a[[abrechnungsweg]] L43 L45\n\udb80\udc1bDie Leistungserbringer rechnen ab:\n\udb80\udc1c- Leistungen mit Symbolnummer über die Kassenärztliche Vereinigung, wenn die Symbolnummer für deren Bezirk gilt und sie die Abrechnung übernommen hat ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 2 SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 2 SGB V","zeile":28},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc1d- Leistungen der Apotheken nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 300 SGB V",{"name":"norm","hash":{"pfad":"§ 300 SGB V","zeile":29},"data":data})) != null ? stack1 : "")
    + ", der Krankenhäuser nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 301 SGB V",{"name":"norm","hash":{"pfad":"§ 301 SGB V","zeile":29},"data":data})) != null ? stack1 : "")
    + " und der sonstigen Leistungserbringer nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 302 SGB V",{"name":"norm","hash":{"pfad":"§ 302 SGB V","zeile":29},"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc1e- alle übrigen Leistungen über die Integrationseinheit oder die von ihr beauftragte Stelle ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 1b SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 1b SGB V","zeile":30},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc1fJede Abrechnung enthält die Vertragsnummer nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 293a SGB V",{"name":"norm","hash":{"pfad":"§ 293a SGB V","zeile":31},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc20Die Vergütung ist mit Ablauf der Zahlungsfrist nach Zugang der prüffähigen Abrechnung fällig.\n\udb80\udc21Der Anspruch erlischt, wenn die Abrechnung nicht binnen zwölf Monaten nach Ablauf des Kalendervierteljahres zugeht, in dem die Leistung erbracht ist.\n\udb80\udc22\n\udb80\udc23[[preisaenderung]] L25 L26\n\udb80\udc24Beträge der "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.verguetung",{"name":"verweis","hash":{"pfad":"anlage.verguetung","zeile":36},"data":data})) != null ? stack1 : "")
    + " ändern sich nur durch Nachtrag; eine selbsttätige Anpassung ist nicht vereinbart.\n\udb80\udc25Eine Änderung darf einen Betrag höchstens um die Veränderungsrate erhöhen, die nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 71 Abs. 3 SGB V",{"name":"norm","hash":{"pfad":"§ 71 Abs. 3 SGB V","zeile":37},"data":data})) != null ? stack1 : "")
    + " für das Kalenderjahr gilt, in dem der neue Betrag erstmals gilt ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 2 Satz 2 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 2 Satz 2 SGB V","zeile":37},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc26Einsparungen an anderer Stelle rechtfertigen keine höhere Änderung.\n\udb80\udc27Die Änderung eines Anteils nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.aufteilung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.aufteilung","zeile":39},"data":data})) != null ? stack1 : "")
    + " ist keine Änderung eines Betrags im Sinne dieses Absatzes.\n\udb80\udc28\n\udb80\udc29[[management]] R32\n\udb80\udc2aFür Planung, Management, Koordination und Verwaltung erhält die Integrationseinheit keine gesonderte Vergütung.\n\udb80\udc2bDiese Aufwände deckt sie aus den Mitteln nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":43},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung","zeile":43},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc2c\n\udb80\udc2d";
},"useData":true} },
{ id: "zukunftsfonds", path: "text/paragraphen/13-zukunftsfonds.hbs", sha256: "35bd0d30a08eb7d483ef460e5d1a86514d2d70e397a4778597d588775f1fab36", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0aMit Ausnahme dieses Absatzes stehen die Rechte und Pflichten nach diesem Paragraphen unter der aufschiebenden Bedingung, dass eine gesetzliche Grundlage in Kraft tritt, nach der sich die Zuweisungen für die Versicherten der Region wie in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.phasen",{"name":"verweis","hash":{"pfad":"zukunftsfonds.phasen","zeile":10},"data":data})) != null ? stack1 : "")
    + " verändern ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 158 Abs. 1 BGB",{"name":"norm","hash":{"pfad":"§ 158 Abs. 1 BGB","zeile":10},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc0bBis zum Eintritt der Bedingung beträgt jeder Satz des Zuweisungsaufschlags und des Zuweisungsabschlags null; Ansprüche bestehen nicht.\n\udb80\udc0cDie Vertragspartner halten den Tag des Eintritts binnen drei Monaten in einem Nachtrag fest; die Wirkung der Bedingung hängt davon nicht ab.\n\udb80\udc0dWeicht die gesetzliche Grundlage von diesem Paragraphen ab, ist die Bedingung nicht eingetreten, bis die Vertragspartner diesen Paragraphen durch Nachtrag angepasst haben; sie nehmen darüber binnen eines Monats Verhandlungen auf.\n\udb80\udc0eAlle übrigen Bestimmungen dieses Vertrages gelten unabhängig von der Bedingung.\n\udb80\udc0f"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"conditionMet"),{"name":"if","hash":{"pfad":"fund.conditionMet","zeile":15},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc10Die Bedingung ist am "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"fund"),"conditionMet"),{"name":"wert","hash":{"pfad":"fund.conditionMet","zeile":16},"data":data})) != null ? stack1 : "")
    + " eingetreten.\n\udb80\udc11";
},"2":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc13Die Rechte und Pflichten nach diesem Paragraphen gelten unbedingt.\n\udb80\udc14";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "und die Bedingung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"zukunftsfonds.bedingung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.bedingung","zeile":24},"data":data})) != null ? stack1 : "")
    + " eingetreten ";
},"4":function(container,depth0,helpers,partials,data) {
    return " oder bei Eintritt der Bedingung";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc22| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"first"),{"name":"wert","hash":{"pfad":"first","zeile":34},"data":data})) != null ? stack1 : "")
    + " bis "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"last"),{"name":"wert","hash":{"pfad":"last","zeile":34},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"surcharge",{"name":"gleich","hash":{"pfad":"direction surcharge","zeile":34},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"none",{"name":"gleich","hash":{"pfad":"direction none","zeile":34},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"deduction",{"name":"gleich","hash":{"pfad":"direction deduction","zeile":34},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"rate"),{"name":"wert","hash":{"pfad":"rate","zeile":34},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc23";
},"6":function(container,depth0,helpers,partials,data) {
    return "Zuweisungsaufschlag";
},"7":function(container,depth0,helpers,partials,data) {
    return "keine";
},"8":function(container,depth0,helpers,partials,data) {
    return "Zuweisungsabschlag";
},"9":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc3dDie Krankenkasse und die Integrationseinheit können den Anspruch auf Rückführung und den Anspruch auf Erfolgsvergütung gegeneinander aufrechnen.\n\udb80\udc3eDafür genügt, dass beide Ansprüche entstanden und der Höhe nach abgerechnet sind; die Fälligkeit der Gegenforderung ist nicht erforderlich.\n\udb80\udc3fBeide Ansprüche bleiben selbstständig und werden in jeder Abrechnung getrennt und in voller Höhe ausgewiesen; die Aufrechnung folgt als eigener Schritt.\n\udb80\udc40";
},"10":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc41Die Krankenkasse und die Integrationseinheit können den Anspruch auf Rückführung und den Anspruch auf Erfolgsvergütung nicht gegeneinander aufrechnen.\n\udb80\udc42Jeder Anspruch wird für sich ausgewiesen und gezahlt.\n\udb80\udc43";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"sicherheiten",{"name":"verweis","hash":{"pfad":"sicherheiten","zeile":73},"data":data})) != null ? stack1 : "")
    + ", ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Zukunftsfonds\n\udb80\udc02\n\udb80\udc03[[gegenstand]] R19 R24 R37\n\udb80\udc04Der Zukunftsfonds erhöht in den ersten Fondsjahren die Zuweisungen für die Versicherten der Region um den Zuweisungsaufschlag und senkt sie in den letzten Fondsjahren um den Zuweisungsabschlag.\n\udb80\udc05Der Zuweisungsaufschlag dient dem Aufbau der Versorgung, der Zuweisungsabschlag der Refinanzierung des Zukunftsfonds.\n\udb80\udc06Rechte und Pflichten nach diesem Paragraphen bestehen für jede Krankenkasse gesondert.\n\udb80\udc07\n\udb80\udc08[[bedingung]] L86\n\udb80\udc09"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"conditional"),{"name":"if","hash":{"pfad":"fund.conditional","zeile":9},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc15\n\udb80\udc16[[jahreszaehlung]] K9 K11\n\udb80\udc17Fondsjahr ist das Kalenderjahr.\n\udb80\udc18Fondsjahr 1 einer Krankenkasse ist das erste Kalenderjahr, an dessen 1. Januar sie an diesem Vertrag beteiligt "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"conditional"),{"name":"if","hash":{"pfad":"fund.conditional","zeile":24},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "ist.\n\udb80\udc19Für ein Kalenderjahr, das bei Beginn ihrer Beteiligung"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"conditional"),{"name":"if","hash":{"pfad":"fund.conditional","zeile":25},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " schon begonnen hat, entsteht kein Zuweisungsaufschlag.\n\udb80\udc1aDer Beitritt oder das Ausscheiden einer anderen Krankenkasse ändert die Zählung nicht.\n\udb80\udc1bDen Kalender jeder Krankenkasse enthält "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.kalender",{"name":"verweis","hash":{"pfad":"anlage.formel.kalender","zeile":27},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1c\n\udb80\udc1d[[phasen]] R20 R21 R22 R23 K10\n\udb80\udc1eDie Zuweisungen verändern sich um folgende Sätze:\n\udb80\udc1f| Fondsjahre | Veränderung | Satz |\n\udb80\udc20|---|---|---:|\n\udb80\udc21"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"phases"),{"name":"each","hash":{"pfad":"fund.phases","zeile":33},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc24Jeder Satz gilt für jedes Fondsjahr seines Zeitraums.\n\udb80\udc25= Zuweisungsaufschlag oder Zuweisungsabschlag = Satz × Zuweisungen\n\udb80\udc26Bemessungsgrundlage sind die Zuweisungen der jeweiligen Krankenkasse für das Fondsjahr.\n\udb80\udc27\n\udb80\udc28[[weiterleitung]] R25\n\udb80\udc29Die Krankenkasse leitet den Zuweisungsaufschlag in voller Höhe an die Integrationseinheit weiter.\n\udb80\udc2aSie zahlt jeden Teilbetrag innerhalb der Zahlungsfrist nach dem Tag, an dem er ihr zufließt.\n\udb80\udc2bSie schuldet nicht mehr, als ihr als Zuweisungsaufschlag zufließt, und behält davon nichts ein.\n\udb80\udc2cÄndert der Jahresausgleich oder eine spätere Korrektur den Zuweisungsaufschlag, gleichen die Krankenkasse und die Integrationseinheit den Unterschied innerhalb der Zahlungsfrist aus, nachdem die Krankenkasse den Bescheid mitgeteilt hat.\n\udb80\udc2d\n\udb80\udc2e[[rueckfuehrung]] R26 K1\n\udb80\udc2fDie Integrationseinheit zahlt der Krankenkasse für jedes Fondsjahr mit Zuweisungsabschlag den Betrag, um den sich deren Zuweisungen für die Versicherten der Region durch den Zuweisungsabschlag mindern.\n\udb80\udc30Mit dieser Zahlung führt sie den Zuweisungsabschlag an den Zukunftsfonds zurück.\n\udb80\udc31Der Anspruch entsteht mit Ablauf des Fondsjahres und ist im Folgejahr zu zahlen; er ist am 31. Dezember des Folgejahres fällig.\n\udb80\udc32Die Krankenkasse weist den Betrag spätestens einen Monat vor der Fälligkeit durch die Bescheide über ihre Zuweisungen nach.\n\udb80\udc33Solange dieser Nachweis fehlt, kommt die Integrationseinheit nicht in Verzug.\n\udb80\udc34Liegt der Jahresausgleich für das Fondsjahr bei Fälligkeit noch nicht vor, ist der zuletzt beschiedene Betrag zu zahlen; der Unterschied wird innerhalb der Zahlungsfrist nach Mitteilung des Jahresausgleichs ausgeglichen.\n\udb80\udc35\n\udb80\udc36[[traglast]] K8 R15 R30\n\udb80\udc37Die Integrationseinheit schuldet die Rückführung unabhängig davon, ob und in welcher Höhe eine Erfolgsvergütung entsteht.\n\udb80\udc38Reicht die Erfolgsvergütung nicht aus, trägt sie den fehlenden Betrag aus eigenen Mitteln.\n\udb80\udc39Sie kann dafür weder die Krankenkasse noch Leistungserbringer oder Versicherte in Anspruch nehmen.\n\udb80\udc3a\n\udb80\udc3b[[aufrechnung]] D19 R30\n\udb80\udc3c"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"offsetting"),{"name":"if","hash":{"pfad":"fund.offsetting","zeile":60},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc44Ansprüche verschiedener Krankenkassen werden nicht gegeneinander aufgerechnet.\n\udb80\udc45\n\udb80\udc46[[nachwirkung]] L80\n\udb80\udc47Pflichten nach diesem Paragraphen enden nicht mit der Laufzeit dieses Vertrages.\n\udb80\udc48Sie bestehen für jede Krankenkasse fort, bis der Betrag für ihr Fondsjahr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"aftermathYear"),{"name":"wert","hash":{"pfad":"fund.aftermathYear","zeile":72},"data":data})) != null ? stack1 : "")
    + " gezahlt ist.\n\udb80\udc49Bis dahin gelten auch "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung",{"name":"verweis","hash":{"pfad":"Mittelverwendung","zeile":73},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung",{"name":"verweis","hash":{"pfad":"abrechnung","zeile":73},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"securities"),{"name":"if","hash":{"pfad":"securities","zeile":73},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung",{"name":"verweis","hash":{"pfad":"pruefung","zeile":73},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"streitbeilegung",{"name":"verweis","hash":{"pfad":"streitbeilegung","zeile":73},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Rechtsnachfolge",{"name":"verweis","hash":{"pfad":"Rechtsnachfolge","zeile":73},"data":data})) != null ? stack1 : "")
    + " fort.\n\udb80\udc4aDen Tag der letzten Zahlung je Krankenkasse nennt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.kalender",{"name":"verweis","hash":{"pfad":"anlage.formel.kalender","zeile":74},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc4bEndet der Vertrag durch Kündigung oder scheidet eine Krankenkasse vorher aus, richten sich die Folgen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"laufzeit.folgen",{"name":"verweis","hash":{"pfad":"laufzeit.folgen","zeile":75},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc4c\n\udb80\udc4d"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Haushaltsvorsorge",{"name":"klausel","hash":{"pfad":"Haushaltsvorsorge","zeile":77},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc4e";
},"useData":true} },
{ id: "erfolgsverguetung", path: "text/paragraphen/14-erfolgsverguetung.hbs", sha256: "8650fbb5202a4865b1d1c96a99710127555b7d27bcaf3502ca82f5b741239f37", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc1b[[mindestschwelle]] D9\n\udb80\udc1cDie Mindestschwelle (S) beträgt "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"wert","hash":{"pfad":"share.threshold","zeile":28},"data":data})) != null ? stack1 : "")
    + " der Normkosten des Abrechnungsjahres.\n\udb80\udc1d= S = "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"wert","hash":{"pfad":"share.threshold","zeile":29},"data":data})) != null ? stack1 : "")
    + " × N\n\udb80\udc1eEin Gewinn wird nur angerechnet, wenn er die Mindestschwelle erreicht; er zählt dann vom ersten Euro an.\n\udb80\udc1fEin Gewinn unter der Mindestschwelle verbleibt der Krankenkasse"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":31},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc20"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"thresholdTwoSided"),{"name":"if","hash":{"pfad":"share.thresholdTwoSided","zeile":32},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc25";
},"1":function(container,depth0,helpers,partials,data) {
    return " und mindert keinen Verlustvortrag";
},"2":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc21Für Verluste gilt die Mindestschwelle in gleicher Weise; ein Verlust, der sie nicht erreicht, bleibt ohne Folgen.\n\udb80\udc22";
},"3":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc23Für Verluste gilt die Mindestschwelle nicht.\n\udb80\udc24";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc29Die Integrationseinheit trägt "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"wert","hash":{"pfad":"share.lossShare","zeile":41},"data":data})) != null ? stack1 : "")
    + " eines "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"thresholdTwoSided"),{"name":"if","hash":{"pfad":"share.thresholdTwoSided","zeile":41},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "Verlusts und zahlt diesen Betrag an die Krankenkasse (Verlustbeteiligung, L).\n\udb80\udc2a= L = "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"wert","hash":{"pfad":"share.lossShare","zeile":42},"data":data})) != null ? stack1 : "")
    + " × (−Δ)\n\udb80\udc2b"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"if","hash":{"pfad":"share.lossCap","zeile":43},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc2eDen übrigen Verlust trägt die Krankenkasse; ein Verlust wird nicht vorgetragen.\n\udb80\udc2f";
},"5":function(container,depth0,helpers,partials,data) {
    return "anzurechnenden ";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc2cDie Verlustbeteiligung beträgt höchstens "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"wert","hash":{"pfad":"share.lossCap","zeile":44},"data":data})) != null ? stack1 : "")
    + " der Normkosten des Abrechnungsjahres.\n\udb80\udc2d";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":48},"fn":container.program(8, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc31Ein "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":49},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "Verlust wird vorgetragen (Verlustvortrag).\n\udb80\udc32"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"if","hash":{"pfad":"share.lossCap","zeile":50},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc35Der Verlustvortrag wird mit den anzurechnenden Gewinnen derjenigen folgenden Abrechnungsjahre verrechnet, die spätestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"wert","hash":{"pfad":"share.lossCarryForward","zeile":53},"data":data})) != null ? stack1 : "")
    + " nach dem Abrechnungsjahr des Verlusts enden, der älteste Verlust zuerst.\n\udb80\udc36Was danach nicht verrechnet ist, verfällt; auf den Tag der Abrechnung kommt es nicht an.\n\udb80\udc37Eine Zahlung schuldet die Integrationseinheit wegen eines Verlusts nicht.\n\udb80\udc38";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"thresholdTwoSided"),{"name":"if","hash":{"pfad":"share.thresholdTwoSided","zeile":49},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    return "anzurechnender ";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc33Vorgetragen werden höchstens "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"wert","hash":{"pfad":"share.lossCap","zeile":51},"data":data})) != null ? stack1 : "")
    + " der Normkosten des Abrechnungsjahres.\n\udb80\udc34";
},"12":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc39Einen Verlust trägt die Krankenkasse.\n\udb80\udc3aEr wird nicht vorgetragen und verpflichtet die Integrationseinheit zu keiner Zahlung.\n\udb80\udc3b";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc3f[[kappung]] D10\n\udb80\udc40Der zu teilende Betrag ist auf "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"wert","hash":{"pfad":"share.gainCap","zeile":64},"data":data})) != null ? stack1 : "")
    + " der Normkosten des Abrechnungsjahres begrenzt (Kappungsgrenze, G).\n\udb80\udc41= G = "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"wert","hash":{"pfad":"share.gainCap","zeile":65},"data":data})) != null ? stack1 : "")
    + " × N\n\udb80\udc42Was die Kappungsgrenze übersteigt, verbleibt der Krankenkasse neben ihrem Anteil.\n\udb80\udc43\n\udb80\udc44";
},"14":function(container,depth0,helpers,partials,data) {
    return " abzüglich des verrechneten Verlustvortrags (V)";
},"15":function(container,depth0,helpers,partials,data) {
    return ", höchstens jedoch die Kappungsgrenze";
},"16":function(container,depth0,helpers,partials,data) {
    return ", das die Mindestschwelle erreicht";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc4dDiese Anteile gelten ab dem Abrechnungsjahr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"validFrom"),{"name":"wert","hash":{"pfad":"share.validFrom","zeile":77},"data":data})) != null ? stack1 : "")
    + "; für frühere Abrechnungsjahre gelten die dafür in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.zeitraeume",{"name":"verweis","hash":{"pfad":"anlage.formel.zeitraeume","zeile":77},"data":data})) != null ? stack1 : "")
    + " genannten Bedingungen.\n\udb80\udc4e";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc50Ab dem Abrechnungsjahr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"validFrom"),{"name":"wert","hash":{"pfad":"validFrom","zeile":80},"data":data})) != null ? stack1 : "")
    + " beträgt der Anteil der jeweiligen Krankenkasse "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"payerShare"),{"name":"wert","hash":{"pfad":"payerShare","zeile":80},"data":data})) != null ? stack1 : "")
    + " und der Anteil der Integrationseinheit "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"unitShare"),{"name":"wert","hash":{"pfad":"unitShare","zeile":80},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc51";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc54[[qualitaetsfaktor]] D12 R38\n\udb80\udc55"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"fixed"),{"name":"if","hash":{"pfad":"share.quality.value.fixed","zeile":85},"fn":container.program(20, data, 0),"inverse":container.program(21, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc5bDas Ergebnis ist die Erfolgsvergütung (E).\n\udb80\udc5c= E = Q × I\n\udb80\udc5dAuf Verluste und auf die Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.rueckfuehrung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.rueckfuehrung","zeile":93},"data":data})) != null ? stack1 : "")
    + " wirkt der Qualitätsfaktor nicht.\n\udb80\udc5e\n\udb80\udc5f[[einbehalt]] R33\n\udb80\udc60Einbehalt ist der Unterschied zwischen dem Anteil der Integrationseinheit und der Erfolgsvergütung.\n\udb80\udc61= Einbehalt = I − E\n\udb80\udc62Der Einbehalt ist kein Anteil der Krankenkasse.\n\udb80\udc63Sie führt ihn gesondert und verwendet ihn ausschließlich für Qualitätsbonifizierungen an Leistungserbringer, die im Einvernehmen mit der Integrationseinheit an Ergebniskennzahlen anknüpfen.\n\udb80\udc64Nicht verwendete Beträge bleiben für diesen Zweck gebunden.\n\udb80\udc65Was bei Ende des Vertrages nicht verwendet ist, setzt die Krankenkasse auf Empfehlung der Gesundheitskonferenz für Gesundheitsförderung in den Lebenswelten der Region ein ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 20a SGB V",{"name":"norm","hash":{"pfad":"§ 20a SGB V","zeile":101},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc66\n\udb80\udc67";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc56Der Anteil der Integrationseinheit wird in jedem Abrechnungsjahr mit dem Qualitätsfaktor (Q) "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"fixed"),{"name":"wert","hash":{"pfad":"share.quality.value.fixed","zeile":86},"data":data})) != null ? stack1 : "")
    + " multipliziert.\n\udb80\udc57";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc58Der Anteil der Integrationseinheit wird mit dem Qualitätsfaktor (Q) des Abrechnungsjahres multipliziert.\n\udb80\udc59Der Qualitätsfaktor folgt nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.kennzahlen.qualitaetsfaktor",{"name":"verweis","hash":{"pfad":"anlage.kennzahlen.qualitaetsfaktor","zeile":89},"data":data})) != null ? stack1 : "")
    + " aus den veröffentlichten Ergebniskennzahlen und beträgt mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"floor"),{"name":"wert","hash":{"pfad":"share.quality.value.floor","zeile":89},"data":data})) != null ? stack1 : "")
    + " und höchstens 1,00.\n\udb80\udc5a";
},"22":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc68[[qualitaetsfaktor]] D12\n\udb80\udc69Der Anteil der Integrationseinheit ist die Erfolgsvergütung (E); ein Qualitätsfaktor ist nicht vereinbart.\n\udb80\udc6a\n\udb80\udc6b";
},"23":function(container,depth0,helpers,partials,data) {
    return " und der Einbehalt ergeben sich";
},"24":function(container,depth0,helpers,partials,data) {
    return " ergibt sich";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Erfolgsvergütung\n\udb80\udc02\n\udb80\udc03[[anspruch]] R27 D1 D13\n\udb80\udc04Die Integrationseinheit erhält für jedes Abrechnungsjahr eine Erfolgsvergütung, wenn sich die morbiditätsadjustierten Kosten der Versicherten der Region günstiger entwickeln als im Durchschnitt der gesetzlichen Krankenversicherung.\n\udb80\udc05Diesen Durchschnitt bilden die Normkosten ab.\n\udb80\udc06Ob und in welcher Höhe eine Erfolgsvergütung entsteht, bestimmt allein die folgende Berechnung.\n\udb80\udc07Es zählen alle Versicherten der Region, gleich ob sie an einem Modul teilnehmen.\n\udb80\udc08Die Erfolgsvergütung wird für jede Krankenkasse gesondert berechnet; Ergebnisse verschiedener Krankenkassen werden weder zusammengefasst noch verrechnet.\n\udb80\udc09\n\udb80\udc0a[[referenz]] D3 D4\n\udb80\udc0bDer Referenzquotient einer Krankenkasse ist die Summe ihrer Leistungsausgaben der Basisjahre, geteilt durch die Summe ihrer Normkosten der Basisjahre.\n\udb80\udc0c= q_ref = Summe der Leistungsausgaben der Basisjahre ÷ Summe der Normkosten der Basisjahre\n\udb80\udc0dBasisjahre sind die "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"baseYears"),{"name":"zahlwort","hash":{"pfad":"share.baseYears","zeile":13},"data":data})) != null ? stack1 : "")
    + " Kalenderjahre, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.basisjahre",{"name":"verweis","hash":{"pfad":"anlage.formel.basisjahre","zeile":13},"data":data})) != null ? stack1 : "")
    + " nennt.\n\udb80\udc0eDer Referenzquotient wird kaufmännisch auf sechs Nachkommastellen gerundet und bleibt vorbehaltlich "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"geltungsbereich.gebietsstand",{"name":"verweis","hash":{"pfad":"geltungsbereich.gebietsstand","zeile":14},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Methodenwechsel",{"name":"verweis","hash":{"pfad":"Methodenwechsel","zeile":14},"data":data})) != null ? stack1 : "")
    + " für die gesamte Laufzeit unverändert.\n\udb80\udc0fBeträge, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.basisjahre",{"name":"verweis","hash":{"pfad":"anlage.formel.basisjahre","zeile":15},"data":data})) != null ? stack1 : "")
    + " als vorläufig bezeichnet, ersetzen die Vertragspartner nach der Korrektur des Jahresausgleichs durch Nachtrag; der Referenzquotient und alle damit erstellten Abrechnungen werden dann neu berechnet.\n\udb80\udc10\n\udb80\udc11[[delta]] R27 D5 D15\n\udb80\udc12Zielkosten (Z) sind das Produkt aus dem Referenzquotienten (q_ref) und den Normkosten (N) des Abrechnungsjahres.\n\udb80\udc13= Z = q_ref × N\n\udb80\udc14Das Delta (Δ) ergibt sich, indem von den Zielkosten die Leistungsausgaben (A) des Abrechnungsjahres abgezogen werden.\n\udb80\udc15= Δ = q_ref × N − A\n\udb80\udc16Ein positives Delta ist ein Gewinn, ein negatives Delta ein Verlust.\n\udb80\udc17Ist das Delta null, entsteht kein Anspruch; die Abrechnung ist gleichwohl zu erstellen.\n\udb80\udc18Zuweisungsaufschlag und Zuweisungsabschlag erhöhen oder mindern die Normkosten nicht.\n\udb80\udc19\n\udb80\udc1a"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":26},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc27[[verlust]] D11 K6\n\udb80\udc28"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":40},"fn":container.program(4, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc3d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"if","hash":{"pfad":"share.gainCap","zeile":62},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc45[[aufteilung]] R28 R31 L26\n\udb80\udc46Zu teilender Betrag (B) ist der anzurechnende Gewinn"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":70},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"if","hash":{"pfad":"share.gainCap","zeile":70},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc47Anzurechnender Gewinn ist ein positives Delta"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":71},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc48Vom zu teilenden Betrag verbleibt ein Anteil von "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"payerShare"),{"name":"wert","hash":{"pfad":"share.payerShare","zeile":72},"data":data})) != null ? stack1 : "")
    + " bei der jeweiligen Krankenkasse (K).\n\udb80\udc49Der Rest von "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"unitShare"),{"name":"wert","hash":{"pfad":"share.unitShare","zeile":73},"data":data})) != null ? stack1 : "")
    + " ist der Anteil der Integrationseinheit (I).\n\udb80\udc4a= K = "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"payerShare"),{"name":"wert","hash":{"pfad":"share.payerShare","zeile":74},"data":data})) != null ? stack1 : "")
    + " × B\n\udb80\udc4b= I = B − K\n\udb80\udc4c"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"earlierShares"),{"name":"if","hash":{"pfad":"earlierShares","zeile":76},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"laterShares"),{"name":"each","hash":{"pfad":"laterShares","zeile":79},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc52"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":83},"fn":container.program(19, data, 0),"inverse":container.program(22, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc6c[[bonifizierung]] R33 L20\n\udb80\udc6dDie Krankenkasse kann aus ihrem eigenen Anteil weitere Qualitätsbonifizierungen vergeben.\n\udb80\udc6eDeren Summe übersteigt für kein Abrechnungsjahr ihren Anteil an diesem Abrechnungsjahr.\n\udb80\udc6fKeine Qualitätsbonifizierung knüpft an Diagnosen, Verordnungen, Überweisungen oder die Menge erbrachter Leistungen an.\n\udb80\udc70Qualitätsbonifizierungen zählen nicht zu den Leistungsausgaben.\n\udb80\udc71\n\udb80\udc72[[rundung]] D14\n\udb80\udc73Jeder Betrag, der in einer Abrechnung ausgewiesen wird, wird einmal kaufmännisch auf volle Cent gerundet; ein halber Cent wird vom Nullpunkt weg gerundet.\n\udb80\udc74Zwischenwerte innerhalb eines Rechenschritts werden nicht gerundet.\n\udb80\udc75Der Anteil der Integrationseinheit"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":117},"fn":container.program(23, data, 0),"inverse":container.program(24, data, 0),"data":data})) != null ? stack1 : "")
    + " als Differenz gerundeter Beträge.\n\udb80\udc76Ein Cent, der beim Teilen übrig bleibt, steht damit der Integrationseinheit zu.\n\udb80\udc77\n\udb80\udc78[[kassenschutz]] R32\n\udb80\udc79Für Aufbau, Betrieb und Finanzierung der Versorgung schuldet die Krankenkasse nur die Zahlungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":121},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.weiterleitung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.weiterleitung","zeile":121},"data":data})) != null ? stack1 : "")
    + " und diesem Paragraphen, insbesondere keinen Zuschuss, kein Darlehen und keine Investition.\n\udb80\udc7aDie Kosten ihrer eigenen Verwaltung und ihren Anteil an den Kosten nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.auswertungsstelle",{"name":"verweis","hash":{"pfad":"pruefung.auswertungsstelle","zeile":122},"data":data})) != null ? stack1 : "")
    + " trägt sie selbst.\n\udb80\udc7b\n\udb80\udc7c"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Mittelverwendung",{"name":"klausel","hash":{"pfad":"Mittelverwendung","zeile":124},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc7d";
},"useData":true} },
{ id: "abrechnung", path: "text/paragraphen/15-abrechnung.hbs", sha256: "a2cf8c8e96a620151258add2146e64d2efb39e8e444bebdcc3574e5036e3fe41", spec: {"0":function(container,depth0,helpers,partials,data) {
    return " und den Einbehalt";
},"1":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc19- die Verlustbeteiligung,\n\udb80\udc1a";
},"2":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc1c- den Verlustvortrag und den Ablauf seiner Fristen,\n\udb80\udc1d";
},"3":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc37Ändert sich dadurch der Verlustvortrag, werden auch die folgenden Abrechnungsjahre neu berechnet.\n\udb80\udc38";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Abrechnung, Fälligkeit und Aufrechnung\n\udb80\udc02\n\udb80\udc03[[termine]] D16\n\udb80\udc04Jedes Abrechnungsjahr wird für jede Krankenkasse zweimal abgerechnet:\n\udb80\udc05- vorläufig bis zum "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"settlement"),"provisional"),{"name":"wert","hash":{"pfad":"settlement.provisional","zeile":5},"data":data})) != null ? stack1 : "")
    + ", sobald der Jahresausgleich für das Abrechnungsjahr abgeschlossen ist,\n\udb80\udc06- endgültig bis zum "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"settlement"),"final"),{"name":"wert","hash":{"pfad":"settlement.final","zeile":6},"data":data})) != null ? stack1 : "")
    + ", sobald der Jahresausgleich für das Abrechnungsjahr korrigiert ist.\n\udb80\udc07Liegt der Bescheid über den Jahresausgleich oder seine Korrektur nicht zwei Monate vor dem Termin vor, verschiebt sich der Termin auf das Ende des zweiten Monats nach Zugang des Bescheids bei der Krankenkasse.\n\udb80\udc08\n\udb80\udc09[[daten]] D2 D6 D7 D8 L69\n\udb80\udc0aDie Krankenkasse übermittelt der Auswertungsstelle und der Integrationseinheit spätestens sechs Wochen vor jedem Termin die Leistungsausgaben, die Normkosten, die Versichertentage und die Veränderung der Zuweisungen durch den Zukunftsfonds.\n\udb80\udc0bWelche Beträge dazu gehören und wie sie den Versicherten der Region zugeordnet werden, bestimmen "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.groessen",{"name":"verweis","hash":{"pfad":"anlage.formel.groessen","zeile":11},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.zuordnung",{"name":"verweis","hash":{"pfad":"anlage.formel.zuordnung","zeile":11},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0cDie Krankenkasse übermittelt nur Summen ohne Versichertenbezug.\n\udb80\udc0d\n\udb80\udc0e[[erstellung]] D21\n\udb80\udc0fDie Auswertungsstelle erstellt die Abrechnung allein nach diesem Vertrag und bescheinigt ihre Richtigkeit.\n\udb80\udc10Sie übersendet sie der Krankenkasse und der Integrationseinheit gleichzeitig.\n\udb80\udc11\n\udb80\udc12[[inhalt]] D15 D19\n\udb80\udc13Die Abrechnung enthält, jeweils mit Ausgangswerten, Rechenschritt, Rundung und Fundstelle in diesem Vertrag,\n\udb80\udc14- die übermittelten Daten und den Referenzquotienten,\n\udb80\udc15- die Zielkosten und das Delta,\n\udb80\udc16- jeden weiteren Rechenschritt nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.rechenschritte",{"name":"verweis","hash":{"pfad":"anlage.formel.rechenschritte","zeile":22},"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc17- die Erfolgsvergütung"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":23},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc18"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":24},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":27},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1e- die Ansprüche nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":30},"data":data})) != null ? stack1 : "")
    + " und\n\udb80\udc1f- bei einer Aufrechnung jeden Anspruch in voller Höhe, den aufgerechneten Betrag und den Rest.\n\udb80\udc20Eine Abrechnung ist auch dann zu erstellen, wenn sich kein Anspruch ergibt.\n\udb80\udc21\n\udb80\udc22[[faelligkeit]] L32\n\udb80\udc23Die Zahlungsfrist beträgt "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"settlement"),"due"),{"name":"wert","hash":{"pfad":"settlement.due","zeile":35},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc24Ansprüche aus einer Abrechnung sind mit Ablauf der Zahlungsfrist nach deren Zugang fällig.\n\udb80\udc25Maßgeblich ist der Zugang beim Zahlungspflichtigen.\n\udb80\udc26Das gilt auch für die vorläufige Abrechnung; Zahlungen darauf stehen unter dem Vorbehalt der endgültigen Abrechnung.\n\udb80\udc27Zahlungen sind geleistet, wenn der Betrag auf dem Konto des Gläubigers eingegangen ist.\n\udb80\udc28\n\udb80\udc29[[verzug]] L33\n\udb80\udc2aEin Schuldner, der bei Fälligkeit nicht zahlt, kommt ohne Mahnung in Verzug.\n\udb80\udc2bFür Vergütungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":43},"data":data})) != null ? stack1 : "")
    + " und für die Erfolgsvergütung gilt der Verzugszins nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 288 Abs. 2 BGB",{"name":"norm","hash":{"pfad":"§ 288 Abs. 2 BGB","zeile":43},"data":data})) != null ? stack1 : "")
    + ", für alle anderen Geldforderungen der nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 288 Abs. 1 BGB",{"name":"norm","hash":{"pfad":"§ 288 Abs. 1 BGB","zeile":43},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc2cWeitere Rechte nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 288 BGB",{"name":"norm","hash":{"pfad":"§ 288 BGB","zeile":44},"data":data})) != null ? stack1 : "")
    + " bleiben unberührt.\n\udb80\udc2dVor Eintritt des Verzugs werden Forderungen nach diesem Vertrag nicht verzinst.\n\udb80\udc2e\n\udb80\udc2f[[aufrechnung]] D19\n\udb80\udc30Außerhalb von "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.aufrechnung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.aufrechnung","zeile":48},"data":data})) != null ? stack1 : "")
    + " kann nur mit Forderungen aufgerechnet werden, die unbestritten oder rechtskräftig festgestellt sind.\n\udb80\udc31Ansprüche auf Weiterleitung des Zuweisungsaufschlags sind von jeder Aufrechnung ausgenommen.\n\udb80\udc32\n\udb80\udc33[[korrektur]] D16\n\udb80\udc34Die endgültige Abrechnung und jede spätere Korrektur berechnen das Abrechnungsjahr vollständig neu.\n\udb80\udc35Auszugleichen ist der Unterschied zwischen dem neu berechneten und dem bisher abgerechneten Anspruch; ein Anteil an der Veränderung des Deltas wird nicht gebildet.\n\udb80\udc36"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":54},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc39Wer danach zu viel erhalten hat, erstattet den Unterschied ohne Zinsen innerhalb der Zahlungsfrist nach Zugang der neuen Abrechnung; auf den Wegfall der Bereicherung kann er sich nicht berufen.\n\udb80\udc3a\n\udb80\udc3b[[teiljahre]] D18\n\udb80\udc3cBeginnt oder endet die Beteiligung einer Krankenkasse im Lauf eines Kalenderjahres, ist auch dieser Teil ein Abrechnungsjahr.\n\udb80\udc3dLeistungsausgaben und Normkosten zählen dann im Verhältnis der Versichertentage, die in die Zeit der Beteiligung fallen, zu allen Versichertentagen des Kalenderjahres.\n\udb80\udc3eDas Verhältnis wird für jede versicherte Person gesondert gebildet.\n\udb80\udc3f"
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.jahreszaehlung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.jahreszaehlung","zeile":63},"data":data})) != null ? stack1 : "")
    + " bleibt unberührt.\n\udb80\udc40\n\udb80\udc41[[umsatzsteuer]] L35\n\udb80\udc42Alle Beträge nach diesem Vertrag sind Endbeträge.\n\udb80\udc43Die Vertragspartner gehen davon aus, dass die Leistungen nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 4 Nr. 14 Buchst. c UStG",{"name":"norm","hash":{"pfad":"§ 4 Nr. 14 Buchst. c UStG","zeile":67},"data":data})) != null ? stack1 : "")
    + " von der Umsatzsteuer befreit sind.\n\udb80\udc44Fällt gleichwohl Umsatzsteuer an, ist sie in den Beträgen enthalten; der Leistende weist sie in einer Rechnung aus.\n\udb80\udc45\n\udb80\udc46[[einwendungen]]\n\udb80\udc47Einwendungen gegen eine Abrechnung sind binnen drei Monaten nach Zugang in Textform gegenüber der Auswertungsstelle und dem anderen Teil zu erheben.\n\udb80\udc48Wer die Frist versäumt, muss beweisen, dass die Abrechnung unrichtig ist.\n\udb80\udc49Korrekturen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.korrektur",{"name":"verweis","hash":{"pfad":"abrechnung.korrektur","zeile":73},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung",{"name":"verweis","hash":{"pfad":"pruefung","zeile":73},"data":data})) != null ? stack1 : "")
    + " bleiben bis zur Verjährung möglich.\n\udb80\udc4aDer unstreitige Teil ist bei Fälligkeit zu zahlen.\n\udb80\udc4bÜber den streitigen Teil wird nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"streitbeilegung",{"name":"verweis","hash":{"pfad":"streitbeilegung","zeile":75},"data":data})) != null ? stack1 : "")
    + " entschieden.\n\udb80\udc4c";
},"useData":true} },
{ id: "sicherheiten", path: "text/paragraphen/16-sicherheiten.hbs", sha256: "a9db7dd0b71173206d3b03f967729c6c3f0c7486a725703b71af9966a3e568a6", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc02# Sicherheiten\n\udb80\udc03\n\udb80\udc04[[bestellung]] K8 R26\n\udb80\udc05Die Integrationseinheit stellt der Krankenkasse folgende Sicherheiten:\n\udb80\udc06| Sicherheit | Sicherungsgeber | Betrag | Gesicherte Ansprüche | Dauer | Jährliche Anpassung |\n\udb80\udc07|---|---|---:|---|---|---|\n\udb80\udc08"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"securities"),{"name":"each","hash":{"pfad":"securities","zeile":8},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc0bSie übergibt die Urkunden spätestens einen Monat nach Vertragsschluss.\n\udb80\udc0cVor der Übergabe ist die Krankenkasse nicht verpflichtet, Zuweisungsaufschlag weiterzuleiten oder Erfolgsvergütung zu zahlen; was sie danach nachzahlt, wird nicht verzinst.\n\udb80\udc0d\n\udb80\udc0e[[zweck]] R26 D11\n\udb80\udc0fGesichert ist als Rückführung der Anspruch nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.rueckfuehrung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.rueckfuehrung","zeile":15},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":15},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " und als Rückforderung der Anspruch nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.korrektur",{"name":"verweis","hash":{"pfad":"abrechnung.korrektur","zeile":15},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.rsa",{"name":"verweis","hash":{"pfad":"pruefung.rsa","zeile":15},"data":data})) != null ? stack1 : "")
    + ", soweit die Tabelle in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"sicherheiten.bestellung",{"name":"verweis","hash":{"pfad":"sicherheiten.bestellung","zeile":15},"data":data})) != null ? stack1 : "")
    + " ihn nennt.\n\udb80\udc10Gesichert sind auch die Ansprüche nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"laufzeit.folgen",{"name":"verweis","hash":{"pfad":"laufzeit.folgen","zeile":16},"data":data})) != null ? stack1 : "")
    + ", die an die Stelle der Rückführung treten.\n\udb80\udc11Mehrere Krankenkassen sind im Verhältnis ihrer offenen gesicherten Ansprüche berechtigt.\n\udb80\udc12\n\udb80\udc13[[art]]\n\udb80\udc14Eine Bürgschaft ist selbstschuldnerisch und unter Verzicht auf die Einreden der Anfechtbarkeit, der Aufrechenbarkeit und der Vorausklage zu erklären; unbestrittene und rechtskräftig festgestellte Gegenforderungen bleiben ausgenommen.\n\udb80\udc15Eine befristete Sicherheit ersetzt die Integrationseinheit spätestens sechs Monate vor Ablauf; andernfalls kann die Krankenkasse sie in Anspruch nehmen und den Erlös als Sicherheit behalten.\n\udb80\udc16\n\udb80\udc17[[anpassung]] K8\n\udb80\udc18Eine Sicherheit, für die eine jährliche Anpassung vereinbart ist, wird in jedem Jahr zum 30. Juni an die offene Rückführung angepasst.\n\udb80\udc19Erstmals angepasst wird sie in dem Jahr, das auf die erste Weiterleitung eines Zuweisungsaufschlags folgt; bis dahin bleibt ihr Betrag unverändert.\n\udb80\udc1aOffene Rückführung ist die Summe der noch nicht gezahlten Zuweisungsabschläge aller Fondsjahre, berechnet mit den Zuweisungen des zuletzt beschiedenen Jahresausgleichs.\n\udb80\udc1bIst die offene Rückführung höher als der Betrag der Sicherheit, erhöht die Integrationseinheit die Sicherheit binnen drei Monaten.\n\udb80\udc1cIst sie niedriger, gibt die Krankenkasse den übersteigenden Teil auf Verlangen frei, soweit er nicht andere gesicherte Ansprüche aus noch nicht endgültig abgerechneten Abrechnungsjahren deckt.\n\udb80\udc1d\n\udb80\udc1e[[ersatz]]\n\udb80\udc1fWird über das Vermögen eines Sicherungsgebers ein Insolvenzverfahren eröffnet oder verliert eine Sicherheit aus anderem Grund mehr als ein Zehntel ihres Werts, stellt die Integrationseinheit binnen eines Monats gleichwertigen Ersatz.\n\udb80\udc20\n\udb80\udc21[[rueckgabe]] L80\n\udb80\udc22Die Krankenkasse gibt die Sicherheiten zurück, sobald der letzte gesicherte Anspruch erfüllt ist.\n\udb80\udc23Das ist frühestens der Fall, wenn die letzte Zahlung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.nachwirkung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.nachwirkung","zeile":35},"data":data})) != null ? stack1 : "")
    + " geleistet und das letzte Abrechnungsjahr endgültig abgerechnet ist.\n\udb80\udc24";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc09| "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{"pfad":"title","zeile":9},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"guarantor"),{"name":"if","hash":{"pfad":"guarantor","zeile":9},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"amount"),{"name":"if","hash":{"pfad":"amount","zeile":9},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"secures"),{"name":"each","hash":{"pfad":"secures","zeile":9},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"unlimited"),{"name":"if","hash":{"pfad":"unlimited","zeile":9},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"adjustedYearly"),{"name":"if","hash":{"pfad":"adjustedYearly","zeile":9},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc0a";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":9},"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"begriff").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kind"),{"name":"begriff","hash":{"pfad":"kind","zeile":9},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"guarantor"),{"name":"wert","hash":{"pfad":"guarantor","zeile":9},"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return "die Integrationseinheit";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"amount"),{"name":"wert","hash":{"pfad":"amount","zeile":9},"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return "Höhe der gesicherten Ansprüche";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":9},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"begriff").call(alias1,depth0,{"name":"begriff","hash":{"pfad":"this","zeile":9},"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return ", ";
},"10":function(container,depth0,helpers,partials,data) {
    return "unbefristet";
},"11":function(container,depth0,helpers,partials,data) {
    return "befristet";
},"12":function(container,depth0,helpers,partials,data) {
    return "an die offene Rückführung";
},"13":function(container,depth0,helpers,partials,data) {
    return "keine";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ", als Verlustbeteiligung der Anspruch nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":15},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"securities"),{"name":"if","hash":{"pfad":"securities","zeile":1},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true} },
{ id: "pruefung", path: "text/paragraphen/17-pruefung.hbs", sha256: "185f2ed3969f86ad99ecb8d085445f2b3335889ae7f7401d65c009030c36e48a", spec: {"0":function(container,depth0,helpers,partials,data) {
    return ", stellt den Qualitätsfaktor fest";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Prüfung, Korrekturen und Verjährung\n\udb80\udc02\n\udb80\udc03[[auswertungsstelle]] R40 D21\n\udb80\udc04Die Auswertungsstelle berechnet die Kennzahlen"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":4},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " und erstellt die Abrechnungen nach diesem Vertrag.\n\udb80\udc05Solange sie nicht durch Gesetz eingerichtet ist, beauftragen "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":5},"data":data})) != null ? stack1 : "")
    + " und die Integrationseinheit gemeinsam eine sachkundige Stelle, die von ihnen wirtschaftlich unabhängig ist; mehrere Krankenkassen beauftragen dieselbe Stelle.\n\udb80\udc06Sie ist vor Ablauf des ersten Abrechnungsjahres zu beauftragen; gelingt das nicht, gilt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"streitbeilegung.auswertungsstelle",{"name":"verweis","hash":{"pfad":"streitbeilegung.auswertungsstelle","zeile":6},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc07Die Auswertungsstelle ist nur diesem Vertrag verpflichtet und an Weisungen eines einzelnen Vertragspartners nicht gebunden.\n\udb80\udc08Von ihren Kosten trägt die Integrationseinheit die Hälfte; die andere Hälfte trägt die Krankenkasse, mehrere im Verhältnis ihrer Versichertentage in der Region.\n\udb80\udc09\n\udb80\udc0a"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Prüfrechte",{"name":"klausel","hash":{"pfad":"Prüfrechte","zeile":10},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc0b\n\udb80\udc0c[[rsa]] D16 L36\n\udb80\udc0dÄndert ein Bescheid im Risikostrukturausgleich nach der endgültigen Abrechnung die Leistungsausgaben, die Normkosten oder die Veränderung der Zuweisungen durch den Zukunftsfonds, wird das betroffene Abrechnungsjahr nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.korrektur",{"name":"verweis","hash":{"pfad":"abrechnung.korrektur","zeile":13},"data":data})) != null ? stack1 : "")
    + " neu berechnet.\n\udb80\udc0eDie Krankenkasse teilt den Bescheid binnen eines Monats nach seiner Bekanntgabe mit.\n\udb80\udc0fWird der Bescheid angefochten, wird nach der rechtskräftigen Entscheidung neu berechnet.\n\udb80\udc10\n\udb80\udc11[[diagnosepruefung]] L36\n\udb80\udc12Setzt das Bundesamt für Soziale Sicherung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 273 SGB V",{"name":"norm","hash":{"pfad":"§ 273 SGB V","zeile":18},"data":data})) != null ? stack1 : "")
    + " einen Korrekturbetrag fest, mindert der Teil, der auf die Versicherten der Region entfällt, deren Normkosten in dem betroffenen Abrechnungsjahr; dieses wird nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.korrektur",{"name":"verweis","hash":{"pfad":"abrechnung.korrektur","zeile":18},"data":data})) != null ? stack1 : "")
    + " neu berechnet.\n\udb80\udc13Lässt sich dieser Teil nicht feststellen, bestimmt er sich nach dem Verhältnis der Versichertentage in der Region zu allen Versichertentagen der Krankenkasse.\n\udb80\udc14Den Zuschlag nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 21 Abs. 2 RSAV",{"name":"norm","hash":{"pfad":"§ 21 Abs. 2 RSAV","zeile":20},"data":data})) != null ? stack1 : "")
    + " trägt die Krankenkasse; er geht nicht in Leistungsausgaben oder Normkosten ein.\n\udb80\udc15Soweit die beanstandeten Diagnosen auf einem Verstoß gegen "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung.diagnosen",{"name":"verweis","hash":{"pfad":"verguetung.diagnosen","zeile":21},"data":data})) != null ? stack1 : "")
    + " beruhen, den die Integrationseinheit zu vertreten hat, erstattet sie der Krankenkasse den darauf entfallenden Zuschlag.\n\udb80\udc16\n\udb80\udc17"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Methodenwechsel",{"name":"klausel","hash":{"pfad":"Methodenwechsel","zeile":23},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc18\n\udb80\udc19"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Verjährung",{"name":"klausel","hash":{"pfad":"Verjährung","zeile":25},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc1a";
},"useData":true} },
{ id: "bereinigung", path: "text/paragraphen/18-bereinigung.hbs", sha256: "316c281b942f5be1d7eb51058c60fb1e6beb497690af4ce9218dd5b3c648579e", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Bereinigung der Gesamtvergütung\n\udb80\udc02\n\udb80\udc03[[grundsatz]] L29\n\udb80\udc04Ersetzt ein Modul Leistungen der vertragsärztlichen Versorgung, bereinigt die Krankenkasse mit der Kassenärztlichen Vereinigung den Behandlungsbedarf ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 6 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 6 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + " in Verbindung mit "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 73b Abs. 7 SGB V",{"name":"norm","hash":{"pfad":"§ 73b Abs. 7 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc05Welche Module Leistungen der vertragsärztlichen Versorgung ersetzen, stellt die Krankenkasse vor Beginn der Einschreibung fest und teilt es der Integrationseinheit mit.\n\udb80\udc06\n\udb80\udc07[[verfahren]] L29\n\udb80\udc08Können die Versicherten nicht vor Beginn des Kalendervierteljahres eingeschrieben werden, vereinbart die Krankenkasse eine rückwirkende Bereinigung.\n\udb80\udc09Ist das voraussichtliche Bereinigungsvolumen im Vergleich zum Aufwand geringfügig, kann sie auf die Bereinigung verzichten.\n\udb80\udc0aSie unterrichtet die Integrationseinheit über Verfahren, Betrag und Verzicht.\n\udb80\udc0b\n\udb80\udc0c[[daten]] L29\n\udb80\udc0dDie Krankenkasse ist dafür verantwortlich, dass die Teilnehmerdaten der Kassenärztlichen Vereinigung spätestens drei Wochen vor Beginn des Kalendervierteljahres vorliegen, für das bereinigt wird.\n\udb80\udc0eDie Integrationseinheit übermittelt ihr die dafür nötigen Angaben spätestens sechs Wochen vor Beginn des Kalendervierteljahres.\n\udb80\udc0f\n\udb80\udc10[[leistungsausgaben]] D6 L29\n\udb80\udc11Bereinigungsbeträge mindern die Leistungsausgaben in dem Abrechnungsjahr, in das ihr Kalendervierteljahr fällt.\n\udb80\udc12Verzichtet die Krankenkasse auf die Bereinigung, werden die Leistungsausgaben nicht um fiktive Beträge gemindert.\n\udb80\udc13\n\udb80\udc14[[weitere]] L29\n\udb80\udc15Diese Bestimmungen gelten entsprechend, soweit ein anderer Vergütungsbestandteil wegen dieses Vertrages zu bereinigen ist.\n\udb80\udc16";
},"useData":true} },
{ id: "datenschutz", path: "text/paragraphen/19-datenschutz.hbs", sha256: "2190b8ec8ed79d6be3e0626b8eda4595edd12e6028ad3aef1a2153b75767f72d", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc06- "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":6},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":6},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc07";
},"1":function(container,depth0,helpers,partials,data) {
    return ".";
},"2":function(container,depth0,helpers,partials,data) {
    return ",";
},"3":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc1bSie stellt durch getrennte Zuständigkeiten, Räume und Zugriffsrechte sicher, dass andere Stellen der kommunalen Verwaltung keine Daten der Versicherten aus diesem Vertrag erhalten.\n\udb80\udc1c";
},"4":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc1eGesellschafter der Integrationseinheit und mit ihnen verbundene Unternehmen erhalten keine personenbezogenen Daten aus diesem Vertrag.\n\udb80\udc1f";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Datenschutz\n\udb80\udc02\n\udb80\udc03[[verantwortliche]] L64\n\udb80\udc04Für die Verarbeitungen, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung","zeile":4},"data":data})) != null ? stack1 : "")
    + " der gemeinsamen Verantwortung zuordnet, sind gemeinsam Verantwortliche nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 26 DSGVO",{"name":"norm","hash":{"pfad":"Art. 26 DSGVO","zeile":4},"data":data})) != null ? stack1 : "")
    + ":\n\udb80\udc05"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"controllers"),{"name":"each","hash":{"pfad":"dataProtection.controllers","zeile":5},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc08Eine Krankenkasse, deren Beteiligung später als der Vertrag beginnt, wird mit dem Tag dieses Beginns gemeinsam Verantwortliche.\n\udb80\udc09Eine ausgeschiedene Krankenkasse bleibt gemeinsam Verantwortliche für die Daten, die sie bis zu ihrem Ausscheiden verarbeitet hat, bis diese Daten gelöscht sind.\n\udb80\udc0aDie Leistungserbringer verarbeiten die Daten der von ihnen behandelten Personen in eigener Verantwortung.\n\udb80\udc0b\n\udb80\udc0c[[zwecke]] L60 L61\n\udb80\udc0dPersonenbezogene Daten der Versicherten dürfen aufgrund dieses Vertrages nur für folgende Zwecke verarbeitet werden:\n\udb80\udc0e- Einschreibung, Verwaltung und Beendigung der Teilnahme,\n\udb80\udc0f- Abstimmung der Behandlung zwischen den beteiligten Leistungserbringern und der Integrationseinheit,\n\udb80\udc10- Abrechnung der nach diesem Vertrag erbrachten Leistungen,\n\udb80\udc11- Qualitätssicherung, soweit sie den Bezug zur einzelnen Person voraussetzt.\n\udb80\udc12Für Auswertung, Veröffentlichung und Ermittlung der Erfolgsvergütung gilt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"datenschutz.auswertung",{"name":"verweis","hash":{"pfad":"datenschutz.auswertung","zeile":18},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc13Eine Verarbeitung zu anderen Zwecken, insbesondere zur Werbung, zur Risikoselektion oder zur Beeinflussung der Kodierung von Diagnosen, ist ausgeschlossen.\n\udb80\udc14\n\udb80\udc15"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Einwilligung",{"name":"klausel","hash":{"pfad":"Einwilligung","zeile":21},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc16\n\udb80\udc17[[sozialgeheimnis]] L6A L68\n\udb80\udc18Die Integrationseinheit wahrt für die Daten, die sie zur Abrechnung erhält, das Sozialgeheimnis in gleicher Weise wie eine Krankenkasse ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 35 SGB I",{"name":"norm","hash":{"pfad":"§ 35 SGB I","zeile":24},"data":data})) != null ? stack1 : "")
    + " in Verbindung mit "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295a Abs. 1 Satz 1 SGB V",{"name":"norm","hash":{"pfad":"§ 295a Abs. 1 Satz 1 SGB V","zeile":24},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc19Sie verarbeitet diese Daten ausschließlich zu Abrechnungszwecken und getrennt von allen anderen Beständen.\n\udb80\udc1a"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Kommunal",{"name":"gleich","hash":{"pfad":"standard Kommunal","zeile":26},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Partner",{"name":"gleich","hash":{"pfad":"standard Partner","zeile":29},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc20"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Auftragsverarbeitung",{"name":"klausel","hash":{"pfad":"Auftragsverarbeitung","zeile":33},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc22\n\udb80\udc23[[auswertung]] L65 L66 L67 L69\n\udb80\udc24Für Auswertung und Evaluation, für die Veröffentlichung der Gesundheitsergebnisse und für die Ermittlung der Erfolgsvergütung werden nur anonymisierte oder so zusammengefasste Daten weitergegeben, dass ein Bezug zu einzelnen Versicherten nicht hergestellt werden kann.\n\udb80\udc25Die jeweilige Krankenkasse bildet die dafür benötigten Summen und Werte aus ihren eigenen Daten; sie entfernt den Versichertenbezug, bevor sie die Ergebnisse weitergibt ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 284 Abs. 3 SGB V",{"name":"norm","hash":{"pfad":"§ 284 Abs. 3 SGB V","zeile":37},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc26Ergebnisse, die auf weniger als "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"minimumCases"),{"name":"zahlwort","hash":{"pfad":"publication.minimumCases","zeile":38},"data":data})) != null ? stack1 : "")
    + " Versicherten oder Fällen beruhen, werden weder weitergegeben noch veröffentlicht; das gilt auch für Werte, aus denen sich solche Ergebnisse errechnen lassen.\n\udb80\udc27Wertet eine Krankenkasse ihre Daten aus, um Versicherte auf ein Modul hinzuweisen, richtet sich dies nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 68b SGB V",{"name":"norm","hash":{"pfad":"§ 68b SGB V","zeile":39},"data":data})) != null ? stack1 : "")
    + "; die Ergebnisse erhält nur die oder der Versicherte selbst.\n\udb80\udc28Eine Übermittlung von Sozialdaten für ein Forschungs- oder Planungsvorhaben setzt die Genehmigung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 75 SGB X",{"name":"norm","hash":{"pfad":"§ 75 SGB X","zeile":40},"data":data})) != null ? stack1 : "")
    + " voraus.\n\udb80\udc29Die Gesundheitskonferenz, der Beirat, der Monitor und der Öffentliche Gesundheitsdienst erhalten aus diesem Vertrag keine personenbezogenen Daten der Versicherten.\n\udb80\udc2a\n\udb80\udc2b[[betroffenenrechte]] L64\n\udb80\udc2cDie gemeinsam Verantwortlichen informieren die Versicherten vor der Teilnahmeerklärung mit dem Text in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.teilnahme.datenschutzinformation",{"name":"verweis","hash":{"pfad":"anlage.teilnahme.datenschutzinformation","zeile":44},"data":data})) != null ? stack1 : "")
    + "; die Integrationseinheit hält ihn und das Wesentliche der Vereinbarung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung.gemeinsam",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung.gemeinsam","zeile":44},"data":data})) != null ? stack1 : "")
    + " im Internet bereit.\n\udb80\udc2dVersicherte können ihre Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit bei jedem gemeinsam Verantwortlichen geltend machen.\n\udb80\udc2eAnlaufstelle ist die Krankenkasse der oder des Versicherten; sie antwortet innerhalb eines Monats nach Eingang des Begehrens.\n\udb80\udc2fWer ein Begehren erhält, das einen anderen Verantwortlichen betrifft, leitet es binnen fünf Werktagen an diesen weiter.\n\udb80\udc30\n\udb80\udc31[[sicherheit]] L64\n\udb80\udc32Die gemeinsam Verantwortlichen führen vor der ersten Einschreibung eine Datenschutz-Folgenabschätzung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 35 DSGVO",{"name":"norm","hash":{"pfad":"Art. 35 DSGVO","zeile":50},"data":data})) != null ? stack1 : "")
    + " durch.\n\udb80\udc33Sie wiederholen sie, bevor ein Modul, ein Auftragsverarbeiter oder ein technisches Verfahren hinzukommt, das die Risiken für die Versicherten erhöht.\n\udb80\udc34Die technischen und organisatorischen Maßnahmen bestimmt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung.massnahmen",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung.massnahmen","zeile":52},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc35Eine Verletzung des Schutzes personenbezogener Daten teilen die gemeinsam Verantwortlichen einander binnen 24 Stunden mit, nachdem sie ihnen bekannt geworden ist.\n\udb80\udc36Für die Meldung an die Aufsichtsbehörde und die Benachrichtigung der betroffenen Personen gelten "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 33 DSGVO",{"name":"norm","hash":{"pfad":"Art. 33 DSGVO","zeile":54},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 34 DSGVO",{"name":"norm","hash":{"pfad":"Art. 34 DSGVO","zeile":54},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 83a SGB X",{"name":"norm","hash":{"pfad":"§ 83a SGB X","zeile":54},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc37\n\udb80\udc38[[loeschung]]\n\udb80\udc39Personenbezogene Daten werden gelöscht, sobald der Zweck ihrer Verarbeitung erfüllt ist und keine Aufbewahrungspflicht mehr besteht; für die Krankenkasse gelten "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 84 SGB X",{"name":"norm","hash":{"pfad":"§ 84 SGB X","zeile":57},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 304 SGB V",{"name":"norm","hash":{"pfad":"§ 304 SGB V","zeile":57},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc3aNach dem Ende des Vertrages löscht die Integrationseinheit alle personenbezogenen Daten der Versicherten spätestens mit Abschluss der letzten Abrechnung, soweit ihre Aufbewahrung nicht gesetzlich vorgeschrieben ist.\n\udb80\udc3bDie Löschung wird protokolliert und den anderen gemeinsam Verantwortlichen auf Verlangen nachgewiesen.\n\udb80\udc3c";
},"useData":true} },
{ id: "verschwiegenheit", path: "text/paragraphen/20-verschwiegenheit.hbs", sha256: "b589a38db40b4222d0de6c25560005de7e8e603537fa3a4129ba812108563d02", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Schweigepflicht, Verschwiegenheit und Öffentlichkeitsarbeit\n\udb80\udc02\n\udb80\udc03[[schweigepflicht]] L68\n\udb80\udc04Die berufliche Schweigepflicht nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 203 StGB",{"name":"norm","hash":{"pfad":"§ 203 StGB","zeile":4},"data":data})) != null ? stack1 : "")
    + " und nach den Berufsordnungen bleibt unberührt.\n\udb80\udc05Wer nicht selbst Berufsgeheimnisträger ist und an der Versorgung mitwirkt, wird vor Aufnahme der Tätigkeit schriftlich zur Geheimhaltung verpflichtet und über die Strafbarkeit einer Verletzung belehrt.\n\udb80\udc06Die Leistungserbringer teilen einander und der Integrationseinheit Behandlungsdaten nur mit, soweit die oder der Versicherte eingewilligt hat.\n\udb80\udc07\n\udb80\udc08[[vertraulichkeit]]\n\udb80\udc09Die Vertragspartner behandeln Geschäfts- und Betriebsgeheimnisse der anderen, die ihnen aus Anlass dieses Vertrages bekannt werden, vertraulich und nutzen sie nur zu seiner Durchführung.\n\udb80\udc0aDazu gehören insbesondere Kalkulationen, interne Auswertungen einer Krankenkasse und Angaben zu einzelnen Leistungserbringern, die nicht zu veröffentlichen sind.\n\udb80\udc0bSie verpflichten ihre Beschäftigten und Beauftragten in gleicher Weise.\n\udb80\udc0c\n\udb80\udc0d[[ausnahmen]] R17 R45\n\udb80\udc0eDie Vertraulichkeit steht nicht entgegen:\n\udb80\udc0f- der Veröffentlichung der Gesundheitsergebnisse und des Finanzberichts nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"veroeffentlichung",{"name":"verweis","hash":{"pfad":"veroeffentlichung","zeile":15},"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc10- den Meldungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"meldungen",{"name":"verweis","hash":{"pfad":"meldungen","zeile":16},"data":data})) != null ? stack1 : "")
    + " und den Auskünften an Aufsichts-, Prüf- und Datenschutzbehörden,\n\udb80\udc11- den Berichten an die Gesundheitskonferenz und an die Vertretungskörperschaft,\n\udb80\udc12- der Auskunft nach den Gesetzen über die Informationsfreiheit, soweit ein Anspruch darauf besteht,\n\udb80\udc13- der Offenlegung gegenüber Personen, die beruflich zur Verschwiegenheit verpflichtet sind und einen Vertragspartner beraten oder prüfen.\n\udb80\udc14Ist eine Offenlegung gesetzlich oder behördlich geboten, unterrichtet der verpflichtete Vertragspartner die anderen vorher, soweit dies rechtlich zulässig ist.\n\udb80\udc15\n\udb80\udc16[[dauer]]\n\udb80\udc17Die Pflichten nach diesem Paragraphen gelten nach dem Ende des Vertrages fort; für Geschäfts- und Betriebsgeheimnisse enden sie fünf Jahre danach.\n\udb80\udc18\n\udb80\udc19"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Öffentlichkeitsarbeit",{"name":"klausel","hash":{"pfad":"Öffentlichkeitsarbeit","zeile":25},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc1a";
},"useData":true} },
{ id: "haftung", path: "text/paragraphen/21-haftung.hbs", sha256: "2b42289fd05b3ebcaa7a582802e0e4dbb38218691820f34b537094b8316d6969", spec: {"0":function(container,depth0,helpers,partials,data) {
    return ", oder eine gleichwertige Deckung durch einen kommunalen Schadenausgleich";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Haftung\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Haftung",{"name":"klausel","hash":{"pfad":"Haftung","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05[[dritte]]\n\udb80\udc06Für Verbindlichkeiten der Integrationseinheit haften "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":6},"data":data})) != null ? stack1 : "")
    + " und die Leistungserbringer nicht, soweit sie sich nicht gesondert verpflichtet haben.\n\udb80\udc07Versicherte können aus diesem Vertrag nicht auf Zahlung in Anspruch genommen werden.\n\udb80\udc08\n\udb80\udc09[[versicherung]]\n\udb80\udc0aDie Integrationseinheit unterhält während der Laufzeit eine Betriebs- und Vermögensschadenhaftpflichtversicherung, die ihre Tätigkeit nach diesem Vertrag abdeckt"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Kommunal",{"name":"gleich","hash":{"pfad":"standard Kommunal","zeile":10},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0bDie Leistungserbringer weisen bei ihrem Beitritt und danach auf Verlangen eine Berufs- oder Betriebshaftpflichtversicherung nach; für die an der vertragsärztlichen Versorgung Teilnehmenden gilt "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 95e SGB V",{"name":"norm","hash":{"pfad":"§ 95e SGB V","zeile":11},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0c";
},"useData":true} },
{ id: "streitbeilegung", path: "text/paragraphen/22-streitbeilegung.hbs", sha256: "08aa6f2b9e2fbcb4e57ffdf83a20c18d83672003f0ef273a1e67d5f1ea7a744d", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0eEinigen sich "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":14},"data":data})) != null ? stack1 : "")
    + " und die Integrationseinheit nicht rechtzeitig auf die Auswertungsstelle nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.auswertungsstelle",{"name":"verweis","hash":{"pfad":"pruefung.auswertungsstelle","zeile":14},"data":data})) != null ? stack1 : "")
    + ", bestimmt sie auf Antrag das Sozialgericht in entsprechender Anwendung des "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 319 Abs. 1 Satz 2 BGB",{"name":"norm","hash":{"pfad":"§ 319 Abs. 1 Satz 2 BGB","zeile":14},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0f";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc10Einigen sich "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":16},"data":data})) != null ? stack1 : "")
    + " und die Integrationseinheit nicht rechtzeitig auf die Auswertungsstelle nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.auswertungsstelle",{"name":"verweis","hash":{"pfad":"pruefung.auswertungsstelle","zeile":16},"data":data})) != null ? stack1 : "")
    + ", benennt sie auf Antrag das Institut der Wirtschaftsprüfer in Deutschland e. V.\n\udb80\udc11";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Beirat und Streitbeilegung\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Beirat",{"name":"klausel","hash":{"pfad":"Beirat","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Streitbeilegung",{"name":"klausel","hash":{"pfad":"Streitbeilegung","zeile":5},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc06\n\udb80\udc07[[rechtsweg]] L82\n\udb80\udc08Für Rechtsstreitigkeiten aus diesem Vertrag ist der Rechtsweg zu den Gerichten der Sozialgerichtsbarkeit eröffnet ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 51 Abs. 1 Nr. 2 SGG",{"name":"norm","hash":{"pfad":"§ 51 Abs. 1 Nr. 2 SGG","zeile":8},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc09Die örtliche Zuständigkeit richtet sich nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 57 SGG",{"name":"norm","hash":{"pfad":"§ 57 SGG","zeile":9},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0aEilverfahren bleiben jederzeit zulässig.\n\udb80\udc0b\n\udb80\udc0c[[auswertungsstelle]] R40\n\udb80\udc0d"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Kommunal",{"name":"gleich","hash":{"pfad":"standard Kommunal","zeile":13},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc12\n\udb80\udc13[[fortgeltung]]\n\udb80\udc14Während einer Auseinandersetzung erfüllen alle Beteiligten ihre Pflichten weiter; die Versorgung der Versicherten darf nicht unterbrochen werden.\n\udb80\udc15Unstreitige Teilbeträge werden zu ihrem Fälligkeitstermin gezahlt.\n\udb80\udc16Vom Zugang der Anzeige eines Streitpunkts bis einen Monat nach dem Ende des letzten durchgeführten Schritts ist die Verjährung der davon betroffenen Ansprüche gehemmt.\n\udb80\udc17";
},"useData":true} },
{ id: "beitritt", path: "text/paragraphen/23-beitritt.hbs", sha256: "e6620726ae6675e0eac042d28ea9395c61d8f8d51e17b5508ac4165812961fc7", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Beitritt weiterer Krankenkassen und Leistungserbringer\n\udb80\udc02\n\udb80\udc03[[offen]] L06 L07 L38 L39\n\udb80\udc04Der Vertrag steht jeder gesetzlichen Krankenkasse offen, die Versicherte in der Region hat, am Risikostrukturausgleich teilnimmt ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 266 Abs. 9 SGB V",{"name":"norm","hash":{"pfad":"§ 266 Abs. 9 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + ") und deshalb Zuweisungen erhält.\n\udb80\udc05Er steht unter den Voraussetzungen des "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"teilnahme-leistungserbringer",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer","zeile":5},"data":data})) != null ? stack1 : "")
    + " jedem Leistungserbringer offen.\n\udb80\udc06Für alle Beitretenden gelten dieselben Bedingungen; eine Ausschließlichkeit zugunsten Einzelner ist nicht vereinbart.\n\udb80\udc07\n\udb80\udc08[[verfahren]] K5\n\udb80\udc09Die gesetzliche Krankenkasse erklärt ihren Beitritt gegenüber der Integrationseinheit mit der Erklärung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.beitritt",{"name":"verweis","hash":{"pfad":"anlage.beitritt","zeile":9},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0aDie Integrationseinheit unterrichtet die bereits beteiligten Krankenkassen und die Mitzeichnenden binnen zwei Wochen.\n\udb80\udc0bDer Beitritt wird durch einen Nachtrag zwischen der Integrationseinheit und der beitretenden Krankenkasse vollzogen; die übrigen Vertragspartner und die Mitzeichnenden stimmen einem solchen Nachtrag hiermit im Voraus zu, sofern er ihre Rechte und Pflichten nicht über den Beitritt hinaus ändert.\n\udb80\udc0cDie Integrationseinheit kann den Beitritt nur ablehnen, wenn die Voraussetzungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"beitritt.offen",{"name":"verweis","hash":{"pfad":"beitritt.offen","zeile":12},"data":data})) != null ? stack1 : "")
    + " fehlen oder die Basisjahre nicht nachgewiesen sind.\n\udb80\udc0dDer Beitritt wirkt zum Ersten eines Kalendermonats.\n\udb80\udc0e\n\udb80\udc0f[[nachtrag]] D3 D4\n\udb80\udc10Der Nachtrag bestimmt:\n\udb80\udc11- Namen, Sitz, Institutionskennzeichen und Vertretung der Krankenkasse,\n\udb80\udc12- den Tag des Beitritts,\n\udb80\udc13- die Basisjahre mit Leistungsausgaben und Normkosten sowie den daraus errechneten Referenzquotienten,\n\udb80\udc14- die Module, die für ihre Versicherten gelten,\n\udb80\udc15- die Regelung ihrer Satzung zur Teilnahmeerklärung,\n\udb80\udc16- die Aufnahme als gemeinsam Verantwortliche nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"datenschutz.verantwortliche",{"name":"verweis","hash":{"pfad":"datenschutz.verantwortliche","zeile":22},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc17Basisjahre sind die Kalenderjahre, die für die bei Vertragsschluss beteiligten Krankenkassen gelten.\n\udb80\udc18Liegen der beitretenden Krankenkasse für diese Jahre keine Daten vor, bestimmt der Nachtrag gleich viele aufeinanderfolgende Kalenderjahre vor dem Tag des Beitritts.\n\udb80\udc19\n\udb80\udc1a[[fondsuhr]] K9 K11\n\udb80\udc1bFür jede Krankenkasse zählen die Fondsjahre gesondert nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.jahreszaehlung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.jahreszaehlung","zeile":27},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1cEin späterer Beitritt verkürzt weder die Zahl der Fondsjahre mit Zuweisungsaufschlag noch die Zahl der Fondsjahre mit Zuweisungsabschlag.\n\udb80\udc1dDie Fondsjahre der anderen Krankenkassen bleiben unberührt.\n\udb80\udc1e\n\udb80\udc1f[[teiljahr]] D18\n\udb80\udc20Tritt eine Krankenkasse während eines Kalenderjahres bei, wird dieses Jahr nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.teiljahre",{"name":"verweis","hash":{"pfad":"abrechnung.teiljahre","zeile":32},"data":data})) != null ? stack1 : "")
    + " nur für die Versichertentage ab dem Tag des Beitritts abgerechnet.\n\udb80\udc21Für die Zeit davor gilt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"vertragspartner.getrennt",{"name":"verweis","hash":{"pfad":"vertragspartner.getrennt","zeile":33},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc22\n\udb80\udc23[[leistungserbringer]] R13\n\udb80\udc24Leistungserbringer treten nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"teilnahme-leistungserbringer.beitritt",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer.beitritt","zeile":36},"data":data})) != null ? stack1 : "")
    + " mit der Erklärung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.beitritt",{"name":"verweis","hash":{"pfad":"anlage.beitritt","zeile":36},"data":data})) != null ? stack1 : "")
    + " bei.\n\udb80\udc25Mit dem Beitritt gelten für sie die Bestimmungen dieses Vertrages, die Leistungserbringer betreffen, in ihrer jeweiligen Fassung.\n\udb80\udc26Änderungen, die ihre Vergütung oder ihre Pflichten berühren, teilt die Integrationseinheit ihnen mindestens drei Monate vor dem Wirksamwerden in Textform mit.\n\udb80\udc27\n\udb80\udc28[[pflege]] L08\n\udb80\udc29Pflegekassen und zugelassene Pflegeeinrichtungen treten auf der Grundlage des "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 92b SGB XI",{"name":"norm","hash":{"pfad":"§ 92b SGB XI","zeile":41},"data":data})) != null ? stack1 : "")
    + " bei.\n\udb80\udc2aAufwendungen, für die die soziale Pflegeversicherung nicht aufkommt, dürfen in ihre Pflegevergütung nicht einfließen.\n\udb80\udc2b\n\udb80\udc2c[[digital]] L09\n\udb80\udc2dAnbieter digitaler Dienste und Anwendungen weisen bei ihrem Beitritt nach, dass Menschen mit Behinderungen das Angebot nutzen können; maßgeblich sind die Zugänglichkeitskriterien nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3 Satz 3 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3 Satz 3 SGB V","zeile":45},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc2e";
},"useData":true} },
{ id: "laufzeit", path: "text/paragraphen/24-laufzeit.hbs", sha256: "100193807e182449f3019d56aeda82de6f30107ecb57bd6809256869b076f9ef", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "mit Ablauf des "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"end"),{"name":"wert","hash":{"pfad":"end","zeile":5},"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "danach";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc21[[folgen]] L80 R26 K1\n\udb80\udc22Endet der Vertrag ganz oder gegenüber einer Krankenkasse aus einem anderen Grund als dem Ablauf der Laufzeit, löst die Integrationseinheit die noch offene Rückführung gegenüber der jeweiligen Krankenkasse mit ihrem Barwert ab.\n\udb80\udc23Stichtag ist das Vertragsende gegenüber der jeweiligen Krankenkasse.\n\udb80\udc24Der Barwert wird für jede Krankenkasse getrennt nach folgenden Formeln ermittelt; das Zeichen ^ steht für „hoch“, das Zeichen Σ für die Summe über alle Jahre j:\n\udb80\udc25= R_j = a_j × ZW"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"growth"),{"name":"if","hash":{"pfad":"termination.growth","zeile":37},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc26= Barwert = Σ R_j"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"if","hash":{"pfad":"termination.interest","zeile":38},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc27Dabei bedeuten\n\udb80\udc28- j: jedes Kalenderjahr, das nach dem Stichtag endet und für die jeweilige Krankenkasse ein Fondsjahr mit Zuweisungsabschlag ist,\n\udb80\udc29- R_j: die Rückführung für das Kalenderjahr j,\n\udb80\udc2a- a_j: den Satz des Zuweisungsabschlags, der nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.phasen",{"name":"verweis","hash":{"pfad":"zukunftsfonds.phasen","zeile":42},"data":data})) != null ? stack1 : "")
    + " für das Kalenderjahr j gilt,\n\udb80\udc2b- ZW: die Zuweisungen der jeweiligen Krankenkasse für das Kalenderjahr s,\n\udb80\udc2c- s: das letzte volle Kalenderjahr, das spätestens am Stichtag endet"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"growth"),{"name":"if","hash":{"pfad":"termination.growth","zeile":44},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc2d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"growth"),{"name":"if","hash":{"pfad":"termination.growth","zeile":45},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"if","hash":{"pfad":"termination.interest","zeile":48},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"growth"),{"name":"unless","hash":{"pfad":"termination.growth","zeile":53},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"unless","hash":{"pfad":"termination.interest","zeile":56},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc3bJede Rückführung R_j und der Barwert werden je einmal kaufmännisch auf volle Cent gerundet.\n\udb80\udc3cBestimmt die gesetzliche Grundlage des Zukunftsfonds, dass die Zuweisungen nach dem Stichtag nicht oder nur teilweise abgesenkt werden, sind nur die verbleibenden Absenkungen anzusetzen.\n\udb80\udc3d\n\udb80\udc3e[[abloesung]] L80 D16\n\udb80\udc3fDie jeweilige Krankenkasse legt die Berechnung des Barwerts binnen drei Monaten nach dem Stichtag vor.\n\udb80\udc40Die Ablösung ist innerhalb der Zahlungsfrist nach Zugang der Berechnung zu zahlen.\n\udb80\udc41Stehen die Zuweisungen für das Kalenderjahr s noch nicht endgültig fest, wird vorläufig gerechnet und nach dem Jahresausgleich neu berechnet; der Unterschied wird ausgeglichen.\n\udb80\udc42Mit der Zahlung ist die Rückführung für alle einbezogenen Fondsjahre abgegolten; eine spätere Absenkung der Zuweisungen trägt die jeweilige Krankenkasse.\n\udb80\udc43Rückführungen für Fondsjahre, die bis zum Stichtag abgelaufen sind, werden unverändert zu ihren Terminen gezahlt.\n\udb80\udc44";
},"3":function(container,depth0,helpers,partials,data) {
    return " × (1 + w)^(j − s)";
},"4":function(container,depth0,helpers,partials,data) {
    return " ÷ (1 + i)^(c_j − e)";
},"5":function(container,depth0,helpers,partials,data) {
    return ",";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"if","hash":{"pfad":"termination.interest","zeile":44},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    return ".";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc2e- w: die jährliche Fortschreibung der Zuweisungen von "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"growth"),{"name":"wert","hash":{"pfad":"termination.growth","zeile":46},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"if","hash":{"pfad":"termination.interest","zeile":46},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc2f";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc31- i: den Zinssatz von "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"wert","hash":{"pfad":"termination.interest","zeile":49},"data":data})) != null ? stack1 : "")
    + " jährlich,\n\udb80\udc32- c_j: das Kalenderjahr, in dem die Rückführung für das Kalenderjahr j zu zahlen wäre; das ist das auf j folgende Kalenderjahr,\n\udb80\udc33- e: das Kalenderjahr, in das der Stichtag fällt.\n\udb80\udc34";
},"10":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc36Eine Fortschreibung der Zuweisungen ist nicht vereinbart.\n\udb80\udc37";
},"11":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc39Eine Abzinsung ist nicht vereinbart.\n\udb80\udc3a";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc46[[folgen]] L80 R26\n\udb80\udc47Endet der Vertrag ganz oder gegenüber einer Krankenkasse aus einem anderen Grund als dem Ablauf der Laufzeit, zahlt die Integrationseinheit die von der jeweiligen Krankenkasse weitergeleiteten Zuweisungsaufschläge zurück, soweit sie die bis zum Stichtag geleisteten Rückführungen übersteigen.\n\udb80\udc48Stichtag ist das Vertragsende gegenüber der jeweiligen Krankenkasse.\n\udb80\udc49"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"if","hash":{"pfad":"termination.interest","zeile":73},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc4eDer Betrag wird für jede Krankenkasse getrennt ermittelt und einmal kaufmännisch auf volle Cent gerundet.\n\udb80\udc4f\n\udb80\udc50[[abloesung]] L80\n\udb80\udc51Die jeweilige Krankenkasse legt die Berechnung binnen drei Monaten nach dem Stichtag vor.\n\udb80\udc52Der Betrag ist innerhalb der Zahlungsfrist nach ihrem Zugang zu zahlen.\n\udb80\udc53Mit der Zahlung ist die Rückführung gegenüber der jeweiligen Krankenkasse abgegolten; eine spätere Absenkung der Zuweisungen trägt die Krankenkasse.\n\udb80\udc54";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc4aJeder weitergeleitete Zuweisungsaufschlag wird vom Ende des Kalenderjahres, für das er gezahlt worden ist, bis zum Ende des Kalenderjahres, in das der Stichtag fällt, mit "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"termination"),"interest"),{"name":"wert","hash":{"pfad":"termination.interest","zeile":74},"data":data})) != null ? stack1 : "")
    + " jährlich einschließlich Zinseszinsen verzinst; geleistete Rückführungen werden vom Ende des Kalenderjahres ihrer Zahlung an in gleicher Weise verzinst und abgesetzt.\n\udb80\udc4b";
},"14":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc4cEine Verzinsung findet nicht statt.\n\udb80\udc4d";
},"15":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc56[[folgen]] L80 R26\n\udb80\udc57Endet der Vertrag ganz oder gegenüber einer Krankenkasse aus einem anderen Grund als dem Ablauf der Laufzeit, besteht die Rückführung gegenüber der jeweiligen Krankenkasse unverändert fort, bis sie für das letzte Fondsjahr mit Zuweisungsabschlag gezahlt ist.\n\udb80\udc58Stichtag ist das Vertragsende gegenüber der jeweiligen Krankenkasse; nach dem Stichtag werden keine Zuweisungsaufschläge mehr weitergeleitet.\n\udb80\udc59Bemessungsgrundlage sind die Zuweisungen, die die jeweilige Krankenkasse in den einzelnen Fondsjahren für ihre Versicherten der Region tatsächlich erhält.\n\udb80\udc5a\n\udb80\udc5b[[abloesung]] L80\n\udb80\udc5cDie jeweilige Krankenkasse teilt der Integrationseinheit die Zuweisungen und deren Absenkung nach dem Stichtag weiterhin für jedes Kalenderjahr mit und belegt sie mit dem Bescheid über den Jahresausgleich.\n\udb80\udc5dDie Integrationseinheit kann die Rückführung jederzeit durch eine Vereinbarung mit der jeweiligen Krankenkasse vorzeitig ablösen.\n\udb80\udc5e";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc63Solange die Bedingung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"zukunftsfonds.bedingung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.bedingung","zeile":99},"data":data})) != null ? stack1 : "")
    + " nicht eingetreten ist, bestehen sie nicht.\n\udb80\udc64";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Laufzeit und Kündigung\n\udb80\udc02\n\udb80\udc03[[beginn]]\n\udb80\udc04Der Vertrag beginnt am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"begin"),{"name":"wert","hash":{"pfad":"begin","zeile":4},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc05Er läuft "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"term"),{"name":"wert","hash":{"pfad":"term","zeile":5},"data":data})) != null ? stack1 : "")
    + " und endet "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"end"),{"name":"if","hash":{"pfad":"end","zeile":5},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ", ohne dass es einer Kündigung bedarf.\n\udb80\udc06Vertragsjahr ist jeder Zeitraum von zwölf Monaten, der mit dem Tag des Beginns oder einem seiner Jahrestage anfängt.\n\udb80\udc07\n\udb80\udc08[[ueberpruefung]] R44 R46\n\udb80\udc09Die Vertragspartner überprüfen den Vertrag zum Ende des fünften, des zehnten und des fünfzehnten Vertragsjahres.\n\udb80\udc0aGegenstand der Überprüfung sind:\n\udb80\udc0b- die Entwicklung der Kennzahlen und der Erfahrungen der Versicherten,\n\udb80\udc0c- die Teilnahme der Leistungserbringer und der Versicherten sowie der Bestand der Module,\n\udb80\udc0d- die Wirkung von Änderungen des Risikostrukturausgleichs auf Normkosten und Referenzquotienten,\n\udb80\udc0e- der Stand des Zukunftsfonds und die Fähigkeit der Integrationseinheit, die Rückführung zu leisten.\n\udb80\udc0fDie Integrationseinheit legt dazu sechs Monate vor dem Ende des jeweiligen Vertragsjahres einen Bericht vor und leitet ihn zugleich der Gesundheitskonferenz zu.\n\udb80\udc10Die Vertragspartner verhandeln über Änderungen, die sich daraus als notwendig erweisen; ein Recht zur Kündigung entsteht dadurch nicht.\n\udb80\udc11\n\udb80\udc12[[ordentlich]]\n\udb80\udc13Jede Krankenkasse und die Integrationseinheit können den Vertrag mit einer Frist von "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"notice"),"dativ",{"name":"wert","hash":{"pfad":"termination.notice dativ","zeile":19},"data":data})) != null ? stack1 : "")
    + " zum Ende eines Kalenderjahres ordentlich kündigen, frühestens zum Ende des Kalenderjahres, in dem das "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"ordinaryAfterYear"),{"name":"wert","hash":{"pfad":"termination.ordinaryAfterYear","zeile":19},"data":data})) != null ? stack1 : "")
    + ". Vertragsjahr abläuft.\n\udb80\udc14Die Kündigung einer Krankenkasse beendet den Vertrag nur ihr gegenüber.\n\udb80\udc15Die Integrationseinheit kann nur gegenüber allen Krankenkassen gemeinsam ordentlich kündigen.\n\udb80\udc16Eine Teilkündigung einzelner Bestimmungen ist ausgeschlossen; das Recht, ein Modul nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"module.beendigung",{"name":"verweis","hash":{"pfad":"module.beendigung","zeile":22},"data":data})) != null ? stack1 : "")
    + " zu beenden, bleibt unberührt.\n\udb80\udc17\n\udb80\udc18[[form]] L41\n\udb80\udc19Jede Kündigung bedarf der Schriftform und ist zu begründen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 59 Abs. 2 SGB X",{"name":"norm","hash":{"pfad":"§ 59 Abs. 2 SGB X","zeile":25},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc1aEine Krankenkasse kündigt gegenüber der Integrationseinheit, die Integrationseinheit gegenüber jeder Krankenkasse.\n\udb80\udc1bFür die Wahrung der Frist ist der Zugang maßgeblich.\n\udb80\udc1cDie Integrationseinheit unterrichtet die übrigen Vertragspartner, die Mitzeichnenden, die Leistungserbringer und die Gesundheitskonferenz binnen einer Woche.\n\udb80\udc1d\n\udb80\udc1e"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"AußerordentlicheKündigung",{"name":"klausel","hash":{"pfad":"AußerordentlicheKündigung","zeile":30},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc1f\n\udb80\udc20"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"consequence"),"Barwertablösung",{"name":"gleich","hash":{"pfad":"termination.consequence Barwertablösung","zeile":32},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"consequence"),"Nominalrückzahlung",{"name":"gleich","hash":{"pfad":"termination.consequence Nominalrückzahlung","zeile":69},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"termination"),"consequence"),"Fortführung",{"name":"gleich","hash":{"pfad":"termination.consequence Fortführung","zeile":85},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc5f\n\udb80\udc60[[vorbehalt]] L86\n\udb80\udc61Die Folgen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"laufzeit.folgen",{"name":"verweis","hash":{"pfad":"laufzeit.folgen","zeile":97},"data":data})) != null ? stack1 : "")
    + " treten gegenüber einer Krankenkasse nur ein, wenn sie bis zum Stichtag mindestens einen Zuweisungsaufschlag weitergeleitet hat.\n\udb80\udc62"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"conditional"),{"name":"if","hash":{"pfad":"fund.conditional","zeile":98},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc65Schadensersatzansprüche wegen einer vom anderen Teil zu vertretenden Kündigung bleiben unberührt.\n\udb80\udc66\n\udb80\udc67[[nachwirkung]] L80 R23 K9\n\udb80\udc68Der Ablauf der Laufzeit beendet die Pflichten aus dem Zukunftsfonds nicht.\n\udb80\udc69Sie bestehen für jede Krankenkasse nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.nachwirkung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.nachwirkung","zeile":105},"data":data})) != null ? stack1 : "")
    + " fort, bis die Rückführung für ihr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"aftermathYear"),{"name":"wert","hash":{"pfad":"fund.aftermathYear","zeile":105},"data":data})) != null ? stack1 : "")
    + ". Fondsjahr gezahlt ist.\n\udb80\udc6aDie jeweilige Krankenkasse belegt bis dahin für jedes Kalenderjahr ihre Zuweisungen und deren Absenkung.\n\udb80\udc6b\n\udb80\udc6c[[ausscheiden]] K9 D18\n\udb80\udc6dScheidet eine von mehreren Krankenkassen aus, besteht der Vertrag mit den übrigen fort; deren Fondsjahre, Referenzquotienten und Anteile ändern sich nicht.\n\udb80\udc6eGegenüber der ausscheidenden Krankenkasse gilt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"laufzeit.folgen",{"name":"verweis","hash":{"pfad":"laufzeit.folgen","zeile":110},"data":data})) != null ? stack1 : "")
    + "; ihr letztes Abrechnungsjahr wird nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.teiljahre",{"name":"verweis","hash":{"pfad":"abrechnung.teiljahre","zeile":110},"data":data})) != null ? stack1 : "")
    + " abgerechnet.\n\udb80\udc6fDen Tag des Ausscheidens hält "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"vertragspartner.krankenkassen",{"name":"verweis","hash":{"pfad":"vertragspartner.krankenkassen","zeile":111},"data":data})) != null ? stack1 : "")
    + " fest; scheidet die letzte Krankenkasse aus, endet der Vertrag.\n\udb80\udc70\n\udb80\udc71[[abwicklung]] R14\n\udb80\udc72Begonnene Behandlungen werden nach dem Ende des Vertrages zu den bisherigen Bedingungen bis zu ihrem Abschluss, längstens sechs Monate fortgeführt, sofern die oder der Versicherte dies wünscht.\n\udb80\udc73Die jeweilige Krankenkasse unterrichtet ihre eingeschriebenen Versicherten mindestens zwei Monate vor dem Ende.\n\udb80\udc74Abrechnung, Prüfung, Veröffentlichung, Datenschutz, Verschwiegenheit und Verjährung richten sich für die Zeit bis zum Ende weiter nach diesem Vertrag.\n\udb80\udc75";
},"useData":true} },
{ id: "aenderungen", path: "text/paragraphen/25-aenderungen.hbs", sha256: "cbee4654e62ef394410525270746d3b112c0a2e371358acc59379487d71888f5", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc16Von der Variante weicht dieser Vertrag wie folgt ab:\n\udb80\udc17| Gegenstand | Variante | vereinbart | Begründung |\n\udb80\udc18|---|---|---|---|\n\udb80\udc19"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"deviations"),{"name":"each","hash":{"pfad":"deviations","zeile":25},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1cWegen dieser "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(depth0,"deviations"),"Abweichung","Abweichungen",{"name":"mehrzahl","hash":{"pfad":"deviations Abweichung Abweichungen","zeile":28},"data":data})) != null ? stack1 : "")
    + " ist der Vertrag nicht standardkonform; er wird in allen Berichten so bezeichnet.\n\udb80\udc1d";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc1a| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"subject"),{"name":"wert","hash":{"pfad":"subject","zeile":26},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"standard"),{"name":"wert","hash":{"pfad":"standard","zeile":26},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"agreed"),{"name":"wert","hash":{"pfad":"agreed","zeile":26},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"reason"),{"name":"wert","hash":{"pfad":"reason","zeile":26},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc1b";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Vertragsänderungen\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Schriftform",{"name":"klausel","hash":{"pfad":"Schriftform","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05[[verfahren]]\n\udb80\udc06Ein Vertragspartner, der eine Änderung wünscht, übermittelt den anderen einen ausformulierten und begründeten Vorschlag.\n\udb80\udc07Die anderen nehmen dazu binnen sechs Wochen Stellung.\n\udb80\udc08Änderungen werden als fortlaufend nummerierte Nachträge vereinbart, die den geänderten Wortlaut und den Tag ihres Wirksamwerdens bezeichnen.\n\udb80\udc09Den Nachtrag über einen Beitritt unterzeichnen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"beitritt.verfahren",{"name":"verweis","hash":{"pfad":"beitritt.verfahren","zeile":9},"data":data})) != null ? stack1 : "")
    + " nur die Integrationseinheit und die beitretende Krankenkasse.\n\udb80\udc0aBegründet oder erweitert ein anderer Nachtrag Pflichten eines Mitzeichnenden, unterzeichnet auch dieser.\n\udb80\udc0bDie Gesundheitskonferenz erhält jeden Nachtrag binnen eines Monats nach seinem Abschluss.\n\udb80\udc0c\n\udb80\udc0d[[geld]] L25\n\udb80\udc0eBestimmungen über den Zukunftsfonds und die Erfolgsvergütung können nur mit Wirkung ab dem Beginn eines Abrechnungsjahres geändert werden.\n\udb80\udc0fFür abgeschlossene Abrechnungsjahre gelten die damals vereinbarten Bedingungen auch dann weiter, wenn ihre Abrechnung später berichtigt wird.\n\udb80\udc10Änderungen der Vergütung von Leistungen begrenzt die Veränderungsrate nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung.preisaenderung",{"name":"verweis","hash":{"pfad":"verguetung.preisaenderung","zeile":16},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc11\n\udb80\udc12[[standard]] R11 R12\n\udb80\udc13Dieser Vertrag folgt der standardisierten Vertragsvariante „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"variant"),"title"),{"name":"wert","hash":{"pfad":"variant.title","zeile":19},"data":data})) != null ? stack1 : "")
    + "“ in der Fassung "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"variant"),"edition"),{"name":"wert","hash":{"pfad":"variant.edition","zeile":19},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc14Die Teile, die in der Variante festgelegt sind, können die Vertragspartner nur durch Übergang auf eine andere Fassung der Variante oder mit einer schriftlich begründeten Abweichung ändern.\n\udb80\udc15"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"deviations"),{"name":"if","hash":{"pfad":"deviations","zeile":21},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1e\n\udb80\udc1f[[fortschreibung]] R18 R40\n\udb80\udc20Schafft der Gesetzgeber den Monitor, die Auswertungsstelle oder eine national einheitliche Fassung der Charta oder regelt er den Zukunftsfonds abweichend von "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":32},"data":data})) != null ? stack1 : "")
    + ", passen die Vertragspartner den Vertrag binnen sechs Monaten durch Nachtrag an.\n\udb80\udc21Zwingendes Recht gilt ab seinem Inkrafttreten auch ohne Nachtrag.\n\udb80\udc22\n\udb80\udc23[[vergabe]] L39\n\udb80\udc24Vor jedem Nachtrag "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"prüft","prüfen",{"name":"kassenverb","hash":{"pfad":"prüft prüfen","zeile":36},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":36},"data":data})) != null ? stack1 : "")
    + ", ob die Änderung einschließlich früherer Änderungen ein neues Vergabeverfahren erfordert ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 132 GWB",{"name":"norm","hash":{"pfad":"§ 132 GWB","zeile":36},"data":data})) != null ? stack1 : "")
    + " in Verbindung mit "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 130 Abs. 2 GWB",{"name":"norm","hash":{"pfad":"§ 130 Abs. 2 GWB","zeile":36},"data":data})) != null ? stack1 : "")
    + "), und "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"hält","halten",{"name":"kassenverb","hash":{"pfad":"hält halten","zeile":36},"data":data})) != null ? stack1 : "")
    + " das Ergebnis schriftlich fest.\n\udb80\udc25\n\udb80\udc26[[lesefassung]]\n\udb80\udc27Die Integrationseinheit erstellt nach jedem Nachtrag eine Lesefassung des gesamten Vertrages.\n\udb80\udc28Sie wird nicht unterzeichnet; maßgeblich sind der Vertrag und seine Nachträge.\n\udb80\udc29";
},"useData":true} },
{ id: "meldungen", path: "text/paragraphen/26-meldungen.hbs", sha256: "79ce5604f5aed2aa223c00438e5012418032da5953e9024b3a7b97a5ae7b72e3", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc07Die Vertragstransparenzstelle hat dem Vertrag die Vertragsnummer "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"wert","hash":{"pfad":"number","zeile":7},"data":data})) != null ? stack1 : "")
    + " zugeteilt.\n\udb80\udc08";
},"1":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc09Die Krankenkasse, die den Vertrag meldet, teilt die Vertragsnummer der Vertragstransparenzstelle den anderen Vertragspartnern und den Leistungserbringern mit, sobald sie ihr bekannt ist.\n\udb80\udc0a";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Meldungen und Aufsicht\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Meldepflichten",{"name":"klausel","hash":{"pfad":"Meldepflichten","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05[[vertragsnummer]] L43\n\udb80\udc06"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{"pfad":"number","zeile":6},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc0bInnerhalb von drei Monaten nach ihrer Bekanntgabe schaffen die Vertragspartner die Voraussetzungen dafür, dass die eingesetzte Software die Vertragsnummer übermittelt ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 293a Abs. 6 SGB V",{"name":"norm","hash":{"pfad":"§ 293a Abs. 6 SGB V","zeile":11},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc0cDie Leistungserbringer übermitteln die Vertragsnummer bei der Abrechnung zu jeder Diagnose ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 1b Satz 8 SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 1b Satz 8 SGB V","zeile":12},"data":data})) != null ? stack1 : "")
    + "); rechnet eine Kassenärztliche Vereinigung ab, gilt "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 2 Satz 1 Nr. 9 SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 2 Satz 1 Nr. 9 SGB V","zeile":12},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0dDie Übermittlung der Vertragsnummer begründet keinen Anspruch auf Vergütung für eine Diagnose.\n\udb80\udc0e\n\udb80\udc0f"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Aufsicht",{"name":"klausel","hash":{"pfad":"Aufsicht","zeile":15},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc10\n\udb80\udc11[[fristen]] L42 L44\n\udb80\udc12Die Integrationseinheit führt ein Verzeichnis aller Melde-, Vorlage- und Veröffentlichungspflichten mit ihren Fristen und mit dem Nachweis, dass sie erfüllt sind.\n\udb80\udc13Sie erinnert die verpflichteten Vertragspartner vier Wochen vor Ablauf jeder Frist.\n\udb80\udc14Die Verantwortung für die Meldung bleibt bei demjenigen, den das Gesetz verpflichtet.\n\udb80\udc15";
},"useData":true} },
{ id: "schluss", path: "text/paragraphen/27-schluss.hbs", sha256: "1bae8b32df9e60624fc11d45630ba77d6aefdda3106775c4cf8387cbb7eaaf83", spec: {"0":function(container,depth0,helpers,partials,data) {
    return "Kennzahlen und Qualitätsfaktor";
},"1":function(container,depth0,helpers,partials,data) {
    return "Kennzahlen";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Schlussbestimmungen\n\udb80\udc02\n\udb80\udc03"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"Rechtsnachfolge",{"name":"klausel","hash":{"pfad":"Rechtsnachfolge","zeile":3},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc04\n\udb80\udc05[[anlagen]]\n\udb80\udc06Bestandteile dieses Vertrages sind:\n\udb80\udc07- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.region",{"name":"verweis","hash":{"pfad":"anlage.region","zeile":7},"data":data})) != null ? stack1 : "")
    + " (Region und Gesundheitskonferenz),\n\udb80\udc08- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":8},"data":data})) != null ? stack1 : "")
    + " (Versorgungsmodule),\n\udb80\udc09- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.verguetung",{"name":"verweis","hash":{"pfad":"anlage.verguetung","zeile":9},"data":data})) != null ? stack1 : "")
    + " (Vergütung der Leistungen),\n\udb80\udc0a- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel",{"name":"verweis","hash":{"pfad":"anlage.formel","zeile":10},"data":data})) != null ? stack1 : "")
    + " (Formel, Basisjahre und Kalender),\n\udb80\udc0b- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.teilnahme",{"name":"verweis","hash":{"pfad":"anlage.teilnahme","zeile":11},"data":data})) != null ? stack1 : "")
    + " (Information und Teilnahmeerklärungen),\n\udb80\udc0c- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung","zeile":12},"data":data})) != null ? stack1 : "")
    + " (Datenverarbeitung),\n\udb80\udc0d- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.kennzahlen",{"name":"verweis","hash":{"pfad":"anlage.kennzahlen","zeile":13},"data":data})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":13},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc0e- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.charta",{"name":"verweis","hash":{"pfad":"anlage.charta","zeile":14},"data":data})) != null ? stack1 : "")
    + " (Charta der Rechte der Versicherten),\n\udb80\udc0f- "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.beitritt",{"name":"verweis","hash":{"pfad":"anlage.beitritt","zeile":15},"data":data})) != null ? stack1 : "")
    + " (Beitrittserklärungen).\n\udb80\udc10Widersprechen sich Vertragstext und Anlagen, gehen die Bestimmungen des Vertragstextes vor.\n\udb80\udc11\n\udb80\udc12[[abrechnungsdatei]] L69\n\udb80\udc13Zu diesem Vertrag gehört eine maschinenlesbare Abrechnungsdatei, die aus derselben Quelle wie der Vertragstext erzeugt ist und dieselbe Prüfsumme trägt.\n\udb80\udc14Sie enthält keine personenbezogenen Daten.\n\udb80\udc15Weicht sie vom Vertragstext ab, gilt der Vertragstext.\n\udb80\udc16\n\udb80\udc17[[verweisungen]] L83 D17\n\udb80\udc18Die Fundstellen in diesem Vertrag entsprechen dem Rechtsstand vom "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"legalStatus"),{"name":"wert","hash":{"pfad":"legalStatus","zeile":24},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc19Gemeint ist die jeweils geltende Fassung; tritt an die Stelle einer Vorschrift eine andere, gilt diese.\n\udb80\udc1aFür Leistungsausgaben, Normkosten und Zuweisungen ist das Recht maßgeblich, nach dem der Jahresausgleich für das jeweilige Kalenderjahr durchgeführt wird.\n\udb80\udc1bWirkt sich eine Änderung dieses Rechts auf den Referenzquotienten oder das Delta aus, wird allein nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Methodenwechsel",{"name":"verweis","hash":{"pfad":"Methodenwechsel","zeile":27},"data":data})) != null ? stack1 : "")
    + " angepasst.\n\udb80\udc1c\n\udb80\udc1d[[fristen]] L83\n\udb80\udc1eFristen und Termine berechnen sich nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 26 SGB X",{"name":"norm","hash":{"pfad":"§ 26 SGB X","zeile":30},"data":data})) != null ? stack1 : "")
    + " in Verbindung mit den "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§§ 187 bis 193 BGB",{"name":"norm","hash":{"pfad":"§§ 187 bis 193 BGB","zeile":30},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1fWerktage sind alle Tage außer Samstagen, Sonntagen und den am Sitz der Integrationseinheit gesetzlichen Feiertagen.\n\udb80\udc20\n\udb80\udc21[[ausfertigungen]] L40\n\udb80\udc22Jeder Vertragspartner und jeder Mitzeichnende erhält eine Ausfertigung.\n\udb80\udc23Die Kosten des Vertragsschlusses trägt jeder selbst.\n\udb80\udc24\n\udb80\udc25"
    + ((stack1 = lookupProperty(helpers,"klausel").call(alias1,"SalvatorischeKlausel",{"name":"klausel","hash":{"pfad":"SalvatorischeKlausel","zeile":37},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc26";
},"useData":true} },
],
clauses: [
{ id: "Aufsicht", path: "text/klauseln/Aufsicht.hbs", sha256: "ef336f8dd6120aa900471b4d715bd6295d3a62559eb2697e890a5f31c426c9c1", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Aufsicht]] L37\n\udb80\udc02Ordnet die Aufsichtsbehörde gegenüber einer Krankenkasse an, diesen Vertrag zu ändern oder aufzuheben ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 71 Abs. 6 SGB V",{"name":"norm","hash":{"pfad":"§ 71 Abs. 6 SGB V","zeile":2},"data":data})) != null ? stack1 : "")
    + "), setzen die Vertragspartner die Anordnung um.\n\udb80\udc03Sie schließen den dafür nötigen Nachtrag unverzüglich; bis dahin wenden sie die beanstandete Bestimmung nicht an, soweit die Anordnung dies verlangt.\n\udb80\udc04Das Recht der Krankenkasse zur außerordentlichen Kündigung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"AußerordentlicheKündigung.aufsicht",{"name":"verweis","hash":{"pfad":"AußerordentlicheKündigung.aufsicht","zeile":4},"data":data})) != null ? stack1 : "")
    + " bleibt unberührt.\n\udb80\udc05\n\udb80\udc06[[Aufsicht.mitwirkung]] L37\n\udb80\udc07Die Vertragspartner erteilen den Aufsichts- und Prüfbehörden die verlangten Auskünfte und legen die Unterlagen vor, die sich auf diesen Vertrag beziehen.\n\udb80\udc08Die Integrationseinheit unterstützt die jeweilige Krankenkasse dabei unentgeltlich und innerhalb der von der Behörde gesetzten Frist.\n\udb80\udc09Ein gegen eine Krankenkasse festgesetztes Zwangsgeld erstattet ihr der Vertragspartner, der den Grund dafür schuldhaft gesetzt hat.\n\udb80\udc0a\n\udb80\udc0b[[Aufsicht.vorlage]] L44\n\udb80\udc0cHat die Aufsichtsbehörde einer Krankenkasse den Vertrag vor seinem Abschluss geprüft, gibt die Krankenkasse das Ergebnis den anderen Vertragspartnern bekannt.\n\udb80\udc0dEine unterbliebene Beanstandung ersetzt die eigene rechtliche Prüfung nicht.\n\udb80\udc0e";
},"useData":true} },
{ id: "Auftragsverarbeitung", path: "text/klauseln/Auftragsverarbeitung.hbs", sha256: "bbafd6800c8b97dd94fef6206b97cb1777a18127e279c951db6ecb2a3e4e602e", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Auftragsverarbeitung]] L62\n\udb80\udc02Mit der Verarbeitung personenbezogener Daten im Auftrag dürfen nur Stellen betraut werden, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung.auftrag",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung.auftrag","zeile":2},"data":data})) != null ? stack1 : "")
    + " mit Sitz und Zweck nennt; weitere kommen nur durch Nachtrag hinzu.\n\udb80\udc03Für jeden Auftrag gelten "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 28 DSGVO",{"name":"norm","hash":{"pfad":"Art. 28 DSGVO","zeile":3},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 80 SGB X",{"name":"norm","hash":{"pfad":"§ 80 SGB X","zeile":3},"data":data})) != null ? stack1 : "")
    + " und die dort genannten Bedingungen.\n\udb80\udc04Unterauftragsverhältnisse sind ausgeschlossen; für die Abrechnung folgt dies aus "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295a Abs. 2 SGB V",{"name":"norm","hash":{"pfad":"§ 295a Abs. 2 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + ", für alle anderen Zwecke aus diesem Vertrag.\n\udb80\udc05\n\udb80\udc06[[Auftragsverarbeitung.anzeige]] L63\n\udb80\udc07Wer einen Auftrag zur Verarbeitung von Sozialdaten erteilen will, zeigt dies rechtzeitig vorher seiner Rechts- oder Fachaufsichtsbehörde schriftlich oder elektronisch an ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 80 Abs. 1 SGB X",{"name":"norm","hash":{"pfad":"§ 80 Abs. 1 SGB X","zeile":7},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc08Die Anzeige benennt den Auftragsverarbeiter und dessen technische und organisatorische Maßnahmen, die Art der Daten, den Kreis der betroffenen Personen und die übertragene Aufgabe.\n\udb80\udc09Untersteht die Integrationseinheit keiner solchen Behörde, übermittelt sie die Angaben der Krankenkasse, die sie ihrer Aufsichtsbehörde vorlegt.\n\udb80\udc0aDie Verarbeitung findet nur im Inland, in einem anderen Mitgliedstaat der Europäischen Union oder in einem nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 35 Abs. 7 SGB I",{"name":"norm","hash":{"pfad":"§ 35 Abs. 7 SGB I","zeile":10},"data":data})) != null ? stack1 : "")
    + " gleichgestellten Staat statt.\n\udb80\udc0bEine nicht-öffentliche Stelle wird mit Sozialdaten nur betraut, wenn die Voraussetzungen des "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 80 Abs. 3 SGB X",{"name":"norm","hash":{"pfad":"§ 80 Abs. 3 SGB X","zeile":11},"data":data})) != null ? stack1 : "")
    + " vorliegen; der Auftraggeber hält die Gründe schriftlich fest.\n\udb80\udc0c";
},"useData":true} },
{ id: "AußerordentlicheKündigung", path: "text/klauseln/AußerordentlicheKündigung.hbs", sha256: "e28b325130db30d09ef61df3fbdc74604c9b8bc92e6ff45bbc235e20be6973e2", spec: {"0":function(container,depth0,helpers,partials,data) {
    return ",";
},"1":function(container,depth0,helpers,partials,data) {
    return ".";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0a- eine Sicherheit entgegen "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"sicherheiten",{"name":"verweis","hash":{"pfad":"sicherheiten","zeile":10},"data":data})) != null ? stack1 : "")
    + " trotz Mahnung nicht gestellt oder nicht ersetzt wird.\n\udb80\udc0b";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[AußerordentlicheKündigung]] L41\n\udb80\udc02Das Recht, den Vertrag aus wichtigem Grund zu kündigen, steht jeder Krankenkasse und der Integrationseinheit zu und kann nicht ausgeschlossen werden ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 314 BGB",{"name":"norm","hash":{"pfad":"§ 314 BGB","zeile":2},"data":data})) != null ? stack1 : "")
    + " in Verbindung mit "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 61 SGB X",{"name":"norm","hash":{"pfad":"§ 61 SGB X","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03[[AußerordentlicheKündigung.grund]] Ein wichtiger Grund liegt insbesondere vor, wenn:\n\udb80\udc04- ein Vertragspartner eine wesentliche Pflicht trotz schriftlicher Abmahnung und einer Abhilfefrist von drei Monaten weiter verletzt,\n\udb80\udc05- fällige Beträge trotz Mahnung länger als drei Monate nicht gezahlt werden, obwohl sie unstreitig oder verbindlich festgestellt sind,\n\udb80\udc06- über das Vermögen eines Vertragspartners das Insolvenzverfahren eröffnet oder dessen Eröffnung mangels Masse abgelehnt wird,\n\udb80\udc07- ein Vertragspartner die Gesundheitsergebnisse trotz Abmahnung nicht veröffentlicht, die Zusammenarbeit mit dem Öffentlichen Gesundheitsdienst einstellt oder die Charta nachhaltig missachtet,\n\udb80\udc08- Daten der Versicherten vorsätzlich zweckwidrig verarbeitet werden"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"securities"),{"name":"if","hash":{"pfad":"securities","zeile":8},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc09"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"securities"),{"name":"if","hash":{"pfad":"securities","zeile":9},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc0cDie außerordentliche Kündigung beendet den Vertrag nur zwischen der Integrationseinheit und der Krankenkasse, die kündigt oder der gekündigt wird.\n\udb80\udc0dSie ist nur binnen zwei Monaten zulässig, nachdem der Kündigende von ihrem Grund erfahren hat.\n\udb80\udc0eSie kann eine Auslauffrist von bis zu zwölf Monaten vorsehen, damit die Versorgung geordnet übergeleitet wird.\n\udb80\udc0f\n\udb80\udc10[[AußerordentlicheKündigung.aufsicht]] L37\n\udb80\udc11Ordnet die Aufsichtsbehörde an, den Vertrag zu ändern oder aufzuheben, kann die davon betroffene Krankenkasse ihn außerordentlich kündigen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 71 Abs. 6 Satz 3 SGB V",{"name":"norm","hash":{"pfad":"§ 71 Abs. 6 Satz 3 SGB V","zeile":17},"data":data})) != null ? stack1 : "")
    + "); die Frist von zwei Monaten beginnt mit der Bekanntgabe der Anordnung.\n\udb80\udc12Sie unterrichtet die Integrationseinheit unverzüglich von der Anordnung und verhandelt mit ihr über eine Änderung, soweit die Anordnung dafür Zeit lässt.\n\udb80\udc13\n\udb80\udc14[[AußerordentlicheKündigung.verhaeltnisse]] L41 D17\n\udb80\udc15Haben sich die Verhältnisse, die für den Inhalt des Vertrages maßgebend waren, seit seinem Abschluss wesentlich geändert, gilt für Anpassung und Kündigung "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 59 Abs. 1 SGB X",{"name":"norm","hash":{"pfad":"§ 59 Abs. 1 SGB X","zeile":21},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc16Vorrang hat die Anpassung; für Änderungen im Verfahren des Risikostrukturausgleichs gilt zunächst "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Methodenwechsel",{"name":"verweis","hash":{"pfad":"Methodenwechsel","zeile":22},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc17";
},"useData":true} },
{ id: "Beirat", path: "text/klauseln/Beirat.hbs", sha256: "32901c7208aaa7276a0e2c0594d5dd23135d51cc4bc6bdde0d81d92352051713", spec: {"0":function(container,depth0,helpers,partials,data) {
    return ", zur Verwendung des Einbehalts";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Beirat]] R6\n\udb80\udc02Die Vertragspartner bilden einen Beirat.\n\udb80\udc03Ihm gehören an:\n\udb80\udc04- je ein Mitglied jeder Krankenkasse,\n\udb80\udc05- zwei Mitglieder der Integrationseinheit,\n\udb80\udc06- zwei Mitglieder der teilnehmenden Leistungserbringer aus verschiedenen Sektoren,\n\udb80\udc07- zwei Mitglieder der Selbsthilfe und der Patientenvertretung, die die Gesundheitskonferenz vorschlägt,\n\udb80\udc08- je ein Mitglied jeder Gebietskörperschaft,\n\udb80\udc09- je ein Mitglied jedes Gesundheitsamts mit beratender Stimme.\n\udb80\udc0aDie entsendende Stelle benennt jedes Mitglied und eine Stellvertretung für vier Jahre; Wiederbenennung ist zulässig.\n\udb80\udc0b\n\udb80\udc0c[[Beirat.aufgaben]] R33 R40\n\udb80\udc0dDer Beirat berät die Vertragspartner zur Weiterentwicklung der Module, zu den Kennzahlen, zu den veröffentlichten Gesundheitsergebnissen, zur Verwendung der Erfolgsvergütung"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"retention"),{"name":"if","hash":{"pfad":"share.retention","zeile":13},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " und zur Umsetzung der Charta.\n\udb80\udc0eEr nimmt zum Bericht nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"oegd.bericht",{"name":"verweis","hash":{"pfad":"oegd.bericht","zeile":14},"data":data})) != null ? stack1 : "")
    + " Stellung, bevor dieser der Gesundheitskonferenz zugeht.\n\udb80\udc0fEr entscheidet nicht über Ansprüche aus diesem Vertrag und erhält keine personenbezogenen Daten.\n\udb80\udc10\n\udb80\udc11[[Beirat.verfahren]]\n\udb80\udc12Der Beirat tritt mindestens zweimal im Kalenderjahr zusammen und darüber hinaus, wenn ein Drittel seiner Mitglieder es verlangt.\n\udb80\udc13Er wählt aus seiner Mitte für zwei Jahre den Vorsitz; der Vorsitz liegt nicht bei der Integrationseinheit.\n\udb80\udc14Empfehlungen bedürfen der Mehrheit der anwesenden stimmberechtigten Mitglieder; abweichende Auffassungen werden auf Verlangen wiedergegeben.\n\udb80\udc15Folgt ein Vertragspartner einer Empfehlung nicht, begründet er dies binnen zwei Monaten in Textform.\n\udb80\udc16Die Mitglieder arbeiten ehrenamtlich; die Geschäfte führt die Integrationseinheit auf ihre Kosten.\n\udb80\udc17";
},"useData":true} },
{ id: "Einwilligung", path: "text/klauseln/Einwilligung.hbs", sha256: "3de08ffcacbfb82c970c5955643916e8c9052d6f3655f0928422912809669e2c", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Einwilligung]] L60 L61\n\udb80\udc02Die Vertragspartner dürfen personenbezogene Daten zur Durchführung dieses Vertrages nur verarbeiten, wenn die oder der Versicherte zuvor informiert worden ist und eingewilligt hat ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 5 SGB V","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03Die Einwilligung wird zugleich mit der Teilnahmeerklärung erteilt, schriftlich oder elektronisch und mit dem Wortlaut in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.teilnahme",{"name":"verweis","hash":{"pfad":"anlage.teilnahme","zeile":3},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc04Sie umfasst die Übermittlung der Abrechnungsdaten durch die Leistungserbringer an die Integrationseinheit oder die von ihr beauftragte Stelle und von dort an die Krankenkasse ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295a Abs. 1 SGB V",{"name":"norm","hash":{"pfad":"§ 295a Abs. 1 SGB V","zeile":4},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc05Die Information über Datenwege, Empfänger und Zwecke geht der Erklärung voraus; die Krankenkasse weist den Zeitpunkt nach.\n\udb80\udc06Ohne Einwilligung kommt eine Teilnahme nicht zustande.\n\udb80\udc07\n\udb80\udc08[[Einwilligung.widerruf]] L64\n\udb80\udc09Versicherte können die Einwilligung jederzeit mit Wirkung für die Zukunft widerrufen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 7 Abs. 3 DSGVO",{"name":"norm","hash":{"pfad":"Art. 7 Abs. 3 DSGVO","zeile":9},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc0aMit dem Zugang des Widerrufs endet die Teilnahme; bis dahin erbrachte Leistungen werden abgerechnet.\n\udb80\udc0bEin Nachteil in der Regelversorgung darf daraus nicht entstehen.\n\udb80\udc0c";
},"useData":true} },
{ id: "FreiwilligkeitLeistungserbringer", path: "text/klauseln/FreiwilligkeitLeistungserbringer.hbs", sha256: "9dc6d93f8b4d55570dd5d7dfae1b8bc35322af73ad721623b58a44ccbc8939de", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[FreiwilligkeitLeistungserbringer]] R13\n\udb80\udc02Die Teilnahme an diesem Vertrag ist für Leistungserbringer freiwillig.\n\udb80\udc03Jeder Leistungserbringer entscheidet frei, ob, in welchen Modulen und wie lange er mit der Integrationseinheit zusammenarbeitet.\n\udb80\udc04Die Vertragspartner benachteiligen niemanden, weil er nicht oder nicht mehr teilnimmt.\n\udb80\udc05\n\udb80\udc06[[FreiwilligkeitLeistungserbringer.ausschliesslichkeit]] R13 L38\n\udb80\udc07Eine Pflicht zu ausschließlicher Zusammenarbeit besteht nicht.\n\udb80\udc08Die Integrationseinheit darf Leistungserbringern weder verbieten noch durch Vorteile oder Nachteile davon abhalten, an anderen Verträgen teilzunehmen oder Versicherte jeder gesetzlichen Krankenkasse zu behandeln.\n\udb80\udc09Abreden, die dem widersprechen, sind unzulässig ("
    + ((stack1 = lookupProperty(helpers,"norm").call(depth0 != null ? depth0 : (container.nullContext || {}),"§ 69 Abs. 2 SGB V",{"name":"norm","hash":{"pfad":"§ 69 Abs. 2 SGB V","zeile":9},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc0a";
},"useData":true} },
{ id: "GemeinsameVerantwortung", path: "text/klauseln/GemeinsameVerantwortung.hbs", sha256: "79250c999647bcef2a595106dabeacfdc20ab903c46ea0cea1e67ca3712b7c0c", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc06- sich nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":6},"data":data})) != null ? stack1 : "")
    + " an einem negativen Delta beteiligt,\n\udb80\udc07";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":8},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc09- sich negative Deltas nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":9},"data":data})) != null ? stack1 : "")
    + " auf spätere Erfolge anrechnen lässt,\n\udb80\udc0a";
},"3":function(container,depth0,helpers,partials,data) {
    return " und der Qualität der Versorgung";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[GemeinsameVerantwortung]] R15 K6\n\udb80\udc02"
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":2,"gross":true},"data":data})) != null ? stack1 : "")
    + " und die Integrationseinheit tragen gemeinsam Verantwortung dafür, wie sich die Gesundheit der Versicherten der Region und die Leistungsausgaben entwickeln.\n\udb80\udc03Die finanzielle Mitverantwortung der Integrationseinheit für die Kostenentwicklung besteht darin, dass sie\n\udb80\udc04- für Investitionen und laufenden Aufwand in Vorleistung geht und das Risiko trägt, dass sie sich nicht auszahlen,\n\udb80\udc05"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":5},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc0c- den Zuweisungsabschlag nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":12},"data":data})) != null ? stack1 : "")
    + " auch dann zurückführt, wenn die Erfolgsvergütung dafür nicht ausreicht.\n\udb80\udc0d\n\udb80\udc0e[[GemeinsameVerantwortung.belohnung]] R15 R36\n\udb80\udc0fDie Belohnung für das Vorabinvestment ist die Erfolgsvergütung.\n\udb80\udc10Sie richtet sich allein nach dem Erfolg für das Gemeinwohl, gemessen an der Kostenentwicklung"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":16},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " für die Versicherten der Region.\n\udb80\udc11Eine Belohnung, die mit der Menge veranlasster oder erbrachter Leistungen steigt, erhält die Integrationseinheit nicht.\n\udb80\udc12";
},"useData":true} },
{ id: "Gesellschafterwechsel", path: "text/klauseln/Gesellschafterwechsel.hbs", sha256: "455c52f4837bb973eabaa0f870dc2318a7cbb6ad64188720aeb6f8a95b06aff7", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Gesellschafterwechsel]] R9\n\udb80\udc02Ein Gesellschafterwechsel bei der Integrationseinheit bedarf der vorherigen schriftlichen Zustimmung "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"genitiv",{"name":"kassen","hash":{"pfad":"genitiv","zeile":2},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc03Gesellschafterwechsel ist\n\udb80\udc04- jede Übertragung oder Ausgabe von Anteilen oder Stimmrechten, durch die ein Dritter Gesellschafter wird oder die Mehrheit der Anteile oder Stimmrechte wechselt,\n\udb80\udc05- jede Verpfändung oder sonstige Belastung von Anteilen,\n\udb80\udc06- jeder Erwerb eines beherrschenden Einflusses auf die Integrationseinheit oder auf ihren Mehrheitsgesellschafter,\n\udb80\udc07- jede Minderung der Beteiligung der örtlichen Träger unter den Stand bei Vertragsschluss.\n\udb80\udc08\n\udb80\udc09[[Gesellschafterwechsel.verfahren]] R9 L73\n\udb80\udc0aDie Integrationseinheit zeigt das Vorhaben "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"dativ",{"name":"kassen","hash":{"pfad":"dativ","zeile":10},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"dativ",{"name":"koerperschaften","hash":{"pfad":"dativ","zeile":10},"data":data})) != null ? stack1 : "")
    + " und der Gesundheitskonferenz mindestens sechs Monate vor dem Vollzug schriftlich an und legt Erwerber, Finanzierung und Folgen für Sicherheiten und örtliche Träger dar.\n\udb80\udc0b"
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"nominativ",{"name":"koerperschaften","hash":{"pfad":"nominativ","zeile":11,"gross":true},"data":data})) != null ? stack1 : "")
    + " und die Gesundheitskonferenz können innerhalb von zwei Monaten eine Empfehlung abgeben.\n\udb80\udc0c"
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":12,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"entscheidet","entscheiden",{"name":"kassenverb","hash":{"pfad":"entscheidet entscheiden","zeile":12},"data":data})) != null ? stack1 : "")
    + " innerhalb von drei Monaten nach vollständiger Anzeige; Schweigen gilt nicht als Zustimmung.\n\udb80\udc0dDie Zustimmung darf nur versagt werden, wenn das Vorhaben die Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":13},"data":data})) != null ? stack1 : "")
    + ", den Bestand der Sicherheiten, die Unabhängigkeit medizinischer Entscheidungen oder die Beteiligung der örtlichen Träger gefährdet.\n\udb80\udc0e\n\udb80\udc0f[[Gesellschafterwechsel.folgen]]\n\udb80\udc10Ein Gesellschafterwechsel ohne Zustimmung ist ein wichtiger Grund im Sinne von "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"AußerordentlicheKündigung.grund",{"name":"verweis","hash":{"pfad":"AußerordentlicheKündigung.grund","zeile":16},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc11Die Verpflichtungen der Integrationseinheit und bestellte Sicherheiten bleiben von einem Gesellschafterwechsel unberührt.\n\udb80\udc12";
},"useData":true} },
{ id: "Gewährträger", path: "text/klauseln/Gewährträger.hbs", sha256: "f3d9ba5722a969c23980180a92b9a0bc8a6ce0341beac7ca0596510a1abd13bd", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":3,"gross":true},"data":data})) != null ? stack1 : "")
    + " haftet als Integrationseinheit für alle Verpflichtungen aus diesem Vertrag unmittelbar mit dem eigenen Vermögen.\n\udb80\udc04Eine Übertragung der Integrationseinheit auf eine Eigengesellschaft oder ein Kommunalunternehmen lässt diese Haftung für die Verpflichtung zur Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":4},"data":data})) != null ? stack1 : "")
    + " unberührt.\n\udb80\udc05";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":6,"gross":true},"data":data})) != null ? stack1 : "")
    + " steht gegenüber "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"dativ",{"name":"kassen","hash":{"pfad":"dativ","zeile":6},"data":data})) != null ? stack1 : "")
    + " dafür ein, dass die Integrationseinheit ihre Verpflichtung zur Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":6},"data":data})) != null ? stack1 : "")
    + " und ihre Verpflichtungen bei Beendigung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"laufzeit.folgen",{"name":"verweis","hash":{"pfad":"laufzeit.folgen","zeile":6},"data":data})) != null ? stack1 : "")
    + " erfüllt.\n\udb80\udc07Zahlt die Integrationseinheit einen fälligen Betrag trotz schriftlicher Mahnung nicht innerhalb eines Monats, zahlt ihn "
    + ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":7},"data":data})) != null ? stack1 : "")
    + " auf schriftliche Anforderung der jeweiligen Krankenkasse innerhalb der Zahlungsfrist.\n\udb80\udc08Einer vorherigen Klage gegen die Integrationseinheit bedarf es nicht.\n\udb80\udc09";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0dVor einer solchen Übertragung unterrichtet "
    + ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":13},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"akkusativ",{"name":"kassen","hash":{"pfad":"akkusativ","zeile":13},"data":data})) != null ? stack1 : "")
    + " mindestens sechs Monate im Voraus.\n\udb80\udc0e";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0fDie Einstandspflicht gilt während der Laufzeit und danach, bis alle von ihr erfassten Ansprüche erfüllt sind.\n\udb80\udc10Sie besteht fort, wenn die Integrationseinheit umgewandelt, aufgelöst oder auf einen anderen Rechtsträger übertragen wird.\n\udb80\udc11"
    + ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":17,"gross":true},"data":data})) != null ? stack1 : "")
    + " ist verpflichtet, die für die Einstandspflicht nach Kommunalrecht und Beihilferecht erforderlichen Anzeigen zu erstatten und Genehmigungen einzuholen und sie "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"dativ",{"name":"kassen","hash":{"pfad":"dativ","zeile":17},"data":data})) != null ? stack1 : "")
    + " auf Verlangen nachzuweisen.\n\udb80\udc12";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Gewährträger]] R4 K8\n\udb80\udc02"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Gebietskörperschaft",{"name":"gleich","hash":{"pfad":"unit.carrier Gebietskörperschaft","zeile":2},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc0a\n\udb80\udc0b[[Gewährträger.bestand]]\n\udb80\udc0c"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carrier"),"Gebietskörperschaft",{"name":"gleich","hash":{"pfad":"unit.carrier Gebietskörperschaft","zeile":12},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"useData":true} },
{ id: "Haftung", path: "text/klauseln/Haftung.hbs", sha256: "2feffa83ad0dbe00350f9ed201a847dcd8c7eb2532f6825dcae01d44e7aa42af", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Haftung]]\n\udb80\udc02Jeder Vertragspartner und jeder Leistungserbringer haftet für die Erfüllung der eigenen Pflichten nach den gesetzlichen Vorschriften.\n\udb80\udc03Für die Behandlung der Versicherten haftet der behandelnde Leistungserbringer; die Integrationseinheit und "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":3},"data":data})) != null ? stack1 : "")
    + " haften dafür nicht.\n\udb80\udc04Therapiefreiheit und berufliche Verantwortung der Leistungserbringer werden durch diesen Vertrag nicht eingeschränkt.\n\udb80\udc05\n\udb80\udc06[[Haftung.begrenzung]]\n\udb80\udc07Bei einfacher Fahrlässigkeit haften die Vertragspartner einander nur für die Verletzung wesentlicher Vertragspflichten und nur bis zur Höhe des Schadens, der bei Abschluss des Vertrages als dessen typische Folge vorhersehbar war.\n\udb80\udc08Wesentlich sind Pflichten, deren Erfüllung die Durchführung des Vertrages erst ermöglicht und auf deren Einhaltung die anderen vertrauen dürfen.\n\udb80\udc09Die Begrenzung gilt nicht:\n\udb80\udc0a- bei Vorsatz und grober Fahrlässigkeit,\n\udb80\udc0b- bei Verletzung von Leben, Körper oder Gesundheit,\n\udb80\udc0c- für Ansprüche der betroffenen Personen nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 82 DSGVO",{"name":"norm","hash":{"pfad":"Art. 82 DSGVO","zeile":12},"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc0d- für Zahlungs-, Rückführungs- und Rückforderungsansprüche aus "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":13},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds",{"name":"verweis","hash":{"pfad":"zukunftsfonds","zeile":13},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung","zeile":13},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung",{"name":"verweis","hash":{"pfad":"abrechnung","zeile":13},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"laufzeit.folgen",{"name":"verweis","hash":{"pfad":"laufzeit.folgen","zeile":13},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0e\n\udb80\udc0f[[Haftung.freistellung]]\n\udb80\udc10Nimmt ein Dritter einen Vertragspartner wegen eines Umstandes in Anspruch, den ein anderer Vertragspartner zu vertreten hat, stellt dieser ihn von dem Anspruch und den notwendigen Kosten der Rechtsverteidigung frei.\n\udb80\udc11Der in Anspruch Genommene unterrichtet ihn unverzüglich und erkennt den Anspruch ohne seine Zustimmung nicht an.\n\udb80\udc12\n\udb80\udc13[[Haftung.falschangaben]]\n\udb80\udc14Wer für die Abrechnung oder für die Kennzahlen schuldhaft unrichtige Daten liefert, trägt die Kosten der dadurch nötigen Neuberechnung.\n\udb80\udc15Die Richtigstellung der Beträge selbst richtet sich nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung",{"name":"verweis","hash":{"pfad":"pruefung","zeile":21},"data":data})) != null ? stack1 : "")
    + " und lässt sich durch eine Haftungsbegrenzung nicht ausschließen.\n\udb80\udc16";
},"useData":true} },
{ id: "Haushaltsvorsorge", path: "text/klauseln/Haushaltsvorsorge.hbs", sha256: "3a21264f8f71a4848fbe51ed87c0ce0137d1b627091c46c7c258ac336bdc3e09", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":2,"gross":true},"data":data})) != null ? stack1 : "")
    + " sorgt dafür, dass die Integrationseinheit die Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.rueckfuehrung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.rueckfuehrung","zeile":2},"data":data})) != null ? stack1 : "")
    + " in jedem Jahr vollständig und rechtzeitig zahlen kann, veranschlagt die dafür nötigen Mittel im Haushalt, schafft die haushaltsrechtlichen Ermächtigungen und bildet die erforderlichen Rückstellungen.";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"nominativ",{"name":"koerperschaften","hash":{"pfad":"nominativ","zeile":2,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"koerperschaftenverb").call(alias1,"sorgt","sorgen",{"name":"koerperschaftenverb","hash":{"pfad":"sorgt sorgen","zeile":2},"data":data})) != null ? stack1 : "")
    + " dafür, dass die Integrationseinheit die Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.rueckfuehrung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.rueckfuehrung","zeile":2},"data":data})) != null ? stack1 : "")
    + " in jedem Jahr vollständig und rechtzeitig zahlen kann, "
    + ((stack1 = lookupProperty(helpers,"koerperschaftenverb").call(alias1,"veranschlagt","veranschlagen",{"name":"koerperschaftenverb","hash":{"pfad":"veranschlagt veranschlagen","zeile":2},"data":data})) != null ? stack1 : "")
    + " die dafür nötigen Mittel im Haushalt, "
    + ((stack1 = lookupProperty(helpers,"koerperschaftenverb").call(alias1,"schafft","schaffen",{"name":"koerperschaftenverb","hash":{"pfad":"schafft schaffen","zeile":2},"data":data})) != null ? stack1 : "")
    + " die haushaltsrechtlichen Ermächtigungen und "
    + ((stack1 = lookupProperty(helpers,"koerperschaftenverb").call(alias1,"bildet","bilden",{"name":"koerperschaftenverb","hash":{"pfad":"bildet bilden","zeile":2},"data":data})) != null ? stack1 : "")
    + " die erforderlichen Rückstellungen.";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "stellt "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),"nominativ",{"name":"partei","hash":{"pfad":"unit.carriedBy nominativ","zeile":8},"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"koerperschaftenverb").call(alias1,"stellt","stellen",{"name":"koerperschaftenverb","hash":{"pfad":"stellt stellen","zeile":8},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"nominativ",{"name":"koerperschaften","hash":{"pfad":"nominativ","zeile":8},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Haushaltsvorsorge]] K8 R26\n\udb80\udc02"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),{"name":"if","hash":{"pfad":"unit.carriedBy","zeile":2},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc03Die Integrationseinheit weist die Verpflichtung in ihrer Wirtschaftsplanung und in jedem Jahresabschluss bis zur letzten Zahlung aus.\n\udb80\udc04\n\udb80\udc05[[ruecklage]] K8\n\udb80\udc06Die Integrationseinheit führt die Rücklage nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung.ruecklage",{"name":"verweis","hash":{"pfad":"Mittelverwendung.ruecklage","zeile":6},"data":data})) != null ? stack1 : "")
    + " auf einem gesonderten Konto.\n\udb80\udc07Mittel der Rücklage dürfen nicht für andere Zwecke entnommen werden.\n\udb80\udc08Reicht die Rücklage nicht aus, "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"carriedBy"),{"name":"if","hash":{"pfad":"unit.carriedBy","zeile":8},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "")
    + " der Integrationseinheit den fehlenden Betrag vor Fälligkeit der Rückführung zur Verfügung.\n\udb80\udc09\n\udb80\udc0a[[bericht]]\n\udb80\udc0bDie Integrationseinheit berichtet der Vertretungskörperschaft zu jedem Haushaltsentwurf über die noch zu zahlende Rückführung und den Stand der Rücklage.\n\udb80\udc0c";
},"useData":true} },
{ id: "Interessenkonflikt", path: "text/klauseln/Interessenkonflikt.hbs", sha256: "cd35cb6196a3cad422a3afa6eabcd904716785d909335ec47ef443d27c1c22b1", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Interessenkonflikt]] R4 R45\n\udb80\udc02Die kommunale Seite trägt die Integrationseinheit und ist zugleich an der Bewertung ihrer Ergebnisse beteiligt.\n\udb80\udc03Damit beides einander nicht beeinflusst, sind "
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"nominativ",{"name":"koerperschaften","hash":{"pfad":"nominativ","zeile":3},"data":data})) != null ? stack1 : "")
    + " und die Integrationseinheit verpflichtet,\n\udb80\udc04- die Leitung der Integrationseinheit von der Leitung des Gesundheitsamts und von der Geschäftsführung der Gesundheitskonferenz personell zu trennen,\n\udb80\udc05- sicherzustellen, dass niemand, der für die Integrationseinheit tätig ist oder ihren Organen angehört, in der Gesundheitskonferenz über Empfehlungen zur Integrationseinheit oder über die Bewertung ihrer Ergebnisse abstimmt,\n\udb80\udc06- jeden persönlichen oder wirtschaftlichen Interessenkonflikt, der die Durchführung oder Bewertung dieses Vertrages betrifft, unverzüglich gegenüber "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"dativ",{"name":"kassen","hash":{"pfad":"dativ","zeile":6},"data":data})) != null ? stack1 : "")
    + " und der Gesundheitskonferenz offenzulegen.\n\udb80\udc07\n\udb80\udc08[[Interessenkonflikt.bewertung]] R40 R45\n\udb80\udc09Die Ergebnisse der Versorgung ermittelt und bewertet allein die Auswertungsstelle.\n\udb80\udc0aWeder die Integrationseinheit noch "
    + ((stack1 = lookupProperty(helpers,"koerperschaften").call(alias1,"nominativ",{"name":"koerperschaften","hash":{"pfad":"nominativ","zeile":10},"data":data})) != null ? stack1 : "")
    + " erteilen ihr dazu Weisungen oder ändern ihre Feststellungen.\n\udb80\udc0bDie Stellungnahme der Integrationseinheit wird getrennt von den Feststellungen veröffentlicht.\n\udb80\udc0c\n\udb80\udc0d[[Interessenkonflikt.aufsicht]]\n\udb80\udc0eKommunale Aufsichts- und Beteiligungsrechte über die Integrationseinheit bleiben unberührt.\n\udb80\udc0fSie dürfen nicht dazu ausgeübt werden, Leistungserbringer oder gesetzliche Krankenkassen wegen ihrer Haltung zu diesem Vertrag zu bevorzugen oder zu benachteiligen.\n\udb80\udc10";
},"useData":true} },
{ id: "Meldepflichten", path: "text/klauseln/Meldepflichten.hbs", sha256: "862af6fc2ba02ecf3c84106fd0f134695defda9188c474cdb0eb3e7d2f1dd57e", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Meldepflichten]] L42\n\udb80\udc02Jede Krankenkasse übermittelt der Vertragstransparenzstelle beim Bundesamt für Soziale Sicherung ohne Aufforderung die Angaben zu diesem Vertrag und zu jeder Änderung ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 293a SGB V",{"name":"norm","hash":{"pfad":"§ 293a SGB V","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03Dazu gehören:\n\udb80\udc04- die Vertragsform und die Krankenkasse,\n\udb80\udc05- die Art der beteiligten Leistungserbringer,\n\udb80\udc06- der Vertragsbeginn, der Tag, an dem Änderungen wirksam werden, und das Vertragsende,\n\udb80\udc07- der räumliche Geltungsbereich,\n\udb80\udc08- die Diagnosen, die ein Modul als Einschlusskriterium nennt,\n\udb80\udc09- die Vertragsnummer.\n\udb80\udc0aDie Meldung erfolgt binnen eines Monats nach dem Abschluss des Vertrages oder des Nachtrags.\n\udb80\udc0b\n\udb80\udc0c[[Meldepflichten.laender]] L44\n\udb80\udc0dJede Krankenkasse übermittelt den Vertrag und seine Nachträge den für die Sozialversicherung zuständigen obersten Verwaltungsbehörden der Länder, zu denen die Region gehört, soweit diese nicht selbst die Aufsicht über sie führen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 71 Abs. 5 SGB V",{"name":"norm","hash":{"pfad":"§ 71 Abs. 5 SGB V","zeile":13},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc0eSie unterrichtet die Integrationseinheit von der Übermittlung und von jeder Äußerung der Behörde.\n\udb80\udc0f\n\udb80\udc10[[Meldepflichten.leistungserbringer]] L45\n\udb80\udc11Die Leistungserbringer übermitteln die Abrechnungsdaten auf den gesetzlich bestimmten Wegen, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung","zeile":17},"data":data})) != null ? stack1 : "")
    + " für jede Gruppe nennt.\n\udb80\udc12";
},"useData":true} },
{ id: "Methodenwechsel", path: "text/klauseln/Methodenwechsel.hbs", sha256: "2d06b132b39056273528d0b1db2448a23c8c79af946fc6881ef8f8ecaf0e2af3", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Methodenwechsel]] D17\n\udb80\udc02Ein Methodenwechsel liegt vor, wenn eine Änderung des Risikostrukturausgleichs die Normkosten einer Krankenkasse für die Versicherten der Region gegenüber dem Verfahren, auf dem der Referenzquotient beruht (bisheriges Verfahren), um mehr als 0,5 % verändert.\n\udb80\udc03Dazu gehören Änderungen der Rechtsverordnung, des Klassifikationsmodells, der regionalen Merkmale und der Abgrenzung der Leistungsausgaben.\n\udb80\udc04Die Krankenkasse und die Integrationseinheit können bis zur endgültigen Abrechnung des ersten Abrechnungsjahres mit dem neuen Verfahren verlangen, dass die Auswertungsstelle den Methodenwechsel feststellt.\n\udb80\udc05\n\udb80\udc06[[parallelrechnung]] D17\n\udb80\udc07Für das erste Abrechnungsjahr mit dem neuen Verfahren berechnet die Auswertungsstelle die Normkosten nach beiden Verfahren (Parallelrechnung).\n\udb80\udc08Dieses Abrechnungsjahr wird nach dem bisherigen Verfahren abgerechnet.\n\udb80\udc09Ab dem folgenden Abrechnungsjahr gilt der übergeleitete Referenzquotient.\n\udb80\udc0a= neuer Referenzquotient = bisheriger Referenzquotient × Normkosten nach bisherigem Verfahren ÷ Normkosten nach neuem Verfahren\n\udb80\udc0bEr wird kaufmännisch auf sechs Nachkommastellen gerundet und in einem Nachtrag festgehalten.\n\udb80\udc0c\n\udb80\udc0d[[anpassung]] D17\n\udb80\udc0eIst die Parallelrechnung nicht möglich oder ist einem Vertragspartner das Ergebnis nicht zuzumuten, verhandeln die Vertragspartner über eine Anpassung ("
    + ((stack1 = lookupProperty(helpers,"norm").call(depth0 != null ? depth0 : (container.nullContext || {}),"§ 59 Abs. 1 SGB X",{"name":"norm","hash":{"pfad":"§ 59 Abs. 1 SGB X","zeile":14},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc0fBis zu einer Einigung oder Entscheidung werden die betroffenen Abrechnungsjahre nur vorläufig abgerechnet, und zwar mit dem bisherigen Referenzquotienten und den Normkosten nach neuem Verfahren; Zahlungen stehen unter dem Vorbehalt der Korrektur.\n\udb80\udc10";
},"useData":true} },
{ id: "Mittelverwendung", path: "text/klauseln/Mittelverwendung.hbs", sha256: "3c9e6f1cda146bc6948443785889dce7cabe31dcdb8950afc41290df2e9d5401", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Mittelverwendung]] R29 R35\n\udb80\udc02Die Integrationseinheit verwendet den Zuweisungsaufschlag und die Erfolgsvergütung in dieser Reihenfolge:\n\udb80\udc03- für fällige Zahlungen an die Krankenkasse, insbesondere für die Rückführung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.rueckfuehrung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.rueckfuehrung","zeile":3},"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc04- [[ruecklage]] für eine Rücklage in Höhe der Rückführung, die in den beiden folgenden Kalenderjahren zu zahlen ist, berechnet mit den Zuweisungen des zuletzt beschiedenen Jahresausgleichs,\n\udb80\udc05- für ihre Aufwände und Investitionen zur Verbesserung der Versorgung und der Gesundheit in der Region,\n\udb80\udc06- [[kapital]] für die Verzinsung und Rückzahlung des Kapitals, das Gründungspartner, Gesellschafter, Träger, Banken und andere Kapitalgeber bereitgestellt haben.\n\udb80\udc07\n\udb80\udc08[[plan]] R35\n\udb80\udc09Den Zuweisungsaufschlag verwendet die Integrationseinheit nach ihrem Investitions- und Maßnahmenplan ("
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"vertragspartner.unternehmerisch",{"name":"verweis","hash":{"pfad":"vertragspartner.unternehmerisch","zeile":9},"data":data})) != null ? stack1 : "")
    + ") spätestens bis zum Ende des zweiten Kalenderjahres nach seinem Zufluss, soweit er nicht der Rücklage dient.\n\udb80\udc0aSie weist die Verwendung und Abweichungen vom Plan der Krankenkasse jährlich durch einen geprüften Abschluss nach.\n\udb80\udc0b\n\udb80\udc0c[[ertrag]] R34\n\udb80\udc0dAusschüttungen und Zahlungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung.kapital",{"name":"verweis","hash":{"pfad":"Mittelverwendung.kapital","zeile":13},"data":data})) != null ? stack1 : "")
    + " sind nur zulässig, soweit alle vorrangigen Zwecke des Kalenderjahres erfüllt sind.\n\udb80\udc0e\n\udb80\udc0f[[schluessel]] L31 R36\n\udb80\udc10Gibt die Integrationseinheit Mittel an Leistungserbringer weiter, richtet sich die Verteilung nach Aufgaben, Aufwand und Ergebniskennzahlen.\n\udb80\udc11Sie richtet sich nicht nach Diagnosen, Verordnungen, Überweisungen, Einweisungen oder der Menge erbrachter Leistungen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 73 Abs. 7 SGB V",{"name":"norm","hash":{"pfad":"§ 73 Abs. 7 SGB V","zeile":17},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 128 SGB V",{"name":"norm","hash":{"pfad":"§ 128 SGB V","zeile":17},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 299a StGB",{"name":"norm","hash":{"pfad":"§ 299a StGB","zeile":17},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 299b StGB",{"name":"norm","hash":{"pfad":"§ 299b StGB","zeile":17},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc12Den Verteilungsschlüssel legt die Integrationseinheit der Krankenkasse vor der ersten Zahlung offen.\n\udb80\udc13";
},"useData":true} },
{ id: "Prüfrechte", path: "text/klauseln/Prüfrechte.hbs", sha256: "f217b15a3af85c64d5f8f02667b9d8da5c12ebc26b971d2d9dfdc858b194b15e", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Prüfrechte]] D21\n\udb80\udc02Die Krankenkasse und die Integrationseinheit können jede Abrechnung und die ihr zugrunde liegenden Daten durch eine zur Verschwiegenheit verpflichtete sachverständige Person prüfen lassen.\n\udb80\udc03Die geprüfte Seite legt alle Unterlagen vor, die zum Nachvollziehen der Abrechnung erforderlich sind, und gewährt nach Ankündigung von vier Wochen Einsicht.\n\udb80\udc04Der prüfenden Seite werden nur Ergebnisse ohne Versichertenbezug mitgeteilt.\n\udb80\udc05\n\udb80\udc06[[umfang]]\n\udb80\udc07Die Krankenkasse kann in gleicher Weise prüfen, ob die Integrationseinheit ihre Mittel nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Mittelverwendung",{"name":"verweis","hash":{"pfad":"Mittelverwendung","zeile":7},"data":data})) != null ? stack1 : "")
    + " verwendet und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung.diagnosen",{"name":"verweis","hash":{"pfad":"verguetung.diagnosen","zeile":7},"data":data})) != null ? stack1 : "")
    + " einhält.\n\udb80\udc08Gesetzliche Prüfrechte, insbesondere der Aufsichtsbehörden und der Prüfdienste nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 274 SGB V",{"name":"norm","hash":{"pfad":"§ 274 SGB V","zeile":8},"data":data})) != null ? stack1 : "")
    + ", bleiben unberührt; die Integrationseinheit unterstützt diese Prüfungen.\n\udb80\udc09\n\udb80\udc0a[[kosten]]\n\udb80\udc0bDie Kosten der Prüfung trägt, wer sie verlangt.\n\udb80\udc0cFührt die Prüfung dazu, dass sich ein Anspruch um mehr als ein Hundertstel zugunsten der prüfenden Seite ändert, trägt sie die geprüfte Seite.\n\udb80\udc0d\n\udb80\udc0e[[aufbewahrung]]\n\udb80\udc0fUnterlagen, die für eine Abrechnung bedeutsam sind, werden aufbewahrt, bis die Ansprüche aus dem Abrechnungsjahr nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Verjährung",{"name":"verweis","hash":{"pfad":"Verjährung","zeile":15},"data":data})) != null ? stack1 : "")
    + " verjährt sind.\n\udb80\udc10";
},"useData":true} },
{ id: "Rechtsnachfolge", path: "text/klauseln/Rechtsnachfolge.hbs", sha256: "3726cf66662379e039b2cfa71214ce4fc360a9cfad6d758dc5fcee096e2d6163", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fundYearsAfterSuccession"),{"name":"if","hash":{"pfad":"fundYearsAfterSuccession","zeile":13},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fundYearsAfterSuccession"),"getrennt",{"name":"gleich","hash":{"pfad":"fundYearsAfterSuccession getrennt","zeile":14},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0fFür "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"akkusativ",{"name":"partei","hash":{"pfad":"this akkusativ","zeile":15},"data":data})) != null ? stack1 : "")
    + " werden die Fondsjahre nach der Rechtsnachfolge getrennt fortgeführt.\n\udb80\udc10";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc11Für "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"akkusativ",{"name":"partei","hash":{"pfad":"this akkusativ","zeile":17},"data":data})) != null ? stack1 : "")
    + " werden die Fondsjahre nach der Rechtsnachfolge gemeinsam mit denen der aufnehmenden Krankenkasse fortgeführt.\n\udb80\udc12";
},"4":function(container,depth0,helpers,partials,data) {
    return " und der Mitzeichnenden, die für sie einstehen,";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Rechtsnachfolge]] L84 D20\n\udb80\udc02Rechte und Pflichten aus diesem Vertrag gehen auf die Rechtsnachfolger der Vertragspartner über.\n\udb80\udc03Vereinigt sich eine Krankenkasse mit einer anderen gesetzlichen Krankenkasse, tritt die aus der Vereinigung hervorgehende Krankenkasse in den Vertrag ein.\n\udb80\udc04War die andere an diesem Vertrag nicht beteiligt, gilt die Vereinigung für deren Versicherte als Beitritt nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"beitritt",{"name":"verweis","hash":{"pfad":"beitritt","zeile":4},"data":data})) != null ? stack1 : "")
    + " zum Tag der Vereinigung.\n\udb80\udc05Die Einzelheiten halten die Vertragspartner binnen sechs Monaten nach der Vereinigung in einem Nachtrag fest.\n\udb80\udc06\n\udb80\udc07[[Rechtsnachfolge.fondsjahre]] L84 K9 D20\n\udb80\udc08Fondsjahre, Basisjahre und Referenzquotienten der vereinigten Krankenkassen werden getrennt fortgeführt, soweit der Nachtrag nichts anderes bestimmt.\n\udb80\udc09Versicherte werden dafür nach Versichertentagen der Krankenkasse zugeordnet, der sie vor der Vereinigung angehörten.\n\udb80\udc0aWer nach der Vereinigung hinzukommt oder sich nicht mehr zuordnen lässt, wird im Verhältnis der Versichertentage des letzten vollen Kalenderjahres vor der Vereinigung aufgeteilt.\n\udb80\udc0bWerden die Zuweisungen nach der Vereinigung gemeinsam ermittelt, teilt die Krankenkasse sie nach demselben Maßstab auf.\n\udb80\udc0c"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":12},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc15\n\udb80\udc16[[Rechtsnachfolge.kassenwechsel]] D20\n\udb80\udc17Wechseln Versicherte die Krankenkasse, endet ihre Zurechnung zur bisherigen mit dem letzten Tag der Mitgliedschaft oder Familienversicherung; ist die neue Krankenkasse an diesem Vertrag beteiligt, beginnt die Zurechnung zu ihr mit dem folgenden Tag.\n\udb80\udc18Eine Teilnahmeerklärung geht auf die neue Krankenkasse nicht über.\n\udb80\udc19\n\udb80\udc1a[[Rechtsnachfolge.integrationseinheit]] K8\n\udb80\udc1bDie Integrationseinheit kann den Vertrag nur mit schriftlicher Zustimmung aller Krankenkassen"
    + ((stack1 = lookupProperty(helpers,"hatklausel").call(alias1,"Gewährträger",{"name":"hatklausel","hash":{"pfad":"Gewährträger","zeile":27},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " sowie nach Anhörung der Gesundheitskonferenz auf eine andere Stelle übertragen.\n\udb80\udc1cEine Umwandlung, bei der die Verpflichtung zur Rückführung nicht in vollem Umfang auf den Rechtsnachfolger übergeht, ist ohne diese Zustimmung unzulässig.\n\udb80\udc1dAnsprüche gegen eine Krankenkasse darf sie nur mit deren Zustimmung abtreten.\n\udb80\udc1e";
},"useData":true} },
{ id: "SalvatorischeKlausel", path: "text/klauseln/SalvatorischeKlausel.hbs", sha256: "a91fe8a006a7be936779f1b7f2e36cc49de50b92c9726c50ba85d26854c6d50a", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[SalvatorischeKlausel]] L81\n\udb80\udc02Ist eine Bestimmung dieses Vertrages unwirksam oder wird sie es, bleiben die übrigen wirksam; die Vertragspartner hätten den Vertrag auch ohne die unwirksame Bestimmung geschlossen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(depth0 != null ? depth0 : (container.nullContext || {}),"§ 58 Abs. 3 SGB X",{"name":"norm","hash":{"pfad":"§ 58 Abs. 3 SGB X","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03An die Stelle der unwirksamen Bestimmung tritt durch Nachtrag eine wirksame, die ihrem wirtschaftlichen und versorgungspolitischen Zweck am nächsten kommt.\n\udb80\udc04Entsprechendes gilt für Lücken.\n\udb80\udc05\n\udb80\udc06[[SalvatorischeKlausel.kern]] R13 R14 R15 R16 R17 R18\n\udb80\udc07Betrifft die Unwirksamkeit die Freiwilligkeit der Teilnahme, die Wahlfreiheit der Versicherten, die finanzielle Mitverantwortung, die Zusammenarbeit mit dem Öffentlichen Gesundheitsdienst, die Veröffentlichung der Gesundheitsergebnisse oder die Charta, verhandeln die Vertragspartner unverzüglich über einen Nachtrag, der den verpflichtenden Inhalt der Variante wiederherstellt.\n\udb80\udc08";
},"useData":true} },
{ id: "Schriftform", path: "text/klauseln/Schriftform.hbs", sha256: "1871a9d5f4d03d060c890a16b9d3c7188bb194cc580016bfc3d0f71c945f1cea", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Schriftform]] L40\n\udb80\udc02Der Vertrag, seine Änderungen und seine Aufhebung bedürfen der Schriftform ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 56 SGB X",{"name":"norm","hash":{"pfad":"§ 56 SGB X","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03Alle Vertragspartner unterzeichnen dieselbe Urkunde oder tauschen gleichlautende, von der jeweils anderen Seite unterzeichnete Urkunden aus ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 126 Abs. 2 BGB",{"name":"norm","hash":{"pfad":"§ 126 Abs. 2 BGB","zeile":3},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc04Statt der Unterschrift kann jeder Vertragspartner ein gleichlautendes elektronisches Dokument mit seiner qualifizierten elektronischen Signatur versehen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 126a BGB",{"name":"norm","hash":{"pfad":"§ 126a BGB","zeile":4},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc05\n\udb80\udc06[[Schriftform.formklausel]] L85\n\udb80\udc07Auch der Verzicht auf dieses Formerfordernis bedarf der Schriftform.\n\udb80\udc08Mündliche Nebenabreden bestehen nicht.\n\udb80\udc09Protokollnotizen, die den Vertrag auslegen, ohne seinen Wortlaut zu ändern, werden von allen Vertragspartnern unterzeichnet und dem Vertrag beigefügt.\n\udb80\udc0a\n\udb80\udc0b[[Schriftform.textform]]\n\udb80\udc0cMitteilungen, Berichte und Bestätigungen nach diesem Vertrag bedürfen der Textform, soweit nichts anderes bestimmt ist.\n\udb80\udc0d";
},"useData":true} },
{ id: "Streitbeilegung", path: "text/klauseln/Streitbeilegung.hbs", sha256: "3ba172ee20bab185d740f004daaa0ab6f619d1bcace16f09f1bd036e3f5c2a64", spec: {"0":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc02[[Streitbeilegung]] L82\n\udb80\udc03Die Vertragspartner legen Meinungsverschiedenheiten in folgenden Schritten bei:\n\udb80\udc04- Verhandlung zwischen den für die Durchführung des Vertrages Verantwortlichen binnen vier Wochen, nachdem ein Vertragspartner den Streitpunkt in Textform angezeigt hat,\n\udb80\udc05- Verhandlung zwischen den gesetzlichen Vertretungen unter Vermittlung des Vorsitzes des Beirats binnen weiterer acht Wochen.\n\udb80\udc06Bleiben diese Schritte ohne Ergebnis, entscheiden die staatlichen Gerichte.\n\udb80\udc07Schiedsgutachten und Schiedsgerichte sind nicht vereinbart.\n\udb80\udc08Eine Klage ist erst zulässig, wenn die Schritte durchgeführt sind oder die dafür bestimmten Fristen abgelaufen sind.\n\udb80\udc09";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0a[[Streitbeilegung]] L82\n\udb80\udc0bDie Vertragspartner legen Meinungsverschiedenheiten in folgenden Schritten bei:\n\udb80\udc0c- Verhandlung zwischen den für die Durchführung des Vertrages Verantwortlichen binnen vier Wochen, nachdem ein Vertragspartner den Streitpunkt in Textform angezeigt hat,\n\udb80\udc0d- Verhandlung zwischen den gesetzlichen Vertretungen unter Vermittlung des Vorsitzes des Beirats binnen weiterer acht Wochen,\n\udb80\udc0e- Schiedsgutachten, soweit es um Zahlen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Streitbeilegung.schiedsgutachten",{"name":"verweis","hash":{"pfad":"Streitbeilegung.schiedsgutachten","zeile":14},"data":data})) != null ? stack1 : "")
    + " geht,\n\udb80\udc0f- Entscheidung durch die staatlichen Gerichte.\n\udb80\udc10Eine Klage ist erst zulässig, wenn die vorausgehenden Schritte durchgeführt sind oder die dafür bestimmten Fristen abgelaufen sind.\n\udb80\udc11\n\udb80\udc12[[Streitbeilegung.schiedsgutachten]] L82 D21\n\udb80\udc13Streit über die Höhe der Leistungsausgaben, der Normkosten, des Referenzquotienten, des Deltas, des Qualitätsfaktors, der Zuweisungen oder eines daraus errechneten Betrages entscheidet ein Schiedsgutachten nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 317 BGB",{"name":"norm","hash":{"pfad":"§ 317 BGB","zeile":19},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc14Gegenstand des Schiedsgutachtens sind Tatsachen und Rechenschritte; über Rechtsfragen entscheiden die Gerichte.\n\udb80\udc15Die Beteiligten bestellen gemeinsam eine Wirtschaftsprüferin, einen Wirtschaftsprüfer oder eine andere Person mit nachgewiesener Erfahrung im Risikostrukturausgleich, die mit keinem von ihnen wirtschaftlich oder persönlich verbunden ist.\n\udb80\udc16Einigen sie sich nicht binnen vier Wochen, benennt das Institut der Wirtschaftsprüfer in Deutschland e. V. die Person auf Antrag eines Beteiligten.\n\udb80\udc17Das Schiedsgutachten ist binnen sechs Monaten nach der Bestellung zu erstatten.\n\udb80\udc18Die Feststellung ist für die Beteiligten verbindlich, wenn sie nicht offenbar unrichtig ist ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 319 BGB",{"name":"norm","hash":{"pfad":"§ 319 BGB","zeile":24},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc19Die Kosten tragen die Beteiligten in dem Verhältnis, in dem ihre Zahlen von der Feststellung abweichen.\n\udb80\udc1a";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc1c\n\udb80\udc1d[[Streitbeilegung.schiedsgericht]] L82\n\udb80\udc1eEin Schiedsgericht entscheidet nur, wenn die Beteiligten dies nach Entstehen der Streitigkeit in einer gesonderten Urkunde nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(depth0 != null ? depth0 : (container.nullContext || {}),"§ 1031 ZPO",{"name":"norm","hash":{"pfad":"§ 1031 ZPO","zeile":30},"data":data})) != null ? stack1 : "")
    + " vereinbaren und die Aufsichtsbehörde der beteiligten Krankenkasse zuvor unterrichtet worden ist.\n\udb80\udc1f";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Kommunal",{"name":"gleich","hash":{"pfad":"standard Kommunal","zeile":1},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"standard"),"Partner",{"name":"gleich","hash":{"pfad":"standard Partner","zeile":27},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true} },
{ id: "Teilnahmeerklärung", path: "text/klauseln/Teilnahmeerklärung.hbs", sha256: "571f41ee3fd07af14b723915d715f4ec3d1c3c3cab601028491349817bfa56a4", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0a- die zeitliche Bindung: Die Teilnahme dauert mindestens "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"zahlwort","hash":{"pfad":"participation.temporalBinding","zeile":10},"data":data})) != null ? stack1 : "")
    + ",\n\udb80\udc0b";
},"1":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc0c- die zeitliche Bindung: Eine Mindestdauer der Teilnahme besteht nicht,\n\udb80\udc0d";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc17| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":23},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"statuteRule"),{"name":"if","hash":{"pfad":"statuteRule","zeile":23},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc18";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"statuteRule"),{"name":"wert","hash":{"pfad":"statuteRule","zeile":23},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "Satzung";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Teilnahmeerklärung]] L50\n\udb80\udc02Versicherte erklären ihre Teilnahme schriftlich oder elektronisch gegenüber ihrer Krankenkasse ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 4 Satz 1 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 4 Satz 1 SGB V","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03Die Integrationseinheit und die Leistungserbringer dürfen die Erklärung als Boten weiterleiten, aber nicht an Stelle der Krankenkasse annehmen.\n\udb80\udc04Vor der Erklärung erhalten Versicherte die Information nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.teilnahme",{"name":"verweis","hash":{"pfad":"anlage.teilnahme","zeile":4},"data":data})) != null ? stack1 : "")
    + "; die Erklärung folgt dem dort festgelegten Wortlaut.\n\udb80\udc05Die Teilnahme beginnt mit dem Tag, an dem die Krankenkasse sie bestätigt.\n\udb80\udc06\n\udb80\udc07[[Teilnahmeerklärung.inhalt]] L52 L53\n\udb80\udc08Die Teilnahmeerklärung regelt nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 4 Satz 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 4 Satz 5 SGB V","zeile":8},"data":data})) != null ? stack1 : "")
    + ":\n\udb80\udc09"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"if","hash":{"pfad":"participation.temporalBinding","zeile":9},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc0e- die Bindung an Leistungserbringer: Eine solche Bindung besteht nicht,\n\udb80\udc0f- die Folgen von Pflichtverstößen: Verletzt der oder die Versicherte Mitwirkungspflichten eines Moduls trotz schriftlichen Hinweises wiederholt und so, dass dessen Ziel nicht mehr erreicht werden kann, kann die Krankenkasse die Teilnahme an diesem Modul mit einer Frist von einem Monat beenden.\n\udb80\udc10Andere Folgen haben Pflichtverstöße nicht, insbesondere keine Zahlungspflicht und keinen Verlust von Ansprüchen auf die Regelversorgung.\n\udb80\udc11\n\udb80\udc12[[Teilnahmeerklärung.satzung]] L54\n\udb80\udc13Für die Abgabe der Teilnahmeerklärung gilt die Satzung der jeweiligen Krankenkasse ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 4 Satz 6 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 4 Satz 6 SGB V","zeile":19},"data":data})) != null ? stack1 : "")
    + "):\n\udb80\udc14| Krankenkasse | Regelung |\n\udb80\udc15|---|---|\n\udb80\udc16"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":22},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc19\n\udb80\udc1a[[Teilnahmeerklärung.vertretung]] L57\n\udb80\udc1bFür Minderjährige gibt die gesetzliche Vertretung die Erklärung ab; "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 36 SGB I",{"name":"norm","hash":{"pfad":"§ 36 SGB I","zeile":27},"data":data})) != null ? stack1 : "")
    + " bleibt unberührt.\n\udb80\udc1cFür Volljährige, die ihre Angelegenheiten insoweit nicht selbst besorgen können, erklärt die rechtliche Betreuung oder die bevollmächtigte Person, deren Aufgabenbereich die Gesundheitssorge umfasst.\n\udb80\udc1dDer erkennbare Wille der vertretenen Person geht vor.\n\udb80\udc1e";
},"useData":true} },
{ id: "Verjährung", path: "text/klauseln/Verjährung.hbs", sha256: "cb4f60f4fd388b8615826e77a2e2af138d2617f9b5fcf4be1c02158c923f02dc", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Verjährung]] L34\n\udb80\udc02Ansprüche nach diesem Vertrag verjähren in vier Jahren.\n\udb80\udc03Die Frist beginnt mit dem Ende des Kalenderjahres, in dem der Anspruch fällig geworden ist; Kenntnis ist nicht erforderlich.\n\udb80\udc04\n\udb80\udc05[[korrekturen]] L34 L36\n\udb80\udc06Für Ansprüche, die auf der Änderung eines Bescheids im Risikostrukturausgleich nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.rsa",{"name":"verweis","hash":{"pfad":"pruefung.rsa","zeile":6},"data":data})) != null ? stack1 : "")
    + " oder "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"pruefung.diagnosepruefung",{"name":"verweis","hash":{"pfad":"pruefung.diagnosepruefung","zeile":6},"data":data})) != null ? stack1 : "")
    + " beruhen, beginnt die Frist mit dem Ende des Kalenderjahres, in dem der Bescheid unanfechtbar geworden ist.\n\udb80\udc07Ansprüche auf Rückführung und auf deren Berichtigung verjähren nicht vor Ablauf von vier Jahren nach dem Ende des Kalenderjahres, in dem der letzte Betrag nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.nachwirkung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.nachwirkung","zeile":7},"data":data})) != null ? stack1 : "")
    + " zu zahlen war.\n\udb80\udc08\n\udb80\udc09[[hemmung]]\n\udb80\udc0aEinwendungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"abrechnung.einwendungen",{"name":"verweis","hash":{"pfad":"abrechnung.einwendungen","zeile":10},"data":data})) != null ? stack1 : "")
    + " hemmen die Verjährung, bis über sie entschieden ist; für die Streitbeilegung gilt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"streitbeilegung.fortgeltung",{"name":"verweis","hash":{"pfad":"streitbeilegung.fortgeltung","zeile":10},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc0bFür Schadensersatz wegen Vorsatz und für Ansprüche, deren Verjährung kraft Gesetzes nicht erleichtert werden kann, gelten die gesetzlichen Fristen.\n\udb80\udc0c";
},"useData":true} },
{ id: "WahlfreiheitVersicherte", path: "text/klauseln/WahlfreiheitVersicherte.hbs", sha256: "4c2961c19938f8d59cb51e3917dba080856301b52416f221c42e9bb03df7548f", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc01[[WahlfreiheitVersicherte]] R14\n\udb80\udc02Die Teilnahme an der Versorgung nach diesem Vertrag ist für Versicherte freiwillig.\n\udb80\udc03Versicherte wählen frei, ob sie sich von Leistungserbringern behandeln lassen, die an diesem Vertrag teilnehmen, oder von anderen zugelassenen Anbietern.\n\udb80\udc04Sie können diese Wahl bei jeder Behandlung neu treffen.\n\udb80\udc05\n\udb80\udc06[[WahlfreiheitVersicherte.bindung]] R14 L53\n\udb80\udc07Eine Bindung an bestimmte Leistungserbringer entsteht durch die Teilnahme nicht.\n\udb80\udc08Niemand darf Versicherten wegen ihrer Wahl Leistungen der gesetzlichen Krankenversicherung verweigern, sie verzögern oder ihnen andere Nachteile zufügen.\n\udb80\udc09Die Integrationseinheit und die Leistungserbringer informieren Versicherte über ihre Wahlfreiheit, bevor sie eine Teilnahmeerklärung entgegennehmen und weiterleiten.\n\udb80\udc0a";
},"useData":true} },
{ id: "Widerruf", path: "text/klauseln/Widerruf.hbs", sha256: "bf2d6dd969c03eed43011ae6de0865ded88094701d065721e62bc046da9f2d59", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Widerruf]] L51\n\udb80\udc02Versicherte können ihre Teilnahmeerklärung innerhalb von "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"participation"),"withdrawal"),"dativ",{"name":"zahlwort","hash":{"pfad":"participation.withdrawal dativ","zeile":2},"data":data})) != null ? stack1 : "")
    + " nach ihrer Abgabe schriftlich, elektronisch oder zur Niederschrift bei ihrer Krankenkasse widerrufen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 4 Satz 2 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 4 Satz 2 SGB V","zeile":2},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc03Gründe müssen sie nicht angeben.\n\udb80\udc04Zur Wahrung der Frist genügt die rechtzeitige Absendung der Widerrufserklärung an die Krankenkasse.\n\udb80\udc05Die Frist beginnt, wenn die Krankenkasse sie schriftlich oder elektronisch über das Widerrufsrecht belehrt hat, frühestens jedoch mit der Abgabe der Teilnahmeerklärung ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 4 Satz 4 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 4 Satz 4 SGB V","zeile":5},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc06\n\udb80\udc07[[Widerruf.folgen]] L51\n\udb80\udc08Mit dem Widerruf endet die Teilnahme; Kosten oder andere Nachteile entstehen den Versicherten daraus nicht.\n\udb80\udc09Leistungen, die bis zum Zugang des Widerrufs nach diesem Vertrag erbracht worden sind, bleiben vergütet.\n\udb80\udc0a";
},"useData":true} },
{ id: "Öffentlichkeitsarbeit", path: "text/klauseln/Öffentlichkeitsarbeit.hbs", sha256: "6e396594d5e79d9846810e17e0160c292c9045bef30358ce80c0ed015122a309", spec: {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc01[[Öffentlichkeitsarbeit]]\n\udb80\udc02Die Vertragspartner stimmen Veröffentlichungen über den Vertrag, insbesondere Pressemitteilungen und Informationsschriften für Versicherte, vor ihrem Erscheinen in Textform ab.\n\udb80\udc03Wer innerhalb von zehn Werktagen nicht widerspricht, stimmt zu.\n\udb80\udc04Die Pflicht zur Veröffentlichung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"veroeffentlichung",{"name":"verweis","hash":{"pfad":"veroeffentlichung","zeile":4},"data":data})) != null ? stack1 : "")
    + " hängt von einer Abstimmung nicht ab.\n\udb80\udc05\n\udb80\udc06[[Öffentlichkeitsarbeit.grenzen]] R13 R14\n\udb80\udc07Darstellungen gegenüber Versicherten und Leistungserbringern weisen darauf hin, dass die Teilnahme freiwillig ist.\n\udb80\udc08Sie werten Leistungserbringer, die nicht teilnehmen, und gesetzliche Krankenkassen, die an diesem Vertrag nicht beteiligt sind, nicht ab.\n\udb80\udc09Name und Zeichen eines Vertragspartners dürfen andere nur mit dessen Zustimmung verwenden.\n\udb80\udc0a";
},"useData":true} },
],
annexes: [
{ id: "anlage.region", path: "text/anlagen/01-region.hbs", sha256: "76c32edcd2de6cdd41ff0323ca123aee747714ebe7a1cfb57c9515d53e79f7c6", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc09| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"key"),{"name":"wert","hash":{"pfad":"key","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"name"),{"name":"wert","hash":{"pfad":"this.name","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"land"),{"name":"wert","hash":{"pfad":"land","zeile":9},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc0a";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0fDie Grenzen bestimmen sich nach dem amtlichen Gebietsstand vom "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"region"),"cutoff"),{"name":"wert","hash":{"pfad":"region.cutoff","zeile":15},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc10";
},"2":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc11Die Grenzen bestimmen sich nach dem amtlichen Gebietsstand bei Vertragsschluss.\n\udb80\udc12";
},"3":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc14Wird ein Gebiet durch Änderung seiner Grenzen größer oder kleiner oder erhält es einen neuen Kreisschlüssel, gilt ab dem 1. Januar nach der Änderung der neue Zuschnitt.\n\udb80\udc15Geht ein Gebiet in einem größeren auf, gehört zur Region nur der Teil, der dem bisherigen Gebiet entspricht, bis die Vertragspartner etwas anderes durch Nachtrag vereinbaren.\n\udb80\udc16Die Basisjahre werden für den neuen Zuschnitt neu berechnet; Abrechnungsjahre vor der Änderung bleiben unberührt.\n\udb80\udc17";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc18Der Zuschnitt gilt für die gesamte Laufzeit unverändert, auch wenn sich Grenzen, Namen oder Kreisschlüssel später ändern.\n\udb80\udc19"
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"nominativ",{"name":"kassen","hash":{"pfad":"nominativ","zeile":25,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"kassenverb").call(alias1,"bildet","bilden",{"name":"kassenverb","hash":{"pfad":"bildet bilden","zeile":25},"data":data})) != null ? stack1 : "")
    + " das Gebiet in diesem Fall aus den Gemeinden, die ihm nach dem maßgeblichen Gebietsstand angehören.\n\udb80\udc1a";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc1c\n\udb80\udc1d## Regionale Analyse\n\udb80\udc1e[[analyse]] R8\n\udb80\udc1fDie Versorgungsplanung beruht auf folgender Untersuchung:\n\udb80\udc20| Untersuchung | Stand |\n\udb80\udc21|---|---|\n\udb80\udc22| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"region"),"analysis"),"title"),{"name":"wert","hash":{"pfad":"region.analysis.title","zeile":34},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"region"),"analysis"),"asOf"),{"name":"wert","hash":{"pfad":"region.analysis.asOf","zeile":34},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc23Die Untersuchung ist bei der Integrationseinheit einsehbar und wird allen Beteiligten auf Verlangen überlassen.\n\udb80\udc24";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc2c| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":44},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"district"),{"name":"wert","hash":{"pfad":"district","zeile":44},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc2d";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc35| "
    + ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"group"),{"name":"begriff","hash":{"pfad":"group","zeile":53},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":53},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc36";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Region und Gesundheitskonferenz\n\udb80\udc02\n\udb80\udc03## Gebiet\n\udb80\udc04[[gebiet]] L10\n\udb80\udc05Die Region nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"geltungsbereich",{"name":"verweis","hash":{"pfad":"geltungsbereich","zeile":5},"data":data})) != null ? stack1 : "")
    + " umfasst:\n\udb80\udc06| Kreisschlüssel | Gebiet | Land |\n\udb80\udc07|---|---|---|\n\udb80\udc08"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"districts"),{"name":"each","hash":{"pfad":"region.districts","zeile":8},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc0b\n\udb80\udc0c## Gebietsstand und Änderung von Grenzen\n\udb80\udc0d[[grenzen]] L10\n\udb80\udc0e"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"cutoff"),{"name":"if","hash":{"pfad":"region.cutoff","zeile":14},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"cutoffMode"),"fortgeschrieben",{"name":"gleich","hash":{"pfad":"region.cutoffMode fortgeschrieben","zeile":19},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"region"),"analysis"),{"name":"if","hash":{"pfad":"region.analysis","zeile":27},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc25\n\udb80\udc26## Gesundheitsämter\n\udb80\udc27[[gesundheitsaemter]] L71\n\udb80\udc28Die Zuständigkeit der Gesundheitsämter ergibt sich aus folgender Übersicht:\n\udb80\udc29| Gesundheitsamt | Kreisschlüssel |\n\udb80\udc2a|---|---|\n\udb80\udc2b"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"offices"),{"name":"each","hash":{"pfad":"offices","zeile":43},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc2e\n\udb80\udc2f## Mitglieder der Gesundheitskonferenz\n\udb80\udc30[[mitglieder]] R6 L70\n\udb80\udc31In der Gesundheitskonferenz wirken mit:\n\udb80\udc32| Gruppe | Mitglied |\n\udb80\udc33|---|---|\n\udb80\udc34"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"conference"),"members"),{"name":"each","hash":{"pfad":"conference.members","zeile":52},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc37Über Änderungen ihrer Zusammensetzung entscheidet die Gesundheitskonferenz nach ihren eigenen Regeln; die Integrationseinheit führt diese Übersicht nach.\n\udb80\udc38";
},"useData":true} },
{ id: "anlage.module", path: "text/anlagen/02-module.hbs", sha256: "bb01be9d1bf9d85d798d4c6e715ca4f61e0d137cbb3dffacc5f6f388c26621f1", spec: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0c\n\udb80\udc0d## Modul „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"title"),{"name":"wert","hash":{"pfad":"module.title","zeile":13},"data":data})) != null ? stack1 : "")
    + "“ (Fassung "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"edition"),{"name":"wert","hash":{"pfad":"module.edition","zeile":13},"data":data})) != null ? stack1 : "")
    + ")\n\udb80\udc0e[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":14},"data":data})) != null ? stack1 : "")
    + "]] R12\n\udb80\udc0fDas Modul gilt für Versicherte "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"payers"),"genitiv",{"name":"aufzaehlung","hash":{"pfad":"payers genitiv","zeile":15},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc10"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"legalBasis"),{"name":"if","hash":{"pfad":"module.legalBasis","zeile":16},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"validIn"),{"name":"if","hash":{"pfad":"module.validIn","zeile":19},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"indications"),{"name":"if","hash":{"pfad":"module.indications","zeile":22},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"insuredConditions"),{"name":"if","hash":{"pfad":"module.insuredConditions","zeile":52},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc40\n\udb80\udc41[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":65},"data":data})) != null ? stack1 : "")
    + ".rollen]] R9\n\udb80\udc42An dem Modul wirken Leistungserbringer in folgenden Rollen mit:\n\udb80\udc43| Rolle | Anforderungen |\n\udb80\udc44|---|---|\n\udb80\udc45"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"roles"),{"name":"each","hash":{"pfad":"module.roles","zeile":69},"fn":container.program(35, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"assignments"),{"name":"if","hash":{"pfad":"assignments","zeile":72},"fn":container.program(44, data, 0, blockParams, depths),"inverse":container.program(49, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"services"),{"name":"if","hash":{"pfad":"module.services","zeile":82},"fn":container.program(50, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc5e\n\udb80\udc5f[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":95},"data":data})) != null ? stack1 : "")
    + ".abgrenzung]] L21 L30\n\udb80\udc60Leistungen, die für das Modul nicht genannt sind, und Behandlungen von Versicherten, die die Voraussetzungen des Moduls nicht erfüllen, gehören nicht zu dem Modul und werden nach den dafür geltenden Vorschriften erbracht und vergütet.\n\udb80\udc61";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc11Seine Rechtsgrundlage ist "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"legalBasis"),{"name":"wert","hash":{"pfad":"module.legalBasis","zeile":17},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc12";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc14Es ist für "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"validIn"),"den Bereich der Kassenärztlichen Vereinigung","die Bereiche der Kassenärztlichen Vereinigungen",{"name":"mehrzahl","hash":{"pfad":"module.validIn den Bereich der Kassenärztlichen Vereinigung die Bereiche der Kassenärztlichen Vereinigungen","zeile":20},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"validIn"),{"name":"aufzaehlung","hash":{"pfad":"module.validIn","zeile":20},"data":data})) != null ? stack1 : "")
    + " entwickelt und gilt in der Region, soweit sie dazu gehört.\n\udb80\udc15";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc17\n\udb80\udc18[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":24},"data":data})) != null ? stack1 : "")
    + ".indikation]] L20\n\udb80\udc19"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"module"),"indications"),"length"),1,{"name":"gleich","hash":{"pfad":"module.indications.length 1","zeile":25},"fn":container.program(4, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"indications"),{"name":"each","hash":{"pfad":"module.indications","zeile":26},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"icd",{"name":"gleich","hash":{"pfad":"kind icd","zeile":27},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"ops",{"name":"gleich","hash":{"pfad":"kind ops","zeile":30},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"text",{"name":"gleich","hash":{"pfad":"kind text","zeile":33},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc1cDas Modul richtet sich an Versicherte mit "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"secured"),{"name":"if","hash":{"pfad":"secured","zeile":28},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "Diagnose nach ICD-10-GM "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"year"),{"name":"if","hash":{"pfad":"year","zeile":28},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"codes"),{"name":"aufzaehlung","hash":{"pfad":"codes","zeile":28,"oder":true},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc1d";
},"7":function(container,depth0,helpers,partials,data) {
    return "gesicherter ";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Version "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"year"),{"name":"wert","hash":{"pfad":"year","zeile":28},"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return "in der jeweils geltenden Fassung";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc1fDas Modul richtet sich an Versicherte, bei denen eine der folgenden Prozeduren nach OPS "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"year"),{"name":"if","hash":{"pfad":"year","zeile":31},"fn":container.program(11, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + " medizinisch notwendig ist: "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"codes"),{"name":"aufzaehlung","hash":{"pfad":"codes","zeile":31,"oder":true},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc20";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Version "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"year"),{"name":"wert","hash":{"pfad":"year","zeile":31},"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc22Das Modul richtet sich an Versicherte, bei denen folgende Voraussetzung vorliegt: "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"wert","hash":{"pfad":"text","zeile":34},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc23";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc26Das Modul richtet sich an Versicherte, bei denen mindestens eine der folgenden Voraussetzungen vorliegt:\n\udb80\udc27"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"indications"),{"name":"each","hash":{"pfad":"module.indications","zeile":39},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"icd",{"name":"gleich","hash":{"pfad":"kind icd","zeile":40},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"ops",{"name":"gleich","hash":{"pfad":"kind ops","zeile":43},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"text",{"name":"gleich","hash":{"pfad":"kind text","zeile":46},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc29- "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"secured"),{"name":"if","hash":{"pfad":"secured","zeile":41},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "Diagnose nach ICD-10-GM "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"year"),{"name":"if","hash":{"pfad":"year","zeile":41},"fn":container.program(17, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"codes"),{"name":"aufzaehlung","hash":{"pfad":"codes","zeile":41,"oder":true},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":41},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc2a";
},"16":function(container,depth0,helpers,partials,data) {
    return "gesicherte ";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Version "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"year"),{"name":"wert","hash":{"pfad":"year","zeile":41},"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    return ".";
},"19":function(container,depth0,helpers,partials,data) {
    return ",";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc2c- medizinisch notwendige Prozedur nach OPS "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"year"),{"name":"if","hash":{"pfad":"year","zeile":44},"fn":container.program(21, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"codes"),{"name":"aufzaehlung","hash":{"pfad":"codes","zeile":44,"oder":true},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":44},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc2d";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Version "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"year"),{"name":"wert","hash":{"pfad":"year","zeile":44},"data":data})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc2f- "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"text"),{"name":"wert","hash":{"pfad":"text","zeile":47},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":47},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc30";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc35\n\udb80\udc36[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":54},"data":data})) != null ? stack1 : "")
    + ".voraussetzungen]]\n\udb80\udc37"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"module"),"insuredConditions"),"length"),1,{"name":"gleich","hash":{"pfad":"module.insuredConditions.length 1","zeile":55},"fn":container.program(24, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc38Voraussetzung der Teilnahme ist"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"indications"),{"name":"if","hash":{"pfad":"module.indications","zeile":56},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"insuredConditions"),{"name":"each","hash":{"pfad":"module.insuredConditions","zeile":56},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc39";
},"25":function(container,depth0,helpers,partials,data) {
    return " außerdem";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"kind"),"text",{"name":"gleich","hash":{"pfad":"kind text","zeile":56},"fn":container.program(27, data, 0),"inverse":container.program(28, data, 0),"data":data})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"wert","hash":{"pfad":"text","zeile":56},"data":data})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"measure"),{"name":"begriff","hash":{"pfad":"measure","zeile":56},"data":data})) != null ? stack1 : "")
    + ", mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"atLeast"),{"name":"wert","hash":{"pfad":"atLeast","zeile":56},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"within"),{"name":"if","hash":{"pfad":"within","zeile":56},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " innerhalb von "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"within"),"dativ",{"name":"wert","hash":{"pfad":"within dativ","zeile":56},"data":data})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc3aVoraussetzungen der Teilnahme sind"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"indications"),{"name":"if","hash":{"pfad":"module.indications","zeile":58},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ":\n\udb80\udc3b"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"insuredConditions"),{"name":"each","hash":{"pfad":"module.insuredConditions","zeile":59},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc3c- "
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"text",{"name":"gleich","hash":{"pfad":"kind text","zeile":60},"fn":container.program(32, data, 0),"inverse":container.program(33, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":60},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc3d";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"wert","hash":{"pfad":"text","zeile":60},"data":data})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"measure"),{"name":"begriff","hash":{"pfad":"measure","zeile":60},"data":data})) != null ? stack1 : "")
    + ": mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"atLeast"),{"name":"wert","hash":{"pfad":"atLeast","zeile":60},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"within"),{"name":"if","hash":{"pfad":"within","zeile":60},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " innerhalb von "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"within"),"dativ",{"name":"wert","hash":{"pfad":"within dativ","zeile":60},"data":data})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc46| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":70},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"conditions"),{"name":"if","hash":{"pfad":"conditions","zeile":70},"fn":container.program(36, data, 0),"inverse":container.program(43, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc47";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"conditions"),{"name":"each","hash":{"pfad":"conditions","zeile":70},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":70},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"text",{"name":"gleich","hash":{"pfad":"kind text","zeile":70},"fn":container.program(39, data, 0),"inverse":container.program(40, data, 0),"data":data})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    return "; ";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"wert","hash":{"pfad":"text","zeile":70},"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"measure"),{"name":"begriff","hash":{"pfad":"measure","zeile":70},"data":data})) != null ? stack1 : "")
    + ": mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"atLeast"),{"name":"wert","hash":{"pfad":"atLeast","zeile":70},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"fullTimePosts"),{"name":"if","hash":{"pfad":"fullTimePosts","zeile":70},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"within"),{"name":"if","hash":{"pfad":"within","zeile":70},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    return " Vollzeitstellen";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " innerhalb von "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"within"),"dativ",{"name":"wert","hash":{"pfad":"within dativ","zeile":70},"data":data})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "allgemeine Voraussetzungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"teilnahme-leistungserbringer.voraussetzungen",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer.voraussetzungen","zeile":70},"data":data})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc49Die Rollen nehmen wahr:\n\udb80\udc4a| Rolle | Leistungserbringer |\n\udb80\udc4b|---|---|\n\udb80\udc4c"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"assignments"),{"name":"each","hash":{"pfad":"assignments","zeile":76},"fn":container.program(45, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc4d| "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depths[1],"module"),"roles"),{"name":"each","hash":{"pfad":"../module.roles","zeile":77},"fn":container.program(46, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"members"),{"name":"if","hash":{"pfad":"members","zeile":77},"fn":container.program(48, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,lookupProperty(depth0,"provider"),{"name":"name","hash":{"pfad":"provider","zeile":77},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc4e";
},"46":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),lookupProperty(depths[1],"role"),{"name":"gleich","hash":{"pfad":"id ../role","zeile":77},"fn":container.program(47, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":77},"data":data})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    return "beigetretene Mitglieder von: ";
},"49":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc50Die Rollen nehmen die Leistungserbringer wahr, die diesem Vertrag für sie beitreten.\n\udb80\udc51";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc53\n\udb80\udc54[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":84},"data":data})) != null ? stack1 : "")
    + ".leistungen]]\n\udb80\udc55"
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"module"),"services"),"length"),1,{"name":"gleich","hash":{"pfad":"module.services.length 1","zeile":85},"fn":container.program(51, data, 0),"inverse":container.program(52, data, 0),"data":data})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc56Das Modul umfasst folgende Leistung: "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"services"),{"name":"aufzaehlung","hash":{"pfad":"module.services","zeile":86},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc57";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc58Das Modul umfasst folgende Leistungen:\n\udb80\udc59"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"services"),{"name":"each","hash":{"pfad":"module.services","zeile":89},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc5a- "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":90},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":90},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc5b";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc63\n\udb80\udc64## Begleitangebot „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":100},"data":data})) != null ? stack1 : "")
    + "“\n\udb80\udc65[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"id"),{"name":"wert","hash":{"pfad":"id","zeile":101},"data":data})) != null ? stack1 : "")
    + "]]\n\udb80\udc66Das Angebot steht allen Menschen in der Region offen.\n\udb80\udc67"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"place"),{"name":"if","hash":{"pfad":"place","zeile":103},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"freeOfCharge"),{"name":"if","hash":{"pfad":"freeOfCharge","zeile":106},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"services"),{"name":"if","hash":{"pfad":"services","zeile":109},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc77Im Übrigen gilt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"module.begleitangebote",{"name":"verweis","hash":{"pfad":"module.begleitangebote","zeile":119},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc78";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc68Es findet an folgendem Ort statt: "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"place"),{"name":"wert","hash":{"pfad":"place","zeile":104},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc69";
},"56":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc6bEs ist kostenlos.\n\udb80\udc6c";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"services"),"length"),1,{"name":"gleich","hash":{"pfad":"services.length 1","zeile":110},"fn":container.program(58, data, 0),"inverse":container.program(59, data, 0),"data":data})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc6fEs umfasst folgende Leistung: "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"services"),{"name":"aufzaehlung","hash":{"pfad":"services","zeile":111},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc70";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc71Es umfasst folgende Leistungen:\n\udb80\udc72"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"services"),{"name":"each","hash":{"pfad":"services","zeile":114},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc73- "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":115},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"last"),{"name":"if","hash":{"pfad":"@last","zeile":115},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc74";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Versorgungsmodule\n\udb80\udc02\n\udb80\udc03## Gemeinsame Regeln\n\udb80\udc04[[gemeinsam]] L20 L21 L24\n\udb80\udc05Diese Regeln gelten für alle Module.\n\udb80\udc06Teilnehmen können Versicherte der Region, die eine Teilnahmeerklärung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Teilnahmeerklärung",{"name":"verweis","hash":{"pfad":"Teilnahmeerklärung","zeile":6},"data":data})) != null ? stack1 : "")
    + " abgegeben haben.\n\udb80\udc07Ob eine Indikation vorliegt, stellt die behandelnde Ärztin, der behandelnde Arzt oder die sonst dazu befugte Person fest; die Feststellung wird nicht vergütet.\n\udb80\udc08Leistungen eines Moduls werden nicht zugleich nach anderen Vorschriften oder Verträgen abgerechnet.\n\udb80\udc09Treffen Leistungen mehrerer Module zusammen, stimmt die Integrationseinheit sie aufeinander ab.\n\udb80\udc0aEine Rolle kann übernehmen, wer nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"teilnahme-leistungserbringer",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer","zeile":10},"data":data})) != null ? stack1 : "")
    + " teilnimmt und die Anforderungen der Rolle erfüllt, auch wenn dieser Anlage sein Name noch nicht zu entnehmen ist.\n\udb80\udc0b"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"modules"),{"name":"each","hash":{"pfad":"modules","zeile":11},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"accompanying"),{"name":"each","hash":{"pfad":"accompanying","zeile":98},"fn":container.program(54, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true,"useDepths":true} },
{ id: "anlage.verguetung", path: "text/anlagen/03-verguetung.hbs", sha256: "bc04315aaa48614dc388a30ec63f2b7d7f5215b63544ce24e589082584c5ec40", spec: {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0b\n\udb80\udc0c## Modul „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"title"),{"name":"wert","hash":{"pfad":"module.title","zeile":12},"data":data})) != null ? stack1 : "")
    + "“ (Fassung "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"edition"),{"name":"wert","hash":{"pfad":"module.edition","zeile":12},"data":data})) != null ? stack1 : "")
    + ")\n\udb80\udc0d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"remuneration"),{"name":"if","hash":{"pfad":"module.remuneration","zeile":13},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(21, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc0e[["
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":14},"data":data})) != null ? stack1 : "")
    + "]] L20\n\udb80\udc0f"
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"payers"),"nominativ",{"name":"aufzaehlung","hash":{"pfad":"payers nominativ","zeile":15,"gross":true},"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"mehrzahl").call(alias1,lookupProperty(depth0,"payers"),"vergütet","vergüten",{"name":"mehrzahl","hash":{"pfad":"payers vergütet vergüten","zeile":15},"data":data})) != null ? stack1 : "")
    + " folgende Leistungen:\n\udb80\udc10| Leistung | Rolle | Betrag je Leistung | Höchstens | Symbolnummer |\n\udb80\udc11|---|---|---:|---|---|\n\udb80\udc12"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"remuneration"),{"name":"each","hash":{"pfad":"module.remuneration","zeile":18},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc15Alle übrigen Leistungen des Moduls werden nach den allgemeinen Vorschriften vergütet.\n\udb80\udc16";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc13| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"id"),{"name":"wert","hash":{"pfad":"id","zeile":19},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depths[1],"module"),"services"),{"name":"each","hash":{"pfad":"../module.services","zeile":19},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depths[1],"module"),"roles"),{"name":"each","hash":{"pfad":"../module.roles","zeile":19},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"amount"),{"name":"wert","hash":{"pfad":"amount","zeile":19},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"limit"),{"name":"if","hash":{"pfad":"limit","zeile":19},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.program(16, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"symbols"),{"name":"if","hash":{"pfad":"symbols","zeile":19},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.program(20, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc14";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),lookupProperty(depths[1],"id"),{"name":"gleich","hash":{"pfad":"id ../id","zeile":19},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ": "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":19},"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),lookupProperty(depths[1],"role"),{"name":"gleich","hash":{"pfad":"id ../role","zeile":19},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":19},"data":data})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"limit"),"count"),1,{"name":"gleich","hash":{"pfad":"limit.count 1","zeile":19},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "")
    + " je "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"limit"),"per"),{"name":"each","hash":{"pfad":"limit.per","zeile":19},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return "einmal";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"limit"),"count"),{"name":"wert","hash":{"pfad":"limit.count","zeile":19},"data":data})) != null ? stack1 : "")
    + "-mal";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":19},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"versicherten",{"name":"gleich","hash":{"pfad":"this versicherten","zeile":19},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"quartal",{"name":"gleich","hash":{"pfad":"this quartal","zeile":19},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"krankheitsfall",{"name":"gleich","hash":{"pfad":"this krankheitsfall","zeile":19},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,depth0,"kalenderjahr",{"name":"gleich","hash":{"pfad":"this kalenderjahr","zeile":19},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    return " und ";
},"12":function(container,depth0,helpers,partials,data) {
    return "versicherte Person";
},"13":function(container,depth0,helpers,partials,data) {
    return "Kalendervierteljahr";
},"14":function(container,depth0,helpers,partials,data) {
    return "Krankheitsfall";
},"15":function(container,depth0,helpers,partials,data) {
    return "Kalenderjahr";
},"16":function(container,depth0,helpers,partials,data) {
    return "unbegrenzt";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"symbols"),{"name":"each","hash":{"pfad":"symbols","zeile":19},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{"pfad":"@first","zeile":19},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"number"),{"name":"wert","hash":{"pfad":"this.number","zeile":19},"data":data})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"region"),{"name":"wert","hash":{"pfad":"this.region","zeile":19},"data":data})) != null ? stack1 : "")
    + ")";
},"19":function(container,depth0,helpers,partials,data) {
    return ", ";
},"20":function(container,depth0,helpers,partials,data) {
    return "keine";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc17[["
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"id"),{"name":"wert","hash":{"pfad":"module.id","zeile":23},"data":data})) != null ? stack1 : "")
    + "]] R32\n\udb80\udc18Für dieses Modul sind keine Beträge vereinbart.\n\udb80\udc19Seine Leistungen werden nach den allgemeinen Vorschriften vergütet.\n\udb80\udc1a";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Vergütung der Leistungen\n\udb80\udc02\n\udb80\udc03## Allgemeine Regeln\n\udb80\udc04[[allgemein]] L20 L25\n\udb80\udc05Die Beträge gelten ab Vertragsbeginn, bei einem später aufgenommenen Modul ab dem Tag seiner Aufnahme.\n\udb80\udc06Sie werden nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":6},"data":data})) != null ? stack1 : "")
    + " gezahlt, geändert und abgerechnet.\n\udb80\udc07Ein Betrag deckt den gesamten Aufwand der Leistung einschließlich der Sachkosten ab; Arzneimittel, Heilmittel und Hilfsmittel werden nach den allgemeinen Vorschriften vergütet.\n\udb80\udc08Keine Leistung besteht darin, eine Diagnose zu stellen, zu dokumentieren, zu kodieren oder zu übermitteln.\n\udb80\udc09Ein Krankheitsfall umfasst das Kalendervierteljahr der ersten Leistung und die drei folgenden Kalendervierteljahre.\n\udb80\udc0a"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"modules"),{"name":"each","hash":{"pfad":"modules","zeile":10},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true,"useDepths":true} },
{ id: "anlage.formel", path: "text/anlagen/04-formel.hbs", sha256: "fe4a166e8f278ddf11b52989e3f8740fe0b9789132045ced281be6db3209bea6", spec: {"0":function(container,depth0,helpers,partials,data) {
    return ", Einbehalt";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc0e| S | Mindestschwelle | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.mindestschwelle",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.mindestschwelle","zeile":14},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc0f";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc11| G | Kappungsgrenze der Gewinne | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.kappung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.kappung","zeile":17},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc12";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc14| V | verrechneter Verlustvortrag | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":20},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc15";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc1a| Q | Qualitätsfaktor | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.qualitaetsfaktor",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.qualitaetsfaktor","zeile":26},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc1b";
},"5":function(container,depth0,helpers,partials,data) {
    return "Q × I";
},"6":function(container,depth0,helpers,partials,data) {
    return "I";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc1e| L | Verlustbeteiligung | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"erfolgsverguetung.verlust",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.verlust","zeile":30},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc1f";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"base"),{"name":"each","hash":{"pfad":"base","zeile":47},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc30| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depths[1],{"name":"name","hash":{"pfad":"../this","zeile":48},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"year"),{"name":"wert","hash":{"pfad":"year","zeile":48},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"spending"),{"name":"wert","hash":{"pfad":"spending","zeile":48},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"normCost"),{"name":"wert","hash":{"pfad":"normCost","zeile":48},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"provisional"),{"name":"if","hash":{"pfad":"provisional","zeile":48},"fn":container.program(10, data, 0, blockParams, depths),"inverse":container.program(11, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc31";
},"10":function(container,depth0,helpers,partials,data) {
    return "vorläufig";
},"11":function(container,depth0,helpers,partials,data) {
    return "endgültig";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc37| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":55},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"referenceQuotient"),{"name":"if","hash":{"pfad":"referenceQuotient","zeile":55},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc38";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"referenceQuotient"),{"name":"wert","hash":{"pfad":"referenceQuotient","zeile":55},"data":data})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "wird durch Nachtrag festgelegt";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"referenceQuotient"),{"name":"unless","hash":{"pfad":"referenceQuotient","zeile":59},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc3cFür "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"akkusativ",{"name":"partei","hash":{"pfad":"this akkusativ","zeile":60},"data":data})) != null ? stack1 : "")
    + " wird vor Abschluss dieses Nachtrags nicht abgerechnet.\n\udb80\udc3d";
},"17":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc48| Mindestschwelle | S = vereinbarter Prozentsatz × N | auf Cent |\n\udb80\udc49";
},"18":function(container,depth0,helpers,partials,data) {
    return " und mindestens gleich S";
},"19":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc4c| Verlustvortrag aus Vorjahren | Summe der noch verrechenbaren Verluste | keine |\n\udb80\udc4d| Verrechneter Verlustvortrag | V = Verlustvortrag aus Vorjahren, der älteste Verlust zuerst, höchstens der anzurechnende Gewinn | keine |\n\udb80\udc4e";
},"20":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc50| Kappungsgrenze der Gewinne | G = vereinbarter Prozentsatz × N | auf Cent |\n\udb80\udc51";
},"21":function(container,depth0,helpers,partials,data) {
    return " − V";
},"22":function(container,depth0,helpers,partials,data) {
    return ", höchstens G";
},"23":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc54| Über der Kappungsgrenze, verbleibt der Krankenkasse | anzurechnender Gewinn"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":84},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " − B | keine |\n\udb80\udc55";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc59| Qualitätsfaktor | Q = "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"fixed"),{"name":"if","hash":{"pfad":"share.quality.value.fixed","zeile":89},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data})) != null ? stack1 : "")
    + " | keine |\n\udb80\udc5a| Erfolgsvergütung | E = Q × I | auf Cent |\n\udb80\udc5b| Einbehalt | I − E | keine |\n\udb80\udc5c";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"fixed"),{"name":"wert","hash":{"pfad":"share.quality.value.fixed","zeile":89},"data":data})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Qualitätswert nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.kennzahlen.qualitaetsfaktor",{"name":"verweis","hash":{"pfad":"anlage.kennzahlen.qualitaetsfaktor","zeile":89},"data":data})) != null ? stack1 : "")
    + ", mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"floor"),{"name":"wert","hash":{"pfad":"share.quality.value.floor","zeile":89},"data":data})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc5d| Erfolgsvergütung | E = I | keine |\n\udb80\udc5e";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"thresholdTwoSided"),{"name":"if","hash":{"pfad":"share.thresholdTwoSided","zeile":95},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    return " und −Δ mindestens gleich S";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"if","hash":{"pfad":"share.lossCap","zeile":97},"fn":container.program(31, data, 0),"inverse":container.program(32, data, 0),"data":data})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc62| Kappungsgrenze der Verluste | vereinbarter Prozentsatz × N | auf Cent |\n\udb80\udc63| Verlustbeteiligung vor der Kappung | Beteiligungssatz × anzurechnender Verlust | auf Cent |\n\udb80\udc64| Verlustbeteiligung | L = Verlustbeteiligung vor der Kappung, höchstens die Kappungsgrenze der Verluste | keine |\n\udb80\udc65";
},"32":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc66| Verlustbeteiligung | L = Beteiligungssatz × anzurechnender Verlust | auf Cent |\n\udb80\udc67";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"if","hash":{"pfad":"share.lossCap","zeile":106},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc6d| Verlustvortrag in das Folgejahr | noch verrechenbare, nicht verrechnete Verluste der Vorjahre + anzurechnender Verlust"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCap"),{"name":"if","hash":{"pfad":"share.lossCap","zeile":109},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | keine |\n\udb80\udc6e";
},"34":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc6b| Kappungsgrenze der Verluste | vereinbarter Prozentsatz × N | auf Cent |\n\udb80\udc6c";
},"35":function(container,depth0,helpers,partials,data) {
    return ", dieser höchstens in Höhe der Kappungsgrenze";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc7b| "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"validFrom"),{"name":"if","hash":{"pfad":"validFrom","zeile":123},"fn":container.program(37, data, 0),"inverse":container.program(40, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"payerShare"),{"name":"wert","hash":{"pfad":"payerShare","zeile":123},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"unitShare"),{"name":"wert","hash":{"pfad":"unitShare","zeile":123},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lossShare"),{"name":"if","hash":{"pfad":"lossShare","zeile":123},"fn":container.program(42, data, 0),"inverse":container.program(43, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"threshold"),{"name":"if","hash":{"pfad":"threshold","zeile":123},"fn":container.program(46, data, 0),"inverse":container.program(47, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"gainCap"),{"name":"if","hash":{"pfad":"gainCap","zeile":123},"fn":container.program(48, data, 0),"inverse":container.program(49, data, 0),"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lossCap"),{"name":"if","hash":{"pfad":"lossCap","zeile":123},"fn":container.program(50, data, 0),"inverse":container.program(51, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"quality"),{"name":"if","hash":{"pfad":"quality","zeile":123},"fn":container.program(52, data, 0),"inverse":container.program(55, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc7c";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"validTo"),{"name":"if","hash":{"pfad":"validTo","zeile":123},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"validFrom"),{"name":"wert","hash":{"pfad":"validFrom","zeile":123},"data":data})) != null ? stack1 : "")
    + " bis "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"validTo"),{"name":"wert","hash":{"pfad":"validTo","zeile":123},"data":data})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "ab "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"validFrom"),{"name":"wert","hash":{"pfad":"validFrom","zeile":123},"data":data})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "ab dem Jahr des Vertragsbeginns"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"validTo"),{"name":"if","hash":{"pfad":"validTo","zeile":123},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " bis "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"validTo"),{"name":"wert","hash":{"pfad":"validTo","zeile":123},"data":data})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Beteiligung "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lossShare"),{"name":"wert","hash":{"pfad":"lossShare","zeile":123},"data":data})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lossCarryForward"),{"name":"if","hash":{"pfad":"lossCarryForward","zeile":123},"fn":container.program(44, data, 0),"inverse":container.program(45, data, 0),"data":data})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Vortrag "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lossCarryForward"),{"name":"wert","hash":{"pfad":"lossCarryForward","zeile":123},"data":data})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    return "kein Vortrag";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"threshold"),{"name":"wert","hash":{"pfad":"threshold","zeile":123},"data":data})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    return "keine";
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Gewinn "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gainCap"),{"name":"wert","hash":{"pfad":"gainCap","zeile":123},"data":data})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    return "Gewinn keine";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "Verlust "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lossCap"),{"name":"wert","hash":{"pfad":"lossCap","zeile":123},"data":data})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    return "Verlust keine";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"quality"),"value"),"fixed"),{"name":"if","hash":{"pfad":"quality.value.fixed","zeile":123},"fn":container.program(53, data, 0),"inverse":container.program(54, data, 0),"data":data})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"quality"),"value"),"fixed"),{"name":"wert","hash":{"pfad":"quality.value.fixed","zeile":123},"data":data})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"quality"),"value"),"floor"),{"name":"wert","hash":{"pfad":"quality.value.floor","zeile":123},"data":data})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    return "keiner";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc82Solange die Bedingung nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(depth0 != null ? depth0 : (container.nullContext || {}),"zukunftsfonds.bedingung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.bedingung","zeile":130},"data":data})) != null ? stack1 : "")
    + " nicht eingetreten ist, ist jeder Satz null und zeigt der Kalender die frühestmöglichen Jahre.\n\udb80\udc83Jedes Kalenderjahr, um das sich das Fondsjahr 1 einer Krankenkasse verschiebt, verschiebt alle ihre Kalenderjahre, Zahlungsjahre und den Tag der letzten Zahlung um ein Jahr.\n\udb80\udc84";
},"57":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"fundCalendar"),"years"),{"name":"if","hash":{"pfad":"fundCalendar.years","zeile":134},"fn":container.program(58, data, 0, blockParams, depths),"inverse":container.program(66, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc87Für "
    + ((stack1 = lookupProperty(helpers,"partei").call(alias1,depth0,"akkusativ",{"name":"partei","hash":{"pfad":"this akkusativ","zeile":135},"data":data})) != null ? stack1 : "")
    + " gilt:\n\udb80\udc88| Fondsjahr | Kalenderjahr | Veränderung der Zuweisungen | Satz | Zahlung im Jahr |\n\udb80\udc89|---:|---:|---|---:|---:|\n\udb80\udc8a"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"fundCalendar"),"years"),{"name":"each","hash":{"pfad":"fundCalendar.years","zeile":138},"fn":container.program(59, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fundCalendar"),"lastPayback"),{"name":"if","hash":{"pfad":"fundCalendar.lastPayback","zeile":141},"fn":container.program(64, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc8b| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"fundYear"),{"name":"wert","hash":{"pfad":"fundYear","zeile":139},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"calendarYear"),{"name":"wert","hash":{"pfad":"calendarYear","zeile":139},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"surcharge",{"name":"gleich","hash":{"pfad":"direction surcharge","zeile":139},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"none",{"name":"gleich","hash":{"pfad":"direction none","zeile":139},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"deduction",{"name":"gleich","hash":{"pfad":"direction deduction","zeile":139},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"rate"),{"name":"wert","hash":{"pfad":"rate","zeile":139},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"direction"),"none",{"name":"gleich","hash":{"pfad":"direction none","zeile":139},"fn":container.program(62, data, 0),"inverse":container.program(63, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc8c";
},"60":function(container,depth0,helpers,partials,data) {
    return "Zuweisungsaufschlag";
},"61":function(container,depth0,helpers,partials,data) {
    return "Zuweisungsabschlag";
},"62":function(container,depth0,helpers,partials,data) {
    return "–";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"paymentYear"),{"name":"wert","hash":{"pfad":"paymentYear","zeile":139},"data":data})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc8eDie letzte Zahlung für das Fondsjahr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depths[1],"fund"),"aftermathYear"),{"name":"wert","hash":{"pfad":"../fund.aftermathYear","zeile":142},"data":data})) != null ? stack1 : "")
    + " ist "
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(lookupProperty(depth0,"fundCalendar"),"state"),"conditional",{"name":"gleich","hash":{"pfad":"fundCalendar.state conditional","zeile":142},"fn":container.program(65, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "am "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"fundCalendar"),"lastPayback"),{"name":"wert","hash":{"pfad":"fundCalendar.lastPayback","zeile":142},"data":data})) != null ? stack1 : "")
    + " fällig.\n\udb80\udc8f";
},"65":function(container,depth0,helpers,partials,data) {
    return "frühestens ";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc91Für "
    + ((stack1 = lookupProperty(helpers,"partei").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,"akkusativ",{"name":"partei","hash":{"pfad":"this akkusativ","zeile":145},"data":data})) != null ? stack1 : "")
    + " wird der Kalender festgelegt, sobald der Beginn der Beteiligung feststeht.\n\udb80\udc92";
},"67":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc95\n\udb80\udc96## Rechenbeispiele\n\udb80\udc97[[beispiele]] D14\n\udb80\udc98Die Rechenbeispiele wenden die Schritte nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.rechenschritte",{"name":"verweis","hash":{"pfad":"anlage.formel.rechenschritte","zeile":152},"data":data})) != null ? stack1 : "")
    + " auf angenommene Beträge an.\n\udb80\udc99Sie dienen der Auslegung; Ansprüche begründen sie nicht.\n\udb80\udc9a"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"examples"),{"name":"each","hash":{"pfad":"examples","zeile":154},"fn":container.program(68, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{"pfad":"cases","zeile":155},"fn":container.program(69, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udcafDas Beispiel „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":175},"data":data})) != null ? stack1 : "")
    + "“ führt zu folgenden Ergebnissen:\n\udb80\udcb0| Ergebnis | Beteiligte | Betrag |\n\udb80\udcb1|---|---|---:|\n\udb80\udcb2"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"results"),{"name":"each","hash":{"pfad":"results","zeile":178},"fn":container.program(75, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc9cIm Beispiel „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depths[1],"title"),{"name":"wert","hash":{"pfad":"../title","zeile":156},"data":data})) != null ? stack1 : "")
    + "“ wird für "
    + ((stack1 = lookupProperty(helpers,"partei").call(alias1,lookupProperty(depth0,"payer"),"akkusativ",{"name":"partei","hash":{"pfad":"payer akkusativ","zeile":156},"data":data})) != null ? stack1 : "")
    + " und das Abrechnungsjahr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depths[1],"year"),{"name":"wert","hash":{"pfad":"../year","zeile":156},"data":data})) != null ? stack1 : "")
    + " so gerechnet:\n\udb80\udc9d| Größe | Rechnung | Wert |\n\udb80\udc9e|---|---|---:|\n\udb80\udc9f"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depths[2],"payers"),{"name":"each","hash":{"pfad":"../../payers","zeile":159},"fn":container.program(70, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udca6| Leistungsausgaben | angenommen | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"spending"),{"name":"wert","hash":{"pfad":"spending","zeile":166},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udca7| Normkosten | angenommen | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"normCost"),{"name":"wert","hash":{"pfad":"normCost","zeile":167},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udca8"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"quality"),{"name":"if","hash":{"pfad":"quality","zeile":168},"fn":container.program(73, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"calculation"),{"name":"each","hash":{"pfad":"calculation","zeile":171},"fn":container.program(74, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),lookupProperty(depths[1],"payer"),{"name":"gleich","hash":{"pfad":"id ../payer","zeile":160},"fn":container.program(71, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"referenceQuotient"),{"name":"if","hash":{"pfad":"referenceQuotient","zeile":161},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udca2| Referenzquotient | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.basisjahre",{"name":"verweis","hash":{"pfad":"anlage.formel.basisjahre","zeile":162},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"referenceQuotient"),{"name":"wert","hash":{"pfad":"referenceQuotient","zeile":162},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udca3";
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udca9| Qualitätswert | angenommen | "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"quality"),{"name":"wert","hash":{"pfad":"quality","zeile":169},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udcaa";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udcac| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"label"),{"name":"wert","hash":{"pfad":"label","zeile":172},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"formula"),{"name":"wert","hash":{"pfad":"formula","zeile":172},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"value"),{"name":"wert","hash":{"pfad":"value","zeile":172},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udcad";
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udcb3| "
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"delta",{"name":"gleich","hash":{"pfad":"kind delta","zeile":179},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"verbleib",{"name":"gleich","hash":{"pfad":"kind verbleib","zeile":179},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"auszahlung",{"name":"gleich","hash":{"pfad":"kind auszahlung","zeile":179},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"einbehalt",{"name":"gleich","hash":{"pfad":"kind einbehalt","zeile":179},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"gleich").call(alias1,lookupProperty(depth0,"kind"),"zahlung",{"name":"gleich","hash":{"pfad":"kind zahlung","zeile":179},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"party"),{"name":"if","hash":{"pfad":"party","zeile":179},"fn":container.program(81, data, 0),"inverse":container.program(62, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"stated"),{"name":"wert","hash":{"pfad":"stated","zeile":179},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udcb4";
},"76":function(container,depth0,helpers,partials,data) {
    return "Delta";
},"77":function(container,depth0,helpers,partials,data) {
    return "Anteil der Krankenkasse";
},"78":function(container,depth0,helpers,partials,data) {
    return "Erfolgsvergütung";
},"79":function(container,depth0,helpers,partials,data) {
    return "Einbehalt";
},"80":function(container,depth0,helpers,partials,data) {
    return "Zahlung der Integrationseinheit";
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"name").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"party"),{"name":"name","hash":{"pfad":"party","zeile":179},"data":data})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Formel, Basisjahre und Kalender\n\udb80\udc02\n\udb80\udc03## Größen und Formelzeichen\n\udb80\udc04[[groessen]] R27 D5 D6 D7 D8\n\udb80\udc05Alle Größen gelten für eine Krankenkasse und ein Abrechnungsjahr; Beträge lauten auf Euro.\n\udb80\udc06| Zeichen | Größe | Ermittlung |\n\udb80\udc07|:---|---|---|\n\udb80\udc08| A | Leistungsausgaben | Summe der im Jahresausgleich berücksichtigten Leistungsausgaben nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 4 RSAV",{"name":"norm","hash":{"pfad":"§ 4 RSAV","zeile":8},"data":data})) != null ? stack1 : "")
    + " abzüglich der Ausgleichsbeträge des Risikopools, ohne Krankengeld; Vergütungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"verguetung",{"name":"verweis","hash":{"pfad":"verguetung","zeile":8},"data":data})) != null ? stack1 : "")
    + " sind enthalten, Erfolgsvergütung"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":8},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ", Qualitätsbonifizierungen, Zuweisungsaufschlag und Rückführung nicht |\n\udb80\udc09| N | Normkosten | Summe der Zuweisungen zur Deckung der standardisierten Leistungsausgaben aus dem Jahresausgleich, ohne Krankengeld, ohne Zuweisungsaufschlag und ohne Zuweisungsabschlag |\n\udb80\udc0a| q_ref | Referenzquotient | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.basisjahre",{"name":"verweis","hash":{"pfad":"anlage.formel.basisjahre","zeile":10},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc0b| Z | Zielkosten | q_ref × N |\n\udb80\udc0c| Δ | Delta | q_ref × N − A |\n\udb80\udc0d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":13},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"if","hash":{"pfad":"share.gainCap","zeile":16},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":19},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc16| B | zu teilender Betrag | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.aufteilung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.aufteilung","zeile":22},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc17| K | Anteil der Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.aufteilung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.aufteilung","zeile":23},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc18| I | Anteil der Integrationseinheit | B − K |\n\udb80\udc19"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":25},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc1c| E | Erfolgsvergütung | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":28},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc1d"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":29},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc20\n\udb80\udc21## Zuordnung zu den Versicherten der Region\n\udb80\udc22[[zuordnung]] D1 D2 D18 D20\n\udb80\udc23Leistungsausgaben und Normkosten werden für jede Person nach Versichertentagen zugeordnet.\n\udb80\udc24Von den Leistungsausgaben und den Normkosten, die im Kalenderjahr auf eine Person entfallen, zählt der Anteil, der dem Verhältnis ihrer Versichertentage in der Region zu allen ihren Versichertentagen bei der Krankenkasse entspricht.\n\udb80\udc25= Anteil einer Person = Versichertentage in der Region ÷ alle Versichertentage im Kalenderjahr\n\udb80\udc26Versichertentage vor Beginn und nach Ende der Beteiligung der Krankenkasse zählen nicht als Versichertentage in der Region, wohl aber als Versichertentage im Kalenderjahr.\n\udb80\udc27Die Anteile der Personen werden nicht gerundet; gerundet wird die Summe über alle Personen.\n\udb80\udc28\n\udb80\udc29## Basisjahre und Referenzquotient\n\udb80\udc2a[[basisjahre]] D3 D4\n\udb80\udc2bDem Referenzquotienten jeder Krankenkasse liegen folgende Beträge zugrunde:\n\udb80\udc2c| Krankenkasse | Basisjahr | Leistungsausgaben | Normkosten | Stand |\n\udb80\udc2d|---|---|---:|---:|---|\n\udb80\udc2e"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":46},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc33Daraus ergibt sich für jede Krankenkasse folgender Referenzquotient:\n\udb80\udc34| Krankenkasse | Referenzquotient |\n\udb80\udc35|---|---:|\n\udb80\udc36"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":54},"fn":container.program(12, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc39Ein Referenzquotient ist vorläufig, solange ihm ein vorläufiger Betrag zugrunde liegt.\n\udb80\udc3a"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":58},"fn":container.program(15, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc3f\n\udb80\udc40## Rechenschritte\n\udb80\udc41[[rechenschritte]] R28 D9 D10 D11 D12\n\udb80\udc42Die Abrechnung folgt diesen Schritten in dieser Reihenfolge; die Sätze nennt für jedes Abrechnungsjahr "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel.zeitraeume",{"name":"verweis","hash":{"pfad":"anlage.formel.zeitraeume","zeile":66},"data":data})) != null ? stack1 : "")
    + ":\n\udb80\udc43| Größe | Rechnung | Rundung |\n\udb80\udc44|---|---|---|\n\udb80\udc45| Zielkosten | Z = q_ref × N | auf Cent |\n\udb80\udc46| Delta | Δ = q_ref × N − A | auf Cent |\n\udb80\udc47"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":71},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc4a| Anzurechnender Gewinn | Δ, wenn Δ größer als null"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":74},"fn":container.program(18, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " ist; sonst null | keine |\n\udb80\udc4b"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":75},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"if","hash":{"pfad":"share.gainCap","zeile":79},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc52| Zu teilender Betrag | B = anzurechnender Gewinn"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":82},"fn":container.program(21, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"if","hash":{"pfad":"share.gainCap","zeile":82},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | keine |\n\udb80\udc53"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"gainCap"),{"name":"if","hash":{"pfad":"share.gainCap","zeile":83},"fn":container.program(23, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc56| Anteil der Krankenkasse | K = Anteilssatz der Krankenkasse × B | auf Cent |\n\udb80\udc57| Anteil der Integrationseinheit | I = B − K | keine |\n\udb80\udc58"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":88},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.program(27, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + "\udb80\udc5f| Anzurechnender Verlust | −Δ, wenn Δ kleiner als null"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"threshold"),{"name":"if","hash":{"pfad":"share.threshold","zeile":95},"fn":container.program(28, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " ist; sonst null | keine |\n\udb80\udc60"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossShare"),{"name":"if","hash":{"pfad":"share.lossShare","zeile":96},"fn":container.program(30, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"lossCarryForward"),{"name":"if","hash":{"pfad":"share.lossCarryForward","zeile":105},"fn":container.program(33, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc6f\n\udb80\udc70## Rundung\n\udb80\udc71[[rundung]] D4 D14\n\udb80\udc72Auf Cent gerundet wird nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"erfolgsverguetung.rundung",{"name":"verweis","hash":{"pfad":"erfolgsverguetung.rundung","zeile":114},"data":data})) != null ? stack1 : "")
    + "; der Referenzquotient hat sechs Nachkommastellen, der Qualitätsfaktor zwei.\n\udb80\udc73Schritte ohne Rundung ergeben sich aus gerundeten Beträgen und haben daher keinen Bruchteil eines Cents.\n\udb80\udc74\n\udb80\udc75## Bedingungen nach Abrechnungsjahren\n\udb80\udc76[[zeitraeume]] R28 L26 D11\n\udb80\udc77Für jedes Abrechnungsjahr gelten die Bedingungen seines Zeitraums, auch wenn es später neu berechnet wird:\n\udb80\udc78| Abrechnungsjahre | Anteil der Krankenkasse | Anteil der Integrationseinheit | Verlust | Mindestschwelle | Kappung | Qualitätsfaktor |\n\udb80\udc79|---|---:|---:|---|---:|---|---|\n\udb80\udc7a"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"success"),{"name":"each","hash":{"pfad":"success","zeile":122},"fn":container.program(36, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc7d\n\udb80\udc7e## Kalender des Zukunftsfonds\n\udb80\udc7f[[kalender]] K1 K9 K11 L80 R20 R21 R22 R23\n\udb80\udc80Der Kalender folgt aus "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.jahreszaehlung",{"name":"verweis","hash":{"pfad":"zukunftsfonds.jahreszaehlung","zeile":128},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"zukunftsfonds.phasen",{"name":"verweis","hash":{"pfad":"zukunftsfonds.phasen","zeile":128},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc81"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fund"),"conditional"),{"name":"if","hash":{"pfad":"fund.conditional","zeile":129},"fn":container.program(56, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":133},"fn":container.program(57, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"examples"),{"name":"if","hash":{"pfad":"examples","zeile":148},"fn":container.program(67, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true,"useDepths":true} },
{ id: "anlage.teilnahme", path: "text/anlagen/05-teilnahme.hbs", sha256: "a6011a9f6573e7f0d47b8578081d237979b8f0894c4abd22105745220230ad39", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ", "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"seat"),{"name":"wert","hash":{"pfad":"unit.seat","zeile":8},"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc10| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"module"),"title"),{"name":"wert","hash":{"pfad":"module.title","zeile":16},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"aufzaehlung").call(alias1,lookupProperty(depth0,"payers"),"genitiv",{"name":"aufzaehlung","hash":{"pfad":"payers genitiv","zeile":16},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc11";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc1cIhre Teilnahme dauert mindestens "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"zahlwort","hash":{"pfad":"participation.temporalBinding","zeile":28},"data":data})) != null ? stack1 : "")
    + "; aus wichtigem Grund können Sie sie vorher beenden.\n\udb80\udc1dDanach können Sie Ihre Teilnahme jederzeit ohne Angabe von Gründen gegenüber Ihrer Krankenkasse beenden.\n\udb80\udc1e";
},"3":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc1fAn eine Mindestdauer sind Sie nicht gebunden; Sie können Ihre Teilnahme jederzeit ohne Angabe von Gründen gegenüber Ihrer Krankenkasse beenden.\n\udb80\udc20";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc2f| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":47},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"statuteRule"),{"name":"if","hash":{"pfad":"statuteRule","zeile":47},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc30";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"statuteRule"),{"name":"wert","hash":{"pfad":"statuteRule","zeile":47},"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "Satzung";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),"Abrechnung",{"name":"gleich","hash":{"pfad":"purpose Abrechnung","zeile":66},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " oder "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":66},"data":data})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),"Abrechnung",{"name":"gleich","hash":{"pfad":"purpose Abrechnung","zeile":67},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " oder "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":67},"data":data})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc46Im Auftrag der Verantwortlichen verarbeitet Daten:\n\udb80\udc47| Auftragsverarbeiter | Sitz | Aufgabe |\n\udb80\udc48|---|---|---|\n\udb80\udc49"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":73},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc4a| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":74},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"seat"),{"name":"wert","hash":{"pfad":"seat","zeile":74},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"purpose"),{"name":"begriff","hash":{"pfad":"purpose","zeile":74},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc4b";
},"13":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc4dAuftragsverarbeiter sind nicht eingesetzt.\n\udb80\udc4e";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc7c| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":124},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"seat"),{"name":"if","hash":{"pfad":"seat","zeile":124},"fn":container.program(15, data, 0),"inverse":container.program(16, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc7d";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"seat"),{"name":"wert","hash":{"pfad":"seat","zeile":124},"data":data})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    return "–";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc85_ ☐ "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,depth0,{"name":"name","hash":{"pfad":"this","zeile":133},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"exit"),{"name":"if","hash":{"pfad":"exit","zeile":133},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc86";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " (bis zum "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exit"),{"name":"wert","hash":{"pfad":"exit","zeile":133},"data":data})) != null ? stack1 : "")
    + ")";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc92_ ☐ "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"title"),{"name":"wert","hash":{"pfad":"module.title","zeile":146},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc93";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc9b- Mir ist bekannt, dass meine Teilnahme mindestens "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"zahlwort","hash":{"pfad":"participation.temporalBinding","zeile":155},"data":data})) != null ? stack1 : "")
    + " dauert.\n\udb80\udc9c";
},"21":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc9d- Mir ist bekannt, dass ich meine Teilnahme jederzeit beenden kann.\n\udb80\udc9e";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),"Abrechnung",{"name":"gleich","hash":{"pfad":"purpose Abrechnung","zeile":166},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " oder "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":166},"data":data})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"module"),"roles"),{"name":"each","hash":{"pfad":"module.roles","zeile":215},"fn":container.program(25, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udcd8_ ☐ "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depths[1],"module"),"title"),{"name":"wert","hash":{"pfad":"../module.title","zeile":216},"data":data})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":216},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udcd9";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Information und Teilnahmeerklärungen\n\udb80\udc02\n\udb80\udc03## [[information]] Information für Versicherte\n\udb80\udc04\n\udb80\udc05[[was]] L60 L61\n\udb80\udc06Ihre Krankenkasse bietet Ihnen eine besondere Versorgung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a SGB V",{"name":"norm","hash":{"pfad":"§ 140a SGB V","zeile":6},"data":data})) != null ? stack1 : "")
    + " an.\n\udb80\udc07Ärztinnen und Ärzte, Krankenhäuser, Pflegeeinrichtungen und weitere Stellen Ihrer Region stimmen sich dabei eng miteinander ab.\n\udb80\udc08Organisiert wird die Versorgung von: "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,lookupProperty(depth0,"unit"),{"name":"name","hash":{"pfad":"unit","zeile":8},"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"seat"),{"name":"if","hash":{"pfad":"unit.seat","zeile":8},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " (im Folgenden: Integrationseinheit).\n\udb80\udc09Bitte lesen Sie diese Information, bevor Sie die Teilnahmeerklärung abgeben.\n\udb80\udc0a\n\udb80\udc0b[[angebot]]\n\udb80\udc0cSie können an jedem Modul teilnehmen, das für Ihre Krankenkasse gilt und dessen Voraussetzungen Sie erfüllen:\n\udb80\udc0d| Modul | für Versicherte |\n\udb80\udc0e|---|---|\n\udb80\udc0f"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"modules"),{"name":"each","hash":{"pfad":"modules","zeile":15},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc12Was ein Modul umfasst und wer dort behandelt, erfahren Sie bei Ihrer Krankenkasse, bei der Integrationseinheit und in den teilnehmenden Einrichtungen.\n\udb80\udc13\n\udb80\udc14[[freiwillig]] R14 L53\n\udb80\udc15Ihre Teilnahme ist freiwillig und kostet Sie nichts.\n\udb80\udc16Sie können bei jeder Behandlung neu wählen, ob Sie sich von teilnehmenden oder von anderen zugelassenen Ärztinnen, Ärzten und Einrichtungen behandeln lassen.\n\udb80\udc17Wenn Sie nicht teilnehmen oder Ihre Teilnahme beenden, behalten Sie alle Leistungen der gesetzlichen Krankenversicherung.\n\udb80\udc18Über Ihre Rechte unterrichtet Sie die „Charta der Rechte der Versicherten in Gesundheitsregionen der Zukunft“, die Ihnen auf Wunsch ausgehändigt wird.\n\udb80\udc19\n\udb80\udc1a[[bindung]] L52 L53 L56\n\udb80\udc1b"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"if","hash":{"pfad":"participation.temporalBinding","zeile":27},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.program(3, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + "\udb80\udc21An bestimmte Ärztinnen, Ärzte oder Einrichtungen sind Sie ebenfalls nicht gebunden.\n\udb80\udc22Ihre Teilnahme endet außerdem, wenn Ihre Versicherung bei der Krankenkasse endet, wenn Sie dauerhaft aus der Region fortziehen, wenn die Voraussetzungen des Moduls wegfallen oder wenn der Vertrag endet.\n\udb80\udc23\n\udb80\udc24[[pflichten]] L52\n\udb80\udc25Bitte nehmen Sie vereinbarte Termine wahr und geben Sie die Angaben weiter, die für Ihre Behandlung wichtig sind.\n\udb80\udc26Verletzen Sie die Mitwirkungspflichten eines Moduls trotz schriftlichen Hinweises wiederholt und so, dass dessen Ziel nicht mehr erreicht werden kann, kann Ihre Krankenkasse Ihre Teilnahme an diesem Modul mit einer Frist von einem Monat beenden.\n\udb80\udc27Andere Folgen hat ein Verstoß nicht; insbesondere müssen Sie nichts bezahlen.\n\udb80\udc28Wenn Sie sich anderswo behandeln lassen, ist das kein Verstoß.\n\udb80\udc29\n\udb80\udc2a[[satzung]] L54\n\udb80\udc2bDie Regeln für die Abgabe der Teilnahmeerklärung finden Sie in der Satzung Ihrer Krankenkasse:\n\udb80\udc2c| Krankenkasse | Regelung |\n\udb80\udc2d|---|---|\n\udb80\udc2e"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":46},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc31\n\udb80\udc32## [[datenschutzinformation]] Information über die Verarbeitung Ihrer Daten\n\udb80\udc33\n\udb80\udc34[[verantwortlich]] L64\n\udb80\udc35Für die Verarbeitung Ihrer Daten sind Ihre Krankenkasse und die Integrationseinheit gemeinsam verantwortlich ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 26 DSGVO",{"name":"norm","hash":{"pfad":"Art. 26 DSGVO","zeile":53},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc36Ihre Rechte können Sie bei beiden geltend machen; Ihre erste Anlaufstelle ist Ihre Krankenkasse.\n\udb80\udc37Für Ihre Behandlungsunterlagen ist die Praxis oder Einrichtung verantwortlich, die Sie behandelt.\n\udb80\udc38Die Kontaktdaten der Verantwortlichen und ihrer Datenschutzbeauftragten stehen am Ende dieser Information.\n\udb80\udc39\n\udb80\udc3a[[datenwege]] L61 L64\n\udb80\udc3bIhre Daten werden auf folgenden Wegen weitergegeben:\n\udb80\udc3c| Von | An | Daten | Zweck |\n\udb80\udc3d|---|---|---|---|\n\udb80\udc3e| Ihnen | Ihre Krankenkasse | Name, Anschrift, Geburtsdatum, Krankenversichertennummer, gewählte Module, Einwilligung | Einschreibung |\n\udb80\udc3f| Ihrer Krankenkasse | Integrationseinheit und Praxen oder Einrichtungen, die Sie behandeln | Name, Geburtsdatum, Krankenversichertennummer, Module, Beginn und Ende Ihrer Teilnahme | Feststellung Ihrer Teilnahme |\n\udb80\udc40| Praxen und Einrichtungen, die Sie behandeln | andere Praxen und Einrichtungen, die Sie behandeln | Befunde, Diagnosen, Medikamente, Behandlungspläne, Termine | gemeinsame Behandlung |\n\udb80\udc41| Praxen und Einrichtungen, die Sie behandeln | Integrationseinheit | Angaben zu Terminen, Ansprechpersonen und vereinbarten Behandlungsschritten | Abstimmung Ihrer Behandlung |\n\udb80\udc42| Praxen und Einrichtungen, die Sie behandeln | Integrationseinheit"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":66},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | Name, Krankenversichertennummer, Leistungen, Behandlungstage, Diagnosen, Vertragsnummer | Abrechnung |\n\udb80\udc43| Integrationseinheit"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":67},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | Ihre Krankenkasse | dieselben Abrechnungsdaten | Abrechnung und Prüfung der Abrechnung |\n\udb80\udc44| Ihrer Krankenkasse | Auswertungsstelle und Öffentlichkeit | nur Summen und Kennzahlen, aus denen niemand auf Sie schließen kann | Auswertung, Veröffentlichung, Erfolgsvergütung |\n\udb80\udc45"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"if","hash":{"pfad":"dataProtection.processors","zeile":69},"fn":container.program(11, data, 0, blockParams, depths),"inverse":container.program(13, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + "\udb80\udc4fDaten, die zur Abrechnung übermittelt werden, dürfen für keinen anderen Zweck verwendet werden.\n\udb80\udc50Eine Übermittlung außerhalb der Europäischen Union und der ihr gleichgestellten Staaten findet nicht statt.\n\udb80\udc51Eine automatisierte Entscheidung über Ihre Versorgung findet nicht statt.\n\udb80\udc52\n\udb80\udc53[[grundlage]] L60 L61 L64\n\udb80\udc54Rechtsgrundlage ist Ihre Einwilligung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 6 Abs. 1 Buchst. a DSGVO",{"name":"norm","hash":{"pfad":"Art. 6 Abs. 1 Buchst. a DSGVO","zeile":84},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 9 Abs. 2 Buchst. a DSGVO",{"name":"norm","hash":{"pfad":"Art. 9 Abs. 2 Buchst. a DSGVO","zeile":84},"data":data})) != null ? stack1 : "")
    + " in Verbindung mit "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 5 SGB V","zeile":84},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295a Abs. 1 SGB V",{"name":"norm","hash":{"pfad":"§ 295a Abs. 1 SGB V","zeile":84},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc55Sie müssen nicht einwilligen; ohne Einwilligung ist eine Teilnahme aber nicht möglich, weil Behandlung und Abrechnung die Daten voraussetzen.\n\udb80\udc56Ihre Einwilligung können Sie jederzeit für die Zukunft widerrufen; damit endet Ihre Teilnahme.\n\udb80\udc57Was bis dahin geschehen ist, bleibt rechtmäßig.\n\udb80\udc58\n\udb80\udc59[[dauer]] L64\n\udb80\udc5aIhre Krankenkasse löscht die Abrechnungsdaten spätestens zehn Jahre nach dem Ende des Geschäftsjahres, in dem die Leistung gewährt oder abgerechnet wurde ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 304 SGB V",{"name":"norm","hash":{"pfad":"§ 304 SGB V","zeile":90},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc5bDie Integrationseinheit löscht Ihre Daten, sobald die Abrechnung abgeschlossen ist und keine gesetzliche Aufbewahrungspflicht mehr besteht.\n\udb80\udc5cPraxen und Einrichtungen bewahren Ihre Behandlungsunterlagen nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 630f Abs. 3 BGB",{"name":"norm","hash":{"pfad":"§ 630f Abs. 3 BGB","zeile":92},"data":data})) != null ? stack1 : "")
    + " auf.\n\udb80\udc5d\n\udb80\udc5e[[rechte]] L64\n\udb80\udc5fSie haben das Recht,\n\udb80\udc60- Auskunft über Ihre Daten zu erhalten ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 15 DSGVO",{"name":"norm","hash":{"pfad":"Art. 15 DSGVO","zeile":96},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 83 SGB X",{"name":"norm","hash":{"pfad":"§ 83 SGB X","zeile":96},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc61- unrichtige Daten berichtigen zu lassen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 16 DSGVO",{"name":"norm","hash":{"pfad":"Art. 16 DSGVO","zeile":97},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc62- die Löschung Ihrer Daten oder die Einschränkung ihrer Verarbeitung zu verlangen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 17 DSGVO",{"name":"norm","hash":{"pfad":"Art. 17 DSGVO","zeile":98},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 18 DSGVO",{"name":"norm","hash":{"pfad":"Art. 18 DSGVO","zeile":98},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 84 SGB X",{"name":"norm","hash":{"pfad":"§ 84 SGB X","zeile":98},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc63- Ihre Daten in einem gängigen Format zu erhalten ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 20 DSGVO",{"name":"norm","hash":{"pfad":"Art. 20 DSGVO","zeile":99},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc64- Ihre Einwilligung zu widerrufen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 7 Abs. 3 DSGVO",{"name":"norm","hash":{"pfad":"Art. 7 Abs. 3 DSGVO","zeile":100},"data":data})) != null ? stack1 : "")
    + "),\n\udb80\udc65- sich bei einer Datenschutzaufsichtsbehörde zu beschweren ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 77 DSGVO",{"name":"norm","hash":{"pfad":"Art. 77 DSGVO","zeile":101},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 81 SGB X",{"name":"norm","hash":{"pfad":"§ 81 SGB X","zeile":101},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc66Das Wesentliche der Vereinbarung zwischen den gemeinsam Verantwortlichen stellen wir Ihnen auf Wunsch zur Verfügung.\n\udb80\udc67\n\udb80\udc68[[kontakt]]\n\udb80\udc69_ Krankenkasse, Anschrift, E-Mail: ______________________________\n\udb80\udc6a_ Datenschutzbeauftragte oder Datenschutzbeauftragter der Krankenkasse: ______________________________\n\udb80\udc6b_ Datenschutzbeauftragte oder Datenschutzbeauftragter der Integrationseinheit: ______________________________\n\udb80\udc6c_ Zuständige Datenschutzaufsichtsbehörde: ______________________________\n\udb80\udc6d\n\udb80\udc6e## [[belehrung]] Belehrung über das Widerrufsrecht\n\udb80\udc6f\n\udb80\udc70[[widerrufsrecht]] L51\n\udb80\udc71Sie können Ihre Teilnahmeerklärung innerhalb von "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"participation"),"withdrawal"),"dativ",{"name":"zahlwort","hash":{"pfad":"participation.withdrawal dativ","zeile":113},"data":data})) != null ? stack1 : "")
    + " nach ihrer Abgabe ohne Angabe von Gründen widerrufen.\n\udb80\udc72Der Widerruf ist schriftlich, elektronisch oder zur Niederschrift bei Ihrer Krankenkasse möglich.\n\udb80\udc73Die Frist beginnt, wenn Sie diese Belehrung schriftlich oder elektronisch erhalten haben, frühestens aber mit der Abgabe Ihrer Teilnahmeerklärung.\n\udb80\udc74Zur Wahrung der Frist genügt es, dass Sie den Widerruf rechtzeitig an Ihre Krankenkasse absenden.\n\udb80\udc75Der Widerruf hat für Sie keine Nachteile; Leistungen, die Sie bis dahin erhalten haben, müssen Sie nicht bezahlen.\n\udb80\udc76\n\udb80\udc77[[widerrufsanschrift]] L51\n\udb80\udc78Der Widerruf ist an Ihre Krankenkasse zu richten:\n\udb80\udc79| Krankenkasse | Sitz |\n\udb80\udc7a|---|---|\n\udb80\udc7b"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":123},"fn":container.program(14, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc7e_ Anschrift, E-Mail oder Online-Zugang für den Widerruf: ______________________________\n\udb80\udc7f\n\udb80\udc80## [[erklaerung]] Teilnahmeerklärung und Einwilligung der oder des Versicherten\n\udb80\udc81\n\udb80\udc82[[empfaenger]] L50\n\udb80\udc83Diese Erklärung geben Sie gegenüber Ihrer Krankenkasse ab.\n\udb80\udc84"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":132},"fn":container.program(17, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc87\n\udb80\udc88[[angaben]]\n\udb80\udc89_ Name, Vorname: ______________________________\n\udb80\udc8a_ Geburtsdatum: ____________________\n\udb80\udc8b_ Krankenversichertennummer: ____________________\n\udb80\udc8c_ Anschrift: ______________________________\n\udb80\udc8d_ Telefon oder E-Mail (freiwillige Angabe): ______________________________\n\udb80\udc8e\n\udb80\udc8f[[module]]\n\udb80\udc90Ich möchte an folgenden Modulen teilnehmen:\n\udb80\udc91"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"modules"),{"name":"each","hash":{"pfad":"modules","zeile":145},"fn":container.program(19, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc94\n\udb80\udc95[[teilnahme]] L50 L52 L53\n\udb80\udc96Ich erkläre:\n\udb80\udc97- Ich habe die Information für Versicherte, die Information über die Verarbeitung meiner Daten und die Belehrung über das Widerrufsrecht vor dieser Erklärung erhalten und konnte Fragen stellen.\n\udb80\udc98- Ich nehme freiwillig an der besonderen Versorgung teil.\n\udb80\udc99- Mir ist bekannt, dass ich an bestimmte Ärztinnen, Ärzte oder Einrichtungen nicht gebunden bin.\n\udb80\udc9a"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"participation"),"temporalBinding"),{"name":"if","hash":{"pfad":"participation.temporalBinding","zeile":154},"fn":container.program(20, data, 0, blockParams, depths),"inverse":container.program(21, data, 0, blockParams, depths),"data":data})) != null ? stack1 : "")
    + "\udb80\udc9f- Mir ist bekannt, welche Folgen eine wiederholte Verletzung der Mitwirkungspflichten hat.\n\udb80\udca0- Mir ist bekannt, dass meine Teilnahme an dem Tag beginnt, an dem meine Krankenkasse sie bestätigt.\n\udb80\udca1\n\udb80\udca2[[einwilligung]] L60 L61\n\udb80\udca3Ich willige ein, dass\n\udb80\udca4- meine Krankenkasse der Integrationseinheit und den Praxen und Einrichtungen, die mich behandeln, Beginn und Ende meiner Teilnahme mitteilt,\n\udb80\udca5- die Praxen und Einrichtungen, die mich behandeln, einander und der Integrationseinheit die Gesundheitsdaten mitteilen, die für meine Behandlung in den gewählten Modulen und für deren Abstimmung nötig sind, und dass sie insoweit von der Schweigepflicht entbunden sind,\n\udb80\udca6- die Praxen und Einrichtungen, die mich behandeln, die für die Abrechnung nötigen Daten einschließlich meiner Diagnosen an die Integrationseinheit"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":166},"fn":container.program(22, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " übermitteln und diese die Daten an meine Krankenkasse weitergibt.\n\udb80\udca7Diese Einwilligung erteile ich zugleich mit meiner Teilnahme; ich kann sie jederzeit für die Zukunft widerrufen.\n\udb80\udca8\n\udb80\udca9[[unterschrift]] L57\n\udb80\udcaa_ Ort, Datum: ______________________________\n\udb80\udcab_ Unterschrift der oder des Versicherten: ______________________________\n\udb80\udcac_ Bei Minderjährigen, rechtlicher Betreuung oder Bevollmächtigung: Name der vertretenden Person, Art der Vertretung: ______________________________\n\udb80\udcad_ Unterschrift der vertretenden Person: ______________________________\n\udb80\udcaeFür Minderjährige unterschreibt die gesetzliche Vertretung; Jugendliche, die das 15. Lebensjahr vollendet haben, können zusätzlich selbst unterschreiben; "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 36 SGB I",{"name":"norm","hash":{"pfad":"§ 36 SGB I","zeile":174},"data":data})) != null ? stack1 : "")
    + " bleibt unberührt.\n\udb80\udcaf\n\udb80\udcb0[[befragung]]\n\udb80\udcb1Unabhängig von meiner Teilnahme und jederzeit widerruflich:\n\udb80\udcb2_ ☐ Ich bin damit einverstanden, dass meine Krankenkasse mich zu meinen Erfahrungen mit der Versorgung befragt.\n\udb80\udcb3\n\udb80\udcb4[[vermerk]] L51 L61\n\udb80\udcb5Vermerke der Krankenkasse:\n\udb80\udcb6_ Information und Belehrung übergeben oder übermittelt am: ____________________\n\udb80\udcb7_ Eingang der Erklärung am: ____________________\n\udb80\udcb8_ Teilnahme bestätigt zum: ____________________\n\udb80\udcb9\n\udb80\udcba## [[widerrufserklaerung]] Widerruf oder Beendigung der Teilnahme\n\udb80\udcbb\n\udb80\udcbc[[widerruf]] L51\n\udb80\udcbdDiese Erklärung können Sie für den Widerruf oder die Beendigung verwenden; eine bestimmte Fassung ist nicht vorgeschrieben.\n\udb80\udcbe_ An (Krankenkasse): ______________________________\n\udb80\udcbf_ ☐ Ich widerrufe meine Teilnahmeerklärung vom ____________________\n\udb80\udcc0_ ☐ Ich beende meine Teilnahme zum ____________________\n\udb80\udcc1_ Nur für folgende Module (leer lassen, wenn alle gemeint sind): ______________________________\n\udb80\udcc2_ ☐ Ich widerrufe meine Einwilligung in die Verarbeitung meiner Daten.\n\udb80\udcc3_ Name, Vorname, Geburtsdatum: ______________________________\n\udb80\udcc4_ Krankenversichertennummer: ______________________________\n\udb80\udcc5_ Ort, Datum, Unterschrift (bei elektronischem Widerruf entbehrlich): ______________________________\n\udb80\udcc6\n\udb80\udcc7## [[leistungserbringer]] Teilnahmeerklärung des Leistungserbringers für einzelne Module\n\udb80\udcc8\n\udb80\udcc9[[anwendung]] R13\n\udb80\udccaMit dieser Erklärung übernimmt ein Leistungserbringer, der dem Vertrag nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.beitritt",{"name":"verweis","hash":{"pfad":"anlage.beitritt","zeile":202},"data":data})) != null ? stack1 : "")
    + " beigetreten ist, Rollen in einem oder mehreren Modulen.\n\udb80\udccbEr kann sie mit der Beitrittserklärung verbinden oder später abgeben.\n\udb80\udccc\n\udb80\udccd[[leistungserbringerangaben]]\n\udb80\udcce_ Name der Praxis, Einrichtung oder Gemeinschaft: ______________________________\n\udb80\udccf_ Institutionskennzeichen oder Betriebsstättennummer: ____________________\n\udb80\udcd0_ Anschrift der Betriebsstätte: ______________________________\n\udb80\udcd1_ Verantwortliche Person: ______________________________\n\udb80\udcd2_ In den Modulen tätige Ärztinnen, Ärzte und weitere Fachkräfte: ______________________________\n\udb80\udcd3\n\udb80\udcd4[[rollen]] R13\n\udb80\udcd5Ich übernehme folgende Rollen:\n\udb80\udcd6"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"modules"),{"name":"each","hash":{"pfad":"modules","zeile":214},"fn":container.program(24, data, 0, blockParams, depths),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udcdb\n\udb80\udcdc[[leistungserbringererklaerung]] R13 L12 L20 L24 L31\n\udb80\udcddIch erkläre gegenüber der Integrationseinheit:\n\udb80\udcde- Ich erfülle die Anforderungen der übernommenen Rollen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.module",{"name":"verweis","hash":{"pfad":"anlage.module","zeile":222},"data":data})) != null ? stack1 : "")
    + " und füge die Nachweise bei.\n\udb80\udcdf- Ich erbringe die Leistungen im Rahmen meines Zulassungs-, Ermächtigungs- oder Berechtigungsstatus und halte die Qualitätsanforderungen ein.\n\udb80\udce0- Ich nehme freiwillig teil; ich bin frei, weitere Verträge zu schließen und Versicherte jeder Krankenkasse zu behandeln.\n\udb80\udce1- Ich weise Versicherte vor ihrer Teilnahmeerklärung auf ihre Wahlfreiheit hin und leite ihre Erklärung unverzüglich an ihre Krankenkasse weiter.\n\udb80\udce2- Ich beteilige mich an Qualitätssicherung und Dokumentation und übermittle die Vertragsnummer bei der Abrechnung zu jeder Diagnose.\n\udb80\udce3- Ich gewähre und nehme keine Vorteile für die Zuweisung von Versicherten, für Verordnungen oder für Diagnosen.\n\udb80\udce4- Ich zeige Änderungen, die meine Teilnahme betreffen, unverzüglich an.\n\udb80\udce5\n\udb80\udce6[[leistungserbringerdaten]] L64\n\udb80\udce7Die Integrationseinheit verarbeitet die Angaben zu meiner Person und meiner Einrichtung, um meine Teilnahme zu verwalten, Leistungen abzurechnen und das öffentliche Verzeichnis der Leistungserbringer zu führen ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 6 Abs. 1 Buchst. b DSGVO",{"name":"norm","hash":{"pfad":"Art. 6 Abs. 1 Buchst. b DSGVO","zeile":231},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udce8Sie gibt sie an "
    + ((stack1 = lookupProperty(helpers,"kassen").call(alias1,"akkusativ",{"name":"kassen","hash":{"pfad":"akkusativ","zeile":232},"data":data})) != null ? stack1 : "")
    + " weiter.\n\udb80\udce9\n\udb80\udcea[[leistungserbringerunterschrift]]\n\udb80\udceb_ Beginn der Teilnahme an den Modulen zum: ____________________\n\udb80\udcec_ Ort, Datum, Stempel: ______________________________\n\udb80\udced_ Unterschrift: ______________________________\n\udb80\udcee_ Bestätigung der Integrationseinheit, Datum, Unterschrift: ______________________________\n\udb80\udcef";
},"useData":true,"useDepths":true} },
{ id: "anlage.datenverarbeitung", path: "text/anlagen/06-datenverarbeitung.hbs", sha256: "7c8b603f34a573cc47e61dfcf2943b49d46b5e56da2a795dfab8b97f020b2c37", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),"Abrechnung",{"name":"gleich","hash":{"pfad":"purpose Abrechnung","zeile":48},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ", "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":48},"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"gleich").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),"Abrechnung",{"name":"gleich","hash":{"pfad":"purpose Abrechnung","zeile":67},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " oder "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":67},"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc50Diese Bedingungen gelten für folgende Aufträge:\n\udb80\udc51| Auftragsverarbeiter | Sitz | Zweck | Unteraufträge |\n\udb80\udc52|---|---|---|---|\n\udb80\udc53"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":83},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc54| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":84},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"seat"),{"name":"wert","hash":{"pfad":"seat","zeile":84},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"purpose"),{"name":"begriff","hash":{"pfad":"purpose","zeile":84},"data":data})) != null ? stack1 : "")
    + " | ausgeschlossen |\n\udb80\udc55";
},"6":function(container,depth0,helpers,partials,data) {
    return "\udb80\udc57Bei Abschluss dieser Fassung ist kein Auftragsverarbeiter eingesetzt.\n\udb80\udc58Diese Bedingungen gelten für jeden Auftrag, der später durch Nachtrag hinzukommt.\n\udb80\udc59";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Datenverarbeitung\n\udb80\udc02\n\udb80\udc03## [[gemeinsam]] Vereinbarung der gemeinsam Verantwortlichen\n\udb80\udc04\n\udb80\udc05[[gegenstand]] L64\n\udb80\udc06Diese Vereinbarung nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 26 DSGVO",{"name":"norm","hash":{"pfad":"Art. 26 DSGVO","zeile":6},"data":data})) != null ? stack1 : "")
    + " legt fest, wer von den gemeinsam Verantwortlichen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"datenschutz.verantwortliche",{"name":"verweis","hash":{"pfad":"datenschutz.verantwortliche","zeile":6},"data":data})) != null ? stack1 : "")
    + " welche Pflichten erfüllt.\n\udb80\udc07Sie gilt für die Verarbeitungen, die das Verzeichnis in "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung.verzeichnis",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung.verzeichnis","zeile":7},"data":data})) != null ? stack1 : "")
    + " als gemeinsam bezeichnet.\n\udb80\udc08Für alle anderen Verarbeitungen ist die dort genannte Stelle allein verantwortlich.\n\udb80\udc09\n\udb80\udc0a[[aufgaben]] L64\n\udb80\udc0bDie Pflichten sind wie folgt verteilt:\n\udb80\udc0c| Pflicht | Krankenkasse | Integrationseinheit |\n\udb80\udc0d|---|---|---|\n\udb80\udc0e| Information nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 13 DSGVO",{"name":"norm","hash":{"pfad":"Art. 13 DSGVO","zeile":14},"data":data})) != null ? stack1 : "")
    + " und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 14 DSGVO",{"name":"norm","hash":{"pfad":"Art. 14 DSGVO","zeile":14},"data":data})) != null ? stack1 : "")
    + " | händigt sie vor der Teilnahmeerklärung aus und weist dies nach | hält sie im Internet bereit und schreibt sie fort |\n\udb80\udc0f| Einholung und Aufbewahrung der Einwilligung | nimmt sie entgegen, prüft und bewahrt sie auf | leitet eingehende Erklärungen unverzüglich weiter |\n\udb80\udc10| Rechte der betroffenen Personen | ist Anlaufstelle und antwortet | liefert binnen fünf Werktagen die Angaben aus ihrem Bestand |\n\udb80\udc11| Widerruf und Ende der Teilnahme | vermerkt sie und teilt sie mit | sperrt den Zugriff am selben Werktag |\n\udb80\udc12| Verzeichnis nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 30 DSGVO",{"name":"norm","hash":{"pfad":"Art. 30 DSGVO","zeile":18},"data":data})) != null ? stack1 : "")
    + " | führt es für ihren Bereich | führt es für ihren Bereich |\n\udb80\udc13| Datenschutz-Folgenabschätzung | wirkt mit und gibt sie frei | erstellt sie und schreibt sie fort |\n\udb80\udc14| Auftragsverarbeiter | zeigt eigene Aufträge an und überwacht sie | zeigt eigene Aufträge an und überwacht sie |\n\udb80\udc15| Verletzungen des Datenschutzes | meldet sie für ihren Bereich an die Aufsichtsbehörden | meldet sie für ihren Bereich und unterrichtet die Krankenkasse binnen 24 Stunden |\n\udb80\udc16| Benachrichtigung der betroffenen Personen | benachrichtigt ihre Versicherten | liefert Inhalt und Umfang der Verletzung |\n\udb80\udc17| Anonymisierung für Auswertungen | entfernt den Versichertenbezug vor jeder Weitergabe | nimmt nur Daten ohne Versichertenbezug an |\n\udb80\udc18| Löschung | löscht nach den gesetzlichen Fristen | löscht nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"datenschutz.loeschung",{"name":"verweis","hash":{"pfad":"datenschutz.loeschung","zeile":24},"data":data})) != null ? stack1 : "")
    + " und weist dies nach |\n\udb80\udc19\n\udb80\udc1a[[ansprechstellen]] L64\n\udb80\udc1bJeder gemeinsam Verantwortliche benennt den anderen eine Ansprechstelle für den Datenschutz und seine Datenschutzbeauftragte oder seinen Datenschutzbeauftragten.\n\udb80\udc1cÄnderungen teilt er binnen einer Woche mit.\n\udb80\udc1dDie Ansprechstellen stimmen sich mindestens einmal im Kalenderjahr ab und halten das Ergebnis in Textform fest.\n\udb80\udc1e\n\udb80\udc1f[[innenverhaeltnis]] L64\n\udb80\udc20Gegenüber den betroffenen Personen haften die gemeinsam Verantwortlichen nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 82 DSGVO",{"name":"norm","hash":{"pfad":"Art. 82 DSGVO","zeile":32},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc21Im Verhältnis zueinander trägt den Schaden, wer die verletzte Pflicht nach dieser Vereinbarung zu erfüllen hatte.\n\udb80\udc22Geldbußen trägt derjenige, gegen den sie festgesetzt werden.\n\udb80\udc23\n\udb80\udc24[[wesentliches]] L64\n\udb80\udc25Das Wesentliche dieser Vereinbarung lautet: Die Krankenkasse ist Anlaufstelle der Versicherten, nimmt Einwilligungen entgegen und rechnet ab; die Integrationseinheit stimmt die Behandlung ab, bereitet die Abrechnung vor und schützt die Daten nach den Regeln dieser Anlage; beide stehen den Versicherten für ihre Rechte ein.\n\udb80\udc26\n\udb80\udc27## [[verzeichnis]] Verzeichnis der Verarbeitungen\n\udb80\udc28\n\udb80\udc29[[verarbeitungen]] L60 L61 L64 L65\n\udb80\udc2aPersonenbezogene Daten werden ausschließlich wie folgt verarbeitet:\n\udb80\udc2b| Verarbeitung | Daten | Verantwortlich | Empfänger | Rechtsgrundlage |\n\udb80\udc2c|---|---|---|---|---|\n\udb80\udc2d| Einschreibung und Verwaltung der Teilnahme | Stammdaten, Krankenversichertennummer, Module, Erklärungen mit Datum | gemeinsam | behandelnde Leistungserbringer | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 4 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 4 SGB V","zeile":45},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 5 SGB V","zeile":45},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc2e| Abstimmung der Behandlung | Termine, Ansprechpersonen, vereinbarte Behandlungsschritte | gemeinsam | behandelnde Leistungserbringer | Einwilligung, "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 5 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 5 SGB V","zeile":46},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc2f| Behandlung und Dokumentation | Befunde, Diagnosen, Therapien | Leistungserbringer | mitbehandelnde Leistungserbringer | Behandlungsvertrag, Einwilligung |\n\udb80\udc30| Vorbereitung der Abrechnung | Leistungen, Behandlungstage, Diagnosen, Vertragsnummer | Integrationseinheit | Krankenkasse"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":48},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295a Abs. 1 SGB V",{"name":"norm","hash":{"pfad":"§ 295a Abs. 1 SGB V","zeile":48},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc31| Abrechnung und Prüfung der Abrechnung | Abrechnungsdaten | Krankenkasse | Leistungserbringer | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 284 Abs. 1 Satz 1 Nr. 13 SGB V",{"name":"norm","hash":{"pfad":"§ 284 Abs. 1 Satz 1 Nr. 13 SGB V","zeile":49},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 1b SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 1b SGB V","zeile":49},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc32| Meldungen zum Risikostrukturausgleich | Angaben nach Gesetz | Krankenkasse | Bundesamt für Soziale Sicherung | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 267 SGB V",{"name":"norm","hash":{"pfad":"§ 267 SGB V","zeile":50},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc33| Bildung von Kennzahlen und Summen | Leistungs- und Stammdaten | Krankenkasse | keine; Weitergabe nur ohne Versichertenbezug | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 284 Abs. 3 SGB V",{"name":"norm","hash":{"pfad":"§ 284 Abs. 3 SGB V","zeile":51},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc34| Befragung | Anschrift, Antworten | Krankenkasse | keine; Auswertung ohne Personenbezug | gesonderte Einwilligung |\n\udb80\udc35| Verzeichnis der Leistungserbringer | Namen, Betriebsstätte, Module, Rollen | Integrationseinheit | Krankenkasse, Öffentlichkeit | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 6 Abs. 1 Buchst. b DSGVO",{"name":"norm","hash":{"pfad":"Art. 6 Abs. 1 Buchst. b DSGVO","zeile":53},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc36| Beschwerden | Inhalt der Beschwerde, Kontaktdaten | Integrationseinheit | keine ohne Zustimmung der beschwerdeführenden Person | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 6 Abs. 1 Buchst. a DSGVO",{"name":"norm","hash":{"pfad":"Art. 6 Abs. 1 Buchst. a DSGVO","zeile":54},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 9 Abs. 2 Buchst. a DSGVO",{"name":"norm","hash":{"pfad":"Art. 9 Abs. 2 Buchst. a DSGVO","zeile":54},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc37\n\udb80\udc38[[ohnepersonenbezug]] L65 L69\n\udb80\udc39Auswertungsstelle, Monitor, Gesundheitskonferenz, Beirat und Öffentlicher Gesundheitsdienst erhalten nur Daten ohne Versichertenbezug.\n\udb80\udc3aVor der Weitergabe prüft die jeweilige Krankenkasse, dass kein Wert auf weniger als "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"minimumCases"),{"name":"zahlwort","hash":{"pfad":"publication.minimumCases","zeile":58},"data":data})) != null ? stack1 : "")
    + " Versicherten oder Fällen beruht und dass sich ein unterdrückter Wert nicht aus anderen errechnen lässt.\n\udb80\udc3bDie Abrechnungsdatei und alle Abrechnungen nach diesem Vertrag enthalten keine personenbezogenen Daten der Versicherten.\n\udb80\udc3c\n\udb80\udc3d## [[abrechnungswege]] Abrechnungswege der Leistungserbringer\n\udb80\udc3e\n\udb80\udc3f[[wege]] L43 L45\n\udb80\udc40Die Abrechnungsdaten werden auf folgenden Wegen übermittelt:\n\udb80\udc41| Gruppe | Weg | Rechtsgrundlage |\n\udb80\udc42|---|---|---|\n\udb80\udc43| Ärztinnen und Ärzte, Psychotherapeutinnen und Psychotherapeuten, Medizinische Versorgungszentren ohne Beteiligung der Kassenärztlichen Vereinigung | über die Integrationseinheit"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"each","hash":{"pfad":"dataProtection.processors","zeile":67},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " an die Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 1b SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 1b SGB V","zeile":67},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295a SGB V",{"name":"norm","hash":{"pfad":"§ 295a SGB V","zeile":67},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc44| dieselben unter Beteiligung der Kassenärztlichen Vereinigung | über die Kassenärztliche Vereinigung an die Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 295 Abs. 2 SGB V",{"name":"norm","hash":{"pfad":"§ 295 Abs. 2 SGB V","zeile":68},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc45| Krankenhäuser und Rehabilitationseinrichtungen | unmittelbar an die Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 301 SGB V",{"name":"norm","hash":{"pfad":"§ 301 SGB V","zeile":69},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc46| Apotheken | unmittelbar oder über ein Rechenzentrum an die Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 300 SGB V",{"name":"norm","hash":{"pfad":"§ 300 SGB V","zeile":70},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc47| Hebammen | unmittelbar oder über eine Abrechnungsstelle an die Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 301a SGB V",{"name":"norm","hash":{"pfad":"§ 301a SGB V","zeile":71},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc48| Heil- und Hilfsmittelerbringer, häusliche Krankenpflege und weitere Leistungserbringer | unmittelbar oder über eine Abrechnungsstelle an die Krankenkasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 302 SGB V",{"name":"norm","hash":{"pfad":"§ 302 SGB V","zeile":72},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc49| Pflegeeinrichtungen, soweit sie Pflegeleistungen abrechnen | an die Pflegekasse | "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 105 SGB XI",{"name":"norm","hash":{"pfad":"§ 105 SGB XI","zeile":73},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc4aÄrztliche Abrechnungsdaten enthalten zu jeder Diagnose die Vertragsnummer.\n\udb80\udc4b\n\udb80\udc4c## [[auftrag]] Bedingungen der Auftragsverarbeitung\n\udb80\udc4d\n\udb80\udc4e[[auftraege]] L62 L63\n\udb80\udc4f"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"dataProtection"),"processors"),{"name":"if","hash":{"pfad":"dataProtection.processors","zeile":79},"fn":container.program(4, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "")
    + "\udb80\udc5aDer Auftraggeber schließt mit dem Auftragsverarbeiter einen Vertrag nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 28 Abs. 3 DSGVO",{"name":"norm","hash":{"pfad":"Art. 28 Abs. 3 DSGVO","zeile":90},"data":data})) != null ? stack1 : "")
    + ", der mindestens die folgenden Bestimmungen enthält.\n\udb80\udc5b\n\udb80\udc5c[[weisung]] L62 L63\n\udb80\udc5dDer Auftragsverarbeiter verarbeitet die Daten nur auf dokumentierte Weisung und nur für den vereinbarten Zweck.\n\udb80\udc5eHält er eine Weisung für rechtswidrig, teilt er dies unverzüglich mit und setzt sie bis zur Klärung aus.\n\udb80\udc5fDer Auftraggeber bleibt für die Daten verantwortlich.\n\udb80\udc60\n\udb80\udc61[[gegenstanddesauftrags]] L63\n\udb80\udc62Der Vertrag bezeichnet die Aufgabe, ihre Dauer, die Art der Daten und den Kreis der betroffenen Personen.\n\udb80\udc63Betroffen sind die Versicherten, die an Modulen teilnehmen, und die Leistungserbringer, deren Leistungen abgerechnet werden.\n\udb80\udc64\n\udb80\udc65[[unterauftrag]] L62\n\udb80\udc66Der Auftragsverarbeiter erbringt die Leistung vollständig selbst; Unteraufträge erteilt er nicht.\n\udb80\udc67Das gilt auch für Wartung, Fernwartung, Rechenzentrumsbetrieb und Datenträgervernichtung, soweit dabei ein Zugriff auf personenbezogene Daten möglich ist.\n\udb80\udc68\n\udb80\udc69[[ortderverarbeitung]] L63\n\udb80\udc6aDie Verarbeitung findet nur in den Staaten statt, die "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"Auftragsverarbeitung.anzeige",{"name":"verweis","hash":{"pfad":"Auftragsverarbeitung.anzeige","zeile":106},"data":data})) != null ? stack1 : "")
    + " zulässt.\n\udb80\udc6bEin Zugriff aus anderen Staaten ist technisch unterbunden.\n\udb80\udc6c\n\udb80\udc6d[[vertraulichkeit]] L68 L6A\n\udb80\udc6eDer Auftragsverarbeiter setzt nur Personen ein, die er schriftlich zur Vertraulichkeit und auf das Sozialgeheimnis verpflichtet und über "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 203 StGB",{"name":"norm","hash":{"pfad":"§ 203 StGB","zeile":110},"data":data})) != null ? stack1 : "")
    + " belehrt hat.\n\udb80\udc6fDie Verpflichtung besteht nach dem Ende des Auftrags fort.\n\udb80\udc70\n\udb80\udc71[[anzeige]] L63\n\udb80\udc72Vor der Erteilung des Auftrags übermittelt der Auftragsverarbeiter dem Auftraggeber alle Angaben, die für die Anzeige nach "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 80 Abs. 1 SGB X",{"name":"norm","hash":{"pfad":"§ 80 Abs. 1 SGB X","zeile":114},"data":data})) != null ? stack1 : "")
    + " nötig sind.\n\udb80\udc73Ändern sich seine technischen und organisatorischen Maßnahmen wesentlich, wird die Anzeige vor der Änderung ergänzt.\n\udb80\udc74\n\udb80\udc75[[unterstuetzung]] L64\n\udb80\udc76Der Auftragsverarbeiter unterstützt den Auftraggeber bei Auskünften, Löschungen, Folgenabschätzungen und Meldungen.\n\udb80\udc77Eine Verletzung des Schutzes personenbezogener Daten meldet er dem Auftraggeber binnen zwölf Stunden, nachdem sie ihm bekannt geworden ist.\n\udb80\udc78\n\udb80\udc79[[kontrolle]] L63\n\udb80\udc7aDer Auftraggeber überzeugt sich vor Beginn und danach mindestens einmal im Kalenderjahr davon, dass die Bedingungen eingehalten werden, und hält das Ergebnis fest.\n\udb80\udc7bDer Auftragsverarbeiter duldet Prüfungen in seinen Räumen durch den Auftraggeber, die Aufsichtsbehörden und die Datenschutzaufsicht und legt die nötigen Nachweise vor.\n\udb80\udc7c\n\udb80\udc7d[[rueckgabe]] L62\n\udb80\udc7eNach dem Ende des Auftrags gibt der Auftragsverarbeiter alle Daten und Datenträger zurück und löscht verbliebene Daten binnen eines Monats.\n\udb80\udc7fEr bestätigt die Löschung schriftlich; ein Zurückbehaltungsrecht an den Daten hat er nicht.\n\udb80\udc80\n\udb80\udc81## [[massnahmen]] Technische und organisatorische Maßnahmen\n\udb80\udc82\n\udb80\udc83[[massstab]] L63 L64\n\udb80\udc84Die gemeinsam Verantwortlichen und ihre Auftragsverarbeiter halten mindestens die folgenden Maßnahmen ein ("
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 24 DSGVO",{"name":"norm","hash":{"pfad":"Art. 24 DSGVO","zeile":132},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 25 DSGVO",{"name":"norm","hash":{"pfad":"Art. 25 DSGVO","zeile":132},"data":data})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"Art. 32 DSGVO",{"name":"norm","hash":{"pfad":"Art. 32 DSGVO","zeile":132},"data":data})) != null ? stack1 : "")
    + ").\n\udb80\udc85Sie gehen von einem hohen Schutzbedarf der Gesundheits- und Sozialdaten aus.\n\udb80\udc86Daneben gelten "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 390 SGB V",{"name":"norm","hash":{"pfad":"§ 390 SGB V","zeile":134},"data":data})) != null ? stack1 : "")
    + " für die vertragsärztliche Versorgung, "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 391 SGB V",{"name":"norm","hash":{"pfad":"§ 391 SGB V","zeile":134},"data":data})) != null ? stack1 : "")
    + " für Krankenhäuser, "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 392 SGB V",{"name":"norm","hash":{"pfad":"§ 392 SGB V","zeile":134},"data":data})) != null ? stack1 : "")
    + " für Krankenkassen und "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 393 SGB V",{"name":"norm","hash":{"pfad":"§ 393 SGB V","zeile":134},"data":data})) != null ? stack1 : "")
    + " für den Einsatz von Cloud-Diensten.\n\udb80\udc87\n\udb80\udc88[[vertraulichkeitsmassnahmen]] L64\n\udb80\udc89Vertraulichkeit:\n\udb80\udc8a- Räume und Rechenzentren sind gegen unbefugten Zutritt gesichert; Zutritte werden protokolliert.\n\udb80\udc8b- Zugriff auf Systeme erhält nur, wer sich mit einem persönlichen Konto und einem zweiten Faktor anmeldet.\n\udb80\udc8c- Berechtigungen folgen der Aufgabe, werden nach dem Vier-Augen-Prinzip erteilt, halbjährlich überprüft und beim Ausscheiden am selben Tag entzogen.\n\udb80\udc8d- Daten für Einschreibung, Abstimmung der Behandlung und Abrechnung werden getrennt gespeichert; Entwicklungs- und Testsysteme enthalten keine echten Daten.\n\udb80\udc8e- Daten sind bei der Übertragung und bei der Speicherung nach dem Stand der Technik verschlüsselt; die Schlüssel werden getrennt verwahrt.\n\udb80\udc8f- Wo der Zweck es zulässt, wird mit Pseudonymen gearbeitet; die Zuordnung verwahrt allein die Krankenkasse.\n\udb80\udc90\n\udb80\udc91[[uebermittlung]] L64\n\udb80\udc92Übermittlung:\n\udb80\udc93- Abrechnungsdaten werden nur über die für die gesetzliche Krankenversicherung festgelegten Verfahren übermittelt.\n\udb80\udc94- Für den Austausch zwischen Leistungserbringern werden die sicheren Verfahren der Telematikinfrastruktur genutzt, sobald sie für den Zweck verfügbar sind.\n\udb80\udc95- Unverschlüsselte E-Mails, Messenger ohne Zulassung für das Gesundheitswesen und private Geräte sind für Versichertendaten ausgeschlossen.\n\udb80\udc96- Empfänger, Zeitpunkt und Inhaltsart jeder Übermittlung werden protokolliert.\n\udb80\udc97\n\udb80\udc98[[integritaet]] L64\n\udb80\udc99Integrität und Nachvollziehbarkeit:\n\udb80\udc9a- Eingabe, Änderung, Abruf und Löschung personenbezogener Daten werden mit Person und Zeitpunkt protokolliert.\n\udb80\udc9b- Die Protokolle sind gegen Änderung geschützt, werden stichprobenweise ausgewertet und nach zwölf Monaten gelöscht, soweit sie nicht zur Aufklärung eines Vorfalls benötigt werden.\n\udb80\udc9c- Zu jedem Datensatz ist die zugrunde liegende Einwilligung mit Datum und Fassung nachweisbar.\n\udb80\udc9d- Änderungen an Programmen und Schnittstellen werden vor dem Einsatz geprüft und freigegeben.\n\udb80\udc9e\n\udb80\udc9f[[verfuegbarkeit]] L64\n\udb80\udca0Verfügbarkeit und Belastbarkeit:\n\udb80\udca1- Daten werden täglich gesichert; die Sicherungen sind verschlüsselt, räumlich getrennt und gegen Überschreiben geschützt.\n\udb80\udca2- Die Wiederherstellung wird mindestens einmal im Kalenderjahr erprobt.\n\udb80\udca3- Sicherheitsaktualisierungen werden unverzüglich eingespielt, kritische binnen drei Werktagen.\n\udb80\udca4- Ein Notfallplan regelt Zuständigkeiten, Ersatzverfahren und Meldewege; er wird jährlich geübt.\n\udb80\udca5\n\udb80\udca6[[organisation]] L64\n\udb80\udca7Organisation:\n\udb80\udca8- Jede Stelle betreibt ein Managementsystem für Informationssicherheit nach einem anerkannten Standard und weist dies auf Verlangen nach.\n\udb80\udca9- Beschäftigte werden vor Aufnahme der Tätigkeit und danach jährlich zu Datenschutz und Informationssicherheit geschult.\n\udb80\udcaa- Einstellungen sind so gewählt, dass ohne Zutun nur die für den Zweck nötigen Daten verarbeitet werden.\n\udb80\udcab- Datenträger und Unterlagen werden nach der für Gesundheitsdaten gebotenen Schutzklasse vernichtet; die Vernichtung wird protokolliert.\n\udb80\udcac- Die Wirksamkeit der Maßnahmen wird mindestens alle zwei Jahre durch eine unabhängige Stelle überprüft.\n\udb80\udcad\n\udb80\udcae[[loeschfristen]]\n\udb80\udcafLöschung:\n\udb80\udcb0| Daten | Löschung bei der Integrationseinheit |\n\udb80\udcb1|---|---|\n\udb80\udcb2| Teilnahmedaten | sechs Monate nach dem Ende der Teilnahme |\n\udb80\udcb3| Daten zur Abstimmung der Behandlung | sechs Monate nach dem Ende des Moduls für die betroffene Person |\n\udb80\udcb4| Abrechnungsdaten | nach Abschluss der Abrechnung und Ablauf der Einwendungsfrist, spätestens zwei Jahre nach Übermittlung an die Krankenkasse |\n\udb80\udcb5| Protokolle | zwölf Monate nach Erfassung |\n\udb80\udcb6| Beschwerden | drei Jahre nach Abschluss |\n\udb80\udcb7Gesetzliche Aufbewahrungspflichten gehen vor; die Daten werden bis zu deren Ablauf für andere Zwecke gesperrt.\n\udb80\udcb8\n\udb80\udcb9[[fortschreibung]] L63 L64\n\udb80\udcbaDie Maßnahmen werden dem Stand der Technik angepasst; das Schutzniveau darf dabei nicht sinken.\n\udb80\udcbbWesentliche Änderungen werden dokumentiert und den gemeinsam Verantwortlichen vorher mitgeteilt.\n\udb80\udcbc";
},"useData":true} },
{ id: "anlage.kennzahlen", path: "text/anlagen/07-kennzahlen.hbs", sha256: "7def1c37be3df1d96b5c06abf6b3b822b7c17bb3160403161038a4f2f2706659", spec: {"0":function(container,depth0,helpers,partials,data) {
    return " und Qualitätsfaktor";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc09| "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"begriff").call(alias1,lookupProperty(depth0,"kind"),{"name":"begriff","hash":{"pfad":"kind","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"numerator"),{"name":"wert","hash":{"pfad":"numerator","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"denominator"),{"name":"wert","hash":{"pfad":"denominator","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"source"),{"name":"wert","hash":{"pfad":"this.source","zeile":9},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"goal"),{"name":"wert","hash":{"pfad":"goal","zeile":9},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc0a";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc20\n\udb80\udc21## Qualitätsfaktor\n\udb80\udc22[[qualitaetsfaktor]] D12 R38\n\udb80\udc23"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"fixed"),{"name":"if","hash":{"pfad":"share.quality.value.fixed","zeile":35},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc24Der Qualitätsfaktor beträgt in jedem Abrechnungsjahr "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"fixed"),{"name":"wert","hash":{"pfad":"share.quality.value.fixed","zeile":36},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc25Die Zielerreichung dient der Veröffentlichung und den Maßnahmen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"qualitaet",{"name":"verweis","hash":{"pfad":"qualitaet","zeile":37},"data":data})) != null ? stack1 : "")
    + "; auf den Qualitätsfaktor wirkt sie nicht.\n\udb80\udc26";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc27Für jede Ergebniskennzahl wird ein Erfüllungsgrad bestimmt:\n\udb80\udc28- 1, wenn das Ziel erreicht oder gehalten ist,\n\udb80\udc29- der Ausgangswert geteilt durch den Wert, wenn das Ziel „sinkend“ verfehlt ist,\n\udb80\udc2a- der Wert geteilt durch den Ausgangswert, wenn das Ziel „steigend“ verfehlt ist.\n\udb80\udc2bDer Qualitätswert ist der Durchschnitt der Erfüllungsgrade aller Ergebniskennzahlen.\n\udb80\udc2c= Qualitätswert = Summe der Erfüllungsgrade ÷ Zahl der Ergebniskennzahlen\n\udb80\udc2dDie Erfüllungsgrade werden nicht gerundet, der Qualitätswert wird kaufmännisch auf zwei Nachkommastellen gerundet.\n\udb80\udc2eDer Qualitätsfaktor ist der Qualitätswert, mindestens aber "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"floor"),{"name":"wert","hash":{"pfad":"share.quality.value.floor","zeile":46},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc2f= Q = Qualitätswert, mindestens "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(lookupProperty(lookupProperty(depth0,"share"),"quality"),"value"),"floor"),{"name":"wert","hash":{"pfad":"share.quality.value.floor","zeile":47},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc30Strukturkennzahlen und Prozesskennzahlen gehen nicht in den Qualitätswert ein.\n\udb80\udc31\n\udb80\udc32## Fehlende Werte\n\udb80\udc33[[fehlendewerte]] D12\n\udb80\udc34Fehlt der Wert einer Ergebniskennzahl, weil die Integrationseinheit ihn nicht erhoben, geliefert oder veröffentlicht hat, ist ihr Erfüllungsgrad null.\n\udb80\udc35Fehlt er aus einem anderen Grund oder beruht er auf zu wenigen Personen oder Fällen, bleibt die Kennzahl außer Betracht.\n\udb80\udc36Bleiben alle Ergebniskennzahlen außer Betracht, gilt der zuletzt festgestellte Qualitätsfaktor; wurde noch keiner festgestellt, ist er 1,00.\n\udb80\udc37\n\udb80\udc38## Feststellung des Qualitätsfaktors\n\udb80\udc39[[feststellung]] D12\n\udb80\udc3aDie Auswertungsstelle stellt den Qualitätsfaktor für jedes Abrechnungsjahr einmal fest und legt Werte, Ausgangswerte und Erfüllungsgrade offen.\n\udb80\udc3bEr gilt für das gesamte Abrechnungsjahr und einheitlich für alle Krankenkassen.\n\udb80\udc3cWird ein Wert bis zur endgültigen Abrechnung berichtigt, wird der Qualitätsfaktor neu festgestellt; danach bleibt er unverändert.\n\udb80\udc3d";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Kennzahlen"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":1},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc02\n\udb80\udc03## Kennzahlen\n\udb80\udc04[[kennzahlen]] R17 R38\n\udb80\udc05Die Vertragspartner vereinbaren folgende Kennzahlen:\n\udb80\udc06| Kennzahl | Art | Zähler | Nenner | Datenquelle | Ziel |\n\udb80\udc07|---|---|---|---|---|---|\n\udb80\udc08"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"indicators"),{"name":"each","hash":{"pfad":"publication.indicators","zeile":8},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc0bDer Wert einer Kennzahl ist ihr Zähler, geteilt durch ihren Nenner, bezogen auf die Größe, die ihre Bezeichnung nennt.\n\udb80\udc0c\n\udb80\udc0d## Berechnung der Werte\n\udb80\udc0e[[werte]] D12 L65 L69\n\udb80\udc0fJede Kennzahl wird für die gesamte Region und für jedes Kalenderjahr berechnet.\n\udb80\udc10Werte aus Routinedaten standardisiert jede Krankenkasse vor der Weitergabe nach Geschlecht und Altersgruppen von fünf Jahren direkt auf die Versicherten der Region im Ausgangsjahr; deren Verteilung gibt die Auswertungsstelle vor.\n\udb80\udc11Werte mehrerer Krankenkassen fasst die Auswertungsstelle im Verhältnis ihrer Nenner zusammen.\n\udb80\udc12Ein Wert, der auf weniger als "
    + ((stack1 = lookupProperty(helpers,"zahlwort").call(alias1,lookupProperty(lookupProperty(depth0,"publication"),"minimumCases"),{"name":"zahlwort","hash":{"pfad":"publication.minimumCases","zeile":18},"data":data})) != null ? stack1 : "")
    + " Personen oder Fällen beruht, wird weder veröffentlicht noch für den Qualitätsfaktor verwendet.\n\udb80\udc13Werte werden kaufmännisch auf vier Nachkommastellen gerundet.\n\udb80\udc14\n\udb80\udc15## Ausgangswert\n\udb80\udc16[[ausgangswert]] D12\n\udb80\udc17Ausgangswert ist der Wert des letzten Kalenderjahres vor Vertragsbeginn, das Ausgangsjahr.\n\udb80\udc18Liegt für dieses Jahr kein Wert vor, ist Ausgangsjahr das erste Kalenderjahr mit einem Wert.\n\udb80\udc19Beginnt die Beteiligung einer Krankenkasse später als der Vertrag, werden Ausgangswert und Werte ab dem Jahr dieses Beginns mit ihren Daten neu berechnet.\n\udb80\udc1a\n\udb80\udc1b## Zielerreichung\n\udb80\udc1c[[zielerreichung]] D12 R38\n\udb80\udc1dIst das Ziel „sinkend“, ist es erreicht, wenn der Wert unter dem Ausgangswert liegt, gehalten, wenn er ihm gleicht, und verfehlt, wenn er darüber liegt.\n\udb80\udc1eIst das Ziel „steigend“, ist es erreicht, wenn der Wert über dem Ausgangswert liegt, gehalten, wenn er ihm gleicht, und verfehlt, wenn er darunter liegt.\n\udb80\udc1f"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"share"),"quality"),{"name":"if","hash":{"pfad":"share.quality","zeile":31},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true} },
{ id: "anlage.charta", path: "text/anlagen/08-charta.hbs", sha256: "84c9df851db9a02b109c914664e77cb63ca4be8ff257b601a4529aeededcb4eb", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"unit"),"representedBy"),{"name":"wert","hash":{"pfad":"unit.representedBy","zeile":88},"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "die gesetzliche Vertretung";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Charta der Rechte der Versicherten in Gesundheitsregionen der Zukunft – Entwurfsfassung "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"charter"),"edition"),{"name":"wert","hash":{"pfad":"charter.edition","zeile":1},"data":data})) != null ? stack1 : "")
    + "\n\udb80\udc02\n\udb80\udc03[[versprechen]] R18\n\udb80\udc04In dieser Region arbeiten viele daran, dass Sie gesund bleiben, gut behandelt werden und sich zurechtfinden.\n\udb80\udc05Wir – "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,lookupProperty(depth0,"unit"),{"name":"name","hash":{"pfad":"unit","zeile":5},"data":data})) != null ? stack1 : "")
    + " – versprechen Ihnen, die folgenden Rechte zu achten und dafür einzustehen, dass auch die teilnehmenden Praxen und Einrichtungen sie achten.\n\udb80\udc06Die Rechte stehen allen Versicherten der Region zu, gleich ob sie an einem Versorgungsprogramm teilnehmen.\n\udb80\udc07Ihre gesetzlichen Rechte bleiben daneben in vollem Umfang bestehen.\n\udb80\udc08\n\udb80\udc09## Freie Wahl\n\udb80\udc0a[[wahl]] R18 R14\n\udb80\udc0bSie entscheiden selbst, ob Sie an einem Angebot teilnehmen und von wem Sie sich behandeln lassen.\n\udb80\udc0cNiemand darf Sie deswegen benachteiligen, drängen oder schlechter behandeln.\n\udb80\udc0d\n\udb80\udc0e## Verständliche Information\n\udb80\udc0f[[information]] R18\n\udb80\udc10Sie erhalten in klarer Sprache Auskunft über Angebote, Behandlungsmöglichkeiten, Nutzen, Risiken und Alternativen.\n\udb80\udc11Auf Wunsch erhalten Sie die Information schriftlich, in Leichter Sprache oder mit Unterstützung bei der Verständigung.\n\udb80\udc12\n\udb80\udc13## Gemeinsame Entscheidung\n\udb80\udc14[[entscheidung]] R18\n\udb80\udc15Ihre Ziele und Werte bestimmen die Behandlung mit.\n\udb80\udc16Entscheidungen werden mit Ihnen getroffen; Sie dürfen sich Zeit nehmen, eine Zweitmeinung einholen und eine Behandlung ablehnen.\n\udb80\udc17\n\udb80\udc18## Feste Ansprechperson\n\udb80\udc19[[ansprechperson]] R18\n\udb80\udc1aWer an einem Versorgungsprogramm teilnimmt, weiß von Anfang an, an wen sie oder er sich wenden kann.\n\udb80\udc1bDie Ansprechperson hilft bei Terminen, Übergängen und Fragen, auch zu sozialen Leistungen.\n\udb80\udc1c\n\udb80\udc1d## Abgestimmte Behandlung\n\udb80\udc1e[[abstimmung]] R18\n\udb80\udc1fDie Beteiligten tauschen mit Ihrer Einwilligung die Angaben aus, die für Ihre Behandlung nötig sind.\n\udb80\udc20Sie können erwarten, dass unnötige Doppeluntersuchungen, Wege und Wartezeiten vermieden werden.\n\udb80\udc21\n\udb80\udc22## Gleicher Zugang\n\udb80\udc23[[zugang]] R18\n\udb80\udc24Einkommen, Herkunft, Sprache, Geschlecht, Alter, Behinderung und Wohnlage entscheiden nicht darüber, wie gut Sie versorgt werden.\n\udb80\udc25Sie erfahren vor der Teilnahme, welche Angebote Ihre Krankenkasse vereinbart hat und welche Angebote allen offenstehen.\n\udb80\udc26Barrieren werden abgebaut; für Menschen, die schwer zu erreichen sind, gibt es aufsuchende Angebote.\n\udb80\udc27\n\udb80\udc28## Gute und sichere Behandlung\n\udb80\udc29[[qualitaet]] R18\n\udb80\udc2aIhre Behandlung folgt dem anerkannten Stand der medizinischen Erkenntnisse.\n\udb80\udc2bNotwendige Leistungen werden nicht vorenthalten, um Geld zu sparen, und unnötige nicht erbracht, um Geld zu verdienen.\n\udb80\udc2c\n\udb80\udc2d## Gesund bleiben\n\udb80\udc2e[[gesundheit]] R18\n\udb80\udc2fSie werden unterstützt, Krankheiten vorzubeugen und mit chronischen Krankheiten selbstständig zu leben.\n\udb80\udc30Vorbeugung ist ein Angebot; niemand wird für seine Lebensweise bestraft.\n\udb80\udc31\n\udb80\udc32## Schutz Ihrer Daten\n\udb80\udc33[[daten]] R18 L64\n\udb80\udc34Ihre Gesundheitsdaten gehören in die Hände derer, die Sie behandeln.\n\udb80\udc35Sie bestimmen, wer sie erhält, können Einsicht verlangen und Ihre Einwilligung jederzeit widerrufen.\n\udb80\udc36\n\udb80\udc37## Offene Ergebnisse\n\udb80\udc38[[transparenz]] R18 R17\n\udb80\udc39Sie können nachlesen, welche Ergebnisse die Versorgung in Ihrer Region erreicht, auch wenn sie hinter den Zielen zurückbleiben.\n\udb80\udc3aSie erfahren auf Nachfrage, wer an der Versorgung verdient und wonach sich die Erfolgsvergütung bemisst.\n\udb80\udc3b\n\udb80\udc3c## Mitwirkung\n\udb80\udc3d[[mitwirkung]] R18\n\udb80\udc3eVersicherte, Selbsthilfe und Patientenorganisationen wirken daran mit, Angebote auszuwählen, zu gestalten und zu bewerten.\n\udb80\udc3fIhre Erfahrungen werden regelmäßig erfragt und die Folgerungen daraus veröffentlicht.\n\udb80\udc40\n\udb80\udc41## Beschwerde ohne Nachteil\n\udb80\udc42[[beschwerde]] R18\n\udb80\udc43Sie können sich bei einer unabhängigen Beschwerdestelle beschweren und erhalten binnen eines Monats eine begründete Antwort.\n\udb80\udc44Wer Fehler vermutet, erhält Auskunft und wird auf die Unterstützung durch die Krankenkasse und die Patientenberatung hingewiesen.\n\udb80\udc45\n\udb80\udc46## Angehörige und Vertrauenspersonen\n\udb80\udc47[[angehoerige]] R18\n\udb80\udc48Wenn Sie es wünschen, werden Menschen Ihres Vertrauens einbezogen.\n\udb80\udc49Pflegende Angehörige erhalten Beratung und Hilfe bei der Suche nach Entlastung.\n\udb80\udc4a\n\udb80\udc4b## Würde in jeder Lebensphase\n\udb80\udc4c[[wuerde]] R18\n\udb80\udc4dSie werden mit Respekt behandelt, am Lebensanfang wie am Lebensende.\n\udb80\udc4eIhre Verfügungen für den Fall, dass Sie nicht selbst entscheiden können, werden beachtet.\n\udb80\udc4f\n\udb80\udc50## Geltung und Unterzeichnung\n\udb80\udc51[[fassung]] R18\n\udb80\udc52Diese Charta gilt als Entwurfsfassung, bis eine national einheitliche Fassung an ihre Stelle tritt; den Übergang regelt "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"charta.entwurfsfassung",{"name":"verweis","hash":{"pfad":"charta.entwurfsfassung","zeile":82},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc53Sie liegt in allen teilnehmenden Einrichtungen aus und ist im Internet abrufbar.\n\udb80\udc54\n\udb80\udc55[[unterzeichnung]] R18\n\udb80\udc56| Unterzeichnet von | Vertreten durch | Fassung | Tag der Unterzeichnung |\n\udb80\udc57|---|---|---|---|\n\udb80\udc58| "
    + ((stack1 = lookupProperty(helpers,"name").call(alias1,lookupProperty(depth0,"unit"),{"name":"name","hash":{"pfad":"unit","zeile":88},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"unit"),"representedBy"),{"name":"if","hash":{"pfad":"unit.representedBy","zeile":88},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"charter"),"edition"),{"name":"wert","hash":{"pfad":"charter.edition","zeile":88},"data":data})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(lookupProperty(depth0,"charter"),"signed"),{"name":"wert","hash":{"pfad":"charter.signed","zeile":88},"data":data})) != null ? stack1 : "")
    + " |\n\udb80\udc59";
},"useData":true} },
{ id: "anlage.beitritt", path: "text/anlagen/09-beitritt.hbs", sha256: "65e12346f050fe3121aaf2cc3be6cec5ffabb151828e0d00f3b42d03aeea704e", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return " (Vertragsnummer "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"wert","hash":{"pfad":"number","zeile":15},"data":data})) != null ? stack1 : "")
    + ")";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"if","hash":{"pfad":"@first","zeile":33},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"base"),{"name":"each","hash":{"pfad":"base","zeile":34},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "\udb80\udc23| "
    + ((stack1 = lookupProperty(helpers,"wert").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"year"),{"name":"wert","hash":{"pfad":"year","zeile":35},"data":data})) != null ? stack1 : "")
    + " |  |  |  |\n\udb80\udc24";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "\udb80\udc01# Beitrittserklärungen\n\udb80\udc02\n\udb80\udc03## [[krankenkasse]] Beitrittserklärung einer Krankenkasse\n\udb80\udc04\n\udb80\udc05[[kassenangaben]] K9\n\udb80\udc06_ Name der Krankenkasse: ______________________________\n\udb80\udc07_ Kassenart: ____________________\n\udb80\udc08_ Sitz und Anschrift: ______________________________\n\udb80\udc09_ Institutionskennzeichen: ____________________\n\udb80\udc0a_ Vertreten durch: ______________________________\n\udb80\udc0b_ Zuständige Aufsichtsbehörde: ______________________________\n\udb80\udc0c_ Regelung der Satzung zur Teilnahmeerklärung: ______________________________\n\udb80\udc0d\n\udb80\udc0e[[kassenerklaerung]] L06 L07 L54 K9\n\udb80\udc0fDie Krankenkasse erklärt gegenüber "
    + ((stack1 = lookupProperty(helpers,"einheit").call(alias1,"dativ",{"name":"einheit","hash":{"pfad":"dativ","zeile":15},"data":data})) != null ? stack1 : "")
    + " den Beitritt zum Vertrag „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":15},"data":data})) != null ? stack1 : "")
    + "“"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{"pfad":"number","zeile":15},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"beitritt",{"name":"verweis","hash":{"pfad":"beitritt","zeile":15},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc10Sie erklärt dazu:\n\udb80\udc11- Sie nimmt am Risikostrukturausgleich teil und hat Versicherte in der Region.\n\udb80\udc12- Sie hat den Vertrag mit allen Anlagen und Nachträgen erhalten und erkennt ihn in dieser Fassung an.\n\udb80\udc13- Ihr ist bekannt, dass ihre Fondsjahre gesondert gezählt werden und dass die Pflichten aus dem Zukunftsfonds über das Ende des Vertrages hinaus bestehen.\n\udb80\udc14- Sie wird gemeinsam Verantwortliche nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.datenverarbeitung",{"name":"verweis","hash":{"pfad":"anlage.datenverarbeitung","zeile":20},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc15- Sie meldet ihren Beitritt der Vertragstransparenzstelle und den zuständigen obersten Verwaltungsbehörden der Länder.\n\udb80\udc16- Der Beitritt wird erst mit dem Abschluss des Nachtrags nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"beitritt.nachtrag",{"name":"verweis","hash":{"pfad":"beitritt.nachtrag","zeile":22},"data":data})) != null ? stack1 : "")
    + " wirksam.\n\udb80\udc17\n\udb80\udc18[[kassenbeginn]]\n\udb80\udc19_ Gewünschter Tag des Beitritts (Erster eines Kalendermonats): ____________________\n\udb80\udc1a_ Module, die für die Versicherten gelten sollen: ______________________________\n\udb80\udc1b\n\udb80\udc1c[[basisjahre]] D3 D4\n\udb80\udc1dFür den Referenzquotienten teilt die Krankenkasse für die Versicherten der Region mit:\n\udb80\udc1e| Kalenderjahr | Leistungsausgaben in EUR | Normkosten in EUR | vorläufig oder endgültig |\n\udb80\udc1f|---|---:|---:|---|\n\udb80\udc20"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"payers"),{"name":"each","hash":{"pfad":"payers","zeile":32},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\udb80\udc27Die Leistungsausgaben und Normkosten sind nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.formel",{"name":"verweis","hash":{"pfad":"anlage.formel","zeile":39},"data":data})) != null ? stack1 : "")
    + " abgegrenzt; die Nachweise sind beigefügt.\n\udb80\udc28\n\udb80\udc29[[kassenunterschrift]] L40\n\udb80\udc2a_ Ort, Datum: ______________________________\n\udb80\udc2b_ Unterschrift, Name in Druckschrift, Funktion: ______________________________\n\udb80\udc2c_ Siegel der Krankenkasse: ______________________________\n\udb80\udc2d_ Eingang bei der Integrationseinheit am: ____________________\n\udb80\udc2e\n\udb80\udc2f## [[leistungserbringer]] Beitrittserklärung eines Leistungserbringers\n\udb80\udc30\n\udb80\udc31[[angaben]]\n\udb80\udc32_ Name der Praxis, Einrichtung oder Gemeinschaft: ______________________________\n\udb80\udc33_ Rechtsform: ____________________\n\udb80\udc34_ Sitz und Anschrift: ______________________________\n\udb80\udc35_ Institutionskennzeichen oder Betriebsstättennummer: ____________________\n\udb80\udc36_ Vertreten durch: ______________________________\n\udb80\udc37\n\udb80\udc38[[stellung]] L02 L08 L09\n\udb80\udc39Der Beitritt erfolgt als\n\udb80\udc3a_ ☐ zur Versorgung der Versicherten berechtigter Leistungserbringer oder Gemeinschaft solcher Leistungserbringer (Nr. 1)\n\udb80\udc3b_ ☐ Träger einer Einrichtung, die eine besondere Versorgung anbietet (Nr. 2)\n\udb80\udc3c_ ☐ Pflegekasse oder zugelassene Pflegeeinrichtung auf der Grundlage des "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 92b SGB XI",{"name":"norm","hash":{"pfad":"§ 92b SGB XI","zeile":60},"data":data})) != null ? stack1 : "")
    + " (Nr. 3)\n\udb80\udc3d_ ☐ anderer Leistungsträger oder dessen Leistungserbringer (Nr. 3a)\n\udb80\udc3e_ ☐ private Kranken- oder Pflegeversicherung (Nr. 3b)\n\udb80\udc3f_ ☐ Praxisklinik (Nr. 4)\n\udb80\udc40_ ☐ pharmazeutischer Unternehmer (Nr. 5)\n\udb80\udc41_ ☐ Hersteller von Medizinprodukten (Nr. 6)\n\udb80\udc42_ ☐ Kassenärztliche Vereinigung oder Verband zur Unterstützung teilnehmender Mitglieder (Nr. 7)\n\udb80\udc43_ ☐ Anbieter digitaler Dienste und Anwendungen; der Nachweis der Zugänglichkeit für Menschen mit Behinderungen ist beigefügt (Nr. 8)\n\udb80\udc44Die Nummern beziehen sich auf "
    + ((stack1 = lookupProperty(helpers,"norm").call(alias1,"§ 140a Abs. 3 Satz 1 SGB V",{"name":"norm","hash":{"pfad":"§ 140a Abs. 3 Satz 1 SGB V","zeile":68},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc45\n\udb80\udc46[[erklaerung]] R13 R16 R17 R18 L31\n\udb80\udc47Der Leistungserbringer erklärt gegenüber "
    + ((stack1 = lookupProperty(helpers,"einheit").call(alias1,"dativ",{"name":"einheit","hash":{"pfad":"dativ","zeile":71},"data":data})) != null ? stack1 : "")
    + " den Beitritt zum Vertrag „"
    + ((stack1 = lookupProperty(helpers,"wert").call(alias1,lookupProperty(depth0,"title"),{"name":"wert","hash":{"pfad":"title","zeile":71},"data":data})) != null ? stack1 : "")
    + "“ nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"teilnahme-leistungserbringer.beitritt",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer.beitritt","zeile":71},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc48Er erklärt dazu:\n\udb80\udc49- Er hat den Vertrag mit den Anlagen erhalten, die Leistungserbringer betreffen, und erkennt ihn in der jeweils geltenden Fassung an.\n\udb80\udc4a- Er tritt freiwillig bei und ist frei, weitere Verträge zu schließen.\n\udb80\udc4b- Er erfüllt die Voraussetzungen nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"teilnahme-leistungserbringer.voraussetzungen",{"name":"verweis","hash":{"pfad":"teilnahme-leistungserbringer.voraussetzungen","zeile":75},"data":data})) != null ? stack1 : "")
    + "; die Nachweise sind beigefügt.\n\udb80\udc4c- Er beachtet die Wahlfreiheit der Versicherten und die Charta nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.charta",{"name":"verweis","hash":{"pfad":"anlage.charta","zeile":76},"data":data})) != null ? stack1 : "")
    + ".\n\udb80\udc4d- Er wirkt an der Messung und Veröffentlichung der Gesundheitsergebnisse mit.\n\udb80\udc4e- Er fordert, gewährt und nimmt keine Vorteile für die Zuweisung von Versicherten, für Verordnungen oder für Diagnosen.\n\udb80\udc4f- Er unterhält eine Berufs- oder Betriebshaftpflichtversicherung.\n\udb80\udc50- Er verpflichtet die bei ihm tätigen Personen auf die Schweigepflicht und den Datenschutz.\n\udb80\udc51\n\udb80\udc52[[unterlagen]]\n\udb80\udc53Beigefügt sind:\n\udb80\udc54_ ☐ Nachweis der Zulassung, Ermächtigung oder sonstigen Berechtigung\n\udb80\udc55_ ☐ Nachweis der Haftpflichtversicherung\n\udb80\udc56_ ☐ Teilnahmeerklärung für einzelne Module nach "
    + ((stack1 = lookupProperty(helpers,"verweis").call(alias1,"anlage.teilnahme",{"name":"verweis","hash":{"pfad":"anlage.teilnahme","zeile":86},"data":data})) != null ? stack1 : "")
    + " mit Nachweisen\n\udb80\udc57_ ☐ bei Gemeinschaften: Verzeichnis der Mitglieder, die selbst Leistungen erbringen\n\udb80\udc58\n\udb80\udc59[[unterschrift]]\n\udb80\udc5a_ Ort, Datum, Stempel: ______________________________\n\udb80\udc5b_ Unterschrift, Name in Druckschrift, Funktion: ______________________________\n\udb80\udc5c\n\udb80\udc5d[[bestaetigung]]\n\udb80\udc5eBestätigung der Integrationseinheit:\n\udb80\udc5f_ Die Voraussetzungen sind geprüft; der Leistungserbringer nimmt teil ab: ____________________\n\udb80\udc60_ Ort, Datum, Unterschrift: ______________________________\n\udb80\udc61_ Mitgeteilt an die Krankenkasse am: ____________________\n\udb80\udc62";
},"useData":true} },
],
},
};
