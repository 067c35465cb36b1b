// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abajo abandonada abandonado abandono abandonó abatida aber abia abierta abierto abiertos abla ablo abogada abogado
abogados abolladura abono aborto abrace abracé abrazar abrazara abrazo abrazó abre abren abri abriera abrieron abrigo
abril abrio abrir abrirle abrirlo abrió abro abrí abue abuela abuelita abuelo abuelos aburre aburrida acaba acababa
acabado acabamos acabar acabaron acabe acabo acabé acabó academia acaso acceso accesos accidente aceite acento acepta
acepté aceptó acequia acera acerca acercó acero acidez acogida acomodador acompaña acompañada acompañamiento
acompañara acompañe acompaño acompañó acordamos acordarme acordeón acosa acosada acosado acosador acosadora acosan
acoso acostada acostarme acosté acta actas activa activado actual actuaria actuario actuó acude acudí acuerdo acuesta
acuesto acusa acusado acuse adaptativo adelante adelantó adelgacé adelgazado además adentro adiós adjunta adjuntar
adjunto administra administración administrador admite admitió admito adolescente adrede adulto advirtió aerolínea
aeropuerto aerosol afecta afectada afectado afilador afirma aflige afloja aflojan aflojaron aflojó afuera afónica
agachada agachado agacharme agaché agachó agarra agarrar agarrarme agarraron agarre agarro agarré agarró agenda agente
agentes agobia agobiada agorafobia agosto agotada agotado agotamiento agotó agradecida agradezco agresión agresor agua
aguacero aguanta aguantar aguanto aguanté aguantó aguardiente aguaron aguas agudos aguja agujero aguó agüitado ahijada
ahijado ahogada ahogado ahogo ahogué ahogó ahora ahorros aire airtag ajedrez ajena ajeno ajustaron alambre alambres
alameda alarma alas albarán albañil alberca albergue alcalde alcaldía alcance alcancé alcanza alcanzar alcanzó alcohol
alcohólica alega alegra alegre alegro alegré alegría alegró alegó alejamiento alemán alergia alerta aleta alfiler
alfombra alfombras alféizar algo alguacil alguien alguno alias alibio aliento alimento aliviada aliviado alivio aller
allá allí alma almacén almohada almuerzo alopecia alquiler alquiló alta altar altavoz alterada alterado alteró alto
altura alturas alude aluminio alumna alumno alumnos alérgica amable amanece amanecer amanecieron amaneció amanecí
amanezco amarga amargada amargado amargo amargura amarilla amarillo amarra amarrada amarrado amarre amarro ambas
ambiente ambulancia ambulatorio amenaza amenazada amenazado amenazas amenazó amiga amigas amigo amigos amistad
amistades amnesia amor amoxicilina ampa amparo ampliación analgésico analizar analítica anciana ancla anda andaba
andamio andan andando andar ande ando anduve andén anemia anestesia anexo anexos anginas angustia angustiada
angustiado angustias angustió anillo animal animo aniversario anoche anorexia anota anotado anotar anote anoto anoté
anotó anoxe ansia ansiedad ansiolítico ansiolíticos ansiosa ansioso ante anteanoche antebrazo antecedente antecedentes
antena anterior antes antibiótico antidepresivo antidepresivos antier antigua antiguo antiinflamatorio antipánico
antirrábica antitetánica anuló anuncia anuncio anuncios análisis anís anónima anónimo anónimos aora apaga apagada
apagado apagar apagaron apago apagué apagó apagón apaleado aparato aparca aparcamiento aparcar aparco aparcó aparece
aparecer aparecieron apareció aparecía aparesio aparezca aparte aparté apartó apelación apellida apellido apellidos
apeló apena apenada apenado apenas apendicitis apetece apetito aplastada aplaudieron aplaudió aplaudía aplazó
aplicación apodo aporta aportar aportó apostó apoya apoyada apoyado apoyo aprecia aprendiz aprendo aprendí apretado
apretar apreté apretó aprieta aprieto aprobada aprobaron aprobé aprobó aprovechó apunta apuntada apuntando apuntar
apuntara apunte apunto apunté apuntó apuro apática aquel aquella aquí arbitro arbol arcada arcadas arce archivador
archivaron archivo archivó arcén arde ardida ardiendo ardió ardor ardía arena arete aretes arisca arma armario arranca
arrancada arrancadas arrancado arrancar arranco arrancó arranqué arrastrando arrastro arregla arreglo arrepentida
arrepentido arrepentir arrepiento arriba arroz arruinó arta artes articular arto asado asamblea ascensor asco ascuas
asegura aseguradora aseguró aseite aseo aser asesora asiento asignaron asilo asiste asistencia asistente asistentes
asistida asistido asistir asko asma asociación asociada asoma asome asomo asomé asotea asqueada asta astillada asunto
asusta asustada asustadita asustadiza asustado asustados asustar asustaron asuste asusto asusté asustó atada atadas
atado ataque ataques ataúd atemorizada atención atendemos atender atendida atendieron atendio atendió aterra aterrada
aterrado aterrorizada aterrorizados atestado atiende atiendo atocha atole atragantó atrapada atras atravesada
atravesado atreve atreverme atrevo atrevía atribuye atrio atrás aturdida audiencia audiensia audio audiometría audios
audífono audífonos aula aunque aura aurelio auricular aurora ausencia ausente auto autobús autoestima autolesiones
autolítico automático autor autorización autorizó auxiliar auxilio aval avenida avento aventó aveo avergonzada
avergonzado avergüenza avergüenzo aversión avia avisa avisar avisarme avisaron aviso avisos avisé avisó avión ayer
ayuda ayudarme ayudo ayunas ayuno ayuntamiento azotea azul azulejos azúcar añadió añorando años babia baila bailaba
bailar baile bailo bailé baja bajaba bajada bajado bajamos bajar bajara bajaron baje bajito bajo bajon bajé bajó bajón
bala balcón balde balón banca banco banda bandeja banka banketa banqueta banquillo barandal barandilla barba barbero
barbería barbilla barca barco barda barra barranca barrendero barrera barriga barrio barro base basilisco basta bastón
basura basurero bata bate batería bautizo bazo bañarme bañera baño baños bañé bebe beber bebida bebo bebé bebí beca
becario beces bedel belleza bendio bendito beneficiaria bengo bentana benzos berguensa berguenza berrinche berta beses
beso besó beto biblia biblioteca bibliotecaria bicho bici bicicleta bida bideo bidrio bidón bieja bien biene bigote
bilis billar billete billetes bino binoculares bisagra bisturí bitácora bivo bizum blanca blancas blanco blanda blando
blog bloque bloquea bloqueada bloqueado bloquearon bloqueo bloqueé bloqueó blusa blíster boba bobo boca bocado
bochorno bocina boda bodas bodega bofetada boka bola bolero boleta boleto boletos boletín boli bolita bolsa bolsas
bolsillo bolsita bolso boluda bolvio bolígrafo bomba bombero bomberos bombilla bombo bombín bomito bondi bonita bonito
borda borde bordillo borra borracha borrachera borracho borrado borrar borrara borraron borrego borro borrosa borroso
borré borró bosque bostezaba bota botas bote botella botellas botiquín boto botones botón boya braso brava bravo
brazalete brazo brazos brecha breve brida brinca brincaba brincar brinco brincos brincó broma bronca bruta bruxismo
bucle bueltas buen buena buenas bueno buenos buey bufanda bujía bulto burgos burla burlada burló burofax burra burro
busca buscando buscar buscara buscarlo buscarme busco buscándolo buscó busqué butaca buzón báscula búho cabales
caballero caballo caballos cabaña cabe cabeceo cabecera cabello cabelludo cabesa cabestrillo cabeza cabezazo cabina
cabizbaja cabizbajo cable cables cabo cabras cabreada cabreo cabía cachetada cachorro cada cadena cadera caen caer
cafetera cafetería café cafés cagada cagué cagá caigo caja cajas cajera cajero cajita cajones cajuela cajón calabozo
calambre calambres calavera calcetines calcetín calcomanía calculo caldera caldo calefacción calendario calentura cali
caliente calla callada callado calle callejón calles callé calma calmante calmarme calor calvario cama camara camarera
camarero cambia cambiada cambiado cambian cambiar cambiaron cambie cambio cambié cambió camerino camilla camina
caminando caminar caminara camine camino caminé camion camiones camioneta camisa camiseta camisetas camión campanas
campeona campeonato campeón campo canal canario canas cancela cancelo cancelé canceló cancha canciones canción candado
candados canguelo cansa cansada cansado cansancio canse canso cansé cansó canta cantaba cantando cantar cantina canto
canté cantó capataz capaz capilla capirote capitán caps captura capturas captó capucha capítulo capítulos capó cara
carabina carajo caramelos caras carbón carcajada carcome cardiólogo careo carga cargaba cargada cargador cargando
cargar cargo cargos cargue carita cariño carmen carnaval carne carnet carnicería carné carpeta carpiano carpintero
carrera carreras carretera carril carrito carro carta cartagena cartas cartel carteles cartera cartero cartilla
cartulina cartón carácter casa casas cascabel cascabeles casco cascos casera casero caseta casi casilla casillero caso
casquillo castañeteaban castañeteando castigo casualidad catequista catorce causa causas causó cayeron cayó caza caída
caído caña cebolla cedió cedí cefalea ceja cejas celador celadora celda celos celosa celular cementerio cemento cena
cenar cene ceniza cenizas ceno censo central centralita centro centímetro centímetros cené cenó cepillo cera cerca
cero cerrada cerrado cerrados cerradura cerraduras cerrajero cerrajería cerrar cerraron cerro cerrojo cerrojos cerré
cerró certificada certificado certificó cerveza cervezas cervical cerámica cesfam cesta chal chaleco chamacos chamarra
chamo chapa chaqueta charco charla chat chava chef chema cheque chica chicle chicles chico chicos chile chillaba
chimenea chino chip chiquita chiquito chisme chispa chispas chiste chiva choca chocolate chocó chofer cholula choque
chucho chupa chupada chupete ciber cicatriz ciclista ciclo ciclovía ciega ciego cielo cien ciento científica cierra
cierran cierre cierro cierto cifra cigarro cigarros cinco cincuenta cine cinta cintas cintura cinturón circo cirio
cirugía cirujano cita citación citada citado citaron citas citatorio citó ciudad civil cizalla clarea clarinete claro
clase clases clavada clavado clave clavel clavo clavos clavícula clavó claxon clic clienta clientas cliente clientes
clima clinica clip clonazepam clonó cloro club clínica clóset coach cobarde cobertura cobija cobijas cobra cobran
cobrar cobre cobro cobré cobró coche cochera coches cocina cocinar cocinera cocino coco codazo codo cofre coger cogió
cogí cohetes cohetón coincide coincidir coja cojea cojeo cojera cojo cojones cojín cola colador colchones colchón cole
colecta colectivo colega colegas colegio colesterol colgada colgado colgar colgarme colgaron colgo colgué colgó
colilla colillas colirio colitis collar collarín colma colmo colocó colonia color columna columpio coló colón coma
comadre comanda combi come comedor comenta comentario comentó comer comercial comes cometa cometí comida comidas
comido comiendo comisario comisaría comisiones comité comió como compadre comparece comparecencia compareciente
comparten compartida compartido compartió compasión compañera compañeras compañero compañeros compañía completa
completo compra compraba comprado comprador comprando comprar compresión compro comprobante comprobar compré compró
compungida compás comunidad comunitaria comunión comí comía común concedida concentración concentro concepto
conciencia conciliación conclusión concurso condena condenaron conduciendo conducir conducta conductor conducía
conduzco confesionario confesión confesó confiada confianza confiesa confieso confirma confirman confirmó conforme
confunde confundida confundió confundo confía confío congelador congelados congelaron congoja conmigo conmoción
conmovida conmovió conoce conocer conocimiento conocí conocía conozca conozco conseguí consejera consejero consejo
consentimiento consentro conserje conserjería conserva conservo considera consigo consiguió consta constancia
constantemente constata conste consternado consuela consuelo consulado consulta consultante consultorio consume
consumo contaba contacto contactos contador contadora contadores contados contagió contamos contando contar contarle
contarlo contarme contaron contenedor contenido contenta contento contentísima contesta contestaba contestación
contestador contestadora contestar contestarle contestaron contesto contesté contestó contigo contiguo continuar
continuo contra contracciones contractura contracturada contrario contraseña contrataron contrato contraté contrató
control controla contusión contándole conté contó convencida convenio conversación cooperativa coordinador copa copas
copia copias copie copiloto copio copió coqueta coraje corason corazon corazonada corazón corbata corcho cornisa coro
corona coronilla corral corre correa correcta correcto corregí correo correos correr correspondencia corrido corriendo
corriente corrientes corrieron corrigió corrijo corrio corrió corro corrí corsa corta cortada cortado cortados
cortando cortar cortarme cortaron corte cortes cortesía cortina cortinas cortisona corto cortos corté cortó cosa cosas
coser cosido cosieron cosió costado costal costilla costillas costra costumbre costura costó cosí coñac craneal crea
crecer credencial cree creer creerle crema creo creyendo creyó creí creía creído creó cribado crisis cristal cristales
criterios crié cruces crucé cruje crujido cruz cruza cruzado cruzar cruzo cruzó cráneo crédula cría crío críos
cuaderno cuadra cuadrante cuadras cuadriculado cuadro cuadros cual cualquier cualquiera cuando cuanto cuarenta cuarta
cuartel cuarto cuartos cuates cuatro cubeta cubierta cubierto cubital cubo cubre cubículo cuca cuchara cucharas
cuchilla cuchillas cuchillo cuchillos cuelga cuelgo cuello cuenta cuentas cuento cuerda cuerdas cuero cuerpo cuervo
cuesta cuestas cuestionario cuida cuidado cuidador cuidadora cuidar cuidarme cuide cuido culpa culpable culpo culpó
culto cumple cumpleaños cumplir cumplo cumplí cuna cuota cura curaron curas curro curso curva custodia cuál cuándo
cuánta cuántas cuánto cuántos cuídate cuña cuñada cuñado cádiz cálculo cálmate cámara cámaras cáncer cárcel cáscaras
cédula céntimo círculo círculos cóctel código cómo cómoda cómplice córnea cúter daba daban dada dado dana dando darle
darme daría dato datos daño daños debajo debe debería debió debo debí debía decano decaída decepción decibelios
decimos decir decirle decirlo decirme declara declaración declarado declaran declarando declarar declararon declaro
declaré declaró decía dedicatoria dedicó dedo dedos defenderme defendida defensa defensor define deja dejaba dejada
dejado dejamos dejan dejar dejara dejaron deje dejo dejé dejó delante delantera delegación delegada delegado delgada
delgado demanda demandante demasiado demonios demora demás dengue dental dentista dentro denuncia denunciado
denunciante denunciar denuncias denuncié denunció denunsia departamento dependienta deporte depre depresion depresiva
depresivo depresión deprimida deprimido depto depósito derecha derecho deriva derivación derivada derivado derivaron
derivó dermatólogo derrame derramó derrotada derrumbé desanimada desaparecer desarmador desastre desayunar desayuno
desayuné desbocado desbordada descalza descansa descansar descanse descansillo descanso descansé descarga descaro
descarta descartó descolgó descompongo descompuesta desconecté desconectó desconfianza desconfío desconocido
desconsolada desconsuelo describe describió descuido desd desde desdén desengaño deseo desequilibrada desesperación
desesperada desesperado desesperanza desfile desgana desgracia deshecha deshecho deshice desierto desinflada desinflo
desmaya desmayo desmayé desmayó desnuda despacho despacito despecho despedida despedí despego despensa despertador
despertar despertarme desperté despertó despidieron despidió despido despierta despierto despistada desploma desplomó
desplumado desprotegida después destornillador destrozada destrozado destruido desvelada desvelo desvío desánimo
detective detector detenido detergente detesto detras detrás detuvieron detuvo deuda deudas devolver devolvieron
devolvio devolvió devolví devuelto devuelva devuelvan devuelve devuelvo diablo diablos diagnosticado diagnosticaron
diagnóstico diana diaria diario diarrea dias diazepam dibuja dibujo dibujos dibujó dice dicen dicha dicho diciembre
diciendo dicta dictado dicté dictó dieciséis diente dientes diera dieran dieron dieta diez difunto difícil diga digan
digestión digital dignidad digo dije dijera dijeron dijo dile dimos dinero dios direccion dirección directo director
directora directorio diría disco discoteca disculpas disculpó discurso discutir dise disen disfraz disfrazado disfruta
disfrutaba disfrute disfruto disgusto disgustos dispara disparado disparo disparó dispositivo dispositivos distancia
distingo distintas distinto distintos distraída divorciada divorcio diván dizque diálisis dobla doblaban doblada
doblar doble dobles doblo dobló doce doctor doctora documento documentos doler dolida dolido dolió dolor dolores dolía
domiciliaria domicilio domingo domingos dominio dominó donde dormi dormida dormido dormimos dormir dormirme dormitorio
dormí dormía dorsal dorso dosis doña drenaje droga droguería dron dsde ducha ducto duda dudo duele duelen duelo duerma
duermas duerme duermen duermes duermo dueña dueño dulce dulces duplicado dura duración durante dure durmiendo
durmieron durmio durmió duro duró débil décima días dólares dónde echa echado echar echaron eche echo eché echó
ecografía edad edema edificio editorial educación efectivo efecto efectos ejemplar electricista electro
electromiografía electrónica elegir elevador eligió ella ellas ello ellos elotes eléctrica eléctrico embarazada
embarazo embarga embargo emdr emergencia emociona emocionada emocionado emocional emocionalmente emocionó empadronada
empadronamiento empanada empanadas empapada empecé empese empezado empezar empezaron empezó empieza empiezan empiezo
empleada empleado empleo empresa empujo empujones empujó empujón encadenada encanta encargada encargado encargo
encargó encendida encendido encendió encendí encerrada encerrado encerrados encerré encerró enchufe enciende enciendo
encierra encierren encierro encima encoge encogida encogió encontrar encontrarlo encontraron encontrarse encontre
encontré encontró encuentra encuentran encuentre encuentro encuesta encía encías endoscopia enemiga enemigo enero
enfadada enfadado enfado enfadé enfadó enferma enfermamos enfermar enfermera enfermeras enfermero enfermería enfermo
enfermé enfermó enfoca enfocó enfrente enfría engañar engordé engordó enla enlace enoja enojada enojado enojadísima
enoje enojo enojé enojó enorme enredadera ensayo enseñado enseñan enseñar enseñaron enseño enseñé enseñó entender
entendí entera enterneció entero enterrar enterré enteró entiende entiendo entierro entonces entornada entra entraba
entrada entradas entramos entran entrar entrara entraron entre entrega entregada entregado entregar entregaron entrego
entregué entregó entrenador entrenamiento entrenar entrevista entristece entro entré entró enuresis enviada enviado
envió envuelto envío enyesada episodio equilibrio equimosis equipo equis equivoca equivocado equivoco equivocó
equivoque equivoqué eran eres eriza erizó ermana ermano erratas error errores esas escala escalera escaleras
escalofrío escalofríos escalones escalón escaparate escape escayola escena escenario escitalopram escoba escobas
escogió escogí escolar escolta esconde esconderse escondida escondidas escondido escondieron escondió escondo escondí
escopeta escriba escribe escribiera escribir escribió escribo escribí escrita escrito escritorio escritos escritura
escrivio escrivo escucha escucho escuché escuchó escuela escupió escándalo escénico esfuerzo esguince eskina eskuela
esos espacio espada espalda espaldas espanta espantada espantado espanto espanté espantó español espejo espejos espera
esperaba esperando esperanza esperar esperara espere espero esperé esperó espina espinilla esposa esposado esposas
esposo espray espuma esquela esquina esta estaba estaban estaciona estacionamiento estacionó estación estadio estado
estamos estanque estante estar estaría estas estatua estava este esternón esto estoi estomago estorbo estos estoy
estrado estrella estrellas estres estresada estropajo estrés estubo estuche estudia estudiando estudiante estudiar
estudio estudios estufa estupidez estuve estuvo está estábamos están estás esté estés estética estómago estúpida
eterna etiqueta etiquetas etiquetó eufórico euros eusebio evaluación evaristo evidencia evidente evita evito exacta
exagerando exagero examen examinador excusa excusas exhausta exige existe existir existo exjefa exnovia expediente
explica explicar explicarle explicarlo explicó expliqué exposición expresa expuesta expulsó exsocia exsocio exsuegra
extensión externo extintor extraña extraño exámenes facebook fachada factura facturas facultad faja falda falla
fallado fallan fallaron fallo fallé falsa falsas falsificó falso falta faltaba faltaban faltan faltar faltaron faltas
falté faltó familia familiar fantasma farmacia farmacéutica farmacéutico faro farol farola farolas faros fastidia
fastidio fatal fatiga favor favorita febrero fecha fechas felices felicidad felicidades felicitación felicitó feliz
felpudo feria fermín ferretería ferri ferry ferula festival fianza fiarme fiat ficha ficus fiebre fierro fiesta
fiestas figura figuro fija fijo fijó fila filas filmando filmó filtro fina final finca fingiendo fingir finiquito
finjo fino firma firmada firmado firmamos firmar firmara firmaron firmas firme firmo firmé firmó fiscal fiscalia
fiscalía fisio fisioterapeuta fisioterapia fisura fisurada flaca flaco flaka flan flete floja flojera flor florería
flores florista flotando fluoxetina fobia foco foja folio folios folleto folletos fonda fondo fontanero forcejeo
forense forma formulario foro forro forzada forzado forzar forzaron forzó foto fotocopió fotografiada fotografiadas
fotografié fotografió fotografías fotos fotógrafo fractura frasco frascos frase frases frasquito fraude fregadero
frenar frenazo freno frenos frente frené frenó fresca frigorífica frijoles frio frita frito frustra fruta frutera
frutero frutería fría frígida frío fuego fuente fuera fueran fueron fuerte fuerza fuerzas fuga fuimos fuiste fumar
fumo funciona funcionaba funcionaria funcionario función funda fundación fundida fundido funeral funeraria furgo
furgoneta furia furiosa furioso fusible fábrica fácil férula fíjate física físico fúnebre fútbol gafas gafete galletas
gallina gallinas gallinero gallo galpón gana ganado ganas gancho ganzúa gané ganó garaje garganta garita gasa gasolina
gasolinera gastritis gasté gata gatera gato gatos gaznate gelatina gemelo gemelos general genio gente geranios
gerencia gerente gestionó gestora getafe gimnasio ginecóloga ginecólogo gira girar girasol giro giré globo globos
gloria glorieta glotis golf golpe golpea golpeaba golpes golpeé golpeó google gorda gordo gorra gorrión gorro gota
gotas gozo graba grabaciones grabación grabada grabado grabadora grabando grabar grabe grabo grabé grabó gracia
gracias grada grado grados graduación grafiti gramos gran grande granja grapas grasias gratis gratitud grava grave
gremio grifo grima gripa gripe gris grita gritaba gritado gritando gritar gritarle gritaron grite grito gritos grité
gritó grua grupo gráfica grúa guagua guante guantera guantes guapa guaraní guarda guardado guardar guarde guardería
guardia guardias guardián guardo guardé guardó guata guayabo guerra guitarra guiñapo guiñó gusanos gusta gustaba
gustar gusto guía güera haber haberle haberlo haberme haberte habia habitación habla hablaba hablado hablamos hablan
hablando hablar hablara hable hablo hablé habló habré habría había habían hace hacemos hacen hacer hacerlo hacerme
hacerse hacia haciéndose hackeó hacía haga hago halla hallado hallaron hallo hallé halló hamaca hambre harina harta
hartazgo harto hará haría hasta hastío haya hayan hecha hechas hecho hechos helada heladas helado helados heló
hematoma hemorragia hemos herencia herida herido hermana hermanas hermano hermanos hernia herrero hice hiciera
hicieran hicieron hicimos hidalgo hielo hierro hierve hija hijas hijo hijos hilo himno hincha hinchada hinchados
hinchazón hinchó hipervigilancia hipo hipotermia hirviendo hirvió histeria historia historial histérica hizo hoja
hojas hola hombre hombres hombro hombros honda hondo hongo hongos hora horario horarios horas hormiguean hormigueo
horno horrible horror horóscopo hospital hostal hostigado hostigados hotel houston hoyo hubiera hubieran hubo hueca
hueco huele huelga huella huellas huelo huerta huerto hueso huesos huevo huevos huir humanos humedad humillación
humillada humillado humo humor hundida hundido hundió hundo hundí huye hídrico hígado iban ibiza ibuprofeno idea
ideación ideas identifica identificación identificarlo identificó idioma idiota iglesia ignacio ignoro igual iguales
ijos ilusa ilusionada ilusión imagen imagino imaginé imbécil imita imitada imitó impacto impide implante importa
imposible impotencia impotente impresa impresión impreso impresora imprimir imprimió imprimí imputado imss imán
incapacidad incapaz incendio incendios incidencia incidente incluso incompleto inconsciente inconsolable inculpado
incómoda incómodo indefensa indica indicación indicó indigna indignación indignada indignado indignante indignó indio
individual individuo inestable infantil infarto infección infeliz infierno informa informe informes informático
informó ingeniero ingenua ingle inglés ingresada ingresado ingresaron ingreso ingresé ingresó inhalador inicia inicial
iniciales inmensa inmobiliaria inquieta inquietos inquilina inquilino inscribieron inscribió inscribí inscrita
inscritos insegura insinuó insiste insistió insomne insomnio inspección inspector inspectora insta instagram instalé
instaló instituto instructor insulina insultos insurgentes intacta intacto intakta inteligente intensiva intento
intentos intenté interesa interesada intereses interfono interfón interior interna internada internar internaron
internet interno interrumpió interés intestino intimida intoxicación intranquila intérprete inventario invento inventó
investigado invierno invisible invitación invitado invitados invitan invitó inyección inyectaron inés inútil irme
irregular irritable irse isieron isla iván izquierda izquierdo jabón jagüey jaja jajaja jale jalo jalon jaló jalón
jamonero jamás jaqueca jarabe jardinera jardinero jardín jarta jaula jazmín jefa jefe jeringa jetta jornada joven juan
jubilado juebes juega juegan juego jues jueves juez jueza jugar jugos juguete juicio julepe julio julián junio junta
juntas junto juntos juntó jura jurado juro juró jusgado justicia justificante justo juzgado kabe kabesa kabeza kada
kadena kafe kago kaja kalle kama kamara kambie kambio kamion kara karro karta kartas kasa kasi kayo kebrada kede kedo
kemo kenworth keria kien kiere kiero kijada kilo kilos kilómetro kilómetros kinder kiosco kiosko kise kiso kitaron
kite kito kolibris kome komida komo kontenta korason kosas kreo kuando kuatro kuerpo kuesta kulpa kuñada kínder labio
labios laboral laboratorio laburo lado lados ladra ladridos ladrillo ladrillos ladrona ladró lalo lamenta
lamentablemente lamento lancha lanzó laptop larga largo largos laringe laringoscopia lastima lata latas late lateral
latido latidos latigazo latiguillo laundry lavabo lavadero lavado lavadora lavanderia lavandería lavando lavo laxante
lazo lección leche lector lectura leer leerlo legajo legal lejos lejía lela lema lengua lenguaje lente lentes lerda
lesiones lesión letra letrada letrado letras letrero levanta levantada levantar levanto levanté levantó leve leyendo
leyeron leyo leyó leía leída leído leña libertad libre libreta libro libros licencia licenciada licenciado liceo
licuadora liebre liga ligamento ligera lima limada limonero limpia limpiadora limpiaparabrisas limpieza limpio linda
lindo linea linkedin linterna lirio lirios lista listón litera literal litio litro litros llagas llama llamaba llamada
llamadas llamado llaman llamando llamar llamaran llamaron llame llamo llamé llamó llanta llantas llanto llave llavero
llaves llega llegaba llegadas llegado llegamos llegan llegar llegaron llego llegue llegué llegó llena llenaron lleno
llenos llené llenó lleva llevaba llevaban llevada llevado llevamos llevan llevar llevara llevaron llevarse lleve llevo
llevé llevó llora lloraba lloraban llorado lloramos lloran llorando llorar lloras lloraste llore llores lloro llorona
llorosa lloroso llorosos lloré lloró llorón llovió llovía llueve lluvia lobby lobo loca local localizador locker loco
locos locura locutor locutorio lodo logan logo logopeda logra logro loka lola lomo lona lonchera loquero lorazepam
loro losa lourdes luces lucha lucía luego lugar lugares lugo lumbago lumbre luna lunar lunas lunes lupa lupe lupita
luses luto luxación lágrima lágrimas lámina lámpara lápida lápiz láser lástima látex límite línea líquida líquido
líquidos maceta macetas machete madera madre madrina madrugada maestra maestro magdalena mail mala malas maleta
maletas maletero maletín malicia malita malla malo mama mamada mamera mami mamita mamá mamás mancha manchada manchas
manda mandado mandan mandando mandar mandaron mande mando mandé mandíbula mandó maneja manejando manejar manejo manera
manga mango manguera manicomio manifiesta manija manillar maniobra maniquí mano manojo manos manta mantel manual
manubrio manzana manzanilla manía mapa maqueta maquinilla maratón marca marcaba marcada marcadas marcado marcapasos
marcar marcas marcha marchó marco marcos marcó marea mareada mareo mareos mares mareé margen mariachi mariachis marido
marihuana marinero marquesina marqué marta martes martillo martirio marzo masajista mascota masticar mastico mastín
mata mataba matar matarme mataron matas matasellos mate maternidad matricula matriculado matriculó matrimonio matrona
matrícula matrículas mató maxilofacial mayo mayor mañana mañanas mecedora mechones mechón mecánica mecánico medalla
media mediación mediador mediadora medianera mediano medias medicación medicada medicina medico medida medidas medidor
medio mediodía megafonía megas megáfono mejilla mejor melatonina mellizas mellizos mello mema membrete meme memoria
menciona mencionar menisco menor menores menos mensa mensages mensaje mensajero mensajería mensajes menstruación
mental mente mentir mentira mentiras mentirosa mentol mentí menuda menudo menú mercado merece merecerlo merezco
merkado mesa mesas mesera mesero meses meta metal mete meter meterme meti metida metido metieron metimos metio metió
meto metro metros metrónomo metálica metí meñique micro microondas micrófono mide midieron midió mied miedes miedito
miedo miedoo miedosa miel miembros miento mientras mierda migraña migrañas mija milagro miligramos militar millones
mina mini minimiza ministerio minuto minutos mira miraba mirada mirador mirando mirar mirarlo mirarme mire mirilla
miro mirta mirtazapina miré miró misa misma mismas mismo miss mitad mixto miércoles mnsjs mochila modelo moderador
modista modo moja mojada mojado molde molesta molesto molestó molida molido molino momento monaguillo moneda monedas
monitor monitora monja mono monosílabos monstruo montaje montar monte monterrey monton montó montón morada morado
moral moratón mordida mordido mordió mordía moretones moretón morfina morir morirme moría mostaza mostrador mostré
mostró motivo motivos moto motocicletas motor motos mototaxi mover moverse movida movido movieron movió moví movía
moño msjs mucha muchacha muchacho mucho muchísima muchísimo muda mudanza mudanzas mudo mudé mudó mueble muebles muela
muelas muelle muera mueras muerde muerdo muere muero muerta muerte muerto muertos muestra mueve muevo mujer mujeres
mula muleta muletas multa multaron mundo municipal municipio mural muriendo muriera murieron murió muro muscular museo
musho musica muslo mustia mutua muxo muñeca muñecas muñeco máquina máquinas máscara máxima médica médico médicos
médula mérida mías míos mírame módulo móvil móviles músculos música músico nace nacer nacido nacimiento nada nadar
nadie nahuel nana naproxeno naranja narices nariz natación navaja nave navidad naviera necesita necesito necia negaron
negativa negativo negocio negra negras negro negros negó nena nene nerbios nervio nervios nerviosa nervioso nerviosos
neta neumonía neumólogo neurología neurólogo nevada nevera nico niebla niega niego nieta nieto nietos nieve ninguna
ninguno ningún ninio nivel niña niñas niñera niño niños noche nochebuena noches nocturno noemí nomas nombrar nombre
nombres nomás norma normal norte nose nosotras nosotros nostalgia nota notaba notaria notario notaría notas noticia
noticiero notificaciones notificación notificado notificaron notificó noto noté novedad novedades novela novelas
novena noventa novia noviembre novio novios noxe nubarrón nube nubes nubla nuca nudillos nudo nuera nuestra nuestro
nueva nuevas nueve nuevo nuevos nula numero nunca nunka nuria nutrióloga náusea náuseas nómina número números oaxaca
objeto objetos obligación obligada obligó obra obras obserbacion observa observación ocho octubre oculista oculto
ocupa ocupacional ocupadas ocupó ocurre ocurrido ocurrió odia odio odié ofende ofendida oficial oficina oficinas
oficio ofisina ofrece ofreció oftalmóloga oftalmólogo oido oiga oigo ojalá ojas ojeras ojerosa ojos oler olfato olla
olor olvida olvidan olvidar olvido olvidé olvidó olía ombligo once oncología onda opaca operación operada operado
operadora operan operaron oposición opresión oración oras orden ordenanza ordenó oreja orejas orfidal orgullo
orgullosa orgánica orientador orientadora original originales orilla orina orinar orino oriné orinó orror ortega
oscuras oscurece oscuridad oscuro oscuros osito ospital otilia otorrino otra otras otro otros ovarios ovillo oxxo
oxígeno oyen oyendo oyente oyera oyeran oyeron oído oídos oírlo pabellón paciencia paciente pacientes paco pacífico
padece padezco padre padres padrino padrón paga pagaba pagada pagado pagar pagaron pagaré paginas pago pagué pagó paja
pajarito pala palabra palabras paladar palanca palida palma palmas palmo palo palomas palos palpitaciones palta pana
panadera panadero panadería pancarta pandilla panfleto panfletos panico paniko paniqueada pantalla pantallas pantalón
panteón pantorrilla panxa panza papa papas papel papelería papeles papelito papelitos papá papás paquete paquetes para
paraba parabrisas paracetamol parada paradas paradero parado paraguas paralizada paranoia paranoica parar pararon
parce parche parcial pare parece parecido parecía pared paredes pareja parejas parentesco parezca parezco parking
parkinson parlante paro paroxetina parpadea parque parqueadero parqueo parrilla parroquia parte partes participa
partida partido partir partitura partió parto partí parálisis paré paró pasa pasaba pasada pasado pasador pasaje
pasajera pasajero pasamanos pasamontañas pasamos pasan pasaporte pasar pasara pasaron pase pasillo pasillos pasiyo
paso pasos pasta pastel pastilla pastillas pastiyas pasto pastor pastora pasé pasó pata patada patadas patas patatús
patente pateo pateó patinete patio pato patricia patrocinada patrona patrulla patruya patrón pausa pauta pavor payaso
país pañales pañuelo peaje peatonal pecado pecera peces pecho pedaleando pedasos pedazo pedazos pediatra pedida pedido
pedidos pedir pedirle pedirme pedrada pedí pedía pega pegada pegado pegamento pegan pegar pegatina pego pegué pegó
peine peino pelada pelado peleada peleamos pelear peligro pelo pelos pelota pelotuda peluca peluche peluquera
peluquero peluquería pelé película pena penal penas pendeja pendiente pendrive penita pensaba pensado pensamientos
pensando pensar pensarlo pense pensión pensé pensó peor pequeña pequeño pequé percha perchero percibe perder perderme
perdi perdida perdidas perdido perdidos perdiendo perdiera perdigón perdio perdió perdon perdona perdone perdono
perdoné perdonó perdí perdón pereza perfil perforado perfume pericia pericial periciales perimetral perita peritaje
perito periódico permiso permite pero perra perrito perro perros perseguida perseguido persiana persianas persigue
persona personaje personal personas pesa pesaba pesada pesadilla pesadillas pesado pesan pesar pesca pescado pescador
pescar pese peso pesos pestañas pestillo petaca petardo petición petra petrificada peña piano pica picaba picadura
picante picaporte pico picó pida pide piden pidiendo pidieron pidio pidiéndole pidió pido piedad piedra piedras
piedritas piel piensa pienso pierde pierden pierdo pierna piernas pies pieza pijama pika pila pilar pilas pilates
pillo pilló piloto pimienta pinchadas pinchado pincharon pinchazo pinchó pintada pintadas pintado pintando pintar
pintaron pinto pintor pintura pintó pinza pinzas pipas pipí pisa pisadas pisando pisar piscina pisco piso pisos
pisotón pista pistola pisé pisó pita pitan pitido pitó pizarra pizarrón pizza piña piñata placa placas plaka plakas
plan plancha planes planeta plano planta plantas plata plataforma plato platos playa plaza plazo pleito plena pleno
plomero plomo plomos pluma plumón plástico pobre pobrecita poca poco podar podcast poder podia podido podrida podría
podía poema poli policial policía polisia pollo polvo pomada pomo pone ponen poner ponerme ponga pongo poniendo ponía
popular poquito porche porq porque porro portal portales portazo portera portero portería porton portátil portón
posada positivo posparto post posta postal postales poste postraumática postraumático postre postura potro pozo prado
precintado precinto precio precios prefecto prefiero prefijo pregunta preguntaba preguntan preguntando preguntar
preguntaron preguntas pregunten pregunto pregunté preguntó prenda prende prender prendida prendidas prendido prendio
prendió prendo prendí prensa preocupa preocupado prepa presa prescripción presenta presentado presentan presente
presentimiento presenté presentó presidenta presidente presion presión preso prestada prestado preste presto presté
prestó presume presupuesto prevención preventiva previa prima primaria primas primer primera primero primeros primo
primos principio prisa prisión prismáticos privado probador probar problema problemas probó procesión proceso
procurador procuradora produce profanada profe profesional profesor profesora profundo programa prohibido prohibió
prometió pronto propia propina propio propios proposito propósito prorroga prorrogó protección protectora protegida
protegido protesta protocolo proveedor proveedores provisional provoca provocó provoqué proyecto prozac prueba pruebas
préstamo prórroga prótesis próxima próximo psico psicología psicológica psicológico psicopedagoga psicoterapia
psicóloga psicólogo psiquiatra psiquiatría psiquiátrica psiquiátrico publicación publicó pude pudiera pudo pudor pudre
puebla pueblo pueda puede pueden puedes puedo puente puerta puertas puerto pues puesta puestas puesto puestos pulga
pulgar pulgas pulmón pulsaciones pulsera pulso pulsó punta puntería puntillas punto puntos puntuación puntual punzada
pupitre pura puro puros puré puse pusieran pusieron pusilánime pusimos puso puñalada puñetazo puño puños página
páginas pálida pálido pánfila pánico párpado párpados párrafo párroco pélvico pérdida pésame póliza pómulo público
qede quebrada quebrado quebré quebró queda quedaba quedado quedamos quedan quedando quedar quedara quedarme quedaron
quedarse quede quedo quedé quedó queja quejas quejó quema quemada quemado quemadura quemaduras queman quemar quemara
quemaron queme quemo quemé quemó querella querer querido queriendo querétaro quería queso quetiapina quicio quiebra
quien quiera quiere quieren quiero quieta quijada quimio quince quinta quinto quiosco quiroga quirófano quise quisiera
quiso quita quitado quitan quitando quitar quitara quitaran quitarme quitaron quite quiten quito quité quitó quizá
quién química rabadilla rabia rabiosa radar radiador radiante radio radiografía rajada rajado rajó ramas ramo ramos
rampa rancho rara raro rasca rascaba rasco rasguño raspa raspada raspado rastreador rastro rata raticida ratificación
ratificar ratito rato ratos ratón raya rayada rayado rayas rayó razón raíz reacción real recado recados recaí recelo
recelosa recepcionista recepción receso receta recetaron recetas recetó rechacé rechaza rechazó rechinar rechino
recibe recibido recibidor recibiera recibieron recibir recibió recibo recibos recibí recitó recivo recién reclamación
reclamo reclamó recoge recoger recogió recogí recojo recomendó recomienda reconoce reconocer reconocimiento reconoció
reconocí reconozco recordar recorre recorrió recortada recortadas recreo recrimina recuerda recuerdo recuperamos
recuperó recurrió recurrí recurso recursos redacta redacto redes redonda reenviado reenvié reenvió refiere reflejo
reflejos reforma refresco refri refrigerador refugio regadera regala regalo regalos regalé regaló regañada
regañadientes regaño regañó registra registrada registraron registro registró regla regresaron regreso regresé regresó
rehabilitación rehúsa reina reitera reja rejilla relación relajante relata relatar relato releo relevo rellano rellena
relleno rellené rellenó reloj remedio remedios remite remitente remitida remo remolque remordimiento remordimientos
remuerde renault rencor rendida rendija rendimiento renglones renglón renovar renta rentó renuncia renuncié renunció
reparación reparte repartidor repartiendo repartió reparto repele repelús repente repetir repetí repetía repite
repitió repito reporta reporte reporté reportó reposo representada represento reprocha repuesto repugna repugnancia
resaca rescate rescoldo resentida reserva reservado reservó reseña reseñas resfriada residencia residente resignación
resignada resolución resonancia respaldo respeto respingo respira respiraba respiración respirando respirar respire
respiro respiré responde respondió respondí responsable respuesta restaurante resto restos resulta resultado resultó
resume resumen retengo retirada retirado retiraron retire retiro retiros retiré retiró retoma retomé retomó
retortijones retraso retrato retrovisor retén reubicada reunión reventó reversa revienta revisa revisar revisara
revisaron revisión reviso revisor revista revisé revisó revolvió revuelta revuelve revuelven revés reza rezaba rezando
rezar rezo reía reír reírme rico ride ridícula ridículo riego riel riendo rieron riesgo riesgos rifle rincones rincón
rinde rindo risa risas rita rivotril riéndose riñón robado robaron roble robo robot robó roce roció rocola rodaje
rodilla rodillas rogar roja rojas rojo rojos romería rompe romper romperle rompieron rompio rompió rompo rompí ronca
ronchas ronda ronka ronpio roomie ropa ropero rosa rosales rosario rosas rota rotas roto rotonda rotos rotulador
rotura router rozó rravia rrhh rubia rubio rubén rubí rueda ruedas ruido ruidos ruiz ruta ruth rutina rápido régimen
ríen rígida rótulo sabado sabe saben saber sabes sabor sabía saca sacado sacar sacaron saco sacristán sacristía sacó
sakaron sala salchicha saldo sale salen sales salga salgo sali salida salidas salido saliendo saliera salieron salimos
salio salir saliva salió salon salsa salta saltan saltar salte salto saltos salté saltó salud saluda saludarlo salude
saludo saludos saludé saludó salvavidas salvo salí salía salón samur sana sandalias sangra sangrado sangran sangrar
sangre sangro sangré sangró sanidad sanitaria santa santiguó santo sapato sapo saque saqué sargento sarpullido
satisfecha saturación save saver savia scouts seca secar secas sección seco secretaria secretario secretaría
secundaria secó sedada sedante sedaron sede seguia seguidas seguidores seguidos seguimiento seguir seguirme segun
segunda segundo segundos segura seguridad seguro seguros seguí seguía según seis sellada sellado sello sellos sellé
selló semana semanal semanas semestre semáforo senior sensación sensibilidad sensor sentada sentado sentar sentarme
sentaron sentarse sente sentencia senti sentido sentimental sentimiento sentimientos sentir sentirme sentirse sento
senté sentí sentía sentó sepa sepan separa separación separado septiembre sequé serena serenata sereno serie serio
sermón serradura serro serró sertralina servicio servidor servidora servilleta serví será seré sería sesenta sesiones
sesión setenta seto severo sexta sexto seña señal señala señalé señaló señas seño señor señora señorita shock sicologa
sicologo sido siempre sien siendo sienes sienpre sienta siente siento sierra siesta siete siga sige sigio sigo sigue
siguen sigues siguiente siguio siguió sikologo silba silbaba silbando silbato silbido silbó silencio silicona silla
sillas sillón silueta simple simulacro sindicato sino sintiéndome sintió siquiatra siquiera sirena sirve sirvió sirvo
sistema sistemas sita sitio sobra sobre sobredosis sobremesa sobres sobresalta sobresalto sobresaltos sobrina sobrino
socia social socio socorro sofoco sofá soga sola solapas solas soldada soldó soledad soles solicita solicitante
solicitud solicitudes sollozaba sollozos solo solos soltado soltar soltaron soltera solto solté soltó sombra sombrero
sombrilla somos sonaba sonar sonaron sonbra sonda sonreí sonreía sonrisa sonrió sonríe sonámbula sonó sopa soplar
soplete soponcio soporta soporto sorda sordera sordo soria sorprendió sorpresa sospecho sostiene soto sovre soñé spray
staba sticker stilnox stoi stoy strava stube suba subasta sube subida subido subiendo subieron subio subir subirse
subió subo subrayado subí subía sucia sucursal suda sudaba sudaban sudada sudadera sudan sudando sudar sudo sudor
sudores sudé suegra suegro suegros suela suelde sueldo suelo suelos suelta sueltas suelto sueltos suena suenan suene
suero suerte sueña sueño sueños sufre sufrido sufriendo sufrir sufrió sufro sufrí suicida suicidas suicidio sujeto
sumario sumida supe super supervisor supervisora supiera suplente supo suscribe suscripción suspendieron suspendió
suspira suspiro suspiró susto susurra susurros susurró sutura suya suyas suyo suyos suéter sábado sábados sábana
sábanas séptimo síntomas sólido sólo sótano súper taba tabaco tabique tabla tablero tableta tablón tachada taco
tacones tacos tacón tafil taksi taladro talla tallas taller talones tamales tamaño también tambor tampoco tango tanque
tanta tantito tanto tapa tapaba tapada tapado tapar tapas tapete tapia tapo tapones tapé tapó tapón taquicardia
taquicardias taquilla taquígrafa tarada tarda tarde tardes tardo tardé tardó tarea tarifa tarjeta tarjetas tarot tarro
tarta tartamudeaba tartamudeo tatuado tatuaje taxi taxis taxista taza tazas tdos teatro techo teclado tecleo tejado
tejas tela telar tele telefonillo telefono telefónica telegram telegrama telele telenovela televisión teléfono
teléfonos tema temblaba temblaban tembladera temblando temblar tembleque temblor temblores temblorosa temblé tembló
teme temerosa temo temor temperatura temporada temporal temprano temía tenblando tencha tendedero tender tendría
tendón tenemos tener tenerme tenga tengas tengo tenia tenido teniendo tenis tensa tensional tensión tensó tenía tenían
tept terapeuta terapia terapias terapéutica tercer tercera tercero tere termina terminada terminado terminal terminar
terminé terminó termo termostato ternura terraza terreno terrible terror tesis tesorero test testamento testigo
testigos testimonio texto textual tianguis tica ticket tickets tiembla tiemblan tiemblas tiembles tiemblo tiempo
tienda tiendita tiendo tiene tienen tienes tierra tiesa tijera tijeras tiktok tila timbrazo timbrazos timbre timbres
tina tinaco tinta tintorería tipo tique tira tiraba tirada tirado tirar tirarme tiraron tirarse tire tiritando tirité
tiro tiroides tirria tiré tiró tirón titula titular tituló tiza tngo toalla tobillera tobillo tobillos toca tocaba
tocada tocado tocan tocando tocar tocarla tocarlo tocaron toco tocó toda todas todavía todo todos toga toke toldo
toledo tolero toluca toma tomaba tomada tomado tomamos tomando tomar tomara tomaron tomas tomate tome tomo tomografía
tomás tomé tomó tono tonta tontería tonterías tonto tope topo toque toquen toques toqué torcida torcido torció torneo
tornillo tornillos torno toros torpe torre torta tortillas tortillería tortuga torácico toser toso total tovar
toxicología toño traba trabada trabaja trabajador trabajadora trabajar trabajo trabajé trabajó trabó tractor tradujo
traduzco trae traen traga tragaluz tragar tragara trago tragué tragó traia traicionada traidora traigo traila trailer
traje trajera trajo tramadol tramita tramo tranca trancada tranki trankimazin tranqila tranquila tranquilidad
tranquiliza tranquilizantes tranquilo transcribe transcribió transferencia transferencias transmisión transmite
transparente transporte tranvía trapeador trapecio trapo trapos tras trasera trasero trasladaron traslado trasnocho
trastero trastorno trata tratamiento trato trauma traumada traumatismo traumatología traumatólogo travajo trayecto
trazodona traía trece treinta tremenda tremendo tren trepado trepar trepó tres tribuna tribunal trimestre trinchera
trino tripa tripas triste tristes tristesa tristeza tristona trizas trizte troca troka tronco tropical trozo trozos
trágame tráiler trámite tránsito tsuru tube tubería tubo tuerca tuercas tuit tumba tumbarme tumbo tumbó turista
turistas turnan turno turnos tutor tutora tuve tuviera tuvieron tuvo tuya tuétano táper técnica técnico térmica
tétanos tías tímpano tíos título túnel uber ubicación ujier umbral unas unidad uniforme universidad unos untó
urbanización urgencias urticaria usada usado usar usted usuaria usuario utilero uzuaria uñas vaca vacaciones vacas
vaciado vacié vació vacuna vacía vacío vado vagón vaho vahído vajilla vajo vale valga valgo valiente valium valla
valor vamos varicela varón vaso vasos vasura vaya vean veces vecina vecinas vecino vecinos vehículo veinte vejiga vela
velador velas velorio venas vence vencida venda vendada vendado vendaje vende vendedor vendedora vender vendido vendió
vendo vendí veneno venga vengo venia venir venta ventana ventanas ventanilla ventanillas venía verano verbaliza
verbena verda verdad verde verdes verdulería vereda veredicto verguensa vergüenza verja verla verlo verlos verme versa
versión verso versos verte verás veses vesina vesino vespa vestida vestido vestir vestuario vestíbulo vesícula
veterinaria veterinario veía viaje viajes viajo viajé viajó vibra vibración vici vida vidal video videollamada videos
vidriera vidrio vidrios vieja viejita viejito viejo vien viendo viene vienen viento vientre viera vieran viernes
vieron viga vigente vigila vigilaba vigilada vigilancia vigilante vigilar vigilo vigiló vigo vijilante villa vilo
vimos vine viniera vinieron vino violín virgen virtual visa visible visiblemente visita visitante visitas visión vista
vistas visto vitrina viuda viudo viva vive viven vivienda viviendo vivimos vivir vivo vivía vocal voces vodka volante
volantes volcado volcó volsa volteo volteó voltios volumen voluntaria voluntario volver volveré volvería volviendo
volviera volvieron volvio volvió volví volvía vomita vomitando vomitar vomite vomito vomité vomitó votación votaron
voto votos vuelco vuelo vuelta vueltas vuelto vuelva vuelve vuelvo válvula váter vértigo vértigos vías víctima
víctimas vídeo víspera vómito vómitos walkie wasap weon weón whatsapp wifi yama yamadas yame yamo yanta yantas yave
yaves yebo yego yegua yendo yerno yeso yevar yevaron yevo yoga yogur yora yoraba yorando yorar yore yoro yuyu zaguán
zanja zapatería zapato zapatos zombi zona zoom zumba zumban zumbido zumo zurda ábreme ácido álbum ángulo ánimo árbitro
árbol área éramos ñuñoa ódiame óleo óptica última últimas último últimos única único útil
`
    .trim()
    .split(/\s+/),
);
