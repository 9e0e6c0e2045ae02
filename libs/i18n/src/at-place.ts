/** Towns and islands that Norwegians say "på", not "i". Not complete: a wrong "i" is understood, and rarely noticed. */
const ON = new Set(
  (
    'Askøy Beitostølen Bryne Dombås Eidsvoll Elverum Fagernes Finnsnes Frøya Geilo Gjøvik Hamar Hitra Hønefoss Jessheim Karmøy Kongsberg ' +
    'Kongsvinger Leknes Lillehammer Nesodden Notodden Nærbø Otta Raufoss Rena Rjukan Røros Senja Ski Sortland Sotra Stord Svalbard Tynset ' +
    'Vigrestad Vinstra Voss Ålgård'
  ).split(' '),
);

/** `i Sandnes`, `på Nærbø`. */
export function atPlace(place: string): string {
  return `${ON.has(place) ? 'på' : 'i'} ${place}`;
}
