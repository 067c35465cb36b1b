// The words of four letters and more that stand 3 times or more in the marked tables. Made by scripts/wording/learn.mjs.

export const tableWords: ReadonlySet<string> = new Set(
  `
abajo abandonada abandonado abandono abandoné abandonó abanico abasto abatida aber abia abierta abiertas abierto
abiertos abla ablar ablo abochornado abogada abogado abogados abollado abolladura abono abordó aborto abra abrace
abracé abran abras abrasión abraza abrazaba abrazada abrazado abrazamos abrazar abrazara abrazarlo abrazo abrazó abre
abren abri abriendo abriera abrieron abrigo abril abrimos abrio abrir abrirla abrirle abrirlo abrió abro abrí abría
absolutamente absoluto absuelto abue abuela abuelita abuelito abuelo abuelos aburre aburrida aburrido aburrimiento
acaba acababa acabada acabado acabamos acaban acabar acabaron acabe acabo acabé acabó academia acalambran acalambró
acaso accede accedió acceso accesos accidente accionado aceite aceituna aceitunas acelera aceleró acento acepta
aceptado aceptaron acepto acepté aceptó acequia acera acerca acercarse acerco acercó acero acerque acertaba acertó
acetona acidez aclara aclaro acogida acojonada acojonado acomodador acomodaron acompaña acompañaba acompañada
acompañado acompañamiento acompañante acompañara acompañe acompaño acompañé acompañó acondicionado aconsejó acordaba
acordado acordamos acordar acordarme acorde acordeón acordé acordó acorralada acosa acosada acosado acosador acosadora
acosan acoso acostada acostado acostar acostarme acosté acredita acreditación acta actas actitud activa activado
activó acto actor actora actos actual actuaria actuario actuó acude acudió acudí acuerda acuerdo acuesta acuestan
acuesto acurrucada acusa acusación acusado acuse acústico adaptado adaptativo adelantado adelante adelantó adelgacé
adelgazado además adentro adhesiva adhesivo adicciones adiós adjunta adjuntan adjuntar adjuntas adjunto adjuntó admin
administra administración administrador administradora administrativa administrativo admirador admisión admite
admitieron admitir admitió admito adolescente adopción adoptó adornos adoro adrede adscripta aduana adulta adulto
adultos advirtió aerolínea aeropuerto aerosol afecta afectada afectado afectó afeitar afiche afilador afiliada
afinador afirma afirmó aflige afligido afligidos afloja aflojado aflojan aflojaron aflojó afonía aftas afuera afónica
agachada agachado agacharme agacho agaché agachó agallas agarra agarraba agarrada agarrado agarrar agarrarme agarraron
agarre agarro agarrotada agarré agarró agencia agenda agente agentes agitado agitó agobia agobiada agorafobia agosto
agota agotada agotadas agotado agotamiento agotó agraciada agradecida agradecido agradecimiento agradecí agradezco
agregar agrego agregó agresivo agresión agresor agrícola agua aguacero aguanta aguantaba aguantando aguantar aguanto
aguanté aguantó aguardiente aguaron aguarrás aguas aguayo agudo agudos aguela aguilar aguinaldo aguja agujas agujero
agujeros agujetas aguó agüitado ahijada ahijado ahoga ahogada ahogado ahogo ahogué ahogó ahora ahorita ahorro ahorros
aier airbnb aire airtag aislante aita ajedrez ajena ajeno ajustador ajustaron alacrán alado alambrado alambre alambres
alameda alao alarido alarma alarmas alas albacete albarán albañil alberca albergue alborotadas alborotaron alcalde
alcaldía alcalá alcampo alcance alcancé alcantarilla alcanza alcanzar alcanzó alcohol alcohólica alcohólicos alcorcón
aldea alega alegra alegrarme alegre alegres alegria alegro alegré alegría alegrías alegró alegó alejado alejamiento
alemana alemán alergia alerta aleta alfajores alfiler alfileres alfombra alfombras alfombrilla alféizar algo algodón
alguacil alguien alguna algunas alguno alias alibio alicate aliento alimento alivia aliviada aliviado alivio aller
alli allá allí alma almacenero almacén almohada almuerza almuerzo alojó alopecia alprazolam alquila alquilada
alquilado alquiler alquilo alquiló alrededor alta altar altas altavoces altavoz altera alterada alterado alteré alteró
altillo alto altoparlante altura alturas alude aluminio alumna alumnas alumno alumnos alzó alérgica amable amado
amador amanece amanecer amaneci amanecieron amaneció amanecí amanesio amanezco amansa amar amarga amargada amargado
amargo amargura amargó amarilla amarillo amarra amarrada amarrado amarre amarro amarró amasar amazon ambas ambientador
ambiente ambos ambre ambulancia ambulancias ambulatorio amenaza amenazada amenazado amenazas amenazó amiga amigas
amigo amigos amistad amistades amistoso amnesia amor amores amoxicilina ampa amparo ampliación ampliar amplió amplíe
ampolla ampollas américas analgésico analgésicos analizar analítica analíticas ancha ancho anciana anciano ancianos
ancla anda andaba andaban andador andamio andan andando andar andava ande ando andrés anduve andén anemia anestesia
anexo anexos angel anginas angostura angustia angustiada angustiado angustias angustió anillo anillos anima animada
animador animal animales animalito animo aniversario anoche anochece anorexia anota anotaciones anotación anotada
anotado anotador anotados anotar anotaron anote anoto anoté anotó anoxe anselmo ansia ansias ansiedad ansiolítico
ansiolíticos ansiosa ansioso ante anteanoche anteayer antebrazo antecedente antecedentes antena anterior anteriores
antes antibiótico anticipo antidepresivo antidepresivos antier antigua antiguo antihistamínico antiinflamatorio
antipánico antirrábica antitetánica antofagasta antonio anual anuario anula anulada anulado anular anularon anulé
anuló anuncia anunciaron anuncio anuncios anunció análisis anís anónima anónimas anónimo anónimos aora apaga apagada
apagadas apagado apagando apagao apagar apagaron apage apago apague apagué apagó apagón apaleado aparador aparatito
aparato aparatos aparca aparcado aparcamiento aparcar aparco aparcó aparece aparecer aparecieron aparecio apareció
aparecía aparesio aparezca aparezco aparqué apartado apartamento aparte aparto aparté apartó apelación apellida
apellido apellidos apeló apena apenada apenado apenas apendicitis apertura aperturas apetece apetito apeyido apio
aplastada aplastó aplaudieron aplaudir aplaudió aplaudía aplazamiento aplazó aplicación apoderado apoderados apodo
aporta aportado aportan aportar aportó apostó apoya apoyada apoyado apoyar apoyo apoyó aprecia aprenda aprende
aprender aprendido aprendiz aprendió aprendo aprendí apretaba apretada apretado apretados apretar apretaran apretarla
apreté apretó apretón aprieta aprieto aprobada aprobado aprobaron aprobé aprobó aproveche aprovechó apunta apuntada
apuntadas apuntado apuntamos apuntando apuntar apuntara apuntaron apunte apuntes apunto apunté apuntó apurado apuro
apática aquel aquella aquello aqui aquí arañazos arañó arbitro arbol arcada arcadas arce archivadas archivado
archivador archivaron archivo archivos archivé archivó arco arcén arde ardida ardiendo ardió ardor ardía ardían area
arena arepas arequipa arete aretes argentino arisca arma armario armas arnés arquitecto arranca arrancada arrancadas
arrancado arrancar arrancarme arranco arrancó arranque arranqué arras arrastra arrastrando arrastrar arrastre arrastro
arrastró arrecha arregla arreglaba arreglado arreglar arreglarlo arreglaron arreglarse arreglo arregló arrendador
arrendó arrepentida arrepentido arrepentir arrepiente arrepiento arresto arriba arriendo arrimo arriva arrodilló
arrojó arroyo arroz arrugado arruinado arruinó arta arte artes articulado articular arto arturo artículo arzobispado
asada asado asalto asamblea asambleas ascendido ascenso ascensor ascensores ascensorista asco ascuas asegura
aseguradora aseguró aseite asensor asentado aseo aser aserradero asesora asiendo asiento asientos asigna asignado
asignaron asignó asilo asiste asistencia asistenta asistente asistentes asistida asistido asistir asistió asko asma
asociación asociada asociado asoma asome asomo asomé asomó asotea aspiradora asqueada asta astilla astillada astillado
asul asunto asuntos asusta asustada asustadas asustadita asustadiza asustado asustados asustadísima asustadísimo
asustaita asustan asustao asustar asustarme asustaron asuste asustes asusto asusté asustó asústate atacado atada
atadas atado atados ataque ataques atascó ataúd atemorizada atemorizado atención atendemos atender atendida atendido
atendiera atendieron atendio atendió atendí atendía aterra aterrada aterrado aterrorizada aterrorizado aterrorizados
atestado atiende atienden atiendo atino atocha atol atole atolondrada atorado atormentada atrae atragantó atrancada
atrapada atras atrasado atravesada atravesado atreve atreverme atrevo atreví atrevía atribuye atril atrio atropello
atropelló atroz atrás aturdida audiencia audiensia audifonos audio audiometría audios auditorio audífono audífonos
aula aunq aunque aura aurelio auricular auriculares aurora ausencia ausente auto autoayuda autobuses autobús autocar
autoescuela autoestima autolesiones autolesiono autolítico automático autopista autor autora autoriza autorización
autorizada autorizadas autorizado autorizó autos auxiliar auxilio aval avalista avanzar avenida avento aventó aveo
avergonzada avergonzado avergüenza avergüenzo averiguó aversión avería avia avienta avierta avion avioneta avisa
avisada avisado avisamos avisar avisara avisarle avisarme avisaron avise aviso avisos avispa avisé avisó avión avogada
avogado avri avuelo aweoná ayacucho ayer ayuda ayudante ayudarme ayudo ayudé ayudó ayunas ayuno ayuntamiento ayúdame
azada azafata azahar azotea azul azulejo azulejos azules azustada azúcar añade añadida añadido añadió añorando años
babia baby baca bachillerato baila bailaba bailan bailando bailar baile bailo bailé bailén baja bajaba bajada bajadas
bajado bajamos bajan bajando bajar bajara bajaran bajarle bajarme bajaron bajarse bajas baje bajito bajo bajon bajos
bajé bajó bajón bala balanza balboa balcon balcón balde balderas baldosa baldosas balneario balón bambalinas banca
banco bancos banda bandeja bandera bando banka banketa banko banqueta banquete banquillo baquedano baraja baranda
barandal barandilla barato barba barbacoa barbaridad barbero barbería barbilla barca barco barda barman barra barranca
barranco barranquilla barre barrendero barrer barrera barriendo barriga barrio barrios barrió barro base basilio
basilisco basta bastante bastidor bastón basura basuras basurero bata bate batería bautismo bautizo bautizó bayamón
bazar bazo baña bañado bañador bañarme bañe bañera baño baños bañé baúl beatriz bebe bebedero beber bebida bebo bebé
bebí beca becaria becario beces bedel bellas belleza bello belén bencina bende bendición bendio bendita bendito bendo
beneficiaria beneficiario benga bengala bengo benia benido benir bentana benzodiacepinas benzos berdad berguensa
berguenza berlo bermúdez berreaba berrinche berta bese beses besina besino beso besos bestuario besé besó betis beto
bezino biberón bibir biblia biblioteca bibliotecaria bicarbonato bicho bici bicicleta bicicletas bida bideo bidrio
bidón bieja bien biene bienes bienestar bienvenida biernes bigote bigotes bilbao bilis billar billete billetera
billetes bingo bino binoculares biológica biológico biombo bisabuela bisagra bisi bisturí bitácora bivo bizcocho bizum
blanca blancas blanco blancos blanda blandengue blando blog bloque bloquea bloqueada bloqueado bloquearlo bloquearon
bloquee bloqueo bloqueé bloqueó bluetooth blusa blíster blísteres boba bobo boca bocadillo bocado bochorno bocina boda
bodas bodega boedo bofetada bogotá boka bola bolas bolbio bolero boleta boletas boleto boletos boletín boli boliche
bolita bolivia bolivianos bolsa bolsas bolsillo bolsillos bolsita bolso boluda bolvi bolvio bolígrafo bolívar bomba
bombardino bombero bomberos bombilla bombillas bombo bombona bombones bombín bomito bondi bonita bonito bono borda
bordado bordar borde bordillo bordo borja borra borracha borrachera borracho borrada borrado borrador borran borrar
borrara borrarlo borraron borre borrego borro borrosa borroso borré borró borrón bosina bosque bostezaba bostezó bota
botado botar botaron botas bote botella botellas botes botica botiquín boto botones boté botó botón boya braille brasa
braso brava bravo brazalete brazo brazos brecha breve brida bridas brigada brinca brincaba brincar brinco brincos
brincó brindis brindo brindó brinqué brocha broche broma bromas bromea bromeó bronca brote bruja bruno bruta bruto
bruxismo brújula bucear buceo bucle buelta bueltas buelto buelva buen buena buenas buenavista bueno buenos buey bufaba
bufanda bufete bufó bujía bulnes bulto burgos burla burlada burló burofax burofaxes burra burro busca buscaba buscado
buscador buscan buscando buscar buscara buscarla buscarlo buscarme busco buscándolo buscó buses buseta buson busque
busqué butaca butacas butanero butano buzón bárbara bárbaro báscula búho caacupé cabales caballero caballo caballos
cabaña cabe cabeceo cabecera cabello cabelludo cabesa cabestrillo cabestro cabeza cabezas cabezazo cabildo cabina
cabizbaja cabizbajo cable cables cabo cabra cabras cabreada cabreado cabreo cabro cabía cachetada cachorro cachucha
cactus cada cadena cadenita cadera cadete caduca caducado caducó caen caer cafe cafetera cafetería café cafés cagada
cagado cagao cagar cagazo caguas cagué cagá caiga caigo caja cajal cajas cajera cajero cajita cajones cajuela cajón
cala calabozo calambre calambres calavera calcada calcetines calcetín calcomanía calcula calculo calcáneo caldera
calderas calderón caldo calefacción calefón calendario calentura cali calibre calidad calienta caliente calientes call
calla callada callado callados callar callara callarme callaron calle callejero callejón calles callo callé calló
calma calmaba calmante calmantes calmarme calor calva calvario calvo calígrafo caló cama camara camarera camarero
camarote camas cambia cambiaba cambiada cambiado cambiados cambiamos cambian cambiando cambiar cambiara cambiaran
cambiarme cambiaron cambiarse cambie cambien cambio cambios cambié cambió camerino camila camilla camillero camina
caminaba caminando caminar caminara caminata camine camino caminos caminé caminó camion camionero camiones camioneta
camisa camisas camiseta camisetas camisón camión campamento campana campanas campante campaña campeona campeonato
campera campeón camping campo campus cana canadá canal canario canarios canas canasta canasto canbio cancela cancelada
cancelado cancelaron cancelo cancelé canceló cancha cancion canciones canción candado candados candela canela canguelo
canicas canilla canina cansa cansada cansado cansancio canse canso cansé cansó canta cantaba cantando cantante cantar
cantaron cante cantidad cantina canto canté cantó capa capatas capataz capaz capellán capilla capirote capital
capitanía capitán capota caps captura capturas captó capucha capítulo capítulos capó cara carabina carabineros carajo
caramelo caramelos caras caravana carbón carcajada carcajadas carcome cardiólogo careo careta carga cargaba cargada
cargador cargando cargar cargo cargos cargue cargué cargó carillas carita cariño carla carmen carnaval carne carnet
carnicero carnicería carné caro carolina carpa carpeta carpetas carpiano carpintero carraspea carrefour carrera
carreras carrete carretera carretilla carril carriola carrito carro carros carroza carta cartagena cartas cartel
carteles cartelito cartera cartero cartilla cartucho cartulina cartílago cartón carácter casa casaca casada casado
casamiento casamos casas cascabel cascabeles casco cascos casera casero caserío caseta casete cash casi casilla
casillas casillero casino casita caso casquillo casquillos castañeteaban castañeteando castañuelas castellano castigo
castilla casting casualidad casé casó cata catalán catastro catedral catequesis catequista catering catorce catre
catálogo caución causa causado causas causó cautelar caye cayendo cayera cayeron cayo cayó caza cazadora caía caían
caída caído caña cebolla cebra cede cedió cedí cefalea cefaleas ceja cejas celador celadora celadores celda celebrando
celebrar celebró celeste celo celos celosa celoso celotipia celu celular celulares cementerio cemento cena cenado
cenar cenas cencerro cene cenicero ceniza cenizas ceno censo center central centralita centro centímetro centímetros
cené cenó cepillo cera cerca cercanías cerco cerdo cerebro ceremonia cerillas cero cerraba cerrada cerradas cerrado
cerrados cerradura cerraduras cerrajero cerrajería cerramos cerrando cerrar cerrara cerrarlo cerrarme cerraron cerre
cerro cerrojo cerrojos cerré cerró certeza certificada certificado certificados certificó cerveza cervezas cervical
cerámica cesfam cesión cesta cesárea ceuta chabela chacao chaco chal chaleco chama chamaco chamacos chamarra chamba
chamo champú chanclas chapa chapas chaqueta charco charla charlas charola chasco chat chata chava chaval chavales
chavo chavos chayo chef chema chepe cheque cheques chica chicago chicas chichón chicle chicles chico chicos chikita
chile chilla chillaba chillando chillar chimenea china chinchetas chino chinos chip chiquilla chiquita chiquito chisme
chispa chispas chiste chistes chiva choca chocar chocha chocolate chocó chofer cholula choque chorlito chucho chueca
chupa chupada chuparse chupete churrería churros chuy chándal chófer ciber cibernética cicatriz ciclista ciclo
ciclovía ciega ciego cielo cien ciento científica cierra cierran cierre cierro cierto cifra cifras cigarro cigarros
cilindro cincel cincha cinco cincuenta cine cinismo cinta cintas cinto cintura cinturón circo circula circular cirio
cirugía cirujano cisterna cita citaciones citación citada citado citan citaran citaron citas citatorio cité citó
citófono ciudad ciudadana civil cizalla ciática clan clara claraboya clarea clarinete clarito claro clase clases
claustro clavada clavado clave clavel claveles claves clavo clavos clavé clavícula clavó claxon clemencia clic client
clienta clientas cliente clientela clientes clima clin clinica clio clip clips clonada clonazepam clonó cloro closet
club cláusula clínica clínicas clínico clóset coacciones coach cobarde cobardes cobardía cobertizo cobertura cobija
cobijas cobra cobrador cobran cobrando cobrar cobrarme cobraron cobre cobro cobré cobró coca cochabamba coche
cochecito cochera coches cocina cocinar cocinera cocinero cocino cociné coco codazo codigo codo cofradía cofre coge
coger cogido cogió cogí cohete cohetes cohetón coincide coinciden coincidimos coincidir coja cojea cojeando cojeo
cojera cojio cojo cojones cojín cola colador colapso colcha colchones colchón cole colección colecta colectivo colega
colegas colegiado colegio colegios colesterol colgaba colgada colgado colgando colgar colgarme colgaron colgo colgué
colgó colilla colillas colirio colitis collar collarín colma colmado colmo colocaron colocó colon colonia color
colorada colorado colores columna columnas columpio columpios coló colón coma comadre comal comanda comandancia
comandante comarcal comas combi combinación come comedor comemos comen comenta comentario comentarios comentó comer
comercial comes cometa cometí comi comida comidas comido comiendo comio comisaria comisario comisaría comisiones
comisión comité comiéndose comió community como compa compadezco compadre comparece comparecencia compareciente
compareció comparte comparten compartida compartido compartimos compartir compartió comparto compartí compartía
compasión compatible compatriota compañera compañeras compañero compañeros compañía complejo completa completamente
completo compra compraba comprado comprador compramos comprando comprar compras compraventa compre compresión compro
comprobante comprobantes comprobar comprobé comprobó compromiso compruebo compré compró compu compulsada compungida
compuso computadora compás comuna comunal comunica comunicaciones comunicarle comunicó comunidad comunitaria
comunitario comunión comí comía común concedida concedieron concejal concejala concentra concentración concentrarme
concentro concepto concesionaria concesionario concha conciencia concierto conciertos conciliación conclusión concluye
concordia concurso condado condena condenado condenaron condolencias condominio conduciendo conducir conducta conducto
conductor conductora conducía conduzco conectada conectados conectó conejo conexión confesado confesarme confesionario
confesión confesé confesó confeti confiada confiado confianza confianzuda confiar confiesa confieso confirma
confirmación confirman confirmar confirmaron confirmó conforme confunde confundida confundió confundo confundí confía
confío congelada congelador congelados congelar congelaron congoja congregación congreso conjuntivitis conjunto
conmigo conmoción conmovida conmovió conoce conocen conocer conocido conocimiento conocimos conocí conocía conos
conosco conozca conozco conseguido conseguí consejera consejero consejo consejos consentimiento consentro conserje
conserjería conserva conservan conservatorio conservo considera considero consigna consigo consiguió consola
consolación consorcio consta constan constancia constante constantemente constar constata constatación conste
consternado consuela consuelo consulado consulta consultante consultas consultorio consulté consultó consume consumida
consumo contaba contabilidad contable contacta contacto contactos contactó contadas contado contador contadora
contadores contados contagió contamos contando contar contara contarle contarlo contarme contaron conte contenedor
contenedores contenida contenido contenta contento contentos contentísima contentísimo contenía contesta contestaba
contestación contestado contestador contestadora contestame contestan contestar contestara contestarle contestaron
contestas conteste contesto contesté contestó contiene contigo contiguo continuar continuo conto contra contracciones
contractura contracturada contracturas contraria contrario contraseña contraseñas contratado contrataron contrato
contratos contraté contrató contreras control controla contusión contándole contármelo conté contéstame contó
convencida convenció convenio convento conversa conversaciones conversación convertido cooperativa coordenadas
coordina coordinador coordinadora copa copas copete copia copiada copias copie copiloto copio copistería copió coqueta
coraje corason corazon corazonada corazones corazón corbata corcho cordón corneal cornisa coro corona coronas coronel
coronilla corra corral corre correa corrección correcta correcto corredor corregido corregir corregí correo correos
correr corresponde correspondencia corrida corridas corrido corriendo corriente corrientes corriera corrieron corrige
corrigieron corrigió corrijo corrio corrió corro corrí corría corsa corsé corta cortaba cortada cortadas cortado
cortados cortando cortar cortarme cortaron corte cortes cortesía corteza corticoides cortina cortinas cortisona corto
cortos corté cortó corvas corvo cosa cosam cosas cosecha coser cosida cosido cosieron cosió cosme cosquillas costado
costal costanera costilla costillas costo costra costumbre costura costurero costó cosí coto cotorra court coxe coxis
coímbra coñac craneal crea creada creado crean crecer credencial cree creen creer creerle creerlo creerme crema creo
creyendo creyeron creyó creí creía creído creó criado criatura cribado crio crisis cristal cristalero cristales cristo
criterios crié cromos cronología croquis cruce crucero cruces crucigrama crucigramas crucé cruje crujido crujir cruz
cruza cruzaba cruzado cruzamos cruzar cruzarnos cruzarse cruzo cruzármelo cruzó cráneo crédito crédula cría crío críos
crónica cuaderno cuadernos cuadra cuadrante cuadras cuadriculada cuadriculado cuadrilla cuadro cuadros cual cualquier
cualquiera cuando cuanto cuarenta cuarta cuartel cuartito cuarto cuartos cuates cuatro cuba cubeta cubierta cubierto
cubiertos cubital cubo cubra cubre cubrió cubrí cubría cubículo cuca cuchara cucharas cuchilla cuchillas cuchillo
cuchillos cuchiyo cuco cuela cuelga cuelgo cuello cuenca cuenta cuentan cuentas cuente cuento cuerda cuerdas cuero
cuerpo cuervo cuesta cuestas cuestionario cuestión cuete cuida cuidado cuidador cuidadora cuidar cuidara cuidarme
cuide cuido culillo culo culpa culpable culpo culpó culto cumbia cumbre cumpla cumple cumpleaños cumplidos
cumplimiento cumplir cumplió cumplo cumplí cuna cuneta cuota cuotas cupo cupones cura curaciones curación curada
curado curandera curar curaron curas curioso curp curro currículum curso cursor curva curó cusco custodia cuyo cuál
cuándo cuánta cuántas cuánto cuántos cuídate cuña cuñada cuñado cuñao cáceres cádiz cálculo cáliz cálmate cámara
cámaras cáncer cándido cárcel cáritas cáscaras cátedra cédula céntimo céntimos césped círculo círculos cívico cóctel
código cólera cólicos cómo cómoda cómplice cónsul córdoba córnea cúbito cúcuta cúter daba daban dacia dada dado dana
dando dani danlí danza darle darme darse daría darío dato datos dañado daño daños debajo debate debe deber deberes
debería deberían debilidad debió debo debí debía decana decanato decano decaída decepcionada decepcionado decepción
decia decibelios decimos decir decirle decirlo decirme decisión declara declaración declarado declaramos declaran
declarando declarar declararon declaro declaré declaró decía decían decírmelo dedicado dedicatoria dedico dedicó dedo
dedos defecto defenderme defenderse defendida defensa defensor defensora defensoría define deja dejaba dejaban dejada
dejado dejamos dejan dejando dejao dejar dejara dejarla dejarle dejarlo dejarme dejaron dejarse dejaste deje dejen
dejes dejo dejé dejó dela delantal delante delantera dele delegación delegada delegado delgada delgado delicado
delicias delincuente delirio delirios delito delitos delivery demanda demandada demandado demandante demas demasiado
demencia demonio demonios demora demostrar demás denegaron denegó dengue dentadura dental dentista dentro denuncia
denunciada denunciado denunciamos denunciante denunciar denuncias denuncio denuncié denunció denunsia depa
departamento dependienta dependiente deporte deportiva deportivo depositó depre depresion depresiva depresivo
depresión deprime deprimida deprimido deprisa depto depósito depósitos derecha derechito derecho derechos deriva
derivación derivada derivado derivaron derivó dermatitis dermatología dermatóloga dermatólogo derrama derrame derramó
derrotada derrumbé derrumbó desagüe desamparada desamparados desanimada desaparecer desapareció desarmador desarmó
desarrollado desastre desayuna desayunar desayuno desayuné desbocado desbordada descalza descalzo descampado descansa
descansar descanse descanses descansillo descanso descansé descarga descargó descaro descarta descartó descolgó
descompongo descompuesta descompuso desconectada desconectado desconecté desconectó desconfiado desconfianza
desconfiar desconfío desconocida desconocido desconocidos desconsolada desconsolado desconsuelo descontó describe
describió describí descripción descubrió descuelga descuento descuidada descuido desd desde desdichada desdén desea
deseaba desencajada desenchufó desengaño desenroscada deseo desequilibrada desespera desesperación desesperada
desesperado desesperados desesperanza deseé deseó desfile desgana desganada desgarro desgaste desgracia desgraciada
desguace deshecha deshecho deshice desia desierto desilusión desinflada desinflo desir desirle desirme deslizó desmaya
desmayo desmayé desmayó desnuda desnudaban desolado despachador despachando despacho despacio despacito despavorido
despechada despecho despedida despedido despedí despega despego despegó despensa despertador despertar despertara
despertares despertarme desperte desperté despertó despidiendo despidieran despidieron despidió despido despierta
despiertan despierte despierto despistada desploma desplomo desplomó desplumado desprecio desprotegida despues después
destacamento destino destornillador destrozada destrozado destruido desvelada desvelo desvelos desviada desviado
desvío desánimo detalle detective detector detención detenido detergente detesto detras detrás detuvieron detuvo deuda
deudas devo devolver devolverle devolverme devolviera devolvieron devolvio devolvió devolví devuelto devuelva
devuelvan devuelve devuelven devuelvo dexo diablo diablos diabética diagnosticada diagnosticado diagnosticaron
diagnosticó diagnóstico diana diapositivas diaria diarias diario diarios diarrea dias diazepam dibuja dibujado dibujar
dibujo dibujos dibujó dice dicen dicente dicha dicho dichosa dichoso diciembre diciendo diclofenaco dicta dictado
dictamen dicté dictó diecinueve dieciocho diecisiete dieciséis diente dientes diera dieran dieron dieta diez
diferencia dificultad difundió difunta difunto difuntos difícil diga digan digestivo digestión digital digna dignidad
digo dije dijera dijeran dijeron dijo dile diligencia diligencias dime dimos dinero dinosaurio dios diploma dire direc
direccion direcciones dirección directa directiva directo director directora directorio direxion dirige dirijo diría
disco discord discos discoteca disculpa disculpas disculpe disculpen disculpó discurso discusión discutimos discutir
discuto dise disen disfraces disfraz disfrazado disfruta disfrutaba disfrutar disfrutara disfrute disfruto disgustada
disgusto disgustos disia disiendo disimular dispara disparada disparado disparan disparo disparó dispensario
disposición dispositivo dispositivos dispuesto distal distancia distanciado distingo distingue distinguir distinta
distintas distinto distintos distorsionada distraigo distraída distrito divorciada divorcio diván dixo dizque diácono
diálisis diésel diócesis dobla doblaba doblaban doblada dobladas doblado doblar doblaron doble dobles doblo doblé
dobló doce docenas docente doctor doctora doctorado documentación documental documento documentos dolares doler dolia
dolida dolido dolio dolió dolor dolores dolorida dolorosa dolía domiciliaria domicilio domingo domingos dominio dominó
dona donación donante donde donó dopada dormi dormia dormida dormidas dormido dormimos dormio dormir dormirme dormirse
dormitorio dormí dormía dorsal dorso doscientos dosier dosis dotor dotora doña drama drenaje droga droguería dron dsde
duarte ducha ducharse ducho ducto duda dudas dudo duela duele duelen duelmo duelo duerma duermas duerme duermen
duermes duermo dueña dueño dulce dulces duplicado duplicó dura duración duran durante dure durmiendo durmiera
durmieron durmio durmió duro duró duster duérmete dándole débil débito décima décimo días dígale dólares dónde
ecatepec eccema echa echaba echada echado echando echar echaran echarle echarlo echaron eche echo eché echó ecografía
economato edad edema edición edictos edificio editor editorial editó educación educada educado educador educadora
efectivo efecto efectos ejemplar ejemplares ejemplo ejercicios ejidal ejido elada eladio elche electricista electro
electrocardiograma electromiografía electrónica electrónico elegido elegir elegí elena elevador elige eligió elijo
ella ellas ello ellos elotes elvira elástica eléctrica eléctrico embajada embalar embarazada embarazo embarcado
embarga embargaron embargo embistió emdr emergencia emergencias emerjensia emisión emisora emite emociona emocionada
emocionado emocional emocionalmente emociones emocioné emocionó emoción emoji emojis empadronada empadronado
empadronamiento empanada empanadas empapada empapado empañado empecé empeine empese empezaba empezado empezamos
empezar empezaron empezó empeño empieza empiezan empiezo empleada empleadas empleado empleador empleo empresa
empujarme empujo empujones empujó empujón enamorada enamorado enamorados encabezado encabrona encadenada encanta
encantada encantado encargada encargado encargar encargo encargué encargó encarnación encendedor encender encendida
encendido encendieron encendió encendí encerrada encerrado encerrados encerré encerró enchufe enciende enciendo
encierra encierren encierro encima encoge encogida encogido encogió encontraba encontrado encontramos encontrar
encontrarlo encontraron encontrarse encontre encontrármelo encontré encontró encuentra encuentran encuentre encuentren
encuentro encuentros encuesta encuestadora encía encías enderezarme endodoncia endoscopia enel enemiga enemigo enero
enfadada enfadado enfadarme enfado enfadé enfadó enferma enfermamos enfermar enfermera enfermeras enfermero enfermería
enfermo enfermé enfermó enfoca enfocó enfrente enfrió enfría enfrían enfureció engañada engañar engordé engordó
enhorabuena enkontro enla enlace enoja enojada enojado enojadísima enoje enojo enojé enojó enorgullece enorme
enredadera enredo enrollada enrollado ensalada ensaya ensayamos ensayan ensayo ensayos enseguida enseña enseñaba
enseñado enseñan enseñar enseñaron enseñe enseño enseñé enseñó ensima entender entendí entendía entera enterado
enterarme entere enternece enterneció entero enterramos enterrar enterré enteré enteró entienda entiende entiendo
entierro entonces entornada entra entraba entrada entradas entrado entramos entran entrando entrante entrar entrara
entraron entre entrecortada entrecortado entrega entregada entregadas entregado entregan entregar entregara entregaron
entrego entregué entregó entrenador entrenadora entrenamiento entrenar entreno entrevista entristece entro entré entró
enuresis envase envenenó enviada enviado enviar enviaron envidia envigado envié envió envoltorio envuelta envuelto
envía envío enyesada episodio episodios equilibrio equimosis equipo equipos equis equivoca equivocada equivocado
equivoco equivocó equivoque equivoqué eran eres erida eriza erizado erizó erma ermana ermano ermita ermitaña erratas
erre error errores ertzaintza esas escafoides escala escalera escaleras escalofrio escalofrío escalofríos escalones
escalón escaneada escapan escapar escaparate escaparates escape escapó escayola escena escenario escitalopram escoba
escobas escogió escogí escolar escolta esconde esconden esconderme esconderse escondi escondida escondidas escondido
escondieron escondió escondo escondí escopeta escriba escribana escribe escribiendo escribiera escribieron escribio
escribir escribirle escribirlo escribirme escribió escribo escribí escribía escrita escritas escrito escritorio
escritos escritura escrituras escrive escrivio escrivir escrivo escucha escuchando escuchar escucharon escucho escuché
escuchó escuela escupió escándalo escénico esfuerzo esguince eskalera eskina eskuela esos espacio espada espalda
espaldas espanta espantada espantadas espantado espantapájaros espantaron espanto espantosa espantoso espanté espantó
esparto espasmos españa español especial especialista espectador espejito espejo espejos espera esperaba esperamos
esperan esperando esperanza esperar esperara esperarte espere espero esperé esperó espina espinazo espinilla
espiritual esposa esposado esposas esposo espray espuma espérate espía esqina esquela esquelas esquina esquites esta
estaba estabamos estaban estabilizador estaca estaciona estacionada estacionado estacionamiento estaciones estaciono
estacionó estación estadio estado estados estafeta estamos estampado estampita estampó estan estancia estanco estando
estanque estante estantería estar estará estaría estas estasion estatua estava este esternón estilo esto estoi
estomago estorbo estornudo estos estoy estrado estrella estrellas estrellé estrelló estreno estrené estres estresada
estreñida estropajo estrés estubo estuche estudia estudiaba estudiando estudiante estudiantes estudiantil estudiar
estudio estudios estufa estupidez estuve estuviera estuvieron estuvimos estuvo está estábamos están estás estática
esté estés estética estómago estúpida etapa eterna eterno etiketo etiqueta etiquetas etiqueto etiquetó euforia
eufórico euro euros eusebio euskera evacuación evaluación evangélico evaristo evidencia evidente evita evitar evito
evolución exacta exactamente exactas exacto exactos exagerada exagerando exagero exalumna exalumno exalumnos examen
examinador exaspera excedencia excel excompañera excompañero excursión excusa excusado excusas excuñada excuñado
exhausta exige existe existencia existir existo exjefa exjefe exmarido exmujer exnovia exnovio expaciente expareja
expediente expedientes explica explicaciones explicación explicado explicar explicarle explicarlo explico explicó
expliqué exploto explotó expone exporté exposición expositor expresa exprés expuesta expulsaron expulsión expulsó
exsocia exsocio exsuegra exsuegro extensión externo extintor extracto extranjería extraña extrañar extrañarlo extraño
extremo exvoto exyerno exámenes fabricante face facebook fachada facial facilita facilitó factura facturas facturé
facu facultad faja falange falanges falda falla fallado fallan fallaron fallecida fallecido falleció fallo fallé falló
falsa falsas falsificada falsificó falso falsos falta faltaba faltaban faltan faltar faltara faltaron faltas falto
falté faltó familia familiar familiares familias fantasma fantasmas farmacia farmacéutica farmacéutico farmasia faro
farol farola farolas faros fastidia fastidio fatal fatiga fausto favor favorita febrero fecha fechada fechado fechas
federación felices feliciano felicidad felicidades felicitación felicitó felicísimo felipe felisidad feliz felpudo
fence feria feriado fermín fernando fernández ferretería ferri ferry ferula festival fexa fiambrera fianza fiarme fiat
fibra ficha fichar fichas fichó ficus fidel fideos fiebre fiera fierro fiesta fiestas figura figuro fija fijación
fijada fijado fijo fijó fila filas filmaba filmando filmó filo filosofía filtro fina final finca finde fines fingiendo
fingir finiquito finjo fino fire firma firmaba firmada firmado firmamos firman firmando firmar firmara firmaron firmas
firme firmo firmé firmó fiscal fiscalia fiscalía fisio fisioterapeuta fisioterapia fisura fisurada fisurado flaca
flaco flaka flan flaquearon flash flecha flequillo flete floja flojera flojo flojos flor florería flores florista
floristería flotador flotando fluoxetina fobia foco focos fogueo fogón foja foko folder folio folios folleto folletos
fonda fondo foniatra fono fontanero forcejear forcejeo ford forense forma formador forman formando formato formulario
formuló formó foro forro fortuna forzada forzado forzar forzaron forzó foso foto fotocopia fotocopiadora fotocopias
fotocopió fotografiada fotografiadas fotografiado fotografiar fotografié fotografió fotografía fotografías fotografío
fotos fotógrafo fracasado fractura fracturada fracturó frasco frascos frase frases frasquito fraude fray frecuencia
frecuente fregadero fregar fregona frena frenar frenazo freno frenos frente frené frenó fresca fresco fresno fria
frigorífica frijoles frio frita frito frontal frontera frontón frustra fruta frutas frutera frutero frutería frágil
fría frígida frío fríos fuego fuegos fuente fuera fueran fueron fuerte fuertes fuerza fuerzas fuga fuimos fuiste
fulano fuma fumaba fumar fumigación fumigador fumo funciona funcionaba funcionaria funcionario funcionarios funciones
función funda fundación fundas fundida fundido funeral funeraria furgo furgoneta furgón furia furiosa furioso fusible
futura fábrica fácil fémur férula fíjate fíjese física físico fósforo fúnebre fútbol gafas gafete galería galgo
galleta galletas gallina gallinas gallinero gallo galpón gamarra gana ganado ganador ganamos ganas gancho gano gansos
ganzúa gané ganó garabato garage garaje garante garantía gardia garganta garita garrafa garrafones garrafón gasa gasas
gases gasoil gasolina gasolinera gasta gastado gasto gastritis gasté gastó gata gatera gato gatos gaveta gaznate
gelatina gemela gemelas gemelo gemelos generador general generalizada genio gente geranios gerencia gerente gesell
gestalt gestionó gesto gestor gestora gestoría getafe gigante gigas gijón gime gimnasia gimnasio ginebra ginecología
ginecóloga ginecólogo gira girando girar girasol giratoria giro giros giré giró gladys globo globos gloria glorieta
glotis gluten gobernanta golf golpe golpea golpeaba golpeada golpeado golpecitos golpeo golpes golpeé golpeó goma
google gorda gordo gorra gorrito gorrión gorro gota gotas gotea gotera goya gozo gozos graba grababa grabaciones
grabación grabada grabadas grabado grabador grabadora grabando grabar grabara grabaron grabe grabo grabé grabó gracia
gracias graciela grada grado grados graduacion graduación grafiti gramos gran granada granate grande grandes granja
granos grapa grapas grasia grasias gratis gratitud gratuita grau grava grave gravilla gravo gregorio gremio grieta
grifo grillete grima gripa gripe gris grita gritaba gritado gritamos gritando gritar gritarle gritaron grite grito
gritos grité gritó grua gruista grupo grupos gruñe gruñía gráfica grúa guachiman guachimán guadalupe guagua guante
guantera guantes guapa guaraní guaraníes guarda guardaba guardada guardadas guardado guardados guardamos guardan
guardando guardaparques guardar guardara guardaron guardarropa guarde guardería guardia guardias guardián guardo
guardé guardó guaro guata guayabo guayaquil guerra guinea guion guitarra guiñapo guiñó gusanos gusta gustaba gustan
gustar gustaría gustito gusto guía guías género góndola güera güey habana haber haberla haberle haberlo haberlos
haberme haberse haberte habia habian habitación habla hablaba hablado hablamos hablan hablando hablar hablara hablarle
hablarme hablarnos hablaron hable hablen hablo hablé habló habrá habré habría habrían había habíamos habían hace
hacemos hacen hacer hacerle hacerlo hacerme hacerse hacerte haces hacha hacia hacienda haciendo haciéndose hackeó
hacía haga hagan hago halla hallada hallado hallaron hallazgo hallo hallé halló hamaca hambre hangar happy harina
harta hartazgo harto hartura hará haría hasta hastío haya hayan hazmerreír hebilla hecha hechas hecho hechos helada
heladas heladera heladero heladería helado helados heló hematoma hemorragia hemos heredia herencia herida heridas
herido heridos hermana hermanas hermandad hermanito hermano hermanos hernia hernán herpes herramientas herrera herrero
hervía hialeah hice hiciera hicieran hicieron hicimos hidalgo hidráulico hielo hiere hierro hierve hija hijas hijo
hijos hilario hilo hilux himno hincha hinchada hinchado hinchados hinchazón hinchó hincó hiperventilar hiperventilo
hipervigilancia hipo hipotermia hirió hirviendo hirvió histeria historia historial historias histérica hizo hogar hoja
hojas hola holter hombre hombres hombro hombros homilía honda hondo honduras hongo hongos honor hora horario horarios
horas horca hormigas hormiguean hormigueo horno horquilla horrible horror horrores horroriza horwitz horóscopo hospedó
hospital hospitalaria hostal hostel hostigado hostigados hotel houston hoyo hubiera hubieran hubo hueca hueco huele
huelga huella huellas huelo huelva huerta huerto hueso huesos huevo huevos huevón hugo huir hule humanos humedad
humilla humillación humillada humillado humo humor hundida hundido hundimiento hundió hundo hundí huracán huraña huye
huyendo huyo huérfana huésped huéspedes hábito hámster hídrico hígado iban ibiza ibuprofeno ibáñez ictus idea ideación
ideal ideas identifica identificación identificado identificar identificarlo identificó idioma idiomas idiota iglesia
ignacio ignoro igual igualdad iguales igualita igualito ijos iker ilegible ilusa ilusiona ilusionada ilusionado
ilusión imagen imagina imaginas imagino imaginé imanes imbécil imita imitada imitando imitó impacto impago impares
impide implante impone importa importante importe imposible impotencia impotente imprenta impresa impresas impresiona
impresionado impresión impreso impresora impresos imprime imprimieron imprimimos imprimir imprimió imprimí imputado
imss imágenes imán incapacidad incapaz incauta incendio incendios incensario incidencia incidencias incidente incluido
incluso incluye incompleto inconsciente inconsolable incorpora inculpado incómoda incómodo incómodos indefensa indica
indicación indicó indiferencia indiferente indigna indignación indignada indignado indignante indigné indignó indio
individual individuo inestable infancia infantil infarto infección infectó infeliz infierno infinita infinito
inflamación inflamada inflamado infló informa información informada informar informarle informe informes informática
informático informáticos informó ingeniera ingeniero ingenua ingenuo ingle inglesa inglés ingrata ingresada ingresado
ingresar ingresaron ingreso ingresé ingresó inhalador inicia inicial iniciales inició injerto inmaculada inmensa
inmenso inmobiliaria inmuto inmuté inocencio inocente inpotencia inquieta inquieto inquietos inquietud inquilina
inquilino inscribieron inscribió inscribí inscripción inscrita inscrito inscritos insecticida insegura inservible
insinuó insiste insistió insomne insomnio insoportable inspección inspector inspectora insta instagram instalado
instalar instalé instaló instancia insti institucional instituto instrucciones instructor instructora insulina insulta
insultos insultó insurgentes intacta intacto intakta inteligente intenciones intendencia intendente intensiva
intentado intento intentos intenté intentó intercambio interconsulta interesa interesada interesados intereses
interfono interfón interior intermitentes interna internada internar internaron internet interno internos interrumpir
interrumpió intervención intervino interés intestino intimida intimidad intoxicación intranquila intérprete inutil
invade inventado inventario invento inventé inventó inversiones investigado invierno invisible invitaciones invitación
invitado invitados invitan invitar invité invitó inyección inyectaron inés inútil ipiales iquitos irene irma irme
irregular irresponsable irritabilidad irritable irse isapre isieron isla istorial itagüí italia iván izquierda
izquierdo iñaki jabón jagüey jaime jaja jajaja jalarme jale jalo jalon jaló jalón jamonero jamás jamón jaqueca jarabe
jardin jardinera jardinero jardín jarrón jarta jaula javier jazmín jaén jeep jefa jefatura jefe jente jerez jeringa
jersey jesús jetta jimena jirón jorge jornada josé jota joven joyero joyería juan jubilación jubilada jubilado
jubilados judas judicial judo juebes juega juegan juego juegos jues jueves juez jueza jugaba jugaban jugador jugadora
jugando jugar jugo jugos juguete juguetes juicio juicios juisio julepe julio julián junio junta juntan juntando juntas
junto juntos junté juntó junín jura jurada jurado juro jurídica jurídico juró jusgado jusgao justa justicia
justificante justificantes justo juvenil juzgado jóvenes júbilo kabe kabesa kabeza kable kada kadena kafe kago kaja
kalle kama kamara kambie kambio kamion kamioneta kangoo kansada kanta kara karai karaoke karina karla karro karta
kartas kartel kasa kasi kaso kayak kaye kayo kebrada keda kede kedo kemo kennedy kenworth keria kermés kien kiere
kiero kijada kilo kilos kilómetro kilómetros kinder kinesiólogo king kiosco kiosko kiosquero kise kiso kita kitao
kitaron kite kito klinica kola kole kolibris kolor kome komida komo konbi konose kontenta kontesto kopia kopias koraje
korason korte korto kosa kosas koser kosina koxe kreo kuando kuarto kuatro kuenta kuerpo kuesta kulpa kuñada kuñao
kínder labial labio labios laboral laboratorio laburo lactancia lada lado lados ladra ladran ladrar ladraron ladrido
ladridos ladrillo ladrillos ladriyo ladro ladrona ladró lagrimas laguna lalo lamenta lamentablemente lamentamos
lamento lamió lana lancha lanzó lanús laptop larga largas largo largos largó laringe laringoscopia lastima lata latas
late lateral latido latidos latigazo latiguillo laundry laura laurel lava lavabo lavadero lavado lavadora lavanderia
lavandería lavando lavapiés lavar lavaron lavo lavé lavó laxante lazo lean lección leche lechero lector lectura
ledesma leer leerla leerlas leerlo leerlos legajo legal legible legista lejos lejía lela lema lempiras lengua lenguaje
lente lenteja lentejas lentes leones leopardo lerda leroy lesiones lesión letra letrada letrado letras letrero lety
levanta levantaba levantada levantado levantar levantarme levantaron levantarse levante levanto levanté levantó leve
leyendo leyera leyeron leyo leyó leía leída leído leña leñera león libertad libra libraba libras libre librero
librería libres libreta libretas libro libros licencia licenciada licenciado liceo licuadora lidia lidl liebre liga
ligamento ligera ligero like lima limada limado limonero limones limpia limpiadora limpiando limpiaparabrisas limpiar
limpiarlo limpias limpiesa limpieza limpio limpié limpió limón linares linda linde lindero lindo linea lineal lineales
linkedin linterna lirio lirios lisenciado lista listado listas listo listón litera literal literalmente litio litro
litros liviana livreta livro llagas llama llamaba llamada llamadas llamado llamamos llaman llamando llamar llamara
llamaran llamarme llamaron llamas llame llamen llamo llamé llamó llanos llanta llantas llanto llantos llave llavero
llaveros llaves llebo llega llegaba llegada llegadas llegado llegamos llegan llegando llegar llegara llegaron llegas
llego llegue lleguen llegué llegó llena llenado llenaron llenas lleno llenos llené llenó lleva llevaba llevaban
llevada llevado llevamos llevan llevar llevara llevarle llevarme llevaron llevarse lleve llevo llevársela llevé llevó
llora lloraba lloraban llorado lloramos lloran llorando llorar llorarle llorarlo lloraron llorarás lloras lloraste
llore llorente llores lloro llorona llorones llorosa lloroso llorosos lloré lloró llorón llover llovido lloviendo
llovió llovía llueva llueve lluvia llámame lobby lobo loca local localizada localizador localizó locas loción locker
loco locos locura locutor locutora locutorio lodo logan logo logopeda logra logro loja loka loko lola loma lomas lomo
lona lonchera lonja loquero loquita lorazepam lorca loro losa lote lotería lourdes lucas lucecita lucecitas lucero
luces lucha lucía ludoteca luego lugar lugares lugo luis luján lumbago lumbar lumbre lumbrera luna lunar lunas lune
lunes lupa lupe lupita luque luses luto luxación lácteos lágrima lágrimas lámina láminas lámpara lápida lápiz láser
lástima látex líder límite límites línea líneas líos líquida líquido líquidos lívida lóbulo lópez maceta macetas
machete maciel madera madre madres madrid madrina madrugada madrugadas maestra maestras maestro maestros magdalena
magistrada mago mail maipú maite majo mala malabares malas maldonado malecón maleta maletas maletero maletín malicia
malita malito mall malla mallorca malo malos malvín mama mamada mamani mamera mami mamita mampara mamá mamás mana
manager manana mancha manchada manchas manches manda mandaba mandado mandados mandan mandando mandao mandar mandara
mandarlo mandarme mandaron mande manden mandil mando mandé mandíbula mandó maneja manejaba manejando manejar manejo
manejé manejó manera manga mangas mango manguera manguito manicomio manifestación manifestó manifiesta manija manila
manilla manillar maniobra manipulado maniquí maniquíes mano manojo manolo manos manotazo manso manta mantas mantel
mantenimiento mantequilla mantiene manual manubrio manuela manzana manzanas manzanilla manía mapa mapfre mapuche
maqueta maquila maquillaje maquinilla maquinista maracaibo maratón maravilla marca marcaba marcada marcadas marcado
marcador marcados marcan marcapasos marcar marcaron marcas marcela marcha marchara marchita marchó marco marcos marcó
marea mareada mareo mareos mares mareé mareó margen mari mariachi mariachis maribel marica maricón marido marihuana
marina marinero marisa marisol maritza marketplace marquesina marqué marrón marta marte martes martillo martirio
martín marzo maría marín masa masajes masajista masaya mascarilla mascota mastica masticar mastico mastín mata mataba
matado matar matarme mataron matarse mataría matas matasellos mate materia materias materna maternal maternidad mates
mato matricula matriculado matriculé matriculó matrimonio matrona matrícula matrículas matías mató maullaba
maxilofacial mayagüez mayo mayor mayordomo mayores mayúsculas mañana mañanas mañna mcdonald mear mecedora meche
mechero mechones mechón mecánica mecánico medalla media mediación mediador mediadora mediana medianera mediano
medianoche mediante medias medicación medicada medicado medicina medicinas medico medida medidas medido medidor medina
medio mediodía medir meditación medía megafonía megas megáfono mejilla mejillas mejor mejores melancolía melancólico
melatonina melilla mellizas mellizos mello mema membrete meme memo memoria memorias menciona mencionar mendoza menisco
menopáusica menor menores menos mensa mensage mensages mensaje mensajero mensajería mensajes menstruación menstruar
mental mente mentir mentira mentiras mentirosa mentol mentí mentón menuda menudo menú mercadillo mercado mercadona
mercancía mercedes mercería merece merecerlo merecido merendar merezco merkado mesa mesas mese mesera mesero meseros
meses mesilla mesmo mesón meta metadatos metal metatarsiano mete meten meter meterme meterse meti metida metido
metiendo metiera metieron metimos metio metió meto metre metro metros metrónomo metálica metálico metí mezcla meñique
miami micro microchip microfono microondas micrófono mide midiendo midieron midio midió mido mied miedes miedito miedo
miedoo miedos miedosa miedoso miel miembro miembros miente miento mientras mieo miercole miercoles mierda migraciones
migración migraña migrañas miguel mija mijita mijo milagro milagros miligramos militar millones milpa milímetros mimo
mina mindfulness mini minibús minimiza ministerio minuta minuto minutos mira miraba miraban mirada mirado mirador
miramos miran mirando mirar mirara mirarla mirarlo mirarme miraron mire miren mires mirilla miro mirta mirtazapina
mirá mirándome miré miró misa misal misas misma mismas mismo mismos miss mitad mixco mixto miércoles mnsjs mobil
mochila mochilas moco modelo moderada moderador moderadora moderna modesto modista modo moja mojada mojadas mojado
mojados mojao mojar moje mojones mojó molde molesta molestar molesto molestó molida molido molino momento monaguillo
moneda monedas monedero monitor monitora monitores monja mono monosílabos monstruo monta montacargas montado montaje
montar montaña monte monterrey montes montevideo monto monton montura montó montón monólogo monóxido mora morada
morado morados moral morales moratón mordedura mordida mordido mordio mordisco mordió mordí mordía morelos morena
moretones moretón morfina moria morir morirme morí moría moscas mostaza mostraba mostrado mostrador mostro mostré
mostró mota mote motel motivo motivos moto motocicleta motocicletas motor motos mototaxi motril mover moverme moverse
movida movido moviendo moviera movieron movil movilidad movimiento movimientos movistar movió moví movía moya moza
mozo moño mrzo msjs mucama mucha muchacha muchacho muchachos muchas mucho muchísima muchísimo muda mudado mudamos
mudanza mudanzas mudarme mudas mude mudo mudos mudé mudó mueble muebles muela muelas muelle muera mueras muerde muerdo
muere muero muerta muertas muerte muertita muerto muertos muestra muestras mueve mueven muevo mujer mujeres mula
muleta muletas mulo multa multaron mundo municipal municipales municipalidad municipio mural murcia murga muriendo
muriera murieron murio murió muro muscular museo musho musica musiquita muslo muslos mustia mustio mutua mutual
mutualista muxa muxaxo muxo muñeca muñecas muñeco muñoz máquina máquinas mármol máscara máster máxima médica médico
médicos médula mérida métrica métrico mías mínimo míos mírala mírame módem módulo móvil móviles músculos música músico
músicos nace nacer nacido nacimiento nacional nació nací nada nadar nadie nadó nahuel nalga nana naproxeno naranja
naranjas narices nariz narvaja nasimiento natación nati navaja nave navidad navidades naviera nayeli nazareno neceser
necesita necesitaba necesitar necesito necesitó necia negar negarlo negaron negativa negativo negocio negocios negra
negras negro negros negué negó neiva nelly nelson nemesio nena nene nenes nequi nerbios nerbiosa nerea nervio nervios
nerviosa nerviosas nerviosita nervioso nerviosos nervión nesesito neta netflix neumonía neumólogo neurología neurólogo
nevada nevera nicho nick nico niebla niega niego nieta nietas nieto nietos nieve nieves ninguna ninguno ningún ninio
nissan nivel niña niñas niñera niño niños noche nochebuena noches nochevieja nocturna nocturnas nocturno nocturnos
noelia noemí nogal nogales nomas nombra nombran nombrar nombraron nombre nombres nombró nomás nonbre norma normal
norte nose nosotras nosotros nostalgia nota notaba notan notaria notarial notario notaría notas note noticia noticias
noticiero notifica notificaciones notificación notificada notificado notificador notificaron notificó notita noto noté
notó novata novedad novedades novela novelas novena noveno noventa novia novicia noviembre novio novios noxe nubarrón
nube nubes nubla nubló nuca nudillo nudillos nudo nuebo nuera nuestra nuestras nuestro nuestros nueva nuevas nueve
nuevo nuevos nuez nula nulidad numeradas numerado numerados numero numeros nunca nunka nuria nutrióloga náusea náuseas
nómina nóminas número números oaxaca obedecían obispado obispo objeto objetos obligación obligada obligado obligó obra
obras obserbacion observa observaciones observación observada obstetra obtuvo ocampo ocasiones ocasión ochenta ocho
octava octavo octubre ocular oculista oculta oculto ocupa ocupacional ocupada ocupadas ocupado ocupó ocurre ocurrido
ocurrió odia odiarlo odio odié odontología odontóloga odontólogo ofende ofendida ofendido ofendió oferta ofertas
office oficia oficial oficina oficinas oficio ofisial ofisina ofrece ofrecido ofrecieron ofreció ofrecí ofrenda
ofresio oftalmología oftalmóloga oftalmólogo oido oidos oiga oigan oigas oigo ojalá ojas ojeras ojerosa ojeroso ojos
oler olfato olivos olla ollas olmo olor olvida olvidada olvidado olvidan olvidar olvidarte olvide olvido olvidé olvidó
olía omar ombligo ombre onbre once oncología onda online opaca opel operación operada operado operador operadora
operan operar operario operaron oporto oportunidad oposición opresión oración oral orario oras orden ordenación
ordenadas ordenado ordenador ordenados ordenanza ordenó ordeñar ordóñez oreja orejas orfebre orfidal organista
organización orgullo orgullosa orgulloso orgánica orienta orientación orientador orientadora orificios original
originales orilla orina orinar orino oriné orinó orla orquesta orror ortega ortografía ortopedia ortopedista
ortopédica oruro oscura oscuras oscurece oscuridad oscuro oscuros osito ospital otero otilia otorrino otoño otra otras
otro otros ovarios ovejas ovidio oviedo ovillo oxxo oxígeno oyarzún oyen oyendo oyente oyera oyeran oyeron oído oídos
oímos oírlo pabellón pabor paces paciencia paciente pacientes paco pacífico padece padezco padrastro padre padres
padrino padrón paella paga pagaba pagada pagadas pagado pagados pagamos pagan pagando pagar pagarle pagarlo pagarme
pagaron pagaré paginas pago pagos pague pagué pagó paja pajarito pajita pala palabra palabras paladar palanca palco
palermo paleta palida paliza palma palmada palmadas palmas palmo palo paloma palomas palos palpita palpitaciones palta
pamplona pana panadera panaderia panadero panadería panal panamá pancarta panda pandilla panel panfleto panfletos
panic panico paniko paniqueada pantalla pantallas pantallazo pantallazos pantalones pantalán pantalón panteón
pantorrilla panxa panza paola papa papas papel papelera papeleria papelería papeles papeleta papelito papelitos
papelón papi papá papás paquete paquetes paqui para paraa paraba parabrisas paracetamol parachoques parada paradas
paradero parado parados paraguas paraguay paralizada paralizo paralizó paramos paramédico paranoia paranoica parao
parar parara pararon parasol parce parcela parche parcial pare parece parecen parecer parecido pareció parecía pared
paredes pareja parejas parentesco pares parese parezca parezco pariente parió park parke parkin parking parkinson
parla parlante paro paroxetina parpadea parque parqueadero parqueo parquero parquímetro parra parrilla parroquia
parroquial parte partera partes participa particular partida partidas partido partidos partir partitura partituras
partió parto partos partí parálisis paré paró pasa pasaba pasacalle pasada pasadas pasado pasador pasaje pasajera
pasajero pasajeros pasamanos pasamontañas pasamos pasan pasando pasao pasaporte pasar pasara pasaran pasarela pasarme
pasaron pascua pascual pase pasea paseo pasillo pasillos pasiyo pasión paso pasola pasos pasta pastel pastelera
pastelería pasteles pastilla pastillas pastillero pastiya pastiyas pasto pastor pastora pasé pasó pata patada patadas
patas patatús pateaba pateando patente pateo paterna pateó patinete patio patitas pato patos patricia patrocinada
patrona patronal patronato patrulla patrullas patrullero patruya patrón pausa pauta pautado pautó pava pavada pavo
pavor pavón payasa payaso paysandú país pañal pañales pañuelo pañuelos peaje peatonal pecado pecera peces pecho
pedaleando pedasos pedazo pedazos pedi pediatra pediatría pedida pedido pedidos pedimos pedio pedir pedirle pedirlo
pedirme pedo pedrada pedro pedí pedía pega pegaba pegada pegadas pegado pegados pegamento pegan pegao pegar pegaron
pegatina pegatinas pego pegue pegué pegó peinado peinarme peine peino pelada pelado pelados peldaños pelea peleada
peleamos pelean pelear peli peligro peligrosa peligroso pelo pelos pelota pelotuda peluca peluche peluches peluquera
peluquero peluquería pelvis pelé película pena penal penas pendeja pendiente pendientes pendrive penita penitenciario
pensaba pensado pensamientos pensando pensar pensarlo pense pensión pensé pensó peor pepas pepe peque pequeña pequeño
pequé peralta percha perchero percibe perder perderla perderlo perderme perderte perdi perdia perdida perdidas perdido
perdidos perdiendo perdiera perdigón perdimos perdio perdió perdon perdona perdonara perdone perdonen perdono perdoné
perdonó perdí perdía perdón perdóname pereira pereza perfil perfiles perforación perforado perfume pericia pericial
periciales perico perilla perimetral perinatal periodista periodo periquitos perita peritaje perito periódico perla
permanece permanente permiso permite pero peroné perra perrera perrita perrito perritos perro perros perseguida
perseguido persiana persianas persignó persigue persona personaje personal personales personas pesa pesaba pesada
pesadilla pesadillas pesado pesadumbre pesan pesar pesca pescadería pescado pescador pescadores pescando pescar pese
pesera pesero peso pesos pestañas pestillo pesé petaca petardo peticiones petición petra petrificada peugeot pexo peña
peón phone piano piba pibe pibes pica picaba picada picado picadura pican picante picaporte pickup pico picor picó
pida pide piden pidiendo pidiera pidieron pidio pidiéndole pidió pido piedad piedra piedras piedritas piel piensa
piense pienses pienso pierde pierden pierdo pierna piernas pies pieza piezas pijama pika pila pilar pilas pilates
pileta pili pillo pilló piloto pimienta pincha pinchada pinchadas pinchado pincharon pinchazo pinche pincho pinchó
pino pinos pinta pintada pintadas pintado pintalabios pintando pintar pintaron pinto pintor pintura pinté pintó pinza
pinzas pipas pipí pique piquete pisa pisada pisadas pisado pisando pisar piscina pisco piso pisos pisoteada pisotón
pista pistola pisé pisó pita pitaba pitan pitando pitido pito pitó pizarra pizarro pizarrón pizca pizza pizzas
pizzería piña piñata placa placas placer plagio plaka plakas plan plana plancha planchada planchar planché planeo
planes planeta planilla plano planos planta plantada plantado plantas plantel plantilla plantó plasa plastificada
plata plataforma platico plato platos play playa playera playlist plaza plazas plazo plazos plegable pleito plena
pleno plinio plomero plomo plomos pluma plumas plumón plácido plástico plátano pobre pobrecita poca pocas poco pocos
podar podcast poder podia podido podio podrida podría podía podóloga podólogo poema poemas poesía polbo polera polerón
poli policia policial policía policías polideportivo polisia pollo pollos polo polola pololo polvo polígono pomada
pomo ponce poncho ponchó pondría pone ponen ponencia poner ponerle ponerlo ponerme ponerse pones ponga pongan pongas
pongo ponia poniendo ponía popular poquito porche porfa porq porque porro portada portal portales portazo portazos
porte portera porteria portero portería porton portugués portátil porté portón posada posadas posible posición
positivo poso posparto post posta postal postales poste poster postes postizas postraumática postraumático postre
postres postura potrero potro pozo practicante prado precaución preceptora precinta precintada precintado precinto
precio precios preciosa precisar prefecto preferente prefiere prefiero prefijo pregunta preguntaba preguntado
preguntan preguntando preguntar preguntara preguntarle preguntarme preguntaron preguntas pregunte pregunten pregunto
pregunté preguntó pregón premio prenda prendas prende prender prenderlo prendida prendidas prendido prendio prendió
prendo prendí prensa preocupa preocupaba preocupación preocupada preocupado preocupadísima preocupadísimo prepa
prepago preparando prepare prepárate presa prescripción presencia presenta presentación presentado presentan presentar
presente presentes presentimiento presento presenté presentó presidenta presidente presion presión preso presta
prestada prestado prestamista prestaron preste presto presté prestó presume presumiendo presupuesto prevención
preventiva previa prevista prieto prima primaria primas primer primera primeras primero primeros primo primos
principal principio prisa prisión prismáticos privada privado proa probado probador probar problema problemas probé
probó procedimiento procesión proceso procurador procuradora produce productora produjo prof profanada profe
profesional profesión profesor profesora profesores profunda profundo progenitor programa programado prohibición
prohibido prohibió prometido prometió prometí promo promoción promotora pronto propaganda propia propias propiedad
propietario propina propio propios propone proposito propuso propósito prorroga prorrogó prosegur protección protector
protectora protegida protegido protesta protestó protocolo protésico proveedor proveedores provincia provisional
provoca provocado provocó provoqué proyecto proyector proyectó prozac prudencio prueba pruebas pruebo práctica
prácticas préstamo préstamos prórroga próspero prótesis próxima próximo psico psicología psicológica psicológico
psicopedagoga psicoterapia psicóloga psicólogo psiquiatra psiquiatras psiquiatría psiquiátrica psiquiátricas
psiquiátrico publica publicaciones publicación publicada publicado publicar publicaron publicidad publico publicó
publique publiqué pude pudiera pudo pudor pudre puebla pueblo pueblos pueda puedas puede pueden puedes puedo puelta
puente puentes puerta puertas puerto pues puesta puestas puestero puesto puestos pujó pulga pulgar pulgas pulmón
pulpería pulsaciones pulsera pulso pulsé pulsó punción punta puntada puntadas puntas puntero puntería puntillas
puntitos punto puntos puntuación puntual punzada punzón pupitre pura puri puro puros puré puse pusiera pusieran
pusieron pusilánime pusimos puso puta puñados puñalada puñetazo puñetazos puño puños página páginas pájaros pálida
pálido pánfila pánico párpado párpados párrafo párrafos párroco pélvico pérdida pérez pésame pétalo pétalos pódcast
póliza pómulo pósit póster púas pública público públicos púlpito qede qedo qiere quad quebrada quebrado quebré quebró
quechua queda quedaba quedaban quedado quedamos quedan quedando quedar quedara quedarme quedaron quedarse quede quedo
quedé quedó queja quejas quejido quejo quejó quema quemada quemado quemados quemadura quemaduras queman quemar quemara
quemaron queme quemo quemé quemó quepo querella querellado querer quererlo quererme quererte queria querida querido
queriendo querétaro quería querían quesada queso quesos quetiapina quetzales quicio quiebra quien quiera quieran
quieras quiere quieren quieres quiero quieta quieto quijada quilmes quimio quince quinceañera quincena quiniela
quinientos quinta quinto quiosco quiroga quirófano quise quisiera quiso quispe quita quitaban quitado quitan quitando
quitar quitara quitaran quitarlo quitarme quitaron quitarse quite quiten quito quité quitó quizá quién química
rabadilla rabia rabiosa rabioso radar radiador radiante radicado radio radiografía radiografías radiqué raid raja
rajada rajado rajó rama ramas rambla ramiro ramo ramos rampa ramírez ramón rancagua rancho ranura rapado rappi rara
raras raro rasca rascaba rascar rascarme rasco rasgado rasguño rasguños rasguñó rasgó raspa raspada raspado raspones
raspé raspón rastreador rastreo rastro rata raticida ratificación ratificar ratifiqué ratito rato ratos ratón ravia
raya rayada rayado rayar rayaron rayas rayo rayos rayó rayón razones razón raíz reacciones reaccionó reacción reactiva
real rebeca rebotó rebozo rebuznaba recado recados recarga recargado recaí rece recelo recelosa recen recepcionista
recepción receso receta recetado recetaron recetas recetó rechacé rechaza rechazo rechazó rechinan rechinar rechino
recibe recibida recibido recibidor recibiera recibieron recibir recibió recibo recibos recibí reciclaje reciente
recinto recitó recivo recién reclama reclamaciones reclamación reclamada reclamado reclamar reclamo reclamos reclamé
reclamó recoge recogen recoger recogerlos recogida recogidas recogido recogiendo recogiera recogieron recogió recogí
recogía recoja recojan recojo recomendación recomendaron recomendó recomienda recompensa reconforta reconoce reconocer
reconocimiento reconoció reconocí reconocía reconozco recordaba recordar recordatorio recordó recorre recorrido
recorrió recortada recortadas recortado recorte recortes recortó recreo recreos recrimina rectificación recto rector
rectora rectorado rectoría recuento recuerda recuerdo recuerdos recuperación recuperado recuperamos recuperar recuperé
recuperó recurre recurrir recurrió recurrí recurso recursos recámara redacción redacta redactado redacto redacté redes
redonda reducción redujeron reembolso reenviado reenviaron reenvié reenvió referencia refiere reflectante reflejado
reflejo reflejos reforma refresco refrescos refri refrigerador refuerzo refugio regadera regado regala regalado
regalaron regalo regalos regalé regaló regando regantes regar regañada regañadientes regaño regañó regional registra
registrada registrado registradora registraron registro registros registró regla reglamento regresa regresar
regresaron regrese regresiva regreso regresé regresó regularidad regó rehabilitación rehúsa reina reitera reja rejas
rejilla relaciona relación relajante relata relatar relato releo relevo rellano rellena relleno rellené rellenó reloj
relájate remate remedio remedios remera remis remisero remite remitente remitida remitido remito remo remolque
remordimiento remordimientos remoto removió remuerde remís renault rencor rendida rendija rendimiento renfe renglones
renglón reniec renovar renta rentó renuncia renuncié renunció reparación reparte repartidor repartidora repartidores
repartiendo repartir repartió reparto repartí repartía repatea repele repelús repente repetido repetir repetirlo
repetí repetía repisa repite repitiera repitió repito reporta reportada reportado reporte reportes reports reporté
reportó reposo represalias representada representado representante represento reprocha reprocho reproducciones
repuesto repugna repugnancia requerido requerimiento resaca resbala resbalaba resbalan resbalé resbaló rescate
rescoldo resentida resentido reserva reservada reservado reservar reservas reservó reseña reseñas resfriada resguardo
reside residencia residencial residente residentes resignación resignada resina resolución resonancia respaldo respeta
respeto respingo respira respiraba respiración respirando respirar respirara respire respiro respiré responda responde
respondieron respondió respondo respondí respondía respondían responsable respuesta respuestas restaurante
restaurantes resto restos resuello resuelto resuelve resulta resultado resultados resultó resume resumen retengo
retenido retiene retira retirada retirado retiran retirar retirara retiraran retiraron retire retiro retiros retiré
retiró retoma retomado retomé retomó retorció retortijones retortijón retraso retrato retrocedió retrovisor retuerce
retuve retuvo retén retó reubicada reuniones reunió reunión revelado reventar reventó reversa reverso revienta revisa
revisaba revisado revisamos revisar revisara revisaron revise revisión reviso revisor revista revistas revisé revisó
revolvió revuelta revuelve revuelven revés reyes reza rezaba rezando rezar rezara rezo reía reían reído reímos reír
reírme reírse reúne rico ride ridícula ridículo riega riego riel riendo riendose rieron riesgo riesgos rifa rifle
rincones rincón rinde rindo risa risas risita risueña risueño rita ritmo rivadavia rival rivas rivera rivotril
riéndose riñón roba robaba robada robado robar robaron roble roblox robo robot robé robó roce roció rocola rocío
rodadas rodaje rodeado rodearon rodilla rodillas rodillazo rodiya rodó rogar rogó roja rojas rojo rojos rollo rollos
roma romería rompe romper romperle rompieron rompio rompiste rompió rompo rompí ronca ronchas ronco ronda rondas rondó
ronka ronpio ronquera ronquido roomie roommate roosevelt ropa ropero ropita roque rosa rosal rosales rosario rosas
rosaura rota rotas roto rotonda rotos rotulada rotulado rotulador rotura router rovo rozando rozó rravia rreja rrhh
rubia rubio rubén rubí rueda ruedas ruego ruido ruidos ruina ruiz rumbo rumores ruptura rural ruso ruta ruth rutina
rápida rápido régimen rían ríen ríes ríete rígida rígido ríos rótula rótulo sabado sabe sabemos saben saber saberlo
sabes sabia sabido sabor sabroso sabía saca sacaba sacaban sacada sacado sacamos sacan sacando sacar sacara sacaran
sacarme sacaron sacerdote saco sacos sacristana sacristán sacristía sacudió sacó sakar sakaron sako sala salame salas
salcedo salchicha salchichas saldo sale salen sales salga salgo sali salia salida salidas salido saliendo saliera
salieron salimos salio salir salita saliva salió salon salpicadero salsa salta saltado saltan saltando saltar saltaron
salte salto saltos salté saltó salud saluda saludaba saludan saludando saludar saludarlo salude saludo saludos saludé
saludó salva salvador salvaron salvavidas salvo salvó salí salía salían salón same samur sana sanatorio sancocho
sandalias sandía sangra sangrado sangran sangrar sangre sangro sangré sangró sanidad sanitaria sano santa santiago
santiguó santo santos sapato sapatos sapo sapu saque saquen saqué sargento sarpullido sartén satisfacción satisfecha
saturación saudade savado save saver savia school scouts sean seat seca secador secando secar secas sección seco secos
secretaria secretario secretaría sector secundaria secó seda sedación sedada sedante sedaron sede segui seguia
seguidas seguido seguidor seguidores seguidos seguimiento seguimos seguir seguirme segun segunda segundo segundos
segura seguridad seguro seguros seguí seguía seguían según seis selección selfi selfie sella sellada selladas sellado
sello sellos sellé selló selular semaforo semana semanal semanas semestre semillas seminario semáforo semáforos sena
sencillo senderismo sendero senior sensación sensibilidad sensible sensor sentaba sentada sentado sentamos sentao
sentar sentara sentarlo sentarme sentaron sentarse sente sentencia senti sentia sentida sentido sentimental
sentimiento sentimientos sentimos sentir sentirme sentirse sento sentra senté sentí sentía sentó sepa sepan separa
separación separado separadores separados separamos separarnos separaron separo separó sepas seprona septiembre seque
sequé serafín serca serena serenata serenazgo serenidad sereno seria serie serio sermón serrado serradura serrano
serro serrín serró sertralina servicio servicios servido servidor servidora servientrega servilleta serví será seré
sería sesenta sesiones sesión setenta seto severa severo sevilla sexta sexto seña señal señala señalaba señalar
señales señalándome señalé señaló señas seño señor señora señoras señores señorita señoría sheriff shock shower
sicologa sicologo sido sidra siembra siempre sien siendo sienes sienpre sienta siente sientes siento sierpes sierra
sierro siesta siete siga sigan sige sigio signo signos sigo sigue siguen sigues siguiendo siguiente siguiera siguieron
siguio siguió sikologa sikologo silba silbaba silbando silbato silbatos silbido silbó silencio silencios silicona
silla sillas sillita sillín sillón silo silueta simple simpática simpático simulacro sindical sindicato siniestro sino
sintiéndome sintió siquiatra siquiera sirbe sirena sirve sirviendo sirvió sirvo sistema sistemas sita sitio sitios
situación sivil soacha sobra sobraba sobre sobrecogida sobredosis sobremesa sobres sobresalta sobresaltada sobresalto
sobresaltos sobreseimiento sobri sobrina sobrino sobrinos socia social sociales sociedad socio socios socorrista
socorro soda sofoco sofocos sofá soga sola solapas solar solas soldada soldado soldador soldadura soldó soledad soles
solicita solicitado solicitante solicitud solicitudes solicité solicitó solita solito sollozaba sollozo sollozos solo
solos soltaba soltado soltar soltara soltarme soltaron soltera solto solté soltó solvente solís sombra sombras
sombrero sombrilla somos sonaba sonando sonar sonara sonaron sonbra sonda sonido sono sonreí sonreía sonreír sonriendo
sonriente sonrisa sonrisas sonrió sonríe sonrío sonámbula sonó sopa soplar soplete soplé sopló soponcio soporta
soporte soporto sorda sordera sordo soria soriana sorprende sorprendió sorpresa sorteo sosa sosiego sospecha sospecho
sospechoso sostener sostengo sostiene sostuve sostuvo sotano soto sovre sovrino soyapango soñé spark spinning spray
staba stan stava sticker stickers stilnox stoi stop stoy strava stube suave suba subasta sube suben subi subida subido
subiendo subiera subieron subimos subio subir subirse subió sublingual subo suboficial subrayada subrayadas subrayado
subrayó subtítulos subí subía suceso sucesos sucia sucio sucre sucursal suda sudaba sudaban sudada sudadas sudadera
sudado sudan sudando sudar sudo sudor sudoración sudores sudé suegra suegro suegros suela suelde sueldo suele suelo
suelos suelta sueltas suelto sueltos suena suenan suene sueno suero suerte sueña sueño sueños sufre sufrido sufriendo
sufrimiento sufrir sufrió sufro sufrí sufría sugerencias suicida suicidas suicidio suio sujeta sujeto sujetó
sulfadiazina suman sumario sumas sumida sumido supe super supera superior superiora supermercado supervisor
supervisora supiera suplantación suplente suplica suplicio supo supuesto surco surcos surf surtidor surtir suscribe
suscripción suscrita suspende suspendido suspendieron suspendió suspendí suspensión suspenso suspira suspiro suspiros
suspiró sustito sustituta sustituto sustituyó susto sustos susurra susurros susurró sutura suya suyas suyo suyos
suéter sábado sábados sábana sábanas sándwich séptima séptimo síndrome síntomas sólido sólo sótano súper taba tabaco
tabique tabla tablas tablero tablet tableta tablón tachada tachado tachados tacho tachó taco tacones tacos tacón tafil
tajo taksi taladro talaron talavera talca talento talla tallas talle taller talleres talones talón tamales tamaño
tambien también tambor tampoco tanatorio tanbien tango tanque tanta tantito tanto tantos tapa tapaba tapada tapado
tapados tapando tapar taparon tapas tape tapete tapia tapió tapo taponamiento tapones tapé tapó tapón taquicardia
taquicardias taquilla taquillera taquígrafa tarada tarda tardanza tardaron tarde tardes tardo tardé tardó tarea tareas
targeta tarifa tarima tarjeta tarjetas tarot tarragona tarro tarta tartamudea tartamudeaba tartamudear tartamudeo
tartas tasa tasador tasas tatuado tatuador tatuaje tatuó taxi taxis taxista taxistas taxímetro taza tazas tdos teatro
techo teclado teclas teclear tecleo tecleé tecleó tecnico tegucigalpa teja tejado tejas tejí tejía tela telar telas
telcel tele teleasistencia telefonillo telefono telefónica telegram telegrama telele telenovela teleobjetivo
televisión televisor teléfono teléfonos tema temas temblaba temblaban tembladera temblando temblar temblaron temblarás
temblava tembleque temblor temblores temblorosa temblé tembló teme temer temerosa temiendo temo temor temores
temperatura templo temporada temporal temporizador temprano temuco temí temía tenblando tencha tendedero tender
tendera tendero tendida tendido tendiendo tendió tendones tendrá tendré tendría tendón tenedor tenemos tener tenerlo
tenerme tenga tengas tengo tenia tenido teniendo teniente tenis tenor tensa tension tensional tensión tenso tensó
tenés tenía tenían tept terapeuta terapia terapias terapéutica terapéutico tercer tercera tercero terceros tere teresa
termina terminaba terminada terminado terminal terminamos terminar termine termino terminé terminó termo termostato
ternero ternura terraza terreno terrible terror terrores teruel tesis tesorera tesorero test testamento testigo
testigos testimonio texto textual teñí tianguis tibia tica ticket tickets tics tiembla tiemblan tiemblas tiemble
tiemblen tiembles tiemblo tiempo tienda tiendas tiendita tiendo tiene tienen tienes tierra tiesa tieso tigo tigre
tijera tijeras tijuana tiket tiktok tila tilo timbrazo timbrazos timbre timbres timvre tina tinaco tinacos tinako
tinder tino tinta tinto tintorería tintos tios tipo tipos tique tiques tira tiraba tirada tirado tirando tirao tirar
tirarme tiraron tirarse tiras tire tirita tiritaba tiritando tiritar tiritona tirité tiro tiroides tirria tiré tiró
tirón titula titulada titulado titular tituló tiza tlalpan tngo tnia toalla toallas tobalaba tobillera tobillo
tobillos tobogán toca tocaba tocada tocado tocamos tocan tocando tocar tocara tocarla tocarlo tocaron toco tocó toda
todas todavía todo todos toga toka toke toldo toledo tolera tolero toluca toma tomaba tomada tomadas tomado tomamos
toman tomando tomar tomara tomarme tomaron tomas tomate tomates tome tomo tomografía tomás tomé tomó toni tono tonta
tontería tonterías tonto tope topo topé topógrafo toque toquen toques toqué torcida torcido torció torcí tormenta
tormento torneo tornillo tornillos torniquete torno toro toros torpe torpeza torre torta tortillas tortillería tortuga
torácico tose toser tosió toso tosía total tour tovar toxicología toñi toño traba trabada trabaja trabajaba trabajador
trabajadora trabajando trabajar trabajo trabajos trabajé trabajó trabo trabó tractor traducción traduce traducido
traductor tradujo traduzco trae traen traer traga tragado tragaluz tragando tragar tragara trago tragué tragó trai
traia traicionada traicionado traidora traigo traila trailer traje trajera trajeron trajo tramadol tramita tramo
trampa trampilla tranca trancada trancado tranco tranki trankila trankimazin tranqila tranquera tranqui tranquila
tranquilidad tranquiliza tranquilizantes tranquilo trans transcribe transcribió transcribo transcripción transferencia
transferencias transmilenio transmisión transmite transmitió transparente transporte transportes tranviario tranvía
trapeador trapecio trapo trapos tras trasera trasero traslada trasladado trasladaron traslado traslados trasladé
trasladó trasnocho traspasa traspaso trastero trastorno trata tratamiento tratan tratante trato trauma traumada
traumatismo traumatología traumatólogo travaja travajo través trayecto trazodona traía traían traído trece treinta
tremenda tremendo tren trenes trenza trepado trepar trepó tres trescientos triaje triana tribuna tribunal tribunales
triciclo trimestre trina trinchera trinidad trino tripa tripas tripulación triste tristemente tristes tristesa
tristeza tristona tristán tristísimo tristón triunfo trizas trizte trizteza troca troka trompeta tronco tropecé
tropical trozo trozos trsite trucadas trucha truco trujillo tráfico trágame tráiler trámite tránsito tráquea trío
trípode tsuru tube tubería tubo tuerca tuercas tuit tumba tumbado tumbarme tumbaron tumbo tumbó tuna turismo turista
turistas turnan turno turnos turístico tutor tutora tutoría tuve tuviera tuvieron tuvo tuya tuyo tuétano táper técnica
técnico térmica tétanos tías tímpano tíos título títulos tómbola tóner tórax túnel túneles túnica uber ubicaciones
ubicación ugarte ujier ultima ultrasonido umbral unam unanimidad unas unidad uniforme union universidad universitaria
universitario unión unos untó urbana urbanización urbano urgencia urgencias urgente urticaria urólogo usaba usada
usado usamos usando usar usara usera usted ustedes usuaria usuarias usuario utilero utillero uzuaria uñas vaca
vacaciones vacas vaciado vacio vacié vació vacuna vacunas vacía vacías vacío vado vagón vaho vahído vaje vajilla vajo
valcon valdivia vale valencia valeriana valga valgo valiente valija valium valla valle vallecas valor valoración vals
vamos vanco vandalismo vanko vapor vargas varias varicela varilla varios varón vaso vasos vasura vaya vayan vayas vaño
vean veas veces vecina vecinal vecinas vecindad vecino vecinos vega vehículo veinte veintidós veintiséis veintitrés
vejiga vela velador veladora velas velatorio velo velorio vena venado venas vence vencida venció venda vendada
vendadas vendado vendaje vende vendedor vendedora vender vendido vendiendo vendiera vendieron vendimia vendió vendo
vendrá vendría vendí vendía vendó veneno venga vengo venia venido venir venlafaxina venta ventana ventanas ventanilla
ventanillas ventanita ventanuco ventilador venía veníamos venían verano veras verbal verbaliza verbena verda verdad
verdadera verde verdes verdulero verdulería verduras vereda veredicto verguensa verguenza vergüenza verificación verja
verla verlas verle verlo verlos verme versa versión verso versos versículo versículos verte verás veses vesina vesino
vespa vestida vestido vestidor vestir vestirme vestuario vestíbulo vesícula vete veterinaria veterinario vezina veía
veían viaja viajaba viajar viaje viajero viajeros viajes viajo viajé viajó vibra vibración vibrar vibró vicario
vicente vici vida vidal video videoconferencia videojuego videollamada videoportero videos vidriera vidrio vidrios
vieja viejas viejita viejito viejo viejos vien viendo viene vienen viento vientre viera vieran vieras viernes vieron
viga vigente vigila vigilaba vigilada vigilan vigilancia vigilando vigilante vigilar vigilia vigilo vigiló vigo
vijilante villa villancico vilo vimos vine viniendo viniera vinieron vino vinos vinted violencia violento violinista
violonchelo violín virgen virtual visa visera visible visiblemente visibles visita visitante visitas visito visitó
visión vista vistas viste visto vitoria vitrina vitrinas viuda viudo viva vive viven vivero vives vivia vivienda
viviendo viviera vivimos vivir vivo vivía viéndome voca vocación vocal vocecita voces vocho vodka volante volantes
volar volcada volcado volcó volsa voltear volteo volteó voltios volumen voluntad voluntaria voluntario voluntarios
volvemos volver volveré volvería volviendo volviera volvieron volvimos volvio volvió volví volvía vomita vomitando
vomitar vomite vomito vomité vomitó votación votar votaron voto votos votó vruta vuelco vuelo vuelta vueltas vuelto
vuelva vuelve vuelvo vuson válvula váter vértebras vértigo vértigos vías víctima víctimas vídeo vídeos víspera vómito
vómitos walkie wallapop walmart wasap wawa weno weon western weón whatsapp wifi wilmer xica xico xofer xàtiva yabe
yama yamada yamadas yamado yamaha yamaron yame yamo yanta yantas yape yaris yate yave yaves yebaron yebo yega yego
yegua yelo yema yena yendo yerba yerno yesenia yeso yeva yevao yevar yevaron yevo yodo yoga yogur yogures yora yoraba
yorando yorar yorava yore yoro yorona yuca yuyu zafra zaguán zamora zanja zapatero zapatería zapatilla zapatillas
zapatitos zapato zapatos zara zaragoza zelle zinc zodiac zoloft zolpidem zombi zona zoom zorro zozobra zumba zumbaban
zumban zumbido zumo zurda zurdo zárate ábreme ácido álbum álvaro ámbar ángel ángeles ángulo ánimo árabe árbitro árbol
área ático ávila éramos ética éxito íbamos índice íntimas íntimo ñembyasy ñuñoa ódiame óleo ómnibus óptica órgano
óscar úbeda úlcera última últimas último últimos única único útil
`
    .trim()
    .split(/\s+/),
);
