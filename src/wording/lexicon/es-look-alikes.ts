// Spanish words, without accents, that a slip of the pen would make of a word of the lexicon, and that are words themselves: they
// are not put right. Source: the common words of OpenSubtitles 2024 (OPUS, ODC-BY), those of them that the spelling would otherwise change.

const list = `
aaah aaron abandonara abandone abandono abogados abraza abrazos abrela abrelo abuelas abuelos abuso acaban acabas
accion aceite acento aceptara acercara acerco acerque acierto acompañara aconsejo acorde acorralado acosado acosando
acoso activo actue actuo acuda acude acudio acudir acusa adelanto ademas adios admitido admitir admito adonde adoro
adrian advierto afectadas afectados afectan afectando afectar afectara afecte afeitado aferra afirman afirmar africa
agita agitada agitado agonia agotador agradecidos agrado aguda agujas agujeros ahhh ahoga ahogado ahorita aida aiden
aislados ajenas ajeno ajusta ajustada ajustado ajustar ajuste alberga album alcance alcanzo alden alega alegar
alegrias aleja alejados alejando alejara alejate alejen alejes alejo alergias alergica alertar alertas aleta alex
algun alicia alimento alla allegra almohadas alojado alojamiento altercado alvarez amaba amara amarrado ambulancias
amen amenazaba amenazado amenazados amenazan amenazar amenazas america amsterdam andre angel angela angeles angelica
anibal anillos anima animado animar anime animos anota anotado antibioticos anuncia anuncios apagala apague
apareamiento aparecer apareceran apareceria aparecia apareciera aparezcan aparezcas aparezco apartado apena apenado
apodo apollo apolo aprecia aprieta apriete aprietos aproveche aprovecho apunta apunten apuntes apunto apurate
apuñalada aquella aquellos arbol arboles arden area arena arenas armadas arranca arrancada arrancando arrebato
arreglara arregle arreglo arrepentido arrepentir arrepentira arrepienta arrepiente arrestaran arresto arriesgo
arriesgue arruina arruinada arruinados arruinando arruine arteria arterias artes articulo asalto ascenso aseguran
asegurar asegure asesino asia asilo asista asiste asoma asquerosas asquerosos astilla astillas asumo atacara ataco
atajo atasco atenas atenea atentado atentos aterrador aterrorizados atlas atomo atoro atraco atrae atraparan atrape
atrapo atropello aumente aumento ausentes automatica automaticos avena averguenzas averigue averiguo avion avispa
ayudame ayudan ayudar ayudara ayudaran ayudaras ayudare ayudas ayude ayudo azote azucar bacon bacteria bailan bailar
bailas baile bailo bajad bajalo bajara balon balsa banca bancos bando barba barbara barca barco baron barranco barras
barro barry basadas basado baterias bazo bañado beisbol bela benjamin berlin bese beses beso bieber blanc blanca
blancos blando bloques bofetadas bolas bollo bolos bolton borra borracho borro bosque boston botellas botin brindo
bronce brotes bufon bunker buque burla burro buscad buscador buscalo buscara busqueda busquen busques buzos caballo
cabellos cabida cable cableado cabra cadaver cadera caera cafe cafetera cagado cage cagues caidas caido caiga cain
caine cairo cajero calculo calida calienta caliente callate callie calmar calmara calmas calmate calme calmo calva
camareras camareros cambia cambian cambio camello camila camina caminen camines camino camionetas camisetas canada
cancela cancelo cancer candado canoa cansa cansados cansando canse canso cantara capas capitan capo capta captas capto
carcajadas cardiaca cardiaco cargada cargan cargar cargas cargo cargue carita carla carlo carmine carne carnero carpa
carpetas carreta carros cartera casara casaras caseras caseros caseta casilla casino casta castilla castro caucho
causada causado cause causo caza cazo cedar cede celula celulas cemento cenas centra centros cera cerco cerda cerdo
cereza cerezas cerrad certeza cesar cesta cesto cetro chaquetas chffffff chicas chick chicle chicos chile chili china
ching chino chips chivo chloe choca chocho choco cien ciento cierran cierras cierre cierro cierta cigarrillo cigarro
cinta circulo cita citado cito closet cobro cochero cocido coger cogerme cogia cogida cogido cogiendo coito cojas
colapso colas cole colegios colgo colocada coloco colon coloque colorado colores comentar comenzara comenzo comerte
cometa comete cometo comic comica comico comics comienzo comino comoda comodo compa compas compasivo compañia completo
comprara comprueba compruebe comun comunican comunicar comunico concentrarte conchas condenar condenas condeno condesa
conduce conducto conductos confesion confia confiaba confiado confian confias confie confieso confirma confirme
conformo confusas confusos congela congeladas congelador congelados congelando congelo congo conoci conozca consejero
consentir considere considero consiga consta construyo consuela consultar consultas consumen consumia consumido
consumo contacto contenia contentos conteo contexto contigo continua continuas continuo contrate contrato contusion
convencidos convencio convencion convento conversacion copiar copias copita corra corred corremos corren correr corres
corria corrientes corrio corro corse cortara cortare cortarte cortez cortina cosmo costa costaba costar costas coste
costes costos crear crecer credito cree creed creek creeme creen crees creia creo cresta crie crio criterios critica
cruce crystal cuadra cuadros cuan cuanta cuantas cuantos cuarta cuartel cuarto cuchilla cuchillos cuelgo cuenco
cuerdas cuerdo cuerno cuero cuerpos cuervo cuestan cuestas cueste cuida cuidad cuidador cuidados cuidadosa cuidalo
cuidando cuidara cuidate cuide cuido culparte culto cumplan cumplas cumple cumpli cumplia cumplo cuneta curada curan
curar curiosa curioso curriculum curro curvas cuyas cuñado dados dalia dandy dardo darias debera deberiamos deberian
deberias debia debio decada decian decias decid decida decido decima decirselo decirtelo decis decision dedicacion
dedicada dedico defensa dejad dejadlo dejalo dejame dejeme dejenme demas deme demorar demoras demos denos deposito
derribado derribaron derribo derrumba desafio desaparece desaparecen desapareces desarrollo descansa descansan
descansando descansas descansen descanses descansos descenso desconcertado desconectado desconfiado desconocida
desconocidas describe describiendo describio descrito desearte desechar desecho desechos desee desertar desgaste
desgraciado desierta desierto desiertos desorientado despecho despertarse despertarte desperto despistado desquiciado
destreza destruyo desvio detecto detengo detente devi devil devolvio devora devuelve diaria diaz dibujo dicha dichos
dichosa dictador dictar dieran dieta dificil digame digas digna dijeran diligencia dique diran dire directo directos
diria disculpa disculpame disculpe disculpeme discutamos discute discutio diseño disfruta disfrute disgusta disparara
dispararan dispare disparo distancias distraido distraiga divorcio dolares doris dragon dudando dude dugan durara duro
echale echara echaran echare echarles echarte eden edificios egoista ejercito eleccion electricas electrico elevado
elevados elfos elias elite eliza ellis emborracha emborrache emergencias emociona empezara empresa empuja empujado
empujan empuje empujen enamoradas enamorado enamore enamoro encantaba encantado encantara encantaria encanto encarga
encargara encargue encerrados encerro encierra encontrara encontraras encontrare encontraria encontrarian encuentran
encuentras encuentre encuentros energias enero enfada enfadara enferman enfermar enfermas enfermeras enfermeria
enfermo enfrente enfrento engañe engaño enojara enseñara enseñe enseño entera enteran enterara enteras entere
enterrada enterrado enterro entierro entrad entrara entraran entraras entregara entrego entreguen entregues entrenado
entrenados entrenando entreno envia enviara enviaran envien envies envios equivoca equivoque eramos erica erika esas
escanear escaneo escapara escape escapo escoge escogido escogio escribi escribira escritor escroto escuchame escuchara
escucharas escuche escucho escuelas esfera esos espada espadas espectaculo esperad esperara esperaras esperma espesa
espeso espiritu esposas esposos esquinas estabamos estaca estad estadio estafa estais estarias estudie estudio
estupidas estupidos etiquetas evito examen exito expedientes experimento explican explicar explicas explique explotara
extra extraña extrañe extraños fabrica facil facilmente falco falda falsa falso faltara fantastico farmaceuticas
farmaceutico fechas felix feria fetal ficha fiera fije fijo filmado filme filmo filtro firmara fisico flecha flojo
flojos flota focos fondos forma formada formado forme formo forro fracasa fracasado fracasos fracturas frances fraser
frases frias fritos fuente fuertes fuerza fumado fuman fumas funcionara funcionarios funcionaron funciono fundido
fundo futbol gafas galactica ganan ganar ganara gane ganes gangster gano garage garantia garcia garra gaste gasto
gemelas gemelo genios gentes gerard gestos gimnasia girando giro golpeara gomez gorda gordo gorras grace gracie grecia
grifo grimm gruñe gruñon guardias guarida gueto guion gusta gustara gustaria guste gustos habeis habias hablad
hablador hablanos haced hacerle hacerlo hacerte hacha hacias hacienda haciendole haciendote hacker halla hallar
hallaron halle hallo hara haran haras hare haria harias hawai hazla hazle hector helicoptero heridas herido herir
hermann hermes heroe heroes hiere higos hilos hinchados histeria historial historias historica historico hmmm homero
hondo hordas horribles huecos huela huelo huesos huevo huevon huido humillar hundira hurto huyo ibamos ideal idear
idioma idiotas iglesias ignoro imagenes imagina imagine impacto imponente imponer importan importar importara importas
importe importo impresion impresionar impresiono imprimir impune incendio inclino incomodas incomodos increible
indefensos indiana indigena infiernos informacion ingenio ingenuos ingles ingresado ingresos inicio injusticias
inquietos insisten insistes insisti insistia insistido insistir insisto instalo insulto intentara intentaras intente
intento interes interesaba interesadas interesado interesara interprete intimidado intimidar invadido inventa invente
inventor inventos investigacion investigador investigando investigue invierno invita invito inyeccion iras irritado
ivan izquierdo jamas jarra jarron jason jaulas jesus jodete jodi jonas jose joven jovenes juega jugada jugado jugara
jugo juicios kara kiera kilometros labios ladra lagos lance lanzo largo lastiman lastimar lastimas lastime lastimo
latigazos lave lavo lazos leave leera legiones leia leido leon letras letreros levantara levantate levante levanto
libere libero libro lider lideres limita limites limpie limpio linda lineas llamad llamala llamalo llamame llamara
llamaran llamaras llamare llano llegara llegaran llegaras llegue llena llene lleno llevara llevaran llevaras llevare
llueve logra logrando logre logros lopez luche luches lucho lunes macho madge maestra magda magnifico magos major
maldicion maleta maletas mamma manager manana mance mandara mandibulas mandy maneja manejo manga mango mangos mani
manifiesto manolo manta manten manto maqueta maquina maquinas maraton marek marge margo marie marino marko marlo
martin martinez marzo mascara matala matame matarte materia maude meando medicamentos medici medicinal medina medios
mejico memorial memorias mencione menciono menor mensajero menta mentido mentirme menus merezca merlin mesas mesera
metal metes metio metros mexico mientes mierdas millon mios mirad mirala mirame miranda mirate miserables misha mision
mmmm modesta modesto moira molestan molestar molestara molestas moleste molestia molestos momento momia monica mono
monos monto monton mordido morirte mortal mortero morton moses mostrara mostrare movia movida movio muchachas
muchachos mudando mudo muera muerda muerde muerdo muere mueres muerete muevanse muevete muevo muller multas mural
murio musica nadia nadine navio necesitara necesitaras necesite necesito nervio nicolas nidos nina ningun nino nomas
nooo noticia novias novios nuestra obligo obligue observe observo obsesivo oceano ocupara ocupe ocupo ocurra ocurren
ocurrio odian odias odie odin oficinas ogden ohhh oido oidos oirlo oirme oirte oiste olido olvidalo olvidas olvide
olviden olvides oooh opcion opera operacion opinion oregon orgullosos orina orleans oscar osea oxigeno pacientes
padece pagaba pagada pagado pagar pagara pagaran page pagos paguen pagues pais pajar palabra palillo palito paliza
palos pancho panel papas parad paranoico parate parecen parecer parecera pareces parecian parecias parecida parecio
parejas parese parezca pariente paris parpadeo parpados party pasad pases pasha pastos patata patel pateo pateticos
patito pavel pavos pecado pecar peces pedazo pedia pedido pedos pedro pegada pegados pegan pegando pegas pegaso pelea
pelean pelear pelee pelees peleo pelicula peliculas peligros pelis pendejos pendientes penelope pensad pensamiento
pension pequeñas pequeños perdonadme perdoname perdonara perdonarte perez periodo periodos perla permisos permita
permite permitia permitio permitir permito perry persa perseguia perseguian perseguido perseguira persiguen persigues
personal perturbado pesado pesar pescando pese pesos petra peña pico piedras pierda pierdas pille pillo pilotos
pimiento pinocho pintor pinturas pique piscinas pistolas pitando place plaga plagas planea planeo planeta plantar
plantas plantea planto plata plato playa playas plazas plazca plazo podeis podias podra podras podre podria podriamos
podrian podrias poemas poeta poker polaca poli policial policias politica pollo polos ponias ponis ponla ponlo porra
porro porta portan portar portas porte porter posar posicion power practica practicas practico preferencia preferia
prefiere prende prendido prensa preocupaba preocupadas preocupados preocupan preocupando preocupar preocupara
preocupas preocupe preparacion prepare preparo presas presentan presentar presentara presentas presenten presentes
presentimiento presento preso presta prestamos preste presto preston presunto presupuestos primas prime primos
principe pringado prisa prisionero privadas privado priya profe projimo promedio prometeo prometi prometido prometo
propios proposito proxima proximos proyeccion prueban pruebas pruebe psicologico psiquiatrica pubico publicar publicas
publicos pudieramos pudre puesta pulpo pulsos putada putos puñaladas puñetazos qaeda quedara quedaran quedaras quedare
quedate queja quejado quejo quemaduras quemara quepa querias querra querre querria queso quiebre quieta quieto quimio
quinn quinta quinto quiso quitame quitara quitaran quitare quitarte quitate quiza quizas radiografias ramirez ramon
rapidamente rapido rastreado rastreando rastreo rastros raul razon reaccion reacciones recae rece recepcion receso
recetas rechazo recibi recien recoge recogio recojo reconoci reconocia reconocido record recordara records recta recto
recuerdas recuerdes recuerdo recupere recupero reemplazo referencias regala regale regalos regazo regresa regresara
regresaras regresen regreses regreso reido reir relajate relleno remedio remordimientos rendira rendire rendirse
rendirte rene renee renuncia renunciado renuncies renuncio repetir repetira repita repiten repites repito represion
reprimido repulsivo resbale resbalo resentimientos reserva reservo resolvio respalda responda responden responder
respondes respondi respondia respondido respondo responsables restaurant restaurantes resuelve resultara resulto
retorcido retrato reunion reunirme reventar reverencia reviento revolver ridiculas ridiculos rienda rinda rinde rindio
ringo risas risitas robada robados robando robas robe robos rocas rodriguez rogue rompa rompen romper rompes rompia
rompo rosado rotas ruben rubia ruega rugido ruidos rusas saberlo sabias sabre sabrina sacame sacara sacaran sacare
sacarte saito saldo salid salim salina saliva salva salvara salve salvos samir samurai sanchez sandro sandwich
sandwiches santi santo satisfecho saul sebastian secuela secuestro seda sedan sede seguid semanal sena senna senor
sensibles sentado sentar sentara sentarme sentian sentidos sentirse sentirte sento sepan separacion serias serte
servilletas seul seyran seña señas shanghai shhh sien siendo sientate sierra siervo siete significara siguientes
siguiera silba silo silva simon sintoma siquiatra situacion sobreviva sobrevive sobrevivi sobrevivio sobrinos socia
socio sofia solicita solicito solito solloza solte sombria sonara sonreir sonria sonrie sook sospecha sospeche sotano
soñaba spock stock subid subiera subtitulos sucedio sucias sucios suecia sueco suecos suegro suela sueldos sueles
suelo sueltan sueltas suelte suelto sueltos suero suertes sufra sufre sufria sufrimientos sufrio suicidarse suicidarte
suicidas suicidios suicido superalo superara superman supermercados supiera suplica sureño sureños suspende suspense
susurra susurros suturas talla talle talon tango tanta tanto techos tecnicas tecnico tejer telas television teller
temible temperaturas temple temprana tender tendida tendido tendra tendras tendre tendrian tendrias tened teneis tenes
teniamos tenian tenias tenis tenlo tenor tenso tercio termina terminal terminan terminas termine termino ternera terra
tessa testigos textos tiempos tientes tierna tierras tifon timon tinta tinto tios tirad tirarte titular titulos
toallas tobias tobillos tocaba tocador tocando tocar tocara tocas toco tomad tomate tonterias tonya topado tope
torcido tormenta toros torta tose trabajador trabajadoras trabajara trabajaras trade trafico traga tragarse trago
trague traido traigame trailer trajo trama tramo tranquilizar tranquilizarte tranquilizate trapos traslado trastornos
tratar tratara trate trato traumas traves trazar trecho tripa tristan tristes tropas tumor tunez ultimos unas unica
unico union urgencia ursula usuarios utilice utilizo vaciar vacias vacios vagos valga vamonos vamos vara vasta
vehiculo veia vello vendajes vendan vendas vende vendi vendia vendida vendido vendo vendra vendria venga venta ventaja
verbo verla verle verlos veronica verso viaja viaje viajo vicio victimas victor videos viera viese vigilado vigilados
viki villa violado visita visitan visitar visite visito vivienda vivis voces volara voltea volved volviera vote voto
vuela vuelas vuele vuelo vuelvan vuelvas vuelven vuelves vuestra vulnerables webber weber whiskey xiii xviii zero zola
`;

export const lookAlikes: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
