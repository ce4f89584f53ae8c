/// The letters that make a number a measure, an amount of money or an ordinal.
struct Units: Sendable {
  enum Class: Sendable {
    case measure, currency, ordinal
  }

  private var forms = ByteIndex()
  private var classes: ContiguousArray<Class> = []

  init() {
    // Length, area, volume, mass; time; temperature; electricity, power and energy; pressure, frequency, sound; data; dose.
    insert(
      """
      km m cm dm mm hm dam µm nm mi ft yd kms mts cms mm ha m2 m3 km2 cm2 cm3 l L ml mL cl cL dl dL hl hL cc gal
      kg g mg µg mcg t q kgs grs gr lb lbs oz h hs hrs min mins s seg segs ms ºC ºF ºK K W kW MW GW TW kWh MWh GWh TWh Wh V
      kV mV mA Ah mAh J kJ MJ cal kcal CV cv hp HP Nm Pa hPa kPa MPa bar mbar atm psi mmHg Hz kHz MHz GHz dB
      kB KB MB GB TB PB kb Kb Mb Gb Tb bps kbps Mbps Gbps px pt ppp dpi fps rpm ppm ppb mol mmol UI
      """, .measure)
    insert("EUR USD GBP JPY CHF CNY MXN ARS COP CLP PEN UYU BRL VES BOB PYG CRC GTQ HNL NIO DOP CUP PAB", .currency)
    insert("er era ero ra ro da do ta to ma mo va vo na no avo ava ros ras dos das tos tas eros eras", .ordinal)
  }

  private mutating func insert(_ list: String, _ unitClass: Class) {
    for form in list.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) where forms.insert(form) == classes.count {
      classes.append(unitClass)
    }
  }

  /// What the letters in a range are behind a number; nil for anything else.
  func unitClass(_ text: Span<UInt8>, _ range: Range<Int>) -> Class? {
    1...4 ~= range.count ? forms.find(text, range).map { classes[$0] } : nil
  }
}
