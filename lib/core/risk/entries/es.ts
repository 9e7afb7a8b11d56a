import type { RiskEntry } from "../risk";

export const spanish: RiskEntry[] = [
  {
    kind: "people",
    weight: 2,
    why: "Somebody from one's own life, who was not asked.",
    words:
      "(?:mi|mis|su|sus|tu|un|una|nuestro|nuestra|ese|esa|antigu[oa]) (?:\\p{L}+ )?(?:esposa|mujer|marido|esposo|ex|novi[oa]|pareja|madre|padre|mamá|papá|padres|hij[oa]s?|niñ[oa]s?|herman[oa]|tí[oa]|prim[oa]|abuel[oa]|niñera|vecin[oa]|compañer[oa]|colega|amig[oa]|caser[oa]|terapeuta)",
  },
  {
    kind: "people",
    weight: 2,
    why: "Somebody with power over the speaker, and easy to guess.",
    words:
      "(?:mi|su|tu|nuestr[oa]|el|la|aquel|ese|primer) (?:\\p{L}+ )?(?:jef[ea]|supervisora?|asesora?|mentora?|profesora?|maestr[oa]|directora?|fundadora?|tutora?)",
  },
  {
    kind: "people",
    weight: 3,
    why: "Says what an absent person thought, felt or is like.",
    words:
      "(?:él|ella) (?:\\p{L}+ )?(?:era|es|estaba) (?:\\p{L}+ )?(?:amable|mala?|vag[oa]|enferm[oa]|loc[oa]|difícil|borrach[oa]|agobiad[oa]|ric[oa]|pobre|demasiado)|(?:él|ella) (?:no|nunca) \\p{L}+|me (?:dijo|contó) que|la verdadera razón",
  },
  {
    kind: "people",
    weight: 3,
    why: "Something was passed on in confidence, or from hearsay.",
    words:
      "en confianza|confidencial(?:es)?|entre nosotros|no se lo digas|no lo cuentes|rumor(?:es)?|chismes?|cotilleos?|secreto|a escondidas",
  },
  {
    kind: "people",
    weight: 4,
    why: "Private life: love, marriage, divorce, children to come.",
    words:
      "divorci(?:o|ad[oa]|amos)|aventura amorosa|embaraz(?:o|ada)|aborto|adoptad[oa]|rompimos|enamorad[oa] de|custodia|gay|lesbiana|infiel",
  },
  {
    kind: "employer",
    weight: 3,
    why: "How one left, nearly lost or got a job is remembered by the next employer.",
    words:
      "despid(?:o|ieron|en)|despedid[oa]s?|despidos|me echaron|perd(?:í|er|ió) (?:mi|el|su) (?:trabajo|puesto|empleo)|renunci(?:é|a|ó)|dimit(?:í|ió)|periodo de prueba|ascenso|en paro|desemplead[oa]",
  },
  {
    kind: "employer",
    weight: 2,
    why: "The employer may have rules about what is said in public.",
    words:
      "mi (?:empresa|equipo|trabajo|puesto|compañía)|nuestr[oa]s? (?:empresa|equipo|producto|clientes?)|trabaj(?:o|é|aba|ó|a|ando) (?:en|para|como)|dentro de la empresa",
  },
  {
    kind: "employer",
    weight: 4,
    why: "Internal matters, contracts and secrets of a firm.",
    words:
      "acuerdo de confidencialidad|secreto comercial|documentos? internos?|sin anunciar|competidor(?:es)?|horas extras?|mal pagad[oa]|tóxic[oa]|adquisición",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody earns or has.",
    words:
      "sueldos?|salarios?|bien pagad[oa]s?|me pag(?:an|aban|aron)|ganaba \\d+|ingresos|prima|bono|fortuna|millonari[oa]s?|ric[oa]|acciones|indemnización|beca|alquiler",
  },
  {
    kind: "money",
    weight: 3,
    why: "What somebody owes, lost or could not pay.",
    words:
      "deudas?|préstamos?|hipoteca|bancarrota|quiebra|arruinad[oa]|deb(?:ía|o|ían) dinero|no (?:podía|podíamos|puedo) pagar|perd(?:í|imos) (?:mucho )?dinero|impuestos|fraude|apuestas",
  },
  {
    kind: "money",
    weight: 2,
    why: "A sum said in words.",
    words: "(?:\\d[\\d.,]*|un|dos|diez|cien) (?:millón|millones|mil|euros|dólares|pesos|pesetas)",
  },
  {
    kind: "health",
    weight: 4,
    why: "Illness of body or mind, one's own or somebody else's.",
    words:
      "cáncer|enfermedad|enferm[oa]|diagnostic(?:aron|ad[oa])|diagnóstico|depresión|deprimid[oa]|ansiedad|ataques? de pánico|psiquiatra|psicólog[oa]|medicación|pastillas|operación|operaron|hospital|sida|vih|diabetes|autis(?:mo|ta)|discapacidad|adict[oa]|adicción|alcohólic[oa]|sobredosis",
  },
  {
    kind: "health",
    weight: 4,
    why: "Death, suicide and violence against oneself.",
    words:
      "suicid(?:io|ó|arse)|se mató|murió|murieron|falleci(?:ó|eron|do)|muert[oa]|funeral|entierro",
  },
  {
    kind: "law",
    weight: 4,
    why: "Courts, crime and police.",
    words:
      "juicio|tribunal|demanda(?:ron|do)?|abogad[oa]|policía|detuvieron|detenid[oa]|cárcel|prisión|ilegal(?:mente)?|delito|crimen|robad[oa]|robó|soborno|tiroteo|asesinato|drogas|plagi(?:o|ar|ó)|trampas?|acoso|agresión|abus(?:o|ó|aron)",
  },
  {
    kind: "law",
    weight: 2,
    why: "Visas and papers, on which a stay may hang.",
    words:
      "visad?os?|tarjeta verde|permiso de residencia|inmigra(?:nte|ción)|asilo|ciudadanía|pasaporte|deport(?:ad[oa]|ación)|sin papeles|permiso de trabajo",
  },
  {
    kind: "law",
    weight: 3,
    why: "Politics and the state: what is harmless here may not be elsewhere.",
    words:
      "censura(?:do|da)?|régimen|comunis(?:ta|mo)|dictadura|el partido|manifestación|protestas?|elecciones|voté (?:a|por)|franco|chávez|maduro|castro|trump|putin|taiwán|tíbet|palestin\\p{L}+|israel\\p{L}*|ultraderecha|el gobierno|discrimina(?:ción|d[oa])|racis(?:ta|mo)|machis(?:ta|mo)|feminis(?:ta|mo)",
  },
  {
    kind: "law",
    weight: 3,
    why: "Beliefs, which are nobody else's business.",
    words:
      "religi(?:ón|os[oa])|musulm(?:án|ana|anes)|islam|cristian[oa]s?|judí[oa]s?|católic[oa]s?|budis(?:ta|mo)|cienciología|ate[oa]|secta|testigos de jehová",
  },
  {
    kind: "harsh",
    weight: 4,
    why: "Swear words read harder than they sound.",
    words:
      "mierda|joder|jodid[oa]|coño|cabr(?:ón|ones)|put[oa]s?|gilipollas|hij[oa] de puta|pendej[oa]s?|chinga\\p{L}*|carajo|hosti[aá]s?|culer[oa]",
  },
  {
    kind: "harsh",
    weight: 3,
    why: "A hard word about somebody or their work.",
    words:
      "estúpid[oa]s?|idiotas?|imbécil(?:es)?|incompetentes?|vag[oa]s?|inútil(?:es)?|terrible|horrible|ridícul[oa]|patétic[oa]|mediocres?|mentiros[oa]s?|mintió|mentían|odi(?:o|aba)|fe[oa]s?|aburrid[oa]|basura|un chiste|lo peor",
  },
  {
    kind: "harsh",
    weight: 1,
    why: "Blame of oneself that others may quote.",
    words:
      "(?:por )?mi culpa|un error (?:mío|que cometí)|mi error|me arrepiento|vergüenza|para ser sincer[oa]|me sobrestimé",
  },
  {
    kind: "contact",
    weight: 4,
    why: "Where somebody lives or can be found.",
    words:
      "vivo en la (?:calle|avenida)|mi dirección|número de teléfono|mi número|mi correo|whatsapp|telegram|código postal|calle \\p{Lu}\\p{L}+,? \\d+",
  },
  {
    kind: "numbers",
    weight: 3,
    why: "A mark or score that stays with one's name.",
    words:
      "(?:mi|mejor|primera) (?:\\p{L}+ )?(?:nota|puntuación|calificación)|nota media|suspend(?:í|ió)|nacid[oa] (?:en|el)|cumpleaños|contraseña|años de edad",
  },
];
