// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abajo abandonada abandonado abandono abandoné abandonó abanico abasto abatida aber abia abierta abiertas abierto
abiertos abla ablar ablo abochornado abogada abogado abogados abollado abolladura abono abordó aborto abra abrace
abracé abras abrasión abraza abrazaba abrazada abrazado abrazamos abrazar abrazara abrazo abrazó abre abren abri
abriera abrieron abrigo abril abrimos abrio abrir abrirla abrirle abrirlo abrió abro abrí abría absolutamente absoluto
absuelto abue abuela abuelita abuelo abuelos aburre aburrida aburrido aburrimiento acaba acababa acabada acabado
acabamos acaban acabar acabaron acabe acabo acabé acabó academia acalambran acalambró acaso acceso accesos accidente
aceite aceituna aceitunas acelera aceleró acento acepta aceptado aceptaron acepto acepté aceptó acequia acera acerca
acercarse acercó acero acerque acertaba acertó acetona acidez aclaro acogida acojonada acojonado acomodador acompaña
acompañaba acompañada acompañado acompañamiento acompañante acompañara acompañe acompaño acompañó acondicionado
aconsejó acordaba acordado acordamos acordar acordarme acordeón acordó acorralada acosa acosada acosado acosador
acosadora acosan acoso acostada acostar acostarme acosté acredita acreditación acta actas actitud activa activado
activó acto actor actora actos actual actuaria actuario actuó acude acudió acudí acuerda acuerdo acuesta acuesto
acurrucada acusa acusación acusado acuse acústico adaptado adaptativo adelantado adelante adelantó adelgacé adelgazado
además adentro adhesiva adhesivo adiós adjunta adjuntan adjuntar adjunto adjuntó admin administra administración
administrador administradora administrativa admirador admisión admite admitieron admitir admitió admito adolescente
adopción adoptó adornos adrede adscripta aduana adulta adulto adultos advirtió aerolínea aeropuerto aerosol afecta
afectada afectado afectó afeitar afilador afiliada afinador afirma afirmó aflige afligidos afloja aflojado aflojan
aflojaron aflojó afonía aftas afuera afónica agachada agachado agacharme agacho agaché agachó agallas agarra agarraba
agarrada agarrado agarrar agarrarme agarraron agarre agarro agarrotada agarré agarró agencia agenda agente agentes
agitado agitó agobia agobiada agorafobia agosto agota agotada agotado agotamiento agotó agradecida agradecido agradecí
agradezco agregar agregó agresión agresor agua aguacero aguanta aguantaba aguantando aguantar aguanto aguanté aguantó
aguardiente aguaron aguarrás aguas aguayo agudo agudos aguela aguilar aguja agujero agujeros agujetas aguó agüitado
ahijada ahijado ahoga ahogada ahogado ahogo ahogué ahogó ahora ahorita ahorro ahorros aier airbnb aire airtag aita
ajedrez ajena ajeno ajustador ajustaron alacrán alado alambrado alambre alambres alameda alao alarido alarma alarmas
alas albacete albarán albañil alberca albergue alborotaron alcalde alcaldía alcalá alcampo alcance alcancé
alcantarilla alcanza alcanzar alcanzó alcohol alcohólica alcohólicos alcorcón aldea alega alegra alegre alegres
alegria alegro alegré alegría alegrías alegró alegó alejado alejamiento alemana alemán alergia alerta aleta alfiler
alfombra alfombras alfombrilla alféizar algo algodón alguacil alguien alguna algunas alguno alias alibio alicate
aliento alimento alivia aliviada aliviado alivio aller alli allá allí alma almacenero almacén almohada almuerzo alojó
alopecia alprazolam alquila alquilada alquilado alquiler alquilo alquiló alrededor alta altar altavoces altavoz altera
alterada alterado alteró altillo alto altura alturas alude aluminio alumna alumnas alumno alumnos alérgica amable
amanece amanecer amaneci amanecieron amaneció amanecí amanezco amansa amar amarga amargada amargado amargo amargura
amargó amarilla amarillo amarra amarrada amarrado amarre amarro amarró amazon ambas ambientador ambiente ambos
ambulancia ambulancias ambulatorio amenaza amenazada amenazado amenazas amenazó amiga amigas amigo amigos amistad
amistades amistoso amnesia amor amoxicilina ampa amparo ampliación ampliar amplió amplíe ampolla ampollas analgésico
analgésicos analizar analítica analíticas ancha ancho anciana anciano ancianos ancla anda andaba andador andamio andan
andando andar ande ando andrés anduve andén anemia anestesia anexo anexos angel anginas angostura angustia angustiada
angustiado angustias angustió anillo anima animada animal animales animo aniversario anoche anochece anorexia anota
anotaciones anotación anotada anotado anotador anotados anotar anote anoto anoté anotó anoxe anselmo ansia ansias
ansiedad ansiolítico ansiolíticos ansiosa ansioso ante anteanoche antebrazo antecedente antecedentes antena anterior
anteriores antes antibiótico anticipo antidepresivo antidepresivos antier antigua antiguo antiinflamatorio antipánico
antirrábica antitetánica antofagasta antonio anuario anula anulada anulado anular anularon anuló anuncia anuncio
anuncios anunció análisis anís anónima anónimas anónimo anónimos aora apaga apagada apagadas apagado apagando apagao
apagar apagaron apage apago apague apagué apagó apagón apaleado aparador aparatito aparato aparca aparcado
aparcamiento aparcar aparco aparcó aparece aparecer aparecieron apareció aparecía aparesio aparezca aparezco aparqué
apartado apartamento aparte aparto aparté apartó apelación apellida apellido apellidos apeló apena apenada apenado
apenas apendicitis aperturas apetece apetito apio aplastada aplastó aplaudieron aplaudió aplaudía aplazamiento aplazó
aplicación apoderado apodo aporta aportado aportan aportar aportó apostó apoya apoyada apoyado apoyar apoyo apoyó
aprecia aprenda aprender aprendido aprendiz aprendió aprendo aprendí apretada apretado apretar apretarla apreté apretó
aprieta aprieto aprobada aprobaron aprobé aprobó aprovechó apunta apuntada apuntadas apuntado apuntamos apuntando
apuntar apuntara apuntaron apunte apuntes apunto apunté apuntó apurado apuro apática aquel aquella aquello aquí
arañazos arbitro arbol arcada arcadas arce archivadas archivado archivador archivaron archivo archivos archivó arco
arcén arde ardida ardiendo ardió ardor ardía ardían arena arepas arete aretes arisca arma armario armas arquitecto
arranca arrancada arrancadas arrancado arrancar arrancarme arranco arrancó arranque arranqué arras arrastra
arrastrando arrastre arrastro arrastró arrecha arregla arreglaba arreglar arreglo arregló arrendador arrepentida
arrepentido arrepentir arrepiente arrepiento arriba arriendo arrimo arriva arrodilló arrojó arroyo arroz arrugado
arruinado arruinó arta arte artes articulado articular arto arturo artículo arzobispado asada asado asalto asamblea
asambleas ascendido ascenso ascensor ascensores ascensorista asco ascuas asegura aseguradora aseguró aseite asensor
asentado aseo aser asesora asiento asientos asigna asignado asignaron asignó asilo asiste asistencia asistenta
asistente asistentes asistida asistido asistir asistió asko asma asociación asociada asoma asome asomo asomé asomó
asotea aspiradora asqueada asta astilla astillada asunto asuntos asusta asustada asustadita asustadiza asustado
asustados asustadísima asustaita asustan asustao asustar asustaron asuste asustes asusto asusté asustó asústate
atacado atada atadas atado atados ataque ataques ataúd atemorizada atemorizado atención atendemos atender atendida
atendiera atendieron atendio atendió atendí atendía aterra aterrada aterrado aterrorizada aterrorizado aterrorizados
atestado atiende atiendo atino atocha atole atolondrada atragantó atrapada atras atrasado atravesada atravesado atreve
atreverme atrevo atreví atrevía atribuye atril atrio atropelló atroz atrás aturdida audiencia audiensia audio
audiometría audios auditorio audífono audífonos aula aunq aunque aura aurelio auricular auriculares aurora ausencia
ausente auto autoayuda autobuses autobús autocar autoescuela autoestima autolesiones autolesiono autolítico automático
autor autora autorización autorizada autorizado autorizó autos auxiliar auxilio aval avalista avanzar avenida avento
aventó aveo avergonzada avergonzado avergüenza avergüenzo averiguó aversión avería avia avion avioneta avisa avisada
avisado avisamos avisar avisara avisarme avisaron avise aviso avisos avisé avisó avión avogada avogado avri avuelo
aweoná ayer ayuda ayudante ayudarme ayudo ayudé ayudó ayunas ayuno ayuntamiento ayúdame azada azafata azotea azul
azulejo azulejos azules azustada azúcar añade añadido añadió añorando años babia baby baca bachillerato baila bailaba
bailan bailando bailar baile bailo bailé bailén baja bajaba bajada bajadas bajado bajamos bajan bajando bajar bajara
bajaran bajarle bajarme bajaron bajas baje bajito bajo bajon bajos bajé bajó bajón bala balanza balboa balcon balcón
balde balderas baldosa baldosas balón bambalinas banca banco bancos banda bandeja bandera bando banka banketa banko
banqueta banquete banquillo baquedano baraja baranda barandal barandilla barba barbacoa barbaridad barbero barbería
barbilla barca barco barda barra barranca barranco barre barrendero barrer barrera barriendo barriga barrio barrió
barro base basilio basilisco basta bastante bastidor bastón basura basuras basurero bata bate batería bautismo bautizo
bautizó bazo bañador bañarme bañe bañera baño baños bañé baúl beatriz bebe beber bebida bebo bebé bebí beca becaria
becario beces bedel belleza bello belén bende bendición bendio bendita bendito beneficiaria benga bengala bengo benia
benir bentana benzodiacepinas benzos berdad berguensa berguenza berlo berrinche berta beses besina besino beso besos
bestuario besó betis beto biblia biblioteca bibliotecaria bicarbonato bicho bici bicicleta bida bideo bidrio bidón
bieja bien biene bienestar bienvenida biernes bigote bigotes bilbao bilis billar billete billetes bingo bino
binoculares biológica biológico biombo bisagra bisturí bitácora bivo bizcocho bizum blanca blancas blanco blanda
blandengue blando blog bloque bloquea bloqueada bloqueado bloquearon bloquee bloqueo bloqueé bloqueó bluetooth blusa
blíster blísteres boba bobo boca bocadillo bocado bochorno bocina boda bodas bodega boedo bofetada bogotá boka bola
bolas bolero boleta boletas boleto boletos boletín boli boliche bolita bolsa bolsas bolsillo bolsillos bolsita bolso
boluda bolvi bolvio bolígrafo bolívar bomba bombardino bombero bomberos bombilla bombillas bombo bombona bombones
bombín bomito bondi bonita bonito bono borda bordado borde bordillo bordo borja borra borracha borrachera borracho
borrado borrador borran borrar borrara borrarlo borraron borre borrego borro borrosa borroso borré borró borrón bosque
bostezaba bostezó bota botado botar botas bote botella botellas botes botica botiquín boto botones boté botó botón
boya braille braso brava bravo brazalete brazo brazos brecha breve brida bridas brigada brinca brincaba brincar brinco
brincos brincó brindis brindo brinqué brocha broche broma bromas bromea bromeó bronca brote bruja bruno bruta bruto
bruxismo brújula bucear bucle buelta bueltas buelto buen buena buenas buenavista bueno buenos buey bufaba bufanda
bufete bufó bujía bulto burgos burla burlada burló burofax burra burro busca buscaba buscado buscador buscando buscar
buscara buscarla buscarlo buscarme busco buscándolo buscó buses buseta buson busqué butaca butacas butanero butano
buzón bárbara bárbaro báscula búho cabales caballero caballo caballos cabaña cabe cabeceo cabecera cabello cabelludo
cabesa cabestrillo cabestro cabeza cabezazo cabildo cabina cabizbaja cabizbajo cable cables cabo cabra cabras cabreada
cabreado cabreo cabro cabía cachetada cachorro cachucha cactus cada cadena cadera cadete caducado caducó caen caer
cafetera cafetería café cafés cagada cagado cagar cagazo cagué cagá caiga caigo caja cajal cajas cajera cajero cajita
cajones cajuela cajón cala calabozo calambre calambres calavera calcada calcetines calcetín calcomanía calculo
calcáneo caldera caldo calefacción calefón calendario calentura cali calibre calienta caliente calla callada callado
callados callar callarme callaron calle callejero callejón calles callo callé calló calma calmaba calmante calmantes
calmarme calor calva calvario calvo calígrafo caló cama camara camarera camarero camarote camas cambia cambiaba
cambiada cambiado cambiados cambiamos cambian cambiando cambiar cambiara cambiaran cambiarme cambiaron cambiarse
cambie cambien cambio cambios cambié cambió camerino camilla camillero camina caminaba caminando caminar caminara
camine camino caminé caminó camion camionero camiones camioneta camisa camisas camiseta camisetas camisón camión
campamento campana campanas campante campeona campeonato campera campeón camping campo campus canadá canal canario
canas canasta canasto cancela cancelada cancelaron cancelo cancelé canceló cancha cancion canciones canción candado
candados candela canela canguelo canicas canilla canina cansa cansada cansado cansancio canse canso cansé cansó canta
cantaba cantando cantante cantar cantaron cante cantidad cantina canto canté cantó capa capataz capaz capellán capilla
capirote capital capitán capota caps captura capturas captó capucha capítulo capítulos capó cara carabina carabineros
carajo caramelo caramelos caras caravana carbón carcajada carcajadas carcome cardiólogo careo careta carga cargaba
cargada cargador cargando cargar cargo cargos cargue cargué cargó carita cariño carla carmen carnaval carne carnet
carnicero carnicería carné caro carolina carpa carpeta carpetas carpiano carpintero carraspea carrefour carrera
carreras carrete carretera carretilla carril carrito carro carros carroza carta cartagena cartas cartel carteles
cartelito cartera cartero cartilla cartucho cartulina cartílago cartón carácter casa casaca casada casado casas
cascabel cascabeles casco cascos casera casero caserío caseta casete cash casi casilla casillas casillero casino
casita caso casquillo castañeteaban castañeteando castañuelas castellano castigo casting casualidad casé casó cata
catalán catastro catedral catequesis catequista catering catorce catre catálogo caución causa causado causas causó
cautelar caye cayendo cayera cayeron cayo cayó caza cazadora caía caían caída caído caña cebolla cebra cedió cedí
cefalea cefaleas ceja cejas celador celadora celadores celda celebrar celebró celo celos celosa celoso celotipia celu
celular celulares cementerio cemento cena cenado cenar cenas cencerro cene cenicero ceniza cenizas ceno censo center
central centralita centro centímetro centímetros cené cenó cepillo cera cerca cerdo cerebro ceremonia cerillas cero
cerraba cerrada cerradas cerrado cerrados cerradura cerraduras cerrajero cerrajería cerramos cerrando cerrar cerrara
cerrarlo cerrarme cerraron cerro cerrojo cerrojos cerré cerró certeza certificada certificado certificados certificó
cerveza cervezas cervical cerámica cesfam cesión cesta cesárea ceuta chabela chacao chaco chal chaleco chama chamacos
chamarra chamba chamo chapa chaqueta charco charla charlas chasco chat chata chava chaval chavales chavo chavos chayo
chef chema cheque cheques chica chicago chichón chicle chicles chico chicos chikita chile chilla chillaba chillando
chillar chimenea china chinchetas chino chip chiquilla chiquita chiquito chisme chispa chispas chiste chiva choca
chocar chocha chocolate chocó chofer cholula choque chorlito chucho chueca chupa chupada chuparse chupete churrería
churros chándal chófer ciber cibernética cicatriz ciclista ciclo ciclovía ciega ciego cielo cien ciento científica
cierra cierran cierre cierro cierto cifra cifras cigarro cigarros cilindro cincel cinco cincuenta cine cinismo cinta
cintas cinto cintura cinturón circo circular cirio cirugía cirujano cita citaciones citación citada citado citan
citaran citaron citas citatorio citó citófono ciudad ciudadana civil cizalla ciática clan clara claraboya clarea
clarinete claro clase clases claustro clavada clavado clave clavel claves clavo clavos clavé clavícula clavó claxon
clic clienta clientas cliente clientes clima clin clinica clio clip clips clonazepam clonó cloro closet club cláusula
clínica clínico clóset coacciones coach cobarde cobardes cobardía cobertizo cobertura cobija cobijas cobra cobrador
cobran cobrando cobrar cobraron cobre cobro cobré cobró coca coche cochecito cochera coches cocina cocinar cocinera
cocino coco codazo codo cofradía cofre coge coger cogido cogió cogí cohete cohetes cohetón coincide coinciden
coincidimos coincidir coja cojea cojeando cojeo cojera cojio cojo cojones cojín cola colador colcha colchones colchón
cole colección colecta colectivo colega colegas colegiado colegio colesterol colgaba colgada colgado colgando colgar
colgarme colgaron colgo colgué colgó colilla colillas colirio colitis collar collarín colma colmado colmo colocaron
colocó colon colonia color colorada colorado colores columna columpio coló colón coma comadre comal comanda
comandancia comandante comarcal combi combinación come comedor comemos comen comenta comentario comentarios comentó
comer comercial comes cometa cometí comida comidas comido comiendo comio comisaria comisario comisaría comisiones
comisión comité comiéndose comió como compa compadezco compadre comparece comparecencia compareciente compareció
comparte comparten compartida compartido compartir compartió comparto compartí compartía compasión compatible
compatriota compañera compañeras compañero compañeros compañía complejo completa completamente completo compra
compraba comprado comprador comprando comprar compras compre compresión compro comprobante comprobantes comprobar
comprobó compromiso compruebo compré compró compulsada compungida computadora compás comuna comunal comunica
comunicaciones comunicarle comunicó comunidad comunitaria comunión comí comía común concedida concedieron concejal
concejala concentración concentrarme concentro concepto concesionaria concesionario concha conciencia concierto
conciertos conciliación conclusión concluye concordia concurso condado condena condenado condenaron condolencias
conduciendo conducir conducta conducto conductor conductora conducía conduzco conectada conejo conexión confesado
confesarme confesionario confesión confesé confesó confeti confiada confiado confianza confiar confiesa confieso
confirma confirmación confirman confirmar confirmó conforme confunde confundida confundió confundo confía confío
congelada congelador congelados congelar congelaron congoja congregación congreso conjuntivitis conjunto conmigo
conmoción conmovida conmovió conoce conocer conocido conocimiento conocimos conocí conocía conosco conozca conozco
conseguí consejera consejero consejo consejos consentimiento consentro conserje conserjería conserva conservan
conservatorio conservo considera considero consigna consigo consiguió consola consolación consta constan constancia
constante constantemente constar constata constatación conste consternado consuela consuelo consulado consulta
consultante consultorio consulté consultó consume consumida consumo contaba contabilidad contable contacto contactos
contactó contadas contado contador contadora contadores contados contagió contamos contando contar contara contarle
contarlo contarme contaron conte contenedor contenedores contenido contenta contento contentos contentísima
contentísimo contenía contesta contestaba contestación contestado contestador contestadora contestan contestar
contestara contestarle contestaron conteste contesto contesté contestó contiene contigo contiguo continuar continuo
conto contra contracciones contractura contracturada contracturas contraria contrario contraseña contraseñas
contratado contrataron contrato contratos contraté contrató contreras control controla contusión contándole contármelo
conté contéstame contó convencida convenció convenio convento conversaciones conversación convertido cooperativa
coordina coordinador coordinadora copa copas copete copia copiada copias copie copiloto copio copistería copió coqueta
coraje corason corazon corazonada corazones corazón corbata corcho cordón corneal cornisa coro corona coronas coronel
coronilla corra corral corre correa correcta correcto corregido corregí correo correos correr corresponde
correspondencia corrida corrido corriendo corriente corrientes corriera corrieron corrige corrigieron corrigió corrijo
corrio corrió corro corrí corría corsa corsé corta cortaba cortada cortadas cortado cortados cortando cortar cortarme
cortaron corte cortes cortesía corticoides cortina cortinas cortisona corto cortos corté cortó corvas corvo cosa cosam
cosas cosecha coser cosida cosido cosieron cosió cosme cosquillas costado costal costilla costillas costra costumbre
costura costó cosí coto court coxe coxis coímbra coñac craneal crea creada creado crean crecer credencial cree creen
creer creerle creerlo creerme crema creo creyendo creyeron creyó creí creía creído creó criado criatura cribado crio
crisis cristal cristalero cristales cristo criterios crié cromos croquis cruce crucero cruces crucigrama crucé cruje
crujido crujir cruz cruza cruzado cruzamos cruzar cruzarnos cruzarse cruzo cruzármelo cruzó cráneo crédito crédula
cría crío críos crónica cuaderno cuadernos cuadra cuadrante cuadras cuadriculado cuadrilla cuadro cuadros cual
cualquier cualquiera cuando cuanto cuarenta cuarta cuartel cuarto cuartos cuates cuatro cubeta cubierta cubierto
cubiertos cubital cubo cubre cubrió cubría cubículo cuca cuchara cucharas cuchilla cuchillas cuchillo cuchillos cuela
cuelga cuelgo cuello cuenca cuenta cuentan cuentas cuente cuento cuerda cuerdas cuero cuerpo cuervo cuesta cuestas
cuestionario cuestión cuete cuida cuidado cuidador cuidadora cuidar cuidarme cuide cuido culillo culo culpa culpable
culpo culpó culto cumbia cumbre cumpla cumple cumpleaños cumplidos cumplir cumplió cumplo cumplí cuna cuneta cuota
cupo cupones cura curaciones curación curada curado curandera curar curaron curas curp curro currículum curso cursor
curva curó custodia cuyo cuál cuándo cuánta cuántas cuánto cuántos cuídate cuña cuñada cuñado cáceres cádiz cálculo
cáliz cálmate cámara cámaras cáncer cándido cárcel cáritas cáscaras cátedra cédula céntimo céntimos césped círculo
círculos cívico cóctel código cólera cólicos cómo cómoda cómplice cónsul córnea cúbito cúcuta cúter daba daban dacia
dada dado dana dando dani danza darle darme daría darío dato datos dañado daño daños debajo debate debe deber deberes
debería deberían debilidad debió debo debí debía decana decanato decano decaída decepcionada decepcionado decepción
decia decibelios decimos decir decirle decirlo decirme decisión declara declaración declarado declaramos declaran
declarando declarar declararon declaro declaré declaró decía decían decírmelo dedicado dedicatoria dedicó dedo dedos
defecto defenderme defendida defensa defensor defensora defensoría define deja dejaba dejaban dejada dejado dejamos
dejan dejando dejao dejar dejara dejarle dejarlo dejarme dejaron dejarse dejaste deje dejen dejes dejo dejé dejó
delantal delante delantera dele delegación delegada delegado delgada delgado delicado delicias delincuente delirio
delirios delito delivery demanda demandada demandado demandante demasiado demencia demonio demonios demora demás
denegó dengue dental dentista dentro denuncia denunciada denunciado denunciamos denunciante denunciar denuncias
denuncio denuncié denunció denunsia depa departamento dependienta dependiente deporte deportiva deportivo depositó
depre depresion depresiva depresivo depresión deprime deprimida deprimido deprisa depto depósito derecha derechito
derecho derechos deriva derivación derivada derivado derivaron derivó dermatitis dermatología dermatóloga dermatólogo
derrama derrame derramó derrotada derrumbé derrumbó desamparada desamparados desanimada desaparecer desapareció
desarmador desarmó desarrollado desastre desayuna desayunar desayuno desayuné desbocado desbordada descalza descalzo
descampado descansa descansar descanse descansillo descanso descansé descarga descargó descaro descarta descartó
descolgó descompongo descompuesta desconecté desconectó desconfiado desconfianza desconfío desconocido desconocidos
desconsolada desconsolado desconsuelo describe describió describí descripción descubrió descuelga descuento descuidada
descuido desd desde desdén desea deseaba desencajada desenchufó desengaño deseo desequilibrada desespera desesperación
desesperada desesperado desesperanza deseé desfile desgana desgarro desgaste desgracia desgraciada desguace deshecha
deshecho deshice desia desierto desilusión desinflada desinflo desir desirle deslizó desmaya desmayo desmayé desmayó
desnuda desnudaban desolado despachador despacho despacio despacito despecho despedida despedí despega despego despegó
despensa despertador despertar despertara despertares despertarme desperte desperté despertó despidiendo despidieran
despidieron despidió despido despierta despiertan despierte despierto despistada desploma desplomo desplomó desplumado
desprecio desprotegida despues después destino destornillador destrozada destrozado destruido desvelada desvelo
desvelos desviada desviado desvío desánimo detalle detective detector detención detenido detergente detesto detras
detrás detuvieron detuvo deuda deudas devolver devolverle devolverme devolviera devolvieron devolvio devolvió devolví
devuelto devuelva devuelvan devuelve devuelvo dexo diablo diablos diagnosticada diagnosticado diagnosticaron
diagnosticó diagnóstico diana diapositivas diaria diarias diario diarrea dias diazepam dibuja dibujado dibujo dibujos
dibujó dice dicen dicente dicha dicho dichosa dichoso diciembre diciendo dicta dictado dictamen dicté dictó diecinueve
dieciocho diecisiete dieciséis diente dientes diera dieran dieron dieta diez diferencia dificultad difundió difunta
difunto difuntos difícil diga digan digestivo digestión digital dignidad digo dije dijera dijeran dijeron dijo dile
diligencia diligencias dimos dinero dinosaurio dios diploma dire direccion direcciones dirección directa directiva
directo director directora directorio direxion dirige dirijo diría disco discord discos discoteca disculpa disculpas
disculpe disculpó discurso discusión discutimos discutir discuto dise disen disfraces disfraz disfrazado disfruta
disfrutaba disfrutar disfrutara disfrute disfruto disgustada disgusto disgustos disia disiendo disimular dispara
disparada disparado disparan disparo disparó dispensario disposición dispositivo dispositivos dispuesto distal
distancia distanciado distingo distinguir distinta distintas distinto distintos distraigo distraída distrito
divorciada divorcio diván dixo dizque diácono diálisis diésel diócesis dobla doblaban doblada dobladas doblado doblar
doblaron doble dobles doblo doblé dobló doce docenas docente doctor doctora documentación documental documento
documentos doler dolia dolida dolido dolio dolió dolor dolores dolorida dolía domiciliaria domicilio domingo domingos
dominio dominó donación donante donde dormi dormia dormida dormidas dormido dormimos dormio dormir dormirme dormirse
dormitorio dormí dormía dorsal dorso doscientos dosier dosis doña drama drenaje droga droguería dron dsde duarte ducha
ducho ducto duda dudas dudo duele duelen duelmo duelo duerma duermas duerme duermen duermes duermo dueña dueño dulce
dulces duplicado duplicó dura duración duran durante dure durmiendo durmiera durmieron durmio durmió duro duró
duérmete dándole débil décima décimo días dígale dólares dónde ecatepec eccema echa echada echado echando echar
echaran echarle echarlo echaron eche echo eché echó ecografía economato edad edema edictos edificio editor editorial
educación educada educado educador educadora efectivo efecto efectos ejemplar ejemplo ejercicios ejido elada eladio
elche electricista electro electromiografía electrónica electrónico elegido elegir elegí elena elevador eligió elijo
ella ellas ello ellos elotes elvira elástica eléctrica eléctrico embajada embarazada embarazo embarcado embarga
embargaron embargo embistió emdr emergencia emergencias emisión emisora emite emociona emocionada emocionado emocional
emocionalmente emocioné emocionó emoción emoji emojis empadronada empadronamiento empanada empanadas empapada empapado
empecé empeine empese empezaba empezado empezar empezaron empezó empieza empiezan empiezo empleada empleado empleador
empleo empresa empujo empujones empujó empujón enamorada enamorado enamorados encadenada encanta encantado encargada
encargado encargo encargué encargó encarnación encendedor encender encendida encendido encendieron encendió encendí
encerrada encerrado encerrados encerré encerró enchufe enciende enciendo encierra encierren encierro encima encoge
encogida encogido encogió encontraba encontrado encontramos encontrar encontrarlo encontraron encontrarse encontre
encontrármelo encontré encontró encuentra encuentran encuentre encuentren encuentro encuentros encuesta encuestadora
encía encías enderezarme endoscopia enel enemiga enemigo enero enfadada enfadado enfadarme enfado enfadé enfadó
enferma enfermamos enfermar enfermera enfermeras enfermero enfermería enfermo enfermé enfermó enfoca enfocó enfrente
enfrió enfría enfureció engañada engañar engordé engordó enhorabuena enkontro enla enlace enoja enojada enojado
enojadísima enoje enojo enojé enojó enorgullece enorme enredadera enrollada enrollado ensalada ensaya ensayamos ensayo
ensayos enseña enseñado enseñan enseñar enseñaron enseñe enseño enseñé enseñó ensima entender entendí entendía entera
enterado enterarme entere enternece enterneció entero enterramos enterrar enterré enteré enteró entienda entiende
entiendo entierro entonces entornada entra entraba entrada entradas entrado entramos entran entrando entrar entrara
entraron entre entrecortada entrega entregada entregado entregan entregar entregara entregaron entrego entregué
entregó entrenador entrenadora entrenamiento entrenar entreno entrevista entristece entro entré entró enuresis enviada
enviado enviar envidia envigado envió envoltorio envuelta envuelto envía envío enyesada episodio equilibrio equimosis
equipo equipos equis equivoca equivocada equivocado equivoco equivocó equivoque equivoqué eran eres eriza erizado
erizó erma ermana ermano ermita ermitaña erratas error errores ertzaintza esas escafoides escala escalera escaleras
escalofrio escalofrío escalofríos escalones escalón escaneada escapan escaparate escape escapó escayola escena
escenario escitalopram escoba escobas escogió escogí escolar escolta esconde esconden esconderse escondi escondida
escondidas escondido escondieron escondió escondo escondí escopeta escriba escribana escribe escribiendo escribiera
escribieron escribio escribir escribirle escribirme escribió escribo escribí escribía escrita escrito escritorio
escritos escritura escrituras escrive escrivio escrivir escrivo escucha escuchando escuchar escucho escuché escuchó
escuela escupió escándalo escénico esfuerzo esguince eskina eskuela esos espacio espada espalda espaldas espanta
espantada espantado espantapájaros espanto espantoso espanté espantó esparto espasmos españa español especial
especialista espectador espejito espejo espejos espera esperaba esperamos esperan esperando esperanza esperar esperara
esperarte espere espero esperé esperó espina espinilla espiritual esposa esposado esposas esposo espray espuma espía
esqina esquela esquelas esquina esta estaba estabamos estaban estaca estaciona estacionado estacionamiento estaciones
estaciono estacionó estación estadio estado estafeta estamos estampado estampita estampó estancia estanco estanque
estante estantería estar estará estaría estas estatua estava este esternón estilo esto estoi estomago estorbo
estornudo estos estoy estrado estrella estrellas estrellé estrelló estreno estrené estres estresada estropajo estrés
estubo estuche estudia estudiando estudiante estudiantes estudiantil estudiar estudio estudios estufa estupidez estuve
estuviera estuvieron estuvimos estuvo está estábamos están estás estática esté estés estética estómago estúpida eterna
eterno etiqueta etiquetas etiqueto etiquetó eufórico euro euros eusebio euskera evaluación evangélico evaristo
evidencia evidente evita evito evolución exacta exactamente exactos exagerando exagero exalumna exalumno examen
examinador exaspera excedencia excel excompañero excursión excusa excusas excuñado exhausta exige existe existencia
existir existo exjefa exjefe exmarido exmujer exnovia exnovio expaciente expareja expediente expedientes explica
explicaciones explicación explicado explicar explicarle explicarlo explico explicó expliqué explotó expone exposición
expositor expresa exprés expuesta expulsaron expulsión expulsó exsocia exsocio exsuegra exsuegro extensión externo
extintor extracto extranjería extraña extraño extremo exvoto exámenes fabricante face facebook fachada facial facilita
facilitó factura facturas facturé facu facultad faja falange falanges falda falla fallado fallan fallaron fallecido
falleció fallo fallé falló falsa falsas falsificada falsificó falso falsos falta faltaba faltaban faltan faltar
faltara faltaron faltas falto falté faltó familia familiar familiares familias fantasma farmacia farmacéutica
farmacéutico farmasia faro farol farola farolas faros fastidia fastidio fatal fatiga fausto favor favorita febrero
fecha fechado fechas federación felices feliciano felicidad felicidades felicitación felicitó felipe felisidad feliz
felpudo fence feria fermín ferretería ferri ferry ferula festival fiambrera fianza fiarme fiat fibra ficha fichar
fichas fichó ficus fidel fideos fiebre fiera fierro fiesta fiestas figura figuro fija fijada fijado fijo fijó fila
filas filmaba filmando filmó filosofía filtro fina final finca finde fines fingiendo fingir finiquito finjo fino fire
firma firmaba firmada firmado firmamos firman firmando firmar firmara firmaron firmas firme firmo firmé firmó fiscal
fiscalia fiscalía fisio fisioterapeuta fisioterapia fisura fisurada fisurado flaca flaco flaka flan flaquearon flash
flecha flequillo flete floja flojera flojo flojos flor florería flores florista floristería flotando fluoxetina fobia
foco focos fogueo foja foko folder folio folios folleto folletos fonda fondo foniatra fontanero forcejear forcejeo
forense forma formador forman formulario formuló formó foro forro fortuna forzada forzado forzar forzaron forzó foso
foto fotocopia fotocopiadora fotocopias fotocopió fotografiada fotografiadas fotografiado fotografiar fotografié
fotografió fotografía fotografías fotografío fotos fotógrafo fractura fracturada frasco frascos frase frases frasquito
fraude fray frecuente fregadero fregar fregona frena frenar frenazo freno frenos frente frené frenó fresca fresco fria
frigorífica frijoles frio frita frito frontal frontera frontón frustra fruta frutas frutera frutero frutería fría
frígida frío fríos fuego fuente fuera fueran fueron fuerte fuertes fuerza fuerzas fuga fuimos fuiste fulano fuma
fumaba fumar fumigación fumo funciona funcionaba funcionaria funcionario funcionarios función funda fundación fundas
fundida fundido funeral funeraria furgo furgoneta furgón furia furiosa furioso fusible futura fábrica fácil férula
fíjate fíjese física físico fúnebre fútbol gafas gafete galería galgo galleta galletas gallina gallinas gallinero
gallo galpón gamarra gana ganado ganador ganas gancho gano gansos ganzúa gané ganó garage garaje garante garantía
gardia garganta garita garrafa garrafones garrafón gasa gasas gasoil gasolina gasolinera gasta gasto gastritis gasté
gata gatera gato gatos gaznate gelatina gemela gemelas gemelo gemelos generador general generalizada genio gente
geranios gerencia gerente gesell gestalt gestionó gesto gestor gestora gestoría getafe gigante gigas gijón gime
gimnasia gimnasio ginebra ginecología ginecóloga ginecólogo gira girar girasol giratoria giro giré giró globo globos
gloria glorieta glotis gobernanta golf golpe golpea golpeaba golpeada golpeado golpecitos golpeo golpes golpeé golpeó
goma google gorda gordo gorra gorrito gorrión gorro gota gotas gotea gotera goya gozo graba grababa grabaciones
grabación grabada grabado grabador grabadora grabando grabar grabara grabaron grabe grabo grabé grabó gracia gracias
graciela grada grado grados graduación grafiti gramos gran granada granate grande grandes granja granos grapa grapas
grasia grasias gratis gratitud gratuita grau grava grave gravilla gravo gregorio gremio grieta grifo grillete grima
gripa gripe gris grita gritaba gritado gritamos gritando gritar gritarle gritaron grite grito gritos grité gritó grua
gruista grupo grupos gruñe gruñía gráfica grúa guachimán guadalupe guagua guante guantera guantes guapa guaraní guarda
guardaba guardada guardadas guardado guardados guardan guardar guardara guardaron guardarropa guarde guardería guardia
guardias guardián guardo guardé guardó guaro guata guayabo guerra guion guitarra guiñapo guiñó gusanos gusta gustaba
gustan gustar gusto guía género góndola güera güey habana haber haberla haberle haberlo haberme haberse haberte habia
habitación habla hablaba hablado hablamos hablan hablando hablar hablara hablarle hablarnos hablaron hable hablen
hablo hablé habló habrá habré habría habrían había habíamos habían hace hacemos hacen hacer hacerle hacerlo hacerme
hacerse haces hacha hacia hacienda haciendo haciéndose hackeó hacía haga hago halla hallada hallado hallaron hallazgo
hallo hallé halló hamaca hambre happy harina harta hartazgo harto hartura hará haría hasta hastío haya hayan
hazmerreír hebilla hecha hechas hecho hechos helada heladas heladera heladero heladería helado helados heló hematoma
hemorragia hemos heredia herencia herida heridas herido heridos hermana hermanas hermandad hermanito hermano hermanos
hernia herpes herramientas herrera herrero hervía hice hiciera hicieran hicieron hicimos hidalgo hielo hierro hierve
hija hijas hijo hijos hilario hilo hilux himno hincha hinchada hinchado hinchados hinchazón hinchó hiperventilar
hiperventilo hipervigilancia hipo hipotermia hirviendo hirvió histeria historia historial historias histérica hizo
hogar hoja hojas hola holter hombre hombres hombro hombros homilía honda hondo hongo hongos honor hora horario
horarios horas horca hormigas hormiguean hormigueo horno horquilla horrible horror horrores horroriza horwitz
horóscopo hospedó hospital hospitalaria hostal hostigado hostigados hotel houston hoyo hubiera hubieran hubo hueca
hueco huele huelga huella huellas huelo huelva huerta huerto hueso huesos huevo huevos huevón hugo huir humanos
humedad humilla humillación humillada humillado humo humor hundida hundido hundimiento hundió hundo hundí huraña huye
huyendo huyo huérfana huésped hábito hámster hídrico hígado iban ibiza ibuprofeno ibáñez ictus idea ideación ideas
identifica identificación identificado identificar identificarlo identificó idioma idiomas idiota iglesia ignacio
ignoro igual igualdad iguales igualita ijos iker ilegible ilusa ilusiona ilusionada ilusionado ilusión imagen imagina
imaginas imagino imaginé imanes imbécil imita imitada imitando imitó impacto impago impares impide implante impone
importa importante importe imposible impotencia impotente imprenta impresa impresas impresiona impresionado impresión
impreso impresora impresos imprime imprimimos imprimir imprimió imprimí imputado imss imágenes imán incapacidad
incapaz incauta incendio incendios incensario incidencia incidencias incidente incluido incluso incluye incompleto
inconsciente inconsolable incorpora inculpado incómoda incómodo incómodos indefensa indica indicación indicó
indiferencia indiferente indigna indignación indignada indignado indignante indigné indignó indio individual individuo
inestable infancia infantil infarto infección infectó infeliz infierno infinita inflamación inflamado infló informa
información informada informarle informe informes informática informático informó ingeniera ingeniero ingenua ingenuo
ingle inglesa inglés ingresada ingresado ingresar ingresaron ingreso ingresé ingresó inhalador inicia inicial
iniciales inició injerto inmaculada inmensa inmenso inmobiliaria inmuté inocente inpotencia inquieta inquietos
inquietud inquilina inquilino inscribieron inscribió inscribí inscripción inscrita inscrito inscritos insecticida
insegura inservible insinuó insiste insistió insomne insomnio insoportable inspección inspector inspectora insta
instagram instalado instalar instalé instaló instancia insti institucional instituto instrucciones instructor
instructora insulina insulta insultos insurgentes intacta intacto intakta inteligente intenciones intendencia
intendente intensiva intentado intento intentos intenté intentó intercambio interconsulta interesa interesada
intereses interfono interfón interior interna internada internar internaron internet interno internos interrumpió
interés intestino intimida intimidad intoxicación intranquila intérprete invade inventado inventario invento inventó
investigado invierno invisible invitaciones invitación invitado invitados invitan invitar invité invitó inyección
inyectaron inés inútil ipiales irene irma irme irregular irresponsable irritabilidad irritable irse isieron isla
istorial iván izquierda izquierdo iñaki jabón jagüey jaime jaja jajaja jale jalo jalon jaló jalón jamonero jamás jamón
jaqueca jarabe jardin jardinera jardinero jardín jarrón jarta jaula javier jazmín jaén jefa jefatura jefe jerez
jeringa jersey jesús jetta jimena jirón jorge jornada josé jota joven joyero joyería juan jubilación jubilada jubilado
jubilados judas judicial judo juebes juega juegan juego juegos jues jueves juez jueza jugaba jugaban jugador jugadora
jugando jugar jugo jugos juguete juguetes juicio juicios juisio julepe julio julián junio junta juntan juntas junto
juntos junté juntó jura jurado juro jurídica jurídico juró jusgado jusgao justa justicia justificante justificantes
justo juvenil juzgado jóvenes júbilo kabe kabesa kabeza kada kadena kafe kago kaja kalle kama kamara kambie kambio
kamion kamioneta kangoo kanta kara karai karaoke karla karro karta kartas kartel kasa kasi kaye kayo kebrada keda kede
kedo kemo kennedy kenworth keria kermés kien kiere kiero kijada kilo kilos kilómetro kilómetros kinder kinesiólogo
kiosco kiosko kiosquero kise kiso kita kitao kitaron kite kito klinica kole kolibris kome komida komo konbi konose
kontenta kontesto kopia koraje korason korte korto kosa kosas koser koxe kreo kuando kuarto kuatro kuenta kuerpo
kuesta kulpa kuñada kuñao kínder labial labio labios laboral laboratorio laburo lactancia lada lado lados ladra ladrar
ladraron ladridos ladrillo ladrillos ladro ladrona ladró laguna lalo lamenta lamentablemente lamentamos lamento lana
lancha lanzó lanús laptop larga largas largo largos largó laringe laringoscopia lastima lata latas late lateral latido
latidos latigazo latiguillo laundry laura laurel lavabo lavadero lavado lavadora lavanderia lavandería lavando
lavapiés lavar lavaron lavo lavó laxante lazo lean lección leche lechero lector lectura leer leerla leerlas leerlo
legajo legal legista lejos lejía lela lema lempiras lengua lenguaje lente lenteja lentejas lentes leopardo lerda leroy
lesiones lesión letra letrada letrado letras letrero lety levanta levantaba levantada levantado levantar levantarme
levantaron levante levanto levanté levantó leve leyendo leyera leyeron leyo leyó leía leída leído leña león libertad
libra libraba libras libre librero librería libres libreta libretas libro libros licencia licenciada licenciado liceo
licuadora lidia liebre liga ligamento ligera ligero like lima limada limado limonero limones limpia limpiadora
limpiando limpiaparabrisas limpias limpiesa limpieza limpio limpió linares linda linde lindo linea lineal lineales
linkedin linterna lirio lirios lisenciado lista listado listas listo listón litera literal literalmente litio litro
litros liviana livreta livro llagas llama llamaba llamada llamadas llamado llaman llamando llamar llamara llamaran
llamarme llamaron llamas llame llamen llamo llamé llamó llanos llanta llantas llanto llantos llave llavero llaveros
llaves llebo llega llegaba llegada llegadas llegado llegamos llegan llegando llegar llegara llegaron llegas llego
llegue llegué llegó llena llenaron llenas lleno llenos llené llenó lleva llevaba llevaban llevada llevado llevamos
llevan llevar llevara llevarle llevarme llevaron llevarse lleve llevo llevársela llevé llevó llora lloraba lloraban
llorado lloramos lloran llorando llorar llorarle llorarlo llorarás lloras lloraste llore llorente llores lloro llorona
llorones llorosa lloroso llorosos lloré lloró llorón llover llovido lloviendo llovió llovía llueve lluvia llámame
lobby lobo loca local localizada localizador localizó locas locker loco locos locura locutor locutora locutorio lodo
logan logo logopeda logra logro loja loka loko lola loma lomas lomo lona lonchera lonja loquero loquita lorazepam
lorca loro losa lote lotería lourdes lucas lucecita lucero luces lucha lucía ludoteca luego lugar lugares lugo luis
lumbago lumbar lumbre luna lunar lunas lune lunes lupa lupe lupita luses luto luxación lágrima lágrimas lámina lámpara
lápida lápiz láser lástima látex líder límite límites línea líneas líos líquida líquido líquidos lívida lóbulo lópez
maceta macetas machete madera madre madres madrid madrina madrugada madrugadas maestra maestras maestro maestros
magdalena magistrada mago mail maite mala malabares malas maldonado malecón maleta maletas maletero maletín malicia
malita malito mall malla mallorca malo malos mama mamada mamera mami mamita mampara mamá mamás mana manager manana
mancha manchada manchas manches manda mandaba mandado mandan mandando mandao mandar mandara mandarme mandaron mande
manden mandil mando mandé mandíbula mandó maneja manejaba manejando manejar manejo manejé manejó manera manga mangas
mango manguera manguito manicomio manifestación manifestó manifiesta manija manilla manillar maniobra manipulado
maniquí maniquíes mano manojo manolo manos manta mantas mantel mantenimiento mantequilla mantiene manual manubrio
manuela manzana manzanas manzanilla manía mapa mapfre mapuche maqueta maquila maquillaje maquinilla maratón maravilla
marca marcaba marcada marcadas marcado marcados marcapasos marcar marcaron marcas marcela marcha marchara marchita
marchó marco marcos marcó marea mareada mareo mareos mares mareé mareó margen mari mariachi mariachis marica maricón
marido marihuana marina marinero marisa marisol marquesina marqué marrón marta marte martes martillo martirio martín
marzo maría marín masa masajes masajista mascarilla mascota mastica masticar mastico mastín mata mataba matar matarme
mataron matarse mataría matas matasellos mate materia materias maternal maternidad mates mato matricula matriculado
matriculé matriculó matrimonio matrona matrícula matrículas matías mató maullaba maxilofacial mayagüez mayo mayor
mayores mayúsculas mañana mañanas mecedora meche mechero mechones mechón mecánica mecánico medalla media mediación
mediador mediadora medianera mediano medianoche mediante medias medicación medicada medicado medicina medicinas medico
medida medidas medidor medio mediodía medir meditación medía megafonía megas megáfono mejilla mejillas mejor
melancolía melatonina mellizas mellizos mello mema membrete meme memo memoria menciona mencionar mendoza menisco menor
menores menos mensa mensages mensaje mensajero mensajería mensajes menstruación menstruar mental mente mentir mentira
mentiras mentirosa mentol mentí mentón menuda menudo menú mercadillo mercado mercadona mercería merece merecerlo
merecido merendar merezco merkado mesa mesas mesera mesero meseros meses mesilla mesmo meta metadatos metal
metatarsiano mete meten meter meterme meterse meti metida metido metiendo metiera metieron metimos metio metió meto
metro metros metrónomo metálica metálico metí mezcla meñique miami micro microfono microondas micrófono mide midieron
midió mido mied miedes miedito miedo miedoo miedos miedosa miedoso miel miembro miembros miente miento mientras mieo
miercole miercoles mierda migraciones migraña migrañas miguel mija mijita mijo milagro milagros miligramos militar
millones milpa milímetros mina mindfulness mini minibús minimiza ministerio minuta minuto minutos mira miraba miraban
mirada mirado mirador miramos miran mirando mirar mirarla mirarlo mirarme miraron mire miren mirilla miro mirta
mirtazapina mirá mirándome miré miró misa misal misma mismas mismo mismos miss mitad mixto miércoles mnsjs mobil
mochila mochilas moco modelo moderador moderadora moderna modesto modista modo moja mojada mojadas mojado mojao mojar
mojones mojó molde molesta molestar molesto molestó molida molido molino momento monaguillo moneda monedas monitor
monitora monitores monja mono monosílabos monstruo monta montacargas montado montaje montar montaña monte monterrey
montevideo monto monton montó montón monólogo mora morada morado morados moral moratón mordedura mordida mordido
mordio mordisco mordió mordía morelos morena moretones moretón morfina moria morir morirme morí moría moscas mostaza
mostraba mostrador mostré mostró mote motel motivo motivos moto motocicleta motocicletas motor motos mototaxi motril
mover moverme moverse movida movido moviendo moviera movieron movil movilidad movimiento movimientos movistar movió
moví movía mozo moño msjs mucama mucha muchacha muchacho muchachos muchas mucho muchísima muchísimo muda mudado
mudanza mudanzas mudas mude mudo mudos mudé mudó mueble muebles muela muelas muelle muera mueras muerde muerdo muere
muero muerta muertas muerte muertita muerto muertos muestra muestras mueve mueven muevo mujer mujeres mula muleta
muletas mulo multa multaron mundo municipal municipales municipio mural murcia murga muriendo muriera murieron murió
muro muscular museo musho musica musiquita muslo muslos mustia mustio mutua mutual mutualista muxo muñeca muñecas
muñeco máquina máquinas mármol máscara máster máxima médica médico médicos médula mérida métrica métrico mías mínimo
míos mírala mírame módulo móvil móviles músculos música músico nace nacer nacido nacimiento nacional nació nada nadar
nadie nadó nahuel nana naproxeno naranja naranjas narices nariz nasimiento natación nati navaja nave navidad naviera
nayeli nazareno necesita necesitaba necesitar necesito necia negar negarlo negaron negativa negativo negocio negra
negras negro negros negó neiva nelson nemesio nena nene nerbios nerea nervio nervios nerviosa nerviosas nervioso
nerviosos nervión neta neumonía neumólogo neurología neurólogo nevada nevera nicho nick nico niebla niega niego nieta
nietas nieto nietos nieve nieves ninguna ninguno ningún ninio nivel niña niñas niñera niño niños noche nochebuena
noches nochevieja nocturna nocturnas nocturno nocturnos noelia noemí nogal nogales nomas nombra nombrar nombraron
nombre nombres nombró nomás nonbre norma normal norte nose nosotras nosotros nostalgia nota notaba notan notaria
notarial notario notaría notas note noticia noticias noticiero notifica notificaciones notificación notificada
notificado notificaron notificó notita noto noté notó novata novedad novedades novela novelas novena noveno noventa
novia novicia noviembre novio novios noxe nubarrón nube nubes nubla nubló nuca nudillos nudo nuebo nuera nuestra
nuestras nuestro nuestros nueva nuevas nueve nuevo nuevos nula nulidad numeradas numerado numerados numero nunca nunka
nuria nutrióloga náusea náuseas nómina nóminas número números oaxaca obispado obispo objeto objetos obligación
obligada obligado obligó obra obras obserbacion observa observaciones observación observada ocampo ocasiones ocasión
ochenta ocho octava octavo octubre ocular oculista oculto ocupa ocupacional ocupada ocupadas ocupado ocupó ocurre
ocurrido ocurrió odia odiarlo odio odié odontóloga ofende ofendida ofendido ofendió oferta ofertas office oficial
oficina oficinas oficio ofisial ofisina ofrece ofrecido ofrecieron ofreció ofrecí ofrenda ofresio oftalmología
oftalmóloga oftalmólogo oido oidos oiga oigan oigo ojalá ojas ojeras ojerosa ojeroso ojos oler olfato olivos olla
ollas olmo olor olvida olvidado olvidan olvidar olvidarte olvido olvidé olvidó olía omar ombligo ombre onbre once
oncología onda online opaca opel operación operada operado operadora operan operar operario operaron oporto
oportunidad oposición opresión oración oral orario oras orden ordenación ordenadas ordenado ordenador ordenados
ordenanza ordenó ordóñez oreja orejas orfebre orfidal organista orgullo orgullosa orgulloso orgánica orientación
orientador orientadora orificios original originales orilla orina orinar orino oriné orinó orla orquesta orror ortega
ortografía ortopedia ortopédica oscuras oscurece oscuridad oscuro oscuros osito ospital otero otilia otorrino otra
otras otro otros ovarios ovejas oviedo ovillo oxxo oxígeno oyen oyendo oyente oyera oyeran oyeron oído oídos oímos
oírlo pabellón pabor paces paciencia paciente pacientes paco pacífico padece padezco padrastro padre padres padrino
padrón paella paga pagaba pagada pagadas pagado pagados pagan pagando pagar pagaron pagaré paginas pago pague pagué
pagó paja pajarito pala palabra palabras paladar palanca palco palida paliza palma palmas palmo palo paloma palomas
palos palpita palpitaciones palta pana panadera panaderia panadero panadería panamá pancarta pandilla panel panfleto
panfletos panic panico paniko paniqueada pantalla pantallas pantallazo pantallazos pantalán pantalón panteón
pantorrilla panxa panza paola papa papas papel papelera papeleria papelería papeles papeleta papelito papelitos
papelón papi papá papás paquete paquetes paqui para paraa paraba parabrisas paracetamol parachoques parada paradas
paradero parado paraguas paraguay paralizada paralizo paramos paramédico paranoia paranoica parao parar parara pararon
parasol parce parcela parche parcial pare parece parecen parecer parecido pareció parecía pared paredes pareja parejas
parentesco pares parese parezca parezco pariente parió parke parkin parking parkinson parla parlante paro paroxetina
parpadea parque parqueadero parqueo parquero parquímetro parra parrilla parroquia parroquial parte partera partes
participa particular partida partidas partido partidos partir partitura partituras partió parto partí parálisis paré
paró pasa pasaba pasacalle pasada pasadas pasado pasador pasaje pasajera pasajero pasajeros pasamanos pasamontañas
pasamos pasan pasando pasaporte pasar pasara pasaran pasarela pasarme pasaron pascual pase pasea paseo pasillo
pasillos pasiyo pasión paso pasola pasos pasta pastel pastelera pastelería pasteles pastilla pastillas pastillero
pastiyas pasto pastor pastora pasé pasó pata patada patadas patas patatús patente pateo paterna pateó patinete patio
patitas pato patos patricia patrocinada patrona patrulla patrullero patruya patrón pausa pauta pautó pava pavada pavo
pavor pavón payasa payaso país pañal pañales pañuelo pañuelos peaje peatonal pecado pecera peces pecho pedaleando
pedasos pedazo pedazos pedi pediatra pediatría pedida pedido pedidos pedimos pedio pedir pedirle pedirlo pedirme pedo
pedrada pedro pedí pedía pega pegaba pegada pegadas pegado pegados pegamento pegan pegar pegaron pegatina pegatinas
pego pegue pegué pegó peine peino pelada pelado peldaños peleada peleamos pelear peligro peligrosa peligroso pelo
pelos pelota pelotuda peluca peluche peluquera peluquero peluquería pelvis pelé película pena penal penas pendeja
pendiente pendientes pendrive penita penitenciario pensaba pensado pensamientos pensando pensar pensarlo pense pensión
pensé pensó peor pepe peque pequeña pequeño pequé peralta percha perchero percibe perder perderla perderlo perderme
perderte perdi perdia perdida perdidas perdido perdidos perdiendo perdiera perdigón perdio perdió perdon perdona
perdonara perdone perdonen perdono perdoné perdonó perdí perdía perdón perdóname pereza perfil perfiles perforación
perforado perfume pericia pericial periciales perico perimetral perinatal periodista periodo periquitos perita
peritaje perito periódico permanece permanente permiso permite pero peroné perra perrera perrita perrito perro perros
perseguida perseguido persiana persianas persignó persigue persona personaje personal personales personas pesa pesaba
pesada pesadilla pesadillas pesado pesadumbre pesan pesar pesca pescado pescador pescando pescar pese pesera peso
pesos pestañas pestillo pesé petaca petardo peticiones petición petra petrificada peugeot peña phone piano piba pibe
pibes pica picaba picada picado picadura pican picante picaporte pickup pico picor picó pida pide piden pidiendo
pidiera pidieron pidio pidiéndole pidió pido piedad piedra piedras piedritas piel piensa pienso pierde pierden pierdo
pierna piernas pies pieza piezas pijama pika pila pilar pilas pilates pileta pili pillo pilló piloto pimienta pinchada
pinchadas pinchado pincharon pinchazo pinche pincho pinchó pino pinos pinta pintada pintadas pintado pintalabios
pintando pintar pintaron pinto pintor pintura pinté pintó pinza pinzas pipas pipí pique piquete pisa pisada pisadas
pisado pisando pisar piscina pisco piso pisos pisoteada pisotón pista pistola pisé pisó pita pitaba pitan pitando
pitido pito pitó pizarra pizarro pizarrón pizca pizza pizzas pizzería piña piñata placa placas placer plagio plaka
plakas plan plancha planchada planchar planché planeo planes planeta planilla plano planos planta plantas plantel
plantilla plantó plasa plastificada plata plataforma platico plato platos play playa playera playlist plaza plazas
plazo plazos plegable pleito plena pleno plomero plomo plomos pluma plumas plumón plácido plástico plátano pobre
pobrecita poca pocas poco pocos podar podcast poder podia podido podio podrida podría podía podólogo poema poemas
poesía polbo polera poli policial policía policías polideportivo polisia pollo polo pololo polvo polígono pomada pomo
ponce poncho pondría pone ponen ponencia poner ponerle ponerlo ponerme ponerse pones ponga pongan pongas pongo ponia
poniendo ponía popular poquito porche porq porque porro portada portal portales portazo portazos porte portera
porteria portero portería porton portugués portátil portón posada posición positivo poso posparto post posta postal
postales poste poster postes postizas postraumática postraumático postre postres postura potrero potro pozo
practicante prado precaución preceptora precinta precintado precinto precio precios precisar prefecto prefiero prefijo
pregunta preguntaba preguntado preguntan preguntando preguntar preguntara preguntarle preguntarme preguntaron
preguntas pregunten pregunto pregunté preguntó pregón premio prenda prendas prende prender prendida prendidas prendido
prendio prendió prendo prendí prensa preocupa preocupación preocupado preocupadísima prepa prepago preparando prepare
prepárate presa prescripción presencia presenta presentación presentado presentan presente presentes presentimiento
presento presenté presentó presidenta presidente presion presión preso prestada prestado preste presto presté prestó
presume presupuesto prevención preventiva previa prevista prieto prima primaria primas primer primera primeras primero
primeros primo primos principal principio prisa prisión prismáticos privada privado proa probado probador probar
problema problemas probé probó procedimiento procesión proceso procurador procuradora produce productora produjo
profanada profe profesional profesión profesor profesora profesores profunda profundo progenitor programa programado
prohibición prohibido prohibió prometido prometió prometí promoción pronto propaganda propia propias propietario
propina propio propios proposito propuso propósito prorroga prorrogó prosegur protección protector protectora
protegida protegido protesta protestó protocolo protésico proveedor proveedores provincia provisional provoca
provocado provocó provoqué proyecto proyector proyectó prozac prueba pruebas pruebo práctica prácticas préstamo
préstamos prórroga próspero prótesis próxima próximo psico psicología psicológica psicológico psicopedagoga
psicoterapia psicóloga psicólogo psiquiatra psiquiatras psiquiatría psiquiátrica psiquiátricas psiquiátrico publica
publicación publicada publicado publicar publicaron publicidad publico publicó publique publiqué pude pudiera pudo
pudor pudre puebla pueblo pueblos pueda puedas puede pueden puedes puedo puelta puente puentes puerta puertas puerto
pues puesta puestas puestero puesto puestos pujó pulga pulgar pulgas pulmón pulpería pulsaciones pulsera pulso pulsé
pulsó punción punta puntada puntadas puntas puntería puntillas punto puntos puntuación puntual punzada punzón pupitre
pura puri puro puros puré puse pusiera pusieran pusieron pusilánime pusimos puso puñados puñalada puñetazo puñetazos
puño puños página páginas pájaros pálida pálido pánfila pánico párpado párpados párrafo párrafos párroco pélvico
pérdida pérez pésame pétalo pétalos póliza pómulo pósit póster púas pública público públicos púlpito qede qedo quad
quebrada quebrado quebré quebró quechua queda quedaba quedaban quedado quedamos quedan quedando quedar quedara
quedarme quedaron quedarse quede quedo quedé quedó queja quejas quejó quema quemada quemado quemados quemadura
quemaduras queman quemar quemara quemaron queme quemo quemé quemó quepo querella querellado querer quererlo quererme
quererte queria querida querido queriendo querétaro quería querían quesada queso quetiapina quetzales quicio quiebra
quien quiera quiere quieren quieres quiero quieta quieto quijada quilmes quimio quince quinceañera quiniela quinientos
quinta quinto quiosco quiroga quirófano quise quisiera quiso quispe quita quitaban quitado quitan quitando quitar
quitara quitaran quitarme quitaron quitarse quite quiten quito quité quitó quizá quién química rabadilla rabia rabiosa
rabioso radar radiador radiante radio radiografía radiografías radiqué raid raja rajada rajado rajó rama ramas rambla
ramiro ramo ramos rampa ramírez ramón rancho ranura rapado rara raro rasca rascaba rascar rasco rasguño rasguños rasgó
raspa raspada raspado raspones raspé raspón rastreador rastro rata raticida ratificación ratificar ratifiqué ratito
rato ratos ratón raya rayada rayado rayas rayo rayos rayó rayón razón raíz reacción reactiva real rebeca rebotó recado
recados recaí rece recelo recelosa recen recepcionista recepción receso receta recetado recetaron recetas recetó
rechacé rechaza rechazó rechinan rechinar rechino recibe recibida recibido recibidor recibiera recibieron recibir
recibió recibo recibos recibí reciclaje reciente recinto recitó recivo recién reclama reclamaciones reclamación
reclamada reclamado reclamar reclamo reclamos reclamé reclamó recoge recogen recoger recogerlos recogida recogido
recogiera recogieron recogió recogí recogía recoja recojan recojo recomendación recomendaron recomendó recomienda
recompensa reconforta reconoce reconocer reconocimiento reconoció reconocí reconozco recordaba recordar recordatorio
recorre recorrido recorrió recortada recortadas recortado recorte recortes recortó recreo recreos recrimina recto
rector rectora rectorado rectoría recuento recuerda recuerdo recuerdos recuperación recuperado recuperamos recuperé
recuperó recurre recurrir recurrió recurrí recurso recursos redacción redacta redacto redes redonda reducción
redujeron reembolso reenviado reenviaron reenvié reenvió refiere reflectante reflejado reflejo reflejos reforma
refresco refrescos refri refrigerador refugio regadera regala regalado regalaron regalo regalos regalé regaló regando
regar regañada regañadientes regaño regañó regional registra registrada registrado registradora registraron registro
registros registró regla reglamento regresa regresar regresaron regrese regreso regresé regresó regularidad regó
rehabilitación rehúsa reina reitera reja rejas rejilla relaciona relación relajante relata relatar relato releo relevo
rellano rellena relleno rellené rellenó reloj remate remedio remedios remis remisero remite remitente remitida
remitido remito remo remolque remordimiento remordimientos remoto removió remuerde remís renault rencor rendida
rendija rendimiento renfe renglones renglón reniec renovar renta rentó renuncia renuncié renunció reparación reparte
repartidor repartidora repartiendo repartir repartió reparto repartí repartía repele repelús repente repetido repetir
repetirlo repetí repetía repite repitiera repitió repito reporta reportada reportado reporte reportes reports reporté
reportó reposo represalias representada representado representante represento reprocha reprocho repuesto repugna
repugnancia requerido requerimiento resaca resbala resbalaba resbalé resbaló rescate rescoldo resentida reserva
reservada reservado reservar reservas reservó reseña reseñas resfriada resguardo reside residencia residencial
residente residentes resignación resignada resina resolución resonancia respaldo respeto respingo respira respiraba
respiración respirando respirar respire respiro respiré responde respondió respondí responsable respuesta respuestas
restaurante resto restos resuelve resulta resultado resultó resume resumen retengo retiene retira retirada retirado
retiran retirar retirara retiraran retiraron retire retiro retiros retiré retiró retoma retomado retomé retomó
retorció retortijones retortijón retraso retrato retrocedió retrovisor retuvo retén retó reubicada reuniones reunió
reunión revelado reventar reventó reversa reverso revienta revisa revisamos revisar revisara revisaron revise revisión
reviso revisor revista revistas revisé revisó revolvió revuelta revuelve revuelven revés reyes reza rezaba rezando
rezar rezara rezo reía reían reído reímos reír reírme reírse reúne rico ride ridícula ridículo riega riego riel riendo
riendose rieron riesgo riesgos rifa rifle rincones rincón rinde rindo risa risas risueña rita ritmo rivadavia rival
rivas rivotril riéndose riñón roba robaba robada robado robar robaron roble roblox robo robot robé robó roce roció
rocola rocío rodadas rodaje rodeado rodearon rodilla rodillas rodillazo rodiya rodó rogar rogó roja rojas rojo rojos
rollo roma romería rompe romper romperle rompieron rompio rompió rompo rompí ronca ronchas ronco ronda rondó ronka
ronpio ronquera ronquido roomie roommate roosevelt ropa ropero ropita roque rosa rosal rosales rosario rosas rota
rotas roto rotonda rotos rotulado rotulador rotura router rozó rravia rrhh rubia rubio rubén rubí rueda ruedas ruego
ruido ruidos ruina ruiz rumbo rumores ruptura rural ruta ruth rutina rápida rápido régimen rían ríen ríes rígida
rígido ríos rótula rótulo sabado sabe sabemos saben saber saberlo sabes sabido sabor sabroso sabía saca sacaba sacaban
sacada sacado sacamos sacan sacando sacar sacara sacaran sacarme sacaron sacerdote saco sacos sacristán sacristía
sacudió sacó sakaron sako sala salame salas salchicha salchichas saldo sale salen sales salga salgo sali salida
salidas salido saliendo saliera salieron salimos salio salir salita saliva salió salon salpicadero salsa salta saltan
saltar saltaron salte salto saltos salté saltó salud saluda saludaba saludan saludando saludarlo salude saludo saludos
saludé saludó salva salvador salvavidas salvo salvó salí salía salían salón samur sana sanatorio sandalias sandía
sangra sangrado sangran sangrar sangre sangro sangré sangró sanidad sanitaria sano santa santiago santiguó santo
santos sapato sapatos sapo saque saqué sargento sarpullido sartén satisfacción satisfecha saturación saudade savado
save saver savia school scouts sean seat seca secador secar secas sección seco secretaria secretario secretaría sector
secundaria secó sedación sedada sedante sedaron sede segui seguia seguidas seguido seguidores seguidos seguimiento
seguimos seguir seguirme segun segunda segundo segundos segura seguridad seguro seguros seguí seguía seguían según
seis selección selfie sella sellada sellado sello sellos sellé selló selular semaforo semana semanal semanas semestre
semillas seminario semáforo semáforos sencillo senderismo senior sensación sensibilidad sensible sensor sentada
sentado sentao sentar sentara sentarme sentaron sentarse sente sentencia senti sentia sentido sentimental sentimiento
sentimientos sentimos sentir sentirme sentirse sento senté sentí sentía sentó sepa sepan separa separación separado
separadores separados separamos separarnos separaron separo separó sepas seprona septiembre sequé serafín serca serena
serenata serenazgo serenidad sereno seria serie serio sermón serrado serradura serrano serro serrín serró sertralina
servicio servicios servido servidor servidora servilleta serví será seré sería sesenta sesiones sesión setenta seto
severa severo sevilla sexta sexto seña señal señala señalaba señalar señales señalé señaló señas seño señor señora
señoras señores señorita señoría shock shower sicologa sicologo sido sidra siembra siempre sien siendo sienes sienpre
sienta siente sientes siento sierpes sierra siesta siete siga sigan sige sigio signo signos sigo sigue siguen sigues
siguiendo siguiente siguiera siguieron siguio siguió sikologa sikologo silba silbaba silbando silbato silbatos silbido
silbó silencio silencios silicona silla sillas sillita sillín sillón silueta simple simpática simpático simulacro
sindical sindicato siniestro sino sintiéndome sintió siquiatra siquiera sirbe sirena sirve sirvió sirvo sistema
sistemas sita sitio sitios situación sivil sobra sobraba sobre sobrecogida sobredosis sobremesa sobres sobresalta
sobresalto sobresaltos sobreseimiento sobri sobrina sobrino sobrinos socia social sociales sociedad socio socios
socorrista socorro sofoco sofocos sofá soga sola solapas solas soldada soldado soldadura soldó soledad soles solicita
solicitado solicitante solicitud solicitudes solicité solicitó solita solito sollozaba sollozo sollozos solo solos
soltaba soltado soltar soltara soltarme soltaron soltera solto solté soltó solís sombra sombras sombrero sombrilla
somos sonaba sonar sonaron sonbra sonda sonido sono sonreí sonreía sonreír sonriendo sonriente sonrisa sonrisas sonrió
sonríe sonrío sonámbula sonó sopa soplar soplete sopló soponcio soporta soporte soporto sorda sordera sordo soria
soriana sorprende sorprendió sorpresa sorteo sosa sosiego sospecha sospecho sospechoso sostener sostiene sostuvo
sotano soto sovre sovrino soñé spray staba stan stava sticker stickers stilnox stoi stop stoy strava stube suba
subasta sube suben subida subido subiendo subiera subieron subimos subio subir subirse subió sublingual subo
suboficial subrayada subrayadas subrayado subrayó subtítulos subí subía suceso sucesos sucia sucio sucre sucursal suda
sudaba sudaban sudada sudadera sudan sudando sudar sudo sudor sudoración sudores sudé suegra suegro suegros suela
suelde sueldo suele suelo suelos suelta sueltas suelto sueltos suena suenan suene sueno suero suerte sueña sueño
sueños sufre sufrido sufriendo sufrimiento sufrir sufrió sufro sufrí sufría sugerencias suicida suicidas suicidio
sujeta sujeto sujetó sulfadiazina suman sumario sumida sumido supe super supera superior superiora supermercado
supervisor supervisora supiera suplente suplica supo supuesto surco surcos surf surtidor suscribe suscripción suscrita
suspende suspendido suspendieron suspendió suspendí suspensión suspenso suspira suspiro suspiros suspiró sustito
sustituta sustituto sustituyó susto sustos susurra susurros susurró sutura suya suyas suyo suyos suéter sábado sábados
sábana sábanas séptima séptimo síndrome síntomas sólido sólo sótano súper taba tabaco tabique tabla tablas tablero
tablet tableta tablón tachada tachado tachados tacho tachó taco tacones tacos tacón tafil tajo taksi taladro talavera
talca talla tallas taller talleres talones talón tamales tamaño tambien también tambor tampoco tanatorio tanbien tango
tanque tanta tantito tanto tantos tapa tapaba tapada tapado tapados tapar taparon tapas tape tapete tapia tapió tapo
taponamiento tapones tapé tapó tapón taquicardia taquicardias taquilla taquillera taquígrafa tarada tarda tardanza
tardaron tarde tardes tardo tardé tardó tarea tareas targeta tarifa tarima tarjeta tarjetas tarot tarragona tarro
tarta tartamudeaba tartamudear tartamudeo tartas tasador tasas tatuado tatuador tatuaje tatuó taxi taxis taxista
taxistas taxímetro taza tazas tdos teatro techo teclado tecleo tecleé tecleó teja tejado tejas tejí tejía tela telar
telcel tele teleasistencia telefonillo telefono telefónica telegram telegrama telele telenovela teleobjetivo
televisión televisor teléfono teléfonos tema temblaba temblaban tembladera temblando temblar temblaron temblarás
temblava tembleque temblor temblores temblorosa temblé tembló teme temer temerosa temiendo temo temor temores
temperatura templo temporada temporal temprano temía tenblando tencha tendedero tender tendera tendero tendida tendido
tendió tendones tendrá tendré tendría tendón tenedor tenemos tener tenerlo tenerme tenga tengas tengo tenia tenido
teniendo teniente tenis tensa tensional tensión tenso tensó tenés tenía tenían tept terapeuta terapia terapias
terapéutica terapéutico tercer tercera tercero terceros tere teresa termina terminada terminado terminal terminamos
terminar termino terminé terminó termo termostato ternura terraza terreno terrible terror terrores teruel tesis
tesorera tesorero test testamento testigo testigos testimonio texto textual tianguis tibia tica ticket tickets tics
tiembla tiemblan tiemblas tiemble tiemblen tiembles tiemblo tiempo tienda tiendita tiendo tiene tienen tienes tierra
tiesa tieso tijera tijeras tijuana tiket tiktok tila timbrazo timbrazos timbre timbres timvre tina tinaco tinacos
tinder tino tinta tinto tintorería tintos tipo tipos tique tiques tira tiraba tirada tirado tirando tirao tirar
tirarme tiraron tirarse tiras tire tirita tiritaba tiritando tiritar tiritona tirité tiro tiroides tirria tiré tiró
tirón titula titulada titulado titular tituló tiza tlalpan tngo toalla toallas tobillera tobillo tobillos tobogán toca
tocaba tocada tocado tocan tocando tocar tocara tocarla tocarlo tocaron toco tocó toda todas todavía todo todos toga
toka toke toldo toledo tolero toluca toma tomaba tomada tomadas tomado tomamos toman tomando tomar tomara tomarme
tomaron tomas tomate tomates tome tomo tomografía tomás tomé tomó toni tono tonta tontería tonterías tonto tope topo
topógrafo toque toquen toques toqué torcida torcido torció tormenta torneo tornillo tornillos torniquete torno toro
toros torpe torpeza torre torta tortillas tortillería tortuga torácico tose toser toso total tour tovar toxicología
toñi toño traba trabada trabaja trabajaba trabajador trabajadora trabajando trabajar trabajo trabajos trabajé trabajó
trabo trabó tractor traducción traductor tradujo traduzco trae traen traer traga tragado tragaluz tragando tragar
tragara trago tragué tragó traia traicionada traidora traigo traila trailer traje trajera trajeron trajo tramadol
tramita tramo trampa trampilla tranca trancada trancado tranco tranki trankimazin tranqila tranquera tranqui tranquila
tranquilidad tranquiliza tranquilizantes tranquilo trans transcribe transcribió transcribo transcripción transferencia
transferencias transmilenio transmisión transmite transmitió transparente transporte tranviario tranvía trapeador
trapecio trapo trapos tras trasera trasero traslada trasladaron traslado traslados trasladó trasnocho trastero
trastorno trata tratamiento tratan tratante trato trauma traumada traumatismo traumatología traumatólogo travaja
travajo través trayecto trazodona traía traían traído trece treinta tremenda tremendo tren trenes trenza trepado
trepar trepó tres triaje triana tribuna tribunal tribunales trimestre trinchera trino tripa tripas triste tristes
tristesa tristeza tristona tristán tristísimo triunfo trizas trizte troca troka tronco tropecé tropical trozo trozos
trsite trucha truco trujillo tráfico trágame tráiler trámite tránsito tráquea trío trípode tsuru tube tubería tubo
tuerca tuercas tuit tumba tumbado tumbarme tumbaron tumbo tumbó tuna turismo turista turistas turnan turno turnos
turístico tutor tutora tutoría tuve tuviera tuvieron tuvo tuya tuyo tuétano táper técnica técnico térmica tétanos tías
tímpano tíos título títulos tómbola tóner tórax túnel túneles túnica uber ubicaciones ubicación ujier ultima umbral
unam unanimidad unas unidad uniforme universidad universitaria universitario unos untó urbanización urbano urgencia
urgencias urgente urticaria urólogo usaba usada usado usando usar usara usera usted ustedes usuaria usuarias usuario
utilero utillero uzuaria uñas vaca vacaciones vacas vaciado vacio vacié vació vacuna vacunas vacía vacías vacío vado
vagón vaho vahído vajilla vajo valcon vale valencia valeriana valga valgo valiente valija valium valla valle vallecas
valor valoración vals vamos vanco vanko vapor varicela varios varón vaso vasos vasura vaya vayas vaño vean veas veces
vecina vecinal vecinas vecino vecinos vega vehículo veinte veintidós veintiséis veintitrés vejiga vela velador
veladora velas velatorio velo velorio venado venas vence vencida venció venda vendada vendado vendaje vende vendedor
vendedora vender vendido vendiendo vendieron vendimia vendió vendo vendrá vendí vendía vendó veneno venga vengo venia
venido venir venlafaxina venta ventana ventanas ventanilla ventanillas ventanita ventanuco ventilador venía veníamos
venían verano veras verbal verbaliza verbena verda verdad verdadera verde verdes verdulero verdulería verduras vereda
veredicto verguensa verguenza vergüenza verificación verja verla verlas verle verlo verlos verme versa versión verso
versos versículo versículos verte verás veses vesina vesino vespa vestida vestido vestir vestirme vestuario vestíbulo
vesícula vete veterinaria veterinario vezina veía veían viajaba viajar viaje viajero viajeros viajes viajo viajé viajó
vibra vibración vibrar vicario vicente vici vida vidal video videoconferencia videojuego videollamada videoportero
videos vidriera vidrio vidrios vieja viejas viejita viejito viejo viejos vien viendo viene vienen viento vientre viera
vieran vieras viernes vieron viga vigente vigila vigilaba vigilada vigilan vigilancia vigilante vigilar vigilia vigilo
vigiló vigo vijilante villa vilo vimos vine viniendo viniera vinieron vino vinos vinted violencia violinista
violonchelo violín virgen virtual visa visible visiblemente visita visitante visitas visito visitó visión vista vistas
viste visto vitoria vitrina vitrinas viuda viudo viva vive viven vivero vives vivienda viviendo viviera vivimos vivir
vivo vivía vocación vocal vocecita voces vocho vodka volante volantes volar volcado volcó volsa voltear volteo volteó
voltios volumen voluntad voluntaria voluntario volvemos volver volveré volvería volviendo volviera volvieron volvimos
volvio volvió volví volvía vomita vomitando vomitar vomite vomito vomité vomitó votación votar votaron voto votos votó
vruta vuelco vuelo vuelta vueltas vuelto vuelva vuelve vuelvo vuson válvula váter vértebras vértigo vértigos vías
víctima víctimas vídeo vídeos víspera vómito vómitos walkie wallapop wasap wawa weon weón whatsapp wifi wilmer xica
xofer xàtiva yama yamada yamadas yamaron yame yamo yanta yantas yape yave yaves yebo yega yego yegua yema yendo yerba
yerno yesenia yeso yeva yevao yevar yevaron yevo yoga yogur yogures yora yoraba yorando yorar yore yoro yorona yuca
yuyu zaguán zamora zanja zapatero zapatería zapatilla zapatillas zapato zapatos zara zaragoza zelle zinc zodiac zombi
zona zoom zozobra zumba zumban zumbido zumo zurda zurdo ábreme ácido álbum álvaro ámbar ángel ángeles ángulo ánimo
árabe árbitro árbol área ático ávila éramos ética éxito íbamos índice íntimo ñembyasy ñuñoa ódiame óleo ómnibus óptica
órgano óscar úlcera última últimas último últimos única único útil
`
    .trim()
    .split(/\s+/),
);
