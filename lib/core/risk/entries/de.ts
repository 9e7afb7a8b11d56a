import type { RiskEntry } from "../risk";

export const german: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "(?:meine?[rmns]?|seine?[rmns]?|ihre?[rmns]?|unsere?[rmns]?|eine?[rmns]?|diese[rmns]?) (?:\\p{L}+ )?(?:Frau|Mann|Ex|Freund(?:in)?|Partner(?:in)?|Mutter|Vater|Eltern|Sohn|Tochter|Kind(?:er)?|Bruder|Schwester|Onkel|Tante|Cousine?|Oma|Opa|Großmutter|Großvater|Nachbar(?:in)?|Mitbewohner(?:in)?|Kolleg(?:e|en|in)|Kommilitone|Vermieter(?:in)?|Therapeut(?:in)?)",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "(?:mein(?:e[rmn]?)?|sein(?:e[rmn]?)?|ihr(?:e[rmn]?)?|unser(?:e[rmn]?)?|der|die|alte[rn]?|erste[rn]?) (?:\\p{L}+ )?(?:Chef(?:in)?|Vorgesetzte[rn]?|Betreuer(?:in)?|Doktorvater|Doktormutter|Professor(?:in)?|Lehrer(?:in)?|Direktor(?:in)?|Gründer(?:in)?|Leiter(?:in)?)",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:er|sie) (?:war|ist) (?:\\p{L}+ )?(?:nett|gemein|faul|krank|verrückt|schwierig|betrunken|überfordert|reich|arm|zu)|(?:er|sie) (?:wollte|konnte|hasste|log|betrog|kündigte) (?:nie|nicht|mich|uns)|(?:hat|hatte) (?:er|sie) mir gesagt|der wahre Grund",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words:
      "im Vertrauen|vertraulich|unter uns|sag(?:t|en Sie)? (?:es |das )?nicht weiter|Gerüchte?|Geheimnis|heimlich|hinter vorgehaltener Hand",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words:
      "geschieden|Scheidung|Affäre|schwanger(?:schaft)?|Fehlgeburt|adoptiert|getrennt|verliebt in|Sorgerecht|schwul|lesbisch|fremdgegangen",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words:
      "gekündigt|Kündigung|entlassen|rausgeschmissen|gefeuert|Entlassungen|Probezeit|Beförderung|Stelle verloren|Job verloren|Abmahnung|Aufhebungsvertrag|arbeitslos",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "mein(?:e[rmn]?)? (?:Firma|Arbeitgeber|Team|Job|Arbeit)|unsere?[rmn]? (?:Firma|Team|Produkt|Kunden?)|bei uns in der Firma|ich (?:arbeite|arbeitete) (?:bei|für|als)|habe (?:ich )?(?:bei|für) \\p{L}+ gearbeitet",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words:
      "Geheimhaltung\\p{L}*|Betriebsgeheimnis|Geschäftsgeheimnis|interne[rsn]? (?:Dokument|Papier|Daten)\\p{L}*|noch nicht angekündigt|Konkurren(?:z|ten)|übernommen (?:worden|wurde)|Überstunden|unterbezahlt|Mobbing",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "Gehalt|Gehälter|Lohn|Löhne|verdien(?:e|te|t|en) (?:\\p{L}+ ){0,3}\\d+|gut bezahlt|Einkommen|Bonus|Prämie|Vermögen|Millionär(?:in)?|reich|Aktienoptionen|Abfindung|Stipendium|Miete",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words:
      "Schulden|Kredit|Hypothek|Insolvenz|pleite|bankrott|schulde(?:t|te)?|nicht leisten|Geld verloren|Steuern?|Steuerhinterziehung|Spielsucht|Betrug",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words:
      "(?:\\d[\\d.,]*|eine|zwei|zehn|hundert) (?:Millionen?|Tausend|tausend|Euro|Franken|Dollar|Mark)",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "Krebs|Krankheit|krank|Diagnose|Depression(?:en)?|depressiv|Angststörung|Panikattacken?|Burn-?out|Zusammenbruch|Therapie|Psychiater(?:in)?|Medikamente?|Operation|operiert|Krankenhaus|Klinik|HIV|Aids|Diabetes|Autis(?:mus|tisch)|ADHS|behindert|Behinderung|süchtig|Alkoholiker(?:in)?|Entzug",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words: "Selbstmord|Suizid|umgebracht|gestorben|starb|verstorben|Beerdigung|tot",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "Gericht|verklagt?|Klage|Anwalt|Anwältin|Polizei|verhaftet|Gefängnis|illegal|Straftat|kriminell|gestohlen|Bestechung|bestochen|Mord|Drogen|Plagiat|gefälscht|geschummelt|Belästigung|belästigt|missbraucht|Missbrauch|Anzeige",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words:
      "Visum|Visa|Aufenthalt(?:serlaubnis|stitel)?|Einwanderung|Asyl|Staatsbürgerschaft|Reisepass|abgeschoben|Abschiebung|Arbeitserlaubnis",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "Zensur|zensiert|Regime|Kommunis(?:t|mus)\\p{L}*|die Partei|Demonstration(?:en)?|demonstriert|Wahl(?:en)?|gewählt habe|AfD|Stasi|Nazi(?:s)?|Trump|Putin|Taiwan|Tibet|Xinjiang|Palästin\\p{L}+|Israel\\p{L}*|rechtsextrem|linksextrem|die Regierung|Diskriminierung|Rassis(?:t|mus)\\p{L}*|Sexis\\p{L}+|Feminis\\p{L}+",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words:
      "Religion|religiös|Muslim(?:e|in)?|Islam|Christ(?:en|entum)?|Jude|Jüdin|jüdisch|katholisch|evangelisch|Buddhis\\p{L}+|Scientology|Atheist(?:in)?|Sekte|Kirche ausgetreten",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words:
      "Scheiß\\p{L}*|scheiß\\p{L}*|Arsch\\p{L}*|Fick\\p{L}*|fick\\p{L}*|verdammt|Mist|Wichser|Hure\\p{L}*|Idiot(?:en|in)?|Drecks\\p{L}+|Kotzen|kotz\\p{L}*",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "dumm|blöd|unfähig|faul|nutzlos|schrecklich|furchtbar|lächerlich|erbärmlich|mittelmäßig|Versager(?:in)?|Lügner(?:in)?|gelogen|hasse|hässlich|langweilig|Müll|Witz|am schlimmsten|peinlich",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words:
      "meine Schuld|mein Fehler|einen Fehler gemacht|schäme mich|bereue|ehrlich gesagt|habe mich überschätzt",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words:
      "ich wohne (?:in der|am|in)|meine Adresse|Telefonnummer|Handynummer|meine Nummer|meine E-?Mail|WhatsApp|Telegram|Postleitzahl|\\p{L}+(?:straße|strasse|gasse|weg) \\d+",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words:
      "(?:Abi(?:tur)?|Noten?)(?:schnitt|durchschnitt)?|Note \\d|IQ|durchgefallen|geboren am|Geburtstag|Passwort|Jahre alt",
  },
];
