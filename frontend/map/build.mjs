/**
 * Makes public/kart/kommuner.json from a GeoJSON of the municipalities (WGS84, property `kommunenummer`):
 * node frontend/map/build.mjs Kommuner-S.geojson
 */
import { readFileSync, writeFileSync } from 'node:fs';

const WIDTH = 1000;
/** In units of the drawing: what is smaller is not seen. */
const TOLERANCE = 1.1;
const SMALLEST = 2.5;

const { features } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
/** Sinusoidal about 15° east: areas are true and the coast leans as people know it. @param {number[]} point */
const project = ([lon, lat]) => [(lon - 15) * Math.cos((lat * Math.PI) / 180), -lat];

const shapes = features.map((/** @type {any} */ { properties, geometry }) => ({
  code: properties.kommunenummer,
  rings: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((/** @type {any} */ polygon) =>
    polygon[0].map(project),
  ),
}));
const all = shapes.flatMap(({ rings }) => rings.flat());
const [left, top] = [0, 1].map((axis) => Math.min(...all.map((point) => point[axis])));
const right = Math.max(...all.map((point) => point[0]));
const scale = WIDTH / (right - left);

/** Douglas–Peucker. @param {number[][]} points @returns {number[][]} */
function simplified(points) {
  if (points.length < 3) return points;
  const [a, b] = [points[0], points[points.length - 1]];
  let [at, most] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const distance = away(points[i], a, b);
    if (distance > most) [at, most] = [i, distance];
  }
  if (most < TOLERANCE) return [a, b];
  return [...simplified(points.slice(0, at + 1)).slice(0, -1), ...simplified(points.slice(at))];
}

/** @param {number[]} p @param {number[]} a @param {number[]} b */
function away([x, y], [ax, ay], [bx, by]) {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}

/** @param {number[][]} ring */
function pathOf(ring) {
  const drawn = ring.map(([x, y]) => [(x - left) * scale, (y - top) * scale]);
  const middle = Math.floor(drawn.length / 2);
  const points = [...simplified(drawn.slice(0, middle + 1)).slice(0, -1), ...simplified(drawn.slice(middle))];
  const size = Math.max(...[0, 1].map((axis) => Math.max(...drawn.map((p) => p[axis])) - Math.min(...drawn.map((p) => p[axis]))));
  return { size, d: `M${points.map((point) => point.map(Math.round).join(' ')).join('L')}Z` };
}

const municipalities = Object.fromEntries(
  shapes.map(({ code, rings }) => {
    const paths = rings.map(pathOf).sort((a, b) => b.size - a.size);
    return [
      code,
      paths
        .filter(({ size }, i) => i === 0 || size > SMALLEST)
        .map(({ d }) => d)
        .join(''),
    ];
  }),
);
writeFileSync(
  new URL('../public/kart/kommuner.json', import.meta.url),
  `${JSON.stringify({ source: '© Kartverket (CC BY 4.0), forenklet av robhop/fylker-og-kommuner og av Igang', municipalities })}\n`,
);
