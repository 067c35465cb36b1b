// Spanish verbs in forms that no ending gives away once accents may be missing. Source: the irregular verbs of any Spanish
// grammar, and the common verbs of our own marked table.

const list = `soy eres es somos son era eras eran fui fue fueron fuimos estoy esta estas estamos estan estaba estaban estuvo estuve he has ha hemos han habia hay hubo tengo tiene tienen tenia tuvo tuve tuvimos
hago hace hacen hacia hizo hice digo dice dicen decia dijo dije dijeron voy va van vamos iba iban vino vine viene vienen venia veo ve ven vio vi veia vemos doy da dan daba dio di dieron sabe sabia supo supe
pongo pone ponen ponia puso puse quiero quiere queria quise quiso puedo puede pueden podia pude pudo traigo trae trajo salgo sale salio sali oigo oye oyo oi oyeron leo lee lei leyo duermo duerme dormi durmio como come comi comio
siento siente senti sintio sentia pienso piensa pense penso creo cree crei ando anda andaba vivo vive vivia vivi llevo lleva llevaba sigo sigue siguio segui dejo deja deje llamo llama llame llamaba mando manda mande
paso pasa pase pasaba quedo queda quede temo teme temia lloro llora llore tiemblo tiembla escribo escribe escribi escribio mira miro mire miraba espero espera espere entro entra entre subo sube subi subio bajo baja baje
abro abre abri abrio cierro cierra cerre cerro cojo coge cogi cogio agarro tomo toma tome puede debo debe debi pido pide pedi pidio cuento cuenta conte conto compro compre pago pague firmo firme vuelvo vuelve volvi volvio
conozco conoce conoci me_da odio odia culpo merezco necesito necesita reviso revisa duele gusta importa preocupa molesta asusta aterra cuesta falta parece parecia aparece aparecio llego llega llegue confirmo aviso avise denuncie`;

export const verbs: ReadonlySet<string> = new Set(list.split(/\s+/));
