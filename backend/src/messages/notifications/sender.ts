/** The sending office as SQL, for the office called `o`. */
export const SENDER = "json_build_object('name', o.name, 'seat', o.seat, 'email', o.email, 'phone', o.phone)";

/** A wall-clock day with its hours as SQL, for rows with `date`, `starts_at`, `ends_at`. */
export function dayOf(alias: string): string {
  return `json_build_object('date', ${alias}.date, 'startsAt', to_char(${alias}.starts_at, 'HH24:MI'), 'endsAt', to_char(${alias}.ends_at, 'HH24:MI'))`;
}
