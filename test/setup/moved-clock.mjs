// Laid before the program by a journey that takes longer than anybody waits: at a signal its clock goes a month forward.
const Real = Date
let ahead = 0

class Moved extends Real {
  constructor(...parts) {
    if (parts.length === 0) super(Real.now() + ahead)
    else super(...parts)
  }
  static now() {
    return Real.now() + ahead
  }
}
globalThis.Date = Moved

process.on('SIGUSR2', () => {
  ahead += 31 * 24 * 3_600_000
  console.log(`clock moved to ${new Date().toISOString()}`)
})
