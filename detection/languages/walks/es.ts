import type { Walks } from './model';

/** Spanish. */
export const es: Walks = {
  publicLife: `
    ataque* atac* atent* asalto* mató matar muert* matan asesin* ejecut* combat* milicia* terror* yihad* bomb*
    cohete* misil* dron drones proyectil* tropa* soldado* ejército* militar* fuerza fuerzas guerra* batalla*
    choque* enfrent* redada* embosc* ofensiva* operación* operacion* arma armas armad* comand* brigada* facción*
    facciones insurg* rebelde* batall* califato rehen* rehén secuestr* captur* liber* asedi* sancion* sanción
    partido partidos parlament* ministr* minister* gobierno* president* elecc* elector* vot* bloque* polític*
    diputad* senad* congreso líder* liderazgo alianza* aliad* régimen* portavo* negoci* cumbre* diplom* embaj*
    tregua* acuerdo* nuclear* seguridad inteligencia protest* golpe poder oposi* rival* clérigo* seguidor*
    partidari* mártir* represalia* veng* amenaz* adv* acus* conden* reivindic* objetivo* resistencia
    administración secretari* enviad* visita visitó destru* saque* huy* luto enterr* funeral* muri* despid*
    bander* escaños helicóptero* pacto* reun* campaña* conflicto* crisis extrem* islamist* grupo*
    dictador* guerriller* prisioner* gobernador* mediador* negociador* golpist* nacionalist* yihadist* chiista* chií*
    clérig* caudillo*`,
  otherWalks: `
    utiller* fich* zurd* plantilla* amistoso* lateral laterales
    gol goles liga penalti* delantero* portero* centrocampista* entrenador* temporada* torneo* trofeo*
    copa derbi maratón medalla* atleta* fútbol* futbolista* baloncesto tenis box* púgil* gimnasio* luchador*
    ciclista* jinete* paciente* clínica* cirug* médic* dentista* enfermer* hospital* vacuna* poema* poeta*
    verso* novela* novelista* pintor* escultor* museo* galería* exposición* orquesta* coro concierto* ópera
    ballet violin* pianista* cantante* álbum* rapero* actor actores actriz* película* cine receta* cocina*
    restaurante* panader* vino cerveza escuela* alumn* maestr* profesor* universidad* estudiante* teorema*
 biolog* satélite* órbita templo* diosa* faraón* osiris horus arqueolog* dinastía* califa
    califas sultán* medieval* siglo* jurista* corán sura sabio* teólog* profeta* manuscrit* río ríos lago
    jardín* zoo caballo* perro* gato* camello* león leones tienda* farmaci* hotel* turis* peregrin* boda* bebé*
    marinos historiador* hipódromo cueva* durmientes buque barco cliente* editorial* obispo* sastre* barbero* golf golfista*`,
  craftBefore: 'corbeta fragata crucero buque submarino petrolero satélite misil cohete',
  craftAfter: '',
  tradeEnds: 'ero ista dor dora ólogo óloga',
  noTrades: `primero tercero enero fuera era manera bandera frontera carrera
    febrero verdadero entero compañero heredero consejero extranjero mensajero pionero quiero espero considero refiero
    sincero severo dinero número sendero entrevista lista vista pista revista conquista insista asista exista chiista
    prefiero coopero supero libero opero reitero prevista partidista antiterrorista vocero vocera legislador legisladora
    coordinador coordinadora procurador procuradora gobernador gobernadora senador senadora género
    fundador seguidor alrededor embajador vencedor`,
};
