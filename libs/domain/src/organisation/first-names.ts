/** Given names borne by many in Norway, in small letters; enough to see most names that stand first in a sentence. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `anne inger kari marit ingrid liv eva maria anna astrid solveig berit marianne bjørg hanne ida randi gerd linda bente kristin nina
  elisabeth hilde wenche tone tove camilla elin heidi line ellen trine silje kristine marte ann laila grete turid mona unni sissel ragnhild
  karin rita monica sigrid emma nora sara julie thea ingvild frida emilie karoline helene cecilie mette lise lene gro jorunn aud vigdis
  siri stine tonje vilde amalie maja sofie sofia ella olivia ada jenny kjersti synnøve gunn torunn åse reidun signe
  jan per bjørn ole lars kjell knut arne svein thomas hans geir tor morten terje odd erik martin andreas john anders rune trond tore daniel
  jon kristian marius magnus tom stian harald olav fredrik gunnar rolf leif helge nils einar øyvind steinar kåre henrik roger frode eirik
  håkon sindre jonas vegard espen sverre egil alf roar erling sigurd arild johan jørgen mathias emil oskar jakob noah oliver filip lucas
  elias aksel theodor william isak even simen asbjørn oddvar torstein torbjørn pål petter stein tommy kenneth mohammed ali ahmed fatima amina
  somby aslak nils-aslak ánte inga elle máret`.split(/\s+/),
);
