import { slug } from '@igang/domain';
import type { Random } from './random.ts';

const WOMEN = words(`Anne Inger Kari Marit Ingrid Liv Eva Berit Astrid Bjørg Hilde Anna Solveig Marianne Randi Ida Nina Bente Heidi Wenche
  Elisabeth Kristin Silje Camilla Hanne Tone Turid Unni Ragnhild Sissel Ellen Gro Laila Mona Aud Synnøve Åse Gunn Torill Linda Monica
  Siri Trine Stine Ingeborg Guro Maren Eli Åshild Oddveig Jorunn Sigrid Sunniva Kjersti Vigdis Tuva Frøydis Rønnaug Målfrid`);
const MEN = words(`Jan Per Bjørn Ole Lars Kjell Knut Svein Arne Thomas Hans Geir Tor Morten Terje Odd Erik Martin Andreas John Anders Rune
  Trond Tore Jon Magne Harald Øyvind Sigurd Leif Gunnar Tormod Steinar Kåre Håkon Asbjørn Eirik Olav Vidar Jostein Ståle Ørjan`);
const FROM_ELSEWHERE = words('Amina Fatima Leyla Zainab Olena Natalia Agnieszka Thi Mei Selam Hodan Ahmed Yusuf Ivan Piotr Samuel');
const SURNAMES = words(`Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg
  Haugen Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Henriksen Lund Halvorsen Sørensen Jakobsen Moen Gundersen Iversen Strand
  Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen Rasmussen Lunde Solheim Berge Moe
  Nygård Bakke Fredriksen Holm Lien Hauge Christensen Andresen Nielsen Knudsen Evensen Sæther Aas Myhre Hanssen Ahmed Haugland Thomassen
  Sivertsen Simonsen Danielsen Berntsen Sandvik Rønning Arnesen Antonsen Næss Vik Haug Ellingsen Edvardsen Thorsen Ali Gulbrandsen Ruud
  Birkeland Isaksen Ødegård Aasen Øvrebø Tveit Fossum Skår Bø Undheim Time Øglænd Bjerkreim Særheim Skjæveland Åsland Kvåle Høyland`);

/** In the north, and now and then elsewhere, names are Sámi; their letters are š đ ŧ ŋ á ž č. */
const SAMI_FIRST = words(`Áile Biret Máret Elle Risten Sárá Iŋgá Láilá Mággá Ánne-Márjá Biret-Elle Ristiinná Gáddjá Sunná Ravna Ánte Máhtte
  Niillas Jovnna Áslat Piera Issát Dávvet Ovllá Juhán Heaika Nils-Ánte Mikkel Duommá Áilu`);
const SAMI_LAST = words(`Guttorm Somby Utsi Hætta Gaup Eira Sara Buljo Turi Oskal Balto Bongo Triumf Måsø Skum Anti Skáltša Báhkká
  Ruoŧŧa Čuđđi Geažži Nuorttaš`);

/** A person's name: mostly women, as among those who start groups. */
export function personName(random: Random, north: boolean): string {
  if (random.chance(north ? 0.22 : 0.01)) return `${random.pick(SAMI_FIRST)} ${random.pick(random.chance(0.7) ? SAMI_LAST : SURNAMES)}`;
  const draw = random.next();
  if (draw > 0.95) return `${random.pick(FROM_ELSEWHERE)} ${random.pick(SURNAMES)}`;
  const given = draw < 0.68 ? WOMEN : MEN;
  const names = [random.pick(given), random.pick(SURNAMES)];
  if (random.chance(0.12)) names.splice(1, 0, random.pick(given));
  if (random.chance(0.08)) names.splice(-1, 0, random.pick(SURNAMES));
  return names.join(' ');
}

/** The name as it stands in addresses. */
export function plain(text: string): string {
  return slug(text, '.');
}

function words(text: string): string[] {
  return text.split(/\s+/);
}
