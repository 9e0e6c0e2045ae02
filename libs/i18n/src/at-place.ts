/**
 * Towns, islands and valleys that Norwegians say "på", not "i". Municipalities and postal places in one list. Not complete, and where both
 * are heard it keeps to what people there say: a wrong "i" is understood, but noticed by those who live there.
 */
const ON = new Set(
  (
    'Andenes Andøya Askøy Aukra Averøy Bardufoss Beitostølen Biri Bjørkelangen Bokn Bryne Bømlo Dokka Dombås Dovre ' +
    'Dønna Eidsvoll Elverum Evje Fagernes Fauske Fedje Fetsund Finnsnes Flisa Frosta Frøya Geilo Geithus Gjøvik ' +
    'Gol Gran Hadeland Hamar Hareid Hitra Hornnes Hvaler Høylandet Hønefoss Inderøy Jaren ' +
    'Jessheim Jevnaker Jørpeland Karmøy Klepp Kleppe Kløfta Kolbotn Kongsberg Kongsvinger Koppang Kvitsøy Leka Leknes ' +
    'Lena Lesja Lesjaskog Lillehammer Lunner Løten Magnor Melbu Melhus Minnesund Modum Myre Nesbyen Nesna Nesodden Nesoddtangen Notodden ' +
    'Nærbø Nøtterøy Osterøy Otta Raufoss Rena Rennesøy Ringebu Ringerike Rjukan Roa Røros Røst Råholt Senja Setermoen ' +
    'Ski Skjervøy Skotterud Skreia Smøla Snåsa Sortland Sotra Stange Stokmarknes Stord Storslett Støren Strømmen Sula Sunndalsøra ' +
    'Svalbard Sørumsand Tingvoll Tjøme Tolga Toten Tretten Træna Tynset Tysnes Undheim Utsira Varhaug Vega Vegårshei Verdalsøra Vestnes ' +
    'Vestvågøy Vigrestad Vinstra Voss Værøy Ørlandet Åndalsnes Årnes Ålgård'
  ).split(' '),
);

/** `i Sandnes`, `på Nærbø`; a place with two names (`Snåsa - Snåase`) goes by the first that is known. */
export function atPlace(place: string): string {
  const names = place.split(/\s*[/–-]\s+|\s+[/–-]\s*|\s\(/);
  return `${names.some((name) => ON.has(name)) ? 'på' : 'i'} ${place}`;
}
