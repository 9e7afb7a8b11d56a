import type { RiskEntry } from "../risk";

export const french: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "(?:mon|ma|mes|son|sa|ses|notre|votre|un|une|ce|cette|ancien(?:ne)?|premi(?:er|ère)) (?:\\p{L}+ )?(?:femme|mari|ex|copine|copain|compagn(?:e|on)|mère|père|parents|fils|fille|enfants?|frère|sœur|soeur|oncle|tante|cousine?|grand-mère|grand-père|nourrice|voisine?|camarade|colocataire|collègue|amie?|propriétaire|psy)",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "(?:mon|ma|mes|son|sa|notre|votre|leur|ce|cette|premi(?:er|ère)|second|ancien(?:ne)?|même|du|la|le) (?:\\p{L}+ )?(?:patron(?:ne)?|chef(?:fe)?|manager|superviseure?|directeur|directrice|conseill(?:er|ère)|mentor|tuteur|prof|professeure?|enseignante?|fondateur|fondatrice|pdg) (?:n'|ne|ne voulait|était|est|a|avait|m'|pensait|ne pensait|n'est)|mon (?:premier )?(?:conseiller|directeur)|votre (?:mentor|conseiller)",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:elle|il) (?:\\p{L}+ )?(?:était|est) (?:\\p{L}+ )?(?:gentil(?:le)?|méchante?|malade|fou|folle|paresseu(?:x|se)|difficile|ivre|vieu(?:x|ille)|débordée?|riche|pauvre|trop)|elle (?:ne |n'|voulait|trouvait|m'a|a trouvé|s'est|se)|ce qu'(?:elle|il) m'a dit|la vraie raison|elle-même|(?:il|elle) (?:a (?:également |aussi )?travaillé|travaillait|est (?:revenue?|rentrée?))",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words:
      "(?:m'a|m'ont) (?:dit|confié)|en privé|confidentiel(?:le)?s?|entre nous|ne (?:le )?dites pas|rumeurs?|ragots?|secret|partager publiquement|éviter cette question",
  },
  {
    kind: "people",
    weight: 1,
    why: "Somebody outside of the talk has a part in it.",
    words: "quelqu'un que|un type|ce gars|une? amie?|fondat(?:eur|rice)s?|ingénieur principal",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words:
      "divorcée?s?|divorce|liaison|enceinte|grossesse|fausse couche|adoptée?|rupture|amoureu(?:x|se) de|garde des enfants|homosexuel(?:le)?|gay|lesbienne",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words:
      "licencié(?:e|s)?|licenciements?|viré(?:e|s)?|renvoyé(?:e|s)?|perd(?:re|u) (?:mon|son|ma) (?:poste|emploi|travail|place)|démission(?:né|ner)?|période d'essai|promotion|plan social",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "mon (?:entreprise|employeur|équipe|poste|emploi|travail)|notre (?:entreprise|équipe|produit|client)|nos clients|votre entreprise|j(?:e |')(?:ai )?(?:travaille|travaillé) (?:chez|pour|principalement|comme|dans)|travaill(?:ant|é|ait) (?:chez|comme|en tant)|je n'ai pas accès|revenir (?:en|au)|retourner (?:en|au)|déménager en|a travaillé",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words:
      "accord de confidentialité|secret industriel|documents? internes?|pas encore annoncé|concurrents?|acquis une (?:société|entreprise)|a acquis|perd(?:u|ant|re)? (?:du terrain|des parts|face à|le marché)|du marché par|sous-payée?|heures supplémentaires|toxique",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "salaires?|bien (?:payée?|rémunérée?)|bon salaire|(?:très |haut(?:ement)? )payée?s?|(?:me|m')(?: paie| payait|a payé)|payée? \\d+|revenus?|prime|fortune|millionnaires?|riche|stock-options|indemnités?|bourses?|assistanats?|frais de scolarité",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words:
      "dettes?|prêt bancaire|crédit|hypothèque|faillite|ruinée?|fauchée?|charge financière|fardeau financier|perdu (?:beaucoup d')?argent|impôts?|fraude|jeux d'argent",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words:
      "\\d[\\d\\s]*(?:000|k)|(?:\\d+|un|deux|dix|cent) (?:millions?|milliers?|mille) (?:d'|de )?\\p{L}+|économis(?:er|é)",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "cancer|maladie|malade|diagnostiquée?|dépress(?:ion|if|ive)|déprim(?:e|ée?s?)|anxiété|angoisses?|burn-?out|psychiatre|psychologue|médicaments?|opération chirurgicale|hôpital|sida|vih|diabète|autis(?:te|me)|handicapée?|addict(?:ion)?|alcoolique|overdose",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words:
      "suicide|suicidée?|(?:est|sont) morte?s?|y est mort|mourir|décédée?|enterrement|torturée?",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "procès|tribunal|avocate?s?|police|policiers?|arrêtée?|prison|illégal(?:e|ement)?|crimes?|criminel(?:le)?|volée?s?|pots?-de-vin|fusillade|tireurs?|meurtre|drogues?|plagia(?:t|ire)|trich(?:é|er)|harcèlement|agression|abus",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words:
      "visas?|carte verte|titre de séjour|immigr(?:ation|ée?s?)|asile|nationalité|passeport|expulsée?|permis de travail",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "censure|libertés?|régime politique|communis(?:te|me)|le parti|manifest(?:ation|ants?)|élections?|voté pour|trump|biden|poutine|taïwan|tibet|xinjiang|palestin\\p{L}+|israël\\p{L}*|extrême[ -](?:droite|gauche)|le gouvernement|discrimin(?:ation|ée?)|racis(?:te|me)|sexis(?:te|me)|féminis(?:te|me)",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words:
      "religi(?:on|eux|euse)|musulmane?s?|islam|chrétien(?:ne)?s?|juif|juive|juifs|catholiques?|bouddhis(?:te|me)|jésus|scientologie|athée|secte",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words:
      "merde|putain|connard|connasse|conneries?|foutre|foutue?|enculé|salaud|salope|chier|bordel|casser? (?:de là|toi)|dégager?",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "stupides?|idiote?s?|imbéciles?|incompétente?s?|paresseu(?:x|se)|inutiles?|nulle?s?|terribles?|horribles?|ridicules?|médiocres?|menteu(?:r|se)s?|mens?onges?|déteste|hais|moche|ennuyeu(?:x|se)|une blague|le pire?|surestimé (?:votre|vos)|pas fait un bon travail|pas (?:si|très) intelligente?|perdu face|ne travaill(?:e|ent) pas dur|trop de travail",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words:
      "(?:ma|de ma) faute|une erreur que j'ai|mon erreur|honte|gênante?|regrett?(?:e|é)|je me suis surestimée?|pas appropriée?|pour être honnête|je ne pense pas avoir",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words:
      "j'habite (?:au|rue|à)|mon adresse|numéro de téléphone|mon numéro|mon e-?mail|mon courriel|whatsapp|telegram|code postal|digicode",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words:
      "(?:mon|ma|meilleur(?:e)?|premi(?:er|ère)) (?:\\p{L}+ )?(?:score|note)s? (?:\\p{L}+ )?(?:est|était|de)|moyenne générale|gpa|qi|raté (?:mon|l')examen|né(?:e)? en|anniversaire|mot de passe|code pin|ans à l'époque",
  },
];
