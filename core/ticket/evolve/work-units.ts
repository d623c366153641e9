/** Work units go to a hundredth: sums must not show what floating point makes of them. */
export const addUnits = (sum: number, units: number): number => Math.round((sum + units) * 100) / 100;
