/** The largest municipality of `office` on `day`, or of the country where it has no county then: a row with `lat` and `lon`. Both are SQL. */
export function largestTown(office: string, day: string): string {
  return `(SELECT m.lat, m.lon FROM municipality m
    LEFT JOIN office_county oc ON oc.county_code = m.county_code AND oc.office_id = ${office} AND oc.valid @> ${day}
    ORDER BY oc.county_code IS NULL, m.population DESC, m.code LIMIT 1)`;
}
