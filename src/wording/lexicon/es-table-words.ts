// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abajo abandonado abandono abandonó abatida abia abierta abierto abiertos abla ablo abogada abogado abogados abolladura
abono aborto abrace abracé abrazar abrazara abrazo abrazó abre abren abri abriera abrieron abrigo abril abrio abrir
abrirle abrió abro abrí abuela abuelita abuelo aburre aburrida acaba acababa acabamos acabar acabaron acabe acabo
acabé acabó academia acaso acceso aceite acento acepta acepté aceptó acera acerca acercó acogida acomodador acompaña
acompañada acompaño acompañó acordamos acordarme acosa acosada acosado acosador acosadora acoso acostada acostarme
acosté acta actas activa activado actual actuaria actuario acude acudí acuerdo acuesta acuesto acusa acusado acuse
adaptativo adelante adelantó adelgazado además adentro adiós adjunta adjunto administración administrador admite
admitió adolescente adulto advirtió aerolínea aeropuerto aerosol afectada afectado afirma aflige aflojaron aflojó
afuera afónica agachado agaché agachó agarra agarrar agarrarme agarraron agarre agarro agarré agarró agenda agente
agentes agobia agobiada agorafobia agosto agotada agotamiento agotó agradecida agradezco agresión agresor agua aguanta
aguantar aguanto aguantó aguardiente aguaron aguas aguja agujero aguó ahijada ahijado ahogada ahogo ahogué ahora aire
airtag ajedrez ajena ajeno ajustaron alambre alambres alarma alas albarán alberca albergue alcalde alcaldía alcance
alcancé alcanza alcanzó alcohol alcohólica alega alegra alegre alegro alegré alegría alegró alegó alejamiento alergia
alerta alfiler alfombra alféizar algo alguien alguno alias aliento alimento aliviada alivio aller allá allí alma
almacén almohada almuerzo alopecia alquiler alquiló alta altar altavoz alterada alterado alteró alto altura alturas
alude aluminio alumna alumno alumnos alérgica amable amanece amanecieron amaneció amanecí amanezco amarga amargada
amargado amargo amargura amarilla amarillo amarrada amarrado amarre amarro ambas ambiente ambulancia ambulatorio
amenaza amenazado amenazas amenazó amiga amigas amigo amigos amistad amistades amnesia amor amoxicilina ampa amparo
ampliación analizar ancla anda andaba andamio andan andando andar ande ando andén anestesia anexo anexos angustia
angustiada angustiado angustias angustió anillo animal animo aniversario anoche anorexia anota anotado anotar anoto
anoté anotó ansia ansiedad ansiolítico ansiolíticos ansiosa ansioso ante anteanoche antebrazo antecedente antecedentes
antena anterior antes antibiótico antidepresivo antidepresivos antier antigua antiguo antiinflamatorio antipánico
antirrábica antitetánica anuló anuncia anuncio análisis anís anónima anónimo anónimos aora apaga apagada apagado
apagar apagaron apago apagué apagó apaleado aparato aparca aparcamiento aparcó aparece aparecieron apareció aparezca
aparte apartó apelación apellido apeló apena apenada apenado apenas apetito aplastada aplaudió aplaudía aplazó
aplicación apodo aporta aportar apoyado apoyo aprecia aprendiz aprendo aprendí apretado apretar apretó aprieta aprieto
aprobada aprobaron aprobé aprobó aprovechó apunta apuntada apuntando apuntar apuntara apunte apunto apunté apuntó
aquel aquella aquí arbitro arcada arcadas archivador archivaron archivo archivó arde ardida ardiendo ardor arena arete
aretes arisca arma armario arranca arrancado arrancar arranco arrancó arrastrando arrastro arregla arreglo arrepentido
arrepentir arrepiento arriba arroz arruinó arta articular asamblea ascensor asco ascuas asegura aseguradora aseguró
aseo aser asiento asignaron asiste asistencia asistente asistida asistido asistir asko asma asociación asoma asomo
asomé asotea asqueada asta asunto asusta asustada asustadiza asustado asustados asustar asuste asusté asustó atadas
atado ataque ataques ataúd atención atendemos atender atendida atendieron atendió aterra aterrada aterrado
aterrorizada aterrorizados atestado atiende atocha atragantó atras atravesada atravesado atreve atreverme atrevo
atrevía atribuye atrio atrás aturdida audiencia audiensia audio audiometría audios audífonos aula aunque aurelio
auricular ausencia ausente auto autobús autoestima autolesiones autolítico automático autor autorización autorizó
auxiliar auxilio avenida avento aventó aveo avergonzada avergonzado avergüenza aversión avisa avisar avisarme aviso
avisos avisé avisó avión ayer ayuda ayudo ayuntamiento azotea azul azulejos azúcar añorando años baila bailar baile
bailé baja bajada bajado bajamos bajar bajara bajaron baje bajito bajo bajon bajé bajó bajón bala balcón balde balón
banca banco banda bandeja banqueta banquillo barandal barandilla barba barbero barbería barbilla barco barda barra
barriga barrio barro base basta bastón basura basurero bata bate batería bautizo bañarme baño baños bebe beber bebida
bebo bebé beca belleza bendito beneficiaria bentana benzos berguenza berta beses beso besó beto biblia biblioteca
bibliotecaria bici bicicleta bida bidrio bidón bieja bien biene bigote bilis billar billete billetes bino binoculares
bisagra bitácora bivo bizum blanca blanco blanda blando blog bloque bloquea bloqueada bloquearon bloqueo bloqueé
bloqueó blusa boba bobo boca bocado bochorno bocina boda bodas bodega bofetada bola bolero boleta boleto boletos
boletín bolsa bolsas bolsillo bolsita bolso bomba bombero bomberos bombilla bombo bombín bonita bonito borde bordillo
borra borracha borracho borrado borrara borro borrosa borroso borré borró bostezaba bota botas bote botella botellas
boto botón braso brava bravo brazalete brazo brazos breve brida brinca brincaba brincar brinco brincos brincó broma
bronca bruta bruxismo buen buena buenas bueno buenos bufanda bujía burla burofax burra burro busca buscando buscar
buscarlo buscarme busco buscándolo buscó busqué buzón báscula búho cabales caballero caballo caballos cabaña cabe
cabecera cabello cabelludo cabesa cabestrillo cabeza cabina cable cables cabo cabras cabreada cabreo cabía cachetada
cachorro cada cadena cadera caer cafetería café cafés cagada caigo caja cajas cajera cajero cajita cajuela cajón
calabozo calambre calambres calavera calcetín calcomanía calculo calefacción calendario calentura cali caliente calla
callada callado calle callejón callé calma calmante calmarme calor calvario cama camara camarera camarero cambia
cambiada cambiado cambiar cambiaron cambie cambio cambié cambió camilla camina caminando caminar caminara camine
camino caminé camion camiones camioneta camisa camiseta camión campanas campeona campo canal canas cancelo cancelé
canceló cancha canción candado candados cansa cansada cansado cansancio canso cansé cansó canta cantaba cantando
cantar cantina canto canté cantó capataz capaz capitán caps captura capturas capucha capítulo capó cara carabina
carajo carbón carcome cardiólogo careo carga cargaba cargador cargando cargar cargo cargos cargue carita cariño carmen
carne carnet carnicería carné carpeta carrera carreras carretera carril carrito carro carta cartagena cartas cartel
cartera cartero cartilla cartulina cartón carácter casa cascabel cascabeles casco casera casero caseta casi casillero
caso casquillo castañeteaban castigo casualidad catequista catorce causa causó cayeron cayó caída caído caña cañón
cebolla cefalea ceja cejas celador celadora celos celosa celular cementerio cemento cena cenar ceniza cenizas ceno
censo central centralita centro centímetro centímetros cené cepillo cera cerca cero cerrada cerrado cerrados cerradura
cerrajero cerrajería cerrar cerraron cerro cerrojo cerrojos cerré cerró certificada certificado certificó cerveza
cervezas cervical cesfam chaleco chamacos chamarra chapa chaqueta charla chat chava chef chema cheque chica chicle
chicles chico chicos chip chiquita chiquito chispa chispas chiste chiva choca chocolate chocó chofer cholula choque
chupa chupete cicatriz ciclo ciega ciego cielo cien ciento científica cierra cierran cierre cierro cierto cigarro
cigarros cinco cincuenta cine cinta cintas cintura cinturón circo cirio cirugía cirujano cita citación citada citado
citaron citas citatorio citó ciudad civil cizalla claro clase clases clavada clavado clave clavel clavo clavos
clavícula clavó claxon clic clienta cliente clientes clima clinica clonazepam clonó cloro club clínica clóset coach
cobarde cobertura cobija cobijas cobra cobrar cobro cobré cobró coche cochera coches cocina cocinera cocino coco
codazo codo cofre coger cogió cogí cohetes cohetón coincide coincidir cojea cojeo cojo cojones cojín cola colchón cole
colecta colectivo colega colegas colegio colesterol colgada colgado colgar colgarme colgaron colgué colgó colilla
colillas colirio colitis collar collarín colma colmo colocó colonia color columna columpio coló colón comadre combi
come comedor comenta comentario comentó comer comercial comes comida comidas comiendo comisaría comisiones comité
comió como compadre compareciente compartida compartido compartió compasión compañera compañeras compañero compañeros
compañía completa completo compra comprado comprador comprar compresión compro comprobante compré compró compungida
compás comunidad comunitaria comunión comí comía común concedida concentración concentro concepto conciencia
conciliación concurso condena condenaron conduciendo conducir conducta conductor conducía conduzco confesionario
confesó confiada confianza confiesa confieso confirma confirman confirmó conforme confundida confundo confía confío
congelador congelaron congoja conmigo conmoción conoce conocer conocimiento conocí conocía conozca conozco conseguí
consejera consejo conserje conserva considera consigo consiguió consta constancia constantemente constata conste
consternado consuela consuelo consulta consultante consultorio consume consumo contaba contacto contactos contador
contadora contamos contando contar contarle contarlo contarme contenedor contenido contenta contento contesta
contestaba contestación contestador contestadora contestar contestarle contestaron contesto contesté contestó contigo
contiguo contra contracciones contractura contrario contraseña contrataron contrato contraté contrató control controla
contusión conté contó convencida convenio conversación cooperativa coordinador copa copas copia copias copiloto copió
coqueta coraje corason corazon corazonada corazón corbata corcho coro corona coronilla corral corre correa correcto
corregí correo correos correr correspondencia corrido corriendo corriente corrientes corrieron corrigió corrijo corrio
corrió corro corrí corsa corta cortada cortado cortados cortar cortarme cortaron corte cortes cortina cortinas
cortisona corto corté cortó cosa cosas coser cosido cosieron costado costal costilla costillas costra costura costó
coñac craneal crea crecer credencial cree creer crema creo creyendo creyó creí creía creído creó cribado crisis
cristal cristales criterios crucé cruje cruz cruza cruzado cruzar cruzo cruzó cría crío cuaderno cuadra cuadrante
cuadras cuadro cuadros cual cualquier cualquiera cuando cuanto cuarenta cuarta cuartel cuarto cuartos cuates cuatro
cubeta cubierta cubierto cubital cubo cubre cubículo cuca cuchara cucharas cuchillas cuchillo cuchillos cuelga cuelgo
cuello cuenta cuentas cuento cuerda cuerdas cuero cuerpo cuervo cuesta cuestas cuestionario cuida cuidado cuidador
cuidadora cuidarme cuide cuido culpa culpable culto cumple cumpleaños cumplir cumplo cumplí cuna cuota cura curas
curso custodia cuál cuándo cuánta cuántas cuánto cuántos cuídate cuña cuñada cuñado cálculo cálmate cámara cámaras
cáncer cárcel cáscaras cédula céntimo círculo círculos cóctel código cómo cómoda cómplice cúter daba daban dado dando
darle darme daría dato datos daño daños debajo debe debería debió debo debí debía decano decimos decir decirle decirlo
decirme declara declaración declarado declaran declarar declararon declaro declaré declaró decía dedicatoria dedicó
dedo dedos defenderme defensa defensor deja dejaba dejado dejamos dejan dejar dejara dejaron deje dejo dejé dejó
delante delantera delegación delegada delegado delgada delgado demanda demandante demasiado demonios demora demás
dengue dental dentista dentro denuncia denunciado denunciante denuncias denuncié denunció denunsia departamento
dependienta deporte depre depresion depresivo depresión deprimida deprimido depósito derecha derecho deriva derivación
derivaron derivó dermatólogo derrame derrotada desanimada desarmador desastre desayunar desayuno desayuné desbocado
desbordada descalza descansa descanse descanso descansé descarga descaro descartó desconecté desconectó desconfianza
desconocido desconsolada desconsuelo describe describió descuido desde desdén desengaño deseo desequilibrada
desesperación desesperada desesperado desgana desgracia deshecha deshecho desmayo desmayé desmayó desnuda despacho
despedida despedí despego despensa despertador despertar despertarme desperté despertó despidieron despido despierta
despierto despistada desplomó después destornillador destrozado desvelada desvelo desvío desánimo detective detector
detenido detesto detras detrás detuvo deudas devolver devolvieron devolvió devolví devuelto devuelva devuelvo diablo
diablos diagnosticado diagnosticaron diagnóstico diana diaria diario diarrea dias diazepam dibuja dibujo dibujos
dibujó dice dicen dicha dicho diciembre diciendo dicta dictado dicté dictó diente dientes diera dieran dieron dieta
diez difícil diga digan digestión dignidad digo dije dijera dijeron dijo dile dinero dios dirección directo director
directora directorio disco discoteca disculpas disculpó discurso discutir dise disen disfraz disfrazado disfruta
disfrutaba disfrute disfruto disgusto disgustos dispara disparado disparo disparó dispositivo dispositivos distancia
distingo distinto distraída divorcio dizque diálisis dobla doblaban doblada doblar doble dobles dobló doce doctor
doctora documento documentos doler dolida dolido dolió dolor dolores dolía domiciliaria domicilio domingo domingos
dominó donde dormi dormida dormido dormimos dormir dormirme dormí dormía dosis doña drenaje droga dron dsde ducha
ducto duda dudo duele duelen duelo duerma duermas duerme duermen duermes duermo dueña dueño dulce dulces duplicado
dura duración durante dure durmiendo durmieron durmio durmió duro duró débil días dólares dónde echa echado echar
echaron eche echo eché echó ecografía edad edificio educación efectivo efecto efectos electricista electro
electromiografía elevador eligió ella ellas ello ellos elotes eléctrica eléctrico embarazada embarazo embarga emdr
emergencia emociona emocionado emocional emocionalmente emocionó empadronada empanadas empapada empecé empese empezado
empezar empezaron empezó empieza empiezan empiezo empleada empleo empresa empujo empujones empujó empujón encanta
encargada encargado encargó encendida encendido encendió encendí encerrada encerrado encerrados encerré encerró
encierra encierren encierro encima encoge encogida encogió encontrar encontraron encontrarse encontre encontré
encontró encuentra encuentran encuentre encuentro encuesta encía encías endoscopia enemiga enemigo enero enfadada
enferma enfermar enfermera enfermeras enfermero enfermería enfermo enfermé enfoca enfocó enfrente engañar engordé
enlace enoja enojada enojado enojo enojó enorme enredadera ensayo enseñado enseñar enseñaron enseño enseñé enseñó
entendí entera enterneció entero enterrar enterré entiende entiendo entierro entonces entra entraba entrada entramos
entran entrar entrara entraron entre entrega entregada entregado entregar entregaron entregué entregó entrenador
entrenar entrevista entristece entro entré entró enuresis envió envuelto envío enyesada equimosis equipo equivoca
equivocado equivoco equivocó equivoque equivoqué eran eres eriza erizó ermana ermano error errores esas escala
escalera escaleras escalofrío escalofríos escalones escalón escaparate escayola escena escenario escitalopram escoba
escolar escolta esconde esconderse escondidas escondido escondieron escondió escondo escondí escopeta escriba escribe
escribiera escribir escribió escribo escribí escrita escrito escritorio escritos escritura escrivio escrivo escucha
escucho escuché escuchó escuela escupió escándalo escénico esfuerzo esguince eskina eskuela esos espacio espada
espalda espaldas espanta espantada espanto espanté espantó español espejo espejos espera esperaba esperando esperanza
esperar esperara espere espero esperé esperó espina esposa esposado esposo espray espuma esquela esquina esta estaba
estaban estaciona estacionamiento estacionó estación estadio estado estamos estante estar estaría estas estatua estava
este esto estoi estomago estos estoy estrado estrella estrellas estres estresada estrés estubo estudia estudiante
estudio estufa estupidez estuve estuvo está estábamos están estás esté estés estética estómago estúpida eterna
etiqueta etiquetó eufórico euros evaluación evidencia evita exacta exagerando exagero examen excusa existe existo
exjefa exnovia expediente explica explicar explicarle explicarlo explicó expliqué exposición expresa expuesta exsocia
exsocio exsuegra externo extintor extraña extraño facebook fachada factura facturas facultad faja falda falla fallado
fallo fallé falsa falsas falsificó falso falta faltaba faltaban faltan faltar faltaron falté faltó familia familiar
fantasma farmacia farmacéutica farmacéutico farol farola farolas faros fastidia fastidio fatal fatiga favor favorita
febrero fecha fechas felices felicidad felicitó feliz felpudo feria fermín ferretería ferry fianza ficha fiebre fierro
fiesta fiestas figura fija fijo fijó fila filmando filmó final finca fingiendo fingir finiquito finjo fino firma
firmada firmado firmar firmara firmaron firmas firme firmo firmé firmó fiscal fiscalia fiscalía fisio fisioterapeuta
fisioterapia fisura fisurada flaca flaco flan floja flor florería flores florista fluoxetina fobia foco foja folio
folios folleto folletos fonda fondo forense forma formulario foro forro forzada forzado forzar forzó foto fotografiada
fotografié fotografió fotografías fotos fotógrafo fractura frasco frascos frase fraude fregadero frenar frenazo freno
frenos frente frenó fresca frijoles frio frita frito frustra fruta frutero frutería fría frígida frío fuego fuente
fuera fueran fueron fuerte fuerza fuerzas fuimos fuiste fumar fumo funciona funcionaria funcionario función funda
fundación fundido funeral funeraria furgoneta furia furiosa furioso fusible fábrica fácil férula fíjate física físico
fúnebre fútbol gafas gafete galletas gallina gallinas gallo galpón gana ganado ganas gancho gané ganó garaje garganta
garita gasa gasolina gasolinera gastritis gata gato gatos gaznate gelatina gemelo gemelos general genio gente geranios
gerencia gerente gestionó getafe gimnasio ginecóloga ginecólogo gira girar girasol globo globos gloria glorieta golf
golpe golpea golpeaba golpes golpeó google gorda gordo gorra gorrión gorro gota gotas gozo graba grabaciones grabación
grabada grabado grabadora grabando grabar grabo grabé grabó gracia gracias grada grado grados graduación grafiti
gramos grande granja grapas grasias gratis grava grave gremio grifo gris grita gritaba gritando gritar grite grito
gritos grité gritó grupo gráfica grúa guante guantera guantes guarda guardado guardar guardería guardia guardias
guardo guardé guardó guitarra guiñapo guiñó gusta gustaba gusto guía güera haber haberle haberlo haberme habitación
habla hablaba hablado hablamos hablan hablando hablar hable hablo hablé habló habré habría había habían hace hacen
hacer hacerme hacerse hacia haciéndose hackeó hacía haga hago halla hallado hallaron hallo hallé halló hamaca hambre
harina harta hartazgo harto hará haría hasta haya hayan hecha hechas hecho hechos helada heladas helado helados heló
hematoma hemorragia herencia herida herido hermana hermanas hermano hermanos herrero hice hiciera hicieran hicieron
hidalgo hielo hierro hierve hija hijas hijo hijos hilo hincha hinchada hinchados hinchazón hinchó hipervigilancia hipo
hipotermia hirviendo hirvió historia historial histérica hizo hoja hojas hola hombre hombres hombro hombros honda
hondo hongo hongos hora horario horas hormigueo horno horrible horror horóscopo hospital hostal hotel houston hoyo
hubiera hubieran hubo hueca hueco huele huelga huella huellas huelo huerto hueso huesos huevo huevos huir humanos
humillación humillada humillado humo humor hundida hundido hundo huye hídrico hígado iban ibiza ibuprofeno idea
ideación ideas identificación identificarlo identificó idioma idiota iglesia ignacio ignoro igual iguales ilusionada
ilusión imagen imagino imbécil imita impide importa imposible impotencia impotente impresión impreso impresora
imprimir imprimió imprimí imputado imss imán incapacidad incapaz incendio incendios incidencia incidente inconsciente
inconsolable inculpado incómoda incómodo indefensa indica indicación indigna indignación indignada indignado
indignante indignó indio individual individuo inestable infantil infarto infección infierno informa informe
informático informó ingeniero ingenua inglés ingresada ingresaron ingreso ingresé ingresó inhalador inicia inicial
iniciales inmobiliaria inquieta inquietos inquilina inquilino inscribieron inscribió inscribí inscritos insegura
insinuó insiste insomne insomnio inspector insta instagram instalé instaló instituto instructor insulina insurgentes
intacto intensiva intento intentos intenté interesa interesada interfono interfón interior interna internada internar
internaron internet interno interrumpió interés intimida intoxicación intranquila intérprete inventario invento
investigado invierno invisible invitación invitado invitados invitan invitó inyección inyectaron inés inútil irme
irregular irritable irse isla iván izquierda izquierdo jabón jagüey jaja jajaja jale jalo jaló jalón jamás jaqueca
jardinera jardinero jardín jaula jazmín jefa jefe jeringa jetta joven juan juebes juega juegan juego jueves juez jueza
jugos juguete juicio julio julián junio junta juntas junto juntos juntó jura jurado juro juró justicia justo juzgado
kabe kabesa kada kama kamara kara karro kasa kasi kebrada kede kedo kenworth kien kiere kiero kilo kilos kilómetro
kilómetros kinder kiosco kise kiso kito kolibris kome komo korason kuando kuerpo kuesta kulpa kínder labio labios
laboral laboratorio lado lados ladra ladrillo ladrona ladró lalo lamenta lamentablemente lamento lancha lanzó laptop
larga largo largos laringe laringoscopia lastima lata latas late lateral latido latidos latigazo laundry lavabo
lavadero lavado lavadora lavanderia lavandería lavando lavo laxante lazo leche lector lectura leer legal lejos lejía
lengua lentes lesiones lesión letra letrada letrado letras letrero levanta levantada levantar levanto levanté levantó
leve leyendo leyeron leyó leído leña libertad libre libreta libro licencia licenciada licenciado liceo licuadora
liebre liga ligamento lima limonero limpia limpiadora limpiaparabrisas limpieza limpio linea linkedin linterna lirio
lirios lista listón litera literal litio litro litros llama llamaba llamada llamadas llamado llaman llamar llamaran
llamaron llame llamo llamé llamó llanta llantas llanto llave llavero llaves llega llegan llegar llegaron llego llegue
llegué llegó llena llenaron lleno llenos llené llenó lleva llevaba llevada llevado llevamos llevan llevar llevara
llevaron llevarse lleve llevo llevé llevó llora lloraba llorado lloran llorando llorar lloras llore llores lloro
llorona llorosa llorosos lloré lloró llorón llovió llovía llueve lluvia lobby lobo loca local localizador loco locos
locura locutor lodo logan logo logopeda logra logro loka lomo lona lonchera loquero lorazepam loro losa luces lucha
lucía luego lugar lugares lugo lumbago luna lunar lunas lunes lupe lupita luto luxación lágrima lágrimas lámpara
lápida lápiz láser lástima látex límite línea líquida líquido líquidos maceta macetas machete madera madre madrina
madrugada maestra maestro magdalena mail mala malas maleta maletas maletero malla malo mama mamada mami mamá mamás
mancha manchada manda mandado mandando mandar mandaron mande mando mandé mandíbula mandó maneja manejando manejar
manejo manera manga mango manguera manicomio manifiesta manija manillar maniquí mano manojo manos manta mantel manual
manubrio manzana manía mapa maratón marca marcada marcadas marcado marcar marcas marcha marchó marco marcos marcó
mareada mareo mareos mareé mariachi marido marihuana marqué martes martillo martirio marzo masajista masticar mastico
mastín mata mataba matar matarme mataron matasellos mate maternidad matriculado matriculó matrimonio matrona matrícula
matrículas mató maxilofacial mayo mayor mañana mañanas mechones mechón mecánica mecánico media mediación mediador
mediano medicación medicada medicina medico medida medidas medidor medio mediodía megafonía megas megáfono mejilla
mejor melatonina mellizos mello meme memoria menciona menisco menor menores menos mensa mensages mensaje mensajero
mensajería mensajes menstruación mental mente mentir mentira menudo menú mercado merece merezco mesa mesas mesera
mesero meses meta metal mete meter meterme meti metida metido metieron metio metió meto metro metros metrónomo metí
meñique micro microondas micrófono mide midieron midió miedes miedo miedosa mientras mierda migraña mija miligramos
militar minimiza ministerio minuto minutos mira miraba mirada mirador mirando mirar mirarme mire mirilla miro mirta
mirtazapina miré miró misa misma mismo miss mitad mixto miércoles mochila modelo moderador modista modo moja mojada
mojado molde molesta molesto molida molido momento monaguillo moneda monedas monitor monja monstruo montar monton
montón morada morado moral mordida mordió mordía moretones moretón morfina morir morirme moría mostrador mostré mostró
motivo motivos moto motocicletas motor motos mototaxi mover moverse movida movió moví movía moño msjs mucha muchacha
muchacho mucho muchísimo muda mudanza mudo mudé mudó mueble muela muelas muelle muera mueras muerde muerdo muere muero
muerta muerte muerto muertos muestra mueve muevo mujer mujeres muleta muletas multa multaron mundo municipal municipio
mural muriendo muriera murieron murió muro muscular museo musica muslo mustia mutua muñeca muñecas muñeco máquina
máscara máxima médica médico médicos mías míos mírame módulo móvil móviles músculos música músico nacido nacimiento
nada nadar nadie nana naranja narices nariz natación navaja nave navidad necesito necia negaron negativo negocio negra
negras negro negros negó nena nerbios nervio nervios nerviosa nervioso neta neumonía neurología neurólogo nevera nico
niebla niega niego nieta nieto nietos ninguna ninguno ningún ninio nivel niña niñas niñera niño niños noche nochebuena
noches nocturno nomas nombre nombres nomás normal norte nose nosotras nosotros nostalgia nota notaba notaria notario
notaría notas noticia noticiero notificaciones notificación notificado noto noté novela novena noventa novia noviembre
novio novios noxe nube nubes nubla nuca nudillos nudo nuera nuestra nuestro nueva nuevas nueve nuevo numero nunca
nunka nuria nutrióloga náuseas número números oaxaca obligación obligó obra obras observa observación ocho octubre
oculto ocupa ocupacional ocupadas ocupó ocurrió odia odio ofende oficial oficina oficinas oficio ofisina ofrece
ofreció oftalmóloga oftalmólogo oiga oigo ojalá ojas ojeras ojerosa ojos oler olla olor olvida olvidan olvidar olvido
olvidé olvidó olía ombligo once opaca operación operada operadora operan operaron opresión orden ordenó oreja orejas
orgullo orgullosa orgánica orientador orientadora original originales orilla orina oriné orinó orror oscuras oscurece
oscuridad oscuro oscuros otilia otorrino otra otras otro otros ovarios ovillo oxxo oxígeno oyen oyendo oyeron oído
oídos oírlo pabellón paciencia paciente pacientes padece padezco padre padres padrino padrón paga pagada pagado pagar
pagaré paginas pago pagué pagó pajarito pala palabra palabras paladar palma palmas palo palomas palos palpitaciones
palta pana panadero panadería pancarta pandilla panfleto panfletos panico pantalla pantallas pantalón panteón
pantorrilla panxa panza papa papas papel papelería papeles papelito papelitos papá papás paquete paquetes para paraba
parabrisas paracetamol parada paradas paradero parado paraguas paralizada paranoia paranoica parar pararon parce
parche parcial pare parece parecía pared paredes pareja parejas parentesco parezca parezco parking parkinson parlante
paro paroxetina parpadea parque parqueadero parqueo parrilla parroquia parte partes participa partida partido partir
partitura partió parto parálisis paró pasa pasaba pasada pasado pasador pasaje pasajera pasajero pasamontañas pasamos
pasan pasaporte pasar pasara pasaron pase pasillo pasillos pasiyo paso pasos pasta pastel pastilla pastillas pastiyas
pastor pastora pasé pasó pata patada patadas patas patatús patente pateo pateó patio pato patricia patrocinada patrona
patrulla patrón pausa pauta pavor payaso pañales pañuelo peaje peatonal pecado pecera peces pecho pedazo pedazos
pediatra pedida pedido pedidos pedir pedirle pedirme pedrada pedí pedía pega pegada pegado pegamento pegan pegar
pegatina pego pegué pegó peino pelada pelado peleada pelear peligro pelo pelos pelota pelotuda peluca peluche
peluquera peluquería película pena penal penas pendiente pendrive penita pensaba pensado pensando pensar pensarlo
pense pensión pensé pensó peor pequeña pequeño perchero percibe perder perderme perdi perdida perdidas perdido
perdigón perdió perdon perdona perdone perdono perdoné perdonó perdí perdón pereza perfil perforado perfume pericia
pericial periciales perita peritaje perito periódico permiso pero perra perrito perro perros perseguida perseguido
persiana persianas persigue persona personas pesa pesada pesadilla pesadillas pesado pesan pesar pesca pescado
pescador pese peso pesos pestañas pestillo petardo petición peña piano pica picadura picaporte pide piden pidiendo
pidieron pidio pidió pido piedad piedra piedras piedritas piel piensa pienso pierde pierdo pierna piernas pies pijama
pila pilar pillo pilló piloto pimienta pinchadas pinchazo pinchó pintada pintado pintar pintura pintó pinza pinzas
pipas pipí pisa pisadas pisar piscina pisco piso pisos pisotón pista pistola pisó pitan pitido pizarra pizarrón pizza
piña piñata placa placas plaka plakas plan plancha planes planeta plano planta plantas plata plataforma plato platos
playa plaza plazo pleito plena pleno plomero plomo pluma plumón plástico pobre pobrecita poca poco podar poder podia
podido podrida podía poema poli policial policía polisia pollo polvo pomo pone ponen poner ponerme ponga pongo
poniendo ponía poquito porche porque portal portales portazo portera portero portería porton portátil portón posada
positivo post posta postal poste postraumática postraumático postre postura pozo precinto precio prefecto prefiero
pregunta preguntan preguntando preguntar preguntaron preguntas pregunto pregunté preguntó prende prender prendida
prendidas prendido prendió prendo prendí prensa preocupa preocupado prepa presa prescripción presenta presentado
presentan presente presentimiento presenté presentó presidenta presion presión prestada prestado preste presto presté
prestó presume presupuesto previa prima primaria primas primer primera primero primeros primo primos principio prisión
prismáticos privado probador probar problema problemas probó procurador procuradora profe profesional profesor
profesora profundo programa prometió pronto propia propio propios propósito protección protectora protegida protegido
protocolo proveedor provoca provocó provoqué proyecto prueba pruebas préstamo prórroga prótesis próxima próximo
psicología psicológica psicológico psicopedagoga psicoterapia psicóloga psicólogo psiquiatra psiquiatría psiquiátrico
publicación publicó pude pudiera pudo pudor puebla pueblo pueda puede pueden puedo puente puerta puertas puerto pues
puesta puesto puestos pulga pulgar pulgas pulmón pulsaciones pulsera pulso pulsó punta puntería puntillas punto puntos
puntuación pupitre pura puro puros puré puse pusieran pusieron pusilánime pusimos puso puñalada puñetazo puño puños
página páginas pálida pálido pánico párpado párpados párrafo párroco pérdida pésame póliza pómulo público quebrado
quebré quebró queda quedaba quedado quedamos quedan quedando quedar quedarme quedaron quedarse quede quedo quedé quedó
queja quejas quejó quema quemada quemado quemadura quemaduras queman quemar quemara quemaron quemo quemé quemó querer
querido querétaro quería queso quetiapina quicio quiebra quien quiera quiere quieren quiero quijada quimio quince
quinta quinto quiosco quiroga quirófano quise quisiera quiso quita quitado quitan quitando quitar quitaran quitarme
quitaron quite quiten quito quité quitó quizá quién química rabadilla rabia rabiosa radar radiador radiante radio
radiografía rajado ramo ramos rampa rancho rara raro rasca rascaba rasco rasguño raspado rastreador rastro raticida
ratificar rato ratos ratón raya rayado rayas rayó razón raíz reacción real recado recados recaí recelo recepcionista
recepción receso receta recetaron recetó rechaza rechinar recibe recibido recibiera recibieron recibir recibió recibo
recibos recibí recién reclamó recoge recoger recogió recogí recomendó recomienda reconoce reconocer reconocimiento
reconoció reconocí reconozco recortada recortadas recreo recuerda recuerdo recuperamos recuperó recurrió recurso
recursos redacta redacto redes redonda reenvié reenvió refiere reflejo reflejos reforma refresco refri refrigerador
refugio regadera regala regalo regalos regalé regaló regaño regañó registra registro registró regla regresaron regreso
regresé regresó rehabilitación rehúsa reina reitera reja relación relajante relata relatar relato rellano rellena
relleno rellené reloj remedios remite remitente remo remolque remordimiento remordimientos remuerde rencor rendida
rendija rendimiento renglones renovar renta rentó renuncia renuncié renunció reparación repartidor repartiendo
repartió reparto repelús repente repetir repite repitió repito reporta reporte reporté reportó reposo representada
represento reprocha repuesto repugna rescate rescoldo resentida reserva reservó reseña reseñas residencia residente
resolución resonancia respeto respingo respira respiraba respiración respirando respirar respire respiro respiré
responsable respuesta restaurante resto restos resulta resultado resultó resume resumen retengo retirada retirado
retiraron retire retiro retiré retiró retomé retomó retraso retrato retrovisor retuvo retén reunión reventó reversa
revienta revisa revisar revisara revisaron revisión reviso revista revisé revisó revolvió revuelta revuelve revés reza
rezaba rezando rezar rezo reía reír reírme rico ridícula ridículo riego riel riendo rieron riesgo rincón rinde risa
risas rivotril riéndose riñón robaron roble robo robó roció rocola rodilla rodillas rogar roja rojas rojo rojos rompe
romper romperle rompieron rompio rompió rompo rompí ronca ronchas ronda roomie ropa ropero rosa rosales rosario rosas
rota rotas roto rotonda rotos rotulador rotura router rozó rrhh rubén rubí rueda ruedas ruido ruidos ruiz ruta rutina
rápido rótulo sabado sabe saben saber sabes sabor sabía saca sacar sacaron saco sacristán sacristía sacó sakaron sala
salchicha saldo sale salen salga salgo sali salida saliendo saliera salieron salimos salio salir saliva salió salon
salsa salta saltar salto saltos salté saltó salud saludarlo saludo saludos saludé saludó salvavidas salvo salí salía
salón samur sana sandalias sangra sangrado sangrar sangre sangro sangró sanidad sanitaria santa santiguó santo sapo
saque saqué sargento sarpullido satisfecha saver scouts seca secar secas seco secretaria secretario secretaría
secundaria secó sedante sede seguia seguidas seguidos seguimiento seguir seguirme segun segunda segundo segundos
segura seguridad seguro seguí seguía según seis sellada sellado sello sellos selló semana semanal semanas semáforo
senior sensación sensibilidad sensor sentada sentado sentar sentarme sentaron sentarse sentencia sentido sentimental
sentimiento sentimientos sentir sentirse sento senté sentí sentía sentó sepa sepan separa separación separado
septiembre serena serenata sereno serie serio sermón serro sertralina servicio servidor servilleta será sería sesenta
sesiones sesión seto severo sexto seña señal señala señalé señaló señas seño señor señora señorita shock sicologa
sicologo sido siempre sien sienes sienpre sienta siente siento sierra siesta siete siga sige sigo sigue siguen
siguiente siguio siguió sikologo silba silbando silbato silbido silbó silencio silicona silla sillón silueta simple
sindicato sino sintiéndome sintió siquiatra siquiera sirena sirve sirvió sirvo sistema sistemas sita sitio sobra sobre
sobremesa sobres sobresalta sobresalto sobresaltos sobrina sobrino socia social socio sofá soga sola solapas solas
soldó soledad soles solicita solicitante solicitud solicitudes sollozaba sollozos solo solos soltar soltaron soltera
solto solté soltó sombra sombrero sombrilla somos sonaba sonar sonda sonreí sonreía sonrisa sonrió sonríe sonámbula
sonó sopa soplar soponcio soporto sorda sordera sordo sorprendió sorpresa sospecho sostiene soñé spray staba sticker
stoy stube suba subasta sube subida subido subiendo subieron subio subir subirse subió subo subrayado subí sucia
sucursal suda sudaba sudaban sudadera sudan sudando sudar sudo sudor sudores sudé suegra suegro suegros suela sueldo
suelo suelos suelta sueltas suelto suena suenan suene suero suerte sueña sueño sueños sufre sufrido sufriendo sufrir
sufrió sufro sufrí suicida suicidas suicidio sujeto sumario sumida supe super supervisor supervisora supiera suplente
supo suscribe suscripción suspendieron suspendió suspira suspiro suspiró susto sutura suya suyas suyo suyos suéter
sábado sábados sábana séptimo síntomas sólido sólo sótano súper tabique tabla tableta tablón tacones tacón tafil
taladro talla tallas taller talones tamales tamaño también tambor tampoco tango tanque tanta tantito tanto tapa tapaba
tapada tapado tapar tapete tapia tapo tapones tapé tapó tapón taquicardia taquicardias taquilla tarada tarda tarde
tardes tardé tardó tarea tarjeta tarjetas tarro tarta tartamudeaba tatuado tatuaje taxi taxis taxista taza teatro
techo teclado tecleo tejado tela telar tele telefonillo telefono telegram telenovela televisión teléfono teléfonos
tema temblaba temblaban tembladera temblando temblar tembleque temblor temblores tembló teme temerosa temo temor
temporada temporal temprano temía tenblando tendedero tender tendría tendón tenemos tener tenerme tenga tengo tenia
tenido tenis tensa tensional tensión tenía tenían terapeuta terapia tercer tercera tercero termina terminada terminado
terminal terminar terminé terminó termo termostato ternura terraza terreno terror tesis tesorero test testamento
testigo testigos testimonio texto textual tianguis tica ticket tickets tiembla tiemblan tiemblas tiemblo tiempo tienda
tiendo tiene tienen tienes tierra tiesa tijera tijeras tiktok timbrazo timbrazos timbre timbres tina tinaco tinta
tintorería tipo tique tira tiraba tirada tirado tirar tirarme tiraron tirarse tiritando tirité tiro tiroides tirria
tiré tiró tirón titula titular tiza tngo toalla tobillera tobillo toca tocaba tocada tocado tocan tocando tocar
tocarla tocarlo tocaron toco tocó toda todas todavía todo todos toga toldo tolero toma tomaba tomada tomado tomamos
tomando tomar tomara tomaron tomate tome tomo tomografía tomás tomé tomó tono tonta tontería tonterías tonto topo
toque toquen toqué torcida torneo tornillo tornillos torno toros torre torta tortillas tortillería torácico toser
total toxicología toño traba trabada trabaja trabajador trabajadora trabajar trabajo trabó tractor tradujo trae traga
tragaluz tragar tragara trago tragué tragó traia traicionada traigo traila trailer traje trajera trajo tramadol
tramita tramo tranca trancada tranquila tranquilidad tranquiliza tranquilizantes tranquilo transcribe transferencia
transferencias transmisión transmite transparente transporte tranvía trapeador trapecio trapo tras trasera trasero
trasladaron traslado trastero trastorno tratamiento trato trauma traumatismo traumatólogo travajo trayecto traía
treinta tremenda tremendo tren trepado trepar trepó tres tribunal trinchera tripa tripas triste tristes tristesa
tristeza trizas troca troka tronco trozo trozos trágame tráiler trámite tránsito tsuru tube tubería tubo tuit tumba
tumbo turistas turnan turno turnos tutor tutora tuve tuviera tuvieron tuvo tuétano técnica técnico tétanos tías
tímpano título túnel uber ubicación umbral unas unidad uniforme universidad unos untó urgencias urticaria usada usado
usar usted usuaria usuario uñas vaca vacaciones vacas vaciado vació vacuna vacía vacío vado vagón vaho vajilla vale
valgo valiente valla valor vamos varón vaso vasos vasura vaya vean veces vecina vecinas vecino vecinos vehículo veinte
vejiga vela velador velas velorio vence vencida venda vendada vendado vendaje vende vendedor vendió vendo vendí veneno
venga vengo venir venta ventana ventanas ventanilla ventanillas venía verano verbaliza verdad verde verdulería vereda
vergüenza verja verla verlo verme versa versión verso verte veses vesina vesino vestida vestido vestir vestuario
vestíbulo veterinaria veterinario veía viaje viajes vibra vici vida vidal video videollamada videos vidrio vidrios
vieja viejita viejito viejo vien viendo viene viento vientre viera vieran viernes vieron vigente vigila vigilaba
vigilancia vigilante vigilar vigiló villa vilo vimos vine viniera vinieron vino violín virgen virtual visa
visiblemente visita visitas vista vistas visto vitrina viuda viva vive viven vivienda viviendo vivimos vivir vivo
vivía vocal voces vodka volante volantes volcó volteo voltios volumen voluntaria voluntario volver volvería volviendo
volviera volvieron volvio volvió volví volvía vomita vomitando vomitar vomito vomité vomitó votación voto votos vuelco
vuelo vuelta vueltas vuelto vuelva vuelve vuelvo váter vértigo vías víctima víctimas vídeo vómitos wasap whatsapp wifi
yama yamo yave yaves yebo yego yegua yendo yerno yeso yevo yoga yora yoraba yorando yorar yoro yuyu zaguán zanja
zapatería zapato zapatos zombi zona zoom zumba zumbido ábreme ácido álbum ángulo ánimo árbitro árbol área ñuñoa ódiame
óptica última últimas último últimos única único útil
`.trim().split(/\s+/),
);
