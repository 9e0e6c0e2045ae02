/** From here on nobody asks how far it is. */
export const WHOLE_COUNTRY_KM = 1000;
